//! `cargo xtask test`: the whole suite, in the order of the least to wait for.
//!
//! Every step runs even where one before it failed, so that one run tells everything. The last
//! lines are those of the test runners themselves.

use std::process::Command;
use std::time::Instant;

use anyhow::Result;

use crate::{coverage, deny, needs, run, tidy};

/// Runs all steps; false says that one of them failed.
pub(crate) fn run() -> Result<bool> {
    let mut suite = Suite::default();
    let mut provided = needs::Provided::default();
    suite.step("what the suite needs", || {
        provided = needs::provide()?;
        Ok(provided.whole())
    });
    suite.step("form", || {
        run::show(&mut run::cargo(&["fmt", "--all", "--check"]))
    });
    suite.step("tidy", tidy::run);
    suite.step("licences, bans and sources", deny::run);
    suite.step("coverage of the advice", || {
        coverage::run(coverage::Mode::Check)
    });
    suite.step("lints", || {
        run::show(&mut run::cargo(&[
            "clippy",
            "--workspace",
            "--all-targets",
            "--quiet",
            "--",
            "-D",
            "warnings",
        ]))
    });
    suite.step("documents", || {
        let mut command = run::cargo(&[
            "doc",
            "--workspace",
            "--no-deps",
            "--document-private-items",
            "--quiet",
        ]);
        run::show(command.env("RUSTDOCFLAGS", "-D warnings"))
    });
    suite.step("knowledge", || {
        run::show(&mut run::cargo(&[
            "run", "--quiet", "-p", "redress", "--", "rules", "lint",
        ]))
    });
    suite.runner("examples in documents", "test result:", || {
        let mut command = run::cargo(&["test", "--workspace", "--doc", "--quiet"]);
        provided.give(&mut command);
        command
    });
    suite.runner("tests", "Summary [", || {
        let mut command = run::cargo(&["nextest", "run", "--workspace", "--profile", "ci"]);
        provided.give(&mut command);
        command
    });
    Ok(suite.close())
}

/// The steps that ran, and what their runners summed up.
#[derive(Default)]
struct Suite {
    steps: Vec<(&'static str, bool, u64)>,
    summaries: Vec<String>,
}

impl Suite {
    fn step(&mut self, name: &'static str, work: impl FnOnce() -> Result<bool>) {
        println!("\n== {name}");
        let start = Instant::now();
        let passed = work().unwrap_or_else(|error| {
            eprintln!("   {error:#}");
            false
        });
        let seconds = start.elapsed().as_secs();
        println!("== {name}: {} in {seconds} s", verdict(passed));
        self.steps.push((name, passed, seconds));
    }

    /// Runs a test runner and keeps its own summary lines for the end.
    fn runner(&mut self, name: &'static str, mark: &str, command: impl FnOnce() -> Command) {
        let mut kept = Vec::new();
        self.step(name, || {
            let (passed, lines) = run::show_and_keep(&mut command(), |line| line.contains(mark))?;
            kept = lines;
            Ok(passed)
        });
        self.summaries.append(&mut kept);
    }

    /// Prints one line a step and then what the runners said of themselves.
    fn close(&self) -> bool {
        println!();
        for (name, passed, seconds) in &self.steps {
            println!("{:<8}{seconds:>5} s  {name}", verdict(*passed));
        }
        println!();
        for line in &self.summaries {
            println!("{}", line.trim());
        }
        self.steps.iter().all(|(_, passed, _)| *passed)
    }
}

fn verdict(passed: bool) -> &'static str {
    if passed { "passed" } else { "FAILED" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_failed_step_fails_the_suite_and_the_others_still_run() {
        let mut suite = Suite::default();
        let mut ran = 0;
        suite.step("a", || Ok(false));
        suite.step("b", || anyhow::bail!("cannot"));
        suite.step("c", || {
            ran += 1;
            Ok(true)
        });
        assert_eq!(ran, 1);
        assert!(!suite.close());
        assert!(Suite::default().close());
    }

    #[test]
    fn the_lines_of_a_runner_are_kept() {
        let mut suite = Suite::default();
        suite.runner("echo", "Summary [", || {
            let mut command = Command::new("sh");
            command.args(["-c", "echo one; echo '  Summary [ 1 s ] 2 tests' >&2"]);
            command
        });
        assert_eq!(suite.summaries, ["  Summary [ 1 s ] 2 tests"]);
        assert!(suite.close());
    }
}
