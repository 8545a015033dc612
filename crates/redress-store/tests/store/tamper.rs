//! Tampering: a flipped byte is found and named, wherever it is.

use std::fs;
use std::path::{Path, PathBuf};

use redress_case::{Digest, Sealed};
use redress_store::{
    EvidenceState, Problem, RECORD_FILE, SqliteStore, Store, StoreError, verify, verify_all,
};
use rusqlite::Connection;
use uuid::Uuid;

use crate::desk::{Dice, add_exhibit, case_id, erase, open};

const CASES: u64 = 8;
const ENTRIES: u64 = 12;

/// A store with exhibits and an erasure, and what it held when it was whole.
struct Whole {
    dir: tempfile::TempDir,
    entries: Vec<(Uuid, Vec<Sealed>)>,
    exhibits: Vec<(Digest, PathBuf)>,
}

fn whole() -> Whole {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    let mut exhibits = Vec::new();
    for case in 0..CASES {
        for n in 0..ENTRIES {
            let mut files = Vec::new();
            if n % 4 == 0 {
                let bytes = format!("exhibit {case} {n} ").repeat(50 + n as usize);
                let sha256 = store.put_evidence(&mut bytes.as_bytes()).unwrap().sha256;
                let name = sha256.to_hex();
                exhibits.push((
                    sha256,
                    dir.path()
                        .join("evidence")
                        .join(&name[..2])
                        .join(&name[2..4])
                        .join(&name),
                ));
                files.push(sha256);
            }
            add_exhibit(
                &store,
                case_id(case),
                &format!("{{\"text\":\"call {n} of case {case}\"}}"),
                &files,
            );
        }
        erase(&store, case_id(case), &[2]).unwrap();
    }
    assert_eq!(verify_all(&store, &mut |_| {}).unwrap(), []);
    let entries = (0..CASES)
        .map(|case| (case_id(case), store.load(case_id(case)).unwrap()))
        .collect();
    Whole {
        dir,
        entries,
        exhibits,
    }
}

/// Whether a list of problems names an entry of a case.
fn names(problems: &[Problem], wanted: Uuid, wanted_seq: u64) -> bool {
    problems.iter().any(|problem| match problem {
        Problem::Entry { case, problem } => *case == wanted && problem.seq == wanted_seq,
        Problem::Unreadable { case, seq, .. } => *case == wanted && *seq == Some(wanted_seq),
        Problem::Head { case, head, .. } => *case == wanted && *head == wanted_seq,
        _ => false,
    })
}

const COLUMNS: [(&str, &str); 11] = [
    ("entry", "seq"),
    ("entry", "schema"),
    ("entry", "id"),
    ("entry", "at"),
    ("entry", "kind"),
    ("entry", "actor"),
    ("entry", "commitment"),
    ("entry", "prev"),
    ("entry", "hash"),
    ("payload", "salt"),
    ("payload", "bytes"),
];

/// Flips one bit in a column of an entry through the database itself, its guards removed, and
/// returns the statement that puts it back.
fn flip_column(conn: &Connection, table: &str, column: &str, pos: i64, dice: &mut Dice) {
    let kind: String = conn
        .query_row(
            &format!("SELECT typeof({column}) FROM {table} WHERE pos = ?1"),
            [pos],
            |row| row.get(0),
        )
        .unwrap();
    let set = format!("UPDATE {table} SET {column} = ?2 WHERE pos = ?1");
    if kind == "integer" {
        let old: i64 = conn
            .query_row(
                &format!("SELECT {column} FROM {table} WHERE pos = ?1"),
                [pos],
                |row| row.get(0),
            )
            .unwrap();
        // A number that another entry of the case has is refused by the index; go past them.
        conn.execute(&set, [pos, old ^ (1 << (5 + dice.below(10)))])
            .unwrap();
        return;
    }
    let mut bytes: Vec<u8> = conn
        .query_row(
            &format!("SELECT CAST({column} AS BLOB) FROM {table} WHERE pos = ?1"),
            [pos],
            |row| row.get(0),
        )
        .unwrap();
    let at = dice.below(bytes.len() as u64) as usize;
    bytes[at] ^= 1 << dice.below(8);
    let set = if kind == "text" {
        set.replace("?2", "CAST(?2 AS TEXT)")
    } else {
        set
    };
    conn.execute(&set, rusqlite::params![pos, bytes]).unwrap();
}

