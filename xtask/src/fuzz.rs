//! `cargo xtask fuzz`: feeds parsers random bytes with cargo-fuzz.

use anyhow::{Context, Result};

use crate::run;

/// An input that takes longer is a fault, one that takes a second is told, and the end says how many
/// were tried and which was the slowest.
const HANGS: [&str; 3] = [
    "-timeout=25",
    "-report_slow_units=1",
    "-print_final_stats=1",
];

/// Runs one target, or each, for so many seconds.
pub(crate) fn run(words: &[&str]) -> Result<bool> {
    let all = targets()?;
    let (chosen, seconds) = match words {
        [] => (all.clone(), "30"),
        [target] => (vec![(*target).to_owned()], "60"),
        [target, seconds] => (vec![(*target).to_owned()], *seconds),
        _ => anyhow::bail!("usage: cargo xtask fuzz [TARGET] [SECS]"),
    };
    anyhow::ensure!(
        seconds.parse::<u32>().is_ok(),
        "\"{seconds}\" is no number of seconds"
    );
    for target in &chosen {
        anyhow::ensure!(
            all.contains(target),
            "there is no target \"{target}\"; there are: {}",
            all.join(", ")
        );
    }
    if !run::answers(&mut run::cargo(&["fuzz", "--version"])) {
        println!("cargo-fuzz is not installed: run `cargo install cargo-fuzz --locked`");
        return Ok(false);
    }
    let mut whole = true;
    for target in &chosen {
        let limit = format!("-max_total_time={seconds}");
        let mut command = run::cargo(&["fuzz", "run", target, "--", &limit]);
        command.args(HANGS);
        // The fuzzer's instrumentation is unstable; this lets the pinned compiler use it.
        command.env("RUSTC_BOOTSTRAP", "1");
        whole &= run::show(&mut command)?;
    }
    Ok(whole)
}

/// Returns the names of the targets in `fuzz/fuzz_targets`.
fn targets() -> Result<Vec<String>> {
    let folder = run::root().join("fuzz/fuzz_targets");
    let entries =
        std::fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut names: Vec<String> = entries
        .filter_map(|entry| {
            let name = entry.ok()?.file_name().to_string_lossy().into_owned();
            name.strip_suffix(".rs").map(str::to_owned)
        })
        .collect();
    names.sort();
    Ok(names)
}
