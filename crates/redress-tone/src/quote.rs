//! Where other people's words stand in a message.
//!
//! What is quoted is never the writer's own: quotation marks of the five languages, and the
//! lines of an earlier mail that start with `>`.

use crate::fold::{fold_char, is_apostrophe, is_invisible};
use crate::text::{Text, none_of};

/// Words that start with an apostrophe, so that it opens no quotation.
const CLIPPED_STARTS: &[&str] = &[
    "s", "t", "n", "sto", "sta", "sti", "ste", "na", "em", "cause", "til", "m", "k",
];
/// Words that end in an apostrophe, so that it closes no quotation.
const CLIPPED_ENDS: &[&str] = &["po", "mo", "di", "fa", "va", "sta", "da", "be", "to"];

/// The quotations of a text, by the bytes at which their marks start.
#[derive(Debug, Default)]
pub(crate) struct Quotes {
    /// Start and end of each quotation, both at its marks, in order.
    spans: Vec<(u32, u32)>,
    /// First and last byte of each line of an earlier mail.
    lines: Vec<(u32, u32)>,
    word: String,
}

impl Quotes {
    /// Says whether nothing is quoted.
    pub(crate) fn is_empty(&self) -> bool {
        self.spans.is_empty() && self.lines.is_empty()
    }

    /// Says whether the character at `i` is quoted.
    pub(crate) fn is_inside(&self, i: usize) -> bool {
        within(&self.spans, i) || within(&self.lines, i)
    }

    /// Says whether the character at `i` opens or closes a quotation.
    pub(crate) fn is_mark(&self, i: usize) -> bool {
        let i32 = i as u32;
        self.find(i)
            .is_some_and(|(from, to)| from == i32 || to == i32)
    }

    /// Says whether the character at `i` closes a quotation.
    pub(crate) fn is_close(&self, i: usize) -> bool {
        self.find(i).is_some_and(|(_, to)| to == i as u32)
    }

    /// Says whether the line that ends at `i` belongs to an earlier mail.
    pub(crate) fn line_was_quoted(&self, i: usize) -> bool {
        i > 0 && within(&self.lines, i - 1)
    }

    fn find(&self, i: usize) -> Option<(u32, u32)> {
        let i = i as u32;
        let at = self.spans.partition_point(|&(_, to)| to < i);
        self.spans.get(at).copied().filter(|&(from, _)| from <= i)
    }

    /// Finds the quotations of a text. One pair of marks around the whole text quotes nothing.
    pub(crate) fn read(&mut self, text: Text<'_>) {
        self.spans.clear();
        self.lines.clear();
        let mut open: Option<(usize, char)> = None;
        let mut line_start = 0;
        let mut i = 0;
        while let Some(&byte) = text.bytes.get(i) {
            if PLAIN[usize::from(byte)] {
                i += 1;
                while none_of(text.eight(i), [b'\n', b'"', b'\'', b'`']) && i + 8 <= text.len() {
                    i += 8;
                }
                continue;
            }
            // Hebrew letters begin with the same byte as two Hebrew marks.
            if byte == 0xD7 && matches!(text.byte(i + 1), 0x90..=0xAA) {
                i += 2;
                continue;
            }
            if byte == b'\n' {
                self.end_line(text, line_start, i);
                line_start = i + 1;
                // A mark that is not closed in its paragraph was no quotation mark.
                if i + 1 >= text.len() || matches!(text.byte(i + 1), b'\n' | b'\r') {
                    open = None;
                }
                i += 1;
                continue;
            }
            let Some(c) = text.at(i) else {
                i += 1;
                continue;
            };
            if is_quote_like(c) && !inside_word(text, i, byte) {
                open = self.sign(text, i, c, open);
            }
            i += c.len_utf8();
        }
        self.end_line(text, line_start, text.len());
        if let [(from, to)] = self.spans[..] {
            let mut before = text.to(from as usize);
            let mut after = text.from(to as usize);
            if !before.any(char::is_alphanumeric) && !after.any(char::is_alphanumeric) {
                self.spans.clear();
            }
        }
    }

    /// Takes a mark into account and returns the one that is open after it.
    fn sign(
        &mut self,
        text: Text<'_>,
        i: usize,
        c: char,
        open: Option<(usize, char)>,
    ) -> Option<(usize, char)> {
        match open {
            Some((from, mark)) if closes(mark, c) && self.can_close(text, i, c) => {
                self.spans.push((from as u32, i as u32));
                None
            }
            // A second opening mark: the first was a stray one, or an apostrophe.
            Some((_, mark)) if !(is_apostrophe(mark) && self.can_open(text, i, c)) => open,
            _ if self.can_open(text, i, c) => Some((i, c)),
            _ => open,
        }
    }

    fn end_line(&mut self, text: Text<'_>, from: usize, to: usize) {
        let mut line = text.slice(from, to).chars();
        if line.find(|c| !c.is_whitespace()) == Some('>') {
            let last = to.saturating_sub(1).max(from);
            self.lines.push((from as u32, last as u32));
        }
    }

