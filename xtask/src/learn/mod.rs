//! `cargo xtask train`: trains the learned part of the tone engine, one model a language.
//!
//! The same files give the same bytes. Each rule is a classifier of its own over the sentences of
//! its side; thresholds come from sentences that the classifier has not seen (five folds).

mod data;
mod solver;
mod tell;

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::thread;

use anyhow::{Result, bail};
use redress_knowledge::{Files, Knowledge};
use redress_tone::model::{Model, ModelRule, Row, word_hash};
use redress_tone::{Lang, Rules};

use crate::run;
use data::{Lesson, Message, Origin, School};
use solver::{Case, Samples, Weights};

/// How many parts the messages are cut into for the thresholds.
const FOLDS: usize = 5;
/// The most bytes that a model may have.
const MOST_BYTES: usize = 1_200_000;
/// A rule with fewer messages that break it has no model: its words are left to the patterns.
const FEWEST: usize = 12;

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
    let out = folder.join("tone/model");
    fs::create_dir_all(&out)?;
    for lang in langs {
        let rules = Rules::compile(
            knowledge.tone_languages(),
            knowledge.tone_rules(),
            knowledge.checklist(),
        );
        let Ok(rules) = rules else {
            bail!("the rules do not compile: see `redress rules lint`");
        };
        let school = School::new(rules, knowledge.tone_rules(), lang)?;
        let bytes = train(&school, lang)?;
        fs::write(out.join(format!("{lang}.bin")), &bytes)?;
        println!("{lang}: {} bytes", bytes.len());
    }
    Ok(true)
}

/// The sentences of a language as the solver sees them.
struct Class<'m> {
    messages: &'m [Message],
    samples: Samples,
    /// For each message, its first sample and the one after its last.
    spans: Vec<(usize, usize)>,
    width: usize,
}

impl<'m> Class<'m> {
    fn new(messages: &'m [Message], numbers: &HashMap<u32, u32>) -> Self {
        let mut samples = Samples::default();
        let mut spans = Vec::new();
        for message in messages {
            let from = samples.len();
            for sentence in &message.sentences {
                let known = sentence
                    .features
                    .iter()
                    .filter_map(|hash| numbers.get(hash));
                samples.push(&known.copied().collect::<Vec<u32>>());
            }
            spans.push((from, samples.len()));
        }
        Class {
            messages,
            samples,
            spans,
            width: numbers.len(),
        }
    }

    /// Returns what a message says of a rule: whether it breaks it and what a mistake costs.
    fn verdict(
        &self,
        message: &Message,
        rule: usize,
        side: redress_tone::Side,
    ) -> Option<(bool, f32)> {
        if message.side != side {
            return None;
        }
        let hit = message.sentences.iter().any(|s| s.hits.contains(&rule));
        match message.lesson {
            // The examples of a rule's file prove it: the model must not fail them.
            Lesson::Breaks(of) if of == rule && message.origin == Origin::Rule && !hit => {
                Some((true, 16.0))
            }
            Lesson::Breaks(of) if of == rule => Some((true, 4.0)),
            Lesson::Near { rule: of, .. } if of == rule && message.origin == Origin::Rule => {
                Some((false, 8.0))
            }
            Lesson::Near { rule: of, .. } if of == rule => Some((false, 2.0)),
            // It may break both rules.
            Lesson::Breaks(_) | Lesson::Near { .. } if hit => None,
            Lesson::Near { other: true, .. } => None,
            Lesson::Breaks(_) => Some((false, 0.12)),
            Lesson::Near { .. } => Some((false, 0.7)),
            Lesson::Civil => Some((false, 1.5)),
        }
    }

