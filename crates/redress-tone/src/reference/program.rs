//! A pattern as a small program, and the machine that runs it on a sentence.

use super::shapes::Shapes;
use super::token::{Sentence, Tokens, Word};
use crate::plan::{Atom, Kind, Op, Program};

/// The longest match, in words. A pattern sees this far from where it starts.
const WINDOW: usize = 64;

pub(crate) fn accepts(kind: Kind, word: &Word) -> bool {
    match kind {
        Kind::Number => word.number,
        Kind::Shouted => word.shouted,
        Kind::Masked => word.masked,
        Kind::Grawlix => word.grawlix,
        Kind::Any => true,
    }
}

/// Says whether the sentence has the atoms without which no match can be.
pub(crate) fn may_match(program: &Program, present: &Present) -> bool {
    program
        .needs
        .iter()
        .map(|need| &need.starts)
        .filter(|starts| !starts.gap && starts.kinds.is_empty() && starts.shapes.is_empty())
        .all(|starts| starts.atoms.iter().any(|&atom| present.has(atom)))
}

/// The atoms of a sentence, one bit each.
#[derive(Debug, Default)]
pub(crate) struct Present {
    bits: Vec<u64>,
}

impl Present {
    /// Forgets the last sentence and takes the atoms of the next.
    pub(crate) fn take(&mut self, atoms: &[Atom]) {
        self.bits.fill(0);
        for &atom in atoms {
            let at = atom as usize / 64;
            if at >= self.bits.len() {
                self.bits.resize(at + 1, 0);
            }
            self.bits[at] |= 1 << (atom % 64);
        }
    }

    fn has(&self, atom: Atom) -> bool {
        let word = self.bits.get(atom as usize / 64);
        word.is_some_and(|bits| bits & (1 << (atom % 64)) != 0)
    }
}

/// A sentence with the atoms of its words.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    pub(crate) tokens: &'a Tokens,
    pub(crate) sentence: &'a Sentence,
    /// The atoms of all words of the text, one word after the other.
    pub(crate) atoms: &'a [Atom],
    /// Where the atoms of each word start; one more entry than words.
    pub(crate) ranges: &'a [u32],
    pub(crate) shapes: &'a Shapes,
}

impl View<'_> {
    /// Returns the atoms of all words of the sentence.
    pub(crate) fn all_atoms(&self) -> &[Atom] {
        let at = |word: usize| self.ranges.get(word).copied().unwrap_or_default() as usize;
        let (from, to) = (at(self.sentence.first), at(self.sentence.end));
        self.atoms.get(from..to).unwrap_or_default()
    }

    pub(crate) fn atoms_of(&self, word: usize) -> &[Atom] {
        let from = self.ranges.get(word).copied().unwrap_or_default() as usize;
        let to = self.ranges.get(word + 1).copied().unwrap_or_default() as usize;
        self.atoms.get(from..to).unwrap_or_default()
    }

    /// Returns the marks between the word before `at` and the word at `at`.
    fn marks(&self, at: usize) -> u8 {
        let words = &self.tokens.words;
        if at == self.sentence.first {
            words.get(at).map_or(0, |word| word.lead)
        } else {
            words.get(at - 1).map_or(0, |word| word.trail)
        }
    }
}

/// The words that a pattern matched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Hit {
    /// First word of the span.
    pub(crate) start: usize,
    /// Index after the last word of the span.
    pub(crate) end: usize,
    /// Index after the last word that an element took; words of a last gap do not count.
    taken_to: usize,
}

/// One way of reading the sentence with the pattern, so far.
#[derive(Debug, Clone, Copy)]
struct Thread {
    op: usize,
    at: usize,
    /// Index after the last word that an element took.
    taken: usize,
    open: usize,
    close: usize,
}

/// No word.
const NOWHERE: usize = usize::MAX;

/// The machine's memory, kept between runs.
#[derive(Debug, Default)]
pub(crate) struct Machine {
    /// For each step, the places at which it was tried, one bit each.
    tried: Vec<u64>,
    /// The steps that were tried at all.
    touched: Vec<usize>,
    stack: Vec<Thread>,
}

