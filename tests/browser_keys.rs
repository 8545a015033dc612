//! The page of a call under the fingers: nothing moves by itself, and a key is answered at once.

use redress_testkit::{Browser, Key, Redress};
use serde_json::Value;

const WATCH_SHIFTS: &str = include_str!("scripts/watch_shifts.js");
const WATCH_KEYS: &str = include_str!("scripts/watch_keys.js");

fn moved(browser: &Browser) -> Value {
    browser.eval(
        "const all = window.shifted ?? []; window.shifted = []; return all;",
        &[],
    )
}

/// Waits until what a press changed is there: each one is a line of the log, or takes one away.
fn logged(browser: &Browser, before: &str) {
    browser.until("the press in the log", || {
        (browser.value("document.querySelector('[data-part=log]').innerHTML") != before)
            .then_some(())
    });
}

#[test]
fn nothing_moves_in_a_call_however_it_stands() {
    for lang in ["it", "he"] {
        let redress = Redress::new(lang);
        let browser = Browser::start(lang);
        browser.before_each_page(WATCH_SHIFTS);
        for width in [320, 1280] {
            browser.size(width, 900, 1.0);
            let server = redress.serve("2026-03-12T14:05");
            browser.open(&server.url);
            browser.open(&server.at("/start"));
            browser.follow("form[action='/calls'] button");
            let log = || {
                let html = browser.value("document.querySelector('[data-part=log]').innerHTML");
                html.as_str().unwrap_or_default().to_owned()
            };
            browser.click(".turns summary");
            for key in ['m', 'm', '4', '4', 's', '1', 'h', 'h', '7'] {
                let before = log();
                browser.press(&[Key::Char(key)]);
                logged(&browser, &before);
                let all = moved(&browser);
                assert_eq!(all, Value::Array(vec![]), "{lang} {width} after {key}");
            }
            for turn in ["boiling", "calm", "solved", "unsolved", "no-offers"] {
                let before = log();
                browser.click(&format!(".turns button[value={turn}]"));
                logged(&browser, &before);
                let all = moved(&browser);
                assert_eq!(all, Value::Array(vec![]), "{lang} {width} after {turn}");
            }
        }
    }
}

/// Prints how long a key of the call takes until it is painted, and fails over 100 ms at p95.
pub(crate) fn measure() {
    let redress = Redress::new("it");
    let browser = Browser::start("it");
    browser.before_each_page(WATCH_KEYS);
    browser.size(1280, 900, 1.0);
    let server = redress.serve("2026-03-12T14:05");
    browser.open(&server.url);
    browser.open(&server.at("/start"));
    browser.follow("form[action='/calls'] button");
    let count = || {
        let count = browser.value("window.painted.length");
        count.as_u64().unwrap_or_default()
    };
    for key in "m1h24s53h67m8912".chars().cycle().take(120) {
        let before = count();
        browser.press(&[Key::Char(key)]);
        // A key that means nothing any more, such as a fourth ask, changes nothing.
        for _ in 0..40 {
            if count() > before {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
    }
    let painted = browser.value("window.painted");
    let mut all: Vec<f64> = painted
        .as_array()
        .unwrap()
        .iter()
        .filter_map(Value::as_f64)
        .collect();
    all.sort_by(f64::total_cmp);
    let at = |share: usize| all[(all.len() - 1) * share / 100];
    println!(
        "key to paint, {} keys: p50 {:.0} ms, p95 {:.0} ms, slowest {:.0} ms (bar: p95 100 ms)",
        all.len(),
        at(50),
        at(95),
        at(100)
    );
    assert!(all.len() >= 60, "only {} keys changed the page", all.len());
    assert!(at(95) <= 100.0);
}