    /// Trains a rule on the messages of which `takes` says so.
    fn train(
        &self,
        rule: usize,
        side: redress_tone::Side,
        takes: &dyn Fn(usize) -> bool,
    ) -> Weights {
        let mut sure = Vec::new();
        let mut unsure: Vec<(usize, usize, f32)> = Vec::new();
        for (at, message) in self
            .messages
            .iter()
            .enumerate()
            .filter(|(at, _)| takes(*at))
        {
            let Some((breaks, cost)) = self.verdict(message, rule, side) else {
                continue;
            };
            let (from, to) = self.spans[at];
            let hits: Vec<usize> = (from..to)
                .filter(|s| message.sentences[s - from].hits.contains(&rule))
                .collect();
            if !breaks || to - from == 1 {
                sure.extend((from..to).map(|sample| Case {
                    sample,
                    breaks,
                    cost,
                }));
            } else if hits.is_empty() {
                unsure.push((from, to, cost));
            } else {
                sure.extend(hits.into_iter().map(|sample| Case {
                    sample,
                    breaks,
                    cost,
                }));
            }
        }
        let seed = 17 + rule as u64;
        let first = solver::solve(&self.samples, &sure, self.width, seed);
        if unsure.is_empty() {
            return first;
        }
        // Of several sentences, the one that looks most like it is the one meant.
        for (from, to, cost) in unsure {
            let best = (from..to).max_by(|a, b| {
                let margin = |at: &usize| first.margin(&self.samples, *at);
                margin(a).total_cmp(&margin(b))
            });
            sure.extend(best.map(|sample| Case {
                sample,
                breaks: true,
                cost,
            }));
        }
        solver::solve(&self.samples, &sure, self.width, seed)
    }

    /// Returns the margin of a message: that of its strongest sentence.
    fn margin(&self, weights: &Weights, at: usize) -> f32 {
        let (from, to) = self.spans[at];
        (from..to)
            .map(|sample| weights.margin(&self.samples, sample))
            .fold(f32::NEG_INFINITY, f32::max)
    }

    /// Trains a rule, and margins for each message from the parts that do not hold it.
    fn learn(&self, school: &School, rule: usize) -> Learnt {
        let side = data::side(&school.specs[rule]);
        let mut unseen = vec![None; self.messages.len()];
        for fold in 0..FOLDS {
            let out_of = |at: usize| fold_of(&self.messages[at].text) == fold;
            let weights = self.train(rule, side, &|at| !out_of(at));
            for (at, margin) in unseen.iter_mut().enumerate().filter(|(at, _)| out_of(*at)) {
                if self.messages[at].side == side {
                    *margin = Some(self.margin(&weights, at));
                }
            }
        }
        Learnt {
            rule,
            weights: self.train(rule, side, &|_| true),
            unseen,
            threshold: 0.0,
        }
    }
}

/// Returns the part that a message belongs to, by its text alone.
fn fold_of(text: &str) -> usize {
    (word_hash(text) as usize) % FOLDS
}

/// One rule after training.
struct Learnt {
    rule: usize,
    weights: Weights,
    /// For each message of the rule's side, its margin under weights that have not seen it.
    unseen: Vec<Option<f32>>,
    threshold: f32,
}

