//! The compiled rules: every pattern of every language, ready to read messages.

use std::collections::{BTreeMap, BTreeSet};

use crate::compile::{Compiler, Scope};
use crate::condition::Condition;
use crate::fold::fold;
use crate::grammar::Fault;
use crate::lang::{Lang, Texts};
use crate::lexicon::Lexicon;
use crate::program::{Kind, Program};
use crate::shapes::ShapeWords;
use crate::spec::{
    Category, ChecklistSpec, Item, LanguageSpec, RuleLang, RuleSide, RuleSpec, Severity, Shape,
    SpecProblem,
};

/// All rules, the checklist and the languages, compiled.
#[derive(Debug, Clone, Default)]
pub struct Rules {
    pub(crate) rules: Vec<Rule>,
    pub(crate) items: Vec<ItemRule>,
    pub(crate) engines: BTreeMap<Lang, Engine>,
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
#[derive(Debug, Clone)]
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
}

/// A compiled pattern with its conditions.
#[derive(Debug, Clone)]
pub(crate) struct Pattern {
    pub(crate) target: Target,
    /// Empty: about the whole message.
    pub(crate) program: Program,
    pub(crate) severity: Option<Severity>,
    pub(crate) needs: Vec<Condition>,
    pub(crate) not: Vec<Condition>,
    pub(crate) unless: Vec<Program>,
    pub(crate) suggest: Vec<String>,
}

/// One language.
#[derive(Debug, Clone, Default)]
pub(crate) struct Engine {
    pub(crate) lexicon: Lexicon,
    pub(crate) patterns: Vec<Pattern>,
    /// For each rule, the vetoes of all its patterns.
    pub(crate) vetoes: BTreeMap<usize, Vec<Program>>,
    /// The patterns that can start with an atom.
    pub(crate) by_atom: Vec<Vec<u32>>,
    pub(crate) by_kind: Vec<(Kind, u32)>,
    pub(crate) by_shape: Vec<(Shape, u32)>,
    /// The patterns that start with the sentence and a gap.
    pub(crate) at_start: Vec<u32>,
    /// The patterns about the whole message.
    pub(crate) whole: Vec<u32>,
    pub(crate) abbreviations: BTreeSet<String>,
    pub(crate) shapes: ShapeWords,
}

impl Rules {
    /// Compiles languages, rules and the checklist.
    ///
    /// Languages may come in any order; a rule in a language that has no [`LanguageSpec`] is a
    /// problem, a language without rules is not.
    ///
    /// # Errors
    /// All problems of all files at once, each with its rule, language, field and mend.
    pub fn compile(
        languages: &[LanguageSpec],
        rules: &[RuleSpec],
        checklist: &ChecklistSpec,
    ) -> Result<Rules, Vec<SpecProblem>> {
        let mut build = Build::default();
        build.check_names(rules);
        for rule in rules {
            build.rule(rule);
        }
        for item in &checklist.item {
            build.out.items.push(ItemRule {
                item: item.item,
                detect: item.detect.clone(),
                hint: item.hint.clone(),
                at_least: item.at_least.max(1),
            });
        }
        for language in languages {
            let engine = LanguageBuild::new(language, &mut build.problems).finish(rules, checklist);
            if build.out.engines.insert(language.lang, engine).is_some() {
                build.problems.push(SpecProblem {
                    rule: "language".to_owned(),
                    lang: Some(language.lang),
                    field: "lang".to_owned(),
                    problem: "the language comes twice".to_owned(),
                    mend: "keep one file a language".to_owned(),
                });
            }
        }
        build.check_languages(rules);
        if build.problems.is_empty() {
            Ok(build.out)
        } else {
            Err(build.problems)
        }
    }

    /// Returns the names of the rules, in the order in which they were given.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.rules.iter().map(|rule| rule.name.as_str())
    }

    /// Returns the languages that can be read.
    pub fn languages(&self) -> impl Iterator<Item = Lang> + '_ {
        self.engines.keys().copied()
    }
}

#[derive(Default)]
struct Build {
    out: Rules,
    problems: Vec<SpecProblem>,
}

impl Build {
    fn problem(&mut self, rule: &RuleSpec, field: &str, problem: String, mend: &str) {
        self.problems.push(SpecProblem {
            rule: rule.id.clone(),
            lang: None,
            field: field.to_owned(),
            problem,
            mend: mend.to_owned(),
        });
    }

    fn check_names(&mut self, rules: &[RuleSpec]) {
        let (mut ids, mut names) = (BTreeSet::new(), BTreeSet::new());
        for rule in rules {
            if !ids.insert(&rule.id) {
                let problem = format!("the id {} comes twice", rule.id);
                self.problem(rule, "id", problem, "give each rule its own id");
            }
            if !names.insert(&rule.name) {
                let problem = format!("the name {} comes twice", rule.name);
                self.problem(rule, "name", problem, "give each rule its own name");
            }
            let kebab = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            if rule.name.is_empty() || !rule.name.chars().all(kebab) {
                let problem = format!("the name \"{}\"", rule.name);
                self.problem(
                    rule,
                    "name",
                    problem,
                    "write small letters, digits and hyphens",
                );
            }
        }
    }

    fn rule(&mut self, spec: &RuleSpec) {
        let context = &spec.context;
        let [info_with, info_without, silent_with, silent_without] = [
            ("context.info-with", &context.info_with),
            ("context.info-without", &context.info_without),
            ("context.silent-with", &context.silent_with),
            ("context.silent-without", &context.silent_without),
        ]
        .map(|(field, list)| {
            let mut parsed = Vec::new();
            for condition in list {
                match Condition::parse(condition) {
                    Ok(condition) => parsed.push(condition),
                    Err(part) => {
                        let problem = format!("the condition \"{part}\" is not known");
                        self.problem(spec, field, problem, CONDITION_MEND);
                    }
                }
            }
            parsed
        });
        let sources = if spec.cites.is_empty() {
            vec![spec.source.clone()]
        } else {
            spec.cites.clone()
        };
        let why = |(lang, part): (&Lang, &RuleLang)| (*lang, part.why.trim().to_owned());
        self.out.rules.push(Rule {
            id: spec.id.clone(),
            name: spec.name.clone(),
            category: spec.category,
            severity: spec.severity,
            side: spec.side,
            sources,
            why: spec.lang.iter().map(why).collect(),
            info_with,
            info_without,
            silent_with,
            silent_without,
        });
    }

    fn check_languages(&mut self, rules: &[RuleSpec]) {
        for rule in rules {
            if rule.lang.is_empty() {
                let problem = "the rule has no language".to_owned();
                self.problem(rule, "lang", problem, "add a section such as [lang.en]");
            }
            for lang in rule.lang.keys() {
                if !self.out.engines.contains_key(lang) {
                    let problem = format!("there is no language file for {lang}");
                    let field = format!("lang.{lang}");
                    self.problem(rule, &field, problem, "add tone/language/<code>.toml");
                }
            }
        }
    }
}

const CONDITION_MEND: &str =
    "use a condition of the sentence, the message or the context, as the module `spec` lists them";

/// The compiler of one language's file and its part of every rule.
struct LanguageBuild<'a> {
    spec: &'a LanguageSpec,
    problems: &'a mut Vec<SpecProblem>,
    compiler: Compiler,
    engine: Engine,
    /// The rule being read, for problems.
    rule: String,
}

impl<'a> LanguageBuild<'a> {
    fn new(spec: &'a LanguageSpec, problems: &'a mut Vec<SpecProblem>) -> Self {
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

    fn finish(mut self, rules: &[RuleSpec], checklist: &ChecklistSpec) -> Engine {
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
