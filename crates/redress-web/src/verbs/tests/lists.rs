//! Lists, files to hand out, and a large case.

use jiff::civil::date;
use redress_tone::Lang;

use super::{Walk, lucia};
use crate::desk::{Desk as _, DeskError};
use crate::forms::{Contact, DetailsForm};

#[test]
fn cases_are_listed_and_found_by_the_words_of_their_log() {
    let walk = Walk::new(Lang::It);
    walk.call();
    walk.fill("2026-03-12T14:34");
    let at = walk.at("2026-03-12T15:00");
    let other = DetailsForm {
        firm: "Volo Azzurro".into(),
        about: "airline".into(),
        ..lucia()
    };
    walk.desk.new_case(&at, &other).unwrap();
    let all = walk.desk.cases(&at, "").unwrap();
    assert_eq!(all.total, 2);
    assert_eq!(
        all.rows.iter().map(|row| row.case).collect::<Vec<_>>(),
        [2, 1]
    );
    let found = walk.desk.cases(&at, "marco").unwrap();
    assert_eq!(
        (found.total, found.rows[0].title.as_str()),
        (1, "Banca Esempio")
    );
    assert!(
        found.rows[0]
            .found
            .as_deref()
            .unwrap_or_default()
            .contains("Marco")
    );
    assert_eq!(walk.desk.cases(&at, "nessuno").unwrap().total, 0);
    let late = walk.desk.cases(&walk.at("2026-04-13"), "").unwrap();
    assert!(
        late.rows.iter().all(|row| !row.state.is_empty()),
        "{late:?}"
    );
}

#[test]
fn a_case_is_handed_out_as_json_and_as_dates() {
    let walk = Walk::new(Lang::It);
    walk.call();
    let at = walk.at("2026-03-12T15:00");
    let json = walk.desk.export(&at, 1).unwrap();
    let value: serde_json::Value = serde_json::from_slice(&json.bytes).unwrap();
    assert_eq!(value["schema"], 1);
    assert_eq!(json.name, "redress-1.json");
    let dates = walk.desk.calendar(&at, 1).unwrap();
    let text = String::from_utf8(dates.bytes).unwrap();
    assert!(text.contains("20260402"), "{text}");
    assert_eq!(walk.desk.export(&at, 7).unwrap_err(), DeskError::NotFound);
}

/// A case of fifty contacts is read, assessed and laid out in a moment. The bound is wide: it
/// catches work that grows with the square of the log, not a slow computer.
#[test]
fn a_case_of_fifty_contacts_opens_at_once() {
    let walk = Walk::new(Lang::It);
    let at = walk.at("2026-03-12");
    walk.desk.new_case(&at, &lucia()).unwrap();
    for n in 0..50 {
        let contact = Contact {
            channel: "phone".into(),
            date: date(2026, 3, 1),
            time: None,
            who: Some(format!("Anna {n}")),
            said: "Nessuna risposta.".into(),
            promise: Some(("una telefonata".into(), Some(date(2026, 3, 20)))),
            files: vec![],
        };
        walk.desk.add_contact(&at, 1, &contact).unwrap();
    }
    walk.desk.case_file(&at, 1).unwrap();
    let begun = std::time::Instant::now();
    let page = walk.desk.case_file(&at, 1).unwrap();
    let took = begun.elapsed();
    println!("fifty contacts: {took:?}");
    assert_eq!(
        page.log.iter().filter(|entry| entry.with.is_some()).count(),
        50
    );
    assert!(took.as_millis() < 1_000, "{took:?}");
}
