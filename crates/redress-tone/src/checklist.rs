//! What a written message should hold, item by item.

use crate::check::{Reading, Room};
use crate::plan::{ItemRule, Target};
use crate::report::{Check, CheckState};
use crate::spec::{Item, Shape};

/// The first words of a message that fill each item, and the first that may.
#[derive(Debug, Default)]
pub(crate) struct Firsts {
    present: Vec<Option<Place>>,
    unsure: Vec<Option<Place>>,
}

/// Where a match stands, the best of an item first: whether it tells of something past, its first
/// word, and how far its last word is from the end of all texts.
type Place = (bool, usize, usize);

impl Firsts {
    /// Looks through the matches of a message once, for all items.
    pub(crate) fn find(&mut self, room: &Room, items: &[ItemRule]) {
        for places in [&mut self.present, &mut self.unsure] {
            places.clear();
            places.resize(items.len(), None);
        }
        for found in &room.matches {
            let (places, item) = match found.target {
                Target::Present(item) => (&mut self.present, item),
                Target::Unsure(item) => (&mut self.unsure, item),
                _ => continue,
            };
            let (Some(place), Some(rule)) = (places.get_mut(item), items.get(item)) else {
                continue;
            };
            if room.is_quoted(found.hit.start, found.hit.end) {
                continue;
            }
            // A day in the past may be told by the same words as the day asked for.
            let told = rule.item == Item::Deadline && !room.is_asking(found);
            let own = (told, found.hit.start, usize::MAX - found.hit.end);
            if place.is_none_or(|best| own < best) {
                *place = Some(own);
            }
        }
    }
}

/// Returns the words of a place.
fn words(places: &[Option<Place>], item: usize) -> Option<(usize, usize)> {
    let (_, start, end) = places.get(item).copied().flatten()?;
    Some((start, usize::MAX - end))
}

/// Returns the state of the item at this index.
pub(crate) fn check(index: usize, reading: &Reading<'_>) -> Check {
    let rule = &reading.rules.items[index];
    let room = reading.room;
    let firsts = &room.firsts;
    let place = |shape: Shape| {
        let mut found = room.shapes.within(shape, 0, usize::MAX);
        found.next().map(|found| (found.start, found.end))
    };
    // How many of the shapes there are, and the first place of one.
    let shapes = |list: &[Shape]| {
        let places = || list.iter().filter_map(|&shape| place(shape));
        (places().count(), places().min())
    };
    let (count, detected) = shapes(&rule.detect);
    let enough = count >= rule.at_least;
    let (state, span) = if let Some(span) = words(&firsts.present, index) {
        (CheckState::Present, Some(span))
    } else if let Some(span) = detected.filter(|_| enough) {
        (CheckState::Present, Some(span))
    } else {
        let open = words(&firsts.unsure, index)
            .or(detected)
            .or_else(|| shapes(&rule.hint).1);
        match open {
            Some(span) => (CheckState::Unsure, Some(span)),
            None => (CheckState::Missing, None),
        }
    };
    let place = span.and_then(|(start, end)| {
        let from = room.tokens.words.get(start)?.start as usize;
        let to = room.tokens.words.get(end.checked_sub(1)?)?.end as usize;
        Some(reading.points(from, to))
    });
    Check {
        item: rule.item,
        state,
        start: place.map(|(from, _)| from),
        end: place.map(|(_, to)| to),
    }
}
