//! All words of all patterns of a language in one letter tree.
//!
//! A word is walked once from its first byte; the walk stops at the first byte that no pattern
//! word has. What comes out is kept by [`crate::shelf`], so that a word is walked when it is first
//! met and never again.

mod masks;
mod slips;

use std::collections::BTreeMap;

use crate::fold::hebrew_prefixes;
use crate::grammar::{Ending, Literal};
use crate::lang::Lang;
use crate::plan::{Atom, Plan, Word};
use crate::tables::{Broken, Reader, Writer};

/// The fewest letters of a word in which a slip of the keys is read as meant.
const LEAST_FOR_SLIP: usize = 7;

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
    /// Words that are right as they stand, in order.
    no_typos: Vec<String>,
    /// What such words begin with.
    right_starts: Vec<String>,
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
    out.strings(plan.right_starts.iter());
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
        lexicon.right_starts = from.strings()?;
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
