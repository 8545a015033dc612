//! `cargo xtask train [LANG...]`: trains the learned part of the tone engine, one model a language.
//!
//! The same files give the same bytes. Each rule has two classifiers whose margins are added: one
//! over the words of its language, one over their meanings, which learns from the messages of all
//! languages. Thresholds come from messages that the classifiers have not seen (five folds).

mod class;
mod data;
mod lexicon;
mod lines;
mod numbers;
mod solver;
mod tell;
mod write;

use std::collections::BTreeMap;
use std::fs;
use std::thread;

use anyhow::{Result, bail};
use redress_knowledge::{Files, Knowledge};
use redress_tone::model::{Entry, word_hash};
use redress_tone::{Lang, Rules};

use crate::run;
use class::Class;
use data::{Message, School, Sentence};
use lexicon::Lexicon;
use lines::{Lesson, Origin};
use numbers::Numbers;
use solver::Weights;

/// How many parts the messages are cut into for the thresholds.
const FOLDS: usize = 5;
/// A rule with fewer messages that break it has no model: its words are left to the patterns.
const FEWEST: usize = 12;

/// What there is to learn from in one language.
struct Lessons {
    messages: Vec<Message>,
    entries: Vec<Entry>,
}

/// Trains the languages named, or all.
pub(crate) fn run(words: &[&str]) -> Result<bool> {
    let langs: Vec<Lang> = if words.is_empty() {
        Lang::ALL.to_vec()
    } else {
        let read = words.iter().map(|word| word.parse());
        read.collect::<Result<_, _>>()?
    };
    let folder = run::root().join("knowledge");
    // Examples that only the model will find are no fault here.
    let (files, problems) = Files::from_dir(&folder);
    if let Some(problem) = problems.first() {
        bail!("the knowledge cannot be read: {problem:?}");
    }
    let knowledge = Knowledge::of(files);
    let lexicons = Lexicon::all(&folder.join("tone/lexicon"))?;
    let mut lessons = BTreeMap::new();
    let mut specs = Vec::new();
    for (lang, lexicon) in &lexicons {
        let rules = Rules::compile(
            knowledge.tone_languages(),
            knowledge.tone_rules(),
            knowledge.checklist(),
        );
        let Ok(rules) = rules else {
            bail!("the rules do not compile: see `redress rules lint`");
        };
        let mut school = School::new(rules, knowledge.tone_rules(), *lang)?;
        let entries = school.entries(lexicon)?;
        let messages = school.messages()?;
        lessons.insert(*lang, Lessons { messages, entries });
        specs = school.specs;
    }
    let out = folder.join("tone/model");
    fs::create_dir_all(&out)?;
    for lang in langs {
        let bytes = train(&lessons, &specs, lang);
        fs::write(out.join(format!("{lang}.bin")), &bytes)?;
        println!("{lang}: {} bytes", bytes.len());
    }
    Ok(true)
}

/// Returns the part that a message belongs to, by its text alone.
fn fold_of(text: &str) -> usize {
    (word_hash(text) as usize) % FOLDS
}

/// One rule after training.
struct Learnt {
    rule: usize,
    words: Weights,
    meanings: Weights,
    /// For each message of the rule's side, its margin under weights that have not seen it.
    unseen: Vec<Option<f32>>,
    /// For each example of a rule's file, its margin under the weights that are written.
    known: Vec<Option<f32>>,
    threshold: f32,
    veto: f32,
}

/// The two ways in which the messages of a language are seen.
struct Pair<'m> {
    /// The messages of the language, by their words.
    words: Class<'m>,
    /// The same messages and then those of the other languages, by their meanings.
    meanings: Class<'m>,
}

impl Pair<'_> {
    fn learn(&self, specs: &[redress_tone::spec::RuleSpec], rule: usize) -> Learnt {
        let side = lines::side(&specs[rule]);
        let own = self.words.messages.len();
        let mut unseen = vec![None; own];
        for fold in 0..FOLDS {
            let out_of = |at: usize| at < own && fold_of(&self.words.messages[at].text) == fold;
            let seen = |at: usize| !out_of(at);
            let words = self.words.train(rule, side, &seen);
            let meanings = self.meanings.train(rule, side, &seen);
            for (at, margin) in unseen.iter_mut().enumerate().filter(|(at, _)| out_of(*at)) {
                if self.words.messages[at].side == side {
                    *margin = Some(self.margin(&words, &meanings, at));
                }
            }
        }
        let words = self.words.train(rule, side, &|_| true);
        let meanings = self.meanings.train(rule, side, &|_| true);
        let known = self.words.messages.iter().enumerate().map(|(at, message)| {
            let example = message.origin == Origin::Rule && message.side == side;
            example.then(|| self.margin(&words, &meanings, at))
        });
        Learnt {
            rule,
            known: known.collect(),
            words,
            meanings,
            unseen,
            threshold: 0.0,
            veto: f32::MIN,
        }
    }

    /// Returns the margin of a message: that of its strongest sentence.
    fn margin(&self, words: &Weights, meanings: &Weights, at: usize) -> f32 {
        // The messages of the language come first in both, so a sample has one number.
        self.words
            .span(at)
            .map(|sample| self.words.margin(words, sample) + self.meanings.margin(meanings, sample))
            .fold(f32::NEG_INFINITY, f32::max)
    }
}

fn of_words(sentence: &Sentence) -> &[u32] {
    &sentence.features
}

fn of_meanings(sentence: &Sentence) -> &[u32] {
    &sentence.meanings
}

fn train(
    lessons: &BTreeMap<Lang, Lessons>,
    specs: &[redress_tone::spec::RuleSpec],
    lang: Lang,
) -> Vec<u8> {
    let own: Vec<&Message> = lessons[&lang].messages.iter().collect();
    let others = lessons.iter().filter(|(other, _)| **other != lang);
    let others = others.flat_map(|(_, lessons)| &lessons.messages);
    let all: Vec<&Message> = own.iter().copied().chain(others).collect();
    let words = Numbers::new(&own, of_words);
    let meanings = Numbers::new(&all, of_meanings);
    let count = own.len();
    let pair = Pair {
        words: Class::new(own, count, &words, of_words),
        meanings: Class::new(all, count, &meanings, of_meanings),
    };
    println!(
        "{lang}: {count} messages, {} sentences, {} features of words and {} of meanings",
        pair.words.len(),
        words.len(),
        meanings.len()
    );
    let rules: Vec<usize> = (0..specs.len())
        .filter(|&rule| {
            let messages = pair.words.messages.iter();
            let breaks = messages.filter(|m| m.lesson == Lesson::Breaks(rule));
            breaks.count() >= FEWEST
        })
        .collect();
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let mut learnt: Vec<Learnt> = thread::scope(|scope| {
        let hands: Vec<_> = (0..workers)
            .map(|hand| {
                let (pair, rules) = (&pair, &rules);
                scope.spawn(move || {
                    let mine = rules.iter().skip(hand).step_by(workers);
                    mine.map(|&rule| pair.learn(specs, rule))
                        .collect::<Vec<_>>()
                })
            })
            .collect();
        hands
            .into_iter()
            .flat_map(|hand| hand.join().unwrap_or_default())
            .collect()
    });
    learnt.sort_by_key(|one| one.rule);
    tell::thresholds(lang, specs, &pair.words, &mut learnt);
    tell::notes(specs, &pair.words, &learnt);
    let table = write::Content {
        entries: &lessons[&lang].entries,
        messages: &pair.words.messages,
        words: &words,
        meanings: &meanings,
    };
    table.bytes(specs, &learnt)
}
