//! Messages to the heads of a firm: whom, and whether the guard lets them out (S3-22, D-11).

use jiff::civil::Date;
use redress_case::{Addressee, Message, State};
use redress_directory::executive::{self, Before, Hold, Sent};
use redress_directory::{Area, Firm, Person, same_name};
use redress_ladder::{RungKind, Status};

use crate::record::Loaded;
use crate::{App, AppError, Result};

/// The letter to those at the head of a firm.
pub(crate) const EXECUTIVE: &str = "executive";

/// Why a message to heads of a firm is held up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Held {
    /// The lower rungs have not been tried (D-11).
    LowerRungs,
    /// Too many people, or one of them too soon.
    People(Hold),
}

impl App {
    /// Says why a message to these people would be held up; `None` when it may go out.
    ///
    /// # Errors
    /// `Knowledge` when the ladder does not build.
    pub fn executive_hold(
        &self,
        today: Date,
        state: &State,
        names: &[String],
    ) -> Result<Option<Held>> {
        if !self.lower_rungs_tried(today, state)? {
            return Ok(Some(Held::LowerRungs));
        }
        if names.is_empty() {
            // An office has no name; one letter to it is no mailing.
            return Ok(None);
        }
        let sent = sent_before(state);
        let answered = answered(state);
        let before = Before {
            sent: &sent,
            answered: &answered,
            days: self.days().reminder,
        };
        Ok(executive::may_go(names, today, &before)
            .err()
            .map(Held::People))
    }

    /// Holds a message up unless it gives its reason.
    pub(crate) fn guard(&self, today: Date, state: &State, message: &Message) -> Result<()> {
        if message.letter != EXECUTIVE {
            return Ok(());
        }
        let names: Vec<String> = message
            .recipients
            .iter()
            .map(|person| person.name.clone())
            .collect();
        let reason = message
            .reason
            .as_deref()
            .is_some_and(|reason| !reason.trim().is_empty());
        match self.executive_hold(today, state, &names)? {
            Some(Held::People(Hold::Nobody)) => Err(AppError::Held(Held::People(Hold::Nobody))),
            Some(held) if !reason => Err(AppError::Held(held)),
            _ => Ok(()),
        }
    }

    /// Says whether the executive rung of the case's ladder stands open; without a ladder, whether
    /// two contacts at least are on record.
    fn lower_rungs_tried(&self, today: Date, state: &State) -> Result<bool> {
        let contacts = state.contacts().len() >= 2;
        let Some(assessment) = self.assess_state(today, state)? else {
            return Ok(contacts);
        };
        let rung = assessment
            .rungs
            .iter()
            .find(|rung| rung.kind == RungKind::Executive);
        Ok(rung.map_or(contacts, |rung| {
            rung.used_on.is_some() || matches!(rung.status, Status::Open | Status::Done)
        }))
    }

    /// Returns whom a message to heads of the case's firm goes to: those who are named, with what
    /// the directory knows of them, else three at most whom it knows, those who answer for
    /// customers first (S3-24).
    ///
    /// # Errors
    /// The store's own.
    pub fn addressees(&self, loaded: &Loaded, names: &[String]) -> Result<Vec<Addressee>> {
        let firm = self
            .firm_of(loaded)?
            .map(|view| view.firm)
            .unwrap_or_default();
        let mut chosen: Vec<Addressee> = Vec::new();
        for name in names
            .iter()
            .map(|name| name.trim())
            .filter(|name| !name.is_empty())
        {
            if !chosen.iter().any(|one| same_name(&one.name, name)) {
                chosen.push(addressee(&firm, name));
            }
        }
        if names.is_empty() {
            let mut people: Vec<&Person> = firm.people.iter().collect();
            people.sort_by_key(|person| match person.area {
                Area::Service => 0,
                Area::Region => 1,
                Area::Whole => 2,
                Area::Product | Area::Legal | Area::Data => 3,
            });
            let first = people.into_iter().take(executive::MOST);
            chosen = first.map(|person| addressee(&firm, &person.name)).collect();
        }
        Ok(chosen)
    }
}

fn addressee(firm: &Firm, name: &str) -> Addressee {
    let person = firm
        .people
        .iter()
        .find(|person| same_name(&person.name, name));
    Addressee {
        name: person.map_or_else(|| name.to_owned(), |person| person.name.clone()),
        email: person.and_then(|person| person.email.clone()),
        guessed: person.is_some_and(|person| person.guessed),
    }
}

fn sent_before(state: &State) -> Vec<Sent> {
    let messages = state.messages();
    let sent = messages
        .iter()
        .filter(|view| view.message.letter == EXECUTIVE);
    sent.filter_map(|view| {
        let (at, _) = view.sent?;
        let to = view
            .message
            .recipients
            .iter()
            .map(|person| person.name.clone())
            .collect();
        Some(Sent { on: at.date(), to })
    })
    .collect()
}

/// Those who came to the customer by themselves.
fn answered(state: &State) -> Vec<String> {
    let contacts = state.contacts();
    let incoming = contacts.into_iter().filter(|view| view.contact.incoming);
    incoming.filter_map(|view| view.contact.with.name).collect()
}
