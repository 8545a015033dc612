//! The same dispute in a real browser: with keys alone, and with no script at all.

use redress_testkit::{Browser, Key, Redress};
use serde_json::{Value, json};

use crate::lucia;

/// Watches for anything that moves by itself, from the first moment of every page.
const WATCH_SHIFTS: &str = include_str!("scripts/watch_shifts.js");

/// A hand on the keyboard that counts its keys and looks where the focus is.
struct Hand<'a> {
    browser: &'a Browser,
    keys: usize,
    shifts: Vec<String>,
}

impl Hand<'_> {
    fn press(&mut self, key: Key) {
        self.keys += 1;
        self.browser.press(&[key]);
    }

    fn type_text(&mut self, text: &str) {
        self.keys += text.chars().count();
        self.browser.type_text(text);
    }

    /// Checks that the focus is somewhere, is seen, and is not covered, and that nothing moved.
    #[track_caller]
    fn settled(&mut self, after: &str) {
        let look = self.browser.eval(include_str!("scripts/focus.js"), &[]);
        assert_eq!(look, "", "after {after}");
        let shifts = self.browser.eval(
            "const all = window.shifted ?? []; window.shifted = []; return all;",
            &[],
        );
        for shift in shifts.as_array().into_iter().flatten() {
            self.shifts.push(format!("after {after}: {shift}"));
        }
    }
}

/// Opens the program on a data folder as it would open at a moment.
fn open(browser: &Browser, redress: &Redress, now: &str) -> redress_testkit::Server {
    let server = redress.serve(now);
    browser.open(&server.url);
    server
}

/// Lets Lucia take the call with keys, as `screens.md` counts them. Returns the keys pressed.
fn call_by_keys(browser: &Browser) -> usize {
    browser.says("h1", "Che cosa succede adesso?");
    browser.follow("form[action='/calls'] button");
    let phrase = browser.text("#phrase");
    assert!(
        phrase.contains("Buongiorno") || phrase.contains("Chiamo"),
        "{phrase}"
    );
    assert_eq!(browser.value("document.activeElement.id"), "say-h");

    let mut hand = Hand {
        browser,
        keys: 0,
        shifts: Vec::new(),
    };
    hand.press(Key::Char('h'));
    browser.says(".hold", "");
    browser.until("the hold", || {
        browser.has(".hold[aria-pressed=true]").then_some(())
    });
    hand.settled("H");
    hand.press(Key::Char('h'));
    browser.until("the end of the hold", || {
        browser.has(".hold[aria-pressed=false]").then_some(())
    });
    hand.settled("H again");

    hand.press(Key::Char('n'));
    hand.settled("N");
    hand.type_text("Marco");
    hand.press(Key::Enter);
    browser.says(".call-lines", "Marco");
    hand.settled("the name");

    hand.press(Key::Char('1'));
    browser.says("#phrase", "No, grazie");
    hand.settled("1");
    hand.press(Key::Char('2'));
    let first = browser.until("another phrase", || {
        Some(browser.text("#phrase")).filter(|now| !now.contains("No, grazie. Chiamo"))
    });
    hand.settled("2");
    hand.press(Key::Char('2'));
    browser.until("a firmer phrase", || {
        (browser.text("#phrase") != first).then_some(())
    });
    hand.settled("2 again");

    hand.press(Key::Char('r'));
    hand.type_text("BX-204518");
    hand.press(Key::Enter);
    browser.says("[data-part=say]", "BX 20 45 18");
    hand.settled("the reference");

    hand.press(Key::Char('p'));
    hand.press(Key::Char('5'));
    hand.press(Key::Enter);
    browser.says(".call-lines", "2 aprile");
    hand.settled("the promise");

    hand.press(Key::Char('e'));
    browser.until("the end", || {
        browser.has("button[value=ended]").then_some(())
    });
    assert_eq!(
        browser.value("document.querySelectorAll('.ticks .have').length"),
        3,
        "name, number and promise"
    );
    hand.settled("E");
    hand.press(Key::Enter);
    browser.arrive("/after");
    browser.says("h1", "");
    hand.settled("Enter");
    let body = browser.field("#recap-body");
    hand.press(Key::Enter);
    browser.says("[data-copy=recap-body]", "Copiato");
    hand.settled("Enter on Copy");
    let copied = browser.eval_later(
        "navigator.clipboard.readText().then(arguments[0], e => arguments[0](String(e)));",
        &[],
    );
    assert_eq!(copied, json!(body), "the whole e-mail is copied");
    assert_eq!(
        hand.shifts,
        Vec::<String>::new(),
        "something moved by itself"
    );
    hand.keys
}

