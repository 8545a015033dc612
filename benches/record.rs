//! The record at the size of an advice office: ten thousand cases.
//!
//! `cargo bench -p redress-benches --bench record -- [CASES] [FOLDER]`.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use redress_benches::desk;
use redress_benches::machine::{Ticks, Times, millis, print_machine, resident, sync_time};
use redress_case::Digest;
use redress_store::{
    Append, CaseQuery, EntryText, Erase, SearchQuery, SqliteStore, Store, StoreError, verify,
};

/// Entries of the one case that is opened; the others have one.
const LONG: u64 = 50;
const WRITERS: u64 = 64;

fn main() -> anyhow::Result<()> {
    let mut args = std::env::args().skip(1).filter(|arg| !arg.starts_with('-'));
    let cases: u64 = args.next().map_or(Ok(10_000), |n| n.parse())?;
    let folder = args.next().map_or_else(std::env::temp_dir, PathBuf::from);
    let dir = tempfile::tempdir_in(&folder)?;
    let before = sync_time(dir.path())?;
    let ticks = Ticks::now();
    let store = SqliteStore::open(dir.path())?;
    let start = Instant::now();
    crowd(&store, 1..cases + 1)?;
    let rate = cases as f64 / start.elapsed().as_secs_f64();
    println!("{cases} cases made by {WRITERS} writers at once: {rate:.0}/s");
    let mut prev = Digest::ZERO;
    for seq in 1..=LONG {
        let append = desk::append(0, seq, prev);
        prev = append.entries.first().map_or(prev, |entry| entry.hash);
        store.append(append)?;
    }
    reads(&store)?;
    let start = Instant::now();
    let rebuilt = store.rebuild(&mut |case, entries| {
        let texts = entries.iter().filter_map(|entry| {
            let bytes = &entry.payload.as_ref()?.bytes;
            Some(EntryText {
                seq: entry.header.seq,
                text: String::from_utf8_lossy(bytes).into_owned(),
            })
        });
        desk::derived(desk::case_of(case), entries.len() as u64, texts.collect())
    })?;
    println!(
        "rebuild of {} entries: {:.2} s",
        rebuilt.entries,
        start.elapsed().as_secs_f64()
    );
    erase(&store)?;
    let stats = store.stats()?;
    println!(
        "database: {:.1} MB for {} entries",
        stats.record_bytes as f64 / 1e6,
        stats.entries
    );
    if let Some(mib) = resident() {
        println!("resident memory: {mib:.1} MiB");
    }
    drop(store);
    let opened = repeat(20, || {
        let store = SqliteStore::open(dir.path())?;
        store
            .cases(&CaseQuery {
                limit: 20,
                ..CaseQuery::default()
            })
            .map(drop)
    })?;
    println!("open to first list: {}", opened.line());
    print_machine(&before, &sync_time(dir.path())?, ticks);
    Ok(())
}

/// Makes cases of one entry from many threads at once.
fn crowd(store: &SqliteStore, cases: std::ops::Range<u64>) -> Result<(), StoreError> {
    let next = AtomicU64::new(cases.start);
    std::thread::scope(|scope| {
        let writers: Vec<_> = (0..WRITERS)
            .map(|_| {
                scope.spawn(|| {
                    loop {
                        let case = next.fetch_add(1, Ordering::Relaxed);
                        if case >= cases.end {
                            return Ok(());
                        }
                        store.append(desk::append(case, 1, Digest::ZERO))?;
                    }
                })
            })
            .collect();
        writers
            .into_iter()
            .try_for_each(|writer| match writer.join() {
                Ok(done) => done,
                Err(panic) => std::panic::resume_unwind(panic),
            })
    })
}

fn reads(store: &SqliteStore) -> Result<(), StoreError> {
    let find = |text: &str| SearchQuery {
        text: text.to_owned(),
        case: None,
        limit: 20,
    };
    for (what, text) in [
        ("1 hit", "BX-0007001"),
        ("1 %", "hundredth"),
        ("10 %", "tenth"),
    ] {
        let times = repeat(200, || store.search(&find(text)).map(drop))?;
        println!("search, {what}: {}", times.line());
        let query = CaseQuery {
            text: Some(text.to_owned()),
            limit: 20,
            ..CaseQuery::default()
        };
        let times = repeat(100, || store.cases(&query).map(drop))?;
        println!("cases with {what}: {}", times.line());
    }
    let load = repeat(500, || store.load(desk::case_id(0)).map(drop))?;
    println!("load a case of {LONG} entries: {}", load.line());
    let check = repeat(100, || verify(store, desk::case_id(0)).map(drop))?;
    println!("verify it: {}", check.line());
    let list = repeat(200, || {
        store
            .cases(&CaseQuery {
                limit: 50,
                ..CaseQuery::default()
            })
            .map(drop)
    })?;
    println!("list of 50 cases: {}", list.line());
    let due = repeat(100, || {
        store.due_before(jiff::civil::date(2026, 4, 3)).map(drop)
    })?;
    println!("due before a day: {}", due.line());
    Ok(())
}

fn erase(store: &SqliteStore) -> Result<(), StoreError> {
    let case = desk::case_id(0);
    let head = store.head(case)?;
    let Append {
        entries, derived, ..
    } = desk::append(0, head.seq + 1, head.hash);
    let Some(entry) = entries.into_iter().next() else {
        return Ok(());
    };
    let start = Instant::now();
    let erased = store.erase(Erase {
        case,
        expected_seq: head.seq,
        entry,
        targets: vec![1],
        derived,
    })?;
    println!(
        "erase one payload and wipe the file: {:.1} ms, wiped: {}",
        millis(start.elapsed()),
        erased.scrubbed
    );
    Ok(())
}

fn repeat(
    times: usize,
    mut work: impl FnMut() -> Result<(), StoreError>,
) -> Result<Times, StoreError> {
    let mut measured: Vec<Duration> = Vec::with_capacity(times);
    for _ in 0..times {
        let start = Instant::now();
        work()?;
        measured.push(start.elapsed());
    }
    Ok(Times::of(measured))
}
