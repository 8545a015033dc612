//! What the model knows of words that were met, so that each of them is weighed once.
//!
//! The reader of messages gives every word that it keeps a number; under it stand the weights of the
//! word and of its letters added up, the set of its classes, and the hashes of the features that begin
//! with it, begun. What is left to do in a sentence are the features of more than one word.

use super::features::{Kind, Sum, end_of, group_count, groups, hash, letters, word_hash};
use super::meanings::{self, LONGEST_PHRASE, REACH};
use super::rows::{LANE, Lane, Place, Rows, lanes};
use super::sets::Sets;
use super::{Model, weight};
use crate::learned::Heard;

/// The features that begin with a word.
const OPENED: [Kind; 4] = [Kind::Pair, Kind::Apart, Kind::Three, Kind::Phrase];

/// The words that one reader has met in one language.
#[derive(Debug, Default)]
pub(crate) struct Met {
    /// How often the reader had emptied its list of words.
    emptied: u64,
    words: Vec<Word>,
    /// What each word weighs.
    weights: Rows,
    /// Sums that are being made.
    made: Vec<Lane>,
    /// What words mean, and what their meanings weigh.
    sets: Sets,
    classes: Vec<u8>,
    /// The sums of the sentence, of words and of meanings.
    pub(super) words_sum: Vec<Lane>,
    pub(super) meanings_sum: Vec<Lane>,
}

/// Adds the cells of a row to sums.
pub(super) fn join_cells(sums: &mut [Lane], cells: &[u8]) {
    for cell in cells.as_chunks::<2>().0 {
        let rule = usize::from(cell[0]);
        if let Some(sum) = sums.get_mut(rule / LANE) {
            sum[rule % LANE] += weight(cell[1] as i8);
        }
    }
}

#[derive(Debug, Clone, Copy, Default)]
struct Word {
    /// The number of features; 0 where the word was not met.
    features: u32,
    /// Where its weights stand.
    weights: Place,
    /// The number of the set of its classes.
    set: u32,
    opened: [Sum; OPENED.len()],
}

/// Fills the sums of the sentence; returns the number of features of words and of meanings.
pub(super) fn hear(model: &Model, heard: &Heard<'_>, met: &mut Met) -> (usize, usize) {
    met.open(model, heard);
    let (mut of_words, mut of_meanings) = (0, 0);
    // The sets of the last words, the nearest first.
    let mut before = [0; REACH as usize];
    let mut next = letters(heard, 0);
    for at in 0..heard.len() {
        let here = std::mem::replace(&mut next, letters(heard, at + 1));
        let mut set = 0;
        if let Some(word) = here {
            let (known, phrases) = met.hear_word(model, heard, at, (word, next));
            of_words += known.1;
            set = phrases.unwrap_or(known.0);
        }
        if set != 0 {
            of_meanings += met
                .sets
                .add(model, set, at == 0, &before, &mut met.meanings_sum);
        }
        before.rotate_right(1);
        before[0] = set;
    }
    if of_meanings > 0 {
        of_meanings += 1;
        let end = hash(Kind::End, &[end_of(heard)]);
        join_cells(
            &mut met.meanings_sum,
            model.table.row(end).unwrap_or_default(),
        );
    }
    (of_words, of_meanings)
}

impl Met {
    fn open(&mut self, model: &Model, heard: &Heard<'_>) {
        if self.emptied != heard.emptied || self.sets.are_many() {
            self.words.clear();
            self.weights.truncate(0);
            self.sets.clear();
            self.emptied = heard.emptied;
        }
        self.sets.open();
        for sums in [&mut self.words_sum, &mut self.meanings_sum] {
            sums.clear();
            sums.resize(lanes(model.rules.len()), [0; LANE]);
        }
    }

