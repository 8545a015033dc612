//! Many who write at once: threads, handles and processes.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};

use redress_case::Digest;
use redress_store::{Store, StoreError, verify, verify_all};
use uuid::Uuid;

use crate::desk::{add, case_id, open};

const WRITERS: u64 = 64;

/// Appends a text, and looks again whenever somebody else was first.
fn insist(store: &dyn Store, case: Uuid, text: &str, conflicts: &AtomicU64) -> u64 {
    loop {
        let (seq, hash) = match store.head(case) {
            Ok(head) => (head.seq, head.hash),
            Err(StoreError::NotFound(_)) => (0, Digest::ZERO),
            Err(error) => panic!("{error}"),
        };
        match add(store, case, seq + 1, hash, text) {
            Ok((appended, _)) => return appended.head_seq,
            Err(StoreError::Conflict { head }) => {
                assert!(head.seq > seq);
                conflicts.fetch_add(1, Ordering::Relaxed);
            }
            Err(error) => panic!("{error}"),
        }
    }
}

fn texts(store: &dyn Store, case: Uuid) -> BTreeSet<String> {
    let entries = store.load(case).unwrap();
    entries
        .into_iter()
        .map(|entry| String::from_utf8(entry.payload.unwrap().bytes).unwrap())
        .collect()
}

#[test]
fn sixty_four_threads_on_one_case_lose_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    let (case, conflicts) = (case_id(1), AtomicU64::new(0));
    std::thread::scope(|scope| {
        for writer in 0..WRITERS {
            let (store, conflicts) = (&store, &conflicts);
            scope.spawn(move || {
                for n in 0..8 {
                    insist(store, case, &format!("writer {writer} text {n}"), conflicts);
                }
            });
        }
    });
    assert_eq!(store.head(case).unwrap().seq, WRITERS * 8);
    assert_eq!(texts(&store, case).len(), 512);
    assert!(
        conflicts.load(Ordering::Relaxed) > 0,
        "a crowd on one case meets"
    );
    assert_eq!(verify(&store, case).unwrap().problems, []);
}

#[test]
fn sixty_four_threads_on_many_cases_never_meet() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    let conflicts = AtomicU64::new(0);
    std::thread::scope(|scope| {
        for writer in 0..WRITERS {
            let (store, conflicts) = (&store, &conflicts);
            scope.spawn(move || {
                for n in 1..=20 {
                    assert_eq!(
                        insist(store, case_id(writer), &format!("text {n}"), conflicts),
                        n
                    );
                }
            });
        }
    });
    assert_eq!(conflicts.load(Ordering::Relaxed), 0);
    assert_eq!(store.stats().unwrap().entries, WRITERS * 20);
    assert_eq!(verify_all(&store, &mut |_| {}).unwrap(), []);
}

#[test]
fn one_thousand_pairs_that_answer_at_once_keep_both_texts() {
    let dir = tempfile::tempdir().unwrap();
    let (left, right) = (open(dir.path()), open(dir.path()));
    let (case, conflicts) = (case_id(1), AtomicU64::new(0));
    for round in 0..1000 {
        let gate = std::sync::Barrier::new(2);
        std::thread::scope(|scope| {
            for (who, store) in [("left", &left), ("right", &right)] {
                let (gate, conflicts) = (&gate, &conflicts);
                scope.spawn(move || {
                    gate.wait();
                    insist(store, case, &format!("{who} {round}"), conflicts);
                });
            }
        });
    }
    assert_eq!(texts(&left, case).len(), 2000);
    assert_eq!(texts(&left, case), texts(&right, case));
    assert_eq!(verify_all(&right, &mut |_| {}).unwrap(), []);
    println!("{} of 1000 pairs met", conflicts.load(Ordering::Relaxed));
}

/// The folder for [`a_neighbour`], which runs only when another test starts it.
const FOLDER: &str = "REDRESS_STORE_TEST_NEIGHBOUR";

#[test]
fn two_processes_on_one_folder_lose_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    let case = case_id(1);
    insist(&store, case, "first", &AtomicU64::new(0));
    let mut neighbours: Vec<_> = (0..2)
        .map(|n| {
            Command::new(std::env::current_exe().unwrap())
                .args(["--include-ignored", "--exact", "crowd::a_neighbour"])
                .env(FOLDER, dir.path())
                .env("REDRESS_STORE_TEST_NAME", format!("neighbour {n}"))
                .stdout(Stdio::null())
                .spawn()
                .unwrap()
        })
        .collect();
    for n in 0..200 {
        insist(&store, case, &format!("owner {n}"), &AtomicU64::new(0));
    }
    for neighbour in &mut neighbours {
        assert!(neighbour.wait().unwrap().success());
    }
    assert_eq!(texts(&store, case).len(), 601);
    assert_eq!(verify_all(&store, &mut |_| {}).unwrap(), []);
}

#[test]
#[ignore = "another test starts it as a process of its own"]
fn a_neighbour() {
    let (Some(folder), Some(name)) = (
        std::env::var_os(FOLDER),
        std::env::var_os("REDRESS_STORE_TEST_NAME"),
    ) else {
        return;
    };
    let store = open(Path::new(&folder));
    for n in 0..200 {
        insist(
            &store,
            case_id(1),
            &format!("{} {n}", name.display()),
            &AtomicU64::new(0),
        );
    }
}

#[test]
fn folders_are_created_by_many_at_once() {
    for _ in 0..10 {
        let dir = tempfile::tempdir().unwrap();
        std::thread::scope(|scope| {
            for n in 0..8 {
                let dir = dir.path();
                scope.spawn(move || {
                    let store = open(dir);
                    add(&store, case_id(n), 1, Digest::ZERO, "here").unwrap();
                });
            }
        });
        assert_eq!(open(dir.path()).register().unwrap().len(), 8);
    }
}

#[test]
fn closing_one_handle_leaves_the_other_whole() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    let conflicts = AtomicU64::new(0);
    for n in 0..50 {
        insist(&store, case_id(1), &format!("mine {n}"), &conflicts);
        let other = open(dir.path());
        insist(&other, case_id(1), &format!("theirs {n}"), &conflicts);
    }
    assert_eq!(texts(&store, case_id(1)).len(), 100);
    assert_eq!(verify_all(&store, &mut |_| {}).unwrap(), []);
}
