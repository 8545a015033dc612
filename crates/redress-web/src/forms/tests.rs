//! How forms are read.

use super::*;
use jiff::civil::date;

#[test]
fn days_are_read_in_the_ways_people_write_them() {
    for text in [
        "2026-03-12",
        "12/03/2026",
        "12.3.2026",
        " 12-03-2026 ",
        "12 3 2026",
        "2026/3/12",
    ] {
        assert_eq!(day(text), Some(date(2026, 3, 12)), "{text}");
    }
    for text in [
        "",
        "12/03/26",
        "31/02/2026",
        "tomorrow",
        "2026-13-01",
        "99999999999-1-1",
        "12",
    ] {
        assert_eq!(day(text), None, "{text}");
    }
}

#[test]
fn times_are_read_in_the_ways_people_write_them() {
    for text in ["14:05", "14.05", "1405", "14:05:30"] {
        assert_eq!(time(text), Some(jiff::civil::time(14, 5, 0, 0)), "{text}");
    }
    for text in ["", "25:00", "14:61", "now", "1405é", "é405"] {
        assert_eq!(time(text), None, "{text}");
    }
}

#[test]
fn every_key_of_the_pad_is_read_and_no_other() {
    let press = |key: &str| {
        PressForm {
            key: key.into(),
            text: "x".into(),
            what: "y".into(),
            ..Default::default()
        }
        .read()
    };
    for key in ["1", "9", "H", "S", "N", "R", "P", "T", "E", "ended", "undo"] {
        assert!(press(key).is_ok(), "{key}");
    }
    for key in ["", "0", "10", "h", "Q", "١", "é"] {
        assert_eq!(press(key).unwrap_err()[0].field, "key", "{key}");
    }
}

#[test]
fn a_press_that_needs_words_asks_for_them() {
    for (key, field) in [("N", "text"), ("R", "text"), ("T", "text"), ("P", "what")] {
        let form = PressForm {
            key: key.into(),
            ..Default::default()
        };
        assert_eq!(form.read().unwrap_err()[0].field, field);
    }
}

#[test]
fn a_promise_takes_working_days_a_day_or_none() {
    let by = |by: &str, day: &str| {
        let form = PressForm {
            key: "P".into(),
            what: "x".into(),
            by: by.into(),
            day: day.into(),
            ..Default::default()
        };
        form.read().map(|press| match press {
            Press::Promise { by, .. } => by,
            other => panic!("{other:?}"),
        })
    };
    assert_eq!(by("15", ""), Ok(By::WorkingDays(15)));
    assert_eq!(by("day", "2026-04-02"), Ok(By::Day(date(2026, 4, 2))));
    assert_eq!(by("", ""), Ok(By::Open));
    assert_eq!(by("day", "soon").unwrap_err()[0].field, "day");
}

#[test]
fn a_contact_names_every_field_to_change() {
    let today = date(2026, 3, 12);
    let form = ContactForm {
        date: "2026-03-13".into(),
        promise_due: "2026-04-02".into(),
        ..Default::default()
    };
    let fields: Vec<_> = form
        .read(today, vec![])
        .unwrap_err()
        .into_iter()
        .map(|e| e.field)
        .collect();
    assert_eq!(fields, ["date", "said", "promise", "channel"]);
    let form = ContactForm {
        channel: "phone".into(),
        date: "2026-03-12".into(),
        said: "x".into(),
        promise: "a reply".into(),
        promise_due: "2026-03-11".into(),
        ..Default::default()
    };
    assert_eq!(
        form.read(today, vec![]).unwrap_err()[0].message,
        "page-error-promise-before"
    );
}
