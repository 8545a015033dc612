//! Turns the holiday rules of a calendar file into days.

use std::collections::BTreeMap;

use icu_calendar::types::Month;
use jiff::civil::{Date, Weekday as W};
use jiff::{Span, ToSpan};

use crate::closed::Weekday;
use crate::problem::Problem;
use crate::spec::{CalendarSpec, Coverage, HebrewDay, HebrewMonth, HolidaySpec, Substitute};

/// A day that is closed beyond the weekend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ClosedDay {
    /// The holiday's id.
    pub(crate) holiday: String,
    /// Closed only for the careful reading.
    pub(crate) doubtful: bool,
    /// Open for counting, closed for a last day.
    pub(crate) rolls_only: bool,
}

/// Longest stretch of years that is worked out in advance.
const MOST_YEARS: i16 = 300;

/// A Hebrew year's number less that of the civil year in which most of it lies.
const HEBREW_YEARS_AHEAD: i32 = 3760;

/// Works out every holiday of the covered years.
pub(crate) fn holidays(
    spec: &CalendarSpec,
    coverage: Coverage,
    problems: &mut Vec<Problem>,
) -> BTreeMap<Date, ClosedDay> {
    let mut days = BTreeMap::new();
    if coverage.to < coverage.from
        || coverage.to - coverage.from > MOST_YEARS
        || !(1..=9000).contains(&coverage.from)
    {
        let says = format!("give years in order, at most {MOST_YEARS} of them");
        problems.push(Problem::new(&spec.id, "coverage", says));
        return days;
    }
    for rule in &spec.holiday {
        check(spec, rule, problems);
    }
    // A substitute may fall into the year before or after its holiday.
    for year in coverage.from - 1..=coverage.to + 1 {
        for (date, day) in year_of(spec, year) {
            if (coverage.from..=coverage.to).contains(&date.year()) {
                days.entry(date).or_insert(day);
            }
        }
    }
    days
}

/// Names what is wrong with one rule.
fn check(spec: &CalendarSpec, rule: &HolidaySpec, problems: &mut Vec<Problem>) {
    let given = usize::from(rule.date.is_some())
        + usize::from(rule.easter.is_some())
        + usize::from(rule.orthodox_easter.is_some())
        + usize::from(rule.hebrew.is_some())
        + usize::from(rule.weekday.is_some())
        + usize::from(!rule.on.is_empty());
    let mut say = |says: &str| problems.push(Problem::new(&spec.id, &rule.id, says));
    if given != 1 {
        say("give exactly one of date, easter, orthodox_easter, hebrew, weekday and on");
    }
    if rule
        .date
        .as_deref()
        .is_some_and(|text| month_day(text).is_none())
    {
        say("write date as MM-DD, for example 12-25");
    }
    if rule
        .weekday
        .is_some_and(|w| !(1..=12).contains(&w.month) || !(1..=5).contains(&w.nth.unsigned_abs()))
    {
        say("give month 1 to 12 and nth 1 to 5, or -1 to -5 from the end");
    }
    if rule
        .easter
        .or(rule.orthodox_easter)
        .is_some_and(|offset| !(-200..=300).contains(&offset))
    {
        say("give easter as days between -200 and 300");
    }
    if rule
        .hebrew
        .is_some_and(|hebrew| !(1..=30).contains(&hebrew.day))
    {
        say("give the Hebrew day as 1 to 30");
    }
    if rule.id.is_empty()
        || spec
            .holiday
            .iter()
            .filter(|other| other.id == rule.id)
            .count()
            > 1
    {
        say("give each holiday an id of its own");
    }
}

