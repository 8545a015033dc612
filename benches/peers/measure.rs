//! Times both sides in turns, and drops the turns in which others used the machine.

use std::time::{Duration, Instant};

use anyhow::Result;
use redress_benches::machine::{Ticks, Times};

use crate::side::Side;

/// Turns of each side.
const TURNS: usize = 10;
/// A turn counts when other processes used less than this share of the machine, in percent.
const QUIET: f64 = 8.0;

/// What was measured of one thing.
pub(crate) struct Measured {
    /// How long Redress took.
    pub(crate) ours: Turns,
    /// How long Roundup took.
    pub(crate) theirs: Turns,
}

/// The times of one side.
pub(crate) struct Turns {
    /// The times of the turns that count.
    pub(crate) times: Times,
    /// So many turns were quiet.
    pub(crate) quiet: usize,
    /// The share of others in the turns that count, in percent.
    pub(crate) others: f64,
}

/// Does the same with both sides, so many times a turn, `n` going up.
pub(crate) fn measure(
    ours: &mut dyn Side,
    theirs: &mut dyn Side,
    each: (usize, usize),
    work: &mut dyn FnMut(&mut dyn Side, usize) -> Result<()>,
) -> Result<Measured> {
    // Once before the clock runs, so that caches are as they are in use.
    for n in 0..3 {
        work(ours, n)?;
        work(theirs, n)?;
    }
    let (mut of_ours, mut of_theirs) = (Vec::new(), Vec::new());
    for turn in 0..TURNS {
        of_ours.push(one(ours, 3 + turn * each.0, each.0, work)?);
        of_theirs.push(one(theirs, 3 + turn * each.1, each.1, work)?);
    }
    Ok(Measured {
        ours: counted(of_ours),
        theirs: counted(of_theirs),
    })
}

/// One turn: its times, and the share of others where it is known.
type Turn = (Vec<Duration>, Option<f64>);

fn one(
    side: &mut dyn Side,
    from: usize,
    count: usize,
    work: &mut dyn FnMut(&mut dyn Side, usize) -> Result<()>,
) -> Result<Turn> {
    let process = [side.process()];
    let before = Ticks::beside(&process);
    let mut times = Vec::with_capacity(count);
    for n in from..from + count {
        let start = Instant::now();
        work(side, n)?;
        times.push(start.elapsed());
    }
    let after = Ticks::beside(&process);
    let others = before
        .zip(after)
        .and_then(|(before, after)| before.others_until(after));
    Ok((times, others))
}

/// Keeps the quiet turns; all of them where fewer than three are.
fn counted(turns: Vec<Turn>) -> Turns {
    let is_quiet = |turn: &Turn| turn.1.is_none_or(|share| share < QUIET);
    let quiet = turns.iter().filter(|turn| is_quiet(turn)).count();
    let kept: Vec<Turn> = turns
        .into_iter()
        .filter(|turn| quiet < 3 || is_quiet(turn))
        .collect();
    let shares: Vec<f64> = kept.iter().filter_map(|turn| turn.1).collect();
    Turns {
        others: shares.iter().sum::<f64>() / shares.len().max(1) as f64,
        times: Times::of(kept.into_iter().flat_map(|turn| turn.0).collect()),
        quiet,
    }
}

impl Turns {
    /// Says how quiet it was.
    pub(crate) fn quietness(&self) -> String {
        format!("{}/{TURNS}, {:.0} %", self.quiet, self.others)
    }
}
