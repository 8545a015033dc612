//! Lists the files of `knowledge/` so that they can be embedded, and compiles the tone rules.
//!
//! Each file is included by the compiler itself, so an edited rule recompiles this crate and
//! nothing above the engines; a new or removed file changes the folder, which reruns this script.
//!
//! The tone rules are also written as tables, so that a start neither parses nor compiles them.
//! Rules with a fault do not stop the build: the tables stay empty, the program reads the files
//! instead, and `redress rules lint` and the tests tell what is wrong and where.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use redress_tone::Rules;
use redress_tone::spec::{ChecklistSpec, LanguageSpec, RuleSpec};
use serde::de::DeserializeOwned;

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../knowledge")
        .canonicalize()?;
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed={}", root.display());

    let mut found = Vec::new();
    collect(&root, &root, &mut found)?;
    found.sort();

    let tables = tables(&found).unwrap_or_else(|fault| {
        println!("cargo:warning=the tone rules are not compiled: {fault}");
        Vec::new()
    });
    let mut code = String::from("pub(crate) static EMBEDDED: &[(&str, &[u8])] = &[\n");
    for (name, path) in found {
        writeln!(
            code,
            "    ({name:?}, include_bytes!({:?})),",
            path.display().to_string()
        )
        .map_err(io::Error::other)?;
    }
    code.push_str("];\n");
    code.push_str(&models(&root)?);
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets OUT_DIR"))?;
    fs::write(Path::new(&out).join("tone.tables"), tables)?;
    fs::write(Path::new(&out).join("embedded.rs"), code)
}

/// Lists the learned models, by the codes of their languages.
fn models(root: &Path) -> io::Result<String> {
    let folder = root.join("tone/model");
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut paths: Vec<PathBuf> = match fs::read_dir(&folder) {
        Ok(entries) => entries
            .map(|entry| Ok(entry?.path()))
            .collect::<io::Result<_>>()?,
        // A tree without models is one that was not trained yet.
        Err(_) => Vec::new(),
    };
    paths.retain(|path| path.extension().is_some_and(|end| end == "bin"));
    paths.sort();
    let mut code = String::from("pub(crate) static MODELS: &[(&str, &[u8])] = &[\n");
    for path in paths {
        let name = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let path = path.display().to_string();
        writeln!(code, "    ({name:?}, include_bytes!({path:?})),").map_err(io::Error::other)?;
    }
    code.push_str("];\n");
    Ok(code)
}

/// Compiles the tone rules, in the order in which the program reads their files.
fn tables(found: &[(String, PathBuf)]) -> Result<Vec<u8>, String> {
    let (mut languages, mut rules) = (Vec::<LanguageSpec>::new(), Vec::<RuleSpec>::new());
    let mut checklist = ChecklistSpec::default();
    for (name, path) in found {
        match name.strip_prefix("tone/") {
            Some("checklist.toml") => checklist = read(path)?,
            // The words by which a message is rewritten are no rule.
            Some("soften.toml") => {}
            Some(file) if file.starts_with("language/") => languages.push(read(path)?),
            Some(file) if file.ends_with(".toml") && !file.contains('/') => rules.push(read(path)?),
            _ => {}
        }
    }
    let rules = Rules::compile(&languages, &rules, &checklist);
    let rules = rules.map_err(|problems| {
        let first = problems.first().map(ToString::to_string);
        first.unwrap_or_default()
    })?;
    Ok(rules.tables().to_vec())
}

fn read<T: DeserializeOwned>(path: &Path) -> Result<T, String> {
    let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
    toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

/// Folders that the program does not read as files: schemas are for editors, the others for and
/// from `cargo xtask train`.
const UNREAD: [&str; 4] = ["schema", "tone/lexicon", "tone/training", "tone/model"];

/// Collects what the program reads: neither schemas, which are for editors, nor notes.
fn collect(root: &Path, dir: &Path, found: &mut Vec<(String, PathBuf)>) -> io::Result<()> {
    println!("cargo:rerun-if-changed={}", dir.display());
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        let name = path
            .strip_prefix(root)
            .map_err(io::Error::other)?
            .to_string_lossy()
            .replace('\\', "/");
        if UNREAD.contains(&name.as_str()) || name.split('/').any(|part| part.starts_with('.')) {
            continue;
        }
        if path.is_dir() {
            collect(root, &path, found)?;
        } else if ["toml", "j2", "ftl"]
            .iter()
            .any(|end| path.extension().is_some_and(|e| e == *end))
        {
            found.push((name, path));
        }
    }
    Ok(())
}
