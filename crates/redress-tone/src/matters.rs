//! A text taken apart into the matters it tells of, and the conduct of a person beside them.
//!
//! Every sentence goes to one part, no word is added and none is lost. A sentence stays with the
//! matter before it until one opens another; greeting and signature stay with the first. What one
//! person said or did to the writer is a part of its own (D-25).

// fulfils: S2-67 S2-68 D-12 D-25

use std::collections::BTreeMap;

use serde::Serialize;

use crate::check::Checker;
use crate::lang::Lang;
use crate::report::Options;
use crate::rules::Rules;
use crate::spec::{
    Category, ChecklistSpec, LanguageSpec, PatternSpec, RuleLang, RuleSide, RuleSpec, Severity,
    SpecProblem,
};
use crate::spec_split::{SplitLang, SplitSpec};
use crate::survey::{Anatomy, Desk, Fact, FactKind, Mark, Part, Points};

/// The most words of a greeting that tells nothing.
const LONGEST_GREETING: usize = 6;

/// What a part of a text is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartKind {
    /// What the firm did or left undone.
    Matter,
    /// What one person said or did to the writer.
    Conduct,
}

impl PartKind {
    /// Returns the name in kebab case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            PartKind::Matter => "matter",
            PartKind::Conduct => "conduct",
        }
    }
}

/// A part of a text: its own words. Offsets count code points from 0, end exclusive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MatterPart {
    /// What it is about.
    pub kind: PartKind,
    /// Its sentences, in the order of the text.
    pub sentences: Vec<(usize, usize)>,
    /// All its words.
    pub text: String,
    /// Its words without the sentence that asks; all of them where nothing else is left.
    pub told: String,
    /// The sentence in it that asks for something, the first where there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ask: Option<String>,
    /// The days and sums in it.
    pub facts: Vec<Fact>,
}

/// What a pattern of the file marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    List,
    Another,
    Conduct,
}

/// The signs, with the names under which their patterns are compiled. Each has a category of its
/// own, so that none hides another.
const SIGNS: [(Sign, &str, Category); 3] = [
    (Sign::List, "split-list", Category::Register),
    (Sign::Another, "split-another", Category::Focus),
    (Sign::Conduct, "split-conduct", Category::Identity),
];

/// The words of `knowledge/split.toml`, ready for use.
#[derive(Debug)]
pub struct Matters {
    rules: Rules,
}

impl Matters {
    /// Compiles the words; `languages` are those of the rules.
    ///
    /// # Errors
    /// All problems at once, each with its language, field and mend.
    pub fn compile(
        spec: &SplitSpec,
        languages: &[LanguageSpec],
    ) -> Result<Matters, Vec<SpecProblem>> {
        let known = |lang: &Lang| languages.iter().any(|language| language.lang == *lang);
        let rules: Vec<RuleSpec> = SIGNS
            .iter()
            .map(|&(sign, name, category)| rule(spec, sign, name, category, &known))
            .collect();
        match Rules::compile(languages, &rules, &ChecklistSpec::default()) {
            Ok(rules) => Ok(Matters { rules }),
            Err(problems) => Err(problems.into_iter().map(renamed).collect()),
        }
    }

    /// Returns which signs stand in each part of a message.
    fn signs(&self, text: &str, options: &Options, parts: &[Part]) -> Vec<Vec<Sign>> {
        let mut found = vec![Vec::new(); parts.len()];
        let mut checker = Checker::new(&self.rules);
        let plain = Options::new(options.lang);
        let reading = checker.read(text, &plain);
        let points = Points::of(text);
        for finding in reading.findings() {
            let at = points.byte(finding.start());
            let place = parts.partition_point(|part| part.to <= at);
            let sign = SIGNS.iter().find(|(_, name, _)| *name == finding.rule());
            if let (Some((sign, ..)), Some(signs)) = (sign, found.get_mut(place)) {
                signs.push(*sign);
            }
        }
        found
    }
}

