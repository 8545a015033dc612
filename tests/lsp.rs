//! The language server, driven over pipes as an editor does.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, ChildStdin, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use redress_knowledge::Knowledge;
use redress_testkit::Redress;
use redress_tone::Lang;
use serde_json::{Value, json};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(60);
const URI: &str = "file:///lucia/letter.txt";

/// An editor with a server of its own.
struct Editor {
    child: Child,
    to: Option<ChildStdin>,
    from: Receiver<Value>,
    asked: i64,
    /// What came while something else was waited for.
    kept: Vec<Value>,
}

impl Editor {
    /// Starts a server and says nothing yet.
    fn silent(redress: &Redress, args: &[&str]) -> Editor {
        let mut child = redress
            .command()
            .arg("lsp")
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let (sender, from) = channel();
        std::thread::spawn(move || {
            loop {
                let mut length = 0;
                loop {
                    let mut line = String::new();
                    if out.read_line(&mut line).unwrap() == 0 {
                        return;
                    }
                    if line == "\r\n" {
                        break;
                    }
                    let number = line.strip_prefix("Content-Length: ").expect("a length");
                    length = number.trim().parse().unwrap();
                }
                let mut body = vec![0; length];
                out.read_exact(&mut body).unwrap();
                let value: Value = serde_json::from_slice(&body).expect("JSON");
                assert_eq!(value["jsonrpc"], "2.0", "{value}");
                if sender.send(value).is_err() {
                    return;
                }
            }
        });
        Editor {
            to: child.stdin.take(),
            child,
            from,
            asked: 0,
            kept: Vec::new(),
        }
    }

    /// Starts a server and shakes hands; returns what the server can do.
    fn start(redress: &Redress, capabilities: Value, options: Value) -> (Editor, Value) {
        let mut editor = Editor::silent(redress, &[]);
        let params = json!({
            "processId": null, "rootUri": null,
            "capabilities": capabilities, "initializationOptions": options,
        });
        let answer = editor.ask("initialize", params);
        editor.tell("initialized", json!({}));
        (editor, answer["result"]["capabilities"].clone())
    }

    fn bytes(&mut self, bytes: &[u8]) {
        let to = self.to.as_mut().expect("an open pipe");
        to.write_all(bytes).unwrap();
        to.flush().unwrap();
    }

    fn send(&mut self, message: &Value) {
        let text = message.to_string();
        self.bytes(format!("Content-Length: {}\r\n\r\n{text}", text.len()).as_bytes());
    }

    fn tell(&mut self, method: &str, params: Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    /// Asks and waits for the answer to it.
    fn ask(&mut self, method: &str, params: Value) -> Value {
        self.asked += 1;
        let id = self.asked;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }));
        self.wait(|value| value["id"] == id && value.get("method").is_none())
    }

    /// Waits for a message; what comes before it is kept.
    fn wait(&mut self, wanted: impl Fn(&Value) -> bool) -> Value {
        if let Some(at) = self.kept.iter().position(&wanted) {
            return self.kept.remove(at);
        }
        let start = Instant::now();
        loop {
            let left = PATIENCE.saturating_sub(start.elapsed());
            let value = self
                .from
                .recv_timeout(left)
                .unwrap_or_else(|e| panic!("{e}; so far: {:#?}", self.kept));
            if wanted(&value) {
                return value;
            }
            self.kept.push(value);
        }
    }

    fn open(&mut self, uri: &str, language: &str, text: &str) -> Vec<Value> {
        let document = json!({ "uri": uri, "languageId": language, "version": 1, "text": text });
        self.tell("textDocument/didOpen", json!({ "textDocument": document }));
        self.found(uri, 1)
    }

    fn change(&mut self, version: i64, changes: Value) -> Vec<Value> {
        let document = json!({ "uri": URI, "version": version });
        let params = json!({ "textDocument": document, "contentChanges": changes });
        self.tell("textDocument/didChange", params);
        self.found(URI, version)
    }

    /// Waits for the findings of a version of a document.
    fn found(&mut self, uri: &str, version: i64) -> Vec<Value> {
        let said = self.wait(|value| {
            value["method"] == "textDocument/publishDiagnostics"
                && value["params"]["uri"] == uri
                && value["params"]["version"] == version
        });
        said["params"]["diagnostics"].as_array().unwrap().clone()
    }

    /// Leaves as an editor should; returns the exit code.
    fn leave(mut self) -> i32 {
        let answer = self.ask("shutdown", Value::Null);
        assert_eq!(answer.get("result"), Some(&Value::Null), "{answer}");
        self.tell("exit", Value::Null);
        self.ended()
    }

    fn ended(&mut self) -> i32 {
        let start = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.code().unwrap_or(-1);
            }
            assert!(start.elapsed() < PATIENCE, "the server does not end");
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn modern() -> Value {
    json!({
        "workspace": { "workspaceEdit": { "documentChanges": true }, "configuration": true },
        "textDocument": { "hover": { "contentFormat": ["markdown", "plaintext"] } },
    })
}

