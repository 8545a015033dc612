//! The ladders and calendars as they ship: the dates of the Italian and British
//! bank, day for day.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that fails should say so at once"
)]

mod holidays;
mod oracle;

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
fn a_promise_in_working_days() {
    let (calendars, _) = knowledge();
    let italy = calendars
        .resolve("it", &Default::default())
        .unwrap()
        .calendar;
    let counted = working_days_after(date(2026, 3, 12), 15, italy).unwrap();
    assert_eq!(counted.result, date(2026, 4, 2));
    // 60 working days, the length at which older libraries give up.
    let sixty = working_days_after(date(2026, 3, 12), 60, italy).unwrap();
    assert_eq!(sixty.result, date(2026, 6, 9));
    assert_eq!(sixty.skipped.len(), 29);
}

#[test]
fn italian_payments() {
    let found = bank(Country::It, &complaint(COMPLAINT).topic(Topic::Payments));
    let abf = found.rung("it.abf").unwrap();
    assert_eq!(abf.status, Status::NotYet);
    assert_eq!(abf.opens_on, Some(date(2026, 5, 6)));
    assert_eq!(abf.closes_on, Some(date(2027, 4, 13)));
    assert_eq!(found.current.as_deref(), Some("it.r3"));
    assert_eq!(found.next.as_deref(), Some("it.abf"));
    let reply = found.reply_due().unwrap();
    assert_eq!(
        (reply.clock.as_str(), reply.purpose),
        ("it.c.payment_reply", Purpose::Opens)
    );
    assert_eq!((reply.from, reply.result), (COMPLAINT, date(2026, 5, 5)));
    assert_eq!(
        (reply.length.to_string().as_str(), reply.rolled),
        ("P15D", false)
    );
    let holidays: Vec<_> = reply
        .skipped
        .iter()
        .filter(|s| matches!(s.why, Why::Holiday { .. }))
        .collect();
    assert_eq!(
        holidays.len(),
        1,
        "25 April is a Saturday, 1 May is the one holiday"
    );
    assert_eq!(holidays[0].date, date(2026, 5, 1));
    let extension = reply.extension.as_ref().unwrap();
    assert_eq!(extension.first_result, date(2026, 5, 5));
    assert_eq!(extension.longer_result, date(2026, 6, 3));
    assert_eq!(found.rung("it.acf").unwrap().status, Status::NotEligible);
    let missing: Vec<_> = abf
        .needs
        .iter()
        .filter(|need| need.state == NeedState::Missing)
        .map(|need| need.item.as_str())
        .collect();
    assert_eq!(missing, ["documents", "identity-document", "fee-receipt"]);
    assert!(
        found
            .clocks
            .iter()
            .any(|clock| clock.clock == "it.l.general")
    );
}

#[test]
fn italian_account() {
    let found = bank(Country::It, &complaint(COMPLAINT).topic(Topic::Account));
    assert_eq!(found.reply_due().unwrap().result, date(2026, 6, 12));
    assert_eq!(
        found.rung("it.abf").unwrap().opens_on,
        Some(date(2026, 6, 13))
    );
    assert!(found.reckoning("it.c.payment_reply").is_none());
}

#[test]
fn italian_investments_go_elsewhere() {
    let found = bank(Country::It, &complaint(COMPLAINT).topic(Topic::Investments));
    assert_eq!(found.rung("it.abf").unwrap().status, Status::NotEligible);
    let acf = found.rung("it.acf").unwrap();
    assert_eq!(
        (acf.opens_on, acf.closes_on),
        (Some(date(2026, 6, 13)), Some(date(2027, 4, 13)))
    );
    assert_eq!(found.next.as_deref(), Some("it.acf"));
}

#[test]
fn a_final_refusal_opens_the_arbiter_at_once() {
    let refused = complaint(date(2026, 4, 28))
        .event(Event::FinalResponse, date(2026, 4, 28))
        .topic(Topic::Payments);
    let found = bank(Country::It, &refused);
    let abf = found.rung("it.abf").unwrap();
    assert_eq!(
        (abf.status, abf.opens_on),
        (Status::Open, Some(date(2026, 4, 28)))
    );
    assert_eq!(
        abf.because.first(),
        Some(&Because::Happened {
            event: Event::FinalResponse,
            date: date(2026, 4, 28)
        })
    );
    assert_eq!(found.next.as_deref(), Some("it.abf"));
}

