//! The faces of the tone engine on the command line: SARIF, line by line, rewritten.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::Stdio;

use redress_testkit::Redress;
use serde_json::{Value, json};

/// What the SARIF schema asks of each kind of object, as far as we write it.
const NEEDED: [(&str, &[&str]); 9] = [
    ("", &["version", "runs"]),
    ("runs", &["tool"]),
    ("driver", &["name"]),
    ("rules", &["id"]),
    ("results", &["message"]),
    ("invocations", &["executionSuccessful"]),
    ("fixes", &["artifactChanges"]),
    ("artifactChanges", &["artifactLocation", "replacements"]),
    ("replacements", &["deletedRegion"]),
];

fn has_what_is_needed(name: &str, value: &Value) {
    match value {
        Value::Array(list) => list.iter().for_each(|item| has_what_is_needed(name, item)),
        Value::Object(map) => {
            let needed = NEEDED.iter().find(|(of, _)| *of == name);
            for member in needed.iter().flat_map(|(_, members)| *members) {
                assert!(map.contains_key(*member), "{name} has no {member}: {value}");
            }
            for (name, value) in map {
                has_what_is_needed(name, value);
            }
        }
        _ => {}
    }
}

/// The code points of a SARIF region: lines and columns from 1.
fn cut(text: &str, region: &Value) -> String {
    let number = |name: &str| usize::try_from(region[name].as_u64().unwrap()).unwrap();
    let lines: Vec<Vec<char>> = text
        .split_inclusive('\n')
        .map(|l| l.chars().collect())
        .collect();
    let start: usize = lines
        .iter()
        .take(number("startLine") - 1)
        .map(Vec::len)
        .sum();
    let end: usize = lines.iter().take(number("endLine") - 1).map(Vec::len).sum();
    let (start, end) = (
        start + number("startColumn") - 1,
        end + number("endColumn") - 1,
    );
    assert_eq!(
        (start, end - start),
        (number("charOffset"), number("charLength"))
    );
    text.chars().skip(start).take(end - start).collect()
}

