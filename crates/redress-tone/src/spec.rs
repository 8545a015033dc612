//! The files under `knowledge/tone/` as typed values.
//!
//! A rule is one file (`<name>.toml`), a language is one file (`language/<code>.toml`), and the
//! checklist is one file (`checklist.toml`). This module only describes them; reading them from
//! disk is another crate's work, and [`crate::Rules::compile`] turns them into an engine.
//!
//! # Patterns
//!
//! A pattern is one line. Its elements stand between blanks and are compared folded (see
//! [`crate::fold`]): no case, no accents, no Hebrew points, straight apostrophes.
//!
//! | Element | Matches |
//! |---|---|
//! | `word` | this word; `don't` also matches `dont`; `l'ordine` is the two words `l` and `ordine` |
//! | `stem~` | the stem with any ending or suffix chain of the language, or none |
//! | `stem*` | the stem (three letters or more) with anything after it |
//! | `+word` | the word with an optional stack of Hebrew prefixes; joins with the above: `+stem~` |
//! | `[a\|b c\|d]` | one of these sequences |
//! | `[a b]?`, `word?` | the same, or nothing |
//! | `..3` | up to three words of any kind |
//! | `{NAME}` | a word or phrase of this class: of the rule, else of the language, else built in |
//! | `^`, `$` | start and end of the sentence |
//! | `<?>`, `<!>`, `<,>`, `<">` | this mark stands here; `<,>` is any of `, : ; – —` |
//! | `<<` … `>>` | the span of the finding, where it is less than the whole match |
//!
//! Marks between words are skipped where the pattern does not ask for them. Nothing crosses the
//! end of a sentence (`.`, `!`, `?`, `…`, a blank line, a new list item); `;` does not end one.
//!
//! Built-in classes: `{DATE}` `{AMOUNT}` `{REFERENCE}` `{PHONE}` `{EMAIL}` `{NUMBER}` (digits),
//! `{SHOUTED}` (four or more letters, all capitals), `{MASKED}` (letters with `*` or `#` among
//! them), `{GRAWLIX}` (three or more swear signs, such as `$*%#!`) and `{ANY}`.
//!
//! In rules of category `insult`, and in rules with `masked = true`, words of four letters or
//! more also match when masked (`f***ing`, `c@zzo`) or spelt with digits (`1diota`).
//!
//! In rules of category `insult`, `threat` and `blame`, words of seven letters or more also match
//! with one slip of the keys: two letters changed places, a double letter single or a single one
//! double; from eight letters a letter too many or too few, from nine a wrong one. The first letter
//! stands, and a word that any pattern or `no-typos` of the language knows is never another.
//!
//! A picture such as 😡 is a word where a pattern or a class names it.
//!
//! # Conditions
//!
//! `needs` must all hold, of `not` none may hold. `a|b` holds when one of them does.
//!
//! - of the sentence: `opening` (one of the first two sentences that say more than a greeting,
//!   in a message whose context has the flag `opening`), `question`, `exclaimed`,
//!   `second-person`, `negated`, `dated`, `priced`, `numbered` (a reference stands in it);
//! - of the message: `no-request`, `spoken` (telephone or visit), `written` (all other channels);
//! - counters with `=`, `>=`, `<=`, `>` or `<`: `words`, `sentences`, `requests`, `grievances`,
//!   `formal` and `informal` (cues of the classes `FORMAL` and `INFORMAL`: of a sentence its
//!   different words, two at most), and, where the context gives them, `open-items`, `refusals`,
//!   `contacts`. A pattern without `match` that compares both `formal` and `informal` marks the
//!   first cue of the rarer form;
//! - flags of the context: see [`crate::context::FLAGS`].

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::lang::{Lang, Texts};

/// One rule: a file of `knowledge/tone/`, all languages in it.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RuleSpec {
    /// The requirement that the rule is, such as `T-01`; form rules have `F-` ids of their own.
    pub id: String,
    /// The name under which findings report the rule, such as `second-person-blame`.
    pub name: String,
    /// The kind of trouble.
    pub category: Category,
    /// How much it matters, unless a pattern or the context says otherwise.
    pub severity: Severity,
    /// Whose messages the rule reads.
    #[serde(default)]
    pub side: RuleSide,
    /// Further requirement ids that the rule fulfils.
    #[serde(default)]
    pub cites: Vec<String>,
    /// The key of the source in `knowledge/sources.toml`.
    pub source: String,
    /// What people call the rule, by language of the screens.
    #[serde(default)]
    pub title: Texts,
    /// Whether masked and digit-spelt words match too. Rules of category `insult` always do.
    #[serde(default)]
    pub masked: bool,
    /// Whether a model learns it beside the patterns; not where the same words are right elsewhere.
    #[serde(default = "yes")]
    pub learned: bool,
    /// What the state of the case changes.
    #[serde(default)]
    pub context: ContextSpec,
    /// The patterns, by language.
    #[serde(default)]
    pub lang: BTreeMap<Lang, RuleLang>,
}

