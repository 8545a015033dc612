//! Folding: one spelling for all the ways in which people write a word.
//!
//! Both the rules and the full-text search compare folded text. Folding drops case, accents,
//! Hebrew points, final forms and invisible marks, and sends i, ı, I and İ to one letter, so that
//! `IŞIK`, `ışık` and `isik` are the same word. It is the same for all five languages, because people
//! mix them and type without diacritics.

use unicode_normalization::char::{
    canonical_combining_class, decompose_canonical, decompose_compatible,
};

/// Returns the text folded; signs and blanks stay as they are.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        fold_char(c, &mut out);
    }
    out
}

/// Appends the folded form of one character; an invisible or combining mark adds nothing.
pub(crate) fn fold_char(c: char, out: &mut String) {
    if c.is_ascii() {
        out.push(c.to_ascii_lowercase());
        return;
    }
    match c {
        'ı' | 'İ' => out.push('i'),
        'ş' | 'Ş' => out.push('s'),
        'ç' | 'Ç' => out.push('c'),
        'ğ' | 'Ğ' => out.push('g'),
        'ö' | 'Ö' => out.push('o'),
        'ü' | 'Ü' => out.push('u'),
        'à' | 'á' => out.push('a'),
        'è' | 'é' | 'ë' | 'È' => out.push('e'),
        'ì' | 'í' => out.push('i'),
        'ò' | 'ó' => out.push('o'),
        'ù' | 'ú' => out.push('u'),
        '\u{5D0}'..='\u{5EA}' => out.push(medial(c)),
        'ß' | 'ẞ' => out.push_str("ss"),
        'æ' | 'Æ' => out.push_str("ae"),
        'œ' | 'Œ' => out.push_str("oe"),
        'ø' | 'Ø' => out.push('o'),
        'đ' | 'Đ' => out.push('d'),
        'ł' | 'Ł' => out.push('l'),
        _ if is_invisible(c) => {}
        _ if is_apostrophe(c) => out.push('\''),
        _ if c.is_alphanumeric() => fold_other(c, out),
        // A sign such as ∉ is also written as ∈ with a stroke: both come out the same.
        _ => decompose_canonical(c, |part| match part {
            part if part == c => out.push(c),
            part => fold_char(part, out),
        }),
    }
}

/// The folded letters of U+00C0 to U+00FF; 0 stands for what [`fold_char`] knows better.
const LATIN: &[u8; 64] = b"aaaaaa0ceeeeiiii0nooooo0ouuuuy00aaaaaa0ceeeeiiii0nooooo0ouuuuy0y";

/// Returns what [`fold_char`] appends for the letters that people write most, or nothing for the
/// others.
pub(crate) fn quick_fold(c: char) -> Option<([u8; 2], usize)> {
    let code = u32::from(c);
    match code {
        0..0x80 => Some(([c.to_ascii_lowercase() as u8, 0], 1)),
        0xC0..=0xFF => match LATIN[(code - 0xC0) as usize] {
            b'0' => None,
            letter => Some(([letter, 0], 1)),
        },
        0x11E | 0x11F => Some(([b'g', 0], 1)),
        0x130 | 0x131 => Some(([b'i', 0], 1)),
        0x15E | 0x15F => Some(([b's', 0], 1)),
        0x5D0..=0x5EA => {
            // The medial form of a final letter is the letter after it.
            let medial = u8::from(matches!(code, 0x5DA | 0x5DD | 0x5DF | 0x5E3 | 0x5E5));
            Some(([0xD7, 0x90 + (code - 0x5D0) as u8 + medial], 2))
        }
        _ => None,
    }
}

fn fold_other(c: char, out: &mut String) {
    decompose_compatible(c, |part| {
        if part != c {
            fold_char(part, out);
        } else if canonical_combining_class(part) == 0 && part.is_alphanumeric() {
            out.extend(
                part.to_lowercase()
                    .filter(|&low| canonical_combining_class(low) == 0)
                    .map(|low| if low == 'ı' { 'i' } else { medial(low) }),
            );
        }
    });
}

/// Returns the medial form of a Hebrew letter: a word and its longer forms share a letter that
/// looks different at the end.
fn medial(c: char) -> char {
    match c {
        'ך' => 'כ',
        'ם' => 'מ',
        'ן' => 'נ',
        'ף' => 'פ',
        'ץ' => 'צ',
        other => other,
    }
}

/// Says whether the character is a combining mark, a Hebrew point or an invisible control.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{300}'..='\u{36F}'
        | '\u{591}'..='\u{5BD}' | '\u{5BF}' | '\u{5C1}' | '\u{5C2}' | '\u{5C4}' | '\u{5C5}' | '\u{5C7}'
        | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
        || (!c.is_ascii() && canonical_combining_class(c) != 0)
}

/// Says whether the character is used as an apostrophe (or as the Hebrew geresh).
pub(crate) fn is_apostrophe(c: char) -> bool {
    matches!(
        c,
        '\'' | '’' | '‘' | 'ʼ' | 'ʹ' | '`' | '´' | '′' | '＇' | '\u{5F3}' | '‛'
    )
}

