//! A case taken apart into matters.

use super::visit::{Path, Reply, Typed, Visit, go};
use crate::desk::{Case, DeskError};
use crate::forms::SplitForm;
use crate::pages;

/// `GET /cases/N/split`.
pub(crate) async fn show(visit: Visit, Path(case): Path<Case>) -> Reply {
    let (seen, view) = visit.get(move |desk, at| desk.split(at, case)).await?;
    Ok(visit.page(&seen, |ctx| pages::split::page(ctx, &view)))
}

/// `POST /cases/N/split`.
pub(crate) async fn apply(
    mut visit: Visit,
    Path(case): Path<Case>,
    Typed(fields): Typed<Vec<(String, String)>>,
) -> Reply {
    let form = SplitForm::read(&fields);
    let asked = form.clone();
    let (seen, answer) = visit
        .ask(move |desk, at| desk.split_into(at, case, &asked))
        .await;
    match answer {
        Ok(()) => Ok(go(&format!("/cases/{case}?done=saved"))),
        Err(DeskError::Refused(errors)) => {
            visit.path = format!("/cases/{case}/split");
            let (_, now) = visit.get(move |desk, at| desk.split(at, case)).await?;
            let view = form.again(now);
            Ok(visit.again(&seen, &errors, |ctx| pages::split::page(ctx, &view)))
        }
        Err(error) => Ok(visit.failed(&seen, &error)),
    }
}
