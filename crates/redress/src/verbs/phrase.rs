//! `phrase`.

use redress_coach::{Phrase, SURE, Side, Slots};
use redress_words::{args, strip_marks};
use serde::Deserialize;
use serde_json::json;

use super::lines::{self, Answer};
use crate::args::PhraseVerb;
use crate::failure::{Failure, Outcome};
use crate::out::Shape;
use crate::session::{Session, bad};

#[derive(Deserialize)]
struct Line {
    id: serde_json::Value,
    text: String,
    lang: Option<String>,
    side: Option<String>,
}

pub(super) fn side_of(text: &str) -> Outcome<Side> {
    match text {
        "customer" => Ok(Side::Customer),
        "rep" => Ok(Side::Rep),
        other => Err(bad("side", other)),
    }
}

pub(super) fn run(session: &Session, verb: PhraseVerb) -> Outcome {
    match verb {
        PhraseVerb::Find {
            jsonl: true,
            lang,
            side,
            ..
        } => jsonl(session, lang, &side),
        PhraseVerb::Find { text: None, .. } => Err(Failure::usage(
            session.phrase("cli-error-missing", &args!["given" => "<TEXT>"]),
        )),
        PhraseVerb::Find {
            text: Some(text),
            lang,
            side,
            ..
        } => {
            let (lang, matches) = session.app.find_phrase(&text, lang, side_of(&side)?)?;
            match session.out.shape {
                Shape::Json => {
                    let value = json!({ "lang": lang, "matches": matches });
                    session.out.json(
                        super::case::drop_nulls(vec![value])
                            .pop()
                            .unwrap_or_default(),
                    )
                }
                Shape::Plain => {
                    let rows: Vec<Vec<String>> = matches
                        .into_iter()
                        .map(|m| {
                            let first = m.say.into_iter().next().unwrap_or_default();
                            vec![m.line, format!("{:.2}", m.score), m.moment, first]
                        })
                        .collect();
                    session.out.plain(&rows)
                }
                Shape::Text if matches.is_empty() => {
                    session.out.text(&session.word("cli-phrase-none"))
                }
                Shape::Text => {
                    let mut lines = Vec::new();
                    if matches.iter().all(|m| m.score < SURE) {
                        lines.push(session.word("cli-phrase-nearest"));
                    }
                    for m in &matches {
                        let label = session.app.line_label(session.lang(), &m.line);
                        lines.push(session.out.bold(&format!("{}  {label}", m.line)));
                        lines.extend(
                            m.say
                                .iter()
                                .enumerate()
                                .map(|(at, say)| format!("   {}. {say}", at + 1)),
                        );
                    }
                    session.out.text(&strip_marks(&lines.join("\n")))
                }
            }
        }
        PhraseVerb::Show {
            line,
            lang,
            firmness,
        } => show(session, &line, lang, firmness),
        PhraseVerb::List { lang } => {
            let lang = lang.unwrap_or(session.lang());
            let playbook = session.app.engines().playbook()?;
            let rows: Vec<Vec<String>> = playbook
                .lines()
                .iter()
                .map(|spec| {
                    let label = spec.label.get(&lang).cloned().unwrap_or_default();
                    vec![spec.id.clone(), spec.moment.clone(), label]
                })
                .collect();
            if session.out.is_json() {
                let lines: Vec<_> = rows
                    .iter()
                    .map(|row| json!({ "line": row[0], "moment": row[1], "label": row[2] }))
                    .collect();
                return session.out.json(json!({ "lang": lang, "lines": lines }));
            }
            session.out.plain(&rows)
        }
        PhraseVerb::Lint => {
            // The playbook was checked when it was built; what is left is the tone of every phrase.
            let faults = lint(session)?;
            if session.out.is_json() {
                session.out.json(json!({ "faults": faults }))?;
            } else if faults.is_empty() {
                session.out.text(&session.word("cli-lint-clean"))?;
            } else {
                session.out.text(&faults.join("\n"))?;
            }
            if faults.is_empty() {
                Ok(())
            } else {
                Err(Failure::Found)
            }
        }
    }
}

