//! The compiled rules: every pattern of every language, ready to read messages.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use crate::condition::Condition;
use crate::engine::{self, Engine};
use crate::lang::Lang;
use crate::language::LanguageBuild;
use crate::learned::Learned;
use crate::plan::{Draft, ItemRule, Rule};
use crate::spec::{
    Category, ChecklistSpec, Item, LanguageSpec, RuleLang, RuleSide, RuleSpec, Severity,
    SpecProblem,
};
use crate::tables::{Broken, Directory, Part, Reader, Writer, bind};

/// All rules, the checklist and the languages, compiled.
///
/// The rules stand in tables: [`Rules::compile`] writes them, [`Rules::tables`] hands them out and
/// [`Rules::from_tables`] takes them back, so that a build compiles and a start only reads. A
/// language is decoded when the first message in it comes.
#[derive(Debug, Clone, Default)]
pub struct Rules {
    bytes: Cow<'static, [u8]>,
    directory: Directory,
    pub(crate) rules: Vec<Rule>,
    pub(crate) items: Vec<ItemRule>,
    engines: [OnceLock<Arc<Engine>>; Lang::ALL.len()],
    models: [Option<Arc<dyn Learned>>; Lang::ALL.len()],
    reasons: [OnceLock<Arc<Vec<String>>>; Lang::ALL.len()],
    /// Tells these rules and their models from all others.
    pub(crate) identity: Arc<()>,
}

fn place(lang: Lang) -> usize {
    lang as usize
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
        let tables = write(&draft(languages, rules, checklist)?);
        Rules::of(Cow::Owned(tables)).map_err(|broken| {
            vec![SpecProblem {
                rule: "tables".to_owned(),
                lang: None,
                field: "tables".to_owned(),
                problem: broken.to_string(),
                mend: "have fewer patterns or shorter classes in one language".to_owned(),
            }]
        })
    }

    /// Takes tables that [`Rules::tables`] handed out.
    ///
    /// # Errors
    /// [`Broken`] where they are cut short or were written by another version. A language that
    /// cannot be decoded later is read as one without rules.
    pub fn from_tables(tables: &'static [u8]) -> Result<Rules, Broken> {
        Rules::of(Cow::Borrowed(tables))
    }

    /// Returns the rules of a draft.
    #[cfg(test)]
    pub(crate) fn of_draft(draft: &Draft) -> Rules {
        Rules::of(Cow::Owned(write(draft))).unwrap()
    }

    fn of(bytes: Cow<'static, [u8]>) -> Result<Rules, Broken> {
        let directory = Directory::read(&bytes)?;
        let head = directory.part(&bytes, Part::Head).ok_or(Broken)?;
        let (rules, items) = read_head(head)?;
        Ok(Rules {
            directory,
            rules,
            items,
            bytes,
            ..Rules::default()
        })
    }

    /// Returns the tables: what [`Rules::from_tables`] takes.
    #[must_use]
    pub fn tables(&self) -> &[u8] {
        &self.bytes
    }

    /// Decodes a language now rather than with its first message.
    ///
    /// # Errors
    /// [`Broken`] where the language is there and cannot be decoded.
    pub fn load(&self, lang: Lang) -> Result<(), Broken> {
        let part = self.directory.part(&self.bytes, Part::Patterns(lang));
        let Some(bytes) = part else { return Ok(()) };
        if self.engines[place(lang)].get().is_none() {
            let mut engine = engine::decode(bytes, self.rules.len(), self.items.len())?;
            engine.model.clone_from(&self.models[place(lang)]);
            let _ = self.engines[place(lang)].set(Arc::new(engine));
        }
        Ok(())
    }

    /// Returns the names of the rules, in the order in which they were given.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.rules.iter().map(|rule| rule.name.as_str())
    }

    /// Returns the number of the rule of this name.
    #[must_use]
    pub fn index_of(&self, name: &str) -> Option<usize> {
        self.rules.iter().position(|rule| rule.name == name)
    }

    /// Puts a learned model beside the patterns of a language; a language without a file has no
    /// place for it.
    pub fn set_model(&mut self, lang: Lang, model: Arc<dyn Learned>) {
        self.models[place(lang)] = Some(model);
        self.identity = Arc::default();
        // A language that was decoded without it is decoded anew when its next message comes.
        self.engines[place(lang)] = OnceLock::new();
    }

    /// Returns the languages that can be read.
    pub fn languages(&self) -> impl Iterator<Item = Lang> + '_ {
        let known = |lang: &Lang| self.directory.has(Part::Patterns(*lang));
        Lang::ALL.into_iter().filter(known)
    }

    pub(crate) fn engine(&self, lang: Lang) -> &Engine {
        self.engines[place(lang)].get_or_init(|| {
            let part = self.directory.part(&self.bytes, Part::Patterns(lang));
            let (rules, items) = (self.rules.len(), self.items.len());
            let engine = part.and_then(|bytes| engine::decode(bytes, rules, items).ok());
            let mut engine = engine.unwrap_or_default();
            if part.is_some() {
                engine.model.clone_from(&self.models[place(lang)]);
            }
            Arc::new(engine)
        })
    }

    /// Returns the reason of a rule in a language; empty where there is none.
    pub(crate) fn reason(&self, rule: usize, lang: Lang) -> &str {
        let reasons = self.reasons[place(lang)].get_or_init(|| {
            let part = self.directory.part(&self.bytes, Part::Reasons(lang));
            let reasons = part.and_then(|bytes| Reader::new(bytes).strings().ok());
            Arc::new(reasons.unwrap_or_default())
        });
        reasons.get(rule).map_or("", String::as_str)
    }
}