/// Says on S5 what the case is about, by click and submit only.
fn details_on_the_page(browser: &Browser) {
    browser.fill("#f-firm", "Banca Esempio");
    browser.choose("#f-about", "bank/payments");
    browser.fill("#f-matter", lucia::MATTER);
    browser.fill("#f-goal", lucia::GOAL);
    browser.fill("#f-amount", "148,00");
    browser.follow("form[action$='/details'] [data-main]");
    browser.says("#recap-body", "");
    let recap = browser.field("#recap-body");
    for part in ["Marco", "BX-204518", "2 aprile 2026", "148,00"] {
        assert!(recap.contains(part), "{part} is not in: {recap}");
    }
}

/// Goes on from S5 to the end, each time on another day, and checks what must show.
fn months_after(browser: &Browser, redress: &Redress, server: redress_testkit::Server) {
    browser.follow("form[action$='/sent'] button");
    drop(server);

    let server = open(browser, redress, "2026-04-02T09:00");
    browser.says("main", "2 aprile 2026");
    assert!(
        !browser.has("main a[href*='promise-overdue']"),
        "nothing is chased on the day itself"
    );
    drop(server);

    let server = open(browser, redress, "2026-04-03T09:00");
    browser.follow(".next a.button");
    browser.arrive("kind=promise-overdue");
    let letter = browser.field("#f-text");
    for part in [
        "Marco",
        "una risposta scritta",
        "12 marzo",
        "2 aprile",
        "BX-204518",
    ] {
        assert!(letter.contains(part), "{part} is not in: {letter}");
    }
    assert!(
        !browser.has(".findings .mark-heat, .findings .mark-threat"),
        "the tone is clean"
    );
    browser.follow("button[value=sent]");
    drop(server);

    let server = open(browser, redress, "2026-04-13T09:00");
    browser.open(&server.at("/cases/1/write?kind=complaint"));
    assert!(browser.field("#f-text").contains("BX-204518"));
    browser.follow("button[value=sent]");
    happened(browser, &server, "received", "2026-04-13");
    let rung = browser.text("[id='rung-it.abf']");
    for part in ["6 maggio 2026", "13 aprile 2027"] {
        assert!(rung.contains(part), "{part} is not in: {rung}");
    }
    let reckoned = browser.eval(
        "return document.getElementById('rung-it.abf').textContent;",
        &[],
    );
    assert!(
        reckoned.as_str().unwrap().contains("5 maggio 2026"),
        "the bank's last day: {reckoned}"
    );
    drop(server);

    let server = open(browser, redress, "2026-04-28T09:00");
    happened(browser, &server, "final-response", "2026-04-28");
    assert!(
        browser.has("[id='rung-it.abf'].open"),
        "{}",
        browser.text("[id='rung-it.abf']")
    );
    browser.open(&server.at("/today"));
    browser.says(".next", "Arbitro Bancario Finanziario");
    drop(server);

    let server = open(browser, redress, "2026-06-01T09:00");
    browser.open(&server.at("/cases/1"));
    browser.click(".ending summary");
    browser.fill(".ending [name=text]", lucia::GOAL);
    browser.follow(".ending button[value=settled]");
    browser.follow("button[value=seen]");
    browser.follow("button[value=close]");
    browser.says(".head", "Chiuso");
    browser.click(".ending summary");
    browser.fill(".ending [name=text]", "Un secondo addebito.");
    browser.follow(".ending button[value=reopen]");
    browser.says("main", "Marco");
    browser.open(&server.at("/today"));
    browser.says(".next", "Arbitro Bancario Finanziario");
}

fn happened(browser: &Browser, server: &redress_testkit::Server, event: &str, day: &str) {
    browser.open(&server.at("/cases/1/ladder"));
    browser.choose("#f-event", event);
    browser.set("#f-date", day);
    browser.follow("form[action$='/events'] button");
}

/// What the record holds, without what differs from one walk to the next: ids, moments, lengths.
fn essence(redress: &Redress) -> Vec<Value> {
    let export = redress.run(&["case", "export", "--case", "1"]).ok().json();
    let entries = export["entries"].as_array().unwrap().clone();
    entries
        .into_iter()
        .map(|entry| {
            let mut data = entry["data"].clone();
            plain(&mut data);
            json!([entry["kind"], data])
        })
        .collect()
}

fn plain(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.retain(|key, _| !matches!(key.as_str(), "seconds" | "hold-seconds" | "press"));
            map.values_mut().for_each(plain);
        }
        Value::Array(all) => all.iter_mut().for_each(plain),
        Value::String(text) => {
            let is_moment = text.len() >= 20
                && text.as_bytes()[4] == b'-'
                && text.contains('T')
                && text.contains(':');
            let is_id = text.len() == 36 && text.chars().all(|c| c.is_ascii_hexdigit() || c == '-');
            if is_moment || is_id {
                "…".clone_into(text);
            }
        }
        _ => {}
    }
}

