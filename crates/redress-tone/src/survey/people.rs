//! Names, places and promises: the facts that words around them show.

use super::facts::{Finder, LONGEST_NAME};
use super::marks::Signed;
use super::wording::Sign;
use super::{FactKind, Promise, RawFact};
use crate::fold::fold;
use crate::token::{DIGIT, QUOTED, Sentence};

impl Finder<'_> {
    /// Says whether the word can be part of a name: a capital, where the script has capitals.
    fn may_name(&self, at: usize) -> bool {
        let Some(first) = self.written(at).chars().next() else {
            return false;
        };
        let folded = self.folded(at);
        let no_name = |folded: &str| {
            self.words
                .no_name
                .iter()
                .any(|word| match word.strip_prefix('-') {
                    Some(end) => folded.ends_with(end),
                    None => word == folded,
                })
        };
        first.is_alphabetic()
            && !first.is_lowercase()
            && self
                .written(at)
                .chars()
                .filter(|c| c.is_alphabetic())
                .count()
                > 1
            && !self.word(at).is_some_and(|word| word.is(DIGIT))
            && !no_name(folded)
    }

    fn name_from(&self, first: usize) -> usize {
        let mut end = first;
        while end - first < LONGEST_NAME && self.may_name(end) && self.is_free(end, end + 1) {
            let caseless = self
                .written(end)
                .chars()
                .next()
                .is_some_and(|c| !c.is_uppercase());
            end += 1;
            // Without capitals nobody knows where a name ends: one word is taken.
            if caseless || self.before(end) != " " {
                break;
            }
        }
        end
    }

    pub(super) fn names(&mut self, signs: &[Signed]) {
        for signed in signs.iter().filter(|signed| signed.sign == Sign::Name) {
            let gap = self.before(signed.end);
            // The full stop of a title ends no sentence.
            let mut sentences = self.room.tokens.sentences.iter();
            let one = sentences.any(|s| s.first <= signed.first && signed.end < s.end);
            if !one || !matches!(gap, " " | ". " | ": ") {
                continue;
            }
            let end = self.name_from(signed.end);
            if end > signed.end {
                let value = fold(self.text_of(signed.end, end));
                self.push(FactKind::Name, (signed.end, end), value);
            }
        }
        for at in 1..self.room.tokens.words.len() {
            let titled = self
                .words
                .name_before
                .iter()
                .any(|word| word == self.folded(at));
            if titled && self.before(at) == " " && self.is_free(at - 1, at) && self.may_name(at - 1)
            {
                let (from, _) = self.bytes(at - 1, at);
                let (_, shown) = self.bytes(at, at + 1);
                let value = fold(self.written(at - 1));
                let to = self.bytes(at - 1, at).1;
                self.push_at(
                    FactKind::Name,
                    (at - 1, at),
                    (from, to),
                    (from, shown),
                    value,
                );
            }
        }
    }

    fn text_of(&self, first: usize, end: usize) -> &str {
        let (from, to) = self.bytes(first, end);
        self.text.get(from..to).unwrap_or_default()
    }

    pub(super) fn places(&mut self, signs: &[Signed]) {
        for signed in signs.iter().filter(|signed| signed.sign == Sign::Place) {
            if self.before(signed.end) != " " {
                continue;
            }
            let end = self.name_from(signed.end);
            if end > signed.end {
                let value = fold(self.text_of(signed.end, end));
                let (from, to) = self.bytes(signed.end, end);
                let shown = (signed.from, to);
                self.push_at(FactKind::Place, (signed.end, end), (from, to), shown, value);
            }
        }
        if self.words.spec.place_endings.is_empty() {
            return;
        }
        for at in 0..self.room.tokens.words.len() {
            let written = self.written(at);
            let Some((name, ending)) = written.split_once(['\'', '’']) else {
                continue;
            };
            let folded = fold(ending);
            let is_place = self
                .words
                .spec
                .place_endings
                .iter()
                .any(|e| fold(e) == folded);
            if is_place && self.is_free(at, at + 1) && self.may_name(at) {
                let value = fold(name);
                self.push(FactKind::Place, (at, at + 1), value);
            }
        }
    }

    pub(super) fn promises(&mut self, signs: &[Signed]) {
        let mut last = None;
        for signed in signs.iter().filter(|signed| signed.sign == Sign::Promise) {
            let sentences = &self.room.tokens.sentences;
            let holds = |s: &&Sentence| s.first <= signed.first && signed.first < s.end;
            let Some(sentence) = sentences.iter().find(holds).copied() else {
                continue;
            };
            if last == Some(sentence.first) || self.word(signed.first).is_some_and(|w| w.is(QUOTED))
            {
                continue;
            }
            last = Some(sentence.first);
            let before = self.words.spec.head_last;
            let (first, end) = if before {
                (sentence.first, signed.first)
            } else {
                (signed.end, sentence.end)
            };
            let (mut from, to) = self.bytes(first, end);
            if before {
                // What was promised stands in the last clause.
                let told = self.text.get(from..to).unwrap_or_default();
                let cut = told.rfind(',').filter(|&at| {
                    told.get(at..)
                        .unwrap_or_default()
                        .split_whitespace()
                        .count()
                        > 3
                });
                from += cut.map_or(0, |at| at + 1);
                let blank = self.text.get(from..to).unwrap_or_default();
                from += blank.len() - blank.trim_start().len();
            }
            let inside = |fact: &&RawFact, (a, b): (usize, usize)| a <= fact.from && fact.to <= b;
            let whole = self.bytes(sentence.first, sentence.end);
            let side = (whole.0, signed.from);
            let mut who = self.out.iter().filter(|fact| fact.kind == FactKind::Name);
            let who = who.rfind(|fact| inside(fact, side));
            let who = who.map(|fact| {
                self.text
                    .get(fact.from..fact.to)
                    .unwrap_or_default()
                    .to_owned()
            });
            let by = self.out.iter().filter(|fact| fact.kind == FactKind::Date);
            let mut by: Vec<&RawFact> = by.filter(|fact| inside(fact, (from, to))).collect();
            by.sort_by_key(|fact| fact.from);
            let by = by.last().map(|fact| fact.value.clone());
            let what = self
                .text
                .get(from..to)
                .unwrap_or_default()
                .trim()
                .to_owned();
            if what.is_empty() {
                continue;
            }
            let (start, stop) = if before {
                (from, signed.to)
            } else {
                (signed.from, to)
            };
            self.out.push(RawFact {
                kind: FactKind::Promise,
                from: start,
                to: stop,
                shown: (start, stop),
                value: fold(&what),
                promise: Some(Promise { who, what, by }),
            });
        }
    }
}
