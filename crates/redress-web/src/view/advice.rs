//! The advice to read.

/// A situation in the list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AdviceRow {
    /// Its name.
    pub id: String,
    /// It concerns reps, not customers.
    pub for_reps: bool,
    /// What it is called.
    pub title: String,
    /// The advice in a sentence or two.
    pub intro: String,
}

/// A situation with everything that is known for it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Advice {
    /// It concerns reps, not customers.
    pub for_reps: bool,
    /// What it is called.
    pub title: String,
    /// The advice in a sentence or two.
    pub intro: String,
    /// What is better not said.
    pub rules: Vec<AdvicePart>,
    /// What the other side says.
    pub lines: Vec<AdvicePart>,
    /// What the sources disagree on.
    pub disagreements: Vec<AdvicePart>,
}

/// One rule, line or disagreement, in sentences.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AdvicePart {
    /// Its id, for links.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Sentences before the steps.
    pub before: Vec<String>,
    /// What to say, in steps of firmness.
    pub steps: Vec<String>,
    /// Sentences after the steps.
    pub after: Vec<String>,
}
