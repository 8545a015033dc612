//! Closed days: weekends, doubtful holidays, recesses, days off that move.

use super::*;

#[test]
fn a_weekend_of_friday_and_saturday_that_rolls() {
    let text = r#"
        [[clock]]
        id = "x.reply"
        role = "firm"
        length = "P10D"
        days = "business"
        calendar = "israel"
        from = ["received"]
        [[clock]]
        id = "x.wait"
        role = "wait"
        length = "P9D"
        calendar = "israel"
        rolls = true
        from = ["received"]
        [[clock]]
        id = "x.by"
        role = "window"
        length = "P9D"
        calendar = "israel"
        rolls = true
        from = ["received"]"#;
    let found = told(
        text,
        &on(date(2026, 9, 2)).event(Event::Received, date(2026, 9, 2)),
    );
    let reply = found.reckoning("x.reply").unwrap();
    // Thursday 3, 6 to 10, then Sunday 13 is a feast, 14 to 17.
    assert_eq!(reply.result, date(2026, 9, 17));
    let reasons: Vec<_> = reply
        .skipped
        .iter()
        .map(|s| (s.date.day(), matches!(s.why, Why::Holiday { .. })))
        .collect();
    assert_eq!(
        reasons,
        [(4, false), (5, false), (11, false), (12, false), (13, true)]
    );
    // 11 September is a Friday; Saturday and the feast follow it.
    let wait = found.reckoning("x.wait").unwrap();
    assert_eq!(
        (wait.rolled, wait.result, wait.skipped.len()),
        (true, date(2026, 9, 14), 3)
    );
    // The customer's last day stays, and the law's later one is named.
    let by = found.reckoning("x.by").unwrap();
    assert_eq!((by.rolled, by.result), (false, date(2026, 9, 11)));
    let other = by.alternative.as_ref().unwrap();
    assert_eq!(
        (other.result, &other.why),
        (date(2026, 9, 14), &Reading::WouldRoll)
    );
}

#[test]
fn a_doubtful_holiday_counts_for_the_firm_alone() {
    let clock = |role: &str| {
        format!(
            "[[clock]]\nid = \"x.{role}\"\nrole = \"{role}\"\nlength = \"P3D\"\ndays = \"working\"\nfrom = [\"received\"]\n"
        )
    };
    let text = clock("firm") + &clock("window");
    let found = told(
        &text,
        &on(date(2026, 10, 26)).event(Event::Received, date(2026, 10, 26)),
    );
    assert_eq!(
        found.reckoning("x.firm").unwrap().result,
        date(2026, 10, 30)
    );
    assert_eq!(
        found.reckoning("x.window").unwrap().result,
        date(2026, 10, 29)
    );
}

#[test]
fn hours_recesses_and_moved_ends() {
    let text = r#"
        [[clock]]
        id = "x.urgent"
        role = "firm"
        length = "PT72H"
        days = "elapsed"
        from = ["received"]
        [[clock]]
        id = "x.appeal"
        role = "wait"
        length = "P2W"
        calendar = "court"
        stops_for = ["summer"]
        from = ["received"]"#;
    let found = told(
        text,
        &on(date(2026, 7, 10)).event(Event::Received, date(2026, 7, 10)),
    );
    assert_eq!(
        found.reckoning("x.urgent").unwrap().result,
        date(2026, 7, 13)
    );
    assert_eq!(
        found.reckoning("x.appeal").unwrap().result,
        date(2026, 9, 7)
    );
}

#[test]
fn holidays_that_move_to_the_nearest_weekday() {
    let all = calendars();
    let us = all.resolve("us", &Default::default()).unwrap().calendar;
    let days: Vec<_> = us
        .holidays(date(2026, 1, 1), date(2027, 12, 31))
        .map(|(day, _)| day.to_string())
        .collect();
    assert_eq!(
        days,
        [
            "2026-01-01",
            "2026-07-03",
            "2026-11-26",
            "2026-12-25",
            "2027-01-01",
            "2027-07-05",
            "2027-11-25",
            "2027-12-24",
            "2027-12-31",
        ]
    );
}
