//! The sets of classes that words have, and what one set before another weighs.
//!
//! A few hundred sets stand for all words. What two sets weigh together is the sum over the pairs
//! of their classes; it is kept once the two have met twice: one number a rule.

use rustc_hash::FxHashMap;

use super::Model;
use super::features::{Kind, hash_of_meanings};
use super::met::join_cells;
use super::rows::{LANE, Lane, NOTHING, Place, Rows, lanes};

/// The most sets that are kept.
const MOST_SETS: usize = 4_096;
/// The most pairs that are kept.
const MOST_PAIRS: usize = 1 << 16;
/// The most lanes of weights that are kept; in bytes 32 times as many.
const MOST_LANES: usize = 1 << 16;

/// Sets of classes. The set 0 is empty.
#[derive(Debug, Default)]
pub(super) struct Sets {
    numbers: FxHashMap<Box<[u8]>, u32>,
    classes: Vec<u8>,
    /// For each set, where its classes stand.
    of: Vec<(usize, usize)>,
    /// For each set, where the weights of its classes alone stand, in the midst of a sentence and as
    /// its first word.
    alone: Vec<[Option<Place>; 2]>,
    /// Where the weights of one set before another stand, once they were met twice.
    pairs: FxHashMap<(u32, u32), Option<Place>>,
    weights: Rows,
    /// Sums that are being made.
    made: Vec<Lane>,
}

impl Sets {
    pub(super) fn are_many(&self) -> bool {
        self.of.len() > MOST_SETS
    }

    pub(super) fn clear(&mut self) {
        self.numbers.clear();
        self.classes.clear();
        self.of.clear();
        self.forget();
        self.alone.clear();
    }

    /// Forgets all weights; they are added up again.
    fn forget(&mut self) {
        self.pairs.clear();
        self.weights.truncate(0);
        self.alone.fill([None; 2]);
    }

    /// Makes ready for a sentence.
    pub(super) fn open(&mut self) {
        if self.weights.len() > MOST_LANES || self.pairs.len() > MOST_PAIRS {
            self.forget();
        }
        if self.of.is_empty() {
            self.of.push((0, 0));
            self.alone.push([Some(NOTHING); 2]);
        }
    }

    /// Returns the number of a set; `classes` come in any order.
    pub(super) fn number(&mut self, classes: &mut Vec<u8>) -> u32 {
        if classes.is_empty() {
            return 0;
        }
        classes.sort_unstable();
        classes.dedup();
        if let Some(number) = self.numbers.get(classes.as_slice()) {
            return *number;
        }
        let number = self.of.len() as u32;
        let from = self.classes.len();
        self.classes.extend_from_slice(classes);
        self.of.push((from, self.classes.len()));
        self.alone.push([None; 2]);
        self.numbers.insert(classes.as_slice().into(), number);
        number
    }

    /// Returns the number of a set with some more classes.
    pub(super) fn join(&mut self, set: u32, classes: &mut Vec<u8>) -> u32 {
        classes.extend_from_slice(self.classes(set));
        self.number(classes)
    }

    fn classes(&self, set: u32) -> &[u8] {
        let (from, to) = self.of.get(set as usize).copied().unwrap_or_default();
        self.classes.get(from..to).unwrap_or_default()
    }

    /// Adds what a set weighs alone, `first` as the first word, and what each of those `before` it
    /// weighs with it; returns the number of features.
    pub(super) fn add(
        &mut self,
        model: &Model,
        set: u32,
        first: bool,
        before: &[u32],
        sums: &mut [Lane],
    ) -> usize {
        let own = self.classes(set).len();
        let mut count = own * if first { 2 } else { 1 };
        self.add_alone(model, set, first, sums);
        for &other in before.iter().filter(|other| **other != 0) {
            count += own * self.classes(other).len();
            self.add_pair(model, other, set, sums);
        }
        count
    }

    fn add_alone(&mut self, model: &Model, set: u32, first: bool, sums: &mut [Lane]) {
        let (at, which) = (set as usize, usize::from(first));
        if let Some(place) = self.alone.get(at).and_then(|places| places[which]) {
            self.weights.join(place, sums);
            return;
        }
        let mut made = self.take_made(model);
        for class in self.classes(set) {
            weigh(model, Kind::Meaning, &[*class], &mut made);
            if first {
                weigh(model, Kind::Opening, &[*class], &mut made);
            }
        }
        let place = self.weights.take(&mut made);
        self.made = made;
        self.weights.join(place, sums);
        if let Some(places) = self.alone.get_mut(at) {
            places[which] = Some(place);
        }
    }

    fn add_pair(&mut self, model: &Model, one: u32, other: u32, sums: &mut [Lane]) {
        match self.pairs.get(&(one, other)).copied() {
            Some(Some(place)) => self.weights.join(place, sums),
            // Most pairs are met once and never again: nothing is kept of them.
            None => {
                self.weigh_pair(model, one, other, sums);
                self.pairs.insert((one, other), None);
            }
            Some(None) => {
                let mut made = self.take_made(model);
                self.weigh_pair(model, one, other, &mut made);
                let place = self.weights.take(&mut made);
                self.made = made;
                self.weights.join(place, sums);
                self.pairs.insert((one, other), Some(place));
            }
        }
    }

    fn weigh_pair(&self, model: &Model, one: u32, other: u32, sums: &mut [Lane]) {
        for class in self.classes(one) {
            for later in self.classes(other) {
                weigh(model, Kind::Meanings, &[*class, *later], sums);
            }
        }
    }

    /// Hands out room for sums, all zero.
    fn take_made(&mut self, model: &Model) -> Vec<Lane> {
        let mut made = std::mem::take(&mut self.made);
        made.clear();
        made.resize(lanes(model.rules.len()), [0; LANE]);
        made
    }
}

/// Adds what some meanings weigh.
fn weigh(model: &Model, kind: Kind, meanings: &[u8], sums: &mut [Lane]) {
    let hash = hash_of_meanings(kind, meanings);
    join_cells(sums, model.table.row(hash).unwrap_or_default());
}
