//! Where the program, the tools and the results lie, and how the program is built when needed.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::SystemTime;

/// Returns the folder of the repository.
#[must_use]
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors()
        .nth(2)
        .expect("a crate lies two folders deep")
        .to_owned()
}

/// Returns the folder that cargo builds in: the one this very test was built in.
#[must_use]
pub fn target() -> PathBuf {
    profile_folder()
        .parent()
        .expect("a profile lies in the target folder")
        .to_owned()
}

/// Returns the folder of the profile, such as `target/debug`.
fn profile_folder() -> PathBuf {
    let test = std::env::current_exe().expect("a running test has a path");
    let deps = test.parent().expect("a test lies in a folder");
    if deps.ends_with("deps") {
        deps.parent().unwrap().to_owned()
    } else {
        deps.to_owned()
    }
}

/// Says whether a tool that is missing is a failure: the whole suite says so.
#[must_use]
pub fn all_tools() -> bool {
    std::env::var_os("REDRESS_ALL_TOOLS").is_some()
}

/// Returns the Python that has other libraries for our files, where it is installed.
#[must_use]
pub fn python() -> Option<PathBuf> {
    let given = std::env::var_os("REDRESS_PYTHON").map(PathBuf::from);
    let own = || target().join("tools/python/bin/python");
    let python = given.unwrap_or_else(own);
    if python.is_file() {
        return Some(python);
    }
    assert!(
        !all_tools(),
        "the Python of the suite is missing: run `cargo xtask test`, which installs it"
    );
    None
}

/// Returns the script that checks accessibility.
pub(crate) fn axe_script() -> PathBuf {
    let given = std::env::var_os("REDRESS_AXE").map(PathBuf::from);
    given.unwrap_or_else(|| target().join("tools/npm/node_modules/axe-core/axe.min.js"))
}

/// Returns the folder where pictures are kept.
pub(crate) fn pictures() -> PathBuf {
    let given = std::env::var_os("REDRESS_PICTURES").map(PathBuf::from);
    given.unwrap_or_else(|| target().join("screenshots"))
}

/// Returns the program, built anew where a source is younger than it.
///
/// Cargo hands a test only the programs of its own package, so this one is looked for beside the
/// test and built here when it is missing or stale. `REDRESS_PROGRAM` names another one to test,
/// such as one that was built for a release.
pub(crate) fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        if let Some(given) = std::env::var_os("REDRESS_PROGRAM") {
            return PathBuf::from(given);
        }
        let folder = profile_folder();
        let program = folder.join(format!("redress{}", std::env::consts::EXE_SUFFIX));
        let stamp = folder.join(".redress-built");
        // A build that found nothing to do leaves the program's own time as it was.
        let built = changed(&program).map(|at| at.max(changed(&stamp).unwrap_or(at)));
        if built.is_none() || built < newest_source() {
            build(&folder);
            std::fs::write(&stamp, "").expect("the target folder can be written");
        }
        program
    })
}

fn build(folder: &Path) {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(cargo);
    command.args([
        "build",
        "--quiet",
        "--package",
        "redress",
        "--bin",
        "redress",
    ]);
    if folder.ends_with("release") {
        command.arg("--release");
    }
    command
        .current_dir(root())
        .env("CARGO_TARGET_DIR", target());
    let status = command.status().expect("cargo starts");
    assert!(
        status.success(),
        "`cargo build --package redress` failed: mend it first"
    );
}

fn changed(path: &Path) -> Option<SystemTime> {
    path.metadata().and_then(|meta| meta.modified()).ok()
}

/// The youngest file that goes into the program.
fn newest_source() -> Option<SystemTime> {
    let mut newest = None;
    let mut folders = vec![root().join("crates"), root().join("knowledge")];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else {
            continue;
        };
        for entry in entries.flatten() {
            let path = entry.path();
            let own = path.ends_with("redress-testkit") || path.ends_with("tests");
            match entry.file_type() {
                Ok(kind) if kind.is_dir() && !own => folders.push(path),
                Ok(kind) if kind.is_file() => newest = newest.max(changed(&path)),
                _ => {}
            }
        }
    }
    newest
}
