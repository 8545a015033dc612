//! Starts programs, shows what they say, and knows where things lie.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, anyhow};

/// Returns the folder of the repository.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// Returns the folder that cargo builds in.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// Returns the folder for tools that the suite installs for itself.
pub(crate) fn tools() -> PathBuf {
    target().join("tools")
}

/// Returns a cargo command in the root of the repository, with the suite's own tools on the path.
pub(crate) fn cargo(words: &[&str]) -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.args(words).current_dir(root());
    if let Some(path) = with_tools() {
        command.env("PATH", path);
    }
    command
}

/// Returns the search path with the suite's own tools before the system's.
fn with_tools() -> Option<std::ffi::OsString> {
    let path = std::env::var_os("PATH")?;
    let own = [tools().join("bin")];
    std::env::join_paths(own.into_iter().chain(std::env::split_paths(&path))).ok()
}

/// Says whether a program answers when it is asked for its version.
pub(crate) fn answers(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Shows a command and runs it; false says that it failed.
///
/// # Errors
/// The program cannot be started.
pub(crate) fn show(command: &mut Command) -> Result<bool> {
    println!("   $ {}", spelled(command));
    let status = command
        .status()
        .with_context(|| format!("cannot start {}", spelled(command)))?;
    Ok(status.success())
}

/// Runs a command, shows what it says, and returns those of its lines that are asked for.
///
/// # Errors
/// The program cannot be started.
pub(crate) fn show_and_keep(
    command: &mut Command,
    keep: impl Fn(&str) -> bool + Sync,
) -> Result<(bool, Vec<String>)> {
    println!("   $ {}", spelled(command));
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start {}", spelled(command)))?;
    let out = child
        .stdout
        .take()
        .ok_or_else(|| anyhow!("the program has no output"))?;
    let err = child
        .stderr
        .take()
        .ok_or_else(|| anyhow!("the program has no error output"))?;
    let mut kept = Vec::new();
    let mut kept_out = Vec::new();
    std::thread::scope(|scope| {
        let other = scope.spawn(|| {
            let mut kept = Vec::new();
            each_line(out, |line| {
                println!("{line}");
                if keep(line) {
                    kept.push(line.to_owned());
                }
            });
            kept
        });
        each_line(err, |line| {
            eprintln!("{line}");
            if keep(line) {
                kept.push(line.to_owned());
            }
        });
        kept_out = other.join().unwrap_or_default();
    });
    kept.append(&mut kept_out);
    Ok((child.wait()?.success(), kept))
}

fn each_line(from: impl std::io::Read, mut each: impl FnMut(&str)) {
    let mut reader = BufReader::new(from);
    let mut line = Vec::new();
    while reader
        .read_until(b'\n', &mut line)
        .is_ok_and(|count| count > 0)
    {
        each(String::from_utf8_lossy(&line).trim_end_matches(['\n', '\r']));
        line.clear();
    }
}

/// Writes a command as one would type it.
fn spelled(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program
        .file_name()
        .unwrap_or(program.as_os_str())
        .to_string_lossy()
        .into_owned();
    let words = command
        .get_args()
        .map(|word| word.to_string_lossy().into_owned());
    std::iter::once(name)
        .chain(words)
        .collect::<Vec<_>>()
        .join(" ")
}

/// Returns the text files of the repository by their paths from its root, with `/` between parts.
///
/// What is built, hidden or lies outside the house is left out.
///
/// # Errors
/// A folder cannot be read.
pub(crate) fn files() -> Result<Vec<(String, PathBuf)>> {
    let mut found = Vec::new();
    walk(&root(), "", &mut found)?;
    found.sort();
    Ok(found)
}

fn walk(dir: &Path, name: &str, found: &mut Vec<(String, PathBuf)>) -> Result<()> {
    for entry in std::fs::read_dir(dir).with_context(|| format!("cannot read {}", dir.display()))? {
        let entry = entry?;
        let part = entry.file_name().to_string_lossy().into_owned();
        let hidden =
            part.starts_with('.') && !matches!(part.as_str(), ".ci" | ".config" | ".cargo");
        if hidden
            || matches!(
                part.as_str(),
                "target" | "out" | "node_modules" | "corpus" | "artifacts"
            )
        {
            continue;
        }
        let inner = if name.is_empty() {
            part
        } else {
            format!("{name}/{part}")
        };
        let kind = entry.file_type()?;
        if kind.is_dir() {
            walk(&entry.path(), &inner, found)?;
        } else if kind.is_file() {
            found.push((inner, entry.path()));
        }
    }
    Ok(())
}
