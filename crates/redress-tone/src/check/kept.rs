//! What was found in sentences that were read before, so that a message that is being written is
//! looked through only where it changed.
//!
//! A sentence is known again by all that its patterns and the model look at: its words by their
//! numbers, what each of them is, the marks between them, and the shapes. These are compared one by
//! one, so nothing rests on a hash. The room is bounded: a sentence takes the place of another.

use std::hash::Hasher;

use rustc_hash::FxHasher;

use super::Match;
use crate::learned::Candidate;
use crate::shapes::Found;
use crate::token::{Sentence, Word};

/// How many sentences are kept; a power of two.
const PLACES: usize = 1_024;
/// The most words and shapes of a sentence that is kept.
const LONGEST: usize = 80;
/// The most matches of a sentence that is kept.
const MOST_MATCHES: usize = 40;
/// The most that a model says of a sentence that is kept.
const MOST_SAID: usize = 4;
/// The most rules of which it is kept whether the model takes their hits back.
const MOST_DOUBTS: usize = 8;

/// The sentences that are kept.
#[derive(Debug, Default)]
pub(super) struct Kept {
    places: Vec<Place>,
    /// The keys of the sentences of this message, one after the other.
    keys: Vec<u64>,
    /// For each sentence of this message, where it is looked for.
    sought: Vec<Sought>,
    /// Whether a message was read before: whoever reads one alone keeps nothing.
    again: bool,
    begun: bool,
}

#[derive(Debug, Default)]
struct Place {
    key: Vec<u64>,
    /// Matches; their words count from the first word of the sentence.
    matches: Vec<Match>,
    /// What the model said, where that is known.
    said: Option<Vec<Candidate>>,
    spare: Vec<Candidate>,
    /// Rules whose hits the model was asked about, and whether it takes them back.
    doubts: Vec<(usize, bool)>,
}

#[derive(Debug, Clone, Copy)]
struct Sought {
    /// Where the key starts and ends.
    key: (usize, usize),
    /// The place; none where the sentence is not kept.
    place: Option<usize>,
    known: bool,
}

impl Kept {
    /// Makes ready for a message.
    pub(super) fn open(&mut self) {
        self.keys.clear();
        self.sought.clear();
        self.again = self.begun;
        self.begun = true;
    }

    /// Looks for the next sentence of the message, with its words and the shapes from its first
    /// word on; says whether it is known. `seal` is what else its matches depend on.
    pub(super) fn seek(
        &mut self,
        seal: [u64; 2],
        sentence: &Sentence,
        words: &[Word],
        shapes: &[Found],
    ) -> bool {
        if !self.again {
            return false;
        }
        let from = self.keys.len();
        let place = self.write_key(seal, sentence, words, shapes);
        let key = self.keys.get(from..).unwrap_or_default();
        let place = place.then(|| {
            let mut hasher = FxHasher::default();
            key.iter().for_each(|part| hasher.write_u64(*part));
            (hasher.finish() >> 32) as usize % PLACES
        });
        let known = place.and_then(|place| self.places.get(place));
        let known = known.is_some_and(|place| place.key == key);
        let key = (from, self.keys.len());
        self.sought.push(Sought { key, place, known });
        known
    }

    /// Writes the key of a sentence; says whether it can be kept.
    fn write_key(
        &mut self,
        [emptied, options]: [u64; 2],
        sentence: &Sentence,
        words: &[Word],
        shapes: &[Found],
    ) -> bool {
        let own = shapes.partition_point(|found| found.start < sentence.end);
        if words.len() + own > LONGEST {
            return false;
        }
        let bits = u64::from(sentence.first == 0)
            | u64::from(sentence.question) << 1
            | u64::from(sentence.exclaimed) << 2;
        self.keys.push(emptied);
        self.keys
            .push(options << 16 | (words.len() as u64) << 8 | bits);
        for word in words {
            // What is not known by its number is not known again.
            if word.known == 0 {
                return false;
            }
            let marks = u64::from(word.trail) << 8 | u64::from(word.lead);
            self.keys
                .push(u64::from(word.known) << 32 | u64::from(word.flags) << 16 | marks);
        }
        for shape in &shapes[..own] {
            let (start, end) = (shape.start - sentence.first, shape.end - sentence.first);
            self.keys
                .push((shape.shape as u64) << 48 | (start as u64) << 24 | end as u64);
        }
        true
    }

