//! The blind sets: precision and recall a rule and language, the checklist, the language.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::str::FromStr;

use anyhow::{Context as _, Result, bail};
use redress_tone::spec::Severity;
use redress_tone::{Channel, CheckState, Lang, Report, Rules, check, detect};
use serde::Deserialize;

use super::Wish;
use crate::run;

/// Which messages of a blind set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Half {
    /// May be looked at.
    A,
    /// Only counted.
    B,
}

impl FromStr for Half {
    type Err = anyhow::Error;

    fn from_str(word: &str) -> Result<Self> {
        match word {
            "a" => Ok(Half::A),
            "b" => Ok(Half::B),
            other => bail!("there is no half {other}: use a or b"),
        }
    }
}

/// One line of a blind set.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Message {
    id: String,
    text: String,
    #[serde(default)]
    side: String,
    #[serde(default)]
    channel: String,
    #[serde(default)]
    context: String,
    expect: Vec<String>,
    #[serde(default)]
    #[expect(dead_code, reason = "for readers of the set")]
    near: Vec<String>,
    #[serde(default)]
    checklist: BTreeMap<String, String>,
}

/// Returns the messages of a language that were looked at, so that they may be taught: half `a` of
/// the blind set, and what was written after misses. Each with its side and the rules it breaks.
pub(crate) fn looked_at(lang: Lang) -> Result<Vec<(String, String, Vec<String>)>> {
    let mut all = Vec::new();
    for (name, step) in [("blind", 2), ("uncivil-more", 1)] {
        let path = run::root().join(format!("tests/tone/{name}-{lang}.jsonl"));
        let text = fs::read_to_string(path).unwrap_or_default();
        for (at, line) in text.lines().enumerate().step_by(step) {
            let message: Message = serde_json::from_str(line)
                .with_context(|| format!("the messages in {lang}, line {}", at + 1))?;
            all.push((message.text, message.side, message.expect));
        }
    }
    Ok(all)
}

/// Right, wrong and missed findings.
#[derive(Debug, Clone, Copy, Default)]
struct Count {
    right: usize,
    wrong: usize,
    missed: usize,
}

impl Count {
    fn precision(self) -> f64 {
        share(self.right, self.right + self.wrong)
    }

    fn recall(self) -> f64 {
        share(self.right, self.right + self.missed)
    }

    fn f1(self) -> f64 {
        share(2 * self.right, 2 * self.right + self.wrong + self.missed)
    }

    fn add(&mut self, other: Count) {
        self.right += other.right;
        self.wrong += other.wrong;
        self.missed += other.missed;
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        1.0
    } else {
        part as f64 / whole as f64
    }
}

/// Rules that count at any severity: without a case nobody knows better.
const ANY_SEVERITY: [&str; 2] = ["demand-manager", "legal-threat"];

/// Rules that are `info` unless the message comes with its case.
const NEEDS_CASE: [&str; 2] = ["false-authority-claim", "oversharing"];

pub(crate) fn run(read_with: &Rules, wish: &Wish) -> Result<()> {
    let mut rules: BTreeMap<String, BTreeMap<Lang, Count>> = BTreeMap::new();
    let mut languages = Vec::new();
    for lang in wish.langs() {
        let blind = || run::root().join(format!("tests/tone/blind-{lang}.jsonl"));
        let path = wish.set.clone().unwrap_or_else(blind);
        let Ok(text) = fs::read_to_string(&path) else {
            println!("{lang}: there is no {}", path.display());
            continue;
        };
        languages.push(language(read_with, wish, lang, &text, &mut rules)?);
    }
    println!("\n{:<28}{}", "rule: precision / recall", heads());
    for (rule, by_lang) in &rules {
        let cells: String = Lang::ALL
            .iter()
            .map(|lang| {
                by_lang.get(lang).map_or_else(
                    || format!("{:>14}", "-"),
                    |c| {
                        format!(
                            "{:>14}",
                            format!("{:.2} / {:.2}", c.precision(), c.recall())
                        )
                    },
                )
            })
            .collect();
        println!("{rule:<28}{cells}");
    }
    println!("\nlanguage  messages  precision  recall     F1  checklist  detected");
    for line in languages {
        println!("{line}");
    }
    Ok(())
}

/// The sets of strangers' messages, and whether every other message of one was looked at.
const STRANGERS: [(&str, bool); 2] = [("strangers-1", true), ("strangers-2", false)];