#[test]
fn one_flip_in_a_thousand_places_of_entries_is_found_and_named() {
    let whole = whole();
    let mut dice = Dice::new();
    let copy = tempfile::tempdir().unwrap();
    let path = copy.path().join(RECORD_FILE);
    copy_dir(whole.dir.path(), copy.path());
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;
         DROP TRIGGER entry_stays; DROP TRIGGER payload_stays;",
    )
    .unwrap();
    let store = open(copy.path());
    let mut found = 0;
    for n in 0..700_usize {
        let (table, column) = COLUMNS[n % COLUMNS.len()];
        let (pos, case_no, seq) = pick(&conn, table, &mut dice);
        let case = store.resolve(case_no).unwrap();
        conn.execute_batch("SAVEPOINT flip").unwrap();
        conn.execute_batch(&format!(
            "CREATE TEMP TABLE kept AS SELECT * FROM {table} WHERE pos = {pos}"
        ))
        .unwrap();
        flip_column(&conn, table, column, pos, &mut dice);
        conn.execute_batch("RELEASE flip").unwrap();
        let report = verify(&store, case).unwrap();
        assert!(
            names(&report.problems, case, seq),
            "{table}.{column} of {case_no}/{seq}: {:?}",
            report.problems
        );
        found += 1;
        conn.execute_batch(&format!(
            "UPDATE {table} SET {column} = (SELECT {column} FROM kept) WHERE pos = {pos}; DROP TABLE kept;"
        ))
        .unwrap();
    }
    for (case, entries) in &whole.entries {
        assert_eq!(store.load(*case).unwrap(), *entries);
    }
    assert_eq!(found, 700);
    let found = found + flip_exhibits(&store, copy.path(), &whole, &mut dice, 300);
    println!("{found} of 1000 found and named");
    assert_eq!(found, 1000);
    assert_eq!(verify_all(&store, &mut |_| {}).unwrap(), []);
}

/// Picks an entry that has a row in `table`: its position, case number and number.
fn pick(conn: &Connection, table: &str, dice: &mut Dice) -> (i64, u64, u64) {
    loop {
        let pos = 1 + dice.below(CASES * (ENTRIES + 1)) as i64;
        let sql = format!(
            "SELECT e.case_no, e.seq FROM entry e JOIN {table} t ON t.pos = e.pos WHERE e.pos = ?1"
        );
        let row = conn.query_row(&sql, [pos], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?))
        });
        if let Ok((case_no, seq)) = row {
            return (pos, case_no as u64, seq as u64);
        }
    }
}

fn flip_exhibits(
    store: &SqliteStore,
    dir: &Path,
    whole: &Whole,
    dice: &mut Dice,
    times: usize,
) -> usize {
    let mut found = 0;
    for _ in 0..times {
        let (sha256, original) = &whole.exhibits[dice.below(whole.exhibits.len() as u64) as usize];
        let path = dir.join(original.strip_prefix(whole.dir.path()).unwrap());
        let bytes = fs::read(&path).unwrap();
        let mut flipped = bytes.clone();
        let at = dice.below(bytes.len() as u64) as usize;
        flipped[at] ^= 1 << dice.below(8);
        rewrite(&path, &flipped);
        let owner = store
            .list_evidence(None)
            .unwrap()
            .into_iter()
            .find(|row| row.sha256 == *sha256)
            .unwrap();
        let (case, seq) = owner.uses[0];
        let report = verify(store, case).unwrap();
        found += usize::from(report.problems.iter().any(|problem| {
            matches!(problem, Problem::Evidence { sha256: named, entries, state: EvidenceState::Changed { .. }, .. }
                if named == sha256 && entries.contains(&seq))
        }));
        rewrite(&path, &bytes);
    }
    found
}

fn rewrite(path: &Path, bytes: &[u8]) {
    fs::remove_file(path).unwrap();
    fs::write(path, bytes).unwrap();
}

