//! The turns of a call, the counter, a message of the firm, and the advice to read, on the command
//! line.

use redress_testkit::Redress;
use serde_json::Value;

const NOW: &str = "2026-03-12T14:05";

/// Returns a program in a language with one case.
pub(crate) fn case(lang: &str, more: &[&str]) -> Redress {
    let redress = Redress::new(lang);
    let mut words = vec![
        "case",
        "new",
        "--firm",
        "Banca Esempio",
        "--about",
        "Addebito",
    ];
    words.extend(more);
    redress.at(NOW, &words);
    redress
}

fn json(redress: &Redress, when: &str, words: &[&str]) -> Value {
    redress.json(when, words)
}

/// Presses a key and returns what there is to say then.
fn press(redress: &Redress, when: &str, key: &str) -> String {
    let value = json(redress, when, &["call", "press", key, "--case", "1"]);
    value["say"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_machine_a_boiling_caller_and_a_fact_to_vouch_for() {
    let redress = case("en", &[]);
    redress.at(
        NOW,
        &[
            "call",
            "start",
            "--case",
            "1",
            "--minutes",
            "20",
            "--goal",
            "a date",
        ],
    );
    let first = press(&redress, "2026-03-12T14:06", "m");
    assert!(
        first.len() < 40,
        "a machine hears one or two words: {first}"
    );
    for minute in 7..11 {
        press(&redress, &format!("2026-03-12T14:{minute:02}"), "m");
    }
    let opening = press(&redress, "2026-03-12T14:12", "person");
    assert!(opening.contains("name"), "{opening}");
    let survey = press(&redress, "2026-03-12T14:13", "1");
    let shown = redress.at("2026-03-12T14:13", &["call", "show", "--case", "1"]);
    assert!(shown.contains("true survey-at-end"), "{shown}");
    let fact = ["call", "press", "true", "survey-at-end", "--case", "1"];
    let vouched = json(&redress, "2026-03-12T14:14", &fact);
    assert_ne!(vouched["say"].as_str(), Some(survey.as_str()));
    let boiling = press(&redress, "2026-03-12T14:15", "boiling");
    assert!(boiling.to_lowercase().contains("breath"), "{boiling}");
    let log = redress.at("2026-03-12T14:16", &["log", "list", "--case", "1"]);
    assert_eq!(
        log.matches("Asked the machine for a person").count(),
        4,
        "{log}"
    );
    for words in [
        "A machine answers",
        "A person answers",
        "Boiling",
        "Said to be true",
    ] {
        assert!(log.contains(words), "{words}: {log}");
    }
}

#[test]
fn what_is_no_press_changes_nothing() {
    let redress = case("en", &[]);
    redress.at(NOW, &["call", "start", "--case", "1"]);
    let before = redress.at(NOW, &["log", "list", "--case", "1"]);
    for words in [
        &["call", "press", "shout", "--case", "1"][..],
        &["call", "press", "true", "--case", "1"],
        &["call", "start", "--case", "1", "--minutes", "0"],
    ] {
        let mut all = vec!["--now", NOW];
        all.extend(words);
        let run = redress.run(&all);
        assert_eq!(run.code, 2, "{words:?}: {}", run.stderr);
    }
    // A fact that no playbook asks for is named, and nothing is written.
    let moon = [
        "--now", NOW, "call", "press", "true", "the-moon", "--case", "1",
    ];
    let run = redress.run(&moon).ended(2);
    assert!(run.stderr.contains("the-moon"), "{}", run.stderr);
    assert_eq!(redress.at(NOW, &["log", "list", "--case", "1"]), before);
}

#[test]
fn at_a_counter_the_words_and_the_record_say_so() {
    for lang in ["en", "nl", "it", "he", "tr"] {
        let redress = case(lang, &[]);
        let start = ["call", "start", "--case", "1", "--counter"];
        let at_counter = redress.at(NOW, &start);
        let phone = case(lang, &[]);
        let on_phone = phone.at(NOW, &["call", "start", "--case", "1"]);
        assert_ne!(at_counter, on_phone, "{lang}");
        assert!(redress.record()[0].contains("\"visit\""), "{lang}");
    }
}

#[test]
fn waiting_longer_than_the_law_lets_them_goes_on_record() {
    let redress = case("en", &["--country", "IL", "--sector", "telecom"]);
    redress.at("2026-03-12T14:05", &["call", "start", "--case", "1"]);
    press(&redress, "2026-03-12T14:06", "h");
    press(&redress, "2026-03-12T14:11", "h");
    let log = |when| redress.at(when, &["log", "list", "--case", "1"]);
    assert!(!log("2026-03-12T14:11").contains("18B"), "five minutes");
    press(&redress, "2026-03-12T14:12", "h");
    press(&redress, "2026-03-12T14:20", "h");
    let log = log("2026-03-12T14:21");
    assert_eq!(log.matches("18B").count(), 1, "{log}");
    assert!(log.contains("8 minutes"), "how long it was: {log}");
}

#[test]
fn a_machine_that_keeps_somebody_waiting_goes_on_record_at_the_counter_nothing_does() {
    for (key, value) in [("person", None), ("n", Some("Noa"))] {
        let redress = case("en", &["--country", "IL", "--sector", "telecom"]);
        redress.at("2026-03-12T14:05", &["call", "start", "--case", "1"]);
        press(&redress, "2026-03-12T14:06", "m");
        let mut words = vec!["call", "press", key];
        words.extend(value);
        words.extend(["--case", "1"]);
        redress.at("2026-03-12T14:13", &words);
        let log = redress.at("2026-03-12T14:14", &["log", "list", "--case", "1"]);
        assert_eq!(log.matches("18B").count(), 1, "{key}: {log}");
    }
    let counter = case("en", &["--country", "IL", "--sector", "telecom"]);
    counter.at(
        "2026-03-12T14:05",
        &["call", "start", "--case", "1", "--counter"],
    );
    press(&counter, "2026-03-12T14:06", "h");
    press(&counter, "2026-03-12T14:20", "h");
    let log = counter.at("2026-03-12T14:21", &["log", "list", "--case", "1"]);
    assert!(!log.contains("18B"), "{log}");
}

#[test]
fn a_note_against_offers_is_remembered_in_the_next_call() {
    let redress = case("en", &[]);
    redress.at(NOW, &["call", "start", "--case", "1"]);
    let first = press(&redress, "2026-03-12T14:06", "2");
    press(&redress, "2026-03-12T14:07", "no-offers");
    redress.at("2026-03-12T14:20", &["call", "end", "--case", "1"]);
    redress.at("2026-03-20T10:00", &["call", "start", "--case", "1"]);
    let again = press(&redress, "2026-03-20T10:01", "2");
    assert_ne!(first, again);
}

/// What a rep wrote, with what stands in the way in it.
const WROTE: [(&str, &str, &str); 5] = [
    (
        "en",
        "Dear customer, thank you for your patience. Escalating this would not change the outcome. Kind regards, Mark",
        "will-not-escalate",
    ),
    (
        "nl",
        "Geachte mevrouw, dank voor uw geduld. Escaleren verandert niets aan de uitkomst. Met vriendelijke groet, Mark",
        "will-not-escalate",
    ),
    (
        "it",
        "Gentile cliente, grazie per la pazienza. Inoltrare la richiesta a un responsabile non cambierebbe l'esito. Cordiali saluti, Marco",
        "will-not-escalate",
    ),
    (
        "he",
        "לקוחה יקרה, תודה על הסבלנות. העברה לדרג גבוה יותר לא תשנה את התוצאה. בברכה, מרק",
        "will-not-escalate",
    ),
    (
        "tr",
        "Sayın müşterimiz, sabrınız için teşekkür ederiz. Konuyu üst birime iletmemiz sonucu değiştirmez. Saygılarımızla, Murat",
        "will-not-escalate",
    ),
];

#[test]
fn a_message_of_the_firm_is_read_counted_and_answered() {
    for (lang, text, wanted) in WROTE {
        let redress = case(lang, &[]);
        let path = redress.file("reply.txt", text);
        let log = ["log", "reply", path.as_str(), "--case", "1"];
        let first = json(&redress, "2026-03-12T15:00", &log);
        let found = first["in_the_way"].as_array().unwrap();
        assert_eq!(found[0]["id"], wanted, "{lang}: {first}");
        assert_eq!(found[0]["count"], 1, "{lang}");
        let second = json(&redress, "2026-03-14T15:00", &log);
        assert_eq!(second["in_the_way"][0]["count"], 2, "{lang}");
        assert_ne!(
            first["in_the_way"][0]["answer"], second["in_the_way"][0]["answer"],
            "{lang}: the second answer is firmer"
        );
        let letter = redress.at(
            "2026-03-14T15:05",
            &["letter", "new", "--case", "1", "--kind", "answer"],
        );
        let answer = second["in_the_way"][0]["answer"].as_str().unwrap();
        let opening: String = answer.chars().take(20).collect();
        assert!(letter.contains(&opening), "{lang}: {letter}");
    }
}

#[test]
fn an_empty_message_is_no_message() {
    let redress = case("en", &[]);
    let path = redress.file("empty.txt", " \n");
    let run = redress.run(&["--now", NOW, "log", "reply", &path, "--case", "1"]);
    assert_eq!(run.code, 2, "{}", run.stderr);
    assert!(
        !redress
            .at(NOW, &["log", "list", "--case", "1"])
            .contains("E-mail")
    );
}

fn has_empty_text(value: &Value) -> bool {
    match value {
        Value::String(text) => text.is_empty(),
        Value::Array(all) => all.iter().any(has_empty_text),
        Value::Object(all) => all.values().any(has_empty_text),
        _ => false,
    }
}

#[test]
fn the_advice_holds_every_rule_line_and_disagreement() {
    for (first, lang) in ["en", "nl", "it", "he", "tr"].into_iter().enumerate() {
        let redress = Redress::new(lang);
        let all = json(&redress, NOW, &["advice", "list"]);
        let situations = all["situations"].as_array().unwrap();
        let of = |kind: &str| -> std::collections::BTreeSet<String> {
            let ids = situations
                .iter()
                .flat_map(|one| one[kind].as_array().unwrap());
            ids.map(|id| id.as_str().unwrap().to_owned()).collect()
        };
        let rules = of("rules");
        for n in 1..=27 {
            assert!(rules.contains(&format!("T-{n:02}")), "{lang} T-{n:02}");
        }
        assert_eq!(of("lines").len(), 35 + 39, "{lang}");
        assert_eq!(of("disagreements").len(), 34, "{lang}");
        // Each is shown in one of the languages; that none of them lacks a text, the lint says.
        for one in situations.iter().skip(first).step_by(5) {
            let shown = json(
                &redress,
                NOW,
                &["advice", "show", one["id"].as_str().unwrap()],
            );
            assert!(!has_empty_text(&shown), "{lang} {}: {shown}", one["id"]);
        }
    }
}

#[test]
fn advice_that_is_not_there_is_told_with_the_nearest() {
    let redress = Redress::new("en");
    let run = redress.run(&["--now", NOW, "advice", "show", "refuse"]);
    assert_ne!(run.code, 0);
    assert!(run.stderr.contains("refused"), "{}", run.stderr);
    for which in ["T-11", "demand-manager", "r-01", "D-01", "E-13"] {
        redress.at(NOW, &["advice", "show", which]);
    }
}

#[test]
fn a_call_moves_to_the_counter_and_is_closed_on_the_command_line() {
    let redress = case("en", &[]);
    let close = [
        "--now", NOW, "call", "close", "--case", "1", "--saved", "yes",
    ];
    redress.run(&close).ended(4);
    redress.at(NOW, &["call", "start", "--case", "1"]);
    let moved = redress.at(NOW, &["call", "place", "counter", "--case", "1"]);
    assert!(redress.record()[0].contains("\"visit\""), "{moved}");
    redress.run(&close).ended(4);
    redress.at("2026-03-12T14:20", &["call", "end", "--case", "1"]);
    let nothing = ["--now", NOW, "call", "close", "--case", "1"];
    redress.run(&nothing).ended(2);
    let still = [
        "call",
        "close",
        "--case",
        "1",
        "--saved",
        "no",
        "--still",
        "no date yet",
    ];
    redress.at("2026-03-12T14:25", &still);
    let log = redress.at("2026-03-12T14:30", &["log", "list", "--case", "1"]);
    for line in ["Not saved in their system", "no date yet"] {
        assert_eq!(log.matches(line).count(), 1, "{log}");
    }
}

/// What was promised is typed as it is said: with a key, a stretch, a day, or none.
#[test]
fn a_promise_is_read_as_people_type_it() {
    for (lang, typed, by, what) in [
        (
            "it",
            "5 giorni richiamata",
            Some("2026-03-17"),
            "richiamata",
        ),
        (
            "it",
            "una richiamata entro 5 giorni lavorativi",
            Some("2026-03-19"),
            "richiamata",
        ),
        ("it", "2 settimane rimborso", Some("2026-03-26"), "rimborso"),
        ("it", "5 rimborso", Some("2026-04-02"), "rimborso"),
        ("it", "2w rimborso", Some("2026-03-26"), "rimborso"),
        ("it", "13 marzo rimborso", Some("2026-03-13"), "rimborso"),
        ("it", "terugbellen", None, "terugbellen"),
        (
            "nl",
            "binnen 3 werkdagen een nieuwe kaart",
            Some("2026-03-17"),
            "nieuwe kaart",
        ),
        ("he", "תשובה תוך 10 ימי עסקים", Some("2026-03-26"), "תשובה"),
        ("tr", "10 gün içinde iade", Some("2026-03-22"), "iade"),
        ("en", "a refund within 7 days", Some("2026-03-19"), "refund"),
        ("en", "2026-03-20 refund", Some("2026-03-20"), "refund"),
        ("en", "as soon as possible", None, "as soon as possible"),
        ("en", "by Friday a refund", Some("2026-03-13"), "refund"),
        ("en", "a call next week", None, "call next week"),
        (
            "nl",
            "volgende week dinsdag bellen ze",
            Some("2026-03-17"),
            "bellen",
        ),
        (
            "it",
            "rimborso entro fine settimana",
            Some("2026-03-13"),
            "rimborso",
        ),
        ("he", "תשובה עד יום ראשון", Some("2026-03-15"), "תשובה"),
        ("tr", "yarın arayacaklar", Some("2026-03-13"), "arayacaklar"),
    ] {
        let redress = case(lang, &["--country", "IT"]);
        redress.at(NOW, &["call", "start", "--case", "1", "--text"]);
        redress.at(NOW, &["call", "press", "p", typed, "--case", "1"]);
        let kept = redress
            .json(NOW, &["log", "list", "--case", "1"])
            .to_string();
        assert!(kept.contains(what), "{typed}: {kept}");
        let promises = redress.json(NOW, &["promise", "list", "--case", "1"]);
        let first = promises["promises"].as_array().unwrap().first();
        let found = first.map(|one| one["by"].as_str().unwrap().to_owned());
        assert_eq!(found.as_deref(), by, "{typed}");
    }
}

/// Without a day of its own, a promise that is added has the one in its words, counted from when it
/// was said.
#[test]
fn a_promise_that_is_added_has_the_day_in_its_words() {
    let redress = case("en", &["--country", "GB"]);
    let add = [
        "promise",
        "add",
        "--case",
        "1",
        "--what",
        "a refund by Friday",
    ];
    let earlier = [&add[..], &["--at", "2026-03-05"]].concat();
    let contact = ["log", "add", "--case", "1", "--said", "They will call."];
    let contact = [&contact[..], &["--promise", "a call tomorrow"]].concat();
    redress.at(NOW, &add);
    redress.at(NOW, &earlier);
    redress.at(NOW, &contact);
    let list = redress.json(NOW, &["promise", "list", "--case", "1"]);
    let days: Vec<&str> = list["promises"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["by"].as_str().unwrap())
        .collect();
    assert_eq!(days, ["2026-03-06", "2026-03-13", "2026-03-13"]);
}

/// Notes are the customer's own; what is still not right and what was not saved is told to the firm.
#[test]
fn a_note_goes_to_nobody_and_what_is_still_not_right_is_said() {
    for (lang, still, not_saved) in [
        (
            "en",
            "Still not right: the refund",
            "not yet saved in your system",
        ),
        (
            "nl",
            "Wat nog niet in orde is: the refund",
            "nog niet in uw systeem",
        ),
        (
            "it",
            "Che cosa ancora non va: the refund",
            "non era ancora registrato",
        ),
        ("he", "מה שעדיין לא תקין: the refund", "עוד לא נשמרו במערכת"),
        (
            "tr",
            "Henüz düzelmeyen: the refund",
            "henüz sisteminize kaydedilmemişti",
        ),
    ] {
        let redress = case(lang, &[]);
        redress.at(NOW, &["call", "start", "--case", "1", "--text"]);
        press(&redress, NOW, "3");
        redress.at(NOW, &["call", "press", "t", "key 4 worked", "--case", "1"]);
        redress.at(NOW, &["call", "end", "--case", "1"]);
        let close = [
            "call",
            "close",
            "--case",
            "1",
            "--saved",
            "no",
            "--still",
            "the refund",
        ];
        redress.at(NOW, &close);
        for kind in ["recap", "complaint"] {
            let letter = redress.at(NOW, &["letter", "new", "--case", "1", "--kind", kind]);
            let letter = letter.replace(['\u{2068}', '\u{2069}'], "");
            assert!(!letter.contains("key 4 worked"), "{kind} {letter}");
            for told in [still, not_saved] {
                assert_eq!(letter.contains(told), kind == "recap", "{kind} {letter}");
            }
        }
    }
}

/// What was solved in a call is looked after, and the one who may decide is gone back to.
#[test]
fn after_a_call_the_next_step_knows_what_came_of_it() {
    let call = |presses: &[&[&str]]| {
        let redress = case("en", &[]);
        redress.at(NOW, &["call", "start", "--case", "1", "--text"]);
        let running = redress.json(NOW, &["next", "--case", "1"]);
        assert!(
            !running.to_string().contains("brought no result"),
            "a call that runs has not failed: {running}"
        );
        for press in presses {
            redress.at(
                NOW,
                &[&["call", "press"], *press, &["--case", "1"]].concat(),
            );
        }
        redress.at(NOW, &["call", "end", "--case", "1"]);
        redress.json("2026-03-18T09:00", &["next", "--case", "1"])
    };
    let solved = call(&[&["n", "Iris"], &["r", "12345"], &["solved"]]);
    let steps = solved["steps"].as_array().unwrap();
    assert_eq!(steps[0]["do"], "follow-up", "{solved}");
    assert_eq!(steps[0]["due"], "2026-03-26");
    let whom = |next: &Value| next["steps"][0]["whom"]["why"].clone();
    let survey = call(&[&["n", "Iris"], &["knows-case"], &["may-decide"], &["1"]]);
    assert_eq!(whom(&survey), "knows-the-case", "{survey}");
    let refused = call(&[&["n", "Iris"], &["may-decide"], &["R-08"]]);
    assert_eq!(whom(&refused), "refused", "{refused}");
}

/// In lines, what was said is looked up and nothing is logged by it; `?` shows the keys again.
#[test]
fn what_was_heard_can_be_typed_in_lines() {
    let redress = case("it", &[]);
    let typed = "/ non ci sono capi qui\nmi hanno detto che non c'è nessun responsabile\n?\nq\n";
    let out = redress
        .feed(
            &["call", "start", "--case", "1", "--text", "--now", NOW],
            typed.as_bytes(),
        )
        .ok();
    assert_eq!(out.stdout.matches("R-03  ").count(), 2, "{}", out.stdout);
    assert!(!out.stderr.contains("non si legge"), "{}", out.stderr);
    let log = redress
        .json(NOW, &["log", "list", "--case", "1"])
        .to_string();
    assert!(!log.contains("R-03"), "{log}");
}

/// Whoever stopped openly is told to go, and the recap says that the matter stays open.
#[test]
fn stopping_openly_leaves_its_trace() {
    for (lang, told, go) in [
        ("en", "The matter itself stays open", "hang up"),
        ("nl", "De zaak zelf blijft open", "hang op"),
        ("it", "La questione resta aperta", "chiudi"),
        ("he", "העניין עצמו נשאר פתוח", "מנתקים"),
        ("tr", "Konunun kendisi açık kalıyor", "kapatın"),
    ] {
        for stops in [false, true] {
            let redress = case(lang, &[]);
            redress.at(NOW, &["call", "start", "--case", "1"]);
            press(&redress, NOW, "3");
            if stops {
                press(&redress, NOW, "withdraw");
            }
            let shown = redress.at(NOW, &["call", "show", "--case", "1"]);
            assert_eq!(shown.contains(go), stops, "{lang} {shown}");
            redress.at(NOW, &["call", "end", "--case", "1"]);
            let recap = redress.at(NOW, &["letter", "new", "--case", "1", "--kind", "recap"]);
            assert_eq!(recap.contains(told), stops, "{lang} {recap}");
        }
    }
}

/// A number that the case has is not asked for again in its next call.
#[test]
fn the_number_of_the_case_is_not_missing_in_lines() {
    for known in [false, true] {
        let more: &[&str] = if known { &["--reference", "BX-1"] } else { &[] };
        let redress = case("en", more);
        let start = ["call", "start", "--case", "1", "--text", "--now", NOW];
        let out = redress.feed(&start, b"e\nq\n").ok();
        let told = format!("{}{}", out.stdout, out.stderr);
        assert!(told.contains("Before you hang up, ask for"), "{told}");
        assert_ne!(told.contains("the reference number"), known, "{told}");
    }
}
