//! What a sentence is made of for a model: words, neighbours, letter groups, each under a hash.

use crate::learned::Heard;

/// Letter groups have this many letters.
const GROUPS: std::ops::RangeInclusive<usize> = 3..=5;

/// What a row of a model stands for; part of its hash.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Word = 1,
    Pair = 2,
    Apart = 3,
    Three = 4,
    Group = 5,
    Known = 6,
    /// The meanings of a word.
    Meant = 7,
    /// The meanings of every word with this beginning.
    Stem = 8,
    /// The meanings of some words in a row.
    Phrase = 9,
    /// A meaning, wherever it stands.
    Meaning = 10,
    /// One meaning before another.
    Meanings = 11,
    /// A meaning of the first word.
    Opening = 12,
    /// How the sentence ends.
    End = 13,
}

/// Returns the hash of a word that the training knew.
#[must_use]
pub fn word_hash(word: &str) -> u32 {
    hash(Kind::Known, &[word])
}

/// Calls `each` for every feature of the words of a sentence.
pub fn features(heard: &Heard<'_>, each: &mut dyn FnMut(u32)) {
    for at in 0..heard.len() {
        if let Some(word) = token(heard, at) {
            each(hash(Kind::Word, &[word]));
            groups(word, each);
            pairs(heard, at, word, &mut |_, pair| each(pair));
        }
    }
}

/// Calls `each` for the features of one word; the second value says that it is the word itself.
pub fn word_features(word: &str, each: &mut dyn FnMut(u32, bool)) {
    let word = if word.is_empty() { "*" } else { word };
    each(hash(Kind::Word, &[word]), true);
    groups(word, &mut |group| each(group, false));
}

/// Calls `each` for the features of a word and those after it, with the last word of each.
pub(super) fn pairs(heard: &Heard<'_>, at: usize, word: &str, each: &mut dyn FnMut(usize, u32)) {
    if at == 0 {
        each(at, hash(Kind::Pair, &["^", word]));
    }
    let Some(next) = token(heard, at + 1) else {
        each(at, hash(Kind::Pair, &[word, end_of(heard)]));
        return;
    };
    each(at + 1, hash(Kind::Pair, &[word, next]));
    if let Some(third) = token(heard, at + 2) {
        each(at + 2, hash(Kind::Apart, &[word, third]));
        each(at + 2, hash(Kind::Three, &[word, next, third]));
    }
}

pub(super) fn end_of(heard: &Heard<'_>) -> &'static str {
    match (heard.is_question(), heard.is_exclaimed()) {
        (true, _) => "$?",
        (_, true) => "$!",
        _ => "$",
    }
}

/// Returns a word as the model sees it; nothing past the end and for quoted words.
pub(super) fn token<'a>(heard: &Heard<'a>, at: usize) -> Option<&'a str> {
    if at >= heard.len() || heard.is_quoted(at) {
        return None;
    }
    if heard.is_number(at) {
        return Some("0");
    }
    let folded = heard.folded(at);
    Some(if folded.is_empty() { "*" } else { folded })
}

/// The same as [`token`], in bytes.
pub(super) fn letters<'a>(heard: &Heard<'a>, at: usize) -> Option<&'a [u8]> {
    let (bytes, number) = heard.letters(at)?;
    Some(match bytes {
        _ if number => b"0",
        [] => b"*",
        bytes => bytes,
    })
}

/// Calls `each` for the letter groups of a word.
pub(super) fn groups(word: &str, each: &mut dyn FnMut(u32)) {
    // The edges are letters too.
    let edge = |at: usize| &"<>"[at..=at];
    let letters = word
        .char_indices()
        .map(|(at, c)| &word[at..at + c.len_utf8()]);
    let mut last: [&str; 6] = [""; 6];
    let mut count = 0;
    for letter in [edge(0)].into_iter().chain(letters).chain([edge(1)]) {
        last.rotate_left(1);
        last[5] = letter;
        count += 1;
        for length in GROUPS {
            if count >= length {
                each(hash_joined(Kind::Group, &last[6 - length..]));
            }
        }
    }
}

/// Returns the number of letter groups of a word.
pub(super) fn group_count(word: &str) -> usize {
    let letters = word.chars().count() + 2;
    GROUPS
        .map(|length| (letters + 1).saturating_sub(length))
        .sum()
}

/// FNV-1a over the kind and the parts, folded from 64 to 32 bits; never zero.
pub(super) fn hash(kind: Kind, parts: &[&str]) -> u32 {
    let mut sum = Sum::of(kind);
    for part in parts {
        sum.part(part.as_bytes());
    }
    sum.folded()
}

/// The hash of some letters that make one part.
fn hash_joined(kind: Kind, letters: &[&str]) -> u32 {
    let mut sum = Sum::of(kind);
    for letter in letters {
        letter.bytes().for_each(|byte| sum.add(byte));
    }
    sum.add(0xff);
    sum.folded()
}

/// The hash of one meaning or of two.
pub(super) fn hash_of_meanings(kind: Kind, meanings: &[u8]) -> u32 {
    let mut sum = Sum::of(kind);
    meanings.iter().for_each(|meaning| sum.add(*meaning));
    sum.folded()
}

/// A hash that is being made.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sum(u64);

impl Sum {
    pub(super) fn of(kind: Kind) -> Sum {
        let mut sum = Sum(0xcbf2_9ce4_8422_2325);
        // A step of its own: joined to the first letter, one kind would be another of a letter near.
        sum.add(kind as u8);
        sum
    }

    pub(super) fn add(&mut self, byte: u8) {
        self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }

    /// Adds a part and its end.
    pub(super) fn part(&mut self, part: &[u8]) {
        part.iter().for_each(|byte| self.add(*byte));
        self.close();
    }

    /// Ends a part.
    pub(super) fn close(&mut self) {
        self.add(0xff);
    }

    pub(super) fn folded(&self) -> u32 {
        let folded = (self.0 ^ (self.0 >> 32)) as u32;
        folded.max(1)
    }
}
