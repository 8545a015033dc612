//! A message of the firm.

use axum::extract::Path;

use super::visit::{Reply, Typed, Visit, go};
use crate::desk::{Case, DeskError};
use crate::forms::ReplyForm;
use crate::pages;

/// `GET /cases/N/reply`.
pub(crate) async fn show(visit: Visit, Path(case): Path<Case>) -> Reply {
    let (seen, view) = visit
        .get(move |desk, at| desk.reply(at, case, None))
        .await?;
    let form = ReplyForm {
        date: (visit.app.config.clock)().date().to_string(),
        ..ReplyForm::default()
    };
    Ok(visit.page(&seen, |ctx| pages::reply::page(ctx, &view, &form)))
}

/// `POST /cases/N/reply`.
pub(crate) async fn read(
    mut visit: Visit,
    Path(case): Path<Case>,
    Typed(form): Typed<ReplyForm>,
) -> Reply {
    visit.path = format!("/cases/{case}/reply");
    let today = (visit.app.config.clock)().date();
    let log = form.action == "log";
    let (seen, answer) = match form.read(today) {
        Ok(pasted) => {
            visit
                .ask(move |desk, at| {
                    if log {
                        desk.log_reply(at, case, &pasted).map(|()| None)
                    } else {
                        desk.reply(at, case, Some(&pasted)).map(Some)
                    }
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
        Ok(None) => Ok(go(&format!("/cases/{case}/write?kind=answer"))),
        Ok(Some(view)) => Ok(visit.page(&seen, |ctx| pages::reply::page(ctx, &view, &form))),
        Err(DeskError::Refused(errors)) => {
            let (_, view) = visit
                .get(move |desk, at| desk.reply(at, case, None))
                .await?;
            Ok(visit.again(&seen, &errors, |ctx| pages::reply::page(ctx, &view, &form)))
        }
        Err(error) => Ok(visit.failed(&seen, &error)),
    }
}
