//! What a case shows: contacts, asks, promises and the rest, read from its items.

use jiff::civil::Date;
use uuid::Uuid;

use crate::contact::{Answer, Asked, Channel, Contact, Mark, Obstacle, Rep, Waited};
use crate::data::{
    Closed, Data, Event, Evidence, Fact, Message, Promise, Reopened, Settlement, Skipped,
};
use crate::details::Details;
use crate::moment::Moment;
use crate::state::State;

/// A dealing with the firm, with everything that was logged in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactView {
    /// The entry.
    pub id: Uuid,
    /// The entry's place.
    pub seq: u64,
    /// What was logged, with the rep as later named.
    pub contact: Contact,
    /// The reference given in it.
    pub reference: Option<String>,
    /// When a live call ended.
    pub ended: Option<Moment>,
    /// When waiting began, while it goes on.
    pub holding_since: Option<Moment>,
    /// Seconds on hold so far.
    pub held_seconds: u64,
    /// Notes taken in it; they are the customer's own.
    pub notes: Vec<(Moment, String)>,
    /// What is still not right, as it was said after it.
    pub still: Option<String>,
    /// Whether the matter was solved in it.
    pub solved: bool,
    /// Whether it is saved in the firm's system, where that was said.
    pub saved: Option<bool>,
    /// Whether the customer withdrew openly.
    pub withdrew: bool,
    /// Whether the last one who spoke may decide.
    pub has_power: bool,
    /// Whether the last one who spoke knows the case.
    pub knows_case: bool,
    /// Who was on the line from which entry on: the entry's place, and the name where it was given.
    pub stretches: Vec<(u64, Option<String>)>,
    /// Waits in it that were longer than a law lets a firm.
    pub waits: Vec<Waited>,
    /// Whether a machine is on the line, and nobody else.
    pub machine: bool,
    /// Notes taken while a machine was on the line: what its menu asks for.
    pub menu_notes: Vec<(Moment, String)>,
}

impl ContactView {
    /// Returns who was on the line at an entry.
    #[must_use]
    pub fn rep_at(&self, seq: u64) -> Option<&str> {
        let at = self.stretches.iter().rfind(|(from, _)| *from <= seq);
        at.and_then(|(_, name)| name.as_deref())
    }

    /// Lists who was on the line before the last one who gave a name, first one first.
    #[must_use]
    pub fn before(&self) -> Vec<&str> {
        let last = self.contact.with.name.as_deref();
        let mut names: Vec<&str> = Vec::new();
        for name in self
            .stretches
            .iter()
            .filter_map(|(_, name)| name.as_deref())
        {
            if Some(name) != last && !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// Says whether the contact is a live call that goes on.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.contact.live && self.ended.is_none()
    }
}

/// An ask and its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskView {
    /// The entry.
    pub id: Uuid,
    /// The contact in which it was made.
    pub contact: Option<Uuid>,
    /// When.
    pub at: Moment,
    /// For what.
    pub what: Asked,
    /// In words.
    pub text: Option<String>,
    /// The answer, if there is one.
    pub answer: Option<Answer>,
    /// The reason that was given for it.
    pub reason: Option<String>,
}

/// Whether a promise was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PromiseState {
    /// Its day is still to come, or is today.
    Waiting,
    /// It was kept.
    Kept,
    /// Its day has passed, or it was called broken.
    Broken,
}

/// A promise and how it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PromiseView {
    /// The entry.
    pub id: Uuid,
    /// The entry's place.
    pub seq: u64,
    /// What was promised.
    pub promise: Promise,
    /// How it stands on the day asked for.
    pub state: PromiseState,
    /// Whether the person said so, rather than the calendar.
    pub said: bool,
    /// The last day on which a letter about it went out.
    pub asked: Option<Date>,
}

/// A message in its last version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageView {
    /// The entry of the last version.
    pub id: Uuid,
    /// The entry of the first version, which names the message for good.
    pub draft: Uuid,
    /// The text.
    pub message: Message,
    /// When and how it was sent.
    pub sent: Option<(Moment, Channel)>,
}

/// Whether the case is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Status {
    /// It is open; it may have been closed and reopened.
    Open {
        /// The last reopening, if there was one.
        reopened: Option<Reopened>,
    },
    /// It is closed.
    Closed(Closed),
}

impl State {
    /// Returns what is known of the case as a whole.
    #[must_use]
    pub fn details(&self) -> Details {
        self.details_at(u64::MAX)
    }

    /// Returns what was known of the case as a whole after the entry of this number, of what still
    /// stands today.
    #[must_use]
    pub fn details_at(&self, seq: u64) -> Details {
        let mut details = Details::default();
        for (_, data) in self.shown().filter(|(item, _)| item.seq <= seq) {
            match data {
                Data::Opened(newer) | Data::Details(newer) => details.apply(newer),
                Data::Reference(given) if details.reference.is_none() => {
                    details.reference = Some(given.value.clone());
                }
                _ => {}
            }
        }
        details
    }