    /// An opening mark stands at the start of a word.
    fn can_open(&mut self, text: Text<'_>, i: usize, c: char) -> bool {
        let (before, after) = neighbours(text, i, c);
        let starts = before.is_none_or(|b| !b.is_alphanumeric())
            && after.is_some_and(|a| !a.is_whitespace());
        match c {
            '«' | '“' | '„' | '‟' | '‹' => true,
            // Hebrew glues its prefixes to the mark: ה"אחריות".
            '"' | '״' => {
                starts || (after.is_some_and(|a| !a.is_whitespace()) && glued_prefix(text, i))
            }
            _ if is_apostrophe(c) || c == '‚' => {
                starts
                    && after.is_some_and(char::is_alphanumeric)
                    && !self.clipped_start(text, i + c.len_utf8())
            }
            _ => starts,
        }
    }

    /// A closing mark stands at the end of a word.
    fn can_close(&mut self, text: Text<'_>, i: usize, c: char) -> bool {
        let (before, after) = neighbours(text, i, c);
        let ends = after.is_none_or(|a| !a.is_alphanumeric());
        if is_apostrophe(c) {
            return ends
                && before.is_some_and(|b| !b.is_whitespace())
                && !self.clipped_end(text, i);
        }
        matches!(c, '»' | '”' | '›' | '«' | '‹' | '“') || ends
    }

    fn clipped_start(&mut self, text: Text<'_>, from: usize) -> bool {
        folded_word(text.from(from), &mut self.word);
        CLIPPED_STARTS.contains(&self.word.as_str())
            || self.word.bytes().all(|b| b.is_ascii_digit())
    }

    fn clipped_end(&mut self, text: Text<'_>, to: usize) -> bool {
        folded_word(text.to(to).rev(), &mut self.word);
        let word = &self.word;
        CLIPPED_ENDS
            .iter()
            .any(|end| word.bytes().eq(end.bytes().rev()))
    }
}

/// Bytes at which no line ends and no mark starts.
static PLAIN: [bool; 256] = {
    let mut plain = [true; 256];
    let signs = [b'\n', b'"', b'\'', b'`', 0xC2, 0xCA, 0xD7, 0xE2, 0xEF];
    let mut i = 0;
    while i < signs.len() {
        plain[signs[i] as usize] = false;
        i += 1;
    }
    plain
};

/// An apostrophe between two letters neither opens nor closes.
fn inside_word(text: Text<'_>, i: usize, byte: u8) -> bool {
    byte == b'\''
        && i > 0
        && text.byte(i - 1).is_ascii_alphanumeric()
        && text.byte(i + 1).is_ascii_alphanumeric()
}

fn within(spans: &[(u32, u32)], i: usize) -> bool {
    let i = i as u32;
    let at = spans.partition_point(|&(_, to)| to < i);
    spans.get(at).is_some_and(|&(from, _)| from <= i)
}

fn is_quote_like(c: char) -> bool {
    matches!(
        c,
        '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '‹' | '›' | '‚' | '״' | '＂'
    ) || is_apostrophe(c)
}

fn closes(open: char, close: char) -> bool {
    match open {
        '«' => close == '»',
        '»' => close == '«' || close == '»',
        '‹' => close == '›',
        '›' => close == '‹',
        '“' | '‟' => matches!(close, '”' | '"'),
        '„' => matches!(close, '”' | '“' | '"' | '״'),
        '”' => close == '”',
        '"' | '＂' => matches!(close, '"' | '＂' | '”'),
        '״' => close == '״',
        '‘' | '‚' | '‛' => matches!(close, '’' | '‘' | '\''),
        '’' => close == '’',
        '`' | '´' => matches!(close, '`' | '´' | '\''),
        '\'' => matches!(close, '\'' | '’'),
        _ => false,
    }
}

/// Returns the visible characters on both sides.
fn neighbours(text: Text<'_>, i: usize, c: char) -> (Option<char>, Option<char>) {
    let seen = |c: &char| !is_invisible(*c);
    let before = text.to(i).rev().find(seen);
    let after = text.from(i + c.len_utf8()).find(seen);
    (before, after)
}

/// One Hebrew letter, and only one, stands between a blank and the mark.
fn glued_prefix(text: Text<'_>, i: usize) -> bool {
    let mut past = text.to(i).rev();
    let (letter, blank) = (past.next(), past.next());
    letter.is_some_and(|c| "ובהכלמש".contains(c)) && blank.is_none_or(char::is_whitespace)
}

/// Writes the letters up to the end of the word, eight at most, folded.
fn folded_word(chars: impl Iterator<Item = char>, word: &mut String) {
    word.clear();
    let letters = chars
        .filter(|&c| !is_invisible(c))
        .take_while(|c| c.is_alphanumeric());
    for c in letters.take(8) {
        fold_char(c, word);
    }
}
