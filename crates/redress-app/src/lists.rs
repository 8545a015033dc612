//! Lists of cases: what is due, what waits, what was found. They read derived rows and open only
//! the cases whose rows do not say enough.

use std::collections::BTreeSet;

use jiff::ToSpan as _;
use jiff::civil::Date;
use redress_store::{CaseQuery, CaseRow, Hit, Order};
use redress_tone::Lang;
use uuid::Uuid;

use crate::advise::{Act, Step, urgency};
use crate::record::Loaded;
use crate::{App, Result};

/// The day under which running calls stand among the dates: before every other, so that they are
/// found without reading past them.
pub(crate) const CALL_DAY: Date = Date::constant(1, 1, 1);
/// How many rows of cases an agenda looks at.
const ROWS: u64 = 600;
/// How many cases an agenda opens.
const OPENED: usize = 200;
/// How many of the cases found are shown with the line that has the words.
const SHOWN_LINES: usize = 10;

/// What is to do, and what waits.
#[derive(Debug, Clone)]
pub struct Agenda {
    /// The steps of the cases on which something may be due, most urgent first.
    pub steps: Vec<(Loaded, Step)>,
    /// Cases that wait for a day to come; earliest first.
    pub waiting: Vec<CaseRow>,
    /// Cases that were not looked at, for there are too many due.
    pub more: usize,
}

/// A call that goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RunningCall {
    /// The short local number of the case.
    pub number: u64,
    /// The case.
    pub case: Uuid,
    /// The contact.
    pub contact: Uuid,
}

/// A list of cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// How many there are in all.
    pub total: u64,
    /// The first of them.
    pub cases: Vec<FoundCase>,
}

/// A case in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundCase {
    /// Its row.
    pub row: CaseRow,
    /// The line of its log that has the words looked for.
    pub line: Option<String>,
}

/// The names of states in which something may be due.
fn going() -> Vec<String> {
    vec!["open".to_owned(), "settled".to_owned()]
}

impl App {
    /// Returns what is to do on a day. A case whose row says that it waits for a later day is not
    /// opened, unless a window of it closes soon. One that waits without a day may wait for
    /// another case, so it is.
    ///
    /// # Errors
    /// The store's own.
    pub fn agenda(&self, today: Date) -> Result<Agenda> {
        let query = CaseQuery {
            states: going(),
            order: Order::Due,
            limit: ROWS,
            ..CaseQuery::default()
        };
        let closing = self.closing(today)?;
        let mut agenda = Agenda {
            steps: Vec::new(),
            waiting: Vec::new(),
            more: 0,
        };
        let mut opened = BTreeSet::new();
        for row in self.store().cases(&query)? {
            let waits = row.summary.next_do.as_deref() == Some(Act::Wait.name())
                && row.summary.next_due.is_some_and(|due| due >= today);
            if waits && !closing.contains(&row.case) {
                agenda.waiting.push(row);
            } else if opened.len() < OPENED {
                opened.insert(row.case);
            } else {
                agenda.more += 1;
            }
        }
        opened.extend(closing.into_iter().take(OPENED));
        for case in opened {
            let loaded = self.load_id(case)?;
            for step in self.steps(today, &loaded) {
                agenda.steps.push((loaded.clone(), step));
            }
        }
        agenda
            .steps
            .sort_by_key(|(loaded, step)| (urgency(step), step.due, loaded.number));
        Ok(agenda)
    }

    /// Returns the cases with a window that closes soon.
    fn closing(&self, today: Date) -> Result<BTreeSet<Uuid>> {
        let end = today
            .checked_add((self.days().warn + 1).days())
            .unwrap_or(Date::MAX);
        let dues = self.store().due_before(end)?;
        let soon = dues
            .into_iter()
            .filter(|due| due.due.kind == "closes" && due.due.on >= today);
        Ok(soon.map(|due| due.case).collect())
    }

