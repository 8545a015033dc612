//! Erasure: the proofs of the others hold, and the bytes are really gone.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use redress_case::check_chain;
use redress_store::{SqliteStore, Store as _, verify_all};

use crate::desk::{Dice, add_exhibit, case_id, erase, open};

/// Returns every secret that stands in some file of a folder. No store may be open on it.
fn secrets_in(dir: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.append(&mut secrets_in(&path));
        } else {
            let bytes = fs::read(&path).unwrap();
            let starts = (0..bytes.len()).filter(|at| bytes[*at..].starts_with(b"qzx"));
            found.extend(starts.filter_map(|at| {
                let end = at + bytes[at..].iter().take(20).position(|byte| *byte == b'w')?;
                Some(String::from_utf8_lossy(&bytes[at..=end]).into_owned())
            }));
        }
    }
    found
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes
        .windows(text.len())
        .any(|window| window == text.as_bytes())
}

fn secret(case: u64, n: u64) -> String {
    format!("qzx{case}y{n}w")
}

const CASES: u64 = 12;

/// Adds entries of many lengths to all cases in turn, so that pages split, merge and overflow.
fn write_on(store: &SqliteStore, dice: &mut Dice) {
    for _ in 0..150 {
        let case = dice.below(CASES);
        let n = store.head(case_id(case)).map_or(1, |head| head.seq + 1);
        let long = if dice.below(10) == 0 { 3000 } else { 20 };
        let filler = "lorem ipsum ".repeat(dice.below(long) as usize);
        let text = format!("{} {filler}{}", secret(case, n), secret(case, n));
        let mut files = Vec::new();
        if dice.below(4) == 0 {
            let exhibit = format!("exhibit {}", secret(case, n)).into_bytes();
            files.push(store.put_evidence(&mut exhibit.as_slice()).unwrap().sha256);
        }
        assert_eq!(add_exhibit(store, case_id(case), &text, &files), n);
    }
}

/// Erases some entries of a case that still have their payload and returns their secrets.
fn erase_some(store: &SqliteStore, dice: &mut Dice, case: u64) -> Vec<String> {
    let before = store.load(case_id(case)).unwrap();
    let whole = before.iter().filter(|entry| entry.payload.is_some());
    let targets: Vec<u64> = whole
        .map(|entry| entry.header.seq)
        .filter(|_| dice.below(4) == 0)
        .collect();
    assert!(erase(store, case_id(case), &targets).unwrap().scrubbed);
    let after = store.load(case_id(case)).unwrap();
    assert_eq!(check_chain(case_id(case), &after), []);
    for (old, new) in before.iter().zip(&after) {
        let hit = targets.contains(&old.header.seq);
        assert_eq!(new.payload, old.payload.clone().filter(|_| !hit));
        assert_eq!(new.hash, old.hash);
    }
    targets.iter().map(|n| secret(case, *n)).collect()
}

#[test]
fn erased_bytes_are_gone_from_every_file() {
    let dir = tempfile::tempdir().unwrap();
    let mut dice = Dice::new();
    let store = open(dir.path());
    let mut gone = Vec::new();
    for _ in 0..3 {
        write_on(&store, &mut dice);
        for case in 0..CASES {
            gone.extend(erase_some(&store, &mut dice, case));
        }
        // While the store is open, the log is the only file of its own that may be looked into.
        let log = fs::read(dir.path().join("record.db-wal")).unwrap();
        assert!(
            !gone.iter().any(|text| holds(&log, text)),
            "the log still has an erased text"
        );
    }
    assert_eq!(verify_all(&store, &mut |_| {}).unwrap(), []);
    let kept = store.load(case_id(0)).unwrap();
    let kept = kept.iter().rfind(|entry| {
        entry
            .payload
            .as_ref()
            .is_some_and(|p| holds(&p.bytes, "qzx"))
    });
    let kept = secret(0, kept.unwrap().header.seq);
    drop(store);
    assert!(gone.len() > 50);
    let left = secrets_in(dir.path());
    assert_eq!(gone.iter().find(|text| left.contains(*text)), None);
    assert!(left.contains(&kept), "the search finds what is there");
}

#[test]
fn an_erasure_that_could_not_wipe_does_so_later() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    add_exhibit(&store, case_id(1), &secret(1, 1), &[]);
    // Somebody reads all the while: the log cannot be cut.
    let reader = rusqlite::Connection::open(dir.path().join(redress_store::RECORD_FILE)).unwrap();
    reader
        .execute_batch("BEGIN; SELECT count(*) FROM entry;")
        .unwrap();
    let erased = erase(&store, case_id(1), &[1]).unwrap();
    assert!(!erased.scrubbed);
    assert!(store.load(case_id(1)).unwrap()[0].payload.is_none());
    reader.execute_batch("COMMIT").unwrap();
    drop(reader);
    drop(store);
    drop(open(dir.path()));
    assert_eq!(secrets_in(dir.path()), BTreeSet::new());
}
