//! `cargo xtask tidy`: what a compiler does not see.
//!
//! Each check is a function of a path and a text, so that its tests are tables.

use std::fs;

use anyhow::Result;

use crate::run;

mod house;
mod markup;
mod style;
mod text;
mod words;

/// One thing that is out of order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Fault {
    path: String,
    line: usize,
    weight: Weight,
    says: String,
}

/// How much a fault matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Weight {
    /// The check fails.
    Fails,
    /// A hint that does not fail the check.
    Warns,
}

impl Fault {
    fn fails(path: &str, line: usize, says: impl Into<String>) -> Self {
        Fault {
            path: path.to_owned(),
            line,
            weight: Weight::Fails,
            says: says.into(),
        }
    }

    fn warns(path: &str, line: usize, says: impl Into<String>) -> Self {
        Fault {
            weight: Weight::Warns,
            ..Fault::fails(path, line, says)
        }
    }
}

/// Looks at every file of the repository and says what is out of order.
pub(crate) fn run() -> Result<bool> {
    let mut faults = house::check()?;
    let files = run::files()?;
    let mut read = 0;
    for (name, path) in &files {
        let Ok(text) = fs::read_to_string(path) else {
            continue;
        };
        read += 1;
        faults.extend(text::check(name, &text));
        if name.ends_with(".css") {
            faults.extend(style::check(name, &text));
        }
        if name.starts_with("crates/redress-web/src/") && name.ends_with(".rs") {
            faults.extend(markup::check(name, &text));
        }
        if name.starts_with("knowledge/words/") && name.ends_with(".ftl") {
            faults.extend(words::check(name, &text));
        }
    }
    faults.sort();
    for fault in &faults {
        let kind = if fault.weight == Weight::Warns {
            "hint: "
        } else {
            ""
        };
        eprintln!("{}:{}: {kind}{}", fault.path, fault.line, fault.says);
    }
    let failed = faults
        .iter()
        .filter(|fault| fault.weight == Weight::Fails)
        .count();
    println!(
        "   {read} files, {failed} faults, {} hints",
        faults.len() - failed
    );
    Ok(failed == 0)
}
