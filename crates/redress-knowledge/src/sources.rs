//! `sources.toml` and `sources/*.toml`: where advice and law come from.

use std::collections::BTreeMap;
use std::fmt;

use redress_ladder::spec::LawSourceSpec;
use redress_tone::Lang;
use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// `sources.toml`: a source by its id.
pub type SourcesSpec = BTreeMap<String, SourceSpec>;
/// `sources/*.toml`: a source of law by its id.
pub type LawSourcesSpec = BTreeMap<String, LawSourceSpec>;

/// Where a piece of advice comes from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SourceSpec {
    /// Its title.
    pub title: String,
    /// What it is about, in English.
    pub subject: String,
    /// The language in which it was read.
    pub language: Lang,
    /// What kind of source it is.
    pub kind: SourceKind,
    /// The day on which it was read last.
    #[cfg_attr(feature = "schema", schemars(with = "Written"))]
    #[serde(deserialize_with = "day")]
    pub checked: jiff::civil::Date,
    /// Where to find it, if it is public.
    #[serde(default)]
    pub url: Option<String>,
}

/// What kind of source advice comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// Advice by practitioners.
    Advice,
    /// A standard or a published specification.
    Standard,
    /// Our own work: wording, design and conventions.
    Own,
}

/// A source of either kind, as an item may cite it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Source<'k> {
    /// A source of advice.
    Advice(&'k SourceSpec),
    /// A source of law.
    Law(&'k LawSourceSpec),
}

impl Source<'_> {
    /// Returns the title.
    #[must_use]
    pub fn title(&self) -> &str {
        match self {
            Source::Advice(source) => &source.title,
            Source::Law(source) => &source.title,
        }
    }

    /// Returns the day on which it was checked.
    #[must_use]
    pub fn checked(&self) -> jiff::civil::Date {
        match self {
            Source::Advice(source) => source.checked,
            Source::Law(source) => source.checked,
        }
    }
}

/// A day as the schema shows it.
#[cfg(feature = "schema")]
#[derive(schemars::JsonSchema)]
#[expect(dead_code, reason = "only its schema is used")]
struct Written(#[schemars(extend("format" = "date"))] String);

/// Reads a day that is written with or without quotes.
fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<jiff::civil::Date, D::Error> {
    struct Day;

    impl<'de> Visitor<'de> for Day {
        type Value = jiff::civil::Date;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a day such as 2026-11-22")
        }

        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
            text.parse()
                .map_err(|_| E::custom(format!("{text} is no day such as 2026-11-22")))
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            let written = toml::value::Datetime::deserialize(
                serde::de::value::MapAccessDeserializer::new(map),
            )?;
            let text = written.to_string();
            text.parse()
                .map_err(|_| A::Error::custom(format!("{text} is no day such as 2026-11-22")))
        }
    }

    deserializer.deserialize_any(Day)
}
