//! `tone check`, and how a text is to be read.

use std::path::{Path, PathBuf};

use redress_app::{ToneInput, ToneReport};
use redress_tone::spec::{Category, Severity};
use redress_tone::{Channel, CheckState, Context as ToneContext, Finding, Lang, Side};
use redress_words::{args, strip_marks};
use serde::Deserialize;
use serde_json::{Value, json};

use super::lines::{self, Answer};
use super::progress::Progress;
use super::sarif::{self, Checked};
use super::soften;
use crate::args::{ToneCheck, ToneText, ToneVerb};
use crate::failure::{Failure, Outcome, code};
use crate::out::Shape;
use crate::session::{Session, bad};

/// What `--fail-on` looks for.
struct FailOn(Vec<String>);

/// One line of `--jsonl`. What it does not say comes from the flags.
#[derive(Deserialize)]
pub(super) struct Line {
    id: Value,
    text: String,
    lang: Option<String>,
    side: Option<String>,
    channel: Option<String>,
    context: Option<Words>,
}

/// Words of a context: `"opening,on-hold"` or `["opening", "on-hold"]`.
#[derive(Deserialize)]
#[serde(untagged)]
enum Words {
    Text(String),
    List(Vec<String>),
}

impl Words {
    fn into_list(self) -> Vec<String> {
        match self {
            Words::Text(text) => text.split(',').map(str::to_owned).collect(),
            Words::List(list) => list,
        }
    }
}

/// How a text is to be read, from the flags and from its line.
#[derive(Clone)]
pub(super) struct How {
    pub(super) lang: Option<Lang>,
    pub(super) side: Side,
    pub(super) channel: Channel,
    pub(super) context: ToneContext,
    pub(super) explain_in: Option<Lang>,
}

pub(super) fn run(session: &Session, verb: ToneVerb) -> Outcome {
    match verb {
        ToneVerb::Check(check) => {
            let fail_on = fail_on(session, &check)?;
            let how = How::of(session, &check.text)?;
            if check.sarif && session.out.shape != Shape::Text {
                // The parser does not see that flags of every command exclude this one.
                let other = if session.out.is_json() {
                    "--json"
                } else {
                    "--plain"
                };
                let args = args!["given" => "--sarif", "other" => other];
                return Err(Failure::usage(session.phrase("cli-error-conflict", &args)));
            }
            if check.jsonl {
                return check_lines(session, &how, &fail_on);
            }
            files(session, &check, &how, &fail_on)
        }
        ToneVerb::Soften(one) => soften::soften(session, one),
        ToneVerb::Survey(one) => soften::survey(session, one),
    }
}

impl How {
    pub(super) fn of(session: &Session, text: &ToneText) -> Outcome<How> {
        let mut context = match &text.case {
            Some(case) => session.app.tone_context(&session.app.load(case)?.state),
            None => ToneContext::default(),
        };
        let list = text.context.clone().map(Words::Text);
        add(&mut context, list)?;
        Ok(How {
            lang: lang_of(&text.lang)?,
            side: side_of(&text.side)?,
            channel: channel_of(&text.channel)?,
            context,
            explain_in: text.explain_in,
        })
    }

    /// Returns the name and the text of a line, and how it is to be read.
    pub(super) fn of_line(&self, line: Line) -> Outcome<(String, String, How)> {
        let mut how = self.clone();
        if let Some(lang) = &line.lang {
            how.lang = lang_of(lang)?;
        }
        if let Some(side) = &line.side {
            how.side = side_of(side)?;
        }
        if let Some(channel) = &line.channel {
            how.channel = channel_of(channel)?;
        }
        add(&mut how.context, line.context)?;
        let id = line
            .id
            .as_str()
            .map_or_else(|| line.id.to_string(), str::to_owned);
        Ok((id, line.text, how))
    }

    /// Returns a text as it is to be read.
    pub(super) fn input<'t>(&self, id: &str, text: &'t str) -> ToneInput<'t> {
        ToneInput {
            id: id.to_owned(),
            text,
            lang: self.lang,
            side: self.side,
            channel: self.channel,
            context: self.context.clone(),
            explain_in: self.explain_in,
        }
    }

    pub(super) fn read(&self, session: &Session, id: &str, text: &str) -> Outcome<ToneReport> {
        let input = self.input(id, text);
        Ok(session.app.check_tone(&session.ctx(None)?, &input)?)
    }
}

fn add(context: &mut ToneContext, words: Option<Words>) -> Outcome {
    let words = words.map(Words::into_list).unwrap_or_default();
    for word in words.iter().filter(|word| !word.trim().is_empty()) {
        context.add(word).map_err(|_| bad("context", word))?;
    }
    Ok(())
}

fn fail_on(session: &Session, check: &ToneCheck) -> Outcome<FailOn> {
    // The names of the screens for kinds of findings are taken too.
    let names: Vec<String> = check
        .fail_on
        .iter()
        .map(|name| match name.as_str() {
            "heat" | "severe" | "high" => "warn".to_owned(),
            other => other.to_owned(),
        })
        .collect();
    let rules: Vec<String> = session
        .app
        .engines()
        .rules()?
        .names()
        .map(str::to_owned)
        .collect();
    for name in &names {
        let known = name == "warn"
            || rules.contains(name)
            || serde_json::from_value::<Category>(json!(name)).is_ok();
        if !known {
            return Err(Failure::unknown(
                "kind",
                name,
                rules.iter().map(String::as_str),
            ));
        }
    }
    Ok(FailOn(names))
}

