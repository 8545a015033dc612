//! The verbs that only read.

use std::collections::BTreeMap;

use jiff::civil::Date;
use redress_case::{Digest, Sealed};
use redress_tone::fold::query_terms;
use rusqlite::{Connection, OptionalExtension as _, Row, params};
use uuid::Uuid;

use super::row::{CASE, ENTRY, case_row, date, digest, int, sealed, uint, uuid};
use super::schema::SCHEMA_VERSION;
use crate::error::Missing;
use crate::model::{
    CaseQuery, CaseRow, Due, DueRow, Erasure, EvidenceRow, Head, Hit, Order, SearchQuery, Stats,
};
use crate::{Result, StoreError};

pub(crate) use super::row::head;

pub(crate) fn load_after(conn: &Connection, case: Uuid, seq: u64) -> Result<Vec<Sealed>> {
    let Head { number, .. } = head(conn, case)?;
    let sql = format!(
        "SELECT {ENTRY} FROM entry e LEFT JOIN payload p ON p.pos = e.pos
         WHERE e.case_no = ?1 AND e.seq > ?2 ORDER BY e.seq"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([int(number), int(seq)])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        entries.push(sealed(row, case)?);
    }
    Ok(entries)
}

pub(crate) fn resolve(conn: &Connection, number: u64) -> Result<Uuid> {
    conn.prepare_cached("SELECT id FROM case_file WHERE number = ?1")?
        .query_row([int(number)], |row| uuid(row, 0))
        .optional()?
        .ok_or(StoreError::NotFound(Missing::Number(number)))
}

