//! Promises, the timeline, and the dates for calendars: on the pages, in a terminal, from a
//! calendar program.

use icalendar::{Calendar, Component as _};
use redress_testkit::{Browser, Redress};
use serde_json::Value;

use crate::lucia;

/// A case with a promise that was not kept, and one that waits.
fn two_promises() -> Redress {
    let redress = lucia::after_the_call();
    let mut add = vec!["promise", "add", "--case", "1", "--what", "una telefonata"];
    add.extend(["--who", "Anna", "--by", "2026-05-20"]);
    redress.at("2026-04-02T10:00", &add);
    redress
}

/// The tag that a program sends to ask whether anything has changed.
fn tag(head: &str) -> &str {
    let line = head.lines().find_map(|line| line.strip_prefix("etag: "));
    line.unwrap_or_else(|| panic!("no tag in {head}")).trim()
}

/// How the promises of the case stand, earliest first.
fn states(redress: &Redress) -> Vec<String> {
    let list = redress.json("2026-04-13T12:00", &["promise", "list", "--case", "1"]);
    let list = list["promises"].as_array().unwrap().clone();
    let state = |promise: &Value| promise["state"].as_str().unwrap().to_owned();
    list.iter().map(state).collect()
}

/// Marks, takes back and asks, with a press each; the same with a script and without.
fn promises(browser: &Browser, redress: &Redress) {
    let server = redress.serve("2026-04-13T12:00");
    browser.open(&server.url);
    browser.open(&server.at("/promises"));
    browser.says("h1", "Promesse");
    browser.says("nav.row", "In attesa: 1");
    assert_eq!(
        browser.value("document.querySelectorAll('main .primary').length"),
        1
    );
    assert_eq!(
        browser
            .text("main .primary")
            .lines()
            .next()
            .unwrap_or_default(),
        "Chiedi che fine ha fatto"
    );

    browser.follow("nav.row a[href$=waiting]");
    browser.says(".promises", "una telefonata");
    browser.says(".promises", "Anna");
    browser.follow(".promises button[value=kept]");
    browser.says(".notice", "aggiornata");
    assert_eq!(states(redress), ["broken", "kept"]);
    browser.follow(".promises button[value=undone]");
    browser.says(".notice", "com’era prima");
    assert_eq!(states(redress), ["broken", "waiting"]);

    browser.open(&server.at("/cases/1/promises"));
    browser.follow("main .primary");
    let letter = browser.field("#f-text");
    assert!(
        letter.contains("risposta scritta") && !letter.contains("telefonata"),
        "{letter}"
    );
}

#[test]
fn a_promise_is_marked_taken_back_and_asked_about() {
    promises(&Browser::start("it"), &two_promises());
}

#[test]
fn a_promise_is_marked_and_asked_about_without_any_script() {
    let browser = Browser::start("it");
    browser.cdp(
        "Emulation.setScriptExecutionDisabled",
        &serde_json::json!({ "value": true }),
    );
    promises(&browser, &two_promises());
}

#[test]
fn no_label_of_the_picture_lies_on_another() {
    const BOXES: &str = include_str!("scripts/labels.js");
    let redress = lucia::after_the_complaint();
    for lang in ["en", "it", "he", "nl", "tr"] {
        let browser = Browser::start(lang);
        let server = redress.serve_in(Some(lang), "2026-04-13T12:00");
        browser.open(&server.url);
        browser.open(&server.at("/cases/1/timeline"));
        assert_eq!(browser.eval(BOXES, &[]), serde_json::json!([]), "{lang}");
        let ends = browser.value(
            "(() => { const x = [...document.querySelectorAll('svg text')].map(t => +t.getAttribute('x'));
               return x[0] < x.at(-1) ? 'ltr' : 'rtl'; })()",
        );
        assert_eq!(ends, if lang == "he" { "rtl" } else { "ltr" }, "{lang}");
        let rows = browser.value("document.querySelectorAll('ol.entries > li').length");
        let signs = browser.value("document.querySelectorAll('svg [transform]').length");
        assert_eq!(
            rows.as_i64().unwrap() - 1,
            signs.as_i64().unwrap(),
            "{lang}: list and picture"
        );
    }
}

#[test]
fn the_terminal_has_the_same_timeline() {
    let redress = lucia::after_the_complaint();
    let now = "2026-04-13T12:00";
    let text = redress.at(now, &["timeline", "text", "--case", "1"]);
    assert!(text.contains("Marco") && text.contains("Oggi: "), "{text}");
    let json = redress.json(now, &["timeline", "text", "--case", "1"]);
    let entries = json["entries"].as_array().unwrap();
    let days: Vec<&str> = entries.iter().map(|e| e["on"].as_str().unwrap()).collect();
    assert!(days.iter().rev().is_sorted(), "newest first: {days:?}");
    assert_eq!(
        (&json["schema"], &json["as_of"]),
        (&Value::from(1), &Value::from("2026-04-13"))
    );
    for sign in ["phone", "promise-broken", "event", "firm", "opens"] {
        assert!(
            entries.iter().any(|e| e["sign"] == sign),
            "{sign}: {json:#}"
        );
    }
    let plain = redress.at(now, &["timeline", "text", "--case", "1", "--plain"]);
    assert_eq!(plain.lines().count(), entries.len());
    assert!(
        plain.lines().all(|line| line.split('\t').count() == 7),
        "{plain}"
    );
    let svg = redress.at(now, &["timeline", "svg", "--case", "1"]);
    assert!(svg.starts_with("<svg ") && svg.contains("xmlns"), "{svg}");
    redress.at(now, &["timeline", "svg", "--case", "1", "-o", "case.svg"]);
    assert_eq!(
        std::fs::read_to_string(redress.folder().join("case.svg")).unwrap(),
        svg
    );
    // Hebrew is read line by line: nothing is padded to a column.
    let hebrew = redress.at(now, &["timeline", "text", "--case", "1", "--ui-lang", "he"]);
    assert!(
        hebrew.lines().all(|line| !line.trim().contains("  ")),
        "{hebrew}"
    );
}

