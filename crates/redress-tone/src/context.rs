//! What the text cannot show: the state of the call and of the case.

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

/// The flags that a context may carry.
pub const FLAGS: &[&str] = &[
    "opening",
    "first-minute",
    "on-hold",
    "muted",
    "solved",
    "refused-twice",
    "legal-ready",
    "advice-on-record",
    "case",
    "fields-empty",
    "hanging-up",
    "goods-reserved",
    "noisy",
    "line-fine",
    "after-no",
    "after-heat",
    "before-need",
    "not-manager",
    "same-person",
    "captive",
];

/// The counters that a context may carry.
pub const COUNTERS: &[&str] = &["open-items", "refusals", "contacts"];

/// Flags and counters that a message comes with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Context {
    flags: BTreeSet<String>,
    counters: BTreeMap<String, u32>,
}

/// A context word that Redress does not know.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "unknown context \"{0}\": use a flag such as opening, on-hold, solved, refused-twice or legal-ready, or a counter such as open-items=2"
)]
pub struct UnknownContext(pub String);

impl Context {
    /// Adds a flag such as `opening`, or a counter such as `open-items=2`.
    ///
    /// # Errors
    /// [`UnknownContext`] when the word is neither.
    pub fn add(&mut self, word: &str) -> Result<(), UnknownContext> {
        let word = word.trim();
        if let Some((name, count)) = word.split_once('=') {
            let count = count.trim().parse().ok();
            let name = name.trim();
            let (true, Some(count)) = (COUNTERS.contains(&name), count) else {
                return Err(UnknownContext(word.to_owned()));
            };
            self.counters.insert(name.to_owned(), count);
            return Ok(());
        }
        if !FLAGS.contains(&word) {
            return Err(UnknownContext(word.to_owned()));
        }
        self.flags.insert(word.to_owned());
        Ok(())
    }

    /// Returns the context with one more word; an unknown word changes nothing.
    #[must_use]
    pub fn with(mut self, word: &str) -> Self {
        // Callers that take words from people use `add`, which tells them.
        let _ = self.add(word);
        self
    }

    /// Says whether the flag is set.
    #[must_use]
    pub fn has(&self, flag: &str) -> bool {
        self.flags.contains(flag)
    }

    /// Returns the counter, where it is known.
    #[must_use]
    pub fn count(&self, counter: &str) -> Option<u32> {
        self.counters.get(counter).copied()
    }
}

impl FromStr for Context {
    type Err = UnknownContext;

    /// Reads a list such as `opening,on-hold,open-items=2`.
    fn from_str(list: &str) -> Result<Self, Self::Err> {
        let mut context = Context::default();
        for word in list.split(',').filter(|word| !word.trim().is_empty()) {
            context.add(word)?;
        }
        Ok(context)
    }
}
