//! Words, marks, sentences and quotations, with their places in the text.
//!
//! The reader walks the bytes of the text once. A word of up to 24 ASCII letters is folded eight
//! bytes at a time without being copied first; all others go letter by letter.

mod ascii;

use crate::fold::{fold_char, is_alnum, is_apostrophe, is_hebrew, is_invisible, quick_fold};
use crate::lang::Lang;
use crate::mask;
use crate::quote::Quotes;
use crate::text::{Text, eight, points};

/// A comma or another light mark stands here.
pub(crate) const COMMA: u8 = 1;
/// A question mark stands here.
pub(crate) const QUESTION: u8 = 2;
/// An exclamation mark stands here.
pub(crate) const EXCLAIM: u8 = 4;
/// A quotation mark stands here.
pub(crate) const QUOTE: u8 = 8;

/// The word is somebody else's.
pub(crate) const QUOTED: u8 = 1;
/// Swear signs stand among the letters.
pub(crate) const MASKED: u8 = 2;
/// Nothing but swear signs.
pub(crate) const GRAWLIX: u8 = 4;
/// Four letters or more, all capitals.
pub(crate) const SHOUTED: u8 = 8;
/// Nothing but digits.
pub(crate) const NUMBER: u8 = 16;
/// A digit among others.
pub(crate) const DIGIT: u8 = 32;

/// The longest word, in folded bytes, that has a key.
const LONGEST_KEY: usize = 24;

/// A longer sentence is cut, so that what looks through a sentence again and again stays quick.
pub(crate) const LONGEST_SENTENCE: usize = 400;

/// A word.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Word {
    /// First byte, and the byte after the last.
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// Where the folded word starts in the letters, without the apostrophe of an elision or a
    /// Turkish suffix, and how many bytes it has.
    folded: u32,
    folded_len: u32,
    /// What the book knows of the word.
    pub(crate) known: u32,
    pub(crate) flags: u8,
    /// Marks after the word, up to the next word or the end of the sentence.
    pub(crate) trail: u8,
    /// Marks between the start of the sentence and the word.
    pub(crate) lead: u8,
}

impl Word {
    pub(crate) fn is(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }
}

/// A sentence: a run of words.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Sentence {
    /// Index of the first word.
    pub(crate) first: usize,
    /// Index after the last word.
    pub(crate) end: usize,
    /// The byte at which the sentence starts, with an opening quotation mark.
    pub(crate) from: usize,
    /// The byte after its end mark.
    pub(crate) to: usize,
    pub(crate) question: bool,
    pub(crate) exclaimed: bool,
}

/// A text read into words and sentences; its memory is used again for the next text.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    pub(crate) words: Vec<Word>,
    pub(crate) sentences: Vec<Sentence>,
    letters: Vec<u8>,
    quotes: Quotes,
    spare: String,
}

impl Tokens {
    /// Returns the folded word; empty past the end.
    pub(crate) fn folded(&self, word: usize) -> &str {
        let bytes = self.words.get(word).map(|word| self.folded_bytes(word));
        std::str::from_utf8(bytes.unwrap_or_default()).unwrap_or_default()
    }

    pub(crate) fn folded_bytes(&self, word: &Word) -> &[u8] {
        let from = word.folded as usize;
        let bytes = self.letters.get(from..from + word.folded_len as usize);
        bytes.unwrap_or_default()
    }
}

/// A folded word of up to 24 bytes as three numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Key {
    pub(crate) parts: [u64; 3],
    pub(crate) len: u8,
    pub(crate) masked: bool,
}

impl Key {
    fn of(folded: &[u8], masked: bool) -> Option<Key> {
        if folded.len() > LONGEST_KEY {
            return None;
        }
        Some(Key {
            parts: [eight(folded, 0), eight(folded, 8), eight(folded, 16)],
            len: folded.len() as u8,
            masked,
        })
    }
}

