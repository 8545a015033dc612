//! The firms of the directory: rows that change, beside the record that does not.

use rusqlite::{Connection, OptionalExtension as _, params};
use uuid::Uuid;

use super::chores;
use super::row::{int, uint, uuid};
use crate::error::Missing;
use crate::model::FirmRow;
use crate::{Result, StoreError};

pub(crate) fn all(conn: &Connection) -> Result<Vec<FirmRow>> {
    let mut rows = conn.prepare_cached("SELECT id, revision, text FROM firm")?;
    let firms = rows.query_map([], |row| {
        Ok(FirmRow {
            id: uuid(row, 0)?,
            revision: uint(row, 1)?,
            text: row.get(2)?,
        })
    })?;
    Ok(firms.collect::<rusqlite::Result<_>>()?)
}

pub(crate) fn put(conn: &Connection, firm: &FirmRow) -> Result<u64> {
    let there: Option<u64> = conn
        .prepare_cached("SELECT revision FROM firm WHERE id = ?1")?
        .query_row([firm.id.as_bytes()], |row| uint(row, 0))
        .optional()?;
    match there {
        None if firm.revision > 0 => return Err(StoreError::NotFound(Missing::Firm(firm.id))),
        there if there.unwrap_or(0) != firm.revision => return Err(StoreError::FirmChanged),
        _ => {}
    }
    let revision = firm.revision.saturating_add(1);
    conn.prepare_cached(
        "INSERT INTO firm (id, revision, text) VALUES (?1, ?2, ?3)
         ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, text = excluded.text",
    )?
    .execute(params![firm.id.as_bytes(), int(revision), firm.text])?;
    Ok(revision)
}

pub(crate) fn remove(conn: &Connection, id: Uuid) -> Result<()> {
    let gone = conn
        .prepare_cached("DELETE FROM firm WHERE id = ?1")?
        .execute([id.as_bytes()])?;
    if gone == 0 {
        return Err(StoreError::NotFound(Missing::Firm(id)));
    }
    // Names of people go for good.
    chores::note_scrub(conn)
}
