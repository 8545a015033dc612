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
pub(crate) struct Message {
    id: String,
    pub(crate) text: String,
    #[serde(default)]
    pub(crate) side: String,
    #[serde(default)]
    channel: String,
    #[serde(default)]
    context: String,
    /// The rules that it breaks.
    pub(crate) expect: Vec<String>,
    #[serde(default)]
    #[expect(dead_code, reason = "for readers of the set")]
    near: Vec<String>,
    #[serde(default)]
    checklist: BTreeMap<String, String>,
}

/// The sets of a language, and which lines of each were looked at.
const SETS: [(&str, LookedAt); 5] = [
    ("blind", LookedAt::EveryOther),
    ("uncivil-more", LookedAt::All),
    ("strangers-1", LookedAt::EveryOther),
    ("strangers-2", LookedAt::None),
    ("strangers-3", LookedAt::None),
];

/// Which lines of a set were looked at while the rules were written; the others are only counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LookedAt {
    All,
    /// The first, the third and so on.
    EveryOther,
    None,
}

impl LookedAt {
    fn holds(self, at: usize) -> bool {
        match self {
            LookedAt::All => true,
            LookedAt::EveryOther => at.is_multiple_of(2),
            LookedAt::None => false,
        }
    }
}

/// Returns the messages of a language that were looked at while the rules were written, so that they
/// may be taught, or else those that are only counted. What stands in both is only counted.
pub(crate) fn messages(lang: Lang, looked_at: bool) -> Result<Vec<Message>> {
    let (mut seen, counted) = both(lang)?;
    if !looked_at {
        return Ok(counted);
    }
    let hidden: BTreeSet<String> = counted.iter().map(|one| words(&one.text)).collect();
    seen.retain(|one| !hidden.contains(&words(&one.text)));
    Ok(seen)
}

/// Returns the words of a text, without signs and capitals.
pub(crate) fn words(text: &str) -> String {
    let parts = text.split(|c: char| !c.is_alphanumeric());
    let parts = parts.filter(|part| !part.is_empty()).map(str::to_lowercase);
    parts.collect::<Vec<_>>().join(" ")
}

/// Returns the messages that were looked at, and those that were not.
fn both(lang: Lang) -> Result<(Vec<Message>, Vec<Message>)> {
    let (mut seen, mut counted) = (Vec::new(), Vec::new());
    for (name, lines) in SETS {
        let path = run::root().join(format!("tests/tone/{name}-{lang}.jsonl"));
        let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        for (at, line) in text.lines().enumerate() {
            let all = if lines.holds(at) {
                &mut seen
            } else {
                &mut counted
            };
            let message = serde_json::from_str(line);
            all.push(message.with_context(|| format!("{name}-{lang}:{}", at + 1))?);
        }
    }
    Ok((seen, counted))
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
        for (name, looked_at) in SETS
            .iter()
            .filter(|(name, _)| name.starts_with("strangers"))
        {
            let path = run::root().join(format!("tests/tone/{name}-{lang}.jsonl"));
            let Ok(text) = fs::read_to_string(&path) else {
                println!("{lang}: there is no {}", path.display());
                continue;
            };
            let lines = text.lines().enumerate();
            let counted: Vec<&str> = lines
                .filter(|(at, _)| !looked_at.holds(*at))
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

#[cfg(test)]
mod tests {
    use redress_knowledge::{Files, Knowledge};

    use super::*;

    /// A rule that is silent without a context cannot be found where a message does not give it.
    #[test]
    fn what_is_expected_stands_in_a_context_where_its_rule_speaks() {
        let (files, problems) = Files::from_dir(&run::root().join("knowledge"));
        assert!(problems.is_empty(), "{problems:?}");
        let knowledge = Knowledge::of(files);
        let needs: BTreeMap<&str, &[String]> = knowledge
            .tone_rules()
            .iter()
            .map(|rule| (rule.name.as_str(), &rule.context.silent_without[..]))
            .collect();
        let mut unheard = Vec::new();
        let mut asked = 0;
        for lang in Lang::ALL {
            let (seen, counted) = both(lang).expect("the blind sets are read");
            for message in seen.iter().chain(&counted) {
                let given: BTreeSet<&str> = message
                    .context
                    .split(',')
                    .filter_map(|word| word.split('=').next())
                    .collect();
                for rule in &message.expect {
                    for one_of in needs.get(rule.as_str()).copied().unwrap_or_default() {
                        asked += 1;
                        let mut words = one_of.split('|');
                        let named = |word: &str| given.contains(word.split(">=").next().unwrap());
                        if !words.any(named) {
                            unheard.push(format!("{lang} {}: {rule} needs {one_of}", message.id));
                        }
                    }
                }
            }
        }
        assert!(asked > 300, "{asked}");
        assert!(unheard.is_empty(), "{}", unheard.join("\n"));
    }
}
