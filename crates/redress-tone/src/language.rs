//! One language compiled: its own file, its part of every rule, and of the checklist.

use crate::compile::{Compiler, Scope};
use crate::condition::Condition;
use crate::fold::fold;
use crate::grammar::Fault;
use crate::program::Program;
use crate::rules::{CONDITION_MEND, Engine, Pattern, Target};
use crate::shapes::ShapeWords;
use crate::spec::{Category, ChecklistSpec, LanguageSpec, RuleLang, RuleSpec, SpecProblem};

/// The compiler of one language's file and its part of every rule.
pub(crate) struct LanguageBuild<'a> {
    spec: &'a LanguageSpec,
    problems: &'a mut Vec<SpecProblem>,
    compiler: Compiler,
    engine: Engine,
    /// The rule being read, for problems.
    rule: String,
}

impl<'a> LanguageBuild<'a> {
    pub(crate) fn new(spec: &'a LanguageSpec, problems: &'a mut Vec<SpecProblem>) -> Self {
        let folded = |words: &[String]| words.iter().map(|word| fold(word)).collect();
        LanguageBuild {
            compiler: Compiler::new(spec.lang, folded(&spec.apostrophe_matters)),
            engine: Engine {
                abbreviations: folded(&spec.abbreviations),
                shapes: ShapeWords {
                    months: folded(&spec.months.concat()),
                    currencies: folded(&spec.currencies),
                    references: folded(&spec.reference_words),
                    days: folded(spec.classes.get("DAY_WORD").map_or(&[], Vec::as_slice)),
                },
                ..Engine::default()
            },
            spec,
            problems,
            rule: "language".to_owned(),
        }
    }

    pub(crate) fn finish(mut self, rules: &[RuleSpec], checklist: &ChecklistSpec) -> Engine {
        self.language();
        for (i, rule) in rules.iter().enumerate() {
            if let Some(part) = rule.lang.get(&self.spec.lang) {
                self.rule.clone_from(&rule.id);
                self.rule(i, rule, part);
            }
        }
        self.rule = "checklist".to_owned();
        for (i, item) in checklist.item.iter().enumerate() {
            let Some(part) = item.lang.get(&self.spec.lang) else {
                continue;
            };
            let name = item.item.as_str();
            self.plain(
                &part.present,
                &format!("{name}.present"),
                Target::Present(i),
            );
            self.plain(&part.unsure, &format!("{name}.unsure"), Target::Unsure(i));
        }
        self.index();
        self.engine
    }

    fn problem(&mut self, field: &str, fault: Fault) {
        self.problems.push(SpecProblem {
            rule: self.rule.clone(),
            lang: Some(self.spec.lang),
            field: field.to_owned(),
            problem: fault.problem,
            mend: fault.mend,
        });
    }

    fn compile(&mut self, pattern: &str, field: &str, scope: Scope<'_>) -> Option<Program> {
        match self.compiler.compile(pattern, scope) {
            Ok(program) => Some(program),
            Err(fault) => {
                self.problem(field, fault);
                None
            }
        }
    }

    fn conditions(&mut self, list: &[String], field: &str) -> Vec<Condition> {
        let mut out = Vec::new();
        for text in list {
            let fault = match Condition::parse(text) {
                Ok(condition) => {
                    let lacks = [("second-person", "SECOND_PERSON"), ("negated", "NEGATION")]
                        .into_iter()
                        .find(|(name, class)| {
                            condition.uses(name) && !self.spec.classes.contains_key(*class)
                        });
                    out.push(condition);
                    let Some((name, class)) = lacks else { continue };
                    Fault {
                        problem: format!("the condition \"{name}\" has no class here"),
                        mend: format!("add the class {class} to the language file"),
                    }
                }
                Err(part) => Fault {
                    problem: format!("the condition \"{part}\" is not known"),
                    mend: CONDITION_MEND.to_owned(),
                },
            };
            self.problem(field, fault);
        }
        out
    }

    fn language(&mut self) {
        let spec = self.spec;
        if !spec.months.is_empty() && spec.months.len() != 12 {
            let fault = Fault {
                problem: format!("{} months", spec.months.len()),
                mend: "list the twelve months, each with its names".to_owned(),
            };
            self.problem("months", fault);
        }
        self.plain(&spec.requests, "requests", Target::Request);
        self.plain(&spec.grievances, "grievances", Target::Grievance);
        for (class, target) in [
            ("SECOND_PERSON", Target::SecondPerson),
            ("NEGATION", Target::Negated),
        ] {
            if spec.classes.contains_key(class) {
                self.plain(&[format!("{{{class}}}")], class, target);
            }
        }
        // Every class is read, so that a fault in one shows before a rule uses it.
        for class in spec.classes.keys() {
            let scope = self.own_scope();
            let field = format!("classes.{class}");
            self.compile(&format!("{{{class}}}"), &field, scope);
        }
    }

