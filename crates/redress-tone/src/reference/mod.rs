//! The slow, obvious reading that the fast one is held against.
//!
//! It copies the text into characters, folds every word into a string of its own, walks the letter
//! tree for each, and tries every pattern at every word with which it can start. Slips of the keys
//! and pictures are read by the fast one alone.

mod check;
mod checklist;
mod lexicon;
mod mask;
mod overlap;
mod program;
mod quote;
mod shapes;
mod token;

mod same;

pub(crate) use check::{Engine, check};
