//! Who is let in, and what each route does, with a desk in memory.

mod doors;
mod flows;
mod forms;

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::http::{Request, Response, StatusCode, header};
use redress_tone::Lang;
use tower::ServiceExt as _;

use super::{App, Config, hash};
use crate::demo::{Demo, now, words};

const HOST: &str = "127.0.0.1:7337";

fn config() -> Config {
    let count = AtomicU8::new(0);
    Config {
        port: 7337,
        version: "0.1.0".into(),
        token_hash: hash("first"),
        key_hash: Some(hash("key")),
        clock: Arc::new(now),
        random: Arc::new(move || [count.fetch_add(1, Ordering::SeqCst); 32]),
        langs: vec![Lang::En, Lang::It],
        idle: Duration::from_secs(1200),
    }
}

struct Server {
    app: Arc<App>,
    demo: Arc<Demo>,
    cookie: String,
}

struct Seen {
    status: StatusCode,
    headers: axum::http::HeaderMap,
    body: String,
}

impl Seen {
    fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }
}

impl Server {
    fn new(demo: Demo) -> Self {
        let demo = Arc::new(demo);
        let app = super::app(
            Arc::clone(&demo) as Arc<dyn crate::Desk>,
            Arc::new(words()),
            config(),
        );
        Self {
            app,
            demo,
            cookie: String::new(),
        }
    }

    /// A server with a session.
    async fn open(demo: Demo) -> Self {
        let mut server = Self::new(demo);
        let seen = server.get("/?token=first").await;
        assert_eq!(seen.status, StatusCode::SEE_OTHER);
        server.cookie = seen
            .header("set-cookie")
            .split(';')
            .next()
            .unwrap()
            .to_owned();
        server
    }

    async fn send(&self, request: Request<Body>) -> Seen {
        let response: Response<Body> = super::router(Arc::clone(&self.app))
            .oneshot(request)
            .await
            .unwrap();
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap();
        Seen {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&body).into_owned(),
        }
    }

    fn request(&self, method: &str, path: &str) -> axum::http::request::Builder {
        Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, HOST)
            .header(header::COOKIE, &self.cookie)
            .header(header::ACCEPT_LANGUAGE, "it-IT,it;q=0.9,en;q=0.8")
    }

    async fn get(&self, path: &str) -> Seen {
        self.send(self.request("GET", path).body(Body::empty()).unwrap())
            .await
    }

    async fn post(&self, path: &str, form: &str) -> Seen {
        let request = self
            .request("POST", path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(form.to_owned())).unwrap())
            .await
    }

    async fn part(&self, path: &str, form: &str) -> Seen {
        let request = self
            .request("POST", path)
            .header("sec-fetch-site", "same-origin")
            .header("x-redress-part", "1")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(form.to_owned())).unwrap())
            .await
    }
}
