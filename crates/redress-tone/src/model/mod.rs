//! The learned part of a language: a small linear model over words and over what they mean.
//!
//! Patterns give exact spans and reasons but cannot foresee every way of saying a thing. The model
//! weighs every word of a sentence for every rule; what it weighed is known word by word, so that
//! a finding can show its evidence. It is trained by `cargo xtask train` from the examples of the
//! rules, the sentences of `knowledge/tone/training/`, the lines of the sources, the messages of
//! `tests/tone/` that were looked at (never those that are counted) and the words of
//! `knowledge/tone/lexicon/`, and read from the bytes that the training wrote: no clock, no chance,
//! the same sentence gives the same answer on every machine.
//!
//! # Features
//!
//! Of each sentence, without the words that are somebody else's, two kinds:
//!
//! - of the words: each folded word; each pair of neighbours, with the start and the end of the
//!   sentence; each pair with one word between; each three in a row; and of each word its letter
//!   groups of three to five, with its edges. A number is `0`;
//! - of the meanings, which have no language: see [`lexicon_rows`].
//!
//! The sum of the weights of a kind is divided by the root of the number of its features.
//!
//! # Bytes
//!
//! Little-endian. `RTM2`; the number of rules (1 byte); the scale of words and that of meanings
//! (f32 each); for each rule its name
//! (1 byte of length, ASCII), bias, threshold and veto (f32 each); the number of slots (u32); the
//! slots (half of the hash, u16; start of the row shifted by six and its length, u32; an empty slot
//! is zero); the cells (rule, weight as i8: see [`weight`]). A word that the training knew has one row with its letter
//! groups added up, under the hash of [`word_hash`]. The rows of the lexicon hold classes and
//! their marks in place of rules and weights.

mod features;
mod meanings;
mod met;
mod rows;
mod sets;
mod table;

use std::borrow::Cow;

use crate::learned::{Candidate, EVIDENCE, Heard, Learned, Memory, Settled};
use features::{group_count, groups, pairs, token};
use table::Table;

pub(crate) use met::Met;

pub use features::{features, word_features, word_hash};
pub use meanings::{Entry, lexicon_rows};
pub use table::{LONGEST_ROW, Row};

const MAGIC: &[u8; 4] = b"RTM2";

/// A shorter sentence is left to the patterns.
const FEWEST_WORDS: usize = 3;

/// A model that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the model is damaged: train it again with `cargo xtask train`")]
pub struct Damaged;

/// One rule of a model.
#[derive(Debug, Clone, PartialEq)]
pub struct ModelRule {
    /// The rule's name.
    pub name: String,
    /// Added to every sum.
    pub bias: f32,
    /// A sum above it is a finding.
    pub threshold: f32,
    /// A sum below it takes a pattern's hit back.
    pub veto: f32,
}

/// What a weight of one is worth.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Scales {
    /// For features of words.
    pub words: f32,
    /// For features of meanings.
    pub meanings: f32,
}

/// Returns what a byte stands for: its square, with its sign. Light weights are many and differ by
/// little, heavy ones are few.
#[must_use]
pub fn weight(byte: i8) -> i32 {
    i32::from(byte) * i32::from(byte).abs()
}

/// The model of one language.
#[derive(Debug, Clone)]
pub struct Model {
    rules: Vec<ModelRule>,
    /// The number that the compiled rules give each rule of the model.
    numbers: Vec<Option<usize>>,
    scales: Scales,
    table: Table,
}

impl Model {
    /// Reads a model. `number` tells the number of a rule by its name; rules it does not know stay
    /// silent.
    ///
    /// # Errors
    /// [`Damaged`] when the bytes are no model.
    pub fn read(
        bytes: Cow<'static, [u8]>,
        number: impl Fn(&str) -> Option<usize>,
    ) -> Result<Model, Damaged> {
        let mut reader = Reader {
            bytes: &bytes,
            at: 0,
        };
        if reader.take(4)? != MAGIC {
            return Err(Damaged);
        }
        let count = reader.take(1)?[0];
        let scales = Scales {
            words: reader.float()?,
            meanings: reader.float()?,
        };
        let mut rules = Vec::with_capacity(usize::from(count));
        for _ in 0..count {
            let length = reader.take(1)?[0];
            let name = reader.take(usize::from(length))?;
            rules.push(ModelRule {
                name: String::from_utf8(name.to_vec()).map_err(|_| Damaged)?,
                bias: reader.float()?,
                threshold: reader.float()?,
                veto: reader.float()?,
            });
        }
        let at = reader.at;
        let table = Table::read(bytes, at)?;
        Ok(Model {
            numbers: rules.iter().map(|rule| number(&rule.name)).collect(),
            rules,
            scales,
            table,
        })
    }

