//! A message rewritten: by the first suggestion of each finding, or whole.

mod compose;
mod mend;
mod order;
mod phrase;

use serde::Serialize;

use crate::report::Report;

/// How often a message is rewritten before what is left of its heat goes without suggestions.
pub(crate) const ROUNDS: usize = 6;

/// A message after [`soften`] or [`crate::Desk::soften`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Softened {
    /// The message rewritten.
    pub text: String,
    /// What was changed, in the order of the message before.
    pub changes: Vec<Change>,
}

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// Other words stand there.
    Replaced,
    /// The same words stand elsewhere.
    Moved,
    /// It is gone.
    LeftOut,
}

/// One change. All offsets count code points, end exclusive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// What was done.
    pub kind: ChangeKind,
    /// The rule whose finding was mended; empty where words were only moved.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub rule: String,
    /// Where the range starts in the message before.
    pub start: usize,
    /// Where it ends there.
    pub end: usize,
    /// Where it starts in the message rewritten; where it would stand if it was left out.
    pub to_start: usize,
    /// Where it ends there.
    pub to_end: usize,
    /// What stood there.
    pub was: String,
    /// What stands there now; empty where it was left out.
    pub now: String,
}

/// Applies the first suggestion of each finding; of two that overlap, the severer and then the
/// longer. `report` is the report of this very text. The whole rewriting is
/// [`crate::Desk::soften`].
#[must_use]
pub fn soften(text: &str, report: &Report) -> Softened {
    let mut wanted: Vec<_> = report
        .findings
        .iter()
        .filter_map(|finding| finding.suggestions.first().map(|first| (finding, first)))
        .collect();
    wanted.sort_by_key(|(finding, range)| {
        let length = range.end.saturating_sub(range.start);
        let rank = (finding.severity, length);
        (std::cmp::Reverse(rank), range.start)
    });
    let mut chosen: Vec<(&str, &crate::report::Suggestion)> = Vec::new();
    for (finding, range) in wanted {
        let free = |(_, other): &(&str, &crate::report::Suggestion)| {
            range.end <= other.start || other.end <= range.start
        };
        if chosen.iter().all(free) {
            chosen.push((&finding.rule, range));
        }
    }
    chosen.sort_by_key(|(_, range)| range.start);
    let chars: Vec<char> = text.chars().collect();
    let slice = |from: usize, to: usize| -> String {
        chars.get(from..to).unwrap_or_default().iter().collect()
    };
    let mut out = Softened {
        text: String::new(),
        changes: Vec::new(),
    };
    let (mut done, mut length) = (0, 0);
    for (rule, range) in chosen {
        let kept = slice(done, range.start);
        length += kept.chars().count();
        out.text.push_str(&kept);
        out.text.push_str(&range.text);
        let to_start = length;
        length += range.text.chars().count();
        out.changes.push(Change {
            kind: ChangeKind::Replaced,
            rule: rule.to_owned(),
            start: range.start,
            end: range.end,
            to_start,
            to_end: length,
            was: slice(range.start, range.end),
            now: range.text.clone(),
        });
        done = range.end;
    }
    out.text.push_str(&slice(done, chars.len()));
    out
}
