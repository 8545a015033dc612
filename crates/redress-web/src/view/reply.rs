//! A message of the firm, read.

use super::Choice;

/// The page of a message of the firm.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reply {
    /// The case's local number.
    pub case: u32,
    /// How it may have come.
    pub channels: Vec<Choice>,
    /// What stands in the way; absent before a text was given.
    pub found: Option<Vec<InTheWay>>,
}

/// Something that stands in the way in a message.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InTheWay {
    /// What it is called.
    pub label: String,
    /// The sentence, as it was written.
    pub said: String,
    /// Why they may be writing it: possibilities, never a verdict.
    pub why: Vec<String>,
    /// Small print for the reader.
    pub for_you: Option<String>,
    /// How often it was said in the case, this time included.
    pub count: usize,
    /// The paragraph that answers it.
    pub answer: String,
}
