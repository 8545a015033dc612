//! Backups of a running store, and what brings them back.

use std::fs;

use redress_store::{RECORD_FILE, Store as _, StoreError, verify_all};

use crate::desk::{add_exhibit, case_id, open, write_case};

#[test]
fn a_backup_of_a_running_store_comes_back_whole() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(&dir.path().join("data"));
    let file = store.put_evidence(&mut b"exhibit".as_slice()).unwrap();
    add_exhibit(&store, case_id(1), "an exhibit", &[file.sha256]);
    let entries = store.load(case_id(1)).unwrap();
    let to = dir.path().join("backup");
    let mut last = None;
    std::thread::scope(|scope| {
        let busy = scope.spawn(|| {
            for case in 2..40 {
                write_case(&store, case_id(case), &["meanwhile", "and more"]);
            }
        });
        let report = store
            .backup(&to, &mut |progress| last = Some(progress))
            .unwrap();
        assert_eq!((report.evidence, report.missing), (1, 0));
        assert!(report.cases >= 1 && report.entries >= 1 && report.bytes > 4096);
        busy.join().unwrap();
    });
    assert_eq!(last.map(|p| p.done == p.total), Some(true));
    assert_eq!(
        store.backup(&to, &mut |_| {}),
        Err(StoreError::Occupied(to.clone()))
    );
    let back = dir.path().join("back");
    let report = redress_store::restore(&to, &back, &mut |_| {}).unwrap();
    assert_eq!(report.evidence, 1);
    let restored = open(&back);
    assert_eq!(restored.load(case_id(1)).unwrap(), entries);
    assert_eq!(verify_all(&restored, &mut |_| {}).unwrap(), []);
    let error = redress_store::restore(&to, &back, &mut |_| {}).unwrap_err();
    assert_eq!(error, StoreError::Occupied(back));
    assert_eq!(
        fs::read_dir(dir.path()).unwrap().count(),
        3,
        "no half folder is left"
    );
}

#[test]
fn a_lost_exhibit_is_counted_and_keeps_nothing_else_back() {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("data");
    let store = open(&data);
    let mut files = Vec::new();
    for n in 0..3 {
        let file = store
            .put_evidence(&mut format!("exhibit {n}").as_bytes())
            .unwrap();
        add_exhibit(&store, case_id(1), "an exhibit", &[file.sha256]);
        let name = file.sha256.to_hex();
        files.push(
            data.join("evidence")
                .join(&name[..2])
                .join(&name[2..4])
                .join(&name),
        );
    }
    fs::remove_file(&files[0]).unwrap();
    fs::remove_file(&files[1]).unwrap();
    fs::write(&files[1], "exhibit !").unwrap();
    let report = store
        .backup(&dir.path().join("backup"), &mut |_| {})
        .unwrap();
    assert_eq!((report.evidence, report.missing), (1, 2));
    let back = dir.path().join("back");
    let report = redress_store::restore(&dir.path().join("backup"), &back, &mut |_| {}).unwrap();
    assert_eq!((report.evidence, report.missing), (1, 2));
    let restored = open(&back);
    assert_eq!(
        restored.load(case_id(1)).unwrap(),
        store.load(case_id(1)).unwrap()
    );
    assert_eq!(verify_all(&restored, &mut |_| {}).unwrap().len(), 2);
    // The same bytes put again make it whole.
    restored.put_evidence(&mut b"exhibit 0".as_slice()).unwrap();
    restored.put_evidence(&mut b"exhibit 1".as_slice()).unwrap();
    assert_eq!(verify_all(&restored, &mut |_| {}).unwrap(), []);
}

#[test]
fn a_backup_that_was_changed_does_not_come_back() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(&dir.path().join("data"));
    write_case(&store, case_id(1), &["the quick brown fox"]);
    let to = dir.path().join("backup");
    store.backup(&to, &mut |_| {}).unwrap();
    let record = to.join(RECORD_FILE);
    let mut bytes = fs::read(&record).unwrap();
    let at = bytes
        .windows(5)
        .position(|window| window == b"brown")
        .unwrap();
    bytes[at] ^= 1;
    fs::write(&record, bytes).unwrap();
    let back = dir.path().join("back");
    let error = redress_store::restore(&to, &back, &mut |_| {}).unwrap_err();
    assert!(matches!(error, StoreError::Damaged { .. }), "{error:?}");
    assert!(!back.exists());
    let error = redress_store::restore(&dir.path().join("none"), &back, &mut |_| {}).unwrap_err();
    assert!(matches!(error, StoreError::Io { .. }), "{error:?}");
}
