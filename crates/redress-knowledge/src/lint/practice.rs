//! What the coach says of the practice: languages, names that lead somewhere, and that a line that
//! tempts is an example of its rule.

use redress_coach::Playbook;
use redress_coach::practice::{Practice, PracticeSpec};
use redress_coach::spec::PlaybookSpec;

use super::Found;
use super::playbooks::told;
use crate::REQUIRED_LANGS;
use crate::files::Files;
use crate::problem::{Kind, Problem};

/// Compiles the practice and tells what keeps it from being whole.
pub(super) fn check(files: &Files, found: &Found) -> Vec<Problem> {
    if found.practice.is_empty() {
        return Vec::new();
    }
    let mut problems = examples(found);
    let parts = found.playbooks.iter().map(|(_, part)| part);
    let call: Vec<PlaybookSpec> = parts.filter(|p| p.playbook == "call").cloned().collect();
    // A playbook that is not whole has told so itself.
    let Ok(playbook) = Playbook::compile(&call, REQUIRED_LANGS) else {
        return problems;
    };
    let specs: Vec<PracticeSpec> = found.practice.iter().map(|(_, s)| s.clone()).collect();
    if let Err(wrong) = Practice::compile(&specs, &playbook, REQUIRED_LANGS) {
        let paths: Vec<&str> = found
            .practice
            .iter()
            .map(|(path, _)| path.as_str())
            .collect();
        problems.extend(
            wrong
                .iter()
                .map(|wrong| told(files, &paths, &wrong.to_string())),
        );
    }
    problems
}

/// A line that tempts stands in its rule, word for word: so the rule finds it.
fn examples(found: &Found) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, spec) in &found.practice {
        for tempting in &spec.temptation {
            let mut rules = found.rules.iter().map(|(_, rule)| rule);
            let rule = rules.find(|rule| rule.name == tempting.rule);
            for (lang, text) in &tempting.text {
                let fires = rule
                    .and_then(|rule| rule.lang.get(lang))
                    .is_some_and(|part| part.fires.iter().any(|e| &e.text == text));
                if !fires {
                    let detail = format!(
                        "{}, text.{lang}: “{text}” is no example of it",
                        tempting.rule
                    );
                    let mend = "take a sentence from fires of the rule".to_owned();
                    let args = vec![("detail", detail), ("mend", mend)];
                    problems.push(Problem::whole(path, Kind::Engine, args));
                }
            }
        }
    }
    problems
}
