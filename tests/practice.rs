//! A rehearsed talk on the command line.

use redress_testkit::Redress;
use serde_json::Value;

const TALK: &[&str] = &[
    "practice",
    "dead-insects",
    "--persona",
    "hurried",
    "--seed",
    "7",
];

fn json_lines(stdout: &str) -> Vec<Value> {
    let read = |line: &str| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"));
    stdout.lines().map(read).collect()
}

/// Says civil things until the talk is over; the numbers come from the choices of the turn before.
fn politely(redress: &Redress, talk: &[&str]) -> Vec<Value> {
    let words = [&["--json"], talk].concat();
    let mut input = String::new();
    for _ in 0..40 {
        let lines = json_lines(&redress.feed(&words, input.as_bytes()).ok().stdout);
        let last = lines.last().unwrap();
        if last.get("end").is_some() {
            return lines;
        }
        let there: Vec<&str> = lines
            .iter()
            .filter_map(|line| line["gave"].as_array())
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let next = [
            ("name", "May I have your name, please?"),
            ("solution", "What can you do about it?"),
            ("reference", "What is the reference number?"),
            ("promise", "By when will it be done?"),
        ];
        let line = next.iter().find(|(item, _)| !there.contains(item));
        input.push_str(line.map_or("Goodbye.", |(_, text)| text));
        input.push('\n');
    }
    panic!("the talk does not end:\n{input}");
}

#[test]
fn a_talk_in_pipes_brings_name_reference_and_promise() {
    let redress = Redress::new("en");
    let lines = politely(&redress, TALK);
    assert_eq!(lines[0]["scene"], "dead-insects");
    assert_eq!(lines[0]["seed"], 7);
    assert_eq!(lines[0]["as"], "customer");
    assert!(lines.iter().all(|line| line["schema"] == 1));
    let end = lines.last().unwrap();
    assert_eq!(end["end"], "closed", "{end}");
    assert_eq!(end["debrief"]["missed"], serde_json::json!([]));
    // The same number and the same lines: the same talk, to the letter.
    assert_eq!(politely(&redress, TALK), lines);
    let cases = redress.run(&["--json", "case", "list"]).ok();
    assert!(
        cases.stdout.contains("\"cases\": []"),
        "nothing is kept: {cases}"
    );
}

#[test]
fn a_number_chooses_and_any_other_text_is_said() {
    let redress = Redress::new("en");
    let said = redress
        .feed(
            TALK,
            b"You obviously don't know how to do your job.\n1\nq\n",
        )
        .ok();
    assert!(said.stdout.contains("You: You obviously"), "{said}");
    assert!(said.stdout.contains("Better: "), "{said}");
    assert!(said.stderr.contains("--persona hurried --seed 7"), "{said}");
    let file = [TALK, &["-o", "talk.txt"]].concat();
    redress.feed(&file, b"1\n1\nq\n").ok();
    let kept = std::fs::read_to_string(redress.folder().join("talk.txt")).unwrap();
    assert!(
        kept.starts_with("The dead insects") && kept.matches("You: ").count() == 2,
        "{kept}"
    );
    let wrong = redress.feed(TALK, b"99\n");
    assert_eq!(wrong.code, 2, "{wrong}");
    assert!(wrong.stderr.contains("no choice 99"), "{wrong}");
    assert_eq!(wrong.stderr.trim().lines().count(), 1, "{wrong}");
}

#[test]
fn the_list_has_every_scene_and_both_sides_in_every_language() {
    for lang in ["en", "nl", "it", "he", "tr"] {
        let redress = Redress::new(lang);
        let list: Value =
            serde_json::from_str(&redress.run(&["--json", "practice", "list"]).ok().stdout)
                .unwrap();
        let scenes = list["scenes"].as_array().unwrap();
        assert_eq!(scenes.len(), 6);
        for scene in scenes {
            let sides: Vec<&str> = scene["personas"]
                .as_array()
                .unwrap()
                .iter()
                .map(|persona| persona["as"].as_str().unwrap())
                .collect();
            assert!(
                sides.contains(&"rep") && sides.contains(&"customer"),
                "{scene}"
            );
        }
        let shown = redress.run(&["practice", "list"]).ok();
        assert!(
            shown.stdout.contains("dead-insects") && !shown.stdout.contains('⟨'),
            "{shown}"
        );
    }
}

#[test]
fn what_is_not_there_is_said_in_one_sentence() {
    let redress = Redress::new("en");
    for words in [
        &["practice", "dead-insect"][..],
        &["practice", "dead-insects", "--persona", "nobody"],
        &["practice", "dead-insects", "--persona", "false-manager"],
        &["practice", "dead-insects", "--as", "boss"],
        &["practice", "dead-insects", "--seed", "-1"],
        &["practice", "--persona", "hurried", "--as", "rep"],
    ] {
        let output = redress.feed(words, b"");
        assert_eq!(output.code, 2, "{words:?}: {output}");
        assert_eq!(output.stdout, "", "{words:?}");
        assert!(!output.stderr.trim().is_empty(), "{words:?}");
    }
}