/// What knows words.
pub(crate) trait Book {
    /// Returns the number under which the book knows the word.
    fn look_up(&mut self, key: Option<Key>, folded: &[u8], masked: bool) -> u32;
    /// Says whether the full stop after the word belongs to it.
    fn is_abbreviation(&self, known: u32) -> bool;
    /// Says whether the sign is read as a word.
    fn is_sign_word(&self, sign: char) -> bool;
}

/// Reads a text.
pub(crate) fn read<B: Book>(text: &str, lang: Lang, book: &mut B, out: &mut Tokens) {
    out.words.clear();
    out.sentences.clear();
    out.letters.clear();
    let text = Text::new(text);
    let mut quotes = std::mem::take(&mut out.quotes);
    quotes.read(text);
    let mut spare = std::mem::take(&mut out.spare);
    let mut reader = Reader {
        text,
        lang,
        unquoted: quotes.is_empty(),
        quotes: &quotes,
        book,
        out,
        spare: &mut spare,
        first: 0,
        lead: 0,
        from: None,
        blanks: (0, 0),
        digits: (0, 0),
    };
    reader.run();
    out.quotes = quotes;
    out.spare = spare;
}

struct Reader<'a, B> {
    text: Text<'a>,
    lang: Lang,
    quotes: &'a Quotes,
    unquoted: bool,
    book: &'a mut B,
    out: &'a mut Tokens,
    spare: &'a mut String,
    /// First word of the sentence being read.
    first: usize,
    /// Marks seen before its first word.
    lead: u8,
    /// The byte at which its first visible sign stands.
    from: Option<usize>,
    /// The run of blanks and the run of digits that were looked over last, so that a text of
    /// nothing else is looked over once.
    blanks: (usize, usize),
    digits: (usize, usize),
}

