//! Taking an entry back; a message of the firm goes with what was read in it.

use redress_case::view::contact_of;
use redress_case::{Command, Data, Item, State};
use redress_tone::Lang;
use redress_words::args;
use uuid::Uuid;

use crate::log::find_entry;
use crate::record::{Context, Written};
use crate::{App, AppError, Result};

impl App {
    /// Hides an entry, or what was logged last: the last entry that is shown, or the whole message
    /// that it was read in with it. A message takes what was read in it along.
    ///
    /// # Errors
    /// Not found, a refusal, or the store's own.
    pub fn undo(&self, ctx: &Context, case: &str, entry: Option<&str>) -> Result<Written> {
        self.run(ctx, case, |loaded| {
            let state = &loaded.state;
            let of = match entry {
                Some(entry) => find_entry(state, "entry", entry)?,
                None => last(state).ok_or(AppError::NotFound {
                    what: "entry",
                    given: "last".to_owned(),
                })?,
            };
            let mut all = vec![of];
            all.extend(read_in(state, of));
            Ok(all.into_iter().map(|of| Command::Retract { of }).collect())
        })
    }

    /// Says what was taken back, a line an entry.
    #[must_use]
    pub fn taken_back(&self, lang: Lang, written: &Written) -> Vec<String> {
        let state = &written.loaded.state;
        let taken = written
            .entries
            .iter()
            .filter_map(|entry| match &entry.data {
                Data::Retraction(retraction) => state.item(retraction.of)?.data.as_ref(),
                _ => None,
            });
        let say = |id: &str, data: &Data| {
            let what = self.describe(lang, data);
            self.words().get(lang, id, &args!["what" => what.as_str()])
        };
        taken
            .enumerate()
            .map(|(at, data)| match at {
                0 => say("log-taken-back", data),
                _ => say("log-taken-back-with", data),
            })
            .collect()
    }
}

/// Returns what is taken back where nothing is named.
fn last(state: &State) -> Option<Uuid> {
    let (item, data) = state.shown().next_back()?;
    let message = contact_of(data).and_then(|id| state.item(id));
    let message = message
        .filter(|message| is_message(message) && is_read(data) && message.logged == item.logged);
    Some(message.map_or(item.id, |message| message.id))
}

/// Lists what was read in a message: what stands in the way, what is promised with how it ended, and
/// numbers. Of another entry nothing was.
fn read_in(state: &State, of: Uuid) -> Vec<Uuid> {
    if !state.item(of).is_some_and(is_message) {
        return Vec::new();
    }
    let read = |data: &Data| is_read(data) && contact_of(data) == Some(of);
    let read: Vec<Uuid> = state
        .shown()
        .filter(|(_, data)| read(data))
        .map(|(item, _)| item.id)
        .collect();
    let ends = |data: &Data| matches!(data, Data::PromiseEnded(end) if read.contains(&end.promise));
    let ended = state.shown().filter(|(_, data)| ends(data));
    let ended: Vec<Uuid> = ended.map(|(item, _)| item.id).collect();
    [read, ended].concat()
}

/// Says whether an entry is one that is read in a message.
const fn is_read(data: &Data) -> bool {
    matches!(
        data,
        Data::Obstacle(_) | Data::Reference(_) | Data::Promise(_)
    )
}

/// Says whether an entry that is shown is a message of the firm.
fn is_message(item: &Item) -> bool {
    let message = matches!(&item.data, Some(Data::Contact(contact)) if contact.is_message());
    item.retracted.is_none() && message
}
