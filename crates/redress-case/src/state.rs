//! The case as its entries tell it.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::chain::Digest;
use crate::data::Data;
use crate::entry::Entry;
use crate::moment::Moment;

/// A case: what its entries say, with corrections and retractions applied.
///
/// The items stay in the order of the entries; everything else is read from them, see the views
/// in [`crate::view`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct State {
    pub(crate) case: Option<Uuid>,
    pub(crate) items: Vec<Item>,
    pub(crate) places: BTreeMap<Uuid, usize>,
    pub(crate) head: Option<(u64, Digest)>,
    pub(crate) hidden: bool,
}

/// One entry, as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The entry's name.
    pub id: Uuid,
    /// The entry's place, from 1.
    pub seq: u64,
    /// When it was logged.
    pub logged: Option<Moment>,
    /// Who logged it.
    pub actor: String,
    /// Its hash.
    pub hash: Digest,
    /// The kind as first logged.
    pub kind: String,
    /// What it says now; `None` once erased.
    pub data: Option<Data>,
    /// The place of the last correction.
    pub corrected: Option<u64>,
    /// The place of the retraction that hides it.
    pub retracted: Option<u64>,
    /// Why it was erased.
    pub erased: Option<String>,
}

impl State {
    /// Folds entries, first one first.
    #[must_use]
    pub fn of<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> State {
        entries.into_iter().fold(State::default(), fold)
    }

    /// Returns the case's UUID; `None` while nothing was logged.
    #[must_use]
    pub fn case(&self) -> Option<Uuid> {
        self.case
    }

    /// Returns the number and hash of the last entry, `(0, ZERO)` while nothing was logged.
    #[must_use]
    pub fn head(&self) -> (u64, Digest) {
        self.head.unwrap_or((0, Digest::ZERO))
    }

    /// Says whether the whole case was deleted.
    #[must_use]
    pub fn is_hidden(&self) -> bool {
        self.hidden
    }

    /// Returns every item, first one first, also retracted and erased ones.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// Returns the item of an entry.
    #[must_use]
    pub fn item(&self, id: Uuid) -> Option<&Item> {
        self.places
            .get(&id)
            .and_then(|place| self.items.get(*place))
    }

    /// Returns the items that are shown, with what they say.
    pub fn shown(&self) -> impl DoubleEndedIterator<Item = (&Item, &Data)> {
        self.items
            .iter()
            .filter(|item| item.retracted.is_none())
            .filter_map(|item| item.data.as_ref().map(|data| (item, data)))
            .filter(|(_, data)| {
                !matches!(
                    data,
                    Data::Correction(_) | Data::Retraction(_) | Data::Erasure(_)
                )
            })
    }
}

/// Takes one more entry into the case. It cannot fail: what it does not know it only keeps.
#[must_use]
pub fn fold(mut state: State, entry: &Entry) -> State {
    let header = &entry.header;
    state.case.get_or_insert(header.case);
    state.head = Some((header.seq, entry.hash));
    match &entry.data {
        Some(Data::Correction(correction)) => {
            if let Some(item) = target(&mut state, correction.of) {
                // An erased item stays erased, whatever was said of it later.
                if item.erased.is_none() {
                    item.data = Some((*correction.data).clone());
                    item.corrected = Some(header.seq);
                }
            }
        }
        Some(Data::Retraction(retraction)) => {
            if let Some(item) = target(&mut state, retraction.of) {
                item.retracted = Some(header.seq);
            }
        }
        Some(Data::Erasure(erasure)) => {
            for item in state
                .items
                .iter_mut()
                .filter(|item| erasure.seqs.contains(&item.seq))
            {
                item.data = None;
                item.erased = Some(erasure.reason.clone());
            }
            state.hidden |= erasure.whole;
        }
        _ => {}
    }
    state.places.insert(header.id, state.items.len());
    state.items.push(Item {
        id: header.id,
        seq: header.seq,
        logged: header.at.parse().ok(),
        actor: header.actor.clone(),
        hash: entry.hash,
        kind: header.kind.clone(),
        data: entry.data.clone(),
        corrected: None,
        retracted: None,
        erased: None,
    });
    state
}

fn target(state: &mut State, id: Uuid) -> Option<&mut Item> {
    let place = *state.places.get(&id)?;
    state.items.get_mut(place)
}
