//! Patterns compiled against the words of a language.

use std::collections::{BTreeMap, BTreeSet};

use crate::grammar::{self, BuiltIn, Ending, Fault, Literal, Node};
use crate::lang::Lang;
use crate::lexicon::{Atom, Builder};
use crate::program::{Kind, Op, Program};

/// The longest program: a pattern with all its classes written out.
const LONGEST_PROGRAM: usize = 4_000;

/// The classes that a pattern can name, nearest first.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'a> {
    /// What tells one rule's classes from another's; empty for the language's own.
    pub(crate) owner: &'a str,
    pub(crate) own: &'a BTreeMap<String, Vec<String>>,
    pub(crate) shared: &'a BTreeMap<String, Vec<String>>,
    /// Whether the words also match when masked.
    pub(crate) maskable: bool,
}

/// Compiles the patterns of one language; all share one set of atoms.
pub(crate) struct Compiler {
    pub(crate) lang: Lang,
    pub(crate) builder: Builder,
    /// Words that keep their apostrophe, folded.
    apostrophe_matters: BTreeSet<String>,
    atoms: BTreeMap<(Vec<Literal>, bool), Atom>,
    classes: BTreeMap<(String, String, bool, bool), Node>,
    next: Atom,
}

impl Compiler {
    pub(crate) fn new(lang: Lang, apostrophe_matters: BTreeSet<String>) -> Self {
        Compiler {
            lang,
            builder: Builder::default(),
            apostrophe_matters,
            atoms: BTreeMap::new(),
            classes: BTreeMap::new(),
            next: 0,
        }
    }

    /// Returns the number of atoms given out.
    pub(crate) fn atom_count(&self) -> usize {
        self.next as usize
    }

    /// Compiles a pattern.
    pub(crate) fn compile(&mut self, pattern: &str, scope: Scope<'_>) -> Result<Program, Fault> {
        let tree = grammar::parse(pattern, self.lang)?;
        let tree = self.resolve(tree, scope, &mut Vec::new())?;
        let program = self.program(&tree, scope.maskable)?;
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

    /// Writes a tree as a program, with the atoms of each element that no match can do without.
    fn program(&mut self, tree: &Node, maskable: bool) -> Result<Program, Fault> {
        let elements = match tree {
            Node::Seq(nodes) => nodes.as_slice(),
            one => std::slice::from_ref(one),
        };
        let mut program = Program::default();
        for element in elements {
            let from = program.ops.len();
            self.emit(element, maskable, &mut program.ops)?;
            let starts = program.starts_from(from);
            if !starts.empty && !starts.gap && starts.kinds.is_empty() && starts.shapes.is_empty() {
                program.needs.push(starts.atoms);
            }
        }
        program.ops.push(Op::Done);
        // The rarest words tend to stand last.
        program.needs.reverse();
        Ok(program)
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
        let key = (owner, name.clone(), prefixed, scope.maskable);
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

    fn emit(&mut self, node: &Node, maskable: bool, ops: &mut Vec<Op>) -> Result<(), Fault> {
        if ops.len() > LONGEST_PROGRAM {
            return Err(Fault {
                problem: "the pattern with its classes is too large".to_owned(),
                mend: "split it in two".to_owned(),
            });
        }
        match node {
            Node::Word(literal) => ops.push(Op::Atom(self.atom(vec![literal.clone()], maskable))),
            // `resolve` has written the classes out.
            Node::Class { .. } => {}
            Node::BuiltIn(built_in) => ops.push(built_in_op(*built_in)),
            Node::Seq(nodes) => {
                for node in nodes {
                    self.emit(node, maskable, ops)?;
                }
            }
            Node::Alt(options) => self.emit_options(options, maskable, ops)?,
            Node::Maybe(inner) => {
                let fork = ops.len();
                ops.push(Op::Or(0));
                self.emit(inner, maskable, ops)?;
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
        maskable: bool,
        ops: &mut Vec<Op>,
    ) -> Result<(), Fault> {
        let (mut words, mut others) = (Vec::new(), Vec::new());
        sort_out(options, &mut words, &mut others);
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
            let atom = self.atom(words, maskable);
            ops.push(Op::Atom(atom));
            close(at, &mut jumps, ops);
        }
        for node in others {
            let at = fork(ops);
            self.emit(node, maskable, ops)?;
            close(at, &mut jumps, ops);
        }
        let end = ops.len() as u32;
        for jump in jumps {
            ops[jump] = Op::Jump(end);
        }
        Ok(())
    }

    /// Returns the atom that accepts any of the words.
    fn atom(&mut self, mut words: Vec<Literal>, maskable: bool) -> Atom {
        words.sort();
        words.dedup();
        let key = (words, maskable);
        if let Some(&atom) = self.atoms.get(&key) {
            return atom;
        }
        let atom = self.next;
        self.next += 1;
        for literal in &key.0 {
            self.builder.add(literal, atom, maskable);
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
                self.builder.add(&bare, atom, maskable);
            }
        }
        self.atoms.insert(key, atom);
        atom
    }
}

fn close(fork: Option<usize>, jumps: &mut Vec<usize>, ops: &mut Vec<Op>) {
    if let Some(fork) = fork {
        jumps.push(ops.len());
        ops.push(Op::Jump(0));
        ops[fork] = Op::Or(ops.len() as u32);
    }
}

/// Parts options into single words and the rest, through options of options.
fn sort_out<'a>(options: &'a [Node], words: &mut Vec<Literal>, others: &mut Vec<&'a Node>) {
    for option in options {
        match option {
            Node::Word(literal) => words.push(literal.clone()),
            Node::Alt(inner) => sort_out(inner, words, others),
            other => others.push(other),
        }
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
