//! The command line when it is used wrongly: a sentence, the right code, nothing changed.

use std::io::Read as _;
use std::process::Stdio;

use redress_testkit::{Output, Redress};
use serde_json::json;

use crate::lucia;

/// Checks that a refusal is one a person can use.
#[track_caller]
fn said_well(output: &Output) {
    assert_eq!(output.stdout, "", "a mistake has no result: {output}");
    let said = output.stderr.trim();
    assert!(!said.is_empty(), "nothing is said: {output}");
    assert!(
        said.chars().count() <= 400 && said.lines().count() <= 3,
        "too much is said: {output}"
    );
    for mark in [
        "panicked",
        "RUST_BACKTRACE",
        "src/",
        "Err(",
        "Some(",
        "\u{1b}[",
        "unwrap",
        "{ $",
        "{$",
    ] {
        assert!(!said.contains(mark), "{mark:?} is in: {output}");
    }
    for word in ["sorry", "please", "invalid", "oops", "forbidden", "illegal"] {
        assert!(
            !said.to_lowercase().contains(word),
            "{word:?} is in: {output}"
        );
    }
}

/// Ways of using verbs wrongly, with the code that says so.
///
/// One a line: the exit code, then what is typed. `""` is an empty word.
const WRONG: &str = include_str!("wrong_use.txt");

#[test]
fn every_wrong_use_is_answered_in_a_sentence_and_changes_nothing() {
    let redress = lucia::after_the_call();
    redress.file("letter.txt", "Buongiorno.");
    let before = redress.record();
    let mut wrong = Vec::new();
    for line in WRONG.lines() {
        let mut words = line
            .split(' ')
            .map(|word| if word == "\"\"" { "" } else { word });
        let code: i32 = words.next().and_then(|code| code.parse().ok()).unwrap();
        let output = redress.run(&words.collect::<Vec<_>>());
        let well = std::panic::catch_unwind(|| said_well(&output));
        if output.code != code || well.is_err() {
            wrong.push(format!("wanted {code}: {output}"));
        }
    }
    let all = WRONG.lines().count();
    assert!(
        wrong.is_empty(),
        "{} of {all}:

{}",
        wrong.len(),
        wrong.join(
            "

"
        )
    );
    assert_eq!(redress.record(), before);
}

#[test]
fn a_slip_is_answered_with_a_guess_that_is_not_run() {
    let redress = lucia::after_the_call();
    let before = redress.record();
    for (args, guess) in [
        (&["ladders"][..], "ladder"),
        (&["case", "lst"][..], "list"),
        (&["case", "list", "--jsno"][..], "--json"),
        (&["event", "add", "--case", "1", "recieved"][..], "received"),
        (
            &["ladder", "show", "--country", "IT", "--sector", "bnak"][..],
            "bank",
        ),
        (
            &["letter", "new", "--case", "1", "--kind", "recpa"][..],
            "recap",
        ),
    ] {
        let output = redress.run(args).ended(2);
        assert!(
            output.stderr.contains(guess),
            "{guess} is not named: {output}"
        );
        said_well(&output);
    }
    assert_eq!(redress.record(), before);
}

#[test]
fn files_that_are_cut_binary_huge_or_another_thing_are_refused_whole() {
    let redress = lucia::after_the_call();
    let whole = redress.run(&["case", "export", "--case", "1"]).ok().stdout;
    let before = redress.record();
    let cut = redress.file("cut.json", &whole[..whole.len() / 2]);
    let flipped = redress.file("flipped.json", whole.replacen("Marco", "Marko", 1));
    let newer = redress.file(
        "newer.json",
        whole.replacen("\"schema\":1", "\"schema\":2", 1),
    );
    let other = redress.file("other.json", "{\"schema\":1,\"cases\":[]}");
    let empty = redress.file("empty.json", "");
    let binary = redress.file("binary.bin", [0_u8, 159, 146, 150].repeat(1000));
    let huge = redress.file("huge.bin", "");
    std::fs::File::options()
        .write(true)
        .open(&huge)
        .unwrap()
        .set_len(2 * 1024 * 1024 * 1024 + 1)
        .unwrap();
    let folder = redress.folder().to_str().unwrap().to_owned();

    let other_record = Redress::new("it");
    for file in [&cut, &flipped, &newer, &other, &empty, &binary, &huge] {
        for redress in [&redress, &other_record] {
            said_well(&redress.run(&["case", "import", file]).ended(6));
        }
    }
    assert_eq!(other_record.record(), Vec::<String>::new());
    for file in [&binary, &huge] {
        said_well(&redress.run(&["tone", "check", file]).ended(6));
    }
    said_well(
        &redress
            .run(&["evidence", "add", "--case", "1", &huge])
            .ended(2),
    );
    for args in [
        &["case", "import", &folder][..],
        &["tone", "check", &folder],
        &["evidence", "add", "--case", "1", &folder],
    ] {
        let output = redress.run(args);
        assert!([1, 2, 6].contains(&output.code), "{output}");
        said_well(&output);
    }
    redress.at(
        "2026-03-12T15:00",
        &[
            "letter",
            "new",
            "--case",
            "1",
            "--kind",
            "recap",
            "--dry-run",
        ],
    );
    for (args, line) in [
        (["tone", "check", "--jsonl"], &b"{\"id\":1}\n"[..]),
        (["phrase", "find", "--jsonl"], b"not json\n"),
    ] {
        // A line that cannot be read is answered in its place; stderr has a sentence beside it.
        let mut output = redress.feed(&args, line).ended(6);
        let answer: serde_json::Value = serde_json::from_str(&output.stdout).unwrap();
        assert_eq!(answer["error"]["code"], "unreadable", "{output}");
        output.stdout.clear();
        said_well(&output);
    }
    assert_eq!(redress.record(), before);
}