impl<B: Book> Reader<'_, B> {
    fn run(&mut self) {
        let mut i = 0;
        while let Some(&byte) = self.text.bytes.get(i) {
            i = match byte {
                b' ' => i + 1,
                b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => self.word(i),
                0..0x80 => self.sign(i, char::from(byte)),
                _ => {
                    let c = self.text.at(i).unwrap_or('\u{FFFD}');
                    if is_alnum(c) {
                        self.word(i)
                    } else {
                        self.sign(i, c)
                    }
                }
            };
        }
        self.end_sentence(self.text.len());
    }

    /// Reads a sign that belongs to no word and returns the byte after it.
    fn sign(&mut self, i: usize, c: char) -> usize {
        match c {
            '$' | '@' | '#' | '%' | '&' | '*' | '!' if mask::starts_word(self.text, i) => {
                return self.word(i);
            }
            '.' | '…' | '!' | '?' | '؟' | '¡' | '¿' | '。' => return self.stop(i),
            '\n' | '\r' | '\u{2029}' if self.line_ends_sentence(i, c) => self.end_sentence(i),
            ',' | ':' | ';' | '–' | '—' | '،' => self.mark(COMMA),
            '-' if !self.word_char(i + 1) => self.mark(COMMA),
            _ if !self.unquoted && self.quotes.is_mark(i) => {
                self.mark(QUOTE);
                self.from.get_or_insert(i);
            }
            _ if !c.is_ascii() && self.book.is_sign_word(c) => return self.sign_word(i, c),
            _ => {}
        }
        i + c.len_utf8()
    }

    fn mark(&mut self, mark: u8) {
        if self.out.words.len() > self.first {
            if let Some(word) = self.out.words.last_mut() {
                word.trail |= mark;
            }
        } else {
            self.lead |= mark;
        }
    }

    /// Reads a run of end marks and returns the byte after it and after closing quotes.
    fn stop(&mut self, start: usize) -> usize {
        let mut i = start;
        let (mut marks, mut dots, mut ellipsis) = (0, 0, false);
        while let Some(c) = self.text.at(i) {
            match c {
                '?' | '؟' => marks |= QUESTION,
                '!' => marks |= EXCLAIM,
                '.' => dots += 1,
                '…' => ellipsis = true,
                '¡' | '¿' | '。' => {}
                _ if is_invisible(c) => {}
                _ => break,
            }
            i += c.len_utf8();
        }
        let ends = if marks != 0 {
            true
        } else if ellipsis || dots > 1 {
            self.ellipsis_ends(i)
        } else {
            self.full_stop_ends(start)
        };
        self.mark(marks);
        if !ends {
            return i;
        }
        loop {
            if !self.unquoted && self.quotes.is_close(i) {
                self.mark(QUOTE);
            } else if !matches!(self.text.byte(i), b')' | b']') {
                break;
            }
            i += self.text.at(i).map_or(1, char::len_utf8);
        }
        self.end_sentence(i);
        i
    }

    /// An ellipsis in the middle of a sentence goes on in lower case or with another mark.
    fn ellipsis_ends(&self, after: usize) -> bool {
        self.next_visible(after)
            .is_none_or(|c| !c.is_lowercase() && !matches!(c, ',' | ';' | ':' | ')'))
    }

    fn full_stop_ends(&self, at: usize) -> bool {
        let before = self.text.before(at);
        let after = at + self.text.at(at).map_or(1, char::len_utf8);
        let next = self.text.at(after);
        let last = self.out.words.last().filter(|w| w.end as usize == at);
        if next.is_some_and(char::is_alphanumeric) {
            // A missing blank after a sentence, not a dot inside a name or number.
            return next.is_some_and(char::is_uppercase)
                && before.is_some_and(char::is_lowercase)
                && last.is_some_and(|w| self.points(w) >= 3);
        }
        let Some(last) = last else { return true };
        let follows = self.next_visible(after);
        if follows.is_none() {
            return true;
        }
        let lower = follows.is_some_and(|c| c.is_lowercase() || c.is_numeric());
        if last.is(NUMBER) {
            return !lower;
        }
        let single = self.points(last) == 1;
        let initial = single
            && before.is_some_and(char::is_uppercase)
            && !(self.lang == Lang::En && self.out.folded_bytes(last) == b"i");
        let dotted = single && self.text.before(last.start as usize) == Some('.');
        !(initial || (dotted && lower) || self.book.is_abbreviation(last.known))
    }

    fn points(&self, word: &Word) -> usize {
        points(self.text.slice(word.start as usize, word.end as usize))
    }

    fn next_visible(&self, from: usize) -> Option<char> {
        self.text
            .from(from)
            .find(|&c| !c.is_whitespace() && !is_invisible(c) && !matches!(c, '"' | '«' | '“'))
    }

    /// A blank line, a list item, a quoted line or the line after a greeting starts anew.
    fn line_ends_sentence(&mut self, at: usize, c: char) -> bool {
        let text = self.text;
        let after = at + c.len_utf8();
        let i = run_end(&mut self.blanks, after, |i| {
            matches!(text.byte(i), b' ' | b'\t' | b'\r')
        });
        let greeting = self.out.words.len() > self.first
            && self.out.words.len() - self.first <= 5
            && self.out.sentences.is_empty()
            && self.out.words.last().is_some_and(|w| w.trail & COMMA != 0)
            && at > 0
            && self.text.byte(at - 1) == b',';
        match self.text.at(i) {
            None | Some('\n' | '>' | '•') => true,
            Some(c @ ('-' | '*' | '–' | '—')) => {
                self.text.byte(i + c.len_utf8()) == b' ' || greeting
            }
            Some(c) if c.is_ascii_digit() => {
                let j = run_end(&mut self.digits, i, |i| text.byte(i).is_ascii_digit());
                (matches!(self.text.byte(j), b'.' | b')') && self.text.byte(j + 1) == b' ')
                    || greeting
            }
            Some(_) => greeting || (!self.unquoted && self.quotes.line_was_quoted(at)),
        }
    }

    fn end_sentence(&mut self, to: usize) {
        let end = self.out.words.len();
        if end == self.first {
            // End marks on their own belong to the sentence before them.
            if let Some(last) = self.out.sentences.last_mut() {
                last.exclaimed |= self.lead & EXCLAIM != 0;
                last.question |= self.lead & QUESTION != 0;
            }
            self.lead = 0;
            self.from = None;
            return;
        }
        let first = self.first;
        let trail = self.out.words[end - 1].trail;
        self.out.words[first].lead = self.lead;
        let mut to = to;
        while let Some(c) = self.text.before(to).filter(|c| c.is_whitespace()) {
            to -= c.len_utf8();
        }
        let sentence = Sentence {
            first,
            end,
            from: self.from.unwrap_or(self.out.words[first].start as usize),
            to,
            question: trail & QUESTION != 0,
            exclaimed: trail & EXCLAIM != 0,
        };
        self.out.sentences.push(sentence);
        self.first = end;
        self.lead = 0;
        self.from = None;
    }

    /// Ends the sentence before the word that starts here, which begins the next.
    fn cut(&mut self, start: usize) {
        self.end_sentence(start);
        self.from = Some(start);
    }

    fn word_char(&self, i: usize) -> bool {
        self.text.at(i).is_some_and(char::is_alphanumeric)
    }

    /// Reads a sign that the patterns know as a word.
    fn sign_word(&mut self, start: usize, c: char) -> usize {
        self.from.get_or_insert(start);
        let mut end = start + c.len_utf8();
        // A mark of colour or of presentation belongs to the sign.
        while let Some(c) = self.text.at(end) {
            if !is_invisible(c) && !matches!(c, '\u{1F3FB}'..='\u{1F3FF}') {
                break;
            }
            end += c.len_utf8();
        }
        let folded = self.out.letters.len();
        let mut utf8 = [0; 4];
        self.out
            .letters
            .extend_from_slice(c.encode_utf8(&mut utf8).as_bytes());
        self.finish(start, end, folded, 0);
        end
    }

    /// Reads a word from `start` and returns the byte after it.
    fn word(&mut self, start: usize) -> usize {
        self.from.get_or_insert(start);
        if let Some(end) = self.ascii_word(start) {
            return end;
        }
        let folded = self.out.letters.len();
        let signs = mask::grawlix_len(self.text, start);
        if signs > 0 {
            self.finish(start, start + signs, folded, GRAWLIX);
            return start + signs;
        }
        let (end, flags) = self.letters(start);
        if self.out.letters.len() > folded {
            self.finish(start, end, folded, flags);
        }
        let next = start + self.text.at(start).map_or(1, char::len_utf8);
        end.max(next)
    }

    fn finish(&mut self, start: usize, end: usize, folded: usize, flags: u8) {
        let bytes = self.out.letters.get(folded..).unwrap_or_default();
        let masked = flags & MASKED != 0;
        let known = self.book.look_up(Key::of(bytes, masked), bytes, masked);
        self.push(start, end, folded, flags, known);
    }

    fn push(&mut self, start: usize, end: usize, folded: usize, flags: u8, known: u32) {
        if self.out.words.len() - self.first >= LONGEST_SENTENCE {
            self.cut(start);
        }
        let quoted = !self.unquoted && self.quotes.is_inside(start);
        self.out.words.push(Word {
            start: start as u32,
            end: end as u32,
            folded: folded as u32,
            folded_len: (self.out.letters.len() - folded) as u32,
            known,
            flags: flags | if quoted { QUOTED } else { 0 },
            trail: 0,
            lead: 0,
        });
    }

    /// Folds the letters of a word and returns the byte after it, with what its letters are.
    fn letters(&mut self, start: usize) -> (usize, u8) {
        let folded = self.out.letters.len();
        let mut i = start;
        let mut hebrew = false;
        let mut masked = 0;
        let mut end = None;
        while let Some(c) = self.text.at(i) {
            let next = i + c.len_utf8();
            if is_alnum(c) || is_invisible(c) {
                hebrew |= is_hebrew(c);
                self.fold(c);
            } else if is_apostrophe(c) {
                if !self.word_char(next) || self.out.letters.len() == folded {
                    break;
                }
                if hebrew {
                    // The geresh belongs to its letter.
                } else if self.lang == Lang::It {
                    end = Some(next);
                    break;
                } else if self.lang == Lang::Tr {
                    end = Some(self.skip_suffix(next));
                    break;
                } else {
                    self.out.letters.push(b'\'');
                }
            } else if matches!(c, '"' | '\u{5F4}' | '”' | '“') {
                if !(hebrew && self.text.at(next).is_some_and(is_hebrew)) {
                    break;
                }
            } else if mask::stands_for_letter(self.text, i) {
                masked = MASKED;
                self.out.letters.push(self.text.byte(i));
            } else {
                break;
            }
            i = next;
        }
        let end = end.unwrap_or(i);
        let letters = self.out.letters.get(folded..).unwrap_or_default();
        let mut flags = masked;
        if !letters.is_empty() && letters.iter().all(u8::is_ascii_digit) {
            flags |= NUMBER;
        }
        if letters.iter().any(u8::is_ascii_digit) {
            flags |= DIGIT;
        }
        let (mut capitals, mut others) = (0, false);
        for c in self.text.slice(start, end).chars() {
            if is_hebrew(c) {
                // The script has one case.
                continue;
            }
            capitals += u32::from(c.is_uppercase());
            others |= c.is_lowercase() || c.is_numeric();
        }
        if capitals >= 4 && !others {
            flags |= SHOUTED;
        }
        (end, flags)
    }

    fn fold(&mut self, c: char) {
        match quick_fold(c) {
            Some((bytes, len)) => {
                let bytes = bytes.get(..len).unwrap_or_default();
                self.out.letters.extend_from_slice(bytes);
            }
            None => {
                self.spare.clear();
                fold_char(c, self.spare);
                self.out.letters.extend_from_slice(self.spare.as_bytes());
            }
        }
    }

    fn skip_suffix(&self, mut i: usize) -> usize {
        while let Some(c) = self.text.at(i) {
            if !c.is_alphanumeric() && !is_invisible(c) {
                break;
            }
            i += c.len_utf8();
        }
        i
    }
}