    fn own_scope(&self) -> Scope<'a> {
        Scope {
            owner: "",
            own: &self.spec.classes,
            shared: &self.spec.classes,
            maskable: false,
        }
    }

    /// Compiles patterns that have no conditions.
    fn plain(&mut self, patterns: &[String], field: &str, target: Target) {
        for (i, pattern) in patterns.iter().enumerate() {
            let scope = self.own_scope();
            if let Some(program) = self.compile(pattern, &format!("{field}[{i}]"), scope) {
                self.engine.patterns.push(Pattern {
                    target,
                    program,
                    severity: None,
                    needs: Vec::new(),
                    not: Vec::new(),
                    unless: Vec::new(),
                    suggest: Vec::new(),
                });
            }
        }
    }

    fn rule(&mut self, index: usize, rule: &RuleSpec, part: &RuleLang) {
        let spec = self.spec;
        let scope = Scope {
            owner: &rule.id,
            own: &part.classes,
            shared: &spec.classes,
            maskable: rule.masked || rule.category == Category::Insult,
        };
        if part.why.trim().is_empty() {
            let fault = Fault {
                problem: "no reason is given".to_owned(),
                mend: "say in one sentence why the wording backfires".to_owned(),
            };
            self.problem("why", fault);
        }
        let vetoes = self.programs(&part.unless, "unless", scope);
        self.engine.vetoes.insert(index, vetoes);
        for (i, pattern) in part.pattern.iter().enumerate() {
            let field = format!("pattern[{i}]");
            let program = if pattern.r#match.trim().is_empty() {
                if pattern.needs.is_empty() {
                    let fault = Fault {
                        problem: "a pattern with neither match nor needs".to_owned(),
                        mend: "write what to look for".to_owned(),
                    };
                    self.problem(&field, fault);
                }
                Some(Program::default())
            } else {
                self.compile(&pattern.r#match, &format!("{field}.match"), scope)
            };
            let needs = self.conditions(&pattern.needs, &format!("{field}.needs"));
            let not = self.conditions(&pattern.not, &format!("{field}.not"));
            let unless = self.programs(&pattern.unless, &format!("{field}.unless"), scope);
            let own = pattern.suggest.as_slice();
            let suggest = if own.is_empty() {
                part.suggest.as_slice()
            } else {
                own
            };
            if let Some(program) = program {
                self.engine.patterns.push(Pattern {
                    target: Target::Rule(index),
                    program,
                    severity: pattern.severity,
                    needs,
                    not,
                    unless,
                    suggest: suggest.to_vec(),
                });
            }
        }
    }

    fn programs(&mut self, patterns: &[String], field: &str, scope: Scope<'_>) -> Vec<Program> {
        let mut out = Vec::new();
        for (i, pattern) in patterns.iter().enumerate() {
            out.extend(self.compile(pattern, &format!("{field}[{i}]"), scope));
        }
        out
    }

    /// Closes the words and writes down with which of them a pattern can start.
    fn index(&mut self) {
        let fold_all = |words: &[String]| words.iter().map(|w| fold(w)).collect();
        // A slot is one line of suffixes between `|`.
        let slot = |text: &String| text.split('|').map(|suffix| fold(suffix.trim())).collect();
        let chains = self.spec.chains.iter();
        let chains = chains
            .map(|chain| chain.iter().map(slot).collect())
            .collect();
        let endings = fold_all(&self.spec.endings);
        let builder = std::mem::take(&mut self.compiler.builder);
        self.engine.lexicon = builder.finish(endings, chains);
        let mut by_atom = vec![Vec::new(); self.compiler.atom_count()];
        for (i, pattern) in self.engine.patterns.iter().enumerate() {
            let i = i as u32;
            if pattern.program.ops.is_empty() {
                self.engine.whole.push(i);
                continue;
            }
            let starts = pattern.program.starts();
            if starts.gap {
                self.engine.at_start.push(i);
                continue;
            }
            for atom in starts.atoms {
                by_atom[atom as usize].push(i);
            }
            self.engine
                .by_kind
                .extend(starts.kinds.into_iter().map(|kind| (kind, i)));
            self.engine
                .by_shape
                .extend(starts.shapes.into_iter().map(|shape| (shape, i)));
        }
        self.engine.by_atom = by_atom;
    }
}
