//! The lines that are taught: the examples of the rules, `knowledge/tone/training/`, the lines of the
//! sources, and the sets of messages that were looked at while the rules were written. None of them
//! stands in a set that is only counted.

use std::fs;

use anyhow::{Context as _, Result, bail};
use redress_tone::spec::{RuleSide, RuleSpec};
use redress_tone::{Context, Lang, Side};

use crate::{eval, run};

/// What a message teaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lesson {
    /// It breaks the rule.
    Breaks(usize),
    /// It is near the rule and does not break it; `other` says that it breaks another.
    Near {
        /// The rule.
        rule: usize,
        /// Whether it breaks another rule.
        other: bool,
    },
    /// It breaks none.
    Civil,
}

/// Where a message comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    /// An example in a rule's file: its patterns were written beside it.
    Rule,
    /// A line written without a look at the patterns.
    Training,
}

/// A message before it is read.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub(crate) text: String,
    pub(crate) lesson: Lesson,
    pub(crate) origin: Origin,
    pub(crate) side: Side,
    pub(crate) context: Context,
}

impl Line {
    /// Takes a message about a rule.
    fn about(spec: &RuleSpec, text: &str, lesson: Lesson, origin: Origin) -> Line {
        let mut context = Context::default().with("opening");
        // With what the rule needs to speak at all, so that its patterns are heard.
        for words in &spec.context.silent_without {
            let first = words.split('|').next().unwrap_or_default();
            context = context.with(&first.replace(">=", "="));
        }
        Line {
            text: text.to_owned(),
            lesson,
            origin,
            side: side(spec),
            context,
        }
    }

    /// Takes a message that breaks no rule.
    pub(crate) fn civil(text: &str, origin: Origin, side: Side) -> Line {
        Line {
            text: text.to_owned(),
            lesson: Lesson::Civil,
            origin,
            side,
            context: Context::default(),
        }
    }
}

/// Returns whose messages teach a rule.
pub(crate) fn side(spec: &RuleSpec) -> Side {
    match spec.side {
        RuleSide::Rep => Side::Rep,
        RuleSide::Customer | RuleSide::Both => Side::Customer,
    }
}

/// Returns every line there is for a language; a lesson names a rule by its place in `specs`.
pub(crate) fn all(specs: &[RuleSpec], lang: Lang) -> Result<Vec<Line>> {
    let mut all = Vec::new();
    for (number, spec) in specs.iter().enumerate() {
        examples(number, spec, lang, &mut all);
        training(number, spec, lang, &mut all)?;
    }
    civil(lang, &mut all)?;
    sources(specs, lang, &mut all)?;
    looked_at(specs, lang, &mut all)?;
    Ok(all)
}

fn examples(number: usize, spec: &RuleSpec, lang: Lang, all: &mut Vec<Line>) {
    let Some(part) = spec.lang.get(&lang) else {
        return;
    };
    let near = Lesson::Near {
        rule: number,
        other: false,
    };
    let fires = part.fires.iter().map(|one| (one, Lesson::Breaks(number)));
    for (example, lesson) in fires.chain(part.silent.iter().map(|one| (one, near))) {
        // The words are what is learned: near-misses that only the context tells apart teach
        // nothing about them.
        if lesson == near && !example.context.is_empty() && spec.context != Default::default() {
            continue;
        }
        all.push(Line::about(spec, &example.text, lesson, Origin::Rule));
    }
}

fn training(number: usize, spec: &RuleSpec, lang: Lang, all: &mut Vec<Line>) -> Result<()> {
    let name = format!("{lang}/{}.txt", spec.name);
    let path = run::root().join("knowledge/tone/training").join(&name);
    let Ok(text) = fs::read_to_string(&path) else {
        return Ok(());
    };
    let near = |other| Lesson::Near {
        rule: number,
        other,
    };
    let starts = [
        ("+ ", Lesson::Breaks(number)),
        ("- ", near(false)),
        ("-* ", near(true)),
    ];
    for (at, line) in text.lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        let mut read = starts.iter();
        let read = read.find_map(|(start, lesson)| Some((line.strip_prefix(start)?, *lesson)));
        let Some((text, lesson)) = read else {
            let at = at + 1;
            bail!("training/{name}:{at}: start the line with \"+ \", \"- \" or \"-* \"");
        };
        all.push(Line::about(spec, text, lesson, Origin::Training));
    }
    Ok(())
}

fn civil(lang: Lang, all: &mut Vec<Line>) -> Result<()> {
    let path = run::root().join(format!("knowledge/tone/training/{lang}/civil.txt"));
    let text = fs::read_to_string(path).unwrap_or_default();
    let mut who = Side::Customer;
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if line.starts_with('#') {
            who = Side::Rep;
            continue;
        }
        all.push(Line::civil(line, Origin::Training, who));
    }
    for (text, who) in eval::civil::looked_at(lang)? {
        all.push(Line::civil(&text, Origin::Training, who));
    }
    Ok(())
}

/// Takes the lines of the sources: they say what a rule is, so whoever doubts a finding must know
/// them.
fn sources(specs: &[RuleSpec], lang: Lang, all: &mut Vec<Line>) -> Result<()> {
    for (text, rule, who) in eval::lines::taught(lang)? {
        let Some(rule) = rule else {
            all.push(Line::civil(&text, Origin::Rule, eval::side(&who)));
            continue;
        };
        let number = specs.iter().position(|spec| spec.name == rule);
        let number = number.context("a line of the sources names no rule")?;
        let lesson = Lesson::Breaks(number);
        all.push(Line::about(&specs[number], &text, lesson, Origin::Rule));
    }
    Ok(())
}

/// Takes the messages of the blind sets that were looked at while the rules were written.
fn looked_at(specs: &[RuleSpec], lang: Lang, all: &mut Vec<Line>) -> Result<()> {
    for message in eval::own::messages(lang, true)? {
        let known = |name: &String| specs.iter().position(|spec| spec.name == *name);
        for rule in message.expect.iter().filter_map(known) {
            let lesson = Lesson::Breaks(rule);
            let text = &message.text;
            all.push(Line::about(&specs[rule], text, lesson, Origin::Training));
        }
        if message.expect.is_empty() {
            let who = eval::side(&message.side);
            all.push(Line::civil(&message.text, Origin::Training, who));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use redress_knowledge::{Files, Knowledge};

    use super::*;

    #[test]
    fn nothing_that_is_counted_is_taught() {
        let (files, problems) = Files::from_dir(&run::root().join("knowledge"));
        assert!(problems.is_empty(), "{problems:?}");
        let knowledge = Knowledge::of(files);
        let mut both = Vec::new();
        for lang in Lang::ALL {
            let messages = eval::own::messages(lang, false).expect("the blind sets are read");
            let civil = eval::civil::counted(lang).expect("the civil sets are read");
            let counted = messages.into_iter().map(|message| message.text);
            let counted: BTreeSet<String> = counted
                .chain(civil)
                .map(|text| eval::own::words(&text))
                .collect();
            assert!(counted.len() > 200, "{lang}: {}", counted.len());
            let taught = all(knowledge.tone_rules(), lang).expect("the lines are read");
            let again = taught
                .iter()
                .filter(|line| counted.contains(&eval::own::words(&line.text)));
            both.extend(again.map(|line| format!("{lang}: {}", line.text)));
        }
        assert!(both.is_empty(), "counted and taught:\n{}", both.join("\n"));
    }
}
