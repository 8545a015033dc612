//! S6: writing, and the findings of the tone check.

use jiff::Zoned;
use jiff::civil::Date;
use redress_tone::Lang;

use super::{Choice, Value};

/// S6: something to write.
#[derive(Debug, Clone, PartialEq)]
pub struct Write {
    /// The case's local number.
    pub case: u32,
    /// The case's name.
    pub title: String,
    /// The kind of letter, such as `complaint`.
    pub kind: String,
    /// Kinds of letter to choose from.
    pub kinds: Vec<Choice>,
    /// Whom it may go to.
    pub recipients: Vec<Choice>,
    /// The chosen one, by its value.
    pub recipient: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: String,
    /// The person's own text, where `text` is a rewriting of it; else empty.
    pub before: String,
    /// Its language.
    pub lang: Lang,
    /// Languages a letter can be written in.
    pub langs: Vec<Lang>,
    /// What the tone check says.
    pub check: Check,
    /// Facts that can be put into the text.
    pub facts: Vec<Fact>,
    /// Whom a letter to the head of the firm is for; nothing for the other letters.
    pub heads: Option<Heads>,
    /// The contact or the promise that it is about; else empty.
    pub about: String,
    /// When the draft was saved.
    pub saved: Option<Zoned>,
    /// When it was sent; then it is frozen.
    pub sent: Option<Date>,
}

/// Whom a letter to the head of a firm is for.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Heads {
    /// Their names.
    pub names: Vec<String>,
    /// Mailboxes among theirs that were built and not found.
    pub guessed: Vec<String>,
    /// Why it goes out although a guard would hold it up.
    pub reason: String,
    /// Why it would have to wait, in a sentence or two.
    pub held: Option<String>,
}

/// A fact with its name, to put into a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// The value.
    pub value: Value,
}

/// The result of a tone check.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Check {
    /// The findings to show, most useful first, at most seven.
    pub findings: Vec<Finding>,
    /// How many there are in all.
    pub total: usize,
    /// What a complete message has, and whether this one has it.
    pub checklist: Vec<Item>,
    /// What the reader is asked for, in the words of the text.
    pub asks: Vec<String>,
    /// The facts that the reader finds, in the words of the text.
    pub facts: Vec<String>,
}

/// One place in a text that may backfire.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Finding {
    /// The rule, such as `second-person-blame`.
    pub rule: String,
    /// How it is underlined.
    pub mark: Mark,
    /// The first code point, counted from 0.
    pub start: usize,
    /// The code point after the last.
    pub end: usize,
    /// The words themselves.
    pub quote: String,
    /// The kind in words, such as "heat".
    pub label: String,
    /// Why it backfires.
    pub why: String,
    /// Better words, best first; empty when there is nothing to put in their place.
    pub suggestions: Vec<Suggestion>,
}

/// Other words for a span of text.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Suggestion {
    /// The first code point to replace.
    pub start: usize,
    /// The code point after the last.
    pub end: usize,
    /// The words to put there.
    pub text: String,
}

/// The shape of an underline, so that colour never stands alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Anger and insult: wavy.
    Heat,
    /// A threat: double.
    Threat,
    /// Always, never: dashed.
    Absolute,
    /// No date, amount or name: dotted.
    Vague,
    /// Too long, and all else: a thin line.
    Long,
}

impl Mark {
    /// All five.
    pub const ALL: [Mark; 5] = [
        Mark::Heat,
        Mark::Threat,
        Mark::Absolute,
        Mark::Vague,
        Mark::Long,
    ];

    /// Returns the name used in the style sheet.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Mark::Heat => "heat",
            Mark::Threat => "threat",
            Mark::Absolute => "absolute",
            Mark::Vague => "vague",
            Mark::Long => "long",
        }
    }
}

/// One thing that a complete message has.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Item {
    /// Its name in words.
    pub label: String,
    /// Whether it is there.
    pub state: ItemState,
}

/// Whether a message has something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ItemState {
    /// It is there.
    Present,
    /// It is not there.
    Missing,
    /// It may be there.
    Unsure,
}
