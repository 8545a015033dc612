//! Words as they are written: what is a sentence, and what is left when words go.

use crate::lang::Lang;

/// Says whether the words stand in the text, not inside other words.
pub(super) fn stands_in(words: &str, text: &str) -> bool {
    let words = words.trim();
    !words.is_empty()
        && text.match_indices(words).any(|(at, _)| {
            let before = text.get(..at).and_then(|t| t.chars().next_back());
            let after = text.get(at + words.len()..).and_then(|t| t.chars().next());
            before.is_none_or(|c| !c.is_alphanumeric())
                && after.is_none_or(|c| !c.is_alphanumeric())
        })
}

pub(super) fn is_sentence(text: &str) -> bool {
    text.ends_with(['.', '?', '!', '…'])
}

/// Says whether the writer would have to fill something in.
pub(super) fn has_gap(text: &str) -> bool {
    text.contains('…') || text.contains("...") || text.contains('{')
}

pub(super) fn count_words(text: &str) -> usize {
    let words = text.split_whitespace();
    words
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count()
}

/// Takes out what a word that is gone leaves behind: two blanks, a comma on its own.
pub(super) fn tidy(text: &str, lang: Lang) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let blank = out.ends_with(char::is_whitespace) || out.is_empty();
        match c {
            ' ' if blank => {}
            ',' | '.' | ';' | ':' | '?' | '!' if out.ends_with(' ') => {
                while out.ends_with(' ') {
                    out.pop();
                }
                push_mark(&mut out, c);
            }
            ',' | '.' | ';' | ':' | '?' => push_mark(&mut out, c),
            c => out.push(c),
        }
    }
    let out = out.trim();
    let lead = out.trim_start_matches([',', ';', ':', '.', ' ']);
    capital(lead, lang)
}

/// Adds a mark; of two that meet where words are gone, the stronger stays.
pub(super) fn push_mark(out: &mut String, mark: char) {
    if out.ends_with([',', ';']) && mark != ' ' {
        out.pop();
        out.push(mark);
    } else if !(matches!(mark, ',' | ';')
        && (out.is_empty() || out.ends_with(['.', '?', '!', ':'])))
    {
        out.push(mark);
    }
}

/// Returns the text with a capital at its start.
pub(super) fn capital(text: &str, lang: Lang) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some('i') if lang == Lang::Tr => format!("İ{}", chars.as_str()),
        Some(first) if first.is_lowercase() => {
            let upper: String = first.to_uppercase().collect();
            upper + chars.as_str()
        }
        _ => text.to_owned(),
    }
}

/// Returns a clause as a sentence of its own, with the end mark of the one it came from.
pub(super) fn finish(clause: &str, whole: &str, lang: Lang) -> String {
    let clause = clause
        .trim()
        .trim_matches(|c: char| matches!(c, ',' | ';' | ':' | '-' | '–' | '—' | '('));
    let clause = capital(clause.trim(), lang);
    if clause.ends_with(['.', '?', '…']) {
        return clause;
    }
    let asks = whole
        .trim_end()
        .trim_end_matches(['!', '"', '”', ')'])
        .ends_with('?');
    let clause = clause.trim_end_matches(['!', ' ']);
    format!("{clause}{}", if asks { "?" } else { "." })
}

/// Returns the sentence without raised voice: one end mark, no exclamation.
pub(super) fn calm(text: &str) -> String {
    let trimmed = text.trim_end();
    let body = trimmed.trim_end_matches(['!', '?', '.', '…', '¡', '¿', ' ']);
    let marks = trimmed.get(body.len()..).unwrap_or_default();
    if !marks.contains('!') && marks.chars().count() < 2 {
        return text.to_owned();
    }
    format!("{body}{}", if marks.contains('?') { "?" } else { "." })
}
