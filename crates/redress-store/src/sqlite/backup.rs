//! Backups of a running store, and what brings them back.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use redress_case::Digest;
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use super::EVIDENCE;
use super::read;
use super::row::digest;
use super::schema::{MARK_FILE, RECORD_FILE, open_reader};
use crate::evidence::{EvidenceDir, make_private_dir, sync_dir};
use crate::model::{BackupReport, Progress};
use crate::{Problem, Result, SqliteStore, StoreError};

const PAGES_A_STEP: i32 = 1000;

/// Copies a record into a new folder that can be opened as a data folder.
pub(crate) fn backup(
    conn: &Connection,
    evidence: &EvidenceDir,
    to: &Path,
    progress: &mut dyn FnMut(Progress),
) -> Result<BackupReport> {
    let building = Building::start(to)?;
    // One snapshot for the whole copy: what others append meanwhile does not start it anew.
    conn.execute_batch("BEGIN; SELECT 1 FROM case_file LIMIT 1;")?;
    let copied = copy(conn, evidence, &building.path, progress);
    conn.execute_batch("COMMIT")?;
    let report = copied?;
    building.finish()?;
    Ok(report)
}

fn copy(
    conn: &Connection,
    evidence: &EvidenceDir,
    to: &Path,
    progress: &mut dyn FnMut(Progress),
) -> Result<BackupReport> {
    let files = evidence_files(conn)?;
    let stats = read::stats(conn)?;
    let mut report = BackupReport {
        cases: stats.cases,
        entries: stats.entries,
        ..BackupReport::default()
    };
    let pages = copy_record(conn, &to.join(RECORD_FILE), files.len() as u64, progress)?;
    report.bytes = stats.record_bytes;
    let copies = EvidenceDir::open(to.join(EVIDENCE))?;
    let total = pages + files.len() as u64;
    for (done, sha256) in (pages + 1..).zip(files) {
        let found = match evidence.open_file(sha256) {
            Ok(mut file) => Some(copies.read_in(&mut file)?),
            // Erased while the backup ran, or lost before: the report says how many.
            Err(StoreError::NotFound(_)) => None,
            Err(error) => return Err(error),
        };
        match found.filter(|copy| copy.evidence.sha256 == sha256) {
            Some(copy) => {
                copies.name(&copy)?;
                report.evidence += 1;
                report.bytes += copy.evidence.size;
            }
            None => report.missing += 1,
        }
        progress(Progress { done, total });
    }
    let mark = to.join(MARK_FILE);
    fs::write(&mark, super::schema::MARK).map_err(|e| StoreError::io(&mark, &e))?;
    Ok(report)
}

/// Copies the database file and returns how many pages it has.
fn copy_record(
    conn: &Connection,
    path: &Path,
    files: u64,
    progress: &mut dyn FnMut(Progress),
) -> Result<u64> {
    let mut target = Connection::open(path)?;
    let backup = Backup::new(conn, &mut target)?;
    let pages = loop {
        let step = backup.step(PAGES_A_STEP)?;
        let at = backup.progress();
        let pages = u64::try_from(at.pagecount).unwrap_or(0);
        let left = u64::try_from(at.remaining).unwrap_or(0);
        progress(Progress {
            done: pages.saturating_sub(left),
            total: pages + files,
        });
        match step {
            StepResult::Done => break pages,
            StepResult::More => {}
            _ => return Err(StoreError::Busy),
        }
    };
    drop(backup);
    // A backup is one file that can be read from a medium that cannot be written.
    target.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    target.close().map_err(|(_, e)| e)?;
    Ok(pages)
}

/// The files that entries refer to; one that was put and not yet used belongs to a later record.
fn evidence_files(conn: &Connection) -> Result<Vec<Digest>> {
    let mut statement =
        conn.prepare_cached("SELECT DISTINCT sha256 FROM evidence_use ORDER BY sha256")?;
    let rows = statement.query_map([], |row| digest(row, 0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Brings a backup back as a new data folder.
///
/// The backup itself is only read. Every entry is proved before the folder appears under its name.
/// Evidence files that are missing or changed do not keep the rest from coming back: the report
/// counts them, and [`crate::verify`] names them.
///
/// # Errors
/// `Occupied` when `into` exists and is not empty; `NewerData` when a newer program made the
/// backup; `Damaged` when something in it does not prove; `NotFound` and `Io` when it cannot be
/// read. Nothing is left behind by a failure.
pub fn restore(
    from: &Path,
    into: &Path,
    progress: &mut dyn FnMut(Progress),
) -> Result<BackupReport> {
    let record = from.join(RECORD_FILE);
    super::schema::look_at_length(from, &record)?;
    let conn = open_reader(&record)?;
    let building = Building::start(into)?;
    let evidence = EvidenceDir::existing(from.join(EVIDENCE));
    let report = copy(&conn, &evidence, &building.path, progress)?;
    drop(conn);
    let copy = SqliteStore::open(&building.path)?;
    let problems = crate::verify_all(&copy, &mut |_| {})?;
    let lost_file = |problem: &&Problem| matches!(problem, Problem::Evidence { .. });
    if let Some(problem) = problems.iter().find(|problem| !lost_file(problem)) {
        return Err(StoreError::damaged(problem.to_string()));
    }
    drop(copy);
    building.finish()?;
    Ok(report)
}

/// A folder that takes its name when it is whole and is removed when it is not.
struct Building {
    path: PathBuf,
    name: PathBuf,
    whole: bool,
}

impl Building {
    fn start(name: &Path) -> Result<Building> {
        match fs::read_dir(name) {
            Ok(mut inside) => {
                if inside.next().is_some() {
                    return Err(StoreError::Occupied(name.to_owned()));
                }
            }
            Err(e) if e.kind() == ErrorKind::NotFound => {}
            Err(e) => return Err(StoreError::io(name, &e)),
        }
        let mut path = name.as_os_str().to_owned();
        path.push(format!(".{}.part", std::process::id()));
        let path = PathBuf::from(path);
        if path.exists() {
            return Err(StoreError::Occupied(path));
        }
        make_private_dir(&path)?;
        Ok(Building {
            path,
            name: name.to_owned(),
            whole: false,
        })
    }

    fn finish(mut self) -> Result<()> {
        let at = |e: std::io::Error| StoreError::io(&self.name, &e);
        File::open(self.path.join(RECORD_FILE))
            .and_then(|file| file.sync_all())
            .map_err(at)?;
        sync_dir(&self.path)?;
        if self.name.exists() {
            fs::remove_dir(&self.name).map_err(at)?;
        }
        fs::rename(&self.path, &self.name).map_err(at)?;
        self.whole = true;
        if let Some(parent) = self
            .name
            .parent()
            .filter(|parent| !parent.as_os_str().is_empty())
        {
            sync_dir(parent)?;
        }
        Ok(())
    }
}

impl Drop for Building {
    fn drop(&mut self) {
        if !self.whole {
            let _ = fs::remove_dir_all(&self.path);
        }
    }
}
