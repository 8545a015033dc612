//! The ladder, what happened, and answers to its questions.

use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use serde::Deserialize;

use super::visit::{Path, Reply, Typed, Visit, go};
use crate::desk::{Case, DeskError};
use crate::forms::{EventForm, FactForm, Unread, day};
use crate::pages;

/// Which step is shown whole beside those that always are.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Step {
    step: Option<String>,
}

/// `GET /cases/N/ladder`.
pub(crate) async fn ladder(
    visit: Visit,
    Path(case): Path<Case>,
    step: Result<Query<Step>, QueryRejection>,
) -> Reply {
    let (seen, mut view) = visit.get(move |desk, at| desk.ladder(at, case)).await?;
    view.open = step.map(|Query(step)| step.step).unwrap_or_default();
    Ok(visit.page(&seen, |ctx| pages::ladder::page(ctx, &view)))
}

/// `POST /cases/N/events`.
pub(crate) async fn event(
    visit: Visit,
    Path(case): Path<Case>,
    Typed(form): Typed<EventForm>,
) -> Reply {
    match day(&form.date) {
        Some(date) => {
            change(visit, case, move |desk, at| {
                desk.event(at, case, &form.event, date)
            })
            .await
        }
        None => {
            let (seen, ()) = visit.get(|_, _| Ok(())).await?;
            let unread = [Unread {
                field: "date",
                message: "page-error-event-date",
            }];
            let errors = visit.worded(&seen, &unread);
            change(visit, case, move |_, _| Err(DeskError::Refused(errors))).await
        }
    }
}

/// `POST /cases/N/facts`.
pub(crate) async fn fact(
    visit: Visit,
    Path(case): Path<Case>,
    Typed(form): Typed<FactForm>,
) -> Reply {
    change(visit, case, move |desk, at| {
        desk.fact(at, case, &form.fact, &form.value)
    })
    .await
}

/// Changes something and shows the ladder, again with errors where it could not.
async fn change(
    mut visit: Visit,
    case: Case,
    question: impl FnOnce(&dyn crate::desk::Desk, &crate::desk::At) -> Result<(), DeskError>
    + Send
    + 'static,
) -> Reply {
    visit.path = format!("/cases/{case}/ladder");
    let (seen, answer) = visit.ask(question).await;
    match answer {
        Ok(()) => Ok(go(&format!("/cases/{case}/ladder?done=recorded"))),
        Err(DeskError::Refused(errors)) => {
            let (_, view) = visit.get(move |desk, at| desk.ladder(at, case)).await?;
            Ok(visit.again(&seen, &errors, |ctx| pages::ladder::page(ctx, &view)))
        }
        Err(error) => Ok(visit.failed(&seen, &error)),
    }
}
