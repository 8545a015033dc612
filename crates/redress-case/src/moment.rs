//! An instant as it was on the wall: a point in time with the offset that was in force.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, DateTime};
use jiff::fmt::temporal::Pieces;
use jiff::tz::Offset;
use jiff::{Timestamp, Zoned};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An instant with the offset of the place where it was noted, to the second.
///
/// Written as RFC 3339, for example `2026-03-12T14:05:00+01:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    instant: Timestamp,
    offset: Offset,
}

impl Moment {
    /// Returns the civil date at the place.
    #[must_use]
    pub fn date(self) -> Date {
        self.datetime().date()
    }

    /// Returns the civil date and time at the place.
    #[must_use]
    pub fn datetime(self) -> DateTime {
        self.offset.to_datetime(self.instant)
    }

    /// Returns the point in time.
    #[must_use]
    pub fn instant(self) -> Timestamp {
        self.instant
    }

    /// Returns the seconds from `earlier` to this moment; 0 when `earlier` is later.
    #[must_use]
    pub fn seconds_since(self, earlier: Moment) -> u64 {
        u64::try_from(
            self.instant
                .as_second()
                .saturating_sub(earlier.instant.as_second()),
        )
        .unwrap_or(0)
    }
}

impl PartialOrd for Moment {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Moment {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.instant, self.offset.seconds()).cmp(&(other.instant, other.offset.seconds()))
    }
}

impl From<&Zoned> for Moment {
    fn from(zoned: &Zoned) -> Self {
        let second = zoned.timestamp().as_second();
        Moment {
            instant: Timestamp::from_second(second).unwrap_or(Timestamp::UNIX_EPOCH),
            offset: zoned.offset(),
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.instant.display_with_offset(self.offset))
    }
}

/// A text that is no RFC 3339 instant.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is no instant such as 2026-03-12T14:05:00+01:00")]
pub struct BadMoment(pub String);

impl FromStr for Moment {
    type Err = BadMoment;

    fn from_str(text: &str) -> Result<Self, BadMoment> {
        let bad = || BadMoment(text.chars().take(60).collect());
        let pieces = Pieces::parse(text).map_err(|_| bad())?;
        let offset = pieces.to_numeric_offset().ok_or_else(bad)?;
        let datetime = DateTime::from_parts(pieces.date(), pieces.time().ok_or_else(bad)?);
        let instant = offset.to_timestamp(datetime).map_err(|_| bad())?;
        let instant = Timestamp::from_second(instant.as_second()).map_err(|_| bad())?;
        Ok(Moment { instant, offset })
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_reads_back_what_it_writes() {
        for text in [
            "2026-03-12T14:05:00+01:00",
            "2026-07-01T00:00:00-04:00",
            "1999-12-31T23:59:59+00:00",
        ] {
            assert_eq!(text.parse::<Moment>().unwrap().to_string(), text);
        }
        assert_eq!(
            "2026-03-12T23:30:00+01:00"
                .parse::<Moment>()
                .unwrap()
                .date(),
            jiff::civil::date(2026, 3, 12)
        );
    }

    #[test]
    fn what_is_no_moment_is_refused() {
        for text in [
            "",
            "2026-03-12",
            "2026-03-12T14:05:00",
            "2026-02-30T00:00:00+01:00",
            "tomorrow",
        ] {
            assert!(text.parse::<Moment>().is_err(), "{text}");
        }
    }
}
