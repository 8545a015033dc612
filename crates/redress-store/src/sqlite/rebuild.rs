//! Dropping the derived rows and filling them again.

use std::path::Path;

use redress_case::Sealed;
use rusqlite::{Connection, TransactionBehavior};
use uuid::Uuid;

use super::schema::{DERIVED, DERIVED_DROP, open_writer};
use super::{read, write};
use crate::Result;
use crate::model::{Derived, Rebuilt};

/// Works on a connection of its own, since `derive` belongs to the caller's thread. Readers see
/// the rows of before until the end; those who want to write wait.
pub(crate) fn rebuild(
    dir: &Path,
    derive: &mut dyn FnMut(Uuid, &[Sealed]) -> Derived,
) -> Result<Rebuilt> {
    let mut conn = open_writer(dir)?;
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    tx.execute_batch(DERIVED_DROP)?;
    tx.execute_batch(DERIVED)?;
    let mut rebuilt = Rebuilt::default();
    for (number, case) in read::register(&tx)? {
        let entries = read::load_after(&tx, case, 0)?;
        let mut derived = derive(case, &entries);
        write::fold_texts(&mut derived);
        keep_to_payloads(&mut derived, &entries);
        write::derive(&tx, number, &derived, 0)?;
        rebuilt.cases += 1;
        rebuilt.entries += entries.len() as u64;
    }
    unpin_used(&tx)?;
    tx.commit()?;
    // The old rows made the log long; it is cut where nobody reads in it just now.
    let _ = conn.query_row("PRAGMA wal_checkpoint (TRUNCATE)", [], |_| Ok(()));
    Ok(rebuilt)
}

/// An erased entry is not found and refers to nothing, whatever is derived of it.
fn keep_to_payloads(derived: &mut Derived, entries: &[Sealed]) {
    let whole = |seq: u64| {
        entries
            .iter()
            .any(|entry| entry.header.seq == seq && entry.payload.is_some())
    };
    derived.texts.retain(|text| whole(text.seq));
    derived.evidence.retain(|used| whole(used.seq));
}

/// Files that entries refer to need no pin to stay.
fn unpin_used(conn: &Connection) -> Result<()> {
    conn.execute(
        "UPDATE evidence SET pins = 0 WHERE sha256 IN (SELECT sha256 FROM evidence_use)",
        [],
    )?;
    Ok(())
}
