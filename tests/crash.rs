//! A server that is killed in the middle of a call.

use redress_testkit::{Browser, Key, Redress};
use serde_json::Value;

fn entries(redress: &Redress) -> Vec<Value> {
    let export = redress.run(&["case", "export", "--case", "1"]).ok().json();
    export["entries"].as_array().unwrap().clone()
}

#[test]
fn a_browser_goes_on_after_the_server_was_killed_in_a_call() {
    let redress = Redress::new("it");
    let browser = Browser::start("it");
    let server = redress.serve("2026-03-12T14:05");
    browser.open(&server.url);
    browser.follow("form[action='/calls'] button");
    let call = browser.path();
    browser.press(&[Key::Char('n')]);
    browser.type_text("Marco");
    browser.press(&[Key::Enter]);
    browser.says(".call-lines", "Marco");
    browser.press(&[Key::Char('1')]);
    browser.says("#phrase", "No, grazie");
    let shown = browser.value("document.querySelectorAll('.call-lines li').length");
    let before = entries(&redress);

    // The press and the kill race: the press may be the one that is lost.
    browser.press(&[Key::Char('2')]);
    server.kill();
    let after = entries(&redress);
    assert_eq!(
        after[..before.len()],
        before[..],
        "what was written stays as it was"
    );
    redress.run(&["case", "verify", "--case", "1"]).ok();

    // The page says so and keeps what was typed next.
    browser.press(&[Key::Char('r')]);
    browser.type_text("BX-204518");
    browser.press(&[Key::Enter]);
    browser.until("a word on the lost connection", || {
        (!browser.text("[data-status]").is_empty()).then_some(())
    });

    let server = redress.serve("2026-03-12T14:20");
    browser.open(&server.url);
    browser.open(&server.at(&call));
    assert!(
        browser.text(".call-lines").contains("Marco"),
        "the call goes on where it was"
    );
    let again = browser.value("document.querySelectorAll('.call-lines li').length");
    assert!(
        again.as_u64() >= shown.as_u64(),
        "{again} lines where {shown} were seen"
    );
    browser.press(&[Key::Char('e')]);
    browser.until("the end", || {
        browser.has("button[value=ended]").then_some(())
    });
    browser.press(&[Key::Enter]);
    browser.arrive("/after");
    assert!(browser.text("main").contains("Marco"));
    redress.run(&["case", "verify", "--case", "1"]).ok();
}

#[test]
fn a_terminal_that_is_killed_loses_at_most_its_last_press() {
    let redress = Redress::new("it");
    redress.at("2026-03-12T14:05", &["call", "start"]);
    let mut seen = entries(&redress).len();
    for n in 0..12_u64 {
        let mut child = redress
            .command()
            .args(["call", "press", "--case", "1", "T", &format!("nota {n}")])
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(std::time::Duration::from_millis(n * 12));
        child.kill().unwrap();
        child.wait().unwrap();
        let now = entries(&redress);
        assert!(now.len() >= seen, "an entry is lost");
        seen = now.len();
        redress.run(&["case", "verify", "--case", "1"]).ok();
    }
    redress.at("2026-03-12T14:30", &["call", "end", "--case", "1"]);
}
