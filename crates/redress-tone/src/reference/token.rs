//! Words, marks, sentences and quotations, with their places in the text.

use super::mask;
use super::quote::{Quotes, quotations};
use crate::fold::{fold_char, is_apostrophe, is_hebrew, is_invisible};
use crate::lang::Lang;

use crate::token::LONGEST_SENTENCE;
pub(crate) use crate::token::{COMMA, EXCLAIM, QUESTION, QUOTE};

/// A place in the text, in bytes and in code points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Place {
    pub(crate) byte: usize,
    pub(crate) point: usize,
}

/// A word.
#[derive(Debug, Clone)]
pub(crate) struct Word {
    pub(crate) start: Place,
    pub(crate) end: Place,
    /// The folded word, without the apostrophe of an elision or a Turkish suffix.
    pub(crate) folded: String,
    /// Marks after the word, up to the next word or the end of the sentence.
    pub(crate) trail: u8,
    /// Marks between the start of the sentence and the word.
    pub(crate) lead: u8,
    pub(crate) quoted: bool,
    /// Swear signs stand among the letters.
    pub(crate) masked: bool,
    /// Nothing but swear signs.
    pub(crate) grawlix: bool,
    pub(crate) shouted: bool,
    pub(crate) number: bool,
}

/// A sentence: a run of words.
#[derive(Debug, Clone)]
pub(crate) struct Sentence {
    /// Index of the first word.
    pub(crate) first: usize,
    /// Index after the last word.
    pub(crate) end: usize,
    /// Where the sentence starts, with an opening quotation mark.
    pub(crate) from: Place,
    /// Where it ends, with its end mark.
    pub(crate) to: Place,
    pub(crate) question: bool,
    pub(crate) exclaimed: bool,
}

/// A text read into words and sentences.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tokens {
    pub(crate) words: Vec<Word>,
    pub(crate) sentences: Vec<Sentence>,
}

/// Reads a text. `is_abbreviation` is asked for folded words before a full stop.
pub(crate) fn read(text: &str, lang: Lang, is_abbreviation: &dyn Fn(&str) -> bool) -> Tokens {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let quotes = quotations(&chars);
    let mut reader = Reader {
        text_len: text.len(),
        chars: &chars,
        lang,
        quotes,
        is_abbreviation,
        out: Tokens::default(),
        first: 0,
        lead: 0,
        from: None,
    };
    reader.run();
    reader.out
}

struct Reader<'a> {
    text_len: usize,
    chars: &'a [(usize, char)],
    lang: Lang,
    quotes: Quotes,
    is_abbreviation: &'a dyn Fn(&str) -> bool,
    out: Tokens,
    /// First word of the sentence being read.
    first: usize,
    /// Marks seen before its first word.
    lead: u8,
    /// Where its first visible sign stands.
    from: Option<usize>,
}

