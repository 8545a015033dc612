//! Letters can be read by their engine and exist in every language.

use std::collections::{BTreeMap, BTreeSet};

use minijinja::Environment;
use redress_tone::Lang;

use crate::REQUIRED_LANGS;
use crate::files::Files;
use crate::place::Place;
use crate::problem::{Kind, Problem};

/// Checks all templates of `letters/`.
pub(super) fn check(files: &Files) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut letters: BTreeMap<&str, BTreeSet<Lang>> = BTreeMap::new();
    for (path, text) in files.iter() {
        let Place::Letter(kind, lang) = Place::of(path) else {
            continue;
        };
        letters.entry(kind).or_default().insert(lang);
        let mut engine = Environment::new();
        if let Err(error) = engine.add_template(path, text) {
            let detail = error
                .detail()
                .map_or_else(|| error.kind().to_string(), str::to_owned);
            let problem = Problem::whole(path, Kind::LetterSyntax, vec![("detail", detail)]);
            problems.push(Problem {
                line: error.line().unwrap_or(1),
                ..problem
            });
        }
    }
    for (letter, langs) in letters {
        for lang in REQUIRED_LANGS.iter().filter(|lang| !langs.contains(lang)) {
            let path = format!("letters/{letter}/{lang}.j2");
            let args = vec![
                ("letter", letter.to_owned()),
                ("lang", lang.code().to_owned()),
            ];
            problems.push(Problem::whole(&path, Kind::LetterMissing, args));
        }
    }
    problems
}
