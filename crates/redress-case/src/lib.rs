//! The record: entries, hash chain, decide and fold.
