//! `recording/<country>.toml`: whether somebody who takes part in a call may record it.

use jiff::civil::Date;
use redress_ladder::{Confidence, Country};
use redress_tone::Texts;
use serde::{Deserialize, Serialize};

/// A file of `knowledge/recording` as it is written.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RecordingSpec {
    /// The rules, those of single states after the country's own.
    pub rule: Vec<RecordingRule>,
}

/// What the law of one country or state says.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RecordingRule {
    /// The country.
    pub country: Country,
    /// Two letters of a state that has a rule of its own.
    #[serde(default)]
    pub state: Option<String>,
    /// The rule in one word.
    pub kind: RecordingKind,
    /// The rule in a sentence or two to the customer.
    pub says: Texts,
    /// The law.
    pub law: String,
    /// Ids of the sources file.
    #[serde(default)]
    pub source: Vec<String>,
    /// How well it was checked.
    pub confidence: Confidence,
    /// The day it was checked.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub reviewed_on: Date,
    /// When to check it again.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub review_due: Option<Date>,
    /// Ids of the requirements it fulfils.
    #[serde(default)]
    pub cites: Vec<String>,
}

/// Who has to agree before a call is recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum RecordingKind {
    /// One of those who speak, which may be the customer.
    OneParty,
    /// Everybody who speaks.
    AllParty,
    /// It depends on the kind of call or on the court.
    Mixed,
    /// Each member state has its own law.
    NationalLaw,
    /// Free for one's own use; passing it on is not.
    OwnUse,
}

impl RecordingSpec {
    /// Returns the rule of a state, or else of its country.
    #[must_use]
    pub fn rule(&self, country: Country, state: Option<&str>) -> Option<&RecordingRule> {
        let here = || self.rule.iter().filter(|rule| rule.country == country);
        here()
            .find(|rule| rule.state.is_some() && rule.state.as_deref() == state)
            .or_else(|| here().find(|rule| rule.state.is_none()))
    }
}