    /// Writes a model: the form that [`Model::read`] takes.
    #[must_use]
    pub fn write(rules: &[ModelRule], scales: Scales, rows: &[Row]) -> Vec<u8> {
        let mut out = MAGIC.to_vec();
        out.push(u8::try_from(rules.len()).unwrap_or(u8::MAX));
        out.extend(scales.words.to_le_bytes());
        out.extend(scales.meanings.to_le_bytes());
        for rule in rules.iter().take(usize::from(u8::MAX)) {
            let name = &rule.name.as_bytes()[..rule.name.len().min(255)];
            out.push(name.len() as u8);
            out.extend(name);
            for number in [rule.bias, rule.threshold, rule.veto] {
                out.extend(number.to_le_bytes());
            }
        }
        Table::write(rows, &mut out);
        out
    }

    /// Returns the rules that the model knows.
    #[must_use]
    pub fn rules(&self) -> &[ModelRule] {
        &self.rules
    }

    /// Calls `each` for every feature of the meanings of a sentence.
    pub fn meanings(&self, heard: &Heard<'_>, each: &mut dyn FnMut(u32)) {
        let mut classes = Vec::new();
        meanings::classes(&self.table, heard, &mut classes);
        meanings::features(heard, &classes, &mut |_, hash| each(hash));
    }

    /// Adds the weights of a feature; `each` gets the rule and the weight.
    fn add(&self, hash: u32, each: &mut dyn FnMut(usize, i32)) {
        let row = self.table.row(hash).unwrap_or_default();
        for cell in row.chunks_exact(2) {
            each(usize::from(cell[0]), weight(cell[1] as i8));
        }
    }

    /// Calls `each` with the word, the rule and the weight for every weight of the words;
    /// returns the number of features.
    fn weigh_words(&self, heard: &Heard<'_>, each: &mut dyn FnMut(usize, usize, i32)) -> usize {
        let mut count = 0;
        for at in 0..heard.len() {
            let Some(word) = token(heard, at) else {
                continue;
            };
            count += 1 + group_count(word);
            if let Some(row) = self.table.row(word_hash(word)) {
                for cell in row.chunks_exact(2) {
                    each(at, usize::from(cell[0]), weight(cell[1] as i8));
                }
            } else {
                groups(word, &mut |group| {
                    self.add(group, &mut |rule, weight| each(at, rule, weight));
                });
            }
            pairs(heard, at, word, &mut |last, pair| {
                count += 1;
                self.add(pair, &mut |rule, weight| each(last, rule, weight));
            });
        }
        count
    }

    /// The same for the meanings.
    fn weigh_meanings(
        &self,
        heard: &Heard<'_>,
        room: &mut Vec<u32>,
        each: &mut dyn FnMut(usize, usize, i32),
    ) -> usize {
        let mut count = 0;
        meanings::classes(&self.table, heard, room);
        meanings::features(heard, room, &mut |last, feature| {
            count += 1;
            self.add(feature, &mut |rule, weight| each(last, rule, weight));
        });
        count
    }

    /// Fills the margins of the sentence, one a rule of the model, where they are not there yet.
    fn fill(&self, heard: &Heard<'_>, memory: &mut Memory) {
        if memory.filled {
            return;
        }
        memory.filled = true;
        let Memory { margins, met, .. } = memory;
        margins.clear();
        margins.extend(self.rules.iter().map(|rule| rule.bias));
        let (words, meanings) = met::hear(self, heard, met);
        let mut weigh = |sums: &[rows::Lane], count: usize, scale: f32| {
            let unit = scale / (count.max(1) as f32).sqrt();
            for (margin, sum) in margins.iter_mut().zip(sums.iter().flatten()) {
                *margin += unit * *sum as f32;
            }
        };
        weigh(&met.words_sum, words, self.scales.words);
        weigh(&met.meanings_sum, meanings, self.scales.meanings);
    }

