//! How far away a day is, and how long something took, in words.
//!
//! The sentences are messages (`distance-…`, `duration-…` in `common.ftl`), so
//! each language has its own plurals.

use jiff::civil::Date;
use redress_tone::Lang;

use crate::args;
use crate::bundle::Words;
use crate::format::list_and;

/// Up to this many days a distance is counted in days.
const LAST_DAY_COUNTED: i64 = 60;
/// Up to this many days it is counted in months, then in years.
const LAST_MONTH_COUNTED: i64 = 730;

impl Words {
    /// Says how far `to` is from `from`: "today", "tomorrow", "in 5 days",
    /// "3 days ago", "in about 4 months".
    #[must_use]
    pub fn distance(&self, lang: Lang, from: Date, to: Date) -> String {
        let days = i64::from((to - from).get_days());
        let far = days.abs();
        let (id, count) = match (days, far) {
            (0, _) => ("distance-today", 0),
            (1, _) => ("distance-tomorrow", 1),
            (-1, _) => ("distance-yesterday", 1),
            (1.., ..=LAST_DAY_COUNTED) => ("distance-in-days", far),
            (_, ..=LAST_DAY_COUNTED) => ("distance-days-ago", far),
            (1.., ..=LAST_MONTH_COUNTED) => ("distance-in-months", rounded(far, 30.44)),
            (_, ..=LAST_MONTH_COUNTED) => ("distance-months-ago", rounded(far, 30.44)),
            (1.., _) => ("distance-in-years", rounded(far, 365.25)),
            _ => ("distance-years-ago", rounded(far, 365.25)),
        };
        if count > 1 {
            self.get(lang, id, &args!["n" => count])
        } else {
            self.text(lang, id)
        }
    }

    /// Says how long something took, given in seconds: "less than a minute",
    /// "4 minutes", "1 hour and 5 minutes". Seconds are dropped.
    #[must_use]
    pub fn duration_minutes(&self, lang: Lang, seconds: u64) -> String {
        let minutes = seconds / 60;
        let (hours, rest) = (minutes / 60, minutes % 60);
        match (hours, rest) {
            (0, 0) => self.text(lang, "duration-under-a-minute"),
            (0, _) => self.get(lang, "duration-minutes", &args!["minutes" => rest]),
            (_, 0) => self.get(lang, "duration-hours", &args!["hours" => hours]),
            _ => self.get(
                lang,
                "duration-hours-minutes",
                &args!["hours" => hours, "minutes" => rest],
            ),
        }
    }

    /// Says a length of time as a rule states it, given in ISO 8601 (`P15D`,
    /// `P1Y6M`, `PT48H`) with the way its days are counted (`working` and
    /// `business` name themselves, any other kind is plain days). A text that
    /// is no such length is shown as it is.
    #[must_use]
    pub fn length(&self, lang: Lang, iso: &str, day_kind: &str) -> String {
        let Some(parts) = iso_parts(iso) else {
            return iso.to_owned();
        };
        let texts: Vec<String> = parts
            .into_iter()
            .map(|(count, unit)| {
                let id = match (unit, day_kind) {
                    (Unit::Years, _) => "length-years",
                    (Unit::Months, _) => "length-months",
                    (Unit::Weeks, _) => "length-weeks",
                    (Unit::Hours, _) => "length-hours",
                    (Unit::Days, "working") => "length-working-days",
                    (Unit::Days, "business") => "length-business-days",
                    (Unit::Days, _) => "length-days",
                };
                self.get(lang, id, &args!["n" => count])
            })
            .collect();
        list_and(lang, &texts)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Years,
    Months,
    Weeks,
    Days,
    Hours,
}

/// Takes an ISO 8601 duration of whole units apart.
fn iso_parts(iso: &str) -> Option<Vec<(u32, Unit)>> {
    let mut parts = Vec::new();
    let mut digits = String::new();
    let mut in_time = false;
    for c in iso.strip_prefix('P')?.chars() {
        let unit = match c {
            '0'..='9' => {
                digits.push(c);
                continue;
            }
            'T' if digits.is_empty() && !in_time => {
                in_time = true;
                continue;
            }
            'Y' if !in_time => Unit::Years,
            'M' if !in_time => Unit::Months,
            'W' if !in_time => Unit::Weeks,
            'D' if !in_time => Unit::Days,
            'H' if in_time => Unit::Hours,
            _ => return None,
        };
        let count: u32 = digits.parse().ok()?;
        digits.clear();
        if count > 0 {
            parts.push((count, unit));
        }
    }
    (digits.is_empty() && !parts.is_empty()).then_some(parts)
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "a distance in days is far below the limits of both types"
)]
fn rounded(days: i64, unit: f64) -> i64 {
    (days as f64 / unit).round() as i64
}
