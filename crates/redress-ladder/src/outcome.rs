//! What an assessment says: ids, dates and typed reasons, no words.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Serialize, Serializer};

use crate::closed::{
    Confidence, Country, DayKind, Fact, Power, Role, RungKind, Sector, Status, Topic,
};
use crate::count::{CountError, Skipped};
use crate::event::Event;
use crate::facts::{FactValue, Facts};
use crate::length::Length;

/// What is asked of a ladder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inquiry {
    /// What happened, and on which day.
    pub events: BTreeMap<Event, Date>,
    /// What is known.
    pub facts: Facts,
    /// What the dispute is about.
    pub topic: Option<Topic>,
    /// Items of `needs` that are at hand.
    pub at_hand: BTreeSet<String>,
    /// The day as of which rungs are open or not.
    pub today: Date,
}

impl Inquiry {
    /// An inquiry that knows nothing but the day.
    #[must_use]
    pub fn on(today: Date) -> Self {
        Self {
            events: BTreeMap::new(),
            facts: Facts::default(),
            topic: None,
            at_hand: BTreeSet::new(),
            today,
        }
    }

    /// Adds an event.
    #[must_use]
    pub fn event(mut self, event: Event, date: Date) -> Self {
        self.events.insert(event, date);
        self
    }

    /// Sets the topic.
    #[must_use]
    pub fn topic(mut self, topic: Topic) -> Self {
        self.topic = Some(topic);
        self
    }
}

/// Where a case stands on its ladder.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Assessment {
    /// The country.
    pub country: Country,
    /// The sector.
    pub sector: Sector,
    /// The day as of which it holds.
    pub as_of: Date,
    /// The highest rung already used, side routes left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current: Option<String>,
    /// The lowest rung above it that is open or not yet, side routes and rungs
    /// that may be left out not counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// All rungs from the bottom up.
    pub rungs: Vec<RungState>,
    /// Reckonings that belong to no rung.
    pub clocks: Vec<Reckoning>,
    /// Clocks that have not started, with what would start them.
    pub pending: Vec<Pending>,
    /// What would make the answer sharper.
    pub questions: Vec<Question>,
    /// What was ignored or should be known.
    pub notes: Vec<Note>,
}

impl Assessment {
    /// One rung.
    #[must_use]
    pub fn rung(&self, id: &str) -> Option<&RungState> {
        self.rungs.iter().find(|rung| rung.id == id)
    }

    /// One reckoning, wherever it stands.
    #[must_use]
    pub fn reckoning(&self, clock: &str) -> Option<&Reckoning> {
        self.rungs
            .iter()
            .flat_map(|rung| &rung.reckonings)
            .chain(&self.clocks)
            .find(|reckoning| reckoning.clock == clock)
    }

    /// The firm's time to answer: the clock whose end opens a rung. Where the
    /// topic is not known and several could apply, the one that ends last.
    #[must_use]
    pub fn reply_due(&self) -> Option<&Reckoning> {
        self.rungs
            .iter()
            .flat_map(|rung| &rung.reckonings)
            .filter(|reckoning| reckoning.role == Role::Firm && reckoning.purpose == Purpose::Opens)
            .max_by_key(|reckoning| reckoning.result)
    }

    /// The firm's clocks that are running or have run out, each once.
    pub fn firm_clocks(&self) -> impl Iterator<Item = &Reckoning> {
        let mut seen = BTreeSet::new();
        self.rungs
            .iter()
            .flat_map(|rung| &rung.reckonings)
            .chain(&self.clocks)
            .filter(move |reckoning| {
                reckoning.role == Role::Firm && seen.insert(reckoning.clock.clone())
            })
    }
}

/// One rung, as it stands.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RungState {
    /// Its id.
    pub id: String,
    /// Its place from the bottom.
    pub order: u16,
    /// What sort of step it is.
    pub kind: RungKind,
    /// What it can do.
    pub power: Power,
    /// It stands beside the ladder.
    pub side: bool,
    /// It may be left out.
    pub optional: bool,
    /// Whether it may be used.
    pub status: Status,
    /// Why, the deciding reason first.
    pub because: Vec<Because>,
    /// The day it was used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used_on: Option<Date>,
    /// The first day on which it may be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opens_on: Option<Date>,
    /// The last day on which it may be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closes_on: Option<Date>,
    /// What to have at hand.
    pub needs: Vec<Need>,
    /// The counting behind its dates.
    pub reckonings: Vec<Reckoning>,
}

/// Something to have at hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Need {
    /// Its id.
    pub item: String,
    /// Whether it is there.
    pub state: NeedState,
}

/// Whether something is at hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NeedState {
    /// It is.
    Have,
    /// It is not, as far as is known.
    Missing,
}

/// Why a rung stands as it does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "reason", rename_all = "kebab-case")]
pub enum Because {
    /// It was used on this day.
    Used { date: Date },
    /// It opens on this day: the day after the last day of a clock.
    ClockRunsOut {
        clock: String,
        last_day: Date,
        opens_on: Date,
    },
    /// It opens on the day of this event.
    Happened { event: Event, date: Date },
    /// One of these must happen first.
    Needs { any: Vec<Event> },
    /// Nothing has started its waiting time; one of these would.
    NotStarted { any: Vec<Event> },
    /// Its last day, by this clock.
    LastDay { clock: String, date: Date },
    /// Nothing stands before it.
    OpenAnyTime,
    /// It exists only from this day.
    LawFrom { date: Date },
    /// It existed until this day.
    LawUntil { date: Date },
    /// It is not for this topic.
    OtherTopic { topic: Topic },
    /// It is not for this case.
    Unfit {
        fact: Fact,
        given: FactValue,
        wanted: Vec<FactValue>,
    },
    /// The fact is at a limit that is in doubt.
    InDoubt {
        fact: Fact,
        given: FactValue,
        wanted: Vec<FactValue>,
    },
    /// This fact must be known first.
    Unknown { fact: Fact },
}

