//! What the models learn from: the examples of the rules and the sentences of
//! `knowledge/tone/training/`, read into sentences with their features.

use std::collections::BTreeMap;
use std::fs;
use std::sync::{Arc, Mutex, OnceLock};

use anyhow::{Context as _, Result, bail};
use redress_tone::learned::{Candidate, Heard, Learned, Memory};
use redress_tone::model::{self, Entry, Model, Scales, lexicon_rows};
use redress_tone::spec::{RuleSide, RuleSpec};
use redress_tone::{Channel, Context, Lang, Options, Rules, Side, check};

use super::lexicon::Lexicon;
use crate::run;

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

/// A sentence with its features and the hits of the patterns.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sentence {
    /// Folded words, quoted ones left out.
    pub(crate) words: Vec<String>,
    /// Hashes of what the words are.
    pub(crate) features: Vec<u32>,
    /// Hashes of what they mean.
    pub(crate) meanings: Vec<u32>,
    /// Rules that patterns found.
    pub(crate) hits: Vec<usize>,
}

/// A message.
#[derive(Debug, Clone)]
pub(crate) struct Message {
    pub(crate) text: String,
    pub(crate) lesson: Lesson,
    pub(crate) origin: Origin,
    pub(crate) side: Side,
    pub(crate) sentences: Vec<Sentence>,
}

/// A model that learns nothing and writes down what it is shown.
#[derive(Debug, Default)]
struct Listener {
    heard: Mutex<Vec<Sentence>>,
    /// A model that holds the lexicon alone.
    lexicon: OnceLock<Model>,
}

impl Learned for Listener {
    fn read(&self, heard: &Heard<'_>, _: &mut Memory, _: &mut Vec<Candidate>) {
        let mut sentence = Sentence::default();
        model::features(heard, &mut |hash| sentence.features.push(hash));
        if let Some(lexicon) = self.lexicon.get() {
            lexicon.meanings(heard, &mut |hash| sentence.meanings.push(hash));
        }
        for at in (0..heard.len()).filter(|&at| !heard.is_quoted(at)) {
            let word = if heard.is_number(at) {
                "0"
            } else {
                heard.folded(at)
            };
            sentence.words.push(word.to_owned());
        }
        sentence.hits = heard.settled().iter().map(|hit| hit.rule).collect();
        if let Ok(mut all) = self.heard.lock() {
            all.push(sentence);
        }
    }
}

/// Reads the messages of a language.
pub(crate) struct School {
    rules: Rules,
    listener: Arc<Listener>,
    lang: Lang,
    /// The rules by number.
    pub(crate) specs: Vec<RuleSpec>,
}

impl School {
    /// Takes compiled rules; `specs` are the rules they come from.
    pub(crate) fn new(mut rules: Rules, specs: &[RuleSpec], lang: Lang) -> Result<School> {
        let listener = Arc::new(Listener::default());
        rules.set_model(lang, listener.clone());
        let mut by_number: Vec<(usize, RuleSpec)> = Vec::new();
        for spec in specs {
            let number = rules.index_of(&spec.name);
            by_number.push((number.context("a rule without a number")?, spec.clone()));
        }
        by_number.sort_by_key(|(number, _)| *number);
        Ok(School {
            rules,
            listener,
            lang,
            specs: by_number.into_iter().map(|(_, spec)| spec).collect(),
        })
    }

    /// Takes the lexicon of the language and returns its entries, for the model that is written.
    pub(crate) fn entries(&mut self, lexicon: &Lexicon) -> Result<Vec<Entry>> {
        let messages = self.messages()?;
        let all: Vec<&Message> = messages.iter().collect();
        let mut counts: Vec<(&str, usize)> = word_counts(&all).into_iter().collect();
        counts.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
        let known: Vec<&str> = counts.into_iter().map(|(word, _)| word).collect();
        let entries = lexicon.entries(&known, |text| {
            let who = (Lesson::Civil, Origin::Training, Side::Customer);
            let message = self.read(text, who.0, who.1, who.2, Context::default())?;
            let words = message.sentences.into_iter().flat_map(|s| s.words);
            Ok(words.collect())
        })?;
        let rows = lexicon_rows(&entries, std::iter::empty());
        let alone = Model::read(Model::write(&[], Scales::default(), &rows).into(), |_| None)?;
        if self.listener.lexicon.set(alone).is_err() {
            bail!("a school has one lexicon");
        }
        Ok(entries)
    }

    /// Returns every message there is for the language.
    pub(crate) fn messages(&self) -> Result<Vec<Message>> {
        let mut all = Vec::new();
        for (number, spec) in self.specs.iter().enumerate() {
            self.examples(number, spec, &mut all)?;
            self.lines(number, spec, &mut all)?;
        }
        self.civil(&mut all)?;
        self.sources(&mut all)?;
        self.looked_at(&mut all)?;
        Ok(all)
    }

    fn examples(&self, number: usize, spec: &RuleSpec, all: &mut Vec<Message>) -> Result<()> {
        let Some(part) = spec.lang.get(&self.lang) else {
            return Ok(());
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
            let message = self.message(&example.text, lesson, Origin::Rule, side(spec), spec)?;
            all.push(message);
        }
        Ok(())
    }

