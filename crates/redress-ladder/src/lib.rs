//! Events, rules and calendars in; rungs with dates and their reckonings out.
//!
//! The crate knows no language: what it returns are ids, dates and typed
//! reasons, and another crate puts them into words. It has no clock either:
//! the day is a parameter.
//!
//! [`Calendars::compile`] and [`Ladders::compile`] check the files that
//! [`spec`] mirrors; [`assess()`] answers an [`Inquiry`].

mod assess;
mod calendar;
mod closed;
mod compile;
mod condition;
mod count;
mod event;
mod facts;
mod holiday;
mod ladder;
mod length;
mod nearest;
mod outcome;
mod problem;
mod prove;
mod reckon;
mod rung;
pub mod spec;

pub use assess::assess;
pub use calendar::{Calendar, Calendars, Resolved, Why};
pub use closed::{
    Channel, Confidence, Country, DayKind, Fact, Part, Power, Role, RungKind, Sector, Status,
    Topic, UnknownName, Weekday,
};
pub use count::{CountError, Counted, Skipped, working_days_after};
pub use event::Event;
pub use facts::{FactError, FactValue, Facts, Money};
pub use ladder::{Ladder, Ladders};
pub use length::{Length, LengthError};
pub use nearest::nearest;
pub use outcome::{
    About, Alternative, Assessment, Because, ClockNote, Extension, ExtensionState, Inquiry, Need,
    NeedState, Note, PartOf, Pending, Purpose, Question, Reading, Reckoning, RungState, Start,
};
pub use problem::Problem;
pub use prove::prove;