/// Returns where the run of bytes that starts at `from` ends, and keeps the run.
fn run_end(run: &mut (usize, usize), from: usize, goes_on: impl Fn(usize) -> bool) -> usize {
    if !(run.0..run.1).contains(&from) {
        let mut end = from;
        while goes_on(end) {
            end += 1;
        }
        *run = (from, end);
    }
    run.1
}

/// Splits what the writer of a pattern took for one word as a message is split.
pub(crate) fn words_of(text: &str, lang: Lang) -> Vec<String> {
    struct Blank;
    impl Book for Blank {
        fn look_up(&mut self, _: Option<Key>, _: &[u8], _: bool) -> u32 {
            0
        }
        // A full stop in a pattern (`sig.`) is no part of the word.
        fn is_abbreviation(&self, _: u32) -> bool {
            true
        }
        fn is_sign_word(&self, sign: char) -> bool {
            is_emoji(sign)
        }
    }
    let mut tokens = Tokens::default();
    read(text, lang, &mut Blank, &mut tokens);
    (0..tokens.words.len())
        .filter(|&word| !tokens.words[word].is(GRAWLIX))
        .map(|word| tokens.folded(word).to_owned())
        .collect()
}

/// Says whether the sign is a picture that a pattern may name.
pub(crate) fn is_emoji(sign: char) -> bool {
    matches!(sign, '\u{2600}'..='\u{27BF}' | '\u{1F300}'..='\u{1FAFF}')
        && !matches!(sign, '\u{1F3FB}'..='\u{1F3FF}')
}
