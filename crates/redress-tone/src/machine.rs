//! The machine that runs the program of a pattern on a sentence.

use crate::engine::{
    ATOM, CLOSE, Code, DONE, END, Engine, GAP, JUMP, KIND, MARK, OPEN, OR, SHAPE, START, kind,
    shape,
};
use crate::plan::Kind;
use crate::shapes::Shapes;
use crate::shelf::Shelf;
use crate::token::{self, Sentence, Word};

/// The longest match, in words. A pattern sees this far from where it starts.
pub(crate) const WINDOW: usize = 64;

impl Kind {
    pub(crate) fn accepts(self, word: &Word) -> bool {
        match self {
            Kind::Number => word.is(token::NUMBER),
            Kind::Shouted => word.is(token::SHOUTED),
            Kind::Masked => word.is(token::MASKED),
            Kind::Grawlix => word.is(token::GRAWLIX),
            Kind::Any => true,
        }
    }
}

/// A sentence with what is known of its words.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    pub(crate) words: &'a [Word],
    pub(crate) sentence: Sentence,
    pub(crate) shelf: &'a Shelf,
    pub(crate) shapes: &'a Shapes,
}

impl View<'_> {
    pub(crate) fn has(&self, at: usize, atom: u16) -> bool {
        let word = self.words.get(at).filter(|_| at < self.sentence.end);
        word.is_some_and(|word| self.shelf.has(word.known, atom))
    }

    /// Returns the marks between the word before `at` and the word at `at`.
    fn marks(&self, at: usize) -> u8 {
        if at == self.sentence.first {
            self.words.get(at).map_or(0, |word| word.lead)
        } else {
            self.words.get(at - 1).map_or(0, |word| word.trail)
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
    /// The word at which the match was looked for.
    pub(crate) from: usize,
    /// Index after the last word that an element took; words of a last gap do not count.
    pub(crate) taken_to: usize,
}

/// One way of reading the sentence with the pattern, so far.
#[derive(Debug, Clone, Copy)]
struct Thread {
    op: u32,
    at: u32,
    /// Index after the last word that an element took.
    taken: u32,
    open: u32,
    close: u32,
}

/// No word.
const NOWHERE: u32 = u32::MAX;

/// The machine's memory, kept between runs.
#[derive(Debug, Default)]
pub(crate) struct Machine {
    /// For each step, the places at which it was tried, one bit each.
    tried: Vec<u64>,
    /// The steps that were tried at all.
    touched: Vec<u32>,
    stack: Vec<Thread>,
    /// The atoms of a sentence, one bit each.
    present: Vec<u64>,
    /// Steps taken.
    pub(crate) steps: u64,
}

impl Machine {
    /// Runs the program from the word at `from` and returns the longest match.
    ///
    /// Every step is tried once at every place, so that a run takes at most steps × places.
    pub(crate) fn run(
        &mut self,
        engine: &Engine,
        code: &Code,
        view: &View<'_>,
        from: usize,
    ) -> Option<Hit> {
        let ops = engine.ops.get(code.ops.0 as usize..code.ops.1 as usize)?;
        self.steps += 1;
        if self.tried.len() < ops.len() {
            self.tried.resize(ops.len(), 0);
        }
        self.stack.clear();
        self.stack.push(Thread {
            op: 0,
            at: from as u32,
            taken: from as u32,
            open: NOWHERE,
            close: NOWHERE,
        });
        let mut best: Option<Hit> = None;
        while let Some(thread) = self.stack.pop() {
            self.steps += 1;
            if !self.is_new(thread, view, from) {
                continue;
            }
            let Some(&op) = ops.get(thread.op as usize) else {
                continue;
            };
            if op as u8 == OR && self.skip(ops, op, view, thread) {
                continue;
            }
            if op as u8 == DONE {
                let hit = thread.hit(from);
                if hit.end > hit.start && best.is_none_or(|b| hit.taken_to > b.taken_to) {
                    best = Some(hit);
                }
            } else {
                self.step(op, view, thread);
            }
        }
        for op in self.touched.drain(..) {
            self.tried[op as usize] = 0;
        }
        best
    }

    /// Passes over options that the word cannot start, up to one that it can or the last. Says
    /// whether there were any.
    fn skip(&mut self, ops: &[u32], op: u32, view: &View<'_>, thread: Thread) -> bool {
        let at = thread.at as usize;
        let (mut fork, mut op) = (thread.op, op);
        loop {
            let first = ops.get(fork as usize + 1).copied().unwrap_or(DONE.into());
            if first as u8 != ATOM || view.has(at, (first >> 8) as u16) {
                break;
            }
            fork = op >> 8;
            self.steps += 1;
            op = ops.get(fork as usize).copied().unwrap_or(DONE.into());
            if op as u8 != OR {
                break;
            }
        }
        if fork == thread.op {
            return false;
        }
        self.stack.push(Thread { op: fork, ..thread });
        true
    }

    fn is_new(&mut self, thread: Thread, view: &View<'_>, from: usize) -> bool {
        let at = thread.at as usize;
        let reach = at - from;
        if at > view.sentence.end || reach >= WINDOW {
            return false;
        }
        let Some(tried) = self.tried.get_mut(thread.op as usize) else {
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

    fn step(&mut self, op: u32, view: &View<'_>, thread: Thread) {
        let (code, number) = (op as u8, op >> 8);
        let at = thread.at as usize;
        let inside = at < view.sentence.end;
        match code {
            ATOM if view.has(at, number as u16) => self.stack.push(thread.take_to(at + 1)),
            KIND => {
                let word = view.words.get(at).filter(|_| inside);
                let fits = |kind: Kind| word.is_some_and(|word| kind.accepts(word));
                if kind(number as u8).is_some_and(fits) {
                    self.stack.push(thread.take_to(at + 1));
                }
            }
            SHAPE if inside => {
                let found = shape(number as u8).and_then(|s| view.shapes.starting_at(s, at));
                if let Some(end) = found {
                    self.stack.push(thread.take_to(end));
                }
            }
            OR => {
                self.stack.push(Thread {
                    op: number,
                    ..thread
                });
                self.stack.push(thread.next());
            }
            JUMP => self.stack.push(Thread {
                op: number,
                ..thread
            }),
            GAP => {
                let furthest = (at + number as usize).min(view.sentence.end);
                // The last one pushed is tried first: the shortest gap.
                for to in (at..=furthest).rev() {
                    self.stack.push(Thread {
                        at: to as u32,
                        ..thread.next()
                    });
                }
            }
            START if at == view.sentence.first => self.stack.push(thread.next()),
            END if at == view.sentence.end => self.stack.push(thread.next()),
            MARK if view.marks(at) & number as u8 != 0 => self.stack.push(thread.next()),
            OPEN => self.stack.push(Thread {
                open: thread.at,
                ..thread.next()
            }),
            CLOSE => self.stack.push(Thread {
                close: thread.taken,
                ..thread.next()
            }),
            _ => {}
        }
    }

    /// Takes the atoms of a sentence, for [`Machine::finds`].
    pub(crate) fn take(&mut self, view: &View<'_>) {
        self.present.fill(0);
        let words = view.words.get(view.sentence.first..view.sentence.end);
        for word in words.unwrap_or_default() {
            for &atom in view.shelf.atoms(word.known) {
                let at = usize::from(atom / 64);
                if at >= self.present.len() {
                    self.present.resize(at + 1, 0);
                }
                self.present[at] |= 1 << (atom % 64);
            }
        }
    }

    /// Says whether the program matches anywhere in the sentence that was taken last.
    pub(crate) fn finds(&mut self, engine: &Engine, code: &Code, view: &View<'_>) -> bool {
        let is_there = |atom: &u16| {
            let bits = self.present.get(usize::from(atom / 64));
            bits.is_some_and(|bits| bits & (1 << (atom % 64)) != 0)
        };
        let mut needs = engine.needs_of(code);
        if !needs.all(|atoms| atoms.iter().any(is_there)) {
            return false;
        }
        let Sentence { first, end, .. } = view.sentence;
        self.steps += (end - first) as u64;
        let op = engine.ops.get(code.ops.0 as usize).copied();
        let atom = op.filter(|op| *op as u8 == ATOM).map(|op| (op >> 8) as u16);
        let mut starts = (first..end).filter(|&at| atom.is_none_or(|atom| view.has(at, atom)));
        starts.any(|from| self.run(engine, code, view, from).is_some())
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
            at: at as u32,
            taken: at as u32,
            ..self.next()
        }
    }

    fn hit(self, from: usize) -> Hit {
        let start = if self.open == NOWHERE {
            from
        } else {
            self.open as usize
        };
        let end = if self.close == NOWHERE {
            self.taken
        } else {
            self.close
        };
        Hit {
            start,
            end: end as usize,
            from,
            taken_to: self.taken as usize,
        }
    }
}
