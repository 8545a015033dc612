//! The date and deadline faults that people reported of other programs, in the units that we have:
//! each with its thread or document, and the day that is right.
//!
//! Faults in hours and minutes (a lunch break, a reminder at midnight, two spans of opening hours a
//! day) have no counterpart: what we count ends on a day.

use super::*;

/// Where it was reported, calendar, start, working days, the day that is right.
const WORKING_DAYS: [(&str, &str, Date, u16, Date); 17] = [
    // RT counts business time with a library that looks thirty days ahead and answers -1 beyond.
    (
        "Business::Hours: 60 working days are -1",
        "nl-atw",
        date(2026, 3, 2),
        60,
        date(2026, 6, 2),
    ),
    (
        "Business::Hours: 40 working days are -1",
        "nl-atw",
        date(2026, 3, 2),
        40,
        date(2026, 4, 30),
    ),
    (
        "Business::Hours: 22 working days are -1",
        "nl-atw",
        date(2026, 3, 2),
        22,
        date(2026, 4, 1),
    ),
    (
        "Business::Hours: 21 still right",
        "nl-atw",
        date(2026, 3, 2),
        21,
        date(2026, 3, 31),
    ),
    // Holidays: a feed that was wrong, a year's end, a calendar that was not asked.
    (
        "zammad#390: the holidays of the feed",
        "nl-atw",
        date(2026, 3, 26),
        5,
        date(2026, 4, 2),
    ),
    (
        "glpi PR22678: across Christmas",
        "nl-atw",
        date(2026, 12, 24),
        1,
        date(2026, 12, 28),
    ),
    (
        "glpi PR22678: across the year",
        "nl-atw",
        date(2026, 12, 24),
        5,
        date(2027, 1, 4),
    ),
    (
        "glpi PR22678: from the last day of the year",
        "nl-atw",
        date(2026, 12, 31),
        1,
        date(2027, 1, 4),
    ),
    // Both changes of the clock, from the day before and from the days themselves.
    (
        "OTRS PR787: spring, Friday + 1",
        "nl-atw",
        date(2026, 3, 27),
        1,
        date(2026, 3, 30),
    ),
    (
        "OTRS PR787: spring, Saturday + 2",
        "nl-atw",
        date(2026, 3, 28),
        2,
        date(2026, 3, 31),
    ),
    (
        "grafana oncall#3261: autumn, Friday + 1",
        "nl-atw",
        date(2026, 10, 23),
        1,
        date(2026, 10, 26),
    ),
    (
        "grafana oncall#3261: autumn, Saturday + 2",
        "nl-atw",
        date(2026, 10, 24),
        2,
        date(2026, 10, 27),
    ),
    (
        "a leap day is a working day",
        "nl-atw",
        date(2028, 2, 28),
        2,
        date(2028, 3, 1),
    ),
    // Weeks that do not end on Saturday and Sunday.
    (
        "osTicket#6739: another week",
        "il",
        date(2026, 6, 4),
        1,
        date(2026, 6, 7),
    ),
    (
        "osTicket#6739: another week, three days",
        "il",
        date(2026, 6, 4),
        3,
        date(2026, 6, 9),
    ),
    (
        "osTicket#6739: another week and a feast",
        "il",
        date(2026, 9, 10),
        1,
        date(2026, 9, 14),
    ),
    // Wall-clock days where working days are meant.
    (
        "chatwoot PR13392: a week is five days",
        "it",
        date(2026, 6, 8),
        5,
        date(2026, 6, 15),
    ),
];

#[test]
fn working_days_that_others_count_wrong() {
    let (calendars, _) = knowledge();
    let mut wrong = Vec::new();
    for (thread, id, start, days, right) in WORKING_DAYS {
        let inquiry = Inquiry::on(start);
        let calendar = calendars.resolve(id, &inquiry.facts).unwrap().calendar;
        let counted = working_days_after(start, days, calendar).unwrap();
        if counted.result != right {
            wrong.push(format!("{thread}: {} instead of {right}", counted.result));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a clock of the shipped ladders answers.
fn reckoned(sector: Sector, clock: &str, inquiry: &Inquiry) -> Option<Date> {
    let (calendars, ladders) = knowledge();
    let (country, _) = clock.split_once('.').unwrap();
    let country = match country {
        "uk" => Country::Gb,
        "it" => Country::It,
        other => panic!("{other}"),
    };
    let ladder = ladders.get(country, sector).unwrap();
    assess(ladder, &calendars, inquiry)
        .reckoning(clock)
        .map(|found| found.result)
}

#[test]
fn eight_weeks_and_sixty_days_are_no_longer_than_they_are() {
    // Business::Hours: 8 weeks on a calendar that never closes are -1.
    let sent = |day| {
        Inquiry::on(day)
            .event(Event::Complained, day)
            .event(Event::Received, day)
    };
    for (start, right) in [
        (date(2026, 1, 5), date(2026, 3, 2)),
        // Over both changes of the clock.
        (date(2026, 3, 2), date(2026, 4, 27)),
        (date(2026, 9, 14), date(2026, 11, 9)),
    ] {
        let found = reckoned(Sector::Bank, "uk.disp.main", &sent(start));
        assert_eq!(found, Some(right), "{start}");
    }
    let found = reckoned(Sector::Bank, "it.c.bank_reply", &sent(date(2026, 3, 2)));
    // The first of May is closed and moves the firm's last day.
    assert_eq!(found, Some(date(2026, 5, 2)));
}

#[test]
fn dates_follow_from_events_and_calendar_alone() {
    // zammad#534: the calendar was changed and the dates were not. frappe helpdesk PR2449: time on
    // hold moved the start. zammad#3140, #5177: what the firm did moved another date. Ours are
    // reckoned anew from the events each time they are shown, so asking twice, or in another order,
    // or on another day, gives the same.
    let first = Inquiry::on(date(2026, 4, 20))
        .event(Event::Complained, date(2026, 4, 13))
        .event(Event::Received, date(2026, 4, 13));
    let mut other = Inquiry::on(date(2026, 5, 20))
        .event(Event::Acknowledged, date(2026, 4, 15))
        .event(Event::Received, date(2026, 4, 13));
    other.events.insert(Event::Complained, date(2026, 4, 13));
    for clock in ["it.c.bank_reply", "it.c.abf_by"] {
        let both = [&first, &other].map(|inquiry| reckoned(Sector::Bank, clock, inquiry));
        assert_eq!(both[0], both[1], "{clock}");
    }
}

#[test]
fn an_answer_ends_the_waiting() {
    // chatwoot#10178: the clock went on although the matter was answered. zammad#3180 and others: a
    // day was lost at midnight. The next rung opens on the day of the final response.
    let (calendars, ladders) = knowledge();
    let ladder = ladders.get(Country::Gb, Sector::Bank).unwrap();
    let answered = date(2026, 2, 3);
    let inquiry = Inquiry::on(answered)
        .event(Event::Complained, date(2026, 1, 5))
        .event(Event::Received, date(2026, 1, 5))
        .event(Event::FinalResponse, answered);
    let found = assess(ladder, &calendars, &inquiry);
    let body = found
        .rungs
        .iter()
        .find(|rung| rung.id == "uk.fin.fos")
        .unwrap();
    assert_eq!((body.opens_on, body.status), (Some(answered), Status::Open));
}