    /// Adds what begins with a word; returns its set and the number of features, and its set with
    /// the classes of phrases, where there are any.
    fn hear_word(
        &mut self,
        model: &Model,
        heard: &Heard<'_>,
        at: usize,
        (word, next): (&[u8], Option<&[u8]>),
    ) -> ((u32, usize), Option<u32>) {
        let weights = self.weights.len();
        let known = self.word(model, heard, at, word);
        let mut count = known.features as usize;
        self.weights.join(known.weights, &mut self.words_sum);
        if place(heard, at).is_none() {
            // A word that has no number is forgotten: nobody will ask for it again.
            self.weights.truncate(weights);
        }
        let sums = &mut self.words_sum;
        let mut add = |sum: Sum| {
            count += 1;
            join_cells(sums, model.table.row(sum.folded()).unwrap_or_default());
        };
        let [mut pair, mut apart, mut three, mut phrase] = known.opened;
        if at == 0 {
            let mut first = Sum::of(Kind::Pair);
            first.part(b"^");
            first.part(word);
            add(first);
        }
        let Some(second) = next else {
            pair.part(end_of(heard).as_bytes());
            add(pair);
            return ((known.set, count), None);
        };
        // One walk over the letters of a word for all that they belong to.
        for &byte in second {
            pair.add(byte);
            three.add(byte);
            phrase.add(byte);
        }
        for sum in [&mut pair, &mut three, &mut phrase] {
            sum.close();
        }
        add(pair);
        self.classes.clear();
        let mut classes = Phrases(&mut self.classes);
        classes.add(model, phrase);
        if let Some(third) = letters(heard, at + 2) {
            for &byte in third {
                apart.add(byte);
                three.add(byte);
                phrase.add(byte);
            }
            for sum in [&mut apart, &mut three, &mut phrase] {
                sum.close();
            }
            add(apart);
            add(three);
            classes.add(model, phrase);
            for length in 4..=LONGEST_PHRASE {
                let Some(next) = letters(heard, at + length - 1) else {
                    break;
                };
                phrase.part(next);
                classes.add(model, phrase);
            }
        }
        let with = (!self.classes.is_empty()).then(|| self.sets.join(known.set, &mut self.classes));
        ((known.set, count), with)
    }

    /// Returns what is known of a word. One without a number is known until it is forgotten.
    fn word(&mut self, model: &Model, heard: &Heard<'_>, at: usize, word: &[u8]) -> Word {
        let number = place(heard, at);
        if let Some(known) = number.and_then(|number| self.words.get(number))
            && known.features != 0
        {
            return *known;
        }
        let known = self.weigh(model, heard, word);
        if let Some(number) = number {
            if self.words.len() <= number {
                self.words.resize(number + 1, Word::default());
            }
            self.words[number] = known;
        }
        known
    }

    fn weigh(&mut self, model: &Model, heard: &Heard<'_>, word: &[u8]) -> Word {
        let letters = word;
        let word = std::str::from_utf8(letters).unwrap_or_default();
        self.made.clear();
        self.made.resize(lanes(model.rules.len()), [0; LANE]);
        let sums = &mut self.made;
        match model.table.row(word_hash(word)) {
            Some(cells) => join_cells(sums, cells),
            None => groups(word, &mut |group| {
                join_cells(sums, model.table.row(group).unwrap_or_default());
            }),
        }
        self.classes.clear();
        let classes = &mut self.classes;
        meanings::classes_of(&model.table, word, heard.lang(), &mut |class| {
            if !classes.contains(&class) {
                classes.push(class);
            }
        });
        Word {
            features: 1 + group_count(word) as u32,
            weights: self.weights.take(&mut self.made),
            set: self.sets.number(&mut self.classes),
            opened: OPENED.map(|kind| {
                let mut sum = Sum::of(kind);
                sum.part(letters);
                sum
            }),
        }
    }
}

/// The classes of the phrases that begin with a word.
struct Phrases<'c>(&'c mut Vec<u8>);

impl Phrases<'_> {
    fn add(&mut self, model: &Model, phrase: Sum) {
        let row = model.table.row(phrase.folded()).unwrap_or_default();
        for cell in row.as_chunks::<2>().0 {
            self.0.push(cell[0]);
        }
    }
}

