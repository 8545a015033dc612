//! S7: the ladder.

use jiff::civil::Date;
use redress_tone::Lang;

use super::Choice;

/// S7: the ladder of a case.
#[derive(Debug, Clone, PartialEq)]
pub struct Ladder {
    /// The case's local number.
    pub case: u32,
    /// The case's name.
    pub title: String,
    /// The rungs, lowest first. Empty when no checked ladder is known.
    pub rungs: Vec<Rung>,
    /// Which rung the person is on, counted from 1.
    pub at: Option<usize>,
    /// Side routes, such as chargeback.
    pub side: Vec<Rung>,
    /// What must be answered first.
    pub questions: Vec<Question>,
    /// Things that can have happened, to record with a day.
    pub events: Vec<Choice>,
    /// The step that is shown whole beside those that always are.
    pub open: Option<String>,
    /// Reckonings that belong to no rung.
    pub rights: Vec<Reckoning>,
}

/// Whether a rung may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RungStatus {
    /// It may be used today.
    Open,
    /// Not yet.
    NotYet,
    /// Its time is over.
    Closed,
    /// It was used.
    Done,
    /// It is not for this case.
    NotEligible,
    /// A question must be answered first.
    Ask,
}

impl RungStatus {
    /// Returns the name that ends the id of its message.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            RungStatus::Open => "open",
            RungStatus::NotYet => "not-yet",
            RungStatus::Closed => "closed",
            RungStatus::Done => "done",
            RungStatus::NotEligible => "not-eligible",
            RungStatus::Ask => "ask",
        }
    }
}

/// What a body can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Power {
    /// It decides.
    Decides,
    /// It recommends.
    Recommends,
    /// It mediates.
    Mediates,
    /// It only registers.
    Registers,
    /// It pays back.
    PaysBack,
    /// It reviews.
    Reviews,
}

impl Power {
    /// Returns the name that ends the id of its message.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Power::Decides => "decides",
            Power::Recommends => "recommends",
            Power::Mediates => "mediates",
            Power::Registers => "registers",
            Power::PaysBack => "pays-back",
            Power::Reviews => "reviews",
        }
    }
}

/// One step of the ladder, with its six facts.
#[derive(Debug, Clone, PartialEq)]
pub struct Rung {
    /// Its id, such as `it.abf`.
    pub id: String,
    /// Its name in the language of the page.
    pub name: String,
    /// Its own name and language, where that differs.
    pub local: Option<(Lang, String)>,
    /// Its address on the web.
    pub url: Option<String>,
    /// Whether it may be used.
    pub status: RungStatus,
    /// Whether it is the step to look at now.
    pub current: bool,
    /// What this body can do.
    pub power: Option<Power>,
    /// The same in a sentence.
    pub can: Option<String>,
    /// What it will not handle.
    pub will_not_handle: Vec<String>,
    /// What it costs.
    pub fee: Option<String>,
    /// Who may go there.
    pub who: Option<String>,
    /// What comes first.
    pub before: Option<String>,
    /// What else should be known.
    pub note: Option<String>,
    /// It should have been checked again by now.
    pub check_first: bool,
    /// It was not read at a source.
    pub from_memory: bool,
    /// From which day it may be used.
    pub opens_on: Option<Date>,
    /// Why from that day, or why it is as it is.
    pub because: Vec<String>,
    /// The last day.
    pub closes_on: Option<Date>,
    /// When it was used.
    pub used_on: Option<Date>,
    /// What it needs, and whether it is there.
    pub needs: Vec<Need>,
    /// How its dates were reckoned.
    pub reckonings: Vec<Reckoning>,
    /// What can be done here now.
    pub actions: Vec<Action>,
}

/// Something a rung needs.
#[derive(Debug, Clone, PartialEq)]
pub struct Need {
    /// What.
    pub label: String,
    /// Whether it is there.
    pub have: bool,
}

/// A link to the page where a step is done.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    /// The words on it.
    pub label: String,
    /// A path of this server.
    pub href: String,
    /// Whether it is the main one of the page.
    pub primary: bool,
}

/// How a date was reckoned.
#[derive(Debug, Clone, PartialEq)]
pub struct Reckoning {
    /// What the clock is for.
    pub label: String,
    /// Where it starts.
    pub from: Option<Date>,
    /// Where it ends.
    pub result: Option<Date>,
    /// The steps in words: which days were counted, which skipped, and why.
    pub steps: Vec<String>,
    /// The law it rests on.
    pub law: Option<String>,
    /// Where that can be read.
    pub sources: Vec<Source>,
    /// How sure it is: `verified`, `secondary` or `memory`.
    pub confidence: String,
    /// When it was last checked.
    pub checked: Option<Date>,
}

/// Where a fact can be read.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// Its name.
    pub name: String,
    /// Its address.
    pub url: Option<String>,
}

/// A question that decides a rung.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// The fact asked for.
    pub fact: String,
    /// The question in words.
    pub ask: String,
    /// The answers; empty for one that is typed.
    pub answers: Vec<Choice>,
}