fn codes(found: &[Value]) -> Vec<&str> {
    found.iter().map(|f| f["code"].as_str().unwrap()).collect()
}

/// The byte of an editor's place, counted here in another way than the server does.
fn byte(text: &str, place: &Value, encoding: &str) -> usize {
    let line = usize::try_from(place["line"].as_u64().unwrap()).unwrap();
    let mut left = place["character"].as_u64().unwrap();
    let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
    let mut at = start;
    for c in text[start..].chars() {
        if left == 0 {
            break;
        }
        left -= match encoding {
            "utf-8" => c.len_utf8() as u64,
            "utf-16" => c.len_utf16() as u64,
            _ => 1,
        };
        at += c.len_utf8();
    }
    at
}

fn slice<'t>(text: &'t str, range: &Value, encoding: &str) -> &'t str {
    &text[byte(text, &range["start"], encoding)..byte(text, &range["end"], encoding)]
}

fn apply(text: &str, edits: &Value, encoding: &str) -> String {
    let mut edits: Vec<&Value> = edits.as_array().unwrap().iter().collect();
    edits.sort_by_key(|edit| byte(text, &edit["range"]["start"], encoding));
    let mut text = text.to_owned();
    for edit in edits.into_iter().rev() {
        let from = byte(&text, &edit["range"]["start"], encoding);
        let to = byte(&text, &edit["range"]["end"], encoding);
        text.replace_range(from..to, edit["newText"].as_str().unwrap());
    }
    text
}

#[test]
fn an_editor_is_told_what_is_found_and_how_to_mend_it() {
    let redress = Redress::new("en");
    let options = json!({ "lang": "en", "rulePages": "https://rules.example/{rule}" });
    let (mut editor, can) = Editor::start(&redress, modern(), options);
    assert_eq!(can["positionEncoding"], "utf-16");
    assert_eq!(can["textDocumentSync"]["change"], 2);

    let found = editor.open(URI, "plaintext", "Hello.\nYour app is shit.\n");
    let swear = found.iter().find(|f| f["code"] == "profanity").unwrap();
    assert_eq!(
        (&swear["severity"], &swear["source"]),
        (&json!(2), &json!("redress"))
    );
    assert_eq!(
        swear["codeDescription"]["href"],
        "https://rules.example/profanity"
    );
    assert_eq!(swear["range"]["start"]["line"], 1);

    // Changes of ranges, one on top of the other, and then everything at once.
    let edit = |line: u32, from: u32, to: u32, text: &str| {
        json!({ "range": {
            "start": { "line": line, "character": from },
            "end": { "line": line, "character": to },
        }, "text": text })
    };
    let found = editor.change(2, json!([edit(0, 0, 6, "Hi"), edit(1, 12, 16, "slow")]));
    assert!(!codes(&found).contains(&"profanity"), "{found:?}");
    let text = "Hello. Your app is shit.";
    let found = editor.change(3, json!([{ "text": text }]));
    assert!(codes(&found).contains(&"profanity"), "{found:?}");

    let here = json!({ "uri": URI });
    let whole =
        json!({ "start": { "line": 0, "character": 0 }, "end": { "line": 0, "character": 24 } });
    let asked = json!({ "textDocument": here, "range": whole, "context": { "diagnostics": [] } });
    let answer = editor.ask("textDocument/codeAction", asked);
    let actions = answer["result"].as_array().unwrap().clone();
    let fix = actions
        .iter()
        .find(|a| a["kind"] == "quickfix" && a["diagnostics"][0]["code"] == "profanity")
        .expect("a quick fix");
    assert_eq!(fix["isPreferred"], true);
    let change = &fix["edit"]["documentChanges"][0];
    assert_eq!(change["textDocument"], json!({ "uri": URI, "version": 3 }));
    let mended = apply(text, &change["edits"], "utf-16");
    let rewrite = actions.iter().find(|a| a["kind"] == "refactor.rewrite");
    let rewrite = rewrite.expect("a rewrite of the whole message");
    let softer = apply(
        text,
        &rewrite["edit"]["documentChanges"][0]["edits"],
        "utf-16",
    );
    for (version, text) in [(4, mended), (5, softer)] {
        let found = editor.change(version, json!([{ "text": text }]));
        assert!(!codes(&found).contains(&"profanity"), "{text}: {found:?}");
    }
    // Only what was asked for.
    editor.change(6, json!([{ "text": text }]));
    for (only, kind) in [("quickfix", "quickfix"), ("refactor", "refactor.rewrite")] {
        let asked = json!({
            "textDocument": here, "range": whole,
            "context": { "diagnostics": [], "only": [only] },
        });
        let answer = editor.ask("textDocument/codeAction", asked);
        let actions = answer["result"].as_array().unwrap();
        assert!(
            !actions.is_empty() && actions.iter().all(|a| a["kind"] == kind),
            "{answer}"
        );
    }

    let at = |character: u32| json!({ "textDocument": here, "position": { "line": 0, "character": character } });
    let hover = editor.ask("textDocument/hover", at(20));
    let contents = &hover["result"]["contents"];
    assert_eq!(contents["kind"], "markdown");
    let value = contents["value"].as_str().unwrap();
    assert!(
        value.contains("**Swearing**") && value.contains("S2-02"),
        "{value}"
    );
    assert!(slice(text, &hover["result"]["range"], "utf-16").ends_with("shit"));
    let nothing = editor.ask("textDocument/hover", at(1));
    assert_eq!(nothing.get("result"), Some(&Value::Null), "{nothing}");

    editor.tell("textDocument/didClose", json!({ "textDocument": here }));
    let closed = editor.wait(|v| v["params"]["uri"] == URI && v["params"]["version"].is_null());
    assert_eq!(closed["params"]["diagnostics"], json!([]));
    assert_eq!(editor.leave(), 0);
    assert!(!redress.data().exists(), "an editor needs no data folder");
}

