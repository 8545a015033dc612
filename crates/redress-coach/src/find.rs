//! Looks up which line was heard, by the words and the letters of a sentence.
//!
//! Each example sentence becomes two vectors: one of its words, word pairs and
//! concepts, one of its letter groups. A heard sentence is compared with all of
//! them by the cosine of the angle between the vectors, weighted so that rare
//! features count more (tf-idf), and with the middle of all examples of a line
//! (Rocchio's classifier): people retell a line in words of which each example has
//! a few. The same text always gives the same answer.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use redress_tone::Lang;
use redress_tone::fold::fold;
use serde::Serialize;

use crate::playbook::Playbook;
use crate::situation::Situation;
use crate::spec::{PlaybookSpec, Side, Speaker, TextLists};
use crate::words::{numbered, words};

/// The most matches that are given back.
pub const MAX_MATCHES: usize = 5;
/// The score under which a line is no match for a text of one word; with more words it falls with
/// their fourth root, as a longer text has more that no example has. It was chosen, root and all, with
/// `other.tsv`, `typed-a.tsv` and `blind.tsv` of the tests (docs/evaluation.md has the counts of what
/// it was not chosen with).
const THRESHOLD: f32 = 0.215;
/// From how many words on the threshold falls no more; chosen with the same three sets.
const LONG: usize = 20;
/// The threshold for a sentence of a message, which is compared with single examples only.
const THRESHOLD_WRITTEN: f32 = 0.2;
/// The share of a line's middle in the score; the rest is the nearest example's.
const MIDDLE_SHARE: f32 = 0.5;
/// The score under which even the best match is only the nearest of all: other talk may reach it.
/// Chosen with the same three sets, so that none of `other.tsv` has it.
pub const SURE: f32 = 0.22;
/// How much of the best score a further match needs.
const TAIL: f32 = 0.35;
/// The share of the words in the score; the rest is the letters'.
const WORDS_SHARE: f32 = 0.6;
/// The weight of a concept; that of an ordinary word is 1.
const CONCEPT: f32 = 1.4;
/// The weight of the word itself where it stands for a concept.
const CONCEPT_WORD: f32 = 0.4;
/// The weight of two neighbouring words.
const PAIR: f32 = 0.5;
/// How much more a feature that no example has weighs: it speaks for other talk.
const UNSEEN: f32 = 1.3;
/// The longest text that is looked at, in characters.
const MAX_TEXT: usize = 2_000;

/// A line that may be the one that was heard.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Match {
    /// The line's id.
    pub line: String,
    /// How close it is, 0 to 1.
    pub score: f32,
    /// The line's moment.
    pub moment: String,
    /// What to answer: first, firmer, firmest.
    pub say: Vec<String>,
    /// Why they may be saying it.
    pub means: Vec<String>,
    /// The advice behind it.
    pub sources: Vec<String>,
    /// The language in which it was found.
    #[serde(skip)]
    pub lang: Lang,
}

impl Playbook {
    /// Looks up which lines a sentence may be, best first, at most five.
    ///
    /// Without a language all of them are tried, and the one that fits best
    /// answers. A sentence that is like no line gives none; where the best is under [`SURE`], they are
    /// only the nearest.
    #[must_use]
    pub fn find(
        &self,
        text: &str,
        lang: Option<Lang>,
        side: Side,
        situation: &Situation,
    ) -> Vec<Match> {
        let (lang, hits) = match lang {
            Some(lang) => (lang, self.look_up(text, Among::Said(side), lang)),
            None => {
                let mut best = (Lang::En, Vec::new());
                for lang in Lang::ALL {
                    let hits = self.look_up(text, Among::Said(side), lang);
                    if top(&hits) > top(&best.1) {
                        best = (lang, hits);
                    }
                }
                best
            }
        };
        hits.into_iter()
            .filter_map(|(id, score)| {
                let spec = self.spec(&id)?;
                Some(Match {
                    score,
                    moment: spec.moment.clone(),
                    say: self.steps(&id, lang, situation),
                    means: spec.means.get(&lang).cloned().unwrap_or_default(),
                    sources: spec.cites.clone(),
                    line: id,
                    lang,
                })
            })
            .collect()
    }
}

fn top(hits: &[(String, f32)]) -> f32 {
    hits.first().map_or(0.0, |hit| hit.1)
}

