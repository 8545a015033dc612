//! What is logged by hand: contacts, asks, promises, notes, events, facts, evidence.

use std::io::Read;

use jiff::civil::Date;
use redress_case::{
    Answer, Answered, Ask, Asked, Channel, Command, Contact, Data, Details, Event, Evidence, Fact,
    Moment, Note, Obstacle, Promise, PromiseEnded, ReferenceGiven, Rep, Settlement, Skipped, Stage,
    State,
};
use uuid::Uuid;

use crate::by::By;
use crate::describe::happened;
use crate::record::{Context, Loaded, Written};
use crate::{App, AppError, Result};

/// A contact as a person enters it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewContact {
    /// When it took place.
    pub at: Moment,
    /// How.
    pub channel: Channel,
    /// Whether the firm came to the customer.
    pub incoming: bool,
    /// With whom.
    pub with: Rep,
    /// What was said.
    pub said: Option<String>,
    /// How long it took, in seconds.
    pub seconds: Option<u64>,
    /// How long of that on hold, in seconds.
    pub hold_seconds: Option<u64>,
    /// The reference given in it.
    pub reference: Option<String>,
    /// A promise made in it.
    pub promise: Option<NewPromise>,
    /// Lines of the playbook that came in it, such as `R-11`.
    pub obstacles: Vec<String>,
}

/// A promise as a person enters it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPromise {
    /// What was promised.
    pub what: String,
    /// By whom.
    pub who: Option<String>,
    /// By when.
    pub by: By,
    /// The stretch as it was given, such as `15wd`.
    pub within: Option<String>,
}

/// The events whose day may still come: a journey that was cancelled, a refund that falls due.
const MAY_COME: [&str; 2] = ["problem", "refund-due"];

impl App {
    /// Opens a case by hand.
    ///
    /// # Errors
    /// An unknown name of a closed list, a refusal, or the store's own.
    pub fn new_case(&self, ctx: &Context, details: Details) -> Result<Written> {
        // An empty text clears a field of a case; in a new one there is nothing to clear.
        if let Some((field, _)) = details
            .texts()
            .into_iter()
            .find(|(_, text)| text.trim().is_empty())
        {
            return Err(redress_case::Refusal::Empty { field }.into());
        }
        let mut all = self.guess_details(ctx);
        all.apply(&details);
        self.check_details(&all)?;
        self.open_case(ctx, vec![Command::Open(all)])
    }

    /// Sets or changes what is known of a case.
    ///
    /// # Errors
    /// As [`App::new_case`].
    pub fn edit_case(&self, ctx: &Context, case: &str, details: Details) -> Result<Written> {
        self.check_details(&details)?;
        self.run(ctx, case, |loaded| {
            let mut after = loaded.state.details();
            after.apply(&details);
            self.check_details(&after)?;
            Ok(vec![Command::Change(details.clone())])
        })
    }

    /// Takes back the amount of a case: every entry that gave one is corrected.
    ///
    /// # Errors
    /// As [`App::run`].
    pub fn clear_amount(&self, ctx: &Context, case: &str) -> Result<Written> {
        self.run(ctx, case, |loaded| {
            let corrected = loaded.state.shown().filter_map(|(item, data)| {
                let data = match data {
                    Data::Opened(known) if known.amount.is_some() => Data::Opened(Details {
                        amount: None,
                        ..known.clone()
                    }),
                    Data::Details(known) if known.amount.is_some() => Data::Details(Details {
                        amount: None,
                        ..known.clone()
                    }),
                    _ => return None,
                };
                Some(Command::Correct { of: item.id, data })
            });
            Ok(corrected.collect())
        })
    }

