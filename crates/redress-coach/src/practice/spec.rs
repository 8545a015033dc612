//! The shape of the files in `knowledge/practice/`.
//!
//! Several files together make one whole: each holds a part of it, and
//! [`super::Practice::compile`] joins and checks them. The texts of a scene fill the slots of the
//! sentences, and those of the playbook.

use redress_tone::Texts;
use serde::{Deserialize, Serialize};

use crate::spec::{Side, TextLists};

/// One file of `knowledge/practice/`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PracticeSpec {
    /// The version of this file format: 1.
    pub schema: u32,
    /// Words that join two wishes in one line, with the spaces that belong to them, or that only go
    /// with a wish.
    #[serde(default, skip_serializing_if = "TextLists::is_empty")]
    pub and: TextLists,
    /// What the person who practises may do.
    #[serde(default, rename = "move", skip_serializing_if = "Vec::is_empty")]
    pub moves: Vec<MoveSpec>,
    /// What the playbook's answer to a line asks for or gives.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reply: Vec<ReplySpec>,
    /// What the other side says besides the lines of the playbook.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub says: Vec<SaysSpec>,
    /// How the lines of the playbook are spoken here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub spoken: Vec<SpokenSpec>,
    /// Lines that tempt and cost.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub temptation: Vec<TemptationSpec>,
    /// Those who are on the other side.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub persona: Vec<PersonaSpec>,
    /// What the talk is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scene: Vec<SceneSpec>,
}

/// What a talk can bring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Item {
    /// The rep's name.
    Name,
    /// What happened, in the customer's words.
    Facts,
    /// What the customer would see as a good outcome.
    Wish,
    /// What the firm does about it; at the desk, the customer takes what is offered.
    Solution,
    /// The reference number.
    Reference,
    /// Who does what by which day.
    Promise,
    /// Somebody who may decide comes to the telephone.
    Transfer,
}

impl Item {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Item; 7] = [
        Item::Name,
        Item::Facts,
        Item::Wish,
        Item::Transfer,
        Item::Solution,
        Item::Reference,
        Item::Promise,
    ];

    /// Returns the name in kebab case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Item::Name => "name",
            Item::Facts => "facts",
            Item::Wish => "wish",
            Item::Solution => "solution",
            Item::Reference => "reference",
            Item::Promise => "promise",
            Item::Transfer => "transfer",
        }
    }
}

/// How the words of a move come about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Does {
    /// A sentence of its own, or that of a moment of the playbook.
    #[default]
    Say,
    /// What the playbook has for this moment: the answer to the line just heard, or the next step.
    Reply,
    /// What the key for a supervisor gives: the question for other options, then the asks.
    Supervisor,
    /// The end of the talk; what is missing is asked for once before.
    Close,
}

/// What the person who practises may do.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MoveSpec {
    /// Its name in kebab case.
    pub id: String,
    /// Its letter, a to w, in the short form of a talk; one a side.
    pub key: char,
    /// Who may do it.
    pub side: Side,
    /// How its words come about.
    #[serde(default)]
    pub does: Does,
    /// The moment of the playbook whose words are said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moment: Option<String>,
    /// Its words, where the playbook has no moment for it.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub text: Texts,
    /// What it asks for, or gives.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gets: Vec<Item>,
    /// Whether it asks who somebody really is: open once a name was given that may be false.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub digs: bool,
    /// Whether the other side goes on with its own lines after it; else it waits, calmly.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub onward: bool,
    /// The advice that it fulfils.
    pub cites: Vec<String>,
    /// Sentences by which a typed line is known as this move.
    #[serde(default, skip_serializing_if = "TextLists::is_empty")]
    pub said: TextLists,
    /// Words that take leave: without them a typed line does not close. A full stop behind them says
    /// that the line has to end with them, as they greet too.
    #[serde(default, skip_serializing_if = "TextLists::is_empty")]
    pub farewell: TextLists,
}

/// What the playbook's answer to a line asks for or gives.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReplySpec {
    /// The line's id.
    pub line: String,
    /// What its answer asks for, or gives.
    pub gets: Vec<Item>,
}

/// When the other side says something that is no line of the playbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// The first words of the talk.
    Greets,
    /// It gives what was asked for, or takes what was given.
    Gives,
    /// It has nothing to object and waits.
    GoesOn,
    /// It will not give this yet; without an item, it asks whether that was all.
    Holds,
    /// A word has hurt.
    Stung,
    /// It ends the talk, politely, because of the tone.
    Ends,
    /// It ends the talk because its time is up.
    Leaves,
    /// It says goodbye.
    Bye,
    /// Asked whether that was all, it says that nothing is open any more.
    Done,
}