pub(crate) fn register(conn: &Connection) -> Result<Vec<(u64, Uuid)>> {
    let mut statement = conn.prepare_cached("SELECT number, id FROM case_file ORDER BY number")?;
    let rows = statement.query_map([], |row| Ok((uint(row, 0)?, uuid(row, 1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(crate) fn case(conn: &Connection, case: Uuid) -> Result<CaseRow> {
    let sql = format!(
        "SELECT {CASE} FROM case_file c JOIN case_row r ON r.case_no = c.number WHERE c.id = ?1"
    );
    conn.prepare_cached(&sql)?
        .query_row([case.as_bytes()], case_row)
        .optional()?
        .ok_or(StoreError::NotFound(Missing::Case(case)))
}

/// The condition of a [`CaseQuery`]: ?1 hidden too, ?2 states as one text, ?3 the match.
///
/// The rows come first, so that the order of a list comes from an index and its end is not read.
const WHICH: &str = "FROM case_row r CROSS JOIN case_file c ON c.number = r.case_no
     WHERE (?1 OR c.hidden = 0)
       AND (?2 IS NULL OR instr(?2, char(10) || r.state || char(10)) > 0)
       AND (?3 IS NULL OR r.case_no IN (
         SELECT e.case_no FROM words CROSS JOIN entry e ON e.pos = words.rowid WHERE words MATCH ?3))";

/// The same where there is a match, and no index gives the order: only the cases found are looked
/// at, and sorted afterwards.
const WHICH_FOUND: &str = "FROM (
       SELECT DISTINCT e.case_no AS number
       FROM words CROSS JOIN entry e ON e.pos = words.rowid WHERE words MATCH ?3
     ) f CROSS JOIN case_row r ON r.case_no = f.number CROSS JOIN case_file c ON c.number = f.number
     WHERE (?1 OR c.hidden = 0)
       AND (?2 IS NULL OR instr(?2, char(10) || r.state || char(10)) > 0)";

/// Up to so many cases found are sorted sooner than a list is walked for them.
const FEW: u64 = 300;

/// ?1 the match, ?2 the limit.
const FOUND: &str = "SELECT count(*) FROM (
       SELECT DISTINCT e.case_no
       FROM words CROSS JOIN entry e ON e.pos = words.rowid WHERE words MATCH ?1 LIMIT ?2)";

/// Says whether few cases have the words.
fn are_few(conn: &Connection, wanted: &str) -> Result<bool> {
    let found = conn
        .prepare_cached(FOUND)?
        .query_row(params![wanted, int(FEW + 1)], |row| uint(row, 0))?;
    Ok(found <= FEW)
}

/// The states one a line, with a line's end on both sides of each; `None` asks for all.
fn state_lines(states: &[String]) -> Option<String> {
    (!states.is_empty()).then(|| format!("\n{}\n", states.join("\n")))
}

/// What a person typed, as the index wants it. `Err(())` when it holds no word at all.
fn wanted(text: Option<&str>) -> std::result::Result<Option<String>, ()> {
    text.map(|text| match_of(text).ok_or(())).transpose()
}

pub(crate) fn cases(conn: &Connection, query: &CaseQuery) -> Result<Vec<CaseRow>> {
    let Ok(wanted) = wanted(query.text.as_deref()) else {
        return Ok(Vec::new());
    };
    let order = match query.order {
        Order::Updated => "r.updated_at DESC, r.case_no DESC",
        Order::Due => "r.next_due IS NULL, r.next_due, r.case_no",
        Order::Newest => "r.case_no DESC",
    };
    let limit = if query.limit == 0 {
        -1
    } else {
        int(query.limit)
    };
    let which = match &wanted {
        Some(wanted) if are_few(conn, wanted)? => WHICH_FOUND,
        _ => WHICH,
    };
    let sql = format!("SELECT {CASE} {which} ORDER BY {order} LIMIT ?4 OFFSET ?5");
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(
        params![
            query.hidden,
            state_lines(&query.states),
            wanted,
            limit,
            int(query.offset)
        ],
        case_row,
    )?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(crate) fn count(conn: &Connection, query: &CaseQuery) -> Result<u64> {
    let Ok(wanted) = wanted(query.text.as_deref()) else {
        return Ok(0);
    };
    let which = if wanted.is_some() { WHICH_FOUND } else { WHICH };
    let count = conn
        .prepare_cached(&format!("SELECT count(*) {which}"))?
        .query_row(
            params![query.hidden, state_lines(&query.states), wanted],
            |row| uint(row, 0),
        )?;
    Ok(count)
}

/// More words than this narrow nothing down and only cost time.
const WORD_LIMIT: usize = 32;

/// Writes a query for the index: every word, the last one as a beginning.
fn match_of(text: &str) -> Option<String> {
    let words = query_terms(text);
    let words = words.get(..WORD_LIMIT).unwrap_or(&words);
    let last = words.len().checked_sub(1)?;
    let words: Vec<String> = words
        .iter()
        .enumerate()
        .map(|(at, word)| quoted(word, at == last))
        .collect();
    Some(words.join(" AND "))
}

fn quoted(word: &str, begins: bool) -> String {
    let word: String = word
        .chars()
        .filter(|c| !c.is_control() && *c != '"')
        .collect();
    // One letter begins too many words to be of help.
    let star = if begins && word.chars().nth(1).is_some() {
        "*"
    } else {
        ""
    };
    format!("\"{word}\"{star}")
}

/// ?1 the match, ?2 the case or null, ?3 the limit.
const SEARCH: &str = "SELECT c.number, c.id, e.seq, words.rank
     FROM words CROSS JOIN entry e ON e.pos = words.rowid CROSS JOIN case_file c ON c.number = e.case_no
     WHERE words MATCH ?1 AND (e.case_no = ?2 OR (?2 IS NULL AND c.hidden = 0))
     ORDER BY words.rank LIMIT ?3";

/// The same within a short case, entry by entry: those of other cases, however many have the
/// words, are not read.
const SEARCH_SHORT: &str = "SELECT c.number, c.id, e.seq, words.rank
     FROM case_file c CROSS JOIN entry e ON e.case_no = c.number CROSS JOIN words ON words.rowid = e.pos
     WHERE words MATCH ?1 AND c.number = ?2
     ORDER BY words.rank LIMIT ?3";

/// From so many entries on, the index is asked once for all and not once for each.
const SHORT: u64 = 16;

pub(crate) fn search(conn: &Connection, query: &SearchQuery) -> Result<Vec<Hit>> {
    let within = match query.case {
        Some(case) => Some(head(conn, case)?),
        None => None,
    };
    let Some(wanted) = match_of(&query.text) else {
        return Ok(Vec::new());
    };
    let short = within.is_some_and(|head| head.seq < SHORT);
    let mut statement = conn.prepare_cached(if short { SEARCH_SHORT } else { SEARCH })?;
    let within = within.map(|head| int(head.number));
    let rows = statement.query_map(params![wanted, within, int(query.limit)], hit)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn hit(row: &Row<'_>) -> rusqlite::Result<Hit> {
    Ok(Hit {
        number: uint(row, 0)?,
        case: uuid(row, 1)?,
        seq: uint(row, 2)?,
        score: -row.get::<_, f64>(3)?,
    })
}

/// ?1 the match, ?2 the numbers of the cases as a JSON list. The index is asked once for all of
/// them; beside `min`, SQLite takes the other columns from the row that has it.
const BEST: &str = "SELECT c.number, c.id, e.seq, min(words.rank)
     FROM words CROSS JOIN entry e ON e.pos = words.rowid CROSS JOIN case_file c ON c.number = e.case_no
     WHERE words MATCH ?1 AND e.case_no IN (SELECT value FROM json_each(?2))
     GROUP BY e.case_no";

pub(crate) fn best_hits(conn: &Connection, text: &str, cases: &[u64]) -> Result<Vec<Hit>> {
    let Some(wanted) = match_of(text) else {
        return Ok(Vec::new());
    };
    let mut statement = conn.prepare_cached(BEST)?;
    let rows = statement.query_map(params![wanted, format!("{cases:?}")], hit)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(crate) fn due_before(conn: &Connection, day: Date) -> Result<Vec<Due>> {
    let mut statement = conn.prepare_cached(
        "SELECT c.number, c.id, d.on_day, d.kind, d.what
         FROM due d JOIN case_file c ON c.number = d.case_no
         WHERE d.on_day < ?1 AND c.hidden = 0 ORDER BY d.on_day, c.number, d.kind, d.what",
    )?;
    let rows = statement.query_map([day.to_string()], |row| {
        Ok(Due {
            number: uint(row, 0)?,
            case: uuid(row, 1)?,
            due: DueRow {
                on: date(&row.get::<_, String>(2)?, 2)?,
                kind: row.get(3)?,
                what: row.get(4)?,
            },
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(crate) fn erasures(conn: &Connection, case: Uuid) -> Result<Vec<Erasure>> {
    let mut statement = conn.prepare_cached(
        "SELECT e.seq, b.seq FROM entry e JOIN erasure x ON x.pos = e.pos LEFT JOIN entry b ON b.pos = x.by_pos
         WHERE e.case_no = ?1 ORDER BY e.seq",
    )?;
    let rows = statement.query_map([int(head(conn, case)?.number)], |row| {
        let by = row
            .get::<_, Option<i64>>(1)?
            .is_some()
            .then(|| uint(row, 1))
            .transpose()?;
        Ok(Erasure {
            seq: uint(row, 0)?,
            by,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(crate) fn list_evidence(conn: &Connection, case: Option<Uuid>) -> Result<Vec<EvidenceRow>> {
    let within = match case {
        Some(case) => Some(int(head(conn, case)?.number)),
        None => None,
    };
    let mut found: BTreeMap<Digest, EvidenceRow> = BTreeMap::new();
    let mut row_of = |sha256: Digest, size: Option<u64>, at: Option<(Uuid, u64)>| {
        let row = found.entry(sha256).or_insert(EvidenceRow {
            sha256,
            size,
            uses: Vec::new(),
        });
        row.uses.extend(at);
    };
    let mut statement = conn.prepare_cached(
        "SELECT u.sha256, v.size, c.id, u.seq
         FROM evidence_use u JOIN case_file c ON c.number = u.case_no LEFT JOIN evidence v ON v.sha256 = u.sha256
         WHERE ?1 IS NULL OR u.case_no = ?1 ORDER BY u.case_no, u.seq",
    )?;
    let mut rows = statement.query([within])?;
    while let Some(row) = rows.next()? {
        let size = row
            .get::<_, Option<i64>>(1)?
            .is_some()
            .then(|| uint(row, 1))
            .transpose()?;
        row_of(digest(row, 0)?, size, Some((uuid(row, 2)?, uint(row, 3)?)));
    }
    if within.is_none() {
        let mut statement = conn.prepare_cached(
            "SELECT sha256, size FROM evidence WHERE sha256 NOT IN (SELECT sha256 FROM evidence_use)",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            row_of(digest(row, 0)?, Some(uint(row, 1)?), None);
        }
    }
    Ok(found.into_values().collect())
}

pub(crate) fn integrity_check(conn: &Connection) -> Result<Vec<String>> {
    let mut problems = Vec::new();
    let questions = [
        "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'",
        "SELECT format('%s %d: no %s', \"table\", rowid, parent) FROM pragma_foreign_key_check",
        "SELECT format('case %d: the head is not its last entry', c.number) FROM case_file c
         LEFT JOIN entry e ON e.case_no = c.number AND e.seq = c.head_seq
         WHERE e.hash IS NOT c.head_hash
            OR EXISTS (SELECT 1 FROM entry n WHERE n.case_no = c.number AND n.seq > c.head_seq)",
        "SELECT format('entry %d of case %d: a payload or an erasure, not both and not none', e.seq, e.case_no)
         FROM entry e LEFT JOIN payload p ON p.pos = e.pos LEFT JOIN erasure x ON x.pos = e.pos
         WHERE (p.pos IS NULL) = (x.pos IS NULL)",
    ];
    for question in questions {
        // A page that cannot be read ends one question, and is itself the answer.
        if let Err(error) = ask(conn, question, &mut problems) {
            match StoreError::from(error) {
                StoreError::Damaged { what, .. } => problems.push(what),
                other => return Err(other),
            }
        }
    }
    Ok(problems)
}

fn ask(conn: &Connection, question: &str, answers: &mut Vec<String>) -> rusqlite::Result<()> {
    let mut statement = conn.prepare(question)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        answers.push(row.get(0)?);
    }
    Ok(())
}

pub(crate) fn stats(conn: &Connection) -> Result<Stats> {
    let stats = conn.query_row(
        "SELECT (SELECT count(*) FROM case_file), (SELECT count(*) FROM case_file WHERE hidden),
                (SELECT coalesce(max(pos), 0) FROM entry), (SELECT count(*) FROM erasure),
                (SELECT count(*) FROM evidence), (SELECT coalesce(sum(size), 0) FROM evidence),
                (SELECT page_count * page_size FROM pragma_page_count, pragma_page_size)",
        [],
        |row| {
            Ok(Stats {
                cases: uint(row, 0)?,
                hidden: uint(row, 1)?,
                entries: uint(row, 2)?,
                erased: uint(row, 3)?,
                evidence: uint(row, 4)?,
                evidence_bytes: uint(row, 5)?,
                record_bytes: uint(row, 6)?,
                layout: SCHEMA_VERSION,
            })
        },
    )?;
    Ok(stats)
}
