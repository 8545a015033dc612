//! What each sentence of a message does: heat, facts, asks.

mod facts;
mod marks;
mod people;
mod wording;

use serde::Serialize;

use crate::check::Checker;
use crate::lang::Lang;
use crate::report::{Options, Suggestion};
use crate::rules::Rules;
use crate::spec::{Category, Severity};

pub(crate) use marks::{Anatomy, Part};
pub use wording::Wording;

/// What a sentence does. One sentence may do several things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Mark {
    /// It works against its writer: a finding of severity `warn` stands in it.
    Heat,
    /// It states a fact.
    Fact,
    /// It asks for something.
    Ask,
    /// It says what the writer wants as the outcome.
    Goal,
    /// It tells what was tried.
    Tried,
    /// It thanks.
    Thanks,
    /// It greets.
    Greeting,
    /// It closes the message, or it is the signature.
    Closing,
    /// It says how the writer can be reached.
    Reach,
    /// It is somebody else's.
    Quoted,
    /// None of these.
    Other,
}

impl Mark {
    pub(crate) const fn bit(self) -> u16 {
        1 << self as u16
    }

    const ALL: [Mark; 11] = [
        Mark::Heat,
        Mark::Fact,
        Mark::Ask,
        Mark::Goal,
        Mark::Tried,
        Mark::Thanks,
        Mark::Greeting,
        Mark::Closing,
        Mark::Reach,
        Mark::Quoted,
        Mark::Other,
    ];
}

/// The kind of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FactKind {
    /// The number of an order.
    OrderNumber,
    /// The number of an account, a customer or a contract.
    Account,
    /// Another number of letters and digits.
    Reference,
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// A sum of money.
    Amount,
    /// A person's name.
    Name,
    /// A place.
    Place,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// Any other number.
    Number,
    /// What somebody promised.
    Promise,
}

/// A message taken apart. All offsets count code points from 0, end exclusive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Survey {
    /// The language in which the message was read.
    pub lang: Lang,
    /// The sentences, in the order of the text.
    pub sentences: Vec<Surveyed>,
    /// The facts, in the order of the text.
    pub facts: Vec<Fact>,
    /// What is asked for, in the order of the text.
    pub asks: Vec<Ask>,
    /// The findings of severity `warn`, in the order of the text.
    pub heat: Vec<Heat>,
}

/// One sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Surveyed {
    /// Where it starts.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// What it does, never empty.
    pub marks: Vec<Mark>,
    /// The rules whose findings of severity `warn` stand in it.
    pub heat: Vec<String>,
}

/// One fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// What it is.
    pub kind: FactKind,
    /// Where it starts.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// The words of the text.
    pub text: String,
    /// The fact in one spelling: an ISO 8601 day (`--03-12` where the year is not said), a time as
    /// `14:30`, a sum with its ISO 4217 code, a reference without blanks; where the words leave it
    /// open, the words themselves, folded.
    pub value: String,
    /// What was promised, where the fact is a promise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promise: Option<Promise>,
}

/// A promise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Promise {
    /// Who promised, where a name is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who: Option<String>,
    /// What was promised, in the words of the text.
    pub what: String,
    /// By when: the value of the day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
}

/// Something asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ask {
    /// Where the sentence starts.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// The words of the text.
    pub text: String,
    /// The value of its day, if it names one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<String>,
}

/// A finding of severity `warn`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Heat {
    /// The name of the rule.
    pub rule: String,
    /// Where the span starts.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// The words of the text.
    pub text: String,
}

/// A finding with its places in bytes.
#[derive(Debug, Clone)]
pub(crate) struct RawHeat {
    pub(crate) rule: String,
    pub(crate) category: Category,
    pub(crate) severity: Severity,
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) suggestions: Vec<Suggestion>,
}

/// A fact with its places in bytes.
#[derive(Debug, Clone)]
pub(crate) struct RawFact {
    pub(crate) kind: FactKind,
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// Where the words start and end that make it understood alone.
    pub(crate) shown: (usize, usize),
    pub(crate) value: String,
    pub(crate) promise: Option<Promise>,
}

/// Takes a message apart: what is heat, what is fact, what is asked.
///
/// Whoever reads many messages keeps a [`Desk`].
#[must_use]
pub fn survey(rules: &Rules, wording: &Wording, text: &str, options: &Options) -> Survey {
    Desk::new(rules, wording).survey(text, options)
}

/// Surveys and softens messages one after the other, with the same memory for all of them.
#[derive(Debug)]
pub struct Desk<'r> {
    pub(crate) wording: &'r Wording,
    pub(crate) checker: Checker<'r>,
    pub(crate) marker: Checker<'r>,
}

impl<'r> Desk<'r> {
    /// Makes ready to read.
    #[must_use]
    pub fn new(rules: &'r Rules, wording: &'r Wording) -> Self {
        Desk {
            wording,
            checker: Checker::new(rules),
            marker: Checker::new(wording.rules()),
        }
    }

    /// Takes a message apart.
    #[must_use]
    pub fn survey(&mut self, text: &str, options: &Options) -> Survey {
        let anatomy = self.anatomy(text, options);
        let points = Points::of(text);
        let slice = |from: usize, to: usize| text.get(from..to).unwrap_or_default().to_owned();
        let sentences = anatomy.parts.iter().map(|part| {
            let heat = anatomy.heat_in(part.from, part.to);
            let mut rules: Vec<String> = heat.map(|heat| heat.rule.clone()).collect();
            rules.dedup();
            let marks = Mark::ALL.into_iter();
            Surveyed {
                start: points.at(part.from),
                end: points.at(part.to),
                marks: marks.filter(|mark| part.is(*mark)).collect(),
                heat: rules,
            }
        });
        let facts = anatomy.facts.iter().map(|fact| Fact {
            kind: fact.kind,
            start: points.at(fact.from),
            end: points.at(fact.to),
            text: slice(fact.from, fact.to),
            value: fact.value.clone(),
            promise: fact.promise.clone(),
        });
        let asks = anatomy.parts.iter().filter(|part| part.is(Mark::Ask));
        let asks = asks.map(|part| Ask {
            start: points.at(part.from),
            end: points.at(part.to),
            text: slice(part.from, part.to),
            day: anatomy.day_in(part.from, part.to),
        });
        let warned = anatomy
            .heat
            .iter()
            .filter(|heat| heat.severity == Severity::Warn);
        let heat = warned.map(|heat| Heat {
            rule: heat.rule.clone(),
            start: points.at(heat.from),
            end: points.at(heat.to),
            text: slice(heat.from, heat.to),
        });
        Survey {
            lang: options.lang,
            sentences: sentences.collect(),
            facts: facts.collect(),
            asks: asks.collect(),
            heat: heat.collect(),
        }
    }
}

/// The code points at which the bytes of a text stand, and the other way round.
pub(crate) struct Points {
    starts: Vec<usize>,
    end: usize,
}

impl Points {
    pub(crate) fn of(text: &str) -> Self {
        Points {
            starts: text.char_indices().map(|(at, _)| at).collect(),
            end: text.len(),
        }
    }

    /// Returns how many code points start before the byte.
    pub(crate) fn at(&self, byte: usize) -> usize {
        self.starts.partition_point(|&start| start < byte)
    }

    /// Returns the byte at which the code point starts.
    pub(crate) fn byte(&self, point: usize) -> usize {
        self.starts.get(point).copied().unwrap_or(self.end)
    }
}
