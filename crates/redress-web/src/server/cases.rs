//! The list of cases, one case, its details, contacts, promises and files.

use std::sync::Arc;

use axum::extract::rejection::QueryRejection;
use axum::extract::{FromRequest, Multipart, Query, Request};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::App;
use super::places::{Find, query};
use super::visit::{Path, Reply, Seen, Typed, Visit, download, go};
use crate::desk::{Case, CaseChange, DeskError};
use crate::forms::{ContactForm, DetailsForm, FieldError, StateForm, Upload, clean};
use crate::pages;
use crate::pages::problem::Problem;

/// `GET /cases`, with `find` to search.
pub(crate) async fn list(visit: Visit, find: Result<Query<Find>, QueryRejection>) -> Reply {
    let find = clean(&query(find).find).unwrap_or_default();
    let (seen, view) = visit.get(move |desk, at| desk.cases(at, &find)).await?;
    Ok(visit.page(&seen, |ctx| pages::cases::page(ctx, &view)))
}

/// Where to go after a form.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Then {
    then: String,
}

/// `GET /cases/new`.
pub(crate) async fn new(visit: Visit, then: Result<Query<Then>, QueryRejection>) -> Reply {
    let (seen, mut view) = visit.get(|desk, at| desk.details(at, None)).await?;
    view.form.then = query(then).then;
    Ok(visit.page(&seen, |ctx| pages::details::page(ctx, &view, None)))
}

/// `POST /cases`.
pub(crate) async fn create(visit: Visit, Typed(form): Typed<DetailsForm>) -> Reply {
    let asked = form.clone();
    let (seen, answer) = visit.ask(move |desk, at| desk.new_case(at, &asked)).await;
    match answer {
        Ok(case) => Ok(go(&then(case, &form.then))),
        Err(DeskError::Refused(errors)) => details_again(visit, seen, None, form, errors).await,
        Err(error) => Ok(visit.failed(&seen, &error)),
    }
}

/// Where a form of details leads.
fn then(case: Case, then: &str) -> String {
    match then.split_once('/') {
        Some(("after", call)) if call_id(call) => {
            format!("/cases/{case}/calls/{call}/after?done=saved")
        }
        _ if then == "write" => format!("/cases/{case}/write"),
        _ if then == "ladder" => format!("/cases/{case}/ladder"),
        _ => format!("/cases/{case}?done=saved"),
    }
}