/// Where a clock starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Start {
    /// On the day of an event.
    Event(Event),
    /// On the last day of another clock.
    EndOf(String),
}

impl std::fmt::Display for Start {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Event(event) => event.fmt(f),
            Self::EndOf(clock) => f.write_str(clock),
        }
    }
}

impl Serialize for Start {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// What a reckoning does for its rung.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// Its end opens the rung.
    Opens,
    /// Its end closes the rung.
    Closes,
    /// It is shown with the rung.
    Beside,
    /// It belongs to no rung.
    Free,
}

/// One date with everything that led to it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Reckoning {
    /// The clock's id.
    pub clock: String,
    /// What it does for its rung.
    pub purpose: Purpose,
    /// Whose time it is.
    pub role: Role,
    /// What started it.
    pub from_event: Start,
    /// The day it started.
    pub from: Date,
    /// How long it is.
    pub length: Length,
    /// How its days are counted.
    pub days: DayKind,
    /// The calendar it counts or rolls by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calendar: Option<String>,
    /// The days left out, each with its reason.
    pub skipped: Vec<Skipped>,
    /// True where the last day was closed and moved on.
    pub rolled: bool,
    /// The last day.
    pub result: Date,
    /// The last day before it moved on.
    #[serde(skip)]
    pub(crate) unrolled: Date,
    /// The law.
    pub law: String,
    /// Ids of the sources.
    pub source: Vec<String>,
    /// How well it was checked.
    pub confidence: Confidence,
    /// The day it was checked.
    pub reviewed_on: Date,
    /// True where it should have been checked again by now.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub check_first: bool,
    /// The other length, with or without the event that lengthens it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extension: Option<Extension>,
    /// The day another reading of the law gives, where it differs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alternative: Option<Alternative>,
    /// The clocks it is the later or the earlier of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<PartOf>,
    /// True where its calendar is not known for all the years counted.
    pub uncertain: bool,
    /// What should be known about this count.
    pub notes: Vec<ClockNote>,
    /// What would make it sharper.
    #[serde(skip)]
    pub(crate) asks: Vec<About>,
}

/// A longer time that an event brings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Extension {
    /// The event.
    pub event: Event,
    /// The day it happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
    /// Whether it counts.
    pub state: ExtensionState,
    /// The first length and its last day.
    pub first_length: Length,
    /// The last day of the first length.
    pub first_result: Date,
    /// The whole longer length.
    pub longer_length: Length,
    /// The last day of the longer length.
    pub longer_result: Date,
}

/// Whether a longer time counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ExtensionState {
    /// The event has not happened: the first length counts.
    NotGiven,
    /// The event happened in time: the longer length counts.
    InForce,
    /// The event came after the first length had run out: the first counts.
    TooLate,
}

/// The day another reading gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Alternative {
    /// The last day by that reading.
    pub result: Date,
    /// Which reading.
    pub why: Reading,
}

/// Another reading of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "reading", rename_all = "kebab-case")]
pub enum Reading {
    /// One the clock's file describes. Where it is in force, the day is that of the clock's own.
    Described { id: String, in_force: bool },
    /// The law would roll the customer's last day on; it is not relied upon.
    WouldRoll,
    /// Another calendar, if the fact is otherwise.
    OtherCalendar { calendar: String, fact: Fact },
}

/// One part of a clock made of others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PartOf {
    /// The part's id.
    pub clock: String,
    /// Its last day; nothing where it has not started.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<Date>,
    /// True for the part that decides.
    pub decides: bool,
}

/// What should be known about a count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "note", rename_all = "kebab-case")]
pub enum ClockNote {
    /// It should start at one event and starts at another, as the first is not known.
    StartedAt { used: Event, wanted: Event },
    /// What came on this closed day counts from the next open one.
    StartMoved { on: Date },
    /// The firm's time was read late, the customer's early.
    SaferReading,
    /// The calendar was assumed, as the fact is not known.
    CalendarAssumed { calendar: String, fact: Fact },
    /// The calendar is not known for all the years counted.
    BeyondCoverage { calendar: String },
}

/// A clock that has not started.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Pending {
    /// The clock's id.
    pub clock: String,
    /// Any of these would start it.
    pub any: Vec<Event>,
}

/// A question whose answer could change the outcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Question {
    /// What is asked.
    pub about: About,
    /// The rungs it matters for.
    pub rungs: Vec<String>,
}

/// What a question is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// The topic of the dispute.
    Topic,
    /// A fact.
    Fact(Fact),
    /// The day of an event.
    Event(Event),
}

impl std::fmt::Display for About {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Topic => f.write_str("topic"),
            Self::Fact(fact) => fact.fmt(f),
            Self::Event(event) => event.fmt(f),
        }
    }
}

impl Serialize for About {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// What was ignored or should be known of the whole assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "note", rename_all = "kebab-case")]
pub enum Note {
    /// The topic makes no difference in this ladder.
    TopicUnused { topic: Topic },
    /// The fact makes no difference in this ladder.
    FactUnused { fact: Fact },
    /// The event is about a rung this ladder does not have.
    EventUnused { event: Event },
    /// The event lies in the future.
    FutureEvent { event: Event, date: Date },
    /// The amount is in another currency than the rule's, so the rule was not applied.
    OtherCurrency { rung: String },
    /// A clock could not be counted.
    CannotCount { clock: String, error: CountError },
}
