//! The same dispute with a British bank, on the terminal.

use redress_testkit::Redress;
use serde_json::json;

use crate::lucia::{first_step, rung};
use crate::terminal_walk::{clean_letter, skipped};

#[test]
fn a_british_customer_walks_to_the_ombudsman() {
    let redress = Redress::new("en");
    let mut new = vec![
        "case",
        "new",
        "--firm",
        "Example Bank",
        "--country",
        "GB",
        "--sector",
        "bank",
        "--topic",
        "payments",
    ];
    new.extend([
        "--amount",
        "148.00",
        "--about",
        "On 2 March 148.00 was taken that I do not recognise.",
    ]);
    new.extend([
        "--goal",
        "the refund of 148.00",
        "--customer",
        "Lucy Rose",
        "--reach",
        "lucy@example.org",
    ]);
    let case = redress.json("2026-03-12T14:05", &new);
    assert_eq!(case["case"], 1);
    assert!(
        case["id"].is_string() && case["seq"].is_u64() && case["hash"].is_string(),
        "{case}"
    );
    redress.at(
        "2026-03-12T14:06",
        &["fact", "set", "--case", "1", "part=england"],
    );

    let mut contact = vec![
        "log",
        "add",
        "--case",
        "1",
        "--with",
        "Marco",
        "--said",
        "survey first",
        "--reference",
        "BX-204518",
    ];
    contact.extend(["--promise", "a written answer", "--within", "15wd"]);
    redress.at("2026-03-12T14:31", &contact);
    // Good Friday is 3 April: the fifteenth working day is still the second.
    let list = redress.json("2026-03-12T14:32", &["promise", "list", "--case", "1"]);
    assert_eq!(list["promises"][0]["by"], "2026-04-02", "{list}");
    assert_eq!(first_step(&redress, "2026-03-12T14:33").0, "send-recap");
    let recap = redress.at(
        "2026-03-12T14:35",
        &["letter", "new", "--case", "1", "--kind", "recap"],
    );
    for part in ["Marco", "BX-204518", "2 April 2026"] {
        assert!(recap.contains(part), "{part} is not in: {recap}");
    }
    assert_eq!(
        clean_letter(&redress, "2026-03-12T14:35"),
        Vec::<String>::new()
    );
    redress.at("2026-03-12T14:36", &["letter", "sent", "--case", "1"]);
    assert_eq!(first_step(&redress, "2026-04-02").0, "wait");
    assert_eq!(first_step(&redress, "2026-04-03").0, "ask-about-promise");
    redress.at(
        "2026-04-03",
        &["letter", "new", "--case", "1", "--kind", "promise-overdue"],
    );
    let _ = clean_letter(&redress, "2026-04-03");
    redress.at("2026-04-03T15:00", &["letter", "sent", "--case", "1"]);

    redress.at(
        "2026-04-13T09:00",
        &["letter", "new", "--case", "1", "--kind", "complaint"],
    );
    assert_eq!(
        clean_letter(&redress, "2026-04-13T09:00"),
        Vec::<String>::new()
    );
    redress.at("2026-04-13T09:10", &["letter", "sent", "--case", "1"]);
    redress.at(
        "2026-04-13T10:00",
        &["event", "add", "received", "--case", "1"],
    );
    let fos = rung(&redress, "2026-04-13", "uk.fin.fos");
    assert_eq!(
        (&fos["status"], &fos["opens_on"]),
        (&json!("not-yet"), &json!("2026-05-06")),
        "{fos}"
    );
    let reckonings = fos["reckonings"].as_array().unwrap();
    let reply = reckonings
        .iter()
        .find(|r| r["result"] == "2026-05-05")
        .unwrap_or_else(|| panic!("{reckonings:#?}"));
    assert!(skipped(reply).contains(&"2026-05-04"), "{reply}");
    assert_eq!(
        first_step(&redress, "2026-04-13").2.as_deref(),
        Some("2026-05-05")
    );

    redress.at(
        "2026-04-28T10:00",
        &["event", "add", "final-response-sent", "--case", "1"],
    );
    let fos = rung(&redress, "2026-04-28", "uk.fin.fos");
    assert_eq!(
        (&fos["status"], &fos["opens_on"], &fos["closes_on"]),
        (&json!("open"), &json!("2026-04-28"), &json!("2026-10-28"))
    );
}
