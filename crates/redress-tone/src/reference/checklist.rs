//! What a written message should hold, item by item.

use super::check::Reading;
use crate::plan::{Draft, ItemRule, Target};
use crate::report::{Check, CheckState};
use crate::spec::{Item, Shape};

/// Returns the state of every item, in the order of the checklist.
pub(crate) fn items(rules: &Draft, reading: &Reading<'_>) -> Vec<Check> {
    rules
        .items
        .iter()
        .enumerate()
        .map(|(i, item)| check(i, item, reading))
        .collect()
}

fn check(index: usize, rule: &ItemRule, reading: &Reading<'_>) -> Check {
    let first = |wanted: Target| {
        let matches = reading.matches.iter();
        matches
            .filter(|found| found.target == wanted && !reading.is_quoted(found.hit))
            .min_by_key(|found| {
                // A day in the past may be told by the same words as the day asked for.
                let told = rule.item == Item::Deadline && !reading.is_asking(found);
                (told, found.hit.start, usize::MAX - found.hit.end)
            })
            .map(|found| (found.hit.start, found.hit.end))
    };
    let shapes = |list: &[Shape]| -> Vec<(usize, usize)> {
        let mut spans: Vec<(usize, usize)> = list
            .iter()
            .filter_map(|&shape| {
                let mut found = reading.shapes.within(shape, 0, usize::MAX);
                found.next().map(|found| (found.start, found.end))
            })
            .collect();
        spans.sort_unstable();
        spans
    };
    let detected = shapes(&rule.detect);
    let enough = detected.len() >= rule.at_least;
    let (state, span) = if let Some(span) = first(Target::Present(index)) {
        (CheckState::Present, Some(span))
    } else if let Some(&span) = detected.first().filter(|_| enough) {
        (CheckState::Present, Some(span))
    } else {
        let open = first(Target::Unsure(index))
            .or_else(|| detected.first().copied())
            .or_else(|| shapes(&rule.hint).first().copied());
        match open {
            Some(span) => (CheckState::Unsure, Some(span)),
            None => (CheckState::Missing, None),
        }
    };
    let place = span.and_then(|(start, end)| {
        let from = reading.tokens.words.get(start)?.start.point;
        let to = reading.tokens.words.get(end.checked_sub(1)?)?.end.point;
        Some((from, to))
    });
    Check {
        item: rule.item,
        state,
        start: place.map(|(from, _)| from),
        end: place.map(|(_, to)| to),
    }
}
