//! What one append, erasure or pin does inside the writer's transaction.

use redress_case::{Digest, Sealed};
use redress_tone::fold::search_terms;
use rusqlite::{Connection, OptionalExtension as _, params};
use uuid::Uuid;

use super::chores;
use super::row::{digest, find_head, head, int, uint};
use crate::error::Missing;
use crate::model::{
    Append, Appended, CaseSummary, Derived, DueRow, EntryText, Erase, Erased, Evidence,
    EvidenceUse, Head,
};
use crate::{Result, StoreError};

/// Folds the texts of entries into lines of terms, which is how the index wants them.
///
/// It is work for the caller's thread, so that the one that writes only writes.
pub(crate) fn fold_texts(derived: &mut Derived) {
    for text in &mut derived.texts {
        text.text = search_terms(&text.text).join(" ");
    }
}

/// Adds entries that prove in themselves behind the head of their case.
pub(crate) fn append(conn: &Connection, append: &Append) -> Result<Appended> {
    let Append {
        case,
        expected_seq,
        entries,
        derived,
    } = append;
    let number = add_entries(conn, *case, *expected_seq, entries)?;
    derive(conn, number, derived, *expected_seq)?;
    Ok(Appended {
        number,
        head_seq: *expected_seq + entries.len() as u64,
    })
}

/// Adds the entry of an erasure and deletes what it names.
pub(crate) fn erase(conn: &Connection, erase: &Erase) -> Result<Erased> {
    let Erase {
        case,
        expected_seq,
        entry,
        targets,
        derived,
    } = erase;
    let number = add_entries(conn, *case, *expected_seq, std::slice::from_ref(entry))?;
    let by = position(conn, number, entry.header.seq)?;
    let mut known = 0;
    for &seq in targets {
        let pos = match position(conn, number, seq)? {
            Some(pos) if seq < entry.header.seq => pos,
            _ => return Err(StoreError::NotFound(Missing::Entry { case: *case, seq })),
        };
        known = known.max(seq);
        conn.prepare_cached(
            "INSERT INTO erasure (pos, by_pos) SELECT ?1, ?2
             WHERE NOT EXISTS (SELECT 1 FROM erasure WHERE pos = ?1)",
        )?
        .execute(params![pos, by])?;
        conn.prepare_cached("DELETE FROM words WHERE rowid = ?1")?
            .execute([pos])?;
        release_evidence(conn, number, seq)?;
    }
    // What the caller derives of an erased entry is not taken.
    let kept = |seq: u64| !targets.contains(&seq);
    let mut derived = derived.clone();
    derived.texts.retain(|text| kept(text.seq));
    derived.evidence.retain(|used| kept(used.seq));
    derive(conn, number, &derived, *expected_seq)?;
    chores::note_scrub(conn)?;
    Ok(Erased {
        number,
        head_seq: entry.header.seq,
        scrubbed: false,
    })
}

pub(crate) fn hide(conn: &Connection, case: Uuid) -> Result<()> {
    let Head { number, .. } = head(conn, case)?;
    conn.prepare_cached("UPDATE case_file SET hidden = 1 WHERE number = ?1")?
        .execute([int(number)])?;
    Ok(())
}

/// Counts a put that has its entry still to come, so that no erasure takes the file away.
pub(crate) fn pin(conn: &Connection, evidence: Evidence) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO evidence (sha256, size, pins) VALUES (?1, ?2, 1)
         ON CONFLICT (sha256) DO UPDATE SET pins = pins + 1, size = excluded.size",
    )?
    .execute(params![evidence.sha256.0, int(evidence.size)])?;
    chores::keep_file(conn, evidence.sha256)
}

pub(crate) fn unpin(conn: &Connection, sha256: Digest) -> Result<()> {
    take_pin(conn, sha256)?;
    drop_unused(conn, sha256)
}

