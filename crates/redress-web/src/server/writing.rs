//! Writing: the draft, the check, the live check of the script.

use axum::extract::rejection::{JsonRejection, QueryRejection};
use axum::extract::{Json, Query};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use serde::Serialize;

use super::places::query;
use super::visit::{Path, Reply, Stop, Typed, Visit, download, go};
use crate::desk::{Case, DeskError, LetterQuery, Setting};
use crate::forms::{ToneRequest, WriteForm};
use crate::pages;
use crate::pages::problem::Problem;
use crate::pages::write::SHOWN;
use crate::view::{Check, Finding};

/// `GET /cases/N/write`.
pub(crate) async fn write(
    visit: Visit,
    Path(case): Path<Case>,
    which: Result<Query<LetterQuery>, QueryRejection>,
) -> Reply {
    let which = query(which);
    let (seen, mut view) = visit
        .get(move |desk, at| desk.write(at, case, &which))
        .await?;
    view.check = trim(view.check, "");
    Ok(visit.page(&seen, |ctx| pages::write::page(ctx, &view, "")))
}

/// Leaves out the spots that the person keeps, and all but the first seven.
fn trim(mut check: Check, kept: &str) -> Check {
    let form = WriteForm {
        kept: kept.to_owned(),
        ..WriteForm::default()
    };
    // What the person has hidden is not shown, but it is counted.
    let hidden = check.total.saturating_sub(check.findings.len());
    check.findings.retain(|finding| {
        let quote = one_line(&finding.quote);
        !form
            .kept_spots()
            .any(|(rule, words)| rule == finding.rule && words == quote)
    });
    check.total = check.findings.len() + hidden;
    check.findings.truncate(SHOWN);
    check
}

/// The words of a spot as they are kept: on one line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a press on S6 asks for.
#[derive(Debug, PartialEq, Eq)]
enum Act<'a> {
    Check,
    Save,
    Sent,
    Email,
    Soften,
    Restore,
    Apply(usize, usize),
    Keep(usize),
    Hide(&'a str),
}

impl<'a> Act<'a> {
    fn read(action: &'a str) -> Self {
        let number = |text: &str| text.parse().ok();
        match action.split_once(':') {
            Some(("apply", rest)) => rest
                .split_once(':')
                .and_then(|(i, j)| Some(Act::Apply(number(i)?, number(j)?)))
                .unwrap_or(Act::Check),
            Some(("keep", i)) => number(i).map_or(Act::Check, Act::Keep),
            Some(("hide", rule)) if !rule.is_empty() => Act::Hide(rule),
            None if action == "save" => Act::Save,
            None if action == "sent" => Act::Sent,
            None if action == "email" => Act::Email,
            None if action == "soften" => Act::Soften,
            None if action == "restore" => Act::Restore,
            _ => Act::Check,
        }
    }
}

/// `POST /cases/N/write`.
pub(crate) async fn change(
    mut visit: Visit,
    Path(case): Path<Case>,
    Typed(mut form): Typed<WriteForm>,
) -> Reply {
    // Browsers send line ends as two characters; the text is kept with one.
    form.text = form.text.replace("\r\n", "\n");
    form.before = form.before.replace("\r\n", "\n");
    visit.path = format!("/cases/{case}/write");
    let action = form.action.clone();
    match Act::read(&action) {
        Act::Save => keep(visit, case, form, false).await,
        Act::Sent => keep(visit, case, form, true).await,
        Act::Email => {
            let (_, file) = visit
                .get(move |desk, at| desk.email(at, case, &form))
                .await?;
            Ok(download(file))
        }
        Act::Check => again(visit, case, form, vec![]).await,
        Act::Soften => {
            let request = request(case, &form);
            let (_, softened) = visit.get(move |desk, at| desk.soften(at, &request)).await?;
            form.before = std::mem::replace(&mut form.text, softened);
            again(visit, case, form, vec![]).await
        }
        Act::Restore => {
            // Without a text to go back to, what stands there stays.
            if !form.before.is_empty() {
                form.text = std::mem::take(&mut form.before);
            }
            again(visit, case, form, vec![]).await
        }
        Act::Hide(rule) => {
            let rule = rule.to_owned();
            visit
                .get(move |desk, at| desk.set(at, Setting::HideRule(rule)))
                .await?;
            again(visit, case, form, vec![]).await
        }
        Act::Apply(i, j) => {
            let check = check(&visit, case, &form).await?;
            let found = check
                .findings
                .get(i)
                .and_then(|finding| finding.suggestions.get(j));
            if let Some(found) = found
                && let Some(text) =
                    pages::write::apply(&form.text, found.start, found.end, &found.text)
            {
                form.text = text;
            }
            again(visit, case, form, vec![]).await
        }
        Act::Keep(i) => {
            let check = check(&visit, case, &form).await?;
            if let Some(finding) = check.findings.get(i) {
                form.kept
                    .push_str(&format!("{} {}\n", finding.rule, one_line(&finding.quote)));
            }
            again(visit, case, form, vec![]).await
        }
    }
}

/// Saves a draft, or freezes it as sent.
async fn keep(visit: Visit, case: Case, form: WriteForm, sent: bool) -> Reply {
    let asked = form.clone();
    let (seen, answer) = visit
        .ask(move |desk, at| {
            if sent {
                desk.sent(at, case, &asked)
            } else {
                desk.save_draft(at, case, &asked)
            }
        })
        .await;
    match answer {
        Ok(()) if visit.part => Ok(StatusCode::NO_CONTENT.into_response()),
        Ok(()) if sent => Ok(go(&format!("/cases/{case}?done=sent"))),
        Ok(()) => {
            let about = match form.about.as_str() {
                "" => String::new(),
                about => format!("&about={}", encoded(about)),
            };
            Ok(go(&format!(
                "/cases/{case}/write?kind={}&to={}{about}&done=saved",
                encoded(&form.kind),
                encoded(&form.to)
            )))
        }
        Err(DeskError::Refused(errors)) => again(visit, case, form, errors).await,
        Err(error) => Ok(visit.failed(&seen, &error)),
    }
}