/// The holidays of one year, with the days off that move.
fn year_of(spec: &CalendarSpec, year: i16) -> Vec<(Date, ClosedDay)> {
    let mut base: Vec<(Date, &HolidaySpec)> = Vec::new();
    for rule in &spec.holiday {
        if rule.since.is_some_and(|since| year < since)
            || rule.until.is_some_and(|until| year > until)
        {
            continue;
        }
        base.extend(
            rule.on
                .iter()
                .filter(|date| date.year() == year)
                .map(|date| (*date, rule)),
        );
        let date = by_date(rule, year)
            .or_else(|| by_easter(rule, year))
            .or_else(|| by_weekday(rule, year));
        base.extend(
            date.into_iter()
                .chain(by_hebrew(rule, year))
                .filter(|date| !rule.except.contains(date))
                .map(|date| (date, rule)),
        );
    }
    base.sort_by_key(|(date, _)| *date);
    let mut taken: Vec<Date> = base.iter().map(|(date, _)| *date).collect();
    base.into_iter()
        .map(|(date, rule)| {
            let off = moved(spec, rule.substitute, date, &taken);
            taken.push(off);
            (
                off,
                ClosedDay {
                    holiday: rule.id.clone(),
                    doubtful: rule.doubtful,
                    rolls_only: rule.rolls_only,
                },
            )
        })
        .collect()
}

fn by_date(rule: &HolidaySpec, year: i16) -> Option<Date> {
    let (month, day) = month_day(rule.date.as_deref()?)?;
    // 29 February exists in leap years alone.
    Date::new(year, month, day).ok()
}

fn by_easter(rule: &HolidaySpec, year: i16) -> Option<Date> {
    let (sunday, offset) = match (rule.easter, rule.orthodox_easter) {
        (Some(offset), _) => (easter(year)?, offset),
        (None, Some(offset)) => (orthodox_easter(year)?, offset),
        (None, None) => return None,
    };
    sunday.checked_add(i64::from(offset).days()).ok()
}

/// The days of a civil year on which a day of the Hebrew calendar falls: one, or for a day of
/// midwinter now and then two or none, as a common Hebrew year is eleven days shorter.
fn by_hebrew(rule: &HolidaySpec, year: i16) -> impl Iterator<Item = Date> {
    let first = i32::from(year) + HEBREW_YEARS_AHEAD;
    rule.hebrew
        .into_iter()
        .flat_map(move |day| [first, first + 1].map(|hebrew_year| hebrew_date(hebrew_year, day)))
        .flatten()
        .filter(move |date| date.year() == year)
}

/// The civil day of a day of a Hebrew year, where that year has it.
fn hebrew_date(year: i32, day: HebrewDay) -> Option<Date> {
    let month = match day.month {
        HebrewMonth::Tishrei => Month::new(1),
        HebrewMonth::Cheshvan => Month::new(2),
        HebrewMonth::Kislev => Month::new(3),
        HebrewMonth::Tevet => Month::new(4),
        HebrewMonth::Shevat => Month::new(5),
        HebrewMonth::Adar => Month::new(6),
        HebrewMonth::Nisan => Month::new(7),
        HebrewMonth::Iyar => Month::new(8),
        HebrewMonth::Sivan => Month::new(9),
        HebrewMonth::Tammuz => Month::new(10),
        HebrewMonth::Av => Month::new(11),
        HebrewMonth::Elul => Month::new(12),
    };
    let date = icu_calendar::Date::try_new_hebrew_v2(year, month, day.day).ok()?;
    let civil = date.to_calendar(icu_calendar::Iso);
    Date::new(
        i16::try_from(civil.year().extended_year()).ok()?,
        i8::try_from(civil.month().ordinal).ok()?,
        i8::try_from(civil.day_of_month().0).ok()?,
    )
    .ok()
}

fn by_weekday(rule: &HolidaySpec, year: i16) -> Option<Date> {
    let nth = rule.weekday?;
    Date::new(year, nth.month, 1)
        .ok()?
        .nth_weekday_of_month(nth.nth, nth.day.into())
        .ok()
}

/// Where the day off goes.
fn moved(spec: &CalendarSpec, substitute: Substitute, date: Date, taken: &[Date]) -> Date {
    let by = |span: Span| date.checked_add(span).unwrap_or(date);
    match (substitute, date.weekday()) {
        (Substitute::Nearest, W::Saturday) | (Substitute::SundayToSaturday, W::Sunday) => {
            by(-1.day())
        }
        (Substitute::Nearest | Substitute::SundayToMonday, W::Sunday)
        | (Substitute::SaturdayToSunday, W::Saturday)
        | (Substitute::IsraelIndependence, W::Monday) => by(1.day()),
        (Substitute::IsraelIndependence, W::Friday) => by(-1.day()),
        (Substitute::IsraelIndependence, W::Saturday) => by(-2.days()),
        (Substitute::NextOpen, day) if spec.weekend.contains(&Weekday::from(day)) => (1..=14_i64)
            .map(|days| by(days.days()))
            .find(|next| !spec.weekend.contains(&next.weekday().into()) && !taken.contains(next))
            .unwrap_or(date),
        _ => date,
    }
}