fn add_entries(
    conn: &Connection,
    case: Uuid,
    expected_seq: u64,
    entries: &[Sealed],
) -> Result<u64> {
    let at = match find_head(conn, case)? {
        Some(at) if at.seq == expected_seq => at,
        Some(head) => return Err(StoreError::Conflict { head }),
        None if expected_seq == 0 => open_case(conn, case)?,
        None => return Err(StoreError::NotFound(Missing::Case(case))),
    };
    let (Some(first), Some(last)) = (entries.first(), entries.last()) else {
        return Ok(at.number);
    };
    if first.prev != at.hash {
        return Err(StoreError::Unproved {
            seq: first.header.seq,
        });
    }
    let mut pos: i64 = conn
        .prepare_cached("SELECT coalesce(max(pos), 0) FROM entry")?
        .query_row([], |row| row.get(0))?;
    for entry in entries {
        pos += 1;
        insert(conn, at.number, pos, entry)?;
    }
    conn.prepare_cached("UPDATE case_file SET head_seq = ?2, head_hash = ?3 WHERE number = ?1")?
        .execute(params![int(at.number), int(last.header.seq), last.hash.0])?;
    Ok(at.number)
}

fn open_case(conn: &Connection, case: Uuid) -> Result<Head> {
    let hash = Digest::ZERO;
    conn.prepare_cached("INSERT INTO case_file (id, head_seq, head_hash) VALUES (?1, 0, ?2)")?
        .execute(params![case.as_bytes(), hash.0])?;
    let number = u64::try_from(conn.last_insert_rowid())
        .map_err(|_| StoreError::damaged("the numbers of cases have run out"))?;
    Ok(Head {
        number,
        seq: 0,
        hash,
    })
}

fn insert(conn: &Connection, number: u64, pos: i64, entry: &Sealed) -> Result<()> {
    let Sealed {
        header,
        payload,
        commitment,
        prev,
        hash,
    } = entry;
    conn.prepare_cached(
        "INSERT INTO entry (pos, case_no, seq, schema, id, at, kind, actor, commitment, prev, hash)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?
    .execute(params![
        pos,
        int(number),
        int(header.seq),
        header.schema,
        header.id.as_bytes(),
        header.at,
        header.kind,
        header.actor,
        commitment.0,
        prev.0,
        hash.0,
    ])?;
    match payload {
        Some(payload) => conn
            .prepare_cached("INSERT INTO payload (pos, salt, bytes) VALUES (?1, ?2, ?3)")?
            .execute(params![pos, payload.salt, payload.bytes])?,
        None => conn
            .prepare_cached("INSERT INTO erasure (pos, by_pos) VALUES (?1, NULL)")?
            .execute([pos])?,
    };
    Ok(())
}

fn position(conn: &Connection, number: u64, seq: u64) -> Result<Option<i64>> {
    let pos = conn
        .prepare_cached("SELECT pos FROM entry WHERE case_no = ?1 AND seq = ?2")?
        .query_row([int(number), int(seq)], |row| row.get(0))
        .optional()?;
    Ok(pos)
}

/// Writes the derived rows of a case, its texts folded. Entries after `known` are new and not in the index yet.
pub(crate) fn derive(conn: &Connection, number: u64, derived: &Derived, known: u64) -> Result<()> {
    write_summary(conn, number, &derived.summary)?;
    write_dues(conn, number, &derived.dues)?;
    for text in &derived.texts {
        write_text(conn, number, text, text.seq <= known)?;
    }
    for used in &derived.evidence {
        use_evidence(conn, number, used)?;
    }
    Ok(())
}

fn write_summary(conn: &Connection, number: u64, row: &CaseSummary) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO case_row (case_no, title, firm, country, sector, topic, state, rung, next_due, next_do,
           created_at, updated_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
         ON CONFLICT (case_no) DO UPDATE SET title = excluded.title, firm = excluded.firm,
           country = excluded.country, sector = excluded.sector, topic = excluded.topic,
           state = excluded.state, rung = excluded.rung, next_due = excluded.next_due,
           next_do = excluded.next_do, created_at = excluded.created_at, updated_at = excluded.updated_at",
    )?
    .execute(params![
        int(number),
        row.title,
        row.firm,
        row.country,
        row.sector,
        row.topic,
        row.state,
        row.rung,
        row.next_due.map(|day| day.to_string()),
        row.next_do,
        row.created_at.as_second(),
        row.updated_at.as_second(),
    ])?;
    Ok(())
}

