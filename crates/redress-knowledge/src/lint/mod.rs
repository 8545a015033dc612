//! Checks the files of a knowledge folder: each by itself, then what they say of one another.

mod items;
mod ladders;
mod letters;
mod playbooks;
mod practice;
mod split;
mod spot;
mod tone;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use redress_coach::practice::PracticeSpec;
use redress_coach::spec::PlaybookSpec;
use redress_ladder::spec::{CalendarSpec, LadderSpec, TermsSpec};
use redress_letter::LetterSpec;
use redress_tone::spec::{ChecklistSpec, LanguageSpec, RuleSpec};
use redress_tone::spec_soften::SoftenSpec;
use redress_tone::spec_split::SplitSpec;
use serde::de::DeserializeOwned;

use crate::advice::AdviceSpec;
use crate::countries::CountriesSpec;
use crate::directory::DirectorySpec;
use crate::files::Files;
use crate::next::NextSpec;
use crate::place::Place;
use crate::problem::{Kind, Problem};
use crate::read;
use crate::recording::RecordingSpec;
use crate::requirements::{RequirementsSpec, is_id};
use crate::schemas::Described;
use crate::sources::{LawSourcesSpec, SourcesSpec};
use crate::waiting::WaitingSpec;

/// Returns everything that is wrong with these files, by path and line.
#[must_use]
pub fn check(files: &Files) -> Vec<Problem> {
    let mut found = Found::default();
    for (path, text) in files.iter() {
        found.file(path, text);
    }
    let names = found.names(files);
    let mut problems = std::mem::take(&mut found.problems);
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".toml")) {
        if let Ok(document) = read::parse(path, text) {
            problems.extend(items::check(path, text, &document, &names));
        }
    }
    problems.extend(words::check(files));
    problems.extend(letters::check(files));
    problems.extend(tone::check(files, &found));
    problems.extend(split::check(files, &found));
    problems.extend(playbooks::check(files, &found));
    problems.extend(practice::check(files, &found));
    problems.extend(ladders::check(files, &found));
    problems.sort();
    problems.dedup();
    problems
}

pub(crate) use items::cites;

/// The values of the files that could be read, with their paths.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) rules: Vec<(String, RuleSpec)>,
    pub(crate) languages: Vec<(String, LanguageSpec)>,
    pub(crate) checklist: Vec<(String, ChecklistSpec)>,
    pub(crate) soften: Vec<(String, SoftenSpec)>,
    pub(crate) playbooks: Vec<(String, PlaybookSpec)>,
    pub(crate) practice: Vec<(String, PracticeSpec)>,
    pub(crate) ladders: Vec<(String, LadderSpec)>,
    pub(crate) terms: Vec<(String, TermsSpec)>,
    pub(crate) calendars: Vec<(String, CalendarSpec)>,
    letters: Vec<(String, LetterSpec)>,
    sources: Vec<(String, SourcesSpec)>,
    law_sources: Vec<(String, LawSourcesSpec)>,
    requirements: Vec<(String, RequirementsSpec)>,
    pub(crate) countries: Vec<(String, CountriesSpec)>,
    pub(crate) next: Vec<(String, NextSpec)>,
    directory: Vec<(String, DirectorySpec)>,
    pub(crate) recording: Vec<(String, RecordingSpec)>,
    waiting: Vec<(String, WaitingSpec)>,
    pub(crate) advice: Vec<(String, AdviceSpec)>,
    pub(crate) split: Vec<(String, SplitSpec)>,
    problems: Vec<Problem>,
}

/// The names that items may cite.
pub(crate) struct Names {
    pub(crate) rows: BTreeSet<String>,
    pub(crate) sources: BTreeSet<String>,
}

