//! Text in, findings and a checklist out: the tone engine.

pub mod lang;

pub use lang::{Lang, Texts, UnknownLang};
