//! What a talk brought, what it did not, and what to say next time. Nothing is counted up.

use serde::Serialize;

use super::play::Run;
use super::spec::Item;
use super::talk::Fault;

/// What a talk brought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Debrief {
    /// What is there now, with what it is.
    pub got: Vec<Got>,
    /// What could have been had, with the words that ask for it.
    pub missed: Vec<Missed>,
    /// The lines that cost, each with its reason.
    pub cost: Vec<Fault>,
}

/// Something that is there now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Got {
    /// Which thing.
    pub item: Item,
    /// What it is: the name, the number, the promise.
    pub value: String,
}

/// Something that could have been had.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Missed {
    /// Which thing.
    pub item: Item,
    /// What to say for it next time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub say: Option<String>,
}

/// Looks back on a talk.
pub(super) fn of(run: &Run<'_>) -> Debrief {
    let there = |item: &Item| run.got.contains(item);
    let got = Item::ALL.into_iter().filter(there).map(|item| Got {
        item,
        value: run.value(item),
    });
    let wanted = Item::ALL
        .into_iter()
        .filter(|item| run.persona.good.contains(item));
    let missed = wanted.filter(|item| !there(item)).map(|item| Missed {
        item,
        say: run.words_for(item),
    });
    let cost = run.turns.iter().flat_map(|turn| &turn.faults).cloned();
    Debrief {
        got: got.collect(),
        missed: missed.collect(),
        cost: cost.collect(),
    }
}