impl Reader<'_> {
    fn at(&self, i: usize) -> Option<char> {
        self.chars.get(i).map(|&(_, c)| c)
    }

    fn place(&self, i: usize) -> Place {
        Place {
            byte: self.chars.get(i).map_or(self.text_len, |&(b, _)| b),
            point: i,
        }
    }

    fn run(&mut self) {
        let mut i = 0;
        while let Some(c) = self.at(i) {
            i = if c.is_alphanumeric() || mask::starts_word(self.chars, i) {
                self.from.get_or_insert(i);
                self.word(i)
            } else {
                self.sign(i, c)
            };
        }
        self.end_sentence(self.chars.len());
    }

    /// Reads a sign that belongs to no word and returns the index after it.
    fn sign(&mut self, i: usize, c: char) -> usize {
        match c {
            '.' | '…' | '!' | '?' | '؟' | '¡' | '¿' | '。' => return self.stop(i),
            '\n' | '\r' | '\u{2029}' if self.line_ends_sentence(i) => self.end_sentence(i),
            ',' | ':' | ';' | '–' | '—' | '،' => self.mark(COMMA),
            '-' if !self.word_char(i + 1) => self.mark(COMMA),
            _ if self.quotes.is_mark(i) => {
                self.mark(QUOTE);
                self.from.get_or_insert(i);
            }
            _ => {}
        }
        i + 1
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

    /// Reads a run of end marks and returns the index after it and after closing quotes.
    fn stop(&mut self, start: usize) -> usize {
        let mut i = start;
        let (mut marks, mut dots, mut ellipsis) = (0, 0, false);
        while let Some(c) = self.at(i) {
            match c {
                '?' | '؟' => marks |= QUESTION,
                '!' => marks |= EXCLAIM,
                '.' => dots += 1,
                '…' => ellipsis = true,
                '¡' | '¿' | '。' => {}
                _ if is_invisible(c) => {}
                _ => break,
            }
            i += 1;
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
        while self.quotes.is_close(i) || matches!(self.at(i), Some(')' | ']')) {
            if self.quotes.is_close(i) {
                self.mark(QUOTE);
            }
            i += 1;
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
        let before = at.checked_sub(1).and_then(|i| self.at(i));
        let next = self.at(at + 1);
        let last = self.out.words.last().filter(|w| w.end.point == at);
        if next.is_some_and(char::is_alphanumeric) {
            // A missing blank after a sentence, not a dot inside a name or number.
            return next.is_some_and(char::is_uppercase)
                && before.is_some_and(char::is_lowercase)
                && last.is_some_and(|w| w.end.point - w.start.point >= 3);
        }
        let Some(last) = last else { return true };
        let follows = self.next_visible(at + 1);
        if follows.is_none() {
            return true;
        }
        let lower = follows.is_some_and(|c| c.is_lowercase() || c.is_numeric());
        if last.number {
            return !lower;
        }
        let single = last.end.point - last.start.point == 1;
        let initial = single
            && before.is_some_and(char::is_uppercase)
            && !(self.lang == Lang::En && last.folded == "i");
        let dotted =
            single && last.start.point > 0 && matches!(self.at(last.start.point - 1), Some('.'));
        !(initial || (dotted && lower) || (self.is_abbreviation)(&last.folded))
    }

    fn next_visible(&self, from: usize) -> Option<char> {
        self.chars
            .get(from..)
            .unwrap_or_default()
            .iter()
            .map(|&(_, c)| c)
            .find(|&c| !c.is_whitespace() && !is_invisible(c) && !matches!(c, '"' | '«' | '“'))
    }

    /// A blank line, a list item, a quoted line or the line after a greeting starts anew.
    fn line_ends_sentence(&self, at: usize) -> bool {
        let mut i = at + 1;
        while matches!(self.at(i), Some(' ' | '\t' | '\r')) {
            i += 1;
        }
        let greeting = self.out.words.len() > self.first
            && self.out.words.len() - self.first <= 5
            && self.out.sentences.is_empty()
            && self.out.words.last().is_some_and(|w| w.trail & COMMA != 0)
            && at > 0
            && self.at(at - 1) == Some(',');
        match self.at(i) {
            None | Some('\n' | '>' | '•') => true,
            Some('-' | '*' | '–' | '—') => self.at(i + 1) == Some(' ') || greeting,
            Some(c) if c.is_ascii_digit() => {
                let mut j = i;
                while self.at(j).is_some_and(|d| d.is_ascii_digit()) {
                    j += 1;
                }
                (matches!(self.at(j), Some('.' | ')')) && self.at(j + 1) == Some(' ')) || greeting
            }
            Some(_) => greeting || self.quotes.line_was_quoted(at),
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
        while to > 0 && self.at(to - 1).is_some_and(char::is_whitespace) {
            to -= 1;
        }
        let from = self.from.unwrap_or(self.out.words[first].start.point);
        let sentence = Sentence {
            first,
            end,
            from: self.place(from),
            to: self.place(to),
            question: trail & QUESTION != 0,
            exclaimed: trail & EXCLAIM != 0,
        };
        self.out.sentences.push(sentence);
        self.first = end;
        self.lead = 0;
        self.from = None;
    }

    fn word_char(&self, i: usize) -> bool {
        self.at(i).is_some_and(char::is_alphanumeric)
    }

    /// Reads a word from `start` and returns the index after it.
    fn word(&mut self, start: usize) -> usize {
        let mut word = Word {
            start: self.place(start),
            end: Place::default(),
            folded: String::new(),
            trail: 0,
            lead: 0,
            quoted: self.quotes.is_inside(start),
            masked: false,
            grawlix: false,
            shouted: false,
            number: false,
        };
        let signs = mask::grawlix_len(self.chars, start);
        let end = if signs > 0 {
            word.grawlix = true;
            start + signs
        } else {
            self.letters(start, &mut word)
        };
        let raw = &self.chars[start..end];
        word.number = !word.folded.is_empty() && word.folded.bytes().all(|b| b.is_ascii_digit());
        word.shouted = !word.grawlix
            && raw.iter().filter(|(_, c)| c.is_uppercase()).count() >= 4
            && !raw.iter().any(|(_, c)| c.is_lowercase() || c.is_numeric());
        word.end = self.place(end);
        if !word.folded.is_empty() || word.grawlix {
            if self.out.words.len() - self.first >= LONGEST_SENTENCE {
                self.end_sentence(start);
                self.from = Some(start);
            }
            self.out.words.push(word);
        }
        end.max(start + 1)
    }

    fn letters(&self, start: usize, word: &mut Word) -> usize {
        let mut i = start;
        let mut hebrew = false;
        while let Some(c) = self.at(i) {
            if c.is_alphanumeric() || is_invisible(c) {
                hebrew |= is_hebrew(c);
                fold_char(c, &mut word.folded);
            } else if is_apostrophe(c) {
                if !self.word_char(i + 1) || word.folded.is_empty() {
                    break;
                }
                if hebrew {
                    // The geresh belongs to its letter.
                } else if self.lang == Lang::It {
                    return i + 1;
                } else if self.lang == Lang::Tr {
                    return self.skip_suffix(i + 1);
                } else {
                    word.folded.push('\'');
                }
            } else if matches!(c, '"' | '\u{5F4}' | '”' | '“') {
                if !(hebrew && self.at(i + 1).is_some_and(is_hebrew)) {
                    break;
                }
            } else if mask::stands_for_letter(self.chars, i) {
                word.masked = true;
                word.folded.push(c);
            } else {
                break;
            }
            i += 1;
        }
        i
    }

    fn skip_suffix(&self, mut i: usize) -> usize {
        while self
            .at(i)
            .is_some_and(|c| c.is_alphanumeric() || is_invisible(c))
        {
            i += 1;
        }
        i
    }
}
