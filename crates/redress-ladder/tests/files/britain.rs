//! The British bank, day for day.

use super::*;

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
