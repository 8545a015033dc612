//! `cargo xtask bench NAME`: speed, side by side with what a person would use instead.
//!
//! Each bench is a module of this folder with a `run` and a line in [`BENCHES`].

use anyhow::Result;

use crate::run;

/// A bench: its name, what it measures, and how it is run.
type Bench = (&'static str, &'static str, fn() -> Result<bool>);

const BENCHES: &[Bench] = &[("criterion", "the micro-benches of benches/", criterion)];

/// Runs the bench of this name, or lists them.
pub(crate) fn run(words: &[&str]) -> Result<bool> {
    match words {
        [] => {
            for (name, what, _) in BENCHES {
                println!("  {name:<12}{what}");
            }
            Ok(true)
        }
        [wanted] => match BENCHES.iter().find(|(name, _, _)| name == wanted) {
            Some((_, _, bench)) => bench(),
            None => anyhow::bail!(
                "there is no bench \"{wanted}\"; run `cargo xtask bench` for the list"
            ),
        },
        _ => anyhow::bail!("usage: cargo xtask bench [NAME]"),
    }
}

fn criterion() -> Result<bool> {
    run::show(&mut run::cargo(&["bench", "--package", "redress-benches"]))
}
