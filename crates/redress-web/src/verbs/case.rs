//! S3: one case, its contacts, its end.

use redress_app::{AppError, By, Loaded, NewContact, NewEvidence, NewPromise};
use redress_case::{Channel, Closed, Command, Moment, Reopened, Rep, Stage, State, Status, Terms};
use redress_words::{DateStyle, args, format};

use super::errors::refused;
use super::records::promise_state;
use super::{AppDesk, short};
use crate::desk::{Answer, At, Case, CaseChange};
use crate::forms::{Contact, clean, moment};
use crate::view::{self, CaseFacts, CaseState, Choice, Value};

/// Which field of the contact form shows what the record refuses.
const FIELDS: &[(&str, &str)] = &[
    ("name", "who"),
    ("who", "promise"),
    ("what", "promise"),
    ("by", "promise_due"),
    ("channel", "channel"),
    ("at", "date"),
];

impl AppDesk {
    pub(super) fn case_page(&self, at: &At, case: Case) -> Answer<view::CaseFile> {
        let loaded = self.load(at, case)?;
        let state = &loaded.state;
        let steps = self.app.steps(at.now.date(), &loaded);
        let settled = state.settlement().map(|step| step.stage);
        let now = match state.status() {
            Status::Closed(_) => CaseState::Closed,
            Status::Open { .. } if settled.is_some() => CaseState::Settled,
            Status::Open { .. } => CaseState::Open,
        };
        let channel = |channel: Channel| {
            Choice::new(
                channel.name(),
                self.t(at, &format!("channel-{}", channel.name())),
            )
        };
        Ok(view::CaseFile {
            case: short(loaded.number),
            title: self.title_of(at.lang, &loaded),
            state: now,
            in_writing: settled.is_some_and(|stage| stage >= Stage::InWriting),
            seen: settled == Some(Stage::Seen),
            next: steps.first().map(|step| self.step(at, &loaded, step)),
            facts: self.facts(at, state),
            rung: self.rung(at, state)?,
            promises: self.promises(at, state),
            log: self.log(at, state),
            related: self.related(at, state),
            matters: self.matters(at, &loaded),
            running: state.running_contact().map(|call| call.id.to_string()),
            channels: Channel::ALL.into_iter().map(channel).collect(),
        })
    }

    fn facts(&self, at: &At, state: &State) -> CaseFacts {
        let details = state.details();
        let word = |prefix: &str, id: &str| self.t(at, &format!("{prefix}-{}", id.to_lowercase()));
        let about: Vec<String> = [
            details.country.as_deref().map(|id| word("country", id)),
            details.sector.as_deref().map(|id| word("sector", id)),
            details.topic.as_deref().map(|id| word("topic", id)),
        ]
        .into_iter()
        .flatten()
        .collect();
        CaseFacts {
            firm: details.firm.map(Value::name),
            matter: details.matter,
            goal: details.goal,
            amount: details
                .amount
                .map(|amount| Value::money(self.app.money(at.lang, &amount))),
            reference: details.reference.map(Value::code),
            about: (!about.is_empty()).then(|| about.join(" · ")),
        }
    }

    /// Says where the case stands on its ladder.
    fn rung(&self, at: &At, state: &State) -> Answer<Option<String>> {
        let place = self.app.case_place(at.lang, at.now.date(), state);
        let place = place.map_err(|error| self.told(at.lang, &error))?;
        Ok(place.map(|place| {
            let day = place.opens_on.filter(|day| *day > at.now.date());
            let date = day.map(|day| format::date(at.lang, day, DateStyle::Long));
            let (n, all) = (place.at, place.of);
            let next = place.next.unwrap_or_default();
            match date {
                Some(date) => {
                    let args = args!["n" => n, "all" => all, "next" => next, "date" => date];
                    self.ta(at, "page-case-place-next", &args)
                }
                None => self.ta(at, "page-case-place", &args!["n" => n, "all" => all]),
            }
        }))
    }

    fn promises(&self, at: &At, state: &State) -> Vec<view::Promise> {
        let mut promises: Vec<view::Promise> = state
            .promises(at.now.date())
            .into_iter()
            .map(|known| view::Promise {
                id: known.id.to_string(),
                what: known.promise.what,
                due: Some(known.promise.by),
                who: known.promise.who.map(Value::name),
                made: known.promise.at.date(),
                asked: known.asked,
                state: promise_state(known.state),
            })
            .collect();
        promises.sort_by_key(|promise| (promise.state == view::PromiseState::Kept, promise.due));
        promises
    }

