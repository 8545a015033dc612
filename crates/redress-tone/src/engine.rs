//! One language ready to read messages: its tables decoded.
//!
//! Each pattern waits for the rarest of the words that no match can do without: a sentence without
//! that word never looks at the pattern. The other rare words are compared as bits of one number,
//! and only then does the machine run, from the few words at which a match can start.

mod bits;
mod decode;

use std::sync::{Arc, OnceLock};

use crate::condition::Condition;
use crate::learned::Learned;
use crate::lexicon::{self, Lexicon};
use crate::plan::{Kind, Need, Op, Pattern as Planned, Plan, Program, Target};
use crate::shelf::{ABBREVIATION, CODE, CURRENCY, DAY, MONTH, REFERENCE};
use crate::spec::{Severity, Shape};
use crate::tables::{Broken, Reader, Writer};
use crate::token::is_emoji;

pub(crate) use bits::{Bits, Trigger};
pub(crate) use decode::decode;

/// A set of words that weighs more is met in most sentences and sifts nothing.
const COMMON: u32 = 150;

/// A range of one of the engine's lists.
pub(crate) type Range = (u32, u32);

/// A compiled pattern.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pattern {
    pub(crate) target: Target,
    pub(crate) severity: Option<Severity>,
    pub(crate) needs: Range,
    pub(crate) not: Range,
    pub(crate) unless: Range,
    pub(crate) suggest: Range,
}

/// A part of a pattern.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Part {
    /// Bits that the words of a sentence must have together.
    pub(crate) bits: Bits,
    /// The program.
    pub(crate) code: u32,
    pub(crate) pattern: u16,
    /// The fewest and the most words of a match before the word that sets it off.
    pub(crate) before: (u16, u16),
    /// The rule, or [`NO_RULE`].
    pub(crate) rule: u16,
    /// A match starts with the sentence.
    pub(crate) anchored: bool,
    /// The atom that the first word of a match must have, where there is one for all.
    pub(crate) first: u16,
}

/// The pattern belongs to no rule.
pub(crate) const NO_RULE: u16 = u16::MAX;

/// No atom.
pub(crate) const ANY_ATOM: u16 = u16::MAX;

/// A program with what tells where it is worth a try.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Code {
    pub(crate) ops: Range,
    /// Sets of atoms of which each must have one in the sentence.
    needs: Range,
}

/// One language.
#[derive(Debug, Clone, Default)]
pub(crate) struct Engine {
    pub(crate) lexicon: Lexicon,
    pub(crate) patterns: Vec<Pattern>,
    pub(crate) codes: Vec<Code>,
    /// The parts of all patterns.
    pub(crate) parts: Vec<Part>,
    /// For each of them, what most attempts end at.
    likely: Vec<Trigger>,
    /// Lists of atoms, each once.
    sets: Vec<Range>,
    /// How many numbers of 64 bits hold one bit for each atom.
    pub(crate) row: usize,
    pub(crate) ops: Vec<u32>,
    needs: Vec<u32>,
    atoms: Vec<u16>,
    conditions: Vec<Condition>,
    texts: String,
    wordings: Vec<Range>,
    /// For each rule, its vetoes and its wordings.
    vetoes: Vec<Range>,
    suggest: Vec<Range>,
    /// The parts that each atom sets off.
    triggers: Vec<u16>,
    triggers_of: Vec<u32>,
    bits: Vec<Bits>,
    /// The unions of first words that each atom belongs to.
    unions: Vec<u16>,
    unions_of: Vec<u32>,
    pub(crate) by_kind: Vec<(Kind, u16)>,
    /// The parts that every word sets off.
    pub(crate) by_any: Vec<u16>,
    pub(crate) by_shape: Vec<(Shape, u16)>,
    /// The patterns about the whole message.
    pub(crate) whole: Vec<u16>,
    /// Words that mean something to the shapes, in order.
    kinds: Vec<(String, u8)>,
    /// Pictures that are read as words, in order.
    pub(crate) signs: Vec<char>,
    /// For each rule, the conditions that all its patterns have: those that must hold and those
    /// that must not. Collected when they are first asked for.
    shared: OnceLock<Vec<Option<Shared>>>,
    /// The learned model, where the language has one.
    pub(crate) model: Option<Arc<dyn Learned>>,
}

type Shared = (Vec<Condition>, Vec<Condition>);

/// The codes of currencies, in order; they are the same in every language.
const CODES: [&str; 8] = ["chf", "eur", "gbp", "ils", "nis", "tl", "try", "usd"];