fn show(
    session: &Session,
    line: &str,
    lang: Option<redress_tone::Lang>,
    firmness: Option<u8>,
) -> Outcome {
    let lang = lang.unwrap_or(session.lang());
    let playbook = session.app.engines().playbook()?;
    let wanted = line.to_lowercase();
    let found = playbook.lines().iter().find(|spec| {
        spec.id.to_lowercase() == wanted || spec.moment == wanted || spec.log == wanted
    });
    let spec = found.ok_or_else(|| {
        let near = playbook
            .lines()
            .iter()
            .find(|s| s.moment.contains(&wanted))
            .map(|s| s.id.clone());
        Failure::App(match near {
            Some(_) => redress_app::AppError::UnknownName {
                field: "line",
                given: line.to_owned(),
                nearest: near,
            },
            None => redress_app::AppError::NotFound {
                what: "line",
                given: line.to_owned(),
            },
        })
    })?;
    let steps: Vec<u8> = firmness.map_or_else(|| vec![1, 2, 3], |step| vec![step]);
    let said_in = |lang| -> Vec<Phrase> {
        let step = |step: &u8| playbook.line(&spec.id, lang, *step, &Slots::new());
        steps.iter().filter_map(step).collect()
    };
    let phrases = said_in(lang);
    // What it means and why it may be said is told in the person's own language.
    let own = (lang != session.lang()).then(|| said_in(session.lang()));
    match session.out.shape {
        Shape::Json => {
            let say: Vec<_> = phrases.iter().map(|p| &p.say).collect();
            let first = phrases.first();
            let mut value = json!({
                "line": spec.id, "lang": lang, "moment": spec.moment, "say": say,
                "means": first.map(|p| &p.means), "note": first.and_then(|p| p.note.as_ref()),
                "sources": spec.cites,
            });
            if let (Some(map), Some(own)) = (value.as_object_mut(), &own) {
                let say: Vec<_> = own.iter().map(|p| &p.say).collect();
                let means = own.first().map(|p| &p.means);
                let own = json!({ "lang": session.lang(), "say": say, "means": means });
                map.insert("own".to_owned(), own);
            }
            session.out.json(value)
        }
        Shape::Plain => {
            let rows: Vec<_> = phrases.into_iter().map(|phrase| vec![phrase.say]).collect();
            session.out.plain(&rows)
        }
        Shape::Text => {
            let label = session.app.line_label(session.lang(), &spec.id);
            let heading = session.out.bold(&format!("{}  {label}", spec.id));
            let lines = told(session, heading, &phrases, own.as_deref());
            session.out.text(&strip_marks(&lines.join("\n")))
        }
    }
}

/// Lists the replies of a line; `own` has the same ones in the person's own language.
fn told(
    session: &Session,
    heading: String,
    phrases: &[Phrase],
    own: Option<&[Phrase]>,
) -> Vec<String> {
    let mut lines = vec![heading];
    for (at, phrase) in phrases.iter().enumerate() {
        let step = phrase.firmness.map_or(at + 1, usize::from);
        lines.push(format!("   {step}. {}", phrase.say));
        let meaning = own.and_then(|own| own.get(at));
        lines.extend(meaning.map(|own| format!("      ({})", own.say)));
    }
    if let Some(first) = own.unwrap_or(phrases).first() {
        lines.extend(first.note.iter().map(|note| format!("   {note}")));
        if !first.means.is_empty() {
            let why = first.means.join(" ");
            lines.push(format!("   {}: {why}", session.word("page-call-why")));
        }
    }
    lines
}

fn lint(session: &Session) -> Outcome<Vec<String>> {
    let ctx = session.ctx(None)?;
    let playbook = session.app.engines().playbook()?;
    let mut faults = Vec::new();
    for lang in redress_knowledge::REQUIRED_LANGS {
        for spec in playbook.lines() {
            for step in 1..=3 {
                let Some(phrase) = playbook.line(&spec.id, *lang, step, &Slots::new()) else {
                    faults.push(format!("{} {lang} {step}: -", spec.id));
                    continue;
                };
                let input = redress_app::ToneInput {
                    id: spec.id.clone(),
                    text: &phrase.say,
                    lang: Some(*lang),
                    side: redress_tone::Side::Customer,
                    channel: redress_tone::Channel::Phone,
                    context: redress_tone::Context::default().with("refused-twice"),
                    explain_in: None,
                };
                let report = session.app.check_tone(&ctx, &input)?;
                for finding in report.report.findings {
                    if finding.severity == redress_tone::spec::Severity::Warn {
                        faults.push(format!(
                            "{} {lang} {step}: {}: {}",
                            spec.id, finding.rule, phrase.say
                        ));
                    }
                }
            }
        }
    }
    Ok(faults)
}

/// Finds the answers to one line after the other.
fn jsonl(session: &Session, lang: Option<redress_tone::Lang>, side: &str) -> Outcome {
    let side = side_of(side)?;
    session.app.engines().playbook()?;
    lines::run(session, |line: Line| {
        let side = match &line.side {
            Some(given) => side_of(given)?,
            None => side,
        };
        let lang = match &line.lang {
            Some(given) => Some(given.parse().map_err(|_| bad("language", given))?),
            None => lang,
        };
        let (lang, matches) = session.app.find_phrase(&line.text, lang, side)?;
        let mut value = json!({ "schema": 1, "id": line.id, "lang": lang, "matches": matches });
        lines::drop_nulls(&mut value);
        Ok(Answer {
            value,
            found: false,
        })
    })
}
