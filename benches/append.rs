//! One entry appended with full durability, one at a time, beside an insert of the same bytes into
//! the same tables and indexes by the library alone.
//!
//! `cargo bench -p redress-benches --bench append -- [ENTRIES] [FOLDER]`; ends with 1 below the bar.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use redress_benches::desk;
use redress_benches::machine::{Ticks, Times, print_machine, sync_time};
use redress_case::{Digest, Sealed};
use redress_store::{Append, Derived, RECORD_FILE, SqliteStore, Store as _};
use redress_tone::fold::search_terms;
use rusqlite::{Connection, params};

const CASES: u64 = 200;
/// The two take turns, so that a change of the machine meets both.
const TURN: u64 = 250;
/// The median of the store may be so much slower.
const BAR: f64 = 0.60;

fn main() -> anyhow::Result<ExitCode> {
    let mut args = std::env::args().skip(1).filter(|arg| !arg.starts_with('-'));
    let entries: u64 = args.next().map_or(Ok(10_000), |n| n.parse())?;
    let folder = args.next().map_or_else(std::env::temp_dir, PathBuf::from);
    let dir = tempfile::tempdir_in(&folder)?;
    let before = sync_time(dir.path())?;
    let ticks = Ticks::now();
    let (store, alone) = measure(dir.path(), entries)?;
    let ratio = alone.median().as_secs_f64() / store.median().as_secs_f64().max(f64::EPSILON);
    println!(
        "append: {entries} entries of {} bytes, {CASES} cases, one at a time",
        desk::text(1, 1).len()
    );
    println!("redress-store:   {}", store.line());
    println!("library alone:   {}", alone.line());
    println!(
        "ratio of medians: {:.0} % (bar {:.0} %)",
        ratio * 100.0,
        BAR * 100.0
    );
    print_machine(&before, &sync_time(dir.path())?, ticks);
    Ok(if ratio >= BAR {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn measure(dir: &Path, entries: u64) -> anyhow::Result<(Times, Times)> {
    let store = SqliteStore::open(&dir.join("store"))?;
    // The same program makes the tables; the library fills them.
    drop(SqliteStore::open(&dir.join("alone"))?);
    let conn = Connection::open(dir.join("alone").join(RECORD_FILE))?;
    conn.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
         PRAGMA secure_delete = ON; PRAGMA cache_size = -4000; PRAGMA mmap_size = 0;",
    )?;
    conn.set_prepared_statement_cache_capacity(64);
    let (mut by_store, mut by_library) = (Vec::new(), Vec::new());
    let mut heads = vec![Digest::ZERO; CASES as usize];
    let mut written = 0;
    while written < entries {
        let turn: Vec<Append> = (written..entries.min(written + TURN))
            .map(|n| next(&mut heads, n))
            .collect();
        written += turn.len() as u64;
        let rows: Vec<Row> = turn.iter().map(Row::of).collect();
        for append in turn {
            by_store.push(timed(|| store.append(append))?);
        }
        for row in &rows {
            by_library.push(timed(|| row.insert(&conn))?);
        }
    }
    compare(&store, &conn)?;
    Ok((Times::of(by_store), Times::of(by_library)))
}

fn next(heads: &mut [Digest], n: u64) -> Append {
    let append = desk::append(n % CASES, n / CASES + 1, heads[(n % CASES) as usize]);
    if let Some(entry) = append.entries.first() {
        heads[(n % CASES) as usize] = entry.hash;
    }
    append
}

fn timed<T, E>(work: impl FnOnce() -> Result<T, E>) -> Result<Duration, E> {
    let start = Instant::now();
    work()?;
    Ok(start.elapsed())
}

/// Both sides have to hold the same bytes, or the comparison says nothing.
fn compare(store: &SqliteStore, conn: &Connection) -> anyhow::Result<()> {
    let one = Connection::open(store.dir().join(RECORD_FILE))?;
    for table in [
        "case_file",
        "entry",
        "payload",
        "case_row",
        "due",
        "words_docsize",
    ] {
        let count = |conn: &Connection| {
            conn.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| {
                row.get::<_, i64>(0)
            })
        };
        anyhow::ensure!(count(&one)? == count(conn)?, "{table} differs");
    }
    let sum = |conn: &Connection| {
        conn.query_row("SELECT sum(length(bytes)) FROM payload", [], |row| {
            row.get::<_, i64>(0)
        })
    };
    anyhow::ensure!(sum(&one)? == sum(conn)?, "payload differs");
    Ok(())
}

/// The values of one append as columns take them, its words folded beforehand.
struct Row {
    number: i64,
    entry: Sealed,
    salt: [u8; 32],
    bytes: Vec<u8>,
    derived: Derived,
    line: String,
}

impl Row {
    fn of(append: &Append) -> Row {
        let entry = append
            .entries
            .first()
            .cloned()
            .unwrap_or_else(|| desk::seal(0, 1, Digest::ZERO).0);
        let payload = entry.payload.clone();
        let line = append
            .derived
            .texts
            .iter()
            .flat_map(|text| search_terms(&text.text))
            .collect::<Vec<_>>();
        Row {
            number: desk::case_of(append.case) as i64 + 1,
            salt: payload.as_ref().map_or([0; 32], |payload| payload.salt),
            bytes: payload.map(|payload| payload.bytes).unwrap_or_default(),
            entry,
            derived: append.derived.clone(),
            line: line.join(" "),
        }
    }

    fn insert(&self, conn: &Connection) -> rusqlite::Result<()> {
        let Row {
            number,
            entry,
            derived,
            ..
        } = self;
        let header = &entry.header;
        let seq = header.seq as i64;
        conn.prepare_cached("BEGIN IMMEDIATE")?.execute([])?;
        let run =
            |sql: &str, values: &[&dyn rusqlite::ToSql]| conn.prepare_cached(sql)?.execute(values);
        if seq == 1 {
            run(
                "INSERT INTO case_file (number, id, head_seq, head_hash) VALUES (?1, ?2, 0, ?3)",
                params![number, header.case.as_bytes(), entry.prev.0],
            )?;
        }
        let pos: i64 = conn
            .prepare_cached("SELECT coalesce(max(pos), 0) + 1 FROM entry")?
            .query_row([], |row| row.get(0))?;
        run(
            "INSERT INTO entry VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
            params![
                pos,
                number,
                seq,
                header.schema,
                header.id.as_bytes(),
                header.at,
                header.kind,
                header.actor,
                entry.commitment.0,
                entry.prev.0,
                entry.hash.0
            ],
        )?;
        run(
            "INSERT INTO payload VALUES (?1, ?2, ?3)",
            params![pos, self.salt, self.bytes],
        )?;
        run(
            "UPDATE case_file SET head_seq = ?2, head_hash = ?3 WHERE number = ?1",
            params![number, seq, entry.hash.0],
        )?;
        let row = &derived.summary;
        run(
            "REPLACE INTO case_row VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
            params![
                number,
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
                row.updated_at.as_second()
            ],
        )?;
        for due in derived.dues.iter().filter(|_| seq == 1) {
            run(
                "INSERT INTO due VALUES (?1, ?2, ?3, ?4)",
                params![number, due.on.to_string(), due.kind, due.what],
            )?;
        }
        run(
            "INSERT INTO words (rowid, line) VALUES (?1, ?2)",
            params![pos, self.line],
        )?;
        conn.prepare_cached("COMMIT")?.execute([])?;
        Ok(())
    }
}
