//! What a written message should hold, item by item.

use crate::check::Reading;
use crate::plan::Target;
use crate::report::{Check, CheckState};
use crate::spec::{Item, Shape};

/// Returns the state of the item at this index.
pub(crate) fn check(index: usize, reading: &Reading<'_>) -> Check {
    let rule = &reading.rules.items[index];
    let room = reading.room;
    let first = |wanted: Target| {
        let matches = room.matches.iter();
        matches
            .filter(|found| {
                found.target == wanted && !room.is_quoted(found.hit.start, found.hit.end)
            })
            .min_by_key(|found| {
                // A day in the past may be told by the same words as the day asked for.
                let told = rule.item == Item::Deadline && !room.is_asking(found);
                (told, found.hit.start, usize::MAX - found.hit.end)
            })
            .map(|found| (found.hit.start, found.hit.end))
    };
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
    let (state, span) = if let Some(span) = first(Target::Present(index)) {
        (CheckState::Present, Some(span))
    } else if let Some(span) = detected.filter(|_| enough) {
        (CheckState::Present, Some(span))
    } else {
        let open = first(Target::Unsure(index))
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
