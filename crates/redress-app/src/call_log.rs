//! What the log of a case tells of a call: presses, holds and what was heard.

use redress_case::{Answer, Asked, ContactView, Data, Mark, Moment, Obstacle, Promise, State};
use redress_coach::{CallEvent, Promised, Turn, What};
use uuid::Uuid;

use crate::{AppError, Result};

/// Returns a contact of a case.
///
/// # Errors
/// Not found.
pub(crate) fn find_contact(state: &State, contact: Uuid) -> Result<ContactView> {
    state
        .contacts()
        .into_iter()
        .find(|view| view.id == contact)
        .ok_or_else(|| AppError::NotFound {
            what: "contact",
            given: contact.to_string(),
        })
}

/// Returns the entries that one undo takes back: those of the last press of the call.
pub(crate) fn last_press(state: &State, contact: Uuid) -> Vec<Uuid> {
    let mut last: Option<u32> = None;
    let mut ids = Vec::new();
    for (id, press, _) in pressed(state, contact).into_iter().rev() {
        match last {
            None => last = Some(press),
            Some(known) if known != press => break,
            Some(_) => {}
        }
        ids.push(id);
    }
    ids
}

/// Returns the line that was heard last in a call.
pub(crate) fn last_heard(state: &State, contact: Uuid) -> Option<&Obstacle> {
    let heard = state
        .obstacles()
        .into_iter()
        .rfind(|(_, o)| o.contact == Some(contact));
    heard.map(|(_, obstacle)| obstacle)
}

/// Says whether an entry tells that somebody is back after a wait.
pub(crate) fn ends_wait(state: &State, id: Uuid) -> bool {
    match state.item(id).and_then(|item| item.data.as_ref()) {
        Some(Data::Hold(hold)) => !hold.on,
        Some(Data::CallMark(marked)) => marked.mark == Mark::WaitedLong,
        _ => false,
    }
}

/// Returns the line that the last press put another one in the place of, as it was logged.
///
/// A press that refines hides the press before it and is numbered one higher; a press after an
/// undo takes the number of the one that was undone, so the two cannot be confused.
pub(crate) fn refined_from(state: &State, contact: Uuid) -> Option<Obstacle> {
    let items = state.items();
    let id = *last_press(state, contact).last()?;
    let place = items.iter().position(|item| item.id == id)?;
    let Some(Data::Obstacle(now)) = &items.get(place)?.data else {
        return None;
    };
    let hidden = items
        .get(..place)?
        .iter()
        .rev()
        .map_while(|item| match &item.data {
            Some(Data::Retraction(retraction)) => state.item(retraction.of),
            _ => None,
        });
    hidden
        .filter_map(|item| match &item.data {
            Some(Data::Obstacle(heard)) => Some(heard.clone()),
            _ => None,
        })
        .find(|heard| {
            heard.contact == Some(contact)
                && heard.press.and_then(|press| press.checked_add(1)) == now.press
        })
}

/// Returns what was logged in a call with its press, in order.
fn pressed(state: &State, contact: Uuid) -> Vec<(Uuid, u32, &Data)> {
    let asks: Vec<Uuid> = state
        .asks()
        .iter()
        .filter(|a| a.contact == Some(contact))
        .map(|a| a.id)
        .collect();
    let mut unknown = 0_u32;
    state
        .shown()
        .filter(|(_, data)| match data {
            Data::Answered(answered) => asks.contains(&answered.ask),
            data => redress_case::view::contact_of(data) == Some(contact),
        })
        .filter_map(|(item, data)| {
            let press = match data {
                Data::Hold(d) => d.press,
                Data::Rep(d) => d.press,
                Data::Reference(d) => d.press,
                Data::Obstacle(d) => d.press,
                Data::Ask(d) => d.press,
                Data::Answered(d) => d.press,
                Data::CallMark(d) => d.press,
                Data::Note(d) => d.press,
                Data::Promise(d) => d.press,
                _ => return None,
            };
            // What was logged beside the pad stands for a press of its own.
            let press = press.unwrap_or_else(|| {
                unknown = unknown.saturating_add(1);
                u32::MAX - unknown
            });
            Some((item.id, press, data))
        })
        .collect()
}

