//! Patterns compiled against the words of a language.

use std::collections::{BTreeMap, BTreeSet};

use crate::frequent::WORDS;
use crate::grammar::{self, BuiltIn, Ending, Fault, Literal, Node};
use crate::lang::Lang;
use crate::plan::{Atom, Kind, Need, Op, Program, Starts, Word};
use crate::split::{self, sort_out};

/// The longest program: a pattern with all its classes written out.
const LONGEST_PROGRAM: usize = 4_000;

/// The classes that a pattern can name, nearest first.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'a> {
    /// What tells one rule's classes from another's; empty for the language's own.
    pub(crate) owner: &'a str,
    pub(crate) own: &'a BTreeMap<String, Vec<String>>,
    pub(crate) shared: &'a BTreeMap<String, Vec<String>>,
    /// How the words may be written.
    pub(crate) spelling: Spelling,
}

/// How the words of a pattern may be written beside the right way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Spelling {
    /// With letters masked.
    pub(crate) masked: bool,
    /// With a slip of the keys.
    pub(crate) slips: bool,
}

/// Compiles the patterns of one language; all share one set of atoms.
pub(crate) struct Compiler {
    pub(crate) lang: Lang,
    pub(crate) words: Vec<Word>,
    /// Words that keep their apostrophe, folded.
    apostrophe_matters: BTreeSet<String>,
    atoms: BTreeMap<(Vec<Literal>, Spelling), Atom>,
    classes: BTreeMap<(String, String, bool, Spelling), Node>,
    next: Atom,
    /// How often words are met.
    pub(crate) frequent: Frequent,
    /// How often the words of each atom are met.
    weights: Vec<u32>,
}

/// How many of a thousand texts that must stay silent have a word: what people write where nothing
/// is wrong.
#[derive(Debug, Clone, Default)]
pub(crate) struct Frequent(pub(crate) BTreeMap<String, u32>);

impl Frequent {
    /// Returns how often the literal is met, roughly and at least 1.
    pub(crate) fn weight(&self, literal: &Literal) -> u32 {
        let text = literal.text.as_str();
        let seen: u32 = match literal.ending {
            Ending::Exact => self.0.get(text).copied().unwrap_or_default(),
            Ending::Inflected | Ending::Any => {
                let forms = self.0.range(text.to_owned()..);
                let forms = forms.take_while(|(form, _)| form.starts_with(text));
                forms.map(|(_, count)| count).sum()
            }
        };
        let known = WORDS.binary_search_by(|&(known, _)| known.cmp(text));
        seen.max(if known.is_ok() { 10 } else { 1 })
    }
}

impl Compiler {
    pub(crate) fn new(lang: Lang, apostrophe_matters: BTreeSet<String>) -> Self {
        Compiler {
            lang,
            words: Vec::new(),
            apostrophe_matters,
            atoms: BTreeMap::new(),
            classes: BTreeMap::new(),
            next: 0,
            frequent: Frequent::default(),
            weights: Vec::new(),
        }
    }

    /// Returns the number of atoms given out.
    pub(crate) fn atom_count(&self) -> usize {
        self.next as usize
    }

    /// Compiles a pattern, and the parts that together say the same: each waits for a word of its
    /// own.
    pub(crate) fn compile_parts(
        &mut self,
        pattern: &str,
        scope: Scope<'_>,
    ) -> Result<(Program, Vec<Program>), Fault> {
        let program = self.compile(pattern, scope)?;
        let tree = grammar::parse(pattern, self.lang)?;
        let tree = self.resolve(tree, scope, &mut Vec::new())?;
        let parts = split::parts(&tree).into_iter();
        let parts = parts.map(|part| self.program(&part, scope.spelling));
        Ok((program, parts.collect::<Result<_, Fault>>()?))
    }

    /// Compiles a pattern.
    pub(crate) fn compile(&mut self, pattern: &str, scope: Scope<'_>) -> Result<Program, Fault> {
        let tree = grammar::parse(pattern, self.lang)?;
        let tree = self.resolve(tree, scope, &mut Vec::new())?;
        let program = self.program(&tree, scope.spelling)?;
        let starts = program.starts();
        if starts.empty {
            return Err(Fault {
                problem: "the pattern also matches no word at all".to_owned(),
                mend: "make at least one word compulsory".to_owned(),
            });
        }
        if starts.gap && !program.is_anchored() {
            return Err(Fault {
                problem: "the pattern starts with a gap".to_owned(),
                mend: "start with a word, or with ^".to_owned(),
            });
        }
        Ok(program)
    }

