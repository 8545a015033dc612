//! All words of all patterns of a language in one letter tree.
//!
//! A word is walked once from its first byte; the walk stops at the first byte that no pattern
//! word has. What comes out is kept by [`crate::shelf`], so that a word is walked when it is first
//! met and never again.

use std::collections::BTreeMap;

use crate::fold::hebrew_prefixes;
use crate::frequent::WORDS;
use crate::grammar::{Ending, Literal};
use crate::lang::Lang;
use crate::plan::{Atom, Plan, Word};
use crate::tables::{Broken, Reader, Writer};

/// The longest run of letters that a run of masking signs may stand for.
const LONGEST_MASK: usize = 6;
/// The fewest letters of a word in which a slip of the keys is read as meant.
const LEAST_FOR_SLIP: usize = 7;
/// The fewest letters where a letter too many or too few is a slip too.
const LEAST_FOR_LENGTH: usize = 8;
/// The fewest letters where a wrong letter is a slip too.
const LEAST_FOR_WRONG: usize = 9;

/// The atom is also meant when letters are masked.
const MASKABLE: u8 = 1;
/// A stack of Hebrew prefixes may stand before the word.
const PREFIXED: u8 = 2;
/// A slip of the keys is read as meant.
const SLIPS: u8 = 4;

/// The least number that does not fit half a byte.
const MANY: usize = 15;

/// How a literal at a node of the tree accepts a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Entry {
    atom: u16,
    ending: Ending,
    marks: u8,
}

/// The letter tree. The nodes stand level by level, so that the children of a node stand together.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lexicon {
    /// The letter on the way to each node.
    labels: Vec<u8>,
    /// The first child of each node; the next number is where its children end.
    children: Vec<u32>,
    /// The first entry of each node, in the same way.
    firsts: Vec<u32>,
    entries: Vec<Entry>,
    /// The child of the root for each letter; 0 for none.
    root: Vec<u32>,
    endings: Vec<String>,
    chains: Vec<Vec<Vec<String>>>,
    /// Words that are right as they stand.
    no_typos: Vec<String>,
}

/// What a walk writes down, and the room it uses.
#[derive(Debug, Default)]
pub(crate) struct Walk {
    pub(crate) atoms: Vec<u16>,
    once: String,
    twice: String,
    /// Steps that masked words may still take.
    pub(crate) masked_steps: usize,
    /// Steps taken.
    pub(crate) steps: u64,
}

/// Writes the tree of a plan.
pub(crate) fn encode(plan: &Plan, out: &mut Writer) {
    let mut words: BTreeMap<&[u8], Vec<(Atom, Ending, u8)>> = BTreeMap::new();
    for Word {
        literal,
        atom,
        maskable,
        slips,
    } in &plan.words
    {
        let marks = (u8::from(*maskable) * MASKABLE)
            | (u8::from(literal.prefixed) * PREFIXED)
            | (u8::from(*slips && long_enough(literal)) * SLIPS);
        let entries = words.entry(literal.text.as_bytes()).or_default();
        match entries
            .iter_mut()
            .find(|(a, e, _)| (*a, *e) == (*atom, literal.ending))
        {
            Some((.., known)) if (*known ^ marks) & PREFIXED == 0 => *known |= marks,
            _ => entries.push((*atom, literal.ending, marks)),
        }
    }
    let mut children: Vec<BTreeMap<u8, usize>> = vec![BTreeMap::new()];
    let mut terms: Vec<Vec<(Atom, Ending, u8)>> = vec![Vec::new()];
    for (word, entries) in words {
        let mut at = 0;
        for &byte in word {
            let fresh = children.len();
            let next = *children[at].entry(byte).or_insert(fresh);
            if next == fresh {
                children.push(BTreeMap::new());
                terms.push(Vec::new());
            }
            at = next;
        }
        terms[at].extend(entries);
    }
    // Level by level, each node after its parent.
    let mut order = vec![(0_u8, 0_usize)];
    let mut at = 0;
    while let Some(&(_, node)) = order.get(at) {
        order.extend(children[node].iter().map(|(&byte, &next)| (byte, next)));
        at += 1;
    }
    out.number(order.len());
    for &(byte, node) in &order {
        out.byte(byte);
        // Most nodes have one child and no entry: both numbers fit one byte.
        let (children, entries) = (children[node].len(), terms[node].len());
        out.byte((children.min(MANY) | entries.min(MANY) << 4) as u8);
        for count in [children, entries] {
            if count >= MANY {
                out.number(count - MANY);
            }
        }
    }
    for &(_, node) in &order {
        for &(atom, ending, marks) in &terms[node] {
            out.number(atom as usize);
            let ending = match ending {
                Ending::Exact => 0,
                Ending::Inflected => 1,
                Ending::Any => 2,
            };
            out.byte(ending | marks << 2);
        }
    }
    out.strings(plan.endings.iter());
    out.number(plan.chains.len());
    for chain in &plan.chains {
        out.number(chain.len());
        for slot in chain {
            out.strings(slot.iter());
        }
    }
    out.strings(plan.no_typos.iter());
}