/// Replaces the due dates of a case where they have changed; most entries change none.
fn write_dues(conn: &Connection, number: u64, dues: &[DueRow]) -> Result<()> {
    let mut wanted: Vec<(String, &str, &str)> = dues
        .iter()
        .map(|due| (due.on.to_string(), due.kind.as_str(), due.what.as_str()))
        .collect();
    wanted.sort_unstable();
    wanted.dedup();
    let mut statement = conn.prepare_cached(
        "SELECT on_day, kind, what FROM due WHERE case_no = ?1 ORDER BY on_day, kind, what",
    )?;
    let stored = statement
        .query_map([int(number)], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?
        .collect::<rusqlite::Result<Vec<(String, String, String)>>>()?;
    let same = |((a, b, c), (x, y, z)): (&(String, &str, &str), &(String, String, String))| {
        a == x && b == y && c == z
    };
    if stored.len() == wanted.len() && wanted.iter().zip(&stored).all(same) {
        return Ok(());
    }
    conn.prepare_cached("DELETE FROM due WHERE case_no = ?1")?
        .execute([int(number)])?;
    for (on, kind, what) in wanted {
        conn.prepare_cached(
            "INSERT INTO due (case_no, on_day, kind, what) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![int(number), on, kind, what])?;
    }
    Ok(())
}

fn write_text(conn: &Connection, number: u64, text: &EntryText, indexed: bool) -> Result<()> {
    // A text for an entry that is not there has nothing to be found under.
    let Some(pos) = position(conn, number, text.seq)? else {
        return Ok(());
    };
    if indexed {
        conn.prepare_cached("DELETE FROM words WHERE rowid = ?1")?
            .execute([pos])?;
    }
    if !text.text.is_empty() {
        conn.prepare_cached("INSERT INTO words (rowid, line) VALUES (?1, ?2)")?
            .execute(params![pos, text.text])?;
    }
    Ok(())
}

fn use_evidence(conn: &Connection, number: u64, used: &EvidenceUse) -> Result<()> {
    let new = conn
        .prepare_cached(
            "INSERT OR IGNORE INTO evidence_use (sha256, case_no, seq) VALUES (?1, ?2, ?3)",
        )?
        .execute(params![used.sha256.0, int(number), int(used.seq)])?;
    if new > 0 {
        take_pin(conn, used.sha256)?;
    }
    Ok(())
}

fn take_pin(conn: &Connection, sha256: Digest) -> Result<()> {
    conn.prepare_cached("UPDATE evidence SET pins = max(pins - 1, 0) WHERE sha256 = ?1")?
        .execute([sha256.0])?;
    Ok(())
}

/// Takes one entry's references away, and the files that nothing needs any more.
fn release_evidence(conn: &Connection, number: u64, seq: u64) -> Result<()> {
    let mut statement =
        conn.prepare_cached("SELECT sha256 FROM evidence_use WHERE case_no = ?1 AND seq = ?2")?;
    let released = statement
        .query_map([int(number), int(seq)], |row| digest(row, 0))?
        .collect::<rusqlite::Result<Vec<Digest>>>()?;
    for sha256 in released {
        conn.prepare_cached(
            "DELETE FROM evidence_use WHERE sha256 = ?1 AND case_no = ?2 AND seq = ?3",
        )?
        .execute(params![sha256.0, int(number), int(seq)])?;
        drop_unused(conn, sha256)?;
    }
    Ok(())
}

/// Forgets a file that no entry refers to and no put has pinned, and notes it for removal.
fn drop_unused(conn: &Connection, sha256: Digest) -> Result<()> {
    let used = conn
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM evidence_use WHERE sha256 = ?1)")?
        .query_row([sha256.0], |row| row.get::<_, bool>(0))?;
    let pins = conn
        .prepare_cached("SELECT pins FROM evidence WHERE sha256 = ?1")?
        .query_row([sha256.0], |row| uint(row, 0))
        .optional()?;
    if !used && pins == Some(0) {
        conn.prepare_cached("DELETE FROM evidence WHERE sha256 = ?1")?
            .execute([sha256.0])?;
        chores::note_removal(conn, sha256)?;
    }
    Ok(())
}