    /// Adds a contact with what was given in it, as one write.
    ///
    /// # Errors
    /// A refusal, or the store's own; then nothing was written.
    pub fn add_contact(&self, ctx: &Context, case: &str, new: &NewContact) -> Result<Written> {
        for line in &new.obstacles {
            self.check_line(line)?;
        }
        if let (Some(held), Some(all)) = (new.hold_seconds, new.seconds)
            && held > all
        {
            return Err(AppError::BadValue {
                field: "hold-minutes",
                given: (held / 60).to_string(),
            });
        }
        let contact = Data::Contact(Contact {
            at: new.at,
            channel: new.channel,
            incoming: new.incoming,
            live: false,
            with: new.with.clone(),
            said: new.said.clone(),
            seconds: new.seconds,
            hold_seconds: new.hold_seconds,
            plan: None,
        });
        self.run_naming(ctx, case, |loaded, id| {
            let mut commands = vec![Command::Log(contact.clone())];
            for line in &new.obstacles {
                commands.push(Command::Log(Data::Obstacle(Obstacle {
                    contact: Some(id),
                    at: new.at,
                    line: line.clone(),
                    digit: None,
                    firmness: None,
                    said: None,
                    read: None,
                    press: None,
                })));
            }
            if let Some(value) = new.reference.clone() {
                let given = ReferenceGiven {
                    contact: Some(id),
                    value,
                    press: None,
                };
                commands.push(Command::Log(Data::Reference(given)));
            }
            if let Some(promise) = &new.promise {
                let promise = self.promise_data(&loaded.state, new.at, Some(id), promise)?;
                let who = promise.who.clone().or_else(|| new.with.name.clone());
                commands.push(Command::Log(Data::Promise(Promise { who, ..promise })));
            }
            Ok(commands)
        })
    }

    /// Adds a promise.
    ///
    /// # Errors
    /// A refusal, or the store's own.
    pub fn add_promise(
        &self,
        ctx: &Context,
        case: &str,
        at: Moment,
        new: &NewPromise,
    ) -> Result<Written> {
        self.run(ctx, case, |loaded| {
            // Who promised it is known to have said it in the last contact, or nothing is.
            let last = loaded.state.contacts().pop();
            let last = last.filter(|view| new.who.is_none() || new.who == view.contact.with.name);
            let contact = last.map(|view| view.id);
            let promise = self.promise_data(&loaded.state, at, contact, new)?;
            Ok(vec![Command::Log(Data::Promise(promise))])
        })
    }

    pub(crate) fn promise_data(
        &self,
        state: &State,
        at: Moment,
        contact: Option<Uuid>,
        new: &NewPromise,
    ) -> Result<Promise> {
        let by = self.day_of(state, at.date(), new.by)?;
        let rep = contact
            .and_then(|id| state.contacts().into_iter().find(|view| view.id == id))
            .and_then(|view| view.contact.with.name);
        Ok(Promise {
            contact,
            at,
            what: new.what.clone(),
            who: new.who.clone().or(rep),
            by,
            within: new.within.clone(),
            press: None,
        })
    }

    /// Says that a promise was kept or broken; what was said of it before is corrected.
    ///
    /// # Errors
    /// A day to come, not found, a refusal, or the store's own.
    pub fn end_promise(
        &self,
        ctx: &Context,
        case: &str,
        promise: &str,
        on: Date,
        kept: bool,
    ) -> Result<Written> {
        has_come(ctx, on)?;
        self.run(ctx, case, |loaded| {
            let id = find_entry(&loaded.state, "promise", promise)?;
            let end = Data::PromiseEnded(PromiseEnded {
                promise: id,
                on,
                kept,
            });
            let before = loaded
                .state
                .shown()
                .find(|(_, data)| matches!(data, Data::PromiseEnded(said) if said.promise == id));
            Ok(vec![match before {
                Some((item, _)) => Command::Correct {
                    of: item.id,
                    data: end,
                },
                None => Command::Log(end),
            }])
        })
    }

    /// Logs an ask by hand.
    ///
    /// # Errors
    /// A refusal, or the store's own.
    pub fn add_ask(
        &self,
        ctx: &Context,
        case: &str,
        at: Moment,
        what: Asked,
        text: Option<String>,
        answer: Option<Answer>,
    ) -> Result<Written> {
        self.run(ctx, case, |loaded| {
            let contact = loaded.state.contacts().last().map(|view| view.id);
            let text = text.clone();
            let ask = Ask {
                contact,
                at,
                what,
                text,
                answer,
                press: None,
            };
            Ok(vec![Command::Log(Data::Ask(ask))])
        })
    }

