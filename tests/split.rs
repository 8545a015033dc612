//! Several problems in one case: the parts, the linked cases, conduct that waits.

use redress_testkit::Redress;
use serde_json::Value;

const NOW: &str = "2026-05-10T12:00";
const MATTER: &str = "The May bill is twice what it was. On top of that, the modem has been dead \
    since 3 May. Please send a new one. Your agent Marco hung up on me.";

fn a_case() -> Redress {
    let redress = Redress::new("en");
    let mut new = vec!["case", "new", "--firm", "Net Example", "--country", "GB"];
    new.extend(["--sector", "telecom", "--topic", "bill", "--lang", "en"]);
    new.extend(["--about", MATTER, "--goal", "a correct bill"]);
    new.extend(["--customer", "Ann Brown", "--reach", "ann@example.org"]);
    redress.at(NOW, &new);
    redress
}

fn show(redress: &Redress, case: &str) -> Value {
    redress.json(NOW, &["case", "show", "--case", case])
}

fn step(redress: &Redress, case: &str) -> Value {
    redress.json(NOW, &["next", "--case", case])["steps"][0].clone()
}

#[test]
fn a_case_is_split_on_the_command_line_and_conduct_waits_for_its_matter() {
    let redress = a_case();
    let before = redress.record();
    let proposal = redress.json(NOW, &["case", "split", "--case", "1"]);
    assert_eq!(proposal["schema"], 1);
    let parts = proposal["parts"].as_array().unwrap();
    let kinds: Vec<&str> = parts.iter().map(|p| p["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["matter", "matter", "conduct"]);
    assert_eq!(parts[0]["ask"], "a correct bill");
    assert_eq!(parts[1]["ask"], "Please send a new one.");
    assert_eq!(parts[1]["facts"][0]["value"], "--05-03");
    let said = redress.at(NOW, &["case", "split", "--case", "1"]);
    assert!(said.contains("2. Another matter"), "{said}");
    let dry = ["-n", "case", "split", "--case", "1", "--apply"];
    redress.at(NOW, &dry);
    assert_eq!(redress.record(), before, "looking changes nothing");

    let done = redress.json(NOW, &["case", "split", "--case", "1", "--apply"]);
    assert_eq!(done["opened"][0]["case"], 2);
    assert_eq!(done["opened"][1]["kind"], "conduct");
    assert_eq!(done["entries"].as_array().unwrap().len(), 3);

    let first = show(&redress, "1");
    assert_eq!(
        first["details"]["matter"],
        "The May bill is twice what it was."
    );
    assert_eq!(first["related"][1]["case"], 3);
    assert_eq!(first["related"][1]["conduct"], true);
    // The words of before are an entry of the record still, and are found there.
    let export = redress.at(NOW, &["case", "export", "--case", "1"]);
    assert!(export.contains("On top of that, the modem"));
    let said = redress.at(NOW, &["case", "show", "--case", "1"]);
    assert!(said.contains("Split into case 2"), "{said}");

    let conduct = show(&redress, "3");
    assert_eq!(conduct["details"]["case-kind"], "conduct");
    let title = conduct["details"]["title"].as_str().unwrap();
    assert!(!title.contains("Marco"), "{title}");
    let wait = step(&redress, "3");
    assert_eq!(wait["do"], "wait");
    assert!(
        wait["because"].as_str().unwrap().contains("case 1"),
        "{wait}"
    );

    let mut settle = vec!["case", "settle", "--case", "1", "--stage"];
    settle.extend(["in-writing", "--what", "the bill is corrected"]);
    redress.at(NOW, &settle);
    let write = step(&redress, "3");
    assert_eq!(write["do"], "write");
    assert_eq!(
        write["command"],
        "redress letter new --case 3 --kind conduct"
    );
    redress.at(NOW, &["index", "rebuild"]);
    let list = redress.json(NOW, &["case", "list"]);
    let row = list["cases"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["case"] == 3);
    assert_eq!(row.unwrap()["do"], "write", "{list}");

    let letter = redress.at(NOW, &["letter", "new", "--case", "3", "--kind", "conduct"]);
    assert!(letter.contains("hung up on me"), "{letter}");
    assert!(!letter.contains("modem"), "{letter}");
    let ladder = redress.json(NOW, &["ladder", "show", "--case", "3"]);
    let kinds = ladder["rungs"].as_array().unwrap().iter();
    let kinds: Vec<&str> = kinds.map(|rung| rung["kind"].as_str().unwrap()).collect();
    assert!(!kinds.is_empty());
    assert!(
        kinds.iter().all(|kind| ["formal", "review"].contains(kind)),
        "{kinds:?}"
    );
}

#[test]
fn links_leave_with_a_case_and_come_back() {
    let redress = a_case();
    redress.at(NOW, &["case", "split", "--case", "1", "--apply", "3"]);
    let first = show(&redress, "1");
    let matter = first["details"]["matter"].as_str().unwrap();
    assert!(
        matter.contains("modem") && !matter.contains("Marco"),
        "{matter}"
    );
    let id = first["related"][0]["id"].clone();
    let file = redress.folder().join("conduct.json").display().to_string();
    redress.at(NOW, &["case", "export", "--case", "2", "-o", &file]);

    // On another computer the matter is not there: the link stays, and nothing waits for it.
    let other = Redress::new("en");
    other.at(NOW, &["case", "import", &file]);
    let there = show(&other, "1");
    assert_eq!(there["id"], id);
    assert_eq!(there["related"][0]["relation"], "split-from");
    assert_eq!(there["related"][0]["id"], first["id"]);
    assert!(there["related"][0].get("case").is_none());
    assert_eq!(step(&other, "1")["do"], "write");
}

#[test]
fn what_cannot_be_split_is_told_and_changes_nothing() {
    let redress = a_case();
    let before = redress.record();
    let split = |more: &[&str]| {
        let mut words = vec!["--now", NOW, "case", "split"];
        words.extend(more);
        redress.run(&words).code
    };
    assert_eq!(split(&["--case", "1", "--apply", "4"]), 2);
    assert_eq!(split(&["--case", "1", "--apply", "x"]), 2);
    assert_eq!(split(&["--case", "1", "--apply", "1"]), 2);
    assert_eq!(split(&["--case", "9"]), 4);
    assert_eq!(redress.record(), before);
    redress.at(
        NOW,
        &[
            "case",
            "new",
            "--firm",
            "Net",
            "--about",
            "The bill is wrong.",
        ],
    );
    let one = redress.at(NOW, &["case", "split", "--case", "2"]);
    assert!(one.contains("one matter"), "{one}");
    assert_eq!(split(&["--case", "2", "--apply"]), 2);
    redress.at(NOW, &["case", "close", "--case", "1"]);
    assert_eq!(split(&["--case", "1", "--apply"]), 2);
}

/// A complaint about how somebody was treated is written from the case of the matter too, and says
/// nothing of the matter.
#[test]
fn a_letter_about_conduct_says_nothing_of_the_matter() {
    for lang in ["en", "nl", "it", "he", "tr"] {
        let redress = Redress::new(lang);
        let new = [
            "case",
            "new",
            "--firm",
            "Acme",
            "--matter",
            "XYZZY on the bill",
            "--goal",
            "PLUGH back",
            "--amount",
            "120 EUR",
        ];
        redress.at(NOW, &new);
        let letter =
            |kind: &str| redress.at(NOW, &["letter", "new", "--case", "1", "--kind", kind]);
        let (complaint, conduct) = (letter("complaint"), letter("conduct"));
        for told in ["XYZZY", "PLUGH", "120"] {
            assert!(complaint.contains(told), "{lang} {complaint}");
            assert!(!conduct.contains(told), "{lang} {conduct}");
        }
    }
}