/// Says whether the word, or the stem, is long enough that a slip in it is not another word.
fn long_enough(literal: &Literal) -> bool {
    let letters = literal.text.chars().count();
    match literal.ending {
        Ending::Exact => letters >= LEAST_FOR_SLIP,
        Ending::Inflected => letters + 1 >= LEAST_FOR_SLIP,
        Ending::Any => false,
    }
}

/// Which entries a walk may take.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Take {
    All,
    Only(u8),
}

impl Take {
    fn takes(self, entry: &Entry) -> bool {
        match self {
            Take::All => true,
            Take::Only(mark) => entry.marks & mark != 0,
        }
    }
}

impl Lexicon {
    pub(crate) fn decode(from: &mut Reader<'_>) -> Result<Lexicon, Broken> {
        let nodes = from.number()?;
        let mut lexicon = Lexicon::default();
        let (mut child, mut entry) = (1_u32, 0_u32);
        for _ in 0..nodes {
            lexicon.labels.push(from.byte()?);
            lexicon.children.push(child);
            lexicon.firsts.push(entry);
            let both = usize::from(from.byte()?);
            let mut counts = [both & MANY, both >> 4];
            for count in &mut counts {
                if *count == MANY {
                    *count += from.number()?;
                }
            }
            child += counts[0] as u32;
            entry += counts[1] as u32;
        }
        lexicon.children.push(child);
        lexicon.firsts.push(entry);
        if child as usize != nodes.max(1) {
            return Err(Broken);
        }
        for _ in 0..entry {
            let atom = u16::try_from(from.number()?).map_err(|_| Broken)?;
            let byte = from.byte()?;
            let ending = match byte & 3 {
                0 => Ending::Exact,
                1 => Ending::Inflected,
                _ => Ending::Any,
            };
            lexicon.entries.push(Entry {
                atom,
                ending,
                marks: byte >> 2,
            });
        }
        lexicon.root = vec![0; 256];
        for node in lexicon.children_of(0) {
            let label = usize::from(lexicon.labels[node]);
            lexicon.root[label] = node as u32;
        }
        lexicon.endings = from.strings()?;
        for _ in 0..from.number()? {
            let mut chain = Vec::new();
            for _ in 0..from.number()? {
                chain.push(from.strings()?);
            }
            lexicon.chains.push(chain);
        }
        lexicon.no_typos = from.strings()?;
        Ok(lexicon)
    }

    /// Writes the atoms that accept the word, each once, in order.
    pub(crate) fn atoms(&self, text: &str, masked: bool, lang: Lang, walk: &mut Walk) {
        walk.atoms.clear();
        self.walk(text, Take::All, walk);
        if lang == Lang::He {
            for cut in hebrew_prefixes(text) {
                let rest = text.get(cut * 2..).unwrap_or_default();
                self.walk(rest, Take::Only(PREFIXED), walk);
            }
        }
        let (mut once, mut twice) = (
            std::mem::take(&mut walk.once),
            std::mem::take(&mut walk.twice),
        );
        if collapse(text, &mut once, &mut twice) {
            self.walk(&once, Take::All, walk);
            self.walk(&twice, Take::All, walk);
        }
        if masked {
            once.clear();
            once.extend(text.chars().map(unmask));
            self.masked(0, once.as_bytes(), walk);
        } else if digits_as_letters(text, &mut once) {
            self.walk(&once, Take::Only(MASKABLE), walk);
        } else if walk.atoms.is_empty() {
            self.slipped(text, walk);
        }
        (walk.once, walk.twice) = (once, twice);
        walk.atoms.sort_unstable();
        walk.atoms.dedup();
    }

    fn walk(&self, text: &str, take: Take, walk: &mut Walk) {
        let mut at = 0;
        for (i, byte) in text.bytes().enumerate() {
            walk.steps += 1;
            let Some(next) = self.step(at, byte) else {
                return;
            };
            at = next;
            self.accept(at, text.get(i + 1..), take, walk);
        }
    }

    fn step(&self, node: usize, byte: u8) -> Option<usize> {
        if node == 0 {
            let next = *self.root.get(usize::from(byte))?;
            return (next != 0).then_some(next as usize);
        }
        let children = self.children_of(node);
        let from = children.start;
        let labels = self.labels.get(children)?;
        labels.iter().position(|&b| b == byte).map(|at| from + at)
    }

