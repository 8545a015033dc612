//! S3: one case.

use jiff::Zoned;
use jiff::civil::Date;

use super::{Choice, Step, Value};

/// S3: one case.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseFile {
    /// The case's local number.
    pub case: u32,
    /// The case's name.
    pub title: String,
    /// How it stands.
    pub state: CaseState,
    /// Whether what was agreed is in writing.
    pub in_writing: bool,
    /// Whether what was agreed has come.
    pub seen: bool,
    /// The next step, if there is one today.
    pub next: Option<Step>,
    /// What is known.
    pub facts: CaseFacts,
    /// The step of the ladder now, in one sentence.
    pub rung: Option<String>,
    /// Promises, the open ones first.
    pub promises: Vec<Promise>,
    /// The log, newest first.
    pub log: Vec<Entry>,
    /// A call that still runs, by its id.
    pub running: Option<String>,
    /// The cases that belong to this one.
    pub related: Vec<super::Related>,
    /// How many matters its text tells of, conduct counted as one.
    pub matters: usize,
    /// Channels for the contact form, in the order shown.
    pub channels: Vec<Choice>,
}

/// How a case stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseState {
    /// Work goes on.
    Open,
    /// The firm has agreed; what it promised has not been seen yet.
    Settled,
    /// The person has closed it.
    Closed,
}

/// What is known of a case.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CaseFacts {
    /// The firm.
    pub firm: Option<Value>,
    /// What happened.
    pub matter: Option<String>,
    /// What the person asks for.
    pub goal: Option<String>,
    /// The amount, formatted.
    pub amount: Option<Value>,
    /// The firm's reference.
    pub reference: Option<Value>,
    /// Country, trade and topic in words.
    pub about: Option<String>,
}

/// How a promise stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PromiseState {
    /// Its day has not passed.
    Waiting,
    /// Its day has passed and it was not kept, or the person said so.
    Broken,
    /// Kept.
    Kept,
}

/// A promise by the firm.
#[derive(Debug, Clone, PartialEq)]
pub struct Promise {
    /// Its id, as it stands in the address.
    pub id: String,
    /// What was promised.
    pub what: String,
    /// By which day.
    pub due: Option<Date>,
    /// By whom.
    pub who: Option<Value>,
    /// When it was made.
    pub made: Date,
    /// When a letter about it went out last.
    pub asked: Option<Date>,
    /// How it stands.
    pub state: PromiseState,
}

/// One line of the log.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// When it happened.
    pub at: Zoned,
    /// What it was: "Call, 26 minutes (on hold 4 minutes)".
    pub title: String,
    /// With whom.
    pub with: Option<Value>,
    /// What was said and done, a line each.
    pub lines: Vec<String>,
    /// Files kept with it.
    pub files: Vec<Value>,
}
