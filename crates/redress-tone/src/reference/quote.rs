//! Where other people's words stand in a message.
//!
//! What is quoted is never the writer's own: quotation marks of the five languages, and the
//! lines of an earlier mail that start with `>`.

use crate::fold::{fold_char, is_apostrophe, is_invisible};

/// Words that start with an apostrophe, so that it opens no quotation.
const CLIPPED_STARTS: &[&str] = &[
    "s", "t", "n", "sto", "sta", "sti", "ste", "na", "em", "cause", "til", "m", "k",
];
/// Words that end in an apostrophe, so that it closes no quotation.
const CLIPPED_ENDS: &[&str] = &["po", "mo", "di", "fa", "va", "sta", "da", "be", "to"];

/// The quotations of a text, by index of its characters.
#[derive(Debug, Default)]
pub(crate) struct Quotes {
    /// Start and end of each quotation, both at its marks, in order.
    spans: Vec<(usize, usize)>,
    /// Start and end of each line of an earlier mail.
    lines: Vec<(usize, usize)>,
}

impl Quotes {
    /// Says whether the character at `i` is quoted.
    pub(crate) fn is_inside(&self, i: usize) -> bool {
        within(&self.spans, i) || within(&self.lines, i)
    }

    /// Says whether the character at `i` opens or closes a quotation.
    pub(crate) fn is_mark(&self, i: usize) -> bool {
        self.find(i).is_some_and(|(from, to)| from == i || to == i)
    }

    /// Says whether the character at `i` closes a quotation.
    pub(crate) fn is_close(&self, i: usize) -> bool {
        self.find(i).is_some_and(|(_, to)| to == i)
    }

    /// Says whether the line that ends at `i` belongs to an earlier mail.
    pub(crate) fn line_was_quoted(&self, i: usize) -> bool {
        i > 0 && within(&self.lines, i - 1)
    }

    fn find(&self, i: usize) -> Option<(usize, usize)> {
        let at = self.spans.partition_point(|&(_, to)| to < i);
        self.spans.get(at).copied().filter(|&(from, _)| from <= i)
    }
}

fn within(spans: &[(usize, usize)], i: usize) -> bool {
    let at = spans.partition_point(|&(_, to)| to < i);
    spans.get(at).is_some_and(|&(from, _)| from <= i)
}

/// Finds the quotations. One pair of marks around the whole text quotes nothing.
pub(crate) fn quotations(chars: &[(usize, char)]) -> Quotes {
    let at = |i: usize| chars.get(i).map(|&(_, c)| c);
    let mut quotes = Quotes::default();
    let mut open: Option<(usize, char)> = None;
    let mut line_start = 0;
    for (i, &(_, c)) in chars.iter().enumerate() {
        if c == '\n' {
            end_line(chars, line_start, i, &mut quotes);
            line_start = i + 1;
            // A mark that is not closed in its paragraph was no quotation mark.
            if matches!(at(i + 1), None | Some('\n' | '\r')) {
                open = None;
            }
            continue;
        }
        if !is_quote_like(c) {
            continue;
        }
        match open {
            Some((from, mark)) if closes(mark, c) && can_close(chars, i, c) => {
                quotes.spans.push((from, i));
                open = None;
            }
            // A second opening mark: the first was a stray one, or an apostrophe.
            Some((_, mark)) if !(is_apostrophe(mark) && can_open(chars, i, c)) => {}
            _ if can_open(chars, i, c) => open = Some((i, c)),
            _ => {}
        }
    }
    end_line(chars, line_start, chars.len(), &mut quotes);
    if let [(from, to)] = quotes.spans[..] {
        let speaks = |(_, c): &(usize, char)| c.is_alphanumeric();
        if !chars[..from].iter().any(speaks) && !chars[to..].iter().any(speaks) {
            quotes.spans.clear();
        }
    }
    quotes
}

fn end_line(chars: &[(usize, char)], from: usize, to: usize, quotes: &mut Quotes) {
    let line = &chars[from..to];
    if line.iter().map(|&(_, c)| c).find(|c| !c.is_whitespace()) == Some('>') {
        quotes.lines.push((from, to.saturating_sub(1).max(from)));
    }
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
fn neighbours(chars: &[(usize, char)], i: usize) -> (Option<char>, Option<char>) {
    let seen = |&&(_, c): &&(usize, char)| !is_invisible(c);
    let before = chars[..i].iter().rev().find(seen);
    let after = chars[i + 1..].iter().find(seen);
    (before.map(|&(_, c)| c), after.map(|&(_, c)| c))
}

/// An opening mark stands at the start of a word.
fn can_open(chars: &[(usize, char)], i: usize, c: char) -> bool {
    let (before, after) = neighbours(chars, i);
    let starts =
        before.is_none_or(|b| !b.is_alphanumeric()) && after.is_some_and(|a| !a.is_whitespace());
    match c {
        '«' | '“' | '„' | '‟' | '‹' => true,
        // Hebrew glues its prefixes to the mark: ה"אחריות".
        '"' | '״' => {
            starts || (after.is_some_and(|a| !a.is_whitespace()) && glued_prefix(chars, i))
        }
        _ if is_apostrophe(c) || c == '‚' => {
            starts && after.is_some_and(char::is_alphanumeric) && !clipped_start(chars, i)
        }
        _ => starts,
    }
}

/// A closing mark stands at the end of a word.
fn can_close(chars: &[(usize, char)], i: usize, c: char) -> bool {
    let (before, after) = neighbours(chars, i);
    let ends = after.is_none_or(|a| !a.is_alphanumeric());
    if is_apostrophe(c) {
        return ends && before.is_some_and(|b| !b.is_whitespace()) && !clipped_end(chars, i);
    }
    matches!(c, '»' | '”' | '›' | '«' | '‹' | '“') || ends
}

/// One Hebrew letter, and only one, stands between a blank and the mark.
fn glued_prefix(chars: &[(usize, char)], i: usize) -> bool {
    let letter = i.checked_sub(1).and_then(|b| chars.get(b)).map(|&(_, c)| c);
    let blank = i.checked_sub(2).and_then(|b| chars.get(b)).map(|&(_, c)| c);
    letter.is_some_and(|c| "ובהכלמש".contains(c)) && blank.is_none_or(char::is_whitespace)
}

fn clipped_start(chars: &[(usize, char)], i: usize) -> bool {
    let word = folded_word(chars[i + 1..].iter());
    CLIPPED_STARTS.contains(&word.as_str()) || word.bytes().all(|b| b.is_ascii_digit())
}

fn clipped_end(chars: &[(usize, char)], i: usize) -> bool {
    let word = folded_word(chars[..i].iter().rev());
    CLIPPED_ENDS
        .iter()
        .any(|end| word.bytes().eq(end.bytes().rev()))
}

/// Returns the letters up to the end of the word, eight at most, folded.
fn folded_word<'a>(chars: impl Iterator<Item = &'a (usize, char)>) -> String {
    let mut word = String::new();
    let letters = chars
        .map(|&(_, c)| c)
        .filter(|&c| !is_invisible(c))
        .take_while(|c| c.is_alphanumeric());
    for c in letters.take(8) {
        fold_char(c, &mut word);
    }
    word
}
