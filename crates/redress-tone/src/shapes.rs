//! Dates, sums, references, telephone numbers and addresses, recognised by their form.

use crate::shelf::{CODE, CURRENCY, DAY, MONTH, REFERENCE, Shelf};
use crate::spec::Shape;
use crate::token::{DIGIT, NUMBER, Tokens, Word};

/// The most groups that a number has.
const LONGEST_NUMBER: usize = 8;

/// A shape found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) shape: Shape,
    /// First word.
    pub(crate) start: usize,
    /// Index after the last word.
    pub(crate) end: usize,
}

/// The shapes of a text, in order.
#[derive(Debug, Clone, Default)]
pub(crate) struct Shapes {
    pub(crate) found: Vec<Found>,
}

impl Shapes {
    /// Returns the index after the shape that starts at the word, if there is one.
    pub(crate) fn starting_at(&self, shape: Shape, word: usize) -> Option<usize> {
        let at = self.found.partition_point(|found| found.start < word);
        self.found
            .get(at)
            .filter(|found| found.start == word && found.shape == shape)
            .map(|found| found.end)
    }

    /// Returns the shapes of one kind between two words.
    pub(crate) fn within(
        &self,
        shape: Shape,
        from: usize,
        to: usize,
    ) -> impl Iterator<Item = &Found> {
        let first = self.found.partition_point(|found| found.start < from);
        self.found
            .get(first..)
            .unwrap_or_default()
            .iter()
            .take_while(move |found| found.start < to)
            .filter(move |found| found.shape == shape)
    }
}

/// Finds the shapes. No word belongs to two of them.
pub(crate) fn find(text: &str, tokens: &Tokens, shelf: &Shelf, out: &mut Shapes) {
    let finder = Finder {
        text,
        tokens,
        shelf,
    };
    let found = &mut out.found;
    found.clear();
    let mut at = 0;
    while at < tokens.words.len() {
        if !finder.may_start(at) {
            at += 1;
            continue;
        }
        // An address can end many words on, a reference is what is left.
        let next = finder
            .email(at)
            .or_else(|| finder.date(at))
            .or_else(|| finder.phone(at))
            .or_else(|| finder.amount(at))
            .or_else(|| finder.reference(at));
        at = match next {
            Some(shape) if shape.end > at => {
                found.push(shape);
                shape.end
            }
            _ => at + 1,
        };
    }
}

struct Finder<'a> {
    text: &'a str,
    tokens: &'a Tokens,
    shelf: &'a Shelf,
}

