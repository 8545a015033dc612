//! `tone soften` and `tone survey`: a message rewritten, and a message taken apart.

use std::path::PathBuf;

use redress_tone::{Finding, Lang, Survey};
use redress_words::{args, strip_marks};
use serde_json::{Value, json};

use super::lines::{self, Answer};
use super::tone::{How, Line, name_of};
use crate::args::ToneOne;
use crate::failure::Outcome;
use crate::out::Shape;
use crate::session::Session;

fn softer(session: &Session, id: &str, text: &str, how: &How) -> Outcome<Softer> {
    let ctx = session.ctx(None)?;
    let (softened, lang, lang_from) = session.app.soften(&ctx, &how.input(id, text))?;
    let changes = softened.changes.iter().map(|change| {
        let mut value = json!({
            "start": change.start, "end": change.end,
            "to_start": change.to_start, "to_end": change.to_end,
            "before": change.was, "after": change.now, "kind": change.kind,
        });
        if !change.rule.is_empty() {
            value["rule"] = json!(change.rule);
        }
        value
    });
    let changes = changes.collect();
    let same_lang = How {
        lang: Some(lang),
        ..how.clone()
    };
    let left = same_lang.read(session, id, &softened.text)?;
    Ok(Softer {
        lang,
        lang_from,
        text: softened.text,
        changes,
        left: left.report.findings,
    })
}

/// A message rewritten.
struct Softer {
    lang: Lang,
    lang_from: &'static str,
    text: String,
    changes: Vec<Value>,
    /// What is still found in the new text.
    left: Vec<Finding>,
}

impl Softer {
    /// Returns it as the JSON contract has it.
    fn value(&self, id: &str) -> Value {
        json!({
            "schema": 1, "id": id, "lang": self.lang, "lang_from": self.lang_from,
            "text": self.text, "changes": self.changes, "left": self.left,
        })
    }
}

/// Reads the one text that a verb is about, as the opening of its exchange.
fn text_of(session: &Session, one: &ToneOne) -> Outcome<(String, String, How)> {
    let path = one.file.clone().unwrap_or_else(|| PathBuf::from("-"));
    let mut how = How::of(session, &one.text)?;
    how.context = how.context.with("opening");
    Ok((name_of(&path), session.read(&path)?, how))
}

pub(super) fn soften(session: &Session, one: ToneOne) -> Outcome {
    if one.jsonl {
        let how = How::of(session, &one.text)?;
        return lines::run(session, |line: Line| {
            let (id, text, how) = how.of_line(line)?;
            let value = softer(session, &id, &text, &how)?.value(&id);
            Ok(Answer {
                value,
                found: false,
            })
        });
    }
    let (id, text, how) = text_of(session, &one)?;
    let softer = softer(session, &id, &text, &how)?;
    match session.out.shape {
        Shape::Json => session.out.json(softer.value(&id)),
        Shape::Plain => {
            let cell = |value: &Value, name: &str| match &value[name] {
                Value::String(text) => text.clone(),
                Value::Null => String::new(),
                other => other.to_string(),
            };
            let row = |change: &Value| {
                ["start", "end", "kind", "rule", "before", "after"]
                    .iter()
                    .map(|name| cell(change, name))
                    .collect()
            };
            let rows: Vec<Vec<String>> = softer.changes.iter().map(row).collect();
            session.out.plain(&rows)
        }
        Shape::Text => {
            session.out.text(&softer.text)?;
            for change in softer
                .changes
                .iter()
                .filter(|one| one["kind"] == "left-out")
            {
                let text = change["before"].as_str().unwrap_or_default().trim();
                let told = session.phrase("cli-tone-left-out", &args!["text" => text]);
                session.out.say(&told);
            }
            let counts = args![
                "changes" => softer.changes.len(), "left" => softer.left.len(),
            ];
            session
                .out
                .say(&session.phrase("cli-tone-softened", &counts));
            Ok(())
        }
    }
}

/// Returns a survey as the JSON contract has it.
fn survey_value(id: &str, survey: &Survey, lang_from: &str) -> Value {
    json!({
        "schema": 1, "id": id, "lang": survey.lang, "lang_from": lang_from,
        "sentences": survey.sentences, "facts": survey.facts,
        "asks": survey.asks, "heat": survey.heat,
    })
}

fn taken_apart(session: &Session, text: &str, how: &How) -> Outcome<(Survey, &'static str)> {
    let ctx = session.ctx(None)?;
    Ok(session.app.survey(&ctx, &how.input("", text))?)
}

pub(super) fn survey(session: &Session, one: ToneOne) -> Outcome {
    if one.jsonl {
        let how = How::of(session, &one.text)?;
        return lines::run(session, |line: Line| {
            let (id, text, how) = how.of_line(line)?;
            let (survey, from) = taken_apart(session, &text, &how)?;
            Ok(Answer {
                value: survey_value(&id, &survey, from),
                found: false,
            })
        });
    }
    let (id, text, how) = text_of(session, &one)?;
    let (survey, from) = taken_apart(session, &text, &how)?;
    if session.out.is_json() {
        return session.out.json(survey_value(&id, &survey, from));
    }
    let chars: Vec<char> = text.chars().collect();
    let name = |mark| json!(mark).as_str().unwrap_or_default().to_owned();
    let rows = survey.sentences.iter().map(|sentence| {
        let words = chars.get(sentence.start..sentence.end).unwrap_or_default();
        let words: String = words.iter().collect();
        let marks: Vec<String> = sentence.marks.iter().map(name).collect();
        (sentence, marks, words.trim().to_owned())
    });
    if session.out.shape == Shape::Plain {
        let rows: Vec<Vec<String>> = rows
            .map(|(sentence, marks, words)| {
                let (start, end) = (sentence.start.to_string(), sentence.end.to_string());
                vec![start, end, marks.join(","), words]
            })
            .collect();
        return session.out.plain(&rows);
    }
    let lines: Vec<String> = rows
        .map(|(_, marks, words)| {
            let word = |mark: &String| session.word(&format!("cli-mark-{mark}"));
            let marks: Vec<String> = marks.iter().map(word).collect();
            format!("{}: {words}", session.out.bold(&marks.join(", ")))
        })
        .collect();
    session.out.text(&strip_marks(&lines.join("\n")))
}
