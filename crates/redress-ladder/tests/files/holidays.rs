//! The closed days of each calendar, against the fact sheets.

use super::*;

#[test]
fn holidays_are_those_of_the_fact_sheets() {
    let (calendars, _) = knowledge();
    let weekdays = |id: &str, year: i16| -> Vec<String> {
        let calendar = calendars.resolve(id, &Default::default()).unwrap().calendar;
        calendar
            .holidays(date(year, 1, 1), date(year, 12, 31))
            .map(|(day, _)| day.strftime("%m-%d").to_string())
            .collect()
    };
    for (id, year, days) in [
        (
            "uk-ew",
            2026,
            "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        ),
        (
            "uk-ew",
            2027,
            "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
        ),
        (
            "uk-sct",
            2026,
            "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28",
        ),
        (
            "uk-sct",
            2027,
            "01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28",
        ),
        (
            "uk-ni",
            2026,
            "01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28",
        ),
        (
            "uk-ni",
            2027,
            "01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28",
        ),
        // Further years by the same rules, as proclaimed.
        (
            "uk-ew",
            2020,
            "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
        ),
        (
            "uk-ew",
            2022,
            "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        ),
        (
            "uk-ew",
            2023,
            "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        ),
        (
            "uk-ew",
            2024,
            "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        ),
        (
            "uk-ew",
            2028,
            "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
        ),
        (
            "uk-sct",
            2022,
            "01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27",
        ),
        (
            "uk-ni",
            2024,
            "01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26",
        ),
    ] {
        assert_eq!(weekdays(id, year).join(" "), days, "{id} {year}");
    }
    let easters = [
        (2024, "03-31 04-01"),
        (2025, "04-20 04-21"),
        (2026, "04-05 04-06"),
        (2027, "03-28 03-29"),
        (2028, "04-16 04-17"),
        (2029, "04-01 04-02"),
        (2030, "04-21 04-22"),
    ];
    for (year, easter) in easters {
        let francis = if year >= 2026 { "10-04 " } else { "" };
        let days = format!(
            "01-01 01-06 {easter} 04-25 05-01 06-02 08-15 {francis}11-01 12-08 12-25 12-26"
        );
        assert_eq!(weekdays("it", year).join(" "), days, "it {year}");
    }
    let anywhere = calendars
        .resolve("uk-any-part", &Default::default())
        .unwrap()
        .calendar;
    for day in [
        date(2026, 1, 2),
        date(2026, 3, 17),
        date(2026, 4, 6),
        date(2026, 6, 15),
        date(2026, 7, 13),
    ] {
        assert!(anywhere.closed(day, true).is_some(), "{day}");
    }
}

#[test]
fn a_count_that_leaves_the_known_years_says_so() {
    let far = date(2031, 3, 3);
    let found = bank(
        Country::Gb,
        &Inquiry::on(far)
            .event(Event::Received, far)
            .topic(Topic::Cards),
    );
    let reply = found.reply_due().unwrap();
    assert!(reply.uncertain);
    assert!(
        reply
            .notes
            .iter()
            .any(|note| matches!(note, ClockNote::BeyondCoverage { .. }))
    );
}

#[test]
fn a_day_equated_by_decree_moves_a_last_day_and_closes_no_shop() {
    let (calendars, _) = knowledge();
    let calendar = calendars
        .resolve("nl-atw", &Default::default())
        .unwrap()
        .calendar;
    let friday_after_ascension = date(2026, 5, 15);
    assert_eq!(calendar.closed(friday_after_ascension, true), None);
    assert!(calendar.rolls(friday_after_ascension, true).is_some());
    assert_eq!(calendar.rolls(friday_after_ascension, false), None);
}