/// What the other side says besides the lines of the playbook.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SaysSpec {
    /// Who says it.
    pub by: Side,
    /// When.
    pub when: When,
    /// What is given, or held back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<Item>,
    /// Ways to say it; the seed chooses.
    pub text: TextLists,
}

/// How a line of the playbook is spoken in a rehearsed talk: words that fit every scene.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SpokenSpec {
    /// The line's id.
    pub line: String,
    /// Whether it closes the talk: it is not said before anything was asked.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub closes: bool,
    /// Whether it claims a power that the speaker may not have: once that was admitted, it is not
    /// said any more.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub poses: bool,
    /// Ways to say it; the seed chooses.
    pub text: TextLists,
}

/// A line that tempts and costs: an example of a rule of tone, word for word.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TemptationSpec {
    /// The rule's name.
    pub rule: String,
    /// Who is tempted.
    pub side: Side,
    /// The advice behind it.
    pub cites: Vec<String>,
    /// The example, as it stands in the rule.
    pub text: Texts,
}

/// What has to come first before something is given.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LockSpec {
    /// What is locked.
    pub item: Item,
    /// How often it has to be asked for.
    #[serde(default = "once")]
    pub asks: u8,
    /// The heat below which it is given.
    pub below: u8,
    /// How many lines of the playbook have to be said before.
    #[serde(default)]
    pub lines: u8,
    /// What has to be there before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<Item>,
    /// Whether who it really is has to be admitted before.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub admitted: bool,
}

/// Somebody who claims to be somebody else.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PosesSpec {
    /// How often has to be asked who it is before it is admitted.
    pub asks: u8,
    /// How it is admitted; the seed chooses.
    pub admits: TextLists,
    /// Who it really was, for the debrief.
    pub truth: Texts,
}

const fn once() -> u8 {
    1
}

/// Somebody on the other side: a small machine of patience and heat.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PersonaSpec {
    /// Its name in kebab case.
    pub id: String,
    /// Whom it plays; the person who practises has the other side.
    pub plays: Side,
    /// The advice that it fulfils.
    pub cites: Vec<String>,
    /// Its name in a word or two.
    pub name: Texts,
    /// What it is like, in a sentence.
    pub about: Texts,
    /// How many lines it listens to before its time is up.
    pub patience: u8,
    /// Its heat at the start.
    pub heat: u8,
    /// The heat at which it ends the talk.
    pub boils: u8,
    /// By how much a civil line cools it.
    pub cools: u8,
    /// By how much a line that breaks a rule of tone heats it.
    pub warms: u8,
    /// What it says of the playbook.
    pub lines: Vec<String>,
    /// What it says when somebody else is asked for; else one of its lines.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub refuses: Vec<String>,
    /// What it says when a word has hurt; else a sentence of its own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hot: Vec<String>,
    /// What it says instead of a solution, as it may not decide.
    #[serde(default, skip_serializing_if = "TextLists::is_empty")]
    pub powerless: TextLists,
    /// Whom it claims to be, falsely.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub poses: Option<PosesSpec>,
    /// What it gives, and what has to come first. What is not here it never gives.
    pub gives: Vec<LockSpec>,
    /// What there is to take from a good talk with it.
    pub good: Vec<Item>,
}

/// What a talk is about.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SceneSpec {
    /// Its name in kebab case.
    pub id: String,
    /// The advice whose story it is.
    pub cites: Vec<String>,
    /// Those of the other side whom it fits.
    pub personas: Vec<String>,
    /// How many contacts there were before.
    #[serde(default)]
    pub earlier: u32,
    /// What the other side says first of the playbook, whoever it is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub first: Vec<String>,
    /// The reference number.
    pub reference: String,
    /// Its name.
    pub title: Texts,
    /// The firm.
    pub firm: Texts,
    /// The rep's name.
    pub rep: Texts,
    /// The name of the one who may decide.
    pub senior: Texts,
    /// The customer's name.
    pub customer: Texts,
    /// What happened, for whom, told to whoever practises.
    pub happened: Texts,
    /// The matter, as the playbook's slot has it.
    pub topic: Texts,
    /// The outcome asked for, as the playbook's slot has it.
    pub goal: Texts,
    /// What is promised, as the playbook's slot has it.
    pub what: Texts,
    /// The day of the promise, as the playbook's slot has it.
    pub due: Texts,
    /// What the customer says happened.
    pub facts: Texts,
    /// What the customer says would put it right.
    pub wish: Texts,
    /// What the rep offers, in a sentence.
    pub offer: Texts,
    /// What the rep may not do, in a sentence.
    pub limit: Texts,
    /// What is promised, who sees to it and by when, in a sentence of the rep.
    pub promise: Texts,
}
