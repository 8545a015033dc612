//! A ladder as screens and other programs are told of it.

use jiff::civil::Date;
use serde::Serialize;
use serde_json::Value;

use crate::grounds::Grounds;

/// A ladder as it is shown and printed.
#[derive(Debug, Clone, Serialize)]
pub struct LadderView {
    /// The number of the JSON contract.
    pub schema: u8,
    /// The country.
    pub country: String,
    /// The sector.
    pub sector: String,
    /// The topic, if one is set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// The day as of which it holds.
    pub as_of: Date,
    /// The highest rung used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current: Option<String>,
    /// The next rung.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// All rungs from the bottom up.
    pub rungs: Vec<RungView>,
    /// Reckonings that belong to no rung.
    pub clocks: Vec<Value>,
    /// The same in parts, for screens.
    #[serde(skip)]
    pub rights: Vec<Counted>,
    /// Clocks that have not started.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub pending: Vec<PendingView>,
    /// Questions whose answer could change it.
    pub questions: Vec<QuestionView>,
    /// What was ignored or should be known.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

/// One rung.
#[derive(Debug, Clone, Serialize)]
pub struct RungView {
    /// Its id.
    pub id: String,
    /// Its place from the bottom.
    pub order: u16,
    /// What sort of step it is.
    pub kind: String,
    /// Its name: `local`, then the languages that have one.
    pub name: std::collections::BTreeMap<String, String>,
    /// Its name in the language of Redress.
    #[serde(skip)]
    pub title: String,
    /// Its address on the web.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What it can do, in one word.
    pub power: String,
    /// What it can do, in a sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can: Option<String>,
    /// What it will not handle.
    pub will_not_handle: Vec<String>,
    /// What it costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee: Option<String>,
    /// Who may go there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who: Option<String>,
    /// What comes first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// What else should be known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Whether it stands beside the ladder.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub side: bool,
    /// `open`, `not-yet`, `closed`, `done`, `not-eligible` or `ask`.
    pub status: String,
    /// Why, the deciding reason first, in sentences.
    pub because: Vec<String>,
    /// The day it was used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used_on: Option<Date>,
    /// The first day on which it may be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opens_on: Option<Date>,
    /// The last day on which it may be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closes_on: Option<Date>,
    /// What to have at hand.
    pub needs: Vec<NeedView>,
    /// The counting behind its dates.
    pub reckonings: Vec<Value>,
    /// The same in sentences, for screens.
    #[serde(skip)]
    pub explained: Vec<String>,
    /// The same in parts, for screens.
    #[serde(skip)]
    pub counted: Vec<Counted>,
    /// The law, with the ids of its sources, and when it was checked.
    #[serde(flatten)]
    pub grounds: Grounds,
}

/// A clock that has not started.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PendingView {
    /// Its id.
    pub clock: String,
    /// What it says, in the language of Redress.
    pub name: String,
    /// What would start it, in the language of Redress.
    pub events: String,
}

/// How a date was counted, in parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// The clock's id.
    pub clock: String,
    /// What the clock is for.
    pub name: String,
    /// The day it started.
    pub from: Date,
    /// The last day.
    pub result: Date,
    /// The steps of the count, a sentence each.
    pub steps: Vec<String>,
    /// The law.
    pub grounds: Grounds,
}

/// Where a case stands on its ladder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The step to look at, counted from 1.
    pub at: usize,
    /// How many steps there are, side routes left out.
    pub of: usize,
    /// The next step, by its name.
    pub next: Option<String>,
    /// From which day the next step may be used.
    pub opens_on: Option<Date>,
}

/// Something to have at hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NeedView {
    /// Its id.
    pub item: String,
    /// Its name in the language of Redress.
    pub name: String,
    /// `have` or `missing`.
    pub state: &'static str,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct QuestionView {
    /// The fact, event or `topic` that is asked for.
    pub fact: String,
    /// The question in the language of Redress.
    pub ask: String,
    /// The rungs it matters for.
    pub rungs: Vec<String>,
    /// The answers to choose from, each with its words; none where the answer is typed.
    #[serde(skip)]
    pub answers: Vec<(String, String)>,
}
