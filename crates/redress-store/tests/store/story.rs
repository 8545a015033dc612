//! What every store has to do, told against the trait alone.

use std::io::Read as _;

use jiff::Timestamp;
use jiff::civil::date;
use redress_case::{Digest, check_chain};
use redress_store::{
    Append, CaseQuery, Derived, DueRow, EntryText, EvidenceState, EvidenceUse, Missing, Order,
    SearchQuery, Store, StoreError, verify, verify_all,
};

use crate::desk::{add, add_exhibit, case_id, derived, erase, seal, summary, write_case};

/// Runs the whole story on an empty store.
pub(crate) fn story(store: &dyn Store) {
    empty(store);
    appending(store);
    conflicts(store);
    unproved(store);
    lists(store);
    searching(store);
    due_dates(store);
    evidence(store);
    erasing(store);
    imported_holes(store);
    hiding(store);
    rebuilding(store);
    assert_eq!(verify_all(store, &mut |_| {}).unwrap(), []);
}

fn empty(store: &dyn Store) {
    let nobody = case_id(999);
    assert_eq!(
        store.load(nobody),
        Err(StoreError::NotFound(Missing::Case(nobody)))
    );
    assert_eq!(
        store.head(nobody),
        Err(StoreError::NotFound(Missing::Case(nobody)))
    );
    assert_eq!(
        store.resolve(1),
        Err(StoreError::NotFound(Missing::Number(1)))
    );
    assert_eq!(store.cases(&CaseQuery::default()).unwrap(), []);
    assert_eq!(store.count(&CaseQuery::default()).unwrap(), 0);
    assert_eq!(store.search(&find("anything")).unwrap(), []);
    assert_eq!(store.due_before(date(9999, 12, 31)).unwrap(), []);
    assert_eq!(store.integrity_check().unwrap(), Vec::<String>::new());
}

fn appending(store: &dyn Store) {
    let case = case_id(1);
    let (first, hash) = add(store, case, 1, Digest::ZERO, "Called the bank").unwrap();
    assert_eq!((first.number, first.head_seq), (1, 1));
    let second = seal(case, 2, hash, "Marco promised an answer");
    let third = seal(case, 3, second.hash, "Reference RF-77");
    let written = [second.clone(), third.clone()];
    let append = Append {
        case,
        expected_seq: 1,
        entries: written.to_vec(),
        derived: derived("Twice", &[]),
    };
    assert_eq!(store.append(append).unwrap().head_seq, 3);
    let entries = store.load(case).unwrap();
    assert_eq!(entries[1..], written);
    assert_eq!(store.load_after(case, 2).unwrap(), written[1..]);
    assert_eq!(store.load_after(case, 3).unwrap(), []);
    assert_eq!(check_chain(case, &entries), []);
    let head = store.head(case).unwrap();
    assert_eq!((head.number, head.seq, head.hash), (1, 3, third.hash));
    assert_eq!(store.resolve(1).unwrap(), case);
    assert_eq!(store.case(case).unwrap().summary.title, "Twice");
}

fn conflicts(store: &dyn Store) {
    let case = case_id(1);
    let head = store.head(case).unwrap();
    let late = add(store, case, 2, Digest::ZERO, "from a page that is old").unwrap_err();
    assert_eq!(late, StoreError::Conflict { head });
    let again = add(store, case, 1, Digest::ZERO, "a new case that is not new").unwrap_err();
    assert_eq!(again, StoreError::Conflict { head });
    let ahead = add(store, case, 9, head.hash, "too far").unwrap_err();
    assert_eq!(ahead, StoreError::Conflict { head });
    let nobody = case_id(999);
    let lost = add(store, nobody, 5, Digest::ZERO, "no such case").unwrap_err();
    assert_eq!(lost, StoreError::NotFound(Missing::Case(nobody)));
    assert_eq!(store.head(case).unwrap(), head);
}