    /// Returns the contacts, first one first.
    #[must_use]
    pub fn contacts(&self) -> Vec<ContactView> {
        let mut views: Vec<ContactView> = Vec::new();
        for (item, data) in self.shown() {
            if let Data::Contact(contact) = data {
                views.push(ContactView {
                    id: item.id,
                    seq: item.seq,
                    held_seconds: contact.hold_seconds.unwrap_or(0),
                    contact: contact.clone(),
                    reference: None,
                    ended: None,
                    holding_since: None,
                    notes: Vec::new(),
                    still: None,
                    solved: false,
                    saved: None,
                    withdrew: false,
                    has_power: false,
                    knows_case: false,
                    stretches: vec![(item.seq, contact.with.name.clone())],
                    waits: Vec::new(),
                    machine: false,
                    menu_notes: Vec::new(),
                });
                continue;
            }
            let Some(of) = contact_of(data) else { continue };
            let Some(view) = views.iter_mut().rev().find(|view| view.id == of) else {
                continue;
            };
            match data {
                Data::ContactEnded(end) => {
                    view.ended = Some(end.at);
                    view.contact.seconds = Some(end.seconds);
                    view.contact.hold_seconds = Some(end.hold_seconds);
                    view.held_seconds = end.hold_seconds;
                    view.holding_since = None;
                }
                Data::Hold(hold) if hold.on => view.holding_since = Some(hold.at),
                Data::Hold(hold) => {
                    if let Some(since) = view.holding_since.take() {
                        let held = hold.at.seconds_since(since);
                        view.held_seconds = view.held_seconds.saturating_add(held);
                    }
                }
                Data::Rep(named) => {
                    view.machine = false;
                    view.contact.with.apply(&named.rep);
                    if let Some((_, name)) = view.stretches.last_mut() {
                        name.clone_from(&view.contact.with.name);
                    }
                }
                Data::Reference(given) => view.reference = Some(given.value.clone()),
                Data::Note(note) if note.still => view.still = Some(note.text.clone()),
                Data::Note(note) => {
                    let note = (note.at, note.text.clone());
                    if view.machine {
                        view.menu_notes.push(note.clone());
                    }
                    view.notes.push(note);
                }
                Data::Obstacle(_) => view.machine = false,
                Data::CallMark(mark) => match mark.mark {
                    Mark::Solved => view.solved = true,
                    Mark::Unsolved => view.solved = false,
                    Mark::Withdrew => view.withdrew = true,
                    Mark::Saved => view.saved = Some(true),
                    Mark::NotSaved => view.saved = Some(false),
                    Mark::MayDecide => view.has_power = true,
                    Mark::KnowsCase => view.knows_case = true,
                    Mark::Transferred | Mark::Machine => {
                        (view.has_power, view.knows_case) = (false, false);
                        view.stretches.push((item.seq, None));
                        view.machine = mark.mark == Mark::Machine;
                    }
                    Mark::AskedPerson => view.machine = true,
                    Mark::Person => view.machine = false,
                    Mark::WaitedLong => view.waits.extend(mark.waited.clone()),
                    _ => {}
                },
                _ => {}
            }
        }
        views
    }

    /// Returns the live call that goes on, if there is one.
    #[must_use]
    pub fn running_contact(&self) -> Option<ContactView> {
        self.contacts()
            .into_iter()
            .rev()
            .find(ContactView::is_running)
    }

    /// Returns the obstacles with their entries, first one first.
    #[must_use]
    pub fn obstacles(&self) -> Vec<(Uuid, &Obstacle)> {
        self.shown()
            .filter_map(|(item, data)| match data {
                Data::Obstacle(obstacle) => Some((item.id, obstacle)),
                _ => None,
            })
            .collect()
    }

    /// Returns the asks with their answers, first one first.
    #[must_use]
    pub fn asks(&self) -> Vec<AskView> {
        let mut views: Vec<AskView> = Vec::new();
        for (item, data) in self.shown() {
            match data {
                Data::Ask(ask) => views.push(AskView {
                    id: item.id,
                    contact: ask.contact,
                    at: ask.at,
                    what: ask.what,
                    text: ask.text.clone(),
                    answer: ask.answer,
                    reason: None,
                }),
                Data::Answered(answered) => {
                    if let Some(view) = views.iter_mut().find(|view| view.id == answered.ask) {
                        view.answer = Some(answered.answer);
                        view.reason.clone_from(&answered.reason);
                    }
                }
                _ => {}
            }
        }
        views
    }

    /// Returns the promises as they stand on `today`, first one first.
    ///
    /// A promise is broken from the day after its day.
    #[must_use]
    pub fn promises(&self, today: Date) -> Vec<PromiseView> {
        let mut views: Vec<PromiseView> = Vec::new();
        for (item, data) in self.shown() {
            match data {
                Data::Promise(promise) => {
                    let state = if today > promise.by {
                        PromiseState::Broken
                    } else {
                        PromiseState::Waiting
                    };
                    views.push(PromiseView {
                        id: item.id,
                        seq: item.seq,
                        promise: promise.clone(),
                        state,
                        said: false,
                        asked: None,
                    });
                }
                Data::PromiseEnded(end) => {
                    if let Some(view) = views.iter_mut().find(|view| view.id == end.promise) {
                        view.state = if end.kept {
                            PromiseState::Kept
                        } else {
                            PromiseState::Broken
                        };
                        view.said = true;
                    }
                }
                _ => {}
            }
        }
        for message in self.messages() {
            let about = message.message.about;
            if let Some(view) = views.iter_mut().find(|view| Some(view.id) == about) {
                view.asked = view.asked.max(message.sent.map(|(at, _)| at.date()));
            }
        }
        views
    }