    /// Appends the matches of the sentence that was found last.
    pub(super) fn recall(&self, number: usize, first: usize, out: &mut Vec<Match>) {
        let place = self.place(number).map_or(&[][..], |place| &place.matches);
        out.extend(place.iter().map(|found| found.moved(number, first)));
    }

    /// Appends what the model said of a sentence; says whether that is known.
    pub(super) fn recall_said(&self, number: usize, out: &mut Vec<Candidate>) -> bool {
        let said = self.known(number).and_then(|place| place.said.as_ref());
        out.extend(said.into_iter().flatten());
        said.is_some()
    }

    /// Returns whether the model takes back what a rule hits in a sentence, where that is known.
    pub(super) fn recall_doubt(&self, number: usize, rule: usize) -> Option<bool> {
        let mut doubts = self.known(number)?.doubts.iter();
        doubts.find(|(of, _)| *of == rule).map(|(_, back)| *back)
    }

    /// Returns the place of a sentence that is known. Another sentence of the message may have taken
    /// it by now.
    fn known(&self, number: usize) -> Option<&Place> {
        let sought = self.sought.get(number).filter(|sought| sought.known)?;
        let key = self.keys.get(sought.key.0..sought.key.1)?;
        self.place(number).filter(|place| place.key == key)
    }

    fn place(&self, number: usize) -> Option<&Place> {
        self.places.get(self.sought.get(number)?.place?)
    }

    /// Keeps what the model says of a sentence, until [`Kept::keep`] takes it.
    pub(super) fn keep_said(&mut self, number: usize, said: &[Candidate]) {
        let Some(place) = self.take_place(number) else {
            return;
        };
        if said.len() <= MOST_SAID {
            let mut list = place
                .said
                .take()
                .unwrap_or_else(|| std::mem::take(&mut place.spare));
            list.clear();
            list.extend_from_slice(said);
            place.said = Some(list);
        }
    }

    /// Keeps whether the model takes back what a rule hits in a sentence that was not known.
    pub(super) fn keep_doubt(&mut self, number: usize, rule: usize, back: bool) {
        let Some(place) = self.take_place(number) else {
            return;
        };
        let asked = place.doubts.iter().any(|(of, _)| *of == rule);
        if !asked && place.doubts.len() < MOST_DOUBTS {
            place.doubts.push((rule, back));
        }
    }

    /// Keeps the matches of a sentence that was not known. `first` is its first word.
    pub(super) fn keep(&mut self, number: usize, first: usize, matches: &[Match]) {
        let Some(place) = self.take_place(number) else {
            return;
        };
        place.matches.clear();
        if matches.len() > MOST_MATCHES {
            place.key.clear();
            return;
        }
        let own = matches.iter().map(|found| found.moved_back(first));
        place.matches.extend(own);
    }

    /// Gives a sentence that was not known its place.
    fn take_place(&mut self, number: usize) -> Option<&mut Place> {
        let sought = *self.sought.get(number)?;
        let at = sought.place.filter(|_| !sought.known)?;
        if self.places.is_empty() {
            self.places.resize_with(PLACES, Place::default);
        }
        let key = self.keys.get(sought.key.0..sought.key.1)?;
        let place = self.places.get_mut(at)?;
        if place.key != key {
            place.reserve();
            place.key.extend_from_slice(key);
        }
        Some(place)
    }
}

impl Place {
    /// Makes room for any sentence, so that none asks for more.
    fn reserve(&mut self) {
        self.key.clear();
        self.key.reserve_exact(LONGEST + 2);
        self.matches.clear();
        if let Some(said) = self.said.take() {
            self.spare = said;
        }
        self.spare.clear();
        self.spare.reserve_exact(MOST_SAID);
        self.doubts.clear();
        self.doubts.reserve_exact(MOST_DOUBTS);
    }
}

impl Match {
    /// Returns the match as in a sentence whose first word is `first`, kept as if it were 0.
    fn moved(mut self, sentence: usize, first: usize) -> Match {
        self.move_by(|place| place + first);
        self.sentence = sentence;
        self
    }

    fn moved_back(mut self, first: usize) -> Match {
        self.move_by(|place| place - first);
        self
    }

    fn move_by(&mut self, moved: impl Fn(usize) -> usize) {
        let hit = &mut self.hit;
        for place in [
            &mut hit.start,
            &mut hit.end,
            &mut hit.from,
            &mut hit.taken_to,
        ] {
            *place = moved(*place);
        }
    }
}