#[test]
fn sarif_has_rules_places_and_fixes() {
    let redress = Redress::new("en");
    let text = "😀 שלום\r\nHello.\r\n😀 Your app is shit.\r\n";
    redress.file("a b.txt", text);
    redress.file("calm.txt", "Thank you for your reply of 3 May.\n");
    let args = [
        "tone", "check", "a b.txt", "calm.txt", "--lang", "en", "--sarif",
    ];
    let output = redress.run(&args).ok();
    let sarif: Value = serde_json::from_str(&output.stdout).expect("JSON");
    has_what_is_needed("", &sarif);
    assert_eq!(sarif["version"], "2.1.0");
    let run = &sarif["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    assert_eq!(run["artifacts"][0]["location"]["uri"], "a%20b.txt");
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    assert!(rules.len() > 40, "{}", rules.len());
    for rule in rules {
        for text in ["shortDescription", "fullDescription", "help"] {
            assert!(!rule[text]["text"].as_str().unwrap().is_empty(), "{rule}");
        }
    }
    let results = run["results"].as_array().unwrap();
    let swear = results
        .iter()
        .find(|r| r["ruleId"] == "profanity")
        .expect("a result");
    let index = usize::try_from(swear["ruleIndex"].as_u64().unwrap()).unwrap();
    assert_eq!(rules[index]["id"], "profanity");
    assert_eq!(swear["level"], "warning");
    let place = &swear["locations"][0]["physicalLocation"];
    assert_eq!(
        place["artifactLocation"],
        json!({ "uri": "a%20b.txt", "index": 0 })
    );
    assert!(cut(text, &place["region"]).ends_with("shit"));
    assert_eq!(place["region"]["startLine"], 3);
    let fix = &swear["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert!(!cut(text, &fix["deletedRegion"]).is_empty());
    assert!(fix["insertedContent"]["text"].is_string());

    // The exit code is that of the check, and the explanations speak the language asked for.
    let args = [&args[..], &["--fail-on", "warn", "--explain-in", "it"]].concat();
    let output = redress.run(&args).ended(3);
    let sarif: Value = serde_json::from_str(&output.stdout).expect("JSON");
    let driver = &sarif["runs"][0]["tool"]["driver"];
    assert_eq!(driver["language"], "it");
    assert_eq!(
        driver["rules"][index]["shortDescription"]["text"],
        "Parolacce"
    );
    redress
        .run(&["tone", "check", "calm.txt", "--sarif", "--json"])
        .ended(2);
}

#[test]
fn lines_are_answered_in_their_order_and_broken_ones_in_their_place() {
    let redress = Redress::new("en");
    let mut lines = Vec::new();
    for number in 0..3000 {
        // Lines of very different sizes, so that a core that is done early would be too early.
        let text = "You are useless. ".repeat(if number % 50 == 0 { 200 } else { 1 });
        lines.push(json!({ "id": number.to_string(), "text": text, "lang": "en" }).to_string());
    }
    lines[10] = "no JSON".to_owned();
    lines[20] = json!({ "id": "twenty", "lang": "en" }).to_string();
    lines[30] = json!({ "id": "thirty", "text": "x", "lang": "xx" }).to_string();
    lines[40] =
        json!({ "id": "forty", "text": "x", "context": ["opening", "nonsense"] }).to_string();
    let input = lines.join("\n");
    let output = redress
        .feed(&["tone", "check", "--jsonl"], input.as_bytes())
        .ended(6);
    assert!(output.stderr.starts_with("4 lines"), "{}", output.stderr);
    let answers: Vec<Value> = output
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    assert_eq!(answers.len(), 3000);
    for (number, answer) in answers.iter().enumerate() {
        assert_eq!(answer["schema"], 1);
        let error = &answer["error"];
        match number {
            10 => assert_eq!(
                (&error["code"], answer.get("id")),
                (&json!("unreadable"), None)
            ),
            20 => assert_eq!(
                (&error["code"], &answer["id"]),
                (&json!("unreadable"), &json!("twenty"))
            ),
            30 => assert_eq!(
                (&error["code"], &error["field"]),
                (&json!("bad-value"), &json!("language"))
            ),
            40 => assert_eq!(
                (&error["code"], &error["field"]),
                (&json!("bad-value"), &json!("context"))
            ),
            _ => {
                assert_eq!(answer["id"], number.to_string());
                assert!(error.is_null(), "{answer}");
                continue;
            }
        }
        assert_eq!(answer["line"], number + 1);
        assert!(!error["message"].as_str().unwrap().is_empty());
    }
}

#[test]
fn a_line_is_the_same_as_a_message_and_its_context_a_text_or_a_list() {
    let redress = Redress::new("en");
    let text = "Your app is shit. I will go to the ombudsman.";
    let whole = redress
        .feed(
            &[
                "tone",
                "check",
                "--json",
                "--context",
                "solved",
                "--lang",
                "en",
            ],
            text.as_bytes(),
        )
        .ok()
        .json();
    let lines: Vec<String> = [json!("opening,solved"), json!(["opening", "solved"])]
        .iter()
        .map(|context| {
            json!({ "id": "stdin", "text": text, "lang": "en", "context": context }).to_string()
        })
        .collect();
    let output = redress
        .feed(&["tone", "check", "--jsonl"], lines.join("\n").as_bytes())
        .ok();
    for line in output.stdout.lines() {
        let answer: Value = serde_json::from_str(line).unwrap();
        assert_eq!(answer, whole["messages"][0]);
    }
    assert_eq!(output.stdout.lines().count(), 2);

    // Into a file that is there whole; and a check that found something says so at the end.
    let file = redress.folder().join("out.jsonl");
    let args = [
        "tone",
        "check",
        "--jsonl",
        "--fail-on",
        "insult",
        "-o",
        file.to_str().unwrap(),
    ];
    let output = redress.feed(&args, lines.join("\n").as_bytes()).ended(3);
    assert_eq!(output.stdout, "");
    assert_eq!(std::fs::read_to_string(&file).unwrap().lines().count(), 2);
    assert!(!redress.folder().join(".out.jsonl.part").exists());
}

#[test]
fn a_line_is_answered_before_the_next_one_comes() {
    let redress = Redress::new("en");
    let mut child = redress
        .command()
        .args(["tone", "check", "--jsonl"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut to = child.stdin.take().unwrap();
    let mut from = BufReader::new(child.stdout.take().unwrap());
    for number in 0..3 {
        writeln!(to, "{}", json!({ "id": number, "text": "Thank you." })).unwrap();
        let mut line = String::new();
        from.read_line(&mut line).unwrap();
        let answer: Value = serde_json::from_str(&line).unwrap();
        assert_eq!(answer["id"], number.to_string());
    }
    drop(to);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn phrases_are_found_by_the_same_loop() {
    let redress = Redress::new("en");
    let lines = [
        json!({ "id": 1, "text": "There are no supervisors here.", "lang": "en" }).to_string(),
        "{".to_owned(),
        json!({ "id": "x", "text": "x", "side": "both" }).to_string(),
        json!({ "id": "it", "text": "Qui non ci sono responsabili." }).to_string(),
    ];
    let output = redress
        .feed(&["phrase", "find", "--jsonl"], lines.join("\n").as_bytes())
        .ended(6);
    let answers: Vec<Value> = output
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(answers.len(), 4);
    assert_eq!(
        (&answers[0]["id"], &answers[0]["lang"]),
        (&json!(1), &json!("en"))
    );
    assert!(!answers[0]["matches"].as_array().unwrap().is_empty());
    assert_eq!(answers[1]["error"]["code"], "unreadable");
    assert_eq!(answers[2]["error"]["field"], "side");
    assert_eq!(answers[3]["id"], "it");
}

#[test]
fn a_message_is_rewritten_and_every_change_is_told() {
    let redress = Redress::new("en");
    let text = "Hello 😀. Your app is shit. My order is 12345.\n";
    let args = ["tone", "soften", "--lang", "en"];
    let plain = redress.feed(&args, text.as_bytes()).ok();
    assert!(
        plain.stdout.contains("12345") && !plain.stdout.contains("shit"),
        "{plain}"
    );
    assert!(!plain.stderr.is_empty());
    let path = redress.file("letter.txt", text);
    let quiet = redress
        .run(&["tone", "soften", &path, "--lang", "en", "--quiet"])
        .ok();
    assert_eq!(
        (quiet.stdout.as_str(), quiet.stderr.as_str()),
        (plain.stdout.as_str(), "")
    );

    let told = redress
        .feed(&[&args[..], &["--json"]].concat(), text.as_bytes())
        .ok()
        .json();
    assert_eq!(
        told["text"].as_str().unwrap().trim_end(),
        plain.stdout.trim_end()
    );
    let changes = told["changes"].as_array().unwrap();
    assert!(!changes.is_empty());
    let chars: Vec<char> = text.chars().collect();
    for change in changes {
        let place = |name: &str| usize::try_from(change[name].as_u64().unwrap()).unwrap();
        let before: String = chars[place("start")..place("end")].iter().collect();
        assert_eq!(change["before"], before);
        assert!(
            change["after"].is_string() && change["kind"].is_string(),
            "{change}"
        );
    }
    let left = told["left"].as_array().unwrap();
    assert!(
        left.iter().all(|finding| finding["severity"] != "warn"),
        "{told}"
    );

    // A line says the same.
    let line = json!({ "id": "stdin", "text": text, "lang": "en", "context": "opening" });
    let output = redress
        .feed(&["tone", "soften", "--jsonl"], line.to_string().as_bytes())
        .ok();
    assert_eq!(serde_json::from_str::<Value>(&output.stdout).unwrap(), told);
}

#[test]
fn a_message_is_taken_apart() {
    let redress = Redress::new("en");
    let text = "Your app is shit. My order is 12345. Could you refund 20.50 EUR by 3 May 2026?\n";
    let told = redress
        .feed(
            &["tone", "survey", "--lang", "en", "--json"],
            text.as_bytes(),
        )
        .ok()
        .json();
    let chars: Vec<char> = text.chars().collect();
    for list in ["sentences", "facts", "asks", "heat"] {
        let list = told[list].as_array().unwrap();
        assert!(!list.is_empty(), "{told}");
        for part in list {
            let place = |name: &str| usize::try_from(part[name].as_u64().unwrap()).unwrap();
            let words: String = chars[place("start")..place("end")].iter().collect();
            assert!(part.get("text").is_none_or(|text| *text == words), "{part}");
        }
    }
    let line = json!({ "id": "stdin", "text": text, "lang": "en", "context": "opening" });
    let output = redress
        .feed(&["tone", "survey", "--jsonl"], line.to_string().as_bytes())
        .ok();
    assert_eq!(serde_json::from_str::<Value>(&output.stdout).unwrap(), told);
    for lang in ["en", "nl", "it", "he", "tr"] {
        let output = redress
            .feed(&["tone", "survey", "--ui-lang", lang], text.as_bytes())
            .ok();
        assert!(
            output.stdout.contains("12345") && !output.stdout.contains("cli-mark"),
            "{output}"
        );
    }
}
