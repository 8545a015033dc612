//! What the models learn from: the lines that are taught, read into sentences with their features.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock};

use anyhow::{Context as _, Result, bail};
use redress_tone::learned::{Candidate, Heard, Learned, Memory};
use redress_tone::model::{self, Entry, Model, Scales, lexicon_rows};
use redress_tone::spec::RuleSpec;
use redress_tone::{Channel, Lang, Options, Rules, Side, check};

use super::lexicon::Lexicon;
use super::lines::{self, Lesson, Line, Origin};

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
            let message = self.read(Line::civil(text, Origin::Training, Side::Customer))?;
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
        let lines = lines::all(&self.specs, self.lang)?.into_iter();
        lines.map(|line| self.read(line)).collect()
    }

    fn read(&self, line: Line) -> Result<Message> {
        let mut options = Options::new(self.lang);
        options.side = line.side;
        options.channel = Channel::Email;
        options.context = line.context;
        let _ = check(&self.rules, &line.text, &options);
        let Ok(mut heard) = self.listener.heard.lock() else {
            bail!("a reading broke off");
        };
        Ok(Message {
            text: line.text,
            lesson: line.lesson,
            origin: line.origin,
            side: line.side,
            sentences: std::mem::take(&mut *heard),
        })
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
