//! Places: lines and columns of an editor, bytes of a text, code points of a finding.

use crate::protocol::{Position, Range};

/// What an editor counts on a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// Bytes.
    Utf8,
    /// 16-bit units, as every editor can.
    Utf16,
    /// Code points.
    Utf32,
}

impl Encoding {
    /// Returns the name in the protocol.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Encoding::Utf8 => "utf-8",
            Encoding::Utf16 => "utf-16",
            Encoding::Utf32 => "utf-32",
        }
    }

    /// Returns the encoding of that name.
    pub(crate) fn named(name: &str) -> Option<Encoding> {
        [Encoding::Utf8, Encoding::Utf16, Encoding::Utf32]
            .into_iter()
            .find(|encoding| encoding.as_str() == name)
    }

    const fn units(self, c: char) -> usize {
        match self {
            Encoding::Utf8 => c.len_utf8(),
            Encoding::Utf16 => c.len_utf16(),
            Encoding::Utf32 => 1,
        }
    }
}

/// So many code points lie between two marks.
const STEP: usize = 128;

/// The lines of a text, and marks by which code points are found.
#[derive(Debug, Default)]
pub(crate) struct Places {
    /// The byte at which each line starts.
    lines: Vec<usize>,
    /// The byte of every [`STEP`]th code point.
    marks: Vec<usize>,
}

impl Places {
    /// Reads the places of a text. A line ends at `\n`, `\r\n` or `\r`.
    pub(crate) fn of(text: &str) -> Places {
        let mut lines = vec![0];
        let mut marks = Vec::with_capacity(text.len() / STEP + 1);
        let mut before = '\0';
        for (point, (at, c)) in text.char_indices().enumerate() {
            if point % STEP == 0 {
                marks.push(at);
            }
            match (before, c) {
                ('\r', '\n') => {
                    if let Some(last) = lines.last_mut() {
                        *last = at + 1;
                    }
                }
                (_, '\n' | '\r') => lines.push(at + 1),
                _ => {}
            }
            before = c;
        }
        Places { lines, marks }
    }

    /// Returns the byte of a code point; the end of the text where there is none.
    pub(crate) fn byte_of(&self, text: &str, point: usize) -> usize {
        let Some(&mark) = self.marks.get(point / STEP) else {
            return text.len();
        };
        let rest = text.get(mark..).unwrap_or_default();
        rest.char_indices()
            .nth(point % STEP)
            .map_or(text.len(), |(at, _)| mark + at)
    }

    /// Returns the byte of an editor's place. A column past the end of its line is the end of the
    /// line; one inside a character is the character's start.
    pub(crate) fn byte_at(&self, text: &str, place: Position, encoding: Encoding) -> usize {
        let line = place.line as usize;
        let Some(&start) = self.lines.get(line) else {
            return text.len();
        };
        let end = self.lines.get(line + 1).copied().unwrap_or(text.len());
        let shown = text.get(start..end).unwrap_or_default();
        let shown = shown.trim_end_matches(['\r', '\n']);
        let mut left = place.character as usize;
        for (at, c) in shown.char_indices() {
            let units = encoding.units(c);
            if left < units {
                return start + at;
            }
            left -= units;
        }
        start + shown.len()
    }

    /// Returns the editor's place of a byte, which lies between two characters.
    pub(crate) fn at_byte(&self, text: &str, byte: usize, encoding: Encoding) -> Position {
        let line = self.lines.partition_point(|start| *start <= byte).max(1) - 1;
        let start = self.lines.get(line).copied().unwrap_or_default();
        let before = text.get(start..byte).unwrap_or_default();
        let character: usize = before.chars().map(|c| encoding.units(c)).sum();
        Position {
            line: u32::try_from(line).unwrap_or(u32::MAX),
            character: u32::try_from(character).unwrap_or(u32::MAX),
        }
    }

    /// Returns the editor's range of two bytes.
    pub(crate) fn range(&self, text: &str, from: usize, to: usize, encoding: Encoding) -> Range {
        Range {
            start: self.at_byte(text, from, encoding),
            end: self.at_byte(text, to, encoding),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn places_are_counted_as_the_editor_counts() {
        // Hebrew has two bytes and one unit a letter, the face four bytes and two units.
        let text = "שלום 😀 a\r\nb\rc\n";
        let places = Places::of(text);
        let bytes = |c: char| text.find(c).unwrap();
        for (c, encoding, line, character) in [
            ('a', Encoding::Utf8, 0, 14),
            ('a', Encoding::Utf16, 0, 8),
            ('a', Encoding::Utf32, 0, 7),
            ('😀', Encoding::Utf16, 0, 5),
            ('b', Encoding::Utf16, 1, 0),
            ('c', Encoding::Utf8, 2, 0),
        ] {
            let place = places.at_byte(text, bytes(c), encoding);
            assert_eq!(
                (place.line, place.character),
                (line, character),
                "{c} {encoding:?}"
            );
            assert_eq!(places.byte_at(text, place, encoding), bytes(c));
        }
    }

    #[test]
    fn a_place_that_is_not_there_is_the_nearest_before() {
        let text = "😀b\nc";
        let places = Places::of(text);
        for (line, character, encoding, byte) in [
            (0, 1, Encoding::Utf16, 0),
            (0, 3, Encoding::Utf8, 0),
            (0, 99, Encoding::Utf16, 5),
            (1, 99, Encoding::Utf16, 7),
            (9, 0, Encoding::Utf16, 7),
            (u32::MAX, u32::MAX, Encoding::Utf32, 7),
        ] {
            let place = Position { line, character };
            assert_eq!(places.byte_at(text, place, encoding), byte, "{place:?}");
        }
    }

    proptest! {
        #[test]
        fn every_byte_comes_back(text in "[a-zא-ת😀é\r\n ]{0,400}") {
            let places = Places::of(&text);
            for (point, (at, c)) in text.char_indices().enumerate() {
                prop_assert_eq!(places.byte_of(&text, point), at);
                if c == '\n' || c == '\r' {
                    continue;
                }
                for encoding in [Encoding::Utf8, Encoding::Utf16, Encoding::Utf32] {
                    let place = places.at_byte(&text, at, encoding);
                    prop_assert_eq!(places.byte_at(&text, place, encoding), at);
                }
            }
            prop_assert_eq!(places.byte_of(&text, text.chars().count()), text.len());
        }
    }
}