impl Engine {
    pub(crate) fn kinds_of(&self, word: &str) -> u8 {
        let of = |word: &str| {
            let known = self
                .kinds
                .binary_search_by(|(known, _)| known.as_str().cmp(word));
            let code = u8::from(CODES.contains(&word)) * CODE;
            known.map_or(0, |at| self.kinds[at].1) | code
        };
        // Hebrew glues its prefixes to months and to words for numbers.
        let glued = crate::fold::hebrew_prefixes(word)
            .map(|cut| of(word.get(cut * 2..).unwrap_or_default()))
            .fold(0, |all, kinds| all | kinds & (MONTH | REFERENCE));
        of(word) | glued
    }

    pub(crate) fn triggers_of(&self, atom: u16) -> impl Iterator<Item = Trigger> {
        let at = usize::from(atom);
        let parts = match self.triggers_of.get(at..at + 2) {
            Some(&[from, to]) => list(&self.triggers, (from, to)),
            _ => &[],
        };
        parts.iter().map(|&part| self.likely[usize::from(part)])
    }

    /// Adds the last part to those that are likely.
    fn add_likely(&mut self) {
        let Some(part) = self.parts.last() else {
            return;
        };
        self.likely.push(Trigger {
            part: self.likely.len() as u16,
            first: if part.before.1 == 0 {
                part.first
            } else {
                ANY_ATOM
            },
            bits: part.bits.two(),
            least: part.before.0.min(u8::MAX.into()) as u8,
        });
    }

    pub(crate) fn unions_of(&self, atom: u16) -> &[u16] {
        let at = usize::from(atom);
        match self.unions_of.get(at..at + 2) {
            Some(&[from, to]) => list(&self.unions, (from, to)),
            _ => &[],
        }
    }

    pub(crate) fn bits_of(&self, atom: u16) -> Bits {
        self.bits
            .get(usize::from(atom))
            .copied()
            .unwrap_or_default()
    }

    /// Returns the sets of atoms without which the program has no match.
    pub(crate) fn needs_of(&self, code: &Code) -> impl Iterator<Item = &[u16]> {
        let needs = list(&self.needs, code.needs).iter();
        needs.map(|set| {
            let range = self.sets.get(*set as usize).copied();
            list(&self.atoms, range.unwrap_or_default())
        })
    }

    pub(crate) fn conditions(&self, range: Range) -> &[Condition] {
        list(&self.conditions, range)
    }

    /// Returns the conditions that all patterns of a rule have, those that must hold and those that
    /// must not; nothing where the rule has no pattern.
    pub(crate) fn shared_by(&self, rule: usize) -> Option<(&[Condition], &[Condition])> {
        let shared = self.shared.get_or_init(|| self.share());
        let (needs, not) = shared.get(rule)?.as_ref()?;
        Some((needs, not))
    }

    fn share(&self) -> Vec<Option<Shared>> {
        let mut shared: Vec<Option<Shared>> = vec![None; self.vetoes.len()];
        for pattern in &self.patterns {
            let Target::Rule(rule) = pattern.target else {
                continue;
            };
            let (needs, not) = (self.conditions(pattern.needs), self.conditions(pattern.not));
            match shared.get_mut(rule) {
                Some(Some(known)) => {
                    known.0.retain(|condition| needs.contains(condition));
                    known.1.retain(|condition| not.contains(condition));
                }
                Some(none) => *none = Some((needs.to_vec(), not.to_vec())),
                None => {}
            }
        }
        shared
    }

    /// Returns the programs of the vetoes that a rule's patterns share.
    pub(crate) fn vetoes_of(&self, rule: usize) -> Range {
        self.vetoes.get(rule).copied().unwrap_or_default()
    }

    /// Returns the wordings of a rule's patterns that have none of their own.
    pub(crate) fn wordings_of(&self, rule: usize) -> Range {
        self.suggest.get(rule).copied().unwrap_or_default()
    }

    pub(crate) fn wordings(&self, range: Range) -> impl Iterator<Item = &str> {
        let wordings = list(&self.wordings, range).iter();
        wordings.map(|&(from, to)| {
            let text = self.texts.get(from as usize..to as usize);
            text.unwrap_or_default()
        })
    }
}

fn list<T>(of: &[T], (from, to): Range) -> &[T] {
    of.get(from as usize..to as usize).unwrap_or_default()
}

