//! The form of `knowledge/letters/<kind>/letter.toml`.

use redress_tone::Texts;
use serde::{Deserialize, Serialize};

/// What a letter is for, and what it wants to know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LetterSpec {
    /// The kind; also the name of its folder.
    pub id: String,
    /// Ids of the requirements that it fulfils.
    pub cites: Vec<String>,
    /// Its name on the screens.
    pub title: Texts,
    /// When it is used, in one sentence.
    pub when: Texts,
    /// Whom it goes to.
    pub to: To,
    /// How it is usually sent, best first.
    pub channels: Vec<String>,
    /// What it wants to know of the case.
    pub needs: Vec<NeedSpec>,
}

/// Whom a letter goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum To {
    /// The person dealt with last, by name.
    Rep,
    /// The person who made the promise, by name.
    Promiser,
    /// The firm's customer service.
    Firm,
    /// The firm's office for complaints.
    Complaints,
    /// Those at the head of the firm, by name where they are known.
    Executive,
}

/// One thing that a letter wants to know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct NeedSpec {
    /// Which.
    pub field: Field,
    /// Whether the letter cannot be written without it.
    #[serde(default)]
    pub must: bool,
}

/// A thing that a letter may want to know. Its question is the message
/// `letter-need-<field>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// The firm's number for the case.
    Reference,
    /// The outcome asked for.
    Goal,
    /// The amount at stake.
    Amount,
    /// What happened.
    WhatHappened,
    /// The contact that the letter is about.
    Contact,
    /// The name of the person dealt with.
    RepName,
    /// At least one contact so far.
    Contacts,
    /// At least one request for a supervisor.
    Asks,
    /// The promise that the letter is about.
    Promise,
    /// At least one promise.
    Promises,
    /// At least one file.
    Evidence,
    /// A day by which an answer is asked for.
    Deadline,
    /// The name of the firm.
    Firm,
    /// The writer's name.
    SenderName,
    /// A way to reach the writer.
    Reach,
}

impl Field {
    /// Returns the name used in files and in message ids.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Field::Reference => "reference",
            Field::Goal => "goal",
            Field::Amount => "amount",
            Field::WhatHappened => "what-happened",
            Field::Contact => "contact",
            Field::RepName => "rep-name",
            Field::Contacts => "contacts",
            Field::Asks => "asks",
            Field::Promise => "promise",
            Field::Promises => "promises",
            Field::Evidence => "evidence",
            Field::Deadline => "deadline",
            Field::Firm => "firm",
            Field::SenderName => "sender-name",
            Field::Reach => "reach",
        }
    }
}