fn rule(
    spec: &SplitSpec,
    sign: Sign,
    name: &str,
    category: Category,
    known: &impl Fn(&Lang) -> bool,
) -> RuleSpec {
    let part = |words: &SplitLang| {
        let (lines, unless) = match sign {
            Sign::List => (&words.list, Vec::new()),
            Sign::Another => (&words.another.r#match, words.another.unless.clone()),
            Sign::Conduct => (&words.conduct.r#match, words.conduct.unless.clone()),
        };
        let pattern = lines.iter().map(|line| PatternSpec {
            r#match: line.clone(),
            ..PatternSpec::default()
        });
        (!lines.is_empty()).then(|| RuleLang {
            // A rule is not compiled without a reason; nobody reads this one.
            why: name.to_owned(),
            pattern: pattern.collect(),
            unless,
            ..RuleLang::default()
        })
    };
    let languages = spec.lang.iter().filter(|(lang, _)| known(lang));
    RuleSpec {
        id: name.to_owned(),
        name: name.to_owned(),
        category,
        severity: Severity::Info,
        side: RuleSide::Both,
        cites: Vec::new(),
        source: spec.source.clone(),
        title: BTreeMap::new(),
        masked: false,
        learned: false,
        context: Default::default(),
        lang: languages
            .filter_map(|(lang, words)| Some((*lang, part(words)?)))
            .collect(),
    }
}

/// Names a problem of a pattern after the field of the file in which it stands.
fn renamed(mut problem: SpecProblem) -> SpecProblem {
    if let Some(sign) = problem.rule.strip_prefix("split-") {
        let place = problem.field.strip_prefix("pattern").map(|place| {
            let place = place.strip_suffix(".match").unwrap_or(place);
            match sign {
                "list" => format!("list{place}"),
                sign => format!("{sign}.match{place}"),
            }
        });
        problem.field = place.unwrap_or_else(|| format!("{sign}.{}", problem.field));
        "split".clone_into(&mut problem.rule);
    }
    problem
}

impl Desk<'_> {
    /// Takes a text apart into matters, with what is about a person's conduct last. Nothing but
    /// blanks gives no part; a text of one matter gives one.
    #[must_use]
    pub fn parts(&mut self, matters: &Matters, text: &str, options: &Options) -> Vec<MatterPart> {
        let anatomy = self.anatomy(text, options);
        let signs = matters.signs(text, options, &anatomy.parts);
        let places = places(&anatomy.parts, &signs);
        let most = places.iter().flatten().max().map_or(0, |most| most + 1);
        let points = Points::of(text);
        let mut parts: Vec<MatterPart> = (0..most)
            .map(Some)
            .chain([None])
            .map(|place| {
                let all = anatomy.parts.iter().zip(&places);
                let own = all.filter(|(_, at)| **at == place).map(|(part, _)| part);
                assemble(text, &anatomy, &points, place, &own.collect::<Vec<_>>())
            })
            .collect();
        parts.retain(|part| !part.sentences.is_empty());
        parts
    }
}

/// Says of each sentence to which matter it belongs, counted from 0; `None` is conduct.
fn places(parts: &[Part], signs: &[Vec<Sign>]) -> Vec<Option<usize>> {
    let mut places = Vec::with_capacity(parts.len());
    // The matter told now, how many there are, and whether the first has a sentence of its own.
    let (mut now, mut last, mut begun) = (0, 0, false);
    // The items of the list told now are matters; a list said to hold them comes next.
    let (mut matters, mut announced, mut items) = (false, false, 0);
    let mut conduct = false;
    for (part, signs) in parts.iter().zip(signs) {
        if is_frame(part) || part.is(Mark::Quoted) {
            places.push(Some(0));
            conduct = false;
            continue;
        }
        if part.listed && items == 0 {
            matters = announced || !begun;
        } else if !part.in_item && items > 0 {
            // What comes after the list is about all of it.
            (items, announced) = (0, false);
            if matters {
                now = 0;
            }
        }
        items += usize::from(part.listed);
        let about = |sign: Sign| signs.contains(&sign);
        announced |= about(Sign::List);
        let leans = conduct && part.linked && !part.in_item && !part.is(Mark::Ask);
        if about(Sign::Conduct) || (leans && !about(Sign::Another)) {
            conduct = true;
            places.push(None);
            continue;
        }
        conduct = false;
        let item = part.listed && matters && items > 1;
        if begun && (item || about(Sign::Another) && !part.listed) {
            last += 1;
            now = last;
        }
        begun = true;
        places.push(Some(now));
    }
    places
}

/// Says whether a sentence greets or closes, and tells nothing beside it.
fn is_frame(part: &Part) -> bool {
    part.is(Mark::Closing) || part.hello && part.words <= LONGEST_GREETING
}

/// Puts sentences together to a part.
fn assemble(
    text: &str,
    anatomy: &Anatomy,
    points: &Points,
    place: Option<usize>,
    own: &[&Part],
) -> MatterPart {
    let asks = |part: &&&Part| part.is(Mark::Ask) || part.is(Mark::Goal);
    let ask = own.iter().find(asks).copied();
    let others: Vec<&Part> = own
        .iter()
        .copied()
        .filter(|part| ask.is_none_or(|ask| ask.from != part.from))
        .collect();
    let told = if others.iter().any(|part| !is_frame(part)) {
        joined(text, &others)
    } else {
        joined(text, own)
    };
    let facts = own
        .iter()
        .flat_map(|part| anatomy.facts_in(part.from, part.to))
        .filter(|fact| matches!(fact.kind, FactKind::Date | FactKind::Amount))
        .map(|fact| Fact {
            kind: fact.kind,
            start: points.at(fact.from),
            end: points.at(fact.to),
            text: text.get(fact.from..fact.to).unwrap_or_default().to_owned(),
            value: fact.value.clone(),
            promise: None,
        });
    MatterPart {
        kind: match place {
            Some(_) => PartKind::Matter,
            None => PartKind::Conduct,
        },
        sentences: own
            .iter()
            .map(|part| (points.at(part.from), points.at(part.to)))
            .collect(),
        text: joined(text, own),
        told,
        ask: ask.map(|part| text.get(part.from..part.to).unwrap_or_default().to_owned()),
        facts: facts.collect(),
    }
}

/// Joins sentences with the blanks that stand before them, a line break where one stood there.
fn joined(text: &str, parts: &[&Part]) -> String {
    let mut out = String::new();
    let mut end = None;
    for part in parts {
        let Some(words) = text.get(part.from..part.to) else {
            continue;
        };
        if let Some(end) = end {
            let gap = text.get(end..part.from).unwrap_or_default();
            if gap.trim().is_empty() && !gap.is_empty() {
                out.push_str(gap);
            } else {
                let before = text.get(..part.from).unwrap_or_default();
                let line = before.trim_end_matches([' ', '\t']).ends_with('\n');
                out.push(if line { '\n' } else { ' ' });
            }
        }
        out.push_str(words);
        end = Some(part.to);
    }
    out
}
