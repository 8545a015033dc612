//! Findings as an editor shows them: underlined, mended, explained.

use std::ops::Range;

use redress_app::Engines;
use redress_tone::spec::Severity;
use redress_tone::{Finding, Lang, Rules};
use redress_words::{args, strip_marks};
use serde_json::{Value, json};

use crate::document::Document;
use crate::place::Encoding;
use crate::protocol::{Diagnostic, Link, TextEdit};
use crate::settings::Settings;

/// So many characters of a wording fit into the title of an action.
const TITLE: usize = 80;
/// So many wordings are shown on hover.
const SHOWN: usize = 3;

/// What an offer is made with.
pub(crate) struct Offer<'s> {
    pub(crate) engines: &'s Engines,
    pub(crate) rules: &'s Rules,
    pub(crate) settings: &'s Settings,
    /// The language of the words around a finding.
    pub(crate) lang: Lang,
    pub(crate) encoding: Encoding,
    pub(crate) rule_pages: Option<&'s str>,
    /// Whether the editor takes edits that name the version of the document.
    pub(crate) versioned_edits: bool,
    /// Whether the editor shows Markdown on hover.
    pub(crate) markdown: bool,
}

impl Offer<'_> {
    /// Returns the findings of a document as the editor underlines them.
    pub(crate) fn diagnostics(&self, document: &mut Document) -> Vec<Diagnostic> {
        document.read(self.rules, self.settings, self.lang);
        let (document, reading) = self.parts(document);
        reading
            .iter()
            .map(|(bytes, finding)| self.diagnostic(document, bytes, finding))
            .collect()
    }

    fn parts<'d>(
        &self,
        document: &'d mut Document,
    ) -> (&'d Document, Vec<(Range<usize>, Finding)>) {
        let found = document
            .read(self.rules, self.settings, self.lang)
            .found
            .clone();
        (document, found)
    }

    fn diagnostic(
        &self,
        document: &Document,
        bytes: &Range<usize>,
        finding: &Finding,
    ) -> Diagnostic {
        let pages = self.settings.rule_pages.as_deref().or(self.rule_pages);
        Diagnostic {
            range: document
                .places
                .range(&document.text, bytes.start, bytes.end, self.encoding),
            severity: match finding.severity {
                Severity::Warn => 2,
                Severity::Info => 3,
            },
            code: finding.rule.clone(),
            code_description: pages.map(|pages| Link {
                href: pages.replace("{rule}", &finding.rule),
            }),
            source: "redress",
            message: strip_marks(&finding.why),
        }
    }

    /// Returns what the editor may do about the findings between two bytes, and about the whole.
    pub(crate) fn actions(
        &self,
        uri: &str,
        document: &mut Document,
        asked: &Range<usize>,
        only: Option<&[String]>,
    ) -> Vec<Value> {
        let wanted = |kind: &str| {
            only.is_none_or(|only| {
                only.iter().any(|base| {
                    base.is_empty() || kind == base || kind.starts_with(&format!("{base}."))
                })
            })
        };
        let (document, found) = self.parts(document);
        let mut actions = Vec::new();
        let meets = |part: &Range<usize>| part.start <= asked.end && asked.start <= part.end;
        if wanted("quickfix") {
            for (bytes, finding) in found.iter().filter(|(bytes, _)| meets(bytes)) {
                let diagnostic = self.diagnostic(document, bytes, finding);
                for (at, better) in finding.suggestions.iter().enumerate() {
                    let place = |point| document.places.byte_of(&document.text, point);
                    let part = place(better.start)..place(better.end);
                    let edit = self.edit(document, part, better.text.clone());
                    actions.push(json!({
                        "title": self.title(&better.text),
                        "kind": "quickfix",
                        "diagnostics": [&diagnostic],
                        "isPreferred": at == 0,
                        "edit": self.workspace_edit(uri, document, vec![edit]),
                    }));
                }
            }
        }
        actions
    }

    /// Returns the rewrite of the whole message, where there is anything to rewrite.
    pub(crate) fn rewrite(
        &self,
        uri: &str,
        document: &mut Document,
        only: Option<&[String]>,
    ) -> Option<Value> {
        let kind = "refactor.rewrite";
        let wanted = only.is_none_or(|only| {
            let base = |base: &String| {
                base.is_empty() || kind == base || kind.starts_with(&format!("{base}."))
            };
            only.iter().any(base)
        });
        if !wanted {
            return None;
        }
        let text = document.text.clone();
        let softened = document
            .read(self.rules, self.settings, self.lang)
            // Without its words a rewrite is the first suggestions alone.
            .softened(self.rules, self.engines.wording().ok(), &text);
        let edits: Vec<TextEdit> = softened
            .into_iter()
            .map(|(part, better)| self.edit(document, part, better))
            .collect();
        (!edits.is_empty()).then(|| {
            json!({
                "title": self.word("lsp-soften"),
                "kind": kind,
                "edit": self.workspace_edit(uri, document, edits),
            })
        })
    }

    fn edit(&self, document: &Document, part: Range<usize>, new_text: String) -> TextEdit {
        let range = document
            .places
            .range(&document.text, part.start, part.end, self.encoding);
        TextEdit { range, new_text }
    }

    fn workspace_edit(&self, uri: &str, document: &Document, edits: Vec<TextEdit>) -> Value {
        if self.versioned_edits {
            let of = json!({ "uri": uri, "version": document.version });
            json!({ "documentChanges": [{ "textDocument": of, "edits": edits }] })
        } else {
            json!({ "changes": { uri: edits } })
        }
    }

    fn title(&self, better: &str) -> String {
        let one_line = better.split_whitespace().collect::<Vec<_>>().join(" ");
        if one_line.is_empty() {
            return self.word("lsp-leave-out");
        }
        let mut shown: String = one_line.chars().take(TITLE).collect();
        if shown.len() < one_line.len() {
            shown.push('…');
        }
        let words = self.engines.words();
        strip_marks(&words.get(self.lang, "lsp-write", &args!["text" => shown]))
    }

    /// Returns the reasons of the findings at a byte, with what they rest on.
    pub(crate) fn hover(&self, document: &mut Document, byte: usize) -> Option<Value> {
        let (document, found) = self.parts(document);
        let here: Vec<_> = found
            .iter()
            .filter(|(bytes, _)| bytes.start <= byte && byte < bytes.end.max(bytes.start + 1))
            .collect();
        let (first, _) = here.first()?;
        let all = here.iter().fold(first.clone(), |all, (bytes, _)| {
            all.start.min(bytes.start)..all.end.max(bytes.end)
        });
        let texts: Vec<String> = here.iter().map(|(_, found)| self.reason(found)).collect();
        let between = if self.markdown { "\n\n---\n\n" } else { "\n\n" };
        Some(json!({
            "contents": {
                "kind": if self.markdown { "markdown" } else { "plaintext" },
                "value": strip_marks(&texts.join(between)),
            },
            "range": document.places.range(&document.text, all.start, all.end, self.encoding),
        }))
    }

    /// Returns one finding in full: its name, why, what to write instead, where that is from.
    fn reason(&self, finding: &Finding) -> String {
        let knowledge = self.engines.knowledge();
        let spec = knowledge
            .tone_rules()
            .iter()
            .find(|spec| spec.name == finding.rule);
        let title = spec.and_then(|spec| spec.title.get(&self.lang));
        let title = title.unwrap_or(&finding.rule);
        let (bold, item) = if self.markdown {
            ("**", "- ")
        } else {
            ("", "  ")
        };
        let mut parts = vec![format!("{bold}{}{bold}", self.plain(title))];
        parts.push(self.plain(&finding.why));
        if !finding.suggestions.is_empty() {
            let better: Vec<String> = finding
                .suggestions
                .iter()
                .take(SHOWN)
                .map(|better| format!("{item}{}", self.plain(&better.text)))
                .collect();
            parts.push(format!(
                "{}\n\n{}",
                self.word("lsp-better"),
                better.join("\n")
            ));
        }
        let source = spec.and_then(|spec| knowledge.source(&spec.source));
        let title = source.map(|source| self.plain(source.title()));
        let rows = finding.sources.join(", ");
        let from: Vec<String> = title
            .into_iter()
            .chain([rows].into_iter().filter(|rows| !rows.is_empty()))
            .collect();
        if !from.is_empty() {
            let from = args!["from" => from.join(", ")];
            parts.push(self.engines.words().get(self.lang, "lsp-from", &from));
        }
        parts.join("\n\n")
    }

    /// Returns a text that Markdown shows as it stands.
    fn plain(&self, text: &str) -> String {
        if !self.markdown {
            return text.to_owned();
        }
        let mut out = String::with_capacity(text.len());
        for c in text.chars() {
            if matches!(
                c,
                '\\' | '*' | '_' | '`' | '[' | ']' | '<' | '>' | '#' | '~' | '|'
            ) {
                out.push('\\');
            }
            out.push(c);
        }
        out
    }

    fn word(&self, id: &str) -> String {
        strip_marks(&self.engines.words().text(self.lang, id))
    }
}