    /// Writes a tree as a program, with what each element that no match can do without must find.
    fn program(&mut self, tree: &Node, spelling: Spelling) -> Result<Program, Fault> {
        let elements = match tree {
            Node::Seq(nodes) => nodes.as_slice(),
            one => std::slice::from_ref(one),
        };
        let mut program = Program::default();
        let mut before = (0, 0);
        for element in elements {
            self.emit(element, spelling, &mut program.ops)?;
            if let Some((mut need, _)) = self.need(element, spelling) {
                need.before = (need.before.0 + before.0, need.before.1 + before.1);
                need.starts.atoms.sort_unstable();
                need.starts.atoms.dedup();
                program.needs.push(need);
            }
            let width = width(element);
            before = (before.0 + width.0, before.1 + width.1);
        }
        program.ops.push(Op::Done);
        if program.needs.is_empty() {
            // Nothing sifts: every word sets the pattern off.
            let starts = Starts {
                kinds: vec![Kind::Any],
                ..Starts::default()
            };
            let before = (0, before.1);
            program.needs.push(Need { starts, before });
        }
        Ok(program)
    }

    /// Returns the rarest words of which every match of the node has one, how many words of the
    /// match stand before it, and how often they are met.
    fn need(&mut self, node: &Node, spelling: Spelling) -> Option<(Need, u32)> {
        let one = |starts: Starts, weight: u32| {
            let before = (0, 0);
            Some((Need { starts, before }, weight))
        };
        match node {
            Node::Word(literal) => {
                let atom = self.atom(vec![literal.clone()], spelling);
                let weight = self.weight(atom);
                let atoms = vec![atom];
                let starts = Starts {
                    atoms,
                    ..Starts::default()
                };
                one(starts, weight)
            }
            Node::BuiltIn(built_in) => {
                let mut starts = Starts::default();
                match built_in_op(*built_in) {
                    Op::Kind(kind) => starts.kinds.push(kind),
                    Op::Shape(shape) => starts.shapes.push(shape),
                    _ => return None,
                }
                let weight = match built_in {
                    BuiltIn::Any => 10_000,
                    BuiltIn::Number => 60,
                    _ => 5,
                };
                one(starts, weight)
            }
            Node::Seq(nodes) => {
                let mut best: Option<(Need, u32)> = None;
                let mut before = (0, 0);
                for node in nodes {
                    if let Some((mut need, weight)) = self.need(node, spelling)
                        && best.as_ref().is_none_or(|(_, least)| weight < *least)
                    {
                        need.before = (need.before.0 + before.0, need.before.1 + before.1);
                        best = Some((need, weight));
                    }
                    let width = width(node);
                    before = (before.0 + width.0, before.1 + width.1);
                }
                best
            }
            Node::Alt(options) => {
                let (words, others) = sort_out(options);
                let mut sum = Need::default();
                sum.before.0 = u32::MAX;
                let mut total = 0;
                if !words.is_empty() {
                    let atom = self.atom(words, spelling);
                    total = self.weight(atom);
                    sum.starts.atoms.push(atom);
                    sum.before.0 = 0;
                }
                for option in others {
                    let (need, weight) = self.need(option, spelling)?;
                    total += weight;
                    sum.starts.atoms.extend(need.starts.atoms);
                    sum.starts.kinds.extend(need.starts.kinds);
                    sum.starts.shapes.extend(need.starts.shapes);
                    sum.before.0 = sum.before.0.min(need.before.0);
                    sum.before.1 = sum.before.1.max(need.before.1);
                }
                Some((sum, total))
            }
            _ => None,
        }
    }

    /// Writes the classes of a tree out.
    fn resolve(
        &mut self,
        node: Node,
        scope: Scope<'_>,
        within: &mut Vec<String>,
    ) -> Result<Node, Fault> {
        Ok(match node {
            Node::Class { name, prefixed } => self.class(name, prefixed, scope, within)?,
            Node::Seq(nodes) => Node::Seq(self.resolve_all(nodes, scope, within)?),
            Node::Alt(nodes) => Node::Alt(self.resolve_all(nodes, scope, within)?),
            Node::Maybe(node) => Node::Maybe(Box::new(self.resolve(*node, scope, within)?)),
            other => other,
        })
    }

