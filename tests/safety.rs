//! Who is let in: this computer, one browser, one token, and nothing goes out.

use redress_testkit::{Browser, Redress};

#[test]
fn a_page_opens_for_this_computer_and_one_token_only() {
    let redress = Redress::new("en");
    let server = redress.serve("2026-03-12T14:05");
    let own = format!("127.0.0.1:{}", server.port);
    let path = server.url.split(&own).nth(1).unwrap().to_owned();

    for host in [
        "example.org",
        "evil.127.0.0.1",
        "127.0.0.1",
        "redress.local:7337",
    ] {
        let page = server.get("/today", host, &[]);
        assert_eq!(page.status, 421, "{host}: {}", page.head);
        assert!(!page.body.contains("Today,"), "{host}");
    }
    for inside in [
        "/",
        "/today",
        "/cases",
        "/cases/1",
        "/settings",
        "/cases/1/export.json",
    ] {
        let page = server.get(inside, &own, &[]);
        assert_eq!(page.status, 403, "{inside} opens without a session");
        assert!(
            !page.head.to_lowercase().contains("set-cookie"),
            "{inside} gives a session away"
        );
    }
    let wrong = server.get("/?token=0000", &own, &[]);
    assert_eq!(wrong.status, 403);

    let first = server.get(&path, &own, &[]);
    assert!((300..400).contains(&first.status), "{}", first.head);
    let head = first.head.to_lowercase();
    let cookie = head
        .lines()
        .find_map(|line| line.strip_prefix("set-cookie: "))
        .expect("a session");
    assert!(
        cookie.contains("httponly") && cookie.contains("samesite=strict"),
        "{cookie}"
    );
    assert!(
        !head.contains(&path[8..].to_lowercase()),
        "the token is not in the next address"
    );
    let second = server.get(&path, &own, &[]);
    assert_eq!(second.status, 403, "a token works once");

    let cookie = format!("Cookie: {}", cookie.split(';').next().unwrap());
    let page = server.get("/start", &own, &[&cookie]);
    assert_eq!(page.status, 200);
    let head = page.head.to_lowercase();
    for part in [
        "content-security-policy: default-src 'none'",
        "frame-ancestors 'none'",
        "x-content-type-options: nosniff",
        "referrer-policy: no-referrer",
    ] {
        assert!(head.contains(part), "{part} is not in: {head}");
    }
    assert!(
        !head.contains("unsafe-inline") && !head.contains("unsafe-eval"),
        "{head}"
    );
    assert!(
        !page.body.contains("style=") && !page.body.contains(" onclick"),
        "nothing is inline"
    );
    assert!(
        !page.body.contains("http://") && !page.body.contains("https://"),
        "nothing is from elsewhere"
    );
}

#[test]
fn a_browser_asks_nobody_else_for_anything() {
    let redress = crate::lucia::after_the_complaint();
    let browser = Browser::start("it");
    let server = redress.serve("2026-04-13T12:00");
    let _ = browser.network();
    browser.open(&server.url);
    for path in [
        "/today",
        "/cases",
        "/cases/1",
        "/cases/1/write?kind=complaint",
        "/cases/1/ladder",
        "/settings",
        "/help",
    ] {
        browser.open(&server.at(path));
    }
    let own = server.at("/");
    let asked: Vec<String> = browser
        .network()
        .iter()
        .filter(|(method, _)| method == "Network.requestWillBeSent")
        .map(|(_, params)| params["request"]["url"].as_str().unwrap().to_owned())
        // The browser's own first page is made of files that it carries.
        .filter(|url| {
            !url.starts_with(&own) && !url.starts_with("data:") && !url.starts_with("chrome")
        })
        .collect();
    assert_eq!(asked, Vec::<String>::new());
    assert_eq!(browser.console(), Vec::<String>::new());
}

#[test]
fn a_browser_says_the_language_unless_the_person_did() {
    let redress = Redress::new("en");
    let browser = Browser::start("it");
    for (given, shown) in [(None, "it"), (Some("en"), "en"), (Some("it"), "it")] {
        let server = redress.serve_in(given, "2026-03-12T14:05");
        browser.open(&server.url);
        assert_eq!(
            browser.value("document.documentElement.lang"),
            shown,
            "{given:?}"
        );
    }
    // What the person chooses on the page stays, whatever the next start says.
    let server = redress.serve_in(Some("it"), "2026-03-12T14:05");
    browser.open(&server.url);
    browser.follow("button[name=lang][value=en]");
    assert_eq!(browser.value("document.documentElement.lang"), "en");
    drop(server);
    let server = redress.serve_in(None, "2026-03-12T14:05");
    browser.open(&server.url);
    assert_eq!(browser.value("document.documentElement.lang"), "en");
}