impl FailOn {
    fn hits(&self, report: &ToneReport) -> bool {
        report.report.findings.iter().any(|finding| {
            let category = json!(finding.category);
            self.0.iter().any(|name| {
                *name == finding.rule
                    || category == json!(name)
                    || name == "warn" && finding.severity == Severity::Warn
            })
        })
    }
}

fn lang_of(text: &str) -> Outcome<Option<Lang>> {
    if text == "auto" {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|_| bad("language", text))
}

fn side_of(text: &str) -> Outcome<Side> {
    text.parse().map_err(|_| bad("side", text))
}

fn channel_of(text: &str) -> Outcome<Channel> {
    text.parse().map_err(|_| bad("channel", text))
}

fn files(session: &Session, check: &ToneCheck, how: &How, fail_on: &FailOn) -> Outcome {
    let standard = vec![PathBuf::from("-")];
    let paths = if check.files.is_empty() {
        &standard
    } else {
        &check.files
    };
    let mut texts = Vec::new();
    for path in paths {
        texts.push((path.as_path(), session.read(path)?));
    }
    let mut reports = Vec::new();
    let mut progress = Progress::of_messages(session, Some(texts.len() as u64));
    let mut how = how.clone();
    let later = how.context.clone();
    // The first message counts as the opening.
    how.context = how.context.with("opening");
    for (path, text) in &texts {
        reports.push(how.read(session, &name_of(path), text)?);
        how.context = later.clone();
        progress.more(1);
    }
    drop(progress);
    match session.out.shape {
        _ if check.sarif => {
            let all: Vec<Checked<'_>> = texts
                .iter()
                .zip(&reports)
                .map(|((path, text), report)| Checked { path, text, report })
                .collect();
            let document = sarif::document(session, &all, check.text.explain_in);
            session.out.text(&strip_marks(&pretty(&document)?))?;
        }
        Shape::Json => session.out.json(json!({ "messages": reports }))?,
        Shape::Plain => {
            let rows: Vec<Vec<String>> = reports
                .iter()
                .flat_map(|report| {
                    let row = |f| plain_row(&report.id, f);
                    report.report.findings.iter().map(row)
                })
                .collect();
            session.out.plain(&rows)?;
        }
        Shape::Text => {
            let all: Vec<String> = reports.iter().map(|report| text(session, report)).collect();
            session.out.text(&strip_marks(&all.join("\n\n")))?;
        }
    }
    if reports.iter().any(|report| fail_on.hits(report)) {
        Err(Failure::Found)
    } else {
        Ok(())
    }
}

fn pretty(value: &Value) -> Outcome<String> {
    serde_json::to_string_pretty(value).map_err(|e| Failure::Said {
        code: code::FAILED,
        message: e.to_string(),
    })
}

fn plain_row(id: &str, finding: &Finding) -> Vec<String> {
    vec![
        id.to_owned(),
        finding.start.to_string(),
        finding.end.to_string(),
        finding.severity.as_str().to_owned(),
        finding.rule.clone(),
        finding.quote.clone(),
    ]
}

pub(super) fn name_of(path: &Path) -> String {
    if path.as_os_str() == "-" {
        "stdin".to_owned()
    } else {
        path.display().to_string()
    }
}

/// Returns a report as a person reads it.
pub(super) fn text(session: &Session, report: &ToneReport) -> String {
    let mut lines = vec![session.out.bold(&report.id)];
    for finding in &report.report.findings {
        let severity = session.word(match finding.severity {
            Severity::Warn => "cli-tone-warn",
            Severity::Info => "cli-tone-info",
        });
        lines.push(format!(
            "{severity} {}-{} {}: \u{201c}{}\u{201d}",
            finding.start, finding.end, finding.rule, finding.quote
        ));
        lines.push(format!("   {}", finding.why));
        for suggestion in finding.suggestions.iter().take(1) {
            let better = args!["text" => &suggestion.text];
            lines.push(format!("   {}", session.phrase("cli-tone-better", &better)));
        }
    }
    if report.report.findings.is_empty() {
        lines.push(session.word("empty-suggestions"));
    }
    let missing: Vec<String> = report
        .report
        .checklist
        .iter()
        .filter(|check| check.state != CheckState::Present)
        .map(|check| {
            let item = json!(check.item);
            session.word(&format!(
                "cli-checklist-{}",
                item.as_str().unwrap_or_default()
            ))
        })
        .collect();
    if !missing.is_empty() {
        let list = redress_words::format::list_and(session.lang(), &missing);
        lines.push(session.phrase("cli-tone-missing", &args!["list" => list]));
    }
    lines.join("\n")
}

/// Checks one message a line, in order, as it comes.
fn check_lines(session: &Session, how: &How, fail_on: &FailOn) -> Outcome {
    lines::run(session, |line: Line| {
        let (id, text, how) = how.of_line(line)?;
        let report = how.read(session, &id, &text)?;
        Ok(Answer {
            found: fail_on.hits(&report),
            value: json!(report),
        })
    })
}