    fn children_of(&self, node: usize) -> std::ops::Range<usize> {
        match self.children.get(node..node + 2) {
            Some(&[from, to]) => from as usize..to as usize,
            _ => 0..0,
        }
    }

    fn entries_of(&self, node: usize) -> &[Entry] {
        match self.firsts.get(node..node + 2) {
            Some(&[from, to]) if from < to => self
                .entries
                .get(from as usize..to as usize)
                .unwrap_or_default(),
            _ => &[],
        }
    }

    /// Takes the entries of a node that accept what is left of the word. `rest` is `None` in
    /// the middle of a letter.
    fn accept(&self, node: usize, rest: Option<&str>, take: Take, walk: &mut Walk) {
        let entries = self.entries_of(node);
        let (false, Some(rest)) = (entries.is_empty(), rest) else {
            return;
        };
        let mut ends = None;
        for entry in entries.iter().filter(|entry| take.takes(entry)) {
            let fits = match entry.ending {
                Ending::Any => true,
                Ending::Exact => rest.is_empty(),
                Ending::Inflected => *ends.get_or_insert_with(|| {
                    walk.steps += 8;
                    rest.is_empty() || self.is_ending(rest)
                }),
            };
            if fits {
                walk.atoms.push(entry.atom);
            }
        }
    }

    /// Says whether the language has this ending after a stem.
    fn is_ending(&self, rest: &str) -> bool {
        let known = |end: &String| end.as_str().cmp(rest);
        self.endings.binary_search_by(known).is_ok()
            || self.chains.iter().any(|chain| chain_accepts(chain, rest))
    }

    /// Walks a word in which signs stand for letters.
    fn masked(&self, node: usize, text: &[u8], walk: &mut Walk) {
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

    /// Reads a long word that nothing knows as one in which a key slipped: two letters changed
    /// places or one came twice; in longer words also a letter too many, too few or wrong. The
    /// first letter always stands, and a word that is right as it stands is never another.
    fn slipped(&self, text: &str, walk: &mut Walk) {
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

/// Says whether the rest of a word can be cut into suffixes, at most one of each slot in order.
fn chain_accepts(slots: &[Vec<String>], rest: &str) -> bool {
    // One bit for each number of bytes that the slots so far can take.
    let mut reach = 1_u64;
    if rest.len() > 63 {
        return false;
    }
    let goal = 1_u64 << rest.len();
    for slot in slots {
        let mut left = reach;
        while left != 0 {
            let at = left.trailing_zeros() as usize;
            left &= left - 1;
            let tail = rest.get(at..).unwrap_or_default();
            for suffix in slot {
                if tail.starts_with(suffix.as_str()) {
                    reach |= 1 << (at + suffix.len());
                }
            }
        }
        if reach & goal != 0 {
            return true;
        }
    }
    reach & goal != 0
}

/// Writes the word with every run of three or more equal letters cut to one and to two; says
/// whether it has such a run.
fn collapse(text: &str, once: &mut String, twice: &mut String) -> bool {
    let mut run = 0;
    let mut last = None;
    let stretched = text.chars().any(|c| {
        run = if last == Some(c) { run + 1 } else { 1 };
        last = Some(c);
        run >= 3 && c.is_alphabetic()
    });
    if !stretched {
        return false;
    }
    once.clear();
    twice.clear();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let mut len = 1;
        while chars.next_if_eq(&c).is_some() {
            len += 1;
        }
        let long = len >= 3 && c.is_alphabetic();
        for _ in 0..if long { 1 } else { len } {
            once.push(c);
        }
        for _ in 0..if long { 2 } else { len } {
            twice.push(c);
        }
    }
    true
}

fn unmask(c: char) -> char {
    match c {
        '@' => 'a',
        '$' => 's',
        '!' => 'i',
        '#' => '*',
        other => other,
    }
}

/// Reads digits as letters, in a word that is at least half letters. Five digits in a row are a
/// number, never letters.
fn digits_as_letters(text: &str, out: &mut String) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    if digits == 0 {
        return false;
    }
    let letters = text.chars().count() - digits;
    let long = text
        .as_bytes()
        .chunk_by(|a, b| a.is_ascii_digit() == b.is_ascii_digit())
        .any(|run| run.len() >= 5 && run[0].is_ascii_digit());
    if letters < digits || letters == 0 || long {
        return false;
    }
    out.clear();
    out.extend(text.chars().map(|c| match c {
        '0' => 'o',
        '1' => 'i',
        '3' => 'e',
        '4' => 'a',
        '5' => 's',
        '7' => 't',
        other => other,
    }));
    true
}
