//! What every store has to do, told against the trait alone.

mod derived;
mod evidence;
mod firms;

use jiff::civil::date;
use redress_case::{Digest, check_chain};
use redress_store::{Append, CaseQuery, Missing, SearchQuery, Store, StoreError, verify_all};

use crate::desk::{self, add, case_id, seal};

/// Runs the whole story on an empty store.
pub(crate) fn story(store: &dyn Store) {
    empty(store);
    appending(store);
    conflicts(store);
    unproved(store);
    derived::lists(store);
    derived::searching(store);
    derived::due_dates(store);
    evidence::evidence(store);
    evidence::erasing(store);
    evidence::imported_holes(store);
    firms::firms(store);
    derived::hiding(store);
    derived::rebuilding(store);
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
        derived: desk::derived("Twice", &[]),
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
            derived: desk::derived("no", &[(4, "no")]),
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

fn find(text: &str) -> SearchQuery {
    SearchQuery {
        text: text.to_owned(),
        case: None,
        limit: 50,
    }
}