fn copy_dir(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_dir(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// Flips bits of the file itself. Most of a file is not an entry: it is lists, index, unused room.
/// So a flip has to be found unless every entry still reads as it was.
#[test]
fn one_flip_anywhere_in_the_file_is_found_or_changes_no_entry() {
    let whole = whole();
    let mut dice = Dice::new();
    let path = whole.dir.path().join(RECORD_FILE);
    let bytes = fs::read(&path).unwrap();
    let (mut found, mut harmless) = (0, 0);
    for _ in 0..500 {
        let mut flipped = bytes.clone();
        let at = dice.below(bytes.len() as u64) as usize;
        flipped[at] ^= 1 << dice.below(8);
        fs::write(&path, &flipped).unwrap();
        if is_found(whole.dir.path()) {
            found += 1;
        } else {
            let store = open(whole.dir.path());
            for (case, entries) in &whole.entries {
                assert_eq!(
                    store.load(*case).unwrap(),
                    *entries,
                    "a flip at {at} went unseen"
                );
            }
            harmless += 1;
        }
        for log in ["record.db-wal", "record.db-shm"] {
            let _ = fs::remove_file(whole.dir.path().join(log));
        }
    }
    println!("{found} found, {harmless} touched nothing of the record");
    assert!(found > 50 && harmless > 0);
}

/// Flips bits where the file holds text and digests of entries: every one has to be found.
#[test]
fn one_flip_in_the_stored_bytes_of_an_entry_is_found_and_named() {
    let whole = whole();
    let mut dice = Dice::new();
    let path = whole.dir.path().join(RECORD_FILE);
    let bytes = fs::read(&path).unwrap();
    let mut found = 0;
    for _ in 0..300 {
        let (case, entries) = &whole.entries[dice.below(CASES) as usize];
        let entry = &entries[dice.below(entries.len() as u64) as usize];
        let parts: Vec<&[u8]> = [Some(&entry.hash.0[..]), Some(&entry.commitment.0[..])]
            .into_iter()
            .chain(
                entry
                    .payload
                    .as_ref()
                    .map(|p| [Some(&p.bytes[..]), Some(&p.salt[..])])
                    .into_iter()
                    .flatten(),
            )
            .flatten()
            .collect();
        let part = parts[dice.below(parts.len() as u64) as usize];
        // A hash stands in the next entry or in the head of the case as well; any place will do.
        let start = bytes
            .windows(part.len())
            .position(|window| window == part)
            .unwrap();
        let at = start + dice.below(part.len() as u64) as usize;
        let mut flipped = bytes.clone();
        flipped[at] ^= 1 << dice.below(8);
        fs::write(&path, &flipped).unwrap();
        let store = open(whole.dir.path());
        let report = verify(&store, *case).unwrap();
        let seq = entry.header.seq;
        assert!(
            names(&report.problems, *case, seq) || names(&report.problems, *case, seq + 1),
            "byte {at} of entry {seq}: {:?}",
            report.problems
        );
        found += 1;
    }
    println!("{found} of 300 found and named");
}

fn is_found(dir: &Path) -> bool {
    let store = match SqliteStore::open(dir) {
        Ok(store) => store,
        Err(StoreError::Damaged { .. } | StoreError::NewerData { .. } | StoreError::Io { .. }) => {
            return true;
        }
        Err(error) => panic!("{error}"),
    };
    match verify_all(&store, &mut |_| {}) {
        Ok(problems) => !problems.is_empty(),
        Err(StoreError::Damaged { .. } | StoreError::Io { .. }) => true,
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn what_is_missing_is_named() {
    let whole = whole();
    let lost = |sql: &str| -> Vec<Problem> {
        let copy = tempfile::tempdir().unwrap();
        copy_dir(whole.dir.path(), copy.path());
        let conn = Connection::open(copy.path().join(RECORD_FILE)).unwrap();
        conn.execute_batch(
            "DROP TRIGGER entry_kept; DROP TRIGGER payload_kept; DROP TRIGGER erasure_kept;
             DROP TRIGGER case_stays; PRAGMA foreign_keys = OFF;",
        )
        .unwrap();
        conn.execute_batch(sql).unwrap();
        drop(conn);
        verify_all(&open(copy.path()), &mut |_| {}).unwrap()
    };
    let (case, entries) = &whole.entries[0];
    let last = entries.len() as u64;
    assert!(
        names(&lost("DELETE FROM payload WHERE pos = 5"), *case, 5),
        "a payload without erasure"
    );
    assert!(
        names(&lost("DELETE FROM erasure WHERE pos = 2"), *case, 2),
        "an erasure without record"
    );
    assert!(
        names(&lost("DELETE FROM entry WHERE pos = 5"), *case, 5),
        "an entry in the middle"
    );
    let end = lost(&format!(
        "DELETE FROM entry WHERE case_no = 1 AND seq = {last}"
    ));
    assert!(
        end.contains(&Problem::Head {
            case: *case,
            head: last,
            last: last - 1
        }),
        "the end of a chain: {end:?}"
    );
    let cut = lost(&format!(
        "DELETE FROM entry WHERE case_no = 1 AND seq = {last};
         UPDATE case_file SET head_seq = {} WHERE number = 1",
        last - 1
    ));
    assert!(
        cut.iter()
            .any(|problem| matches!(problem, Problem::Head { .. })),
        "a cut head: {cut:?}"
    );
    let file = &whole.exhibits[0];
    fs::remove_file(&file.1).unwrap();
    let problems = verify(&open(whole.dir.path()), *case).unwrap().problems;
    let expected = Problem::Evidence {
        case: *case,
        sha256: file.0,
        entries: vec![1],
        state: EvidenceState::Missing,
    };
    assert_eq!(problems, [expected]);
}
