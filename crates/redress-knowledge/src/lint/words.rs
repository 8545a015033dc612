//! Words can be read, and every language says the same things with the same values.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Pattern, Resource};
use fluent_syntax::parser;
use redress_tone::Lang;

use crate::REQUIRED_LANGS;
use crate::files::Files;
use crate::place::Place;
use crate::problem::{Kind, Problem};

/// The deepest that braces may nest in a message.
const MAX_NESTING: usize = 20;

/// Where a message stands and which values it shows.
struct Message<'f> {
    path: &'f str,
    line: usize,
    values: BTreeSet<String>,
}

type Messages<'f> = BTreeMap<String, Message<'f>>;

/// Checks all files of `words/`.
pub(super) fn check(files: &Files) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut langs: BTreeMap<Lang, Messages<'_>> = BTreeMap::new();
    for (path, text) in files.iter() {
        if let Place::Words(lang, _) = Place::of(path) {
            let messages = langs.entry(lang).or_default();
            read(path, text, messages, &mut problems);
        }
    }
    if langs.is_empty() {
        return problems;
    }
    for lang in REQUIRED_LANGS {
        langs.entry(*lang).or_default();
    }
    compare(files, &langs, &mut problems);
    problems
}

fn read<'f>(
    path: &'f str,
    text: &'f str,
    messages: &mut Messages<'f>,
    problems: &mut Vec<Problem>,
) {
    if let Some(offset) = nested_too_deep(text) {
        let detail = format!("braces nest deeper than {MAX_NESTING}");
        problems.push(Problem::at(
            path,
            text,
            &(offset..offset),
            Kind::WordsSyntax,
            vec![("detail", detail)],
        ));
        return;
    }
    let resource = match parser::parse_runtime(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let args = vec![("detail", error.kind.to_string())];
                problems.push(Problem::at(path, text, &error.pos, Kind::WordsSyntax, args));
            }
            resource
        }
    };
    for (id, values) in named(&resource) {
        let line = line_of(text, &id);
        if let Some(first) = messages.get(&id) {
            let args = vec![("id", id), ("other", first.path.to_owned())];
            problems.push(Problem {
                line,
                ..Problem::whole(path, Kind::Twice, args)
            });
        } else {
            messages.insert(id, Message { path, line, values });
        }
    }
}

/// Returns messages and terms with the values they show, attributes among them.
fn named(resource: &Resource<&str>) -> Vec<(String, BTreeSet<String>)> {
    let mut found = Vec::new();
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (
                message.id.name.to_owned(),
                message.value.as_ref(),
                &message.attributes,
            ),
            Entry::Term(term) => (
                format!("-{}", term.id.name),
                Some(&term.value),
                &term.attributes,
            ),
            _ => continue,
        };
        for attribute in attributes {
            found.push((
                format!("{id}.{}", attribute.id.name),
                values(&attribute.value),
            ));
        }
        found.push((id, value.map(values).unwrap_or_default()));
    }
    found
}

/// Returns the names after `$` in a pattern.
///
/// They are read from the parsed pattern's own picture, where each stands as a variable, so that
/// a `$` in plain text is none.
fn values(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let picture = format!("{pattern:?}");
    picture
        .split("VariableReference { id: Identifier { name: \"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect()
}

fn compare(files: &Files, langs: &BTreeMap<Lang, Messages<'_>>, problems: &mut Vec<Problem>) {
    // Terms are a language's own tools: another language may need other ones.
    let mut first: BTreeMap<&str, (Lang, &Message<'_>)> = BTreeMap::new();
    for (lang, messages) in langs {
        for (id, message) in messages.iter().filter(|(id, _)| !id.starts_with('-')) {
            first.entry(id).or_insert((*lang, message));
        }
    }
    for (lang, messages) in langs {
        for (id, (other, there)) in &first {
            match messages.get(*id) {
                None => {
                    let path = there.path.replacen(other.code(), lang.code(), 1);
                    if files.get(&path).is_none() {
                        let args = vec![
                            ("lang", lang.code().to_owned()),
                            ("other", there.path.to_owned()),
                        ];
                        problems.push(Problem::whole(&path, Kind::WordsFileMissing, args));
                        continue;
                    }
                    let args = vec![
                        ("id", (*id).to_owned()),
                        ("lang", lang.code().to_owned()),
                        ("other", format!("{}:{}", there.path, there.line)),
                    ];
                    problems.push(Problem::whole(&path, Kind::WordsMissing, args));
                }
                Some(here) if here.values != there.values => {
                    let list = |values: &BTreeSet<String>| {
                        let names: Vec<String> =
                            values.iter().map(|name| format!("${name}")).collect();
                        if names.is_empty() {
                            "-".to_owned()
                        } else {
                            names.join(", ")
                        }
                    };
                    let args = vec![
                        ("id", (*id).to_owned()),
                        ("found", list(&here.values)),
                        ("expected", list(&there.values)),
                    ];
                    let problem = Problem::whole(here.path, Kind::WordsVariables, args);
                    problems.push(Problem {
                        line: here.line,
                        ..problem
                    });
                }
                Some(_) => {}
            }
        }
    }
}

/// Returns the line of a message, a term or an attribute.
fn line_of(text: &str, id: &str) -> usize {
    let (id, attribute) = match id.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (id, None),
    };
    let starts = |line: &str, name: &str| {
        line.strip_prefix(name)
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    let start = text
        .lines()
        .position(|line| starts(line, id))
        .unwrap_or_default();
    let Some(attribute) = attribute else {
        return start + 1;
    };
    let name = format!(".{attribute}");
    let inner = text
        .lines()
        .skip(start)
        .position(|line| starts(line.trim_start(), &name));
    start + inner.unwrap_or_default() + 1
}

/// Returns where braces nest so deep that a reader by recursion could fall over.
fn nested_too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (offset, letter) in text.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            // A line that starts at the margin with a letter starts a new message.
            '\n' if text.get(offset + 1..).is_some_and(|rest| {
                rest.starts_with(|next: char| {
                    next.is_ascii_alphabetic() || next == '-' || next == '#'
                })
            }) =>
            {
                depth = 0;
            }
            _ => {}
        }
        if depth > MAX_NESTING {
            return Some(offset);
        }
    }
    None
}
