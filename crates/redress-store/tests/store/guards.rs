//! What the database itself refuses, and data that is not ours to open.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use redress_store::{RECORD_FILE, SCHEMA_VERSION, SqliteStore, Store as _, StoreError, verify_all};
use rusqlite::Connection;

use crate::desk::{add_exhibit, case_id, erase, open, write_case};

fn raw(dir: &Path) -> Connection {
    Connection::open(dir.join(RECORD_FILE)).unwrap()
}

#[test]
fn the_database_refuses_change() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    write_case(&store, case_id(1), &["one", "two", "three"]);
    erase(&store, case_id(1), &[1]).unwrap();
    drop(store);
    let conn = raw(dir.path());
    let whole = dump(&conn);
    for refused in [
        "UPDATE entry SET at = '2020-01-01T00:00:00Z' WHERE seq = 2",
        "UPDATE entry SET seq = 9 WHERE seq = 4",
        "UPDATE OR REPLACE entry SET pos = 1 WHERE pos = 2",
        "DELETE FROM entry WHERE seq = 4",
        "DELETE FROM entry",
        "REPLACE INTO entry SELECT * FROM entry WHERE pos = 2",
        "REPLACE INTO entry SELECT 2, case_no, 5, schema, id, at, kind, actor, commitment, prev, hash FROM entry WHERE pos = 4",
        "INSERT INTO entry SELECT 5, case_no, 7, schema, id, at, kind, actor, commitment, prev, hash FROM entry WHERE pos = 4",
        "UPDATE payload SET bytes = x'00'",
        "UPDATE payload SET salt = zeroblob(32) WHERE pos = 2",
        "DELETE FROM payload WHERE pos = 2",
        "REPLACE INTO payload SELECT pos, salt, x'00' FROM payload WHERE pos = 2",
        "INSERT INTO payload VALUES (1, zeroblob(32), x'00')",
        "INSERT INTO erasure VALUES (2, NULL)",
        "REPLACE INTO erasure VALUES (1, NULL)",
        "UPDATE erasure SET by_pos = 2",
        "DELETE FROM erasure",
        "DELETE FROM case_file",
        "UPDATE case_file SET number = 2",
        "UPDATE case_file SET head_seq = 1",
        "REPLACE INTO case_file SELECT number, id, 0, zeroblob(32), 0 FROM case_file",
    ] {
        let error = conn.execute_batch(refused).expect_err(refused);
        assert_eq!(
            error.sqlite_error_code(),
            Some(rusqlite::ErrorCode::ConstraintViolation),
            "{refused}: {error}"
        );
        assert_eq!(dump(&conn), whole, "{refused}");
    }
    // With an erasure that names it, the payload goes with it and in no other way.
    conn.execute_batch("INSERT INTO erasure VALUES (2, 4)")
        .unwrap();
    let left: i64 = conn
        .query_row("SELECT count(*) FROM payload WHERE pos = 2", [], |r| {
            r.get(0)
        })
        .unwrap();
    assert_eq!(left, 0);
}

fn dump(conn: &Connection) -> Vec<String> {
    [
        "SELECT format('%d %d %d %s %s', pos, case_no, seq, at, hex(hash)) FROM entry",
        "SELECT format('%d %s %s', pos, hex(salt), hex(bytes)) FROM payload",
        "SELECT format('%d %d', pos, by_pos) FROM erasure",
        "SELECT format('%d %s %d %s', number, hex(id), head_seq, hex(head_hash)) FROM case_file",
    ]
    .iter()
    .flat_map(|sql| {
        let mut statement = conn.prepare(sql).unwrap();
        let rows = statement
            .query_map([], |row| row.get::<_, String>(0))
            .unwrap();
        rows.map(Result::unwrap).collect::<Vec<_>>()
    })
    .collect()
}

#[test]
fn numbers_are_never_given_twice() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    write_case(&store, case_id(1), &["one"]);
    write_case(&store, case_id(2), &["one"]);
    store.hide(case_id(2)).unwrap();
    drop(store);
    let conn = raw(dir.path());
    conn.execute_batch(
        "DROP TRIGGER case_kept; DROP TRIGGER entry_kept; DROP TRIGGER payload_kept;
         DELETE FROM words WHERE rowid = 2; DELETE FROM due WHERE case_no = 2; DELETE FROM case_row WHERE case_no = 2;
         DELETE FROM payload WHERE pos = 2; DELETE FROM entry WHERE pos = 2; DELETE FROM case_file WHERE number = 2;",
    )
    .unwrap();
    drop(conn);
    let store = open(dir.path());
    write_case(&store, case_id(3), &["one"]);
    assert_eq!(store.resolve(3).unwrap(), case_id(3));
}

#[test]
fn data_of_before_the_directory_is_lifted_and_whole() {
    let dir = tempfile::tempdir().unwrap();
    write_case(&open(dir.path()), case_id(1), &["one", "two"]);
    raw(dir.path())
        .execute_batch("DROP TABLE firm; PRAGMA user_version = 1;")
        .unwrap();
    let store = open(dir.path());
    assert_eq!(store.load(case_id(1)).unwrap().len(), 2);
    assert_eq!(store.firms().unwrap(), []);
    let firm = redress_store::FirmRow {
        id: case_id(7),
        revision: 0,
        text: "Banca Esempio".to_owned(),
    };
    assert_eq!(store.put_firm(&firm), Ok(1));
    assert_eq!(verify_all(&store, &mut |_| {}).unwrap(), []);
}

#[test]
fn newer_data_is_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    write_case(&open(dir.path()), case_id(1), &["one"]);
    raw(dir.path())
        .pragma_update(None, "user_version", SCHEMA_VERSION + 1)
        .unwrap();
    let before = files(dir.path());
    let error = SqliteStore::open(dir.path()).err();
    assert_eq!(
        error,
        Some(StoreError::NewerData {
            found: SCHEMA_VERSION + 1,
            known: SCHEMA_VERSION
        })
    );
    assert_eq!(files(dir.path()), before);
}

