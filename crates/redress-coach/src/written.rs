//! What a rep wrote: what stands in the way in it, what is promised, and what was done.
//!
//! Of a message the first 20 000 characters and 200 sentences are read. Lines above it, greeting,
//! closing, signature and what is quoted below are left out; of a chat, what the customer said. A
//! sentence that asks states nothing. A sentence counts by what it is
//! closest to, and a long one by the one of its first twelve clauses that says it most clearly; a
//! long promise or result may stand in the way as well by a clause that says so clearly. One that is
//! closest to courtesy, a receipt or news stands in nobody's way.

use std::collections::BTreeSet;

use redress_tone::Lang;
use serde::Serialize;

use crate::find::Among;
use crate::frame::Frame;
use crate::message::{asks, clauses, has_day, sentences, span, things};
use crate::phone::is_phone_number;
use crate::playbook::Playbook;
use crate::several::{parts, says_more};
use crate::speakers::{Sides, Speakers, other_side};
use crate::spec::{Mark, WrittenSpec};
use crate::words::{Phrases, words};

/// How close a sentence has to be before it counts as heard.
const CLOSE: f32 = 0.24;
/// How close a clause of a sentence has to be: alone it has less to say.
const CLOSE_CLAUSE: f32 = 0.32;
/// How much closer a clause has to be than a whole sentence that stands in the way itself.
const CLEARER: f32 = 0.15;
/// From how many words on a sentence is long enough for its clauses to be read.
const LONG_SENTENCE: usize = 9;
/// The most clauses of a sentence that are looked up.
const MAX_CLAUSES: usize = 12;
/// The longest message that is read, in characters.
pub const MAX_MESSAGE: usize = 20_000;
/// The most sentences that are looked up.
const MAX_SENTENCES: usize = 200;

/// Something that stands in the way, found in a message.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Obstructs {
    /// Its name, such as `will-not-escalate`.
    pub id: String,
    /// The line of the call that it stands for.
    pub line: String,
    /// The sentence, on one line and without marks of emphasis and direction.
    pub said: String,
    /// How close it is, 0 to 1.
    pub score: f32,
}

/// A sentence of a message that stands in nobody's way.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Told {
    /// The sentence, on one line and without marks of emphasis and direction.
    pub said: String,
    /// The stretch of time in it, as `10wd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub within: Option<String>,
    /// What it is about, of the things that may be promised.
    #[serde(skip)]
    pub about: Vec<String>,
    /// The whole sentence, where it promises several things and this is one of them.
    #[serde(skip)]
    pub part_of: Option<String>,
}

impl Told {
    /// Reads what is in a sentence.
    #[must_use]
    fn of(frame: &Frame, lang: Lang, said: &str) -> Told {
        let words = words(said);
        Told {
            said: said.to_owned(),
            within: span(frame, lang, &words),
            about: things(frame, lang, &words).map(str::to_owned).collect(),
            part_of: None,
        }
    }
}

/// A message, read.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Message {
    /// What stands in the way, in the order in which it is written.
    pub in_the_way: Vec<Obstructs>,
    /// What is promised by a day, in the order in which it is written; each in its own words.
    pub promises: Vec<Told>,
    /// The first sentence that says that something was done.
    pub result: Option<Told>,
    /// Whose lines of a chat were read, where several write in it and nobody said who is who.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speakers: Option<Speakers>,
}

/// What a sentence is.
enum Heard<'a> {
    InTheWay(&'a WrittenSpec),
    Promise,
    Result,
    Plain,
}

impl Heard<'_> {
    /// Says whether it is said by no sentence that asks.
    const fn states(&self) -> bool {
        matches!(self, Heard::InTheWay(what) if what.states)
    }
}

/// What was promised before.
struct Before<'a> {
    /// Whether anything was.
    any: bool,
    /// What it was about.
    things: BTreeSet<&'a str>,
}

impl<'a> Before<'a> {
    fn new(frame: &'a Frame, promised: &[&str]) -> Self {
        let named = |text: &&str| {
            let words = words(text);
            let all = Lang::ALL.into_iter();
            all.flat_map(|lang| things(frame, lang, &words).collect::<Vec<_>>())
                .collect::<Vec<_>>()
        };
        Before {
            any: !promised.is_empty(),
            things: promised.iter().flat_map(named).collect(),
        }
    }
}

/// What the words of a sentence show.
struct Signs<'a> {
    frame: &'a Frame,
    lang: Lang,
    words: Vec<String>,
    /// It says no, or contests what the customer says.
    no: bool,
    /// It says that a time limit has passed.
    late: bool,
    /// It names a day or a stretch of time.
    dated: bool,
}

impl<'a> Signs<'a> {
    fn new(frame: &'a Frame, lang: Lang, said: &str) -> Self {
        let words = words(said);
        Signs {
            no: frame.no.stand_in(lang, &words) || frame.contests.stand_in(lang, &words),
            late: frame.late.stand_in(lang, &words),
            dated: span(frame, lang, &words).is_some()
                || has_day(frame, lang, said, &words)
                || frame.day.stand_in(lang, &words),
            frame,
            lang,
            words,
        }
    }