#[test]
fn a_calendar_program_reads_the_feed_by_its_secret_alone() {
    let redress = lucia::after_the_complaint();
    let browser = Browser::start("it");
    let server = redress.serve("2026-04-13T12:00");
    browser.open(&server.url);
    browser.open(&server.at("/settings"));
    browser.follow("button[name=feed][value=new]");
    let address = browser.field("#f-feed");
    let host = address
        .strip_prefix("http://")
        .and_then(|rest| rest.split_once('/'))
        .unwrap();
    let (host, path) = (host.0, format!("/{}", host.1));
    assert!(
        path.starts_with("/calendar/") && path.len() >= "/calendar/.ics".len() + 32,
        "{path}"
    );

    let page = server.get(&path, host, &[]);
    assert_eq!(page.status, 200, "{}", page.body);
    let calendar: Calendar = page.body.parse().expect("a calendar");
    assert_eq!(calendar.property_value("REFRESH-INTERVAL"), Some("PT1H"));
    assert_eq!(calendar.property_value("X-PUBLISHED-TTL"), Some("PT1H"));
    let uids: Vec<&str> = calendar
        .components
        .iter()
        .filter_map(|component| component.as_event()?.get_uid())
        .collect();
    assert!(
        uids.len() >= 3 && uids.iter().all(|uid| uid.ends_with("@redress")),
        "{uids:?}"
    );
    let again = server.get(
        &path,
        host,
        &[&format!("If-None-Match: {}", tag(&page.head))],
    );
    assert_eq!((again.status, again.body.as_str()), (304, ""));

    // Another secret, another file, another host: nothing is said.
    for (path, host, status) in [
        (format!("/calendar/{}.ics", "0".repeat(64)), host, 404),
        ("/calendar/.ics".to_owned(), host, 404),
        (path.trim_end_matches(".ics").to_owned(), host, 404),
        (path.clone(), "evil.example", 421),
        ("/dates.ics".to_owned(), host, 403),
    ] {
        let page = server.get(&path, host, &[]);
        assert_eq!(page.status, status, "{path} {host}");
        assert!(
            status != 404 || page.body.is_empty(),
            "{path}: {}",
            page.body
        );
    }

    // A new address ends the old one.
    browser.follow("button[name=feed][value=new]");
    assert_ne!(browser.field("#f-feed"), address);
    assert_eq!(server.get(&path, host, &[]).status, 404);
    browser.follow("button[name=feed][value=off]");
    assert!(!browser.has("#f-feed"));
}

/// "Goal met" goes on record unsaid only where the result was seen; otherwise it is told how to
/// mend it.
#[test]
fn a_case_closed_without_terms_tells_what_was_taken_for_granted() {
    for (lang, word) in [("en", "otherwise"), ("it", "diversamente"), ("he", "אחרת")] {
        let redress = Redress::new(lang);
        let new = ["case", "new", "--firm", "X", "--about", "Y"];
        redress.at("2026-03-12", &new);
        let close = ["case", "close", "--case", "1", "--now", "2026-03-13"];
        let told = redress.run(&close).ok().stderr;
        assert!(
            told.contains(word) && told.contains("--terms partly"),
            "{told}"
        );
        redress.at("2026-03-14", &["case", "reopen", "--case", "1"]);
        let partly = [&close[..], &["--terms", "partly"]].concat();
        let told = redress.run(&partly).ok().stderr;
        assert!(!told.contains("--terms"), "{told}");
    }
}

/// Where money may still be leaving, the first step says to stop that first; elsewhere it does not.
#[test]
fn whoever_may_be_losing_money_is_told_to_block_the_card_first() {
    for (lang, word) in [
        ("en", "account blocked"),
        ("nl", "blokkeren"),
        ("it", "bloccare"),
        ("he", "לחסום"),
        ("tr", "bloke ettirin"),
    ] {
        let redress = Redress::new(lang);
        for topic in ["payments", "account"] {
            let new = [
                "case",
                "new",
                "--firm",
                "B",
                "--about",
                "X",
                "--country",
                "IT",
            ];
            let new = [&new[..], &["--sector", "bank", "--topic", topic]].concat();
            redress.at("2026-03-12", &new);
        }
        let first = redress.at("2026-03-12", &["next", "--case", "1"]);
        let second = redress.at("2026-03-12", &["next", "--case", "2"]);
        assert!(
            first.contains(word) && !second.contains(word),
            "{first}{second}"
        );
    }
}
