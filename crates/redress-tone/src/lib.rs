//! Text in, findings and a checklist out: the tone engine.

pub mod context;
pub mod fold;
pub mod lang;
pub mod report;
pub mod spec;

mod check;
mod checklist;
mod compile;
mod condition;
mod detect;
mod frequent;
mod grammar;
mod lexicon;
mod program;
mod prove;
mod quote;
mod rules;
mod shapes;
mod soften;
mod token;

pub use check::check;
pub use context::Context;
pub use detect::detect;
pub use lang::{Lang, Texts, UnknownLang};
pub use prove::{prove, prove_checklist};
pub use report::{
    Channel, Check, CheckState, Finding, Measures, Options, Report, Side, Suggestion,
};
pub use rules::Rules;
pub use soften::{Change, Softened, soften};