    pub(super) fn log_contact(&self, at: &At, case: Case, contact: &Contact) -> Answer<()> {
        let when = moment(contact.date, contact.time).to_zoned(at.now.time_zone().clone());
        let Ok(when) = when else {
            return Err(refused("date", self.t(at, "page-error-contact-date")));
        };
        let Some(channel) = Channel::from_name(&contact.channel) else {
            return Err(refused("channel", self.t(at, "page-error-contact-channel")));
        };
        let (mut said, mut promise) = (contact.said.clone(), None);
        let due = match &contact.promise {
            Some((what, None)) => self.day_said(at, case, contact.date, what)?,
            given => given.as_ref().and_then(|(_, due)| *due),
        };
        match contact.promise.as_ref().map(|(what, _)| (what, due)) {
            Some((what, Some(due))) => {
                promise = Some(NewPromise {
                    what: what.clone(),
                    who: contact.who.clone(),
                    by: By::Day(due),
                    within: None,
                });
            }
            // A promise without a day cannot be waited for; what was said is kept all the same.
            Some((what, None)) => {
                said.push('\n');
                said.push_str(&self.ta(at, "page-promise-no-day", &args!["what" => what.as_str()]));
            }
            None => {}
        }
        let new = NewContact {
            at: Moment::from(&when),
            channel,
            incoming: false,
            with: Rep {
                name: contact.who.clone(),
                ..Rep::default()
            },
            said: Some(said),
            seconds: None,
            hold_seconds: None,
            reference: None,
            promise,
            obstacles: Vec::new(),
        };
        let (ctx, case) = (self.ctx(at), case.to_string());
        let told = |error: AppError| self.told_at(at.lang, &error, "said", FIELDS);
        self.app.add_contact(&ctx, &case, &new).map_err(told)?;
        for file in &contact.files {
            let mut bytes = file.bytes.as_slice();
            let evidence = NewEvidence {
                name: file.name.clone(),
                bytes: &mut bytes,
                shows: None,
                dated: Some(contact.date),
                item: None,
            };
            let added = self.app.add_evidence(&ctx, &case, evidence);
            added.map_err(|error| self.told_at(at.lang, &error, "files", &[]))?;
        }
        Ok(())
    }

    pub(super) fn end_or_reopen(&self, at: &At, case: Case, change: CaseChange) -> Answer<()> {
        let loaded = self.load(at, case)?;
        let (ctx, case, on) = (self.ctx(at), case.to_string(), at.now.date());
        let done = match change {
            CaseChange::Settled(text) => {
                let Some(what) = clean(&text) else {
                    return Err(refused("text", self.t(at, "page-error-agreed")));
                };
                self.app
                    .settle(&ctx, &case, Stage::Promised, on, Some(what))
            }
            CaseChange::InWriting => self.app.settle(&ctx, &case, Stage::InWriting, on, None),
            CaseChange::Seen => self.app.settle(&ctx, &case, Stage::Seen, on, None),
            CaseChange::Close => {
                let closed = Closed {
                    on,
                    terms: terms(&loaded),
                    note: None,
                };
                self.app.run_one(&ctx, &case, &Command::Close(closed))
            }
            CaseChange::Reopen(text) => {
                let reason = clean(&text);
                if matches!(loaded.state.status(), Status::Closed(_)) {
                    let again = Command::Reopen(Reopened { on, reason });
                    self.app.run_one(&ctx, &case, &again)
                } else {
                    self.app.unsettle(&ctx, &case, reason.as_deref())
                }
            }
        };
        done.map(drop)
            .map_err(|error| self.told_at(at.lang, &error, "text", &[]))
    }
}

/// On which terms a case is closed: what was seen was the goal, what was only agreed is a part.
fn terms(loaded: &Loaded) -> Terms {
    match loaded.state.settlement().map(|step| step.stage) {
        Some(Stage::Seen) => Terms::GoalMet,
        Some(_) => Terms::Partly,
        None => Terms::Withdrawn,
    }
}
