//! What a page shows: plain data, made by the desk, turned to markup by [`crate::pages`].
//!
//! Texts that come from the knowledge (a phrase, a rung, a question) are
//! ready in the language of the page. Dates are dates: the page writes them.

mod advice;
mod call;
mod case;
mod directory;
mod ladder;
mod practice;
mod record;
mod reply;
mod split;
mod write;

use jiff::civil::Date;

pub use advice::{Advice, AdvicePart, AdviceRow};
pub use call::{
    AfterCall, Call, CallLine, InHand, LawRule, Obstacle, Phrase, Ready, Recap, Stands,
};
pub use case::{CaseFacts, CaseFile, CaseState, Entry, Promise, PromiseState};
pub use directory::{Firm, FirmEntry, FirmRow, Firms, Guess, Service};
pub use ladder::{Action, Ladder, Need, Power, Question, Reckoning, Rung, RungStatus, Source};
pub use practice::{
    Practice, PracticeDebrief, PracticeFault, PracticeScene, PracticeTalk, PracticeTurn,
};
pub use record::{PromiseRow, Promises, Timeline, TimelineRow};
pub use reply::{InReply, InTheWay, Promised, ReadDay, Reply};
pub use split::{Related, Split, SplitPart};
pub use write::{Check, Fact, Finding, Heads, Item, ItemState, Mark, Suggestion, Write};

/// How a value keeps its direction inside a sentence of the other direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A reference, phone number, account, address or file name: always left to right.
    Code,
    /// A name or a quote: its first letter decides.
    Name,
    /// An amount as the locale's formatter wrote it, with its own marks.
    Money,
}

/// A value that is not ours: shown isolated, by its kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value {
    /// How it is isolated.
    pub kind: Kind,
    /// The value itself.
    pub text: String,
}

impl Value {
    /// Makes a reference, phone number or file name.
    pub fn code(text: impl Into<String>) -> Self {
        Self {
            kind: Kind::Code,
            text: text.into(),
        }
    }

    /// Makes a name or a quote.
    pub fn name(text: impl Into<String>) -> Self {
        Self {
            kind: Kind::Name,
            text: text.into(),
        }
    }

    /// Makes an amount that is already formatted.
    pub fn money(text: impl Into<String>) -> Self {
        Self {
            kind: Kind::Money,
            text: text.into(),
        }
    }
}

/// One thing to choose: what is sent, and what is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The value sent with the form.
    pub value: String,
    /// The words shown.
    pub label: String,
}

impl Choice {
    /// Makes a choice.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
        }
    }
}

/// What to do next; the names are those of the `do` field of `redress next`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Do {
    /// A promise is overdue: ask about it.
    AskAboutPromise,
    /// Call the firm.
    Call,
    /// Write to the firm.
    Write,
    /// Nothing before a day.
    Wait,
    /// Go on with a call that has not ended.
    GoOn,
    /// Send what was said in a call, in writing.
    SendRecap,
    /// Something to prove the case is missing.
    AddEvidence,
    /// A further rung is open.
    GoTo,
    /// Look whether what was promised has come.
    FollowUp,
    /// Everything has come: close.
    Close,
}

impl Do {
    /// Returns the name that ends the ids of its messages.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Do::AskAboutPromise => "ask-about-promise",
            Do::Call => "call",
            Do::GoOn => "go-on",
            Do::Write => "write",
            Do::Wait => "wait",
            Do::SendRecap => "send-recap",
            Do::AddEvidence => "add-evidence",
            Do::GoTo => "go-to",
            Do::FollowUp => "follow-up",
            Do::Close => "close",
        }
    }
}

/// A step that can be done today.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The case's local number.
    pub case: u32,
    /// The case's name, such as the firm.
    pub title: String,
    /// What to do.
    pub act: Do,
    /// What it is about, in one sentence.
    pub what: String,
    /// Why it comes now: shown behind "Why this one?".
    pub because: String,
    /// The day it hangs on, if it hangs on one.
    pub due: Option<Date>,
    /// Where the button leads, a path of this server.
    pub href: String,
}

/// A case that waits for a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Waiting {
    /// The case's local number.
    pub case: u32,
    /// The case's name.
    pub title: String,
    /// What is awaited, such as "answer due".
    pub what: String,
    /// From which day something may be done.
    pub from: Option<Date>,
}

/// Something finished this week.
#[derive(Debug, Clone, PartialEq)]
pub struct Done {
    /// The case's local number.
    pub case: u32,
    /// The case's name.
    pub title: String,
    /// What was done.
    pub what: String,
    /// When.
    pub on: Date,
}

/// S0: the first question. It has nothing of its own to show.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Start {
    /// Whether there are cases already: then the page offers the way to them.
    pub has_cases: bool,
}

/// S1: what to do today.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Today {
    /// The one step to do first.
    pub next: Option<Step>,
    /// Other steps for today.
    pub also: Vec<Step>,
    /// Cases that wait.
    pub waiting: Vec<Waiting>,
    /// Finished in the last seven days.
    pub done: Vec<Done>,
    /// A call that still runs: its case and its id.
    pub running: Option<Running>,
}

/// A call that has not ended.
#[derive(Debug, Clone, PartialEq)]
pub struct Running {
    /// The case's local number.
    pub case: u32,
    /// The call's id, as it stands in the address.
    pub call: String,
    /// The case's name.
    pub title: String,
}

/// The list of cases, or what a search found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cases {
    /// What was searched for; empty when nothing was.
    pub find: String,
    /// How many there are in all, also those not shown.
    pub total: u64,
    /// The first of them, at most a screenful.
    pub rows: Vec<CaseRow>,
}

/// One case in the list.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseRow {
    /// The case's local number.
    pub case: u32,
    /// The case's name.
    pub title: String,
    /// Its matter in a few words.
    pub matter: Option<String>,
    /// What it waits for, in one sentence.
    pub state: String,
    /// Whether it is closed.
    pub closed: bool,
    /// What the search found in it, a line of its log.
    pub found: Option<String>,
}

/// The form for firm, trade, topic, matter, amount and goal.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Details {
    /// What is filled in already, or was typed.
    pub form: crate::forms::DetailsForm,
    /// Countries.
    pub countries: Vec<Choice>,
    /// Trades with their topics; a topic's value is `sector/topic`, a trade's own is `sector`.
    pub sectors: Vec<Sector>,
    /// Currencies, by their ISO 4217 code.
    pub currencies: Vec<Choice>,
}

/// A trade with its topics.
#[derive(Debug, Clone, PartialEq)]
pub struct Sector {
    /// The trade's name in words.
    pub label: String,
    /// Its topics, the first often "something else".
    pub topics: Vec<Choice>,
}
