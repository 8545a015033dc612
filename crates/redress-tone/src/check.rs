//! One pass over a message: words, matches, findings, checklist, measures.

mod hear;
mod kept;
mod reading;
mod room;
mod scan;
mod weigh;

use std::sync::Arc;

use crate::checklist::Firsts;
use crate::context::Context;
use crate::engine::{Engine, Range};
use crate::lang::Lang;
use crate::learned::{Candidate, Memory, Settled};
use crate::machine::{Hit, Machine, View};
use crate::overlap::{Over, Span, keep_apart};
use crate::plan::{Rule, Target};
use crate::report::{Channel, Check, Finding, Measures, Options, Report, Side, Suggestion};
use crate::rules::Rules;
use crate::shapes::{self, Shapes};
use crate::shelf::{self, Shelf};
use crate::spec::{Category, Severity};
use crate::text::points;
use crate::token::{self, QUOTED, Sentence, Tokens};

use kept::Kept;
pub use reading::{Found, Reading};
use room::{Awake, Counter};

/// The number that stands for a pattern where a learned model found the span.
const LEARNED: usize = usize::MAX;

/// Reads a message and says what works against its writer.
///
/// The same text and options give the same report. A language without a compiled file gives
/// measures and no findings. Whoever reads many messages keeps a [`Checker`].
#[must_use]
pub fn check(rules: &Rules, text: &str, options: &Options) -> Report {
    Checker::new(rules).check(text, options)
}

/// Reads messages one after the other, with the same memory for all of them.
///
/// What a message leaves behind is room and what is known of its words and sentences, never anything
/// that changes the reading of the next.
#[derive(Debug)]
pub struct Checker<'r> {
    rules: &'r Rules,
    shelves: [Shelf; Lang::ALL.len()],
    room: Room,
}

/// What a [`Checker`] remembers of what it read, for whoever cannot keep the checker itself: of a
/// message that is being written only the sentences that changed are looked through again.
#[derive(Debug, Default)]
pub struct Remembered {
    /// The rules it was read with.
    rules: Option<Arc<()>>,
    shelves: [Shelf; Lang::ALL.len()],
    room: Room,
}

/// The memory of a reading.
#[derive(Debug, Default)]
pub(crate) struct Room {
    pub(crate) tokens: Tokens,
    pub(crate) shapes: Shapes,
    pub(crate) matches: Vec<Match>,
    /// For each sentence, the conditions of `condition` that hold.
    facts: Vec<u16>,
    /// For each sentence, whether it asks for something, and whether it complains.
    asks: Vec<(bool, bool)>,
    spans: Vec<Span>,
    over: Over,
    machine: Machine,
    /// The number of the message, for the two lists below.
    message: u32,
    /// For each part of a pattern, the message in which it was last tried and the word to go on
    /// from.
    tried: Vec<(u32, u32)>,
    /// For each pattern, the message and sentence in which a veto was last looked for.
    vetoed: Vec<(u32, u32, bool)>,
    /// The same for each rule and the vetoes that its patterns share.
    exempt: Vec<(u32, u32, bool)>,
    /// The rules that can speak in a message with these options.
    awake: Awake,
    /// One a language: each has a model of its own.
    memories: [Memory; Lang::ALL.len()],
    settled: Vec<Settled>,
    said: Vec<Candidate>,
    /// What was found in sentences that were read before.
    kept: Kept,
    /// For each sentence, its start and end in code points.
    points: Vec<(usize, usize)>,
    /// Whether the message is nothing but ASCII.
    ascii: bool,
    /// What the items of the checklist are told by.
    pub(crate) firsts: Firsts,
}

/// A pattern's match in a sentence.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Match {
    pub(crate) pattern: usize,
    pub(crate) target: Target,
    pub(crate) sentence: usize,
    pub(crate) hit: Hit,
    /// The part of the pattern.
    part: u16,
    /// Whether the sentence holds an exception, once that was looked for.
    vetoed: Option<bool>,
}

