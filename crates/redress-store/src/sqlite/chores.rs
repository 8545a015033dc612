//! Work that follows a commit: files to remove, erased bytes to wipe.
//!
//! A chore is noted in the transaction that makes it necessary, so it outlives the program.

use redress_case::Digest;
use rusqlite::{Connection, TransactionBehavior};

use super::row::digest;
use crate::Result;
use crate::evidence::EvidenceDir;

const SCRUB: &str = "scrub";
const REMOVE: &str = "remove";

/// Notes that deleted bytes have to be wiped from the database file and its log.
pub(crate) fn note_scrub(conn: &Connection) -> Result<()> {
    conn.prepare_cached("INSERT OR IGNORE INTO chore (kind, what) VALUES (?1, x'')")?
        .execute([SCRUB])?;
    Ok(())
}

/// Notes that an evidence file has to go.
pub(crate) fn note_removal(conn: &Connection, sha256: Digest) -> Result<()> {
    conn.prepare_cached("INSERT OR IGNORE INTO chore (kind, what) VALUES (?1, ?2)")?
        .execute(rusqlite::params![REMOVE, sha256.0])?;
    Ok(())
}

/// Takes back [`note_removal`].
pub(crate) fn keep_file(conn: &Connection, sha256: Digest) -> Result<()> {
    conn.prepare_cached("DELETE FROM chore WHERE kind = ?1 AND what = ?2")?
        .execute(rusqlite::params![REMOVE, sha256.0])?;
    Ok(())
}

/// Whether anything is left to do.
pub(crate) fn waiting(conn: &Connection) -> Result<bool> {
    Ok(conn
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM chore)")?
        .query_row([], |row| row.get::<_, bool>(0))?)
}

/// Does what is to be done. On an error the rest stays noted.
pub(crate) fn run(conn: &mut Connection, evidence: &EvidenceDir) -> Result<()> {
    remove_files(conn, evidence)?;
    let scrub = conn
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM chore WHERE kind = ?1)")?
        .query_row([SCRUB], |row| row.get::<_, bool>(0))?;
    if scrub {
        wipe(conn)?;
        conn.prepare_cached("DELETE FROM chore WHERE kind = ?1")?
            .execute([SCRUB])?;
    }
    Ok(())
}

/// Removes files under the write lock, so that no put can pin one meanwhile.
fn remove_files(conn: &mut Connection, evidence: &EvidenceDir) -> Result<()> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let doomed = tx
        .prepare_cached("SELECT what FROM chore WHERE kind = ?1")?
        .query_map([REMOVE], |row| digest(row, 0))?
        .collect::<rusqlite::Result<Vec<Digest>>>()?;
    for sha256 in doomed {
        evidence.remove(sha256)?;
        keep_file(&tx, sha256)?;
    }
    tx.commit()?;
    Ok(())
}

/// Wipes deleted bytes. The index marks deleted words and drops them when it merges; pages keep
/// old copies of moved rows until the file is written anew; the log keeps old pages until it is
/// cut.
fn wipe(conn: &Connection) -> Result<()> {
    conn.execute_batch("INSERT INTO words (words) VALUES ('optimize'); VACUUM;")?;
    let busy: bool = conn.query_row("PRAGMA wal_checkpoint (TRUNCATE)", [], |row| row.get(0))?;
    if busy {
        Err(crate::StoreError::Busy)
    } else {
        Ok(())
    }
}
