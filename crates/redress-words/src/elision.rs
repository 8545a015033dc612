//! Italian articles before a number that begins with a vowel.
//!
//! "entro il 2 aprile", but "entro l’8 aprile" and "dall’11 maggio". A message
//! cannot know which number will stand in its place, so the messages are
//! written with the full article, and the article is shortened here. Only an
//! article that stands directly before a value that was put in is touched:
//! the value itself is never changed.

use redress_tone::Lang;

/// Stands before a value whose number begins with a vowel until [`resolve`]
/// has looked at the word before it. It is a private-use character.
const MARK: char = '\u{E0F8}';

const ARTICLES: [(&str, &str); 7] = [
    ("il", "l’"),
    ("del", "dell’"),
    ("dal", "dall’"),
    ("al", "all’"),
    ("nel", "nell’"),
    ("sul", "sull’"),
    ("col", "coll’"),
];

/// Marks a value that shortens an article before it.
#[must_use]
pub fn mark(lang: Lang, value: &str) -> String {
    if lang == Lang::It && begins_with_vowel_number(value) {
        format!("{MARK}{}", without_mark(value))
    } else {
        without_mark(value)
    }
}

/// A value that carries the mark itself must not be taken for a marked one.
fn without_mark(value: &str) -> String {
    value.replace(MARK, "")
}

/// Shortens the articles before marked values and takes the marks out.
#[must_use]
pub fn resolve(text: &str) -> String {
    let mut parts = text.split(MARK);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        shorten_last_article(&mut out);
        out.push_str(part);
    }
    out
}

/// Says whether a value begins with a number that is spoken with a vowel
/// first: eight, eleven, eighty and their thousands.
fn begins_with_vowel_number(value: &str) -> bool {
    let digits: String = value.chars().take_while(char::is_ascii_digit).collect();
    digits.starts_with('8') || digits == "11"
}

fn shorten_last_article(out: &mut String) {
    let Some(before) = out.strip_suffix([' ', '\n']) else {
        return;
    };
    let start = before.rfind(|c: char| !c.is_alphabetic()).map_or(0, |i| {
        i + before[i..].chars().next().map_or(1, char::len_utf8)
    });
    let word = &before[start..];
    let Some((full, short)) = ARTICLES
        .iter()
        .find(|(full, _)| word.eq_ignore_ascii_case(full))
    else {
        return;
    };
    let first = word.chars().next().unwrap_or_default();
    let capital = first.is_ascii_uppercase();
    debug_assert_eq!(word.len(), full.len());
    out.truncate(start);
    let mut letters = short.chars();
    if let Some(letter) = letters.next() {
        out.push(if capital {
            letter.to_ascii_uppercase()
        } else {
            letter
        });
    }
    out.push_str(letters.as_str());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(before: &str, value: &str) -> String {
        resolve(&format!("{before}{}", mark(Lang::It, value)))
    }

    #[test]
    fn articles_are_shortened_before_eight_and_eleven() {
        for (before, value, expected) in [
            ("entro il ", "8 aprile 2026", "entro l’8 aprile 2026"),
            ("Dal ", "11 maggio 2026", "Dall’11 maggio 2026"),
            ("telefonata del ", "8 marzo", "telefonata dell’8 marzo"),
            ("pari al ", "80%", "pari all’80%"),
            ("dal ", "12 marzo", "dal 12 marzo"),
            ("dal ", "1 marzo", "dal 1 marzo"),
            ("dal ", "110", "dal 110"),
            ("per ", "8 giorni", "per 8 giorni"),
            ("", "8 giorni", "8 giorni"),
            ("(il ", "11", "(l’11"),
            ("è il ", "8", "è l’8"),
            ("mobil ", "8", "mobil 8"),
        ] {
            assert_eq!(put(before, value), expected);
        }
    }

    #[test]
    fn other_languages_and_the_value_itself_stay() {
        assert_eq!(mark(Lang::En, "8 April"), "8 April");
        assert_eq!(put("dal ", "\u{E0F8}2 aprile"), "dal 2 aprile");
        assert_eq!(
            put("nota: ", "8 volte, il 8 aprile"),
            "nota: 8 volte, il 8 aprile"
        );
    }
}
