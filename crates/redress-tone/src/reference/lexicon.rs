//! All words of all patterns of a language in one letter tree.
//!
//! A token is walked once from its first byte; the walk stops at the first byte that no pattern
//! word has, so that most tokens cost a few steps however many rules there are.

use std::collections::{BTreeMap, BTreeSet};

use super::token::Word;
use crate::fold::hebrew_prefixes;
use crate::grammar::{Ending, Literal};
use crate::lang::Lang;
pub(crate) use crate::plan::Atom;

/// The longest run of letters that a run of masking signs may stand for.
const LONGEST_MASK: usize = 6;

/// How a literal at a node of the tree accepts a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Entry {
    atom: Atom,
    ending: Ending,
    prefixed: bool,
    maskable: bool,
}

#[derive(Debug, Clone, Default)]
struct Node {
    /// The first edge and the number of edges.
    edges: (u32, u32),
    entries: (u32, u32),
}

/// The finished letter tree.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lexicon {
    nodes: Vec<Node>,
    edges: Vec<(u8, u32)>,
    entries: Vec<Entry>,
    endings: BTreeSet<String>,
    chains: Vec<Vec<Vec<String>>>,
}

/// The letter tree while it grows.
#[derive(Debug, Default)]
pub(crate) struct Builder {
    words: BTreeMap<String, Vec<Entry>>,
}

impl Builder {
    /// Makes `atom` accept the literal.
    pub(crate) fn add(&mut self, literal: &Literal, atom: Atom, maskable: bool) {
        let entry = Entry {
            atom,
            ending: literal.ending,
            prefixed: literal.prefixed,
            maskable,
        };
        let entries = self.words.entry(literal.text.clone()).or_default();
        if !entries.contains(&entry) {
            entries.push(entry);
        }
    }

    /// Closes the tree. Endings and chains are folded already.
    pub(crate) fn finish(
        self,
        endings: BTreeSet<String>,
        chains: Vec<Vec<Vec<String>>>,
    ) -> Lexicon {
        let mut children: Vec<BTreeMap<u8, u32>> = vec![BTreeMap::new()];
        let mut terms: Vec<Vec<Entry>> = vec![Vec::new()];
        for (word, entries) in self.words {
            let mut at = 0;
            for byte in word.bytes() {
                let fresh = children.len() as u32;
                let next = *children[at].entry(byte).or_insert(fresh);
                if next == fresh {
                    children.push(BTreeMap::new());
                    terms.push(Vec::new());
                }
                at = next as usize;
            }
            terms[at].extend(entries);
        }
        let mut lexicon = Lexicon {
            endings,
            chains,
            ..Lexicon::default()
        };
        for (edges, entries) in children.into_iter().zip(terms) {
            lexicon.nodes.push(Node {
                edges: (lexicon.edges.len() as u32, edges.len() as u32),
                entries: (lexicon.entries.len() as u32, entries.len() as u32),
            });
            lexicon.edges.extend(edges);
            lexicon.entries.extend(entries);
        }
        lexicon
    }
}

/// Which entries a walk may take.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Take {
    All,
    Prefixed,
    Maskable,
}

impl Lexicon {
    /// Appends the atoms that accept the word to `atoms`, each once.
    pub(crate) fn atoms(&self, word: &Word, lang: Lang, atoms: &mut Vec<Atom>) {
        let from = atoms.len();
        let text = word.folded.as_str();
        self.walk(text, Take::All, atoms);
        if lang == Lang::He {
            for cut in hebrew_prefixes(text) {
                let rest = text.get(cut * 2..).unwrap_or_default();
                self.walk(rest, Take::Prefixed, atoms);
            }
        }
        if let Some((once, twice)) = collapse(text) {
            self.walk(&once, Take::All, atoms);
            self.walk(&twice, Take::All, atoms);
        }
        if word.masked {
            let plain: String = text.chars().map(unmask).collect();
            self.masked(0, plain.as_bytes(), atoms);
        } else if let Some(plain) = digits_as_letters(text) {
            self.walk(&plain, Take::Maskable, atoms);
        }
        atoms[from..].sort_unstable();
        let mut kept = from;
        for i in from..atoms.len() {
            if i == from || atoms[i] != atoms[kept - 1] {
                atoms[kept] = atoms[i];
                kept += 1;
            }
        }
        atoms.truncate(kept);
    }

    fn walk(&self, text: &str, take: Take, atoms: &mut Vec<Atom>) {
        let mut at = 0;
        for (i, byte) in text.bytes().enumerate() {
            let Some(next) = self.step(at, byte) else {
                return;
            };
            at = next;
            self.accept(at, text.get(i + 1..), take, atoms);
        }
    }

    fn step(&self, node: usize, byte: u8) -> Option<usize> {
        let edges = self.edges_of(node);
        if edges.len() > 8 {
            let found = edges.binary_search_by_key(&byte, |&(b, _)| b).ok()?;
            return Some(edges[found].1 as usize);
        }
        edges
            .iter()
            .find(|&&(b, _)| b == byte)
            .map(|&(_, next)| next as usize)
    }