    fn resolve_all(
        &mut self,
        nodes: Vec<Node>,
        scope: Scope<'_>,
        within: &mut Vec<String>,
    ) -> Result<Vec<Node>, Fault> {
        nodes
            .into_iter()
            .map(|node| self.resolve(node, scope, within))
            .collect()
    }

    fn class(
        &mut self,
        name: String,
        prefixed: bool,
        scope: Scope<'_>,
        within: &mut Vec<String>,
    ) -> Result<Node, Fault> {
        let (owner, members, scope) = if let Some(members) = scope.own.get(&name) {
            (scope.owner.to_owned(), members, scope)
        } else if let Some(members) = scope.shared.get(&name) {
            // A class of the language never sees the rule's own classes.
            let shared = Scope {
                owner: "",
                own: scope.shared,
                ..scope
            };
            (String::new(), members, shared)
        } else if let Some(built_in) = grammar::built_in(&name) {
            return Ok(Node::BuiltIn(built_in));
        } else {
            return Err(Fault {
                problem: format!("the class {{{name}}} is not known"),
                mend: "add it to the classes of the rule or of the language".to_owned(),
            });
        };
        if within.contains(&name) {
            return Err(Fault {
                problem: format!("the class {{{name}}} contains itself"),
                mend: "take it out of its own members".to_owned(),
            });
        }
        let key = (owner, name.clone(), prefixed, scope.spelling);
        if let Some(node) = self.classes.get(&key) {
            return Ok(node.clone());
        }
        within.push(name);
        let mut options = Vec::new();
        for member in members {
            let node = grammar::parse(member, self.lang).map_err(|fault| Fault {
                problem: format!(
                    "class {{{}}}, member \"{member}\": {}",
                    key.1, fault.problem
                ),
                ..fault
            })?;
            let mut node = self.resolve(node, scope, within)?;
            if prefixed {
                allow_prefix(&mut node);
            }
            options.push(node);
        }
        within.pop();
        if options.is_empty() {
            return Err(Fault {
                problem: format!("the class {{{}}} is empty", key.1),
                mend: "give it a member, or take it out of the pattern".to_owned(),
            });
        }
        let node = Node::Alt(options);
        self.classes.insert(key, node.clone());
        Ok(node)
    }

    fn emit(&mut self, node: &Node, spelling: Spelling, ops: &mut Vec<Op>) -> Result<(), Fault> {
        if ops.len() > LONGEST_PROGRAM {
            return Err(Fault {
                problem: "the pattern with its classes is too large".to_owned(),
                mend: "split it in two".to_owned(),
            });
        }
        match node {
            Node::Word(literal) => ops.push(Op::Atom(self.atom(vec![literal.clone()], spelling))),
            // `resolve` has written the classes out.
            Node::Class { .. } => {}
            Node::BuiltIn(built_in) => ops.push(built_in_op(*built_in)),
            Node::Seq(nodes) => {
                for node in nodes {
                    self.emit(node, spelling, ops)?;
                }
            }
            Node::Alt(options) => self.emit_options(options, spelling, ops)?,
            Node::Maybe(inner) => {
                let fork = ops.len();
                ops.push(Op::Or(0));
                self.emit(inner, spelling, ops)?;
                ops[fork] = Op::Or(ops.len() as u32);
            }
            Node::Gap(words) => ops.push(Op::Gap(*words)),
            Node::SentenceStart => ops.push(Op::SentenceStart),
            Node::SentenceEnd => ops.push(Op::SentenceEnd),
            Node::Mark(mark) => ops.push(Op::Mark(*mark)),
            Node::Open => ops.push(Op::Open),
            Node::Close => ops.push(Op::Close),
        }
        Ok(())
    }

