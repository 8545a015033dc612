//! A message rewritten with the first suggestion of each finding.

use serde::Serialize;

use crate::report::Report;

/// A message after [`soften`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Softened {
    /// The message rewritten.
    pub text: String,
    /// What was changed, in the order of the text.
    pub changes: Vec<Change>,
}

/// One change. Offsets count code points of the message before it was rewritten.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The rule whose finding was mended.
    pub rule: String,
    /// Where the replaced range starts.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// What stood there.
    pub was: String,
    /// What stands there now.
    pub now: String,
}

/// Applies the first suggestion of each finding; of two that overlap, the severer and then the
/// longer. `report` is the report of this very text.
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
    let mut done = 0;
    for (rule, range) in chosen {
        out.text.push_str(&slice(done, range.start));
        out.text.push_str(&range.text);
        out.changes.push(Change {
            rule: rule.to_owned(),
            start: range.start,
            end: range.end,
            was: slice(range.start, range.end),
            now: range.text.clone(),
        });
        done = range.end;
    }
    out.text.push_str(&slice(done, chars.len()));
    out
}