/// Writes one language. `rules` is the number of rules.
pub(crate) fn encode(plan: &Plan, rules: usize) -> Vec<u8> {
    let mut out = Writer::default();
    lexicon::encode(plan, &mut out);
    let weights = Weights::of(plan);
    let sets = Sets::of(plan);
    out.number(plan.atoms);
    out.number(sets.0.len());
    for (set, _) in sets.in_order() {
        out.number(set.len());
        let mut last = 0;
        for &atom in set {
            out.number((atom - last) as usize);
            last = atom;
        }
    }
    out.number(plan.patterns.len());
    for pattern in &plan.patterns {
        write_pattern(pattern, &weights, &sets, &mut out);
    }
    for rule in 0..rules {
        let vetoes = plan.vetoes.get(&rule).map_or(&[][..], Vec::as_slice);
        out.number(vetoes.len());
        for veto in vetoes {
            write_veto(veto, &sets, &mut out);
        }
        let suggest = plan.suggest.get(&rule).map_or(&[][..], Vec::as_slice);
        out.strings(suggest.iter());
    }
    let mut kinds = std::collections::BTreeMap::<&String, u8>::new();
    for (words, kind) in [
        (&plan.shapes.months, MONTH),
        (&plan.shapes.days, DAY),
        (&plan.shapes.currencies, CURRENCY),
        (&plan.shapes.references, REFERENCE),
        (&plan.abbreviations, ABBREVIATION),
    ] {
        for word in words {
            *kinds.entry(word).or_default() |= kind;
        }
    }
    out.number(kinds.len());
    for (word, kinds) in kinds {
        out.text(word);
        out.byte(kinds);
    }
    let mut signs: Vec<char> = plan
        .words
        .iter()
        .filter_map(|word| word.literal.text.chars().next())
        .filter(|&sign| is_emoji(sign))
        .collect();
    signs.sort_unstable();
    signs.dedup();
    out.number(signs.len());
    for sign in signs {
        out.number(sign as usize);
    }
    out.bytes
}

/// How often the words of each atom are met, roughly.
struct Weights(Vec<u32>);

impl Weights {
    fn of(plan: &Plan) -> Weights {
        let mut weights = vec![0_u32; plan.atoms];
        for word in &plan.words {
            let one = plan.frequent.weight(&word.literal);
            if let Some(sum) = weights.get_mut(word.atom as usize) {
                *sum = sum.saturating_add(one);
            }
        }
        Weights(weights)
    }

    fn need(&self, need: &Need) -> u32 {
        let starts = &need.starts;
        let atoms = starts.atoms.iter();
        let atoms = atoms.map(|&atom| self.0.get(atom as usize).copied().unwrap_or_default());
        let kinds = starts.kinds.iter().map(|kind| match kind {
            Kind::Any => 10_000,
            Kind::Number => 60,
            Kind::Shouted | Kind::Masked | Kind::Grawlix => 2,
        });
        let shapes = starts.shapes.len() as u32 * 3;
        atoms.chain(kinds).sum::<u32>() + shapes
    }
}

/// The sets of atoms of all programs, each with its number.
struct Sets(std::collections::BTreeMap<Vec<u32>, usize>);

impl Sets {
    fn of(plan: &Plan) -> Self {
        let mut sets = std::collections::BTreeMap::<Vec<u32>, usize>::new();
        let patterns = plan.patterns.iter();
        let programs = patterns.flat_map(|pattern| pattern.parts.iter().chain(&pattern.unless));
        let programs = programs.chain(plan.vetoes.values().flatten());
        for need in programs.flat_map(|program| &program.needs) {
            let next = sets.len();
            if !sets.contains_key(&need.starts.atoms) {
                sets.insert(need.starts.atoms.clone(), next);
            }
        }
        for part in plan.patterns.iter().flat_map(|pattern| &pattern.parts) {
            let starts = part.starts().atoms;
            if !sets.contains_key(&starts) {
                let next = sets.len();
                sets.insert(starts, next);
            }
        }
        Sets(sets)
    }

    fn in_order(&self) -> Vec<(&[u32], usize)> {
        let mut all: Vec<_> = self
            .0
            .iter()
            .map(|(set, number)| (set.as_slice(), *number))
            .collect();
        all.sort_unstable_by_key(|(_, number)| *number);
        all
    }

    fn number(&self, need: &Need) -> usize {
        let number = self.0.get(need.starts.atoms.as_slice());
        number.copied().unwrap_or_default()
    }
}

fn write_pattern(pattern: &Planned, weights: &Weights, sets: &Sets, out: &mut Writer) {
    let (target, number) = match pattern.target {
        Target::Rule(rule) => (0, rule),
        Target::Request => (1, 0),
        Target::Grievance => (2, 0),
        Target::Present(item) => (3, item),
        Target::Unsure(item) => (4, item),
        Target::SecondPerson => (5, 0),
        Target::Negated => (6, 0),
        Target::Formal => (7, 0),
        Target::Informal => (8, 0),
    };
    out.byte(target);
    out.number(number);
    out.byte(match pattern.severity {
        None => 0,
        Some(Severity::Info) => 1,
        Some(Severity::Warn) => 2,
    });
    for conditions in [&pattern.needs, &pattern.not] {
        out.number(conditions.len());
        for condition in conditions {
            out.text(condition.text());
        }
    }
    let whole = pattern.program.ops.is_empty();
    out.byte(u8::from(whole));
    out.number(pattern.parts.len());
    for part in &pattern.parts {
        write_part(part, weights, sets, out);
    }
    out.number(pattern.unless.len());
    for veto in &pattern.unless {
        write_veto(veto, sets, out);
    }
    out.strings(pattern.suggest.iter());
}

