//! Lists the files of `knowledge/` so that they can be embedded.
//!
//! Each file is included by the compiler itself, so an edited rule recompiles this crate and
//! nothing above the engines; a new or removed file changes the folder, which reruns this script.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../knowledge")
        .canonicalize()?;
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed={}", root.display());

    let mut found = Vec::new();
    collect(&root, &root, &mut found)?;
    found.sort();

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
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets OUT_DIR"))?;
    fs::write(Path::new(&out).join("embedded.rs"), code)
}

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
        if name.starts_with("schema") || name.split('/').any(|part| part.starts_with('.')) {
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
