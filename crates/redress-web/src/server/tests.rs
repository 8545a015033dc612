//! Who is let in, and what each route does, with a desk in memory.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::http::{Request, Response, StatusCode, header};
use redress_tone::Lang;
use tower::ServiceExt as _;

use super::{App, Config, FORM_LIMIT, ServeError, hash};
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

#[tokio::test]
async fn a_foreign_host_is_refused_and_ours_are_let_in() {
    let server = Server::open(Demo::filled(false)).await;
    let get = |host: &'static str| {
        server.send(
            Request::builder()
                .uri("/health")
                .header(header::HOST, host)
                .body(Body::empty())
                .unwrap(),
        )
    };
    for host in [
        "127.0.0.1:7337",
        "localhost:7337",
        "LOCALHOST:7337",
        "[::1]:7337",
    ] {
        assert_eq!(get(host).await.status, StatusCode::OK, "{host}");
    }
    for host in [
        "evil.example",
        "evil.example:7337",
        "127.0.0.1",
        "127.0.0.1:80",
        "127.0.0.1:7337.evil.example",
        "localhost:73370",
        "",
    ] {
        assert_eq!(
            get(host).await.status,
            StatusCode::MISDIRECTED_REQUEST,
            "{host}"
        );
    }
    let none = server
        .send(
            Request::builder()
                .uri("/health")
                .body(Body::empty())
                .unwrap(),
        )
        .await;
    assert_eq!(none.status, StatusCode::MISDIRECTED_REQUEST);
    let two = Request::builder()
        .uri("/health")
        .header(header::HOST, HOST)
        .header(header::HOST, "evil.example");
    assert_eq!(
        server.send(two.body(Body::empty()).unwrap()).await.status,
        StatusCode::MISDIRECTED_REQUEST
    );
    let whole = Request::builder()
        .uri("http://evil.example/health")
        .header(header::HOST, HOST);
    assert_eq!(
        server.send(whole.body(Body::empty()).unwrap()).await.status,
        StatusCode::MISDIRECTED_REQUEST
    );
}

