//! Rungs: who they are for, when they open and close.

use jiff::civil::Date;
use serde::Deserialize;

use super::Texts;
use crate::closed::{Confidence, Fact, Power, RungKind, Topic};

/// One step of a ladder.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RungSpec {
    /// The id of the fact sheets, for example `it.abf`.
    pub id: String,
    /// Place from the bottom: 10 front line, 20 supervisor, 30 formal, 40
    /// executive, 50 review, 60 dispute body, 70 regulator, 80 court, 90 and 95
    /// side routes.
    pub order: u16,
    /// What sort of step it is.
    pub kind: RungKind,
    /// Its name: `local` in the language of the country, then by language.
    pub name: Texts,
    /// What it can do, in one word.
    pub power: Power,
    /// What it can do, in a sentence.
    pub can: Texts,
    /// What it will not handle, one sentence each.
    #[serde(default)]
    pub will_not_handle: Vec<Texts>,
    /// Who may go there.
    #[serde(default)]
    pub who: Texts,
    /// What it costs.
    #[serde(default)]
    pub fee: Texts,
    /// What must come first, in words.
    #[serde(default)]
    pub before: Texts,
    /// What a reader should know.
    #[serde(default)]
    pub note: Texts,
    /// Its address on the web.
    #[serde(default)]
    pub url: Option<String>,
    /// True when it stands beside the ladder (chargeback, reports that decide
    /// nothing). Kinds `chargeback` and `side` always do.
    #[serde(default)]
    pub side: bool,
    /// True when it may be left out, so that it is never named as the next step.
    #[serde(default)]
    pub optional: bool,
    /// Events that mean it was used, beside its own id.
    #[serde(default)]
    pub used_by: Vec<String>,
    /// Topics it is for; empty for all.
    #[serde(default)]
    pub topics: Vec<Topic>,
    /// Who and what it is for: every condition must hold.
    #[serde(default)]
    pub when: Vec<ConditionSpec>,
    /// What must have happened: every gate needs one of its events.
    #[serde(default)]
    pub gate: Vec<GateSpec>,
    /// When it opens: the earliest of these; without any, as soon as its gates
    /// allow.
    #[serde(default)]
    pub opens: Vec<OpenSpec>,
    /// Clocks whose last day is its last day: the earliest of these.
    #[serde(default)]
    pub closes: Vec<String>,
    /// Clocks shown with it that neither open nor close it.
    #[serde(default)]
    pub clocks: Vec<String>,
    /// What to have at hand.
    #[serde(default)]
    pub needs: Vec<NeedSpec>,
    /// The law.
    pub law: String,
    /// Ids of the sources file.
    #[serde(default)]
    pub source: Vec<String>,
    /// How well it was checked.
    pub confidence: Confidence,
    /// How old the text seen was, as the fact sheets put it.
    #[serde(default)]
    pub as_of: Option<String>,
    /// The day it was checked.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub reviewed_on: Date,
    /// When to check it again.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub review_due: Option<Date>,
    /// First day on which it is law. The day asked about decides.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub valid_from: Option<Date>,
    /// Last day on which it is law.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub valid_to: Option<Date>,
    /// Ids of the requirements it fulfils.
    #[serde(default)]
    pub cites: Vec<String>,
}

/// One condition on a fact. Exactly one test is given.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConditionSpec {
    /// The fact.
    pub fact: Fact,
    /// It has this value: `yes`, `no`, `england`, …
    #[serde(default)]
    pub is: Option<String>,
    /// It has one of these values.
    #[serde(default)]
    pub one_of: Vec<String>,
    /// An amount (`186000 TRY`) or a number, itself not included.
    #[serde(default)]
    pub below: Option<String>,
    /// An amount or a number, itself included.
    #[serde(default)]
    pub at_most: Option<String>,
    /// An amount or a number, itself not included.
    #[serde(default)]
    pub above: Option<String>,
    /// An amount or a number, itself included.
    #[serde(default)]
    pub at_least: Option<String>,
    /// First day on which the condition is law.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub since: Option<Date>,
    /// Last day on which the condition is law.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub until: Option<Date>,
    /// What a fact that is not given means.
    #[serde(default)]
    pub unknown: Unknown,
    /// True where the law itself is in doubt: a failed condition then warns and
    /// does not shut the rung.
    #[serde(default)]
    pub doubtful: bool,
    /// Topics for which it stands; empty for all.
    #[serde(default)]
    pub topics: Vec<Topic>,
    /// It stands only where this other condition holds ("12 500 USD in
    /// California"). Where that fact is not known it is asked.
    #[serde(default)]
    pub provided: Option<Box<ConditionSpec>>,
}

/// What a fact that is not given means for a condition.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Unknown {
    /// The condition is taken to hold, and the question is asked beside it.
    #[default]
    Assume,
    /// The question must be answered first.
    Ask,
    /// The condition is taken not to hold; nothing is asked.
    Deny,
}

/// Something that must have happened before a rung may be used.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GateSpec {
    /// One of these events is enough (event names or rung ids).
    pub any: Vec<String>,
    /// The gate stands only where all of these hold ("mandatory below 186 000
    /// TL"); without any it always stands.
    #[serde(default)]
    pub when: Vec<ConditionSpec>,
    /// Topics for which the gate stands; empty for all.
    #[serde(default)]
    pub topics: Vec<Topic>,
}

/// One way in which a rung opens. Exactly one of `after`, `on` and `at_once` is given.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OpenSpec {
    /// The day after the last day of this clock.
    #[serde(default)]
    pub after: Option<String>,
    /// The day of the earliest of these events.
    #[serde(default)]
    pub on: Vec<String>,
    /// Nothing has to be waited for: as soon as the gates allow. With `topics`, so that other
    /// topics may wait.
    #[serde(default)]
    pub at_once: bool,
    /// With `after`: on the clock's last day itself.
    #[serde(default)]
    pub same_day: bool,
    /// Topics for which this way exists; empty for all.
    #[serde(default)]
    pub topics: Vec<Topic>,
}

/// Something to have at hand for a rung.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NeedSpec {
    /// The id, for example `copy-of-complaint`.
    pub item: String,
    /// What it is, by language.
    pub name: Texts,
    /// Events after which the paper is known to exist.
    #[serde(default)]
    pub shown_by: Vec<String>,
}