    /// Returns the margin of every rule for a sentence: what the training compares with thresholds.
    #[must_use]
    pub fn margins(&self, heard: &Heard<'_>) -> Vec<f32> {
        let mut memory = Memory::default();
        self.fill(heard, &mut memory);
        memory.margins
    }

    /// Finds the words that weighed most for a rule: the span and the evidence.
    fn evidence(
        &self,
        heard: &Heard<'_>,
        memory: &mut Memory,
        rule: usize,
    ) -> (usize, usize, [u16; EVIDENCE]) {
        let by_word = &mut memory.scores;
        by_word.clear();
        by_word.resize(heard.len(), 0);
        let mut add = |word: usize, of: usize, weight: i32| {
            if of == rule
                && let Some(sum) = by_word.get_mut(word)
            {
                *sum += weight;
            }
        };
        self.weigh_words(heard, &mut add);
        self.weigh_meanings(heard, &mut memory.numbers, &mut add);
        let order = &mut memory.numbers;
        order.clear();
        order.extend(
            (0..)
                .zip(by_word.iter())
                .filter(|(_, w)| **w > 0)
                .map(|(at, _)| at),
        );
        order.sort_unstable_by_key(|&word| (-by_word[word as usize], word));
        let mut evidence = [Candidate::NO_WORD; EVIDENCE];
        for (place, word) in evidence.iter_mut().zip(order) {
            *place = u16::try_from(*word).unwrap_or(Candidate::NO_WORD);
        }
        let (start, end) = heaviest(by_word);
        (start, end, evidence)
    }
}

/// Returns the run of words with the greatest sum; all words where none weighs anything.
fn heaviest(weights: &[i32]) -> (usize, usize) {
    let (mut best, mut span) = (0, (0, weights.len()));
    let (mut sum, mut start) = (0, 0);
    for (at, weight) in weights.iter().enumerate() {
        if sum <= 0 {
            (sum, start) = (0, at);
        }
        sum += weight;
        if sum > best {
            (best, span) = (sum, (start, at + 1));
        }
    }
    span
}

impl Learned for Model {
    /// Says at most one rule a sentence: the one that is furthest over its threshold.
    fn read(&self, heard: &Heard<'_>, memory: &mut Memory, said: &mut Vec<Candidate>) {
        // Of one or two words anything can be made: a greeting, a signature.
        if heard.len() < FEWEST_WORDS {
            return;
        }
        self.fill(heard, memory);
        let rules = self.rules.iter().zip(&self.numbers).zip(&memory.margins);
        let best = rules
            .enumerate()
            .filter_map(|(at, ((rule, number), margin))| {
                let over = margin - rule.threshold;
                number
                    .filter(|_| over > 0.0)
                    .map(|number| (at, number, over))
            })
            .max_by(|a, b| a.2.total_cmp(&b.2).then(b.0.cmp(&a.0)));
        let Some((at, rule, over)) = best else {
            return;
        };
        let (start, end, evidence) = self.evidence(heard, memory, at);
        said.push(Candidate {
            rule,
            score: (over * 1000.0) as i32,
            severity: None,
            start,
            end,
            evidence,
        });
    }

    fn is_plain(&self) -> bool {
        true
    }

    fn vetoes(&self, heard: &Heard<'_>, memory: &mut Memory, hit: Settled) -> bool {
        let Some(at) = self.numbers.iter().position(|n| *n == Some(hit.rule)) else {
            return false;
        };
        let veto = self.rules[at].veto;
        if veto == f32::MIN {
            return false;
        }
        self.fill(heard, memory);
        memory.margins[at] < veto
    }
}

struct Reader<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Reader<'b> {
    fn take(&mut self, length: usize) -> Result<&'b [u8], Damaged> {
        let end = self.at.checked_add(length).ok_or(Damaged)?;
        let part = self.bytes.get(self.at..end).ok_or(Damaged)?;
        self.at = end;
        Ok(part)
    }

    fn number(&mut self) -> Result<u32, Damaged> {
        let part = self.take(4)?;
        Ok(u32::from_le_bytes([part[0], part[1], part[2], part[3]]))
    }

    fn float(&mut self) -> Result<f32, Damaged> {
        self.number().map(f32::from_bits)
    }
}
