//! `cargo xtask deny`: licences, bans and sources of all dependencies.
//!
//! `cargo deny` does this where it is installed. Building it costs more than the rest of the
//! suite, so elsewhere the same `deny.toml` is held against `cargo metadata` here.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::run;

/// Runs `cargo deny` where it is there, and the same three checks of our own.
pub(crate) fn run() -> Result<bool> {
    let mut whole = own()?;
    if run::answers(run::cargo(&["deny", "--version"]).env_remove("RUSTC_WRAPPER")) {
        whole &= run::show(&mut run::cargo(&[
            "deny", "check", "licenses", "bans", "sources",
        ]))?;
    } else {
        println!("   cargo-deny is not installed: the checks of xtask stand alone");
    }
    Ok(whole)
}

#[derive(Deserialize)]
struct Rules {
    licenses: Licences,
    bans: Bans,
    sources: Sources,
}

#[derive(Deserialize)]
struct Licences {
    allow: BTreeSet<String>,
    #[serde(default)]
    exceptions: Vec<Exception>,
}

/// Licences that are allowed for one package alone.
#[derive(Deserialize)]
struct Exception {
    #[serde(rename = "crate")]
    name: String,
    allow: BTreeSet<String>,
}

#[derive(Deserialize)]
struct Bans {
    deny: Vec<Ban>,
}

#[derive(Deserialize)]
struct Ban {
    #[serde(rename = "crate")]
    name: String,
    reason: String,
    /// Packages that may bring it all the same.
    #[serde(default)]
    wrappers: BTreeSet<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Sources {
    allow_registry: Vec<String>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
}

/// One package as `cargo metadata` tells of it.
#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
    source: Option<String>,
    id: String,
}

/// Which package was built with which.
#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

/// A package with those it was built with, by their ids.
#[derive(Deserialize)]
struct Node {
    id: String,
    dependencies: Vec<String>,
}

fn own() -> Result<bool> {
    let text =
        std::fs::read_to_string(run::root().join("deny.toml")).context("cannot read deny.toml")?;
    let rules: Rules = toml::from_str(&text).context("deny.toml")?;
    let output = run::cargo(&[
        "metadata",
        "--format-version",
        "1",
        "--locked",
        "--all-features",
    ])
    .output()?;
    anyhow::ensure!(
        output.status.success(),
        "cargo metadata failed: {}",
        String::from_utf8_lossy(&output.stderr).trim()
    );
    let metadata: Metadata = serde_json::from_slice(&output.stdout)?;
    let faults = faults(&rules, &metadata);
    for fault in &faults {
        eprintln!("{fault}");
    }
    let foreign = metadata
        .packages
        .iter()
        .filter(|package| package.source.is_some());
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for package in foreign {
        *counts
            .entry(package.license.as_deref().unwrap_or("none"))
            .or_default() += 1;
    }
    let total: usize = counts.values().sum();
    println!(
        "   {total} packages, {} kinds of licence, {} faults",
        counts.len(),
        faults.len()
    );
    Ok(faults.is_empty())
}

fn faults(rules: &Rules, metadata: &Metadata) -> Vec<String> {
    let mut faults = Vec::new();
    for package in &metadata.packages {
        let name = format!("{} {}", package.name, package.version);
        let bans = &rules.bans.deny;
        let ban = bans.iter().find(|ban| ban.name == package.name);
        if let Some(ban) = ban.filter(|ban| !only_wrapped(ban, package, metadata)) {
            faults.push(format!("{name} is banned: {}", ban.reason));
        }
        // A package without a source lies in this repository.
        let Some(source) = &package.source else {
            continue;
        };
        let known = |registry: &String| {
            source == &format!("registry+{registry}") || source == &format!("sparse+{registry}")
        };
        if !rules.sources.allow_registry.iter().any(known) {
            faults.push(format!(
                "{name} comes from {source}, which deny.toml does not allow"
            ));
        }
        let mut allowed = rules.licenses.allow.clone();
        for exception in rules
            .licenses
            .exceptions
            .iter()
            .filter(|one| one.name == package.name)
        {
            allowed.extend(exception.allow.iter().cloned());
        }
        match &package.license {
            None => faults.push(format!("{name} names no licence")),
            Some(licence) if !fits(licence, &allowed) => {
                faults.push(format!(
                    "{name} has the licence {licence}, which deny.toml does not allow"
                ));
            }
            Some(_) => {}
        }
    }
    faults
}

/// Says whether a banned package comes with its wrappers alone.
fn only_wrapped(ban: &Ban, banned: &Package, metadata: &Metadata) -> bool {
    let nodes = metadata.resolve.nodes.iter();
    let mut asking = nodes
        .filter(|node| node.dependencies.contains(&banned.id))
        .peekable();
    let is_wrapper = |node: &Node| {
        let mut packages = metadata.packages.iter();
        packages.any(|one| one.id == node.id && ban.wrappers.contains(&one.name))
    };
    asking.peek().is_some() && asking.all(is_wrapper)
}

