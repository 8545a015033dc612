//! Calendars: which days are closed, and why.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Serialize;

use crate::closed::{Fact, Weekday};
use crate::facts::Facts;
use crate::holiday::{ClosedDay, holidays, month_day};
use crate::problem::Problem;
use crate::spec::{CalendarSpec, ChooseSpec, Coverage};

/// Why a day does not count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "because", rename_all = "kebab-case")]
pub enum Why {
    /// Its day of the week.
    Weekend,
    /// A holiday of the calendar.
    Holiday {
        /// The holiday's id.
        holiday: String,
    },
    /// A recess that stops the clock.
    Recess {
        /// The recess's id.
        recess: String,
    },
}

/// The open and closed days of one country, bank or court.
#[derive(Debug, Clone)]
pub struct Calendar {
    id: String,
    weekend: Vec<Weekday>,
    rolls_from: Vec<Weekday>,
    coverage: Option<Coverage>,
    days: BTreeMap<Date, ClosedDay>,
    recesses: Vec<Recess>,
}

#[derive(Debug, Clone)]
pub(crate) struct Recess {
    pub(crate) id: String,
    from: (i8, i8),
    to: (i8, i8),
    pub(crate) move_to: Option<(i8, i8)>,
}

impl Recess {
    pub(crate) fn holds(&self, date: Date) -> bool {
        let day = (date.month(), date.day());
        if self.from <= self.to {
            self.from <= day && day <= self.to
        } else {
            self.from <= day || day <= self.to
        }
    }
}

impl Calendar {
    /// The id other files use.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Says whether it is a day of rest in every week.
    #[must_use]
    pub fn rests(&self, day: Weekday) -> bool {
        self.weekend.contains(&day)
    }

    /// Why a day is no business day, or nothing where it is one. A doubtful
    /// holiday counts as closed where `careful` is true.
    #[must_use]
    pub fn closed(&self, date: Date, careful: bool) -> Option<Why> {
        if self.rests(date.weekday().into()) {
            return Some(Why::Weekend);
        }
        self.holiday(date, careful, false)
    }

    /// Why a last day on this date would move on, or nothing where it stays.
    #[must_use]
    pub fn rolls(&self, date: Date, careful: bool) -> Option<Why> {
        if self.rolls_from.contains(&date.weekday().into()) {
            return Some(Why::Weekend);
        }
        self.holiday(date, careful, true)
    }

    /// True where the calendar is known for the year of this day.
    #[must_use]
    pub fn covers(&self, date: Date) -> bool {
        self.coverage
            .is_none_or(|years| (years.from..=years.to).contains(&date.year()))
    }

    /// The holidays from one day to another, both included, in order.
    pub fn holidays(&self, from: Date, to: Date) -> impl Iterator<Item = (Date, &str)> {
        // An inverted range has no days; `range` would panic on it.
        let to = to.max(from);
        self.days
            .range(from..=to)
            .map(|(date, day)| (*date, day.holiday.as_str()))
    }

    pub(crate) fn recess(&self, id: &str) -> Option<&Recess> {
        self.recesses.iter().find(|recess| recess.id == id)
    }

    fn holiday(&self, date: Date, careful: bool, rolling: bool) -> Option<Why> {
        let day = self
            .days
            .get(&date)
            .filter(|day| careful || !day.doubtful)
            .filter(|day| rolling || !day.rolls_only)?;
        Some(Why::Holiday {
            holiday: day.holiday.clone(),
        })
    }
}

/// All calendars, checked.
#[derive(Debug, Clone, Default)]
pub struct Calendars {
    own: BTreeMap<String, Calendar>,
    chosen: BTreeMap<String, ChooseSpec>,
}

/// A calendar found for a case.
#[derive(Debug, Clone)]
pub struct Resolved<'a> {
    /// The calendar to count with.
    pub calendar: &'a Calendar,
    /// The fact that picks it, where it is not known and one was assumed.
    pub assumed: Option<Fact>,
    /// The calendars it could be instead.
    pub others: Vec<&'a Calendar>,
}

