//! Values as they go into columns and come out of them.

use jiff::Timestamp;
use jiff::civil::Date;
use redress_case::{Digest, Header, Payload, Sealed};
use rusqlite::{Connection, OptionalExtension as _, Row};
use uuid::Uuid;

use crate::error::Missing;
use crate::model::{CaseRow, CaseSummary, Head};
use crate::{Result, StoreError};

/// The columns of an entry with its payload, in the order that [`sealed`] reads.
pub(crate) const ENTRY: &str =
    "e.seq, e.schema, e.id, e.at, e.kind, e.actor, e.commitment, e.prev, e.hash, p.salt, p.bytes";

/// The columns of a line of a list, in the order that [`case_row`] reads.
pub(crate) const CASE: &str = "c.number, c.id, c.head_seq, c.hidden, r.title, r.firm, r.country, r.sector, \
     r.topic, r.state, r.rung, r.next_due, r.next_do, r.created_at, r.updated_at";

/// Counts and numbers of ours never come near the end of the range.
pub(crate) fn int(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

pub(crate) fn uint(row: &Row<'_>, column: usize) -> rusqlite::Result<u64> {
    let value: i64 = row.get(column)?;
    u64::try_from(value).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(column, value))
}

pub(crate) fn uuid(row: &Row<'_>, column: usize) -> rusqlite::Result<Uuid> {
    row.get(column).map(Uuid::from_bytes)
}

pub(crate) fn digest(row: &Row<'_>, column: usize) -> rusqlite::Result<Digest> {
    row.get(column).map(Digest)
}

/// Reads a case's entry; `column` 0 is its number.
pub(crate) fn sealed(row: &Row<'_>, case: Uuid) -> Result<Sealed> {
    let seq = uint(row, 0)?;
    read_sealed(row, case, seq).map_err(|e| StoreError::Damaged {
        seq: Some(seq),
        what: e.to_string(),
    })
}

fn read_sealed(row: &Row<'_>, case: Uuid, seq: u64) -> rusqlite::Result<Sealed> {
    let payload = match row.get::<_, Option<[u8; 32]>>(9)? {
        Some(salt) => Some(Payload {
            salt,
            bytes: row.get(10)?,
        }),
        None => None,
    };
    Ok(Sealed {
        header: Header {
            schema: row.get(1)?,
            case,
            id: uuid(row, 2)?,
            seq,
            at: row.get(3)?,
            kind: row.get(4)?,
            actor: row.get(5)?,
        },
        payload,
        commitment: digest(row, 6)?,
        prev: digest(row, 7)?,
        hash: digest(row, 8)?,
    })
}

pub(crate) fn case_row(row: &Row<'_>) -> rusqlite::Result<CaseRow> {
    Ok(CaseRow {
        number: uint(row, 0)?,
        case: uuid(row, 1)?,
        head_seq: uint(row, 2)?,
        hidden: row.get(3)?,
        summary: CaseSummary {
            title: row.get(4)?,
            firm: row.get(5)?,
            country: row.get(6)?,
            sector: row.get(7)?,
            topic: row.get(8)?,
            state: row.get(9)?,
            rung: row.get(10)?,
            next_due: row
                .get::<_, Option<String>>(11)?
                .map(|text| date(&text, 11))
                .transpose()?,
            next_do: row.get(12)?,
            created_at: timestamp(row, 13)?,
            updated_at: timestamp(row, 14)?,
        },
    })
}

pub(crate) fn date(text: &str, column: usize) -> rusqlite::Result<Date> {
    text.parse().map_err(|e: jiff::Error| {
        rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, Box::new(e))
    })
}

fn timestamp(row: &Row<'_>, column: usize) -> rusqlite::Result<Timestamp> {
    let seconds: i64 = row.get(column)?;
    Timestamp::from_second(seconds)
        .map_err(|_| rusqlite::Error::IntegralValueOutOfRange(column, seconds))
}

/// Returns where a case stands, `None` when there is no such case.
pub(crate) fn find_head(conn: &Connection, case: Uuid) -> Result<Option<Head>> {
    let head = conn
        .prepare_cached("SELECT number, head_seq, head_hash FROM case_file WHERE id = ?1")?
        .query_row([case.as_bytes()], |row| {
            Ok(Head {
                number: uint(row, 0)?,
                seq: uint(row, 1)?,
                hash: digest(row, 2)?,
            })
        })
        .optional()?;
    Ok(head)
}

/// Returns where a case stands.
pub(crate) fn head(conn: &Connection, case: Uuid) -> Result<Head> {
    find_head(conn, case)?.ok_or(StoreError::NotFound(Missing::Case(case)))
}
