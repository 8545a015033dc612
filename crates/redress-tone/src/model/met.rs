//! What the model knows of words that were met, so that each of them is weighed once.
//!
//! The reader of messages gives every word that it keeps a number; under it stand the weights of the
//! word and of its letters added up, its classes, and the hashes of the features that begin with it,
//! begun. What is left to do in a sentence are the features of more than one word.

use super::features::{Kind, Sum, end_of, group_count, groups, token, word_hash};
use super::meanings::{self, LONGEST_PHRASE};
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
    /// For each word that weighs anything, one number a rule.
    weights: Vec<i32>,
    classes: Vec<u8>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Word {
    /// The number of features; 0 where the word was not met.
    features: u32,
    /// Where its weights start, and one more; 0 where it weighs nothing.
    weights: u32,
    classes: (u32, u32),
    opened: [Sum; OPENED.len()],
}

/// Fills `scores` with the sums of the features of words and `classes` with the classes of the
/// sentence, as [`meanings::classes`] does; returns the number of features.
pub(super) fn hear(
    model: &Model,
    heard: &Heard<'_>,
    met: &mut Met,
    scores: &mut [i32],
    classes: &mut Vec<u32>,
) -> usize {
    if met.emptied != heard.emptied {
        met.words.clear();
        met.weights.clear();
        met.classes.clear();
        met.emptied = heard.emptied;
    }
    classes.clear();
    let mut count = 0;
    let mut next = token(heard, 0);
    for at in 0..heard.len() {
        let here = std::mem::replace(&mut next, token(heard, at + 1));
        let Some(word) = here else {
            continue;
        };
        let from = classes.len();
        let mut add_class = |class: u8| {
            let code = (at as u32) << 8 | u32::from(class);
            if !classes[from..].contains(&code) {
                classes.push(code);
            }
        };
        let sizes = (met.weights.len(), met.classes.len());
        let known = met.word(model, heard, at, word);
        count += known.features as usize;
        if let Some(start) = (known.weights as usize).checked_sub(1) {
            let weights = met.weights.get(start..).unwrap_or_default();
            for (sum, weight) in scores.iter_mut().zip(weights) {
                *sum += weight;
            }
        }
        let own = known.classes.0 as usize..known.classes.1 as usize;
        let own = met.classes.get(own).unwrap_or_default();
        own.iter().for_each(|class| add_class(*class));
        met.forget_stray(heard, at, sizes);

        let mut add = |sum: Sum| {
            count += 1;
            model.add(sum.folded(), &mut |rule, weight| {
                if let Some(sum) = scores.get_mut(rule) {
                    *sum += weight;
                }
            });
        };
        let [mut pair, mut apart, mut three, mut phrase] = known.opened;
        if at == 0 {
            let mut first = Sum::of(Kind::Pair);
            first.part(b"^");
            first.part(word.as_bytes());
            add(first);
        }
        let Some(second) = next else {
            pair.part(end_of(heard).as_bytes());
            add(pair);
            continue;
        };
        // One walk over the letters of a word for all that they belong to.
        for &byte in second.as_bytes() {
            pair.add(byte);
            three.add(byte);
            phrase.add(byte);
        }
        for sum in [&mut pair, &mut three, &mut phrase] {
            sum.close();
        }
        add(pair);
        let mut add_phrase = |phrase: Sum| {
            let row = model.table.row(phrase.folded()).unwrap_or_default();
            row.chunks_exact(2).for_each(|cell| add_class(cell[0]));
        };
        add_phrase(phrase);
        let Some(third) = token(heard, at + 2) else {
            continue;
        };
        for &byte in third.as_bytes() {
            apart.add(byte);
            three.add(byte);
            phrase.add(byte);
        }
        for sum in [&mut apart, &mut three, &mut phrase] {
            sum.close();
        }
        add(apart);
        add(three);
        add_phrase(phrase);
        for length in 4..=LONGEST_PHRASE {
            let Some(next) = token(heard, at + length - 1) else {
                break;
            };
            phrase.part(next.as_bytes());
            add_phrase(phrase);
        }
    }
    count
}

impl Met {
    /// Returns what is known of a word. One without a number is known until it is forgotten.
    fn word(&mut self, model: &Model, heard: &Heard<'_>, at: usize, word: &str) -> Word {
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

    fn weigh(&mut self, model: &Model, heard: &Heard<'_>, word: &str) -> Word {
        let start = self.weights.len();
        self.weights.resize(start + model.rules.len(), 0);
        let sums = &mut self.weights[start..];
        let mut add = |cells: Option<&[u8]>| {
            for cell in cells.unwrap_or_default().chunks_exact(2) {
                if let Some(sum) = sums.get_mut(usize::from(cell[0])) {
                    *sum += weight(cell[1] as i8);
                }
            }
        };
        match model.table.row(word_hash(word)) {
            Some(cells) => add(Some(cells)),
            None => groups(word, &mut |group| add(model.table.row(group))),
        }
        let weighs = sums.iter().any(|sum| *sum != 0);
        if !weighs {
            self.weights.truncate(start);
        }
        let first = self.classes.len();
        let mut add = |class: u8| {
            if !self.classes[first..].contains(&class) {
                self.classes.push(class);
            }
        };
        meanings::classes_of(&model.table, word, heard.lang(), &mut add);
        Word {
            features: 1 + group_count(word) as u32,
            weights: if weighs { start as u32 + 1 } else { 0 },
            classes: (first as u32, self.classes.len() as u32),
            opened: OPENED.map(|kind| {
                let mut sum = Sum::of(kind);
                sum.part(word.as_bytes());
                sum
            }),
        }
    }

    /// Forgets a word that has no number: nobody will ask for it again.
    fn forget_stray(&mut self, heard: &Heard<'_>, at: usize, (weights, classes): (usize, usize)) {
        if place(heard, at).is_none() {
            self.weights.truncate(weights);
            self.classes.truncate(classes);
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
