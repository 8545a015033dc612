//! What a rep wrote: what stands in the way in it, what is promised, and what was done.
//!
//! Of a message the first 20 000 characters and 200 sentences are read. Lines above it, greeting,
//! closing, signature and what is quoted below are left out. A sentence counts by what it is
//! closest to; one that is closest to courtesy, a receipt or news stands in nobody's way.

use redress_tone::Lang;
use serde::Serialize;

use crate::find::Among;
use crate::message::{has_day, holds, says_no, sentences, span};
use crate::playbook::Playbook;
use crate::spec::{Mark, WrittenSpec};

/// How close a sentence has to be before it counts as heard.
const CLOSE: f32 = 0.24;
/// The longest message that is read, in characters.
const MAX_MESSAGE: usize = 20_000;
/// The most sentences that are looked up.
const MAX_SENTENCES: usize = 200;

/// Something that stands in the way, found in a message.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Obstructs {
    /// Its name, such as `will-not-escalate`.
    pub id: String,
    /// The line of the call that it stands for.
    pub line: String,
    /// The sentence, as it was written.
    pub said: String,
    /// How close it is, 0 to 1.
    pub score: f32,
}

/// A sentence of a message that stands in nobody's way.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Told {
    /// The sentence, as it was written.
    pub said: String,
    /// The stretch of time in it, as `10wd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub within: Option<String>,
}

/// A message, read.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Message {
    /// What stands in the way, in the order in which it is written.
    pub in_the_way: Vec<Obstructs>,
    /// The first sentence that promises something by a day.
    pub promise: Option<Told>,
    /// The first sentence that says that something was done.
    pub result: Option<Told>,
}

/// What a sentence is.
enum Heard<'a> {
    InTheWay(&'a WrittenSpec),
    Promise,
    Result,
}

impl Playbook {
    /// Reads a message of a rep: each thing once, by the sentence that says it best.
    ///
    /// `promised` says whether the case has a promise that is open or broken; without one a
    /// promise is the first unless its own words say "again".
    #[must_use]
    pub fn read_message(&self, text: &str, lang: Lang, promised: bool) -> Message {
        let mut message = Message::default();
        let Some(spec) = self.message() else {
            return message;
        };
        let text: String = text.chars().take(MAX_MESSAGE).collect();
        for said in sentences(spec, &text).into_iter().take(MAX_SENTENCES) {
            let Some((heard, score)) = self.told(&said, lang, promised) else {
                continue;
            };
            let within = span(spec, &said, lang);
            match heard {
                Heard::InTheWay(what) => message.keep(what, said, score),
                Heard::Promise => {
                    message.promise.get_or_insert(Told { said, within });
                }
                Heard::Result => {
                    message.result.get_or_insert(Told { said, within });
                }
            }
        }
        self.weigh(&mut message);
        message
    }

    /// Says whether a line of a message has a word that stands before the number of a case.
    #[must_use]
    pub fn names_reference(&self, line: &str, lang: Lang) -> bool {
        self.message()
            .is_some_and(|spec| holds(&spec.reference, lang, line))
    }

    fn told(&self, said: &str, lang: Lang, promised: bool) -> Option<(Heard<'_>, f32)> {
        let spec = self.message()?;
        let no = says_no(spec, lang, said);
        // A sentence that says no brings no result, and one that does not refuses nothing.
        let can_be = |id: &str| {
            let denies = self.written(id).is_some_and(|what| what.denies);
            if no {
                id != Mark::Result.name()
            } else {
                !denies
            }
        };
        let mut hits = self.look_up(said, Among::Written, lang).into_iter();
        let (id, score) = hits
            .find(|hit| can_be(&hit.0))
            .filter(|hit| hit.1 >= CLOSE)?;
        let what = self.written(&id);
        let is = |mark: Mark| id == mark.name();
        let dated = span(spec, said, lang).is_some() || has_day(spec, said, lang);
        let promise = is(Mark::Promise) || what.is_some_and(|what| what.again);
        let heard = if is(Mark::Plain) {
            return None;
        } else if is(Mark::Result) {
            Heard::Result
        } else if promise && (promised || holds(&spec.again, lang, said)) {
            Heard::InTheWay(self.all_written().iter().find(|what| what.again)?)
        } else if dated && (promise || what.is_some_and(|what| what.undated)) {
            Heard::Promise
        } else if promise {
            Heard::InTheWay(self.all_written().iter().find(|what| what.undated)?)
        } else {
            Heard::InTheWay(what?)
        };
        Some((heard, score))
    }

    /// Leaves out what counts only beside nothing else, or only without a result.
    fn weigh(&self, message: &mut Message) {
        let with =
            |one: &Obstructs, is: fn(&WrittenSpec) -> bool| self.written(&one.id).is_some_and(is);
        if message.result.is_some() {
            message
                .in_the_way
                .retain(|one| !with(one, |spec| spec.without_result));
        }
        let told = message.result.is_some() || message.promise.is_some();
        let others = message
            .in_the_way
            .iter()
            .any(|one| !with(one, |spec| spec.alone));
        if told || others {
            message
                .in_the_way
                .retain(|one| !with(one, |spec| spec.alone));
        }
    }
}

impl Message {
    fn keep(&mut self, what: &WrittenSpec, said: String, score: f32) {
        match self.in_the_way.iter_mut().find(|known| known.id == what.id) {
            Some(known) if known.score >= score => {}
            Some(known) => {
                known.said = said;
                known.score = score;
            }
            None => self.in_the_way.push(Obstructs {
                id: what.id.clone(),
                line: what.lines.first().cloned().unwrap_or_default(),
                said,
                score,
            }),
        }
    }
}