fn unproved(store: &dyn Store) {
    let case = case_id(1);
    let head = store.head(case).unwrap();
    let good = seal(case, 4, head.hash, "good");
    let refuse = |entries: Vec<_>, seq: u64| {
        let append = Append {
            case,
            expected_seq: head.seq,
            entries,
            derived: derived("no", &[(4, "no")]),
        };
        assert_eq!(store.append(append), Err(StoreError::Unproved { seq }));
    };
    refuse(vec![], 4);
    refuse(vec![seal(case, 4, Digest::ZERO, "not behind the head")], 4);
    refuse(vec![seal(case, 5, head.hash, "a gap")], 4);
    refuse(vec![seal(case_id(2), 4, head.hash, "another case")], 4);
    let mut forged = good.clone();
    forged.payload.as_mut().unwrap().bytes.push(b'!');
    refuse(vec![forged], 4);
    let mut forged = good.clone();
    forged.header.at = "2026-03-11T14:05:00+01:00".to_owned();
    refuse(vec![forged], 4);
    let mut forged = good.clone();
    forged.commitment = Digest::ZERO;
    refuse(vec![forged], 4);
    refuse(
        vec![
            good.clone(),
            seal(case, 5, head.hash, "not behind the fourth"),
        ],
        5,
    );
    let mut two_lines = good;
    two_lines.header.actor = "owner\nnote".to_owned();
    let two_lines =
        redress_case::Sealed::seal(two_lines.header, two_lines.payload.unwrap(), head.hash);
    refuse(vec![two_lines], 4);
    assert_eq!(store.head(case).unwrap(), head);
    assert_eq!(store.case(case).unwrap().summary.title, "Twice");
}

fn lists(store: &dyn Store) {
    for (n, state, day) in [
        (2, "open", Some(9)),
        (3, "closed", None),
        (4, "open", Some(3)),
    ] {
        let mut derived = derived("Listed", &[(1, "a listed case")]);
        derived.summary.state = state.to_owned();
        derived.summary.next_due = day.map(|day| date(2026, 4, day));
        derived.summary.updated_at = Timestamp::from_second(2_000_000_000 + n).unwrap();
        let case = case_id(n.unsigned_abs());
        let entries = vec![seal(case, 1, Digest::ZERO, "a listed case")];
        store
            .append(Append {
                case,
                expected_seq: 0,
                entries,
                derived,
            })
            .unwrap();
    }
    let numbers = |query: &CaseQuery| -> Vec<u64> {
        assert_eq!(
            store.count(query).unwrap(),
            store
                .cases(&CaseQuery {
                    limit: 0,
                    offset: 0,
                    ..query.clone()
                })
                .unwrap()
                .len() as u64
        );
        store
            .cases(query)
            .unwrap()
            .iter()
            .map(|row| row.number)
            .collect()
    };
    let all = CaseQuery::default();
    assert_eq!(numbers(&all), [4, 3, 2, 1]);
    assert_eq!(
        numbers(&CaseQuery {
            order: Order::Due,
            ..all.clone()
        }),
        [1, 4, 2, 3]
    );
    assert_eq!(
        numbers(&CaseQuery {
            order: Order::Newest,
            limit: 2,
            ..all.clone()
        }),
        [4, 3]
    );
    assert_eq!(
        numbers(&CaseQuery {
            limit: 2,
            offset: 1,
            ..all.clone()
        }),
        [3, 2]
    );
    assert_eq!(
        numbers(&CaseQuery {
            states: vec!["closed".into()],
            ..all.clone()
        }),
        [3]
    );
    assert_eq!(
        numbers(&CaseQuery {
            states: vec!["closed".into(), "open".into()],
            ..all.clone()
        })
        .len(),
        4
    );
    assert_eq!(
        numbers(&CaseQuery {
            states: vec!["clos".into()],
            ..all.clone()
        }),
        [] as [u64; 0]
    );
    assert_eq!(
        numbers(&CaseQuery {
            text: Some("bank".into()),
            ..all.clone()
        }),
        [1]
    );
    assert_eq!(
        numbers(&CaseQuery {
            text: Some("listed".into()),
            ..all.clone()
        }),
        [4, 3, 2]
    );
    assert_eq!(
        numbers(&CaseQuery {
            text: Some(" ?! ".into()),
            ..all
        }),
        [] as [u64; 0]
    );
    let row = store.case(case_id(4)).unwrap();
    assert_eq!(
        (row.number, row.case, row.head_seq, row.hidden),
        (4, case_id(4), 1, false)
    );
    let mut expected = summary("Listed");
    expected.next_due = Some(date(2026, 4, 3));
    expected.updated_at = Timestamp::from_second(2_000_000_004).unwrap();
    assert_eq!(row.summary, expected);
    assert_eq!(store.register().unwrap().len(), 4);
}

