//! Texts with slots: reading, checking and filling them.

use std::collections::BTreeMap;

use redress_tone::Lang;

use crate::spec::{JoinSpec, Slot};

/// The most words that a spoken phrase may have.
pub const MAX_WORDS: usize = 22;
/// The most characters that a spoken phrase may have.
pub const MAX_CHARS: usize = 140;

/// The values of the slots that are known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Slots(BTreeMap<Slot, String>);

impl Slots {
    /// Starts with nothing known.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a slot; white space is drawn together, and an empty value counts as unknown.
    pub fn set(&mut self, slot: Slot, value: &str) {
        let clean = value
            .split(|c: char| c.is_whitespace() || c.is_control())
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" ");
        if clean.is_empty() {
            self.0.remove(&slot);
        } else {
            self.0.insert(slot, clean);
        }
    }

    /// Sets a slot and hands the set back.
    #[must_use]
    pub fn with(mut self, slot: Slot, value: &str) -> Self {
        self.set(slot, value);
        self
    }

    /// Sets a slot unless it is known already.
    pub fn set_default(&mut self, slot: Slot, value: &str) {
        if !self.0.contains_key(&slot) {
            self.set(slot, value);
        }
    }

    /// Returns the value of a slot.
    #[must_use]
    pub fn get(&self, slot: Slot) -> Option<&str> {
        self.0.get(&slot).map(String::as_str)
    }

    fn without_longest(&self) -> Option<Self> {
        let longest = self
            .0
            .iter()
            .max_by_key(|(_, value)| value.chars().count())?
            .0;
        let mut rest = self.clone();
        rest.0.remove(longest);
        Some(rest)
    }
}

impl Slot {
    /// All slots that a text may use.
    pub const ALL: [Slot; 14] = [
        Slot::Topic,
        Slot::Goal,
        Slot::Request,
        Slot::Name,
        Slot::Reference,
        Slot::Pairs,
        Slot::Date,
        Slot::Due,
        Slot::Amount,
        Slot::OpenItem,
        Slot::Promise,
        Slot::Firm,
        Slot::Result,
        Slot::Contacts,
    ];

    /// Returns the name that stands between the braces.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Slot::Topic => "topic",
            Slot::Goal => "goal",
            Slot::Request => "request",
            Slot::Name => "name",
            Slot::Reference => "reference",
            Slot::Pairs => "pairs",
            Slot::Date => "date",
            Slot::Due => "due",
            Slot::Amount => "amount",
            Slot::OpenItem => "open-item",
            Slot::Promise => "promise",
            Slot::Firm => "firm",
            Slot::Result => "result",
            Slot::Contacts => "contacts",
        }
    }

    fn parse(name: &str) -> Option<Self> {
        Slot::ALL.into_iter().find(|slot| slot.name() == name)
    }
}

/// What is wrong with a text with slots.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TemplateError {
    /// A brace or bracket has no partner.
    #[error("a brace or bracket is not closed: close it, or take it out")]
    Unclosed,
    /// A slot that does not exist.
    #[error(
        "unknown slot {{{0}}}: use one of topic, goal, request, name, reference, pairs, date, due, amount, open-item, promise, firm, result, contacts"
    )]
    UnknownSlot(String),
    /// A slot without a generic text outside square brackets.
    #[error(
        "{{{0}}} has nothing to say while it is unknown: write {{{0}|generic words}}, or put the part in square brackets"
    )]
    NoGeneric(&'static str),
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Text(String),
    Slot(Slot, Option<String>),
    Optional(Vec<Part>),
}

/// A text that was read and may be filled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template(Vec<Part>);

impl Template {
    /// Reads a text with `{slot|generic words}` and `[optional parts]`.
    ///
    /// # Errors
    /// Says which brace, bracket or slot is wrong, and what to write instead.
    pub fn parse(text: &str) -> Result<Self, TemplateError> {
        parse_parts(text, false).map(Template)
    }

