//! Brings Roundup and the program, and hands both to the bench that compares them.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, ensure};

use crate::run;

const ROUNDUP: &str = "roundup==2.6.0";

/// Runs the whole comparison.
pub(crate) fn run(words: &[&str]) -> Result<bool> {
    let work = run::target().join("peers");
    let bin = roundup()?;
    ensure!(
        run::show(&mut run::cargo(&[
            "build",
            "--release",
            "--locked",
            "--package",
            "redress"
        ]))?,
        "the program does not build"
    );
    let program = run::target().join("release").join("redress");
    let mut bench = run::cargo(&[
        "bench",
        "--package",
        "redress-benches",
        "--bench",
        "peers",
        "--",
    ]);
    bench.arg("--redress").arg(program);
    bench.arg("--roundup").arg(bin);
    bench.arg("--work").arg(work);
    run::show(bench.args(words))
}

/// Measures starts alone, on stores that are filled once.
pub(crate) fn start(words: &[&str]) -> Result<bool> {
    let mut all = vec!["--starts", "--reuse"];
    all.extend(words);
    run(&all)
}

/// Installs Roundup into a folder of its own and returns where its programs are.
fn roundup() -> Result<PathBuf> {
    let home = run::tools().join("roundup");
    let bin = home.join("bin");
    let there = || run::answers(Command::new(bin.join("roundup-server")).arg("--version"));
    if !there() {
        run::show(Command::new("python3").args(["-m", "venv"]).arg(&home))?;
        let mut pip = Command::new(bin.join("python"));
        pip.args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            ROUNDUP,
        ]);
        run::show(&mut pip)?;
    }
    ensure!(
        there(),
        "Roundup is needed: python3 -m venv {0} && {0}/bin/pip install {ROUNDUP}",
        home.display()
    );
    Ok(bin)
}
