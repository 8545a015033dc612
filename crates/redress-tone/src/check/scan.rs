//! Which patterns match in which sentence.

use super::{Match, Pass};
use crate::engine::{ANY_ATOM, Bits};
use crate::machine::View;
use crate::token::{GRAWLIX, MASKED, NUMBER, SHOUTED, Sentence};

impl Pass<'_> {
    /// Runs the patterns that a word, a kind of word or a shape sets off.
    pub(super) fn scan(&mut self) {
        let seal = self.seal();
        self.room.kept.open();
        let mut shape = 0;
        for number in 0..self.room.tokens.sentences.len() {
            let room = &mut *self.room;
            let sentence = room.tokens.sentences[number];
            let words = &room.tokens.words[sentence.first..sentence.end];
            let shapes = room.shapes.found.get(shape..).unwrap_or_default();
            if room.kept.seek(seal, &sentence, words, shapes) {
                room.kept.recall(number, sentence.first, &mut room.matches);
                shape += shapes.partition_point(|found| found.start < sentence.end);
            } else {
                self.scan_sentence(number, sentence, &mut shape);
            }
        }
    }

    /// What the matches of a sentence depend on beside the sentence.
    fn seal(&self) -> [u64; 2] {
        let lang = self.options.lang as u64;
        [self.shelf.emptied, self.room.awake.turn << 8 | lang]
    }

    fn scan_sentence(&mut self, number: usize, sentence: Sentence, shape: &mut usize) {
        let words = self.room.tokens.words.get(sentence.first..sentence.end);
        let words = words.unwrap_or_default().iter();
        let mut bits = Bits::SENTENCE;
        words.for_each(|word| bits.join(self.shelf.known(word.known).bits));
        let from = self.room.matches.len();
        for at in sentence.first..sentence.end {
            let word = self.room.tokens.words[at];
            if word.known != 0 {
                let known = self.shelf.known(word.known);
                for trigger in self.shelf.triggers(known) {
                    let likely = bits.has(trigger.bits[0])
                        && bits.has(trigger.bits[1])
                        && at - sentence.first >= usize::from(trigger.least)
                        && (trigger.first == ANY_ATOM || self.shelf.has(word.known, trigger.first));
                    if likely {
                        self.attempt(trigger.part, number, sentence, bits, at);
                    }
                }
            }
            for &part in &self.engine.by_any {
                self.attempt(part, number, sentence, bits, at);
            }
            if word.flags & (NUMBER | SHOUTED | MASKED | GRAWLIX) != 0 {
                for &(kind, pattern) in &self.engine.by_kind {
                    if kind.accepts(&word) {
                        self.attempt(pattern, number, sentence, bits, at);
                    }
                }
            }
            while let Some(&found) = self.room.shapes.found.get(*shape) {
                if found.start > at {
                    break;
                }
                *shape += 1;
                for &(wanted, pattern) in &self.engine.by_shape {
                    if found.start == at && wanted == found.shape {
                        self.attempt(pattern, number, sentence, bits, at);
                    }
                }
            }
        }
        self.keep_longest(from);
    }

    /// Of the matches of a sentence that the parts of one pattern found at one word the longest
    /// counts, and of equals that of the first part.
    fn keep_longest(&mut self, from: usize) {
        let matches = &mut self.room.matches;
        if matches.len() < from + 2 {
            return;
        }
        let key = |m: &Match| (m.pattern, m.hit.from, usize::MAX - m.hit.taken_to, m.part);
        matches[from..].sort_unstable_by_key(key);
        let mut kept = from;
        for at in from..matches.len() {
            let found = matches[at];
            let last = kept.checked_sub(1).filter(|&last| last >= from);
            let same = |last: usize| {
                let last = &matches[last];
                (last.pattern, last.hit.from) == (found.pattern, found.hit.from)
            };
            if !last.is_some_and(same) {
                matches[kept] = found;
                kept += 1;
            }
        }
        matches.truncate(kept);
    }

    /// Tries a part of a pattern from every word at which a match can start that has this word in its place.
    fn attempt(&mut self, number: u16, of: usize, sentence: Sentence, bits: Bits, at: usize) {
        let part = self.engine.parts[usize::from(number)];
        if !part.bits.are_in(bits) || !self.room.awake.is_awake(part.rule) {
            return;
        }
        let (least, most) = (usize::from(part.before.0), usize::from(part.before.1));
        let Some(last) = at.checked_sub(least).filter(|&last| last >= sentence.first) else {
            return;
        };
        let mut first = at.saturating_sub(most).max(sentence.first);
        let room = &mut *self.room;
        let tried = &mut room.tried[usize::from(number)];
        if tried.0 == room.message {
            first = first.max(tried.1 as usize);
        }
        *tried = (room.message, last as u32 + 1);
        let starts = if part.anchored {
            // The match starts with the sentence or not at all.
            let only = sentence.first;
            if first > only { 1..1 } else { only..only + 1 }
        } else {
            first..last + 1
        };
        let view = View {
            words: &room.tokens.words,
            sentence,
            shelf: self.shelf,
            shapes: &room.shapes,
        };
        for from in starts {
            // Most tries end at the first word.
            if part.first != ANY_ATOM && !view.has(from, part.first) {
                continue;
            }
            let code = &self.engine.codes[part.code as usize];
            if let Some(hit) = room.machine.run(self.engine, code, &view, from) {
                let index = usize::from(part.pattern);
                room.matches.push(Match {
                    pattern: index,
                    target: self.engine.patterns[index].target,
                    sentence: of,
                    hit,
                    part: number,
                    vetoed: None,
                });
            }
        }
    }
}
