//! Clocks: how long, from when, counted how.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;

use super::{ConditionSpec, Texts};
use crate::closed::{Confidence, DayKind, Role, Sector, Topic};

/// One dated rule. Either `length` and `from` are given, or one of `later_of`
/// and `earlier_of`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClockSpec {
    /// The id of the fact sheets, for example `it.c.bank_reply`.
    pub id: String,
    /// Whose time it is.
    pub role: Role,
    /// What it says, by language.
    pub name: Texts,
    /// ISO 8601, for example `P15D`.
    #[serde(default)]
    pub length: Option<String>,
    /// How its days are counted.
    #[serde(default)]
    pub days: DayKind,
    /// The calendar whose days it counts or rolls by; without it, the ladder's.
    #[serde(default)]
    pub calendar: Option<String>,
    /// The first of these events that is known starts it.
    #[serde(default)]
    pub from: Vec<String>,
    /// The last day of this clock starts it, where no event is known or, for the
    /// customer's time, where that is earlier.
    #[serde(default)]
    pub from_end_of: Option<String>,
    /// True where the law moves a last day that is closed to the next open one.
    #[serde(default)]
    pub rolls: bool,
    /// True where what comes on a closed day counts as received on the next open one.
    #[serde(default)]
    pub start_rolls: bool,
    /// Recesses of the calendar that stop it.
    #[serde(default)]
    pub stops_for: Vec<String>,
    /// A longer time that an event brings.
    #[serde(default)]
    pub extension: Option<ExtensionSpec>,
    /// Another length under conditions: the first whose conditions hold.
    #[serde(default)]
    pub variant: Vec<VariantSpec>,
    /// The law read another way.
    #[serde(default)]
    pub other_reading: Option<ReadingSpec>,
    /// The latest of these clocks.
    #[serde(default)]
    pub later_of: Vec<String>,
    /// The earliest of these clocks.
    #[serde(default)]
    pub earlier_of: Vec<String>,
    /// Topics it is for; empty for all.
    #[serde(default)]
    pub topics: Vec<Topic>,
    /// Conditions under which it exists.
    #[serde(default)]
    pub when: Vec<ConditionSpec>,
    /// What a reader should know, by language.
    #[serde(default)]
    pub note: Texts,
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
    /// First day on which it is law. The day on which the clock starts
    /// decides, so that an old and a new length are two clocks.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub valid_from: Option<Date>,
    /// Last day on which it is law.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub valid_to: Option<Date>,
    /// Worked examples, which the check of the files proves.
    #[serde(default)]
    pub example: Vec<ClockExample>,
    /// Ids of the requirements it fulfils.
    #[serde(default)]
    pub cites: Vec<String>,
}

/// One case worked out by hand: what happened, and the last day.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClockExample {
    /// Events with their days.
    #[cfg_attr(feature = "schema", schemars(with = "BTreeMap<String, String>"))]
    pub given: BTreeMap<String, Date>,
    /// Facts of the case.
    #[serde(default)]
    pub facts: BTreeMap<String, String>,
    /// What the case is about, where the clock has topics.
    #[serde(default)]
    pub topic: Option<Topic>,
    /// The sector in whose ladder a clock of the shared file is counted; without
    /// it, the first that has the clock.
    #[serde(default)]
    pub sector: Option<Sector>,
    /// The day as of which it is counted; without it, the last day given.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub today: Option<Date>,
    /// The last day: of the firm's, the waiting and the body's time the later
    /// reading, of the customer's the earlier one, not rolled on.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub last: Date,
    /// The day another reading gives, where it differs.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub other: Option<Date>,
}

/// A longer time that an event brings, counted from the clock's own start.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExtensionSpec {
    /// The event, usually `holding-reply`.
    pub event: String,
    /// The whole length, from the start.
    pub length: String,
    /// Counted otherwise than the clock itself.
    #[serde(default)]
    pub days: Option<DayKind>,
    /// True (the default) where the event helps the firm only while the first
    /// length has not run out.
    #[serde(default = "yes")]
    pub within_first: bool,
}

fn yes() -> bool {
    true
}

/// Another length under conditions.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct VariantSpec {
    /// All must hold.
    #[serde(default)]
    pub when: Vec<ConditionSpec>,
    /// Topics for which it holds; empty for all.
    #[serde(default)]
    pub topics: Vec<Topic>,
    /// It holds for a clock that starts before this day (an older law).
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub starts_before: Option<Date>,
    /// ISO 8601.
    pub length: String,
    /// The whole length where the event of the clock's extension brings a longer one.
    #[serde(default)]
    pub extension: Option<String>,
    /// Counted otherwise than the clock itself.
    #[serde(default)]
    pub days: Option<DayKind>,
}

/// The law read another way. What is not given is as in the clock itself.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReadingSpec {
    /// The id shown in a reckoning.
    pub id: String,
    /// Why the law can be read so, by language.
    pub why: Texts,
    /// ISO 8601.
    #[serde(default)]
    pub length: Option<String>,
    /// How days are counted.
    #[serde(default)]
    pub days: Option<DayKind>,
    /// Another start.
    #[serde(default)]
    pub from: Vec<String>,
    /// Whether it rolls.
    #[serde(default)]
    pub rolls: Option<bool>,
}