fn searching(store: &dyn Store) {
    let case = case_id(5);
    write_case(
        store,
        case,
        &[
            "The supervisor was away",
            "supervisor supervisor supervisor",
            "אין כאן והמנהל",
            "müdürün yok, \"IŞIK\" söndü",
            "C-4711/9 \u{0}* OR NEAR(",
        ],
    );
    let seqs = |text: &str| -> Vec<u64> {
        let hits = store.search(&find(text)).unwrap();
        assert!(hits.windows(2).all(|pair| pair[0].score >= pair[1].score));
        assert!(hits.iter().all(|hit| hit.case == case && hit.number == 5));
        hits.iter().map(|hit| hit.seq).collect()
    };
    assert_eq!(seqs("supervisor"), [2, 1]);
    assert_eq!(seqs("SUPERVISOR away"), [1]);
    assert_eq!(seqs("superv"), [2, 1]);
    assert_eq!(
        seqs("superv away"),
        [] as [u64; 0],
        "only the last word is a beginning"
    );
    assert_eq!(seqs("away superv"), [1]);
    assert_eq!(seqs("מנהל"), [3]);
    for spelling in ["ışık", "isik", "IŞIK", "Işık", "müdür", "mudur"] {
        assert_eq!(seqs(spelling), [4], "{spelling}");
    }
    for spelling in ["4711", "C-4711/9", "c47119"] {
        assert_eq!(seqs(spelling), [5], "{spelling}");
    }
    for odd in [
        "", " ", "\"", "*", "\u{0}", "NEAR(", "a AND", "-", "line:", "(", "^",
    ] {
        let _ = store.search(&find(odd)).unwrap();
    }
    let long = "word ".repeat(10_000);
    assert_eq!(store.search(&find(&long)).unwrap(), []);
    let here = SearchQuery {
        case: Some(case_id(1)),
        ..find("supervisor")
    };
    assert_eq!(store.search(&here).unwrap(), []);
    assert_eq!(
        store
            .search(&SearchQuery {
                limit: 1,
                ..find("supervisor")
            })
            .unwrap()
            .len(),
        1
    );
    // A retraction takes an entry out of the index, a correction changes its words.
    let head = store.head(case).unwrap();
    let texts = vec![
        EntryText {
            seq: 2,
            text: String::new(),
        },
        EntryText {
            seq: 1,
            text: "The manager was away".to_owned(),
        },
    ];
    let derived = Derived {
        texts,
        ..derived("Searched", &[])
    };
    let entries = vec![seal(case, head.seq + 1, head.hash, "a retraction")];
    store
        .append(Append {
            case,
            expected_seq: head.seq,
            entries,
            derived,
        })
        .unwrap();
    assert_eq!(seqs("supervisor"), [] as [u64; 0]);
    assert_eq!(seqs("manager"), [1]);
}

fn due_dates(store: &dyn Store) {
    let case = case_id(6);
    let due = |day, kind: &str| DueRow {
        on: date(2027, 1, day),
        kind: kind.to_owned(),
        what: "x".to_owned(),
    };
    let mut prev = Digest::ZERO;
    let mut write = |seq, dues: Vec<DueRow>| {
        let entry = seal(case, seq, prev, "dated");
        prev = entry.hash;
        let derived = Derived {
            dues,
            ..derived("Dated", &[])
        };
        store
            .append(Append {
                case,
                expected_seq: seq - 1,
                entries: vec![entry],
                derived,
            })
            .unwrap();
    };
    let days = |before| -> Vec<DueRow> {
        let all = store.due_before(before).unwrap();
        all.into_iter()
            .filter(|due| due.case == case)
            .map(|due| due.due)
            .collect()
    };
    write(1, vec![due(9, "clock"), due(3, "promise"), due(9, "clock")]);
    assert_eq!(days(date(2027, 2, 1)), [due(3, "promise"), due(9, "clock")]);
    assert_eq!(days(date(2027, 1, 9)), [due(3, "promise")]);
    assert_eq!(days(date(2027, 1, 3)), []);
    write(2, vec![due(9, "clock"), due(3, "promise")]);
    assert_eq!(days(date(2027, 2, 1)).len(), 2);
    write(3, vec![due(4, "promise")]);
    assert_eq!(days(date(2027, 2, 1)), [due(4, "promise")]);
    write(4, vec![]);
    assert_eq!(days(date(2027, 2, 1)), []);
}

