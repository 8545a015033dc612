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

impl Grounds {
    /// Returns what a rule of the knowledge rests on; `review_due` is when to check it again, as of
    /// `today`.
    pub(crate) fn of(
        law: &str,
        source: &[String],
        (confidence, reviewed_on): (Confidence, Date),
        review_due: Option<Date>,
        today: Date,
    ) -> Grounds {
        Grounds {
            law: law.to_owned(),
            source: source.to_vec(),
            confidence,
            reviewed_on,
            check_first: review_due.is_some_and(|due| due <= today),
        }
    }

    /// Says whether it was written down without a source at hand.
    #[must_use]
    pub fn are_from_memory(&self) -> bool {
        self.confidence == Confidence::Memory
    }
}
