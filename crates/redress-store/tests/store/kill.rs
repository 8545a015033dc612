//! Sudden death: what was acknowledged is there afterwards.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use redress_case::Digest;
use redress_store::{Store as _, verify, verify_all};

use crate::desk::{Dice, add, case_id, open};

const KILLS: usize = 500;
/// A folder serves so many kills; then a fresh one keeps the proof of the whole chain short.
const KILLS_A_FOLDER: usize = 25;
const WRITERS: u64 = 3;
const FOLDER: &str = "REDRESS_STORE_TEST_FOLDER";

#[test]
fn five_hundred_kills_lose_no_acknowledged_entry() {
    let halves: Vec<(usize, u64)> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..2)
            .map(|_| scope.spawn(|| kill_often(KILLS / 2)))
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    });
    let survived: usize = halves.iter().map(|half| half.0).sum();
    let entries: u64 = halves.iter().map(|half| half.1).sum();
    println!("{survived} of {KILLS} kills, {entries} acknowledged entries, none lost");
    assert_eq!(survived, KILLS);
    assert!(
        entries > 2 * KILLS as u64,
        "the kills fell among appends, not before them"
    );
}

fn kill_often(kills: usize) -> (usize, u64) {
    let mut dice = Dice::new();
    let (mut survived, mut entries) = (0, 0);
    while survived < kills {
        let dir = tempfile::tempdir().unwrap();
        let mut acknowledged = BTreeMap::new();
        for _ in 0..KILLS_A_FOLDER.min(kills - survived) {
            entries += kill_once(dir.path(), &mut dice, &mut acknowledged);
            check(dir.path(), &acknowledged);
            survived += 1;
        }
        assert_eq!(verify_all(&open(dir.path()), &mut |_| {}).unwrap(), []);
    }
    (survived, entries)
}

/// The number and hash of the last acknowledged entry of each case.
type Acknowledged = BTreeMap<u64, (u64, Digest)>;

/// Starts the appender, kills it some milliseconds after its first acknowledgement and returns how
/// many entries it acknowledged.
fn kill_once(dir: &Path, dice: &mut Dice, acknowledged: &mut Acknowledged) -> u64 {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([
            "--include-ignored",
            "--exact",
            "--nocapture",
            "kill::appender",
        ])
        .env(FOLDER, dir)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut count = 0;
    let mut note = |line: &str| {
        let Some(line) = line.strip_prefix("ack ") else {
            return false;
        };
        // The last line may have been cut; a cut hash was not printed whole and proves nothing.
        let mut fields = line.split(' ');
        let mut next = || fields.next().unwrap_or("");
        let (Ok(case), Ok(seq), Some(hash)) =
            (next().parse(), next().parse(), Digest::from_hex(next()))
        else {
            return false;
        };
        acknowledged.insert(case, (seq, hash));
        count += 1;
        true
    };
    for line in lines.by_ref() {
        if note(&line.unwrap()) {
            break;
        }
    }
    std::thread::sleep(Duration::from_micros(dice.below(25_000)));
    child.kill().unwrap();
    child.wait().unwrap();
    for line in lines.map_while(Result::ok) {
        note(&line);
    }
    assert!(count > 0, "the appender acknowledged nothing");
    count
}

fn check(dir: &Path, acknowledged: &Acknowledged) {
    let store = open(dir);
    for (case, (seq, hash)) in acknowledged {
        let case = case_id(*case);
        let entries = store.load(case).unwrap();
        let kept = entries
            .get(usize::try_from(*seq).unwrap() - 1)
            .unwrap_or_else(|| panic!("entry {seq} is lost"));
        assert_eq!(kept.hash, *hash);
        assert_eq!(verify(&store, case).unwrap().problems, []);
    }
}

#[test]
#[ignore = "another test starts it as a process of its own"]
fn appender() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let store = open(Path::new(&folder));
    std::thread::scope(|scope| {
        for writer in 0..WRITERS {
            let store = &store;
            scope.spawn(move || {
                let case = case_id(writer);
                let (mut seq, mut hash) = store
                    .head(case)
                    .map_or((0, Digest::ZERO), |head| (head.seq, head.hash));
                // The bound only matters when nobody kills.
                while seq < 100_000 {
                    seq += 1;
                    let text = format!("entry {seq} of writer {writer} {}", "and more ".repeat(40));
                    hash = add(store, case, seq, hash, &text).unwrap().1;
                    let mut out = std::io::stdout().lock();
                    writeln!(out, "ack {writer} {seq} {hash}").unwrap();
                    out.flush().unwrap();
                }
            });
        }
    });
}
