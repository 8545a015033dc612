//! S5: after a call.

use redress_app::{Act, CallView, NewDraft};
use redress_case::{Channel, ContactView, Details, Message, MessageView, PromiseState, State};
use redress_tone::Lang;
use uuid::Uuid;

use super::call::at_counter;
use super::{AppDesk, short};
use crate::desk::{Answer, At, CallRef, DeskError};
use crate::forms::{CloseForm, clean};
use crate::view::{self, Recap};

impl AppDesk {
    pub(super) fn after_page(&self, at: &At, call: &CallRef) -> Answer<view::AfterCall> {
        let seen = self.call_view(at, call)?;
        let (loaded, contact) = (&seen.loaded, &seen.contact);
        let now = at.now.timestamp();
        let seconds = |known: Option<u64>, reckoned: u64| {
            i64::try_from(known.unwrap_or(reckoned)).unwrap_or(i64::MAX)
        };
        let lacks = lacks(&loaded.state.details());
        Ok(view::AfterCall {
            case: short(loaded.number),
            call: call.call.clone(),
            title: self.title_of(at.lang, loaded),
            length: seconds(contact.contact.seconds, seen.call.total(now)),
            held: seconds(contact.contact.hold_seconds, seen.call.hold_total(now)),
            hand: self.hand(at, &loaded.state, contact, &seen.call),
            details: lacks.then(|| self.details_of(at, loaded)),
            recap: self.recap(at, &seen),
            look_again: self.look_again(at, &seen),
            at_counter: at_counter(contact),
            again: seen.again.clone().filter(|_| !seen.call.solved),
            solved: seen.call.solved,
            closed: is_closed(&loaded.state, contact.id),
        })
    }

    pub(super) fn log_close(&self, at: &At, call: &CallRef, close: &CloseForm) -> Answer<()> {
        let seen = self.call_view(at, call)?;
        let saved = match close.saved.as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        };
        let still = clean(&close.still);
        let (ctx, case) = (self.ctx(at), call.case.to_string());
        let logged = self
            .app
            .after_contact(&ctx, &case, seen.contact.id, saved, still.as_deref());
        logged
            .map(drop)
            .map_err(|error| self.told_at(at.lang, &error, "still", &[("text", "still")]))
    }

    /// The e-mail as it was sent or kept, else as it would be written now. Nothing is kept by
    /// looking at it.
    fn recap(&self, at: &At, seen: &CallView) -> Option<Recap> {
        if let Some(kept) = recap_of(&seen.loaded.state, &seen.contact) {
            return Some(Recap {
                to: kept.message.to,
                subject: kept.message.subject,
                body: kept.message.body,
                lang: kept.message.lang.parse().unwrap_or(seen.lang),
                sent: kept.sent.map(|(at, _)| at.date()),
                missing: Vec::new(),
            });
        }
        let draft = self
            .app
            .write_letter(&self.ctx(at), &seen.loaded, &about(seen.contact.id))
            .ok()?;
        Some(Recap {
            to: Some(draft.letter.to).filter(|to| !to.is_empty()),
            subject: draft.letter.subject,
            body: draft.letter.body,
            lang: draft.letter.lang,
            sent: None,
            missing: draft.missing,
        })
    }

    fn look_again(&self, at: &At, seen: &CallView) -> Option<jiff::civil::Date> {
        let promises = seen.loaded.state.promises(at.now.date());
        let waiting = promises
            .iter()
            .filter(|known| known.state == PromiseState::Waiting);
        waiting.map(|known| known.promise.by).min().or_else(|| {
            let steps = self.app.steps(at.now.date(), &seen.loaded);
            steps
                .iter()
                .find(|step| step.act == Act::Wait)
                .and_then(|step| step.due)
        })
    }

    pub(super) fn send_recap(&self, at: &At, call: &CallRef) -> Answer<()> {
        let seen = self.call_view(at, call)?;
        let kept = recap_of(&seen.loaded.state, &seen.contact);
        if kept.as_ref().is_some_and(|kept| kept.sent.is_some()) {
            return Ok(());
        }
        let ctx = self.ctx(at);
        let message = match kept {
            Some(kept) => Message {
                draft: Some(kept.draft),
                ..kept.message
            },
            None => {
                let draft = self
                    .app
                    .write_letter(&ctx, &seen.loaded, &about(seen.contact.id));
                let letter = draft.map_err(|error| self.told(at.lang, &error))?.letter;
                Message {
                    draft: None,
                    letter: "recap".to_owned(),
                    to: Some(letter.to).filter(|to| !to.is_empty()),
                    subject: letter.subject,
                    body: letter.body,
                    lang: Lang::code(letter.lang).to_owned(),
                    recipients: Vec::new(),
                    reason: None,
                    about: Some(seen.contact.id),
                }
            }
        };
        if message.body.trim().is_empty() {
            return Err(DeskError::NotFound);
        }
        let case = call.case.to_string();
        let sent = self
            .app
            .send_text(&ctx, &case, &message, ctx.moment(), Channel::Email);
        sent.map(drop).map_err(|error| self.told(at.lang, &error))
    }
}

/// Says whether something was logged in a contact that is only said after it.
fn is_closed(state: &State, contact: Uuid) -> bool {
    state
        .contacts()
        .iter()
        .any(|view| view.id == contact && (view.saved.is_some() || view.still.is_some()))
}

fn about(contact: Uuid) -> NewDraft {
    let about = Some(contact.to_string());
    NewDraft {
        kind: "recap".to_owned(),
        about,
        ..NewDraft::default()
    }
}

/// Says whether something is not known yet that gives the e-mail its facts and the case its dates.
fn lacks(details: &Details) -> bool {
    [
        &details.firm,
        &details.sector,
        &details.topic,
        &details.matter,
        &details.goal,
    ]
    .iter()
    .any(|field| field.is_none())
        || details.amount.is_none()
}

/// Returns the recap of a contact: the one that is about it, or, where none says what it is about, the
/// one that was written between it and the next one.
fn recap_of(state: &State, contact: &ContactView) -> Option<MessageView> {
    let next = state
        .contacts()
        .into_iter()
        .map(|view| view.seq)
        .filter(|seq| *seq > contact.seq)
        .min();
    state.messages().into_iter().rfind(|view| {
        let first = state.item(view.draft).map_or(0, |item| item.seq);
        view.message.letter == "recap"
            && match view.message.about {
                Some(about) => about == contact.id,
                None => first > contact.seq && next.is_none_or(|next| first < next),
            }
    })
}