    /// All single words of the options share one atom, so that they cost one step.
    fn emit_options(
        &mut self,
        options: &[Node],
        spelling: Spelling,
        ops: &mut Vec<Op>,
    ) -> Result<(), Fault> {
        let (words, others) = sort_out(options);
        let mut jumps = Vec::new();
        let mut left = usize::from(!words.is_empty()) + others.len();
        let mut fork = |ops: &mut Vec<Op>| {
            left -= 1;
            (left > 0).then(|| {
                ops.push(Op::Or(0));
                ops.len() - 1
            })
        };
        if !words.is_empty() {
            let at = fork(ops);
            let atom = self.atom(words, spelling);
            ops.push(Op::Atom(atom));
            close(at, &mut jumps, ops);
        }
        for node in others {
            let at = fork(ops);
            self.emit(node, spelling, ops)?;
            close(at, &mut jumps, ops);
        }
        let end = ops.len() as u32;
        for jump in jumps {
            ops[jump] = Op::Jump(end);
        }
        Ok(())
    }

    fn weight(&self, atom: Atom) -> u32 {
        self.weights.get(atom as usize).copied().unwrap_or_default()
    }

    /// Returns the atom that accepts any of the words.
    fn atom(&mut self, mut words: Vec<Literal>, spelling: Spelling) -> Atom {
        words.sort();
        words.dedup();
        let key = (words, spelling);
        if let Some(&atom) = self.atoms.get(&key) {
            return atom;
        }
        let atom = self.next;
        self.next += 1;
        let weights = key.0.iter().map(|literal| self.frequent.weight(literal));
        self.weights.push(weights.sum());
        for literal in &key.0 {
            self.words.push(word(literal.clone(), atom, spelling));
            let bare = literal.text.replace('\'', "");
            if bare != literal.text
                && !bare.is_empty()
                && literal.ending == Ending::Exact
                && !self.apostrophe_matters.contains(&literal.text)
            {
                let bare = Literal {
                    text: bare,
                    ..literal.clone()
                };
                self.words.push(word(bare, atom, spelling));
            }
        }
        self.atoms.insert(key, atom);
        atom
    }
}

fn word(literal: Literal, atom: Atom, spelling: Spelling) -> Word {
    Word {
        literal,
        atom,
        maskable: spelling.masked,
        slips: spelling.slips,
    }
}

/// Returns the fewest and the most words that a tree takes.
fn width(node: &Node) -> (u32, u32) {
    /// No shape has more words.
    const WIDEST_SHAPE: u32 = 16;
    match node {
        Node::Word(_) => (1, 1),
        Node::BuiltIn(BuiltIn::Shape(_)) => (1, WIDEST_SHAPE),
        Node::BuiltIn(_) => (1, 1),
        Node::Seq(nodes) => nodes
            .iter()
            .map(width)
            .fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1)),
        Node::Alt(nodes) => {
            let widths = || nodes.iter().map(width);
            let least = widths().map(|one| one.0).min();
            let most = widths().map(|one| one.1).max();
            (least.unwrap_or_default(), most.unwrap_or_default())
        }
        Node::Maybe(inner) => (0, width(inner).1),
        Node::Gap(words) => (0, u32::from(*words)),
        // `resolve` has written the classes out.
        Node::Class { .. } => (0, WIDEST_SHAPE),
        Node::SentenceStart | Node::SentenceEnd | Node::Mark(_) | Node::Open | Node::Close => {
            (0, 0)
        }
    }
}

fn close(fork: Option<usize>, jumps: &mut Vec<usize>, ops: &mut Vec<Op>) {
    if let Some(fork) = fork {
        jumps.push(ops.len());
        ops.push(Op::Jump(0));
        ops[fork] = Op::Or(ops.len() as u32);
    }
}

/// Lets a stack of Hebrew prefixes stand before the first word of the tree.
fn allow_prefix(node: &mut Node) {
    match node {
        Node::Word(literal) => literal.prefixed = true,
        Node::Alt(options) => options.iter_mut().for_each(allow_prefix),
        Node::Maybe(inner) => allow_prefix(inner),
        Node::Seq(nodes) => {
            for node in nodes {
                allow_prefix(node);
                if !matches!(node, Node::Maybe(_) | Node::Open) {
                    break;
                }
            }
        }
        _ => {}
    }
}

fn built_in_op(built_in: BuiltIn) -> Op {
    match built_in {
        BuiltIn::Shape(shape) => Op::Shape(shape),
        BuiltIn::Number => Op::Kind(Kind::Number),
        BuiltIn::Shouted => Op::Kind(Kind::Shouted),
        BuiltIn::Masked => Op::Kind(Kind::Masked),
        BuiltIn::Grawlix => Op::Kind(Kind::Grawlix),
        BuiltIn::Any => Op::Kind(Kind::Any),
    }
}