    fn lines(&self, number: usize, spec: &RuleSpec, all: &mut Vec<Message>) -> Result<()> {
        let name = format!("{}/{}.txt", self.lang, spec.name);
        let path = run::root().join("knowledge/tone/training").join(&name);
        let Ok(text) = fs::read_to_string(&path) else {
            return Ok(());
        };
        for (at, line) in text
            .lines()
            .enumerate()
            .filter(|(_, l)| !l.trim().is_empty())
        {
            let (lesson, text) = if let Some(text) = line.strip_prefix("+ ") {
                (Lesson::Breaks(number), text)
            } else if let Some(text) = line.strip_prefix("- ") {
                (
                    Lesson::Near {
                        rule: number,
                        other: false,
                    },
                    text,
                )
            } else if let Some(text) = line.strip_prefix("-* ") {
                (
                    Lesson::Near {
                        rule: number,
                        other: true,
                    },
                    text,
                )
            } else {
                bail!(
                    "training/{name}:{}: start the line with \"+ \", \"- \" or \"-* \"",
                    at + 1
                );
            };
            all.push(self.message(text, lesson, Origin::Training, side(spec), spec)?);
        }
        Ok(())
    }

    fn civil(&self, all: &mut Vec<Message>) -> Result<()> {
        let path = run::root().join(format!("knowledge/tone/training/{}/civil.txt", self.lang));
        let text = fs::read_to_string(path).unwrap_or_default();
        let mut who = Side::Customer;
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            if line.starts_with('#') {
                who = Side::Rep;
                continue;
            }
            let message = self.read(
                line,
                Lesson::Civil,
                Origin::Training,
                who,
                Context::default(),
            );
            all.push(message?);
        }
        self.more_civil(all)
    }

    /// Reads the lines of the sources: they say what a rule is, so whoever doubts a finding must
    /// know them.
    fn sources(&self, all: &mut Vec<Message>) -> Result<()> {
        for (text, rule, who) in crate::eval::lines::taught(self.lang)? {
            let number = rule
                .as_ref()
                .map(|rule| self.specs.iter().position(|spec| spec.name == *rule))
                .map(|at| at.context("a line of the sources names no rule"))
                .transpose()?;
            let Some(number) = number else {
                all.push(self.civil_line(&text, Origin::Rule, &who)?);
                continue;
            };
            let spec = &self.specs[number];
            let lesson = Lesson::Breaks(number);
            all.push(self.message(&text, lesson, Origin::Rule, side(spec), spec)?);
        }
        Ok(())
    }

    /// Reads the messages of the blind sets that were looked at while the rules were written.
    fn looked_at(&self, all: &mut Vec<Message>) -> Result<()> {
        for (text, who, breaks) in crate::eval::own::looked_at(self.lang)? {
            let known = |name: &String| self.specs.iter().position(|spec| spec.name == *name);
            let broken: Vec<usize> = breaks.iter().filter_map(known).collect();
            for &rule in &broken {
                let spec = &self.specs[rule];
                let lesson = Lesson::Breaks(rule);
                all.push(self.message(&text, lesson, Origin::Training, side(spec), spec)?);
            }
            if breaks.is_empty() {
                all.push(self.civil_line(&text, Origin::Training, &who)?);
            }
        }
        Ok(())
    }

    /// Reads the civil messages that the patterns were mended by: `tests/tone/civil-more-*.jsonl`.
    fn more_civil(&self, all: &mut Vec<Message>) -> Result<()> {
        let name = format!("tests/tone/civil-more-{}.jsonl", self.lang);
        let text = fs::read_to_string(run::root().join(&name)).unwrap_or_default();
        for (at, line) in text.lines().enumerate() {
            let civil: crate::eval::civil::Message =
                serde_json::from_str(line).with_context(|| format!("{name}:{}", at + 1))?;
            all.push(self.civil_line(&civil.text, Origin::Training, &civil.side)?);
        }
        Ok(())
    }

    /// Reads a message that breaks no rule; `who` wrote it.
    fn civil_line(&self, text: &str, origin: Origin, who: &str) -> Result<Message> {
        let who = crate::eval::side(who);
        self.read(text, Lesson::Civil, origin, who, Context::default())
    }

    fn message(
        &self,
        text: &str,
        lesson: Lesson,
        origin: Origin,
        side: Side,
        spec: &RuleSpec,
    ) -> Result<Message> {
        let mut context = Context::default().with("opening");
        // With what the rule needs to speak at all, so that its patterns are heard.
        for words in &spec.context.silent_without {
            let first = words.split('|').next().unwrap_or_default();
            context = context.with(&first.replace(">=", "="));
        }
        self.read(text, lesson, origin, side, context)
    }

    fn read(
        &self,
        text: &str,
        lesson: Lesson,
        origin: Origin,
        side: Side,
        context: Context,
    ) -> Result<Message> {
        let mut options = Options::new(self.lang);
        options.side = side;
        options.channel = Channel::Email;
        options.context = context;
        let _ = check(&self.rules, text, &options);
        let Ok(mut heard) = self.listener.heard.lock() else {
            bail!("a reading broke off");
        };
        Ok(Message {
            text: text.to_owned(),
            lesson,
            origin,
            side,
            sentences: std::mem::take(&mut *heard),
        })
    }
}

/// Returns whose messages teach a rule.
pub(crate) fn side(spec: &RuleSpec) -> Side {
    match spec.side {
        RuleSide::Rep => Side::Rep,
        RuleSide::Customer | RuleSide::Both => Side::Customer,
    }
}

/// Counts how often each word stands in the messages.
pub(crate) fn word_counts<'m>(messages: &[&'m Message]) -> BTreeMap<&'m str, usize> {
    let mut counts = BTreeMap::new();
    for sentence in messages.iter().flat_map(|message| &message.sentences) {
        for word in &sentence.words {
            *counts.entry(word.as_str()).or_default() += 1;
        }
    }
    counts
}
