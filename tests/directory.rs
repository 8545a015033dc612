//! The directory of firms, and the letter to those at the head of one.

use redress_testkit::Redress;
use serde_json::Value;

const NOW: &str = "2026-04-13T12:00";
const PAGE: &str = "https://bancaesempio.example.it/contatti";

/// A firm with everything that a firm can have.
pub(crate) fn fill(redress: &Redress) {
    let add = |more: &[&str]| {
        let mut words = vec!["directory", "add", "Banca Esempio"];
        words.extend(more);
        words.extend(["--source", PAGE, "--checked", "2026-04-01"]);
        redress.at(NOW, &words);
    };
    add(&[
        "--country",
        "it",
        "--sector",
        "bank",
        "--alias",
        "Esempio Online",
        "--web",
        PAGE,
    ]);
    add(&[
        "--channel",
        "email",
        "--at",
        "reclami@bancaesempio.example.it",
        "--for",
        "complaints",
    ]);
    add(&[
        "--channel",
        "phone",
        "--at",
        "+39 800 123456",
        "--menu",
        "4, poi 0",
        "--hours",
        "9-18",
    ]);
    let head = |name: &str, mail: &str, area: &str| {
        add(&[
            "--person",
            name,
            "--role",
            "Direttrice",
            "--email",
            mail,
            "--area",
            area,
        ]);
    };
    head(
        "Anna Bianchi",
        "anna.bianchi@bancaesempio.example.it",
        "service",
    );
    head("Luca Verdi", "luca.verdi@bancaesempio.example.it", "region");
    add(&["--scheme", "it.abf"]);
}

/// Returns the exit code of a command that does not do what it was asked.
fn fails(redress: &Redress, when: &str, words: &[&str]) -> i32 {
    let words: Vec<&str> = ["--now", when].iter().chain(words).copied().collect();
    redress.run(&words).code
}

fn directory() -> Redress {
    let redress = Redress::new("en");
    fill(&redress);
    redress
}

fn people(firm: &Value) -> Vec<&str> {
    let people = firm["firm"]["people"].as_array().unwrap();
    people
        .iter()
        .map(|one| one["name"].as_str().unwrap())
        .collect()
}

#[test]
fn a_firm_is_kept_found_changed_and_removed() {
    let redress = directory();
    let firm = redress.json(NOW, &["directory", "show", "esempio ONLINE"]);
    assert_eq!(firm["firm"]["countries"], serde_json::json!(["IT"]));
    assert_eq!(firm["firm"]["ways"].as_array().unwrap().len(), 2);
    assert_eq!(people(&firm), ["Anna Bianchi", "Luca Verdi"]);
    // The same again changes nothing, and a newer one replaces.
    fill(&redress);
    assert_eq!(
        redress.json(NOW, &["directory", "show", "Banca Esempio"]),
        firm
    );
    let found = redress.json(NOW, &["directory", "list", "--find", "bank"]);
    assert_eq!(found["firms"].as_array().unwrap().len(), 1);
    redress.at(
        NOW,
        &[
            "directory",
            "remove",
            "Banca Esempio",
            "--entry",
            "Luca Verdi",
        ],
    );
    let firm = redress.json(NOW, &["directory", "show", "Banca Esempio"]);
    assert_eq!(people(&firm), ["Anna Bianchi"]);
    redress.at(NOW, &["directory", "remove", "Banca Esempio"]);
    assert_eq!(
        fails(&redress, NOW, &["directory", "show", "Banca Esempio"]),
        4
    );
}

#[test]
fn what_the_directory_does_not_take_is_told_and_changes_nothing() {
    let redress = directory();
    let before = redress.json(NOW, &["directory", "list"]);
    let firm = ["directory", "add", "Banca Esempio"];
    let cases: [(&[&str], i32); 8] = [
        (&["--person", "Gino", "--role", "x"], 2),
        (&["--person", "Gino", "--source", "x"], 2),
        (
            &[
                "--person",
                "Gino",
                "--role",
                "x",
                "--source",
                "y",
                "--email",
                "gino@gmail.com",
            ],
            2,
        ),
        (
            &[
                "--person", "Gino", "--role", "x", "--source", "y", "--email", "gino",
            ],
            2,
        ),
        (&["--channel", "email", "--at", "no mailbox"], 2),
        (&["--channel", "phon", "--at", "1"], 2),
        (&["--sector", "banks"], 2),
        (&["--country", "Italy"], 2),
    ];
    for (words, code) in cases {
        let words: Vec<&str> = firm.iter().chain(words).copied().collect();
        assert_eq!(fails(&redress, NOW, &words), code, "{words:?}");
    }
    assert_eq!(redress.json(NOW, &["directory", "list"]), before);
}