#[test]
fn the_court_waits_for_the_step_before_it() {
    let now = date(2026, 7, 1);
    let before = bank(Country::It, &complaint(now).topic(Topic::Payments));
    let gdp = before.rung("it.gdp").unwrap();
    assert_eq!(gdp.status, Status::NotYet);
    assert!(matches!(gdp.because.first(), Some(Because::Needs { any }) if any.len() == 3));
    let filed = complaint(now)
        .topic(Topic::Payments)
        .event(Event::Used("it.abf".into()), date(2026, 5, 10));
    let after = bank(Country::It, &filed);
    assert_eq!(after.rung("it.gdp").unwrap().status, Status::Open);
    assert_eq!(
        (after.current.as_deref(), after.next.as_deref()),
        (Some("it.abf"), Some("it.gdp"))
    );
    // 90 days from 10 May are 8 August; the August recess stops the clock.
    assert_eq!(
        after.reckoning("it.c.abf_dec").unwrap().result,
        date(2026, 9, 8)
    );
}

#[test]
fn a_court_limit_that_is_in_doubt_warns_and_shuts_nothing() {
    for (today, amount, status, doubted) in [
        (date(2026, 10, 30), "9000EUR", Status::NotYet, false),
        (date(2026, 10, 30), "12000EUR", Status::NotEligible, false),
        (date(2026, 11, 22), "12000EUR", Status::NotYet, true),
        (date(2026, 11, 22), "31000EUR", Status::NotEligible, true),
    ] {
        let mut inquiry = complaint(today).topic(Topic::Account);
        inquiry.facts.set("amount", amount).unwrap();
        let found = bank(Country::It, &inquiry);
        let gdp = found.rung("it.gdp").unwrap();
        assert_eq!(gdp.status, status, "{today} {amount}");
        let in_doubt = gdp
            .because
            .iter()
            .any(|why| matches!(why, Because::InDoubt { .. }));
        assert_eq!(in_doubt, doubted, "{today} {amount}");
    }
}

#[test]
fn a_window_that_has_gone_by_is_closed_and_not_next() {
    let found = bank(
        Country::It,
        &complaint(date(2027, 4, 14)).topic(Topic::Payments),
    );
    assert_eq!(found.rung("it.abf").unwrap().status, Status::Closed);
    assert_eq!(found.next.as_deref(), Some("it.gdp"));
    let last_day = bank(
        Country::It,
        &complaint(date(2027, 4, 13)).topic(Topic::Payments),
    );
    assert_eq!(last_day.rung("it.abf").unwrap().status, Status::Open);
}

#[test]
fn without_a_topic_the_bank_gets_the_later_day_and_the_topic_is_asked() {
    let found = bank(Country::It, &complaint(COMPLAINT));
    assert_eq!(
        found.rung("it.abf").unwrap().opens_on,
        Some(date(2026, 6, 13))
    );
    assert!(found.reckoning("it.c.payment_reply").is_some());
    assert!(
        found
            .questions
            .iter()
            .any(|question| question.about == About::Topic)
    );
}

#[test]
fn an_empty_case_starts_at_the_bottom() {
    let found = bank(Country::It, &Inquiry::on(COMPLAINT));
    assert_eq!(
        (found.current.as_deref(), found.next.as_deref()),
        (None, Some("it.r1"))
    );
    assert_eq!(found.rung("it.r4").unwrap().status, Status::NotYet);
    assert_eq!(found.rung("it.abf").unwrap().status, Status::NotYet);
    let called = Inquiry::on(COMPLAINT).event(Event::Used("it.r1".into()), COMPLAINT);
    assert_eq!(bank(Country::It, &called).next.as_deref(), Some("it.r2"));
}

#[test]
fn a_complaint_without_proof_of_receipt_counts_from_the_day_sent_and_says_so() {
    let sent = Inquiry::on(COMPLAINT)
        .event(Event::Complained, COMPLAINT)
        .topic(Topic::Payments);
    let found = bank(Country::It, &sent);
    let reply = found.reply_due().unwrap();
    assert_eq!(reply.result, date(2026, 5, 5));
    assert!(reply.notes.contains(&ClockNote::StartedAt {
        used: Event::Complained,
        wanted: Event::Received
    }));
    // The rung itself, given by its id, is the same complaint.
    let by_rung = Inquiry::on(COMPLAINT)
        .event(Event::Used("it.r3".into()), COMPLAINT)
        .topic(Topic::Payments);
    assert_eq!(
        bank(Country::It, &by_rung).rung("it.abf").unwrap().opens_on,
        Some(date(2026, 5, 6))
    );
}

