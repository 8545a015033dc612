//! The bytes of a model, within their size.

use std::collections::{BTreeMap, BTreeSet};

use redress_tone::model::{
    Entry, LONGEST_ROW, Model, ModelRule, Row, Scales, lexicon_rows, weight, word_features,
    word_hash,
};
use redress_tone::spec::RuleSpec;

use super::Learnt;
use super::data::{self, Message};
use super::numbers::Numbers;

/// The most bytes that a model may have.
const MOST_BYTES: usize = 1_200_000;
/// By how much the lightest weight that is kept grows while there is no room.
const STEP: f32 = 0.02;
/// Features of meanings are fewer a sentence than those of words, so each counts for more.
const MEANINGS: f32 = 0.6;

/// What a model is written from, beside its weights.
pub(super) struct Content<'c> {
    pub(super) entries: &'c [Entry],
    pub(super) messages: &'c [&'c Message],
    pub(super) words: &'c Numbers,
    pub(super) meanings: &'c Numbers,
}

impl Content<'_> {
    /// Writes the model: of the weights the lightest go first until the rest has room.
    pub(super) fn bytes(&self, specs: &[RuleSpec], learnt: &[Learnt]) -> Vec<u8> {
        let rules: Vec<ModelRule> = learnt
            .iter()
            .map(|one| ModelRule {
                name: specs[one.rule].name.clone(),
                bias: one.words.bias + one.meanings.bias,
                threshold: one.threshold,
                veto: one.veto,
            })
            .collect();
        let counts = data::word_counts(self.messages);
        let lexicon = lexicon_rows(self.entries, counts.keys().copied());
        let words = Weighed::new(self.word_rows(&counts, learnt));
        let meanings = Weighed::new(self.meanings.iter().map(|(hash, number)| {
            let row = learnt.iter().map(|one| one.meanings.of(number));
            (hash, row.collect())
        }));
        let scales = Scales {
            words: words.scale,
            meanings: meanings.scale,
        };
        let mut cut = 0.0;
        loop {
            let kept = words.kept(cut).chain(meanings.kept(cut * MEANINGS));
            let all: Vec<Row> = kept.chain(lexicon.iter().cloned()).collect();
            let bytes = Model::write(&rules, scales, &all);
            if bytes.len() <= MOST_BYTES {
                println!(
                    "  {} rows, of which {} of the lexicon; weights under {cut:.2} are left out",
                    all.len(),
                    lexicon.len()
                );
                return bytes;
            }
            cut += STEP;
        }
    }

    /// Returns a row a feature, and a row a word with its letter groups added up.
    fn word_rows(&self, counts: &BTreeMap<&str, usize>, learnt: &[Learnt]) -> Vec<(u32, Vec<f32>)> {
        let mut rows: BTreeMap<u32, Vec<f32>> = BTreeMap::new();
        let mut singles = BTreeSet::new();
        for (word, times) in counts {
            let mut sum = vec![0.0; learnt.len()];
            word_features(word, &mut |hash, single| {
                if single {
                    singles.insert(hash);
                }
                if let Some(&number) = self.words.get(&hash) {
                    let row = learnt.iter().map(|one| one.words.of(number));
                    sum.iter_mut().zip(row).for_each(|(all, one)| *all += one);
                }
            });
            if *times > 1 {
                rows.insert(word_hash(word), sum);
            }
        }
        for (hash, number) in self.words.iter() {
            // A word alone is part of its own row.
            if !singles.contains(&hash) {
                let row = learnt.iter().map(|one| one.words.of(number));
                rows.insert(hash, row.collect());
            }
        }
        rows.into_iter().collect()
    }
}

/// Rows with the scale by which [`weight`] makes the heaviest byte the heaviest weight.
struct Weighed {
    rows: Vec<(u32, Vec<f32>)>,
    scale: f32,
}

impl Weighed {
    fn new(rows: impl IntoIterator<Item = (u32, Vec<f32>)>) -> Weighed {
        let rows: Vec<(u32, Vec<f32>)> = rows.into_iter().collect();
        let weights = rows.iter().flat_map(|(_, row)| row);
        let peak = weights.fold(0.0_f32, |most, weight| most.max(weight.abs()));
        let scale = (peak / weight(i8::MAX) as f32).max(f32::MIN_POSITIVE);
        Weighed { rows, scale }
    }

    /// Returns the rows without the weights that are no heavier than the cut.
    fn kept(&self, cut: f32) -> impl Iterator<Item = Row> {
        self.rows
            .iter()
            .map(move |(hash, row)| (*hash, cells(row, self.scale, cut)))
            .filter(|(_, row)| !row.is_empty())
    }
}

/// Returns the weights of a row that are heavier than the cut; the heaviest where they are many.
fn cells(row: &[f32], scale: f32, cut: f32) -> Vec<(u8, i8)> {
    let byte = |weight: &f32| {
        let root = (weight.abs() / scale).sqrt().round().min(127.0);
        (root * weight.signum()) as i8
    };
    let heavy = row
        .iter()
        .map(|weight| if weight.abs() > cut { byte(weight) } else { 0 });
    let mut cells: Vec<(u8, i8)> = (0_u8..).zip(heavy).filter(|(_, byte)| *byte != 0).collect();
    if cells.len() > LONGEST_ROW {
        cells.sort_by_key(|(rule, byte)| (-i32::from(*byte).abs(), *rule));
        cells.truncate(LONGEST_ROW);
        cells.sort_unstable();
    }
    cells
}