#[test]
fn lucia_walks_in_chromium_with_keys_alone() {
    let redress = Redress::new("it");
    let browser = Browser::start("it");
    browser.before_each_page(WATCH_SHIFTS);
    let server = open(&browser, &redress, "2026-03-12T14:05");
    browser.allow_clipboard(server.at("").trim_end_matches('/'));
    let keys = call_by_keys(&browser);
    assert!(keys <= 31, "{keys} keys where 29 are enough");
    details_on_the_page(&browser);
    let record = redress.json("2026-03-12T14:40", &["promise", "list", "--case", "1"]);
    assert_eq!(
        (&record["promises"][0]["by"], &record["promises"][0]["who"]),
        (&json!("2026-04-02"), &json!("Marco"))
    );
    months_after(&browser, &redress, server);
    assert_eq!(browser.console(), Vec::<String>::new());
    redress.run(&["case", "verify", "--case", "1"]).ok();
}

#[test]
fn lucia_walks_in_chromium_without_any_script_and_the_record_is_the_same() {
    let with = Redress::new("it");
    let without = Redress::new("it");
    let browser = Browser::start("it");
    {
        let server = open(&browser, &with, "2026-03-12T14:05");
        browser.allow_clipboard(server.at("").trim_end_matches('/'));
        call_by_keys(&browser);
        details_on_the_page(&browser);
    }
    browser.scripts(false);
    let server = open(&browser, &without, "2026-03-12T14:05");
    browser.follow("form[action='/calls'] button");
    assert!(
        !browser.has("[data-key] call-clock:defined"),
        "no script runs"
    );
    browser.follow("button[value=H]");
    browser.follow("button[value=H]");
    for (key, text) in [
        ("N", "Marco"),
        ("1", ""),
        ("2", ""),
        ("2", ""),
        ("R", "BX-204518"),
    ] {
        if text.is_empty() {
            browser.follow(&format!("button[value='{key}']"));
        } else {
            browser.click(&format!("summary[data-key={key}]"));
            browser.fill("details[open] [name=text]", text);
            browser.follow(&format!("details[open] button[value={key}]"));
        }
    }
    browser.says("[data-part=say]", "BX 20 45 18");
    browser.click("summary[data-key=P]");
    browser.click("details[open] [name=by][value='15']");
    browser.follow("details[open] button[value=P]");
    browser.follow("button[value=E]");
    browser.follow("button[value=ended]");
    browser.arrive("/after");
    details_on_the_page(&browser);
    assert_eq!(essence(&without), essence(&with));
    months_after(&browser, &without, server);
}

#[test]
fn a_british_customer_walks_in_chromium() {
    let redress = Redress::new("en");
    let browser = Browser::start("en-GB");
    let server = open(&browser, &redress, "2026-03-12T14:05");
    browser.says("h1", "What is happening now?");
    browser.follow("form[action='/calls'] button");
    browser.press(&[Key::Char('1')]);
    browser.says("#phrase", "No, thank you");
    browser.press(&[Key::Char('n')]);
    browser.type_text("Marco");
    browser.press(&[Key::Enter]);
    browser.says(".call-lines", "Marco");
    browser.press(&[Key::Char('e')]);
    browser.until("the end", || {
        browser.has("button[value=ended]").then_some(())
    });
    browser.press(&[Key::Enter]);
    browser.arrive("/after");
    browser.fill("#f-firm", "Example Bank");
    browser.choose("#f-country", "GB");
    browser.choose("#f-about", "bank/payments");
    browser.follow("form[action$='/details'] [data-main]");
    browser.open(&server.at("/cases/1/ladder"));
    browser.follow("form[action$='/facts'] button[value=england]");
    drop(server);

    let server = open(&browser, &redress, "2026-04-13T09:00");
    happened(&browser, &server, "complained", "2026-04-13");
    happened(&browser, &server, "received", "2026-04-13");
    browser.says("[id='rung-uk.fin.fos']", "6 May 2026");
    drop(server);
    let server = open(&browser, &redress, "2026-04-28T09:00");
    happened(&browser, &server, "final-response-sent", "2026-04-28");
    browser.says("[id='rung-uk.fin.fos']", "28 October 2026");
    assert!(browser.has("[id='rung-uk.fin.fos'].open"));
}

/// What was heard is looked up in the middle of a call, with the script running.
#[test]
fn a_sentence_is_looked_up_in_a_call() {
    for (lang, heard) in [("it", "colpa"), ("he", "אשמתך")] {
        let redress = Redress::new(lang);
        let browser = Browser::start(lang);
        let _server = open(&browser, &redress, "2026-03-12T14:05");
        browser.follow("form[action='/calls'] button");
        browser.fill("#f-find", heard);
        browser.follow(".find-line button");
        assert!(
            browser.has("[data-part=obstacles] [name=key][value^='line:']"),
            "{lang}"
        );
        assert_eq!(browser.text("[data-status]"), "");
    }
}
