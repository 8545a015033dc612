//! What the engine is asked and what it answers.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::context::Context;
use crate::lang::Lang;
use crate::spec::{Category, Item, Severity};

/// Who wrote the message.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// The customer.
    #[default]
    Customer,
    /// The rep.
    Rep,
}

impl Side {
    /// Returns the name used in reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Side::Customer => "customer",
            Side::Rep => "rep",
        }
    }
}

/// How the message travels.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Channel {
    /// Electronic mail.
    #[default]
    Email,
    /// Paper mail.
    Letter,
    /// Chat.
    Chat,
    /// A call.
    Phone,
    /// A form on a page.
    Form,
    /// A public post.
    Social,
    /// Face to face.
    Visit,
}

impl Channel {
    /// Returns the name used in reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Channel::Email => "email",
            Channel::Letter => "letter",
            Channel::Chat => "chat",
            Channel::Phone => "phone",
            Channel::Form => "form",
            Channel::Social => "social",
            Channel::Visit => "visit",
        }
    }

    /// Says whether a message of this kind is held against the checklist.
    #[must_use]
    pub const fn has_checklist(self) -> bool {
        matches!(self, Channel::Email | Channel::Letter | Channel::Form)
    }
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Channel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A side that Redress does not know.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown side \"{0}\": use customer or rep")]
pub struct UnknownSide(pub String);

/// A channel that Redress does not know.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown channel \"{0}\": use email, letter, chat, phone, form, social or visit")]
pub struct UnknownChannel(pub String);

impl FromStr for Side {
    type Err = UnknownSide;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "customer" => Ok(Side::Customer),
            "rep" => Ok(Side::Rep),
            other => Err(UnknownSide(other.to_owned())),
        }
    }
}

impl FromStr for Channel {
    type Err = UnknownChannel;

    /// Reads the name of a channel; `post` is another name of `social`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(match text {
            "email" => Channel::Email,
            "letter" => Channel::Letter,
            "chat" => Channel::Chat,
            "phone" => Channel::Phone,
            "form" => Channel::Form,
            "social" | "post" => Channel::Social,
            "visit" => Channel::Visit,
            other => return Err(UnknownChannel(other.to_owned())),
        })
    }
}

/// How a message is to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The language of the message.
    pub lang: Lang,
    /// Who wrote it.
    pub side: Side,
    /// How it travels.
    pub channel: Channel,
    /// What the text cannot show.
    pub context: Context,
    /// The language of the explanations; the message's own when absent.
    pub explain_in: Option<Lang>,
}

impl Options {
    /// Returns the options for a customer's e-mail in this language, with nothing else known.
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        Options {
            lang,
            side: Side::default(),
            channel: Channel::default(),
            context: Context::default(),
            explain_in: None,
        }
    }
}

/// What the engine has to say about a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The language in which the message was read.
    pub lang: Lang,
    /// Who wrote it.
    pub side: Side,
    /// How it travels.
    pub channel: Channel,
    /// The findings, in the order of the text.
    pub findings: Vec<Finding>,
    /// The checklist; empty where the channel or the side has none.
    pub checklist: Vec<Check>,
    /// Counts.
    pub measures: Measures,
}

/// One finding. Offsets count code points from 0, end exclusive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The name of the rule.
    pub rule: String,
    /// The requirement that the rule is, such as `T-01`.
    #[serde(skip)]
    pub id: String,
    /// The kind of trouble.
    pub category: Category,
    /// How much it matters.
    pub severity: Severity,
    /// Where the span starts.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// The text of the span.
    pub quote: String,
    /// Why the wording works against its writer.
    pub why: String,
    /// Better wordings, the best first.
    pub suggestions: Vec<Suggestion>,
    /// The requirement ids that the rule stands on.
    pub sources: Vec<String>,
}

/// A better wording for a range of the text, in code points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Suggestion {
    /// Where the replaced range starts.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// What to write instead.
    pub text: String,
}

/// One item of the checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Check {
    /// Which item.
    pub item: Item,
    /// Whether it is there.
    pub state: CheckState,
    /// Where it starts, in code points, unless it is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<usize>,
    /// Where it ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<usize>,
}

/// Whether an item of the checklist is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum CheckState {
    /// It is there.
    Present,
    /// It is not.
    Missing,
    /// Something like it is there.
    Unsure,
}

impl CheckState {
    /// Returns the name used in reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            CheckState::Present => "present",
            CheckState::Missing => "missing",
            CheckState::Unsure => "unsure",
        }
    }
}

/// Counts of a message.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Measures {
    /// Words, numbers among them.
    pub words: usize,
    /// Sentences.
    pub sentences: usize,
    /// Sentences that ask for something.
    pub requests: usize,
    /// Sentences that complain.
    pub grievances: usize,
}
