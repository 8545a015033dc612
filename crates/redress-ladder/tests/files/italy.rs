//! The Italian bank, day for day.

use super::*;

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