/// Writes everything compiled as tables.
fn write(draft: &Draft) -> Vec<u8> {
    let mut head = Writer::default();
    head.number(draft.rules.len());
    for rule in &draft.rules {
        head.text(&rule.id);
        head.text(&rule.name);
        head.byte(number_of(&CATEGORIES, &rule.category));
        head.byte(number_of(&SEVERITIES, &rule.severity));
        head.byte(number_of(&SIDES, &rule.side));
        head.strings(rule.sources.iter());
        for list in [
            &rule.info_with,
            &rule.info_without,
            &rule.silent_with,
            &rule.silent_without,
        ] {
            head.number(list.len());
            for condition in list {
                head.text(condition.text());
            }
        }
    }
    head.number(draft.items.len());
    for item in &draft.items {
        head.byte(number_of(&ITEMS, &item.item));
        for shapes in [&item.detect, &item.hint] {
            head.number(shapes.len());
            for shape in shapes {
                head.byte(*shape as u8);
            }
        }
        head.number(item.at_least);
    }
    let mut parts = vec![(Part::Head, head.bytes)];
    for (&lang, plan) in &draft.plans {
        let mut reasons = Writer::default();
        let none = String::new();
        let texts: Vec<&String> = draft
            .rules
            .iter()
            .map(|rule| rule.why.get(&lang).unwrap_or(&none))
            .collect();
        reasons.strings(texts.into_iter());
        parts.push((Part::Reasons(lang), reasons.bytes));
        let patterns = engine::encode(plan, draft.rules.len());
        parts.push((Part::Patterns(lang), patterns));
    }
    bind(&parts)
}

const CATEGORIES: [Category; 11] = [
    Category::Insult,
    Category::Threat,
    Category::Blame,
    Category::Pressure,
    Category::Identity,
    Category::Intimacy,
    Category::Focus,
    Category::Completeness,
    Category::Register,
    Category::Manipulation,
    Category::Refusal,
];
const SEVERITIES: [Severity; 2] = [Severity::Info, Severity::Warn];
const SIDES: [RuleSide; 3] = [RuleSide::Customer, RuleSide::Rep, RuleSide::Both];
const ITEMS: [Item; 8] = [
    Item::Goal,
    Item::Reference,
    Item::Facts,
    Item::Tried,
    Item::Deadline,
    Item::Please,
    Item::Thanks,
    Item::Reach,
];

fn number_of<T: PartialEq>(list: &[T], one: &T) -> u8 {
    let at = list.iter().position(|other| other == one);
    at.unwrap_or_default() as u8
}

fn one_of<T: Copy>(list: &[T], from: &mut Reader<'_>) -> Result<T, Broken> {
    list.get(usize::from(from.byte()?)).copied().ok_or(Broken)
}

fn read_head(bytes: &[u8]) -> Result<(Vec<Rule>, Vec<ItemRule>), Broken> {
    let mut from = Reader::new(bytes);
    let mut rules = Vec::new();
    for _ in 0..from.number()? {
        let (id, name) = (from.text()?.to_owned(), from.text()?.to_owned());
        let category = one_of(&CATEGORIES, &mut from)?;
        let severity = one_of(&SEVERITIES, &mut from)?;
        let side = one_of(&SIDES, &mut from)?;
        let sources = from.strings()?;
        let mut conditions = || -> Result<Vec<Condition>, Broken> {
            let mut list = Vec::new();
            for _ in 0..from.number()? {
                list.push(Condition::parse(from.text()?).map_err(|_| Broken)?);
            }
            Ok(list)
        };
        rules.push(Rule {
            id,
            name,
            category,
            severity,
            side,
            sources,
            why: crate::lang::Texts::new(),
            info_with: conditions()?,
            info_without: conditions()?,
            silent_with: conditions()?,
            silent_without: conditions()?,
        });
    }
    let mut items = Vec::new();
    for _ in 0..from.number()? {
        let item = one_of(&ITEMS, &mut from)?;
        let mut shapes = || -> Result<_, Broken> {
            let mut list = Vec::new();
            for _ in 0..from.number()? {
                list.push(engine::shape(from.byte()?).ok_or(Broken)?);
            }
            Ok(list)
        };
        let (detect, hint) = (shapes()?, shapes()?);
        items.push(ItemRule {
            item,
            detect,
            hint,
            at_least: from.number()?,
        });
    }
    Ok((rules, items))
}

/// Compiles the files, language by language.
pub(crate) fn draft(
    languages: &[LanguageSpec],
    rules: &[RuleSpec],
    checklist: &ChecklistSpec,
) -> Result<Draft, Vec<SpecProblem>> {
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
        let plan = LanguageBuild::new(language, &mut build.problems).finish(rules, checklist);
        if build.out.plans.insert(language.lang, plan).is_some() {
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

#[derive(Default)]
struct Build {
    out: Draft,
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
                if !self.out.plans.contains_key(lang) {
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
