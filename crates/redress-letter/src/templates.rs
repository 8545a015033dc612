//! The letters of the knowledge folder, read once.

use std::collections::BTreeMap;

use minijinja::Environment;
use redress_tone::Lang;

use crate::filters::environment;
use crate::spec::LetterSpec;

/// The folder of pieces that the letters of a language share.
const PARTS: &str = "parts";

/// What is wrong in a file of the letters.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("letters/{path}, line {line}: {why}")]
pub struct LetterProblem {
    /// The path below `letters/`.
    pub path: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong, and how to mend it.
    pub why: String,
}

/// All letters, in all languages that have them.
#[derive(Debug)]
pub struct Templates {
    specs: BTreeMap<String, LetterSpec>,
    environments: BTreeMap<Lang, Environment<'static>>,
}

impl Templates {
    /// Reads the files of `knowledge/letters/`: pairs of a path below that
    /// folder (`recap/letter.toml`, `recap/it.j2`, `parts/it.j2`) and its text.
    /// Files of other kinds are passed over.
    ///
    /// # Errors
    /// Returns every problem at once, each with its path and line.
    pub fn new<P, T>(files: impl IntoIterator<Item = (P, T)>) -> Result<Self, Vec<LetterProblem>>
    where
        P: Into<String>,
        T: Into<String>,
    {
        let mut templates = Templates {
            specs: BTreeMap::new(),
            environments: BTreeMap::new(),
        };
        let mut problems = Vec::new();
        for (path, text) in files {
            templates.add(&path.into(), text.into(), &mut problems);
        }
        templates.find_orphans(&mut problems);
        if problems.is_empty() {
            Ok(templates)
        } else {
            Err(problems)
        }
    }

    fn add(&mut self, path: &str, text: String, problems: &mut Vec<LetterProblem>) {
        let Some((kind, file)) = path.split_once('/') else {
            return;
        };
        if file == "letter.toml" {
            match read_spec(path, kind, &text) {
                Ok(spec) => {
                    self.specs.insert(kind.to_owned(), spec);
                }
                Err(problem) => problems.push(problem),
            }
        } else if let Some(code) = file.strip_suffix(".j2") {
            let Ok(lang) = code.parse::<Lang>() else {
                problems.push(LetterProblem {
                    path: path.to_owned(),
                    line: 1,
                    why: format!("\"{code}\" is no language: name the file en.j2, it.j2, …"),
                });
                return;
            };
            let env = self
                .environments
                .entry(lang)
                .or_insert_with(|| environment(lang));
            if let Err(error) = env.add_template_owned(format!("{kind}.j2"), text) {
                problems.push(LetterProblem {
                    path: path.to_owned(),
                    line: error.line().unwrap_or(1),
                    why: error
                        .detail()
                        .unwrap_or("this is not a template")
                        .to_owned(),
                });
            }
        }
    }

    fn find_orphans(&self, problems: &mut Vec<LetterProblem>) {
        for (lang, env) in &self.environments {
            for (name, _) in env.templates() {
                let kind = name.trim_end_matches(".j2");
                if kind != PARTS && !self.specs.contains_key(kind) {
                    problems.push(LetterProblem {
                        path: format!("{kind}/{lang}.j2"),
                        line: 1,
                        why: "its letter.toml is not there: add one beside it".to_owned(),
                    });
                }
            }
        }
    }

    /// Returns the letters, in the order of their ids.
    pub fn specs(&self) -> impl Iterator<Item = &LetterSpec> {
        self.specs.values()
    }

    /// Returns one letter.
    #[must_use]
    pub fn spec(&self, kind: &str) -> Option<&LetterSpec> {
        self.specs.get(kind)
    }

    /// Returns the languages that a letter is written in.
    #[must_use]
    pub fn langs(&self, kind: &str) -> Vec<Lang> {
        let name = format!("{kind}.j2");
        self.environments
            .iter()
            .filter(|(_, env)| env.get_template(&name).is_ok())
            .map(|(lang, _)| *lang)
            .collect()
    }

    pub(crate) fn environment(&self, lang: Lang) -> Option<&Environment<'static>> {
        self.environments.get(&lang)
    }
}

fn read_spec(path: &str, kind: &str, text: &str) -> Result<LetterSpec, LetterProblem> {
    let problem = |line: usize, why: String| LetterProblem {
        path: path.to_owned(),
        line,
        why,
    };
    let spec: LetterSpec = toml::from_str(text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let line = text
            .bytes()
            .take(start)
            .filter(|b| *b == b'\n')
            .count()
            .saturating_add(1);
        problem(line, error.message().to_owned())
    })?;
    if spec.id == kind && kind != PARTS {
        Ok(spec)
    } else {
        let why = format!(
            "id is \"{}\" but the folder is \"{kind}\": make them one",
            spec.id
        );
        Err(problem(1, why))
    }
}