/// Writes a value as it stands in a query.
fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| {
            if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}

/// What is asked about a text.
fn request(case: Case, form: &WriteForm) -> ToneRequest {
    ToneRequest {
        case: Some(case),
        kind: form.kind.clone(),
        text: form.text.clone(),
        lang: form.lang.clone(),
        kept: form.kept.clone(),
    }
}

async fn check(visit: &Visit, case: Case, form: &WriteForm) -> Result<Check, Stop> {
    let request = request(case, form);
    let (_, check) = visit.get(move |desk, at| desk.check(at, &request)).await?;
    Ok(trim(check, &form.kept))
}

/// Shows S6 again with what was typed, checked anew.
async fn again(
    visit: Visit,
    case: Case,
    form: WriteForm,
    errors: Vec<crate::forms::FieldError>,
) -> Reply {
    let check = check(&visit, case, &form).await?;
    let which = LetterQuery {
        kind: form.kind.clone(),
        to: form.to.clone(),
        about: form.about.clone(),
        lang: form.lang.clone(),
        was: String::new(),
    };
    let (seen, mut view) = visit
        .get(move |desk, at| desk.write(at, case, &which))
        .await?;
    view.about.clone_from(&form.about);
    let names = form.names();
    view.subject = form.subject;
    view.text = form.text;
    view.before = form.before;
    view.check = check;
    if let Some(heads) = &mut view.heads {
        heads.names = names;
        heads.reason.clone_from(&form.reason);
    }
    Ok(if errors.is_empty() {
        visit.page(&seen, |ctx| pages::write::page(ctx, &view, &form.kept))
    } else {
        visit.again(&seen, &errors, |ctx| {
            pages::write::page(ctx, &view, &form.kept)
        })
    })
}

/// What the live check answers. Offsets count UTF-16 units here, as the script needs them.
#[derive(Debug, Serialize)]
struct Live {
    html: String,
    status: String,
    marks: Vec<LiveMark>,
}

#[derive(Debug, Serialize)]
struct LiveMark {
    from: usize,
    to: usize,
    mark: &'static str,
    keep: String,
    apply: Vec<LiveText>,
}

#[derive(Debug, Serialize)]
struct LiveText {
    from: usize,
    to: usize,
    text: String,
}

/// `POST /tone`.
pub(crate) async fn tone(visit: Visit, request: Result<Json<ToneRequest>, JsonRejection>) -> Reply {
    let request = match request {
        Ok(Json(request)) => request,
        Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            return Ok(visit.stranger(StatusCode::PAYLOAD_TOO_LARGE, Problem::TooLarge));
        }
        Err(_) => return Ok(visit.stranger(StatusCode::BAD_REQUEST, Problem::Unreadable)),
    };
    let (text, kept) = (request.text.clone(), request.kept.clone());
    let (seen, check) = visit.get(move |desk, at| desk.check(at, &request)).await?;
    let check = trim(check, &kept);
    let units = units(&text);
    let unit = |place: usize| units.get(place).or(units.last()).copied().unwrap_or(0);
    let mark = |finding: &Finding| LiveMark {
        from: unit(finding.start),
        to: unit(finding.end),
        mark: finding.mark.name(),
        keep: format!("{} {}", finding.rule, one_line(&finding.quote)),
        apply: finding
            .suggestions
            .iter()
            .map(|s| LiveText {
                from: unit(s.start),
                to: unit(s.end),
                text: s.text.clone(),
            })
            .collect(),
    };
    let marks = check.findings.iter().map(mark).collect();
    let live = visit.within(&seen, &[], |ctx| Live {
        html: pages::write::suggestions(ctx, &check).into_string(),
        status: ctx
            .tongue
            .ta("page-write-status", &[("n", check.total.into())]),
        marks,
    });
    Ok(Json(live).into_response())
}

/// For each code point, and for the end, the UTF-16 unit at which it starts.
fn units(text: &str) -> Vec<usize> {
    let mut units = Vec::with_capacity(text.len() + 1);
    let mut at = 0;
    for c in text.chars() {
        units.push(at);
        at += c.len_utf16();
    }
    units.push(at);
    units
}

#[cfg(test)]
mod unit {
    use super::*;

    #[test]
    fn code_points_become_utf16_units() {
        assert_eq!(units("a😀è"), [0, 1, 3, 4]);
        assert_eq!(units(""), [0]);
    }

    #[test]
    fn every_action_is_read_and_an_odd_one_checks() {
        assert_eq!(Act::read("apply:1:2"), Act::Apply(1, 2));
        assert_eq!(Act::read("keep:3"), Act::Keep(3));
        assert_eq!(Act::read("hide:insult"), Act::Hide("insult"));
        for odd in ["", "apply:x:y", "apply:1", "keep:-1", "hide:", "fly"] {
            assert_eq!(Act::read(odd), Act::Check, "{odd}");
        }
    }

    #[test]
    fn a_query_value_cannot_leave_its_place() {
        assert_eq!(encoded("it.r3"), "it.r3");
        assert_eq!(encoded("a&b=c d/è"), "a%26b%3Dc%20d%2F%C3%A8");
    }
}