/// Says whether the character is a letter or a digit; the letters that people write most are told
/// without a look at the tables of Unicode.
pub(crate) fn is_alnum(c: char) -> bool {
    match c {
        '\0'..='\x7F' => c.is_ascii_alphanumeric(),
        '\u{5D0}'..='\u{5EA}' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' => true,
        _ => c.is_alphanumeric(),
    }
}

/// Says whether the character is a Hebrew letter.
pub(crate) fn is_hebrew(c: char) -> bool {
    matches!(c, '\u{5D0}'..='\u{5EA}')
}

/// Returns the numbers of letters that may be taken off the front of a folded Hebrew word.
///
/// Hebrew glues and, that, when, in, as, to, from and the to the next word, in this order. At
/// least two letters stay.
pub(crate) fn hebrew_prefixes(word: &str) -> impl Iterator<Item = usize> + '_ {
    const SLOTS: [&[&str]; 4] = [
        &["ו"],
        &["ש", "כש", "מש", "לכש"],
        &["ב", "כ", "ל", "מ"],
        &["ה"],
    ];
    let letters = word.chars().take_while(|&c| is_hebrew(c)).count();
    // Bit n is set when n letters may come off; a stack has six letters at most.
    let mut reach: u32 = if letters >= 3 { 1 } else { 0 };
    for slot in SLOTS {
        let before = reach;
        for at in (0..=5_usize).filter(|at| before & (1 << at) != 0) {
            // A Hebrew letter takes two bytes.
            let rest = word.get(at * 2..).unwrap_or_default();
            for prefix in slot.iter().filter(|prefix| rest.starts_with(**prefix)) {
                reach |= 1 << (at + prefix.len() / 2);
            }
        }
    }
    (1..=letters.saturating_sub(2).min(6)).filter(move |n| reach & (1 << n) != 0)
}

/// Returns the terms under which a text is found: the index side of the search.
///
/// Hebrew words come with and without their glued prefixes; words with an apostrophe come whole
/// and in parts, so that `l'ordine` is found by `ordine` and `Rossi'nin` by `rossi`; numbers in
/// groups come whole too, so that `BX-204518` is found by `bx204518`.
#[must_use]
pub fn search_terms(text: &str) -> Vec<String> {
    let mut terms = Vec::new();
    // The terms that one sign joins, such as the two halves of a case number.
    let mut chain = String::new();
    let mut links = 0;
    for piece in Pieces::new(text) {
        if !piece.joined {
            close_chain(&mut chain, &mut links, &mut terms);
        }
        let whole: String = piece.parts.concat();
        chain.push_str(&whole);
        links += 1;
        if piece.parts.len() > 1 {
            terms.extend(piece.parts.iter().filter(|p| longer_than_one(p)).cloned());
        }
        for cut in hebrew_prefixes(&whole) {
            terms.push(whole.get(cut * 2..).unwrap_or_default().to_owned());
        }
        terms.push(whole);
    }
    close_chain(&mut chain, &mut links, &mut terms);
    terms
}

fn close_chain(chain: &mut String, links: &mut usize, terms: &mut Vec<String>) {
    let whole = std::mem::take(chain);
    if *links > 1 && whole.chars().any(|c| c.is_ascii_digit()) {
        terms.push(whole);
    }
    *links = 0;
}

/// Returns the terms to look for: the query side of the search. All of them must be found.
#[must_use]
pub fn query_terms(text: &str) -> Vec<String> {
    Pieces::new(text)
        .map(|piece| {
            // The longest part is the word; the others are an article or a suffix. Of two
            // equals the first wins.
            let mut best = String::new();
            for part in &piece.parts {
                if part.chars().count() > best.chars().count() {
                    best.clone_from(part);
                }
            }
            if longer_than_one(&best) {
                best
            } else {
                piece.parts.concat()
            }
        })
        .filter(|term| !term.is_empty())
        .collect()
}

fn longer_than_one(term: &str) -> bool {
    term.chars().nth(1).is_some()
}

/// A word with the parts between its apostrophes, folded.
struct Piece {
    parts: Vec<String>,
    /// One sign, and no blank, stands between this word and the one before.
    joined: bool,
}

struct Pieces<'a> {
    rest: std::iter::Peekable<std::str::Chars<'a>>,
    started: bool,
}

impl<'a> Pieces<'a> {
    fn new(text: &'a str) -> Self {
        Pieces {
            rest: text.chars().peekable(),
            started: false,
        }
    }
}