fn train(school: &School, lang: Lang) -> Result<Vec<u8>> {
    let messages = school.messages()?;
    let numbers = number_features(&messages);
    let class = Class::new(&messages, &numbers);
    println!(
        "{lang}: {} messages, {} sentences, {} features",
        messages.len(),
        class.samples.len(),
        numbers.len()
    );
    let rules: Vec<usize> = (0..school.specs.len())
        .filter(|&rule| {
            let breaks = messages.iter().filter(|m| m.lesson == Lesson::Breaks(rule));
            school.specs[rule].learned && breaks.count() >= FEWEST
        })
        .collect();
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let mut learnt: Vec<Learnt> = thread::scope(|scope| {
        let hands: Vec<_> = (0..workers)
            .map(|hand| {
                let (class, rules) = (&class, &rules);
                scope.spawn(move || {
                    let mine = rules.iter().skip(hand).step_by(workers);
                    mine.map(|&rule| class.learn(school, rule))
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
    tell::thresholds(&class, &mut learnt);
    tell::notes(school, &class, &learnt);
    Ok(write(school, &class, &numbers, &learnt))
}

/// Gives each feature that stands in two messages or more a number.
fn number_features(messages: &[Message]) -> HashMap<u32, u32> {
    let mut seen: BTreeMap<u32, usize> = BTreeMap::new();
    for message in messages {
        let mut own: Vec<u32> = message
            .sentences
            .iter()
            .flat_map(|s| s.features.clone())
            .collect();
        own.sort_unstable();
        own.dedup();
        for hash in own {
            *seen.entry(hash).or_default() += 1;
        }
    }
    let often = seen.into_iter().filter(|(_, times)| *times > 1);
    often
        .enumerate()
        .map(|(number, (hash, _))| (hash, number as u32))
        .collect()
}

/// Writes the model within its size: the lightest weights go first.
fn write(
    school: &School,
    class: &Class<'_>,
    numbers: &HashMap<u32, u32>,
    learnt: &[Learnt],
) -> Vec<u8> {
    let rules: Vec<ModelRule> = learnt
        .iter()
        .map(|one| ModelRule {
            name: school.specs[one.rule].name.clone(),
            bias: one.weights.bias,
            threshold: one.threshold,
            // A pattern that matches is certain: the model takes nothing back so far.
            veto: f32::MIN,
        })
        .collect();
    let rows = rows(class, numbers, learnt);
    let peak = rows
        .iter()
        .flat_map(|(_, row)| row)
        .fold(0.0_f32, |most, w| most.max(w.abs()));
    let scale = (peak / 127.0).max(f32::MIN_POSITIVE);
    let mut cut = 0_i32;
    loop {
        let kept: Vec<Row> = rows
            .iter()
            .map(|(hash, row)| (*hash, cells(row, scale, cut)))
            .filter(|(_, row)| !row.is_empty())
            .collect();
        let bytes = Model::write(&rules, scale, &kept);
        if bytes.len() <= MOST_BYTES {
            return bytes;
        }
        cut += 1;
    }
}

/// Returns the weights of a row that are heavier than the cut; the heaviest where they are many.
fn cells(row: &[f32], scale: f32, cut: i32) -> Vec<(u8, i8)> {
    let mut cells: Vec<(u8, i8)> = row
        .iter()
        .enumerate()
        .map(|(rule, weight)| {
            (
                rule as u8,
                (weight / scale).round().clamp(-127.0, 127.0) as i8,
            )
        })
        .filter(|(_, weight)| i32::from(*weight).abs() > cut)
        .collect();
    if cells.len() > 63 {
        cells.sort_by_key(|(rule, weight)| (-i32::from(*weight).abs(), *rule));
        cells.truncate(63);
        cells.sort_unstable();
    }
    cells
}

/// Returns a row a feature, and a row a word with its letter groups added up.
fn rows(class: &Class<'_>, numbers: &HashMap<u32, u32>, learnt: &[Learnt]) -> Vec<(u32, Vec<f32>)> {
    let mut rows: BTreeMap<u32, Vec<f32>> = BTreeMap::new();
    let row = |number: u32| -> Vec<f32> {
        learnt
            .iter()
            .map(|one| one.weights.weights[number as usize])
            .collect()
    };
    let mut singles = std::collections::BTreeSet::new();
    for (word, times) in data::word_counts(class.messages) {
        let mut sum = vec![0.0; learnt.len()];
        redress_tone::model::word_features(word, &mut |hash, single| {
            if single {
                singles.insert(hash);
            }
            if let Some(&number) = numbers.get(&hash) {
                sum.iter_mut()
                    .zip(row(number))
                    .for_each(|(all, one)| *all += one);
            }
        });
        if times > 1 {
            rows.insert(word_hash(word), sum);
        }
    }
    let ordered: BTreeMap<u32, u32> = numbers
        .iter()
        .map(|(&hash, &number)| (hash, number))
        .collect();
    for (hash, number) in ordered {
        // A word alone is part of its own row.
        if !singles.contains(&hash) {
            rows.insert(hash, row(number));
        }
    }
    rows.into_iter().collect()
}