#[test]
fn an_address_is_built_from_two_and_called_a_guess() {
    let redress = directory();
    let words = ["directory", "guess", "Banca Esempio", "Maria Rossi"];
    let guesses = redress.json(NOW, &words);
    assert_eq!(
        guesses["guesses"][0]["address"],
        "maria.rossi@bancaesempio.example.it"
    );
    assert_eq!(guesses["guesses"][0]["guessed"], true);
    assert_eq!(guesses["guesses"][0]["of"], 2);
    redress.at(
        NOW,
        &[
            "directory",
            "remove",
            "Banca Esempio",
            "--entry",
            "Luca Verdi",
        ],
    );
    assert_eq!(redress.json(NOW, &words)["guesses"], serde_json::json!([]));
}

#[test]
fn a_directory_leaves_and_comes_back() {
    let redress = directory();
    let whole = redress.at(NOW, &["directory", "list", "--json"]);
    let file = redress.file("firms.json", &whole);
    let other = Redress::new("en");
    let done = other.json(NOW, &["directory", "import", &file]);
    assert_eq!(
        (&done["new"], &done["merged"], &done["same"]),
        (&1.into(), &0.into(), &0.into())
    );
    let done = other.json(NOW, &["directory", "import", &file]);
    assert_eq!(
        (&done["new"], &done["merged"], &done["same"]),
        (&0.into(), &0.into(), &1.into())
    );
    let firm = |redress: &Redress| {
        redress.json(NOW, &["directory", "show", "Banca Esempio"])["firm"].clone()
    };
    assert_eq!(firm(&other), firm(&redress));
    // A file that is broken takes nothing along.
    let broken = redress.file("broken.json", "[{\"name\": \"A\"}, {}]");
    let empty = Redress::new("en");
    assert_eq!(fails(&empty, NOW, &["directory", "import", &broken]), 6);
    assert_eq!(
        empty.json(NOW, &["directory", "list"])["firms"],
        serde_json::json!([])
    );
}

#[test]
fn a_letter_to_the_head_of_a_firm_waits_for_the_lower_rungs_and_goes_to_three() {
    let redress = directory();
    let new = [
        "case",
        "new",
        "--firm",
        "Banca Esempio",
        "--country",
        "IT",
        "--sector",
        "bank",
    ];
    redress.at("2026-03-02T10:00", &new);
    let letter = |more: &[&str]| {
        let mut words = vec!["letter", "new", "--case", "1", "--kind", "executive"];
        words.extend(more);
        words
            .into_iter()
            .map(str::to_owned)
            .collect::<Vec<String>>()
    };
    let held = |when: &str, more: &[&str]| {
        let words = letter(more);
        fails(
            &redress,
            when,
            &words.iter().map(String::as_str).collect::<Vec<_>>(),
        ) == 3
    };
    let goes = |when: &str, more: &[&str]| {
        let words = letter(more);
        redress.json(when, &words.iter().map(String::as_str).collect::<Vec<_>>())
    };
    assert!(held("2026-03-03T10:00", &[]), "before the lower rungs");
    redress.at(
        "2026-03-04T10:00",
        &["event", "add", "--case", "1", "complained"],
    );
    // Without names: those whom the directory knows, who answers for customers first.
    let sent = goes("2026-03-05T10:00", &[]);
    let names: Vec<&str> = sent["recipients"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["Anna Bianchi", "Luca Verdi"]);
    redress.at("2026-03-05T11:00", &["letter", "sent", "--case", "1"]);
    assert!(
        held("2026-03-06T10:00", &["--to", "Anna Bianchi"]),
        "too soon"
    );
    assert!(
        held("2026-03-06T10:00", &["--to", "Eva Bo", "--to", "Pia Sol"]),
        "a fourth"
    );
    let reason = goes(
        "2026-03-06T10:00",
        &[
            "--to",
            "Eva Bo",
            "--to",
            "Pia Sol",
            "--reason",
            "un termine scade domani",
        ],
    );
    assert_eq!(reason["reason"], "un termine scade domani");
    // Who has answered may be written to, whatever the count.
    let log = [
        "log",
        "add",
        "--case",
        "1",
        "--incoming",
        "--with",
        "Anna Bianchi",
        "--channel",
        "email",
        "--said",
        "Ci penso io",
    ];
    redress.at("2026-03-06T12:00", &log);
    goes("2026-03-06T13:00", &["--to", "Anna Bianchi"]);
}

#[test]
fn a_complaint_goes_where_the_directory_says() {
    let redress = directory();
    redress.at(
        NOW,
        &[
            "case",
            "new",
            "--firm",
            "banca esempio",
            "--country",
            "IT",
            "--sector",
            "bank",
            "--about",
            "Un addebito",
            "--customer",
            "Lucia Rossi",
        ],
    );
    let mail = redress.at(
        NOW,
        &[
            "letter",
            "new",
            "--case",
            "1",
            "--kind",
            "complaint",
            "--eml",
        ],
    );
    assert!(mail.contains("reclami@bancaesempio.example.it"), "{mail}");
}
