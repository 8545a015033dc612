//! A case and a template in; a letter as text and as an e-mail file out.
//!
//! The letters live in `knowledge/letters/<kind>/`: `letter.toml` says when a
//! letter is used and what it wants to know, `<language>.j2` is its text. This
//! crate fills them. It reads no file and no clock.

pub mod compose;
pub mod eml;
pub mod filters;
pub mod model;
pub mod spec;
pub mod templates;
mod tidy;
mod view;

pub use compose::{Letter, LetterError, Need, compose};
pub use eml::{EmlError, eml};
pub use model::LetterModel;
pub use spec::LetterSpec;
pub use templates::{LetterProblem, Templates};
