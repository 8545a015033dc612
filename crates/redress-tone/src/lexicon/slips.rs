//! Long words in which a key slipped.

use super::{LEAST_FOR_SLIP, Lexicon, SLIPS, Walk};
use crate::frequent::WORDS;
use crate::grammar::Ending;

/// The fewest letters where a letter too many or too few is a slip too.
const LEAST_FOR_LENGTH: usize = 8;
/// The fewest letters where a wrong letter is a slip too.
const LEAST_FOR_WRONG: usize = 9;

impl Lexicon {
    /// Reads a long word that nothing knows as one in which a key slipped: two letters changed
    /// places or one came twice; in longer words also a letter too many, too few or wrong. The
    /// first letter always stands, and a word that is right as it stands is never another.
    pub(super) fn slipped(&self, text: &str, walk: &mut Walk) {
        let bytes = text.as_bytes();
        // Of accents and points nothing is left, so a letter has one byte, or two in Hebrew.
        if bytes.len() < LEAST_FOR_SLIP
            || !bytes.is_ascii()
            || !bytes.iter().all(u8::is_ascii_alphabetic)
            || bytes.len() > 20
            || self.is_right(text)
        {
            return;
        }
        let mut node = 0;
        for at in 0..bytes.len() {
            if at > 0 {
                self.slip_at(node, bytes, at, walk);
            }
            walk.steps += 1;
            match self.step(node, bytes[at]) {
                Some(next) => node = next,
                None => return,
            }
        }
        // The last letter is missing.
        if bytes.len() >= LEAST_FOR_LENGTH {
            for next in self.children_of(node) {
                self.end_slip(next, bytes, bytes.len(), walk);
            }
        }
    }

    fn is_right(&self, text: &str) -> bool {
        WORDS
            .binary_search_by(|&(known, _)| known.cmp(text))
            .is_ok()
            || self
                .no_typos
                .binary_search_by(|known| known.as_str().cmp(text))
                .is_ok()
            || self
                .right_starts
                .iter()
                .any(|start| text.starts_with(start.as_str()))
    }

    /// Lets the slip happen at the letter `at`.
    fn slip_at(&self, node: usize, bytes: &[u8], at: usize, walk: &mut Walk) {
        let long = |least: usize| bytes.len() >= least;
        // Two letters changed places.
        if let Some(&[a, b]) = bytes.get(at..at + 2)
            && a != b
            && let Some(next) = self.step(node, b).and_then(|next| self.step(next, a))
        {
            self.end_slip(next, bytes, at + 2, walk);
        }
        // A letter came twice, or stands here that does not belong.
        if bytes[at] == bytes[at - 1] || long(LEAST_FOR_LENGTH) {
            self.end_slip(node, bytes, at + 1, walk);
        }
        for next in self.children_of(node) {
            walk.steps += 1;
            // A letter of a pair is missing, or any letter.
            if self.labels[next] == bytes[at - 1] || long(LEAST_FOR_LENGTH) {
                self.end_slip(next, bytes, at, walk);
            }
            if self.labels[next] != bytes[at] && long(LEAST_FOR_WRONG) {
                self.end_slip(next, bytes, at + 1, walk);
            }
        }
    }

    /// Walks the letters after the slip.
    fn end_slip(&self, node: usize, bytes: &[u8], from: usize, walk: &mut Walk) {
        let text = std::str::from_utf8(bytes).unwrap_or_default();
        let mut node = node;
        let mut at = from;
        loop {
            let rest = text.get(at..).unwrap_or_default();
            for entry in self.entries_of(node) {
                let fits = match entry.ending {
                    Ending::Exact => rest.is_empty(),
                    Ending::Inflected => rest.is_empty() || self.is_ending(rest),
                    Ending::Any => false,
                };
                if fits && entry.marks & SLIPS != 0 {
                    walk.atoms.push(entry.atom);
                }
            }
            walk.steps += 1;
            let next = bytes.get(at).and_then(|&byte| self.step(node, byte));
            let Some(next) = next else { return };
            node = next;
            at += 1;
        }
    }
}
