//! Messages, dates, money, plurals, sorting and direction in the user's language.
//!
//! The sentences themselves live in `knowledge/words/<language>/<topic>.ftl`
//! (Fluent). This crate reads them, checks that all languages say the same
//! things, and renders them. It reads no file, no clock and no environment:
//! the caller hands over the sources and every date.

pub mod args;
pub mod bundle;
pub mod check;
pub mod distance;
pub mod elision;
pub mod format;
pub mod isolate;
pub mod locale;
pub mod money;

pub use args::{Args, Value};
pub use bundle::{Source, Words, WordsProblem};
pub use check::Difference;
pub use format::{DateStyle, FormatError};
pub use isolate::{Kind, isolate, isolate_in, strip_marks};
pub use locale::system_lang;