/// Returns the place of a word among those that were met. No word has the number 0, so all numbers
/// made of digits, which are one word to the model, stand there.
fn place(heard: &Heard<'_>, at: usize) -> Option<usize> {
    if heard.is_number(at) {
        return Some(0);
    }
    Some(heard.number(at)).filter(|number| *number != 0)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::super::{Entry, ModelRule, Row, Scales, features, lexicon_rows};
    use super::*;
    use crate::learned::{Candidate, Learned, Memory};
    use crate::spec::{ChecklistSpec, LanguageSpec};
    use crate::{Checker, Lang, Options, Rules};

    const TEXTS: [&str; 6] = [
        "You people never call back. Never! I paid 42 euro, 42 again, and you never call.",
        "I am leaving for another firm, am I not? She said \"never call back\" to me.",
        "incomprehensibilities incomprehensibilitiesincomprehensibilities never call",
        "שהחשבון מקולקל. והחשבון של החברה מקולקל שוב.",
        "f**k $*%#! this, never call my never ending never",
        "one two three four five six one two three four leave leaving leaver",
    ];

    /// Collects the features of sentences.
    #[derive(Debug)]
    struct Features(Mutex<Vec<u32>>);

    impl Learned for Features {
        fn read(&self, heard: &Heard<'_>, _: &mut Memory, _: &mut Vec<Candidate>) {
            features(heard, &mut |hash| self.0.lock().unwrap().push(hash));
        }
    }

    /// Compares the margins with those that are made feature by feature.
    #[derive(Debug)]
    struct Both(Model, Mutex<usize>);

    impl Learned for Both {
        fn read(&self, heard: &Heard<'_>, memory: &mut Memory, _: &mut Vec<Candidate>) {
            self.0.fill(heard, memory);
            let mut slow: Vec<f32> = self.0.rules.iter().map(|rule| rule.bias).collect();
            for words in [true, false] {
                let mut sums = vec![0; slow.len()];
                let mut add = |_, rule: usize, weight| sums[rule] += weight;
                let (count, scale) = if words {
                    (self.0.weigh_words(heard, &mut add), self.0.scales.words)
                } else {
                    let mut room = Vec::new();
                    let count = self.0.weigh_meanings(heard, &mut room, &mut add);
                    (count, self.0.scales.meanings)
                };
                let unit = scale / (count.max(1) as f32).sqrt();
                for (margin, sum) in slow.iter_mut().zip(sums) {
                    *margin += unit * sum as f32;
                }
            }
            assert_eq!(memory.margins, slow, "{}", heard.written(0));
            *self.1.lock().unwrap() += 1;
        }
    }

    fn rules(model: Arc<dyn Learned>) -> Rules {
        let languages = ["en", "he"]
            .map(|code| -> LanguageSpec { toml::from_str(&format!("lang = \"{code}\"")).unwrap() });
        let mut rules = Rules::compile(&languages, &[], &ChecklistSpec::default()).unwrap();
        for lang in [Lang::En, Lang::He] {
            rules.set_model(lang, model.clone());
        }
        rules
    }

    fn entry(words: &[&str], stem: bool, class: u8) -> Entry {
        Entry {
            words: words.iter().map(|&word| word.to_owned()).collect(),
            stem,
            prefixed: true,
            class,
        }
    }

    #[test]
    fn what_is_kept_of_words_weighs_what_their_features_weigh() {
        let seen = Arc::new(Features(Mutex::default()));
        let learning = rules(seen.clone());
        let read = |rules: &Rules| {
            let mut checker = Checker::new(rules);
            // Twice: once new, once known; and in another language with the same letters.
            for lang in [Lang::En, Lang::He, Lang::En] {
                for text in TEXTS {
                    let _ = checker.check(text, &Options::new(lang));
                }
            }
        };
        read(&learning);
        let entries = [
            entry(&["leav"], true, 3),
            entry(&["never"], false, 4),
            entry(&["call", "back"], false, 5),
            entry(&["three", "four", "five", "six"], false, 6),
            entry(&["am", "i", "not"], false, 7),
            entry(&["חשבונ"], false, 8),
        ];
        let mut rows: std::collections::BTreeMap<u32, Vec<(u8, i8)>> = Default::default();
        let of = |hash: u32| vec![(hash as u8 % 3, (hash >> 8) as i8), (3, (hash >> 16) as i8)];
        for &hash in seen.0.lock().unwrap().iter().filter(|hash| *hash % 5 != 0) {
            rows.insert(hash, of(hash));
        }
        for word in ["never", "people", "0", "*", "firm"] {
            rows.insert(word_hash(word), of(word_hash(word)));
        }
        for class in 3..=8 {
            let one = features::hash_of_meanings(Kind::Meaning, &[class]);
            rows.insert(one, of(one));
            for other in 3..=8 {
                let pair = features::hash_of_meanings(Kind::Meanings, &[class, other]);
                rows.insert(pair, of(pair));
            }
        }
        rows.extend(lexicon_rows(&entries, ["leave"].into_iter()));
        let rows: Vec<Row> = rows.into_iter().collect();
        let rule = |number: usize| ModelRule {
            name: format!("rule-{number}"),
            bias: number as f32 / 8.0,
            threshold: 0.0,
            veto: f32::MIN,
        };
        let scales = Scales {
            words: 0.25,
            meanings: 0.5,
        };
        let bytes = Model::write(&[0, 1, 2, 3].map(rule), scales, &rows);
        let model = Model::read(bytes.into(), |_| None).unwrap();
        let both = Arc::new(Both(model, Mutex::default()));
        read(&rules(both.clone()));
        assert!(*both.1.lock().unwrap() > 20);
    }
}
