//! The directory.

use redress_store::{FirmRow, Missing, Store, StoreError};
use uuid::Uuid;

fn row(id: u128, revision: u64, text: &str) -> FirmRow {
    FirmRow {
        id: Uuid::from_u128(id),
        revision,
        text: text.to_owned(),
    }
}

fn sorted(store: &dyn Store) -> Vec<FirmRow> {
    let mut firms = store.firms().unwrap();
    firms.sort_by_key(|firm| firm.id);
    firms
}

pub(super) fn firms(store: &dyn Store) {
    assert_eq!(store.firms().unwrap(), []);
    assert_eq!(store.put_firm(&row(1, 0, "Banca Esempio")), Ok(1));
    assert_eq!(store.put_firm(&row(2, 0, "חברה לדוגמה")), Ok(1));
    assert_eq!(store.put_firm(&row(1, 1, "Banca Esempio S.p.A.")), Ok(2));
    let both = [row(1, 2, "Banca Esempio S.p.A."), row(2, 1, "חברה לדוגמה")];
    assert_eq!(sorted(store), both);
    // Whoever has read an older one is told, and nothing is lost.
    for old in [0, 1, 3] {
        let late = store.put_firm(&row(1, old, "from a page that is old"));
        assert_eq!(late, Err(StoreError::FirmChanged), "{old}");
    }
    assert_eq!(sorted(store), both);
    let gone = Uuid::from_u128(3);
    let missing = Err(StoreError::NotFound(Missing::Firm(gone)));
    assert_eq!(store.remove_firm(gone), missing);
    assert_eq!(
        store.put_firm(&row(3, 1, "was removed meanwhile")),
        Err(StoreError::NotFound(Missing::Firm(gone)))
    );
    assert_eq!(store.remove_firm(Uuid::from_u128(2)), Ok(()));
    assert_eq!(sorted(store), both[..1]);
}
