//! The compiled rules as bytes: what a build writes once and a start only reads.
//!
//! A set of tables is a head, the reasons of each language, and the patterns of each language. The
//! directory says where each part stands, so that a language is decoded when it is first asked for
//! and the others never are. All numbers are in base 128, least first, so the bytes are the same on
//! every machine. Examples are not in the tables: they prove rules and are not needed to apply them.

use crate::lang::Lang;

/// What the bytes start with; the last character counts the changes of the form.
const MAGIC: &[u8; 8] = b"tonetab1";

/// The tables cannot be read: they are cut short or were written by another version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the compiled rules cannot be read: build them again from the rule files")]
pub struct Broken;

/// A part of the tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// Rules and checklist, without their words.
    Head,
    /// The reasons, in one language.
    Reasons(Lang),
    /// The patterns of one language.
    Patterns(Lang),
}

impl Part {
    fn number(self) -> usize {
        let place = |lang: Lang| lang as usize;
        match self {
            Part::Head => 0,
            Part::Reasons(lang) => 1 + place(lang),
            Part::Patterns(lang) => 1 + Lang::ALL.len() + place(lang),
        }
    }
}

/// Puts parts together.
pub(crate) fn bind(parts: &[(Part, Vec<u8>)]) -> Vec<u8> {
    let mut head = Writer::default();
    head.number(parts.len());
    for (part, bytes) in parts {
        head.number(part.number());
        head.number(bytes.len());
    }
    let mut out = MAGIC.to_vec();
    out.extend(head.bytes);
    for (_, bytes) in parts {
        out.extend(bytes);
    }
    out
}

/// Where each part stands, by its number.
#[derive(Debug, Clone, Default)]
pub(crate) struct Directory {
    places: Vec<(usize, usize, usize)>,
}

impl Directory {
    pub(crate) fn read(bytes: &[u8]) -> Result<Directory, Broken> {
        let body = bytes.strip_prefix(MAGIC).ok_or(Broken)?;
        let mut from = Reader::new(body);
        let mut sizes = Vec::new();
        for _ in 0..from.number()? {
            sizes.push((from.number()?, from.number()?));
        }
        let mut at = MAGIC.len() + from.at;
        let mut places = Vec::new();
        for (number, size) in sizes {
            let end = at.checked_add(size).filter(|end| *end <= bytes.len());
            let end = end.ok_or(Broken)?;
            places.push((number, at, end));
            at = end;
        }
        Ok(Directory { places })
    }

    /// Says whether there is such a part.
    pub(crate) fn has(&self, part: Part) -> bool {
        let wanted = part.number();
        self.places.iter().any(|(number, ..)| *number == wanted)
    }

    /// Returns the bytes of a part, where there is one.
    pub(crate) fn part<'b>(&self, bytes: &'b [u8], part: Part) -> Option<&'b [u8]> {
        let wanted = part.number();
        let place = self.places.iter().find(|(number, ..)| *number == wanted)?;
        bytes.get(place.1..place.2)
    }
}

/// Writes numbers and texts.
#[derive(Debug, Default)]
pub(crate) struct Writer {
    pub(crate) bytes: Vec<u8>,
}

impl Writer {
    pub(crate) fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    pub(crate) fn number(&mut self, number: usize) {
        let mut left = number;
        while left >= 0x80 {
            self.bytes.push(left as u8 | 0x80);
            left >>= 7;
        }
        self.bytes.push(left as u8);
    }

    pub(crate) fn text(&mut self, text: &str) {
        self.number(text.len());
        self.bytes.extend_from_slice(text.as_bytes());
    }

    pub(crate) fn strings<'s>(&mut self, texts: impl ExactSizeIterator<Item = &'s String>) {
        self.number(texts.len());
        for text in texts {
            self.text(text);
        }
    }
}

/// Reads what [`Writer`] wrote.
pub(crate) struct Reader<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Reader<'b> {
    pub(crate) fn new(bytes: &'b [u8]) -> Self {
        Reader { bytes, at: 0 }
    }

    pub(crate) fn byte(&mut self) -> Result<u8, Broken> {
        let byte = *self.bytes.get(self.at).ok_or(Broken)?;
        self.at += 1;
        Ok(byte)
    }

    pub(crate) fn number(&mut self) -> Result<usize, Broken> {
        let mut number = 0_u32;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte()?;
            number |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number as usize);
            }
        }
        Err(Broken)
    }

    pub(crate) fn text(&mut self) -> Result<&'b str, Broken> {
        let len = self.number()?;
        let end = self.at.checked_add(len).ok_or(Broken)?;
        let bytes = self.bytes.get(self.at..end).ok_or(Broken)?;
        self.at = end;
        std::str::from_utf8(bytes).map_err(|_| Broken)
    }

    pub(crate) fn strings(&mut self) -> Result<Vec<String>, Broken> {
        let mut out = Vec::new();
        for _ in 0..self.number()? {
            out.push(self.text()?.to_owned());
        }
        Ok(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let mut out = Writer::default();
        for number in [0, 1, 127, 128, 300, 70_000, u32::MAX as usize] {
            out.number(number);
        }
        out.text("perché");
        let mut from = Reader::new(&out.bytes);
        for number in [0, 1, 127, 128, 300, 70_000, u32::MAX as usize] {
            assert_eq!(from.number(), Ok(number));
        }
        assert_eq!(from.text(), Ok("perché"));
        assert_eq!(from.byte(), Err(Broken));
    }

    #[test]
    fn parts_are_found_and_broken_tables_are_refused() {
        let parts = [
            (Part::Head, vec![1, 2]),
            (Part::Patterns(Lang::Tr), vec![3]),
        ];
        let bytes = bind(&parts);
        let directory = Directory::read(&bytes).expect("whole tables");
        assert_eq!(directory.part(&bytes, Part::Head), Some(&[1, 2][..]));
        let turkish = directory.part(&bytes, Part::Patterns(Lang::Tr));
        assert_eq!(turkish, Some(&[3][..]));
        assert_eq!(directory.part(&bytes, Part::Reasons(Lang::Tr)), None);
        for cut in 0..bytes.len() {
            assert!(Directory::read(&bytes[..cut]).is_err(), "{cut}");
        }
    }
}
