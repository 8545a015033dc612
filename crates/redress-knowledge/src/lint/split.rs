//! What `split.toml` proves of itself: each text gives the parts that it should.

use redress_tone::spec::{ChecklistSpec, LanguageSpec, RuleSpec, SpecProblem};
use redress_tone::spec_split::SplitSign;
use redress_tone::{Desk, Lang, Matters, Options, PartKind, Rules, Wording};

use super::{Found, spot};
use crate::REQUIRED_LANGS;
use crate::files::Files;
use crate::problem::{Kind, Problem};

/// How many texts of each sort prove a sign in a language.
const ENOUGH: usize = 12;

/// Reads every example as the case file does, and tells which gives other parts.
pub(super) fn check(files: &Files, found: &Found) -> Vec<Problem> {
    let Some((path, spec)) = found.split.first() else {
        return Vec::new();
    };
    let text = files.get(path).unwrap_or_default();
    let at = |lang: Lang, field: &str, kind: Kind, args: Vec<(&'static str, String)>| {
        let mut steps = vec!["lang", lang.code()];
        steps.extend(spot::steps(field));
        Problem::at(path, text, &spot::span(path, text, &steps), kind, args)
    };
    let languages: Vec<LanguageSpec> = found.languages.iter().map(|(_, l)| l.clone()).collect();
    let told = |wrong: &SpecProblem| {
        let detail = format!("{}: {}", wrong.field, wrong.problem);
        let args = vec![("detail", detail), ("mend", wrong.mend.clone())];
        let lang = wrong.lang.unwrap_or(Lang::En);
        at(lang, &wrong.field, Kind::Engine, args)
    };
    let matters = match Matters::compile(spec, &languages) {
        Ok(matters) => matters,
        Err(wrong) => return wrong.iter().map(told).collect(),
    };
    let rules: Vec<RuleSpec> = found.rules.iter().map(|(_, rule)| rule.clone()).collect();
    let none = ChecklistSpec::default();
    let checklist = found.checklist.first().map_or(&none, |(_, list)| list);
    let soften = found.soften.first().map(|(_, soften)| soften);
    // What keeps these from being built is told with their own files.
    let (Ok(rules), Some(Ok(wording))) = (
        Rules::compile(&languages, &rules, checklist),
        soften.map(|soften| Wording::compile(soften, &languages)),
    ) else {
        return Vec::new();
    };
    let rules = crate::tables::learned(rules);
    let mut desk = Desk::new(&rules, &wording);
    let mut problems = Vec::new();
    for &lang in REQUIRED_LANGS {
        let Some(words) = spec.lang.get(&lang) else {
            continue;
        };
        for (name, sign) in [("another", &words.another), ("conduct", &words.conduct)] {
            if sign.fires.len().min(sign.silent.len()) < ENOUGH {
                let args = vec![
                    ("lang", lang.code().to_owned()),
                    ("expected", ENOUGH.to_string()),
                ];
                problems.push(at(lang, &format!("{name}.fires"), Kind::FewExamples, args));
            }
            for (list, index, example, fires) in examples(sign) {
                let parts = desk.parts(&matters, example, &Options::new(lang));
                let kind = |kind| parts.iter().filter(|part| part.kind == kind).count();
                let holds = match name {
                    "another" => kind(PartKind::Matter) > 1,
                    _ => kind(PartKind::Conduct) > 0,
                };
                if holds == fires {
                    continue;
                }
                let mut args = vec![("text", example.to_owned())];
                let kind = if fires {
                    Kind::ExampleSilent
                } else {
                    let last = parts.last().map(|part| part.text.clone());
                    args.push(("quote", last.unwrap_or_default()));
                    Kind::ExampleFires
                };
                problems.push(at(lang, &format!("{name}.{list}[{index}]"), kind, args));
            }
        }
    }
    problems
}

/// Returns each text with its list, its place and whether the sign is in it.
fn examples(sign: &SplitSign) -> impl Iterator<Item = (&'static str, usize, &str, bool)> {
    let fires = sign.fires.iter().enumerate();
    let silent = sign.silent.iter().enumerate();
    fires
        .map(|(at, text)| ("fires", at, text.as_str(), true))
        .chain(silent.map(|(at, text)| ("silent", at, text.as_str(), false)))
}