impl Machine {
    /// Runs the program from the word at `from` and returns the longest match.
    ///
    /// Every step is tried once at every place, so that a run takes at most steps × places.
    pub(crate) fn run(&mut self, program: &Program, view: &View<'_>, from: usize) -> Option<Hit> {
        if self.tried.len() < program.ops.len() {
            self.tried.resize(program.ops.len(), 0);
        }
        self.stack.clear();
        self.stack.push(Thread {
            op: 0,
            at: from,
            taken: from,
            open: NOWHERE,
            close: NOWHERE,
        });
        let mut best: Option<Hit> = None;
        while let Some(thread) = self.stack.pop() {
            if !self.is_new(thread, view, from) {
                continue;
            }
            if program.ops.get(thread.op) == Some(&Op::Done) {
                let hit = thread.hit(from);
                if hit.end > hit.start && best.is_none_or(|b| hit.taken_to > b.taken_to) {
                    best = Some(hit);
                }
            } else {
                self.step(program, view, thread);
            }
        }
        for op in self.touched.drain(..) {
            self.tried[op] = 0;
        }
        best
    }

    fn is_new(&mut self, thread: Thread, view: &View<'_>, from: usize) -> bool {
        let reach = thread.at - from;
        if thread.at > view.sentence.end || reach >= WINDOW {
            return false;
        }
        let Some(tried) = self.tried.get_mut(thread.op) else {
            return false;
        };
        if *tried == 0 {
            self.touched.push(thread.op);
        }
        let bit = 1_u64 << reach;
        let new = *tried & bit == 0;
        *tried |= bit;
        new
    }

    fn step(&mut self, program: &Program, view: &View<'_>, thread: Thread) {
        let Thread { op, at, .. } = thread;
        let inside = at < view.sentence.end;
        let word = view.tokens.words.get(at).filter(|_| inside);
        match program.ops[op] {
            Op::Atom(atom) => {
                if inside && view.atoms_of(at).contains(&atom) {
                    self.stack.push(thread.take_to(at + 1));
                }
            }
            Op::Kind(kind) => {
                if word.is_some_and(|word| accepts(kind, word)) {
                    self.stack.push(thread.take_to(at + 1));
                }
            }
            Op::Shape(shape) => {
                if let Some(end) = view.shapes.starting_at(shape, at).filter(|_| inside) {
                    self.stack.push(thread.take_to(end));
                }
            }
            Op::Or(other) => {
                self.stack.push(Thread {
                    op: other as usize,
                    ..thread
                });
                self.stack.push(thread.next());
            }
            Op::Jump(to) => self.stack.push(Thread {
                op: to as usize,
                ..thread
            }),
            Op::Gap(words) => {
                let furthest = (at + usize::from(words)).min(view.sentence.end);
                // The last one pushed is tried first: the shortest gap.
                for to in (at..=furthest).rev() {
                    self.stack.push(Thread {
                        at: to,
                        ..thread.next()
                    });
                }
            }
            Op::SentenceStart if at == view.sentence.first => self.stack.push(thread.next()),
            Op::SentenceEnd if at == view.sentence.end => self.stack.push(thread.next()),
            Op::Mark(mark) if view.marks(at) & mark != 0 => self.stack.push(thread.next()),
            Op::SentenceStart | Op::SentenceEnd | Op::Mark(_) | Op::Done => {}
            Op::Open => self.stack.push(Thread {
                open: at,
                ..thread.next()
            }),
            Op::Close => self.stack.push(Thread {
                close: thread.taken,
                ..thread.next()
            }),
        }
    }

    /// Says whether the program matches anywhere in the sentence.
    pub(crate) fn finds(&mut self, program: &Program, view: &View<'_>) -> bool {
        (view.sentence.first..view.sentence.end).any(|from| self.run(program, view, from).is_some())
    }
}

impl Thread {
    fn next(self) -> Self {
        Thread {
            op: self.op + 1,
            ..self
        }
    }

    fn take_to(self, at: usize) -> Self {
        Thread {
            at,
            taken: at,
            ..self.next()
        }
    }

    fn hit(self, from: usize) -> Hit {
        Hit {
            start: if self.open == NOWHERE {
                from
            } else {
                self.open
            },
            end: if self.close == NOWHERE {
                self.taken
            } else {
                self.close
            },
            taken_to: self.taken,
        }
    }
}
