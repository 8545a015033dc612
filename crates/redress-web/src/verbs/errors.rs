//! An error of a verb, as a page tells it: at a field where one can be changed, else as a sentence.

use redress_app::{AppError, explain};
use redress_case::Refusal;
use redress_tone::Lang;

use super::AppDesk;
use crate::desk::DeskError;
use crate::forms::FieldError;

impl AppDesk {
    /// Tells an error that belongs to no field of a form.
    pub(super) fn told(&self, lang: Lang, error: &AppError) -> DeskError {
        self.told_at(lang, error, "", &[])
    }

    /// Tells an error at the field of a form. `fields` gives the field for each name of the record
    /// that has another one; what has none stands at `rest`.
    pub(super) fn told_at(
        &self,
        lang: Lang,
        error: &AppError,
        rest: &str,
        fields: &[(&str, &str)],
    ) -> DeskError {
        use redress_app::StoreError;
        match error {
            AppError::NotFound { .. } | AppError::Store(StoreError::NotFound(_)) => {
                return DeskError::NotFound;
            }
            AppError::Refused(Refusal::Unknown { .. }) => return DeskError::NotFound,
            AppError::Store(StoreError::Busy | StoreError::Conflict { .. }) => {
                return DeskError::Busy;
            }
            _ => {}
        }
        let text = explain(self.words(), lang, error);
        match error {
            AppError::Refused(refusal) => {
                let field = refused_field(refusal);
                let known = field.and_then(|field| fields.iter().find(|(name, _)| *name == field));
                refused(known.map_or(rest, |(_, field)| field), text)
            }
            AppError::UnknownName { field, .. }
            | AppError::BadValue { field, .. }
            | AppError::WrongDay { field, .. } => {
                let known = fields.iter().find(|(name, _)| name == field);
                refused(known.map_or(rest, |(_, field)| field), text)
            }
            AppError::Needed { what } => {
                let known = fields.iter().find(|(name, _)| name == what);
                refused(known.map_or(rest, |(_, field)| field), text)
            }
            AppError::OneMatter | AppError::CaseChanged => refused("split", text),
            AppError::Held(_) => refused("reason", text),
            AppError::NotKept(fault) => {
                let field = redress_app::fault_field(*fault);
                let known = fields.iter().find(|(name, _)| *name == field);
                refused(known.map_or(rest, |(_, field)| field), text)
            }
            AppError::Import(_) => refused("file", text),
            AppError::Store(StoreError::FirmChanged) => refused(rest, text),
            AppError::NoLadder { .. } | AppError::Count(_) | AppError::Letter(_) => {
                refused(rest, text)
            }
            _ => DeskError::Failed(text),
        }
    }
}

/// One field that has to be changed.
pub(super) fn refused(field: &str, text: String) -> DeskError {
    DeskError::Refused(vec![FieldError::new(field, text)])
}

/// The name that the record has for the field it refuses.
const fn refused_field(refusal: &Refusal) -> Option<&'static str> {
    match refusal {
        Refusal::Empty { field }
        | Refusal::TooLong { field, .. }
        | Refusal::ControlCharacter { field }
        | Refusal::TooEarly { field, .. }
        | Refusal::OutOfRange { field, .. }
        | Refusal::BadValue { field, .. } => Some(field),
        _ => None,
    }
}
