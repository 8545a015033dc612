//! Who is let in: the right host, a session, and no other page's form.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};

use super::App;
use super::session::hex;
use super::visit::Visit;
use crate::pages::problem::Problem;

/// Nothing from elsewhere, nothing inline, no frame, no base.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
     connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/// A request that takes longer is answered with a problem page.
const LONGEST: Duration = Duration::from_secs(30);

/// Lets a request in or answers it, and puts the headers on every answer.
pub(crate) async fn guard(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let visit = Visit::of(Arc::clone(&app), &parts);
    let request = Request::from_parts(parts, body);
    let mut response = match admit(&app, &visit, &request) {
        Ok(()) => match tokio::time::timeout(LONGEST, next.run(request)).await {
            Ok(response) => response,
            Err(_) => visit.stranger(StatusCode::SERVICE_UNAVAILABLE, Problem::Broken),
        },
        Err(refused) => *refused,
    };
    harden(response.headers_mut());
    response
}

fn admit(app: &App, visit: &Visit, request: &Request<Body>) -> Result<(), Box<Response>> {
    let headers = request.headers();
    let path = request.uri().path();
    if !host_is_ours(headers, request.uri().host(), app.config.port) {
        return Err(Box::new(
            visit.stranger(StatusCode::MISDIRECTED_REQUEST, Problem::WrongHost),
        ));
    }
    // A calendar program has no session: the secret in the address stands in its place.
    if path.starts_with("/calendar/") && matches!(*request.method(), Method::GET | Method::HEAD) {
        return Ok(());
    }
    if path == "/health" || path == "/tokens" || path == "/stop" || path.starts_with("/assets/") {
        return Ok(());
    }
    let inside = session(headers, app.config.port).is_some_and(|session| app.doors.knows(session));
    if let Some(token) = token(request) {
        return Err(Box::new(enter(app, visit, token, inside)));
    }
    if !inside {
        return Err(Box::new(
            visit.stranger(StatusCode::FORBIDDEN, Problem::NotHere),
        ));
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD)
        && !same_origin(headers, app.config.port)
    {
        return Err(Box::new(
            visit.stranger(StatusCode::FORBIDDEN, Problem::Foreign),
        ));
    }
    Ok(())
}

/// A page of another site can make a browser ask for a name that leads to this computer; the Host
/// header then gives that name.
fn host_is_ours(headers: &HeaderMap, in_target: Option<&str>, port: u16) -> bool {
    let mut hosts = headers.get_all(header::HOST).iter();
    let (Some(host), None) = (hosts.next(), hosts.next()) else {
        return false;
    };
    let Ok(host) = host.to_str() else {
        return false;
    };
    // A request line with a whole address names a host of its own.
    in_target.is_none_or(|name| matches!(name, "127.0.0.1" | "localhost" | "[::1]"))
        && names(port).any(|name| name.eq_ignore_ascii_case(host))
}

fn names(port: u16) -> impl Iterator<Item = String> {
    ["127.0.0.1", "localhost", "[::1]"]
        .into_iter()
        .map(move |name| format!("{name}:{port}"))
}

/// The token in the address of a start.
fn token(request: &Request<Body>) -> Option<&str> {
    if request.method() != Method::GET || request.uri().path() != "/" {
        return None;
    }
    request
        .uri()
        .query()?
        .split('&')
        .find_map(|pair| pair.strip_prefix("token="))
}

/// Exchanges a token for a session. The address without the token is opened next, so that it does
/// not stay in the history.
fn enter(app: &App, visit: &Visit, token: &str, inside: bool) -> Response {
    let session = hex(&(app.config.random)());
    if app.doors.enter(token, &session) {
        let cookie = format!(
            "redress_{}={session}; HttpOnly; SameSite=Strict; Path=/",
            app.config.port
        );
        return ([(header::SET_COOKIE, cookie)], Redirect::to("/")).into_response();
    }
    if inside {
        return Redirect::to("/").into_response();
    }
    visit.stranger(StatusCode::FORBIDDEN, Problem::TokenUsed)
}

/// The session in the cookie. Its name has the port, because cookies are shared by all ports.
fn session(headers: &HeaderMap, port: u16) -> Option<&str> {
    let name = format!("redress_{port}");
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(key, value)| (key == name).then_some(value))
}

/// Says whether a request that changes something comes from one of our own pages. Browsers say so
/// in `Sec-Fetch-Site`; older ones in `Origin`. A request with neither is refused.
fn same_origin(headers: &HeaderMap, port: u16) -> bool {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    match text(HeaderName::from_static("sec-fetch-site")) {
        Some(site) => site == "same-origin" || site == "none",
        None => text(header::ORIGIN)
            .and_then(|origin| origin.strip_prefix("http://"))
            .is_some_and(|origin| names(port).any(|name| name == origin)),
    }
}

fn harden(headers: &mut HeaderMap) {
    let fixed = [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
}
