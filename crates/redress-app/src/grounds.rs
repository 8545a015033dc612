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
    /// Says whether it was written down without a source at hand.
    #[must_use]
    pub fn are_from_memory(&self) -> bool {
        self.confidence == Confidence::Memory
    }
}
