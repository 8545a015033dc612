//! Mirrors the files of `knowledge/ladders`, `knowledge/calendars` and
//! `knowledge/ladders/terms.toml` as they are written. Nothing here counts a
//! day: [`crate::Ladders`] and [`crate::Calendars`] check these values and turn
//! them into something that can.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::closed::{Confidence, Country, DayKind, Fact, RungKind, Sector, Topic, Weekday};

/// A display text by language code (`en`, `it`, …). This crate never reads one.
pub type Texts = BTreeMap<String, String>;

/// One file of `knowledge/calendars`: which days are closed, and for which
/// years that is known.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CalendarSpec {
    /// The name other files use, for example `uk-ew`.
    pub id: String,
    /// What people call it, by language.
    pub name: Texts,
    /// Days of the week that are no business days.
    #[serde(default)]
    pub weekend: Vec<Weekday>,
    /// Days of the week from which a last day rolls on. Without it, the weekend.
    #[serde(default)]
    pub rolls_from: Option<Vec<Weekday>>,
    /// First and last year for which the days are known.
    #[serde(default)]
    pub coverage: Option<Coverage>,
    /// Rules for closed days.
    #[serde(default)]
    pub holiday: Vec<HolidaySpec>,
    /// Stretches of the year in which a clock that names them stands still.
    #[serde(default)]
    pub recess: Vec<RecessSpec>,
    /// Other calendars whose closed days are all closed here too.
    #[serde(default)]
    pub union: Vec<String>,
    /// Stands for another calendar, chosen by a fact of the case.
    #[serde(default)]
    pub choose: Option<ChooseSpec>,
    /// The law that says so.
    pub law: String,
    /// Ids of the sources file.
    #[serde(default)]
    pub source: Vec<String>,
    /// How well it was checked.
    pub confidence: Confidence,
    /// The day it was checked.
    #[schemars(with = "String")]
    pub reviewed_on: Date,
    /// What a reader should know, by language.
    #[serde(default)]
    pub note: Texts,
    /// Ids of the requirements this file fulfils.
    #[serde(default)]
    pub cites: Vec<String>,
}

/// The years for which a calendar is known, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Coverage {
    /// First year.
    pub from: i16,
    /// Last year.
    pub to: i16,
}

/// One closed day a year, or a list of single days. Exactly one of `date`,
/// `easter`, `weekday` and `on` is given.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HolidaySpec {
    /// The id shown in a reckoning, unique in its calendar.
    pub id: String,
    /// What people call it, by language.
    pub name: Texts,
    /// The same day each year, `MM-DD`.
    #[serde(default)]
    pub date: Option<String>,
    /// Days after Easter Sunday of the western church (negative: before).
    #[serde(default)]
    pub easter: Option<i16>,
    /// The nth weekday of a month.
    #[serde(default)]
    pub weekday: Option<NthWeekday>,
    /// Single days, for feasts of a moon calendar and for days proclaimed once.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub on: Vec<Date>,
    /// First year of the rule.
    #[serde(default)]
    pub since: Option<i16>,
    /// Last year of the rule.
    #[serde(default)]
    pub until: Option<i16>,
    /// Days the rule gives that were nevertheless open.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub except: Vec<Date>,
    /// Where the day off goes when it falls on a weekend.
    #[serde(default)]
    pub substitute: Substitute,
    /// True where it is unclear whether the day counts (half days, days of one
    /// town): closed for the firm's clocks, open for the customer's.
    #[serde(default)]
    pub doubtful: bool,
}

/// The nth weekday of a month, for example the last Monday of May.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NthWeekday {
    /// Month, 1 to 12.
    pub month: i8,
    /// 1 to 5 from the start, -1 to -5 from the end.
    pub nth: i8,
    /// Day of the week.
    pub day: Weekday,
}

/// Where the day off goes when a holiday falls on a weekend.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Substitute {
    /// It is lost.
    #[default]
    None,
    /// To the next day that is neither weekend nor holiday (United Kingdom).
    NextOpen,
    /// Saturday to Friday, Sunday to Monday (United States).
    Nearest,
    /// Sunday to Saturday (the king's birthday in the Netherlands).
    SundayToSaturday,
}

