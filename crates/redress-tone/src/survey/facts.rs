//! The facts that a message states, each in one spelling.

use super::marks::Signed;
use super::wording::{Sign, Words};
use super::{FactKind, RawFact};
use crate::check::Room;
use crate::fold::fold;
use crate::spec::Shape;
use crate::token::{DIGIT, NUMBER, Word};

/// The most words of a name.
pub(super) const LONGEST_NAME: usize = 3;

/// Finds the facts of a text, in its order. No word belongs to two of them, but for promises.
pub(crate) fn find(text: &str, room: &Room, words: &Words, signs: &[Signed]) -> Vec<RawFact> {
    let mut finder = Finder {
        text,
        room,
        words,
        taken: vec![false; room.tokens.words.len()],
        out: Vec::new(),
    };
    finder.shapes();
    finder.times(signs);
    finder.days(signs);
    finder.names(signs);
    finder.places(signs);
    finder.numbers();
    finder.promises(signs);
    finder.out.sort_by_key(|fact| (fact.from, fact.to));
    finder.out
}

pub(super) struct Finder<'a> {
    pub(super) text: &'a str,
    pub(super) room: &'a Room,
    pub(super) words: &'a Words,
    pub(super) taken: Vec<bool>,
    pub(super) out: Vec<RawFact>,
}