/// Which sentences are looked through: what one side says must not weigh on the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Among {
    /// What is said to this side.
    Said(Side),
    /// What reps write.
    Written,
}

/// The indices over all example sentences, each built when it is first asked.
#[derive(Debug, Clone)]
pub(crate) struct Finder {
    indices: BTreeMap<(Among, Lang), OnceLock<Index>>,
}

impl Default for Finder {
    fn default() -> Self {
        let among = [
            Among::Said(Side::Customer),
            Among::Said(Side::Rep),
            Among::Written,
        ];
        let all = among
            .into_iter()
            .flat_map(|among| Lang::ALL.map(|lang| ((among, lang), OnceLock::new())));
        Finder {
            indices: all.collect(),
        }
    }
}

impl Finder {
    /// Returns the ids with their scores, rounded to hundredths, best first.
    pub(crate) fn find(
        &self,
        spec: &PlaybookSpec,
        text: &str,
        among: Among,
        lang: Lang,
    ) -> Vec<(String, f32)> {
        let Some(index) = self.indices.get(&(among, lang)) else {
            return Vec::new();
        };
        index
            .get_or_init(|| Index::new(spec, among, lang))
            .find(text)
    }
}

/// Lists the example sentences with the ids that they belong to.
fn examples(spec: &PlaybookSpec, among: Among, lang: Lang) -> Vec<(&str, &str)> {
    let Among::Said(side) = among else {
        let marks = spec.mark.iter();
        let marks = marks.flat_map(|mark| in_lang(mark.id.name(), &mark.heard, lang));
        let all = spec.written.iter();
        return all
            .flat_map(|written| in_lang(&written.id, &written.heard, lang))
            .chain(marks)
            .collect();
    };
    let said = spec
        .line
        .iter()
        .filter(|line| heard_by(line.said_by) == side);
    let ids: BTreeSet<&str> = said.clone().map(|line| line.id.as_str()).collect();
    let retold = spec
        .retold
        .iter()
        .filter(|retold| retold.lang == lang && ids.contains(retold.line.as_str()))
        .flat_map(|retold| {
            retold
                .texts
                .iter()
                .map(|text| (retold.line.as_str(), text.as_str()))
        });
    said.flat_map(|line| in_lang(&line.id, &line.heard, lang))
        .chain(retold)
        .collect()
}

fn in_lang<'a>(id: &'a str, texts: &'a TextLists, lang: Lang) -> Vec<(&'a str, &'a str)> {
    let texts = texts.get(&lang).into_iter().flatten();
    texts.map(|text| (id, text.as_str())).collect()
}

const fn heard_by(speaker: Speaker) -> Side {
    match speaker {
        Speaker::Customer => Side::Rep,
        _ => Side::Customer,
    }
}

#[derive(Debug, Clone, Default)]
struct Index {
    concepts: Concepts,
    words: Space,
    letters: Space,
    /// The place in `lines` of the line that each example sentence belongs to.
    sentences: Vec<usize>,
    /// The lines, each once.
    lines: Vec<String>,
    /// Whether sentences of messages are looked up.
    written: bool,
}

impl Index {
    fn new(spec: &PlaybookSpec, among: Among, lang: Lang) -> Self {
        let examples = examples(spec, among, lang);
        let lines: BTreeSet<&str> = examples.iter().map(|(id, _)| *id).collect();
        let mut index = Index {
            concepts: Concepts::new(spec, lang),
            lines: lines.iter().map(|id| (*id).to_owned()).collect(),
            written: among == Among::Written,
            ..Index::default()
        };
        let mut words = Vec::new();
        let mut letters = Vec::new();
        for (id, text) in examples {
            let line = lines.iter().take_while(|line| **line != id).count();
            index.sentences.push(line);
            let text = index.numbered(text);
            words.push((line, index.concepts.features(&text)));
            letters.push((line, letter_groups(&text)));
        }
        index.words = Space::new(&words, lines.len());
        index.letters = Space::new(&letters, lines.len());
        index
    }

    /// Returns the text with one number for all, where which one it is says nothing.
    fn numbered(&self, text: &str) -> String {
        if self.written {
            numbered(text)
        } else {
            text.to_owned()
        }
    }