    /// Logs the answer to an ask.
    ///
    /// # Errors
    /// Not found, a refusal, or the store's own.
    pub fn answer_ask(
        &self,
        ctx: &Context,
        case: &str,
        ask: &str,
        answer: Answer,
        reason: Option<String>,
    ) -> Result<Written> {
        self.run(ctx, case, |loaded| {
            let id = find_entry(&loaded.state, "ask", ask)?;
            let (at, reason) = (ctx.moment(), reason.clone());
            let answered = Answered {
                ask: id,
                at,
                answer,
                reason,
                press: None,
            };
            Ok(vec![Command::Log(Data::Answered(answered))])
        })
    }

    /// Adds a note.
    ///
    /// # Errors
    /// A refusal, or the store's own.
    pub fn add_note(&self, ctx: &Context, case: &str, text: &str) -> Result<Written> {
        let text = text.to_owned();
        let note = Note {
            still: false,
            contact: None,
            at: ctx.moment(),
            text,
            press: None,
        };
        self.run_one(ctx, case, &Command::Log(Data::Note(note)))
    }

    /// Logs a dated event, or that a rung was used.
    ///
    /// # Errors
    /// An unknown event, a day to come, a refusal, or the store's own.
    pub fn add_event(
        &self,
        ctx: &Context,
        case: &str,
        name: &str,
        on: Date,
        note: Option<String>,
    ) -> Result<Written> {
        self.check_event(name)?;
        if !MAY_COME.contains(&name) {
            has_come(ctx, on)?;
        }
        let event = Event {
            name: name.to_owned(),
            on,
            note,
        };
        self.run_one(ctx, case, &Command::Log(Data::Event(event)))
    }

    /// Sets a fact that a ladder asks for.
    ///
    /// # Errors
    /// An unknown fact or value, a refusal, or the store's own.
    pub fn set_fact(&self, ctx: &Context, case: &str, name: &str, value: &str) -> Result<Written> {
        self.check_fact(name, value)?;
        let fact = Fact {
            name: name.to_owned(),
            value: value.to_owned(),
        };
        self.run_one(ctx, case, &Command::Log(Data::Fact(fact)))
    }

    /// Passes over a rung, with the reason.
    ///
    /// # Errors
    /// A refusal, or the store's own.
    pub fn skip_rung(
        &self,
        ctx: &Context,
        case: &str,
        rung: &str,
        reason: &str,
    ) -> Result<Written> {
        self.check_rung(rung)?;
        let loaded = self.load(case)?;
        if let Some(ladder) = self.ladder_of_state(&loaded.state)
            && !ladder.rungs().any(|known| known.id == rung)
        {
            let known = ladder.rungs().map(|known| known.id.as_str());
            return Err(AppError::UnknownName {
                field: "rung",
                given: rung.to_owned(),
                nearest: redress_ladder::nearest(rung, known).map(str::to_owned),
            });
        }
        let (rung, reason) = (rung.to_owned(), reason.to_owned());
        let skipped = Skipped {
            rung,
            reason,
            on: ctx.now.date(),
        };
        self.run_one(ctx, case, &Command::Log(Data::Skipped(skipped)))
    }

    /// Logs a step towards a settled matter.
    ///
    /// # Errors
    /// A day to come, a refusal, or the store's own.
    pub fn settle(
        &self,
        ctx: &Context,
        case: &str,
        stage: Stage,
        on: Date,
        what: Option<String>,
    ) -> Result<Written> {
        has_come(ctx, on)?;
        let step = Settlement { stage, on, what };
        self.run_one(ctx, case, &Command::Log(Data::Settlement(step)))
    }

    /// Takes a settlement back while the case is open: it did not come.
    ///
    /// # Errors
    /// As [`App::run`].
    pub fn unsettle(&self, ctx: &Context, case: &str, why: Option<&str>) -> Result<Written> {
        self.run(ctx, case, |loaded| {
            let mut commands: Vec<Command> = Vec::new();
            for (item, data) in loaded.state.shown() {
                match data {
                    Data::Settlement(_) => commands.push(Command::Retract { of: item.id }),
                    // What was settled before the case was reopened is history.
                    Data::Reopened(_) => commands.clear(),
                    _ => {}
                }
            }
            if let Some(text) = why {
                let (at, text) = (ctx.moment(), text.to_owned());
                let note = Note {
                    still: false,
                    contact: None,
                    at,
                    text,
                    press: None,
                };
                commands.push(Command::Log(Data::Note(note)));
            }
            Ok(commands)
        })
    }

