//! A conversation with an editor, from `initialize` to `exit`.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::sync::mpsc::{Receiver, TryRecvError};

use lsp_server::{ErrorCode, Message, Notification, Request, RequestId, Response};
use redress_app::Result;
use redress_tone::{Lang, Rules};
use redress_words::{Args, args, strip_marks};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::Face;
use crate::document::Document;
use crate::offer::Offer;
use crate::place::Encoding;
use crate::protocol::{AskActions, AskHover, DidChange, DidClose, DidOpen};
use crate::settings::Settings;
use crate::wire::{self, Incoming};

/// How a conversation ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// The editor said that it would leave, and left.
    Well,
    /// The editor was gone without a word.
    Abruptly,
}

/// How far a conversation has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Before,
    Running,
    ShutDown,
}

/// What an editor said it can do.
#[derive(Debug, Default)]
struct Can {
    versioned_edits: bool,
    markdown_hover: bool,
    configuration: bool,
}

/// The id of our own question for settings.
const ASKED: &str = "redress-settings";

pub(crate) struct Server<'f, W> {
    face: &'f Face<'f>,
    rules: &'f Rules,
    output: W,
    phase: Phase,
    encoding: Encoding,
    can: Can,
    settings: Settings,
    documents: BTreeMap<String, Document>,
    /// The documents whose findings the editor does not have yet.
    stale: BTreeSet<String>,
    /// Whether the editor takes nothing more.
    closed: bool,
}

impl<'f, W: Write> Server<'f, W> {
    pub(crate) fn new(face: &'f Face<'f>, output: W) -> Result<Self> {
        Ok(Server {
            face,
            rules: face.engines.rules()?,
            output,
            phase: Phase::Before,
            encoding: Encoding::Utf16,
            can: Can::default(),
            settings: Settings::default(),
            documents: BTreeMap::new(),
            stale: BTreeSet::new(),
            closed: false,
        })
    }

    /// Answers until the editor leaves. Findings are told when nothing else waits, so that a
    /// burst of changes is read once.
    pub(crate) fn run(&mut self, from: &Receiver<Incoming>) -> Ended {
        while !self.closed {
            let incoming = match from.try_recv() {
                Ok(incoming) => incoming,
                Err(TryRecvError::Disconnected) => break,
                Err(TryRecvError::Empty) => {
                    self.publish();
                    match from.recv() {
                        Ok(incoming) => incoming,
                        Err(_) => break,
                    }
                }
            };
            if let Some(ended) = self.take(incoming) {
                return ended;
            }
        }
        self.ended()
    }

    fn ended(&self) -> Ended {
        match self.phase {
            Phase::ShutDown => Ended::Well,
            Phase::Before | Phase::Running => Ended::Abruptly,
        }
    }

    fn take(&mut self, incoming: Incoming) -> Option<Ended> {
        match incoming {
            Incoming::Unreadable => {
                let why = self.word("lsp-error-unreadable");
                self.nobody(ErrorCode::ParseError, &why);
            }
            Incoming::TooLong(bytes) => {
                let bytes = args!["bytes" => bytes, "most" => wire::LIMIT];
                let why = self.phrase("lsp-error-too-long", &bytes);
                self.nobody(ErrorCode::InvalidRequest, &why);
            }
            Incoming::Message(value) => match serde_json::from_value(value.clone()) {
                Ok(Message::Request(request)) => self.request(request),
                Ok(Message::Notification(said)) if said.method == "exit" => {
                    return Some(self.ended());
                }
                Ok(Message::Notification(said)) => self.notified(said),
                Ok(Message::Response(response)) => self.answered(response),
                Err(_) => self.odd(&value),
            },
        }
        None
    }

    /// Answers JSON that is no message, by its id where it has one.
    fn odd(&mut self, value: &Value) {
        // An answer to nothing that was asked is passed over.
        if value.get("result").is_some() || value.get("error").is_some() {
            return;
        }
        let why = self.word("lsp-error-unreadable");
        let id = value.get("id").cloned();
        match id.and_then(|id| serde_json::from_value::<RequestId>(id).ok()) {
            Some(id) => self.refuse(id, ErrorCode::InvalidRequest, why),
            None => self.nobody(ErrorCode::InvalidRequest, &why),
        }
    }

