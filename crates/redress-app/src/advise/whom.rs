//! Whom to go back to: the last one who can move the matter, or somebody new (D-09).
//!
//! Somebody who promised, who granted something, who came by themselves or who knows the case is
//! worth more than a new start (S3-55, S3-56, S1-103). Where the last one refused and holds nothing,
//! a new one may be luckier (S0-19).

use redress_case::{Answer, ContactView, State};

/// Whom to go to, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whom {
    /// Why.
    pub why: WhomWhy,
    /// The name of the one to go back to.
    pub name: Option<String>,
    /// The reference to give.
    pub reference: Option<String>,
}

/// Why to go back to somebody, or to somebody new.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WhomWhy {
    /// Back: they promised something.
    Promised,
    /// Back: they granted a request, so they have the power to.
    Granted,
    /// Back: they came by themselves, so they are answering.
    Answering,
    /// Back: they know the case and have not refused.
    KnowsCase,
    /// Back: they may decide and have not refused.
    MayDecide,
    /// New: the last one refused and holds nothing that is needed.
    Refused,
}

impl WhomWhy {
    /// Returns the name in the JSON contract.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            WhomWhy::Promised => "promised",
            WhomWhy::Granted => "granted",
            WhomWhy::Answering => "answering",
            WhomWhy::KnowsCase => "knows-the-case",
            WhomWhy::MayDecide => "may-decide",
            WhomWhy::Refused => "refused",
        }
    }

    /// Says whether to go back, rather than to somebody new.
    #[must_use]
    pub const fn is_back(self) -> bool {
        !matches!(self, WhomWhy::Refused)
    }
}

/// Returns whom to go to; nothing while nobody was dealt with, or where it makes no difference.
///
/// `refuses` says whether a line of the playbook refuses; a survey or an offer does not.
pub(super) fn whom(state: &State, refuses: &dyn Fn(&str) -> bool) -> Option<Whom> {
    let contacts: Vec<ContactView> = state
        .contacts()
        .into_iter()
        .filter(|view| !view.is_running())
        .collect();
    let last = contacts.last()?;
    let of = |view: &ContactView, why| {
        let known = state.details().reference;
        Some(Whom {
            why,
            name: view.contact.with.name.clone(),
            reference: view.reference.clone().or(known),
        })
    };
    let promised = |view: &&ContactView| state_promises(state).contains(&Some(view.id));
    if let Some(view) = contacts.iter().rev().find(promised) {
        return of(view, WhomWhy::Promised);
    }
    let answers = |view: &ContactView, answer| {
        let mut asks = state.asks().into_iter();
        asks.any(|ask| ask.contact == Some(view.id) && ask.answer == Some(answer))
    };
    let granted = |view: &&ContactView| answers(view, Answer::Granted);
    if let Some(view) = contacts.iter().rev().find(granted) {
        return of(view, WhomWhy::Granted);
    }
    if last.contact.incoming {
        return of(last, WhomWhy::Answering);
    }
    let obstructed = state
        .obstacles()
        .iter()
        .any(|(_, o)| o.contact == Some(last.id) && refuses(&o.line));
    if answers(last, Answer::Refused) || obstructed {
        return of(last, WhomWhy::Refused);
    }
    last.contact.with.name.as_ref()?;
    if last.reference.is_some() || last.knows_case {
        of(last, WhomWhy::KnowsCase)
    } else if last.has_power {
        of(last, WhomWhy::MayDecide)
    } else {
        None
    }
}

fn state_promises(state: &State) -> Vec<Option<uuid::Uuid>> {
    let day = jiff::civil::Date::MAX;
    let promises = state.promises(day).into_iter();
    promises
        .map(|view| view.promise.contact)
        .filter(Option::is_some)
        .collect()
}
