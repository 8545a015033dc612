//! What is wrong with a knowledge file, in a form that a loader can point at.

/// One fault of a calendar or ladder file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {item}: {says}")]
pub struct Problem {
    /// The calendar's id, or country and sector as in `IT/bank` (`IT/common`).
    pub file: String,
    /// The id of the rung, clock, holiday or other item, or the field.
    pub item: String,
    /// What is wrong and what to write instead.
    pub says: String,
}

impl Problem {
    pub(crate) fn new(file: &str, item: &str, says: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            item: item.to_owned(),
            says: says.into(),
        }
    }
}