/// Prints the same for messages that were written after the rules, by hands that had the definitions
/// alone, and that were only counted.
pub(crate) fn strangers(read_with: &Rules, wish: &Wish) -> Result<()> {
    println!("\nstrangers    messages  precision  recall     F1");
    let whole = Wish {
        half: None,
        errors: 0,
        ..wish.clone()
    };
    for lang in wish.langs() {
        for (name, looked_at) in STRANGERS {
            let path = run::root().join(format!("tests/tone/{name}-{lang}.jsonl"));
            let Ok(text) = fs::read_to_string(&path) else {
                println!("{lang}: there is no {}", path.display());
                continue;
            };
            let lines = text.lines().enumerate();
            let counted: Vec<&str> = lines
                .filter(|(at, _)| !looked_at || at % 2 == 1)
                .map(|(_, line)| line)
                .collect();
            let line = language(
                read_with,
                &whole,
                lang,
                &counted.join("\n"),
                &mut BTreeMap::new(),
            )?;
            // They have no checklist, and their language is known from the others.
            println!("{name}  {}", line.get(..44).unwrap_or(&line));
        }
    }
    Ok(())
}

fn heads() -> String {
    Lang::ALL
        .iter()
        .map(|lang| format!("{:>14}", lang.code()))
        .collect()
}

fn language(
    rules_of: &Rules,
    wish: &Wish,
    lang: Lang,
    text: &str,
    rules: &mut BTreeMap<String, BTreeMap<Lang, Count>>,
) -> Result<String> {
    let (mut messages, mut all, mut errors) = (0, Count::default(), Vec::new());
    let (mut items, mut items_right) = (0, 0);
    let (mut long, mut known) = (0, 0);
    for (at, line) in text
        .lines()
        .enumerate()
        .filter(|(_, l)| !l.trim().is_empty())
    {
        let hidden = at % 2 == 1 && wish.set.is_none();
        let half = if hidden { Half::B } else { Half::A };
        if wish.half.is_some_and(|wanted| wanted != half) {
            continue;
        }
        let message: Message = serde_json::from_str(line)
            .with_context(|| format!("the messages in {lang}, line {}", at + 1))?;
        messages += 1;
        let report = read(rules_of, lang, &message)?;
        let (found, expected) = (found(&report, &message), wanted(&message));
        for rule in found.union(&expected) {
            let count = Count {
                right: usize::from(found.contains(rule) && expected.contains(rule)),
                wrong: usize::from(!expected.contains(rule)),
                missed: usize::from(!found.contains(rule)),
            };
            all.add(count);
            let by_lang = rules.entry(rule.clone()).or_default();
            by_lang.entry(lang).or_default().add(count);
            if half == Half::A && count.right == 0 {
                let kind = if count.wrong > 0 { "wrong" } else { "missed" };
                let words = report.findings.iter().find(|f| f.rule == *rule);
                let words = words.map_or_else(String::new, |f| format!(" “{}”", f.quote));
                errors.push(format!(
                    "  {kind:<6} {rule:<26} {} {}{words}",
                    message.id, message.text
                ));
            }
        }
        for (item, state) in &message.checklist {
            let Some(check) = report.checklist.iter().find(|c| c.item.as_str() == item) else {
                continue;
            };
            items += 1;
            let there = check.state == CheckState::Present;
            let right = there == (state == "present");
            items_right += usize::from(right);
            if half == Half::A && !right {
                errors.push(format!(
                    "  not {state} {item:<20} {} {}",
                    message.id, message.text
                ));
            }
        }
        if message.text.split_whitespace().count() >= 20 {
            long += 1;
            known += usize::from(detect(&message.text) == Some(lang));
        }
    }
    for error in errors.iter().take(wish.errors) {
        println!("{error}");
    }
    Ok(format!(
        "{:<8}{messages:>10}{:>11.3}{:>8.3}{:>7.3}{:>11.3}{:>10.3}",
        lang.code(),
        all.precision(),
        all.recall(),
        all.f1(),
        share(items_right, items),
        share(known, long)
    ))
}

fn read(rules: &Rules, lang: Lang, message: &Message) -> Result<Report> {
    let channel = match message.channel.as_str() {
        "" => Channel::Email,
        name => serde_json::from_value(name.into()).context("a channel")?,
    };
    let options = super::options(lang, &message.side, channel, &message.context)?;
    Ok(check(rules, &message.text, &options))
}

fn found(report: &Report, message: &Message) -> BTreeSet<String> {
    let counts = |finding: &&redress_tone::Finding| {
        finding.severity == Severity::Warn
            || ANY_SEVERITY.contains(&finding.rule.as_str())
            // What is expected may be weak: then it was seen.
            || finding.id.starts_with("F-") && message.expect.contains(&finding.rule)
    };
    report
        .findings
        .iter()
        .filter(counts)
        .map(|finding| finding.rule.clone())
        .collect()
}

/// Returns what must be found. Rules that only the case decides are `info` without one, by
/// contract, so nothing can be wanted of them here.
fn wanted(message: &Message) -> BTreeSet<String> {
    let decided = |rule: &&String| !NEEDS_CASE.contains(&rule.as_str());
    message.expect.iter().filter(decided).cloned().collect()
}
