//! Findings that lie over each other.

use std::collections::BTreeMap;

use super::token::Place;
use crate::plan::Draft;
use crate::spec::Severity;

/// A finding before its texts are looked up.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Span {
    pub(crate) rule: usize,
    pub(crate) pattern: usize,
    pub(crate) sentence: usize,
    pub(crate) severity: Severity,
    /// First word and index after the last.
    pub(crate) words: (usize, usize),
    pub(crate) from: Place,
    pub(crate) to: Place,
}

impl Span {
    fn len(&self) -> usize {
        self.to.point - self.from.point
    }
}

/// Of overlapping findings of one rule or one category the longest stays, then the severest.
///
/// Findings of different categories say different things and both stay, except that a hint
/// inside a warning adds nothing, unless the state of the case made it a hint.
pub(crate) fn keep_apart(rules: &Draft, spans: &mut Vec<Span>) {
    spans.sort_by_key(|span| {
        (
            std::cmp::Reverse(span.len()),
            std::cmp::Reverse(span.severity),
            span.from.point,
            span.rule,
            span.pattern,
        )
    });
    let mut kept: Vec<Span> = Vec::new();
    // The findings kept so far over each word, so that only neighbours are compared.
    let mut over: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for span in spans.iter() {
        let (first, end) = span.words;
        let hidden = over
            .range(first..end)
            .flat_map(|(_, list)| list)
            .any(|&other| hides(rules, &kept[other], span));
        if !hidden {
            for word in first..end {
                over.entry(word).or_default().push(kept.len());
            }
            kept.push(*span);
        }
    }
    *spans = kept;
}

/// Says whether `other`, which overlaps and is at least as long, says all that `span` would say.
fn hides(rules: &Draft, other: &Span, span: &Span) -> bool {
    let (rule, longer) = (&rules.rules[span.rule], &rules.rules[other.rule]);
    let by_state = !rule.info_with.is_empty() || !rule.info_without.is_empty();
    let same_kind = longer.category == rule.category && other.severity >= span.severity;
    let idle = span.severity < other.severity;
    other.rule == span.rule || ((same_kind || idle) && !by_state)
}
