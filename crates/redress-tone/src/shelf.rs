//! What is known of words that were met: each word is looked at once.
//!
//! A folded word of up to 24 bytes always means the same to a language, so what the lexicon says of
//! it is kept under the word itself, compared byte by byte: nothing rests on a hash. The shelf
//! belongs to one reader of messages; its size is bounded and it is emptied between messages.

use crate::engine::{Bits, Engine, Trigger};
use crate::lang::Lang;
use crate::lexicon::Walk;
use crate::token::{Book, Key};

/// The most words kept from one message to the next.
const MOST_KEPT: usize = 24_000;
/// The most places of the table; half of them are filled at most.
const MOST_PLACES: usize = 1 << 16;
/// Steps that masked words of a message may take beside those that grow with the text.
const MASKED_STEPS: usize = 100_000;

/// The most atoms that are looked through one by one.
const FEW_ATOMS: usize = 6;

/// The word is a name of a month.
pub(crate) const MONTH: u8 = 1;
/// The word is a day of the month, such as `first`.
pub(crate) const DAY: u8 = 2;
/// The word is a currency.
pub(crate) const CURRENCY: u8 = 4;
/// A number after the word is a reference.
pub(crate) const REFERENCE: u8 = 8;
/// The full stop after the word belongs to it.
pub(crate) const ABBREVIATION: u8 = 16;

/// The word is the code of a currency.
pub(crate) const CODE: u8 = 32;

/// What is known of a word. Number 0 stands for words that are not kept and of which nothing is known.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Known {
    atoms: (u32, u32),
    triggers: (u32, u32),
    /// Where the atoms of a word with many stand as bits; 0 for nowhere.
    row: u32,
    /// The bits of the rarer needs that the word fills.
    pub(crate) bits: Bits,
    /// Kinds of word for the shapes.
    pub(crate) kinds: u8,
}

/// Of nothing nothing is known.
static NOTHING: Known = Known {
    atoms: (0, 0),
    triggers: (0, 0),
    row: 0,
    bits: Bits::NONE,
    kinds: 0,
};

#[derive(Debug, Clone, Copy, Default)]
struct Place {
    parts: [u64; 3],
    known: u32,
    len: u8,
    masked: bool,
}

/// The words that one reader has met in one language.
#[derive(Debug, Default)]
pub(crate) struct Shelf {
    places: Vec<Place>,
    filled: usize,
    /// How often the shelf was emptied: the words then get other numbers.
    pub(crate) emptied: u64,
    known: Vec<Known>,
    atoms: Vec<u16>,
    triggers: Vec<Trigger>,
    rows: Vec<u64>,
    pub(crate) walk: Walk,
}

impl Shelf {
    /// Makes ready for a message of so many bytes.
    pub(crate) fn open(&mut self, bytes: usize) {
        if self.filled > MOST_KEPT || self.known.len() > 2 * MOST_KEPT || self.known.is_empty() {
            self.places.fill(Place::default());
            self.filled = 0;
            self.emptied += 1;
            self.known.clear();
            self.known.push(Known::default());
            self.atoms.clear();
            self.triggers.clear();
            self.rows.clear();
            self.rows.push(0);
        }
        self.walk.masked_steps = MASKED_STEPS + 16 * bytes;
        self.walk.steps = 0;
    }

    pub(crate) fn known(&self, number: u32) -> &Known {
        self.known.get(number as usize).unwrap_or(&NOTHING)
    }

    /// Returns the atoms that accept a word, in order.
    pub(crate) fn atoms(&self, number: u32) -> &[u16] {
        let (from, to) = self.known(number).atoms;
        self.atoms
            .get(from as usize..to as usize)
            .unwrap_or_default()
    }

    /// Returns the parts of patterns that a word can set off.
    pub(crate) fn triggers(&self, known: &Known) -> &[Trigger] {
        let (from, to) = known.triggers;
        self.triggers
            .get(from as usize..to as usize)
            .unwrap_or_default()
    }

    #[inline]
    pub(crate) fn has(&self, number: u32, atom: u16) -> bool {
        let Some(known) = self.known.get(number as usize) else {
            return false;
        };
        if known.row != 0 {
            let bits = self.rows.get(known.row as usize + usize::from(atom / 64));
            return bits.is_some_and(|bits| bits & (1 << (atom % 64)) != 0);
        }
        let (from, to) = known.atoms;
        let atoms = self.atoms.get(from as usize..to as usize);
        atoms.unwrap_or_default().contains(&atom)
    }

    /// Returns the place of the word, or the free one where it belongs.
    fn find(&self, key: &Key) -> usize {
        let mask = self.places.len() - 1;
        let mut at = hash(key) & mask;
        loop {
            let place = &self.places[at];
            let same =
                place.parts == key.parts && place.len == key.len && place.masked == key.masked;
            if same || place.len == 0 {
                return at;
            }
            at = (at + 1) & mask;
        }
    }

