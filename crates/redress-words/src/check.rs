//! Do all languages say the same things?

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use redress_tone::Lang;

/// A way in which one language departs from the others.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// A message that another language has is not there.
    Missing {
        /// The language without it.
        lang: Lang,
        /// The message, or `message.attribute`.
        id: String,
        /// A language that has it.
        there_in: Lang,
    },
    /// A message has places for other values than in the first language.
    Values {
        /// The language that departs.
        lang: Lang,
        /// The message, or `message.attribute`.
        id: String,
        /// Values that the first language has and this one has not.
        missing: Vec<String>,
        /// Values that only this language has.
        extra: Vec<String>,
    },
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Difference::Missing { lang, id, there_in } => write!(
                f,
                "words/{lang}: \"{id}\" is missing, words/{there_in} has it: add it"
            ),
            Difference::Values {
                lang,
                id,
                missing,
                extra,
            } => write!(
                f,
                "words/{lang}: \"{id}\" has other values than the first language: missing [{}], extra [{}]",
                missing.join(", "),
                extra.join(", ")
            ),
        }
    }
}

/// What the files of one language hold.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// Messages and `message.attribute`, with the values they use.
    pub(crate) messages: BTreeMap<String, BTreeSet<String>>,
    terms: BTreeSet<String>,
    references: BTreeSet<(String, String)>,
}

impl Found {
    /// Yields each use of something that is not there: who uses it, and what.
    pub(crate) fn broken_references(&self) -> Vec<(String, String)> {
        self.references
            .iter()
            .filter(|(_, reference)| {
                !self.messages.contains_key(reference) && !self.terms.contains(reference)
            })
            .cloned()
            .collect()
    }
}

/// Notes an entry's id, its values and what it refers to.
pub(crate) fn find_in(entry: &Entry<&str>, found: &mut Found) {
    match entry {
        Entry::Message(message) => {
            let id = message.id.name;
            if let Some(value) = &message.value {
                note(id.to_owned(), value, found);
            }
            for attribute in &message.attributes {
                note(
                    format!("{id}.{}", attribute.id.name),
                    &attribute.value,
                    found,
                );
            }
        }
        Entry::Term(term) => {
            let id = format!("-{}", term.id.name);
            let mut uses = Uses::default();
            uses.pattern(&term.value);
            for attribute in &term.attributes {
                uses.pattern(&attribute.value);
                found.terms.insert(format!("{id}.{}", attribute.id.name));
            }
            found
                .references
                .extend(uses.references.into_iter().map(|r| (id.clone(), r)));
            found.terms.insert(id);
        }
        _ => {}
    }
}

fn note(id: String, pattern: &Pattern<&str>, found: &mut Found) {
    let mut uses = Uses::default();
    uses.pattern(pattern);
    found
        .references
        .extend(uses.references.into_iter().map(|r| (id.clone(), r)));
    found.messages.insert(id, uses.values);
}

#[derive(Default)]
struct Uses {
    values: BTreeSet<String>,
    references: BTreeSet<String>,
}

impl Uses {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.values.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|a| a.name);
                self.references.insert(full_name("", id.name, attribute));
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let attribute = attribute.as_ref().map(|a| a.name);
                self.references.insert(full_name("-", id.name, attribute));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                // No function is offered to the messages: dates and amounts
                // are rendered before they come in.
                self.references.insert(format!("{}()", id.name));
                self.arguments(arguments);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        for value in &arguments.positional {
            self.inline(value);
        }
        for named in &arguments.named {
            self.inline(&named.value);
        }
    }
}

fn full_name(prefix: &str, id: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{prefix}{id}.{attribute}"),
        None => format!("{prefix}{id}"),
    }
}

/// Lists what is missing in any language, and where values differ from the
/// first language that has the message.
pub(crate) fn differences<'a>(
    langs: impl Iterator<Item = (Lang, &'a Found)> + Clone,
) -> Vec<Difference> {
    let mut first: BTreeMap<&str, (Lang, &BTreeSet<String>)> = BTreeMap::new();
    for (lang, found) in langs.clone() {
        for (id, values) in &found.messages {
            first.entry(id).or_insert((lang, values));
        }
    }
    let mut list = Vec::new();
    for (lang, found) in langs {
        for (id, (there_in, expected)) in &first {
            match found.messages.get(*id) {
                None => list.push(Difference::Missing {
                    lang,
                    id: (*id).to_owned(),
                    there_in: *there_in,
                }),
                Some(values) if values != *expected => list.push(Difference::Values {
                    lang,
                    id: (*id).to_owned(),
                    missing: expected.difference(values).cloned().collect(),
                    extra: values.difference(expected).cloned().collect(),
                }),
                Some(_) => {}
            }
        }
    }
    list.sort();
    list
}
