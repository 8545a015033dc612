//! The directory of firms.

use std::sync::Arc;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Multipart, Query, State};
use serde::Deserialize;

use super::App;
use super::places::{Find, query};
use super::visit::{Path, Reply, Typed, Visit, go};
use crate::desk::DeskError;
use crate::forms::{FieldError, FirmForm, clean};
use crate::pages;
use crate::view::Firms;

/// `GET /directory`, with `find` to search.
pub(crate) async fn list(visit: Visit, find: Result<Query<Find>, QueryRejection>) -> Reply {
    let find = clean(&query(find).find).unwrap_or_default();
    let (seen, view) = visit.get(move |desk, at| desk.firms(at, &find)).await?;
    Ok(visit.page(&seen, |ctx| pages::directory::list(ctx, &view, "")))
}

/// `POST /directory`: a new firm.
pub(crate) async fn add(visit: Visit, Typed(form): Typed<FirmForm>) -> Reply {
    let typed = form.firm.clone();
    let (seen, answer) = visit
        .ask(move |desk, at| desk.add_to_firm(at, "", &form))
        .await;
    match answer {
        Ok(id) => Ok(go(&format!("/directory/{id}?done=saved"))),
        Err(DeskError::Refused(errors)) => list_again(visit, &errors, &typed).await,
        Err(error) => Ok(visit.failed(&seen, &error)),
    }
}

async fn list_again(mut visit: Visit, errors: &[FieldError], typed: &str) -> Reply {
    visit.path = "/directory".to_owned();
    let (seen, view) = visit.get(|desk, at| desk.firms(at, "")).await?;
    Ok(visit.again(&seen, errors, |ctx| {
        pages::directory::list(ctx, &view, typed)
    }))
}

/// `POST /directory/import`: the firms of a file.
pub(crate) async fn import(visit: Visit, State(_): State<Arc<App>>, mut parts: Multipart) -> Reply {
    let mut file = None;
    while let Ok(Some(part)) = parts.next_field().await {
        if part.name() == Some("file") {
            let name = part.file_name().unwrap_or_default().to_owned();
            file = part.bytes().await.ok().map(|bytes| (name, bytes.to_vec()));
        }
    }
    let (name, bytes) = file.unwrap_or_default();
    let (seen, answer) = visit
        .ask(move |desk, at| desk.import_firms(at, &name, &bytes))
        .await;
    match answer {
        Ok(imported) => {
            let (_, view) = visit.get(|desk, at| desk.firms(at, "")).await?;
            let view = Firms { imported, ..view };
            Ok(visit.page(&seen, |ctx| pages::directory::list(ctx, &view, "")))
        }
        Err(DeskError::Refused(errors)) => list_again(visit, &errors, "").await,
        Err(error) => Ok(visit.failed(&seen, &error)),
    }
}

/// Whose address is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    name: String,
}

/// `GET /directory/ID`, with `name` to build an address.
pub(crate) async fn firm(
    visit: Visit,
    Path(id): Path<String>,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Reply {
    let name = clean(&query(asked).name).unwrap_or_default();
    let (seen, view) = visit.get(move |desk, at| desk.firm(at, &id, &name)).await?;
    Ok(visit.page(&seen, |ctx| {
        pages::directory::firm(ctx, &view, &FirmForm::default())
    }))
}

/// `POST /directory/ID`: something more, something less, or the firm gone.
pub(crate) async fn change(
    mut visit: Visit,
    Path(id): Path<String>,
    Typed(form): Typed<FirmForm>,
) -> Reply {
    let (asked, firm) = (form.clone(), id.clone());
    let (seen, answer) = visit
        .ask(move |desk, at| match asked.action.split_once(':') {
            Some(("remove", what)) => desk.remove_from_firm(at, &firm, Some(what)),
            _ if asked.action == "delete" => desk.remove_from_firm(at, &firm, None),
            _ => desk.add_to_firm(at, &firm, &asked).map(drop),
        })
        .await;
    match answer {
        Ok(()) if form.action == "delete" => Ok(go("/directory?done=saved")),
        Ok(()) => Ok(go(&format!("/directory/{id}?done=saved"))),
        Err(DeskError::Refused(errors)) => {
            visit.path = format!("/directory/{id}");
            let (_, view) = visit.get(move |desk, at| desk.firm(at, &id, "")).await?;
            Ok(visit.again(&seen, &errors, |ctx| {
                pages::directory::firm(ctx, &view, &form)
            }))
        }
        Err(error) => Ok(visit.failed(&seen, &error)),
    }
}
