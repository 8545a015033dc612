//! How much work a first build is: every crate, from sources that are already downloaded.

use std::fs;
use std::time::Instant;

use anyhow::{Context, Result, ensure};

use crate::run;

/// CPU seconds that a first build may take.
const BAR: f64 = 500.0;
/// The kernel counts the time of processes in hundredths of a second.
const TICK: f64 = 0.01;

/// Builds the tree as it stands into a folder of its own, which is removed again.
pub(crate) fn run(words: &[&str]) -> Result<bool> {
    ensure!(words.is_empty(), "usage: cargo xtask bench build");
    ensure!(
        run::show(&mut run::cargo(&["fetch", "--locked"]))?,
        "sources could not be fetched"
    );
    let target = run::target().join("bench-build");
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    let mut command = run::cargo(&["build", "--release", "--locked", "--offline"]);
    command
        .env("CARGO_TARGET_DIR", &target)
        .env_remove("RUSTC_WRAPPER")
        .env_remove("CARGO_BUILD_RUSTC_WRAPPER");
    let (start, before) = (Instant::now(), children()?);
    let built = run::show(&mut command)?;
    let (wall, after) = (start.elapsed().as_secs_f64(), children()?);
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    ensure!(built, "the build failed");
    let cpu = (after - before) * TICK;
    let ok = cpu <= BAR;
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    println!("first release build: {cpu:.0} CPU s (bar {BAR} s), {wall:.0} s on the wall");
    println!("load of the machine at its end: {}", load.trim());
    println!("{}", if ok { "pass" } else { "FAIL" });
    Ok(ok)
}

/// Returns the ticks that ended children of this process, and theirs, have used.
fn children() -> Result<f64> {
    let stat = fs::read_to_string("/proc/self/stat").context("CPU time is read from /proc")?;
    // The name of the program, in brackets, may hold blanks; the times of children are the
    // fourteenth and fifteenth field after it.
    let fields = stat
        .rsplit(')')
        .next()
        .unwrap_or_default()
        .split_whitespace();
    let times = fields.skip(13).take(2).map(str::parse::<f64>);
    Ok(times.collect::<Result<Vec<_>, _>>()?.into_iter().sum())
}
