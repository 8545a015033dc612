//! The learned part of a language: a small linear model over words, word pairs and letter groups.
//!
//! Patterns give exact spans and reasons but cannot foresee every way of saying a thing. The model
//! weighs every word of a sentence for every rule; what it weighed is known word by word, so that
//! a finding can show its evidence. It is trained by `cargo xtask train` from the examples of the
//! rules and the sentences of `knowledge/tone/training/`, and read from the bytes that the training wrote:
//! no clock, no chance, the same sentence gives the same answer on every machine.
//!
//! # Features
//!
//! Of each sentence, without the words that are somebody else's: each folded word; each pair of
//! neighbours, with the start and the end of the sentence; each pair with one word between; each
//! three in a row; and of each word its letter groups of three to five, with its edges. A number
//! is `0`. The sum of the weights is divided by the root of the number of features.
//!
//! # Bytes
//!
//! Little-endian. `RTM1`; the number of rules (1 byte); scale (f32); for each rule its name
//! (1 byte of length, ASCII), bias, threshold and veto (f32 each); the number of slots, a power of
//! two (u32); the slots (hash u32, start of the row shifted by six and its length, u32; an empty
//! slot is zero); the cells (rule, weight as i8). A word that the training knew has one row with
//! its letter groups added up, under the hash of [`word_hash`].

use std::borrow::Cow;

use crate::learned::{Candidate, EVIDENCE, Heard, Learned, Memory, Settled};

const MAGIC: &[u8; 4] = b"RTM1";
/// Letter groups have this many letters.
const GROUPS: std::ops::RangeInclusive<usize> = 3..=5;

/// A shorter sentence is left to the patterns.
const FEWEST_WORDS: usize = 3;

/// What a feature is made of; part of its hash.
#[derive(Clone, Copy)]
enum Kind {
    Word = 1,
    Pair = 2,
    Apart = 3,
    Three = 4,
    Group = 5,
    Known = 6,
}

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

/// A row of a model before it is written: the hash of a feature and its weights by rule.
pub type Row = (u32, Vec<(u8, i8)>);

/// The model of one language.
#[derive(Debug, Clone)]
pub struct Model {
    rules: Vec<ModelRule>,
    /// The number that the compiled rules give each rule of the model.
    numbers: Vec<Option<usize>>,
    scale: f32,
    mask: u32,
    slots: Cow<'static, [u8]>,
    cells: Cow<'static, [u8]>,
}

/// Returns the hash of a word that the training knew.
#[must_use]
pub fn word_hash(word: &str) -> u32 {
    hash(Kind::Known, &[word])
}

/// Calls `each` for every feature of a sentence, with the word where it starts.
pub fn features(heard: &Heard<'_>, each: &mut dyn FnMut(usize, u32)) {
    for at in 0..heard.len() {
        if let Some(word) = token(heard, at) {
            each(at, hash(Kind::Word, &[word]));
            groups(word, &mut |group| each(at, group));
            pairs(heard, at, word, each);
        }
    }
}

/// Calls `each` for the features of one word; the second value says that it is the word itself.
pub fn word_features(word: &str, each: &mut dyn FnMut(u32, bool)) {
    let word = if word.is_empty() { "*" } else { word };
    each(hash(Kind::Word, &[word]), true);
    groups(word, &mut |group| each(group, false));
}

/// Calls `each` for the features of a word and those after it.
fn pairs(heard: &Heard<'_>, at: usize, word: &str, each: &mut dyn FnMut(usize, u32)) {
    if at == 0 {
        each(at, hash(Kind::Pair, &["^", word]));
    }
    let next = token(heard, at + 1);
    match next {
        None => each(at, hash(Kind::Pair, &[word, end_of(heard)])),
        Some(next) => {
            each(at, hash(Kind::Pair, &[word, next]));
            if let Some(third) = token(heard, at + 2) {
                each(at, hash(Kind::Apart, &[word, third]));
                each(at, hash(Kind::Three, &[word, next, third]));
            }
        }
    }
}

fn end_of(heard: &Heard<'_>) -> &'static str {
    match (heard.is_question(), heard.is_exclaimed()) {
        (true, _) => "$?",
        (_, true) => "$!",
        _ => "$",
    }
}

/// Returns a word as the model sees it; nothing past the end and for quoted words.
fn token<'a>(heard: &Heard<'a>, at: usize) -> Option<&'a str> {
    if at >= heard.len() || heard.is_quoted(at) {
        return None;
    }
    if heard.is_number(at) {
        return Some("0");
    }
    let folded = heard.folded(at);
    Some(if folded.is_empty() { "*" } else { folded })
}

