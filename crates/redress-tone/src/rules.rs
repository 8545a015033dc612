//! The compiled rules: every pattern of every language, ready to read messages.

use std::collections::{BTreeMap, BTreeSet};

use crate::condition::Condition;
use crate::lang::{Lang, Texts};
use crate::language::LanguageBuild;
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

pub(crate) const CONDITION_MEND: &str =
    "use a condition of the sentence, the message or the context, as the module `spec` lists them";
