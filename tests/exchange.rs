//! What leaves the program and comes back: calendars, letters, whole cases.

use std::process::Command;

use icalendar::{Calendar, Component as _};
use redress_testkit::{Redress, python};
use serde_json::Value;

use crate::lucia;

#[test]
fn another_library_reads_the_dates() {
    let redress = lucia::after_the_complaint();
    let text = redress.at("2026-04-13T12:00", &["calendar", "ics", "--case", "1"]);
    assert!(
        text.lines().all(|line| line.len() <= 76),
        "a line is longer than 75 octets: {text}"
    );
    let calendar: Calendar = text.parse().expect("a calendar");
    let mut dates: Vec<(String, String)> = calendar
        .components
        .iter()
        .filter_map(|component| component.as_event())
        .map(|event| {
            assert_eq!(event.components().len(), 1, "each has one alarm: {event:?}");
            let start = event.property_value("DTSTART").unwrap().to_owned();
            (start, event.get_uid().unwrap().to_owned())
        })
        .collect();
    dates.sort();
    let days: Vec<&str> = dates.iter().map(|(day, _)| day.as_str()).collect();
    for day in ["20260505", "20260506", "20270413"] {
        assert!(days.contains(&day), "{day} is not in {days:?}");
    }
    let mut uids: Vec<&str> = dates.iter().map(|(_, uid)| uid.as_str()).collect();
    uids.sort_unstable();
    uids.dedup();
    assert_eq!(uids.len(), dates.len(), "two dates have one name");

    // Whoever reads only the summaries can tell two dates apart.
    let events = calendar.components.iter().filter_map(|c| c.as_event());
    let mut summaries: Vec<&str> = events.filter_map(|e| e.get_summary()).collect();
    let all = summaries.len();
    summaries.sort_unstable();
    summaries.dedup();
    assert_eq!(summaries.len(), all, "two dates read alike: {summaries:?}");

    // On another day the same dates keep their names.
    let later: Calendar = redress
        .at("2026-04-20T12:00", &["calendar", "ics", "--case", "1"])
        .parse()
        .unwrap();
    let again = later
        .components
        .iter()
        .filter_map(|c| c.as_event())
        .filter_map(|e| e.get_uid())
        .collect::<Vec<_>>();
    assert!(
        uids.iter().all(|uid| again.contains(uid)),
        "{uids:?} {again:?}"
    );

    if let Some(python) = python() {
        let file = redress.file("dates.ics", &text);
        let script = "
import sys, icalendar
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
events = list(calendar.walk('VEVENT'))
for event in events:
    alarm, = event.walk('VALARM')
    assert alarm.decoded('TRIGGER').total_seconds() == -86400, alarm
    print(event.decoded('DTSTART').isoformat(), event['UID'], event['SUMMARY'], sep='\\t')
";
        let output = Command::new(python)
            .args(["-c", script, &file])
            .output()
            .expect("Python starts");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let said = String::from_utf8(output.stdout).unwrap();
        assert_eq!(said.lines().count(), dates.len(), "{said}");
        assert!(
            said.contains("2026-05-06") && said.contains("Banca Esempio"),
            "{said}"
        );
    }
}

#[test]
fn another_library_reads_the_letter() {
    let redress = lucia::after_the_call();
    let eml = redress.at(
        "2026-03-12T14:40",
        &["letter", "new", "--case", "1", "--kind", "recap", "--eml"],
    );
    let message = mail_parser::MessageParser::default()
        .parse(eml.as_bytes())
        .expect("an e-mail");
    let body = message.body_text(0).expect("a text");
    assert!(
        message
            .subject()
            .is_some_and(|subject| subject.contains("BX-204518")),
        "{eml}"
    );
    for part in ["Marco", "2 aprile 2026", "148,00"] {
        assert!(body.contains(part), "{part} is not in: {body}");
    }
}