    fn edges_of(&self, node: usize) -> &[(u8, u32)] {
        let (from, len) = self.nodes.get(node).map_or((0, 0), |node| node.edges);
        &self.edges[from as usize..(from + len) as usize]
    }

    /// Takes the entries of a node that accept what is left of the token. `rest` is `None` in
    /// the middle of a letter.
    fn accept(&self, node: usize, rest: Option<&str>, take: Take, atoms: &mut Vec<Atom>) {
        let (from, len) = self.nodes[node].entries;
        if len == 0 {
            return;
        }
        let Some(rest) = rest else { return };
        for entry in &self.entries[from as usize..(from + len) as usize] {
            let allowed = match take {
                Take::All => true,
                Take::Prefixed => entry.prefixed,
                Take::Maskable => entry.maskable,
            };
            let fits = || match entry.ending {
                Ending::Any => true,
                Ending::Exact => rest.is_empty(),
                Ending::Inflected => rest.is_empty() || self.is_ending(rest),
            };
            if allowed && fits() {
                atoms.push(entry.atom);
            }
        }
    }

    /// Says whether the language has this ending after a stem.
    fn is_ending(&self, rest: &str) -> bool {
        self.endings.contains(rest) || self.chains.iter().any(|chain| chain_accepts(chain, rest))
    }

    /// Walks a token in which signs stand for letters.
    fn masked(&self, node: usize, text: &[u8], atoms: &mut Vec<Atom>) {
        let Some((&byte, rest)) = text.split_first() else {
            return;
        };
        if byte != b'*' {
            let Some(next) = self.step(node, byte) else {
                return;
            };
            if rest.contains(&b'*') {
                self.masked(next, rest, atoms);
                self.accept_any(next, atoms);
            } else {
                let tail = std::str::from_utf8(rest).ok();
                self.accept(next, tail, Take::Maskable, atoms);
                self.masked(next, rest, atoms);
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
        let mut layer = vec![node];
        for letters in 1..=*lengths.end() {
            layer = self.one_letter_on(&layer);
            if layer.is_empty() {
                return;
            }
            if lengths.contains(&letters) {
                for &next in &layer {
                    let tail = &text[run..];
                    self.accept(next, std::str::from_utf8(tail).ok(), Take::Maskable, atoms);
                    self.masked(next, tail, atoms);
                }
            }
        }
    }

    /// A stem whose ending is masked accepts it when any ending may follow.
    fn accept_any(&self, node: usize, atoms: &mut Vec<Atom>) {
        let (from, len) = self.nodes[node].entries;
        let entries = &self.entries[from as usize..(from + len) as usize];
        atoms.extend(
            entries
                .iter()
                .filter(|entry| entry.maskable && entry.ending == Ending::Any)
                .map(|entry| entry.atom),
        );
    }

    /// Returns the nodes one letter, of one byte or two, below these.
    fn one_letter_on(&self, layer: &[usize]) -> Vec<usize> {
        let mut out = Vec::new();
        for &node in layer {
            for &(byte, next) in self.edges_of(node) {
                if byte.is_ascii() {
                    out.push(next as usize);
                } else {
                    out.extend(
                        self.edges_of(next as usize)
                            .iter()
                            .map(|&(_, n)| n as usize),
                    );
                }
            }
        }
        out
    }
}

/// Says whether the rest of a word can be cut into suffixes, at most one of each slot in order.
fn chain_accepts(slots: &[Vec<String>], rest: &str) -> bool {
    if rest.is_empty() {
        return true;
    }
    slots.iter().enumerate().any(|(i, slot)| {
        slot.iter().any(|suffix| {
            rest.strip_prefix(suffix.as_str())
                .is_some_and(|tail| chain_accepts(slots.get(i + 1..).unwrap_or_default(), tail))
        })
    })
}

/// Returns the word with every run of three or more equal letters cut to one and to two.
fn collapse(text: &str) -> Option<(String, String)> {
    let mut run = 0;
    let mut last = None;
    let stretched = text.chars().any(|c| {
        run = if last == Some(c) { run + 1 } else { 1 };
        last = Some(c);
        run >= 3 && c.is_alphabetic()
    });
    if !stretched {
        return None;
    }
    let (mut once, mut twice) = (String::new(), String::new());
    let chars: Vec<char> = text.chars().collect();
    for group in chars.chunk_by(|a, b| a == b) {
        let keep = if group.len() >= 3 && group[0].is_alphabetic() {
            1
        } else {
            group.len()
        };
        once.extend(&group[..keep]);
        twice.extend(&group[..(keep + usize::from(keep < group.len()))]);
    }
    Some((once, twice))
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
fn digits_as_letters(text: &str) -> Option<String> {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    if digits == 0 {
        return None;
    }
    let letters = text.chars().count() - digits;
    let long = text
        .as_bytes()
        .chunk_by(|a, b| a.is_ascii_digit() == b.is_ascii_digit())
        .any(|run| run.len() >= 5 && run[0].is_ascii_digit());
    if letters < digits || letters == 0 || long {
        return None;
    }
    Some(
        text.chars()
            .map(|c| match c {
                '0' => 'o',
                '1' => 'i',
                '3' => 'e',
                '4' => 'a',
                '5' => 's',
                '7' => 't',
                other => other,
            })
            .collect(),
    )
}
