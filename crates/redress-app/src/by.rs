//! A day as a person gives it: itself, or so long from another.

use jiff::civil::Date;
use redress_case::State;

use crate::{App, AppError, Result};

/// A day on which something was promised or happened, as a person may give it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// The day itself.
    Day(Date),
    /// So many days, weeks, months or working days from a day.
    Within {
        /// How many.
        count: u32,
        /// Of what.
        unit: Unit,
    },
}

/// The unit of a stretch of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Calendar days.
    Days,
    /// Working days of the case's calendar.
    WorkingDays,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
}

impl By {
    /// Reads `15wd`, `5d`, `8w`, `2m`; at most 3 660 of any of them.
    #[must_use]
    pub fn within(text: &str) -> Option<By> {
        let text = text.trim();
        let split = text.find(|c: char| !c.is_ascii_digit())?;
        let (count, unit) = text.split_at_checked(split)?;
        let unit = match unit {
            "d" => Unit::Days,
            "wd" => Unit::WorkingDays,
            "w" => Unit::Weeks,
            "m" => Unit::Months,
            _ => return None,
        };
        let count: u32 = count.parse().ok().filter(|count| *count <= 3_660)?;
        Some(By::Within { count, unit })
    }
}

impl App {
    /// Returns the day that `by` names, counted from `from` in the case's calendar.
    ///
    /// # Errors
    /// `Count` when the calendar ends before the day.
    pub fn day_of(&self, state: &State, from: Date, by: By) -> Result<Date> {
        let (count, unit) = match by {
            By::Day(day) => return Ok(day),
            By::Within { count, unit } => (count, unit),
        };
        let span = jiff::Span::new();
        let count_i = i64::from(count);
        let span = match unit {
            Unit::WorkingDays => return self.working_days_after(state, from, count),
            Unit::Days => span.try_days(count_i),
            Unit::Weeks => span.try_weeks(count_i),
            Unit::Months => span.try_months(count_i),
        };
        span.and_then(|span| from.checked_add(span))
            .map_err(|e| AppError::Count(e.to_string()))
    }
}
