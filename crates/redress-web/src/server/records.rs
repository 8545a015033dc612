//! S8 and S9: promises, and the timeline of a case.

use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use axum::http::StatusCode;
use serde::Deserialize;

use super::places::query;
use super::visit::{Path, Reply, Typed, Visit, download, go};
use crate::desk::{Case, Download, Ending};
use crate::forms::StateForm;
use crate::pages;
use crate::pages::problem::Problem;
use crate::pages::promises::STATES;
use crate::view::PromiseState;

/// Which promises are shown.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Which {
    show: String,
}

impl Which {
    /// Reads the state; an unknown one shows all.
    fn state(&self) -> Option<PromiseState> {
        let found = STATES.iter().find(|(_, name)| *name == self.show);
        found.map(|(state, _)| *state)
    }
}

/// `GET /promises`, with `show` for one state.
pub(crate) async fn promises(visit: Visit, which: Result<Query<Which>, QueryRejection>) -> Reply {
    show(visit, None, query(which).state()).await
}

/// `GET /cases/N/promises`.
pub(crate) async fn promises_of(
    visit: Visit,
    Path(case): Path<Case>,
    which: Result<Query<Which>, QueryRejection>,
) -> Reply {
    show(visit, Some(case), query(which).state()).await
}

async fn show(visit: Visit, case: Option<Case>, state: Option<PromiseState>) -> Reply {
    let (seen, view) = visit
        .get(move |desk, at| desk.promises(at, case, state))
        .await?;
    Ok(visit.page(&seen, |ctx| pages::promises::page(ctx, &view)))
}

/// `POST /cases/N/promises/P`: kept, broken, or taken back.
pub(crate) async fn promise(
    visit: Visit,
    Path((case, promise)): Path<(Case, String)>,
    Typed(form): Typed<StateForm>,
) -> Reply {
    let ending = match form.state.as_str() {
        "kept" => Ending::Kept,
        "broken" => Ending::Broken,
        "undone" => Ending::Undone,
        _ => return Ok(visit.stranger(StatusCode::BAD_REQUEST, Problem::Unreadable)),
    };
    visit
        .get(move |desk, at| desk.promise(at, case, &promise, ending))
        .await?;
    let done = if ending == Ending::Undone {
        "promise-undone"
    } else {
        "promise"
    };
    Ok(go(&format!("{}?done={done}", back(case, &form.back))))
}

/// Where a form about a promise leads: the page of promises that it came from, else the case.
fn back(case: Case, path: &str) -> String {
    let own = format!("/cases/{case}/promises");
    if path == "/promises" || path == own {
        path.to_owned()
    } else {
        format!("/cases/{case}")
    }
}

/// `GET /cases/N/timeline`.
pub(crate) async fn timeline(visit: Visit, Path(case): Path<Case>) -> Reply {
    let (seen, view) = visit.get(move |desk, at| desk.timeline(at, case)).await?;
    Ok(visit.page(&seen, |ctx| pages::timeline::page(ctx, &view)))
}

/// `GET /cases/N/timeline.svg`: the picture as a file that stands alone.
pub(crate) async fn picture(visit: Visit, Path(case): Path<Case>) -> Reply {
    let (_, view) = visit.get(move |desk, at| desk.timeline(at, case)).await?;
    Ok(download(Download {
        name: format!("redress-{case}-timeline.svg"),
        media: "image/svg+xml",
        bytes: view.strip.file().into_bytes(),
    }))
}

#[cfg(test)]
mod unit {
    use super::*;

    #[test]
    fn a_form_about_a_promise_leads_back_to_promises_or_to_its_case() {
        for (given, expected) in [
            ("/promises", "/promises"),
            ("/cases/7/promises", "/cases/7/promises"),
            ("/cases/8/promises", "/cases/7"),
            ("https://evil.example", "/cases/7"),
            ("", "/cases/7"),
        ] {
            assert_eq!(back(7, given), expected, "{given}");
        }
    }
}
