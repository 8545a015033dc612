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
    /// Returns what a rule of the knowledge rests on, as of a day.
    pub(crate) fn of(rule: &impl HasGrounds, today: Date) -> Grounds {
        let (law, source) = rule.law();
        let (confidence, reviewed_on, review_due) = rule.checked();
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

/// A rule of the knowledge that rests on law.
pub(crate) trait HasGrounds {
    /// Returns the law, and the ids of its sources.
    fn law(&self) -> (&str, &[String]);
    /// Returns how well it was checked, when, and when to check it again.
    fn checked(&self) -> (Confidence, Date, Option<Date>);
}

macro_rules! has_grounds {
    ($($rule:ty),+) => {$(
        impl HasGrounds for $rule {
            fn law(&self) -> (&str, &[String]) {
                (&self.law, &self.source)
            }

            fn checked(&self) -> (Confidence, Date, Option<Date>) {
                (self.confidence, self.reviewed_on, self.review_due)
            }
        }
    )+};
}

has_grounds!(
    redress_knowledge::recording::RecordingRule,
    redress_knowledge::waiting::WaitingRule,
    redress_ladder::spec::RungSpec
);