    fn request(&mut self, request: Request) {
        let Request { id, method, params } = request;
        match (self.phase, method.as_str()) {
            (Phase::Before, "initialize") => {
                let answer = self.initialize(&params);
                self.answer(id, answer);
            }
            (Phase::Before, _) => {
                let why = self.word("lsp-error-early");
                self.refuse(id, ErrorCode::ServerNotInitialized, why);
            }
            (Phase::ShutDown, _) => {
                let why = self.word("lsp-error-late");
                self.refuse(id, ErrorCode::InvalidRequest, why);
            }
            (Phase::Running, "shutdown") => {
                self.phase = Phase::ShutDown;
                self.answer(id, Value::Null);
            }
            (Phase::Running, "textDocument/codeAction") => {
                if let Some(asked) = self.params(&id, &method, params) {
                    let answer = self.actions(&asked);
                    self.answer(id, answer);
                }
            }
            (Phase::Running, "textDocument/hover") => {
                if let Some(asked) = self.params(&id, &method, params) {
                    let answer = self.hover(&asked);
                    self.answer(id, answer);
                }
            }
            // A second `initialize` is a mistake of the editor.
            (Phase::Running, "initialize") => {
                let why = self.word("lsp-error-twice");
                self.refuse(id, ErrorCode::InvalidRequest, why);
            }
            (Phase::Running, _) => {
                let why = self.phrase("lsp-error-method", &args!["method" => &method]);
                self.refuse(id, ErrorCode::MethodNotFound, why);
            }
        }
    }

    /// Reads what a request came with; where it cannot be read, that is the answer.
    fn params<T: DeserializeOwned>(
        &mut self,
        id: &RequestId,
        method: &str,
        params: Value,
    ) -> Option<T> {
        let read = serde_json::from_value(params).ok();
        if read.is_none() {
            let why = self.phrase("lsp-error-params", &args!["method" => method]);
            self.refuse(id.clone(), ErrorCode::InvalidParams, why);
        }
        read
    }

    fn initialize(&mut self, params: &Value) -> Value {
        let at = |path: &str| params.pointer(path);
        let yes = |path: &str| at(path).and_then(Value::as_bool).unwrap_or_default();
        let texts = |path: &str| -> Vec<&str> {
            let list = at(path).and_then(Value::as_array);
            list.into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect()
        };
        // The first encoding that the editor likes and we know; every editor knows UTF-16.
        self.encoding = texts("/capabilities/general/positionEncodings")
            .into_iter()
            .find_map(Encoding::named)
            .unwrap_or(Encoding::Utf16);
        self.can = Can {
            versioned_edits: yes("/capabilities/workspace/workspaceEdit/documentChanges"),
            markdown_hover: texts("/capabilities/textDocument/hover/contentFormat")
                .contains(&"markdown"),
            configuration: yes("/capabilities/workspace/configuration"),
        };
        self.phase = Phase::Running;
        if let Some(options) = at("/initializationOptions") {
            self.set(options);
        }
        json!({
            "capabilities": {
                "positionEncoding": self.encoding.as_str(),
                "textDocumentSync": { "openClose": true, "change": 2 },
                "codeActionProvider": { "codeActionKinds": ["quickfix", "refactor.rewrite"] },
                "hoverProvider": true,
            },
            "serverInfo": { "name": "redress", "version": self.face.version },
        })
    }

    fn notified(&mut self, said: Notification) {
        if self.phase != Phase::Running {
            return;
        }
        let Notification { method, params } = said;
        match method.as_str() {
            "textDocument/didOpen" => {
                if let Some(DidOpen { text_document }) = self.heard(&method, params) {
                    let uri = text_document.uri.clone();
                    self.documents
                        .insert(uri.clone(), Document::open(text_document));
                    self.stale.insert(uri);
                }
            }
            "textDocument/didChange" => {
                if let Some(changed) = self.heard::<DidChange>(&method, params) {
                    let named = changed.text_document;
                    if let Some(document) = self.documents.get_mut(&named.uri) {
                        document.change(changed.content_changes, named.version, self.encoding);
                        self.stale.insert(named.uri);
                    }
                }
            }
            "textDocument/didClose" => {
                if let Some(DidClose { text_document }) = self.heard(&method, params) {
                    self.documents.remove(&text_document.uri);
                    self.stale.remove(&text_document.uri);
                    let nothing = json!({ "uri": text_document.uri, "diagnostics": [] });
                    self.tell("textDocument/publishDiagnostics", nothing);
                }
            }
            "workspace/didChangeConfiguration" => match params.get("settings") {
                Some(settings) if settings.is_object() => {
                    let settings = settings.clone();
                    self.set(&settings);
                }
                // An editor that sends no settings wants to be asked for them.
                _ if self.can.configuration => {
                    let asked = json!({ "items": [{ "section": "redress" }] });
                    let id = RequestId::from(ASKED.to_owned());
                    let request = Request::new(id, "workspace/configuration".to_owned(), asked);
                    self.send(&Message::Request(request));
                }
                _ => {}
            },
            _ => {}
        }
    }