#[test]
fn places_are_counted_as_the_editor_asked() {
    let redress = Redress::new("en");
    let text = "שלום 😀\r\n😀 אבג: your app is shit. 😀\r\n";
    for (offered, agreed) in [
        (json!(null), "utf-16"),
        (json!(["utf-8", "utf-16"]), "utf-8"),
        (json!(["utf-32"]), "utf-32"),
        (json!(["utf-7", "utf-16"]), "utf-16"),
    ] {
        let capabilities = json!({ "general": { "positionEncodings": offered } });
        let (mut editor, can) = Editor::start(&redress, capabilities, json!({ "lang": "en" }));
        assert_eq!(can["positionEncoding"], agreed);
        let found = editor.open(URI, "plaintext", text);
        let swear = found.iter().find(|f| f["code"] == "profanity").unwrap();
        // How many words the rule takes is its own matter; where they end is not.
        let words = slice(text, &swear["range"], agreed).to_owned();
        assert!(
            words.ends_with("shit") && text.contains(&words),
            "{agreed} {words}"
        );

        // A change is placed in the same units: the word goes, what is around it stays.
        let document = json!({ "uri": URI, "version": 2 });
        let change = json!([{ "range": swear["range"], "text": "סוף 😀" }]);
        let params = json!({ "textDocument": document, "contentChanges": change });
        editor.tell("textDocument/didChange", params);
        assert!(!codes(&editor.found(URI, 2)).contains(&"profanity"));
        let end = json!({ "line": 1, "character": 99 });
        let change = json!([{ "range": { "start": end, "end": end }, "text": " Shit." }]);
        let found = editor.change(3, change);
        let (first, second) = text.split_once("\r\n").unwrap();
        let second = second.replace(&words, "סוף 😀");
        let changed = format!("{first}\r\n{} Shit.\r\n", second.trim_end());
        let spans = found.iter().filter(|f| f["code"] == "profanity");
        let told: Vec<&str> = spans
            .map(|f| slice(&changed, &f["range"], agreed))
            .collect();
        assert!(
            told.iter().any(|words| words.contains("Shit")),
            "{agreed} {told:?} {changed}"
        );
        assert_eq!(editor.leave(), 0);
    }
}

