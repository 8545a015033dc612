//! How long a whole ladder takes: every rung and clock of the fullest one, with forty events.
//!
//! `cargo xtask bench ladder`. It ends with 1 where the bar of a millisecond is not reached.

use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context as _, Result};
use jiff::ToSpan as _;
use jiff::civil::date;
use redress_benches::machine::{Times, millis};
use redress_knowledge::Knowledge;
use redress_ladder::{Calendars, Event, Inquiry, Ladders, assess};

const EVENTS: usize = 40;
const ROUNDS: usize = 2_000;
/// Milliseconds for a whole ladder.
const BAR: f64 = 1.0;

fn main() -> Result<ExitCode> {
    let knowledge = Knowledge::embedded();
    let calendars = Calendars::compile(knowledge.calendars())
        .ok()
        .context("the calendars build")?;
    let ladders = Ladders::compile(knowledge.ladders(), &calendars)
        .ok()
        .context("the ladders build")?;
    let ladder = ladders
        .iter()
        .max_by_key(|ladder| (ladder.rungs().count(), ladder.clocks().count()))
        .context("there is a ladder")?;
    let mut inquiry = Inquiry::on(date(2026, 11, 22));
    let of_rungs = ladder.rungs().flat_map(|rung| {
        let id = &rung.id;
        [
            Event::Used(id.clone()),
            Event::Ended(id.clone()),
            Event::Decided(id.clone()),
        ]
    });
    for (n, event) in Event::NAMED
        .into_iter()
        .chain(of_rungs)
        .take(EVENTS)
        .enumerate()
    {
        let day = date(2026, 1, 5).checked_add(i64::try_from(n * 7)?.days())?;
        inquiry.events.insert(event, day);
    }
    let mut times = Vec::with_capacity(ROUNDS);
    let mut rungs = 0;
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let found = assess(ladder, &calendars, &inquiry);
        times.push(start.elapsed());
        rungs = found.rungs.len();
    }
    let times = Times::of(times);
    println!(
        "{} {}: {rungs} rungs, {} clocks, {} events: {} (bar: p50 under {BAR} ms)",
        ladder.country(),
        ladder.sector(),
        ladder.clocks().count(),
        inquiry.events.len(),
        times.line()
    );
    let held = millis(times.median()) < BAR;
    Ok(if held {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
