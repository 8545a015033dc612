//! The ladders and calendars as they ship: the dates of the Italian and British
//! bank, day for day.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that fails should say so at once"
)]

mod britain;
mod holidays;
mod italy;
mod oracle;
mod others;

use std::fs;
use std::path::Path;

use jiff::civil::{Date, date};
use redress_ladder::spec::{CalendarSpec, LadderSpec, TermsSpec};
use redress_ladder::{
    About, Assessment, Because, Calendars, ClockNote, Country, Event, Inquiry, Ladders, NeedState,
    Note, Purpose, Sector, Status, Topic, Why, assess, working_days_after,
};

fn read<T: serde::de::DeserializeOwned>(folder: &str) -> Vec<T> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../knowledge")
        .join(folder);
    let mut paths: Vec<_> = fs::read_dir(&root)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    let mut values = Vec::new();
    for path in paths {
        if path.is_dir() {
            let name = path.file_name().unwrap().to_str().unwrap();
            values.extend(read::<T>(&format!("{folder}/{name}")));
        } else if path.file_name().is_some_and(|name| name != "terms.toml") {
            let text = fs::read_to_string(&path).unwrap();
            values
                .push(toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display())));
        }
    }
    values
}

fn knowledge() -> (Calendars, Ladders) {
    let calendars = Calendars::compile(&read::<CalendarSpec>("calendars")).unwrap();
    let ladders = Ladders::compile(&read::<LadderSpec>("ladders"), &calendars).unwrap();
    (calendars, ladders)
}

const COMPLAINT: Date = date(2026, 4, 13);

fn complaint(today: Date) -> Inquiry {
    Inquiry::on(today)
        .event(Event::Problem, date(2026, 3, 2))
        .event(Event::Complained, COMPLAINT)
        .event(Event::Received, COMPLAINT)
}

fn bank(country: Country, inquiry: &Inquiry) -> Assessment {
    let (calendars, ladders) = knowledge();
    assess(
        ladders.get(country, Sector::Bank).unwrap(),
        &calendars,
        inquiry,
    )
}

#[test]
fn what_makes_no_difference_is_ignored_with_a_note() {
    let mut inquiry = complaint(COMPLAINT)
        .topic(Topic::Baggage)
        .event(Event::Used("uk.fin.fos".into()), COMPLAINT);
    inquiry.facts.set("age", "40").unwrap();
    let found = bank(Country::It, &inquiry);
    assert!(found.notes.contains(&Note::TopicUnused {
        topic: Topic::Baggage
    }));
    assert!(found.notes.contains(&Note::FactUnused {
        fact: redress_ladder::Fact::Age
    }));
    assert!(
        found
            .notes
            .iter()
            .any(|note| matches!(note, Note::EventUnused { .. }))
    );
    let early = bank(Country::It, &complaint(date(2026, 4, 1)));
    assert!(
        early
            .notes
            .iter()
            .any(|note| matches!(note, Note::FutureEvent { .. }))
    );
    assert_eq!(
        early.rung("it.r3").unwrap().status,
        Status::Open,
        "not used yet on that day"
    );
}

#[test]
fn a_mistyped_event_gets_the_nearest() {
    let (_, ladders) = knowledge();
    let ladder = ladders.get(Country::It, Sector::Bank).unwrap();
    assert_eq!(
        ladder.event("it.abf.decided").unwrap(),
        Event::Decided("it.abf".into())
    );
    assert_eq!(
        ladder.event("it.afb").unwrap_err().nearest.as_deref(),
        Some("it.abf")
    );
    assert_eq!(
        "bnak".parse::<Sector>().unwrap_err().nearest.as_deref(),
        Some("bank")
    );
}

#[test]
fn every_clock_and_rung_of_the_sheet_is_there() {
    let (_, ladders) = knowledge();
    let italy = ladders.get(Country::It, Sector::Bank).unwrap();
    for id in [
        "it.r1",
        "it.r2",
        "it.r3",
        "it.r4",
        "it.abf",
        "it.acf",
        "it.bdi",
        "it.mediazione",
        "it.gdp",
        "it.chargeback",
    ] {
        assert!(italy.rung(id).is_some(), "{id}");
    }
    for id in [
        "it.c.bank_reply",
        "it.c.payment_reply",
        "it.c.invest_reply",
        "it.c.abf_by",
        "it.c.abf_dec",
        "it.c.acf_by",
        "it.l.general",
    ] {
        assert!(italy.clock(id).is_some(), "{id}");
    }
    let britain = ladders.get(Country::Gb, Sector::Bank).unwrap();
    for id in [
        "uk.fin.formal",
        "uk.fin.app",
        "uk.fin.fos",
        "uk.fin.fca",
        "uk.fin.unauth",
        "uk.fin.s75",
        "uk.gov.ico",
        "uk.court.ew",
        "uk.court.sct",
        "uk.court.ni",
    ] {
        assert!(britain.rung(id).is_some(), "{id}");
    }
}

#[test]
fn every_start_phrase_is_an_event_and_stands_once() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge/ladders/terms.toml");
    let terms: TermsSpec = toml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let mut phrases: Vec<&str> = Vec::new();
    for term in &terms.term {
        assert!(!phrases.contains(&term.phrase.as_str()), "{}", term.phrase);
        phrases.push(&term.phrase);
        assert!(!term.events.is_empty(), "{}", term.phrase);
        for event in &term.events {
            assert!(event.parse::<Event>().is_ok(), "{}: {event}", term.phrase);
        }
    }
    assert!(phrases.len() > 200);
    // The clocks that ship start as the table says.
    let events = |phrase: &str| {
        &terms
            .term
            .iter()
            .find(|term| term.phrase == phrase)
            .unwrap()
            .events
    };
    let (_, ladders) = knowledge();
    for (country, clock, phrase) in [
        (Country::It, "it.c.bank_reply", "complaint received by bank"),
        (
            Country::It,
            "it.c.payment_reply",
            "complaint received by payment service provider",
        ),
        (Country::It, "it.c.abf_by", "complaint presented to firm"),
        (Country::Gb, "uk.disp.main", "firm receives complaint"),
        (
            Country::Gb,
            "uk.fos.know",
            "complainant knew, or should have known, there was cause",
        ),
        (
            Country::Gb,
            "uk.app.pay",
            "claim made; clock can stop, total 35 business days",
        ),
        (
            Country::Gb,
            "uk.fos.longstop",
            "event complained of (the later of this and uk.fos.know counts)",
        ),
    ] {
        let ladder = ladders.get(country, Sector::Bank).unwrap();
        assert_eq!(
            &ladder.clock(clock).unwrap().from,
            events(phrase),
            "{clock}"
        );
    }
}
