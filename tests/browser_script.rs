//! What the page's script does: keys by layout, undo, underlines, order of characters, colours.

use redress_testkit::{Browser, Key, Look, Redress, Server};
use serde_json::{Value, json};

fn call(lang: &str) -> (Redress, Browser, Server) {
    let redress = Redress::new(lang);
    let browser = Browser::start(lang);
    let server = redress.serve("2026-03-12T14:05");
    browser.open(&server.url);
    browser.follow("form[action='/calls'] button");
    (redress, browser, server)
}

/// Sends a key as a keyboard of some layout does, and says what it changed.
fn strike(browser: &Browser, selector: &str, key: &str, code: &str) -> Value {
    let before = state(browser);
    browser.eval(
        "document.querySelector(arguments[0]).dispatchEvent(new KeyboardEvent('keydown',
            { key: arguments[1], code: arguments[2], bubbles: true, cancelable: true }));",
        &[json!(selector), json!(key), json!(code)],
    );
    std::thread::sleep(std::time::Duration::from_millis(250));
    let after = state(browser);
    if before == after {
        json!("nothing")
    } else {
        after
    }
}

fn state(browser: &Browser) -> Value {
    browser.value(
        "({ lines: document.querySelectorAll('.call-lines li').length,
            open: document.querySelector('.pad-field[open] summary')?.dataset.key ?? '',
            held: document.querySelector('.hold').getAttribute('aria-pressed'),
            pressed: document.querySelector('.obstacles [aria-pressed=true]')?.dataset.key ?? '' })",
    )
}

#[test]
fn keys_of_every_layout_do_what_is_printed_on_them() {
    let (_redress, browser, _server) = call("it");
    let pad = "#say-h";
    // Belgian AZERTY: the key of 1 types an ampersand without Shift.
    assert_eq!(strike(&browser, pad, "&", "Digit1")["pressed"], "1");
    // The number pad.
    assert_eq!(strike(&browser, pad, "2", "Numpad2")["pressed"], "2");
    // QWERTZ and QWERTY have H in the same place; so has Hebrew, where it types another letter.
    assert_eq!(strike(&browser, pad, "h", "KeyH")["held"], "true");
    assert_eq!(strike(&browser, pad, "י", "KeyH")["held"], "false");
    // Dvorak: the printed letter decides, not the place.
    assert_eq!(strike(&browser, pad, "n", "KeyL")["open"], "N");
    browser.press(&[Key::Escape]);
    // Capitals are the same keys.
    assert_eq!(strike(&browser, pad, "R", "KeyR")["open"], "R");
    browser.press(&[Key::Escape]);
    // Turkish dotless and dotted I are no keys of the pad, nor is punctuation in a letter's place.
    for (key, code) in [
        ("ı", "KeyI"),
        ("İ", "KeyI"),
        ("i", "KeyI"),
        ("/", "KeyQ"),
        (";", "KeyN"),
        ("q", "KeyQ"),
    ] {
        assert_eq!(strike(&browser, pad, key, code), "nothing", "{key} {code}");
    }
    // With Control or Alt a key belongs to the browser.
    let before = state(&browser);
    browser.eval(
        "for (const extra of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
            document.querySelector('#say-h').dispatchEvent(new KeyboardEvent('keydown', { key: '3', code: 'Digit3', bubbles: true, ...extra }));",
        &[],
    );
    std::thread::sleep(std::time::Duration::from_millis(250));
    assert_eq!(state(&browser), before);
    // Outside the pad, and inside a field, letters are letters.
    assert_eq!(strike(&browser, ".top a", "4", "Digit4"), "nothing");
    browser.press(&[Key::Char('t')]);
    browser.type_text("h4s");
    assert_eq!(browser.field("#pad-T"), "h4s");
    browser.press(&[Key::Escape]);
    assert_eq!(state(&browser)["open"], "");
    assert_eq!(browser.value("document.activeElement.id"), "say-h");
}