impl Finder<'_> {
    pub(super) fn word(&self, at: usize) -> Option<&Word> {
        self.room.tokens.words.get(at)
    }

    pub(super) fn folded(&self, at: usize) -> &str {
        self.room.tokens.folded(at)
    }

    pub(super) fn written(&self, at: usize) -> &str {
        let word = self.word(at);
        let range = word.map(|word| word.start as usize..word.end as usize);
        range
            .and_then(|range| self.text.get(range))
            .unwrap_or_default()
    }

    /// Returns the text between the word before `at` and the word at `at`.
    pub(super) fn before(&self, at: usize) -> &str {
        let from = at.checked_sub(1).and_then(|b| self.word(b));
        let from = from.map_or(0, |word| word.end as usize);
        let to = self.word(at).map_or(self.text.len(), |w| w.start as usize);
        self.text.get(from..to).unwrap_or_default()
    }

    /// Returns the bytes from the first of the words to the last.
    pub(super) fn bytes(&self, first: usize, end: usize) -> (usize, usize) {
        let from = self.word(first).map_or(0, |word| word.start as usize);
        let last = end.checked_sub(1).and_then(|last| self.word(last));
        (from, last.map_or(from, |word| word.end as usize))
    }

    pub(super) fn is_free(&self, first: usize, end: usize) -> bool {
        let words = self.taken.get(first..end);
        words.is_some_and(|words| !words.is_empty() && words.iter().all(|taken| !taken))
    }

    pub(super) fn push(&mut self, kind: FactKind, words: (usize, usize), value: String) {
        let (from, to) = self.bytes(words.0, words.1);
        self.push_at(kind, words, (from, to), (from, to), value);
    }

    pub(super) fn push_at(
        &mut self,
        kind: FactKind,
        words: (usize, usize),
        (from, to): (usize, usize),
        shown: (usize, usize),
        value: String,
    ) {
        if let Some(taken) = self.taken.get_mut(words.0..words.1) {
            taken.fill(true);
        }
        let shown = self.told(words, (from, to), shown);
        self.out.push(RawFact {
            kind,
            from,
            to,
            shown,
            value,
            promise: None,
        });
    }

    /// Widens what is shown by the little words around it.
    fn told(
        &self,
        words: (usize, usize),
        (from, to): (usize, usize),
        shown: (usize, usize),
    ) -> (usize, usize) {
        let is = |list: &[String], at: usize| list.iter().any(|word| word == self.folded(at));
        let (mut first, mut end) = words;
        let (mut start, mut stop) = shown;
        while let Some(before) = first.checked_sub(1)
            && start == from.min(self.bytes(first, first + 1).0)
            && words.0 - before <= 2
            && self.before(first) == " "
            && is(&self.words.shown_before, before)
        {
            first = before;
            start = self.bytes(before, before + 1).0;
            if start >= from {
                break;
            }
        }
        while stop == to.max(self.bytes(words.0, end).1)
            && end - words.1 < 2
            && self.before(end) == " "
            && is(&self.words.shown_after, end)
        {
            end += 1;
            stop = self.bytes(words.0, end).1;
        }
        (start, stop)
    }

    fn shapes(&mut self) {
        for at in 0..self.room.shapes.found.len() {
            let found = self.room.shapes.found[at];
            let range = (found.start, found.end);
            let (from, to) = self.bytes(found.start, found.end);
            let written = self.text.get(from..to).unwrap_or_default();
            match found.shape {
                Shape::Date => {
                    let value = self.date(found.start, found.end);
                    self.push(FactKind::Date, range, value);
                }
                Shape::Amount => self.amount(range),
                Shape::Phone => {
                    let plus = self
                        .before(found.start)
                        .trim_end_matches('(')
                        .ends_with('+');
                    let digits: String = written.chars().filter(char::is_ascii_digit).collect();
                    let value = if plus { format!("+{digits}") } else { digits };
                    let lead = self.before(found.start);
                    let signs = lead.len() - lead.trim_end_matches(['+', '(']).len();
                    let place = (from - signs, to);
                    self.push_at(FactKind::Phone, range, place, place, value);
                }
                Shape::Email => {
                    let value = written.to_lowercase();
                    self.push(FactKind::Email, range, value);
                }
                Shape::Reference => self.reference(range),
            }
        }
    }

    /// Returns the day as an ISO date, without the year where it is not said.
    fn date(&self, first: usize, end: usize) -> String {
        let raw = || {
            fold(
                self.text
                    .get(self.bytes(first, end).0..self.bytes(first, end).1)
                    .unwrap_or_default(),
            )
        };
        let (mut numbers, mut month) = (Vec::new(), None);
        for at in first..end {
            let word = self.folded(at);
            let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
            if let Ok(number) = digits.parse::<u32>() {
                numbers.push((number, digits.len()));
            } else if month.is_none() {
                let names = &self.words.months;
                // Hebrew glues its prefixes to the month.
                let bare = word.chars().next().filter(|c| "בלהמכוש".contains(*c));
                let bare = bare.and_then(|c| word.get(c.len_utf8()..)).unwrap_or(word);
                let is = |name: &String| word.starts_with(name.as_str()) || bare == name;
                let named = names.iter().find(|(name, _)| is(name));
                month = named.map(|(_, number)| *number);
            }
        }
        let (year, month, day) = match (month, numbers.as_slice()) {
            (Some(month), [(day, _)]) => (None, month, *day),
            (Some(month), [(day, _), (year, 4)]) => (Some(*year), month, *day),
            (None, [(year, 4), (month, _), (day, _)]) => (Some(*year), *month, *day),
            (None, [(day, _), (month, _), rest @ ..]) => {
                // In English the month may come first.
                let either = *day <= 12 && *month <= 12 && day != month;
                let english = self.words.spec.two_orders;
                let (day, month) = if *month > 12 {
                    (*month, *day)
                } else {
                    (*day, *month)
                };
                match rest {
                    _ if either && english => return raw(),
                    [(year, 4)] => (Some(*year), month, day),
                    _ => (None, month, day),
                }
            }
            _ => return raw(),
        };
        if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
            return raw();
        }
        match year {
            Some(year) => format!("{year:04}-{month:02}-{day:02}"),
            None => format!("--{month:02}-{day:02}"),
        }
    }

    fn amount(&mut self, range: (usize, usize)) {
        let (mut from, mut to) = self.bytes(range.0, range.1);
        let lead = self.before(range.0);
        let sign = |part: &str| {
            let part = fold(part);
            let known = self.words.currencies.iter();
            let mut known = known.filter(|(name, _)| !name.chars().any(char::is_alphanumeric));
            known
                .find(|(name, _)| part.contains(name.as_str()))
                .map(|(_, code)| code.clone())
        };
        // The sign of the sum before, "42 €. 30 of them", is not this one's.
        let near = lead.rsplit(['\n', '.', ',', ';', '!', '?']).next();
        let near = near.unwrap_or_default();
        let signs = near.char_indices().rev();
        let mut signs =
            signs.filter_map(|(at, one)| Some((at, sign(one.encode_utf8(&mut [0; 4]))?)));
        let mut code = if let Some((at, found)) = signs.next() {
            from -= near.len() - at;
            Some(found)
        } else {
            let after = self.before(range.1);
            let next = after.trim_start();
            let one = next.chars().next().map_or(0, char::len_utf8);
            let found = next.get(..one).and_then(sign);
            if found.is_some() {
                to += after.len() - next.len() + one;
            }
            found
        };
        let mut number = String::new();
        for at in range.0..range.1 {
            let word = self.folded(at).to_owned();
            if self.word(at).is_some_and(|w| w.is(NUMBER)) {
                if !number.is_empty() {
                    number.push_str(self.before(at).trim());
                }
                number.push_str(&word);
            } else if code.is_none() {
                let known = self.words.currencies.iter();
                let found = known.clone().find(|(name, _)| *name == word);
                // A word may be longer than the currency by an ending.
                let found = found.or_else(|| {
                    known
                        .filter(|(name, _)| {
                            name.chars().count() > 3 && word.starts_with(name.as_str())
                        })
                        .max_by_key(|(name, _)| name.len())
                });
                code = found.map(|(_, code)| code.clone());
            }
        }
        let value = match code {
            Some(code) => format!("{} {code}", decimal(&number)),
            None => format!(
                "{} {}",
                decimal(&number),
                fold(self.text.get(from..to).unwrap_or_default())
            ),
        };
        self.push_at(FactKind::Amount, range, (from, to), (from, to), value);
    }

    fn reference(&mut self, mut range: (usize, usize)) {
        // A Hebrew prefix before a number belongs to the sentence.
        let prefix = self.written(range.0).chars().all(|c| "בלהמכוש".contains(c));
        if prefix && range.1 - range.0 > 1 {
            range.0 += 1;
            let first = self.bytes(range.0, range.1);
            let written = self.text.get(first.0..first.1).unwrap_or_default();
            let plain = !written.chars().any(char::is_alphabetic);
            let after = self.before(range.1).trim_start();
            let signs = self.words.currencies.iter();
            let mut signs = signs.filter(|(name, _)| !name.chars().any(char::is_alphanumeric));
            let sum = signs.any(|(sign, _)| after.starts_with(sign.as_str()))
                || self
                    .words
                    .currencies
                    .iter()
                    .any(|(name, _)| name == self.folded(range.1));
            if plain && sum {
                let named = !after.starts_with(|c: char| !c.is_alphanumeric()) && after.is_empty();
                self.amount((range.0, range.1 + usize::from(named)));
                return;
            }
            if plain && written.chars().filter(char::is_ascii_digit).count() < 5 {
                return;
            }
        }
        let (from, to) = self.bytes(range.0, range.1);
        let mut kind = FactKind::Reference;
        let mut shown = (from, to);
        let mut near: Vec<usize> = Vec::new();
        for back in 1..=3 {
            let Some(at) = range.0.checked_sub(back) else {
                break;
            };
            // A full stop may be that of "no.".
            if self.before(at + 1).contains(['!', '?', '\n', ';', ',']) {
                break;
            }
            near.push(at);
        }
        if self.words.spec.head_last {
            let after = (range.1..range.1 + 2).take_while(|&at| self.before(at) == " ");
            near.extend(after);
        }
        for at in near {
            let word = self.folded(at);
            let is = |list: &[String]| {
                list.iter().any(|known| {
                    word == known
                        || (known.chars().count() > 3 && word.ends_with(known.as_str()))
                        || (known.chars().count() > 3 && word.starts_with(known.as_str()))
                })
            };
            let found = if is(&self.words.order) {
                Some(FactKind::OrderNumber)
            } else if is(&self.words.account) {
                Some(FactKind::Account)
            } else {
                None
            };
            if let Some(found) = found {
                kind = found;
                let (first, last) = self.bytes(at, at + 1);
                shown = (shown.0.min(first), shown.1.max(last));
                break;
            }
        }
        let value = self.text.get(from..to).unwrap_or_default();
        let value = value
            .chars()
            .filter(|c| !c.is_whitespace())
            .collect::<String>();
        self.push_at(kind, range, (from, to), shown, value.to_uppercase());
    }

    fn times(&mut self, signs: &[Signed]) {
        for at in 0..self.room.tokens.words.len() {
            let clock = |word: &str, most: u32| {
                (1..=2).contains(&word.len()) && word.parse::<u32>().is_ok_and(|n| n <= most)
            };
            if self.is_free(at, at + 2)
                && self.before(at + 1) == ":"
                && clock(self.folded(at), 23)
                && self.folded(at + 1).len() == 2
                && clock(self.folded(at + 1), 59)
            {
                let value = format!("{:0>2}:{}", self.folded(at), self.folded(at + 1));
                self.push(FactKind::Time, (at, at + 2), value);
            }
        }
        for signed in signs.iter().filter(|signed| signed.sign == Sign::Time) {
            let range = (signed.first, signed.end);
            if !self.is_free(range.0, range.1) {
                continue;
            }
            let value = fold(self.text.get(signed.from..signed.to).unwrap_or_default());
            self.push(FactKind::Time, range, value);
        }
    }

    fn days(&mut self, signs: &[Signed]) {
        for signed in signs.iter().filter(|signed| signed.sign == Sign::Day) {
            let range = (signed.first, signed.end);
            if self.is_free(range.0, range.1) {
                let value = fold(self.text.get(signed.from..signed.to).unwrap_or_default());
                self.push(FactKind::Date, range, value);
            }
        }
    }

    /// All numbers that no other fact has.
    fn numbers(&mut self) {
        for at in 0..self.room.tokens.words.len() {
            let Some(word) = self.word(at).copied() else {
                continue;
            };
            if !word.is(NUMBER | DIGIT) || !self.is_free(at, at + 1) || self.numbers_item(at) {
                continue;
            }
            let (from, to) = self.bytes(at, at + 1);
            // What is counted makes the number understood.
            let next = self.word(at + 1).map_or(to, |next| next.end as usize);
            let mut little = self.words.shown_before.iter();
            let counted = self.before(at + 1) == " "
                && !self.taken.get(at + 1).is_some_and(|taken| *taken)
                && !little.any(|word| word == self.folded(at + 1));
            let shown = (from, if counted { next } else { to });
            let value = fold(self.written(at));
            self.push_at(FactKind::Number, (at, at + 1), (from, to), shown, value);
        }
    }

    /// Says whether the number is that of an item in a list.
    fn numbers_item(&self, at: usize) -> bool {
        let lead = self.before(at);
        let starts = (at == 0 || lead.contains('\n'))
            && lead
                .rsplit('\n')
                .next()
                .is_some_and(|near| near.trim().is_empty());
        starts && self.folded(at).len() <= 2 && self.before(at + 1).starts_with(['.', ')'])
    }
}

/// Writes a number with a point before its decimals and no other sign.
fn decimal(number: &str) -> String {
    let last = number.rfind(['.', ',']);
    let split = last.filter(|&at| (1..=2).contains(&(number.len() - at - 1)));
    let digits = |part: &str| {
        part.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    match split {
        Some(at) => {
            let (whole, cents) = number.split_at(at);
            format!("{}.{:0<2}", digits(whole), digits(cents))
        }
        None => format!("{}.00", digits(number)),
    }
}