    /// Lists the slots in the order in which they stand.
    #[must_use]
    pub fn slots(&self) -> Vec<Slot> {
        fn walk(parts: &[Part], found: &mut Vec<Slot>) {
            for part in parts {
                match part {
                    Part::Text(_) => {}
                    Part::Slot(slot, _) => found.push(*slot),
                    Part::Optional(inner) => walk(inner, found),
                }
            }
        }
        let mut found = Vec::new();
        walk(&self.0, &mut found);
        found
    }

    /// Fills the slots.
    ///
    /// A phrase that would grow too long for one breath gets the generic words
    /// instead of its longest values, so that its place on the screen holds.
    #[must_use]
    pub fn fill(&self, slots: &Slots, joins: &Joins, lang: Lang) -> String {
        let mut known = slots.clone();
        loop {
            let text = self.fill_all(&known, joins, lang);
            if fits(&text) {
                return text;
            }
            match known.without_longest() {
                Some(rest) => known = rest,
                None => return text,
            }
        }
    }

    /// Fills the slots whatever the length.
    #[must_use]
    pub fn fill_all(&self, slots: &Slots, joins: &Joins, lang: Lang) -> String {
        let mut out = String::new();
        fill_parts(&self.0, slots, joins, lang, &mut out);
        out
    }
}

/// Says whether a text can be said in one breath.
#[must_use]
pub fn fits(text: &str) -> bool {
    text.split_whitespace().count() <= MAX_WORDS && text.chars().count() <= MAX_CHARS
}

fn parse_parts(text: &str, inside: bool) -> Result<Vec<Part>, TemplateError> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}', '[', ']']) {
        let (before, tail) = rest.split_at(at);
        if !before.is_empty() {
            parts.push(Part::Text(before.to_owned()));
        }
        let close = match tail.chars().next() {
            Some('{') => '}',
            Some('[') if !inside => ']',
            _ => return Err(TemplateError::Unclosed),
        };
        let Some((body, after)) = tail.get(1..).and_then(|body| body.split_once(close)) else {
            return Err(TemplateError::Unclosed);
        };
        parts.push(if close == ']' {
            Part::Optional(parse_parts(body, true)?)
        } else {
            parse_slot(body, inside)?
        });
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(Part::Text(rest.to_owned()));
    }
    Ok(parts)
}

fn parse_slot(body: &str, inside: bool) -> Result<Part, TemplateError> {
    let (name, generic) = match body.split_once('|') {
        Some((name, generic)) => (name, Some(generic.to_owned())),
        None => (body, None),
    };
    let slot = Slot::parse(name).ok_or_else(|| TemplateError::UnknownSlot(name.to_owned()))?;
    if generic.is_none() && !inside {
        return Err(TemplateError::NoGeneric(slot.name()));
    }
    Ok(Part::Slot(slot, generic))
}

fn fill_parts(parts: &[Part], slots: &Slots, joins: &Joins, lang: Lang, out: &mut String) {
    for part in parts {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Slot(slot, generic) => {
                let value = slots.get(*slot).or(generic.as_deref()).unwrap_or_default();
                joins.push(lang, out, value);
            }
            Part::Optional(inner) => {
                let known = inner.iter().all(|part| match part {
                    Part::Slot(slot, None) => slots.get(*slot).is_some(),
                    _ => true,
                });
                if known {
                    fill_parts(inner, slots, joins, lang, out);
                }
            }
        }
    }
}

/// How words melt at the edge of a slot, longest rule first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Joins(Vec<JoinSpec>);

impl Joins {
    /// Orders the rules so that the longest one is tried first.
    #[must_use]
    pub fn new(mut rules: Vec<JoinSpec>) -> Self {
        rules.sort_by_key(|rule| std::cmp::Reverse(rule.left.len() + rule.right.len()));
        Joins(rules)
    }

