//! Lists, search and due dates.

use jiff::Timestamp;
use jiff::civil::date;
use redress_case::Digest;
use redress_store::{
    Append, CaseQuery, Derived, DueRow, EntryText, EvidenceUse, Missing, Order, SearchQuery, Store,
    StoreError,
};

use super::find;
use crate::desk::{case_id, derived, seal, summary, write_case};

pub(crate) fn lists(store: &dyn Store) {
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

pub(crate) fn searching(store: &dyn Store) {
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
    let best = |text: &str, cases: &[u64]| -> Vec<(u64, u64)> {
        let hits = store.best_hits(text, cases).unwrap();
        hits.iter().map(|hit| (hit.number, hit.seq)).collect()
    };
    assert_eq!(best("supervisor", &[5, 1, 99]), [(5, 2)]);
    assert_eq!(best("supervisor away", &[5]), [(5, 1)]);
    assert_eq!(best("supervisor", &[1]), []);
    assert_eq!(best("supervisor", &[]), []);
    assert_eq!(best("\"", &[5]), []);
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

pub(crate) fn due_dates(store: &dyn Store) {
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

pub(crate) fn hiding(store: &dyn Store) {
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

pub(crate) fn rebuilding(store: &dyn Store) {
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
