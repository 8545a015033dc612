//! How wide a text is at most, and how it is cut into short lines: no font is asked, so that the
//! picture is the same on every computer.

/// The size of the letters.
pub(super) const SIZE: u32 = 15;
/// The longest line of a label.
const LINE: u32 = 184;

/// Returns how wide a text can be, by the widest of the fonts that the pages name.
pub(super) fn width(text: &str) -> u32 {
    let tenths: u32 = text.chars().map(letter).sum();
    tenths.div_ceil(10)
}

/// The width of a letter, in tenths.
fn letter(c: char) -> u32 {
    match c {
        c if redress_words::isolate::is_mark(c) => 0,
        'i' | 'j' | 'l' | 'ı' | 'ì' | 'í' | '\'' | '’' | '|' | '.' | ',' | ':' | ';' | ' ' => {
            52
        }
        'f' | 't' | 'r' | 'I' | '(' | ')' | '-' | '"' | 'ו' | 'י' | 'ן' | '־' => 64,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '€' | '₪' | '…' | 'ש' => 152,
        'A'..='Z' | 'Ç' | 'Ğ' | 'İ' | 'Ö' | 'Ş' | 'Ü' => 118,
        c if c.is_ascii() || ('\u{00C0}'..='\u{05FF}').contains(&c) => 98,
        _ => 160,
    }
}

/// Cuts a text into at most `most` lines that are narrow enough; what does not fit ends in dots.
pub(super) fn lines(text: &str, most: usize) -> Vec<String> {
    // A picture is XML, which has no place for control characters.
    let clean: String = redress_words::strip_marks(text)
        .chars()
        .map(|c| {
            if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') {
                ' '
            } else {
                c
            }
        })
        .collect();
    let mut lines: Vec<String> = Vec::new();
    let mut cut = false;
    for word in clean.split_whitespace() {
        let joined = match lines.last() {
            Some(line) => format!("{line} {word}"),
            None => word.to_owned(),
        };
        if let Some(last) = lines.last_mut()
            && width(&joined) <= LINE
        {
            *last = joined;
        } else if lines.len() < most {
            cut |= width(word) > LINE;
            lines.push(short(word));
        } else {
            cut = true;
            break;
        }
    }
    if cut && let Some(last) = lines.last_mut() {
        *last = dotted(last);
    }
    lines
}

/// Leaves the first letters of a word that alone is too wide.
fn short(word: &str) -> String {
    let mut kept = String::new();
    for c in word.chars() {
        kept.push(c);
        if width(&kept) > LINE {
            kept.pop();
            break;
        }
    }
    kept
}

fn dotted(line: &str) -> String {
    let mut line = line.to_owned();
    while width(&line) + width("…") > LINE && line.pop().is_some() {}
    let end = line.trim_end_matches([' ', ',', '.', ':', ';', '·']).len();
    line.truncate(end);
    line.push('…');
    line
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_label_has_few_short_lines() {
        for (text, most, expected) in [
            ("", 2, &[][..]),
            ("Marco", 2, &["Marco"]),
            (
                "Telefonata, 26 minuti, di cui 4 minuti in attesa",
                2,
                &["Telefonata, 26 minuti,", "di cui 4 minuti in…"],
            ),
            ("one two", 1, &["one two"]),
            (
                "Donaudampfschifffahrtsgesellschaft",
                2,
                &["Donaudampfschifffa…"],
            ),
        ] {
            assert_eq!(lines(text, most), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_cut_to_its_lines(text in "\\PC{0,200}", most in 0_usize..4) {
            let lines = lines(&text, most);
            prop_assert!(lines.len() <= most);
            for line in &lines {
                prop_assert!(width(line) <= LINE + width("…"), "{line}");
            }
        }
    }
}
