//! Opening the database file: who wrote it, which layout, and its first tables.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use crate::{Result, StoreError};

/// The layout of the data folder that this program writes.
pub const SCHEMA_VERSION: u32 = 2;

/// The name of the database file in a data folder.
pub const RECORD_FILE: &str = "record.db";

/// The log beside it, in which the last commits stand.
const LOG_FILE: &str = "record.db-wal";

/// A file that says that the folder has held a record, so that a database that was cut to nothing
/// is not taken for a new one.
pub(crate) const MARK_FILE: &str = "STORE";
pub(crate) const MARK: &str =
    "A Redress data folder. Back it up whole; do not edit the files in it.\n";

/// "RDRS": the application id in the header of the database file.
const APPLICATION_ID: u32 = 0x5244_5253;
/// The smallest page, and so the smallest file, that a database has.
const SMALLEST: u64 = 512;

/// The forward steps: the one at index `n` leads from layout `n` to `n + 1`.
const MIGRATIONS: [&str; SCHEMA_VERSION as usize] =
    [include_str!("record.sql"), include_str!("firms.sql")];
pub(crate) const DERIVED: &str = include_str!("derived.sql");
pub(crate) const DERIVED_DROP: &str = include_str!("derived_drop.sql");

/// How long a writer waits for another process before it gives up.
const WAIT: Duration = Duration::from_secs(5);

/// Opens the connection that writes, and creates or lifts the tables where needed.
pub(crate) fn open_writer(dir: &Path) -> Result<Connection> {
    let path = dir.join(RECORD_FILE);
    look_at_length(dir, &path)?;
    let mut conn = Connection::open_with_flags(
        &path,
        OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    conn.busy_handler(Some(wait_a_little))?;
    // Until it is known who wrote the file, not even its log is folded into it. Where there is no
    // log, the usual close removes the empty one that reading makes.
    let log = fs::metadata(dir.join(LOG_FILE)).is_ok_and(|file| file.len() > 0);
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, log)?;
    let found = layout(&conn)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    set_up(&conn)?;
    if found < SCHEMA_VERSION {
        migrate(&mut conn)?;
    }
    let mark = dir.join(MARK_FILE);
    if !mark.exists() {
        fs::write(&mark, MARK).map_err(|e| StoreError::io(&mark, &e))?;
    }
    Ok(conn)
}

/// Opens a connection that only reads.
pub(crate) fn open_reader(path: &Path) -> Result<Connection> {
    let mut conn = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    conn.busy_handler(Some(wait_a_little))?;
    conn.execute_batch("PRAGMA query_only = ON; PRAGMA mmap_size = 0; PRAGMA cache_size = -8000;")?;
    conn.set_prepared_statement_cache_capacity(32);
    Ok(conn)
}

/// Waits two milliseconds at a time: the library's own pauses grow to a tenth of a second, in
/// which a busy neighbour would take the lock again and again.
fn wait_a_little(tries: i32) -> bool {
    const PAUSE: Duration = Duration::from_millis(2);
    let waited = PAUSE.saturating_mul(u32::try_from(tries).unwrap_or(0));
    if waited < WAIT {
        sleep(PAUSE);
    }
    waited < WAIT
}

/// Tells a database that was cut short from one that is still to be created.
///
/// Only the length is asked for: opening and closing the file beside the library would drop the
/// locks that other connections of this process hold on it.
pub(crate) fn look_at_length(dir: &Path, path: &Path) -> Result<()> {
    let length = match fs::metadata(path) {
        Ok(file) => file.len(),
        Err(e) if e.kind() == ErrorKind::NotFound => 0,
        Err(e) => return Err(StoreError::io(path, &e)),
    };
    if length == 0 && dir.join(MARK_FILE).exists() {
        return Err(StoreError::damaged(format!(
            "{} is gone or empty",
            path.display()
        )));
    }
    if (1..SMALLEST).contains(&length) {
        return Err(StoreError::damaged(format!(
            "{} is not a database",
            path.display()
        )));
    }
    Ok(())
}

fn check_layout(version: u32, application: u32) -> Result<()> {
    if application != APPLICATION_ID && (application, version) != (0, 0) {
        return Err(StoreError::damaged(
            "the database belongs to another program",
        ));
    }
    if version > SCHEMA_VERSION {
        return Err(StoreError::NewerData {
            found: version,
            known: SCHEMA_VERSION,
        });
    }
    Ok(())
}

/// Reads the layout as the library sees it, with what may stand in the log.
fn layout(conn: &Connection) -> Result<u32> {
    let number = |pragma: &str| conn.query_row(pragma, [], |row| row.get::<_, u32>(0));
    let version = number("PRAGMA user_version")?;
    check_layout(version, number("PRAGMA application_id")?)?;
    Ok(version)
}

fn set_up(conn: &Connection) -> Result<()> {
    // The switch to a log needs the file alone and does not ask the busy handler.
    let mut tries = 0;
    while let Err(error) = conn.execute_batch("PRAGMA journal_mode = WAL;") {
        let error = StoreError::from(error);
        tries += 1;
        if error != StoreError::Busy || !wait_a_little(tries) {
            return Err(error);
        }
    }
    conn.execute_batch(
        "PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = ON;
         PRAGMA secure_delete = ON;
         PRAGMA trusted_schema = OFF;
         PRAGMA mmap_size = 0;
         PRAGMA cache_size = -4000;
         PRAGMA journal_size_limit = 8388608;",
    )?;
    conn.set_prepared_statement_cache_capacity(64);
    Ok(())
}

fn migrate(conn: &mut Connection) -> Result<()> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another process may have done it while this one waited.
    let from = layout(&tx)?;
    for step in MIGRATIONS.iter().skip(from as usize) {
        tx.execute_batch(step)?;
    }
    if from == 0 {
        tx.execute_batch(DERIVED)?;
    }
    tx.execute_batch(&format!(
        "PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {SCHEMA_VERSION};"
    ))?;
    tx.commit()?;
    Ok(())
}