/// Calls `each` for the letter groups of a word.
fn groups(word: &str, each: &mut dyn FnMut(u32)) {
    let edges = format!("<{word}>");
    let ends: Vec<usize> = edges
        .char_indices()
        .map(|(at, _)| at)
        .chain([edges.len()])
        .collect();
    for length in GROUPS {
        for span in ends.windows(length + 1) {
            if let Some(group) = edges.get(span[0]..span[length]) {
                each(hash(Kind::Group, &[group]));
            }
        }
    }
}

/// Returns the number of letter groups of a word.
fn group_count(word: &str) -> usize {
    let letters = word.chars().count() + 2;
    GROUPS
        .map(|length| (letters + 1).saturating_sub(length))
        .sum()
}

/// FNV-1a over the kind and the parts, folded from 64 to 32 bits; never zero.
fn hash(kind: Kind, parts: &[&str]) -> u32 {
    let mut sum = 0xcbf2_9ce4_8422_2325_u64 ^ kind as u64;
    let mut add = |byte: u8| {
        sum = (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    };
    for part in parts {
        part.bytes().for_each(&mut add);
        add(0xff);
    }
    let folded = (sum ^ (sum >> 32)) as u32;
    folded.max(1)
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
        let scale = reader.float()?;
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
        let size = reader.number()?;
        if !size.is_power_of_two() {
            return Err(Damaged);
        }
        let from = reader.at;
        reader.take(
            usize::try_from(size)
                .map_err(|_| Damaged)?
                .saturating_mul(8),
        )?;
        let middle = reader.at;
        let (slots, cells) = match bytes {
            Cow::Borrowed(all) => (
                Cow::Borrowed(&all[from..middle]),
                Cow::Borrowed(&all[middle..]),
            ),
            Cow::Owned(all) => (
                Cow::Owned(all[from..middle].to_vec()),
                Cow::Owned(all[middle..].to_vec()),
            ),
        };
        Ok(Model {
            numbers: rules.iter().map(|rule| number(&rule.name)).collect(),
            rules,
            scale,
            mask: size - 1,
            slots,
            cells,
        })
    }

    /// Writes a model: the form that [`Model::read`] takes.
    #[must_use]
    pub fn write(rules: &[ModelRule], scale: f32, rows: &[Row]) -> Vec<u8> {
        let mut out = MAGIC.to_vec();
        out.push(u8::try_from(rules.len()).unwrap_or(u8::MAX));
        out.extend(scale.to_le_bytes());
        for rule in rules.iter().take(usize::from(u8::MAX)) {
            let name = &rule.name.as_bytes()[..rule.name.len().min(255)];
            out.push(name.len() as u8);
            out.extend(name);
            for number in [rule.bias, rule.threshold, rule.veto] {
                out.extend(number.to_le_bytes());
            }
        }
        // Four slots in five are taken at most.
        let size = (rows.len() * 5 / 4 + 1).next_power_of_two();
        let mut slots = vec![(0_u32, 0_u32); size];
        let mut cells = Vec::new();
        for (hash, row) in rows {
            let mut at = *hash as usize & (size - 1);
            while slots[at].0 != 0 {
                at = (at + 1) & (size - 1);
            }
            let start = (cells.len() / 2) as u32;
            let row = &row[..row.len().min(63)];
            slots[at] = (*hash, start << 6 | row.len() as u32);
            cells.extend(row.iter().flat_map(|(rule, weight)| [*rule, *weight as u8]));
        }
        out.extend((size as u32).to_le_bytes());
        for (hash, row) in slots {
            out.extend(hash.to_le_bytes());
            out.extend(row.to_le_bytes());
        }
        out.extend(cells);
        out
    }

    /// Returns the rules that the model knows.
    #[must_use]
    pub fn rules(&self) -> &[ModelRule] {
        &self.rules
    }

    /// Returns the weights of a feature: pairs of a rule and an i8.
    fn row(&self, hash: u32) -> Option<&[u8]> {
        let mut at = hash & self.mask;
        // A table that is full of others has no end of its own.
        for _ in 0..=self.mask {
            let slot = self.slots.get(at as usize * 8..at as usize * 8 + 8)?;
            let key = u32::from_le_bytes([slot[0], slot[1], slot[2], slot[3]]);
            if key == hash {
                let row = u32::from_le_bytes([slot[4], slot[5], slot[6], slot[7]]);
                let start = (row >> 6) as usize * 2;
                return self.cells.get(start..start + (row & 63) as usize * 2);
            }
            if key == 0 {
                return None;
            }
            at = (at + 1) & self.mask;
        }
        None
    }

    /// Adds the weights of a feature; `each` gets the rule and the weight.
    fn add(&self, hash: u32, each: &mut dyn FnMut(usize, i32)) {
        for cell in self.row(hash).unwrap_or_default().chunks_exact(2) {
            each(usize::from(cell[0]), i32::from(cell[1] as i8));
        }
    }

    /// Calls `each` with the word, the rule and the weight for every weight of the sentence;
    /// returns the number of features.
    fn weigh(&self, heard: &Heard<'_>, each: &mut dyn FnMut(usize, usize, i32)) -> usize {
        let mut count = 0;
        for at in 0..heard.len() {
            let Some(word) = token(heard, at) else {
                continue;
            };
            count += 1 + group_count(word);
            if let Some(row) = self.row(word_hash(word)) {
                for cell in row.chunks_exact(2) {
                    each(at, usize::from(cell[0]), i32::from(cell[1] as i8));
                }
            } else {
                groups(word, &mut |group| {
                    self.add(group, &mut |rule, weight| each(at, rule, weight));
                });
            }
            pairs(heard, at, word, &mut |first, pair| {
                count += 1;
                self.add(pair, &mut |rule, weight| each(first, rule, weight));
            });
        }
        count
    }

    /// Fills the sums of the sentence, one a rule of the model.
    fn sums(&self, heard: &Heard<'_>, sums: &mut Vec<i32>) -> f32 {
        sums.clear();
        sums.resize(self.rules.len(), 0);
        let count = self.weigh(heard, &mut |_, rule, weight| {
            if let Some(sum) = sums.get_mut(rule) {
                *sum += weight;
            }
        });
        self.scale / (count.max(1) as f32).sqrt()
    }

    /// Returns the margin of every rule for a sentence: what the training compares with thresholds.
    #[must_use]
    pub fn margins(&self, heard: &Heard<'_>) -> Vec<f32> {
        let mut sums = Vec::new();
        let unit = self.sums(heard, &mut sums);
        let each = self.rules.iter().zip(sums);
        each.map(|(rule, sum)| rule.bias + unit * sum as f32)
            .collect()
    }

    /// Finds the words that weighed most for a rule: the span and the evidence.
    fn evidence(&self, heard: &Heard<'_>, rule: usize) -> (usize, usize, [u16; EVIDENCE]) {
        let mut by_word = vec![0_i32; heard.len()];
        self.weigh(heard, &mut |word, of, weight| {
            if of == rule
                && let Some(sum) = by_word.get_mut(word)
            {
                *sum += weight;
            }
        });
        let mut order: Vec<usize> = (0..by_word.len()).filter(|&w| by_word[w] > 0).collect();
        order.sort_by_key(|&word| (-by_word[word], word));
        let mut evidence = [Candidate::NO_WORD; EVIDENCE];
        for (place, word) in evidence.iter_mut().zip(&order) {
            *place = u16::try_from(*word).unwrap_or(Candidate::NO_WORD);
        }
        let (start, end) = heaviest(&by_word);
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
        let unit = self.sums(heard, &mut memory.scores);
        let over = self.rules.iter().zip(&memory.scores).enumerate();
        let over =
            over.map(|(at, (rule, sum))| (at, rule.bias + unit * *sum as f32 - rule.threshold));
        let best = over
            .filter(|(at, over)| *over > 0.0 && self.numbers[*at].is_some())
            .max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)));
        let Some((at, over)) = best else {
            return;
        };
        let Some(number) = self.numbers[at] else {
            return;
        };
        let (start, end, evidence) = self.evidence(heard, at);
        said.push(Candidate {
            rule: number,
            score: (over * 1000.0) as i32,
            severity: None,
            start,
            end,
            evidence,
        });
    }

    fn vetoes(&self, heard: &Heard<'_>, memory: &mut Memory, hit: Settled) -> bool {
        let Some(at) = self.numbers.iter().position(|n| *n == Some(hit.rule)) else {
            return false;
        };
        let unit = self.sums(heard, &mut memory.scores);
        let rule = &self.rules[at];
        rule.bias + unit * (memory.scores[at] as f32) < rule.veto
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
