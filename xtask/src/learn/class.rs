//! Messages as the solver sees them: what each teaches of a rule, and what a mistake costs.

use super::data::{Message, Sentence};
use super::lines::{Lesson, Origin};
use super::numbers::Numbers;
use super::solver::{self, Case, Samples, Weights};

/// Messages of other languages teach meanings half as much.
const OTHERS: f32 = 0.5;

/// The sentences of some messages as the solver sees them.
pub(super) struct Class<'m> {
    pub(super) messages: Vec<&'m Message>,
    /// How many of them, from the first, are in the language itself.
    own: usize,
    samples: Samples,
    /// For each message, its first sample and the one after its last.
    spans: Vec<(usize, usize)>,
    width: usize,
}

impl<'m> Class<'m> {
    /// Takes messages, of which the first `own` are in the language itself; `features` tells which
    /// features of a sentence count here.
    pub(super) fn new(
        messages: Vec<&'m Message>,
        own: usize,
        numbers: &Numbers,
        features: fn(&Sentence) -> &[u32],
    ) -> Self {
        let mut samples = Samples::default();
        let mut spans = Vec::new();
        for message in &messages {
            let from = samples.len();
            for sentence in &message.sentences {
                let all = features(sentence);
                let known: Vec<u32> = all
                    .iter()
                    .filter_map(|hash| numbers.get(hash).copied())
                    .collect();
                samples.push(&known, all.len());
            }
            spans.push((from, samples.len()));
        }
        Class {
            messages,
            own,
            samples,
            spans,
            width: numbers.len(),
        }
    }

    /// Returns how many sentences there are.
    pub(super) fn len(&self) -> usize {
        self.samples.len()
    }

    /// Returns the samples of a message.
    pub(super) fn span(&self, at: usize) -> std::ops::Range<usize> {
        self.spans[at].0..self.spans[at].1
    }

    /// Returns the margin of a sample.
    pub(super) fn margin(&self, weights: &Weights, sample: usize) -> f32 {
        weights.margin(&self.samples, sample)
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
            // The examples of a rule's file prove it: the model must neither miss them nor take them
            // back.
            Lesson::Breaks(of) if of == rule && message.origin == Origin::Rule => {
                Some((true, 16.0))
            }
            Lesson::Breaks(of) if of == rule => Some((true, 0.8)),
            Lesson::Near { rule: of, .. } if of == rule && message.origin == Origin::Rule => {
                Some((false, 8.0))
            }
            Lesson::Near { rule: of, .. } if of == rule => Some((false, 0.8)),
            // It may break both rules.
            Lesson::Breaks(_) | Lesson::Near { .. } if hit => None,
            Lesson::Near { other: true, .. } => None,
            Lesson::Breaks(_) => Some((false, 0.08)),
            Lesson::Near { .. } => Some((false, 0.4)),
            Lesson::Civil => Some((false, 0.7)),
        }
    }

    /// Trains a rule on the messages of which `takes` says so.
    pub(super) fn train(
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
            let Some((breaks, mut cost)) = self.verdict(message, rule, side) else {
                continue;
            };
            if at >= self.own {
                cost *= OTHERS;
            }
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
}
