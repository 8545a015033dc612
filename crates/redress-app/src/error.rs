//! What a verb can answer instead of its result.

use jiff::civil::Date;
use redress_case::{DocumentProblem, Refusal};
use redress_store::StoreError;

/// Why a verb did nothing.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AppError {
    /// The record refused the command.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The store could not do it.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A name is not on a closed list.
    #[error("unknown {field} \"{given}\"")]
    UnknownName {
        /// What was named, such as `sector`.
        field: &'static str,
        /// What was given.
        given: String,
        /// The nearest known name, if one is near.
        nearest: Option<String>,
    },
    /// A value cannot be read.
    #[error("{field} cannot be read: \"{given}\"")]
    BadValue {
        /// Which value, such as `date`.
        field: &'static str,
        /// What was given.
        given: String,
    },
    /// A day lies on the wrong side of today.
    #[error("{field} is {}: {given}", if *.past { "past" } else { "still to come" })]
    WrongDay {
        /// Which value, such as `deadline`.
        field: &'static str,
        /// What was given.
        given: Date,
        /// Whether it is past, where it has to come; else it is to come, where it has to be past.
        past: bool,
    },
    /// A call cannot have ended at this moment.
    #[error("{given} is {} {limit}", if *.before { "before the last key, at" } else { "after now," })]
    CallTime {
        /// What was given.
        given: redress_case::Moment,
        /// The last key of the call, or now.
        limit: redress_case::Moment,
        /// Whether it is before the last key; else it is to come.
        before: bool,
    },
    /// A promise still runs; nobody asks about it yet.
    #[error("the promise runs until {until}")]
    PromiseRuns {
        /// Its day.
        until: Date,
    },
    /// Something is needed that the case does not have yet.
    #[error("{what} is needed first")]
    Needed {
        /// What, such as `country`.
        what: &'static str,
    },
    /// There is no such thing in the case.
    #[error("no {what} {given}")]
    NotFound {
        /// What was looked for, such as `promise`.
        what: &'static str,
        /// What was given.
        given: String,
    },
    /// There is no ladder for this country and sector.
    #[error("no checked ladder for {country} and {sector}")]
    NoLadder {
        /// The country.
        country: String,
        /// The sector.
        sector: String,
    },
    /// A document does not prove; nothing was taken from it.
    #[error("the document does not prove: {} fault(s)", .0.len())]
    Document(Vec<DocumentProblem>),
    /// The case that is there already has other entries than the document.
    #[error("entry {seq} is not the one that is here already")]
    Differs {
        /// The first entry that differs.
        seq: u64,
    },
    /// The directory may not hold this.
    #[error("the directory does not keep this: {0:?}")]
    NotKept(redress_directory::Fault),
    /// A file cannot be read as a directory; nothing was taken from it.
    #[error(transparent)]
    Import(redress_directory::Unreadable),
    /// A message to heads of the firm is held up until a reason for it is on record.
    #[error("the message is held up: {0:?}")]
    Held(crate::executive::Held),
    /// The case tells of one matter only.
    #[error("the case holds one matter: there is nothing to split")]
    OneMatter,
    /// The case was changed since its parts were proposed: look at it again.
    #[error("the case was changed meanwhile: look at its parts again, then split it")]
    CaseChanged,
    /// A letter could not be written.
    #[error("the letter could not be written: {0}")]
    Letter(String),
    /// A ladder or calendar could not count.
    #[error("the dates could not be counted: {0}")]
    Count(String),
    /// The knowledge does not build an engine.
    #[error("the knowledge cannot be used: {0}")]
    Knowledge(String),
    /// The system gave no random bytes.
    #[error("the system gave no random bytes")]
    NoRandom,
    /// A file could not be read or written.
    #[error("{path}: {reason}")]
    File {
        /// The file.
        path: String,
        /// The system's own words.
        reason: String,
    },
}

/// The outcome of a verb.
pub type Result<T> = std::result::Result<T, AppError>;

impl From<redress_ladder::UnknownName> for AppError {
    fn from(error: redress_ladder::UnknownName) -> Self {
        AppError::UnknownName {
            field: error.list,
            given: error.given,
            nearest: error.nearest,
        }
    }
}

impl From<redress_ladder::FactError> for AppError {
    fn from(error: redress_ladder::FactError) -> Self {
        match error {
            redress_ladder::FactError::Unknown(unknown) => unknown.into(),
            redress_ladder::FactError::Value { given, nearest, .. } => AppError::UnknownName {
                field: "value",
                given,
                nearest,
            },
        }
    }
}
