//! The dates of a case: what is promised, the firm's own time, the days on which a rung opens and
//! closes. Calendars and the timeline take them from here.

use jiff::civil::Date;
use redress_case::{PromiseState, PromiseView, State};
use redress_tone::Lang;

use crate::{App, Result};

/// What falls on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Falls {
    /// A promise that waits for its day.
    Promise(Box<PromiseView>),
    /// The last day for the firm to answer, by this clock.
    Firm(String),
    /// The first day of a rung, by its id.
    Opens(String),
    /// The last day of a rung, by its id.
    Closes(String),
}

/// One date of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Due {
    /// What falls on it.
    pub(crate) falls: Falls,
    /// The day.
    pub(crate) on: Date,
    /// The name of the rung or of the clock, where it is about one.
    pub(crate) rung: String,
    /// How the day was counted.
    pub(crate) why: String,
}

impl App {
    /// Returns the dates of a case, earliest first: promises that wait, the firm's time, rungs
    /// that open or close today or later.
    pub(crate) fn dues_of(&self, lang: Lang, today: Date, state: &State) -> Result<Vec<Due>> {
        let waiting = state
            .promises(today)
            .into_iter()
            .filter(|view| view.state == PromiseState::Waiting);
        let mut all: Vec<Due> = waiting
            .map(|view| Due {
                on: view.promise.by,
                rung: String::new(),
                why: String::new(),
                falls: Falls::Promise(Box::new(view)),
            })
            .collect();
        if let (Some(assessment), Some(ladder)) = (
            self.assess_state(today, state)?,
            self.ladder_of_state(state),
        ) {
            all.extend(assessment.firm_clocks().map(|clock| Due {
                falls: Falls::Firm(clock.clock.clone()),
                on: clock.result,
                rung: self.clock_name(lang, ladder, &clock.clock),
                why: self.reckoning(lang, ladder, clock),
            }));
            let rungs = assessment.rungs.iter();
            for rung in rungs.filter(|rung| rung.used_on.is_none() && !rung.optional) {
                let why: Vec<String> = rung
                    .reckonings
                    .iter()
                    .map(|r| self.reckoning(lang, ladder, r))
                    .collect();
                let days = [
                    (Falls::Opens(rung.id.clone()), rung.opens_on),
                    (Falls::Closes(rung.id.clone()), rung.closes_on),
                ];
                all.extend(days.into_iter().filter_map(|(falls, on)| {
                    Some(Due {
                        falls,
                        on: on.filter(|on| *on >= today)?,
                        rung: self.rung_name(lang, ladder, &rung.id),
                        why: why.join("\n"),
                    })
                }));
            }
        }
        all.sort_by_key(|due| due.on);
        Ok(all)
    }
}