    fn grow(&mut self) {
        let places = (self.places.len() * 2).max(512);
        let old = std::mem::replace(&mut self.places, vec![Place::default(); places]);
        for place in old.into_iter().filter(|place| place.len > 0) {
            let key = Key {
                parts: place.parts,
                len: place.len,
                masked: place.masked,
            };
            let at = self.find(&key);
            self.places[at] = place;
        }
    }

    /// Asks the lexicon about a word and writes the answer down.
    fn learn(&mut self, engine: &Engine, lang: Lang, folded: &[u8], masked: bool) -> u32 {
        let text = std::str::from_utf8(folded).unwrap_or_default();
        engine.lexicon.atoms(text, masked, lang, &mut self.walk);
        let kinds = engine.kinds_of(text);
        if self.walk.atoms.is_empty() && kinds == 0 {
            return 0;
        }
        let from = (self.atoms.len() as u32, self.triggers.len() as u32);
        let mut bits = Bits::default();
        for at in 0..self.walk.atoms.len() {
            let atom = self.walk.atoms[at];
            bits.join(engine.bits_of(atom));
            self.triggers.extend(engine.triggers_of(atom));
            self.walk.atoms.extend_from_slice(engine.unions_of(atom));
        }
        self.walk.atoms.sort_unstable();
        self.walk.atoms.dedup();
        self.atoms.extend_from_slice(&self.walk.atoms);
        let start = from.1 as usize;
        self.triggers[start..].sort_unstable_by_key(|trigger| trigger.part);
        let mut kept = start;
        for i in start..self.triggers.len() {
            if i == start || self.triggers[i] != self.triggers[kept - 1] {
                self.triggers[kept] = self.triggers[i];
                kept += 1;
            }
        }
        self.triggers.truncate(kept);
        let mut row = 0;
        if self.walk.atoms.len() > FEW_ATOMS {
            row = self.rows.len() as u32;
            self.rows.resize(self.rows.len() + engine.row, 0);
            for &atom in &self.walk.atoms {
                if let Some(bits) = self.rows.get_mut(row as usize + usize::from(atom / 64)) {
                    *bits |= 1 << (atom % 64);
                }
            }
        }
        self.known.push(Known {
            row,
            atoms: (from.0, self.atoms.len() as u32),
            triggers: (from.1, self.triggers.len() as u32),
            bits,
            kinds,
        });
        (self.known.len() - 1) as u32
    }
}

fn hash(key: &Key) -> usize {
    const K: u64 = 0x9E37_79B9_7F4A_7C15;
    let [a, b, c] = key.parts;
    let sum =
        a.wrapping_mul(K) ^ b.wrapping_mul(K.rotate_left(21)) ^ c.wrapping_mul(K.rotate_left(42));
    (sum ^ (sum >> 32)).wrapping_mul(K).rotate_left(20) as usize ^ usize::from(key.masked)
}

/// A shelf with the language whose words stand on it.
pub(crate) struct Reading<'s> {
    pub(crate) shelf: &'s mut Shelf,
    pub(crate) engine: &'s Engine,
    pub(crate) lang: Lang,
}

impl Book for Reading<'_> {
    #[inline]
    fn look_up(&mut self, key: Option<Key>, folded: &[u8], masked: bool) -> u32 {
        let Some(key) = key.filter(|key| key.len > 0) else {
            return self.shelf.learn(self.engine, self.lang, folded, masked);
        };
        if self.shelf.filled * 2 >= self.shelf.places.len() {
            if self.shelf.places.len() >= MOST_PLACES {
                let at = self.shelf.find(&key);
                let place = self.shelf.places[at];
                if place.len > 0 {
                    return place.known;
                }
                return self.shelf.learn(self.engine, self.lang, folded, masked);
            }
            self.shelf.grow();
        }
        let at = self.shelf.find(&key);
        if self.shelf.places[at].len > 0 {
            return self.shelf.places[at].known;
        }
        let mut known = self.shelf.learn(self.engine, self.lang, folded, masked);
        if known == 0 {
            // A word of which nothing is known has a number too: the model keeps its own notes.
            known = self.shelf.known.len() as u32;
            self.shelf.known.push(Known::default());
        }
        self.shelf.places[at] = Place {
            parts: key.parts,
            known,
            len: key.len,
            masked: key.masked,
        };
        self.shelf.filled += 1;
        known
    }

    fn is_abbreviation(&self, known: u32) -> bool {
        self.shelf.known(known).kinds & ABBREVIATION != 0
    }

    fn is_sign_word(&self, sign: char) -> bool {
        self.engine.signs.binary_search(&sign).is_ok()
    }
}
