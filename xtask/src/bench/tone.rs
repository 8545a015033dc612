//! Brings the peers of the tone engine and runs it beside them.
//!
//! What is not there is installed into the target folder; what cannot be is named, and the rest is
//! measured without it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::{needs, run};

const NODE: [&str; 4] = [
    "write-good@1.0.8",
    "alex@11.0.1",
    "retext-profanities@8.0.0",
    "cuss@2.2.0",
];
const PYTHON: [&str; 2] = ["vaderSentiment==3.3.2", "proselint==0.16.0"];

/// Runs the comparison with words such as `--corpora FOLDER`, `--rounds N` and `--only PART`.
pub(crate) fn run(words: &[&str]) -> Result<bool> {
    let work = run::target().join("tone-peers");
    fs::create_dir_all(&work)?;
    let node = node(&work)?;
    let mut bench = run::cargo(&[
        "run",
        "--release",
        "--manifest-path",
        "benches/tone/Cargo.toml",
        "--target-dir",
    ]);
    bench.arg(run::target().join("bench-tone")).arg("--");
    bench.arg("--patterns").arg(patterns(&work, node)?);
    let only = words.iter().position(|word| *word == "--only");
    let part = only.and_then(|at| words.get(at + 1));
    if part.is_none_or(|part| *part == "peers") {
        if node {
            bench.arg("--node").arg(&work);
        }
        if let Some(python) = python()? {
            bench.arg("--python").arg(python);
        }
        if let Some(harper) = harper()? {
            bench.arg("--harper").arg(harper);
        }
    }
    run::show(bench.args(words))
}

/// Brings the peers that are written for Node; false says that they are missing.
fn node(work: &Path) -> Result<bool> {
    let there = || {
        let packages = NODE.iter().filter_map(|package| package.split('@').next());
        packages
            .map(|name| work.join("node_modules").join(name))
            .all(|folder| folder.is_dir())
    };
    let program = needs::on_path("npm") && needs::on_path("node");
    if !program && !needs::install(&[("npm", "the peers that are written for Node")])? {
        return Ok(false);
    }
    if !there() {
        fs::write(work.join("package.json"), "{\"private\":true}\n")?;
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-audit", "--no-fund"])
            .args(NODE)
            .current_dir(work);
        run::show(&mut npm)?;
    }
    if !there() {
        println!("   missing: the peers for Node: {}", NODE.join(" "));
    }
    Ok(there())
}

/// Writes the word lists of the peers, once.
fn patterns(work: &Path, node: bool) -> Result<PathBuf> {
    let patterns = work.join("patterns.txt");
    if !patterns.exists() {
        ensure!(
            node,
            "the lists of the peers are the patterns to compare with"
        );
        let listed = Command::new("node")
            .arg(run::root().join("benches/tone/lists.mjs"))
            .current_dir(work)
            .output()
            .context("node is needed to read the lists of the peers")?;
        ensure!(listed.status.success(), "the lists could not be read");
        fs::write(&patterns, listed.stdout)?;
    }
    Ok(patterns)
}

/// Returns a Python with the peers that are written in it.
fn python() -> Result<Option<PathBuf>> {
    let home = run::tools().join("tone-python");
    let python = home.join("bin/python");
    let there =
        || run::answers(Command::new(&python).args(["-c", "import vaderSentiment, proselint"]));
    if !there() && needs::on_path("python3") {
        run::show(Command::new("python3").args(["-m", "venv"]).arg(&home))?;
        let pip = [
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
        ];
        if python.is_file() {
            run::show(Command::new(&python).args(pip).args(PYTHON))?;
        }
    }
    if !there() {
        println!("   missing: the peers in Python: {}", PYTHON.join(" "));
        return Ok(None);
    }
    Ok(Some(python))
}

/// Builds Harper, which takes some minutes the first time.
fn harper() -> Result<Option<PathBuf>> {
    let target = run::target().join("bench-harper");
    let mut build = run::cargo(&[
        "build",
        "--release",
        "--locked",
        "--manifest-path",
        "benches/tone/harper/Cargo.toml",
        "--target-dir",
    ]);
    if !run::show(build.arg(&target))? {
        println!("   missing: Harper does not build");
        return Ok(None);
    }
    Ok(Some(target.join("release/redress-bench-harper")))
}