impl Found {
    fn file(&mut self, path: &str, text: &str) {
        let problems = &mut self.problems;
        match Place::of(path) {
            Place::Sources => keep(path, text, &mut self.sources, problems),
            Place::LawSources => keep(path, text, &mut self.law_sources, problems),
            Place::Requirements => keep(path, text, &mut self.requirements, problems),
            Place::Countries => keep(path, text, &mut self.countries, problems),
            Place::Next => keep(path, text, &mut self.next, problems),
            Place::Directory => keep(path, text, &mut self.directory, problems),
            Place::Recording => keep(path, text, &mut self.recording, problems),
            Place::Waiting => keep(path, text, &mut self.waiting, problems),
            Place::Advice => keep(path, text, &mut self.advice, problems),
            Place::Split => keep(path, text, &mut self.split, problems),
            Place::Checklist => keep(path, text, &mut self.checklist, problems),
            Place::Soften => keep(path, text, &mut self.soften, problems),
            Place::ToneLanguage(name) => {
                keep(path, text, &mut self.languages, problems);
                let lang = last(&self.languages, path).map(|spec| spec.lang.code());
                named(path, text, "lang", lang, name, problems);
            }
            Place::ToneRule(name) => {
                keep(path, text, &mut self.rules, problems);
                let id = last(&self.rules, path).map(|spec| spec.name.as_str());
                named(path, text, "name", id, name, problems);
            }
            Place::Playbook => keep(path, text, &mut self.playbooks, problems),
            Place::Practice => keep(path, text, &mut self.practice, problems),
            Place::Terms => keep(path, text, &mut self.terms, problems),
            Place::Ladder(..) => keep(path, text, &mut self.ladders, problems),
            Place::Calendar(name) => {
                keep(path, text, &mut self.calendars, problems);
                let id = last(&self.calendars, path).map(|spec| spec.id.as_str());
                named(path, text, "id", id, name, problems);
            }
            Place::LetterAbout(name) => {
                keep(path, text, &mut self.letters, problems);
                let id = last(&self.letters, path).map(|spec| spec.id.as_str());
                named(path, text, "id", id, name, problems);
            }
            Place::Letter(..) | Place::Words(..) => {}
            Place::WrongLang(lang) => {
                problems.push(Problem::whole(
                    path,
                    Kind::UnknownLang,
                    vec![("lang", lang.to_owned())],
                ));
            }
            Place::Unknown => problems.push(Problem::whole(path, Kind::UnknownPlace, vec![])),
        }
    }

    fn names(&mut self, files: &Files) -> Names {
        let mut rows = BTreeSet::new();
        for (path, spec) in &self.requirements {
            for id in spec.rows.keys() {
                if is_id(id) {
                    rows.insert(id.clone());
                } else {
                    let args = vec![
                        ("id", id.clone()),
                        ("expected", "S0-10, T-01, D-02".to_owned()),
                    ];
                    let text = files.get(path).unwrap_or_default();
                    let span = spot::span(path, text, &["rows", id]);
                    self.problems
                        .push(Problem::at(path, text, &span, Kind::WrongName, args));
                }
            }
        }
        let mut sources = BTreeMap::new();
        let advice = self
            .sources
            .iter()
            .flat_map(|(path, spec)| spec.keys().map(move |id| (path, id)));
        let law = self
            .law_sources
            .iter()
            .flat_map(|(path, spec)| spec.keys().map(move |id| (path, id)));
        for (path, id) in advice.chain(law) {
            if let Some(other) = sources.insert(id.clone(), path.clone()) {
                let args = vec![("id", id.clone()), ("other", other)];
                let text = files.get(path).unwrap_or_default();
                let span = spot::span(path, text, &[id]);
                self.problems
                    .push(Problem::at(path, text, &span, Kind::Twice, args));
            }
        }
        Names {
            rows,
            sources: sources.into_keys().collect(),
        }
    }
}

fn keep<T: DeserializeOwned + Described>(
    path: &str,
    text: &str,
    list: &mut Vec<(String, T)>,
    problems: &mut Vec<Problem>,
) {
    let (value, found) = read::read(path, text);
    problems.extend(found);
    if let Some(value) = value {
        list.push((path.to_owned(), value));
    }
}

fn last<'l, T>(list: &'l [(String, T)], path: &str) -> Option<&'l T> {
    list.last()
        .filter(|(last, _)| last == path)
        .map(|(_, value)| value)
}

/// Holds the name inside a file against the file's own name.
fn named(
    path: &str,
    text: &str,
    key: &str,
    found: Option<&str>,
    expected: &str,
    problems: &mut Vec<Problem>,
) {
    if let Some(found) = found.filter(|found| *found != expected) {
        let args = vec![("id", found.to_owned()), ("expected", expected.to_owned())];
        let line = spot::line_of(text, key, found);
        problems.push(Problem {
            line,
            ..Problem::whole(path, Kind::WrongName, args)
        });
    }
}