#[test]
fn what_has_the_focus_is_never_covered() {
    const COVER: &str = include_str!("scripts/cover.js");
    let (_redress, browser, _server) = call("it");
    let mut covered = Vec::new();
    for (width, height) in [(1280, 900), (1280, 600), (320, 640)] {
        browser.size(width, height, 1.0);
        // Wherever the page was scrolled to when the key was pressed.
        for (open, from) in [('p', 0), ('p', 9999), ('n', 0), ('n', 9999)] {
            browser.eval(
                "document.querySelector('#say-h').focus(); scrollTo(0, arguments[0]);",
                &[from.into()],
            );
            browser.press(&[Key::Char(open)]);
            // Opening it puts the focus in it, by itself and a moment later.
            let mut tell = |cover: Value| {
                if cover != "" {
                    covered.push(format!("{width}×{height}, {open} open: {cover}"));
                }
            };
            browser.until("the focus in an open field", || {
                browser
                    .has(".pad-field[open] :focus:not(summary)")
                    .then_some(())
            });
            tell(browser.eval(COVER, &[]));
            for back in [false, true] {
                for _ in 0..24 {
                    browser.press(&[if back { Key::BackTab } else { Key::Tab }]);
                    tell(browser.eval(COVER, &[]));
                }
            }
            browser.eval(
                "document.querySelector('.pad-field[open]')?.removeAttribute('open');",
                &[],
            );
        }
    }
    covered.sort();
    covered.dedup();
    assert!(covered.is_empty(), "{}", covered.join("\n"));
}

#[test]
fn keys_can_be_turned_off_and_the_last_line_taken_back() {
    let (_redress, browser, _server) = call("it");
    browser.press(&[Key::Char('1')]);
    browser.until("a line", || {
        (state(&browser)["pressed"] == "1").then_some(())
    });
    let lines = state(&browser)["lines"].as_u64().unwrap();
    browser.press(&[Key::Char('2')]);
    browser.until("another line", || {
        (state(&browser)["lines"] == lines + 1).then_some(())
    });
    browser.press(&[Key::Backspace]);
    browser.until("one line less", || {
        (state(&browser)["lines"] == lines).then_some(())
    });

    browser.follow(".call-settings button[name=keys]");
    let before = state(&browser);
    for key in ['1', 'h', 's', 'e'] {
        browser.press(&[Key::Char(key)]);
    }
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert_eq!(state(&browser), before, "keys that are off do nothing");
    browser.click("button[data-key='3']");
    browser.until("a click still works", || {
        (state(&browser)["pressed"] == "3").then_some(())
    });
}

/// Opens S6 with a text of one's own.
fn write(lang: &str, text: &str, before: &str) -> (Redress, Browser, Server) {
    let redress = Redress::new(lang);
    redress.at(
        "2026-03-12T14:00",
        &[
            "case",
            "new",
            "--firm",
            "Example Bank",
            "--country",
            "GB",
            "--lang",
            lang,
        ],
    );
    let browser = Browser::start(lang);
    browser.before_each_page(before);
    let server = redress.serve("2026-03-12T14:05");
    browser.open(&server.url);
    browser.open(&server.at("/cases/1/write?kind=complaint"));
    browser.fill("#f-text", text);
    browser.until("suggestions", || {
        browser
            .has(".finding .use, .finding [data-apply]")
            .then_some(())
    });
    (redress, browser, server)
}

const ANGRY: &str = "You always lie to me. This is outrageous! I paid 148.00 on 2 March and nothing came. Pay me now or you will regret it.";

