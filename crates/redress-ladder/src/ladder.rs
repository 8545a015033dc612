//! Ladders: the rungs and clocks of one country and sector, put together from
//! their files and checked.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::Calendars;
use crate::closed::{Country, Fact, Sector, Topic};
use crate::compile::{clock_files, read_clock, read_rung};
use crate::condition::Condition;
use crate::event::Event;
use crate::length::Length;
use crate::problem::Problem;
use crate::spec::{ClockSpec, LadderSpec, RungSpec, UseSpec};

/// A rung whose names and conditions have been read.
#[derive(Debug, Clone)]
pub(crate) struct Rung {
    pub(crate) spec: RungSpec,
    pub(crate) used_by: Vec<Event>,
    pub(crate) when: Vec<Condition>,
    pub(crate) gates: Vec<Gate>,
    pub(crate) opens: Vec<Open>,
    pub(crate) needs: Vec<(String, Vec<Event>)>,
}

#[derive(Debug, Clone)]
pub(crate) struct Gate {
    pub(crate) any: Vec<Event>,
    pub(crate) when: Vec<Condition>,
    pub(crate) topics: Vec<Topic>,
}

#[derive(Debug, Clone)]
pub(crate) struct Open {
    pub(crate) after: Option<String>,
    pub(crate) on: Vec<Event>,
    pub(crate) same_day: bool,
    pub(crate) at_once: bool,
    pub(crate) topics: Vec<Topic>,
}

/// A clock whose lengths and names have been read.
#[derive(Debug, Clone)]
pub(crate) struct Clock {
    pub(crate) spec: ClockSpec,
    pub(crate) length: Option<Length>,
    pub(crate) from: Vec<Event>,
    pub(crate) extension: Option<(Event, Length)>,
    pub(crate) variants: Vec<Variant>,
    pub(crate) other: Option<(Option<Length>, Vec<Event>)>,
    pub(crate) when: Vec<Condition>,
}

/// Another length of a clock, under conditions.
#[derive(Debug, Clone)]
pub(crate) struct Variant {
    pub(crate) when: Vec<Condition>,
    pub(crate) length: Length,
    pub(crate) extension: Option<Length>,
}

/// The rungs and clocks of one country and sector.
#[derive(Debug, Clone)]
pub struct Ladder {
    pub(crate) country: Country,
    pub(crate) sector: Sector,
    pub(crate) topics: Vec<Topic>,
    pub(crate) facts: BTreeSet<Fact>,
    pub(crate) calendar: Option<String>,
    pub(crate) captive: bool,
    currency: Option<String>,
    pub(crate) rungs: Vec<Rung>,
    pub(crate) clocks: Vec<Clock>,
}

impl Ladder {
    /// The country.
    #[must_use]
    pub fn country(&self) -> Country {
        self.country
    }

    /// The sector.
    #[must_use]
    pub fn sector(&self) -> Sector {
        self.sector
    }

    /// The topics that make a difference here.
    #[must_use]
    pub fn topics(&self) -> &[Topic] {
        &self.topics
    }

    /// The facts that make a difference here.
    pub fn facts(&self) -> impl Iterator<Item = Fact> {
        self.facts.iter().copied()
    }

    /// The calendar of promises in working days.
    #[must_use]
    pub fn calendar(&self) -> Option<&str> {
        self.calendar.as_deref()
    }

    /// The ISO 4217 code of amounts given without one.
    #[must_use]
    pub fn currency(&self) -> Option<&str> {
        self.currency.as_deref()
    }

    /// The rungs from the bottom up.
    pub fn rungs(&self) -> impl Iterator<Item = &RungSpec> {
        self.rungs.iter().map(|rung| &rung.spec)
    }

    /// One rung.
    #[must_use]
    pub fn rung(&self, id: &str) -> Option<&RungSpec> {
        self.rungs().find(|rung| rung.id == id)
    }

    /// The clocks, in the order of their files.
    pub fn clocks(&self) -> impl Iterator<Item = &ClockSpec> {
        self.clocks.iter().map(|clock| &clock.spec)
    }

    /// One clock.
    #[must_use]
    pub fn clock(&self, id: &str) -> Option<&ClockSpec> {
        self.clocks().find(|clock| clock.id == id)
    }

    /// Reads the name of an event of this ladder.
    ///
    /// # Errors
    /// [`crate::UnknownName`] with the nearest event or rung.
    pub fn event(&self, name: &str) -> Result<Event, crate::UnknownName> {
        let rungs: Vec<&str> = self.rungs().map(|rung| rung.id.as_str()).collect();
        Event::parse_among(name, rungs.iter().copied())
    }

    pub(crate) fn inner_clock(&self, id: &str) -> Option<&Clock> {
        self.clocks.iter().find(|clock| clock.spec.id == id)
    }
}

/// All ladders, checked.
#[derive(Debug, Clone, Default)]
pub struct Ladders(BTreeMap<(Country, Sector), Ladder>);

