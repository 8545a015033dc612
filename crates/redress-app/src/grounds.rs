//! What a date or a rule of law rests on, as every view of one says it.

use jiff::civil::Date;
use redress_ladder::Confidence;
use serde::Serialize;

/// The law behind something, where it was read, and how sure that is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Grounds {
    /// The law.
    pub law: String,
    /// The ids of its sources.
    pub source: Vec<String>,
    /// How well it was checked.
    pub confidence: Confidence,
    /// When it was checked.
    pub reviewed_on: Date,
    /// True where it should have been checked again by now.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub check_first: bool,
}

/// A rule of the knowledge, with how and when it was checked.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Checked<'a> {
    /// The law.
    pub(crate) law: &'a str,
    /// The ids of its sources.
    pub(crate) source: &'a [String],
    /// How well it was checked.
    pub(crate) confidence: Confidence,
    /// When it was checked.
    pub(crate) reviewed_on: Date,
    /// When to check it again.
    pub(crate) review_due: Option<Date>,
}

impl Grounds {
    /// Returns what a rule of the knowledge rests on, as of a day.
    pub(crate) fn of(rule: &Checked<'_>, today: Date) -> Grounds {
        Grounds {
            law: rule.law.to_owned(),
            source: rule.source.to_vec(),
            confidence: rule.confidence,
            reviewed_on: rule.reviewed_on,
            check_first: rule.review_due.is_some_and(|due| due <= today),
        }
    }

    /// Says whether it was written down without a source at hand.
    #[must_use]
    pub fn are_from_memory(&self) -> bool {
        self.confidence == Confidence::Memory
    }
}