#[test]
fn a_wrong_folder_of_knowledge_is_named_by_file_and_line_and_not_used() {
    let redress = lucia::after_the_call();
    let before = redress.record();
    let own = redress.folder().join("knowledge");
    let place = own.join("calendars");
    std::fs::create_dir_all(&place).unwrap();
    let good = std::fs::read_to_string(redress_testkit::root().join("knowledge/calendars/it.toml"))
        .unwrap();
    let own = own.to_str().unwrap();
    let day = good
        .lines()
        .position(|line| line.contains("reviewed_on"))
        .expect("a reviewed_on")
        + 1;
    let wrong_day: String = good
        .lines()
        .map(|line| {
            if line.contains("reviewed_on") {
                "reviewed_on = \"2026-02-30\"\n".to_owned()
            } else {
                format!("{line}\n")
            }
        })
        .collect();
    for (text, line) in [
        (wrong_day.as_str(), Some(day)),
        ("id = ", Some(1)),
        ("\u{0}", Some(1)),
        (&good[..good.len() / 2], None),
    ] {
        std::fs::write(place.join("it.toml"), text).unwrap();
        for args in [
            &["ladder", "show", "--case", "1", "--knowledge", own][..],
            &["case", "new", "--firm", "X", "--knowledge", own],
        ] {
            let output = redress.run(args);
            assert_eq!(output.code, 6, "{output}");
            assert!(output.stderr.contains("calendars/it.toml"), "{output}");
            if let Some(line) = line {
                assert!(
                    output.stderr.contains(&line.to_string()),
                    "line {line} is not named: {output}"
                );
            }
            assert!(!output.stderr.contains("panicked"), "{output}");
        }
    }
    let lint = redress.run(&["rules", "lint", own]).ended(3);
    assert!(lint.stdout.contains("calendars/it.toml"), "{lint}");
    let output = redress.run(&["next", "--case", "1", "--knowledge", "no-such-folder"]);
    assert!([4, 6].contains(&output.code), "{output}");
    said_well(&output);
    assert_eq!(redress.record(), before);
}

#[test]
fn data_that_cannot_be_read_is_left_as_it_is() {
    let redress = Redress::new("en");
    let file = redress.file("a-file", "not a folder");
    let output = redress.run(&["case", "list", "--data", &file]);
    assert!([1, 6].contains(&output.code), "{output}");
    said_well(&output);

    redress.run(&["case", "new", "--firm", "Example"]).ok();
    let record = std::fs::read_dir(redress.data())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .max_by_key(|path| path.metadata().unwrap().len())
        .unwrap();
    std::fs::write(&record, vec![7_u8; 40_000]).unwrap();
    let output = redress.run(&["case", "list"]);
    assert_eq!(output.code, 6, "{output}");
    said_well(&output);
    assert_eq!(
        std::fs::read(&record).unwrap(),
        vec![7_u8; 40_000],
        "what cannot be read is not touched"
    );
}

