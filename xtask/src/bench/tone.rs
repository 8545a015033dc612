//! Brings the lists of the peers and runs the tone engine beside them.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::run;

const PACKAGES: [&str; 3] = ["write-good@1.0.8", "retext-profanities@8.0.0", "cuss@2.2.0"];

/// Runs the comparison with words such as `--corpora FOLDER` and `--rounds N`.
pub(crate) fn run(words: &[&str]) -> Result<bool> {
    let work = run::target().join("tone-peers");
    let patterns = work.join("patterns.txt");
    if !patterns.exists() {
        fs::create_dir_all(&work)?;
        fs::write(work.join("package.json"), "{\"private\":true}\n")?;
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-audit", "--no-fund"])
            .args(PACKAGES)
            .current_dir(&work);
        ensure!(run::show(&mut npm)?, "the peers could not be installed");
        let script = run::root().join("benches/tone/lists.mjs");
        let listed = Command::new("node")
            .arg(script)
            .current_dir(&work)
            .output()
            .context("node is needed to read the lists of the peers")?;
        ensure!(listed.status.success(), "the lists could not be read");
        fs::write(&patterns, listed.stdout)?;
    }
    let mut bench = run::cargo(&[
        "run",
        "--release",
        "--manifest-path",
        "benches/tone/Cargo.toml",
        "--target-dir",
    ]);
    bench.arg(run::target().join("bench-tone"));
    bench.arg("--").arg("--patterns").arg(&patterns).args(words);
    run::show(&mut bench)
}