#[test]
fn british_payments() {
    let mut inquiry = complaint(COMPLAINT).topic(Topic::Payments);
    inquiry.facts.set("part", "england").unwrap();
    let found = bank(Country::Gb, &inquiry);
    let reply = found.reply_due().unwrap();
    assert_eq!(
        (reply.result, reply.calendar.as_deref()),
        (date(2026, 5, 5), Some("uk-ew"))
    );
    assert!(
        reply
            .skipped
            .iter()
            .any(|skipped| skipped.date == date(2026, 5, 4))
    );
    let fos = found.rung("uk.fin.fos").unwrap();
    assert_eq!(
        (fos.status, fos.opens_on),
        (Status::NotYet, Some(date(2026, 5, 6)))
    );
    assert_eq!(
        (found.current.as_deref(), found.next.as_deref()),
        (Some("uk.fin.formal"), Some("uk.fin.fos"))
    );

    inquiry.today = date(2026, 4, 28);
    let refused = inquiry.event(Event::FinalResponseSent, date(2026, 4, 28));
    let found = bank(Country::Gb, &refused);
    let fos = found.rung("uk.fin.fos").unwrap();
    assert_eq!(
        (fos.status, fos.opens_on),
        (Status::Open, Some(date(2026, 4, 28)))
    );
    assert_eq!(fos.closes_on, Some(date(2026, 10, 28)));
}

#[test]
fn british_parts_have_their_own_holidays_and_courts() {
    // Scotland works on Easter Monday, Northern Ireland rests on Saint Patrick's Day.
    for (part, received, last, court) in [
        (
            "england",
            date(2026, 3, 16),
            date(2026, 4, 8),
            "uk.court.ew",
        ),
        (
            "scotland",
            date(2026, 3, 16),
            date(2026, 4, 7),
            "uk.court.sct",
        ),
        (
            "northern-ireland",
            date(2026, 3, 16),
            date(2026, 4, 9),
            "uk.court.ni",
        ),
    ] {
        let mut inquiry = Inquiry::on(received)
            .event(Event::Received, received)
            .topic(Topic::Cards);
        inquiry.facts.set("part", part).unwrap();
        let found = bank(Country::Gb, &inquiry);
        assert_eq!(found.reply_due().unwrap().result, last, "{part}");
        for id in ["uk.court.ew", "uk.court.sct", "uk.court.ni"] {
            let open = found.rung(id).unwrap().status == Status::Open;
            assert_eq!(open, id == court, "{part} {id}");
        }
    }
}

#[test]
fn a_part_that_is_not_known_and_matters_is_asked() {
    let received = date(2026, 3, 16);
    let found = bank(
        Country::Gb,
        &Inquiry::on(received)
            .event(Event::Received, received)
            .topic(Topic::Cards),
    );
    let reply = found.reply_due().unwrap();
    assert_eq!(reply.result, date(2026, 4, 8));
    assert!(reply.alternative.is_some());
    assert!(
        reply
            .notes
            .iter()
            .any(|note| matches!(note, ClockNote::CalendarAssumed { .. }))
    );
    assert_eq!(found.rung("uk.court.ew").unwrap().status, Status::Ask);
    let part = About::Fact(redress_ladder::Fact::Part);
    let question = found
        .questions
        .iter()
        .find(|question| question.about == part)
        .unwrap();
    assert!(
        question.rungs.contains(&"uk.fin.fos".to_owned()),
        "{:?}",
        question.rungs
    );
}

#[test]
fn british_accounts_wait_eight_weeks() {
    let found = bank(Country::Gb, &complaint(COMPLAINT).topic(Topic::Account));
    assert_eq!(found.reply_due().unwrap().result, date(2026, 6, 8));
    assert_eq!(
        found.rung("uk.fin.fos").unwrap().opens_on,
        Some(date(2026, 6, 9))
    );
}

#[test]
fn six_months_from_arrival_ask_for_the_day_of_sending() {
    let came = complaint(date(2026, 5, 1))
        .topic(Topic::Account)
        .event(Event::FinalResponse, date(2026, 4, 30));
    let found = bank(Country::Gb, &came);
    assert_eq!(
        found.rung("uk.fin.fos").unwrap().closes_on,
        Some(date(2026, 10, 30))
    );
    let sent = About::Event(Event::FinalResponseSent);
    assert!(
        found
            .questions
            .iter()
            .any(|question| question.about == sent)
    );
}

#[test]
fn knowing_late_lengthens_the_time_for_old_cases() {
    let old = Inquiry::on(date(2026, 6, 1))
        .event(Event::Problem, date(2019, 1, 10))
        .topic(Topic::Account)
        .event(Event::Complained, date(2026, 5, 1));
    let found = bank(Country::Gb, &old);
    assert_eq!(found.rung("uk.fin.fos").unwrap().status, Status::Closed);
    assert!(
        found
            .questions
            .iter()
            .any(|question| question.about == About::Event(Event::Knew))
    );
    let knew = old.event(Event::Knew, date(2025, 2, 1));
    let fos = bank(Country::Gb, &knew);
    assert_eq!(
        fos.rung("uk.fin.fos").unwrap().closes_on,
        Some(date(2028, 2, 1))
    );
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