#[test]
fn newer_data_in_the_log_is_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    write_case(&open(dir.path()), case_id(1), &["one"]);
    // A program that was killed leaves its last words in the log.
    let killed = tempfile::tempdir().unwrap();
    let conn = raw(dir.path());
    conn.pragma_update(None, "user_version", 7).unwrap();
    for name in [RECORD_FILE, "record.db-wal", "STORE"] {
        fs::copy(dir.path().join(name), killed.path().join(name)).unwrap();
    }
    let before = fs::read(killed.path().join(RECORD_FILE)).unwrap();
    let log = fs::read(killed.path().join("record.db-wal")).unwrap();
    let error = SqliteStore::open(killed.path()).err();
    assert_eq!(
        error,
        Some(StoreError::NewerData {
            found: 7,
            known: SCHEMA_VERSION
        })
    );
    assert_eq!(fs::read(killed.path().join(RECORD_FILE)).unwrap(), before);
    assert_eq!(fs::read(killed.path().join("record.db-wal")).unwrap(), log);
}

fn files(dir: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.file_type().unwrap().is_file())
        .map(|entry| {
            (
                entry.file_name().into_string().unwrap(),
                fs::read(entry.path()).unwrap(),
            )
        })
        .collect();
    files.sort();
    files
}

#[test]
fn damaged_files_are_refused() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    for case in 1..20 {
        write_case(&store, case_id(case), &["one", "two"]);
    }
    drop(store);
    let path = dir.path().join(RECORD_FILE);
    let whole = fs::read(&path).unwrap();
    let mut foreign = whole.clone();
    foreign[68..72].copy_from_slice(b"GPKG");
    let damaged: [(&str, Vec<u8>); 7] = [
        (
            "not a database",
            b"Dear diary, this is not a database at all.".repeat(100),
        ),
        (
            "binary",
            (0..20_000_u32).map(|n| ((n * 7919) >> 3) as u8).collect(),
        ),
        ("short text", b"hello".to_vec()),
        ("empty", Vec::new()),
        ("cut in its header", whole[..60].to_vec()),
        ("cut in the middle", whole[..whole.len() / 2].to_vec()),
        ("of another program", foreign),
    ];
    for (what, bytes) in damaged {
        fs::write(&path, &bytes).unwrap();
        let error = SqliteStore::open(dir.path()).err();
        assert!(
            matches!(error, Some(StoreError::Damaged { .. })),
            "{what}: {error:?}"
        );
        assert_eq!(fs::read(&path).unwrap(), bytes, "{what}");
    }
    fs::remove_file(&path).unwrap();
    let error = SqliteStore::open(dir.path()).err();
    assert!(
        matches!(error, Some(StoreError::Damaged { .. })),
        "gone: {error:?}"
    );
    assert!(!path.exists());
    fs::write(&path, &whole).unwrap();
    assert_eq!(verify_all(&open(dir.path()), &mut |_| {}).unwrap(), []);
}

#[test]
fn a_folder_that_cannot_be_one_is_an_error_of_the_system() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("file");
    fs::write(&file, "x").unwrap();
    let error = SqliteStore::open(&file).err();
    assert!(matches!(error, Some(StoreError::Io { .. })), "{error:?}");
    let odd = dir.path().join("odd");
    fs::create_dir_all(odd.join(RECORD_FILE)).unwrap();
    let error = SqliteStore::open(&odd).err();
    assert!(matches!(error, Some(StoreError::Io { .. })), "{error:?}");
}

#[test]
fn a_lock_that_stays_is_told_as_busy() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    let entries = write_case(&store, case_id(1), &["one"]);
    let other = raw(dir.path());
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let start = Instant::now();
    let error = crate::desk::add(&store, case_id(1), 2, entries[0].hash, "two").unwrap_err();
    assert_eq!(error, StoreError::Busy);
    assert!(
        (Duration::from_secs(5)..Duration::from_secs(9)).contains(&start.elapsed()),
        "{:?}",
        start.elapsed()
    );
    assert_eq!(store.load(case_id(1)).unwrap(), entries, "reading goes on");
    other.execute_batch("COMMIT").unwrap();
    crate::desk::add(&store, case_id(1), 2, entries[0].hash, "two").unwrap();
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_look() {
    use std::os::unix::fs::PermissionsExt as _;
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("new");
    let store = open(&data);
    assert_eq!(
        fs::metadata(&data).unwrap().permissions().mode() & 0o777,
        0o700
    );
    let file = store.put_evidence(&mut b"exhibit".as_slice()).unwrap();
    add_exhibit(&store, case_id(1), "an exhibit", &[file.sha256]);
    let name = file.sha256.to_hex();
    let path = data
        .join("evidence")
        .join(&name[..2])
        .join(&name[2..4])
        .join(&name);
    assert_eq!(
        fs::metadata(path).unwrap().permissions().mode() & 0o777,
        0o400,
        "an original is not written again"
    );
}

#[test]
fn opening_is_quick() {
    let dir = tempfile::tempdir().unwrap();
    write_case(&open(dir.path()), case_id(1), &["one"]);
    let mut times: Vec<Duration> = (0..20)
        .map(|_| {
            let start = Instant::now();
            let store = open(dir.path());
            store.head(case_id(1)).unwrap();
            start.elapsed()
        })
        .collect();
    times.sort();
    println!(
        "open to first answer: median {:?}, worst {:?}",
        times[10], times[19]
    );
    assert!(times[10] < Duration::from_millis(100), "{:?}", times[10]);
}
