//! Erasure: the proofs of the others hold, and the bytes are really gone.

use std::fs;
use std::path::Path;

use redress_case::check_chain;
use redress_store::{Store as _, verify_all};

use crate::desk::{Dice, add_exhibit, case_id, erase, open};

/// Returns the files of a folder in which a text stands. No store may be open on it.
fn files_with(dir: &Path, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_with(&path, text));
        } else if fs::read(&path)
            .unwrap()
            .windows(text.len())
            .any(|window| window == text.as_bytes())
        {
            found.push(path.display().to_string());
        }
    }
    found
}

fn secret(case: u64, n: u64) -> String {
    format!("qzx{case}y{n}w")
}

#[test]
fn erased_bytes_are_gone_from_every_file() {
    let dir = tempfile::tempdir().unwrap();
    let mut dice = Dice::new();
    let store = open(dir.path());
    let exhibit = |case, n| format!("exhibit {}", secret(case, n)).into_bytes();
    let mut last = [0_u64; 12];
    // Entries of many lengths, interleaved, so that pages split, merge and overflow.
    for _ in 0..400 {
        let case = dice.below(12);
        let n = last[case as usize] + 1;
        let long = if dice.below(10) == 0 { 3000 } else { 20 };
        let text = format!(
            "{} {}",
            secret(case, n),
            "lorem ipsum ".repeat(dice.below(long) as usize)
        );
        let mut files = Vec::new();
        if dice.below(4) == 0 {
            files.push(
                store
                    .put_evidence(&mut exhibit(case, n).as_slice())
                    .unwrap()
                    .sha256,
            );
        }
        last[case as usize] = add_exhibit(&store, case_id(case), &text, &files);
    }
    let mut gone = Vec::new();
    for case in 0..12 {
        let targets: Vec<u64> = (1..=last[case as usize])
            .filter(|_| dice.below(3) == 0)
            .collect();
        let before = store.load(case_id(case)).unwrap();
        let erased = erase(&store, case_id(case), &targets).unwrap();
        assert!(erased.scrubbed);
        let after = store.load(case_id(case)).unwrap();
        assert_eq!(check_chain(case_id(case), &after), []);
        for (old, new) in before.iter().zip(&after) {
            let hit = targets.contains(&old.header.seq);
            assert_eq!(new.payload, old.payload.clone().filter(|_| !hit));
            assert_eq!(new.hash, old.hash);
        }
        gone.extend(targets.iter().map(|n| secret(case, *n)));
    }
    assert_eq!(verify_all(&store, &mut |_| {}).unwrap(), []);
    drop(store);
    assert!(gone.len() > 50);
    for text in &gone {
        assert_eq!(files_with(dir.path(), text), Vec::<String>::new(), "{text}");
    }
    let kept = secret(0, last[0]);
    assert_eq!(
        gone.contains(&kept),
        files_with(dir.path(), &kept).is_empty(),
        "the search finds what is there"
    );
}

#[test]
fn an_erasure_that_could_not_wipe_does_so_later() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    add_exhibit(&store, case_id(1), "qzxsecret", &[]);
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
    assert_eq!(files_with(dir.path(), "qzxsecret"), Vec::<String>::new());
}
