//! Counts days: from a start, over a length, on a calendar, naming every day
//! that was left out.

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use serde::Serialize;

use crate::calendar::{Calendar, Recess, Why};
use crate::closed::DayKind;
use crate::length::Length;

/// Most open days that are counted one by one.
const MOST_OPEN_DAYS: u32 = 2_000;
/// Longest row of closed days that is believed.
pub(crate) const MOST_CLOSED_IN_A_ROW: u32 = 120;

/// A day that was left out, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Skipped {
    /// The day.
    pub date: Date,
    /// Why it does not count.
    #[serde(flatten)]
    pub why: Why,
}

/// The outcome of counting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// The last day before any rolling.
    pub unrolled: Date,
    /// The last day after rolling.
    pub result: Date,
    /// Days left out on the way, in order; with the days rolled over at the end.
    pub skipped: Vec<Skipped>,
    /// True where the count left the years its calendar is known for.
    pub beyond_coverage: bool,
}

/// Why a count has no result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CountError {
    /// The result lies outside the years 1 to 9999.
    #[error("the last day lies outside the years 1 to 9999; check the start")]
    OutOfRange,
    /// Too many open days to be a rule of law.
    #[error("more than 2000 open days; check the length")]
    TooLong,
    /// The calendar stays closed for months.
    #[error("the calendar has no open day for four months; check its weekend and holidays")]
    NeverOpen,
    /// Open days cannot be counted over months, years or hours.
    #[error("open days are counted in days or weeks; write the length as P15D")]
    Unit,
    /// Open days need a calendar.
    #[error("open days need a calendar; name one")]
    NoCalendar,
}

/// How to count.
#[derive(Debug, Clone, Copy)]
pub(crate) struct How<'a> {
    pub(crate) length: Length,
    pub(crate) days: DayKind,
    pub(crate) calendar: Option<&'a Calendar>,
    pub(crate) rolls: bool,
    /// Doubtful holidays count as closed.
    pub(crate) careful: bool,
    pub(crate) stops_for: &'a [String],
}

/// Counts from `start`.
pub(crate) fn count(start: Date, how: How<'_>) -> Result<Counted, CountError> {
    let mut skipped = Vec::new();
    let unrolled = if how.days.counts_open_days() {
        open_days(start, how, &mut skipped)?
    } else {
        calendar_days(start, how, &mut skipped)?
    };
    let mut result = unrolled;
    if how.rolls
        && let Some(calendar) = how.calendar
    {
        let mut left = MOST_CLOSED_IN_A_ROW;
        while let Some(why) = calendar.rolls(result, how.careful) {
            left = left.checked_sub(1).ok_or(CountError::NeverOpen)?;
            skipped.push(Skipped { date: result, why });
            result = after(result, 1.day())?;
        }
    }
    let beyond_coverage = (how.rolls || how.days.counts_open_days())
        && how
            .calendar
            .is_some_and(|calendar| !calendar.covers(start) || !calendar.covers(result));
    Ok(Counted {
        unrolled,
        result,
        skipped,
        beyond_coverage,
    })
}

/// The day so many working days after another: a promise made "within 15
/// working days" falls due on it. The day itself is not counted.
///
/// # Errors
/// [`CountError`] where the number or the date is out of any reasonable range.
pub fn working_days_after(
    start: Date,
    days: u16,
    calendar: &Calendar,
) -> Result<Counted, CountError> {
    let how = How {
        length: Length::of_days(days),
        days: DayKind::Working,
        calendar: Some(calendar),
        rolls: false,
        careful: true,
        stops_for: &[],
    };
    count(start, how)
}

fn after(date: Date, span: Span) -> Result<Date, CountError> {
    date.checked_add(span)
        .ok()
        .filter(|date| date.year() >= 1)
        .ok_or(CountError::OutOfRange)
}

/// The recesses that stop this clock, and those that only move its end.
fn recesses<'a>(how: How<'a>, moving: bool) -> Vec<&'a Recess> {
    how.calendar
        .into_iter()
        .flat_map(|calendar| how.stops_for.iter().filter_map(|id| calendar.recess(id)))
        .filter(|recess| recess.move_to.is_some() == moving)
        .collect()
}

fn open_days(start: Date, how: How<'_>, skipped: &mut Vec<Skipped>) -> Result<Date, CountError> {
    let calendar = how.calendar.ok_or(CountError::NoCalendar)?;
    let mut left = how.length.whole_days().ok_or(CountError::Unit)?;
    if left > MOST_OPEN_DAYS {
        return Err(CountError::TooLong);
    }
    let stopping = recesses(how, false);
    let (mut date, mut closed_in_a_row) = (start, 0);
    while left > 0 {
        date = after(date, 1.day())?;
        let why = calendar
            .closed(date, how.careful)
            .or_else(|| in_recess(&stopping, date));
        if let Some(why) = why {
            closed_in_a_row += 1;
            if closed_in_a_row > MOST_CLOSED_IN_A_ROW {
                return Err(CountError::NeverOpen);
            }
            skipped.push(Skipped { date, why });
        } else {
            closed_in_a_row = 0;
            left -= 1;
        }
    }
    Ok(date)
}

fn in_recess(stopping: &[&Recess], date: Date) -> Option<Why> {
    let recess = stopping.iter().find(|recess| recess.holds(date))?;
    Some(Why::Recess {
        recess: recess.id.clone(),
    })
}

fn calendar_days(
    start: Date,
    how: How<'_>,
    skipped: &mut Vec<Skipped>,
) -> Result<Date, CountError> {
    let span = if how.days == DayKind::Elapsed {
        let hours = how.length.whole_hours().ok_or(CountError::Unit)?;
        i64::from(hours.div_ceil(24)).days()
    } else {
        Span::new()
            .years(how.length.years)
            .months(how.length.months)
            .weeks(how.length.weeks)
            .days(i64::from(how.length.days) + i64::from(how.length.hours.div_ceil(24)))
    };
    let mut end = after(start, span)?;
    let stopping = recesses(how, false);
    if !stopping.is_empty() {
        end = over_recesses(start, end, &stopping, skipped)?;
    }
    if how.days == DayKind::CalendarInclusive {
        end = after(end, -1.day())?;
    }
    for recess in recesses(how, true) {
        if let Some((month, day)) = recess.move_to
            && recess.holds(end)
        {
            let moved = Date::new(end.year(), month, day).map_err(|_| CountError::OutOfRange)?;
            // A recess over the turn of the year moves into the year it ends in.
            end = if moved < end {
                after(moved, 1.year())?
            } else {
                moved
            };
        }
    }
    Ok(end)
}

/// Moves the end on by every day of a recess that lies inside the time.
fn over_recesses(
    start: Date,
    end: Date,
    stopping: &[&Recess],
    skipped: &mut Vec<Skipped>,
) -> Result<Date, CountError> {
    let mut left = end.duration_since(start).as_hours() / 24;
    let (mut date, mut in_a_row) = (start, 0);
    while left > 0 {
        date = after(date, 1.day())?;
        if let Some(why) = in_recess(stopping, date) {
            in_a_row += 1;
            if in_a_row > MOST_CLOSED_IN_A_ROW {
                return Err(CountError::NeverOpen);
            }
            skipped.push(Skipped { date, why });
        } else {
            in_a_row = 0;
            left -= 1;
        }
    }
    Ok(date)
}