impl<'r> Checker<'r> {
    /// Makes ready to read; nothing is decoded before the first message.
    #[must_use]
    pub fn new(rules: &'r Rules) -> Self {
        Checker {
            rules,
            shelves: Default::default(),
            room: Room::default(),
        }
    }

    /// Goes on where another checker came to rest; what other rules left behind is forgotten.
    #[must_use]
    pub fn resume(rules: &'r Rules, remembered: Remembered) -> Self {
        let same = |own: &Arc<()>| Arc::ptr_eq(own, &rules.identity);
        if !remembered.rules.as_ref().is_some_and(same) {
            return Checker::new(rules);
        }
        Checker {
            rules,
            shelves: remembered.shelves,
            room: remembered.room,
        }
    }

    /// Ends the reading and hands out what is remembered of it.
    #[must_use]
    pub fn rest(self) -> Remembered {
        Remembered {
            rules: Some(self.rules.identity.clone()),
            shelves: self.shelves,
            room: self.room,
        }
    }

    /// Reads a message and returns the report with texts of its own.
    #[must_use]
    pub fn check(&mut self, text: &str, options: &Options) -> Report {
        self.read(text, options).report()
    }

    /// Reads a message and returns a view of what was found; where words of messages like it were
    /// met before, this allocates nothing.
    pub fn read<'c>(&'c mut self, text: &'c str, options: &'c Options) -> Reading<'c> {
        let engine = self.rules.engine(options.lang);
        let shelf = &mut self.shelves[options.lang as usize];
        shelf.open(text.len());
        let mut book = shelf::Reading {
            shelf,
            engine,
            lang: options.lang,
        };
        token::read(text, options.lang, &mut book, &mut self.room.tokens);
        let room = &mut self.room;
        shapes::find(text, &room.tokens, shelf, &mut room.shapes);
        room.open(engine, self.rules.rules.len());
        room.ascii = text.is_ascii();
        room.awake.open(self.rules, options);
        let mut pass = Pass {
            rules: self.rules,
            engine,
            shelf,
            text,
            options,
            room,
            measures: Measures::default(),
            forms: Forms::default(),
        };
        pass.scan();
        pass.count();
        pass.settle_all();
        pass.place();
        let measures = pass.measures;
        if reading::has_checklist(options) {
            let mut firsts = std::mem::take(&mut self.room.firsts);
            firsts.find(&self.room, &self.rules.items);
            self.room.firsts = firsts;
        }
        Reading {
            rules: self.rules,
            engine,
            text,
            options,
            measures,
            room: &self.room,
        }
    }

    /// Returns the steps that the last message took: of the tree of words and of the machine. The
    /// steps grow with the text and no faster.
    #[must_use]
    pub fn steps(&self) -> u64 {
        let walks = self.shelves.iter().map(|shelf| shelf.walk.steps);
        walks.sum::<u64>() + self.room.machine.steps
    }
}

impl Room {
    fn open(&mut self, engine: &Engine, rules: usize) {
        self.matches.clear();
        self.spans.clear();
        self.machine.steps = 0;
        let patterns = engine.patterns.len();
        if self.message == u32::MAX {
            self.message = 0;
            self.tried.clear();
            self.vetoed.clear();
            self.exempt.clear();
        }
        self.message += 1;
        if self.vetoed.len() < patterns {
            self.vetoed.resize(patterns, (0, 0, false));
        }
        if self.exempt.len() < rules {
            self.exempt.resize(rules, (0, 0, false));
        }
        if self.tried.len() < engine.parts.len() {
            self.tried.resize(engine.parts.len(), (0, 0));
        }
        let sentences = self.tokens.sentences.len();
        self.facts.clear();
        self.facts.resize(sentences, 0);
        self.asks.clear();
        self.asks.resize(sentences, (false, false));
    }

