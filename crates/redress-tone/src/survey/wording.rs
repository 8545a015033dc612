//! The words of `knowledge/tone/soften.toml`, compiled.

use std::collections::BTreeMap;

use crate::fold::fold;
use crate::lang::Lang;
use crate::rules::Rules;
use crate::spec::{
    Category, ChecklistSpec, LanguageSpec, PatternSpec, RuleLang, RuleSide, RuleSpec, Severity,
    SpecProblem,
};
use crate::spec_soften::{SoftenLang, SoftenSpec};

/// What a pattern of the file marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sign {
    Greeting,
    Closing,
    Promise,
    Name,
    Place,
    Time,
    Day,
    Linked,
    Drop,
    Mild,
    Ask,
}

/// The signs, with the names under which their patterns are compiled, in that order.
const SIGNS: [(Sign, &str); 11] = [
    (Sign::Greeting, "soften-greeting"),
    (Sign::Closing, "soften-closing"),
    (Sign::Promise, "soften-promise"),
    (Sign::Name, "soften-name"),
    (Sign::Place, "soften-place"),
    (Sign::Time, "soften-time"),
    (Sign::Day, "soften-day"),
    (Sign::Linked, "soften-linked"),
    (Sign::Drop, "soften-drop"),
    (Sign::Mild, "soften-mild"),
    (Sign::Ask, "soften-ask"),
];

fn patterns(spec: &SoftenLang, sign: Sign) -> &[String] {
    match sign {
        Sign::Greeting => &spec.greeting,
        Sign::Closing => &spec.closing,
        Sign::Promise => &spec.promise,
        Sign::Name => &spec.name,
        Sign::Place => &spec.place,
        Sign::Time => &spec.time,
        Sign::Day => &spec.day,
        Sign::Linked => &spec.linked,
        Sign::Drop => &spec.drop,
        Sign::Mild => &spec.mild,
        Sign::Ask => &spec.ask,
    }
}

/// The words by which messages are surveyed and rewritten, ready for use.
#[derive(Debug)]
pub struct Wording {
    rules: Rules,
    signs: Vec<Option<Sign>>,
    langs: BTreeMap<Lang, Words>,
}

/// The words of one language, folded.
#[derive(Debug, Clone, Default)]
pub(crate) struct Words {
    pub(crate) spec: SoftenLang,
    pub(crate) months: Vec<(String, u32)>,
    pub(crate) currencies: Vec<(String, String)>,
    pub(crate) name_before: Vec<String>,
    pub(crate) no_name: Vec<String>,
    pub(crate) order: Vec<String>,
    pub(crate) account: Vec<String>,
    pub(crate) joints: Vec<String>,
    pub(crate) shown_before: Vec<String>,
    pub(crate) shown_after: Vec<String>,
    pub(crate) open: Vec<String>,
    pub(crate) dangling: Vec<String>,
    pub(crate) mine: Vec<String>,
}

impl Wording {
    /// Compiles the words; `languages` are those of the rules.
    ///
    /// # Errors
    /// All problems at once, each with its language, field and mend.
    pub fn compile(
        spec: &SoftenSpec,
        languages: &[LanguageSpec],
    ) -> Result<Wording, Vec<SpecProblem>> {
        let mut problems = Vec::new();
        let known = |lang: &Lang| languages.iter().any(|language| language.lang == *lang);
        let rules: Vec<RuleSpec> = SIGNS
            .iter()
            .map(|&(sign, name)| rule(spec, sign, name, &known))
            .collect();
        for (lang, words) in &spec.lang {
            let mut hole = |field: &str, problem: &str, mend: &str| {
                problems.push(SpecProblem {
                    rule: "soften".to_owned(),
                    lang: Some(*lang),
                    field: field.to_owned(),
                    problem: problem.to_owned(),
                    mend: mend.to_owned(),
                });
            };
            if !words.details.contains("{facts}") {
                hole("details", "has no {facts}", "say where the facts stand");
            }
            if words.ask_again.trim().is_empty() {
                hole(
                    "ask-again",
                    "is empty",
                    "write the sentence that asks for help",
                );
            }
            if !words.neutral.contains_key("other") {
                hole(
                    "neutral",
                    "has no \"other\"",
                    "write a sentence for all other rules",
                );
            }
        }
        let compiled = Rules::compile(languages, &rules, &ChecklistSpec::default());
        match compiled {
            Ok(rules) if problems.is_empty() => {
                let signs = rules.names().map(|name| {
                    let found = SIGNS.iter().find(|(_, known)| *known == name);
                    found.map(|(sign, _)| *sign)
                });
                Ok(Wording {
                    signs: signs.collect(),
                    langs: langs(spec, languages),
                    rules,
                })
            }
            Ok(_) => Err(problems),
            Err(more) => {
                problems.extend(more.into_iter().map(renamed));
                Err(problems)
            }
        }
    }

