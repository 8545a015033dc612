//! The file `knowledge/tone/soften.toml` as typed values: the words by which a message is
//! surveyed and rewritten.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::lang::Lang;

/// What [`crate::survey()`] and [`crate::Desk::soften`] know of the languages beside the rules.
///
/// All patterns are those of [`crate::spec`]; requests, thanks, what was tried and days asked for
/// come from the language's own file and from the checklist.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct SoftenSpec {
    /// Requirement ids that the file fulfils.
    pub cites: Vec<String>,
    /// The key of the source in `knowledge/sources.toml`.
    pub source: String,
    /// Signs and codes of currencies, by ISO 4217 code; the same in all languages.
    pub currency: BTreeMap<String, Vec<String>>,
    /// The words, by language.
    pub lang: BTreeMap<Lang, SoftenLang>,
}

/// One language of [`SoftenSpec`].
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct SoftenLang {
    /// Patterns of a greeting.
    pub greeting: Vec<String>,
    /// Patterns of words that close a message, at the start of a line or a sentence.
    pub closing: Vec<String>,
    /// Patterns of demands, beside the requests of the language's own file.
    pub ask: Vec<String>,
    /// Patterns of the words with which somebody promises.
    pub promise: Vec<String>,
    /// Whether the governing word stands last: the words of a promise after what is promised, the
    /// word for an order after its number.
    pub head_last: bool,
    /// Patterns of words after which a name stands, such as a title.
    pub name: Vec<String>,
    /// Words after a name that show it is one, such as a title that follows.
    pub name_before: Vec<String>,
    /// Words that stand where a name could and are none; `-` stands for the start of a word.
    pub no_name: Vec<String>,
    /// Patterns of words after which a place stands.
    pub place: Vec<String>,
    /// Endings after an apostrophe that make a place of a name.
    pub place_endings: Vec<String>,
    /// Patterns of a time of day.
    pub time: Vec<String>,
    /// Patterns of a day that is named by the week or counted from today.
    pub day: Vec<String>,
    /// Whether a day in digits may be written with the month first.
    pub two_orders: bool,
    /// Patterns of sentences that lean on the one before.
    pub linked: Vec<String>,
    /// Patterns of abuse whose span can go, and always goes, without harm to its sentence.
    pub drop: Vec<String>,
    /// Patterns of words that go only where a finding of severity `warn` stands in the sentence.
    pub mild: Vec<String>,
    /// Words that join two clauses.
    pub joints: Vec<String>,
    /// Words that open a clause which cannot stand alone.
    pub open: Vec<String>,
    /// Words with which no clause ends: what goes after them takes its clause along. A word with `:`
    /// after it may end one before a comma: "and you, fools, did not deliver".
    pub dangling: Vec<String>,
    /// Words of an order before a number.
    pub order: Vec<String>,
    /// Words of an account, a customer or a contract before a number.
    pub account: Vec<String>,
    /// Words for currencies, by ISO 4217 code.
    pub currency: BTreeMap<String, Vec<String>>,
    /// Little words that are told with a fact when they stand just before it.
    pub shown_before: Vec<String>,
    /// Little words that are told with a fact when they stand just after it.
    pub shown_after: Vec<String>,
    /// Words by which a clause tells of the writer's own matter; `-` stands for the start of a word.
    pub mine: Vec<String>,
    /// The sentence that stands where an ask has to be said anew.
    pub ask_again: String,
    /// The sentence that keeps facts, with `{facts}` in it.
    pub details: String,
    /// Sentences without heat, by the name of a rule or of a category; `other` is for the rest.
    pub neutral: BTreeMap<String, String>,
}