impl Finder<'_> {
    fn word(&self, at: usize) -> Option<&Word> {
        self.tokens.words.get(at)
    }

    fn folded(&self, at: usize) -> &str {
        self.tokens.folded(at)
    }

    fn is(&self, at: usize, kind: u8) -> bool {
        self.word(at)
            .is_some_and(|word| self.shelf.known(word.known).kinds & kind != 0)
    }

    /// Says whether a shape can start here: at a digit, at a month or another word of shapes, or
    /// where a sign alone joins the word to the next.
    fn may_start(&self, at: usize) -> bool {
        let Some(word) = self.word(at) else {
            return false;
        };
        let kinds = self.shelf.known(word.known).kinds;
        if word.is(DIGIT) || kinds & (MONTH | DAY | CURRENCY | CODE) != 0 {
            return true;
        }
        let next = self.word(at + 1).map_or(0, |next| next.start);
        match next.saturating_sub(word.end) {
            1 => matches!(
                self.text.as_bytes().get(word.end as usize),
                Some(b'.' | b'-' | b'_' | b'+' | b'@' | b'/')
            ),
            3 => self.before(at + 1) == "\u{2011}",
            _ => false,
        }
    }

    /// Returns the text between the word before `at` and the word at `at`.
    fn before(&self, at: usize) -> &str {
        let from = at
            .checked_sub(1)
            .and_then(|b| self.word(b))
            .map_or(0, |w| w.end as usize);
        let to = self.word(at).map_or(self.text.len(), |w| w.start as usize);
        self.text.get(from..to).unwrap_or_default()
    }

    fn digits(&self, at: usize) -> Option<&str> {
        self.word(at)
            .filter(|word| word.is(NUMBER))
            .map(|_| self.folded(at))
    }

    fn number(&self, at: usize) -> Option<u32> {
        self.digits(at).filter(|d| d.len() <= 4)?.parse().ok()
    }

    fn email(&self, at: usize) -> Option<Found> {
        let mut end = at + 1;
        while matches!(self.before(end), "." | "-" | "_" | "+") && end - at < 6 {
            end += 1;
        }
        if self.before(end) != "@" || self.word(end).is_none() {
            return None;
        }
        end += 1;
        let host = end;
        while matches!(self.before(end), "." | "-") && self.word(end).is_some() && end - at < 14 {
            end += 1;
        }
        (end > host).then_some(Found {
            shape: Shape::Email,
            start: at,
            end,
        })
    }

    fn date(&self, at: usize) -> Option<Found> {
        let end = self
            .date_in_digits(at)
            .or_else(|| self.day_and_month(at))
            .or_else(|| self.month_and_day(at))?;
        Some(Found {
            shape: Shape::Date,
            start: at,
            end,
        })
    }

    fn date_in_digits(&self, at: usize) -> Option<usize> {
        let first = self.number(at)?;
        let joint = self.before(at + 1);
        let sign = joint.trim();
        // A number can end a sentence or a line, and a date begin the next.
        if !matches!(sign, "/" | "-" | ".") || joint.contains('\n') {
            return None;
        }
        let second = self.number(at + 1)?;
        let next = self.before(at + 2);
        let same = next == joint || sign == "/" && next.trim() == sign && !next.contains('\n');
        let third = same.then(|| self.number(at + 2)).flatten();
        let day = |n| (1..=31).contains(&n);
        let month = |n| (1..=12).contains(&n);
        let long = |i| self.folded(i).len() == 4;
        match third {
            Some(third) if long(at) => (month(second) && day(third)).then_some(at + 3),
            Some(_) => {
                let year = long(at + 2) || self.folded(at + 2).len() == 2;
                let fits = (day(first) && month(second)) || (month(first) && day(second));
                (year && fits).then_some(at + 3)
            }
            None => {
                let fits = (day(first) && month(second)) || (month(first) && day(second));
                (sign == "/" && fits && self.before(at + 2).trim() != "/").then_some(at + 2)
            }
        }
    }

    fn is_month(&self, at: usize) -> bool {
        self.is(at, MONTH)
    }

    /// Reads a day of the month: `12`, `1st`, `first`.
    fn is_day(&self, at: usize) -> bool {
        let word = self.folded(at);
        let digits = word.trim_end_matches(|c: char| !c.is_ascii_digit());
        let ordinal = matches!(
            &word[digits.len()..],
            "" | "st" | "nd" | "rd" | "th" | "e" | "o"
        );
        let counted = ordinal && digits.parse::<u32>().is_ok_and(|n| (1..=31).contains(&n));
        counted || self.is(at, DAY)
    }

    fn year_after(&self, at: usize) -> usize {
        let year = self
            .digits(at)
            .is_some_and(|d| d.len() == 4 && matches!(&d[..2], "19" | "20"));
        at + usize::from(year && self.runs_on(at))
    }

    /// Says whether a date can go on with the word at `at`: no sentence ends before it, and at most
    /// the end of the line stands between. A short month can be an abbreviation: "12 Jan. 2026".
    fn runs_on(&self, at: usize) -> bool {
        let joint = self.before(at);
        let month = at.checked_sub(1).filter(|&last| self.is_month(last));
        let short = month.is_some_and(|last| self.folded(last).chars().count() <= 4)
            && self.digits(at).is_some();
        let stops = joint.contains(['!', '?', ';'])
            || !short && joint.contains('.') && joint.contains(char::is_whitespace);
        match joint.matches('\n').count() {
            0 => !stops,
            1 => joint.trim().is_empty(),
            _ => false,
        }
    }

    fn day_and_month(&self, at: usize) -> Option<usize> {
        if !self.is_day(at) {
            return None;
        }
        let month = if matches!(self.folded(at + 1), "of" | "di" | "de" | "van") {
            at + 2
        } else {
            at + 1
        };
        let runs_on = self.runs_on(at + 1) && self.runs_on(month);
        (self.is_month(month) && runs_on).then(|| self.year_after(month + 1))
    }

    fn month_and_day(&self, at: usize) -> Option<usize> {
        if !self.is_month(at) || !self.is_day(at + 1) || !self.runs_on(at + 1) {
            return None;
        }
        Some(self.year_after(at + 2))
    }

    /// Reads a number in groups, such as `1.250,00`, and returns the index after it.
    fn grouped(&self, at: usize) -> Option<usize> {
        self.digits(at)?;
        let mut end = at + 1;
        while matches!(self.before(end), "." | "," | "'" | "’")
            && self.digits(end).is_some()
            && end - at < LONGEST_NUMBER
        {
            end += 1;
        }
        Some(end)
    }

    fn amount(&self, at: usize) -> Option<Found> {
        const SIGNS: [char; 6] = ['€', '£', '$', '₪', '₺', '¥'];
        let found = |end| {
            Some(Found {
                shape: Shape::Amount,
                start: at,
                end,
            })
        };
        if self.is_currency(at)
            && self.before(at + 1).trim().is_empty()
            && let Some(end) = self.grouped(at + 1)
        {
            return found(end);
        }
        let end = self.grouped(at)?;
        // The sign of the sum before, "42 €. 30 of them", is not this one's.
        let mut parts = self.before(at).rsplitn(2, SIGNS);
        let near = parts.next().unwrap_or_default();
        if parts.next().is_some() && !near.contains(['\n', '.', ',', ';', '!', '?']) {
            return found(end);
        }
        let after = self.before(end);
        if after
            .trim_start_matches([' ', '\u{A0}', '\u{202F}'])
            .starts_with(SIGNS)
        {
            return found(end);
        }
        if after.trim().is_empty() && self.is_currency(end) {
            return found(end + 1);
        }
        None
    }

    fn is_currency(&self, at: usize) -> bool {
        let word = self.folded(at);
        self.is(at, CURRENCY)
            || self.is(at, CODE)
                && self.word(at).is_some_and(|w| {
                    // `try` is a word; the code is written in capitals.
                    word != "try" || self.text.get(w.start as usize..w.end as usize) == Some("TRY")
                })
    }

    fn phone(&self, at: usize) -> Option<Found> {
        let first = self.digits(at)?;
        let lead = self.before(at);
        let plus = lead.ends_with('+') || lead.ends_with("+(");
        let bracket = lead.ends_with('(');
        if !(plus || bracket || first.starts_with('0')) {
            return None;
        }
        let (mut end, mut total) = (at + 1, first.len());
        while let Some(more) = self.digits(end).filter(|_| end - at < LONGEST_NUMBER) {
            let joint = self.before(end);
            if !matches!(
                joint,
                " " | "-" | "." | "/" | ") " | ")" | " (" | "\u{A0}" | " - "
            ) {
                break;
            }
            total += more.len();
            end += 1;
        }
        // A number that starts with 0 and has no groups is a number for calling at 9 to 11 digits.
        let fits = if end - at > 1 || plus {
            (8..=15).contains(&total)
        } else {
            (9..=11).contains(&total)
        };
        fits.then_some(Found {
            shape: Shape::Phone,
            start: at,
            end,
        })
    }

    fn reference(&self, at: usize) -> Option<Found> {
        // A Hebrew prefix before a number, "ב-250", is no part of a reference.
        let first = self.folded(at);
        let short = (1..=2).contains(&first.chars().count());
        if short && first.chars().all(crate::fold::is_hebrew) {
            return None;
        }
        let mut end = at + 1;
        while matches!(self.before(end), "-" | "/" | "_" | "." | "\u{2011}")
            && self.word(end).is_some()
            && end - at < 6
        {
            end += 1;
        }
        let (mut digits, mut letters) = (0, 0);
        for word in at..end.min(self.tokens.words.len()) {
            let word = self.folded(word);
            let count = word.bytes().filter(u8::is_ascii_digit).count();
            digits += count;
            letters += word.chars().count() - count;
        }
        let mixed = letters > 0 && digits >= 3 && letters <= 8 + digits;
        let plain = letters == 0 && (digits >= 5 || (digits >= 3 && self.is_called_reference(at)));
        (mixed || plain).then_some(Found {
            shape: Shape::Reference,
            start: at,
            end,
        })
    }

    /// Says whether a word for a number of an order or a case stands just before.
    fn is_called_reference(&self, at: usize) -> bool {
        self.before(at).trim_end().ends_with('#')
            || (1..=3)
                .filter_map(|back| at.checked_sub(back))
                .any(|before| self.is(before, REFERENCE))
            // Turkish puts the word after the number: "4471 numaralı".
            || self.folded(at + 1).starts_with("numarali")
    }
}
