//! Lengths of time as the law states them: ISO 8601 durations of whole years,
//! months, weeks, days or hours.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Longest text of a length.
const LONGEST: usize = 24;
/// Largest number of days, about a century.
const MOST_DAYS: u32 = 36_525;

/// A length such as `P15D`, `P8W`, `P13M`, `P6Y` or `PT48H`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Length {
    pub(crate) years: u16,
    pub(crate) months: u16,
    pub(crate) weeks: u16,
    pub(crate) days: u16,
    pub(crate) hours: u16,
}

/// A text that is no length, or one too long to count.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LengthError {
    /// Not an ISO 8601 duration of whole units.
    #[error("\"{0}\" is no length; write it as P15D, P8W, P6M, P1Y or PT48H")]
    Form(String),
    /// Nothing to count.
    #[error("\"{0}\" is no time at all; give at least one day or hour")]
    Zero(String),
    /// More than a century.
    #[error("\"{0}\" is longer than a hundred years; check the number")]
    TooLong(String),
}

impl Length {
    /// A length of so many days.
    #[must_use]
    pub const fn of_days(days: u16) -> Self {
        Self {
            years: 0,
            months: 0,
            weeks: 0,
            days,
            hours: 0,
        }
    }

    /// Days, where the length is made of weeks and days alone.
    #[must_use]
    pub fn whole_days(self) -> Option<u32> {
        (self.years == 0 && self.months == 0 && self.hours == 0)
            .then(|| u32::from(self.weeks) * 7 + u32::from(self.days))
    }

    /// Hours, where the length is made of hours and days alone.
    #[must_use]
    pub fn whole_hours(self) -> Option<u32> {
        (self.years == 0 && self.months == 0).then(|| {
            (u32::from(self.weeks) * 7 + u32::from(self.days)) * 24 + u32::from(self.hours)
        })
    }
}

impl FromStr for Length {
    type Err = LengthError;

    fn from_str(text: &str) -> Result<Self, LengthError> {
        let shown = || text.chars().take(LONGEST).collect::<String>();
        let form = || LengthError::Form(shown());
        if text.len() > LONGEST {
            return Err(form());
        }
        let rest = text.strip_prefix('P').ok_or_else(form)?;
        let (dates, times) = match rest.split_once('T') {
            Some((_, "")) => return Err(form()),
            Some((dates, times)) => (dates, times),
            None => (rest, ""),
        };
        let mut length = Self::of_days(0);
        read(dates, "YMWD", |unit, number| match unit {
            'Y' => length.years = number,
            'M' => length.months = number,
            'W' => length.weeks = number,
            _ => length.days = number,
        })
        .ok_or_else(form)?;
        read(times, "H", |_, number| length.hours = number).ok_or_else(form)?;
        let about = u32::from(length.years) * 366
            + u32::from(length.months) * 31
            + u32::from(length.weeks) * 7
            + u32::from(length.days)
            + u32::from(length.hours) / 24;
        if length == Self::of_days(0) {
            Err(LengthError::Zero(shown()))
        } else if about > MOST_DAYS {
            Err(LengthError::TooLong(shown()))
        } else {
            Ok(length)
        }
    }
}

/// Reads `<number><unit>` pairs whose units come in the given order, each at
/// most once; nothing where the text has another form.
fn read(text: &str, units: &str, mut found: impl FnMut(char, u16)) -> Option<()> {
    let mut units_left = units.chars();
    let mut digits = String::new();
    for letter in text.chars() {
        if letter.is_ascii_digit() {
            digits.push(letter);
        } else {
            units_left.find(|unit| *unit == letter)?;
            found(letter, digits.parse().ok()?);
            digits.clear();
        }
    }
    digits.is_empty().then_some(())
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("P")?;
        for (number, unit) in [
            (self.years, 'Y'),
            (self.months, 'M'),
            (self.weeks, 'W'),
            (self.days, 'D'),
        ] {
            if number > 0 {
                write!(f, "{number}{unit}")?;
            }
        }
        if self.hours > 0 {
            write!(f, "T{}H", self.hours)?;
        }
        Ok(())
    }
}

impl TryFrom<String> for Length {
    type Error = LengthError;

    fn try_from(text: String) -> Result<Self, LengthError> {
        text.parse()
    }
}

impl From<Length> for String {
    fn from(length: Length) -> Self {
        length.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_read_and_written_back() {
        for text in [
            "P15D", "P8W", "P6M", "P13M", "P1Y", "P26M", "PT48H", "P1Y6M", "P1DT12H",
        ] {
            assert_eq!(text.parse::<Length>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_no_length_is_refused() {
        for text in [
            "",
            "P",
            "PT",
            "15D",
            "P15",
            "PD",
            "P1D1W",
            "P1D1D",
            "P-1D",
            "P1.5D",
            "PT5S",
            "P5H",
            "p15d",
            "P15D ",
            "P99999999999999999999D",
            "P70000D",
            "٣",
        ] {
            assert!(
                matches!(
                    text.parse::<Length>(),
                    Err(LengthError::Form(_) | LengthError::Zero(_))
                ),
                "{text}"
            );
        }
        assert_eq!(
            "P0D".parse::<Length>(),
            Err(LengthError::Zero("P0D".into()))
        );
        assert_eq!(
            "P200Y".parse::<Length>(),
            Err(LengthError::TooLong("P200Y".into()))
        );
        assert!("P".repeat(100_000).parse::<Length>().is_err());
    }
}
