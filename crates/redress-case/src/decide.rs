//! Commands and what they become: entries, or a refusal that changes nothing.

use jiff::civil::Date;
use uuid::Uuid;

use crate::check::check;
use crate::contact::ContactEnded;
use crate::data::{Closed, Correction, Data, Erasure, Event, Reopened, Retraction, Stage};
use crate::details::Details;
use crate::moment::Moment;
use crate::state::State;
use crate::view::Status;

/// What a person wants done with a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Open the case.
    Open(Details),
    /// Set or change what is known of the case.
    Change(Details),
    /// Log one thing that is no decision about the case itself.
    Log(Data),
    /// End a live call; the times are reckoned from the log.
    EndContact {
        /// The call.
        contact: Uuid,
        /// When.
        at: Moment,
    },
    /// Replace what an entry says.
    Correct {
        /// The entry.
        of: Uuid,
        /// What it should say; the kind stays.
        data: Data,
    },
    /// Hide an entry.
    Retract {
        /// The entry.
        of: Uuid,
    },
    /// Erase payloads for good.
    Erase {
        /// The places of the entries.
        seqs: Vec<u64>,
        /// Why.
        reason: String,
    },
    /// Erase every payload and hide the case.
    Delete {
        /// Why.
        reason: String,
    },
    /// Close the case.
    Close(Closed),
    /// Open a closed case again.
    Reopen(Reopened),
}

/// Why a command is refused. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The case was not opened yet.
    #[error("the case is not open yet: open it first")]
    NotOpened,
    /// The case exists already.
    #[error("the case exists already")]
    AlreadyOpened,
    /// The case is closed.
    #[error("the case is closed: reopen it first")]
    Closed,
    /// The case is open.
    #[error("the case is open already")]
    NotClosed,
    /// The case was deleted.
    #[error("the case was deleted")]
    Deleted,
    /// There is no such entry, or not of the kind that is needed.
    #[error("there is no {what} {id} in this case")]
    Unknown {
        /// What was looked for, such as `promise`.
        what: &'static str,
        /// What was given.
        id: String,
    },
    /// The promise, ask or call has ended already.
    #[error("the {what} has its end on record already: correct that entry instead")]
    AlreadyEnded {
        /// What ended, such as `promise`.
        what: &'static str,
    },
    /// Another live call goes on.
    #[error("a call is running already: end it first")]
    CallRunning,
    /// A text is missing.
    #[error("the {field} is empty: enter it")]
    Empty {
        /// The field.
        field: &'static str,
    },
    /// A text is too long.
    #[error("the {field} has {chars} characters: {limit} are the most")]
    TooLong {
        /// The field.
        field: &'static str,
        /// Its length, in characters.
        chars: usize,
        /// The most there may be.
        limit: usize,
    },
    /// A text holds a control character.
    #[error("the {field} holds a control character: remove it")]
    ControlCharacter {
        /// The field.
        field: &'static str,
    },
    /// A date cannot be.
    #[error("the {field} {given} must not be before {earliest}")]
    TooEarly {
        /// The field.
        field: &'static str,
        /// What was given.
        given: Date,
        /// The first day that can be.
        earliest: Date,
    },
    /// A date is out of any range that a case can have.
    #[error("the {field} {given} is not between 1900 and 2200")]
    OutOfRange {
        /// The field.
        field: &'static str,
        /// What was given.
        given: Date,
    },
    /// A value is not of the form it must have.
    #[error("the {field} cannot be \"{given}\"")]
    BadValue {
        /// The field.
        field: &'static str,
        /// What was given.
        given: String,
    },
    /// A sent message is frozen.
    #[error("a message that was sent cannot be changed: write a new one")]
    Frozen,
    /// The correction is of another kind than the entry.
    #[error("a {given} cannot replace a {kind}")]
    OtherKind {
        /// The kind of the entry.
        kind: String,
        /// The kind that was given.
        given: String,
    },
}