    /// Says whether the sentence can be what it is close to: one that says no brings no result, one
    /// that does not refuses nothing, and a time limit that has passed is no promise.
    fn can_be(&self, id: &str, what: Option<&WrittenSpec>) -> bool {
        let is = |is: fn(&WrittenSpec) -> bool| what.is_some_and(is);
        let promises = id == Mark::Promise.name() || is(|what| what.again || what.undated);
        let has = |phrases: &Phrases| phrases.stand_in(self.lang, &self.words);
        let cannot = if self.no {
            id == Mark::Result.name()
        } else {
            is(|what| what.denies)
        };
        let too_late = self.late && promises;
        !cannot
            && !too_late
            && self.frame.needs.get(id).is_none_or(has)
            && !self.frame.unless.get(id).is_some_and(has)
    }

    /// Says whether a promise is one that was made before.
    fn repeats(&self, before: &Before<'_>) -> bool {
        let mut named = things(self.frame, self.lang, &self.words);
        self.frame.again.stand_in(self.lang, &self.words)
            || if self.dated {
                named.any(|thing| before.things.contains(thing))
            } else {
                before.any
            }
    }
}

impl Playbook {
    /// Reads a message of a rep: each thing once, by the sentence that says it best.
    ///
    /// `promised` are the promises of the case that are past their day, as they were noted. A
    /// sentence with a day is a promise unless its words say "again" or name what one of them
    /// was about; one without a day is the same again where the case has any.
    #[must_use]
    pub fn read_message(&self, text: &str, lang: Lang, promised: &[&str]) -> Message {
        self.read_message_of(Sides::default(), text, lang, promised)
    }

    /// Reads a message, as [`Playbook::read_message`]: of a chat the lines of the firm, as far
    /// as the sides are known.
    #[must_use]
    pub fn read_message_of(
        &self,
        sides: Sides<'_>,
        text: &str,
        lang: Lang,
        promised: &[&str],
    ) -> Message {
        let mut message = Message::default();
        let Some(frame) = self.frame() else {
            return message;
        };
        let before = Before::new(frame, promised);
        let text: String = text.chars().take(MAX_MESSAGE).collect();
        let chat = other_side(frame, &text, sides);
        let turns = chat.as_ref().map(|chat| chat.turns.as_slice());
        let said = sentences(frame, &text, turns).into_iter();
        for whole in said.take(MAX_SENTENCES) {
            let parts = self.each_promise(frame, &whole, lang, &before);
            let several = !parts.is_empty();
            for said in if several { parts } else { vec![whole.clone()] } {
                let asks = asks(&said);
                let told = self.told(frame, &said, lang, &before).into_iter();
                for (heard, score) in told.filter(|(heard, _)| !(asks && heard.states())) {
                    message.hear(heard, score, &said, || Told {
                        part_of: several.then(|| whole.clone()),
                        ..Told::of(frame, lang, &said)
                    });
                }
            }
        }
        self.weigh(&mut message);
        message.speakers = chat.and_then(|chat| chat.speakers);
        message
    }

    /// Says whether a line of a message has a word that stands before the number of a case.
    #[must_use]
    pub fn names_reference(&self, line: &str, lang: Lang) -> bool {
        self.frame()
            .is_some_and(|frame| frame.reference.stand_in(lang, &words(line)))
    }

    /// Returns what a sentence tells that promises something.
    #[must_use]
    pub fn told_by(&self, said: &str, lang: Lang) -> Told {
        let said = said.to_owned();
        match self.frame() {
            Some(frame) => Told::of(frame, lang, &said),
            None => Told {
                said,
                within: None,
                about: Vec::new(),
                part_of: None,
            },
        }
    }

    /// Returns the stretch of time in a sentence, such as `10wd`; none where it names none.
    #[must_use]
    pub fn stretch(&self, said: &str, lang: Lang) -> Option<String> {
        self.frame()
            .and_then(|frame| span(frame, lang, &words(said)))
    }

    /// Says whether what stands between two places of a line, in code points, is a number for
    /// calling, or a group of a longer number.
    #[must_use]
    pub fn is_phone_number(&self, line: &str, start: usize, end: usize, lang: Lang) -> bool {
        self.frame()
            .is_some_and(|frame| is_phone_number(frame, lang, line, start, end))
    }

