//! What the files compile to: programs over atoms, ready to be written as tables.

use std::collections::{BTreeMap, BTreeSet};

use crate::compile::Frequent;
use crate::condition::Condition;
use crate::grammar::Literal;
use crate::lang::{Lang, Texts};
use crate::spec::{Category, Item, RuleSide, Severity, Shape};

/// The number of a token predicate: a literal, or a class with many.
pub(crate) type Atom = u32;

/// A test of one word that needs no lexicon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Number,
    Shouted,
    Masked,
    Grawlix,
    Any,
}

/// One step of a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Op {
    /// The word has the atom.
    Atom(Atom),
    /// The word is of the kind.
    Kind(Kind),
    /// A shape starts at the word; goes on after it.
    Shape(Shape),
    /// Tries the next step, then the other.
    Or(u32),
    /// Goes on elsewhere.
    Jump(u32),
    /// Leaves out up to this many words.
    Gap(u8),
    SentenceStart,
    SentenceEnd,
    /// The mark stands between the last word and this one.
    Mark(u8),
    Open,
    Close,
    Done,
}

/// A compiled pattern.
#[derive(Debug, Clone, Default)]
pub(crate) struct Program {
    pub(crate) ops: Vec<Op>,
    /// What each compulsory element must find.
    pub(crate) needs: Vec<Need>,
}

/// Words of which a compulsory element has one: a sentence without any has no match.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Need {
    pub(crate) starts: Starts,
    /// The fewest and the most words of a match before that word.
    pub(crate) before: (u32, u32),
}

/// What a program can start with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Starts {
    pub(crate) atoms: Vec<Atom>,
    pub(crate) kinds: Vec<Kind>,
    pub(crate) shapes: Vec<Shape>,
    /// A gap can come first.
    pub(crate) gap: bool,
    /// The program can match no word at all.
    pub(crate) empty: bool,
}

impl Program {
    /// Returns what the first word of a match can be.
    pub(crate) fn starts(&self) -> Starts {
        self.starts_from(0)
    }

    /// Returns what the first word can be from this step on; past the last step is the end.
    pub(crate) fn starts_from(&self, from: usize) -> Starts {
        let mut starts = Starts::default();
        let mut seen = vec![false; self.ops.len() - from.min(self.ops.len())];
        let mut todo = vec![from];
        while let Some(at) = todo.pop() {
            let Some(op) = self.ops.get(at) else {
                starts.empty = true;
                continue;
            };
            if std::mem::replace(&mut seen[at - from], true) {
                continue;
            }
            match *op {
                Op::Atom(atom) => starts.atoms.push(atom),
                Op::Kind(kind) => starts.kinds.push(kind),
                Op::Shape(shape) => starts.shapes.push(shape),
                Op::Or(other) => todo.extend([at + 1, other as usize]),
                Op::Jump(to) => todo.push(to as usize),
                Op::Gap(_) => {
                    starts.gap = true;
                    todo.push(at + 1);
                }
                Op::SentenceStart | Op::SentenceEnd | Op::Mark(_) | Op::Open | Op::Close => {
                    todo.push(at + 1);
                }
                Op::Done => starts.empty = true,
            }
        }
        starts.atoms.sort_unstable();
        starts.atoms.dedup();
        starts.kinds.sort_unstable();
        starts.kinds.dedup();
        starts.shapes.sort_unstable();
        starts.shapes.dedup();
        starts
    }

    /// Says whether the program begins with the start of the sentence.
    pub(crate) fn is_anchored(&self) -> bool {
        self.ops
            .iter()
            .find(|op| !matches!(op, Op::Open))
            .is_some_and(|op| *op == Op::SentenceStart)
    }
}

/// Everything compiled, language by language.
#[derive(Debug, Clone, Default)]
pub(crate) struct Draft {
    pub(crate) rules: Vec<Rule>,
    pub(crate) items: Vec<ItemRule>,
    pub(crate) plans: BTreeMap<Lang, Plan>,
}

/// What a finding takes from its rule.
#[derive(Debug, Clone)]
pub(crate) struct Rule {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) category: Category,
    pub(crate) severity: Severity,
    pub(crate) side: RuleSide,
    pub(crate) sources: Vec<String>,
    pub(crate) why: Texts,
    pub(crate) info_with: Vec<Condition>,
    pub(crate) info_without: Vec<Condition>,
    pub(crate) silent_with: Vec<Condition>,
    pub(crate) silent_without: Vec<Condition>,
}

/// What an item of the checklist needs beside its patterns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ItemRule {
    pub(crate) item: Item,
    pub(crate) detect: Vec<Shape>,
    pub(crate) hint: Vec<Shape>,
    pub(crate) at_least: usize,
}

/// What a match means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Target {
    /// A finding of the rule at this index.
    Rule(usize),
    Request,
    Grievance,
    /// The checklist item at this index is there.
    Present(usize),
    /// Something like it is there.
    Unsure(usize),
    /// The sentence speaks to its reader.
    SecondPerson,
    /// The sentence denies something.
    Negated,
    /// The words keep their reader at a distance, as `Lei` does.
    Formal,
    /// The words take their reader for a friend, as `tu` does.
    Informal,
}

/// A compiled pattern with its conditions.
#[derive(Debug, Clone)]
pub(crate) struct Pattern {
    pub(crate) target: Target,
    /// Empty: about the whole message.
    pub(crate) program: Program,
    /// The program in parts: see [`crate::split`].
    pub(crate) parts: Vec<Program>,
    pub(crate) severity: Option<Severity>,
    pub(crate) needs: Vec<Condition>,
    pub(crate) not: Vec<Condition>,
    pub(crate) unless: Vec<Program>,
    pub(crate) suggest: Vec<String>,
}

/// A word of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    pub(crate) literal: Literal,
    /// The atom that it belongs to.
    pub(crate) atom: Atom,
    /// It also matches when masked.
    pub(crate) maskable: bool,
    /// It also matches with a slip of the keys.
    pub(crate) slips: bool,
}

/// One language.
#[derive(Debug, Clone, Default)]
pub(crate) struct Plan {
    /// The words of all patterns.
    pub(crate) words: Vec<Word>,
    pub(crate) atoms: usize,
    /// Endings and suffix chains, folded.
    pub(crate) endings: BTreeSet<String>,
    pub(crate) chains: Vec<Vec<Vec<String>>>,
    pub(crate) patterns: Vec<Pattern>,
    /// For each rule, the vetoes of all its patterns.
    pub(crate) vetoes: BTreeMap<usize, Vec<Program>>,
    /// For each rule, the wordings of all its patterns that have none of their own.
    pub(crate) suggest: BTreeMap<usize, Vec<String>>,
    pub(crate) abbreviations: BTreeSet<String>,
    pub(crate) shapes: ShapeWords,
    /// How many of a thousand sentences of the texts that must stay silent have the word: what
    /// people write where nothing is wrong.
    pub(crate) frequent: Frequent,
    /// Words that are right as they stand, however much they look like another.
    pub(crate) no_typos: BTreeSet<String>,
    /// What such words begin with.
    pub(crate) right_starts: BTreeSet<String>,
}

/// The words of a language that shapes are made of, folded.
#[derive(Debug, Clone, Default)]
pub(crate) struct ShapeWords {
    pub(crate) months: BTreeSet<String>,
    pub(crate) currencies: BTreeSet<String>,
    pub(crate) references: BTreeSet<String>,
    /// Words for days of the month, such as `first`.
    pub(crate) days: BTreeSet<String>,
}
