//! `cargo xtask bench NAME`: speed, side by side with what a person would use instead.
//!
//! Each bench has a line in [`BENCHES`]; one that is more than a command is a module of this folder.

use anyhow::Result;

use crate::{needs, run};

mod build;
mod peers;
mod tone;

/// A bench: its name, what it measures, and how it is run with the words after its name.
type Bench = (&'static str, &'static str, fn(&[&str]) -> Result<bool>);

const BENCHES: &[Bench] = &[
    (
        "append",
        "one durable entry at a time, beside SQLite alone",
        |words| cargo("append", words),
    ),
    (
        "record",
        "lists, search, load, rebuild and erase over ten thousand cases",
        |words| cargo("record", words),
    ),
    (
        "ladder",
        "every rung and clock of the fullest ladder, with forty events",
        |words| cargo("ladder", words),
    ),
    (
        "peers",
        "over HTTP beside Roundup [--cases N] [--reuse] [--out FILE]",
        peers::run,
    ),
    (
        "start",
        "start to first page with ten thousand cases, beside Roundup",
        peers::start,
    ),
    (
        "keys",
        "a key of the call until it is painted in Chromium, with a build for tests",
        keys,
    ),
    (
        "build",
        "CPU seconds of a first release build, sources downloaded",
        build::run,
    ),
    (
        "tone",
        "the tone engine beside its peers, its goals and the worst texts \
         [--corpora FOLDER] [--rounds N] [--only speed|message|start|worst|peers]",
        tone::run,
    ),
];

/// Runs the bench of this name, or lists them.
pub(crate) fn run(words: &[&str]) -> Result<bool> {
    let Some((wanted, rest)) = words.split_first() else {
        for (name, what, _) in BENCHES {
            println!("  {name:<12}{what}");
        }
        return Ok(true);
    };
    match BENCHES.iter().find(|(name, _, _)| name == wanted) {
        Some((_, _, bench)) => bench(rest),
        None => {
            anyhow::bail!("there is no bench \"{wanted}\"; run `cargo xtask bench` for the list")
        }
    }
}

/// Runs the measurement that is a test otherwise left out: it needs the browser of the suite.
fn keys(words: &[&str]) -> Result<bool> {
    anyhow::ensure!(words.is_empty(), "usage: cargo xtask bench keys");
    let provided = needs::provide()?;
    if !provided.whole() {
        return Ok(false);
    }
    let words = ["nextest", "run", "--workspace", "--run-ignored", "only"];
    let mut command = run::cargo(&words);
    command.args(["--no-capture", "-E", "test(=key_to_paint)"]);
    provided.give(&mut command);
    run::show(&mut command)
}

/// Runs a bench of `benches/` with these words.
fn cargo(name: &str, words: &[&str]) -> Result<bool> {
    let command = [
        "bench",
        "--package",
        "redress-benches",
        "--bench",
        name,
        "--",
    ];
    run::show(run::cargo(&command).args(words))
}
