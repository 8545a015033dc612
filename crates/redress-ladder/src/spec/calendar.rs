//! Files of `knowledge/calendars`.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;

use super::Texts;
use crate::closed::{Confidence, Fact, Weekday};

/// One file of `knowledge/calendars`: which days are closed, and for which
/// years that is known.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub reviewed_on: Date,
    /// What a reader should know, by language.
    #[serde(default)]
    pub note: Texts,
    /// Ids of the requirements this file fulfils.
    #[serde(default)]
    pub cites: Vec<String>,
}

/// The years for which a calendar is known, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Coverage {
    /// First year.
    pub from: i16,
    /// Last year.
    pub to: i16,
}

/// One closed day a year, or a list of single days. Exactly one of `date`,
/// `easter`, `orthodox_easter`, `hebrew`, `weekday` and `on` is given.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    /// Days after Easter Sunday of the eastern church (negative: before).
    #[serde(default)]
    pub orthodox_easter: Option<i16>,
    /// The same day of each Hebrew year.
    #[serde(default)]
    pub hebrew: Option<HebrewDay>,
    /// The nth weekday of a month.
    #[serde(default)]
    pub weekday: Option<NthWeekday>,
    /// Single days, for feasts of a moon calendar and for days proclaimed once.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub on: Vec<Date>,
    /// First year of the rule.
    #[serde(default)]
    pub since: Option<i16>,
    /// Last year of the rule.
    #[serde(default)]
    pub until: Option<i16>,
    /// Days the rule gives that were nevertheless open.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub except: Vec<Date>,
    /// Where the day off goes when it falls on a weekend.
    #[serde(default)]
    pub substitute: Substitute,
    /// True where it is unclear whether the day counts (half days, days of one
    /// town): closed for the firm's clocks, open for the customer's.
    #[serde(default)]
    pub doubtful: bool,
    /// True where the day only moves a last day that falls on it and counts as
    /// open otherwise (days equated with a holiday for the end of a period).
    #[serde(default)]
    pub rolls_only: bool,
}

/// The nth weekday of a month, for example the last Monday of May.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NthWeekday {
    /// Month, 1 to 12.
    pub month: i8,
    /// 1 to 5 from the start, -1 to -5 from the end.
    pub nth: i8,
    /// Day of the week.
    pub day: Weekday,
}

/// A day of the Hebrew calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HebrewDay {
    /// The month.
    pub month: HebrewMonth,
    /// 1 to 30.
    pub day: u8,
}

/// A month of the Hebrew calendar, in the order of the civil year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum HebrewMonth {
    /// Thirty days; the year begins.
    Tishrei,
    /// Twenty-nine or thirty days.
    Cheshvan,
    /// Twenty-nine or thirty days.
    Kislev,
    /// Twenty-nine days.
    Tevet,
    /// Thirty days.
    Shevat,
    /// Adar, and Adar II in a leap year: feasts are kept in the second.
    Adar,
    /// Thirty days.
    Nisan,
    /// Twenty-nine days.
    Iyar,
    /// Thirty days.
    Sivan,
    /// Twenty-nine days.
    Tammuz,
    /// Thirty days.
    Av,
    /// Twenty-nine days.
    Elul,
}

/// Where the day off goes when a holiday falls on a weekend.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    /// Sunday to Monday, and lost on a Saturday (the Federal Reserve).
    SundayToMonday,
    /// Saturday to Sunday (fasts of the Hebrew calendar).
    SaturdayToSunday,
    /// Friday and Saturday to the Thursday before, Monday to Tuesday: Israel's
    /// Independence Day, which is kept away from the Sabbath.
    IsraelIndependence,
}

/// A stretch of days, each year, that a clock may have to leave out.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChooseSpec {
    /// `part` or `state`.
    pub fact: Fact,
    /// Value of the fact to calendar id.
    pub map: BTreeMap<String, String>,
    /// The calendar for a value that is missing or unknown.
    pub otherwise: String,
}
