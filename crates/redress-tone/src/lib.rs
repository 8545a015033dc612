//! Text in, findings and a checklist out: the tone engine.
//!
//! The engine is pure: rules and text come in as values, a [`Report`] goes out, and the same text
//! gives the same report. What it knows stands in `knowledge/tone/`, described by [`spec`] (with
//! the grammar of the patterns); another crate reads those files.
//!
//! ```
//! use redress_tone::spec::{ChecklistSpec, LanguageSpec, RuleSpec};
//! use redress_tone::{Lang, Options, Rules, check, soften};
//!
//! let italian: LanguageSpec = toml::from_str(r#"
//! lang = "it"
//! endings = ["o", "i", "a", "ate"]
//! "#)?;
//! let rule: RuleSpec = toml::from_str(r#"
//! id = "T-01"
//! name = "second-person-blame"
//! category = "blame"
//! severity = "warn"
//! source = "S2"
//! [lang.it]
//! why = "Chi legge non ha commesso l'errore."
//! suggest = "La bolletta è di nuovo sbagliata: possiamo guardarla insieme?"
//! [[lang.it.pattern]]
//! match = "[voi|voialtri] ..2 sbagli~"
//! "#)?;
//! let rules = Rules::compile(&[italian], &[rule], &ChecklistSpec::default())
//!     .map_err(|problems| problems[0].to_string())?;
//!
//! let text = "Buongiorno. Voi sbagliate sempre!";
//! let report = check(&rules, text, &Options::new(Lang::It));
//! let finding = &report.findings[0];
//! assert_eq!(finding.rule, "second-person-blame");
//! assert_eq!((finding.start, finding.end), (12, 25)); // code points
//! assert_eq!(finding.quote, "Voi sbagliate");
//! assert_eq!(
//!     soften(text, &report).text,
//!     "Buongiorno. La bolletta è di nuovo sbagliata: possiamo guardarla insieme?"
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! | Module | What it does |
//! |---|---|
//! | [`spec`] | the files as typed values, and the grammar of the patterns |
//! | [`fold`] | one spelling for all ways of writing a word; search terms |
//! | `text`, `token`, `mask`, `quote` | words, marks, sentences and quotations, with their places |
//! | `shapes` | dates, sums, references, telephone numbers, addresses |
//! | `grammar`, `compile`, `language`, `plan` | a pattern line as a tree, as a program, and the plan of a language |
//! | `rules`, `tables`, `engine` | the compiled rules as bytes, and a language decoded from them |
//! | `lexicon`, `shelf` | all words of all patterns in one letter tree, and what was met of them |
//! | `machine` | runs a pattern on a sentence |
//! | `check`, `overlap`, `checklist` | one pass over a message |
//! | [`learned`] | the place of a learned model beside the patterns |
//! | [`model`] | the learned model: words and their meanings, weighed |
//! | [`spec_soften`], `survey`, `soften` | heat, facts and asks of a message; the message rewritten |
//! | [`spec_split`], `matters` | the matters a text tells of, and conduct beside them |
//! | `prove` | rules held against their own examples |

pub mod context;
pub mod fold;
pub mod lang;
pub mod learned;
pub mod model;
pub mod report;
pub mod spec;
pub mod spec_soften;
pub mod spec_split;

mod check;
mod checklist;
mod compile;
mod condition;
mod detect;
mod engine;
mod frequent;
mod grammar;
mod language;
mod lexicon;
mod machine;
mod mask;
mod matters;
mod overlap;
mod plan;
mod prove;
mod quote;
#[cfg(test)]
mod reference;
mod rules;
mod shapes;
mod shelf;
mod soften;
mod split;
mod survey;
mod tables;
mod text;
mod token;

pub use check::{Checker, Found, Reading, Remembered, check};
pub use context::Context;
pub use detect::detect;
pub use lang::{Lang, Texts, UnknownLang};
pub use matters::{MatterPart, Matters, PartKind};
pub use prove::{prove, prove_checklist};
pub use report::{
    Channel, Check, CheckState, Finding, Measures, Options, Report, Side, Suggestion,
};
pub use rules::Rules;
pub use soften::{Change, ChangeKind, Softened, soften};
pub use survey::{
    Ask, Desk, Fact, FactKind, Heat, Mark, Promise, Survey, Surveyed, Wording, survey,
};
pub use tables::Broken;
