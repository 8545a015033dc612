//! What both programs are asked to do, and a program that runs until it is dropped.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};

/// How long a program may take to answer for the first time.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);
/// Contacts of the case that is opened.
pub(crate) const LONG: usize = 50;

/// A running program with a session, and `cases` cases and one of [`LONG`] contacts in its store.
pub(crate) trait Side {
    /// The number of the process.
    fn process(&self) -> u32;

    /// Makes a case with a text and returns the number it got.
    fn create(&mut self, n: usize, text: &str) -> Result<u64>;

    /// Adds an entry with a text to the case of a number.
    fn add(&mut self, case: u64, text: &str) -> Result<()>;

    /// Opens the case with [`LONG`] contacts and returns the bytes of its page.
    fn open(&mut self) -> Result<usize>;

    /// Searches and returns how many cases the page shows.
    fn find(&mut self, word: &str) -> Result<usize>;
}

/// A process that was started here and ends with this value.
pub(crate) struct Running {
    child: Child,
    /// When it was started.
    pub(crate) since: Instant,
}

impl Running {
    /// Starts a program.
    pub(crate) fn start(command: &mut Command) -> Result<Running> {
        let since = Instant::now();
        let child = command
            .stdin(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot start {}", command.get_program().display()))?;
        Ok(Running { child, since })
    }

    /// Returns the number of the process.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Returns its output, once.
    pub(crate) fn output(&mut self) -> Option<std::process::ChildStdout> {
        self.child.stdout.take()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Resident and proportional memory of a process in MiB.
pub(crate) fn memory(process: u32) -> Result<(f64, f64)> {
    let kib = |file: &str, name: &str| -> Result<f64> {
        let text = fs::read_to_string(format!("/proc/{process}/{file}"))?;
        let line = text.lines().find(|line| line.starts_with(name));
        let number = line.and_then(|line| line.split_whitespace().nth(1));
        let number = number.with_context(|| format!("{file} has no {name}"))?;
        Ok(number.parse::<f64>()? / 1024.0)
    };
    Ok((kib("status", "VmRSS:")?, kib("smaps_rollup", "Pss:")?))
}

/// Copies a folder with all that is in it.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<()> {
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
