//! What can be wrong with a playbook, and how to mend it.

use redress_tone::Lang;

use crate::lint::MAX_LABEL;
use crate::text::{MAX_CHARS, MAX_WORDS, TemplateError};

/// What is wrong with a playbook, and how to mend it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// The file has another format version.
    #[error("schema {found} is unknown: write schema = 1")]
    Schema {
        /// The version found.
        found: u32,
    },
    /// The file belongs to another playbook.
    #[error("this file is a part of \"{found}\", the others of \"{expected}\": compile them apart")]
    OtherPlaybook {
        /// The playbook named in the file.
        found: String,
        /// The playbook of the files before it.
        expected: String,
    },
    /// Something is there twice.
    #[error("{item} is there twice: keep one")]
    Twice {
        /// The id.
        item: String,
    },
    /// Something is not there.
    #[error("{item} is not there: add it")]
    Absent {
        /// The id.
        item: String,
    },
    /// A language has no text.
    #[error("{item}, {place}: no text in \"{lang}\": add {place}.{lang}")]
    NoText {
        /// The line, moment or digit.
        item: String,
        /// The key inside it.
        place: String,
        /// The language.
        lang: Lang,
    },
    /// A text is too long for one breath.
    #[error(
        "{item}, {place}.{lang}: {words} words, {chars} characters: shorten it to {MAX_WORDS} words and {MAX_CHARS} characters"
    )]
    TooLong {
        /// The line or moment.
        item: String,
        /// The key inside it.
        place: String,
        /// The language.
        lang: Lang,
        /// The words, with the slots filled generously.
        words: usize,
        /// The characters, with the slots filled generously.
        chars: usize,
    },
    /// A label is too long for its button.
    #[error("{item}, {place}.{lang}: {chars} characters: shorten the label to {MAX_LABEL}")]
    LabelTooLong {
        /// The line or digit.
        item: String,
        /// The key inside it.
        place: String,
        /// The language.
        lang: Lang,
        /// The characters.
        chars: usize,
    },
    /// A text cannot be read.
    #[error("{item}, {place}.{lang}: {error}")]
    Template {
        /// The line or moment.
        item: String,
        /// The key inside it.
        place: String,
        /// The language.
        lang: Lang,
        /// What is wrong.
        error: TemplateError,
    },
    /// A number of texts is wrong.
    #[error("{item}, {place}.{lang}: {found} texts: write {expected}")]
    Count {
        /// The line.
        item: String,
        /// The key inside it.
        place: String,
        /// The language.
        lang: Lang,
        /// How many are there.
        found: usize,
        /// How many there may be.
        expected: &'static str,
    },
    /// No variant is without conditions.
    #[error("{item}: every variant has a condition: end with one that has neither when nor attest")]
    NoLastVariant {
        /// The line or moment.
        item: String,
    },
    /// A variant can never be reached.
    #[error(
        "{item}: variant {variant} has neither when nor attest, so those after it are never used: move it to the end"
    )]
    Unreachable {
        /// The line or moment.
        item: String,
        /// The variant, counted from 1.
        variant: usize,
    },
    /// A cited line or digit does not exist.
    #[error("{item} names {other}, which is not there: add it, or name another")]
    Dangling {
        /// The item that names it.
        item: String,
        /// The name.
        other: String,
    },
    /// An item cites no advice.
    #[error(
        "{item}: cites lacks the advice behind it: add the rows that it fulfils, and a line's own id"
    )]
    NoCites {
        /// The item.
        item: String,
    },
    /// A digit has no lines, or a wrong key.
    #[error("digit {key}: it needs a key from 1 to 9 and at least one line")]
    Digit {
        /// The key.
        key: u8,
    },
    /// A line that is uttered is behind no digit.
    #[error("{item} is behind no digit: add it to the lines of one")]
    OutOfReach {
        /// The line.
        item: String,
    },
    /// The number of asks is wrong.
    #[error("supervisor: {found} asks: name three moments")]
    Asks {
        /// How many there are.
        found: usize,
    },
}