/// Decides what a command becomes: the entries to append, in order.
///
/// # Errors
/// A [`Refusal`] says why nothing is done.
pub fn decide(state: &State, command: Command) -> Result<Vec<Data>, Refusal> {
    if state.is_hidden() {
        return Err(Refusal::Deleted);
    }
    match (&command, state.case()) {
        (Command::Open(_), Some(_)) => return Err(Refusal::AlreadyOpened),
        (Command::Open(_), None) | (_, Some(_)) => {}
        (_, None) => return Err(Refusal::NotOpened),
    }
    let closed = matches!(state.status(), Status::Closed(_));
    match command {
        Command::Open(details) => one(Data::Opened(details)),
        Command::Change(details) => one(Data::Details(details)),
        Command::Log(data) => {
            // What arrives late still belongs to a closed case; a new dealing reopens it first.
            let dealing = match &data {
                Data::Contact(_) | Data::Promise(_) | Data::Event(_) => true,
                Data::Settlement(step) => step.stage < Stage::Seen,
                Data::Message(message) => message.draft.is_none(),
                _ => false,
            };
            if closed && dealing {
                return Err(Refusal::Closed);
            }
            log(state, data)
        }
        Command::EndContact { contact, at } => end_contact(state, contact, at),
        Command::Correct { of, data } => correct(state, of, data),
        Command::Retract { of } => retract(state, of),
        Command::Erase { seqs, reason } => erase(state, seqs, reason, false),
        Command::Delete { reason } => {
            let all = state.items().iter().map(|item| item.seq).collect();
            erase(state, all, reason, true)
        }
        Command::Close(_) if closed => Err(Refusal::Closed),
        Command::Close(end) => one(Data::Closed(end)),
        Command::Reopen(again) if closed => one(Data::Reopened(again)),
        Command::Reopen(_) => Err(Refusal::NotClosed),
    }
}

fn one(data: Data) -> Result<Vec<Data>, Refusal> {
    check(&data)?;
    Ok(vec![data])
}

/// Says whether a letter is a complaint, of the matter or of conduct.
fn starts_clocks(letter: &str) -> bool {
    matches!(letter, "complaint" | "conduct")
}

fn log(state: &State, data: Data) -> Result<Vec<Data>, Refusal> {
    refer(state, &data)?;
    check(&data)?;
    let mut entries = vec![data];
    // A written complaint that went out is the event that the clocks start from.
    if let Some(Data::Sent(sent)) = entries.first() {
        let letter = state
            .messages()
            .into_iter()
            .find(|view| view.id == sent.message);
        if letter.is_some_and(|view| starts_clocks(&view.message.letter)) {
            let on = sent.at.date();
            entries.push(Data::Event(Event {
                name: "complained".to_owned(),
                on,
                note: None,
            }));
        }
    }
    Ok(entries)
}

/// Checks that what an entry points at is there and takes it.
fn refer(state: &State, data: &Data) -> Result<(), Refusal> {
    if let Some(contact) = crate::view::contact_of(data) {
        known(state, contact, "contact", |data| {
            matches!(data, Data::Contact(_))
        })?;
    }
    match data {
        Data::Opened(_)
        | Data::Closed(_)
        | Data::Reopened(_)
        | Data::Erasure(_)
        | Data::Correction(_)
        | Data::Retraction(_) => Err(Refusal::BadValue {
            field: "kind",
            given: data.kind().to_owned(),
        }),
        Data::Contact(contact) if contact.live && state.running_contact().is_some() => {
            Err(Refusal::CallRunning)
        }
        Data::Answered(answered) => {
            let asks = state.asks();
            let ask = asks.iter().find(|ask| ask.id == answered.ask);
            match ask {
                None => Err(unknown("ask", answered.ask)),
                Some(ask) if ask.answer.is_some() => Err(Refusal::AlreadyEnded { what: "ask" }),
                Some(_) => Ok(()),
            }
        }
        Data::PromiseEnded(end) => {
            let promises = state.promises(end.on);
            match promises.iter().find(|view| view.id == end.promise) {
                None => Err(unknown("promise", end.promise)),
                Some(view) if view.said => Err(Refusal::AlreadyEnded { what: "promise" }),
                Some(_) => Ok(()),
            }
        }
        Data::Message(message) => match message.draft {
            None => match message.about {
                None => Ok(()),
                Some(about) => known(state, about, "contact", |data| {
                    matches!(data, Data::Contact(_) | Data::Promise(_))
                }),
            },
            Some(draft) => match state.messages().iter().rfind(|view| view.draft == draft) {
                None => Err(unknown("message", draft)),
                Some(view) if view.sent.is_some() => Err(Refusal::Frozen),
                Some(_) => Ok(()),
            },
        },
        Data::Sent(sent) => match state.messages().iter().find(|view| view.id == sent.message) {
            None => Err(unknown("message", sent.message)),
            Some(view) if view.sent.is_some() => Err(Refusal::AlreadyEnded { what: "message" }),
            Some(_) => Ok(()),
        },
        Data::Hold(hold) => {
            let contacts = state.contacts();
            let call = contacts.iter().find(|view| view.id == hold.contact);
            match call {
                Some(call) if !call.is_running() => Err(Refusal::AlreadyEnded { what: "contact" }),
                _ => Ok(()),
            }
        }
        Data::ContactEnded(_) => Err(Refusal::BadValue {
            field: "kind",
            given: data.kind().to_owned(),
        }),
        _ => Ok(()),
    }
}

