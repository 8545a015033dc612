//! Files of `knowledge/ladders`, the table of start phrases and the sources of law.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{ClockSpec, ConditionSpec, GateSpec, NeedSpec, OpenSpec, RungSpec, Texts};
use crate::closed::{Country, Fact, Sector, Topic};

/// One file of `knowledge/ladders/<country>`. A file without a sector
/// (`common.toml`) holds rungs and clocks that sector files `use`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LadderSpec {
    /// The country.
    pub country: Country,
    /// The sector; absent for the file that is shared.
    #[serde(default)]
    pub sector: Option<Sector>,
    /// Topics that make a difference here; others are ignored with a note.
    #[serde(default)]
    pub topics: Vec<Topic>,
    /// Facts that make a difference here beside those its conditions name.
    #[serde(default)]
    pub facts: Vec<Fact>,
    /// Calendar for promises in working days and for clocks that name none.
    #[serde(default)]
    pub calendar: Option<String>,
    /// ISO 4217 code of amounts given without one.
    #[serde(default)]
    pub currency: Option<String>,
    /// True where the customer usually cannot go to another firm.
    #[serde(default)]
    pub captive: bool,
    /// Rungs and clocks taken from the shared file of the country.
    #[serde(default, rename = "use")]
    pub uses: Vec<UseSpec>,
    /// The rungs.
    #[serde(default)]
    pub rung: Vec<RungSpec>,
    /// The clocks.
    #[serde(default)]
    pub clock: Vec<ClockSpec>,
    /// Ids of the requirements this file fulfils.
    #[serde(default)]
    pub cites: Vec<String>,
}

/// A rung or clock of the shared file, with what this sector adds to it. Lists
/// are appended; single values replace.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct UseSpec {
    /// The rung's or clock's id.
    pub id: String,
    /// Another place in the order.
    #[serde(default)]
    pub order: Option<u16>,
    /// Beside the ladder in this sector.
    #[serde(default)]
    pub side: Option<bool>,
    /// May be left out in this sector.
    #[serde(default)]
    pub optional: Option<bool>,
    /// Further topics.
    #[serde(default)]
    pub topics: Vec<Topic>,
    /// Further conditions.
    #[serde(default)]
    pub when: Vec<ConditionSpec>,
    /// Further gates.
    #[serde(default)]
    pub gate: Vec<GateSpec>,
    /// Further ways to open.
    #[serde(default)]
    pub opens: Vec<OpenSpec>,
    /// Further clocks that close it.
    #[serde(default)]
    pub closes: Vec<String>,
    /// Further clocks shown with it.
    #[serde(default)]
    pub clocks: Vec<String>,
    /// Further things to have at hand.
    #[serde(default)]
    pub needs: Vec<NeedSpec>,
    /// Further things it will not handle.
    #[serde(default)]
    pub will_not_handle: Vec<Texts>,
}

/// `knowledge/ladders/terms.toml`: the start phrases of the fact sheets, each
/// with the event it means.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TermsSpec {
    /// The phrases.
    #[serde(default)]
    pub term: Vec<TermSpec>,
}

/// One start phrase.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TermSpec {
    /// The words of the fact sheet.
    pub phrase: String,
    /// The events it means, best first.
    pub events: Vec<String>,
}

/// One entry of `knowledge/sources/law.toml`, keyed by its id.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LawSourceSpec {
    /// Title of the page or act.
    pub title: String,
    /// Its host.
    pub host: String,
    /// How good a witness it is.
    pub grade: SourceGrade,
    /// How old the copy was.
    pub seen: String,
    /// The day it was checked.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub checked: Date,
}

/// How good a witness of the law a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SourceGrade {
    /// The body's own page or the official journal.
    Official,
    /// The text of the law held by another.
    Copy,
    /// A law firm, a newspaper, a guide, a company.
    Secondary,
    /// Known to be dated.
    Old,
}
