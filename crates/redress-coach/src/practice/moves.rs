//! The moves of a talk, and their short form: `a.n.~what_20now` is two choices and a typed line.

use std::fmt::Write as _;

/// The most moves that a talk may have.
pub const MAX_MOVES: usize = 60;
/// The most characters of a typed line that are listened to.
pub const MAX_SAID: usize = 300;

/// What the person who practises did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Move {
    /// The choice with this letter.
    Choice(char),
    /// A line in words of one's own.
    Said(String),
}

impl Move {
    /// Hangs up without a word, to see what the talk brought.
    pub const HANGS_UP: Self = Move::Choice('z');

    /// Takes a typed line: white space is drawn together, and what is too long is cut.
    ///
    /// None when nothing is left to say.
    #[must_use]
    pub fn said(text: &str) -> Option<Self> {
        let words: Vec<&str> = text
            .split(|c: char| c.is_whitespace() || c.is_control())
            .filter(|word| !word.is_empty())
            .collect();
        let line: String = words.join(" ").chars().take(MAX_SAID).collect();
        let line = line.trim_end();
        (!line.is_empty()).then(|| Move::Said(line.to_owned()))
    }

    /// Reads the short form. None when a part of it is no move, or there are too many.
    #[must_use]
    pub fn read(text: &str) -> Option<Vec<Self>> {
        let parts: Vec<&str> = text.split('.').filter(|part| !part.is_empty()).collect();
        if parts.len() > MAX_MOVES {
            return None;
        }
        parts.into_iter().map(Self::read_one).collect()
    }

    fn read_one(part: &str) -> Option<Self> {
        if let Some(said) = part.strip_prefix('~') {
            return Self::said(&decoded(said)?);
        }
        let mut letters = part.chars();
        let (first, rest) = (letters.next()?, letters.next());
        (first.is_ascii_lowercase() && rest.is_none()).then_some(Move::Choice(first))
    }

    /// Writes the short form: letters, digits and `.~_` only.
    #[must_use]
    pub fn written(moves: &[Self]) -> String {
        let parts: Vec<String> = moves.iter().map(Self::write_one).collect();
        parts.join(".")
    }

    fn write_one(&self) -> String {
        match self {
            Move::Choice(key) => key.to_string(),
            Move::Said(text) => {
                let mut out = String::from("~");
                for byte in text.bytes() {
                    if byte.is_ascii_alphanumeric() {
                        out.push(char::from(byte));
                    } else {
                        // Writing to a text cannot fail.
                        let _ = write!(out, "_{byte:02X}");
                    }
                }
                out
            }
        }
    }
}

fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'_' => {
                let pair = [rest.next()?, rest.next()?];
                let pair = std::str::from_utf8(&pair).ok()?;
                bytes.push(u8::from_str_radix(pair, 16).ok()?);
            }
            byte if byte.is_ascii_alphanumeric() => bytes.push(byte),
            _ => return None,
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_form_is_read_and_what_is_none_is_refused() {
        let said = |text: &str| Move::Said(text.to_owned());
        for (text, moves) in [
            ("", Some(vec![])),
            ("a.n", Some(vec![Move::Choice('a'), Move::Choice('n')])),
            ("~what_20now", Some(vec![said("what now")])),
            ("a.~_D7_90", Some(vec![Move::Choice('a'), said("א")])),
            ("A", None),
            ("ab", None),
            ("~_2", None),
            ("~_ZZ", None),
            ("~_FF", None),
            ("~_20", None),
            ("a b", None),
        ] {
            assert_eq!(Move::read(text), moves, "{text}");
        }
        assert_eq!(Move::read(&"a.".repeat(MAX_MOVES + 1)), None);
    }

    #[test]
    fn a_line_that_is_cut_reads_back_as_it_was_written() {
        let long = "a".repeat(MAX_SAID - 1) + " b";
        let cut: Vec<Move> = Move::said(&long).into_iter().collect();
        assert_eq!(Move::read(&Move::written(&cut)), Some(cut));
    }
}
