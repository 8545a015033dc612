//! A message of the firm.

use super::visit::{Path, Reply, Seen, Typed, Visit, go};
use crate::desk::{Case, DeskError};
use crate::forms::{FieldError, ReplyForm};
use crate::pages;
use crate::view::InReply;

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
    let pasted = form.read(today);
    let readable = match &pasted {
        Ok(pasted) => Some(pasted.clone()),
        Err(_) => form.readable(today),
    };
    let (seen, view) = visit
        .get(move |desk, at| desk.reply(at, case, readable.as_ref()))
        .await?;
    let again = |visit: &Visit, seen: &Seen, errors: &[FieldError]| {
        visit.again(seen, errors, |ctx| pages::reply::page(ctx, &view, &form))
    };
    match pasted {
        Err(unread) => {
            let errors = visit.worded(&seen, &unread);
            Ok(again(&visit, &seen, &errors))
        }
        Ok(pasted) if form.keeps() => {
            let (seen, kept) = visit
                .ask(move |desk, at| desk.log_reply(at, case, &pasted))
                .await;
            match kept {
                // A result wants no answer.
                Ok(()) if view.found.as_ref().is_some_and(InReply::settles) => {
                    Ok(go(&format!("/cases/{case}?done=contact#ending")))
                }
                Ok(()) => Ok(go(&format!("/cases/{case}/write?kind=answer"))),
                Err(DeskError::Refused(errors)) => Ok(again(&visit, &seen, &errors)),
                Err(error) => Ok(visit.failed(&seen, &error)),
            }
        }
        Ok(_) => Ok(visit.page(&seen, |ctx| pages::reply::page(ctx, &view, &form))),
    }
}