    /// Returns the score that a line needs for a text.
    fn enough(&self, text: &str) -> f32 {
        if self.written {
            return THRESHOLD_WRITTEN;
        }
        let words = words(text).len().clamp(1, LONG);
        THRESHOLD / approximate(words).sqrt().sqrt()
    }

    fn find(&self, text: &str) -> Vec<(String, f32)> {
        let text: String = text.chars().take(MAX_TEXT).collect();
        let text = self.numbered(&text);
        let by_words = self.words.compare(&self.concepts.features(&text));
        let by_letters = self.letters.compare(&letter_groups(&text));
        let mut near = vec![Near::default(); self.lines.len()];
        for ((line, words), letters) in self.sentences.iter().zip(by_words).zip(by_letters) {
            if let Some(near) = near.get_mut(*line) {
                near.take(words, letters);
            }
        }
        let middle_share = if self.written { 0.0 } else { MIDDLE_SHARE };
        let enough = self.enough(&text);
        let lengths = self.words.lengths.iter().zip(&self.letters.lengths);
        let mut hits: Vec<(String, f32)> = self
            .lines
            .iter()
            .zip(near.iter().zip(lengths))
            .map(|(line, (near, (words, letters)))| {
                let middle = mixed(near.words / words, near.letters / letters);
                let score = middle_share.mul_add(middle - near.nearest(), near.nearest());
                (line.clone(), score)
            })
            .filter(|(_, score)| *score >= enough)
            .map(|(line, score)| (line, (score.min(1.0) * 100.0).round() / 100.0))
            .collect();
        hits.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        let floor = top(&hits) * TAIL;
        hits.retain(|hit| hit.1 >= floor);
        hits.truncate(MAX_MATCHES);
        hits
    }
}

/// Returns one score of the words' and the letters'.
fn mixed(words: f32, letters: f32) -> f32 {
    WORDS_SHARE.mul_add(words, (1.0 - WORDS_SHARE) * letters)
}

/// How near a sentence is to the examples of a line.
#[derive(Debug, Clone, Copy, Default)]
struct Near {
    first: f32,
    second: f32,
    /// The sum over all examples, by words and by letters.
    words: f32,
    letters: f32,
}

impl Near {
    fn take(&mut self, words: f32, letters: f32) {
        self.words += words;
        self.letters += letters;
        let score = mixed(words, letters);
        if score > self.first {
            self.second = self.first;
            self.first = score;
        } else if score > self.second {
            self.second = score;
        }
    }

    /// A second example that is close as well speaks for the line, a little.
    fn nearest(&self) -> f32 {
        (0.1 * self.second).mul_add(1.0 - self.first, self.first)
    }
}

/// Vectors of example sentences over one kind of feature.
#[derive(Debug, Clone, Default)]
struct Space {
    /// Each feature's rarity, and the sentences that have it with their weight.
    features: BTreeMap<String, (f32, Vec<(usize, f32)>)>,
    sentences: usize,
    /// The rarity of a feature that no example has.
    unseen: f32,
    /// How long the sum of the examples of each line is: the sum of a sentence's cosines with them,
    /// divided by it, is its cosine with their middle.
    lengths: Vec<f32>,
}

impl Space {
    /// `sentences` are the features of each example with its line, of `lines` lines.
    fn new(sentences: &[(usize, BTreeMap<String, f32>)], lines: usize) -> Self {
        let count = approximate(sentences.len());
        let mut seen: BTreeMap<&String, f32> = BTreeMap::new();
        for (_, features) in sentences {
            for feature in features.keys() {
                *seen.entry(feature).or_default() += 1.0;
            }
        }
        let rarity = |seen: f32| ((count + 1.0) / (seen + 1.0)).ln() + 0.3;
        let mut space = Space {
            sentences: sentences.len(),
            unseen: rarity(0.0) * UNSEEN,
            lengths: Vec::new(),
            features: seen
                .iter()
                .map(|(feature, seen)| ((*feature).clone(), (rarity(*seen), Vec::new())))
                .collect(),
        };
        for (at, (_, features)) in sentences.iter().enumerate() {
            let norm = space.norm(features);
            for (feature, weight) in features {
                if let Some((rarity, list)) = space.features.get_mut(feature) {
                    list.push((at, weight * *rarity / norm));
                }
            }
        }
        let line_of: Vec<usize> = sentences.iter().map(|(line, _)| *line).collect();
        space.lengths = space.lengths_of(&line_of, lines);
        space
    }