#[test]
fn every_language_is_read_and_explained() {
    let knowledge = Knowledge::embedded();
    let rule = knowledge
        .tone_rules()
        .iter()
        .find(|rule| rule.name == "profanity")
        .expect("the rule");
    for lang in Lang::ALL {
        let Some(spec) = rule.lang.get(&lang) else {
            continue;
        };
        let example = spec
            .fires
            .iter()
            .find(|example| example.context.is_empty())
            .expect("an example");
        let redress = Redress::new("en");
        let options = json!({ "redress": { "lang": lang.code(), "explainIn": lang.code() } });
        let (mut editor, _) = Editor::start(&redress, modern(), options);
        let text = format!("😀\n{}", example.text);
        let found = editor.open(URI, "plaintext", &text);
        let swear = found
            .iter()
            .find(|f| f["code"] == "profanity")
            .unwrap_or_else(|| panic!("{lang} {text}: {found:?}"));
        assert_eq!(swear["message"], spec.why.trim(), "{lang}");
        assert!(!slice(&text, &swear["range"], "utf-16").is_empty());
        let asked = json!({ "textDocument": { "uri": URI }, "position": swear["range"]["start"] });
        let hover = editor.ask("textDocument/hover", asked);
        let value = hover["result"]["contents"]["value"].as_str().unwrap();
        assert!(
            value.contains(rule.title[&lang].as_str()),
            "{lang}: {value}"
        );
        assert!(!value.contains(['\u{2068}', '\u{2069}']), "{lang}: marks");
        assert_eq!(editor.leave(), 0);
    }
}

#[test]
fn what_others_wrote_and_code_are_left_alone() {
    let redress = Redress::new("en");
    let (mut editor, _) = Editor::start(&redress, modern(), json!({ "lang": "en" }));
    let swear = "Your app is shit.";
    for (uri, language, text, lines) in [
        (
            "file:///a.txt",
            "plaintext",
            format!("Hello.\n> {swear}\n{swear}\n"),
            vec![2],
        ),
        (
            "file:///a.md",
            "markdown",
            format!("# Hello\n```\n{swear}\n```\n> {swear}\n\n{swear}\n"),
            vec![6],
        ),
        (
            "file:///a.eml",
            "plaintext",
            format!("From: a@example.org\nSubject: {swear}\n\n{swear}\n\n> {swear}\n"),
            vec![3],
        ),
    ] {
        let found = editor.open(uri, language, &text);
        let told: Vec<u64> = found
            .iter()
            .filter(|f| f["code"] == "profanity")
            .map(|f| f["range"]["start"]["line"].as_u64().unwrap())
            .collect();
        assert_eq!(told, lines, "{text}");
        // The rewrite touches the writer's own lines only.
        let asked = json!({
            "textDocument": { "uri": uri },
            "range": { "start": { "line": 0, "character": 0 }, "end": { "line": 0, "character": 0 } },
            "context": { "diagnostics": [], "only": ["refactor.rewrite"] },
        });
        let answer = editor.ask("textDocument/codeAction", asked);
        let edits = &answer["result"][0]["edit"]["documentChanges"][0]["edits"];
        let after = apply(&text, edits, "utf-16");
        for line in text
            .lines()
            .filter(|line| line.starts_with('>') || line.starts_with("Subject"))
        {
            assert!(
                after.lines().any(|l| l == line),
                "{line} is gone from {after}"
            );
        }
    }
    assert_eq!(editor.leave(), 0);
}

#[test]
fn settings_come_from_the_editor_and_from_the_first_line() {
    let redress = Redress::new("en");
    let (mut editor, _) = Editor::start(&redress, modern(), json!({ "lang": "en" }));
    let swear = "Your app is shit.";
    assert!(codes(&editor.open(URI, "plaintext", swear)).contains(&"profanity"));
    let why = |found: &[Value]| -> String {
        let swear = found.iter().find(|f| f["code"] == "profanity").unwrap();
        swear["message"].as_str().unwrap().to_owned()
    };
    let english = why(&editor.change(2, json!([{ "text": swear }])));

    // Sent with the change; what is open is read again.
    let settings = json!({ "settings": { "redress": { "explainIn": "it" } } });
    editor.tell("workspace/didChangeConfiguration", settings);
    let italian = why(&editor.found(URI, 2));
    assert_ne!(english, italian);

    // Asked for by the server.
    editor.tell(
        "workspace/didChangeConfiguration",
        json!({ "settings": null }),
    );
    let question = editor.wait(|v| v["method"] == "workspace/configuration");
    assert_eq!(question["params"]["items"][0]["section"], "redress");
    let answer =
        json!({ "jsonrpc": "2.0", "id": question["id"], "result": [{ "explainIn": "en" }] });
    editor.send(&answer);
    assert_eq!(why(&editor.found(URI, 2)), english);

    // A word that is not known is told, and changes nothing.
    let settings = json!({ "settings": { "redress": { "side": "both" } } });
    editor.tell("workspace/didChangeConfiguration", settings);
    let told = editor.wait(|v| v["method"] == "window/showMessage");
    assert!(
        told["params"]["message"].as_str().unwrap().contains("both"),
        "{told}"
    );
    assert_eq!(why(&editor.found(URI, 2)), english);

    // The first line of a message wins over the editor's settings, and is no part of the message.
    let as_rep = format!("<!-- redress: side=rep explainIn=it -->\n{swear}");
    let as_customer = format!("<!-- redress: side=customer explainIn=it -->\n{swear}");
    assert!(!codes(&editor.change(3, json!([{ "text": as_rep }]))).contains(&"profanity"));
    assert_eq!(
        why(&editor.change(4, json!([{ "text": as_customer }]))),
        italian
    );
    assert_eq!(editor.leave(), 0);
}

