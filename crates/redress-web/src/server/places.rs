//! Home, Today, settings, help, and what keeps the server running.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use serde::Deserialize;

use super::App;
use super::session::hex;
use super::visit::{Path, Reply, Typed, Visit, go, local};
use crate::desk::{Setting, Settings};
use crate::forms::SettingsForm;
use crate::frame::document;
use crate::pages;
use crate::pages::problem::{self, Problem};

/// `GET /`: the first question when there is no case yet, else today.
pub(crate) async fn home(visit: Visit) -> Reply {
    let (seen, view) = visit.get(|desk, at| desk.start(at)).await?;
    if view.has_cases {
        return Ok(go("/today"));
    }
    Ok(visit.page(&seen, |ctx| pages::start::page(ctx, &view)))
}

/// `GET /start`: the first question.
pub(crate) async fn start(visit: Visit) -> Reply {
    let (seen, view) = visit.get(|desk, at| desk.start(at)).await?;
    Ok(visit.page(&seen, |ctx| pages::start::page(ctx, &view)))
}

/// `GET /today`.
pub(crate) async fn today(visit: Visit) -> Reply {
    let (seen, view) = visit.get(|desk, at| desk.today(at)).await?;
    Ok(visit.page(&seen, |ctx| pages::today::page(ctx, &view)))
}

/// `GET /help`.
pub(crate) async fn help(visit: Visit) -> Reply {
    let (seen, ()) = visit.get(|_, _| Ok(())).await?;
    Ok(visit.page(&seen, pages::help::page))
}

/// `GET /advice`.
pub(crate) async fn advice(visit: Visit) -> Reply {
    let (seen, view) = visit.get(|desk, at| desk.advice(at)).await?;
    Ok(visit.page(&seen, |ctx| pages::advice::list(ctx, &view)))
}

/// `GET /advice/SITUATION`.
pub(crate) async fn advice_on(visit: Visit, Path(situation): Path<String>) -> Reply {
    let (seen, view) = visit
        .get(move |desk, at| desk.advice_on(at, &situation))
        .await?;
    Ok(visit.page(&seen, |ctx| pages::advice::one(ctx, &view)))
}

/// `GET /settings`.
pub(crate) async fn settings(visit: Visit) -> Reply {
    let (seen, mut settings) = visit.get(|desk, at| desk.settings(at)).await?;
    let port = visit.app.config.port;
    settings.feed = settings
        .feed
        .map(|secret| format!("http://127.0.0.1:{port}/calendar/{secret}.ics"));
    Ok(visit.page(&seen, |ctx| pages::settings::page(ctx, &settings)))
}

/// `POST /settings`: every setting that the form names.
pub(crate) async fn set(visit: Visit, Typed(form): Typed<SettingsForm>) -> Reply {
    let back = local(&form.back).to_owned();
    let mut changes = Vec::new();
    if let Ok(lang) = form.lang.parse() {
        changes.push(Setting::Lang(lang));
    }
    if !form.keys.is_empty() {
        changes.push(Setting::Keys(form.keys == "on"));
    }
    if !form.clock.is_empty() {
        changes.push(Setting::Clock(form.clock == "on"));
    }
    if !form.show_rule.is_empty() {
        changes.push(Setting::ShowRule(form.show_rule));
    }
    match form.feed.as_str() {
        "new" => changes.push(Setting::Feed(Some(hex(&(visit.app.config.random)())))),
        "off" => changes.push(Setting::Feed(None)),
        _ => {}
    }
    visit
        .get(move |desk, at| {
            changes
                .into_iter()
                .try_for_each(|change| desk.set(at, change))
        })
        .await?;
    Ok(go(&back))
}

/// `POST /quit`: the last page, then the server stops.
pub(crate) async fn quit(visit: Visit) -> Reply {
    let (seen, ()) = visit.get(|_, _| Ok(())).await?;
    visit.app.life.quit();
    Ok(visit.within(&seen, &[], |ctx| {
        Html(document(ctx, &problem::stopped(ctx)).into_string()).into_response()
    }))
}

/// `POST /beat`: a page with a script is open.
pub(crate) async fn beat(State(app): State<Arc<App>>) -> StatusCode {
    app.life.beat(true);
    StatusCode::NO_CONTENT
}

/// `GET /health`: who answers on this port.
pub(crate) async fn health(State(app): State<Arc<App>>) -> String {
    format!("redress {}", app.config.version)
}

/// Reads the key of the data folder from a request.
fn bearer(headers: &HeaderMap) -> Option<&str> {
    headers
        .get(header::AUTHORIZATION)?
        .to_str()
        .ok()?
        .strip_prefix("Bearer ")
}

/// `POST /stop`: the server stops, for who holds the key of the data folder.
pub(crate) async fn stop(State(app): State<Arc<App>>, headers: HeaderMap) -> StatusCode {
    match bearer(&headers) {
        Some(key) if app.doors.is_key(key) => {
            app.life.quit();
            StatusCode::NO_CONTENT
        }
        _ => StatusCode::FORBIDDEN,
    }
}

/// `POST /tokens`: another token, for a second start on the same data folder.
pub(crate) async fn new_token(State(app): State<Arc<App>>, headers: HeaderMap) -> Response {
    let key = bearer(&headers);
    let token = hex(&(app.config.random)());
    match key {
        Some(key) if app.doors.add_token(key, &token) => token.into_response(),
        _ => StatusCode::FORBIDDEN.into_response(),
    }
}

/// `GET /assets/NAME`: kept by the browser for ever, for a changed file has another name.
pub(crate) async fn asset(State(app): State<Arc<App>>, Path(name): Path<String>) -> Response {
    let Some(asset) = app.chrome.assets.find(&format!("/assets/{name}")) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(asset.media)),
        (
            header::CACHE_CONTROL,
            HeaderValue::from_static("public, max-age=31536000, immutable"),
        ),
    ];
    (headers, asset.body.clone()).into_response()
}

/// Everything else.
pub(crate) async fn nothing(visit: Visit) -> Response {
    visit.stranger(StatusCode::NOT_FOUND, Problem::NotFound)
}

/// What the list of cases is searched for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Find {
    pub(crate) find: String,
}

/// Reads a query; one that cannot be read is an empty one.
pub(crate) fn query<T: Default>(
    query: Result<Query<T>, axum::extract::rejection::QueryRejection>,
) -> T {
    query.map(|Query(query)| query).unwrap_or_default()
}

impl Setting {
    /// Returns the settings with this one changed.
    #[must_use]
    pub fn applied(self, mut settings: Settings) -> Settings {
        match self {
            Setting::Lang(lang) => settings.lang = Some(lang),
            Setting::Keys(on) => settings.keys = on,
            Setting::Clock(on) => settings.clock = on,
            Setting::HideRule(rule) => {
                if !settings
                    .hidden_rules
                    .iter()
                    .any(|hidden| hidden.value == rule)
                {
                    settings
                        .hidden_rules
                        .push(crate::view::Choice::new(rule.clone(), rule));
                }
            }
            Setting::Feed(secret) => settings.feed = secret,
            Setting::ShowRule(rule) => settings.hidden_rules.retain(|hidden| hidden.value != rule),
        }
        settings
    }
}
