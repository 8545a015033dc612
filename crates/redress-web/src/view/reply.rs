//! A message of the firm, read.

use super::Choice;

/// The page of a message of the firm.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reply {
    /// The case's local number.
    pub case: u32,
    /// How it may have come.
    pub channels: Vec<Choice>,
    /// What it holds; absent before a text was given.
    pub found: Option<InReply>,
}

/// What a message holds.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InReply {
    /// What stands in the way.
    pub in_the_way: Vec<InTheWay>,
    /// What is promised, each by itself.
    pub promises: Vec<Promised>,
    /// The number of the case, where the case does not have it yet.
    pub reference: Option<String>,
    /// The day that was read in the message's own head.
    pub day: Option<ReadDay>,
    /// Whose lines of a chat were read, said.
    pub speakers: Option<String>,
    /// The sentence that says that something was done.
    pub result: Option<String>,
}

impl InReply {
    /// Says whether the message brings a result and nothing that wants an answer.
    #[must_use]
    pub fn settles(&self) -> bool {
        self.result.is_some() && self.in_the_way.is_empty()
    }
}

/// A day that was read in the head of a message.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReadDay {
    /// As a field of a form has it, `2026-03-12`.
    pub value: String,
    /// What is said of it.
    pub told: String,
}

/// A promise in a message.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Promised {
    /// The name of its tick.
    pub id: String,
    /// The sentence, as it was written.
    pub said: String,
    /// The day, in words, where it is clear.
    pub by: Option<String>,
}

/// Something that stands in the way in a message.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InTheWay {
    /// Its name, such as `will-not-escalate`.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// The sentence, as it was written.
    pub said: String,
    /// Why they may be writing it: possibilities, never a verdict.
    pub why: Vec<String>,
    /// Small print for the reader.
    pub for_you: Option<String>,
    /// It goes on record only where its reader ticks it: it is not ticked beforehand.
    pub ticked: bool,
    /// How often it was said in the case, this time included.
    pub count: usize,
    /// The paragraph that answers it.
    pub answer: String,
}
