//! One request: its language and moment, the way to the desk, the way back as a page.

use std::sync::Arc;

use axum::extract::rejection::FormRejection;
use axum::extract::{Form, FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use redress_tone::Lang;
use serde::de::DeserializeOwned;

use super::App;
use crate::desk::{At, Desk, DeskError, Download, Settings};
use crate::forms::{FieldError, Unread};
use crate::frame::{Ctx, Page, document};
use crate::pages::problem::{self, Problem};
use crate::speech::Tongue;

/// What a handler returns: an answer either way.
pub(crate) type Reply = Result<Response, Stop>;

/// An answer that ends a handler early; boxed, for it is far larger than what it stands in for.
pub(crate) struct Stop(Box<Response>);

impl From<Response> for Stop {
    fn from(response: Response) -> Self {
        Stop(Box::new(response))
    }
}

impl IntoResponse for Stop {
    fn into_response(self) -> Response {
        *self.0
    }
}

/// One request.
pub(crate) struct Visit {
    pub(crate) app: Arc<App>,
    /// The path and query, to come back to after a change of language.
    pub(crate) path: String,
    /// Whether the script asks for the part that changed only.
    pub(crate) part: bool,
    /// The id of the message for what was done before.
    notice: Option<&'static str>,
    accept: String,
}

impl FromRequestParts<Arc<App>> for Visit {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(
        parts: &mut Parts,
        app: &Arc<App>,
    ) -> Result<Self, Self::Rejection> {
        let visit = Visit::of(Arc::clone(app), parts);
        // What the script sends by itself shows as well as a heartbeat that a tab is open.
        app.life.beat(visit.part || visit.path == "/tone");
        Ok(visit)
    }
}

/// How a request is answered: its moment, language and settings.
pub(crate) struct Seen {
    pub(crate) at: At,
    pub(crate) settings: Settings,
}

impl Visit {
    pub(crate) fn of(app: Arc<App>, parts: &Parts) -> Self {
        let query = parts.uri.query().unwrap_or_default();
        let done = query.split('&').find_map(|pair| pair.strip_prefix("done="));
        let accept = parts
            .headers
            .get(header::ACCEPT_LANGUAGE)
            .and_then(|value| value.to_str().ok());
        Self {
            app,
            path: parts.uri.path().to_owned(),
            part: parts.headers.contains_key("x-redress-part"),
            notice: done.and_then(notice),
            accept: accept.unwrap_or_default().to_owned(),
        }
    }

    /// The language of the browser, as far as it is whole here.
    fn browser_lang(&self) -> Lang {
        let langs = &self.app.chrome.langs;
        self.accept
            .split(',')
            .filter_map(|item| item.split(';').next()?.trim().parse::<Lang>().ok())
            .find(|lang| langs.contains(lang))
            .or(langs.first().copied())
            .unwrap_or(Lang::En)
    }

    fn seen(&self, settings: Settings) -> Seen {
        let chosen = settings
            .lang
            .filter(|lang| self.app.chrome.langs.contains(lang));
        let lang = chosen.unwrap_or_else(|| self.browser_lang());
        Seen {
            at: At {
                now: (self.app.config.clock)(),
                lang,
            },
            settings,
        }
    }

    /// Asks the desk, off the server's own threads.
    pub(crate) async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&dyn Desk, &At) -> Result<T, DeskError> + Send + 'static,
    ) -> (Seen, Result<T, DeskError>) {
        let desk = Arc::clone(&self.app.desk);
        let first = self.seen(Settings::default());
        let at = first.at.clone();
        let (chosen, langs) = (first.at.lang, self.app.chrome.langs.clone());
        let asked = tokio::task::spawn_blocking(move || {
            let mut at = at;
            let settings = match desk.settings(&at) {
                Ok(settings) => settings,
                Err(error) => return (Settings::default(), Err(error)),
            };
            at.lang = settings
                .lang
                .filter(|lang| langs.contains(lang))
                .unwrap_or(chosen);
            let answer = question(desk.as_ref(), &at);
            (settings, answer)
        })
        .await;
        match asked {
            Ok((settings, answer)) => (self.seen(settings), answer),
            Err(error) => {
                tracing::error!(%error, path = self.path, "the desk stopped while answering");
                (first, Err(DeskError::Failed(String::new())))
            }
        }
    }

    /// Asks the desk and answers with a problem page where it cannot.
    pub(crate) async fn get<T: Send + 'static>(
        &self,
        question: impl FnOnce(&dyn Desk, &At) -> Result<T, DeskError> + Send + 'static,
    ) -> Result<(Seen, T), Stop> {
        let (seen, answer) = self.ask(question).await;
        match answer {
            Ok(answer) => Ok((seen, answer)),
            Err(error) => Err(self.failed(&seen, &error).into()),
        }
    }

    /// Runs `make` in the surroundings of a page.
    pub(crate) fn within<T>(
        &self,
        seen: &Seen,
        errors: &[FieldError],
        make: impl FnOnce(&Ctx<'_>) -> T,
    ) -> T {
        make(&Ctx {
            tongue: Tongue::new(seen.at.lang, self.app.speech.as_ref()),
            chrome: &self.app.chrome,
            now: &seen.at.now,
            path: &self.path,
            errors,
            keys: seen.settings.keys,
            clock: seen.settings.clock,
            notice: self.notice,
        })
    }

    /// Answers with a page.
    pub(crate) fn page(&self, seen: &Seen, make: impl FnOnce(&Ctx<'_>) -> Page) -> Response {
        self.within(seen, &[], |ctx| html(StatusCode::OK, ctx, &make(ctx)))
    }

    /// Answers with the page of a form that has to be changed.
    pub(crate) fn again(
        &self,
        seen: &Seen,
        errors: &[FieldError],
        make: impl FnOnce(&Ctx<'_>) -> Page,
    ) -> Response {
        self.within(seen, errors, |ctx| {
            html(StatusCode::UNPROCESSABLE_ENTITY, ctx, &make(ctx))
        })
    }

    /// Answers an error of the desk.
    pub(crate) fn failed(&self, seen: &Seen, error: &DeskError) -> Response {
        let (status, problem) = match error {
            DeskError::NotFound => (StatusCode::NOT_FOUND, Problem::NotFound),
            DeskError::Busy => (StatusCode::SERVICE_UNAVAILABLE, Problem::Busy),
            DeskError::Refused(errors) => match errors.first() {
                Some(error) => (StatusCode::UNPROCESSABLE_ENTITY, Problem::Said(&error.text)),
                None => (StatusCode::UNPROCESSABLE_ENTITY, Problem::Unreadable),
            },
            DeskError::Failed(text) if text.is_empty() => {
                (StatusCode::INTERNAL_SERVER_ERROR, Problem::Broken)
            }
            DeskError::Failed(text) => (StatusCode::INTERNAL_SERVER_ERROR, Problem::Said(text)),
        };
        self.within(seen, &[], |ctx| {
            html(status, ctx, &problem::page(ctx, problem))
        })
    }

    /// Answers without asking the desk: for who is not let in, and for what is not there.
    pub(crate) fn stranger(&self, status: StatusCode, problem: Problem<'_>) -> Response {
        let seen = self.seen(Settings::default());
        self.within(&seen, &[], |ctx| {
            html(status, ctx, &problem::page(ctx, problem))
        })
    }

    /// Puts words to fields that could not be read.
    pub(crate) fn worded(&self, seen: &Seen, unread: &[Unread]) -> Vec<FieldError> {
        self.within(seen, &[], |ctx| {
            unread
                .iter()
                .map(|unread| FieldError::new(unread.field, ctx.t(unread.message)))
                .collect()
        })
    }
}

fn html(status: StatusCode, ctx: &Ctx<'_>, page: &Page) -> Response {
    (status, Html(document(ctx, page).into_string())).into_response()
}

/// Answers a form with the page to see next.
pub(crate) fn go(path: &str) -> Response {
    Redirect::to(path).into_response()
}

/// Answers with a file to save.
pub(crate) fn download(file: Download) -> Response {
    let name: String = file
        .name
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_') {
                c
            } else {
                '-'
            }
        })
        .collect();
    let mut response = file.bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(file.media));
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

