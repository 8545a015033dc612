//! The dates for calendars: a file for the person, and an address for programs on this computer.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use sha2::{Digest as _, Sha256};

use super::App;
use super::session::{hash, hex};
use super::visit::{Path, Reply, Visit, download};
use crate::desk::{DeskError, Feed};

/// How a day is written in a header.
const HTTP_DATE: &str = "%a, %d %b %Y %H:%M:%S GMT";

/// `GET /dates.ics`: the dates of all open cases, to save.
pub(crate) async fn file(visit: Visit) -> Reply {
    let (_, feed) = visit.get(|desk, at| desk.feed(at)).await?;
    Ok(download(feed.file))
}

/// `GET /calendar/SECRET.ics`: the same for a program that comes back for it. It opens no session
/// and is no sign of an open tab; whoever has the wrong secret learns nothing.
pub(crate) async fn feed(
    State(app): State<Arc<App>>,
    Path(name): Path<String>,
    request: Request,
) -> Response {
    let (parts, _) = request.into_parts();
    let visit = Visit::of(Arc::clone(&app), &parts);
    let given = name.strip_suffix(".ics").map(hash);
    let (_, answer) = visit
        .ask(move |desk, at| {
            let kept = desk.settings(at)?.feed.as_deref().map(hash);
            // Hashes are compared: how long that takes says nothing of the secret.
            match (given, kept) {
                (Some(given), Some(kept)) if given == kept => desk.feed(at),
                _ => Err(DeskError::NotFound),
            }
        })
        .await;
    match answer {
        Ok(feed) => respond(&parts.headers, &feed),
        Err(DeskError::Busy) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Answers with the calendar, or says that it is still the same.
fn respond(asked: &HeaderMap, feed: &Feed) -> Response {
    let digest: [u8; 32] = Sha256::digest(&feed.file.bytes).into();
    let tag = format!("\"{}\"", hex(&digest));
    let since = feed.since.strftime(HTTP_DATE).to_string();
    let mut response = if same(asked, &tag, feed) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        feed.file.bytes.clone().into_response()
    };
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static(feed.file.media),
    );
    for (name, value) in [(header::ETAG, tag), (header::LAST_MODIFIED, since)] {
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(name, value);
        }
    }
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("private, no-cache"),
    );
    response
}

/// Says whether the program has this already: by its tag, or by its day where it sends no tag.
fn same(asked: &HeaderMap, tag: &str, feed: &Feed) -> bool {
    let text = |name| {
        asked
            .get(name)
            .and_then(|value: &HeaderValue| value.to_str().ok())
    };
    if let Some(tags) = text(header::IF_NONE_MATCH) {
        return tags
            .split(',')
            .map(|known| known.trim().trim_start_matches("W/"))
            .any(|known| known == tag || known == "*");
    }
    text(header::IF_MODIFIED_SINCE)
        .and_then(|known| jiff::fmt::rfc2822::parse(known).ok())
        .is_some_and(|known| known.timestamp().as_second() >= feed.since.as_second())
}

#[cfg(test)]
mod unit {
    use super::*;
    use crate::desk::Download;

    #[test]
    fn what_a_program_has_is_not_sent_again() {
        let feed = Feed {
            file: Download {
                name: "a.ics".to_owned(),
                media: "text/calendar",
                bytes: b"BEGIN".to_vec(),
            },
            since: "2026-03-12T13:05:00Z".parse().unwrap(),
        };
        let none = HeaderMap::new();
        let first = respond(&none, &feed);
        let tag = first.headers()[header::ETAG].to_str().unwrap().to_owned();
        let day = first.headers()[header::LAST_MODIFIED].to_str().unwrap();
        assert_eq!(day, "Thu, 12 Mar 2026 13:05:00 GMT");
        for (name, value, status) in [
            (header::IF_NONE_MATCH, tag.as_str(), 304),
            (header::IF_NONE_MATCH, &format!("\"x\", W/{tag}"), 304),
            (header::IF_NONE_MATCH, "\"x\"", 200),
            (header::IF_MODIFIED_SINCE, day, 304),
            (
                header::IF_MODIFIED_SINCE,
                "Thu, 12 Mar 2026 13:04:59 GMT",
                200,
            ),
            (header::IF_MODIFIED_SINCE, "yesterday", 200),
        ] {
            let mut asked = HeaderMap::new();
            asked.insert(&name, HeaderValue::from_str(value).unwrap());
            assert_eq!(respond(&asked, &feed).status(), status, "{name}: {value}");
        }
    }
}