fn write_ops(program: &Program, out: &mut Writer) {
    out.number(program.ops.len());
    for (at, op) in program.ops.iter().enumerate() {
        let (code, number) = op_code(*op);
        // A jump goes forward, mostly a little.
        let number = match code {
            OR | JUMP => number.saturating_sub(at as u32),
            _ => number,
        };
        out.number(number as usize * CODES_OF_OPS + usize::from(code));
    }
    out.byte(u8::from(program.is_anchored()));
}

/// A set that only words fill, so that a look at the atoms of a sentence tells.
fn sifts(need: &&Need) -> bool {
    need.starts.kinds.is_empty() && need.starts.shapes.is_empty()
}

/// Writes a veto with all that it needs.
fn write_veto(program: &Program, sets: &Sets, out: &mut Writer) {
    write_ops(program, out);
    let needs: Vec<&Need> = program.needs.iter().filter(sifts).collect();
    out.number(needs.len());
    // The rarest words tend to stand last.
    for need in needs.iter().rev() {
        out.number(sets.number(need));
    }
}

/// Writes a part with the rarest words that no match can do without, which set it off, and with
/// the other rare ones.
fn write_part(program: &Program, weights: &Weights, sets: &Sets, out: &mut Writer) {
    write_ops(program, out);
    let needs = &program.needs;
    let rarest = (0..needs.len()).min_by_key(|&at| (weights.need(&needs[at]), at));
    let others = needs
        .iter()
        .enumerate()
        .filter(|(at, _)| Some(*at) != rarest);
    let rare: Vec<&Need> = others
        .map(|(_, need)| need)
        .filter(|need| sifts(need) && weights.need(need) < COMMON)
        .collect();
    out.number(rare.len());
    for need in rare {
        out.number(sets.number(need));
    }
    let nothing = Need::default();
    let need = rarest.and_then(|at| needs.get(at)).unwrap_or(&nothing);
    out.number(need.before.0 as usize);
    out.number(need.before.1 as usize);
    out.number(sets.number(need));
    out.number(need.starts.kinds.len());
    for &kind in &need.starts.kinds {
        out.byte(kind as u8);
    }
    out.number(need.starts.shapes.len());
    for &shape in &need.starts.shapes {
        out.byte(shape as u8);
    }
    let starts = program.starts();
    let only_words = starts.kinds.is_empty() && starts.shapes.is_empty() && !starts.gap;
    let first = sets.0.get(starts.atoms.as_slice()).filter(|_| only_words);
    out.number(first.map_or(0, |set| set + 1));
}

pub(crate) const ATOM: u8 = 0;
pub(crate) const KIND: u8 = 1;
pub(crate) const SHAPE: u8 = 2;
pub(crate) const OR: u8 = 3;
pub(crate) const JUMP: u8 = 4;
pub(crate) const GAP: u8 = 5;
pub(crate) const START: u8 = 6;
pub(crate) const END: u8 = 7;
pub(crate) const MARK: u8 = 8;
pub(crate) const OPEN: u8 = 9;
pub(crate) const CLOSE: u8 = 10;
pub(crate) const DONE: u8 = 11;
/// How many codes there are.
const CODES_OF_OPS: usize = 12;

fn op_code(op: Op) -> (u8, u32) {
    match op {
        Op::Atom(atom) => (ATOM, atom),
        Op::Kind(kind) => (KIND, kind as u32),
        Op::Shape(shape) => (SHAPE, shape as u32),
        Op::Or(other) => (OR, other),
        Op::Jump(to) => (JUMP, to),
        Op::Gap(words) => (GAP, u32::from(words)),
        Op::SentenceStart => (START, 0),
        Op::SentenceEnd => (END, 0),
        Op::Mark(mark) => (MARK, u32::from(mark)),
        Op::Open => (OPEN, 0),
        Op::Close => (CLOSE, 0),
        Op::Done => (DONE, 0),
    }
}

/// Returns the kind of word of this number.
pub(crate) fn kind(number: u8) -> Option<Kind> {
    let kinds = [
        Kind::Number,
        Kind::Shouted,
        Kind::Masked,
        Kind::Grawlix,
        Kind::Any,
    ];
    kinds.get(usize::from(number)).copied()
}

/// Returns the shape of this number.
pub(crate) fn shape(number: u8) -> Option<Shape> {
    let shapes = [
        Shape::Date,
        Shape::Amount,
        Shape::Reference,
        Shape::Phone,
        Shape::Email,
    ];
    shapes.get(usize::from(number)).copied()
}
