//! A talk as it is handed out: who said what, what may be chosen, and what there is.

use redress_tone::Lang;
use serde::Serialize;

use super::debrief::Debrief;
use super::spec::Item;

/// What a talk depends on besides its moves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setup {
    /// The scene's id.
    pub scene: String,
    /// The persona's id; whoever practises has the other side.
    pub persona: String,
    /// The number from which everything is drawn.
    pub seed: u64,
    /// The language of the talk.
    pub lang: Lang,
    /// The language of what is explained.
    pub explain_in: Lang,
}

/// Who speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Who {
    /// Whoever practises.
    You,
    /// The other side.
    Other,
}

/// How the other side sounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mood {
    /// It listens.
    Calm,
    /// It holds back.
    Tense,
    /// It is about to end the talk.
    Heated,
}

impl Mood {
    /// Returns the name in kebab case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Mood::Calm => "calm",
            Mood::Tense => "tense",
            Mood::Heated => "heated",
        }
    }
}

/// How a talk ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum End {
    /// Whoever practises has closed it.
    Closed,
    /// The other side ended it, politely, because of the tone.
    BecauseOfTone,
    /// The time of the other side was up.
    TimeUp,
}

impl End {
    /// Returns the name in kebab case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            End::Closed => "closed",
            End::BecauseOfTone => "because-of-tone",
            End::TimeUp => "time-up",
        }
    }
}

/// A word that heats the other side up, with a better one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// The line in which it stood.
    pub said: String,
    /// The words themselves.
    pub quote: String,
    /// The rule's name.
    pub rule: String,
    /// Why they work against whoever says them.
    pub why: String,
    /// A better wording.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub better: Option<String>,
    /// The advice behind it.
    pub sources: Vec<String>,
}

/// One line of a talk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Turn {
    /// Who says it.
    pub who: Who,
    /// What is said.
    pub text: String,
    /// The line of the playbook that it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<String>,
    /// What is there from now on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub gave: Vec<Item>,
    /// What in it heats the other side up.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub faults: Vec<Fault>,
}

/// Something that may be said next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// Its letter in the short form of the moves.
    pub key: char,
    /// The words.
    pub text: String,
}

/// A talk as far as it has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Talk {
    /// What was said, in order.
    pub turns: Vec<Turn>,
    /// What may be said next; none once the talk has ended.
    pub choices: Vec<Choice>,
    /// How the other side sounds.
    pub mood: Mood,
    /// How it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<End>,
    /// What it brought, once it has ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub debrief: Option<Debrief>,
}