impl Calendars {
    /// Checks the files and works out their days.
    ///
    /// # Errors
    /// Every problem of every file at once.
    pub fn compile(specs: &[CalendarSpec]) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut all = Self::default();
        let mut seen = BTreeSet::new();
        for spec in specs {
            if spec.id.is_empty() || !seen.insert(&spec.id) {
                problems.push(Problem::new(
                    &spec.id,
                    "id",
                    "give each calendar an id of its own",
                ));
            }
            if let Some(choose) = &spec.choose {
                all.chosen.insert(spec.id.clone(), choose.clone());
            } else {
                let calendar = own_days(spec, &mut problems);
                all.own.insert(spec.id.clone(), calendar);
            }
        }
        for spec in specs {
            all.join(spec, &mut problems);
            all.check_choice(spec, &mut problems);
        }
        if problems.is_empty() {
            Ok(all)
        } else {
            Err(problems)
        }
    }

    /// Finds a calendar. Where it stands for others, the facts choose.
    #[must_use]
    pub fn resolve(&self, id: &str, facts: &Facts) -> Option<Resolved<'_>> {
        if let Some(calendar) = self.own.get(id) {
            return Some(Resolved {
                calendar,
                assumed: None,
                others: Vec::new(),
            });
        }
        let choose = self.chosen.get(id)?;
        let named = facts.get(choose.fact).map(ToString::to_string);
        if let Some(name) = named {
            let target = choose.map.get(&name).unwrap_or(&choose.otherwise);
            let calendar = self.own.get(target)?;
            return Some(Resolved {
                calendar,
                assumed: None,
                others: Vec::new(),
            });
        }
        let calendar = self.own.get(&choose.otherwise)?;
        let names: BTreeSet<&String> = choose
            .map
            .values()
            .filter(|name| **name != choose.otherwise)
            .collect();
        let others = names
            .into_iter()
            .filter_map(|name| self.own.get(name))
            .collect();
        Some(Resolved {
            calendar,
            assumed: Some(choose.fact),
            others,
        })
    }

    /// The fact that chooses between calendars under this id.
    #[must_use]
    pub fn chosen_by(&self, id: &str) -> Option<Fact> {
        self.chosen.get(id).map(|choose| choose.fact)
    }

    /// True where there is a calendar of this id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.own.contains_key(id) || self.chosen.contains_key(id)
    }

    /// The ids of all calendars.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.own
            .keys()
            .chain(self.chosen.keys())
            .map(String::as_str)
    }

    /// Adds the days of the calendars a union names. They must not be unions
    /// themselves, so that the order of the files makes no difference.
    fn join(&mut self, spec: &CalendarSpec, problems: &mut Vec<Problem>) {
        for id in &spec.union {
            let Some(part) = self.own.get(id).filter(|part| part.id != spec.id).cloned() else {
                let says =
                    format!("union names \"{id}\"; name calendars that hold days of their own");
                problems.push(Problem::new(&spec.id, "union", says));
                continue;
            };
            let Some(whole) = self.own.get_mut(&spec.id) else {
                continue;
            };
            for day in part.weekend {
                if !whole.weekend.contains(&day) {
                    whole.weekend.push(day);
                }
            }
            for day in part.rolls_from {
                if !whole.rolls_from.contains(&day) {
                    whole.rolls_from.push(day);
                }
            }
            for (date, day) in part.days {
                whole.days.entry(date).or_insert(day);
            }
            whole.coverage = match (whole.coverage, part.coverage) {
                (Some(a), Some(b)) => Some(Coverage {
                    from: a.from.max(b.from),
                    to: a.to.min(b.to),
                }),
                (a, b) => a.or(b),
            };
        }
    }

    fn check_choice(&self, spec: &CalendarSpec, problems: &mut Vec<Problem>) {
        let Some(choose) = &spec.choose else { return };
        let mut say = |says: String| problems.push(Problem::new(&spec.id, "choose", says));
        if !spec.holiday.is_empty() || !spec.union.is_empty() {
            say(
                "a calendar that chooses holds no days; move holiday and union elsewhere"
                    .to_owned(),
            );
        }
        for target in choose.map.values().chain([&choose.otherwise]) {
            if !self.own.contains_key(target) {
                say(format!("\"{target}\" is no calendar with days of its own"));
            }
        }
        for name in choose.map.keys() {
            if let Err(error) = choose.fact.read(name, None) {
                say(error.to_string());
            }
        }
    }
}

/// Builds a calendar from the days its own file gives.
fn own_days(spec: &CalendarSpec, problems: &mut Vec<Problem>) -> Calendar {
    let days = match spec.coverage {
        Some(coverage) => holidays(spec, coverage, problems),
        None => {
            if !spec.holiday.is_empty() {
                problems.push(Problem::new(
                    &spec.id,
                    "coverage",
                    "give the years the holidays are known for",
                ));
            }
            BTreeMap::new()
        }
    };
    let recesses = spec
        .recess
        .iter()
        .filter_map(|recess| {
            let read = (|| {
                let move_to = match &recess.ends_inside_move_to {
                    Some(text) => Some(month_day(text)?),
                    None => None,
                };
                let (from, to) = (month_day(&recess.from)?, month_day(&recess.to)?);
                Some(Recess {
                    id: recess.id.clone(),
                    from,
                    to,
                    move_to,
                })
            })();
            if read.is_none() {
                problems.push(Problem::new(
                    &spec.id,
                    &recess.id,
                    "write from, to and ends_inside_move_to as MM-DD",
                ));
            }
            read
        })
        .collect();
    if spec.weekend.len() > 3 {
        problems.push(Problem::new(
            &spec.id,
            "weekend",
            "name at most three days of the week",
        ));
    }
    Calendar {
        id: spec.id.clone(),
        weekend: spec.weekend.clone(),
        rolls_from: spec
            .rolls_from
            .clone()
            .unwrap_or_else(|| spec.weekend.clone()),
        coverage: spec.coverage,
        days,
        recesses,
    }
}
