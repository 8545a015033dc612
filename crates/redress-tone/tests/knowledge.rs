//! The rule files of the project, compiled and held against their own examples.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::fs;
use std::path::{Path, PathBuf};

use redress_tone::spec::{ChecklistSpec, LanguageSpec, RuleSpec};
use redress_tone::{Rules, prove, prove_checklist};
use serde::de::DeserializeOwned;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge/tone")
}

fn read<T: DeserializeOwned>(path: &Path) -> T {
    let text = fs::read_to_string(path).expect("the file can be read");
    toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn read_all<T: DeserializeOwned>(folder: &Path) -> Vec<T> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the folder is there")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|e| e == "toml"))
        .filter(|path| {
            path.file_name()
                .is_some_and(|n| n != "checklist.toml" && n != "soften.toml")
        })
        .collect();
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

#[test]
fn no_pattern_finds_what_it_should_not() {
    let rules: Vec<RuleSpec> = read_all(&folder());
    let languages: Vec<LanguageSpec> = read_all(&folder().join("language"));
    let checklist: ChecklistSpec = read(&folder().join("checklist.toml"));
    let problems = match Rules::compile(&languages, &rules, &checklist) {
        Err(problems) => problems,
        Ok(compiled) => {
            let mut problems = prove_checklist(&compiled, &checklist);
            problems.extend(rules.iter().flat_map(|rule| prove(&compiled, rule)));
            // What only the learned part finds is proved where both stand together, by the tests
            // of the knowledge crate.
            problems.retain(|problem| !problem.problem.starts_with("nothing is found"));
            problems
        }
    };
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(
        lines.is_empty(),
        "{} problems:\n{}",
        lines.len(),
        lines.join("\n")
    );
}