#[test]
fn a_case_leaves_is_wiped_and_comes_back_whole() {
    let redress = lucia::after_the_complaint();
    let statement = redress.file("estratto conto.pdf", b"%PDF-1.7 not really");
    redress.at(
        "2026-04-13T13:00",
        &[
            "evidence",
            "add",
            "--case",
            "1",
            &statement,
            "--shows",
            "l'addebito",
        ],
    );
    let document = redress.file("lucia.json", "");
    redress
        .run(&["case", "export", "--case", "1", "--output", &document])
        .ok();
    let exported = std::fs::read_to_string(&document).unwrap();
    let before = redress.record();

    let asked = redress.run(&["wipe"]).ended(2);
    assert!(asked.stderr.contains("wipe"), "the word is named: {asked}");
    redress.run(&["wipe", "--confirm=yes"]).ended(2);
    assert_eq!(redress.record(), before, "without the word nothing is gone");
    redress.run(&["wipe", "--confirm=wipe"]).ok();
    assert_eq!(redress.record(), Vec::<String>::new());

    redress.run(&["case", "import", &document]).ok();
    redress.run(&["case", "verify", "--case", "1"]).ok();
    redress.run(&["evidence", "verify", "--case", "1"]).ok();
    assert_eq!(redress.record(), [exported]);
    let file = redress.json("2026-04-13", &["evidence", "list", "--case", "1"]);
    assert!(file.to_string().contains("estratto conto.pdf"), "{file}");

    let again = redress.json("2026-04-14", &["case", "import", &document]);
    assert_eq!(again["added"], 0, "only missing entries are added: {again}");
}

#[test]
fn a_backup_is_restored_whole() {
    let redress = lucia::after_the_complaint();
    let before = redress.record();
    let folder = redress.folder().join("backup");
    let folder = folder.to_str().unwrap();
    redress.run(&["backup", "create", folder]).ok();
    redress.at("2026-04-14", &["log", "note", "--case", "1", "later"]);
    assert_ne!(redress.record(), before);

    // A restore never writes over what is there.
    redress.run(&["backup", "restore", folder]).ended(2);

    let other = Redress::new("it");
    other.run(&["backup", "restore", folder]).ok();
    assert_eq!(other.record(), before);
}

#[test]
fn two_terminals_write_while_the_page_is_open_and_nothing_is_lost() {
    let redress = lucia::after_the_call();
    let server = redress.serve("2026-03-13T09:00");
    let entries = |redress: &Redress| -> Vec<Value> {
        let log = redress.json("2026-03-13", &["log", "list", "--case", "1"]);
        log["entries"].as_array().unwrap().clone()
    };
    let before = entries(&redress).len();
    std::thread::scope(|scope| {
        for terminal in ["left", "right"] {
            let redress = &redress;
            scope.spawn(move || {
                for n in 1..=20 {
                    let note = format!("{terminal} {n}.");
                    redress.at("2026-03-13T09:30", &["log", "note", "--case", "1", &note]);
                }
            });
        }
    });
    let after = entries(&redress);
    assert_eq!(after.len(), before + 40);
    let texts: Vec<&str> = after
        .iter()
        .filter_map(|entry| entry["text"].as_str())
        .collect();
    for terminal in ["left", "right"] {
        let places: Vec<usize> = (1..=20)
            .map(|n| {
                let note = format!("{terminal} {n}.");
                texts
                    .iter()
                    .position(|text| text.contains(&note))
                    .unwrap_or_else(|| panic!("{note} is lost: {texts:?}"))
            })
            .collect();
        assert!(
            places.is_sorted(),
            "the {terminal} terminal's notes keep their order: {places:?}"
        );
    }
    redress.run(&["case", "verify", "--case", "1"]).ok();
    assert_eq!(
        server
            .get("/health", &format!("127.0.0.1:{}", server.port), &[])
            .status,
        200
    );
}

#[test]
fn a_second_server_on_the_same_data_is_told_of_the_first() {
    let redress = Redress::new("en");
    let mut first = redress.serve("2026-03-12T14:05");
    let same = first.port.to_string();
    for port in [same.as_str(), "0"] {
        let second = redress.run(&["serve", "--no-open", "--port", port]).ok();
        assert!(
            second.stdout.contains(&format!(":{same}/?token=")),
            "it says where the first one is: {second}"
        );
        assert!(first.runs());
    }
    let status = redress.run(&["status"]).ok();
    assert!(status.stdout.contains(&same), "{status}");
    redress.run(&["stop"]).ok();
    let start = std::time::Instant::now();
    while first.runs() {
        assert!(start.elapsed().as_secs() < 10, "it does not stop");
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    redress.run(&["status"]).ended(4);
}