#[test]
fn a_suggestion_is_used_and_undone_with_keys() {
    let (_redress, browser, _server) = write("en", ANGRY, "");
    browser.click("#f-text");
    browser.press(&[Key::AltDown]);
    assert_eq!(
        browser.value("document.activeElement.matches('.finding')"),
        true
    );
    let count = browser
        .value("document.querySelectorAll('.finding').length")
        .as_u64()
        .unwrap();
    browser.press(&[Key::Enter]);
    let changed = browser.until("another text", || {
        Some(browser.field("#f-text")).filter(|text| text != ANGRY)
    });
    browser.until("one suggestion less", || {
        (browser
            .value("document.querySelectorAll('.finding').length")
            .as_u64()
            < Some(count))
        .then_some(())
    });
    assert_eq!(
        browser.value("document.activeElement !== document.body"),
        true
    );
    browser.click("#f-text");
    browser.press(&[Key::Control('z')]);
    browser.until("the own words", || {
        (browser.field("#f-text") == ANGRY).then_some(())
    });
    assert_ne!(changed, ANGRY);

    browser.until("the suggestions again", || {
        (browser.value("document.querySelectorAll('.finding').length") == count).then_some(())
    });
    browser.press(&[Key::AltDown, Key::Char('k')]);
    browser.until("the kept spot to go", || {
        (browser
            .value("document.querySelectorAll('.finding').length")
            .as_u64()
            == Some(count - 1))
        .then_some(())
    });
    assert_eq!(
        browser.field("#f-text"),
        ANGRY,
        "what is kept is not changed"
    );
    assert_eq!(browser.console(), Vec::<String>::new());
}

#[test]
fn underlines_are_in_the_same_place_with_and_without_the_new_interface() {
    const RANGES: &str = include_str!("scripts/ranges.js");
    const MIRROR: &str = include_str!("scripts/mirror.js");
    const WITHOUT: &str = "delete HTMLTextAreaElement.prototype.createValueRange;";
    let boxes = |before: &str, script: &str| -> (Vec<Value>, u64) {
        let (_redress, browser, _server) = write("en", ANGRY, before);
        browser.until("underlines", || {
            (browser
                .eval(script, &[])
                .as_array()
                .is_some_and(|all| !all.is_empty()))
            .then_some(())
        });
        let rows = browser
            .value("document.querySelectorAll('.finding').length")
            .as_u64()
            .unwrap();
        (browser.eval(script, &[]).as_array().unwrap().clone(), rows)
    };
    let (mirror, listed) = boxes(WITHOUT, MIRROR);
    assert!(!mirror.is_empty() && listed > 0);
    let probe = Browser::start("en");
    probe.open("about:blank");
    if probe.value("'createValueRange' in HTMLTextAreaElement.prototype") == false {
        return;
    }
    drop(probe);
    let (ranges, rows) = boxes("", RANGES);
    assert_eq!(rows, listed, "the list is the same either way");
    assert_eq!(ranges.len(), mirror.len(), "{ranges:?}\n{mirror:?}");
    for (range, mark) in ranges.iter().zip(&mirror) {
        assert_eq!(range[0], mark[0], "{range} {mark}");
        for i in [1, 3] {
            let apart = (range[i].as_f64().unwrap() - mark[i].as_f64().unwrap()).abs();
            assert!(apart <= 1.0, "{range} {mark}");
        }
    }
}