    /// Says whether one of the words is somebody else's.
    pub(crate) fn is_quoted(&self, start: usize, end: usize) -> bool {
        let words = self.tokens.words.get(start..end);
        words.unwrap_or_default().iter().any(|word| word.is(QUOTED))
    }

    /// Says whether the match stands in a sentence that asks for something.
    pub(crate) fn is_asking(&self, found: &Match) -> bool {
        self.asks.get(found.sentence).is_some_and(|asks| asks.0)
    }

    fn view<'a>(&'a self, shelf: &'a Shelf, sentence: Sentence) -> View<'a> {
        View {
            words: &self.tokens.words,
            sentence,
            shelf,
            shapes: &self.shapes,
        }
    }
}

/// How the reader is addressed.
#[derive(Debug, Clone, Copy, Default)]
struct Forms {
    /// Cues of each form that are independent: in another sentence, or another word.
    formal: usize,
    informal: usize,
    /// The first cue of each form.
    first_formal: Option<Match>,
    first_informal: Option<Match>,
}

/// One message while it is read.
struct Pass<'a> {
    rules: &'a Rules,
    engine: &'a Engine,
    shelf: &'a Shelf,
    text: &'a str,
    options: &'a Options,
    room: &'a mut Room,
    measures: Measures,
    forms: Forms,
}

