//! Evidence files and erasures.

use std::io::Read as _;

use redress_case::{Digest, check_chain};
use redress_store::{Append, EvidenceState, Missing, Store, StoreError, verify};

use super::find;
use crate::desk::{add_exhibit, case_id, derived, erase, seal};

pub(crate) fn evidence(store: &dyn Store) {
    let case = case_id(7);
    let bytes: Vec<u8> = (0..200_000_u32).flat_map(u32::to_le_bytes).collect();
    let file = store.put_evidence(&mut bytes.as_slice()).unwrap();
    assert_eq!((file.sha256, file.size), (Digest::of(&bytes), 800_000));
    assert_eq!(store.put_evidence(&mut bytes.as_slice()).unwrap(), file);
    let nothing = store.put_evidence(&mut [].as_slice()).unwrap();
    assert_eq!((nothing.sha256, nothing.size), (Digest::of(b""), 0));
    let mut read = Vec::new();
    store
        .open_evidence(file.sha256)
        .unwrap()
        .read_to_end(&mut read)
        .unwrap();
    assert_eq!(read, bytes);
    assert_eq!(
        store.verify_evidence(file.sha256).unwrap(),
        EvidenceState::Whole
    );
    let unknown = Digest::of(b"never put");
    assert_eq!(
        store.verify_evidence(unknown).unwrap(),
        EvidenceState::Missing
    );
    assert_eq!(
        store.open_evidence(unknown).err(),
        Some(StoreError::NotFound(Missing::Evidence(unknown)))
    );
    assert_eq!(add_exhibit(store, case, "the statement", &[file.sha256]), 1);
    assert_eq!(
        add_exhibit(store, case, "the same again", &[file.sha256, file.sha256]),
        2
    );
    let rows = store.list_evidence(Some(case)).unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!(
        (rows[0].size, rows[0].uses.clone()),
        (Some(800_000), vec![(case, 1), (case, 2)])
    );
    let all = store.list_evidence(None).unwrap();
    assert_eq!(
        all.iter()
            .filter(|row| row.uses.is_empty())
            .map(|row| row.sha256)
            .collect::<Vec<_>>(),
        [nothing.sha256]
    );
    store.discard_evidence(nothing.sha256).unwrap();
    assert_eq!(
        store.verify_evidence(nothing.sha256).unwrap(),
        EvidenceState::Missing
    );
    store.discard_evidence(file.sha256).unwrap();
    store.discard_evidence(unknown).unwrap();
    assert_eq!(
        store.verify_evidence(file.sha256).unwrap(),
        EvidenceState::Whole,
        "two entries refer to it"
    );
    assert_eq!(verify(store, case).unwrap().evidence, 1);
}

pub(crate) fn erasing(store: &dyn Store) {
    let case = case_id(8);
    let shared = store
        .put_evidence(&mut b"shared exhibit".as_slice())
        .unwrap()
        .sha256;
    let own = store
        .put_evidence(&mut b"own exhibit".as_slice())
        .unwrap()
        .sha256;
    add_exhibit(store, case, "a zebra was seen", &[shared, own]);
    add_exhibit(store, case, "a second zebra", &[shared]);
    add_exhibit(store, case, "a third zebra", &[]);
    let before = store.load(case).unwrap();
    let erased = erase(store, case, &[1]).unwrap();
    assert_eq!((erased.number, erased.head_seq), (8, 4));
    let after = store.load(case).unwrap();
    assert_eq!(after.len(), 4);
    assert_eq!(after[0].payload, None);
    assert_eq!(
        (after[0].commitment, after[0].hash),
        (before[0].commitment, before[0].hash)
    );
    assert_eq!(after[1..3], before[1..]);
    assert_eq!(check_chain(case, &after), []);
    let erasures = store.erasures(case).unwrap();
    assert_eq!(
        (erasures.len(), erasures[0].seq, erasures[0].by),
        (1, 1, Some(4))
    );
    assert_eq!(store.search(&find("zebra")).unwrap().len(), 2);
    assert_eq!(store.verify_evidence(own).unwrap(), EvidenceState::Missing);
    assert_eq!(store.verify_evidence(shared).unwrap(), EvidenceState::Whole);
    assert_eq!(
        store.list_evidence(Some(case)).unwrap()[0].uses,
        [(case, 2)]
    );
    let report = verify(store, case).unwrap();
    assert_eq!(
        (report.problems.as_slice(), report.erased, report.entries),
        ([].as_slice(), 1, 4)
    );
    // The entry itself, and one that is not there, cannot be erased; then nothing is.
    let head = store.head(case).unwrap();
    for target in [5, 6, 0] {
        let refused = erase(store, case, &[2, target]).unwrap_err();
        assert_eq!(
            refused,
            StoreError::NotFound(Missing::Entry { case, seq: target })
        );
    }
    assert_eq!(store.head(case).unwrap(), head);
    assert!(store.load(case).unwrap()[1].payload.is_some());
    // Erasing again changes nothing but adds its entry; the first reason stays.
    erase(store, case, &[1, 2]).unwrap();
    let erasures: Vec<_> = store
        .erasures(case)
        .unwrap()
        .iter()
        .map(|e| (e.seq, e.by))
        .collect();
    assert_eq!(erasures, [(1, Some(4)), (2, Some(5))]);
    assert_eq!(
        store.verify_evidence(shared).unwrap(),
        EvidenceState::Missing
    );
}

pub(crate) fn imported_holes(store: &dyn Store) {
    let case = case_id(9);
    let mut first = seal(case, 1, Digest::ZERO, "erased elsewhere");
    first.payload = None;
    let second = seal(case, 2, first.hash, "the reason");
    let append = Append {
        case,
        expected_seq: 0,
        entries: vec![first.clone(), second.clone()],
        derived: derived("Imported", &[(2, "the reason")]),
    };
    store.append(append).unwrap();
    assert_eq!(store.load(case).unwrap(), [first, second]);
    assert_eq!(store.erasures(case).unwrap()[0].by, None);
    assert_eq!(verify(store, case).unwrap().problems, []);
}