/// A call's id: what may stand in a path as it is.
pub(crate) fn call_id(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 64
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

/// `GET /cases/N`.
pub(crate) async fn file(visit: Visit, Path(case): Path<Case>) -> Reply {
    let (seen, view) = visit.get(move |desk, at| desk.case_file(at, case)).await?;
    Ok(visit.page(&seen, |ctx| pages::case::page(ctx, &view, None)))
}

/// `GET /cases/N/details`.
pub(crate) async fn details(visit: Visit, Path(case): Path<Case>) -> Reply {
    let (seen, view) = visit
        .get(move |desk, at| desk.details(at, Some(case)))
        .await?;
    Ok(visit.page(&seen, |ctx| pages::details::page(ctx, &view, Some(case))))
}

/// `POST /cases/N/details`.
pub(crate) async fn set_details(
    visit: Visit,
    Path(case): Path<Case>,
    Typed(form): Typed<DetailsForm>,
) -> Reply {
    let asked = form.clone();
    let (seen, answer) = visit
        .ask(move |desk, at| desk.set_details(at, case, &asked))
        .await;
    match answer {
        Ok(()) => Ok(go(&then(case, &form.then))),
        Err(DeskError::Refused(errors)) => {
            details_again(visit, seen, Some(case), form, errors).await
        }
        Err(error) => Ok(visit.failed(&seen, &error)),
    }
}

/// Shows the form again with what was typed: on its own page, or on S5 where it came from.
async fn details_again(
    mut visit: Visit,
    seen: Seen,
    case: Option<Case>,
    form: DetailsForm,
    errors: Vec<FieldError>,
) -> Reply {
    if let (Some(case), Some(("after", call))) = (case, form.then.split_once('/')) {
        let call = crate::desk::CallRef {
            case,
            call: call.to_owned(),
        };
        visit.path = format!("/cases/{case}/calls/{}/after", call.call);
        let (_, (mut view, mut details)) = visit
            .get(move |desk, at| Ok((desk.after_call(at, &call)?, desk.details(at, Some(case))?)))
            .await?;
        details.form = form;
        view.details = Some(details);
        let empty = crate::forms::CloseForm::default();
        return Ok(visit.again(&seen, &errors, |ctx| pages::after::page(ctx, &view, &empty)));
    }
    visit.path = case.map_or_else(
        || "/cases/new".to_owned(),
        |case| format!("/cases/{case}/details"),
    );
    let (_, mut view) = visit.get(move |desk, at| desk.details(at, case)).await?;
    view.form = form;
    Ok(visit.again(&seen, &errors, |ctx| pages::details::page(ctx, &view, case)))
}

/// `POST /cases/N/contacts`.
pub(crate) async fn add_contact(
    mut visit: Visit,
    Path(case): Path<Case>,
    Sent(form, files): Sent,
) -> Reply {
    let today = (visit.app.config.clock)().date();
    let (seen, answer) = match form.read(today, files) {
        Ok(contact) => {
            visit
                .ask(move |desk, at| desk.add_contact(at, case, &contact))
                .await
        }
        Err(unread) => {
            let (seen, ()) = visit.get(|_, _| Ok(())).await?;
            let errors = visit.worded(&seen, &unread);
            (seen, Err(DeskError::Refused(errors)))
        }
    };
    visit.path = format!("/cases/{case}");
    match answer {
        Ok(()) => Ok(go(&format!("/cases/{case}?done=contact"))),
        Err(DeskError::Refused(errors)) => {
            let (_, view) = visit.get(move |desk, at| desk.case_file(at, case)).await?;
            Ok(visit.again(&seen, &errors, |ctx| {
                pages::case::page(ctx, &view, Some(&form))
            }))
        }
        Err(error) => Ok(visit.failed(&seen, &error)),
    }
}

/// The contact form with its files, or without when it came as a plain form.
pub(crate) struct Sent(ContactForm, Vec<Upload>);

impl FromRequest<Arc<App>> for Sent {
    type Rejection = Response;

    async fn from_request(request: Request, app: &Arc<App>) -> Result<Self, Response> {
        let multipart = request
            .headers()
            .get(axum::http::header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|value| value.starts_with("multipart/form-data"));
        if !multipart {
            let Typed(form) = Typed::<ContactForm>::from_request(request, app).await?;
            return Ok(Sent(form, Vec::new()));
        }
        let (parts, body) = request.into_parts();
        let visit = Visit::of(Arc::clone(app), &parts);
        let refuse = |status| match status {
            StatusCode::PAYLOAD_TOO_LARGE => visit.stranger(status, Problem::TooLarge),
            _ => visit.stranger(StatusCode::BAD_REQUEST, Problem::Unreadable),
        };
        let mut parts = Multipart::from_request(Request::from_parts(parts, body), app)
            .await
            .map_err(|error| refuse(error.status()))?;
        let mut form = ContactForm::default();
        let mut files = Vec::new();
        while let Some(part) = parts
            .next_field()
            .await
            .map_err(|error| refuse(error.status()))?
        {
            let name = part.name().unwrap_or_default().to_owned();
            if name == "files" {
                let file = part.file_name().map(base_name).unwrap_or_default();
                let media = part
                    .content_type()
                    .unwrap_or("application/octet-stream")
                    .to_owned();
                let bytes = part.bytes().await.map_err(|error| refuse(error.status()))?;
                if !file.is_empty() {
                    files.push(Upload {
                        name: file,
                        media,
                        bytes: bytes.to_vec(),
                    });
                }
                continue;
            }
            let text = part.text().await.map_err(|error| refuse(error.status()))?;
            let field = match name.as_str() {
                "channel" => &mut form.channel,
                "date" => &mut form.date,
                "time" => &mut form.time,
                "who" => &mut form.who,
                "said" => &mut form.said,
                "promise" => &mut form.promise,
                "promise_due" => &mut form.promise_due,
                _ => continue,
            };
            *field = text;
        }
        Ok(Sent(form, files))
    }
}

/// The name of a file without the folders that some browsers send with it.
fn base_name(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default().trim();
    if matches!(name, "." | "..") {
        String::new()
    } else {
        name.to_owned()
    }
}

/// `POST /cases/N/state`: settled, seen, closed, opened again.
pub(crate) async fn state(
    mut visit: Visit,
    Path(case): Path<Case>,
    Typed(form): Typed<StateForm>,
) -> Reply {
    let text = clean(&form.text).unwrap_or_default();
    let (change, done) = match form.state.as_str() {
        "settled" => (CaseChange::Settled(text), "settled"),
        "in-writing" => (CaseChange::InWriting, "recorded"),
        "seen" => (CaseChange::Seen, "seen"),
        "close" => (CaseChange::Close, "closed"),
        "reopen" => (CaseChange::Reopen(text), "reopened"),
        _ => return Ok(visit.stranger(StatusCode::BAD_REQUEST, Problem::Unreadable)),
    };
    let (seen, answer) = visit
        .ask(move |desk, at| desk.change_case(at, case, change))
        .await;
    visit.path = format!("/cases/{case}");
    match answer {
        Ok(()) => Ok(go(&format!("/cases/{case}?done={done}"))),
        Err(DeskError::Refused(errors)) => {
            let (_, view) = visit.get(move |desk, at| desk.case_file(at, case)).await?;
            Ok(visit.again(&seen, &errors, |ctx| pages::case::page(ctx, &view, None)))
        }
        Err(error) => Ok(visit.failed(&seen, &error)),
    }
}

/// `GET /cases/N/dates.ics`.
pub(crate) async fn calendar(visit: Visit, Path(case): Path<Case>) -> Reply {
    let (_, file) = visit.get(move |desk, at| desk.calendar(at, case)).await?;
    Ok(download(file))
}

/// `GET /cases/N/export.json`.
pub(crate) async fn export(visit: Visit, Path(case): Path<Case>) -> Reply {
    let (_, file) = visit.get(move |desk, at| desk.export(at, case)).await?;
    Ok(download(file))
}

#[cfg(test)]
mod unit {
    use super::*;

    #[test]
    fn a_form_leads_only_to_places_of_its_case() {
        assert_eq!(then(7, "write"), "/cases/7/write");
        assert_eq!(
            then(7, "after/0199-ab"),
            "/cases/7/calls/0199-ab/after?done=saved"
        );
        for odd in [
            "",
            "//evil.example",
            "after/../../x",
            "after/",
            "https://evil.example",
            "after/é",
        ] {
            assert_eq!(then(7, odd), "/cases/7?done=saved", "{odd}");
        }
    }

    #[test]
    fn a_file_keeps_its_name_without_folders() {
        assert_eq!(base_name("C:\\Users\\x\\statement.pdf"), "statement.pdf");
        assert_eq!(base_name("../../etc/passwd"), "passwd");
        assert_eq!(base_name(".."), "");
        assert_eq!(base_name("estratto è.pdf"), "estratto è.pdf");
    }
}