/// One language of a rule.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct RuleLang {
    /// Why the wording works against the writer: one or two sentences.
    pub why: String,
    /// Better wordings, the best first. See [`Words`] for what each replaces.
    pub suggest: Words,
    /// What to look for.
    pub pattern: Vec<PatternSpec>,
    /// Patterns that veto every pattern of this language, looked for in the same sentence.
    pub unless: Vec<String>,
    /// Token classes of this rule: words, stems, phrases.
    pub classes: BTreeMap<String, Vec<String>>,
    /// Texts in which the rule must find something.
    pub fires: Vec<ExampleSpec>,
    /// Texts in which the rule must find nothing.
    pub silent: Vec<ExampleSpec>,
}

/// One pattern of a rule.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct PatternSpec {
    /// The pattern. Empty: the pattern is about the whole message and needs `needs`.
    pub r#match: String,
    /// Severity of this pattern, where it differs from the rule's.
    pub severity: Option<Severity>,
    /// Conditions that must all hold.
    pub needs: Vec<String>,
    /// Conditions of which none may hold.
    pub not: Vec<String>,
    /// Patterns that veto this one, looked for in the same sentence.
    pub unless: Vec<String>,
    /// Better wordings for this pattern alone.
    pub suggest: Words,
}

/// One wording or several.
///
/// A wording that ends in `.`, `?`, `!` or `…` is a whole sentence and replaces the sentence of
/// the finding. Any other wording replaces the span of the finding only.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Words {
    /// A single wording.
    One(String),
    /// Several, the best first.
    Many(Vec<String>),
}

impl Default for Words {
    fn default() -> Self {
        Words::Many(Vec::new())
    }
}

impl Words {
    /// Returns the wordings, best first.
    #[must_use]
    pub fn as_slice(&self) -> &[String] {
        match self {
            Words::One(one) => std::slice::from_ref(one),
            Words::Many(many) => many,
        }
    }
}

/// A text with which a rule proves itself.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct ExampleSpec {
    /// The message.
    pub text: String,
    /// Context flags, such as `opening` or `open-items=2`.
    pub context: Vec<String>,
    /// The severity expected, where it matters.
    pub severity: Option<Severity>,
    /// The words expected in the finding's quote, where it matters.
    pub span: Option<String>,
}

/// What the state of the case does to a rule. Every list is a list of conditions.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct ContextSpec {
    /// Severity is `info` when all of these hold: the state allows the wording.
    pub info_with: Vec<String>,
    /// Severity is `info` unless all of these hold: the words alone prove little.
    pub info_without: Vec<String>,
    /// The rule is silent when all of these hold.
    pub silent_with: Vec<String>,
    /// The rule is silent unless all of these hold.
    pub silent_without: Vec<String>,
}

/// The kind of trouble a finding is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Category {
    /// Swearing and insults.
    Insult,
    /// Threats of harm, shame, suit or leaving.
    Threat,
    /// Fault laid on the person.
    Blame,
    /// Demands and force.
    Pressure,
    /// Accent, origin, standing.
    Identity,
    /// Pet names, compliments, advances.
    Intimacy,
    /// Anything that draws off from the one matter.
    Focus,
    /// What the reader needs and does not get.
    Completeness,
    /// Forms of address and style.
    Register,
    /// Pretexts, bluffs and guilt.
    Manipulation,
    /// A no without a reason or a way on.
    Refusal,
}

impl Category {
    /// Returns the name used in reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Category::Insult => "insult",
            Category::Threat => "threat",
            Category::Blame => "blame",
            Category::Pressure => "pressure",
            Category::Identity => "identity",
            Category::Intimacy => "intimacy",
            Category::Focus => "focus",
            Category::Completeness => "completeness",
            Category::Register => "register",
            Category::Manipulation => "manipulation",
            Category::Refusal => "refusal",
        }
    }
}

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// A hint, or a matter that the case decides.
    Info,
    /// Words that act against their writer.
    Warn,
}

impl Severity {
    /// Returns the name used in reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Severity::Info => "info",
            Severity::Warn => "warn",
        }
    }
}

/// Whose messages a rule reads.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum RuleSide {
    /// The customer's.
    #[default]
    Customer,
    /// The rep's.
    Rep,
    /// Both.
    Both,
}

