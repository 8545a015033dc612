//! Conversations in memory, sound and odd.

use super::*;
use proptest::prelude::*;
use redress_app::Engines;
use redress_knowledge::Knowledge;
use std::sync::OnceLock;
use std::sync::mpsc::channel;

fn face() -> &'static Face<'static> {
    static FACE: OnceLock<Face<'static>> = OnceLock::new();
    static ENGINES: OnceLock<Engines> = OnceLock::new();
    FACE.get_or_init(|| Face {
        engines: ENGINES.get_or_init(|| Engines::new(Knowledge::embedded()).unwrap()),
        lang: Lang::En,
        version: "0",
        rule_pages: None,
    })
}

/// Sends messages one after the other; returns the answers and the end.
fn conversation(messages: Vec<Incoming>) -> (Vec<Value>, Ended) {
    let (sender, receiver) = channel();
    for message in messages {
        sender.send(message).unwrap();
    }
    drop(sender);
    let mut output = Vec::new();
    let mut server = Server::new(face(), &mut output).unwrap();
    let ended = server.run(&receiver);
    drop(server);
    let mut answers = Vec::new();
    let mut input = output.as_slice();
    while let Some(Incoming::Message(value)) = wire::read(&mut input).unwrap() {
        answers.push(value);
    }
    (answers, ended)
}

fn said(method: &str, params: Value) -> Incoming {
    Incoming::Message(json!({ "jsonrpc": "2.0", "method": method, "params": params }))
}

fn asked(id: i32, method: &str, params: Value) -> Incoming {
    Incoming::Message(json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }))
}

fn place() -> impl Strategy<Value = Value> {
    (0..4_u32, 0..12_u32)
        .prop_map(|(line, character)| json!({ "line": line, "character": character }))
}

/// Messages of an editor, sound and odd ones.
fn message() -> impl Strategy<Value = Incoming> {
    let uri = prop_oneof![Just("file:///a.md"), Just("file:///b.eml")];
    let text = "[a-z😀ש>` \n]{0,20}|Your app is shit\\.";
    let open = (uri.clone(), text).prop_map(|(uri, text)| {
        said(
            "textDocument/didOpen",
            json!({ "textDocument": { "uri": uri, "languageId": "", "version": 1, "text": text } }),
        )
    });
    let change = (uri.clone(), place(), place(), text).prop_map(|(uri, start, end, text)| {
        let change = json!([{ "range": { "start": start, "end": end }, "text": text }]);
        said(
            "textDocument/didChange",
            json!({ "textDocument": { "uri": uri, "version": 2 }, "contentChanges": change }),
        )
    });
    let actions = (uri.clone(), place(), place()).prop_map(|(uri, start, end)| {
        let range = json!({ "start": start, "end": end });
        asked(
            7,
            "textDocument/codeAction",
            json!({ "textDocument": { "uri": uri }, "range": range }),
        )
    });
    let hover = (uri, place()).prop_map(|(uri, place)| {
        asked(
            8,
            "textDocument/hover",
            json!({ "textDocument": { "uri": uri }, "position": place }),
        )
    });
    let odd = prop_oneof![
        Just(Incoming::Unreadable),
        Just(Incoming::TooLong(u64::MAX)),
        Just(Incoming::Message(json!({ "id": {}, "method": 7 }))),
        Just(Incoming::Message(json!({ "id": 3, "method": 7 }))),
        Just(Incoming::Message(json!({ "id": "x", "result": null }))),
        Just(said(
            "workspace/didChangeConfiguration",
            json!({ "settings": { "lang": 1 } })
        )),
    ];
    prop_oneof![3 => open, 4 => change, 2 => actions, 2 => hover, 1 => odd]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_conversation_comes_to_its_end(messages in proptest::collection::vec(message(), 0..20)) {
        let requests = |value: &&Incoming| {
            matches!(value, Incoming::Message(value) if value["id"] == 7 || value["id"] == 8)
        };
        let expected = messages.iter().filter(requests).count();
        let capabilities = json!({ "capabilities": {} });
        let mut all = vec![asked(1, "initialize", capabilities)];
        all.extend(messages);
        all.push(asked(2, "shutdown", Value::Null));
        all.push(said("exit", Value::Null));
        let (answers, ended) = conversation(all);
        prop_assert_eq!(ended, Ended::Well);
        let answered = answers.iter().filter(|a| a["id"] == 7 || a["id"] == 8);
        prop_assert_eq!(answered.count(), expected);
    }
}
