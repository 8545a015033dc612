//! What a reading hands out: findings and a checklist, without a copy of any text.

use super::*;
use crate::checklist;

/// A message that was read: findings, checklist and measures, without a copy of any text.
#[derive(Debug, Clone, Copy)]
pub struct Reading<'c> {
    pub(crate) rules: &'c Rules,
    pub(super) engine: &'c Engine,
    pub(super) text: &'c str,
    pub(super) options: &'c Options,
    pub(super) measures: Measures,
    pub(crate) room: &'c Room,
}

impl<'c> Reading<'c> {
    /// Returns the findings, in the order of the text.
    pub fn findings(&self) -> impl Iterator<Item = Found<'c>> + use<'c> {
        let reading = *self;
        let spans = reading.room.spans.iter();
        spans.map(move |span| Found { reading, span })
    }

    /// Returns the checklist, item by item; empty where the channel or the side has none.
    pub fn checklist(&self) -> impl Iterator<Item = Check> + use<'c> {
        let reading = *self;
        let wanted = has_checklist(self.options);
        let items = if wanted { reading.rules.items.len() } else { 0 };
        (0..items).map(move |item| checklist::check(item, &reading))
    }

    /// Returns the counts.
    #[must_use]
    pub fn measures(&self) -> Measures {
        self.measures
    }

    /// Returns the code points of two bytes.
    pub(crate) fn points(&self, from: usize, to: usize) -> (usize, usize) {
        let mut counter = Counter::new(self.text, self.room.ascii);
        (counter.at(from), counter.at(to))
    }

    /// Returns the report, with texts of its own.
    #[must_use]
    pub fn report(&self) -> Report {
        Report {
            lang: self.options.lang,
            side: self.options.side,
            channel: self.options.channel,
            findings: self.findings().map(|found| found.to_owned()).collect(),
            checklist: self.checklist().collect(),
            measures: self.measures,
        }
    }
}

/// One finding of a [`Reading`]. Offsets count code points from 0, end exclusive.
#[derive(Debug, Clone, Copy)]
pub struct Found<'c> {
    reading: Reading<'c>,
    span: &'c Span,
}

impl<'c> Found<'c> {
    fn of(&self) -> &'c Rule {
        &self.reading.rules.rules[self.span.rule]
    }

    /// Returns the name of the rule.
    #[must_use]
    pub fn rule(&self) -> &'c str {
        &self.of().name
    }

    /// Returns the kind of trouble.
    #[must_use]
    pub fn category(&self) -> Category {
        self.of().category
    }

    /// Returns how much it matters.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.span.severity
    }

    /// Returns where the span starts.
    #[must_use]
    pub fn start(&self) -> usize {
        self.span.start
    }

    /// Returns where the span ends.
    #[must_use]
    pub fn end(&self) -> usize {
        self.span.start + self.span.points
    }

    /// Returns the text of the span.
    #[must_use]
    pub fn quote(&self) -> &'c str {
        let text = self.reading.text.get(self.span.from..self.span.to);
        text.unwrap_or_default()
    }

    /// Returns why the wording works against its writer, in the language of the explanations, else
    /// in that of the message, else in English.
    #[must_use]
    pub fn why(&self) -> &'c str {
        let options = self.reading.options;
        let explain = options.explain_in.unwrap_or(options.lang);
        let rules = self.reading.rules;
        [explain, options.lang, Lang::En]
            .into_iter()
            .map(|lang| rules.reason(self.span.rule, lang))
            .find(|why| !why.is_empty())
            .unwrap_or_default()
    }

    /// Returns better wordings, the best first, each with the range that it replaces.
    pub fn suggestions(&self) -> impl Iterator<Item = (usize, usize, &'c str)> + use<'c> {
        let Reading { engine, room, .. } = self.reading;
        let pattern = engine.patterns.get(self.span.pattern);
        let range = match pattern {
            Some(pattern) => pattern.suggest,
            None => engine.wordings_of(self.span.rule),
        };
        let span = (self.start(), self.end());
        let sentence = room.points.get(self.span.sentence).copied().unwrap_or(span);
        engine.wordings(range).map(move |text| {
            let (from, to) = if is_sentence(text) { sentence } else { span };
            (from, to, text)
        })
    }

    /// Returns the finding with texts of its own.
    #[must_use]
    pub fn to_owned(&self) -> Finding {
        let rule = self.of();
        let suggestions = self.suggestions().map(|(start, end, text)| Suggestion {
            start,
            end,
            text: text.to_owned(),
        });
        Finding {
            rule: rule.name.clone(),
            id: rule.id.clone(),
            category: rule.category,
            severity: self.span.severity,
            start: self.start(),
            end: self.end(),
            quote: self.quote().to_owned(),
            why: self.why().to_owned(),
            suggestions: suggestions.collect(),
            sources: rule.sources.clone(),
        }
    }
}

/// Says whether a message with these options has a checklist.
pub(super) fn has_checklist(options: &Options) -> bool {
    options.side == Side::Customer && options.channel.has_checklist()
}

fn is_sentence(text: &str) -> bool {
    text.trim_end().ends_with(['.', '?', '!', '…'])
}