    /// Returns the calls that go on, in any case.
    ///
    /// # Errors
    /// The store's own.
    pub fn running_calls(&self) -> Result<Vec<RunningCall>> {
        let day = CALL_DAY.tomorrow().unwrap_or(Date::MAX);
        let dues = self.store().due_before(day)?;
        Ok(dues
            .into_iter()
            .filter(|due| due.due.kind == "call")
            .filter_map(|due| {
                let contact = Uuid::parse_str(&due.due.what).ok()?;
                Some(RunningCall {
                    number: due.number,
                    case: due.case,
                    contact,
                })
            })
            .collect())
    }

    /// Lists cases, the one with the newest entry first; only those in which the words stand,
    /// where there are any.
    ///
    /// # Errors
    /// The store's own.
    pub fn list_cases(&self, lang: Lang, find: &str, limit: u64) -> Result<Listed> {
        let find = find.trim();
        let text = (!find.is_empty()).then(|| find.to_owned());
        let query = CaseQuery {
            text: text.clone(),
            limit,
            ..CaseQuery::default()
        };
        let rows = self.store().cases(&query)?;
        let total = if (rows.len() as u64) < limit {
            rows.len() as u64
        } else {
            self.store().count(&query)?
        };
        let mut cases: Vec<FoundCase> = rows
            .into_iter()
            .map(|row| FoundCase { row, line: None })
            .collect();
        if let Some(text) = text {
            let shown = cases.iter().take(SHOWN_LINES);
            let numbers: Vec<u64> = shown.map(|found| found.row.number).collect();
            let hits = self.store().best_hits(&text, &numbers)?;
            for found in &mut cases {
                if let Some(hit) = hits.iter().find(|hit| hit.number == found.row.number) {
                    found.line = self.found_line(lang, hit)?;
                }
            }
        }
        Ok(Listed { total, cases })
    }

    /// Returns the line of a case's log that was found.
    fn found_line(&self, lang: Lang, hit: &Hit) -> Result<Option<String>> {
        let loaded = self.load_id(hit.case)?;
        let mut items = loaded.state.items().iter();
        let item = items.find(|item| item.seq == hit.seq && item.retracted.is_none());
        Ok(item
            .and_then(|item| item.data.as_ref())
            .map(|data| self.describe(lang, data)))
    }

    /// Returns the cases that were closed on a day or later, the last one first; at most so many.
    ///
    /// # Errors
    /// The store's own.
    pub fn closed_since(
        &self,
        day: Date,
        limit: u64,
    ) -> Result<Vec<(Loaded, redress_case::Closed)>> {
        let states = vec!["closed".to_owned()];
        let query = CaseQuery {
            states,
            limit,
            ..CaseQuery::default()
        };
        let mut all = Vec::new();
        for row in self.store().cases(&query)? {
            let loaded = self.load_id(row.case)?;
            if let redress_case::Status::Closed(closed) = loaded.state.status()
                && closed.on >= day
            {
                all.push((loaded, closed));
            }
        }
        Ok(all)
    }
}

/// How many cases a list of promises opens.
const PROMISE_CASES: u64 = 300;

impl App {
    /// Returns the cases whose promises a list shows, and how many cases there are: those with a
    /// promise whose day has passed, and those that changed last.
    ///
    /// # Errors
    /// The store's own.
    pub fn promise_cases(&self, today: Date) -> Result<(Vec<Loaded>, u64)> {
        let query = CaseQuery {
            limit: PROMISE_CASES,
            ..CaseQuery::default()
        };
        let rows = self.store().cases(&query)?;
        let all = if (rows.len() as u64) < PROMISE_CASES {
            rows.len() as u64
        } else {
            self.store().count(&query)?
        };
        let overdue = self.store().due_before(today)?.into_iter();
        let overdue = overdue.filter(|due| due.due.kind == "promise");
        let mut cases: BTreeSet<Uuid> = overdue.take(OPENED).map(|due| due.case).collect();
        cases.extend(rows.into_iter().map(|row| row.case));
        let loaded: Result<Vec<Loaded>> = cases.into_iter().map(|id| self.load_id(id)).collect();
        Ok((loaded?, all))
    }
}
