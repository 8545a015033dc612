//! A rehearsed talk: all there is of it stands in the form.

use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use axum::response::Response;
use serde::Deserialize;

use super::places::query;
use super::visit::{Reply, Typed, Visit, go};
use crate::desk::DeskError;
use crate::forms::PracticeForm;
use crate::pages;

/// From which number a talk starts.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct From {
    seed: String,
}

/// `GET /practice`, with `seed` for a number of one's own.
pub(crate) async fn list(visit: Visit, from: Result<Query<From>, QueryRejection>) -> Reply {
    let seed = query(from).seed.trim().parse().ok();
    let (seen, view) = visit.get(move |desk, at| desk.practice(at, seed)).await?;
    Ok(visit.page(&seen, |ctx| pages::practice::list(ctx, &view)))
}

/// `GET /practice/talk`: a talk cannot be opened without its form.
pub(crate) async fn back() -> Response {
    go("/practice")
}

/// `POST /practice/talk`: the next line.
pub(crate) async fn talk(mut visit: Visit, Typed(form): Typed<PracticeForm>) -> Reply {
    let played = form.clone();
    let (seen, answer) = visit
        .ask(move |desk, at| desk.practice_talk(at, &played))
        .await;
    // A change of language comes back to the list: the form of the talk is gone by then.
    visit.path = "/practice".to_owned();
    match answer {
        Ok(view) => Ok(visit.page(&seen, |ctx| pages::practice::talk(ctx, &view))),
        Err(DeskError::Refused(errors)) if errors.iter().any(|error| error.field == "said") => {
            let before = PracticeForm {
                act: String::new(),
                ..form
            };
            let (_, view) = visit
                .get(move |desk, at| desk.practice_talk(at, &before))
                .await?;
            Ok(visit.again(&seen, &errors, |ctx| pages::practice::talk(ctx, &view)))
        }
        Err(error) => Ok(visit.failed(&seen, &error)),
    }
}
