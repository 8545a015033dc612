//! The place of a learned model beside the patterns.
//!
//! The patterns of a sentence are settled first: conditions, context, vetoes and quotations. Then
//! the model of the language, where there is one, is asked twice about that sentence:
//!
//! 1. [`Learned::vetoes`] for each hit that is left: the model may take it back;
//! 2. [`Learned::read`] once: the model appends its own [`Candidate`]s.
//!
//! A candidate then goes the way of a hit. The side of its rule and the context decide whether it
//! counts and how severe it is; one that touches quoted words, or stands in a sentence that the
//! rule's `unless` exempts, is dropped; of findings that lie over
//! each other the longest stays. Its reason and its wordings are those of the rule in the language.
//!
//! A model is pure: the same sentence gives the same answer, and nothing but [`Memory`] is written.
//! It must not assume that sentences come in order. [`crate::Rules::set_model`] puts it in its
//! place and [`crate::Rules::index_of`] tells the number of a rule.

use std::fmt;

use crate::lang::Lang;
use crate::model::Met;
use crate::spec::Severity;
use crate::token::{self, Sentence, Tokens};

/// The most words that a candidate can name as its evidence.
pub const EVIDENCE: usize = 4;

/// What the model of one language answers.
pub trait Learned: fmt::Debug + Send + Sync {
    /// Appends the rules that the sentence breaks, by the model's own thresholds.
    fn read(&self, heard: &Heard<'_>, memory: &mut Memory, said: &mut Vec<Candidate>);

    /// Says whether what [`Learned::read`] answers depends on the folded words of the sentence, on
    /// what each of them is and on how the sentence ends, and on nothing else, and what
    /// [`Learned::vetoes`] answers on these and on the rule of the hit: both are then remembered
    /// for the same sentence.
    fn is_plain(&self) -> bool {
        false
    }

    /// Says whether a pattern's hit is no finding after all.
    fn vetoes(&self, heard: &Heard<'_>, memory: &mut Memory, hit: Settled) -> bool {
        let _ = (heard, memory, hit);
        false
    }
}

/// Room that a model may use while it reads; kept between sentences and messages, so that a
/// reading allocates nothing once the room is there. Its content means nothing to anybody else.
#[derive(Debug, Default)]
pub struct Memory {
    /// Sums.
    pub scores: Vec<i32>,
    /// Sums, weighed.
    pub margins: Vec<f32>,
    /// Numbers of features, words or rules.
    pub numbers: Vec<u32>,
    /// Letters.
    pub bytes: Vec<u8>,
    /// Whether the margins are those of the sentence that is being settled.
    pub(crate) filled: bool,
    /// What is known of words.
    pub(crate) met: Met,
}

/// A rule that the model finds broken. Words count from the first word of the sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Candidate {
    /// The rule's number: see [`crate::Rules::index_of`].
    pub rule: usize,
    /// How sure the model is; in units of its own, more is surer.
    pub score: i32,
    /// The severity, where it is less than the rule's own.
    pub severity: Option<Severity>,
    /// First word of the span.
    pub start: usize,
    /// Index after its last word.
    pub end: usize,
    /// The words that weighed most, heaviest first; unused places hold [`Candidate::NO_WORD`].
    pub evidence: [u16; EVIDENCE],
}

impl Candidate {
    /// Marks an unused place of [`Candidate::evidence`].
    pub const NO_WORD: u16 = u16::MAX;
}

/// A hit of a pattern that stands so far. Words count from the first word of the sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settled {
    /// The rule's number.
    pub rule: usize,
    /// First word of the span.
    pub start: usize,
    /// Index after its last word.
    pub end: usize,
    /// Its severity.
    pub severity: Severity,
}

/// A sentence as it is shown to a model: folded words with what is known of each.
#[derive(Clone, Copy)]
pub struct Heard<'a> {
    pub(crate) lang: Lang,
    pub(crate) text: &'a str,
    pub(crate) tokens: &'a Tokens,
    pub(crate) sentence: &'a Sentence,
    pub(crate) settled: &'a [Settled],
    /// How often the numbers of words were given anew.
    pub(crate) emptied: u64,
}

impl<'a> Heard<'a> {
    /// Returns the language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Returns the number of words.
    #[must_use]
    pub fn len(&self) -> usize {
        self.sentence.end - self.sentence.first
    }

    /// Says whether there is no word; a sentence has one at least.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns a word folded, as [`crate::fold::fold`] does it, without the apostrophe of an
    /// elision or a Turkish suffix; empty past the end and for nothing but swear signs.
    #[must_use]
    pub fn folded(&self, word: usize) -> &'a str {
        let heard = self.word(word).is_some();
        let at = self.sentence.first + word;
        if heard { self.tokens.folded(at) } else { "" }
    }

    /// Returns a word as it was written.
    #[must_use]
    pub fn written(&self, word: usize) -> &'a str {
        let place = self
            .word(word)
            .map(|word| word.start as usize..word.end as usize);
        place.and_then(|range| self.text.get(range)).unwrap_or("")
    }

    /// Returns the folded word in bytes, and whether it is a number; nothing past the end and for
    /// words that are somebody else's.
    #[inline]
    pub(crate) fn letters(&self, word: usize) -> Option<(&'a [u8], bool)> {
        let at = self.sentence.first + word;
        let own = self
            .tokens
            .words
            .get(at)
            .filter(|_| at < self.sentence.end)?;
        if own.is(token::QUOTED) {
            return None;
        }
        Some((self.tokens.folded_bytes(own), own.is(token::NUMBER)))
    }

    /// Returns the number under which the word is kept; 0 where it is not.
    pub(crate) fn number(&self, word: usize) -> usize {
        self.word(word).map_or(0, |word| word.known as usize)
    }

    /// Says whether a word is somebody else's.
    #[must_use]
    pub fn is_quoted(&self, word: usize) -> bool {
        self.word(word).is_some_and(|word| word.is(token::QUOTED))
    }

    /// Says whether a word of four letters or more is all capitals.
    #[must_use]
    pub fn is_shouted(&self, word: usize) -> bool {
        self.word(word).is_some_and(|word| word.is(token::SHOUTED))
    }

    /// Says whether swear signs stand among the letters of a word, or are all there is.
    #[must_use]
    pub fn is_masked(&self, word: usize) -> bool {
        self.word(word)
            .is_some_and(|word| word.is(token::MASKED) || word.is(token::GRAWLIX))
    }

    /// Says whether a word is nothing but digits.
    #[must_use]
    pub fn is_number(&self, word: usize) -> bool {
        self.word(word).is_some_and(|word| word.is(token::NUMBER))
    }

    /// Says whether the sentence asks.
    #[must_use]
    pub fn is_question(&self) -> bool {
        self.sentence.question
    }

    /// Says whether the sentence ends in an exclamation mark.
    #[must_use]
    pub fn is_exclaimed(&self) -> bool {
        self.sentence.exclaimed
    }

    /// Says whether the sentence is the first of the message.
    #[must_use]
    pub fn is_first(&self) -> bool {
        self.sentence.first == 0
    }

    /// Returns the hits of patterns that stand so far.
    #[must_use]
    pub fn settled(&self) -> &'a [Settled] {
        self.settled
    }

    fn word(&self, at: usize) -> Option<&'a token::Word> {
        let words = self.tokens.words.get(..self.sentence.end)?;
        words.get(self.sentence.first + at)
    }
}
