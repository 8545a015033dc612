//! The texts: every line of the public corpora once, and the examples of the rule files.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use redress_tone::model::Model;
use redress_tone::spec::{ChecklistSpec, LanguageSpec, RuleSpec};
use redress_tone::{Lang, Rules};

/// Messages by language, in a fixed shuffled order.
pub struct Corpus {
    pub by_lang: Vec<(Lang, &'static str, Vec<String>)>,
}

pub struct Book {
    pub languages: Vec<LanguageSpec>,
    pub rules: Vec<RuleSpec>,
    pub checklist: ChecklistSpec,
}

impl Book {
    pub fn read(folder: &Path) -> Book {
        let files = |folder: &Path| {
            let mut paths: Vec<_> = fs::read_dir(folder)
                .expect("the rules are there")
                .map(|entry| entry.expect("an entry").path())
                .filter(|path| path.extension().is_some_and(|end| end == "toml"))
                .collect();
            paths.sort();
            paths
        };
        let text = |path: &Path| fs::read_to_string(path).expect("a rule file");
        let checklist = folder.join("checklist.toml");
        Book {
            languages: files(&folder.join("language"))
                .iter()
                .map(|path| toml::from_str(&text(path)).expect("a language"))
                .collect(),
            rules: files(folder)
                .iter()
                .filter(|path| **path != checklist && !path.ends_with("soften.toml"))
                .map(|path| toml::from_str(&text(path)).expect("a rule"))
                .collect(),
            checklist: toml::from_str(&text(&checklist)).expect("the checklist"),
        }
    }

    /// Compiles the rules of which `keep` says so, with the models of a folder beside them.
    pub fn compile(&self, keep: impl Fn(usize) -> bool, models: Option<&Path>) -> Rules {
        let rules: Vec<RuleSpec> = self
            .rules
            .iter()
            .enumerate()
            .filter(|(i, _)| keep(*i))
            .map(|(_, rule)| rule.clone())
            .collect();
        let compiled = Rules::compile(&self.languages, &rules, &self.checklist);
        let mut rules = compiled.expect("the rules compile");
        if let Some(folder) = models {
            learned(&mut rules, |lang| {
                fs::read(folder.join(format!("{}.bin", lang.code())))
                    .expect("a model")
                    .into()
            });
        }
        rules
    }

    /// Returns the texts of all examples of a language that break a rule.
    pub fn broken(&self, lang: Lang) -> Vec<String> {
        let parts = self.rules.iter().filter_map(|rule| rule.lang.get(&lang));
        let fires = parts.flat_map(|part| &part.fires);
        fires.map(|example| example.text.clone()).collect()
    }

    /// Returns the texts of all examples of a language.
    fn examples(&self, lang: Lang) -> Vec<String> {
        let parts = self.rules.iter().filter_map(|rule| rule.lang.get(&lang));
        let items = self
            .checklist
            .item
            .iter()
            .filter_map(|item| item.lang.get(&lang));
        let mut out: Vec<String> = parts
            .flat_map(|part| part.fires.iter().chain(&part.silent))
            .map(|example| example.text.clone())
            .collect();
        out.extend(
            items
                .flat_map(|part| part.fires.iter().chain(&part.silent))
                .cloned(),
        );
        out
    }
}

/// Puts the learned models beside the patterns.
pub fn learned(rules: &mut Rules, bytes: impl Fn(Lang) -> Cow<'static, [u8]>) {
    for lang in Lang::ALL {
        let model = Model::read(bytes(lang), |name| rules.index_of(name));
        rules.set_model(lang, Arc::new(model.expect("a whole model")));
    }
}

impl Corpus {
    /// Reads the corpora of a folder, where there is one, and the examples of the rules.
    pub fn read(folder: Option<&Path>, book: &Book) -> Corpus {
        let mut by_lang = folder.map(public).unwrap_or_default();
        for lang in Lang::ALL {
            by_lang.push((lang, "examples of the rules", book.examples(lang)));
        }
        for (_, _, texts) in &mut by_lang {
            let mut seen = HashSet::new();
            texts.retain(|text| !text.trim().is_empty() && seen.insert(text.clone()));
            shuffle(texts);
        }
        by_lang.retain(|(_, _, texts)| !texts.is_empty());
        Corpus { by_lang }
    }

    pub fn english(&self) -> &[String] {
        &self.by_lang[0].2
    }
}

/// Reads the public corpora.
fn public(folder: &Path) -> Vec<(Lang, &'static str, Vec<String>)> {
    let column = |file: &str, names: &[&str]| columns(&folder.join(file), names);
    let mut english = column("bitext/customer-support.csv", &["instruction", "response"]);
    english.extend(column("stanford-politeness/wikipedia.csv", &["Request"]));
    english.extend(column(
        "stanford-politeness/stack-exchange.csv",
        &["Request"],
    ));
    english.extend(column("hatecheck/en.csv", &["test_case"]));
    english.extend(dialogues(&folder.join("service-dialogues/retail.jsonl")));
    for file in [
        "airline/policy.md",
        "telecom/main_policy.md",
        "telecom/tech_support_manual.md",
    ] {
        let text = fs::read_to_string(folder.join("desk").join(file)).unwrap_or_default();
        english.extend(text.split("\n\n").map(str::to_owned));
    }
    let dutch = column("hatecheck/dutch.csv", &["test_case"]);
    let italian = column("hatecheck/italian.csv", &["test_case"]);
    vec![
        (Lang::En, "corpora", english),
        (Lang::Nl, "corpora", dutch),
        (Lang::It, "corpora", italian),
    ]
}

fn shuffle(texts: &mut [String]) {
    let mut state = 1_u64;
    for i in (1..texts.len()).rev() {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        texts.swap(i, (state >> 33) as usize % (i + 1));
    }
}

/// Returns the cells of some columns of a file of comma separated values.
fn columns(path: &Path, names: &[&str]) -> Vec<String> {
    let text =
        fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut rows = rows(&text).into_iter();
    let head = rows.next().unwrap_or_default();
    let wanted: Vec<usize> = head
        .iter()
        .enumerate()
        .filter(|(_, name)| names.contains(&name.as_str()))
        .map(|(i, _)| i)
        .collect();
    rows.flat_map(|row| {
        wanted
            .iter()
            .filter_map(|&i| row.get(i).cloned())
            .collect::<Vec<_>>()
    })
    .collect()
}

fn rows(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut chars = text.chars().peekable();
    let mut quoted = false;
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted => {}
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            c => cell.push(c),
        }
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        rows.push(row);
    }
    rows
}

fn dialogues(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap_or_default();
    let mut out = Vec::new();
    for line in text.lines() {
        let value: serde_json::Value = serde_json::from_str(line).unwrap_or_default();
        let shown = value["messages_display"].as_str().unwrap_or_default();
        let mut turn: Option<String> = None;
        for line in shown.lines() {
            if let Some(said) = line
                .strip_prefix("user: ")
                .or(line.strip_prefix("assistant: "))
            {
                out.extend(turn.take());
                turn = (said != "None").then(|| said.to_owned());
            } else if line.starts_with("tool: ") {
                out.extend(turn.take());
            } else if let Some(turn) = &mut turn {
                turn.push('\n');
                turn.push_str(line);
            }
        }
        out.extend(turn);
    }
    out
}