/// Reads the events of a call back from its entries.
pub(crate) fn call_events(state: &State, view: &ContactView) -> Vec<CallEvent> {
    let mut events = vec![CallEvent {
        at: view.contact.at.instant(),
        press: 0,
        what: What::Started,
    }];
    let mut next = 1_u32;
    for (_, press, data) in pressed(state, view.id) {
        let press = if press > u32::MAX / 2 { next } else { press };
        next = next.max(press.saturating_add(1));
        if let Some((at, what)) = event_of(data) {
            events.push(CallEvent {
                at: at.unwrap_or(view.contact.at).instant(),
                press,
                what,
            });
        }
    }
    if let Some(ended) = view.ended {
        events.push(CallEvent {
            at: ended.instant(),
            press: next,
            what: What::Ended,
        });
    }
    events
}

fn event_of(data: &Data) -> Option<(Option<Moment>, What)> {
    Some(match data {
        Data::Hold(hold) if hold.on => (Some(hold.at), What::HoldOn),
        Data::Hold(hold) => (Some(hold.at), What::HoldOff),
        Data::Rep(named) => (
            None,
            What::Name {
                name: named.rep.name.clone()?,
            },
        ),
        Data::Reference(given) => (
            None,
            What::Reference {
                reference: given.value.clone(),
            },
        ),
        Data::Obstacle(obstacle) => {
            let (line, digit) = (obstacle.line.clone(), obstacle.digit);
            (Some(obstacle.at), What::Obstacle { line, digit })
        }
        Data::Ask(ask) if ask.what == Asked::Options => (Some(ask.at), What::BridgeSaid),
        Data::Ask(ask) if ask.what == Asked::Supervisor => (Some(ask.at), What::SupervisorAsked),
        Data::Answered(given) if given.answer == Answer::Refused => {
            (Some(given.at), What::SupervisorRefused)
        }
        Data::CallMark(mark) => {
            let turned = |turn| What::Turned { turn };
            let what = match mark.mark {
                Mark::Transferred => What::Transferred,
                Mark::Solved => What::Solved { solved: true },
                Mark::Unsolved => What::Solved { solved: false },
                Mark::Closing => What::Closing,
                Mark::Machine => turned(Turn::Machine),
                Mark::Person => turned(Turn::Person),
                Mark::AskedPerson => turned(Turn::AskedPerson),
                Mark::Boiling => turned(Turn::Boiling),
                Mark::Calm => turned(Turn::Calm),
                Mark::MayDecide => turned(Turn::MayDecide),
                Mark::KnowsCase => turned(Turn::KnowsCase),
                Mark::Answering => turned(Turn::Answering),
                Mark::Withdrew => turned(Turn::Withdrew),
                Mark::Attested => What::Attested {
                    fact: mark.fact.clone()?,
                },
                // They change nothing of what fits.
                Mark::Saved | Mark::NotSaved | Mark::WaitedLong => return None,
            };
            (Some(mark.at), what)
        }
        Data::Ask(ask) if ask.what == Asked::NoOffers => (Some(ask.at), What::NoOffersAsked),
        Data::Ask(ask) if ask.what == Asked::Receipt => (Some(ask.at), What::ReceiptAsked),
        Data::Note(note) => (
            Some(note.at),
            What::Note {
                text: note.text.clone(),
            },
        ),
        Data::Promise(promise) => (
            Some(promise.at),
            What::Promise {
                promise: promised(promise),
            },
        ),
        _ => return None,
    })
}

/// Returns how a turn of a call stands in the record.
pub(crate) const fn mark_of(turn: Turn) -> Mark {
    match turn {
        Turn::Machine => Mark::Machine,
        Turn::Person => Mark::Person,
        Turn::AskedPerson => Mark::AskedPerson,
        Turn::Boiling => Mark::Boiling,
        Turn::Calm => Mark::Calm,
        Turn::MayDecide => Mark::MayDecide,
        Turn::KnowsCase => Mark::KnowsCase,
        Turn::Answering => Mark::Answering,
        Turn::Withdrew => Mark::Withdrew,
    }
}

fn promised(promise: &Promise) -> Promised {
    let days = promise
        .within
        .as_deref()
        .and_then(|text| text.strip_suffix("wd"));
    Promised {
        what: Some(promise.what.clone()),
        who: promise.who.clone(),
        due: Some(promise.by),
        working_days: days.and_then(|days| days.parse().ok()),
    }
}