/// A stretch of days, each year, that a clock may have to leave out.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecessSpec {
    /// The id a clock names in `stops_for`.
    pub id: String,
    /// What people call it, by language.
    pub name: Texts,
    /// First day, `MM-DD`.
    pub from: String,
    /// Last day, `MM-DD`; may lie in the next year.
    pub to: String,
    /// Without it the days of the recess are not counted. With it (`MM-DD`) they
    /// are, and a last day that falls inside moves to this one.
    #[serde(default)]
    pub ends_inside_move_to: Option<String>,
}

/// Picks a calendar by a fact of the case.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChooseSpec {
    /// `part` or `state`.
    pub fact: Fact,
    /// Value of the fact to calendar id.
    pub map: BTreeMap<String, String>,
    /// The calendar for a value that is missing or unknown.
    pub otherwise: String,
}

/// One file of `knowledge/ladders/<country>`. A file without a sector
/// (`common.toml`) holds rungs and clocks that sector files `use`.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
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
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
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

/// One step of a ladder.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
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
    pub power: crate::closed::Power,
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
    #[schemars(with = "String")]
    pub reviewed_on: Date,
    /// When to check it again.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub review_due: Option<Date>,
    /// Ids of the requirements it fulfils.
    #[serde(default)]
    pub cites: Vec<String>,
}

/// One condition on a fact. Exactly one test is given.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
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
    #[schemars(with = "Option<String>")]
    pub since: Option<Date>,
    /// Last day on which the condition is law.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub until: Option<Date>,
    /// What a fact that is not given means.
    #[serde(default)]
    pub unknown: Unknown,
    /// True where the law itself is in doubt: a failed condition then warns and
    /// does not shut the rung.
    #[serde(default)]
    pub doubtful: bool,
}

/// What a fact that is not given means for a condition.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
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
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
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

/// One way in which a rung opens. Exactly one of `after` and `on` is given.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OpenSpec {
    /// The day after the last day of this clock.
    #[serde(default)]
    pub after: Option<String>,
    /// The day of the earliest of these events.
    #[serde(default)]
    pub on: Vec<String>,
    /// With `after`: on the clock's last day itself.
    #[serde(default)]
    pub same_day: bool,
    /// Topics for which this way exists; empty for all.
    #[serde(default)]
    pub topics: Vec<Topic>,
}

/// Something to have at hand for a rung.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
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

/// One dated rule. Either `length` and `from` are given, or one of `later_of`
/// and `earlier_of`.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ClockSpec {
    /// The id of the fact sheets, for example `it.c.bank_reply`.
    pub id: String,
    /// Whose time it is.
    pub role: crate::closed::Role,
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
    #[schemars(with = "String")]
    pub reviewed_on: Date,
    /// When to check it again.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub review_due: Option<Date>,
    /// Ids of the requirements it fulfils.
    #[serde(default)]
    pub cites: Vec<String>,
}

/// A longer time that an event brings, counted from the clock's own start.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
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
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VariantSpec {
    /// All must hold.
    #[serde(default)]
    pub when: Vec<ConditionSpec>,
    /// Topics for which it holds; empty for all.
    #[serde(default)]
    pub topics: Vec<Topic>,
    /// ISO 8601.
    pub length: String,
    /// Counted otherwise than the clock itself.
    #[serde(default)]
    pub days: Option<DayKind>,
}

/// The law read another way. What is not given is as in the clock itself.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
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

/// `knowledge/ladders/terms.toml`: the start phrases of the fact sheets, each
/// with the event it means.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TermsSpec {
    /// The phrases.
    #[serde(default)]
    pub term: Vec<TermSpec>,
}

/// One start phrase.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TermSpec {
    /// The words of the fact sheet.
    pub phrase: String,
    /// The events it means, best first.
    pub events: Vec<String>,
}

/// One entry of `knowledge/sources/law.toml`, keyed by its id.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
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
    #[schemars(with = "String")]
    pub checked: Date,
}

/// How good a witness of the law a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
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

