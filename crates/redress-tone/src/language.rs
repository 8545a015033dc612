//! One language compiled: its own file, its part of every rule, and of the checklist.

use std::collections::{BTreeMap, BTreeSet};

use crate::compile::{Compiler, Frequent, Scope, Spelling};
use crate::condition::Condition;
use crate::fold::fold;
use crate::grammar::Fault;
use crate::plan::{Pattern, Plan, Program, ShapeWords, Target};
use crate::rules::CONDITION_MEND;
use crate::spec::{Category, ChecklistSpec, LanguageSpec, RuleLang, RuleSpec, SpecProblem};

/// The compiler of one language's file and its part of every rule.
pub(crate) struct LanguageBuild<'a> {
    spec: &'a LanguageSpec,
    problems: &'a mut Vec<SpecProblem>,
    compiler: Compiler,
    plan: Plan,
    /// The rule being read, for problems.
    rule: String,
}

impl<'a> LanguageBuild<'a> {
    pub(crate) fn new(spec: &'a LanguageSpec, problems: &'a mut Vec<SpecProblem>) -> Self {
        let folded = |words: &[String]| words.iter().map(|word| fold(word)).collect();
        let (starts, whole): (Vec<_>, Vec<_>) =
            spec.no_typos.iter().partition(|word| word.ends_with('*'));
        LanguageBuild {
            compiler: Compiler::new(spec.lang, folded(&spec.apostrophe_matters)),
            plan: Plan {
                abbreviations: folded(&spec.abbreviations),
                shapes: ShapeWords {
                    months: folded(&spec.months.concat()),
                    currencies: folded(&spec.currencies),
                    references: folded(&spec.reference_words),
                    days: folded(spec.classes.get("DAY_WORD").map_or(&[], Vec::as_slice)),
                },
                no_typos: whole.into_iter().map(|word| fold(word)).collect(),
                right_starts: starts
                    .into_iter()
                    .map(|word| fold(word.trim_end_matches('*')))
                    .collect(),
                ..Plan::default()
            },
            spec,
            problems,
            rule: "language".to_owned(),
        }
    }

    pub(crate) fn finish(mut self, rules: &[RuleSpec], checklist: &ChecklistSpec) -> Plan {
        self.compiler.frequent = frequencies(
            rules
                .iter()
                .filter_map(|rule| rule.lang.get(&self.spec.lang))
                .flat_map(|part| &part.silent)
                .map(|example| example.text.as_str()),
        );
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
        self.close();
        self.plan
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

    fn compile_parts(
        &mut self,
        pattern: &str,
        field: &str,
        scope: Scope<'_>,
    ) -> Option<(Program, Vec<Program>)> {
        match self.compiler.compile_parts(pattern, scope) {
            Ok(programs) => Some(programs),
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
            ("FORMAL", Target::Formal),
            ("INFORMAL", Target::Informal),
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
            spelling: Spelling::default(),
        }
    }

    /// Compiles patterns that have no conditions.
    fn plain(&mut self, patterns: &[String], field: &str, target: Target) {
        for (i, pattern) in patterns.iter().enumerate() {
            let scope = self.own_scope();
            let field = format!("{field}[{i}]");
            if let Some((program, parts)) = self.compile_parts(pattern, &field, scope) {
                self.plan.patterns.push(Pattern {
                    target,
                    program,
                    parts,
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
            spelling: Spelling {
                masked: rule.masked || rule.category == Category::Insult,
                slips: matches!(
                    rule.category,
                    Category::Insult | Category::Threat | Category::Blame
                ),
            },
        };
        if part.why.trim().is_empty() {
            let fault = Fault {
                problem: "no reason is given".to_owned(),
                mend: "say in one sentence why the wording backfires".to_owned(),
            };
            self.problem("why", fault);
        }
        let vetoes = self.programs(&part.unless, "unless", scope);
        self.plan.vetoes.insert(index, vetoes);
        let shared = part.suggest.as_slice().to_vec();
        self.plan.suggest.insert(index, shared);
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
                Some((Program::default(), Vec::new()))
            } else {
                self.compile_parts(&pattern.r#match, &format!("{field}.match"), scope)
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
            if let Some((program, parts)) = program {
                self.plan.patterns.push(Pattern {
                    target: Target::Rule(index),
                    program,
                    parts,
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

    /// Closes the words.
    fn close(&mut self) {
        // A slot is one line of suffixes between `|`.
        let slot = |text: &String| text.split('|').map(|suffix| fold(suffix.trim())).collect();
        let chains = self.spec.chains.iter();
        self.plan.chains = chains
            .map(|chain| chain.iter().map(slot).collect())
            .collect();
        self.plan.endings = self.spec.endings.iter().map(|end| fold(end)).collect();
        self.plan.atoms = self.compiler.atom_count();
        self.plan.words = std::mem::take(&mut self.compiler.words);
        self.plan.frequent = std::mem::take(&mut self.compiler.frequent);
    }
}

/// Returns of how many in a thousand texts each word is part, folded.
fn frequencies<'t>(texts: impl Iterator<Item = &'t str>) -> Frequent {
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    let mut sum = 0_u32;
    for text in texts {
        sum += 1;
        let folded = fold(text);
        let words = folded.split(|c: char| !c.is_alphanumeric() && c != '\'');
        let words: BTreeSet<&str> = words.filter(|word| !word.is_empty()).collect();
        for word in words {
            *counts.entry(word.to_owned()).or_default() += 1;
        }
    }
    for count in counts.values_mut() {
        *count = *count * 1_000 / sum.max(1);
    }
    counts.retain(|_, count| *count > 0);
    Frequent(counts)
}
