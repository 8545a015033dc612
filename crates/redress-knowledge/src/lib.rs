//! Reads, checks and embeds the knowledge folder; hands typed values to the engines.