    /// Reads a sentence, and the clauses of a long one: one of them may say more clearly what
    /// stands in the way. A promise or a result stays what it is beside it.
    fn told(
        &self,
        frame: &Frame,
        said: &str,
        lang: Lang,
        before: &Before<'_>,
    ) -> Vec<(Heard<'_>, f32)> {
        let whole = self.sentence(frame, said, lang, before);
        let brings = matches!(&whole, Some((Heard::Promise | Heard::Result, _)));
        let bar = match &whole {
            Some((Heard::Plain, score)) => *score,
            Some((_, score)) => score + CLEARER,
            None => 0.0,
        };
        let (clauses, promises): (Vec<_>, Vec<_>) = self
            .clearly(frame, said, lang, before, bar)
            .into_iter()
            .partition(|(heard, _)| matches!(heard, Heard::InTheWay(_)));
        // Part of a promise is no other promise, and none without a day.
        let other = |heard: &Heard<'_>| matches!(heard, Heard::InTheWay(what) if !what.again && !what.undated);
        let clause = clauses.into_iter().max_by(|a, b| {
            let first = other(&a.0).cmp(&other(&b.0));
            first.then(a.1.total_cmp(&b.1))
        });
        match (whole, clause) {
            (Some(whole), Some(clause)) if brings && other(&clause.0) => vec![whole, clause],
            (Some(whole), _) if brings => vec![whole],
            // A first clause hides no promise.
            (None | Some((Heard::Plain, _)), clause) => {
                let clause = clause.filter(|(heard, _)| promises.is_empty() || other(heard));
                promises.into_iter().take(1).chain(clause).collect()
            }
            (whole, clause) => clause.or(whole).into_iter().collect(),
        }
    }

    /// Lists what the clauses of a long sentence say clearly, above a bar: what stands in the way, and
    /// what is promised.
    fn clearly(
        &self,
        frame: &Frame,
        said: &str,
        lang: Lang,
        before: &Before<'_>,
        bar: f32,
    ) -> Vec<(Heard<'_>, f32)> {
        if said.split_whitespace().count() < LONG_SENTENCE {
            return Vec::new();
        }
        let parts = clauses(frame, lang, said);
        let told = parts
            .iter()
            .take(MAX_CLAUSES)
            .filter_map(|part| self.sentence(frame, part, lang, before));
        told.filter(|(heard, score)| {
            let says = match heard {
                Heard::InTheWay(what) => !what.alone,
                Heard::Promise => true,
                Heard::Result | Heard::Plain => false,
            };
            says && *score >= CLOSE_CLAUSE && *score > bar
        })
        .collect()
    }

    /// Takes a sentence apart that promises several things, each by a day of its own; any other gives
    /// none.
    fn each_promise(
        &self,
        frame: &Frame,
        said: &str,
        lang: Lang,
        before: &Before<'_>,
    ) -> Vec<String> {
        let promises = |part: &str| {
            let signs = Signs::new(frame, lang, part);
            signs.dated
                && !signs.no
                && !signs.late
                && (things(frame, lang, &signs.words).next().is_some()
                    || says_more(frame, lang, &signs.words)
                        && match self.sentence(frame, part, lang, before) {
                            Some((Heard::Promise, _)) => true,
                            Some((Heard::InTheWay(what), _)) => what.again,
                            _ => false,
                        })
        };
        if asks(said) {
            return Vec::new();
        }
        parts(frame, lang, said, promises)
    }

    fn sentence(
        &self,
        frame: &Frame,
        said: &str,
        lang: Lang,
        before: &Before<'_>,
    ) -> Option<(Heard<'_>, f32)> {
        let signs = Signs::new(frame, lang, said);
        let mut hits = self.look_up(said, Among::Written, lang).into_iter();
        let (id, score) = hits
            .find(|(id, _)| signs.can_be(id, self.written(id)))
            .filter(|(_, score)| *score >= CLOSE)?;
        let again = || signs.repeats(before);
        Some((self.heard_as(&id, signs.dated, again)?, score))
    }

    /// Says what a sentence is that is closest to this: a promise may be one that was made before,
    /// and one without a day is none.
    fn heard_as(&self, id: &str, dated: bool, again: impl Fn() -> bool) -> Option<Heard<'_>> {
        let what = self.written(id);
        let is = |mark: Mark| id == mark.name();
        let promise = is(Mark::Promise) || what.is_some_and(|what| what.again);
        let first = |of: fn(&WrittenSpec) -> bool| self.all_written().iter().find(|what| of(what));
        Some(if is(Mark::Plain) {
            Heard::Plain
        } else if is(Mark::Result) {
            Heard::Result
        } else if promise && again() {
            Heard::InTheWay(first(|what| what.again)?)
        } else if dated && (promise || what.is_some_and(|what| what.undated)) {
            Heard::Promise
        } else if promise {
            Heard::InTheWay(first(|what| what.undated)?)
        } else {
            Heard::InTheWay(what?)
        })
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
        let told = message.result.is_some() || !message.promises.is_empty();
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
    fn hear(&mut self, heard: Heard<'_>, score: f32, said: &str, told: impl Fn() -> Told) {
        match heard {
            Heard::InTheWay(what) => self.keep(what, said.to_owned(), score),
            Heard::Promise => {
                if self.promises.iter().all(|known| known.said != said) {
                    self.promises.push(told());
                }
            }
            Heard::Result => {
                self.result.get_or_insert_with(told);
            }
            Heard::Plain => {}
        }
    }

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
