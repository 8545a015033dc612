//! A case taken apart into matters, and the cases that belong to one another.

/// What a case could be split into.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Split {
    /// The case's local number.
    pub case: u32,
    /// The parts; the first stays in the case.
    pub parts: Vec<SplitPart>,
    /// How many entries the case has: another count later means that it has changed.
    pub seen: u64,
}

/// One part.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SplitPart {
    /// Whether it is about what one person said or did.
    pub conduct: bool,
    /// Whether it becomes a case of its own.
    pub moves: bool,
    /// What happened.
    pub text: String,
    /// What is asked for.
    pub ask: String,
    /// The days and sums in it, as they were written.
    pub facts: Vec<String>,
}

/// A case that belongs to another.
#[derive(Debug, Clone, PartialEq)]
pub struct Related {
    /// Its local number, where it is on this computer.
    pub case: Option<u32>,
    /// What it is to this case, with its name.
    pub label: String,
}
