//! `rules`: the knowledge, listed, shown, checked, and what it does not cover yet.

use redress_app::Engines;
use redress_knowledge::{Files, Knowledge};
use redress_words::args;
use serde_json::json;

use crate::args::{Global, RulesVerb};
use crate::failure::{Failure, Outcome, code};
use crate::out::{Out, Shape};
use crate::session::{Rim, problem_text};

pub(super) fn run(global: &Global, rim: &Rim, own: &Engines, verb: &RulesVerb) -> Outcome {
    let out = Out::new(global, rim.no_color);
    let loaded;
    let engines = match (&global.knowledge, verb) {
        (Some(_), RulesVerb::List | RulesVerb::Show { .. } | RulesVerb::Sources) => {
            loaded = crate::session::engines(global, rim.lang)?;
            &loaded
        }
        _ => own,
    };
    match verb {
        RulesVerb::List => list(&out, rim, engines),
        RulesVerb::Show { rule } => show(&out, rim, engines, rule),
        RulesVerb::Lint { folder } => {
            let folder = folder.as_ref().or(global.knowledge.as_ref());
            if let Some(missing) = folder.filter(|folder| !folder.is_dir()) {
                let args = args!["path" => missing.display().to_string()];
                let message = own.words().get(rim.lang, "error-file-not-found", &args);
                return Err(Failure::Said {
                    code: code::NOT_FOUND,
                    message,
                });
            }
            let (files, mut problems) = match folder {
                None => (Files::embedded(), Vec::new()),
                Some(folder) => {
                    let (over, problems) = Files::from_dir(folder);
                    (Files::embedded().overlaid(&over), problems)
                }
            };
            problems.extend(redress_knowledge::check(&files));
            problems.sort();
            problems.dedup();
            lint(&out, rim, own, &problems)
        }
        RulesVerb::Sources => sources(&out, engines),
    }
}

fn list(out: &Out, rim: &Rim, engines: &Engines) -> Outcome {
    let rules = engines.knowledge().tone_rules();
    if out.shape == Shape::Json {
        let list: Vec<_> = rules
            .iter()
            .map(|rule| json!({ "id": rule.id, "name": rule.name, "cites": rule.cites }))
            .collect();
        return out.json(json!({ "rules": list }));
    }
    let rows: Vec<Vec<String>> = rules
        .iter()
        .map(|rule| {
            let why = rule
                .lang
                .get(&rim.lang)
                .map(|text| text.why.clone())
                .unwrap_or_default();
            vec![rule.id.clone(), rule.name.clone(), why]
        })
        .collect();
    out.plain(&rows)
}

fn show(out: &Out, rim: &Rim, engines: &Engines, wanted: &str) -> Outcome {
    let rules = engines.knowledge().tone_rules();
    let found = rules
        .iter()
        .find(|rule| rule.name == wanted || rule.id.eq_ignore_ascii_case(wanted));
    let Some(rule) = found else {
        let names = rules.iter().map(|rule| rule.name.as_str());
        return Err(Failure::unknown("rule", wanted, names));
    };
    let text = rule.lang.get(&rim.lang);
    if out.shape == Shape::Json {
        return out.json(json!({
            "id": rule.id, "name": rule.name, "cites": rule.cites,
            "why": text.map(|t| &t.why), "suggestions": text.map(|t| t.suggest.as_slice()),
        }));
    }
    let mut lines = vec![out.bold(&format!("{}  {}", rule.id, rule.name))];
    if let Some(text) = text {
        lines.push(text.why.clone());
        lines.extend(
            text.suggest
                .as_slice()
                .iter()
                .map(|better| format!("   {better}")),
        );
    }
    lines.push(rule.cites.join(" "));
    out.text(&lines.join("\n"))
}

fn lint(
    out: &Out,
    rim: &Rim,
    engines: &Engines,
    problems: &[redress_knowledge::Problem],
) -> Outcome {
    let words = engines.words();
    if out.shape == Shape::Json {
        let list: Vec<_> = problems
            .iter()
            .map(|p| {
                json!({
                    "path": p.path, "line": p.line, "column": p.column,
                    "message": problem_text(words, rim.lang, p),
                })
            })
            .collect();
        out.json(json!({ "problems": list }))?;
    } else if problems.is_empty() {
        out.text(&words.text(rim.lang, "cli-lint-clean"))?;
    } else {
        let lines: Vec<String> = problems
            .iter()
            .map(|p| problem_text(words, rim.lang, p))
            .collect();
        out.text(&lines.join("\n"))?;
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Failure::Found)
    }
}

/// Lists the rows of advice with what fulfils them, and what is still unfulfilled.
fn sources(out: &Out, engines: &Engines) -> Outcome {
    let knowledge: &Knowledge = engines.knowledge();
    let cites = knowledge.cites();
    let rows = &knowledge.requirements().rows;
    let fulfilled = rows.keys().filter(|id| cites.contains_key(*id)).count();
    if out.shape == Shape::Json {
        let list: Vec<_> = rows
            .iter()
            .map(|(id, row)| {
                json!({
                    "id": id, "line": row.line, "part": row.part, "why_not": row.why_not,
                    "fulfilled_by": cites.get(id),
                })
            })
            .collect();
        return out.json(json!({
            "rows": super::case::drop_nulls(list), "fulfilled": fulfilled, "of": rows.len(),
        }));
    }
    let mut table: Vec<Vec<String>> = rows
        .iter()
        .map(|(id, row)| {
            let by = cites
                .get(id)
                .map(|paths| paths.join(" "))
                .unwrap_or_default();
            vec![id.clone(), by, row.line.clone()]
        })
        .collect();
    table.push(vec![format!("{fulfilled}/{}", rows.len())]);
    out.plain(&table)
}
