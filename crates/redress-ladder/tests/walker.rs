//! A hundred thousand deadlines, each counted a second time by somebody who walks from day to day
//! with a calendar in hand and knows no shortcut.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that fails should say so at once"
)]

use std::fs;
use std::path::Path;

use jiff::ToSpan;
use jiff::civil::Date;
use redress_ladder::spec::{CalendarSpec, LadderSpec};
use redress_ladder::{
    Calendar, Calendars, Country, Event, Facts, Inquiry, Ladders, Sector, assess,
};

const ROUNDS: u64 = 100_000;

fn calendars() -> Vec<CalendarSpec> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge/calendars");
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    paths
        .iter()
        .map(|path| toml::from_str(&fs::read_to_string(path).unwrap()).unwrap())
        .collect()
}

/// A row of numbers that is the same in every run (splitmix64).
struct Row(u64);

impl Row {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % limit
    }
}

fn is_leap(year: i16) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn days_in(year: i16, month: i8) -> i8 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn tomorrow(day: Date) -> Date {
    let (year, month, number) = (day.year(), day.month(), day.day());
    if number < days_in(year, month) {
        Date::constant(year, month, number + 1)
    } else if month < 12 {
        Date::constant(year, month + 1, 1)
    } else {
        Date::constant(year + 1, 1, 1)
    }
}

/// Walks a number of calendar days, or of months and then the last day that exists.
fn walk(start: Date, unit: &str, count: u64) -> Date {
    match unit {
        "D" | "W" => {
            let days = if unit == "W" { count * 7 } else { count };
            (0..days).fold(start, |day, _| tomorrow(day))
        }
        "M" | "Y" => {
            let months = if unit == "Y" { count * 12 } else { count };
            let (mut year, mut month) = (start.year(), start.month());
            for _ in 0..months {
                month += 1;
                if month > 12 {
                    (year, month) = (year + 1, 1);
                }
            }
            Date::constant(year, month, start.day().min(days_in(year, month)))
        }
        _ => panic!("{unit}"),
    }
}

/// Walks a number of open days.
fn walk_open(start: Date, count: u64, calendar: &Calendar, careful: bool) -> Date {
    let (mut day, mut left) = (start, count);
    while left > 0 {
        day = tomorrow(day);
        if calendar.closed(day, careful).is_none() {
            left -= 1;
        }
    }
    day
}

/// Moves a closed last day on.
fn roll(mut day: Date, calendar: &Calendar) -> Date {
    while calendar.rolls(day, true).is_some() {
        day = tomorrow(day);
    }
    day
}

#[test]
fn every_deadline_is_where_a_day_by_day_walk_ends() {
    let specs = calendars();
    let calendars = Calendars::compile(&specs).unwrap();
    let mut row = Row(2026);
    // One made-up ladder a calendar, a role and a way of counting; a length is drawn for each.
    let mut wrong = Vec::new();
    let mut done = 0;
    while done < ROUNDS {
        let spec = &specs[usize::try_from(row.below(specs.len() as u64)).unwrap()];
        let role = ["firm", "wait", "body", "window", "limit", "right"]
            [usize::try_from(row.below(6)).unwrap()];
        let days = ["calendar", "calendar-inclusive", "business", "working"]
            [usize::try_from(row.below(4)).unwrap()];
        let open_days = matches!(days, "business" | "working");
        let units: &[&str] = if open_days {
            &["D", "W"]
        } else {
            &["D", "W", "M", "Y"]
        };
        let unit = units[usize::try_from(row.below(units.len() as u64)).unwrap()];
        let count = 1 + row.below(match unit {
            "D" => 120,
            "W" => 30,
            "M" => 40,
            _ => 10,
        });
        let rolls = row.below(2) == 1;
        let text = format!(
            r#"country = "EU"
            sector = "bank"
            calendar = "{}"
            [[clock]]
            id = "x.c"
            role = "{role}"
            name = {{}}
            length = "P{count}{unit}"
            days = "{days}"
            rolls = {rolls}
            from = ["complained"]
            law = "L"
            confidence = "memory"
            reviewed_on = "2026-11-22""#,
            spec.id
        );
        let file: LadderSpec = toml::from_str(&text).unwrap();
        let ladders = Ladders::compile(&[file], &calendars).unwrap();
        let ladder = ladders.get(Country::Eu, Sector::Bank).unwrap();
        let calendar = calendars
            .resolve(&spec.id, &Facts::default())
            .unwrap()
            .calendar;
        let known = spec.coverage;
        for _ in 0..20 {
            let (from, to) = known.map_or((1970, 2100), |years| (years.from, years.to));
            let (from, to) = (from.max(1970), to.min(2100));
            let year =
                from + i16::try_from(row.below(u64::try_from(to - from + 1).unwrap())).unwrap();
            let month = 1 + i8::try_from(row.below(12)).unwrap();
            let day =
                1 + i8::try_from(row.below(u64::try_from(days_in(year, month)).unwrap())).unwrap();
            let start = Date::constant(year, month, day);
            let customers = matches!(role, "window" | "limit" | "right");
            let mut expected = if open_days {
                let count = if unit == "W" { count * 7 } else { count };
                walk_open(start, count, calendar, !customers)
            } else {
                walk(start, unit, count)
            };
            if days == "calendar-inclusive" {
                expected = expected.checked_sub(1.day()).unwrap();
            }
            if rolls && !customers {
                expected = roll(expected, calendar);
            }
            // Beyond the years of a calendar the walk knows no more than the count: both go on.
            let inquiry = Inquiry::on(start).event(Event::Complained, start);
            let found = assess(ladder, &calendars, &inquiry);
            let result = found.reckoning("x.c").map(|reckoning| reckoning.result);
            if result != Some(expected) {
                wrong.push(format!("{} {role} P{count}{unit} {days} {rolls} {start}: {result:?}, walked {expected}", spec.id));
            }
            done += 1;
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {done} differ:\n{}",
        wrong.len(),
        wrong[..wrong.len().min(20)].join("\n")
    );
}