#[test]
fn a_reader_that_stops_early_is_no_failure() {
    let redress = lucia::after_the_call();
    for args in [
        &["man"][..],
        &["case", "export", "--case", "1"],
        &["completions", "bash"],
        &["phrase", "list", "--json"],
    ] {
        let mut child = redress
            .command()
            .args(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut first = [0];
        child.stdout.take().unwrap().read_exact(&mut first).unwrap();
        let mut said = String::new();
        child
            .stderr
            .take()
            .unwrap()
            .read_to_string(&mut said)
            .unwrap();
        let code = child.wait().unwrap().code();
        assert_eq!((code, said.as_str()), (Some(0), ""), "{args:?}");
    }
}

#[test]
fn every_list_is_one_json_document_without_colour_or_marks() {
    let redress = lucia::after_the_complaint();
    let doctor = redress.run(&["doctor", "--json"]);
    assert_eq!(
        (doctor.json()["faults"].clone(), doctor.code),
        (json!([]), 0),
        "{doctor}"
    );
    let all: &[&[&str]] = &[
        &["case", "list"],
        &["case", "show", "--case", "1"],
        &["case", "verify", "--case", "1"],
        &["log", "list", "--case", "1"],
        &["promise", "list", "--case", "1"],
        &["ask", "list", "--case", "1"],
        &["event", "list", "--case", "1"],
        &["fact", "list", "--case", "1"],
        &["evidence", "list", "--case", "1"],
        &["ladder", "show", "--case", "1"],
        &["ladder", "explain", "--case", "1"],
        &["ladder", "next", "--case", "1"],
        &["ladder", "countries"],
        &["ladder", "explain", "it.c.payment_reply", "--case", "1"],
        &["call", "recording", "--case", "1"],
        &["call", "recording", "--country", "US", "--state", "CA"],
        &["next"],
        &["letter", "list", "--case", "1"],
        &["letter", "show", "--case", "1"],
        &["letter", "check", "--case", "1"],
        &["letter", "kinds"],
        &["phrase", "find", "non posso passarle un responsabile"],
        &["phrase", "show", "R-01"],
        &["phrase", "list"],
        &["calendar", "list", "--case", "1"],
        &["search", "Marco"],
        &["rules", "list"],
        &["rules", "sources"],
    ];
    let mut wrong = Vec::new();
    for args in all {
        let json = redress.run(&[*args, &["--json", "--now", "2026-04-13"]].concat());
        let document: Result<serde_json::Value, _> = serde_json::from_str(&json.stdout);
        let good = document.is_ok_and(|value| value["schema"] == 1 && !has_null(&value));
        let marks = json.stdout.contains([
            '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{200e}', '\u{200f}',
        ]);
        let text = redress.run(&[*args, &["--now", "2026-04-13"]].concat());
        let plain = redress.run(&[*args, &["--plain", "--now", "2026-04-13"]].concat());
        let coloured = text.stdout.contains('\u{1b}') || plain.stdout.contains('\u{1b}');
        if json.code != 0 || text.code != 0 || plain.code != 0 || !good || marks || coloured {
            wrong.push(format!(
                "json {good}, marks {marks}, colour {coloured}, {} {} {}: {json}",
                json.code, text.code, plain.code
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// Says whether anything in a document is null: a field that does not apply is absent.
pub(crate) fn has_null(value: &serde_json::Value) -> bool {
    match value {
        serde_json::Value::Null => true,
        serde_json::Value::Array(all) => all.iter().any(has_null),
        serde_json::Value::Object(map) => map.values().any(has_null),
        _ => false,
    }
}

#[test]
fn tone_check_speaks_the_contract() {
    let redress = Redress::new("en");
    let text = "Buongiorno. Voi sbagliate sempre. Siete degli incompetenti!";
    let report = redress
        .feed(
            &["tone", "check", "-", "--json", "--lang", "it"],
            text.as_bytes(),
        )
        .ok()
        .json();
    let message = &report["messages"][0];
    assert_eq!(
        (
            &message["lang"],
            &message["lang_from"],
            &message["side"],
            &message["channel"]
        ),
        (
            &json!("it"),
            &json!("given"),
            &json!("customer"),
            &json!("email")
        )
    );
    let chars: Vec<char> = text.chars().collect();
    let findings = message["findings"].as_array().unwrap();
    assert!(!findings.is_empty());
    for finding in findings {
        let place = |name: &str| usize::try_from(finding[name].as_u64().unwrap()).unwrap();
        let quote: String = chars[place("start")..place("end")].iter().collect();
        assert_eq!(finding["quote"], quote);
        assert!(
            ["warn", "info"].contains(&finding["severity"].as_str().unwrap()),
            "{finding}"
        );
        assert!(
            finding["why"].is_string()
                && finding["suggestions"].is_array()
                && finding["sources"].is_array(),
            "{finding}"
        );
    }
    redress
        .feed(
            &["tone", "check", "-", "--lang", "it", "--fail-on", "warn"],
            text.as_bytes(),
        )
        .ended(3);

    let lines = b"{\"id\":\"a\",\"text\":\"You are useless.\"}\n\n{\"id\":\"b\",\"text\":\"Grazie mille per la risposta.\"}\n";
    let answer = redress
        .feed(&["tone", "check", "--jsonl"], lines)
        .ok()
        .stdout;
    let ids: Vec<serde_json::Value> = answer
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["id"].clone())
        .collect();
    assert_eq!(ids, ["a", "b"]);
}

#[test]
fn a_call_can_be_taken_line_by_line() {
    let redress = Redress::new("it");
    let lines = "h\nh\nn Marco\n1\n2\n2\nr BX-204518\np 15wd\ne\n\n";
    let output = redress
        .feed(
            &["call", "--text", "--now", "2026-03-12T14:05"],
            lines.as_bytes(),
        )
        .ok();
    assert!(output.stdout.contains("BX 20 45 18"), "{output}");
    let list = redress.json("2026-03-12T14:40", &["promise", "list", "--case", "1"]);
    assert_eq!(list["promises"][0]["by"], "2026-04-02", "{output}\n{list}");
}
