//! A call, its presses, and what comes after it.

use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use redress_app::NewCall;
use serde::Deserialize;

use super::cases::call_id;
use super::places::{Find, query};
use super::visit::{Path, Reply, Seen, Stop, Typed, Visit, go};
use crate::desk::{CallRef, Case, DeskError};
use crate::forms::{CloseForm, FieldError, Press, PressForm, SettingsForm, StartForm, clean};
use crate::pages;
use crate::pages::problem::Problem;
use crate::view::AfterCall;

/// `POST /calls`.
pub(crate) async fn start(mut visit: Visit, Typed(form): Typed<StartForm>) -> Reply {
    let case: Option<Case> = if form.case.is_empty() {
        None
    } else {
        match form.case.parse() {
            Ok(case) => Some(case),
            Err(_) => return Ok(visit.stranger(StatusCode::NOT_FOUND, Problem::NotFound)),
        }
    };
    let new = match (form.read(), case) {
        (Ok(new), _) => new,
        (Err(unread), Some(case)) => {
            visit.path = format!("/cases/{case}/ready");
            let (seen, view) = visit.get(move |desk, at| desk.ready(at, case)).await?;
            let errors = visit.worded(&seen, &unread);
            return Ok(visit.again(&seen, &errors, |ctx| pages::ready::page(ctx, &view, &form)));
        }
        (Err(_), None) => NewCall::default(),
    };
    let (seen, answer) = visit
        .ask(move |desk, at| desk.start_call(at, case, &new))
        .await;
    match (answer, case) {
        (Ok(call), _) => Ok(go(&path(&call))),
        (Err(DeskError::Refused(errors)), Some(case)) => {
            visit.path = format!("/cases/{case}/ready");
            let (_, view) = visit.get(move |desk, at| desk.ready(at, case)).await?;
            Ok(visit.again(&seen, &errors, |ctx| pages::ready::page(ctx, &view, &form)))
        }
        (Err(error), _) => Ok(visit.failed(&seen, &error)),
    }
}

/// `GET /cases/N/ready`: what to look at before a call.
pub(crate) async fn ready(visit: Visit, Path(case): Path<Case>) -> Reply {
    let (seen, view) = visit.get(move |desk, at| desk.ready(at, case)).await?;
    let empty = StartForm::default();
    Ok(visit.page(&seen, |ctx| pages::ready::page(ctx, &view, &empty)))
}

fn path(call: &CallRef) -> String {
    format!("/cases/{}/calls/{}", call.case, call.call)
}

/// The call in a path.
fn called(visit: &Visit, case: Case, call: String) -> Result<CallRef, Stop> {
    if call_id(&call) {
        Ok(CallRef { case, call })
    } else {
        Err(visit
            .stranger(StatusCode::NOT_FOUND, Problem::NotFound)
            .into())
    }
}

/// `GET /cases/N/calls/ID`: the call, or the page after it once it has ended.
pub(crate) async fn call(
    visit: Visit,
    Path((case, call)): Path<(Case, String)>,
    find: Result<Query<Find>, QueryRejection>,
) -> Reply {
    let call = called(&visit, case, call)?;
    let asked = call.clone();
    let heard = clean(&query(find).find);
    let (seen, view) = visit
        .get(move |desk, at| {
            let mut view = desk.call(at, &asked)?;
            if let (Some(view), Some(heard)) = (&mut view, heard) {
                let lines = desk.find_line(at, &asked, &heard)?;
                view.found = Some((heard, lines));
            }
            Ok(view)
        })
        .await?;
    Ok(match view {
        Some(view) => visit.page(&seen, |ctx| pages::call::page(ctx, &view, None)),
        None => go(&format!("{}/after", path(&call))),
    })
}

/// `POST /cases/N/calls/ID/press`.
pub(crate) async fn press(
    mut visit: Visit,
    Path((case, call)): Path<(Case, String)>,
    Typed(form): Typed<PressForm>,
) -> Reply {
    let call = called(&visit, case, call)?;
    visit.path = path(&call);
    let asked = call.clone();
    let (seen, answer) = match form.read() {
        Ok(press) => {
            visit
                .ask(move |desk, at| {
                    let opened = desk.press(at, &asked, &press)?;
                    // The page after the call is another one: its view is asked for there.
                    if press == Press::Ended {
                        return Ok((None, false));
                    }
                    let mut view = desk.call(at, &asked)?;
                    let chooses = !opened.is_empty();
                    if let (Some(view), true) = (&mut view, chooses) {
                        view.group = opened;
                    }
                    Ok((view, chooses))
                })
                .await
        }
        Err(unread) => {
            let (seen, ()) = visit.get(|_, _| Ok(())).await?;
            let errors = visit.worded(&seen, &unread);
            (seen, Err(DeskError::Refused(errors)))
        }
    };
    match answer {
        // What is to be chosen is not on record, so the page is not loaded anew.
        Ok((Some(view), true)) if !visit.part => {
            Ok(visit.page(&seen, |ctx| pages::call::page(ctx, &view, None)))
        }
        Ok((Some(_), _)) if !visit.part => Ok(go(&path(&call))),
        Ok((Some(view), _)) => Ok(part(&visit, &seen, StatusCode::OK, &[], &view, None)),
        Ok((None, _)) => Ok(after_press(&visit, &call)),
        Err(DeskError::Refused(errors)) => {
            let asked = call.clone();
            let (_, view) = visit.get(move |desk, at| desk.call(at, &asked)).await?;
            let Some(view) = view else {
                return Ok(after_press(&visit, &call));
            };
            if visit.part {
                return Ok(part(
                    &visit,
                    &seen,
                    StatusCode::UNPROCESSABLE_ENTITY,
                    &errors,
                    &view,
                    Some(&form),
                ));
            }
            Ok(visit.again(&seen, &errors, |ctx| {
                pages::call::page(ctx, &view, Some(&form))
            }))
        }
        Err(error) => Ok(visit.failed(&seen, &error)),
    }
}

