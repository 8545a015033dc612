//! Who is let in, and when the server stops.

use super::super::ServeError;
use super::*;

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
async fn quit_stops_the_server_and_an_open_address_is_refused() {
    let listener = tokio::net::TcpListener::bind("0.0.0.0:0").await.unwrap();
    let demo = || Arc::new(Demo::new(false)) as Arc<dyn crate::Desk>;
    let refused = super::super::serve(
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
        super::super::serve(listener, demo(), Arc::new(words()), config(), stop)
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
    let life = super::super::life::Life::new();
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
