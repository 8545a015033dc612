//! Finds the place in a file that an engine speaks of.

use std::ops::Range;

use toml::de::DeValue;

use crate::read;

/// Returns the line, from 1, on which a key has a value; 1 where it cannot be found.
pub(super) fn line_of(text: &str, key: &str, value: &str) -> usize {
    text.lines()
        .position(|line| {
            line.split_once('=').is_some_and(|(left, right)| {
                left.trim() == key && right.trim().trim_matches(['"', '\'']).starts_with(value)
            })
        })
        .map_or(1, |at| at + 1)
}

/// Returns the span of a value by the steps that lead to it: keys, and numbers for list items.
///
/// Where a step leads nowhere, the last place reached is the answer.
pub(super) fn span(path: &str, text: &str, steps: &[&str]) -> Range<usize> {
    let Ok(document) = read::parse(path, text) else {
        return 0..0;
    };
    let mut here = &document;
    let mut found = 0..0;
    for step in steps {
        let next = match here.get_ref() {
            DeValue::Table(table) => table.get(*step),
            DeValue::Array(list) => step.parse::<usize>().ok().and_then(|at| list.get(at)),
            _ => None,
        };
        let Some(next) = next else {
            break;
        };
        here = next;
        found = here.span();
    }
    found
}

/// Splits an engine's name for a field, such as `pattern[2].match`, into steps.
pub(super) fn steps(field: &str) -> Vec<&str> {
    field
        .split(['.', '[', ']'])
        .filter(|step| !step.is_empty())
        .collect()
}