#[test]
fn values_of_any_script_keep_their_order_on_the_screen() {
    // Character by character, as seen from left to right.
    const ORDER: &str = include_str!("scripts/order.js");
    let redress = Redress::new("en");
    let mut new = vec![
        "case",
        "new",
        "--firm",
        "נועה ושות׳",
        "--country",
        "GB",
        "--about",
        "חיוב 12345-AB",
        "--reference",
        "12345-AB",
    ];
    new.extend(["--goal", "ההחזר של 120.50"]);
    redress.at("2026-03-12T14:00", &new);
    redress.at(
        "2026-03-12T14:01",
        &[
            "log",
            "add",
            "--case",
            "1",
            "--with",
            "Tel-X Ltd.",
            "--said",
            "+972-3-555-0142 אמרו",
        ],
    );
    let browser = Browser::start("en");
    let server = redress.serve("2026-03-12T14:05");
    browser.open(&server.url);
    for path in ["/cases/1", "/cases"] {
        browser.open(&server.at(path));
        for value in ["12345-AB", "Tel-X Ltd."] {
            let seen = browser.eval(ORDER, &[json!(value)]);
            for order in seen.as_array().unwrap() {
                // Inside the person's own Hebrew sentence the sentence decides.
                assert!(
                    order == value || path == "/cases" || value == "12345-AB",
                    "{path}: {value} is seen as {order}"
                );
            }
        }
    }
    browser.open(&server.at("/cases/1"));
    let own = browser.eval(ORDER, &[json!("12345-AB")]);
    assert!(
        own.as_array().unwrap().contains(&json!("12345-AB")),
        "{own}"
    );
    let firm = browser.value("getComputedStyle([...document.querySelectorAll('bdi')].find(b => b.textContent.includes('נועה'))).unicodeBidi");
    assert_eq!(firm, "isolate");
}

#[test]
fn colours_have_contrast_in_both_looks() {
    const TOKENS: &str = include_str!("scripts/tokens.js");
    let redress = Redress::new("en");
    let browser = Browser::start("en");
    let server = redress.serve("2026-03-12T14:05");
    browser.open(&server.url);
    let papers = ["paper", "surface", "sunken", "say", "heat"];
    let texts = ["ink", "ink-2", "accent", "ok", "wait", "stop"];
    let names: Vec<&str> = papers
        .into_iter()
        .chain(texts)
        .chain(["line", "focus", "accent-ink"])
        .collect();
    let mut wrong = Vec::new();
    let mut seen = Vec::new();
    for look in [Look::Light, Look::Dark] {
        browser.look(look);
        let tokens = browser.eval(TOKENS, &[json!(names)]);
        let contrast = |a: &str, b: &str| {
            let (a, b) = (luminance(&tokens[a]), luminance(&tokens[b]));
            (a.max(b) + 0.05) / (a.min(b) + 0.05)
        };
        for paper in papers {
            for (text, least) in texts
                .into_iter()
                .map(|text| (text, 4.5))
                .chain([("line", 3.0), ("focus", 3.0)])
            {
                if contrast(text, paper) < least {
                    wrong.push(format!(
                        "{look:?}: {text} on {paper} is {:.2}",
                        contrast(text, paper)
                    ));
                }
            }
        }
        if contrast("accent-ink", "accent") < 4.5 {
            wrong.push(format!("{look:?}: accent-ink on accent"));
        }
        seen.push(tokens["paper"].clone());
    }
    assert_ne!(seen[0], seen[1], "dark is another look than light");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn luminance(rgb: &Value) -> f64 {
    let part = |i: usize| {
        let c = rgb[i].as_f64().unwrap() / 255.0;
        if c <= 0.040_45 {
            c / 12.92
        } else {
            ((c + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * part(0) + 0.7152 * part(1) + 0.0722 * part(2)
}

#[test]
fn a_rewriting_is_what_is_checked_and_the_own_text_comes_back() {
    let (_redress, browser, _server) = write("en", ANGRY, "");
    browser.follow("button[value=soften]");
    let calm = browser.until("another text", || {
        Some(browser.field("#f-text")).filter(|text| text != ANGRY)
    });
    assert!(
        calm.contains("148.00") && !calm.contains("You always lie"),
        "{calm}"
    );
    // The list is that of the new text, with script as without.
    browser.until("no heat in the list", || {
        (!browser.has(".finding .mark-heat")).then_some(())
    });
    browser.fill("#f-text", "You always lie to me.");
    browser.until("heat in the list", || {
        browser.has(".finding .mark-heat").then_some(())
    });
    browser.follow("button[value=restore]");
    browser.until("the own text", || {
        (browser.field("#f-text") == ANGRY).then_some(())
    });
    assert_eq!(browser.console(), Vec::<String>::new());
}