/// Lets a path of this server through, to go back to; anything else is the home page.
pub(crate) fn local(path: &str) -> &str {
    let ours = path.starts_with('/')
        && !path.starts_with("//")
        && path.chars().all(|c| c.is_ascii_graphic() && c != '\\');
    if ours { path } else { "/" }
}

fn notice(done: &str) -> Option<&'static str> {
    Some(match done {
        "saved" => "page-done-saved",
        "sent" => "page-done-sent",
        "contact" => "page-done-contact",
        "promise" => "page-done-promise",
        "promise-undone" => "page-done-promise-undone",
        "recorded" => "page-done-recorded",
        "settled" => "page-done-settled",
        "seen" => "page-done-seen",
        "closed" => "page-done-closed",
        "reopened" => "page-done-reopened",
        "after" => "page-after-close-done",
        _ => return None,
    })
}

/// A form that was read; one that cannot be read is answered with a problem page.
pub(crate) struct Typed<T>(pub(crate) T);

impl<T: DeserializeOwned> FromRequest<Arc<App>> for Typed<T> {
    type Rejection = Response;

    async fn from_request(request: Request, app: &Arc<App>) -> Result<Self, Response> {
        let (parts, body) = request.into_parts();
        let visit = Visit::of(Arc::clone(app), &parts);
        match Form::<T>::from_request(Request::from_parts(parts, body), app).await {
            Ok(Form(form)) => Ok(Typed(form)),
            Err(FormRejection::BytesRejection(error))
                if error.status() == StatusCode::PAYLOAD_TOO_LARGE =>
            {
                Err(visit.stranger(StatusCode::PAYLOAD_TOO_LARGE, Problem::TooLarge))
            }
            Err(_) => Err(visit.stranger(StatusCode::BAD_REQUEST, Problem::Unreadable)),
        }
    }
}

/// The numbers and ids of an address; an address that cannot be is answered as one that is not there.
pub(crate) struct Path<T>(pub(crate) T);

impl<T: DeserializeOwned + Send> FromRequestParts<Arc<App>> for Path<T> {
    type Rejection = Stop;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Stop> {
        if let Ok(axum::extract::Path(place)) =
            axum::extract::Path::<T>::from_request_parts(parts, app).await
        {
            return Ok(Path(place));
        }
        let visit = Visit::of(Arc::clone(app), parts);
        let (seen, ()) = visit.get(|_, _| Ok(())).await?;
        Err(visit.failed(&seen, &DeskError::NotFound).into())
    }
}
