//! What holds for every TOML file: citations exist, and every text has its languages.

use std::collections::BTreeMap;

use redress_tone::Lang;
use toml::de::{DeTable, DeValue};

use super::Names;
use crate::REQUIRED_LANGS;
use crate::files::Files;
use crate::place::Place;
use crate::problem::{Kind, Problem};
use crate::read::{self, Document};

/// Checks citations, sources and languages of one file.
pub(super) fn check(
    path: &str,
    text: &str,
    document: &Document<'_>,
    names: &Names,
) -> Vec<Problem> {
    let mut items = Items {
        path,
        text,
        names,
        cited: 0,
        problems: Vec::new(),
    };
    items.value("", document);
    if items.cited == 0 && needs_source(path) {
        items
            .problems
            .push(Problem::whole(path, Kind::NoSource, vec![]));
    }
    items.problems
}

/// Returns each row that the knowledge cites, with the paths that cite it.
pub(crate) fn cites(files: &Files) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (path, text) in files.iter() {
        let ids = match Place::of(path) {
            Place::Requirements => continue,
            Place::Letter(..) | Place::Words(..) => marked(text),
            _ => match read::parse(path, text) {
                Ok(document) => {
                    let mut ids = Vec::new();
                    collect("", &document, &mut ids);
                    // A tone rule is the row that it is named by.
                    if let (Place::ToneRule(_), DeValue::Table(table)) =
                        (Place::of(path), document.get_ref())
                    {
                        ids.extend(
                            table
                                .get("id")
                                .and_then(|id| id.get_ref().as_str())
                                .map(str::to_owned),
                        );
                    }
                    ids
                }
                Err(_) => continue,
            },
        };
        for id in ids {
            let paths = found.entry(id).or_default();
            if paths.last().is_none_or(|last| last != path) {
                paths.push(path.to_owned());
            }
        }
    }
    found
}

/// Returns the rows named after the mark `fulfils:`, one mark a line.
///
/// Templates and words have no keys, so a comment of theirs carries the mark.
pub(crate) fn marked(text: &str) -> Vec<String> {
    text.lines()
        .filter_map(|line| line.split_once("fulfils:"))
        .flat_map(|(_, list)| list.split([',', ' ', '\t']))
        .map(|word| word.trim_end_matches(['.', ';']))
        .filter(|word| crate::requirements::is_id(word))
        .map(str::to_owned)
        .collect()
}

/// Says whether files at this place must say where they come from or what they fulfil.
///
/// Of a playbook, each line and moment must: the coach sees to that.
fn needs_source(path: &str) -> bool {
    matches!(
        Place::of(path),
        Place::ToneRule(_)
            | Place::Checklist
            | Place::Soften
            | Place::Split
            | Place::Ladder(..)
            | Place::Calendar(_)
            | Place::Recording
            | Place::Waiting
            | Place::Advice
            | Place::LetterAbout(_)
    )
}

struct Items<'a> {
    path: &'a str,
    text: &'a str,
    names: &'a Names,
    cited: usize,
    problems: Vec<Problem>,
}

impl Items<'_> {
    fn value(&mut self, key: &str, value: &Document<'_>) {
        match (key, value.get_ref()) {
            ("cites", DeValue::Array(_)) => {
                self.names_in(value, Kind::UnknownCite, |names, id| {
                    names.rows.contains(id)
                });
            }
            ("source" | "sources", DeValue::Array(_) | DeValue::String(_)) => {
                self.names_in(value, Kind::UnknownSource, |names, id| {
                    names.sources.contains(id) || names.rows.contains(id)
                });
            }
            (_, DeValue::Array(list)) => {
                for item in list {
                    self.value("", item);
                }
            }
            (_, DeValue::Table(table)) => {
                self.languages(key, table, value);
                self.law(table, value);
                for (key, item) in table {
                    self.value(key.get_ref(), item);
                }
            }
            _ => {}
        }
    }

    fn names_in(&mut self, value: &Document<'_>, kind: Kind, known: impl Fn(&Names, &str) -> bool) {
        let alone = std::slice::from_ref(value);
        let items = value
            .get_ref()
            .as_array()
            .map_or(alone, |list| list.as_ref());
        for item in items {
            if let DeValue::String(id) = item.get_ref() {
                self.cited += 1;
                if !known(self.names, id) {
                    let args = vec![("id", id.to_string())];
                    self.problems
                        .push(Problem::at(self.path, self.text, &item.span(), kind, args));
                }
            }
        }
    }

    /// What was checked against a source names it; what is known by heart says so.
    fn law(&mut self, table: &DeTable<'_>, value: &Document<'_>) {
        let Some(DeValue::String(confidence)) = table.get("confidence").map(toml::Spanned::get_ref)
        else {
            return;
        };
        self.cited += 1;
        let source = table.get("source").map(toml::Spanned::get_ref);
        let named = match source {
            Some(DeValue::Array(list)) => list.iter().next().is_some(),
            other => other.is_some(),
        };
        if confidence != "memory" && !named {
            let span = table
                .get("confidence")
                .map_or(value.span(), toml::Spanned::span);
            self.problems.push(Problem::at(
                self.path,
                self.text,
                &span,
                Kind::NoSource,
                vec![],
            ));
        }
    }

    /// A table whose keys are languages has all that are asked for.
    ///
    /// `local` stands beside them for a name in the language of its country.
    fn languages(&mut self, key: &str, table: &DeTable<'_>, value: &Document<'_>) {
        let known = |name: &str| Lang::ALL.into_iter().any(|lang| lang.code() == name);
        let mut langs = 0;
        for name in table.keys() {
            if known(name.get_ref()) {
                langs += 1;
            } else if name.get_ref() != "local" {
                return;
            }
        }
        if langs == 0 {
            return;
        }
        for lang in REQUIRED_LANGS {
            if !table.contains_key(lang.code()) {
                let args = vec![("lang", lang.code().to_owned()), ("key", key.to_owned())];
                let span = table
                    .keys()
                    .next()
                    .map_or(value.span(), toml::Spanned::span);
                self.problems.push(Problem::at(
                    self.path,
                    self.text,
                    &span,
                    Kind::MissingLang,
                    args,
                ));
            }
        }
    }
}

fn collect(key: &str, value: &Document<'_>, ids: &mut Vec<String>) {
    match (key, value.get_ref()) {
        ("cites", DeValue::Array(list)) => {
            ids.extend(
                list.iter()
                    .filter_map(|item| item.get_ref().as_str())
                    .map(str::to_owned),
            );
        }
        (_, DeValue::Array(list)) => {
            for item in list {
                collect("", item, ids);
            }
        }
        (_, DeValue::Table(table)) => {
            for (key, item) in table {
                collect(key.get_ref(), item, ids);
            }
        }
        _ => {}
    }
}
