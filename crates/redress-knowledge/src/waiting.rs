//! `waiting/<country>.toml`: how long somebody may be kept waiting on the telephone.

use jiff::civil::Date;
use redress_ladder::{Confidence, Country, Sector};
use redress_tone::Texts;
use serde::Deserialize;

/// A file of `knowledge/waiting` as it is written.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WaitingSpec {
    /// The rules.
    pub rule: Vec<WaitingRule>,
}

/// What the law of one country says.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WaitingRule {
    /// The country.
    pub country: Country,
    /// The trades it holds for; all without one.
    #[serde(default)]
    pub sectors: Vec<Sector>,
    /// After how many minutes a person has to answer.
    pub minutes: u16,
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

impl WaitingSpec {
    /// Returns the rule of a country for a trade.
    ///
    /// While the trade is not known no rule is given: none holds for all of them.
    #[must_use]
    pub fn rule(&self, country: Country, sector: Option<&str>) -> Option<&WaitingRule> {
        let holds = |rule: &&WaitingRule| {
            rule.country == country
                && (rule.sectors.is_empty()
                    || sector
                        .and_then(|name| name.parse().ok())
                        .is_some_and(|sector| rule.sectors.contains(&sector)))
        };
        self.rule.iter().find(holds)
    }
}
