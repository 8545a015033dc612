//! Numbers for features, so that a solver can keep their weights in a row.

use std::collections::{BTreeMap, BTreeSet};

use super::data::{Message, Sentence};

/// The number of each feature that stands in two messages or more.
#[derive(Debug, Default)]
pub(super) struct Numbers(BTreeMap<u32, u32>);

impl Numbers {
    pub(super) fn new(messages: &[&Message], features: fn(&Sentence) -> &[u32]) -> Numbers {
        let mut seen: BTreeMap<u32, usize> = BTreeMap::new();
        for message in messages {
            let own = message.sentences.iter().flat_map(features);
            for hash in own.copied().collect::<BTreeSet<u32>>() {
                *seen.entry(hash).or_default() += 1;
            }
        }
        let often = seen.into_iter().filter(|(_, times)| *times > 1);
        let numbered = often.zip(0..).map(|((hash, _), number)| (hash, number));
        Numbers(numbered.collect())
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn get(&self, hash: &u32) -> Option<&u32> {
        self.0.get(hash)
    }

    /// Returns the features with their numbers.
    pub(super) fn iter(&self) -> impl Iterator<Item = (u32, u32)> {
        self.0.iter().map(|(&hash, &number)| (hash, number))
    }
}