fn evidence(store: &dyn Store) {
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

fn erasing(store: &dyn Store) {
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

fn imported_holes(store: &dyn Store) {
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

fn hiding(store: &dyn Store) {
    let case = case_id(10);
    write_case(store, case, &["a hidden walrus"]);
    assert_eq!(store.search(&find("walrus")).unwrap().len(), 1);
    store.hide(case).unwrap();
    assert_eq!(store.search(&find("walrus")).unwrap(), []);
    assert_eq!(
        store
            .search(&SearchQuery {
                case: Some(case),
                ..find("walrus")
            })
            .unwrap()
            .len(),
        1
    );
    let walrus = CaseQuery {
        text: Some("walrus".to_owned()),
        ..CaseQuery::default()
    };
    assert_eq!(store.cases(&walrus).unwrap(), []);
    assert_eq!(
        store
            .count(&CaseQuery {
                hidden: true,
                ..walrus
            })
            .unwrap(),
        1
    );
    assert!(
        store
            .due_before(date(9999, 1, 1))
            .unwrap()
            .iter()
            .all(|due| due.case != case)
    );
    assert!(store.case(case).unwrap().hidden);
    assert_eq!(store.resolve(10).unwrap(), case);
    let nobody = case_id(999);
    assert_eq!(
        store.hide(nobody),
        Err(StoreError::NotFound(Missing::Case(nobody)))
    );
}

fn rebuilding(store: &dyn Store) {
    let exhibit = store.list_evidence(Some(case_id(7))).unwrap()[0].sha256;
    let rows = store
        .cases(&CaseQuery {
            hidden: true,
            ..CaseQuery::default()
        })
        .unwrap();
    let stats = store.stats().unwrap();
    let rebuilt = store
        .rebuild(&mut |case, entries| {
            let row = rows.iter().find(|row| row.case == case).unwrap();
            let texts = entries.iter().map(|entry| EntryText {
                seq: entry.header.seq,
                text: entry.payload.as_ref().map_or_else(
                    || "a text that was erased".to_owned(),
                    |payload| String::from_utf8(payload.bytes.clone()).unwrap(),
                ),
            });
            Derived {
                summary: row.summary.clone(),
                dues: Vec::new(),
                texts: texts.collect(),
                evidence: (case == case_id(7))
                    .then_some(EvidenceUse {
                        seq: 1,
                        sha256: exhibit,
                    })
                    .into_iter()
                    .collect(),
            }
        })
        .unwrap();
    assert_eq!(
        (rebuilt.cases, rebuilt.entries),
        (stats.cases, stats.entries)
    );
    assert_eq!(
        store
            .cases(&CaseQuery {
                hidden: true,
                ..CaseQuery::default()
            })
            .unwrap(),
        rows
    );
    assert_eq!(store.search(&find("zebra")).unwrap().len(), 1);
    assert_eq!(
        store.search(&find("supervisor")).unwrap().len(),
        2,
        "found as the entries say"
    );
    assert_eq!(
        store.search(&find("walrus")).unwrap(),
        [],
        "hidden stays hidden"
    );
    assert_eq!(store.search(&find("text that was erased")).unwrap(), []);
    assert_eq!(store.due_before(date(9999, 1, 1)).unwrap(), []);
    assert_eq!(
        store.list_evidence(Some(case_id(7))).unwrap()[0].uses,
        [(case_id(7), 1)]
    );
    assert_eq!(store.stats().unwrap().entries, stats.entries);
}

fn find(text: &str) -> SearchQuery {
    SearchQuery {
        text: text.to_owned(),
        case: None,
        limit: 50,
    }
}
