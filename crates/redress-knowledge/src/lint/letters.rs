//! Letters can be read by their engine and exist in every language.

use std::collections::{BTreeMap, BTreeSet};

use minijinja::Environment;
use redress_tone::Lang;

use crate::REQUIRED_LANGS;
use crate::files::Files;
use crate::place::Place;
use crate::problem::{Kind, Problem};

/// The folder of pieces that letters share; it is no letter itself.
const PARTS: &str = "parts";

/// Checks all templates of `letters/`.
pub(super) fn check(files: &Files) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut letters: BTreeMap<&str, BTreeSet<Lang>> = BTreeMap::new();
    for (path, text) in files.iter() {
        match Place::of(path) {
            Place::Letter(kind, lang) => letters.entry(kind).or_default().insert(lang),
            Place::LetterAbout(kind) => {
                letters.entry(kind).or_default();
                continue;
            }
            _ => continue,
        };
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
        let about = format!("letters/{letter}/letter.toml");
        if letter != PARTS && files.get(&about).is_none() {
            let args = vec![("letter", letter.to_owned())];
            problems.push(Problem::whole(&about, Kind::LetterAbout, args));
        }
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
