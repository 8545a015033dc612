//! One dispute from the first minute of a call to its end, on the terminal.

use redress_testkit::Redress;
use serde_json::{Value, json};

use crate::command_line::has_null;
use crate::lucia::{self, first_step, rung};

/// Checks that a letter has no warning, and returns what it still lacks.
///
/// A recap and a complaint lack nothing of Lucia's case; a letter about a promise tells only that.
pub(crate) fn clean_letter(redress: &Redress, now: &str) -> Vec<String> {
    let check = redress.json(now, &["letter", "check", "--case", "1"]);
    let message = &check["messages"][0];
    let warnings: Vec<&Value> = message["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|finding| finding["severity"] == "warn")
        .collect();
    assert!(warnings.is_empty(), "{warnings:#?}");
    let list = message["checklist"].as_array().unwrap();
    assert_eq!(list.len(), 8, "{list:?}");
    list.iter()
        .filter(|check| check["state"] != "present")
        .map(|check| check["item"].as_str().unwrap().to_owned())
        .collect()
}

/// The days that a reckoning did not count.
pub(crate) fn skipped(reckoning: &Value) -> Vec<&str> {
    reckoning["skipped"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|day| day["date"].as_str())
        .collect()
}

#[test]
fn lucia_walks_from_the_call_to_closed_on_her_terms() {
    let redress = lucia_calls();
    lucia::details(&redress);
    recap(&redress);
    promise(&redress);
    complaint(&redress);
    refusal(&redress);
    refund(&redress);
}

fn lucia_calls() -> Redress {
    let redress = Redress::new("it");
    let opening = redress.at("2026-03-12T14:05", &["call", "start"]);
    assert!(
        opening.contains("Buongiorno") || opening.contains("Chiamo"),
        "{opening}"
    );
    let mut said = Vec::new();
    for (now, press) in lucia::PRESSES {
        redress.at(now, &[&["call", "press", "--case", "1"], *press].concat());
        if press != &["end"] {
            said.push(redress.at(now, &["call", "show", "--case", "1"]));
        }
    }
    assert!(
        said[3].contains("No, grazie"),
        "after the survey: {}",
        said[3]
    );
    assert_ne!(said[4], said[5], "the second offer gets a firmer answer");
    assert!(
        said[6].contains("BX 20 45 18"),
        "the number is read back in pairs: {}",
        said[6]
    );

    let list = redress.json("2026-03-12T14:32", &["promise", "list", "--case", "1"]);
    let promise = &list["promises"][0];
    assert_eq!(
        (&promise["by"], &promise["who"]),
        (&json!("2026-04-02"), &json!("Marco")),
        "{list}"
    );
    let log = redress.at("2026-03-12T14:32", &["log", "list", "--case", "1"]);
    assert!(
        log.contains("26 minuti") && log.contains("4 minuti"),
        "the call took 26 minutes, 4 on hold: {log}"
    );
    redress
}

fn recap(redress: &Redress) {
    assert_eq!(first_step(redress, "2026-03-12T14:34").0, "send-recap");
    let letter = redress.at(
        "2026-03-12T14:35",
        &["letter", "new", "--case", "1", "--kind", "recap"],
    );
    for part in ["Marco", "BX-204518", "2 aprile 2026", "148,00"] {
        assert!(letter.contains(part), "{part} is not in: {letter}");
    }
    assert_eq!(
        clean_letter(redress, "2026-03-12T14:35"),
        Vec::<String>::new()
    );
    redress.at("2026-03-12T14:36", &["letter", "sent", "--case", "1"]);
}

fn promise(redress: &Redress) {
    assert_eq!(
        first_step(redress, "2026-04-02"),
        ("wait".into(), None, Some("2026-04-02".into()))
    );

    let next = redress.json("2026-04-03", &["next", "--case", "1"]);
    let step = &next["steps"][0];
    assert_eq!(
        (&next["as_of"], &step["do"], &step["case"]),
        (&json!("2026-04-03"), &json!("ask-about-promise"), &json!(1))
    );
    assert!(
        step["because"].as_str().unwrap().contains("Marco"),
        "{step}"
    );
    assert!(
        step["sources"]
            .as_array()
            .is_some_and(|all| !all.is_empty()),
        "{step}"
    );

    // The command that it names is the one that writes the letter.
    let command: Vec<&str> = step["command"]
        .as_str()
        .unwrap()
        .split(' ')
        .skip(1)
        .collect();
    let letter = redress.at("2026-04-03T09:00", &command);
    for part in ["una risposta scritta", "12 marzo", "2 aprile", "BX-204518"] {
        assert!(letter.contains(part), "{part} is not in: {letter}");
    }
    let shown = redress.json("2026-04-03T09:00", &["letter", "show", "--case", "1"]);
    assert!(
        shown["letter"]["to"].as_str().unwrap().contains("Marco"),
        "{shown}"
    );
    let _ = clean_letter(redress, "2026-04-03T09:00");
    redress.at("2026-04-03T09:05", &["letter", "sent", "--case", "1"]);
}

fn complaint(redress: &Redress) {
    redress.at(
        "2026-04-13T09:00",
        &["letter", "new", "--case", "1", "--kind", "complaint"],
    );
    assert_eq!(
        clean_letter(redress, "2026-04-13T09:00"),
        Vec::<String>::new()
    );
    redress.at(
        "2026-04-13T09:10",
        &["letter", "sent", "--case", "1", "--channel", "email"],
    );
    redress.at(
        "2026-04-13T10:00",
        &["event", "add", "received", "--case", "1"],
    );

    let abf = rung(redress, "2026-04-13", "it.abf");
    assert_eq!(abf["status"], "not-yet", "{abf}");
    assert_eq!(
        (&abf["opens_on"], &abf["closes_on"]),
        (&json!("2026-05-06"), &json!("2027-04-13"))
    );
    let reckonings = abf["reckonings"].as_array().unwrap();
    let reply = reckonings
        .iter()
        .find(|r| r["result"] == "2026-05-05")
        .unwrap_or_else(|| panic!("{reckonings:#?}"));
    assert!(skipped(reply).contains(&"2026-05-01"), "{reply}");
    for field in [
        "clock",
        "from_event",
        "from",
        "length",
        "days",
        "rolled",
        "result",
        "law",
        "source",
        "confidence",
        "reviewed_on",
    ] {
        assert!(!reply[field].is_null(), "{field} is not in {reply}");
    }
    assert!(
        reckonings.iter().any(|r| r["result"] == "2027-04-13"),
        "{reckonings:#?}"
    );
    let step = first_step(redress, "2026-04-13");
    assert_eq!(
        step,
        (
            "wait".into(),
            Some("it.abf".into()),
            Some("2026-05-05".into())
        )
    );

    redress.at(
        "2026-04-13T11:00",
        &["case", "edit", "--case", "1", "--topic", "account"],
    );
    let account = rung(redress, "2026-04-13", "it.abf");
    assert_eq!(account["opens_on"], "2026-06-13");
    assert!(
        account["reckonings"]
            .as_array()
            .unwrap()
            .iter()
            .any(|r| r["result"] == "2026-06-12"),
        "{account}"
    );
    redress.at(
        "2026-04-13T11:05",
        &["case", "edit", "--case", "1", "--topic", "payments"],
    );
}

fn refusal(redress: &Redress) {
    redress.at(
        "2026-04-28T09:00",
        &["event", "add", "final-response", "--case", "1"],
    );
    let abf = rung(redress, "2026-04-28", "it.abf");
    assert_eq!(
        (&abf["status"], &abf["opens_on"]),
        (&json!("open"), &json!("2026-04-28"))
    );
    let step = first_step(redress, "2026-04-28");
    assert_eq!(
        (step.0.as_str(), step.1.as_deref()),
        ("go-to", Some("it.abf"))
    );
    let next = redress.json("2026-04-28", &["ladder", "next", "--case", "1"]);
    assert_eq!(next["earliest"], "2026-04-28");
}

fn refund(redress: &Redress) {
    redress.at(
        "2026-05-28T09:00",
        &["case", "settle", "--case", "1", "--stage", "in-writing"],
    );
    assert_eq!(first_step(redress, "2026-05-28").0, "follow-up");
    redress.at(
        "2026-06-01T09:00",
        &["case", "settle", "--case", "1", "--stage", "seen"],
    );
    assert_eq!(first_step(redress, "2026-06-01").0, "close");
    redress.at("2026-06-01T09:10", &["case", "close", "--case", "1"]);
    let next = redress.json("2026-06-01", &["next", "--case", "1"]);
    assert_eq!(next["steps"], json!([]));

    redress.at("2026-06-01T10:00", &["case", "reopen", "--case", "1"]);
    let step = first_step(redress, "2026-06-02");
    assert_eq!(
        (step.0.as_str(), step.1.as_deref()),
        ("go-to", Some("it.abf"))
    );
    let letter = redress.at(
        "2026-06-02",
        &["letter", "new", "--case", "1", "--kind", "promise-overdue"],
    );
    assert!(
        letter.contains("Marco"),
        "the people are still known: {letter}"
    );
    redress.run(&["case", "verify", "--case", "1"]).ok();
}

#[test]
fn a_ladder_can_be_asked_without_a_case() {
    let redress = Redress::new("it");
    let mut ask = vec![
        "ladder",
        "show",
        "--country",
        "IT",
        "--sector",
        "bank",
        "--topic",
        "payments",
    ];
    ask.extend([
        "--event",
        "complained=2026-04-13",
        "--event",
        "received=2026-04-13",
        "--fact",
        "amount=148EUR",
    ]);
    let ladder = redress.json("2026-04-13", &ask);
    assert_eq!(
        (&ladder["country"], &ladder["sector"], &ladder["as_of"]),
        (&json!("IT"), &json!("bank"), &json!("2026-04-13"))
    );
    assert_eq!(ladder["next"], "it.abf", "{ladder}");
    let rungs = ladder["rungs"].as_array().unwrap();
    assert!(
        rungs
            .windows(2)
            .all(|pair| pair[0]["order"].as_u64() <= pair[1]["order"].as_u64()),
        "{ladder}"
    );
    for rung in rungs {
        for field in [
            "id",
            "order",
            "kind",
            "name",
            "power",
            "status",
            "because",
            "needs",
            "reckonings",
        ] {
            assert!(!rung[field].is_null(), "{field} is not in {rung}");
        }
        assert!(
            rung["name"]["local"].is_string() || rung["name"]["en"].is_string(),
            "{rung}"
        );
    }
    // A field that does not apply is absent: nothing is null anywhere.
    assert!(!has_null(&ladder), "{ladder}");
    assert!(ladder["clocks"].is_array() && ladder["questions"].is_array());
}