    /// Returns the evidence with its entries, first one first.
    #[must_use]
    pub fn evidence(&self) -> Vec<(Uuid, &Evidence)> {
        self.shown()
            .filter_map(|(item, data)| match data {
                Data::Evidence(evidence) => Some((item.id, evidence)),
                _ => None,
            })
            .collect()
    }

    /// Returns the messages in their last version, first one first.
    #[must_use]
    pub fn messages(&self) -> Vec<MessageView> {
        let mut views: Vec<MessageView> = Vec::new();
        for (item, data) in self.shown() {
            match data {
                Data::Message(message) => {
                    let draft = message.draft.unwrap_or(item.id);
                    match views.iter_mut().find(|view| view.draft == draft) {
                        Some(view) if view.sent.is_none() => {
                            view.id = item.id;
                            view.message = message.clone();
                        }
                        _ => views.push(MessageView {
                            id: item.id,
                            draft,
                            message: message.clone(),
                            sent: None,
                        }),
                    }
                }
                Data::Sent(sent) => {
                    if let Some(view) = views.iter_mut().rev().find(|view| view.id == sent.message)
                    {
                        view.sent = Some((sent.at, sent.channel));
                    }
                }
                _ => {}
            }
        }
        views
    }

    /// Returns the dated events, first logged first.
    #[must_use]
    pub fn events(&self) -> Vec<(Uuid, &Event)> {
        self.shown()
            .filter_map(|(item, data)| match data {
                Data::Event(event) => Some((item.id, event)),
                _ => None,
            })
            .collect()
    }

    /// Returns the facts; a later value of the same name replaces the earlier one.
    #[must_use]
    pub fn facts(&self) -> Vec<&Fact> {
        let mut facts: Vec<&Fact> = Vec::new();
        for (_, data) in self.shown() {
            if let Data::Fact(fact) = data {
                facts.retain(|known| known.name != fact.name);
                facts.push(fact);
            }
        }
        facts
    }

    /// Returns the rungs that were passed over.
    #[must_use]
    pub fn skipped(&self) -> Vec<&Skipped> {
        self.shown()
            .filter_map(|(_, data)| match data {
                Data::Skipped(skipped) => Some(skipped),
                _ => None,
            })
            .collect()
    }

    /// Returns the furthest settlement since the case was last opened.
    #[must_use]
    pub fn settlement(&self) -> Option<&Settlement> {
        let mut best: Option<&Settlement> = None;
        for (_, data) in self.shown() {
            match data {
                Data::Settlement(step) if best.is_none_or(|known| step.stage >= known.stage) => {
                    best = Some(step);
                }
                // What came undone is no settlement any more.
                Data::Reopened(_) => best = None,
                _ => {}
            }
        }
        best
    }

    /// Says whether the case is open or closed.
    #[must_use]
    pub fn status(&self) -> Status {
        let mut status = Status::Open { reopened: None };
        for (_, data) in self.shown() {
            match data {
                Data::Closed(closed) => status = Status::Closed(closed.clone()),
                Data::Reopened(reopened) => {
                    status = Status::Open {
                        reopened: Some(reopened.clone()),
                    };
                }
                _ => {}
            }
        }
        status
    }

    /// Returns the rep to go back to: of the last contact in which something was promised, else
    /// of the last contact in which a name was given (D-09).
    #[must_use]
    pub fn last_useful_rep(&self) -> Option<(ContactView, Rep)> {
        let promised: Vec<Uuid> = self
            .shown()
            .filter_map(|(_, data)| match data {
                Data::Promise(promise) => promise.contact,
                _ => None,
            })
            .collect();
        let mut named: Vec<ContactView> = self
            .contacts()
            .into_iter()
            .filter(|c| c.contact.with.name.is_some())
            .collect();
        let place = named
            .iter()
            .rposition(|contact| promised.contains(&contact.id))
            .or_else(|| named.len().checked_sub(1))?;
        let contact = named.swap_remove(place);
        let rep = contact.contact.with.clone();
        Some((contact, rep))
    }
}

/// Returns the contact that an entry belongs to.
#[must_use]
pub fn contact_of(data: &Data) -> Option<Uuid> {
    match data {
        Data::ContactEnded(end) => Some(end.contact),
        Data::Hold(hold) => Some(hold.contact),
        Data::Rep(named) => Some(named.contact),
        Data::Reference(given) => given.contact,
        Data::Obstacle(obstacle) => obstacle.contact,
        Data::CallMark(mark) => Some(mark.contact),
        Data::Ask(ask) => ask.contact,
        Data::Note(note) => note.contact,
        Data::Promise(promise) => promise.contact,
        _ => None,
    }
}
