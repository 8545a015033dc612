//! What a rep wrote: what stands in the way in it, what is promised, and what was done.
//!
//! Of a message the first 20 000 characters and 200 sentences are read. Lines above it, greeting,
//! closing, signature and what is quoted below are left out. A sentence counts by what it is
//! closest to, and a long one by the clause that says it most clearly; one that is closest to
//! courtesy, a receipt or news stands in nobody's way.

use redress_tone::Lang;
use serde::Serialize;

use crate::find::Among;
use crate::message::{clauses, has_day, holds, sentences, span, things};
use crate::number::is_called;
use crate::playbook::Playbook;
use crate::spec::{Mark, WrittenSpec};

/// How close a sentence has to be before it counts as heard.
const CLOSE: f32 = 0.24;
/// How close a clause of a sentence has to be: alone it has less to say.
const CLOSE_CLAUSE: f32 = 0.32;
/// How much closer a clause has to be than a whole sentence that stands in the way itself.
const CLEARER: f32 = 0.15;
/// From how many words on a sentence is long enough for its clauses to be read.
const LONG_SENTENCE: usize = 9;
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
    Plain,
}

impl Playbook {
    /// Reads a message of a rep: each thing once, by the sentence that says it best.
    ///
    /// `promised` are the promises of the case that are open or broken, as they were noted. A
    /// sentence with a day is a promise unless its words say "again" or name what one of them
    /// was about; one without a day is the same again where the case has any.
    #[must_use]
    pub fn read_message(&self, text: &str, lang: Lang, promised: &[&str]) -> Message {
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
                Heard::Plain => {}
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

    /// Returns the stretch of time in a sentence, such as `10wd`; none where it names none.
    #[must_use]
    pub fn stretch(&self, said: &str, lang: Lang) -> Option<String> {
        self.message().and_then(|spec| span(spec, said, lang))
    }

    /// Says whether what stands between two places of a line, in code points, is a number that is
    /// called, or a group of a longer number.
    #[must_use]
    pub fn is_called(&self, line: &str, start: usize, end: usize, lang: Lang) -> bool {
        self.message()
            .is_some_and(|spec| is_called(spec, lang, line, start, end))
    }

    /// Reads a sentence, and the clauses of a long one: one of them may say more clearly what
    /// stands in the way.
    fn told(&self, said: &str, lang: Lang, promised: &[&str]) -> Option<(Heard<'_>, f32)> {
        let whole = self.sentence(said, lang, promised);
        let more = match &whole {
            Some((Heard::Plain, score)) => *score,
            Some((Heard::InTheWay(_), score)) => score + CLEARER,
            Some(_) => return whole,
            None => 0.0,
        };
        if said.split_whitespace().count() < LONG_SENTENCE {
            return whole;
        }
        let parts = clauses(self.message()?, lang, said);
        let told = parts
            .iter()
            .filter_map(|part| self.sentence(part, lang, promised))
            .filter(|(heard, score)| {
                let stands = matches!(heard, Heard::InTheWay(what) if !what.alone);
                stands && *score >= CLOSE_CLAUSE && *score > more
            });
        told.max_by(|a, b| a.1.total_cmp(&b.1)).or(whole)
    }

    fn sentence(&self, said: &str, lang: Lang, promised: &[&str]) -> Option<(Heard<'_>, f32)> {
        let spec = self.message()?;
        let no = holds(&spec.no, lang, said) || holds(&spec.contests, lang, said);
        let late = holds(&spec.late, lang, said);
        // A sentence that says no brings no result, and one that does not refuses nothing; a time
        // limit that has passed is no promise.
        let can_be = |id: &str| {
            let what = self.written(id);
            let is = |is: fn(&WrittenSpec) -> bool| what.is_some_and(is);
            !(no && id == Mark::Result.name()
                || !no && is(|what| what.denies)
                || late && (id == Mark::Promise.name() || is(|what| what.again || what.undated))
                || what.is_some_and(|what| {
                    !what.needs.is_empty() && !holds(&what.needs, lang, said)
                        || holds(&what.unless, lang, said)
                }))
        };
        let mut hits = self.look_up(said, Among::Written, lang).into_iter();
        let (id, score) = hits
            .find(|hit| can_be(&hit.0))
            .filter(|hit| hit.1 >= CLOSE)?;
        let what = self.written(&id);
        let is = |mark: Mark| id == mark.name();
        let dated = span(spec, said, lang).is_some()
            || has_day(spec, said, lang)
            || holds(&spec.day, lang, said);
        let promise = is(Mark::Promise) || what.is_some_and(|what| what.again);
        let again = || {
            let named = things(spec, lang, said);
            let known = |old: &&str| {
                let all = Lang::ALL.into_iter();
                all.flat_map(|lang| things(spec, lang, old))
                    .any(|thing| named.contains(&thing))
            };
            holds(&spec.again, lang, said)
                || if dated {
                    promised.iter().any(known)
                } else {
                    !promised.is_empty()
                }
        };
        let heard = if is(Mark::Plain) {
            Heard::Plain
        } else if is(Mark::Result) {
            Heard::Result
        } else if promise && again() {
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