#[tokio::test]
async fn a_token_opens_one_session_and_then_nothing() {
    let server = Server::new(Demo::filled(false));
    let first = server.get("/?token=first").await;
    assert_eq!(
        (first.status, first.header("location")),
        (StatusCode::SEE_OTHER, "/")
    );
    let cookie = first.header("set-cookie");
    assert!(
        cookie.starts_with("redress_7337=")
            && cookie.contains("HttpOnly")
            && cookie.contains("SameSite=Strict"),
        "{cookie}"
    );
    let again = server.get("/?token=first").await;
    assert_eq!(again.status, StatusCode::FORBIDDEN);
    assert!(again.header("set-cookie").is_empty());
    assert_eq!(server.get("/?token=").await.status, StatusCode::FORBIDDEN);
    assert_eq!(
        server.get("/?token=second").await.status,
        StatusCode::FORBIDDEN
    );
    // A reload of the first address by who is inside leads home.
    let inside = Server {
        cookie: cookie.split(';').next().unwrap().to_owned(),
        ..server
    };
    assert_eq!(
        inside.get("/?token=first").await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(inside.get("/today").await.status, StatusCode::OK);
}

#[tokio::test]
async fn without_a_session_every_page_says_how_to_get_back() {
    let mut server = Server::new(Demo::filled(false));
    for cookie in [
        "",
        "redress_7337=",
        "redress_7337=00",
        "redress_1=0000",
        "other=1; redress_7337=x",
    ] {
        server.cookie = cookie.into();
        for path in [
            "/",
            "/today",
            "/cases/1",
            "/cases/1/export.json",
            "/nowhere",
        ] {
            let seen = server.get(path).await;
            assert_eq!(seen.status, StatusCode::FORBIDDEN, "{path} {cookie}");
            assert!(
                seen.body
                    .contains("Questa pagina si apre solo su questo computer")
            );
            assert!(!seen.body.contains("Banca Esempio"));
        }
        assert_eq!(
            server.post("/calls", "").await.status,
            StatusCode::FORBIDDEN
        );
    }
    assert_eq!(server.get("/health").await.body, "redress 0.1.0");
    let css = server.app.chrome.assets.css.path.clone();
    let css = server.get(&css).await;
    assert_eq!(
        (css.status, css.header("cache-control")),
        (StatusCode::OK, "public, max-age=31536000, immutable")
    );
    assert_eq!(
        server.get("/assets/redress.css").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn the_key_of_the_data_folder_gives_a_new_token() {
    let mut server = Server::open(Demo::filled(false)).await;
    let ask = |key: &str| {
        server
            .request("POST", "/tokens")
            .header(header::AUTHORIZATION, format!("Bearer {key}"))
            .body(Body::empty())
            .unwrap()
    };
    assert_eq!(
        server.send(ask("wrong")).await.status,
        StatusCode::FORBIDDEN
    );
    let none = server
        .request("POST", "/tokens")
        .body(Body::empty())
        .unwrap();
    assert_eq!(server.send(none).await.status, StatusCode::FORBIDDEN);
    let token = server.send(ask("key")).await;
    assert_eq!(token.status, StatusCode::OK);
    server.cookie.clear();
    assert_eq!(
        server.get(&format!("/?token={}", token.body)).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        server.get(&format!("/?token={}", token.body)).await.status,
        StatusCode::FORBIDDEN
    );
}

#[tokio::test]
async fn a_form_of_another_page_changes_nothing() {
    let server = Server::open(Demo::filled(false)).await;
    let send = |headers: &[(&str, &str)]| {
        let mut request = server
            .request("POST", "/cases/1/promises/p1")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        server.send(request.body(Body::from("state=kept")).unwrap())
    };
    for headers in [
        &[][..],
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[
            ("sec-fetch-site", "cross-site"),
            ("origin", "http://127.0.0.1:7337"),
        ],
        &[("origin", "https://evil.example")],
        &[("origin", "null")],
        &[("origin", "http://127.0.0.1:7338")],
    ] {
        assert_eq!(
            send(headers).await.status,
            StatusCode::FORBIDDEN,
            "{headers:?}"
        );
    }
    assert_eq!(
        send(&[("origin", "http://127.0.0.1:7337")]).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        send(&[("sec-fetch-site", "same-origin"), ("origin", "null")])
            .await
            .status,
        StatusCode::SEE_OTHER
    );
}

#[tokio::test]
async fn every_answer_carries_the_policy() {
    let server = Server::open(Demo::filled(false)).await;
    for path in [
        "/today",
        "/nowhere",
        "/health",
        "/cases/1/dates.ics",
        "/cases/99",
    ] {
        let seen = server.get(path).await;
        let policy = seen.header("content-security-policy");
        for part in [
            "default-src 'none'",
            "script-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        ] {
            assert!(policy.contains(part), "{path}");
        }
        assert!(!policy.contains("unsafe"));
        assert_eq!(seen.header("x-content-type-options"), "nosniff");
        assert_eq!(seen.header("referrer-policy"), "no-referrer");
        assert_eq!(seen.header("cache-control"), "no-store");
    }
}

#[tokio::test]
async fn every_page_opens_in_both_languages_and_is_small() {
    let server = Server::open(Demo::filled(false)).await;
    for (lang, other) in [("it", "en"), ("en", "it")] {
        let seen = server
            .post("/settings", &format!("lang={lang}&back=%2Ftoday"))
            .await;
        assert_eq!(
            (seen.status, seen.header("location")),
            (StatusCode::SEE_OTHER, "/today")
        );
        for path in PAGES {
            let seen = server.get(path).await;
            assert_eq!(seen.status, StatusCode::OK, "{path}");
            assert!(
                seen.body
                    .contains(&format!("<html lang=\"{lang}\" dir=\"ltr\">")),
                "{path}"
            );
            assert!(
                seen.body.contains(&format!("value=\"{other}\"")),
                "{path}: the way to the other language"
            );
            assert!(
                seen.body.len() <= 20_000,
                "{path}: {} bytes",
                seen.body.len()
            );
            assert!(!seen.body.contains('⟨'), "{path}: a word is missing");
        }
    }
}

const PAGES: [&str; 13] = [
    "/start",
    "/today",
    "/cases",
    "/cases?find=banca",
    "/cases/new",
    "/cases/1",
    "/cases/1/details",
    "/cases/1/calls/c1",
    "/cases/1/calls/c1/after",
    "/cases/1/write",
    "/cases/1/ladder",
    "/settings",
    "/help",
];

#[tokio::test]
async fn what_is_not_there_has_a_page() {
    let server = Server::open(Demo::filled(false)).await;
    for path in [
        "/nowhere",
        "/cases/99",
        "/cases/x",
        "/cases/99999999999",
        "/cases/1/calls/c2",
        "/cases/1/calls/..%2F..",
        "/cases/9/ladder",
    ] {
        let seen = server.get(path).await;
        assert!(
            matches!(seen.status, StatusCode::NOT_FOUND | StatusCode::BAD_REQUEST),
            "{path} {}",
            seen.status
        );
    }
    assert_eq!(server.get("/calls").await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        server.post("/calls", "case=x").await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        server
            .post("/cases/1/promises/p9", "state=kept")
            .await
            .status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        server
            .post("/cases/1/promises/p1", "state=lost")
            .await
            .status,
        StatusCode::BAD_REQUEST
    );
}

#[tokio::test]
async fn too_much_is_refused_with_a_sentence() {
    let server = Server::open(Demo::filled(false)).await;
    let seen = server
        .post(
            "/cases/1/write",
            &format!("text={}", "x".repeat(FORM_LIMIT + 1)),
        )
        .await;
    assert_eq!(seen.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(seen.body.contains("troppo grande"));
    let tone = server
        .request("POST", "/tone")
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "application/json");
    let tone = tone
        .body(Body::from(format!(
            "{{\"text\":\"{}\"}}",
            "x".repeat(FORM_LIMIT + 1)
        )))
        .unwrap();
    assert_eq!(
        server.send(tone).await.status,
        StatusCode::PAYLOAD_TOO_LARGE
    );
    let odd = server
        .request("POST", "/settings")
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "text/plain");
    assert_eq!(
        server
            .send(odd.body(Body::from("lang=it")).unwrap())
            .await
            .status,
        StatusCode::BAD_REQUEST
    );
}

#[tokio::test]
async fn a_form_that_has_to_be_changed_keeps_what_was_typed() {
    let server = Server::open(Demo::filled(false)).await;
    let seen = server
        .post(
            "/cases/1/contacts",
            "channel=phone&date=2026-13-01&said=%3Cb%3E%C3%A8&who=Anna&promise_due=2026-04-02",
        )
        .await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    for text in [
        "<title>Errore: ",
        "&lt;b&gt;è</textarea>",
        "value=\"Anna\"",
        "href=\"#f-date\"",
        "id=\"f-date-error\"",
        "aria-invalid=\"true\"",
        "href=\"#f-promise\"",
    ] {
        assert!(seen.body.contains(text), "{text}");
    }
    assert!(seen.body.find("id=\"errors\"").unwrap() < seen.body.find("<h1").unwrap());
    assert!(server.demo.contacts().is_empty());

    let seen = server
        .post(
            "/cases/1/details",
            "firm=Banca+%22B%22&amount=molto&then=after%2Fc1",
        )
        .await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        seen.body.contains("value=\"Banca &quot;B&quot;\"") && seen.body.contains("recap-body")
    );
    let seen = server
        .post("/cases", "firm=X&amount=molto&then=ladder")
        .await;
    assert!(
        seen.body.contains("value=\"molto\"")
            && seen.body.contains("name=\"then\" value=\"ladder\"")
    );
    let seen = server
        .post(
            "/cases/1/write",
            "action=save&text=&subject=Oggetto+mio&kind=complaint",
        )
        .await;
    assert!(seen.status == StatusCode::UNPROCESSABLE_ENTITY && seen.body.contains("Oggetto mio"));
    let seen = server
        .post("/cases/1/events", "event=complained&date=2026-03-13")
        .await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    let seen = server
        .post("/cases/1/events", "event=complained&date=domani")
        .await;
    assert!(seen.body.contains("per esempio 12/03/2026"));
    let seen = server.post("/cases/1/state", "state=settled&text=+").await;
    assert!(seen.body.contains("Scrivi che cosa hanno accettato"));
}

#[tokio::test]
async fn a_contact_is_taken_with_its_files() {
    let server = Server::open(Demo::filled(false)).await;
    let field = |name: &str, value: &str| {
        format!("--B\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let body = [
        field("channel", "email"), field("date", "12/03/2026"), field("time", ""), field("said", "Detto"), field("who", " Marco "), field("promise", "una risposta"), field("promise_due", "2026-04-02"),
        "--B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"C:\\x\\foto.png\"\r\nContent-Type: image/png\r\n\r\n\u{1}\u{2}\r\n".into(),
        "--B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\"\r\n\r\n\r\n--B--\r\n".into(),
    ]
    .concat();
    let request = |body: String| {
        server
            .request("POST", "/cases/1/contacts")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=B")
            .body(Body::from(body))
            .unwrap()
    };
    let seen = server.send(request(body)).await;
    assert_eq!(
        (seen.status, seen.header("location")),
        (StatusCode::SEE_OTHER, "/cases/1?done=contact")
    );
    let contacts = server.demo.contacts();
    let contact = contacts.first().unwrap();
    assert_eq!(
        (
            contact.who.as_deref(),
            contact.files.len(),
            contact.files[0].name.as_str()
        ),
        (Some("Marco"), 1, "foto.png")
    );
    assert_eq!(contact.promise.as_ref().unwrap().0, "una risposta");
    assert_eq!(
        server.send(request("--B\r\nbroken".into())).await.status,
        StatusCode::BAD_REQUEST
    );
}

#[tokio::test]
async fn a_call_goes_from_the_first_press_to_the_page_after_it() {
    let server = Server::open(Demo::new(false)).await;
    assert!(
        server
            .get("/")
            .await
            .body
            .contains("Sono al telefono adesso")
    );
    let call = server.post("/calls", "").await;
    assert_eq!(call.header("location"), "/cases/1/calls/c1");
    let press = "/cases/1/calls/c1/press";
    for form in [
        "key=H",
        "key=H",
        "key=N&text=Marco",
        "key=1",
        "key=2",
        "key=2",
        "key=R&text=BX-204518",
        "key=P&by=15&what=una+risposta+scritta",
        "key=E",
    ] {
        let seen = server.post(press, form).await;
        assert_eq!(
            (seen.status, seen.header("location")),
            (StatusCode::SEE_OTHER, "/cases/1/calls/c1"),
            "{form}"
        );
    }
    let page = server.get("/cases/1/calls/c1").await.body;
    assert!(
        page.contains("value=\"ended\"") && page.contains("BX-204518") || page.contains("ticks")
    );
    let part = server.part(press, "key=T&text=nota").await;
    assert!(
        part.status == StatusCode::OK
            && part.body.contains("data-part=\"say\"")
            && !part.body.contains("<html")
    );
    let part = server.part(press, "key=N&text=+").await;
    assert!(
        part.status == StatusCode::UNPROCESSABLE_ENTITY && part.body.contains("Scrivi il nome")
    );
    let whole = server
        .post(press, "key=P&by=day&day=2020-01-01&what=X")
        .await;
    assert!(
        whole.status == StatusCode::UNPROCESSABLE_ENTITY
            && whole.body.contains("value=\"2020-01-01\"")
    );
    assert_eq!(
        server.post(press, "key=Z").await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(
        server.post(press, "key=undo").await.status,
        StatusCode::SEE_OTHER
    );
    assert!(!server.demo.log_texts().contains(&"nota".to_owned()));
    let part = server.part(press, "key=ended").await;
    assert_eq!(
        (part.status, part.header("x-redress-go")),
        (StatusCode::NO_CONTENT, "/cases/1/calls/c1/after")
    );
    assert_eq!(
        server.get("/cases/1/calls/c1").await.header("location"),
        "/cases/1/calls/c1/after"
    );
    let after = server.get("/cases/1/calls/c1/after").await.body;
    assert!(after.contains("Copia l’e-mail") && after.contains("name=\"then\" value=\"after/c1\""));
    let saved = server
        .post("/cases/1/details", "firm=Banca&then=after%2Fc1")
        .await;
    assert_eq!(
        saved.header("location"),
        "/cases/1/calls/c1/after?done=saved"
    );
    assert_eq!(
        server.post("/cases/1/calls/c1/sent", "").await.status,
        StatusCode::SEE_OTHER
    );
}

const HOT: &str = "kind=complaint&to=it.r3&lang=it&subject=S&text=%C3%88+una+vergogna%21+Sempre+sempre%0D%0Asubito";

#[tokio::test]
async fn writing_works_without_script() {
    let server = Server::open(Demo::filled(false)).await;
    let seen = server
        .post("/cases/1/write", &format!("{HOT}&action=check"))
        .await;
    assert!(
        seen.body
            .contains("<mark class=\"mark-heat\">È una vergogna!</mark>")
            && seen.body.contains("3 di 3")
    );
    let seen = server
        .post("/cases/1/write", &format!("{HOT}&action=apply:0:0"))
        .await;
    assert!(seen.body.contains(
        "La richiesta non è stata gestita correttamente. Sempre sempre\nsubito</textarea>"
    ));
    assert!(seen.body.contains("2 di 2"));
    let seen = server
        .post("/cases/1/write", &format!("{HOT}&action=keep:0"))
        .await;
    assert!(seen.body.contains("2 di 2") && seen.body.contains("demo-heat È una vergogna!"));
    let seen = server
        .post(
            "/cases/1/write",
            &format!("{HOT}&action=check&kept=demo-heat+%C3%88+una+vergogna%21%0A"),
        )
        .await;
    assert!(seen.body.contains("2 di 2"));
    let seen = server
        .post("/cases/1/write", &format!("{HOT}&action=apply:9:9"))
        .await;
    assert!(
        seen.body.contains("3 di 3"),
        "an apply of what is not there changes nothing"
    );
    let seen = server
        .post("/cases/1/write", &format!("{HOT}&action=hide:demo-vague"))
        .await;
    assert!(seen.body.contains("2 di 2"));
    assert!(
        server
            .get("/settings")
            .await
            .body
            .contains("value=\"demo-vague\"")
    );
    let seen = server
        .post("/cases/1/write", &format!("{HOT}&action=save"))
        .await;
    assert_eq!(
        seen.header("location"),
        "/cases/1/write?kind=complaint&to=it.r3&done=saved"
    );
    let mail = server
        .post("/cases/1/write", &format!("{HOT}&action=email"))
        .await;
    assert_eq!(
        (mail.status, mail.header("content-disposition")),
        (StatusCode::OK, "attachment; filename=\"letter.eml\"")
    );
    assert_eq!(
        server
            .post("/cases/1/write", &format!("{HOT}&action=sent"))
            .await
            .header("location"),
        "/cases/1?done=sent"
    );
}

#[tokio::test]
async fn the_live_check_counts_utf16_units() {
    let server = Server::open(Demo::filled(false)).await;
    let ask = |body: &str| {
        server
            .request("POST", "/tone")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/json")
            .body(Body::from(body.to_owned()))
            .unwrap()
    };
    let seen = server
        .send(ask("{\"case\":1,\"text\":\"😀 sempre\",\"lang\":\"it\"}"))
        .await;
    let live: serde_json::Value = serde_json::from_str(&seen.body).unwrap();
    assert_eq!(live["marks"][0]["from"], 3);
    assert_eq!(live["marks"][0]["to"], 9);
    assert_eq!(live["status"], "Un suggerimento");
    assert!(live["html"].as_str().unwrap().contains("data-apply"));
    assert_eq!(
        server.send(ask("{\"text\":")).await.status,
        StatusCode::BAD_REQUEST
    );
}

#[tokio::test]
async fn the_rest_leads_where_it_says() {
    let server = Server::open(Demo::filled(false)).await;
    for (path, form, to) in [
        ("/cases", "then=write", "/cases/1/write"),
        ("/cases", "then=ladder&firm=X", "/cases/1/ladder"),
        (
            "/cases/1/promises/p1",
            "state=kept",
            "/cases/1?done=promise",
        ),
        (
            "/cases/1/events",
            "event=complained&date=2026-03-12",
            "/cases/1/ladder?done=recorded",
        ),
        (
            "/cases/1/facts",
            "fact=consumer&value=yes",
            "/cases/1/ladder?done=recorded",
        ),
        (
            "/cases/1/state",
            "state=settled&text=ok",
            "/cases/1?done=settled",
        ),
        ("/cases/1/state", "state=close", "/cases/1?done=closed"),
        (
            "/cases/1/state",
            "state=reopen&text=x",
            "/cases/1?done=reopened",
        ),
        ("/cases/1/calls/c1/lang", "lang=en", "/cases/1/calls/c1"),
        ("/settings", "keys=off&back=%2F%2Fevil.example", "/"),
        ("/settings", "keys=off&back=https%3A%2F%2Fevil.example", "/"),
        ("/settings", "clock=off&back=%2Fsettings", "/settings"),
    ] {
        let seen = server.post(path, form).await;
        assert_eq!(
            (seen.status, seen.header("location")),
            (StatusCode::SEE_OTHER, to),
            "{path} {form}"
        );
    }
    assert!(
        server
            .get("/cases/1?done=saved")
            .await
            .body
            .contains("Salvato.")
    );
    assert!(
        !server
            .get("/cases/1?done=%3Cb%3E")
            .await
            .body
            .contains("class=\"notice\"")
    );
    let file = server.get("/cases/1/dates.ics").await;
    assert_eq!(
        file.header("content-disposition"),
        "attachment; filename=\"banca----.ics\""
    );
    assert_eq!(
        server.post("/beat", "").await.status,
        StatusCode::NO_CONTENT
    );
}

#[tokio::test]
async fn quit_stops_the_server_and_an_open_address_is_refused() {
    let listener = tokio::net::TcpListener::bind("0.0.0.0:0").await.unwrap();
    let demo = || Arc::new(Demo::new(false)) as Arc<dyn crate::Desk>;
    let refused = super::serve(
        listener,
        demo(),
        Arc::new(words()),
        config(),
        std::future::pending(),
    )
    .await;
    assert!(matches!(refused, Err(ServeError::NotLoopback(_))));

    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let stop = async { tokio::time::sleep(Duration::from_millis(20)).await };
    assert!(
        super::serve(listener, demo(), Arc::new(words()), config(), stop)
            .await
            .is_ok()
    );

    let server = Server::open(Demo::filled(false)).await;
    assert!(
        server
            .post("/quit", "")
            .await
            .body
            .contains("Redress si è fermato")
    );
    let ended = server.app.life.ended(Duration::from_secs(1200), || true);
    assert!(
        tokio::time::timeout(Duration::from_secs(5), ended)
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn a_server_without_a_tab_stops_unless_a_call_runs() {
    let life = super::life::Life::new();
    life.beat(true);
    let idle = Duration::from_millis(40);
    assert!(
        tokio::time::timeout(Duration::from_millis(200), life.ended(idle, || true))
            .await
            .is_err()
    );
    assert!(
        tokio::time::timeout(Duration::from_secs(5), life.ended(idle, || false))
            .await
            .is_ok()
    );
    // A page without script cannot say that it is open: it gets far longer.
    life.beat(false);
    assert!(
        tokio::time::timeout(Duration::from_millis(200), life.ended(idle, || false))
            .await
            .is_err()
    );
}

/// Serves the pages with a desk in memory, to look at: `cargo test -p redress-web -- --ignored demo_server`.
#[tokio::test]
#[ignore = "runs until Quit, to look at the pages"]
async fn demo_server() {
    let listener = tokio::net::TcpListener::bind(HOST).await.unwrap();
    let config = Config {
        key_hash: Some(hash("key")),
        ..config()
    };
    super::serve(
        listener,
        Arc::new(Demo::filled(false)),
        Arc::new(words()),
        config,
        std::future::pending(),
    )
    .await
    .unwrap();
}
