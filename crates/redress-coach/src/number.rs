//! Which numbers of a message are called: they are no numbers of a case.

use redress_tone::Lang;

use crate::message::holds;
use crate::spec::MessageSpec;

/// How many words before a number may say that it is called.
const BEFORE: usize = 5;
/// How many words after a number may say that it is called.
const AFTER: usize = 3;
/// From how many letters on a word before a full stop is no abbreviation.
const LONG_WORD: usize = 5;

/// Says whether what stands between two places of a line, in code points, is a number that is
/// called, or a group of a longer number.
pub(crate) fn is_called(
    spec: &MessageSpec,
    lang: Lang,
    line: &str,
    start: usize,
    end: usize,
) -> bool {
    let before: String = line.chars().take(start).collect();
    let after: String = line.chars().skip(end).collect();
    if goes_on(before.chars().rev()) || goes_on(after.chars()) {
        return true;
    }
    let mut nearest: Vec<&str> = Vec::new();
    for word in before.split_whitespace().rev() {
        if nearest.len() == BEFORE || ends_clause(word) {
            break;
        }
        nearest.insert(0, word);
    }
    let mut next: Vec<&str> = Vec::new();
    for word in after.split_whitespace().take(AFTER) {
        next.push(word);
        if ends_clause(word) {
            break;
        }
    }
    if after.starts_with([',', ';', '.', '!', '?']) {
        next.clear();
    }
    let back = |lists| {
        (1..=nearest.len()).find(|count| {
            let from = nearest.len().saturating_sub(*count);
            let words = nearest.get(from..).unwrap_or_default();
            holds(lists, lang, &words.join(" "))
        })
    };
    let ahead = (1..=next.len()).find(|count| {
        let words = next.get(..*count).unwrap_or_default();
        holds(&spec.phone, lang, &words.join(" "))
    });
    let case = back(&spec.reference);
    let nearer = |phone: usize| case.is_none_or(|case| phone < case);
    back(&spec.phone).is_some_and(nearer)
        || ahead.is_some_and(|phone| case.is_none_or(|case| case > 1 && phone <= case))
}

/// Says whether a number goes on beyond a blank or another mark between groups.
fn goes_on(chars: impl Iterator<Item = char>) -> bool {
    let mut rest = chars.skip_while(|c| matches!(c, ' ' | '\u{a0}' | '-' | '/' | '.' | '(' | ')'));
    rest.next().is_some_and(|c| c.is_ascii_digit())
}

fn ends_clause(word: &str) -> bool {
    word.ends_with([',', ';', '!', '?'])
        || word.ends_with('.') && word.chars().filter(|c| c.is_alphabetic()).count() >= LONG_WORD
}
