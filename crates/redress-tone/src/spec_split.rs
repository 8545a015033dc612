//! The file `knowledge/split.toml` as typed values: the words that open another matter, and those
//! for the conduct of a person.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::lang::Lang;

/// What [`crate::Matters`] knows of the languages.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct SplitSpec {
    /// Requirement ids that the file fulfils.
    pub cites: Vec<String>,
    /// The key of the source in `knowledge/sources.toml`.
    pub source: String,
    /// The words, by language.
    pub lang: BTreeMap<Lang, SplitLang>,
}

/// One language of [`SplitSpec`].
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct SplitLang {
    /// Patterns of a sentence that says that several matters follow; the items of a list after it
    /// are matters then, and not steps or facts of one.
    pub list: Vec<String>,
    /// A sentence that opens another matter.
    pub another: SplitSign,
    /// A sentence about what one person said or did to the writer.
    pub conduct: SplitSign,
}

/// The words of one sign, with the texts that prove them.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct SplitSign {
    /// The patterns, as in [`crate::spec`].
    pub r#match: Vec<String>,
    /// Patterns that veto all of them in the same sentence.
    pub unless: Vec<String>,
    /// Texts that hold it.
    pub fires: Vec<String>,
    /// Texts that nearly hold it and do not.
    pub silent: Vec<String>,
}