impl Iterator for Pieces<'_> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        let mut signs = 0;
        let mut linked = true;
        while let Some(&c) = self.rest.peek() {
            if c.is_alphanumeric() {
                break;
            }
            if !is_invisible(c) {
                signs += 1;
                linked = matches!(c, '-' | '/' | '.' | '_' | '‑' | '–');
            }
            self.rest.next();
        }
        self.rest.peek()?;
        let joined = self.started && signs == 1 && linked;
        self.started = true;
        let mut parts = vec![String::new()];
        while let Some(&c) = self.rest.peek() {
            let inside = c.is_alphanumeric() || is_invisible(c);
            let gershayim = matches!(c, '"' | '\u{5F4}' | '“' | '”');
            if inside {
                if let Some(part) = parts.last_mut() {
                    fold_char(c, part);
                }
            } else if (is_apostrophe(c) || gershayim) && self.letter_follows(gershayim) {
                let hebrew = parts.last().is_some_and(|p| p.chars().any(is_hebrew));
                if gershayim && !hebrew {
                    break;
                }
                // In Hebrew the sign belongs to the letter; elsewhere it parts two words.
                if !hebrew {
                    parts.push(String::new());
                }
            } else {
                break;
            }
            self.rest.next();
        }
        parts.retain(|part| !part.is_empty());
        if parts.is_empty() {
            return self.next();
        }
        Some(Piece { parts, joined })
    }
}

impl Pieces<'_> {
    fn letter_follows(&self, hebrew: bool) -> bool {
        let mut ahead = self.rest.clone();
        ahead.next();
        ahead.find(|&c| !is_invisible(c)).is_some_and(|c| {
            if hebrew {
                is_hebrew(c)
            } else {
                c.is_alphanumeric()
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_every_way_of_writing_a_word_to_one() {
        for (folded, ways) in [
            (
                "isik",
                &["IŞIK", "ışık", "Işık", "isik", "I\u{15F}I\u{4B}"][..],
            ),
            ("istanbul", &["İSTANBUL", "istanbul", "I\u{307}stanbul"]),
            ("perche", &["perché", "PERCHÉ", "perche\u{301}", "perchè"]),
            ("sikayet", &["Şikâyet", "şikayet", "ŞİKÂYET"]),
            ("חשבונ", &["חשבון", "חֶשְׁבּוֹן", "חש\u{200B}בון"]),
            ("l'ordine", &["l’ordine", "L'ORDINE", "l´ordine"]),
            ("geergerd", &["geërgerd", "gee\u{308}rgerd"]),
            ("strasse", &["Straße", "STRASSE"]),
            ("fine", &["ﬁne", "ＦＩＮＥ"]),
        ] {
            for way in ways {
                assert_eq!(fold(way), folded, "{way}");
            }
        }
    }

    #[test]
    fn the_quick_fold_is_the_fold() {
        for c in '\0'..='\u{700}' {
            let mut slow = String::new();
            fold_char(c, &mut slow);
            assert_eq!(is_alnum(c), c.is_alphanumeric(), "{c:?}");
            if let Some((bytes, len)) = quick_fold(c) {
                assert_eq!(&bytes[..len], slow.as_bytes(), "{c:?}");
            }
        }
    }

    #[test]
    fn takes_only_allowed_stacks_off_a_hebrew_word() {
        let cuts = |word| hebrew_prefixes(word).collect::<Vec<_>>();
        assert_eq!(cuts("והחשבון"), [1, 2]);
        assert_eq!(cuts("וכשהחשבון"), [1, 2, 3, 4]);
        assert_eq!(cuts("חשבון"), [0; 0]);
        // The article never stands before another prefix, and two letters stay.
        assert_eq!(cuts("הבית"), [1]);
        assert_eq!(cuts("הם"), [0; 0]);
        assert_eq!(cuts("hello"), [0; 0]);
    }

    #[test]
    fn a_search_finds_what_a_person_would_expect() {
        for (text, query, found) in [
            ("והחשבון לא נכון", "חשבון", true),
            ("חשבון", "והחשבון", false),
            ("IŞIK söndü", "ışık", true),
            ("IŞIK söndü", "isik", true),
            ("ışık", "IŞIK", true),
            ("Ho perso l'ordine", "ordine", true),
            ("Ho perso l’ordine", "l'ordine", true),
            ("Ho perso l'ordine", "dell'ordine", true),
            ("Rossi'nin faturası", "rossi", true),
            ("I don't know", "don't", true),
            ("I don't know", "dont", true),
            ("case BX-204518 open", "bx204518", true),
            ("case BX-204518 open", "BX-204518", true),
            ("case BX-204518 open", "204518", true),
            ("paid. 2 days", "paid2", false),
            ("מנכ\"ל החברה", "מנכ״ל", true),
            ("מנכ\"ל החברה", "מנכל", true),
            ("רשם \"כל\" דבר", "כל", true),
            ("perche\u{301} no", "perché", true),
            ("the bill", "invoice", false),
        ] {
            let terms = search_terms(text);
            let all = query_terms(query).iter().all(|term| terms.contains(term));
            assert_eq!(all, found, "{query} in {text}: {terms:?}");
        }
    }

    #[test]
    fn nothing_to_find_in_signs() {
        assert!(search_terms(" — '' \u{200B} \" … ").is_empty());
        assert!(query_terms("¿?").is_empty());
    }
}