    /// Keeps a file as evidence, byte for byte.
    ///
    /// # Errors
    /// A refusal, or the store's own; then no file is kept.
    pub fn add_evidence(
        &self,
        ctx: &Context,
        case: &str,
        file: NewEvidence<'_>,
    ) -> Result<Written> {
        // The case must be there before a file is kept for it.
        self.resolve(case)?;
        let kept = self.store().put_evidence(file.bytes)?;
        let data = Data::Evidence(Evidence {
            name: file.name,
            sha256: kept.sha256.to_hex(),
            size: kept.size,
            shows: file.shows,
            dated: file.dated,
            item: file.item,
        });
        let written = self.run_one(ctx, case, &Command::Log(data));
        if written.is_err() {
            self.store().discard_evidence(kept.sha256)?;
        }
        written
    }

    /// Corrects an entry: the same kind, said differently.
    ///
    /// # Errors
    /// A day to come for what has happened, not found, a refusal, or the store's own.
    pub fn correct(
        &self,
        ctx: &Context,
        case: &str,
        entry: &str,
        change: impl Fn(&Data) -> Result<Data>,
    ) -> Result<Written> {
        self.run(ctx, case, |loaded| {
            let of = find_entry(&loaded.state, "entry", entry)?;
            let item = loaded.state.item(of).and_then(|item| item.data.as_ref());
            let old = item.ok_or_else(|| missing("entry", entry))?;
            let data = change(old)?;
            if let Some(on) = day_of(&data).filter(|on| day_of(old) != Some(*on)) {
                has_come(ctx, on)?;
            }
            Ok(vec![Command::Correct { of, data }])
        })
    }

    fn check_line(&self, line: &str) -> Result<()> {
        if self.engines().playbook()?.spec(line).is_some() {
            Ok(())
        } else {
            Err(missing("line", line))
        }
    }
}

/// A file to keep.
pub struct NewEvidence<'a> {
    /// Its own name, without a folder.
    pub name: String,
    /// Its bytes.
    pub bytes: &'a mut dyn Read,
    /// One line of what it shows.
    pub shows: Option<String>,
    /// The day it is from.
    pub dated: Option<Date>,
    /// What it proves for a rung.
    pub item: Option<String>,
}

/// Returns the day on which something happened that an entry tells of.
fn day_of(data: &Data) -> Option<Date> {
    match data {
        Data::PromiseEnded(ended) => Some(ended.on),
        Data::Event(event) if !MAY_COME.contains(&event.name.as_str()) => Some(event.on),
        Data::Skipped(skipped) => Some(skipped.on),
        Data::Settlement(settled) => Some(settled.on),
        Data::Closed(closed) => Some(closed.on),
        Data::Reopened(again) => Some(again.on),
        Data::Evidence(file) => file.dated,
        data => happened(data).map(Moment::date),
    }
}

/// Checks that a day on which something happened has come.
fn has_come(ctx: &Context, on: Date) -> Result<()> {
    if on > ctx.now.date() {
        return Err(AppError::WrongDay {
            field: "date",
            given: on,
            past: false,
        });
    }
    Ok(())
}

/// Returns the entry that a number or a UUID names, of the kind that is looked for.
///
/// # Errors
/// Not found.
pub fn find_entry(state: &State, what: &'static str, given: &str) -> Result<Uuid> {
    let found = match given.parse::<u64>() {
        Ok(seq) => state.items().iter().find(|item| item.seq == seq),
        Err(_) => Uuid::parse_str(given).ok().and_then(|id| state.item(id)),
    };
    found
        .filter(|item| what == "entry" || item.kind == what)
        .map(|item| item.id)
        .ok_or_else(|| missing(what, given))
}

fn missing(what: &'static str, given: &str) -> AppError {
    AppError::NotFound {
        what,
        given: given.chars().take(60).collect(),
    }
}

impl Loaded {
    /// Returns the name by which lists call the case.
    #[must_use]
    pub fn title(&self) -> String {
        let details = self.state.details();
        details
            .firm
            .or(details.title)
            .unwrap_or_else(|| self.number.to_string())
    }
}
