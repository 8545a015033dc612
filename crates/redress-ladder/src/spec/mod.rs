//! Mirrors the files of `knowledge/ladders`, `knowledge/calendars` and
//! `knowledge/ladders/terms.toml` as they are written. Nothing here counts a
//! day: [`crate::Ladders`] and [`crate::Calendars`] check these values and turn
//! them into something that can.

mod calendar;
mod clock;
mod ladder;
mod rung;

use std::collections::BTreeMap;

pub use calendar::{
    CalendarSpec, ChooseSpec, Coverage, HebrewDay, HebrewMonth, HolidaySpec, NthWeekday,
    RecessSpec, Substitute,
};
pub use clock::{ClockExample, ClockSpec, ExtensionSpec, ReadingSpec, VariantSpec};
pub use ladder::{LadderSpec, LawSourceSpec, SourceGrade, TermSpec, TermsSpec, UseSpec};
pub use rung::{ConditionSpec, GateSpec, NeedSpec, OpenSpec, RungSpec, Unknown};

/// A display text by language code (`en`, `it`, …). This crate never reads one.
pub type Texts = BTreeMap<String, String>;
