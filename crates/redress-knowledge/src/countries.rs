//! `countries.toml`: what a country brings with it.

use redress_tone::Lang;
use serde::Deserialize;

/// `countries.toml` as it is written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CountriesSpec {
    /// The countries, in the order in which they are offered.
    pub country: Vec<CountrySpec>,
}

/// One country.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CountrySpec {
    /// Its code: ISO 3166-1 alpha-2, or `EU`.
    pub code: String,
    /// The language in which it names its bodies, where it is one of ours.
    #[serde(default)]
    pub lang: Option<Lang>,
    /// Its time zone (IANA).
    pub zone: String,
    /// Its currency (ISO 4217).
    pub currency: String,
    /// The calendar in which the working days of a promise are counted.
    pub calendar: String,
    /// The language of the screens from which the country is guessed.
    #[serde(default)]
    pub guessed_from: Option<Lang>,
}

impl CountriesSpec {
    /// Returns a country by its code.
    #[must_use]
    pub fn get(&self, code: &str) -> Option<&CountrySpec> {
        self.country.iter().find(|country| country.code == code)
    }

    /// Returns the country where most people who choose this language live.
    #[must_use]
    pub fn guess(&self, lang: Lang) -> Option<&CountrySpec> {
        self.country
            .iter()
            .find(|country| country.guessed_from == Some(lang))
    }
}