    fn lengths_of(&self, line_of: &[usize], lines: usize) -> Vec<f32> {
        let mut squares = vec![0.0_f32; lines];
        for (_, list) in self.features.values() {
            let mut sums: BTreeMap<usize, f32> = BTreeMap::new();
            for (at, weight) in list {
                if let Some(line) = line_of.get(*at) {
                    *sums.entry(*line).or_default() += weight;
                }
            }
            for (line, sum) in sums {
                if let Some(square) = squares.get_mut(line) {
                    *square += sum * sum;
                }
            }
        }
        let length = |square: f32| square.sqrt().max(f32::MIN_POSITIVE);
        squares.into_iter().map(length).collect()
    }

    /// Returns the length of a vector, never zero.
    fn norm(&self, features: &BTreeMap<String, f32>) -> f32 {
        let square: f32 = features
            .iter()
            .map(|(feature, weight)| {
                let rarity = self.features.get(feature).map_or(self.unseen, |f| f.0);
                (weight * rarity).powi(2)
            })
            .sum();
        square.sqrt().max(f32::MIN_POSITIVE)
    }

    /// Returns the cosine with each example sentence, in order.
    fn compare(&self, features: &BTreeMap<String, f32>) -> Vec<f32> {
        let norm = self.norm(features);
        let mut scores = vec![0.0; self.sentences];
        for (feature, weight) in features {
            let Some((rarity, list)) = self.features.get(feature) else {
                continue;
            };
            for (at, there) in list {
                if let Some(score) = scores.get_mut(*at) {
                    *score += weight * rarity / norm * there;
                }
            }
        }
        scores
    }
}

/// Words that mean the same, by word or by the start of a word.
#[derive(Debug, Clone, Default)]
struct Concepts {
    words: BTreeMap<String, Vec<String>>,
    starts: Vec<(String, String)>,
}

impl Concepts {
    fn new(spec: &PlaybookSpec, lang: Lang) -> Self {
        let mut concepts = Concepts::default();
        for concept in &spec.concept {
            for word in concept.words.get(&lang).into_iter().flatten() {
                match word.strip_suffix('*') {
                    Some(start) => concepts.starts.push((fold(start), concept.id.clone())),
                    None => concepts
                        .words
                        .entry(fold(word))
                        .or_default()
                        .push(concept.id.clone()),
                }
            }
        }
        concepts
    }

    /// Lists what a sentence is made of: words, neighbouring pairs, concepts and their pairs.
    fn features(&self, text: &str) -> BTreeMap<String, f32> {
        let words = words(text);
        let mut features = BTreeMap::new();
        let mut kinds: Vec<String> = Vec::new();
        for word in &words {
            let concept = self.of(word);
            // A word that stands for a concept says less by its own form.
            let weight = if concept.is_some() { CONCEPT_WORD } else { 1.0 };
            add(&mut features, format!("w {word}"), weight);
            if let Some(concept) = &concept {
                add(&mut features, format!("c {concept}"), CONCEPT);
            }
            kinds.push(concept.unwrap_or_else(|| word.clone()));
        }
        for (a, b) in kinds.iter().zip(kinds.iter().skip(1)) {
            add(&mut features, format!("p {a} {b}"), PAIR);
        }
        features
    }

    fn of(&self, word: &str) -> Option<String> {
        if let Some(ids) = self.words.get(word) {
            return ids.first().cloned();
        }
        self.starts
            .iter()
            .filter(|(start, _)| word.starts_with(start.as_str()))
            .max_by_key(|(start, _)| start.len())
            .map(|(_, id)| id.clone())
    }
}

fn add(features: &mut BTreeMap<String, f32>, feature: String, weight: f32) {
    // A feature that comes back counts once: a repeated word is no stronger sign.
    features.entry(feature).or_insert(weight);
}

/// Lists the groups of three and four letters of each word, with its edges.
fn letter_groups(text: &str) -> BTreeMap<String, f32> {
    let mut features = BTreeMap::new();
    for word in words(text) {
        let letters: Vec<char> = format!(" {word} ").chars().collect();
        for size in [3, 4] {
            for group in letters.windows(size) {
                add(&mut features, group.iter().collect(), 1.0);
            }
        }
    }
    features
}

/// Turns a count into a weight; counts here are far below the limit of exactness.
fn approximate(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}
