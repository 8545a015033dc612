//! Counts the worked examples of the clocks and names those that come out otherwise.

use crate::calendar::Calendars;
use crate::event::Event;
use crate::facts::Facts;
use crate::ladder::{Ladder, Ladders, file_name};
use crate::outcome::Inquiry;
use crate::problem::Problem;
use crate::reckon::{Desk, NoDate};
use crate::spec::{ClockExample, ClockSpec, LadderSpec};

/// Fewest worked examples of a clock: a plain one and one at an edge.
const FEWEST: usize = 2;

/// Proves the examples of all files, and that each rung and clock of a shared
/// file is used by a sector.
#[must_use]
pub fn prove(files: &[LadderSpec], ladders: &Ladders, calendars: &Calendars) -> Vec<Problem> {
    let mut problems = Vec::new();
    for file in files {
        let name = file_name(file);
        let mut say = |item: &str, says: String| problems.push(Problem::new(&name, item, says));
        let of_the_country: Vec<&Ladder> = ladders
            .iter()
            .filter(|ladder| ladder.country() == file.country)
            .filter(|ladder| file.sector.is_none_or(|sector| sector == ladder.sector()))
            .collect();
        for rung in &file.rung {
            if !of_the_country
                .iter()
                .any(|ladder| ladder.rung(&rung.id).is_some())
            {
                say(
                    &rung.id,
                    "no sector uses this rung; use it or take it out".to_owned(),
                );
            }
        }
        for clock in &file.clock {
            if clock.example.len() < FEWEST {
                say(
                    &clock.id,
                    format!(
                        "the clock has {} worked examples; give at least {FEWEST}, one of them at an edge",
                        clock.example.len()
                    ),
                );
            }
            let Some(first) = of_the_country
                .iter()
                .find(|ladder| ladder.clock(&clock.id).is_some())
            else {
                say(
                    &clock.id,
                    "no sector uses this clock; use it or take it out".to_owned(),
                );
                continue;
            };
            for example in &clock.example {
                let ladder = of_the_country
                    .iter()
                    .find(|ladder| Some(ladder.sector()) == example.sector)
                    .unwrap_or(first);
                if let Err(says) = proved(clock, example, ladder, calendars) {
                    say(&clock.id, says);
                }
            }
        }
    }
    problems
}

/// Counts one example; the error says what came out instead.
fn proved(
    clock: &ClockSpec,
    example: &ClockExample,
    ladder: &Ladder,
    calendars: &Calendars,
) -> Result<(), String> {
    let last_given = example.given.values().max().copied();
    let Some(today) = example.today.or(last_given) else {
        return Err("an example gives no event; give the day that starts the clock".to_owned());
    };
    let mut inquiry = Inquiry::on(today);
    inquiry.topic = example.topic;
    for (name, date) in &example.given {
        let event: Event = ladder.event(name).map_err(|error| error.to_string())?;
        inquiry.events.insert(event, *date);
    }
    let mut facts = Facts::default();
    for (name, value) in &example.facts {
        facts.set(name, value).map_err(|error| error.to_string())?;
    }
    inquiry.facts = facts;
    let desk = Desk {
        ladder,
        calendars,
        inquiry: &inquiry,
    };
    let given = example
        .given
        .iter()
        .map(|(event, date)| format!("{event} {date}"))
        .collect::<Vec<_>>()
        .join(", ");
    let reckoning = desk.reckon(&clock.id).map_err(|error| match error {
        NoDate::NotStarted(any) => {
            let any: Vec<String> = any.iter().map(ToString::to_string).collect();
            format!("nothing in the example starts the clock; give one of {}", any.join(", "))
        }
        NoDate::NotHere => {
            format!("the clock is not for the case of the example ({given}); mend its topic, facts or days")
        }
        NoDate::CannotCount(error) => format!("the example cannot be counted: {error:?}; mend it"),
    })?;
    if reckoning.result != example.last {
        return Err(format!(
            "with {given} the last day comes out as {}, the example says {}; find out which is right",
            reckoning.result, example.last
        ));
    }
    let other = reckoning.alternative.map(|other| other.result);
    if other != example.other {
        let shown = |day: Option<jiff::civil::Date>| {
            day.map_or_else(|| "none".to_owned(), |day| day.to_string())
        };
        return Err(format!(
            "with {given} the other reading gives {}, the example says {}; find out which is right",
            shown(other),
            shown(example.other)
        ));
    }
    Ok(())
}
