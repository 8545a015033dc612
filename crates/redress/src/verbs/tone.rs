//! `tone check`.

use std::io::BufRead as _;
use std::path::Path;

use redress_app::{ToneInput, ToneReport};
use redress_tone::spec::{Category, Severity};
use redress_tone::{Channel, CheckState, Context as ToneContext, Lang, Side};
use redress_words::{args, strip_marks};
use serde::Deserialize;
use serde_json::json;

use crate::args::{ToneCheck, ToneVerb};
use crate::failure::{Failure, Outcome, code};
use crate::out::Shape;
use crate::session::{Session, bad};

/// What `--fail-on` looks for.
struct FailOn(Vec<String>);

/// One line of `--jsonl`.
#[derive(Deserialize)]
struct Line {
    id: serde_json::Value,
    text: String,
    lang: Option<String>,
    side: Option<String>,
    channel: Option<String>,
    context: Option<String>,
}

pub(super) fn run(session: &Session, verb: ToneVerb) -> Outcome {
    let ToneVerb::Check(check) = verb;
    let fail_on = fail_on(session, &check)?;
    if check.jsonl {
        jsonl(session, &check, &fail_on)
    } else {
        files(session, &check, &fail_on)
    }
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

fn context_of(session: &Session, check: &ToneCheck) -> Outcome<ToneContext> {
    let mut context = match &check.case {
        Some(case) => session.app.tone_context(&session.app.load(case)?.state),
        None => ToneContext::default(),
    };
    if let Some(list) = &check.context {
        for word in list.split(',').filter(|word| !word.trim().is_empty()) {
            context.add(word).map_err(|_| bad("context", word))?;
        }
    }
    Ok(context)
}

fn files(session: &Session, check: &ToneCheck, fail_on: &FailOn) -> Outcome {
    let ctx = session.ctx(None)?;
    let lang = lang_of(&check.lang)?;
    let side = side_of(&check.side)?;
    let channel = channel_of(&check.channel)?;
    let context = context_of(session, check)?;
    let standard = vec![std::path::PathBuf::from("-")];
    let paths = if check.files.is_empty() {
        &standard
    } else {
        &check.files
    };
    let mut texts = Vec::new();
    for path in paths {
        texts.push((name_of(path), session.read(path)?));
    }
    let mut reports = Vec::new();
    for (at, (id, text)) in texts.iter().enumerate() {
        // The first message counts as the opening.
        let context = if at == 0 {
            context.clone().with("opening")
        } else {
            context.clone()
        };
        let input = ToneInput {
            id: id.clone(),
            text,
            lang,
            side,
            channel,
            context,
            explain_in: check.explain_in,
        };
        reports.push(session.app.check_tone(&ctx, &input)?);
    }
    match session.out.shape {
        Shape::Json => session.out.json(json!({ "messages": reports }))?,
        Shape::Plain => {
            let rows: Vec<Vec<String>> = reports
                .iter()
                .flat_map(|report| {
                    report.report.findings.iter().map(|f| {
                        vec![
                            report.id.clone(),
                            f.start.to_string(),
                            f.end.to_string(),
                            json!(f.severity).as_str().unwrap_or_default().to_owned(),
                            f.rule.clone(),
                            f.quote.clone(),
                        ]
                    })
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

fn name_of(path: &Path) -> String {
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
fn jsonl(session: &Session, check: &ToneCheck, fail_on: &FailOn) -> Outcome {
    use std::io::Write as _;
    let ctx = session.ctx(None)?;
    let base = context_of(session, check)?;
    let mut hit = false;
    let stdin = std::io::stdin().lock();
    let mut stdout = std::io::stdout().lock();
    for (at, line) in stdin.lines().enumerate() {
        let broken = || {
            let message = session.phrase("cli-error-jsonl", &args!["line" => at + 1]);
            Failure::Said {
                code: code::UNREADABLE,
                message,
            }
        };
        let line = line.map_err(|_| broken())?;
        if line.trim().is_empty() {
            continue;
        }
        let line: Line = serde_json::from_str(&line).map_err(|_| broken())?;
        let mut context = base.clone();
        for word in line
            .context
            .as_deref()
            .unwrap_or_default()
            .split(',')
            .filter(|w| !w.is_empty())
        {
            context.add(word).map_err(|_| bad("context", word))?;
        }
        let id = line
            .id
            .as_str()
            .map_or_else(|| line.id.to_string(), str::to_owned);
        let input = ToneInput {
            id,
            text: &line.text,
            lang: lang_of(line.lang.as_deref().unwrap_or(&check.lang))?,
            side: side_of(line.side.as_deref().unwrap_or(&check.side))?,
            channel: channel_of(line.channel.as_deref().unwrap_or(&check.channel))?,
            context,
            explain_in: check.explain_in,
        };
        let report = session.app.check_tone(&ctx, &input)?;
        hit |= fail_on.hits(&report);
        let text = serde_json::to_string(&report).map_err(|e| Failure::Said {
            code: code::FAILED,
            message: e.to_string(),
        })?;
        match writeln!(stdout, "{text}") {
            Ok(()) => {}
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => return Ok(()),
            Err(error) => {
                return Err(Failure::App(redress_app::AppError::File {
                    path: "stdout".to_owned(),
                    reason: error.to_string(),
                }));
            }
        }
    }
    if hit { Err(Failure::Found) } else { Ok(()) }
}