impl Pass<'_> {
    /// Settles what was matched, sentence by sentence, and then what is said of the whole.
    fn settle_all(&mut self) {
        let mut next = 0;
        let mut taken = None;
        for sentence in 0..self.room.tokens.sentences.len() {
            let (from, begin) = (self.room.spans.len(), next);
            while let Some(&found) = self.room.matches.get(next) {
                if found.sentence != sentence {
                    break;
                }
                if let Target::Rule(rule) = found.target
                    && !self.room.is_quoted(found.hit.start, found.hit.end)
                    && let Some(span) = self.settle(rule, next, &mut taken)
                {
                    self.room.spans.push(span);
                }
                next += 1;
            }
            self.learn(sentence, from, &mut taken);
            let room = &mut *self.room;
            let first = room.tokens.sentences[sentence].first;
            room.kept.keep(sentence, first, &room.matches[begin..next]);
        }
        let room = &mut *self.room;
        let words = room.tokens.words.len();
        keep_apart(self.rules, words, &mut room.spans, &mut room.over);
        for &pattern in &self.engine.whole {
            if let Some(span) = self.settle_whole(usize::from(pattern)) {
                self.room.spans.push(span);
            }
        }
        self.room
            .spans
            .sort_unstable_by_key(|span| (span.from, span.to, span.rule, span.pattern));
    }

    /// Decides whether the match `at` is a finding, and how severe. `taken` is the sentence whose atoms
    /// the machine has.
    fn settle(&mut self, rule: usize, at: usize, taken: &mut Option<usize>) -> Option<Span> {
        let found = self.room.matches[at];
        let pattern = &self.engine.patterns[found.pattern];
        let severity = self.severity(rule, Some(pattern), self.room.facts[found.sentence])?;
        let vetoed = match found.vetoed {
            Some(vetoed) => vetoed,
            None => self.is_vetoed(rule, found, taken),
        };
        self.room.matches[at].vetoed = Some(vetoed);
        if vetoed {
            return None;
        }
        let words = (found.hit.start, found.hit.end);
        self.span(rule, found.pattern, found.sentence, severity, words)
    }

    fn span(
        &self,
        rule: usize,
        pattern: usize,
        sentence: usize,
        severity: Severity,
        words: (usize, usize),
    ) -> Option<Span> {
        let first = self.room.tokens.words.get(words.0)?;
        let last = self.room.tokens.words.get(words.1.checked_sub(1)?)?;
        let (from, to) = (first.start as usize, last.end as usize);
        Some(Span {
            rule,
            pattern,
            sentence,
            severity,
            words,
            from,
            to,
            points: points(self.text.get(from..to)?),
            start: 0,
        })
    }

    fn is_vetoed(&mut self, rule: usize, found: Match, taken: &mut Option<usize>) -> bool {
        let key = (self.room.message, found.sentence as u32);
        let known = self.room.vetoed[found.pattern];
        if (known.0, known.1) == key {
            return known.2;
        }
        let own = self.engine.patterns[found.pattern].unless;
        let vetoed = self.is_exempt(rule, found.sentence, taken)
            || self.any_holds(own, found.sentence, taken);
        self.room.vetoed[found.pattern] = (key.0, key.1, vetoed);
        vetoed
    }

    /// Says whether the sentence holds what vetoes every pattern of a rule: it vetoes the model too.
    /// It is looked for once a sentence.
    fn is_exempt(&mut self, rule: usize, sentence: usize, taken: &mut Option<usize>) -> bool {
        let key = (self.room.message, sentence as u32);
        if let Some(&(message, of, exempt)) = self.room.exempt.get(rule)
            && (message, of) == key
        {
            return exempt;
        }
        let exempt = self.any_holds(self.engine.vetoes_of(rule), sentence, taken);
        if let Some(known) = self.room.exempt.get_mut(rule) {
            *known = (key.0, key.1, exempt);
        }
        exempt
    }

    /// Says whether one of these patterns stands in the sentence. `taken` is the sentence that the
    /// machine holds already.
    fn any_holds(&mut self, (from, to): Range, sentence: usize, taken: &mut Option<usize>) -> bool {
        let codes = self.engine.codes.get(from as usize..to as usize);
        let codes = codes.unwrap_or_default();
        if codes.is_empty() {
            return false;
        }
        let mut machine = std::mem::take(&mut self.room.machine);
        let view = self
            .room
            .view(self.shelf, self.room.tokens.sentences[sentence]);
        if *taken != Some(sentence) {
            machine.take(&view);
            *taken = Some(sentence);
        }
        let holds = codes
            .iter()
            .any(|code| machine.finds(self.engine, code, &view));
        self.room.machine = machine;
        holds
    }

    /// A pattern about the whole message marks its longest sentence; one that compares the forms
    /// of address marks the first word of the rarer one.
    fn settle_whole(&self, index: usize) -> Option<Span> {
        let pattern = &self.engine.patterns[index];
        let Target::Rule(rule) = pattern.target else {
            return None;
        };
        let facts = self.room.facts.iter().fold(0, |all, facts| all | facts);
        let severity = self.severity(rule, Some(pattern), facts)?;
        let needs = self.engine.conditions(pattern.needs).iter();
        if needs.clone().any(|need| need.counts("formal"))
            && needs.clone().any(|need| need.counts("informal"))
        {
            let rarer = if self.forms.formal < self.forms.informal {
                self.forms.first_formal
            } else {
                self.forms.first_informal
            };
            let found = rarer?;
            let words = (found.hit.start, found.hit.end);
            return self.span(rule, index, found.sentence, severity, words);
        }
        let longest = self.room.tokens.sentences.iter().enumerate();
        let (sentence, place) = longest.max_by_key(|(i, s)| (s.end - s.first, usize::MAX - i))?;
        Some(Span {
            rule,
            pattern: index,
            sentence,
            severity,
            words: (place.first, place.end),
            from: place.from,
            to: place.to,
            points: points(self.text.get(place.from..place.to)?),
            start: 0,
        })
    }

    /// Turns bytes into code points.
    fn place(&mut self) {
        let room = &mut *self.room;
        room.points.clear();
        if room.spans.is_empty() {
            return;
        }
        let mut counter = Counter::new(self.text, room.ascii);
        for sentence in &room.tokens.sentences {
            let from = counter.at(sentence.from);
            room.points.push((from, counter.at(sentence.to)));
        }
        let mut counter = Counter::new(self.text, room.ascii);
        for span in &mut room.spans {
            span.start = counter.at(span.from);
        }
    }
}
