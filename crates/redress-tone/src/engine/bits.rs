//! What tells that a part of a pattern is not worth a try in a sentence.

/// A part that a word sets off, with what most attempts end at, so that these never look at it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Trigger {
    pub(crate) part: u16,
    /// The atom of [`super::Part::first`], where the word is the first of every match.
    pub(crate) first: u16,
    /// Two of the bits that the sentence must have.
    pub(crate) bits: [u8; 2],
    /// Words that stand before this one at least.
    pub(crate) least: u8,
}

/// The bit that every sentence has.
const ALWAYS: u8 = 255;

/// The sets of rarer words, a bit for some of them each: a word has the bits of its sets.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Bits([u64; 4]);

impl Bits {
    pub(crate) const NONE: Bits = Bits([0; 4]);

    pub(crate) fn of_set(set: usize) -> Bits {
        let mut bits = Bits::default();
        let set = set % usize::from(ALWAYS);
        bits.0[set / 64] = 1 << (set % 64);
        bits
    }

    /// Says whether the bit of this number is set.
    #[inline]
    pub(crate) fn has(self, bit: u8) -> bool {
        self.0[usize::from(bit / 64)] & (1 << (bit % 64)) != 0
    }

    /// The bits of a sentence before any of its words is looked at.
    pub(crate) const SENTENCE: Bits = Bits([0, 0, 0, 1 << (ALWAYS % 64)]);

    /// Returns two bits that are set; [`ALWAYS`] where there are fewer.
    pub(super) fn two(self) -> [u8; 2] {
        let words = || (0_u8..).zip(self.0).filter(|(_, word)| *word != 0);
        let first = words().next();
        let last = words().last();
        [
            first.map_or(ALWAYS, |(at, word)| at * 64 + word.trailing_zeros() as u8),
            last.map_or(ALWAYS, |(at, word)| at * 64 + word.ilog2() as u8),
        ]
    }

    pub(crate) fn join(&mut self, other: Bits) {
        for (own, other) in self.0.iter_mut().zip(other.0) {
            *own |= other;
        }
    }

    /// Says whether all bits are among the others.
    pub(crate) fn are_in(self, others: Bits) -> bool {
        let missing = self.0.into_iter().zip(others.0);
        missing.fold(0, |all, (own, other)| all | own & !other) == 0
    }
}
