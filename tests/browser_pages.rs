//! Each page in a real browser: accessible, whole on a small screen, light, still.

use redress_testkit::{Browser, Look, Redress, Server, Violation};
use serde_json::{Value, json};

use crate::lucia;

const LANGS: [&str; 2] = ["en", "it"];

/// A record that fills every page: a case far along, and one with a call that runs.
struct Full {
    redress: Redress,
    call: String,
    ended: String,
}

fn full() -> Full {
    let redress = lucia::after_the_complaint();
    let statement = redress.file(
        "estratto conto marzo 2026, filiale di via dei Condotti.pdf",
        "not really",
    );
    redress.at(
        "2026-04-13T10:30",
        &[
            "evidence",
            "add",
            "--case",
            "1",
            &statement,
            "--shows",
            "l'addebito di 148,00 €",
        ],
    );
    redress.at(
        "2026-04-13T11:00",
        &[
            "case",
            "new",
            "--firm",
            "Voorbeeld Air",
            "--country",
            "IT",
            "--about",
            "Un volo",
        ],
    );
    let started = redress.json("2026-04-13T11:30", &["call", "start"]);
    let running = started["case"].as_u64().unwrap().to_string();
    redress.at(
        "2026-04-13T11:31",
        &["call", "press", "--case", &running, "1"],
    );
    redress.at(
        "2026-04-13T11:32",
        &[
            "call",
            "press",
            "--case",
            &running,
            "N",
            "Bartolomeo Annunziata Della Rovere",
        ],
    );
    crate::directory::fill(&redress);
    let contact = |case: &str| -> String {
        let log = redress.json("2026-04-13T12:00", &["log", "list", "--case", case]);
        let entries = log["entries"].as_array().unwrap();
        let entry = entries
            .iter()
            .find(|entry| entry["kind"] == "contact")
            .unwrap_or_else(|| panic!("{log}"));
        let seq = entry["seq"].as_u64().unwrap().to_string();
        redress.json("2026-04-13T12:00", &["log", "show", "--case", case, &seq])["id"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let call = format!("/cases/{running}/calls/{}", contact(&running));
    let ended = format!("/cases/1/calls/{}/after", contact("1"));
    Full {
        redress,
        call,
        ended,
    }
}

/// Every page that is built, by a name for its picture.
fn pages(full: &Full) -> Vec<(&'static str, String)> {
    let plain = [
        ("start", "/start"),
        ("today", "/today"),
        ("cases", "/cases"),
        ("cases-found", "/cases?find=Banca"),
        ("cases-none-found", "/cases?find=xyzzy"),
        ("case-new", "/cases/new"),
        ("case", "/cases/1"),
        ("case-details", "/cases/1/details"),
        ("write-recap", "/cases/1/write?kind=recap"),
        ("write-complaint", "/cases/2/write?kind=complaint"),
        ("ladder", "/cases/1/ladder"),
        ("ladder-empty", "/cases/2/ladder"),
        ("promises", "/promises"),
        ("promises-of-case", "/cases/2/promises"),
        ("timeline", "/cases/1/timeline"),
        ("timeline-short", "/cases/2/timeline"),
        ("directory", "/directory"),
        ("practice", "/practice"),
        ("advice", "/advice"),
        ("advice-refused", "/advice/refused"),
        ("ready", "/cases/1/ready"),
        ("reply", "/cases/1/reply"),
        ("split", "/cases/1/split"),
        ("write-executive", "/cases/1/write?kind=executive"),
        ("settings", "/settings"),
        ("help", "/help"),
        ("problem", "/no-such-page"),
    ];
    let mut pages: Vec<_> = plain
        .into_iter()
        .map(|(name, path)| (name, path.to_owned()))
        .collect();
    pages.push(("call", full.call.clone()));
    pages.push(("after", full.ended.clone()));
    let firms = full
        .redress
        .json("2026-04-13T12:00", &["directory", "list"]);
    let firm = firms["firms"][0]["id"].as_str().unwrap();
    pages.push(("firm", format!("/directory/{firm}?name=Maria+Rossi")));
    pages
}

/// Opens the server in a language and lets a check look at each page, at the states that only a
/// press can bring, and at a form that could not be taken.
fn each_page(full: &Full, lang: &str, mut check: impl FnMut(&Browser, &str)) {
    let browser = Browser::start(lang);
    let server = full.redress.serve_in(Some(lang), "2026-04-13T12:00");
    browser.open(&server.url);
    for (name, path) in pages(full) {
        browser.open(&server.at(&path));
        assert_eq!(
            browser.value("document.documentElement.lang"),
            lang,
            "{name}"
        );
        check(&browser, name);
    }
    in_between(&browser, &server, full, &mut check);
}

fn in_between(
    browser: &Browser,
    server: &Server,
    full: &Full,
    check: &mut impl FnMut(&Browser, &str),
) {
    browser.size(1280, 900, 1.0);
    browser.open(&server.at("/cases/1"));
    browser.click("#contact > summary");
    browser.set("#f-date", "2026-09-01");
    browser.follow("#contact [data-main]");
    assert!(browser.has("#errors"));
    check(browser, "case-errors");

    browser.size(1280, 900, 1.0);
    browser.open(&server.at("/cases/2/write?kind=complaint"));
    browser.fill("#f-text", "Voi sbagliate sempre. Siete degli incompetenti! You always lie. This is outrageous! Pay me or else.");
    browser.follow("button[value=check]");
    browser.until("suggestions", || browser.has(".finding").then_some(()));
    check(browser, "write-findings");

    browser.size(1280, 900, 1.0);
    browser.open(&server.at(&full.call));
    browser.click("summary[data-key=P]");
    check(browser, "call-promise");
}

/// Things that stick out to the right of the page.
const STICKING_OUT: &str = include_str!("scripts/sticking_out.js");

/// Text that is cut off by its box.
const CUT_OFF: &str = include_str!("scripts/cut_off.js");

/// Lays rules over the page, as a person's own style sheet would.
fn restyle(browser: &Browser, css: &str) {
    browser.eval(
        "const sheet = new CSSStyleSheet(); sheet.replaceSync(arguments[0]);
         document.adoptedStyleSheets = arguments[0] ? [sheet] : [];",
        &[json!(css)],
    );
}

fn list(value: &Value) -> Vec<String> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .map(|item| item.as_str().unwrap_or_default().to_owned())
        .collect()
}

/// What axe leaves to a person, and why it is well: the colours of all text are held against each
/// other in a test of their own, so what is left to ask is whether the text is seen.
fn explained(browser: &Browser, violation: &Violation) -> bool {
    // Every point of the text shows the element itself, or the one open panel lies over it.
    const SEEN: &str = include_str!("scripts/seen.js");
    violation.undecided
        && violation.rule == "color-contrast"
        && violation
            .places
            .iter()
            .zip(&violation.targets)
            .all(|(place, target)| {
                // Ticks and the signs on keys; the layer behind the field, which has no visible letters.
                let sign = place.contains("non-text characters")
                    || place.contains("too short to determine");
                let mirror = place.contains("class=\"mirror\" aria-hidden=\"true\"")
                    || place.contains("<mark class=\"mark-");
                sign || mirror || browser.eval(SEEN, &[json!(target)]) == true
            })
}

fn axe_finds_nothing(lang: &str) {
    let full = full();
    let mut wrong = Vec::new();
    let mut seen = 0;
    each_page(&full, lang, |browser, name| {
        for look in [Look::Light, Look::Dark] {
            browser.look(look);
            seen += 1;
            for violation in browser
                .axe()
                .iter()
                .filter(|violation| !explained(browser, violation))
            {
                wrong.push(format!("{name} {look:?}: {violation:#?}"));
            }
            browser.picture(&format!(
                "{name}-{lang}-{}",
                if look == Look::Light { "light" } else { "dark" }
            ));
        }
        for line in browser.console() {
            // The page that is not there is asked for on purpose, and a form may be refused.
            if !line.contains("404") && !line.contains("422") {
                wrong.push(format!("{name}: console: {line}"));
            }
        }
        browser.look(Look::Light);
    });
    assert!(seen >= 40, "{seen}");
    assert!(
        wrong.is_empty(),
        "{} findings:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn axe_finds_nothing_in_english() {
    axe_finds_nothing("en");
}

#[test]
fn axe_finds_nothing_in_italian() {
    axe_finds_nothing("it");
}

#[test]
fn nothing_scrolls_sideways_and_nothing_is_cut() {
    const SPACING: &str = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
         p { margin-block-end: 2em !important; }";
    const LARGE: &str = "html { font-size: 200% !important; }";
    let full = full();
    let mut wrong = Vec::new();
    for lang in LANGS {
        each_page(&full, lang, |browser, name| {
            let views = [
                ("at 320 px", 320, 640, 1.0, ""),
                ("spaced at 320 px", 320, 640, 1.0, SPACING),
                ("spaced at 1280 px", 1280, 900, 1.0, SPACING),
                ("at 200 %", 640, 400, 2.0, ""),
                ("with large text", 640, 400, 2.0, LARGE),
            ];
            for (view, width, height, scale, css) in views {
                browser.size(width, height, scale);
                restyle(browser, css);
                for what in list(&browser.eval(STICKING_OUT, &[])) {
                    wrong.push(format!("{name} {lang} {view}: {what}"));
                }
                for what in list(&browser.eval(CUT_OFF, &[])) {
                    wrong.push(format!("{name} {lang} {view}: cut off: {what}"));
                }
            }
            restyle(browser, "");
            browser.size(320, 640, 1.0);
            browser.picture(&format!("{name}-{lang}-320"));
            browser.size(1280, 900, 1.0);
        });
    }
    assert!(
        wrong.is_empty(),
        "{} findings:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn controls_are_seen_in_forced_colours_and_nothing_moves() {
    const UNSEEN: &str = include_str!("scripts/unseen.js");
    let full = full();
    let mut wrong = Vec::new();
    each_page(&full, "it", |browser, name| {
        browser.look(Look::Forced);
        for what in list(&browser.eval(UNSEEN, &[])) {
            wrong.push(format!("{name}: {what}"));
        }
        browser.picture(&format!("{name}-it-forced"));
        browser.media(&[("prefers-reduced-motion", "reduce")]);
        browser.eval("for (const el of document.querySelectorAll('button, a')) { el.dispatchEvent(new MouseEvent('mouseover', { bubbles: true })); el.focus(); }", &[]);
        let moving = browser.value("document.getAnimations().length");
        if moving != 0 {
            wrong.push(format!(
                "{name}: {moving} animations where the person wants none"
            ));
        }
    });
    assert!(
        wrong.is_empty(),
        "{} findings:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn the_focus_goes_as_the_eye_and_every_target_is_large() {
    // On a small screen there is one column: what comes later in the order stands lower.
    const STOPS: &str = include_str!("scripts/stops.js");
    let full = full();
    let mut wrong = Vec::new();
    for lang in LANGS {
        each_page(&full, lang, |browser, name| {
            browser.size(320, 640, 1.0);
            let stops = browser.eval(STOPS, &[]);
            let stops = stops.as_array().unwrap();
            assert!(!stops.is_empty(), "{name}");
            let number = |stop: &Value, field: &str| stop[field].as_f64().unwrap();
            for stop in stops {
                if number(stop, "tab") > 0.0 {
                    wrong.push(format!("{name}: jumps the order: {stop}"));
                }
                let small = number(stop, "high") < 24.0 || number(stop, "wide") < 24.0;
                if small && stop["inline"] == false && stop["radio"] == false {
                    wrong.push(format!("{name} {lang}: smaller than a finger: {stop}"));
                }
            }
            for pair in stops.windows(2) {
                let (a, b) = (&pair[0], &pair[1]);
                let same_row = number(b, "top") < number(a, "bottom") - 4.0;
                let good = if same_row {
                    number(b, "x") >= number(a, "x")
                } else {
                    number(b, "top") >= number(a, "top") - 4.0
                };
                if !good {
                    wrong.push(format!("{name} {lang}: {a} comes before {b}"));
                }
            }
            browser.size(1280, 900, 1.0);
        });
    }
    assert!(
        wrong.is_empty(),
        "{} findings:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn a_page_is_light_and_still_while_it_loads() {
    let full = full();
    let mut wrong = Vec::new();
    for lang in LANGS {
        weigh(&full, lang, Line::Loopback, |name, weight| {
            let within = |field: &str, most: u64| weight[field].as_u64().unwrap() <= most;
            let light = within("html", 20_000)
                && within("css", 16_000)
                && within("js", 24_000)
                && within("requests", 6);
            let own = weight["fonts"] == 0 && weight["foreign"] == json!([]);
            if !light || !own || weight["shifts"] != json!([]) {
                wrong.push(format!("{name} {lang}: {weight}"));
            }
        });
    }
    assert!(
        wrong.is_empty(),
        "{} findings:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// A page of an organisation's server comes over a line that may be slow: what is shown first
/// must not move when the rest arrives, or a press lands on another button.
#[test]
fn a_page_that_comes_in_drops_is_still() {
    let full = full();
    let mut wrong = Vec::new();
    weigh(&full, "he", Line::Slow, |name, weight| {
        if weight["shifts"] != json!([]) {
            wrong.push(format!("{name}: {}", weight["shifts"]));
        }
    });
    assert!(
        wrong.is_empty(),
        "{} findings:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// What a page comes over.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    /// This computer.
    Loopback,
    /// 20 kB a second.
    Slow,
}

/// Loads each page anew and hands on what was loaded and what moved.
fn weigh(full: &Full, lang: &str, line: Line, mut each: impl FnMut(&str, &Value)) {
    const WATCH_SHIFTS: &str = include_str!("scripts/watch_shifts.js");
    const WEIGH: &str = include_str!("scripts/weigh.js");
    let browser = Browser::start(lang);
    browser.before_each_page(WATCH_SHIFTS);
    browser.cdp(
        "Network.setCacheDisabled",
        &json!({ "cacheDisabled": line == Line::Loopback }),
    );
    let server = full.redress.serve_in(Some(lang), "2026-04-13T12:00");
    browser.open(&server.url);
    if line == Line::Slow {
        browser.cdp(
            "Network.emulateNetworkConditions",
            &json!({ "offline": false, "latency": 10, "downloadThroughput": 20_000, "uploadThroughput": 20_000 }),
        );
    }
    for (name, path) in pages(full) {
        browser.open(&server.at(&path));
        std::thread::sleep(std::time::Duration::from_millis(300));
        let weight = browser.eval(WEIGH, &[]);
        assert!(
            weight["html"].as_u64().unwrap() > 500 && weight["css"].as_u64().unwrap() > 500,
            "nothing was weighed: {weight}"
        );
        each(name, &weight);
    }
}