fn unknown(what: &'static str, id: Uuid) -> Refusal {
    Refusal::Unknown {
        what,
        id: id.to_string(),
    }
}

fn known(
    state: &State,
    id: Uuid,
    what: &'static str,
    is: impl Fn(&Data) -> bool,
) -> Result<(), Refusal> {
    let found = state.item(id).filter(|item| item.retracted.is_none());
    if found.and_then(|item| item.data.as_ref()).is_some_and(is) {
        Ok(())
    } else {
        Err(unknown(what, id))
    }
}

fn end_contact(state: &State, contact: Uuid, at: Moment) -> Result<Vec<Data>, Refusal> {
    let contacts = state.contacts();
    let call = contacts
        .iter()
        .find(|view| view.id == contact)
        .ok_or(unknown("contact", contact))?;
    if !call.is_running() {
        return Err(Refusal::AlreadyEnded { what: "contact" });
    }
    let still = call
        .holding_since
        .map_or(0, |since| at.seconds_since(since));
    one(Data::ContactEnded(ContactEnded {
        contact,
        at,
        seconds: at.seconds_since(call.contact.at),
        hold_seconds: call.held_seconds.saturating_add(still),
    }))
}

fn correct(state: &State, of: Uuid, data: Data) -> Result<Vec<Data>, Refusal> {
    let item = state.item(of).filter(|item| item.retracted.is_none());
    let item = item.ok_or(unknown("entry", of))?;
    let old = item.data.as_ref().ok_or(unknown("entry", of))?;
    if old.kind() != data.kind() {
        return Err(Refusal::OtherKind {
            kind: old.kind().to_owned(),
            given: data.kind().to_owned(),
        });
    }
    if matches!(
        old,
        Data::Correction(_) | Data::Retraction(_) | Data::Erasure(_)
    ) {
        return Err(unknown("entry", of));
    }
    if let Data::Message(_) = old
        && state
            .messages()
            .iter()
            .any(|view| view.id == of && view.sent.is_some())
    {
        return Err(Refusal::Frozen);
    }
    check(&data)?;
    Ok(vec![Data::Correction(Correction {
        of,
        data: Box::new(data),
    })])
}

fn retract(state: &State, of: Uuid) -> Result<Vec<Data>, Refusal> {
    let item = state.item(of).filter(|item| item.retracted.is_none());
    match item.and_then(|item| item.data.as_ref()) {
        None | Some(Data::Correction(_) | Data::Retraction(_) | Data::Erasure(_)) => {
            Err(unknown("entry", of))
        }
        // The opening holds the case together; deleting the case is a verb of its own.
        Some(Data::Opened(_)) => Err(Refusal::BadValue {
            field: "entry",
            given: "opened".into(),
        }),
        Some(_) => Ok(vec![Data::Retraction(Retraction { of })]),
    }
}

fn erase(
    state: &State,
    mut seqs: Vec<u64>,
    reason: String,
    whole: bool,
) -> Result<Vec<Data>, Refusal> {
    for seq in &seqs {
        let item = state.items().iter().find(|item| item.seq == *seq);
        if item.is_none_or(|item| item.data.is_none() && !whole) {
            return Err(Refusal::Unknown {
                what: "entry",
                id: seq.to_string(),
            });
        }
    }
    // A correction repeats what it corrects, so it goes with it.
    for item in state.items() {
        if let Some(Data::Correction(correction)) = &item.data
            && state
                .item(correction.of)
                .is_some_and(|of| seqs.contains(&of.seq))
        {
            seqs.push(item.seq);
        }
    }
    // An erasure explains a hole; it is kept.
    seqs.retain(|seq| {
        let item = state.items().iter().find(|item| item.seq == *seq);
        item.is_some_and(|item| item.data.is_some() && item.kind != "erasure")
    });
    seqs.sort_unstable();
    seqs.dedup();
    if seqs.is_empty() {
        return Err(Refusal::Empty { field: "entry" });
    }
    one(Data::Erasure(Erasure {
        seqs,
        reason,
        whole,
    }))
}
