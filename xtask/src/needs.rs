//! `cargo xtask needs`: what the suite needs beside Rust, installed or named exactly.
//!
//! Programs come from the system's packages: with `apt-get` where this runs as root, else they
//! are named. The rest goes into `tools` in the target folder, so that a clean clone starts clean.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::run;

const AXE: &str = "axe-core@4.14.1";
const PYTHON: [&str; 2] = ["bagit==1.9.0", "icalendar==7.3.0"];

/// What the tests are told about the tools that were found.
#[derive(Debug, Default)]
pub(crate) struct Provided {
    /// Environment variables for the tests.
    pub(crate) env: Vec<(&'static str, PathBuf)>,
    missing: Vec<String>,
}

impl Provided {
    /// Says whether nothing is missing.
    pub(crate) fn whole(&self) -> bool {
        self.missing.is_empty()
    }

    /// Hands the tools to a command that runs tests.
    pub(crate) fn give(&self, command: &mut Command) {
        for (name, path) in &self.env {
            command.env(name, path);
        }
        // A test that needs a tool fails without it here, where it would be skipped by hand.
        command.env("REDRESS_ALL_TOOLS", "1");
    }
}

/// A program of the system and the package that brings it.
struct Program {
    names: &'static [&'static str],
    package: &'static str,
    what_for: &'static str,
}

const PROGRAMS: [Program; 5] = [
    Program {
        names: &["chromium", "chromium-browser", "google-chrome"],
        package: "chromium",
        what_for: "pages in a real browser",
    },
    Program {
        names: &["chromedriver"],
        package: "chromium-driver",
        what_for: "pages in a real browser",
    },
    Program {
        names: &["fc-list"],
        package: "fontconfig",
        what_for: "fonts of the browser",
    },
    Program {
        names: &["npm"],
        package: "npm",
        what_for: "axe, which checks accessibility",
    },
    Program {
        names: &["python3"],
        package: "python3-venv",
        what_for: "other libraries that read our files",
    },
];

/// Looks for everything, installs what may be installed, and names the rest.
pub(crate) fn provide() -> Result<Provided> {
    let mut provided = Provided::default();
    let mut packages: Vec<(&str, &str)> = PROGRAMS
        .iter()
        .filter(|program| !program.names.iter().any(|name| on_path(name)))
        .map(|program| (program.package, program.what_for))
        .collect();
    // Debian splits the part of Python that makes folders of libraries into a package of its own.
    if on_path("python3")
        && !run::answers(Command::new("python3").args(["-c", "import ensurepip, venv"]))
    {
        packages.push(("python3-venv", "other libraries that read our files"));
    }
    if !has_hebrew() {
        packages.push(("fonts-noto-core", "a Hebrew font for the browser"));
    }
    system(&packages, &mut provided)?;
    nextest(&mut provided)?;
    axe(&mut provided)?;
    python(&mut provided)?;
    for line in &provided.missing {
        eprintln!("   missing: {line}");
    }
    if provided.whole() {
        println!("   everything the suite needs is there");
    }
    Ok(provided)
}

/// Installs packages of the system; where that is not possible it says how, and returns false.
pub(crate) fn install(packages: &[(&str, &str)]) -> Result<bool> {
    let mut provided = Provided::default();
    system(packages, &mut provided)?;
    for line in &provided.missing {
        println!("   missing: {line}");
    }
    Ok(provided.whole())
}

/// Installs packages of the system, or says how.
fn system(packages: &[(&str, &str)], provided: &mut Provided) -> Result<()> {
    if packages.is_empty() {
        return Ok(());
    }
    let names: Vec<&str> = packages.iter().map(|(name, _)| *name).collect();
    for (name, what_for) in packages {
        println!("   {name} is not there: {what_for}");
    }
    if on_path("apt-get") && is_root() {
        let apt = |words: &[&str]| {
            let mut command = Command::new("apt-get");
            command.args(words).env("DEBIAN_FRONTEND", "noninteractive");
            run::show(&mut command)
        };
        let mut words = vec!["install", "-y", "-qq", "--no-install-recommends"];
        words.extend(&names);
        if apt(&["update", "-qq"])? && apt(&words)? {
            return Ok(());
        }
    }
    let names = names.join(" ");
    provided.missing.push(format!(
        "system packages; as root, run: apt-get install {names}"
    ));
    Ok(())
}

fn nextest(provided: &mut Provided) -> Result<()> {
    if run::answers(&mut run::cargo(&["nextest", "--version"])) {
        return Ok(());
    }
    let root = run::tools();
    let root = root.to_string_lossy();
    let mut command = run::cargo(&[
        "install",
        "cargo-nextest",
        "--locked",
        "--quiet",
        "--root",
        &root,
    ]);
    if !run::show(&mut command)? {
        provided
            .missing
            .push("the test runner; run: cargo install cargo-nextest --locked".to_owned());
    }
    Ok(())
}

fn axe(provided: &mut Provided) -> Result<()> {
    let prefix = run::tools().join("npm");
    let script = prefix.join("node_modules/axe-core/axe.min.js");
    if !script.is_file() && on_path("npm") {
        std::fs::create_dir_all(&prefix)?;
        let mut command = Command::new("npm");
        command
            .args(["install", "--silent", "--no-audit", "--no-fund", "--prefix"])
            .arg(&prefix)
            .arg(AXE);
        run::show(&mut command)?;
    }
    if script.is_file() {
        provided.env.push(("REDRESS_AXE", script));
    } else {
        provided.missing.push(format!(
            "axe; run: npm install --prefix {} {AXE}",
            prefix.display()
        ));
    }
    Ok(())
}

fn python(provided: &mut Provided) -> Result<()> {
    let venv = run::tools().join("python");
    let python = venv.join("bin/python");
    let imports = || run::answers(Command::new(&python).args(["-c", "import bagit, icalendar"]));
    if !imports() && on_path("python3") {
        let made = run::show(Command::new("python3").args(["-m", "venv"]).arg(&venv))?;
        if made {
            let pip = [
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
            ];
            run::show(Command::new(&python).args(pip).args(PYTHON))?;
        }
    }
    if imports() {
        provided.env.push(("REDRESS_PYTHON", python));
    } else {
        let wanted = PYTHON.join(" ");
        provided.missing.push(format!(
            "Python libraries; run: python3 -m venv {0} && {0}/bin/pip install {wanted}",
            venv.display()
        ));
    }
    Ok(())
}

/// Says whether a program is on the search path.
pub(crate) fn on_path(name: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|dir| is_program(&dir.join(name)))
}

fn is_program(path: &Path) -> bool {
    path.is_file()
}

fn has_hebrew() -> bool {
    Command::new("fc-list")
        .arg(":lang=he")
        .output()
        .is_ok_and(|output| !output.stdout.is_empty())
}

fn is_root() -> bool {
    Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}