/// Says whether a licence expression (SPDX, or the older form with `/`) can be met.
fn fits(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let spaced = expression
        .replace('/', " OR ")
        .replace('(', " ( ")
        .replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    let met = any(&words, &mut at, allowed);
    met && at == words.len()
}

fn any(words: &[&str], at: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let mut met = all(words, at, allowed);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        met |= all(words, at, allowed);
    }
    met
}

fn all(words: &[&str], at: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let mut met = one(words, at, allowed);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        met &= one(words, at, allowed);
    }
    met
}

fn one(words: &[&str], at: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let Some(word) = words.get(*at) else {
        return false;
    };
    *at += 1;
    if *word == "(" {
        let met = any(words, at, allowed);
        let closed = words.get(*at) == Some(&")");
        *at += usize::from(closed);
        return met && closed;
    }
    if words.get(*at) == Some(&"WITH") {
        let exception = words.get(*at + 1).copied().unwrap_or_default();
        *at += 2;
        return allowed.contains(&format!("{word} WITH {exception}"));
    }
    allowed.contains(*word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expression_fits_when_it_can_be_met() {
        let allowed = [
            "MIT",
            "Apache-2.0",
            "Apache-2.0 WITH LLVM-exception",
            "Unicode-3.0",
        ];
        let allowed: BTreeSet<String> = allowed.into_iter().map(str::to_owned).collect();
        for (expression, expected) in [
            ("MIT", true),
            ("MIT OR Apache-2.0", true),
            ("MIT/Apache-2.0", true),
            ("GPL-3.0 OR MIT", true),
            ("GPL-3.0", false),
            ("GPL-3.0 AND MIT", false),
            ("(MIT OR GPL-3.0) AND Unicode-3.0", true),
            ("(GPL-3.0 AND MIT) OR (LGPL-2.1 AND MIT)", false),
            ("Apache-2.0 WITH LLVM-exception", true),
            ("GPL-2.0 WITH Classpath-exception-2.0", false),
            ("MIT OR", true),
            ("(MIT", false),
            ("MIT)", false),
            ("", false),
        ] {
            assert_eq!(fits(expression, &allowed), expected, "{expression}");
        }
    }

    #[test]
    fn each_fault_names_its_package() {
        const RULES: &str = "[licenses]\nallow = [\"MIT\"]\n\
             [[licenses.exceptions]]\ncrate = \"known\"\nallow = [\"MPL-2.0\"]\n[bans]\ndeny = [{ crate = \"bad\", reason = \"old\" }]\n\
             [sources]\nallow-registry = [\"https://index\"]\n";
        let rules: Rules = toml::from_str(RULES).expect("rules");
        let package = |name: &str, license: Option<&str>, source: Option<&str>| Package {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            license: license.map(str::to_owned),
            source: source.map(str::to_owned),
            id: name.to_owned(),
        };
        let none = || Resolve { nodes: Vec::new() };
        for (package, expected) in [
            (package("own", None, None), 0),
            (
                package("good", Some("MIT"), Some("registry+https://index")),
                0,
            ),
            (
                package("bad", Some("MIT"), Some("registry+https://index")),
                1,
            ),
            (
                package("odd", Some("GPL-3.0"), Some("git+https://elsewhere")),
                2,
            ),
            (
                package("known", Some("MPL-2.0"), Some("registry+https://index")),
                0,
            ),
            (
                package("other", Some("MPL-2.0"), Some("registry+https://index")),
                1,
            ),
            (package("bare", None, Some("registry+https://index")), 1),
        ] {
            let metadata = Metadata {
                packages: vec![package],
                resolve: none(),
            };
            let found = faults(&rules, &metadata);
            assert_eq!(found.len(), expected, "{found:?}");
        }
        // A ban that names a wrapper lets in what comes with it alone.
        let index = Some("registry+https://index");
        let packages = || ["good", "kind", "bad"].map(|name| package(name, Some("MIT"), index));
        for (asking, expected) in [(vec!["kind"], 0), (vec!["kind", "good"], 1), (vec![], 1)] {
            let mut rules: Rules = toml::from_str(RULES).expect("rules");
            rules.bans.deny[0].wrappers = BTreeSet::from(["kind".to_owned()]);
            let node = |id: &&str| Node {
                id: (*id).to_owned(),
                dependencies: vec!["bad".to_owned()],
            };
            let resolve = Resolve {
                nodes: asking.iter().map(node).collect(),
            };
            let metadata = Metadata {
                packages: packages().into(),
                resolve,
            };
            assert_eq!(faults(&rules, &metadata).len(), expected, "{asking:?}");
        }
    }
}
