//! What stands on a timeline and in what order: read from the record, without a word.

use jiff::civil::Date;
use redress_case::view::contact_of;
use redress_case::{Channel, Data, Mark, Moment, PromiseState, PromiseView, State};
use uuid::Uuid;

/// What a thing on the timeline is: its shape in the picture and its word in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// A dealing with the firm.
    Contact(Channel),
    /// A message that went out.
    Sent(Channel),
    /// A promise that was noted outside a contact.
    Said,
    /// The day of a promise.
    Promise(PromiseState),
    /// A dated event, or a rung that was used.
    Event,
    /// A file of its own.
    Evidence,
    /// A note, or an ask outside a contact.
    Note,
    /// The matter was settled, closed or opened again.
    Turn,
    /// The last day for the firm to answer.
    Firm,
    /// The first day of a rung.
    Opens,
    /// The last day of a rung.
    Closes,
}

impl Sign {
    /// Returns the name in kebab case; of a contact and a message, the channel's.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Sign::Contact(channel) | Sign::Sent(channel) => channel.name(),
            Sign::Said => "promised",
            Sign::Promise(PromiseState::Waiting) => "promise-waiting",
            Sign::Promise(PromiseState::Broken) => "promise-broken",
            Sign::Promise(PromiseState::Kept) => "promise-kept",
            Sign::Event => "event",
            Sign::Evidence => "evidence",
            Sign::Note => "note",
            Sign::Turn => "turn",
            Sign::Firm => "firm",
            Sign::Opens => "opens",
            Sign::Closes => "closes",
        }
    }
}

/// One thing that happened or is to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happening {
    /// The day, at the place where it was noted.
    pub on: Date,
    /// The moment, where the clock is known.
    pub at: Option<Moment>,
    /// What it is.
    pub sign: Sign,
    /// The entry that tells of it; none for a date that the ladder counted.
    pub entry: Option<Uuid>,
    /// Entries that belong to it, in their order.
    pub more: Vec<Uuid>,
    /// Files that prove it, by their entries.
    pub proof: Vec<Uuid>,
}

impl Happening {
    /// Returns a date that the ladder counted.
    pub(crate) fn counted(on: Date, sign: Sign) -> Happening {
        Happening::new(on, None, sign, None)
    }

    /// Returns what happenings are put in order by.
    pub(crate) fn key(&self) -> (Date, bool, Option<Moment>, u8) {
        (self.on, self.at.is_none(), self.at, rank(self.sign))
    }

    fn new(on: Date, at: Option<Moment>, sign: Sign, entry: Option<Uuid>) -> Happening {
        Happening {
            on,
            at,
            sign,
            entry,
            more: Vec::new(),
            proof: Vec::new(),
        }
    }
}

/// Gathers what happened in a case, oldest first. Within a day, what has a time comes first and in
/// its order; what has none follows as it was logged.
///
/// Facts and drafts are no happenings. What was logged in a contact belongs to it, and so does a
/// file of its day.
#[must_use]
pub fn gather(state: &State, today: Date) -> Vec<Happening> {
    let mut all: Vec<Happening> = Vec::new();
    for (item, data) in state.shown() {
        let of = match data {
            Data::Answered(answered) => Some(answered.ask),
            Data::PromiseEnded(ended) => Some(ended.promise),
            data => contact_of(data),
        };
        let owner = of.and_then(|id| {
            all.iter()
                .position(|known| known.entry == Some(id) || known.more.contains(&id))
        });
        let owner = owner.and_then(|at| all.get_mut(at)).filter(|known| {
            // What was promised on another day was not promised there.
            !matches!(data, Data::Promise(promise) if promise.at.date() != known.on)
        });
        if let Some(owner) = owner {
            // How a promise ended stands at its day, not where it was made.
            if !matches!(data, Data::PromiseEnded(_)) {
                owner.more.push(item.id);
            }
        } else if let Data::Evidence(file) = data {
            let on = file.dated.or(item.logged.map(Moment::date));
            let same = all.iter_mut().rev().find(|known| {
                Some(known.on) == on && matches!(known.sign, Sign::Contact(_) | Sign::Sent(_))
            });
            match (same, on) {
                (Some(known), _) => known.proof.push(item.id),
                (None, Some(on)) => {
                    let mut own = Happening::new(on, None, Sign::Evidence, Some(item.id));
                    own.proof.push(item.id);
                    all.push(own);
                }
                (None, None) => {}
            }
        } else if let Some((on, at, sign)) = own(data) {
            all.push(Happening::new(on, at, sign, Some(item.id)));
        }
    }
    let promises = state.promises(today);
    all.extend(promises.iter().map(|view| due(state, view)));
    all.sort_by_key(Happening::key);
    all
}

/// Where a thing without a time stands in its day: the end of a promise or of a firm's time is the
/// end of the day, and a rung that closes the very last.
const fn rank(sign: Sign) -> u8 {
    match sign {
        Sign::Opens => 0,
        Sign::Promise(_) => 2,
        Sign::Firm => 3,
        Sign::Closes => 4,
        _ => 1,
    }
}

/// The day of a promise: the day it was kept, else the last day on which it can be.
fn due(state: &State, view: &PromiseView) -> Happening {
    let ended = state.shown().find_map(|(item, data)| match data {
        Data::PromiseEnded(end) if end.promise == view.id => Some((item.id, end.on)),
        _ => None,
    });
    let on = match (view.state, ended) {
        (PromiseState::Kept, Some((_, on))) => on.min(view.promise.by),
        _ => view.promise.by,
    };
    let mut due = Happening::new(on, None, Sign::Promise(view.state), Some(view.id));
    due.more.extend(ended.map(|(id, _)| id));
    due
}

/// When and as what an entry stands on the timeline by itself.
fn own(data: &Data) -> Option<(Date, Option<Moment>, Sign)> {
    let at = |at: Moment, sign| Some((at.date(), Some(at), sign));
    match data {
        Data::Contact(contact) => at(contact.at, Sign::Contact(contact.channel)),
        Data::Sent(sent) => at(sent.at, Sign::Sent(sent.channel)),
        Data::Promise(promise) => at(promise.at, Sign::Said),
        Data::Note(note) => at(note.at, Sign::Note),
        Data::Ask(ask) => at(ask.at, Sign::Note),
        Data::Obstacle(obstacle) => at(obstacle.at, Sign::Note),
        Data::CallMark(mark) if mark.mark != Mark::Closing => at(mark.at, Sign::Note),
        Data::Event(event) => Some((event.on, None, Sign::Event)),
        Data::Skipped(skipped) => Some((skipped.on, None, Sign::Event)),
        Data::Settlement(step) => Some((step.on, None, Sign::Turn)),
        Data::Closed(closed) => Some((closed.on, None, Sign::Turn)),
        Data::Reopened(again) => Some((again.on, None, Sign::Turn)),
        _ => None,
    }
}