    /// Reads what a notification came with. Nobody waits for an answer, so what cannot be read
    /// is written into the editor's log.
    fn heard<T: DeserializeOwned>(&mut self, method: &str, params: Value) -> Option<T> {
        let read = serde_json::from_value(params).ok();
        if read.is_none() {
            let why = self.phrase("lsp-error-params", &args!["method" => method]);
            self.tell("window/logMessage", json!({ "type": 2, "message": why }));
        }
        read
    }

    fn answered(&mut self, response: Response) {
        if response.id != RequestId::from(ASKED.to_owned()) {
            return;
        }
        let settings = response.response_result.ok();
        let first = settings.as_ref().and_then(|all| all.get(0)).cloned();
        if let Some(first) = first.filter(Value::is_object) {
            self.set(&first);
        }
    }

    /// Takes settings and reads every document again.
    fn set(&mut self, value: &Value) {
        for (name, given) in self.settings.take_all(value) {
            let args = args!["name" => &name, "given" => &given];
            let message = self.phrase("lsp-setting-unknown", &args);
            self.tell(
                "window/showMessage",
                json!({ "type": 2, "message": message }),
            );
        }
        for (uri, document) in &mut self.documents {
            document.forget();
            self.stale.insert(uri.clone());
        }
    }

    fn actions(&mut self, asked: &AskActions) -> Value {
        let uri = &asked.text_document.uri;
        let only = asked.context.only.as_deref();
        self.with(uri, |offer, document| {
            let at = |place| {
                document
                    .places
                    .byte_at(&document.text, place, offer.encoding)
            };
            let range = at(asked.range.start)..at(asked.range.end);
            let mut actions = offer.actions(uri, document, &range, only);
            actions.extend(offer.rewrite(uri, document, only));
            json!(actions)
        })
        .unwrap_or_else(|| json!([]))
    }

    fn hover(&mut self, asked: &AskHover) -> Value {
        self.with(&asked.text_document.uri, |offer, document| {
            let byte = document
                .places
                .byte_at(&document.text, asked.position, offer.encoding);
            offer.hover(document, byte)
        })
        .flatten()
        .unwrap_or_default()
    }

    /// Tells the editor what was found in the documents that changed.
    fn publish(&mut self) {
        for uri in std::mem::take(&mut self.stale) {
            let found = self.with(&uri, |offer, document| {
                let diagnostics = offer.diagnostics(document);
                let mut said = json!({ "uri": uri, "diagnostics": diagnostics });
                if let (Some(map), Some(version)) = (said.as_object_mut(), document.version) {
                    map.insert("version".to_owned(), json!(version));
                }
                said
            });
            if let Some(found) = found {
                self.tell("textDocument/publishDiagnostics", found);
            }
        }
    }

    fn with<T>(
        &mut self,
        uri: &str,
        then: impl FnOnce(&Offer<'_>, &mut Document) -> T,
    ) -> Option<T> {
        let lang = self.lang();
        let document = self.documents.get_mut(uri)?;
        let offer = Offer {
            engines: self.face.engines,
            rules: self.rules,
            settings: &self.settings,
            lang,
            encoding: self.encoding,
            rule_pages: self.face.rule_pages.as_deref(),
            versioned_edits: self.can.versioned_edits,
            markdown: self.can.markdown_hover,
        };
        Some(then(&offer, document))
    }

    /// Returns the language in which the editor is spoken to.
    fn lang(&self) -> Lang {
        self.settings.explain_in.unwrap_or(self.face.lang)
    }

    fn word(&self, id: &str) -> String {
        self.phrase(id, &Args::new())
    }

    fn phrase(&self, id: &str, args: &Args<'_>) -> String {
        strip_marks(&self.face.engines.words().get(self.lang(), id, args))
    }

    fn answer(&mut self, id: RequestId, result: Value) {
        let response = Response {
            id,
            response_result: Ok(result),
        };
        self.send(&Message::Response(response));
    }

    fn refuse(&mut self, id: RequestId, code: ErrorCode, why: String) {
        let response = Response::new_err(id, code as i32, why);
        self.send(&Message::Response(response));
    }

    /// Answers what nobody can be told to have asked.
    fn nobody(&mut self, code: ErrorCode, why: &str) {
        let error = json!({ "code": code as i32, "message": why });
        let answer = json!({ "jsonrpc": "2.0", "id": null, "error": error });
        self.closed |= wire::write(&mut self.output, &answer).is_err();
    }

    fn tell(&mut self, method: &str, params: Value) {
        let said = Notification {
            method: method.to_owned(),
            params,
        };
        self.send(&Message::Notification(said));
    }

    fn send(&mut self, message: &Message) {
        // An editor that does not read any more has left.
        self.closed |= message.write(&mut self.output).is_err();
    }
}

#[cfg(test)]
mod tests;
