//! Cleaning of what people typed, and of the finished letter.

use redress_tone::Lang;

/// Cleans a text that a person typed: no control characters, one kind of line
/// break, nothing around it. An empty text is none.
pub(crate) fn typed(text: Option<&str>) -> Option<String> {
    let text = text?;
    let lines: Vec<String> = text
        .replace("\r\n", "\n")
        .split(['\n', '\r', '\u{2028}', '\u{2029}', '\u{85}'])
        .map(|line| {
            line.chars()
                .filter(|c| *c == '\t' || !c.is_control())
                .collect::<String>()
                .trim()
                .to_owned()
        })
        .collect();
    let text = lines.join("\n").trim().to_owned();
    (!text.is_empty()).then_some(text)
}

/// Puts a text on one line.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Adds a full stop where a text ends without any mark.
pub(crate) fn sentence(text: &str) -> String {
    // The end of an isolate is no end of a sentence.
    let said = text.trim_end_matches('\u{2069}');
    let ends = said.ends_with(['.', '!', '?', '…', ':', ';', '”', '»', ')']);
    // A mark of direction or an ornament at the end counts as an ending too.
    let letter = said.chars().last().is_some_and(char::is_alphanumeric);
    if ends || !letter {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}

/// Gives each line of a right-to-left letter its direction: a line that holds nothing but an
/// isolate, such as a name under it, has none of its own.
pub(crate) fn directed(lang: Lang, text: &str) -> String {
    if !lang.is_rtl() {
        return text.to_owned();
    }
    let line = |line: &str| {
        if line.starts_with('\u{2068}') {
            format!("\u{200F}{line}")
        } else {
            line.to_owned()
        }
    };
    let lines: Vec<String> = text.split('\n').map(line).collect();
    lines.join("\n")
}

/// Cleans a finished letter: no spaces around lines, one empty line
/// between paragraphs, one line break at the end.
pub(crate) fn letter(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut empty = 0_usize;
    for line in text.lines().map(str::trim) {
        if line.is_empty() {
            empty += 1;
            continue;
        }
        if !out.is_empty() {
            out.push_str(if empty == 0 { "\n" } else { "\n\n" });
        }
        empty = 0;
        out.push_str(line);
    }
    out.push('\n');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_text_is_cleaned() {
        for (given, expected) in [
            (" a \r\n b\u{7} ", Some("a\nb")),
            ("\u{0} \n\t", None),
            ("", None),
            ("{{ goal }}", Some("{{ goal }}")),
        ] {
            assert_eq!(typed(Some(given)).as_deref(), expected);
        }
        assert_eq!(typed(None), None);
    }

    #[test]
    fn sentences_end_once() {
        for (given, expected) in [
            ("Refund", "Refund."),
            ("Refund.", "Refund."),
            ("Why?", "Why?"),
            ("“No.”", "“No.”"),
            ("החזר", "החזר."),
            ("", ""),
        ] {
            assert_eq!(sentence(given), expected);
        }
    }

    #[test]
    fn a_letter_has_one_empty_line_between_paragraphs() {
        assert_eq!(letter("\n\na  \n\n\n\n b\nc\n\n"), "a\n\nb\nc\n");
    }
}