/// Answers the press that ended a call: the script is told where to go.
fn after_press(visit: &Visit, call: &CallRef) -> Response {
    let after = format!("{}/after", path(call));
    if visit.part {
        ([("x-redress-go", after)], StatusCode::NO_CONTENT).into_response()
    } else {
        go(&after)
    }
}

fn part(
    visit: &Visit,
    seen: &Seen,
    status: StatusCode,
    errors: &[FieldError],
    view: &crate::view::Call,
    typed: Option<&PressForm>,
) -> Response {
    visit.within(seen, errors, |ctx| {
        (
            status,
            Html(pages::call::pad(ctx, view, typed).into_string()),
        )
            .into_response()
    })
}

/// `POST /cases/N/calls/ID/lang`.
pub(crate) async fn lang(
    visit: Visit,
    Path((case, call)): Path<(Case, String)>,
    Typed(form): Typed<SettingsForm>,
) -> Reply {
    let call = called(&visit, case, call)?;
    let back = path(&call);
    if let Ok(lang) = form.lang.parse() {
        visit
            .get(move |desk, at| desk.call_lang(at, &call, lang))
            .await?;
    }
    Ok(go(&back))
}

/// Where a call is held.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct PlaceForm {
    at: String,
}

/// `POST /cases/N/calls/ID/place`.
pub(crate) async fn place(
    visit: Visit,
    Path((case, call)): Path<(Case, String)>,
    Typed(form): Typed<PlaceForm>,
) -> Reply {
    let call = called(&visit, case, call)?;
    let back = path(&call);
    let at_counter = form.at == "counter";
    visit
        .get(move |desk, at| desk.place_call(at, &call, at_counter))
        .await?;
    Ok(go(&back))
}

/// `POST /cases/N/calls/ID/close`.
pub(crate) async fn close(
    mut visit: Visit,
    Path((case, call)): Path<(Case, String)>,
    Typed(form): Typed<CloseForm>,
) -> Reply {
    let call = called(&visit, case, call)?;
    let back = format!("{}/after", path(&call));
    let (asked, typed) = (call.clone(), form.clone());
    let (seen, answer) = visit
        .ask(move |desk, at| desk.close_call(at, &asked, &typed))
        .await;
    match answer {
        // Nothing was said, so nothing was written.
        Ok(()) if form.saved.is_empty() && clean(&form.still).is_none() => Ok(go(&back)),
        Ok(()) => Ok(go(&format!("{back}?done=after"))),
        Err(DeskError::Refused(errors)) => {
            visit.path = back;
            let view = after_view(&visit, call).await?;
            Ok(visit.again(&seen, &errors, |ctx| pages::after::page(ctx, &view, &form)))
        }
        Err(error) => Ok(visit.failed(&seen, &error)),
    }
}

/// `GET /cases/N/calls/ID/after`.
pub(crate) async fn after(visit: Visit, Path((case, call)): Path<(Case, String)>) -> Reply {
    let call = called(&visit, case, call)?;
    let (seen, ()) = visit.get(|_, _| Ok(())).await?;
    let view = after_view(&visit, call).await?;
    let empty = CloseForm::default();
    Ok(visit.page(&seen, |ctx| pages::after::page(ctx, &view, &empty)))
}

async fn after_view(visit: &Visit, call: CallRef) -> Result<AfterCall, Stop> {
    let asked = call.clone();
    let (_, mut view) = visit
        .get(move |desk, at| desk.after_call(at, &asked))
        .await?;
    if let Some(details) = &mut view.details {
        details.form.then = format!("after/{}", call.call);
    }
    Ok(view)
}

/// `POST /cases/N/calls/ID/sent`: the recap e-mail was sent.
pub(crate) async fn sent(visit: Visit, Path((case, call)): Path<(Case, String)>) -> Reply {
    let call = called(&visit, case, call)?;
    let back = format!("{}/after?done=sent", path(&call));
    visit
        .get(move |desk, at| desk.recap_sent(at, &call))
        .await?;
    Ok(go(&back))
}
