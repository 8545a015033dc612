//! Findings that lie over each other.

use crate::rules::Rules;
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
    /// The bytes of the text.
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// Its length in code points.
    pub(crate) points: usize,
    /// Where it starts in code points, once that was counted.
    pub(crate) start: usize,
}

/// Room for [`keep_apart`].
#[derive(Debug, Default)]
pub(crate) struct Over {
    kept: Vec<Span>,
    /// For each word, the last link of the findings kept over it; 0 for none.
    heads: Vec<u32>,
    /// A finding kept, and the link before.
    links: Vec<(u32, u32)>,
}

/// Of overlapping findings of one rule or one category the longest stays, then the severest.
///
/// Findings of different categories say different things and both stay, except that a hint
/// inside a warning adds nothing, unless the state of the case made it a hint.
pub(crate) fn keep_apart(rules: &Rules, words: usize, spans: &mut Vec<Span>, over: &mut Over) {
    if spans.len() < 2 {
        return;
    }
    spans.sort_unstable_by_key(|span| {
        (
            std::cmp::Reverse(span.points),
            std::cmp::Reverse(span.severity),
            span.from,
            span.rule,
            span.pattern,
        )
    });
    // The findings kept so far over each word, so that only neighbours are compared.
    over.kept.clear();
    over.heads.clear();
    over.heads.resize(words, 0);
    over.links.clear();
    over.links.push((0, 0));
    for span in spans.iter() {
        if over.hides(rules, span) {
            continue;
        }
        let number = over.kept.len() as u32;
        for word in span.words.0..span.words.1 {
            let link = over.links.len() as u32;
            if let Some(head) = over.heads.get_mut(word) {
                over.links.push((number, *head));
                *head = link;
            }
        }
        over.kept.push(*span);
    }
    std::mem::swap(spans, &mut over.kept);
}

impl Over {
    /// Says whether a finding kept over one of the words hides the span.
    fn hides(&self, rules: &Rules, span: &Span) -> bool {
        (span.words.0..span.words.1).any(|word| {
            let mut link = self.heads.get(word).copied().unwrap_or_default();
            while link != 0 {
                let (number, before) = self.links[link as usize];
                if hides(rules, &self.kept[number as usize], span) {
                    return true;
                }
                link = before;
            }
            false
        })
    }
}

/// Says whether `other`, which overlaps and is at least as long, says all that `span` would say.
fn hides(rules: &Rules, other: &Span, span: &Span) -> bool {
    let (rule, longer) = (&rules.rules[span.rule], &rules.rules[other.rule]);
    let by_state = !rule.info_with.is_empty() || !rule.info_without.is_empty();
    let same_kind = longer.category == rule.category && other.severity >= span.severity;
    let idle = span.severity < other.severity;
    other.rule == span.rule || ((same_kind || idle) && !by_state)
}