/// What the engine knows of a language: `knowledge/tone/language/<code>.toml`.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LanguageSpec {
    /// The language.
    pub lang: Lang,
    /// Endings that `~` accepts after a stem. The bare stem is always accepted.
    #[serde(default)]
    pub endings: Vec<String>,
    /// Suffix chains that `~` accepts: each is a list of slots in order, each slot a list of
    /// suffixes between `|`, and any slot may stay empty.
    #[serde(default)]
    pub chains: Vec<Vec<String>>,
    /// Words that end in a full stop without ending a sentence, without that stop.
    #[serde(default)]
    pub abbreviations: Vec<String>,
    /// Words with an apostrophe that mean something else without it, such as `we're`.
    #[serde(default)]
    pub apostrophe_matters: Vec<String>,
    /// The twelve months, each with its names and short forms.
    #[serde(default)]
    pub months: Vec<Vec<String>>,
    /// Words for currencies, beside the signs and the three-letter codes.
    #[serde(default)]
    pub currencies: Vec<String>,
    /// Words after which a number is a reference, such as `order` or `pratica`.
    #[serde(default)]
    pub reference_words: Vec<String>,
    /// Words that look like a slip of the keys in another word and are right as they stand; with
    /// `*` at the end, all words that begin so.
    #[serde(default)]
    pub no_typos: Vec<String>,
    /// Patterns of sentences that ask for something.
    #[serde(default)]
    pub requests: Vec<String>,
    /// Patterns of sentences that complain.
    #[serde(default)]
    pub grievances: Vec<String>,
    /// Token classes that every rule of the language may use. `SECOND_PERSON` and `NEGATION`
    /// also feed the conditions `second-person` and `negated`.
    #[serde(default)]
    pub classes: BTreeMap<String, Vec<String>>,
}

/// What a written message should hold: `knowledge/tone/checklist.toml`.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ChecklistSpec {
    /// The items, in the order in which they are shown.
    pub item: Vec<ItemSpec>,
}

/// One item of the checklist.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ItemSpec {
    /// Which item it is.
    pub item: Item,
    /// Requirement ids that the item fulfils.
    #[serde(default)]
    pub cites: Vec<String>,
    /// Shapes of which one is enough to find the item present.
    #[serde(default)]
    pub detect: Vec<Shape>,
    /// Shapes of which one leaves the item unsure.
    #[serde(default)]
    pub hint: Vec<Shape>,
    /// Different shapes of `detect` that must be found together. Fewer, but one: unsure.
    #[serde(default = "one")]
    pub at_least: usize,
    /// Patterns, by language.
    #[serde(default)]
    pub lang: BTreeMap<Lang, ItemLang>,
}

fn yes() -> bool {
    true
}

fn one() -> usize {
    1
}

/// One language of a checklist item.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct ItemLang {
    /// Patterns that show the item is there.
    pub present: Vec<String>,
    /// Patterns that leave it open.
    pub unsure: Vec<String>,
    /// Texts that have the item.
    pub fires: Vec<String>,
    /// Texts that have not.
    pub silent: Vec<String>,
}

/// An item of the checklist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Item {
    /// What the writer wants, in a sentence.
    Goal,
    /// An order, customer or case number.
    Reference,
    /// What happened and when.
    Facts,
    /// What was tried already.
    Tried,
    /// By when an answer is expected.
    Deadline,
    /// A please.
    Please,
    /// A thank you.
    Thanks,
    /// How and when the writer can be reached.
    Reach,
}

impl Item {
    /// Returns the name used in reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Item::Goal => "goal",
            Item::Reference => "reference",
            Item::Facts => "facts",
            Item::Tried => "tried",
            Item::Deadline => "deadline",
            Item::Please => "please",
            Item::Thanks => "thanks",
            Item::Reach => "reach",
        }
    }
}

/// A shape that is recognised by its form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Shape {
    /// A calendar day, in digits or with a month's name.
    Date,
    /// A sum of money.
    Amount,
    /// An order, customer or case number.
    Reference,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
}

/// What is wrong in a file, and how to mend it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{rule}{}: {field}: {problem}; {mend}", .lang.map(|l| format!(" [{l}]")).unwrap_or_default())]
pub struct SpecProblem {
    /// The id of the rule, or the name of the file's subject, such as `language` or `checklist`.
    pub rule: String,
    /// The language, where the problem is in one.
    pub lang: Option<Lang>,
    /// The field, with its position, such as `pattern[2].match`.
    pub field: String,
    /// What is wrong.
    pub problem: String,
    /// What to do about it.
    pub mend: String,
}
