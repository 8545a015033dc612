//! The house: which crate may know which, and what the pure ones must not touch.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result};

use super::Fault;
use crate::run;

/// Each crate with those it may depend on; nothing points back.
const MAY_KNOW: [(&str, &[&str]); 15] = [
    ("redress-tone", &[]),
    ("redress-case", &[]),
    ("redress-ladder", &[]),
    ("redress-coach", &["redress-tone"]),
    ("redress-directory", &["redress-case"]),
    // The loader checks letters with their own engine, as it does rules and ladders.
    ("redress-knowledge", KNOWLEDGE),
    ("redress-words", PURE),
    (
        "redress-letter",
        &[
            "redress-tone",
            "redress-case",
            "redress-ladder",
            "redress-coach",
            "redress-words",
        ],
    ),
    ("redress-store", PURE),
    ("redress-app", BELOW_APP),
    (
        "redress-web",
        &[
            "redress-app",
            "redress-words",
            "redress-tone",
            "redress-case",
            "redress-coach",
            "redress-directory",
        ],
    ),
    (
        "redress-lsp",
        &["redress-app", "redress-tone", "redress-words"],
    ),
    ("redress", WIRING),
    ("redress-parsers", WIRING),
    ("redress-testkit", &[]),
];

/// The crates without file, clock, environment, network or randomness.
const PURE: &[&str] = &[
    "redress-tone",
    "redress-case",
    "redress-ladder",
    "redress-coach",
    "redress-directory",
];

const KNOWLEDGE: &[&str] = &[
    "redress-tone",
    "redress-case",
    "redress-ladder",
    "redress-coach",
    "redress-letter",
];

/// What the binary puts together, and what tests may take apart.
const WIRING: &[&str] = &[
    "redress-web",
    "redress-lsp",
    "redress-app",
    "redress-tone",
    "redress-case",
    "redress-ladder",
    "redress-coach",
    "redress-directory",
    "redress-knowledge",
    "redress-words",
    "redress-letter",
    "redress-store",
];

/// What the verbs stand on.
const BELOW_APP: &[&str] = &[
    "redress-tone",
    "redress-case",
    "redress-ladder",
    "redress-coach",
    "redress-directory",
    "redress-knowledge",
    "redress-words",
    "redress-letter",
    "redress-store",
];

/// What a pure crate never names.
const EFFECTS: [&str; 10] = [
    "std::fs",
    "std::env",
    "std::net",
    "std::process",
    "std::thread",
    "SystemTime",
    "std::time::Instant",
    "Timestamp::now",
    "Zoned::now",
    "getrandom",
];

/// Checks manifests and the pure crates.
pub(crate) fn check() -> Result<Vec<Fault>> {
    let mut faults = Vec::new();
    for (name, may_know) in MAY_KNOW {
        let path = format!("crates/{name}/Cargo.toml");
        let text = fs::read_to_string(run::root().join(&path))
            .with_context(|| format!("cannot read {path}"))?;
        faults.extend(manifest(&path, &text, may_know)?);
    }
    for (name, path) in run::files()? {
        if PURE
            .iter()
            .any(|krate| name.starts_with(&format!("crates/{krate}/src/")))
            // The slow matcher stands there for the tests alone.
            && !name.starts_with("crates/redress-tone/src/reference/")
        {
            faults.extend(effects(&name, &fs::read_to_string(path)?));
        }
    }
    Ok(faults)
}

/// Checks whom a crate knows, and that it takes the lints of the workspace.
fn manifest(path: &str, text: &str, may_know: &[&str]) -> Result<Vec<Fault>> {
    let table: toml::Table = toml::from_str(text).with_context(|| path.to_owned())?;
    let mut faults = Vec::new();
    let known: BTreeSet<&str> = may_know.iter().copied().collect();
    let dependencies = table.get("dependencies").and_then(toml::Value::as_table);
    for name in dependencies.into_iter().flat_map(toml::Table::keys) {
        if name.starts_with("redress") && !known.contains(name.as_str()) {
            let line = text
                .lines()
                .position(|line| line.starts_with(name.as_str()))
                .map_or(1, |at| at + 1);
            let says =
                format!("this crate must not know {name}: nothing points back (ARCHITECTURE.md)");
            faults.push(Fault::fails(path, line, says));
        }
    }
    let lints = table
        .get("lints")
        .and_then(|lints| lints.get("workspace"))
        .and_then(toml::Value::as_bool);
    if lints != Some(true) {
        faults.push(Fault::fails(path, 1, "add [lints] workspace = true"));
    }
    Ok(faults)
}

/// Checks that a file of a pure crate touches nothing outside; its tests may.
fn effects(path: &str, text: &str) -> Vec<Fault> {
    let shown = text.split("#[cfg(test)]").next().unwrap_or_default();
    let mut faults = Vec::new();
    for (at, line) in shown.lines().enumerate() {
        let code = line.split("//").next().unwrap_or_default();
        for effect in EFFECTS.iter().filter(|effect| code.contains(*effect)) {
            let says = format!("{effect} in a pure crate: take the value as a parameter");
            faults.push(Fault::fails(path, at + 1, says));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_that_points_back_is_told() {
        let lints = "[lints]\nworkspace = true\n";
        for (text, expected) in [
            (
                format!("[dependencies]\nserde = \"1\"\nredress-tone.workspace = true\n{lints}"),
                0,
            ),
            (
                format!("[dependencies]\nredress-app.workspace = true\n{lints}"),
                1,
            ),
            ("[dependencies]\n".to_owned(), 1),
            (
                format!("[dev-dependencies]\nredress-app.workspace = true\n{lints}"),
                0,
            ),
        ] {
            let found = manifest("a", &text, &["redress-tone"]).expect("a manifest");
            assert_eq!(found.len(), expected, "{text}: {found:?}");
        }
    }

    #[test]
    fn effects_are_told_outside_comments_and_tests() {
        for (text, expected) in [
            ("use std::fs;\n", 1),
            ("// std::fs is not for us\n", 0),
            ("let now = jiff::Timestamp::now();\n", 1),
            ("fn a() {}\n#[cfg(test)]\nmod tests { use std::fs; }\n", 0),
        ] {
            assert_eq!(effects("a", text).len(), expected, "{text}");
        }
    }
}
