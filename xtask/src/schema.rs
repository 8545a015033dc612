//! `cargo xtask schema`: writes the JSON Schemas of the knowledge files.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result};
use redress_knowledge::schemas;

use crate::run;

/// Writes each schema and removes those of kinds that are gone.
pub(crate) fn run() -> Result<bool> {
    let folder = run::root().join("knowledge/schema");
    fs::create_dir_all(&folder)?;
    let mut names = BTreeSet::new();
    for (name, text) in schemas::all() {
        names.insert(name.to_owned());
        let path = folder.join(name);
        if fs::read_to_string(&path).is_ok_and(|there| there == text) {
            continue;
        }
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
        println!("wrote knowledge/schema/{name}");
    }
    for entry in fs::read_dir(&folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !names.contains(&name) {
            fs::remove_file(entry.path())?;
            println!("removed knowledge/schema/{name}");
        }
    }
    println!("{} schemas are up to date", names.len());
    Ok(true)
}
