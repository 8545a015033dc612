//! What the ladder says of its files: references, lengths, calendars, circles, worked examples.

use redress_ladder::spec::{CalendarSpec, LadderSpec};
use redress_ladder::{Calendars, Ladders};

use super::{Found, spot};
use crate::files::Files;
use crate::problem::{Kind, Problem, place};

/// Compiles calendars and, on them, ladders, and tells what keeps them from being whole.
pub(super) fn check(files: &Files, found: &Found) -> Vec<Problem> {
    let specs: Vec<CalendarSpec> = found
        .calendars
        .iter()
        .map(|(_, spec)| spec.clone())
        .collect();
    let calendars = match Calendars::compile(&specs) {
        Ok(calendars) => calendars,
        Err(wrong) => {
            return wrong
                .iter()
                .map(|wrong| told(files, &format!("calendars/{}.toml", wrong.file), wrong))
                .collect();
        }
    };
    let specs: Vec<LadderSpec> = found.ladders.iter().map(|(_, spec)| spec.clone()).collect();
    let wrong = match Ladders::compile(&specs, &calendars) {
        Ok(ladders) => redress_ladder::prove(&specs, &ladders, &calendars),
        Err(wrong) => wrong,
    };
    wrong
        .iter()
        .map(|wrong| {
            told(
                files,
                &format!("ladders/{}.toml", wrong.file.to_lowercase()),
                wrong,
            )
        })
        .collect()
}

fn told(files: &Files, path: &str, wrong: &redress_ladder::Problem) -> Problem {
    let text = files.get(path).unwrap_or_default();
    let (detail, mend) = wrong
        .says
        .split_once("; ")
        .unwrap_or((&wrong.says, &wrong.says));
    let args = vec![
        ("detail", format!("{}: {detail}", wrong.item)),
        ("mend", mend.to_owned()),
    ];
    let offset = text
        .find(&format!("id = \"{}\"", wrong.item))
        .unwrap_or_else(|| spot::span(path, text, &[&wrong.item]).start);
    let (line, column) = place(text, offset);
    Problem {
        line,
        column,
        ..Problem::whole(path, Kind::Engine, args)
    }
}
