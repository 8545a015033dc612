//! S8 and S9: promises over all cases, and the timeline of one.

use jiff::civil::Date;

use super::{Promise, PromiseState, Value};
use crate::strip::Strip;

/// S8: promises, of all cases or of one.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Promises {
    /// The one case with its name, where the page is about one.
    pub case: Option<(u32, String)>,
    /// Which are shown; all without one.
    pub shown: Option<PromiseState>,
    /// How many there are: waiting, broken, kept.
    pub counts: [usize; 3],
    /// Those shown: broken first, then waiting, then kept.
    pub rows: Vec<PromiseRow>,
    /// Where there are too many cases: how many were read, of how many.
    pub part: Option<(u64, u64)>,
}

/// One promise with its case.
#[derive(Debug, Clone, PartialEq)]
pub struct PromiseRow {
    /// The case's local number.
    pub case: u32,
    /// The case's name, such as the firm.
    pub title: String,
    /// The promise.
    pub promise: Promise,
    /// How far its day is, in words.
    pub distance: String,
    /// Whether the person said how it ended; that can be taken back.
    pub said: bool,
}

/// S9: the timeline of a case.
#[derive(Debug, Clone, PartialEq)]
pub struct Timeline {
    /// The case's local number.
    pub case: u32,
    /// The case's name.
    pub title: String,
    /// The picture.
    pub strip: Strip,
    /// The same as a list, newest first.
    pub rows: Vec<TimelineRow>,
}

/// One thing on the timeline.
#[derive(Debug, Clone, PartialEq)]
pub struct TimelineRow {
    /// The day.
    pub on: Date,
    /// The time, where it is known, as hours and minutes.
    pub time: Option<String>,
    /// Whether it is still to come.
    pub ahead: bool,
    /// What it was.
    pub title: String,
    /// By or with whom.
    pub who: Option<Value>,
    /// What was said and done, a line each.
    pub lines: Vec<String>,
    /// Files that prove it.
    pub proof: Vec<Value>,
    /// How the day was counted.
    pub why: Option<String>,
}
