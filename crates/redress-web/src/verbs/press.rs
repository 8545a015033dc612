//! What is done in a call: its start, its presses, its language.

use jiff::civil::Date;
use redress_app::{AppError, NewCall, Pressed};
use redress_case::{Data, Details, Refusal, Status};
use redress_coach::{Field, Press as CoachPress, Promised};
use redress_tone::Lang;
use redress_words::args;

use super::call::contact_id;
use super::errors::refused;
use super::{AppDesk, short};
use crate::desk::{Answer, At, CallRef, Case, DeskError};
use crate::forms::{By, Press};
use crate::view::Choice;

/// Which field of the pad shows what the record refuses.
const FIELDS: &[(&str, &str)] = &[
    ("name", "text"),
    ("value", "text"),
    ("text", "text"),
    ("what", "what"),
    ("who", "who"),
    ("by", "day"),
    ("within", "day"),
    ("country", "day"),
];

impl AppDesk {
    pub(super) fn begin_call(&self, at: &At, case: Option<Case>, new: &NewCall) -> Answer<CallRef> {
        if let Some(case) = case {
            let loaded = self.load(at, case)?;
            if let Some(running) = loaded.state.running_contact() {
                return Ok(CallRef {
                    case,
                    call: running.id.to_string(),
                });
            }
        }
        let name = case.map(|case| case.to_string());
        let written = self.app.start_call(&self.ctx(at), name.as_deref(), new);
        let written = written.map_err(|error| self.told_at(at.lang, &error, "goal", &[]))?;
        let contact = written
            .entries
            .iter()
            .find(|entry| matches!(entry.data, Data::Contact(_)));
        let call = contact.ok_or(DeskError::NotFound)?.id.to_string();
        Ok(CallRef {
            case: short(written.loaded.number),
            call,
        })
    }

    pub(super) fn log_press(&self, at: &At, call: &CallRef, press: &Press) -> Answer<Vec<Choice>> {
        let contact = contact_id(call)?;
        let press = match press {
            Press::Obstacle(key) => {
                let digit = key.to_digit(10).and_then(|digit| u8::try_from(digit).ok());
                CoachPress::Digit(
                    digit.ok_or_else(|| refused("key", self.t(at, "page-error-key")))?,
                )
            }
            Press::Line(line) => CoachPress::Line(line.clone()),
            Press::Hold => CoachPress::Hold,
            Press::Supervisor => CoachPress::Supervisor,
            Press::Name(name) => CoachPress::Name(name.clone()),
            Press::Reference(reference) => CoachPress::Reference(reference.clone()),
            Press::Promise { what, by, who } => {
                self.promised(at, call.case, what, *by, who.clone())?
            }
            Press::Note(text) => CoachPress::Note(text.clone()),
            Press::Turn(turn) => turn.clone(),
            Press::End => CoachPress::End,
            Press::Ended => CoachPress::HangUp,
            Press::Undo => CoachPress::Undo,
        };
        let field = if matches!(press, CoachPress::Promise(_)) {
            "what"
        } else {
            "text"
        };
        let pressed = self
            .app
            .press(&self.ctx(at), &call.case.to_string(), contact, &press);
        match pressed {
            Ok(Pressed::Open(Field::Lines(key))) => self.lines_behind(at, key),
            Ok(_) => Ok(Vec::new()),
            // The other tab, or the terminal, has ended the call: the next page says so.
            Err(AppError::Refused(Refusal::AlreadyEnded { what: "contact" })) => Ok(Vec::new()),
            Err(error) => Err(self.told_at(at.lang, &error, field, FIELDS)),
        }
    }

    fn promised(
        &self,
        at: &At,
        case: Case,
        what: &str,
        by: By,
        who: Option<String>,
    ) -> Answer<CoachPress> {
        let promised = Promised {
            what: Some(what.to_owned()),
            who,
            ..Promised::default()
        };
        let due = match by {
            By::WorkingDays(days) => {
                return Ok(CoachPress::Promise(Promised {
                    working_days: Some(u16::from(days)),
                    ..promised
                }));
            }
            By::Day(due) => Some(due),
            By::Open => self.day_said(at, case, at.now.date(), what)?,
        };
        Ok(match due {
            Some(_) => CoachPress::Promise(Promised { due, ..promised }),
            // Without a day there is nothing to wait for: what was said is kept as a note.
            None => CoachPress::Note(self.ta(at, "page-promise-no-day", &args!["what" => what])),
        })
    }

    /// Returns the day that the words of a promise name themselves: "a refund within two weeks", said
    /// on a day.
    pub(super) fn day_said(
        &self,
        at: &At,
        case: Case,
        on: Date,
        what: &str,
    ) -> Answer<Option<Date>> {
        let state = self.load(at, case)?.state;
        let day = self.app.promised_in(&self.ctx(at), &state, on, what);
        day.map_err(|error| self.told(at.lang, &error))
    }

    pub(super) fn place(&self, at: &At, call: &CallRef, at_counter: bool) -> Answer<()> {
        let contact = contact_id(call)?;
        let moved = self
            .app
            .move_call(&self.ctx(at), &call.case.to_string(), contact, at_counter);
        moved.map(drop).map_err(|error| self.told(at.lang, &error))
    }

    pub(super) fn speak(&self, at: &At, call: &CallRef, lang: Lang) -> Answer<()> {
        let loaded = self.load(at, call.case)?;
        contact_id(call)?;
        if self.app.call_lang(&self.ctx(at), &loaded.state) == lang
            || matches!(loaded.state.status(), Status::Closed(_))
        {
            return Ok(());
        }
        let details = Details {
            lang: Some(lang.code().to_owned()),
            ..Details::default()
        };
        let changed = self
            .app
            .edit_case(&self.ctx(at), &call.case.to_string(), details);
        changed
            .map(drop)
            .map_err(|error| self.told(at.lang, &error))
    }
}
