//! The lines that the sources give as wrong and as right: `tests/tone/sources.toml`.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context as _, Result};
use redress_tone::spec::Severity;
use redress_tone::{Channel, Lang, Rules, check};
use serde::Deserialize;

use super::Wish;
use crate::run;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Lines {
    line: Vec<Line>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    row: String,
    verdict: Verdict,
    #[serde(default)]
    rule: String,
    side: String,
    #[serde(default)]
    context: String,
    text: BTreeMap<Lang, String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Verdict {
    /// The rule must speak, at any severity.
    Wrong,
    /// No rule may warn.
    Right,
}

/// Returns the lines of a language that are wrong, with the rules that must speak, and those that
/// are right, without one; each with its side.
pub(crate) fn taught(lang: Lang) -> Result<Vec<(String, Option<String>, String)>> {
    let lines = read()?.line.into_iter();
    let taught = lines.filter_map(|mut line| {
        let text = line.text.remove(&lang)?;
        let rule = (line.verdict == Verdict::Wrong).then_some(line.rule);
        Some((text, rule, line.side))
    });
    Ok(taught.collect())
}

fn read() -> Result<Lines> {
    let path = run::root().join("tests/tone/sources.toml");
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    Ok(toml::from_str(&text)?)
}

/// Prints, a language, how many wrong lines are found and how many right ones are clean.
pub(crate) fn run(rules: &Rules, wish: &Wish) -> Result<()> {
    let lines = read()?;
    println!("\nlines of the sources   wrong found   right clean");
    for lang in wish.langs() {
        let (mut counts, mut errors) = ([0; 4], Vec::new());
        for line in &lines.line {
            let text = line
                .text
                .get(&lang)
                .with_context(|| format!("{}: {lang}", line.row))?;
            let options = super::options(lang, &line.side, Channel::Phone, &line.context)?;
            let report = check(rules, text, &options);
            let holds = match line.verdict {
                Verdict::Wrong => report.findings.iter().any(|f| f.rule == line.rule),
                Verdict::Right => report.findings.iter().all(|f| f.severity != Severity::Warn),
            };
            let of = usize::from(line.verdict == Verdict::Right) * 2;
            counts[of] += usize::from(holds);
            counts[of + 1] += 1;
            if !holds {
                errors.push(format!(
                    "  {:?} {} {} {text}",
                    line.verdict, line.row, line.rule
                ));
            }
        }
        for error in errors.iter().take(wish.errors) {
            println!("{error}");
        }
        let [found, wrong, clean, right] = counts;
        println!(
            "{:<20}{:>14}{:>14}",
            lang.code(),
            format!("{found} of {wrong}"),
            format!("{clean} of {right}")
        );
    }
    Ok(())
}