    /// Appends a slot's value, melted with the words before it.
    fn push(&self, lang: Lang, out: &mut String, value: &str) {
        let rule = self.0.iter().find(|rule| {
            rule.lang == lang
                && value.starts_with(rule.right.as_str())
                && out
                    .strip_suffix(rule.left.as_str())
                    .is_some_and(|head| !head.ends_with(char::is_alphabetic))
        });
        match rule {
            Some(rule) => {
                out.truncate(out.len() - rule.left.len());
                out.push_str(&rule.to);
                out.push_str(value.get(rule.right.len()..).unwrap_or_default());
            }
            None => out.push_str(value),
        }
    }
}

/// Splits a reference into pairs for reading aloud: `BX-204518` is `BX 20 45 18`.
#[must_use]
pub fn read_back_pairs(reference: &str) -> String {
    let mut out = String::new();
    let mut in_group = 0;
    let mut last: Option<char> = None;
    for c in reference.chars() {
        if !c.is_alphanumeric() {
            last = None;
            continue;
        }
        let same_kind = last.is_some_and(|l| l.is_numeric() == c.is_numeric());
        if !same_kind || in_group == 2 {
            if !out.is_empty() {
                out.push(' ');
            }
            in_group = 0;
        }
        out.push(c);
        in_group += 1;
        last = Some(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn join(left: &str, right: &str, to: &str) -> JoinSpec {
        JoinSpec {
            lang: Lang::It,
            left: left.into(),
            right: right.into(),
            to: to.into(),
        }
    }

    #[test]
    fn fills_melts_and_leaves_out() {
        let joins = Joins::new(vec![join("a ", "il ", "al "), join("a ", "la ", "alla ")]);
        let cases = [
            (
                "Torniamo a {topic|la mia pratica}.",
                Some("il mio addebito"),
                "Torniamo al mio addebito.",
            ),
            (
                "Torniamo a {topic|la mia pratica}.",
                None,
                "Torniamo alla mia pratica.",
            ),
            ("Era {topic|il caso}.", Some("la carta"), "Era la carta."),
            ("Sì[, per {topic}].", Some("la carta"), "Sì, per la carta."),
            ("Sì[, per {topic}].", None, "Sì."),
        ];
        for (text, topic, expected) in cases {
            let mut slots = Slots::new();
            slots.set(Slot::Topic, topic.unwrap_or("  "));
            let template = Template::parse(text).unwrap();
            assert_eq!(template.fill(&slots, &joins, Lang::It), expected);
        }
        let template = Template::parse("Torniamo a {topic|la mia pratica}.").unwrap();
        let slots = Slots::new().with(Slot::Topic, "il mio addebito");
        assert_eq!(
            template.fill(&slots, &joins, Lang::En),
            "Torniamo a il mio addebito.",
            "a rule of another language does not apply"
        );
    }

    #[test]
    fn a_value_that_is_too_long_gives_way_to_the_generic_words() {
        let slots = Slots::new().with(Slot::Topic, &"word ".repeat(40));
        let template = Template::parse("About {topic|my problem}, please.").unwrap();
        assert_eq!(
            template.fill(&slots, &Joins::default(), Lang::En),
            "About my problem, please."
        );
    }

    #[test]
    fn names_what_is_wrong() {
        let cases = [
            ("{topic", TemplateError::Unclosed),
            ("a } b", TemplateError::Unclosed),
            ("[a [b] c]", TemplateError::Unclosed),
            ("{mood|x}", TemplateError::UnknownSlot("mood".into())),
            ("{topic}", TemplateError::NoGeneric("topic")),
        ];
        for (text, expected) in cases {
            assert_eq!(Template::parse(text), Err(expected), "{text}");
        }
    }

    #[test]
    fn reads_references_back_in_pairs() {
        let cases = [
            ("BX-204518", "BX 20 45 18"),
            ("204518", "20 45 18"),
            ("AB12CD3", "AB 12 CD 3"),
            ("12345", "12 34 5"),
            (" --- ", ""),
            ("תק-77/1", "תק 77 1"),
        ];
        for (reference, expected) in cases {
            assert_eq!(read_back_pairs(reference), expected);
        }
    }
}