impl Ladders {
    /// Puts the files together and checks them.
    ///
    /// # Errors
    /// Every problem of every file at once.
    pub fn compile(files: &[LadderSpec], calendars: &Calendars) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut all = Self::default();
        let mut shared: BTreeMap<Country, &LadderSpec> = BTreeMap::new();
        for file in files.iter().filter(|file| file.sector.is_none()) {
            let name = file_name(file);
            if shared.insert(file.country, file).is_some() {
                problems.push(Problem::new(
                    &name,
                    "sector",
                    "only one file of a country may leave out its sector",
                ));
            }
            if !file.uses.is_empty() {
                problems.push(Problem::new(
                    &name,
                    "use",
                    "a shared file uses nothing; move this to a sector",
                ));
            }
        }
        for file in files {
            let Some(sector) = file.sector else { continue };
            let common = shared.get(&file.country).copied();
            let ladder = build(file, sector, common, calendars, &mut problems);
            if all.0.insert((file.country, sector), ladder).is_some() {
                problems.push(Problem::new(
                    &file_name(file),
                    "sector",
                    "this country has a ladder for the sector already",
                ));
            }
        }
        if problems.is_empty() {
            Ok(all)
        } else {
            Err(problems)
        }
    }

    /// The ladder of a country and sector, where there is one.
    #[must_use]
    pub fn get(&self, country: Country, sector: Sector) -> Option<&Ladder> {
        self.0.get(&(country, sector))
    }

    /// All ladders, by country and sector.
    pub fn iter(&self) -> impl Iterator<Item = &Ladder> {
        self.0.values()
    }
}

pub(crate) fn file_name(file: &LadderSpec) -> String {
    let sector = file.sector.map_or("common", Sector::as_str);
    format!("{}/{sector}", file.country)
}

fn build(
    file: &LadderSpec,
    sector: Sector,
    common: Option<&LadderSpec>,
    calendars: &Calendars,
    problems: &mut Vec<Problem>,
) -> Ladder {
    let name = file_name(file);
    let mut rungs = file.rung.clone();
    let mut named_clocks: Vec<String> = file.clock.iter().map(|clock| clock.id.clone()).collect();
    for wanted in &file.uses {
        let rung = common.and_then(|common| common.rung.iter().find(|rung| rung.id == wanted.id));
        let clock =
            common.and_then(|common| common.clock.iter().find(|clock| clock.id == wanted.id));
        match (rung, clock) {
            (Some(rung), _) => rungs.push(adapted(rung, wanted)),
            (None, Some(clock)) => {
                let alone = UseSpec {
                    id: wanted.id.clone(),
                    ..UseSpec::default()
                };
                if *wanted != alone {
                    let says = "a clock is used as it is; give the sector a clock of its own";
                    problems.push(Problem::new(&name, &wanted.id, says));
                }
                named_clocks.push(clock.id.clone());
            }
            (None, None) => {
                problems.push(Problem::new(
                    &name,
                    &wanted.id,
                    "the shared file of the country has no such rung or clock",
                ));
            }
        }
    }
    // A stable sort keeps the order of the file among rungs of one height.
    rungs.sort_by_key(|rung| rung.order);
    let clocks = clock_files(&name, named_clocks, &rungs, file, common, problems);
    let rung_ids: BTreeSet<&str> = rungs.iter().map(|rung| rung.id.as_str()).collect();
    if rung_ids.len() < rungs.len() {
        problems.push(Problem::new(
            &name,
            "rung",
            "two rungs have one id; give each its own",
        ));
    }
    let currency = file
        .currency
        .clone()
        .or_else(|| common.and_then(|common| common.currency.clone()));
    let calendar = file
        .calendar
        .clone()
        .or_else(|| common.and_then(|common| common.calendar.clone()));
    let mut reader = Reader {
        name: &name,
        rung_ids,
        currency: currency.as_deref(),
        facts: BTreeSet::new(),
        problems,
    };
    reader.facts.extend(file.facts.iter().copied());
    let clocks: Vec<Clock> = clocks
        .into_iter()
        .map(|clock| read_clock(&mut reader, clock, calendar.as_deref(), calendars))
        .collect();
    let rungs: Vec<Rung> = rungs
        .iter()
        .map(|rung| read_rung(&mut reader, rung.clone()))
        .collect();
    let facts = reader.facts;
    Ladder {
        country: file.country,
        sector,
        topics: file.topics.clone(),
        facts,
        calendar,
        captive: file.captive,
        currency,
        rungs,
        clocks,
    }
}

/// What reading a rung or clock needs to know, and where it reports to.
pub(crate) struct Reader<'a, 'p> {
    pub(crate) name: &'a str,
    pub(crate) rung_ids: BTreeSet<&'a str>,
    pub(crate) currency: Option<&'a str>,
    pub(crate) facts: BTreeSet<Fact>,
    pub(crate) problems: &'p mut Vec<Problem>,
}

fn adapted(rung: &RungSpec, wanted: &UseSpec) -> RungSpec {
    let mut rung = rung.clone();
    rung.order = wanted.order.unwrap_or(rung.order);
    rung.side = wanted.side.unwrap_or(rung.side);
    rung.optional = wanted.optional.unwrap_or(rung.optional);
    rung.topics.extend(wanted.topics.iter().copied());
    rung.when.extend(wanted.when.iter().cloned());
    rung.gate.extend(wanted.gate.iter().cloned());
    rung.opens.extend(wanted.opens.iter().cloned());
    rung.closes.extend(wanted.closes.iter().cloned());
    rung.clocks.extend(wanted.clocks.iter().cloned());
    rung.needs.extend(wanted.needs.iter().cloned());
    rung.will_not_handle
        .extend(wanted.will_not_handle.iter().cloned());
    rung
}