/// Reads `MM-DD`. 29 February is a day.
pub(crate) fn month_day(text: &str) -> Option<(i8, i8)> {
    let (month, day) = text.split_once('-')?;
    if month.len() != 2 || day.len() != 2 {
        return None;
    }
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    Date::new(2024, month, day).ok().map(|_| (month, day))
}

/// Easter Sunday of the western church (Gregorian computus).
fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - b / 4 - g + 15) % 30;
    let m = (a + 11 * h) / 319;
    let r = (2 * (b % 4) + 2 * (c / 4) - c % 4 - h + m + 32) % 7;
    let month = (h - m + r + 90) / 25;
    let day = (h - m + r + month + 19) % 32;
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// Easter Sunday of the eastern church: the Julian computus, as a civil date.
fn orthodox_easter(year: i16) -> Option<Date> {
    let y = i64::from(year);
    let (a, b, c) = (y % 4, y % 7, y % 19);
    let d = (19 * c + 15) % 30;
    let e = (2 * a + 4 * b - d + 34) % 7;
    let days_after_21_march = d + e + 1;
    // The Julian calendar falls behind by a day in each century that is no leap century.
    let behind = y / 100 - y / 400 - 2;
    Date::new(year, 3, 21)
        .ok()?
        .checked_add((days_after_21_march + behind).days())
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn easter_sundays() {
        for (year, month, day) in [
            (1961, 4, 2),
            (2000, 4, 23),
            (2008, 3, 23),
            (2011, 4, 24),
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2028, 4, 16),
            (2029, 4, 1),
            (2030, 4, 21),
            (2038, 4, 25),
        ] {
            assert_eq!(easter(year), Some(date(year, month, day)));
        }
    }

    #[test]
    fn orthodox_easter_sundays() {
        for (year, month, day) in [
            (2008, 4, 27),
            (2010, 4, 4),
            (2016, 5, 1),
            (2024, 5, 5),
            (2025, 4, 20),
            (2026, 4, 12),
            (2027, 5, 2),
            (2028, 4, 16),
            (2030, 4, 28),
            (2038, 4, 25),
        ] {
            assert_eq!(orthodox_easter(year), Some(date(year, month, day)));
        }
    }

    #[test]
    fn days_of_the_hebrew_calendar() {
        use HebrewMonth::{Adar, Av, Iyar, Nisan, Tevet, Tishrei};
        let rule = |month, day| HolidaySpec {
            hebrew: Some(HebrewDay { month, day }),
            ..toml::from_str("id = \"x\"\nname = {}").unwrap()
        };
        for (month, day, expected) in [
            (Tishrei, 1, date(2026, 9, 12)),
            (Tishrei, 10, date(2026, 9, 21)),
            (Tishrei, 1, date(2025, 9, 23)),
            // 5784 is a leap year: Purim in Adar II.
            (Adar, 14, date(2024, 3, 24)),
            (Adar, 14, date(2026, 3, 3)),
            (Nisan, 15, date(2024, 4, 23)),
            (Nisan, 15, date(2026, 4, 2)),
            (Iyar, 5, date(2026, 4, 22)),
            (Av, 9, date(2027, 8, 12)),
        ] {
            let found: Vec<Date> = by_hebrew(&rule(month, day), expected.year()).collect();
            assert_eq!(found, [expected]);
        }
        // The fast of Tevet: twice in 2009, not at all in 2008, in January and December.
        let in_year = |year| by_hebrew(&rule(Tevet, 10), year).collect::<Vec<_>>();
        assert_eq!(in_year(2008), []);
        assert_eq!(in_year(2009), [date(2009, 1, 6), date(2009, 12, 27)]);
    }

    #[test]
    fn month_days() {
        assert_eq!(month_day("02-29"), Some((2, 29)));
        for text in ["", "2-29", "02-30", "13-01", "02-2x", "0229", "００-01"] {
            assert_eq!(month_day(text), None, "{text}");
        }
    }
}