#[test]
fn broken_input_is_answered_and_survived() {
    let redress = Redress::new("en");
    let (mut editor, _) = Editor::start(&redress, modern(), json!({ "lang": "en" }));
    for (bytes, code) in [
        (&b"Content-Length: 3\r\n\r\n{{{"[..], -32700),
        (b"Content-Length: 4\r\n\r\n\xff\xfe\xfd\xfc", -32700),
        (b"no length at all\r\n\r\n", -32700),
        (b"Content-Length: 2\r\n\r\n[]", -32600),
        (b"Content-Length: 14\r\n\r\n{\"jsonrpc\":[]}", -32600),
    ] {
        editor.bytes(bytes);
        let answer = editor.wait(|v| v["id"].is_null() && v.get("error").is_some());
        assert_eq!(
            answer["error"]["code"],
            code,
            "{:?}",
            String::from_utf8_lossy(bytes)
        );
        assert!(!answer["error"]["message"].as_str().unwrap().is_empty());
    }
    for (method, params, code) in [
        ("textDocument/hover", json!({ "textDocument": 7 }), -32602),
        ("textDocument/codeAction", json!([]), -32602),
        ("textDocument/rename", json!({}), -32601),
        ("initialize", json!({}), -32600),
    ] {
        let answer = editor.ask(method, params);
        assert_eq!(answer["error"]["code"], code, "{method}: {answer}");
    }
    // A notification has no answer: what cannot be read is noted in the editor's log.
    editor.tell(
        "textDocument/didOpen",
        json!({ "textDocument": { "uri": 7 } }),
    );
    let noted = editor.wait(|v| v["method"] == "window/logMessage");
    assert!(
        noted["params"]["message"]
            .as_str()
            .unwrap()
            .contains("didOpen"),
        "{noted}"
    );
    // What is not open, and places that are not there, are no trouble either.
    let nowhere = json!({ "textDocument": { "uri": "file:///nowhere" }, "position": { "line": 9, "character": 9 } });
    assert_eq!(
        editor.ask("textDocument/hover", nowhere).get("result"),
        Some(&Value::Null)
    );
    editor.open(URI, "plaintext", "");
    let far = json!({ "line": 4_000_000_000_u32, "character": 4_000_000_000_u32 });
    let change = json!([{ "range": { "start": far, "end": far }, "text": "Your app is shit." }]);
    assert!(codes(&editor.change(2, change)).contains(&"profanity"));
    assert_eq!(editor.leave(), 0);
}

#[test]
fn the_end_tells_whether_the_editor_left_well() {
    let redress = Redress::new("en");
    // Before the first handshake nothing is answered but with a refusal.
    let mut editor = Editor::silent(&redress, &[]);
    let early = editor.ask("textDocument/hover", json!({}));
    assert_eq!(early["error"]["code"], -32002, "{early}");
    editor.tell("exit", Value::Null);
    assert_eq!(editor.ended(), 1);

    // The pipe breaks.
    let (mut editor, _) = Editor::start(&redress, modern(), Value::Null);
    editor.to = None;
    assert_eq!(editor.ended(), 1);

    // After the farewell only `exit` is left.
    let (mut editor, _) = Editor::start(&redress, modern(), Value::Null);
    editor.ask("shutdown", Value::Null);
    let late = editor.ask("textDocument/hover", json!({}));
    assert_eq!(late["error"]["code"], -32600, "{late}");
    editor.tell("exit", Value::Null);
    assert_eq!(editor.ended(), 0);

    // Knowledge that cannot be used is told on stderr, not in the protocol.
    let wrong = redress.folder().join("wrong/tone");
    std::fs::create_dir_all(&wrong).unwrap();
    std::fs::write(wrong.join("profanity.toml"), "id = 7\n").unwrap();
    let folder = wrong.parent().unwrap().to_str().unwrap();
    let output = redress.run(&["lsp", "--knowledge", folder]).ended(6);
    assert!(
        output.stdout.is_empty() && !output.stderr.is_empty(),
        "{output}"
    );
}
