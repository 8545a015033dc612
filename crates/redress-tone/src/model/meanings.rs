//! What words mean: classes that all languages share, such as "to leave" or "the manager".
//!
//! The classes of a word stand in the model's table under the word, or under its beginning where
//! any ending may follow; those of some words in a row under these words. Of a sentence, each
//! class is a feature, each class before another within three words, and the classes of the
//! first word. These features have no language: what was learned of them in one holds in all.

use super::features::{Kind, Sum, end_of, hash, hash_of_meanings, token};
use super::table::{Row, Table};
use crate::fold::hebrew_prefixes;
use crate::lang::Lang;
use crate::learned::Heard;

/// One class before another counts up to this distance.
pub(super) const REACH: u32 = 3;
/// The longest phrase.
pub(super) const LONGEST_PHRASE: usize = 4;
/// The beginning of a word has this many letters at least.
const SHORTEST_STEM: usize = 3;

/// The class also holds behind Hebrew prefixes.
const PREFIXED: i8 = 1;

/// A word or phrase of the lexicon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Folded words.
    pub words: Vec<String>,
    /// Whether any ending may follow the only word.
    pub stem: bool,
    /// Whether Hebrew prefixes may stand before the only word.
    pub prefixed: bool,
    /// The number of the class.
    pub class: u8,
}

/// Returns the rows of a lexicon. Words that are known by a beginning have a row of their own if
/// they are named in `words`.
#[must_use]
pub fn lexicon_rows<'w>(entries: &'w [Entry], words: impl Iterator<Item = &'w str>) -> Vec<Row> {
    let mut rows = std::collections::BTreeMap::<u32, Vec<(u8, i8)>>::new();
    let mut add = |hash: u32, cell: (u8, i8)| {
        let row = rows.entry(hash).or_default();
        match row.iter_mut().find(|(class, _)| *class == cell.0) {
            Some(known) => known.1 |= cell.1,
            None => row.push(cell),
        }
    };
    for entry in entries {
        let parts: Vec<&str> = entry.words.iter().map(String::as_str).collect();
        let kind = match (parts.len(), entry.stem) {
            (0, _) => continue,
            (1, true) => Kind::Stem,
            (1, false) => Kind::Meant,
            _ => Kind::Phrase,
        };
        add(
            hash(kind, &parts),
            (entry.class, i8::from(entry.prefixed) * PREFIXED),
        );
    }
    // A word with a row of its own is not looked up by its beginnings.
    let own = entries.iter().filter(|e| e.words.len() == 1 && !e.stem);
    let own = own.map(|entry| entry.words[0].as_str());
    let mut whole = std::collections::BTreeMap::new();
    for word in own.chain(words) {
        let mut cells: Vec<(u8, i8)> = Vec::new();
        for (at, _) in word.char_indices().skip(SHORTEST_STEM) {
            cells.extend(
                rows.get(&hash(Kind::Stem, &[&word[..at]]))
                    .into_iter()
                    .flatten(),
            );
        }
        cells.extend(rows.get(&hash(Kind::Stem, &[word])).into_iter().flatten());
        if !cells.is_empty() {
            whole.insert(hash(Kind::Meant, &[word]), cells);
        }
    }
    for (hash, cells) in whole {
        let row = rows.entry(hash).or_default();
        for cell in cells {
            if !row.iter().any(|(class, _)| *class == cell.0) {
                row.push(cell);
            }
        }
    }
    rows.into_iter().collect()
}

/// Fills `out` with the classes of a sentence, in order: the number of the word, shifted by
/// eight, and the class.
pub(super) fn classes(table: &Table, heard: &Heard<'_>, out: &mut Vec<u32>) {
    out.clear();
    for at in 0..heard.len() {
        let Some(word) = token(heard, at) else {
            continue;
        };
        let from = out.len();
        let mut add = |class: u8| {
            let code = (at as u32) << 8 | u32::from(class);
            if !out[from..].contains(&code) {
                out.push(code);
            }
        };
        classes_of(table, word, heard.lang(), &mut add);
        let mut parts = [word; LONGEST_PHRASE];
        for length in 2..=LONGEST_PHRASE {
            let Some(next) = token(heard, at + length - 1) else {
                break;
            };
            parts[length - 1] = next;
            let row = table.row(hash(Kind::Phrase, &parts[..length]));
            row.unwrap_or_default()
                .chunks_exact(2)
                .for_each(|cell| add(cell[0]));
        }
    }
}

/// Adds the classes of a word that stands alone.
pub(super) fn classes_of(table: &Table, word: &str, lang: Lang, add: &mut dyn FnMut(u8)) {
    if !of_word(table, word, 0, add) && lang == Lang::He {
        for letters in hebrew_prefixes(word) {
            // A Hebrew letter takes two bytes.
            of_word(table, &word[letters * 2..], PREFIXED, add);
        }
    }
}

/// Adds the classes of a word whose marks hold `mark`; says whether there was any.
fn of_word(table: &Table, word: &str, mark: i8, add: &mut dyn FnMut(u8)) -> bool {
    let mut found = false;
    let mut take = |row: &[u8]| {
        for cell in row
            .chunks_exact(2)
            .filter(|cell| cell[1] as i8 & mark == mark)
        {
            found = true;
            add(cell[0]);
        }
    };
    if let Some(row) = table.row(hash(Kind::Meant, &[word])) {
        take(row);
        return found;
    }
    let mut look = |mut stem: Sum| {
        stem.close();
        if let Some(row) = table.row(stem.folded()) {
            take(row);
        }
    };
    // The hash of a beginning goes on into that of the next.
    let mut sum = Sum::of(Kind::Stem);
    for (letter, c) in word.char_indices().enumerate() {
        if letter >= SHORTEST_STEM {
            look(sum);
        }
        let mut utf8 = [0; 4];
        let bytes = c.1.encode_utf8(&mut utf8).bytes();
        bytes.for_each(|byte| sum.add(byte));
    }
    look(sum);
    found
}

/// Calls `each` for every feature of the classes of a sentence, with the last word of each.
pub(super) fn features(heard: &Heard<'_>, classes: &[u32], each: &mut dyn FnMut(usize, u32)) {
    let parts = |code: u32| ((code >> 8) as usize, code as u8);
    for (place, &code) in classes.iter().enumerate() {
        let (at, class) = parts(code);
        each(at, hash_of_meanings(Kind::Meaning, &[class]));
        if at == 0 {
            each(at, hash_of_meanings(Kind::Opening, &[class]));
        }
        for &later in &classes[place + 1..] {
            let (there, other) = parts(later);
            if there == at {
                continue;
            }
            if there - at > REACH as usize {
                break;
            }
            each(there, hash_of_meanings(Kind::Meanings, &[class, other]));
        }
    }
    if !classes.is_empty() {
        each(heard.len() - 1, hash(Kind::End, &[end_of(heard)]));
    }
}
