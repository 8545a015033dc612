//! What the coach says of playbooks: lengths, slots, ids, references.

use redress_coach::Playbook;
use redress_coach::spec::PlaybookSpec;

use super::Found;
use crate::REQUIRED_LANGS;
use crate::files::Files;
use crate::problem::{Kind, Problem, place};

/// Compiles each playbook and tells what keeps it from being whole.
pub(super) fn check(files: &Files, found: &Found) -> Vec<Problem> {
    let mut names: Vec<&str> = found
        .playbooks
        .iter()
        .map(|(_, part)| part.playbook.as_str())
        .collect();
    names.sort_unstable();
    names.dedup();
    let mut problems = Vec::new();
    for name in names {
        let parts: Vec<&(String, PlaybookSpec)> = found
            .playbooks
            .iter()
            .filter(|(_, part)| part.playbook == name)
            .collect();
        let specs: Vec<PlaybookSpec> = parts.iter().map(|(_, part)| part.clone()).collect();
        let Err(wrong) = Playbook::compile(&specs, REQUIRED_LANGS) else {
            continue;
        };
        let paths: Vec<&str> = parts.iter().map(|(path, _)| path.as_str()).collect();
        problems.extend(
            wrong
                .iter()
                .map(|wrong| told(files, &paths, &wrong.to_string())),
        );
    }
    problems
}

/// Turns the coach's sentence into a problem.
///
/// The sentence starts with the item that it is about and says after the last colon what to do;
/// the item is looked up in the files so that the problem has a line.
pub(super) fn told(files: &Files, paths: &[&str], sentence: &str) -> Problem {
    let (detail, mend) = sentence.rsplit_once(": ").unwrap_or((sentence, ""));
    let item = sentence.split([',', ':', ' ']).next().unwrap_or_default();
    let args = vec![("detail", detail.to_owned()), ("mend", mend.to_owned())];
    for path in paths {
        let text = files.get(path).unwrap_or_default();
        if let Some(offset) = text.find(&format!("id = \"{item}\"")) {
            let (line, column) = place(text, offset);
            return Problem {
                line,
                column,
                ..Problem::whole(path, Kind::Engine, args)
            };
        }
    }
    Problem::whole(
        paths.first().copied().unwrap_or_default(),
        Kind::Engine,
        args,
    )
}
