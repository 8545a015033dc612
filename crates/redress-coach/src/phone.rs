//! Which numbers of a message are numbers for calling: they are no numbers of a case.

use redress_tone::Lang;
use redress_tone::fold::fold;

use crate::frame::Frame;
use crate::words::{LONG_WORD, Phrases, words};

/// How many words before a number may say that it is for calling.
const BEFORE: usize = 5;
/// How many words after a number may say that it is for calling.
const AFTER: usize = 3;
/// How many characters before a number are looked at.
const NEAR_BEFORE: usize = 200;
/// How many characters after a number are looked at.
const NEAR_AFTER: usize = 100;
/// What stands between two groups of one number, as in the shapes of the tone engine.
const JOINTS: [&str; 8] = [" ", "-", ".", "/", ") ", ")", " (", " - "];

/// Says whether what stands between two places of a line, in code points, is a number for calling,
/// or a group of a longer number.
pub(crate) fn is_phone_number(
    frame: &Frame,
    lang: Lang,
    line: &str,
    start: usize,
    end: usize,
) -> bool {
    let from = start.saturating_sub(NEAR_BEFORE);
    let part = |from: usize, to: usize| -> String {
        let chars = line.chars().skip(from);
        chars.take(to.saturating_sub(from)).collect()
    };
    let (before, number) = (part(from, start), part(start, end));
    let after = part(end, end.saturating_add(NEAR_AFTER));
    if goes_on(&after) || is_gone_on(&before, &number) {
        return true;
    }
    let nearest = nearest(&before);
    let case = back(&frame.reference, lang, &nearest);
    let nearer = |phone: usize| case.is_none_or(|case| phone < case);
    back(&frame.phone, lang, &nearest).is_some_and(nearer)
        || ahead(&frame.phone, lang, &next(&after))
            .is_some_and(|phone| case.is_none_or(|case| case > 1 && phone <= case))
}

/// Lists the last words before a number, the nearest one last.
fn nearest(before: &str) -> Vec<&str> {
    let all = before.split_whitespace().rev().take(BEFORE);
    let mut all: Vec<&str> = all.take_while(|word| !ends_clause(word)).collect();
    all.reverse();
    all
}

/// Lists the first words after a number, as far as the clause goes.
fn next(after: &str) -> Vec<&str> {
    let mut all = Vec::new();
    if after.starts_with([',', ';', '.', '!', '?']) {
        return all;
    }
    for word in after.split_whitespace().take(AFTER) {
        all.push(word);
        if ends_clause(word) {
            break;
        }
    }
    all
}

/// Says how many words before a number it takes for one of the phrases to stand among them.
fn back(phrases: &Phrases, lang: Lang, nearest: &[&str]) -> Option<usize> {
    (1..=nearest.len()).find(|count| {
        let from = nearest.len().saturating_sub(*count);
        let near = nearest.get(from..).unwrap_or_default();
        phrases.stand_in(lang, &words(&near.join(" ")))
    })
}

/// Says how many words after a number it takes for one of the phrases to stand among them.
fn ahead(phrases: &Phrases, lang: Lang, next: &[&str]) -> Option<usize> {
    (1..=next.len()).find(|count| {
        let near = next.get(..*count).unwrap_or_default();
        phrases.stand_in(lang, &words(&near.join(" ")))
    })
}

/// Says whether the number goes on in what comes after it.
fn goes_on(after: &str) -> bool {
    let after = plain(after);
    let Some(digit) = after.find(char::is_alphanumeric) else {
        return false;
    };
    let (joint, rest) = after.split_at(digit);
    let in_bracket = || {
        let inside = rest.split_once(')').map_or("", |(inside, _)| inside);
        let group = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '/' | '.');
        inside.chars().all(group) && inside.chars().filter(char::is_ascii_digit).count() >= 2
    };
    rest.starts_with(|c: char| c.is_ascii_digit())
        && JOINTS.contains(&joint)
        && (joint != " (" || in_bracket())
}

/// Says whether a number began in what comes before it; a date before it is none, and a number with
/// letters goes on from none.
fn is_gone_on(before: &str, number: &str) -> bool {
    let before = plain(before);
    let digits = |c: char| c.is_ascii_digit();
    let last = before.trim_end_matches(|c: char| !c.is_alphanumeric());
    let joint = before.get(last.len()..).unwrap_or_default();
    let group = last.split_whitespace().next_back().unwrap_or_default();
    let dated = group.contains(['.', '/']) && group.starts_with(digits);
    last.ends_with(digits)
        && JOINTS.contains(&joint)
        && !dated
        && !number.chars().any(char::is_alphabetic)
}

/// Returns a text without invisible marks and with one blank and one hyphen for all.
fn plain(text: &str) -> String {
    let one = |c: char| match c {
        '\u{a0}' | '\u{202f}' | '\u{2007}' | '\u{2009}' => ' ',
        '\u{2010}' | '\u{2011}' | '\u{2013}' => '-',
        c => c,
    };
    fold(text).chars().map(one).collect()
}

fn ends_clause(word: &str) -> bool {
    word.ends_with([',', ';', '!', '?'])
        || word.ends_with('.') && word.chars().filter(|c| c.is_alphabetic()).count() >= LONG_WORD
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_goes_on_beyond_a_joint_and_not_beyond_a_sentence() {
        for (after, on) in [
            (" 123 456.", true),
            ("\u{a0}123", true),
            ("\u{202f}123", true),
            ("\u{2011}123", true),
            (" \u{200f}123", true),
            (" (123) 456", true),
            (". 14 days from now", false),
            (" (2 bijlagen)", false),
            (" (12 bijlagen)", false),
            (" days", false),
            ("", false),
        ] {
            assert_eq!(goes_on(after), on, "{after:?}");
        }
    }

    #[test]
    fn a_number_began_before_it_unless_that_was_a_date() {
        for (before, number, on) in [
            ("call 0800 ", "123456", true),
            ("call (0800) ", "123456", true),
            ("call 0800\u{200e}\u{a0}", "123456", true),
            ("case 12/2026 - ", "998877", false),
            ("Ticket of 12.05.2026 (", "BX-204518", false),
            ("on 12 ", "BX-204518", false),
            ("in 2025. ", "998877", false),
            ("", "998877", false),
        ] {
            assert_eq!(is_gone_on(before, number), on, "{before:?}");
        }
    }
}