    pub(crate) fn rules(&self) -> &Rules {
        &self.rules
    }

    /// Returns what the rule at this index marks.
    pub(crate) fn sign(&self, rule: usize) -> Option<Sign> {
        self.signs.get(rule).copied().flatten()
    }

    pub(crate) fn words(&self, lang: Lang) -> Option<&Words> {
        self.langs.get(&lang)
    }
}

/// Names a problem of a pattern after the field of the file in which it stands.
fn renamed(mut problem: SpecProblem) -> SpecProblem {
    if let Some(field) = problem.rule.strip_prefix("soften-") {
        let place = problem.field.strip_prefix("pattern").unwrap_or_default();
        let place = place.strip_suffix(".match").unwrap_or(place);
        problem.field = format!("{field}{place}");
        "soften".clone_into(&mut problem.rule);
    }
    problem
}

fn rule(spec: &SoftenSpec, sign: Sign, name: &str, known: &impl Fn(&Lang) -> bool) -> RuleSpec {
    let languages = spec.lang.iter().filter(|(lang, _)| known(lang));
    let lang = languages.filter_map(|(lang, words)| {
        let lines = patterns(words, sign);
        (!lines.is_empty()).then(|| {
            let pattern = lines.iter().map(|line| PatternSpec {
                r#match: line.clone(),
                ..PatternSpec::default()
            });
            let part = RuleLang {
                // A rule is not compiled without a reason; nobody reads this one.
                why: name.to_owned(),
                pattern: pattern.collect(),
                ..RuleLang::default()
            };
            (*lang, part)
        })
    });
    RuleSpec {
        id: name.to_owned(),
        name: name.to_owned(),
        category: Category::Focus,
        severity: Severity::Info,
        side: RuleSide::Both,
        cites: Vec::new(),
        source: spec.source.clone(),
        title: BTreeMap::new(),
        masked: sign == Sign::Drop,
        learned: true,
        context: Default::default(),
        lang: lang.collect(),
    }
}

fn langs(spec: &SoftenSpec, languages: &[LanguageSpec]) -> BTreeMap<Lang, Words> {
    let folded = |list: &[String]| list.iter().map(|word| fold(word)).collect::<Vec<_>>();
    let all = spec.lang.iter().map(|(lang, words)| {
        let mut months = Vec::new();
        for language in languages.iter().filter(|language| language.lang == *lang) {
            for (number, names) in (1..).zip(&language.months) {
                months.extend(names.iter().map(|name| (fold(name), number)));
            }
        }
        // The longest name first: a word may be longer than the month by an ending.
        months.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        let mut currencies = Vec::new();
        for (code, names) in spec.currency.iter().chain(&words.currency) {
            currencies.extend(names.iter().map(|name| (fold(name), code.clone())));
        }
        let words = Words {
            months,
            currencies,
            name_before: folded(&words.name_before),
            no_name: folded(&words.no_name),
            order: folded(&words.order),
            account: folded(&words.account),
            joints: folded(&words.joints),
            shown_before: folded(&words.shown_before),
            shown_after: folded(&words.shown_after),
            open: folded(&words.open),
            dangling: folded(&words.dangling),
            mine: folded(&words.mine),
            spec: words.clone(),
        };
        (*lang, words)
    });
    all.collect()
}
