//! Why a verb ended, with its exit code.

use redress_app::AppError;
use redress_store::StoreError;
use redress_tone::Lang;
use redress_words::Words;

/// The exit codes, as they stand in the help.
pub(crate) mod code {
    pub(crate) const FAILED: u8 = 1;
    pub(crate) const USAGE: u8 = 2;
    pub(crate) const FOUND: u8 = 3;
    pub(crate) const NOT_FOUND: u8 = 4;
    pub(crate) const BUSY: u8 = 5;
    pub(crate) const UNREADABLE: u8 = 6;
}

/// The end of a verb that did not do what was asked.
#[derive(Debug)]
pub(crate) enum Failure {
    /// An error of the verbs; its sentence is made where it is shown.
    App(AppError),
    /// A sentence that is made already.
    Said {
        /// The exit code.
        code: u8,
        /// The sentence.
        message: String,
    },
    /// A check found something; the finding is on stdout already.
    Found,
}

pub(crate) type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    pub(crate) fn usage(message: String) -> Failure {
        Failure::Said {
            code: code::USAGE,
            message,
        }
    }

    /// Says that a name is not on a closed list, with the nearest one that is.
    pub(crate) fn unknown<'a>(
        field: &'static str,
        given: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Failure {
        Failure::App(AppError::UnknownName {
            field,
            given: given.chars().take(60).collect(),
            nearest: redress_app::nearest(given, known).map(str::to_owned),
        })
    }

    /// Returns the exit code.
    pub(crate) fn code(&self) -> u8 {
        match self {
            Failure::Said { code, .. } => *code,
            Failure::Found => code::FOUND,
            Failure::App(error) => match error {
                AppError::NotFound { .. } => code::NOT_FOUND,
                AppError::Document(_)
                | AppError::Differs { .. }
                | AppError::Import(_)
                | AppError::Knowledge(_) => code::UNREADABLE,
                AppError::Held(_) | AppError::PromiseRuns { .. } => code::FOUND,
                AppError::CaseChanged => code::BUSY,
                AppError::Store(error) => match error {
                    StoreError::Busy | StoreError::Conflict { .. } | StoreError::FirmChanged => {
                        code::BUSY
                    }
                    StoreError::Damaged { .. }
                    | StoreError::NewerData { .. }
                    | StoreError::Unproved { .. } => code::UNREADABLE,
                    StoreError::NotFound(_) => code::NOT_FOUND,
                    StoreError::Occupied(_) => code::USAGE,
                    _ => code::FAILED,
                },
                AppError::Refused(redress_case::Refusal::Unknown { .. }) => code::NOT_FOUND,
                AppError::Letter(_)
                | AppError::Count(_)
                | AppError::NoRandom
                | AppError::File { .. } => code::FAILED,
                _ => code::USAGE,
            },
        }
    }

    /// Returns the sentence; empty where it was said already.
    pub(crate) fn message(&self, words: &Words, lang: Lang) -> String {
        match self {
            Failure::App(error) => redress_app::explain(words, lang, error),
            Failure::Said { message, .. } => message.clone(),
            Failure::Found => String::new(),
        }
    }
}

impl From<AppError> for Failure {
    fn from(error: AppError) -> Self {
        Failure::App(error)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Failure::App(error.into())
    }
}
