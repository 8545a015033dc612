//! Words in which signs stand for letters.

use super::{Lexicon, MASKABLE, Take, Walk};
use crate::grammar::Ending;

/// The longest run of letters that a run of masking signs may stand for.
const LONGEST_MASK: usize = 6;

impl Lexicon {
    /// Walks a word in which signs stand for letters.
    pub(super) fn masked(&self, node: usize, text: &[u8], walk: &mut Walk) {
        let Some((&byte, rest)) = text.split_first() else {
            return;
        };
        if walk.masked_steps == 0 {
            return;
        }
        walk.masked_steps -= 1;
        walk.steps += 1;
        if byte != b'*' {
            let Some(next) = self.step(node, byte) else {
                return;
            };
            if rest.contains(&b'*') {
                self.masked(next, rest, walk);
                self.accept_any(next, walk);
            } else {
                let tail = std::str::from_utf8(rest).ok();
                self.accept(next, tail, Take::Only(MASKABLE), walk);
                self.masked(next, rest, walk);
            }
            return;
        }
        let run = text.iter().take_while(|&&b| b == b'*').count();
        // The first letter is never a mask, so that "***" alone says nothing.
        if node == 0 {
            return;
        }
        let lengths = if run == 1 {
            1..=1
        } else {
            2..=LONGEST_MASK.max(run.min(12))
        };
        let tail = text.get(run..).unwrap_or_default();
        let tail_text = std::str::from_utf8(tail).ok();
        let mut layer = vec![node];
        for letters in 1..=*lengths.end() {
            layer = self.one_letter_on(&layer);
            walk.masked_steps = walk.masked_steps.saturating_sub(layer.len());
            walk.steps += layer.len() as u64;
            if layer.is_empty() {
                return;
            }
            if lengths.contains(&letters) {
                for &next in &layer {
                    self.accept(next, tail_text, Take::Only(MASKABLE), walk);
                    self.masked(next, tail, walk);
                }
            }
        }
    }

    /// A stem whose ending is masked accepts it when any ending may follow.
    fn accept_any(&self, node: usize, walk: &mut Walk) {
        let entries = self.entries_of(node).iter();
        let fits =
            entries.filter(|entry| entry.marks & MASKABLE != 0 && entry.ending == Ending::Any);
        walk.atoms.extend(fits.map(|entry| entry.atom));
    }

    /// Returns the nodes one letter, of one byte or two, below these.
    fn one_letter_on(&self, layer: &[usize]) -> Vec<usize> {
        let mut out = Vec::new();
        for &node in layer {
            for next in self.children_of(node) {
                if self.labels[next].is_ascii() {
                    out.push(next);
                } else {
                    out.extend(self.children_of(next));
                }
            }
        }
        out
    }
}
