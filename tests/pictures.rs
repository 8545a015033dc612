//! The pictures of the README, taken from the running program.

use redress_testkit::{Browser, Key};

use crate::lucia;

/// Takes the call, the letter and the ladder as Lucia sees them.
pub(crate) fn take() {
    let redress = lucia::after_the_complaint();
    let browser = Browser::start("en");
    browser.size(1200, 800, 1.0);
    let server = redress.serve_in(Some("en"), "2026-04-13T12:00");
    browser.open(&server.url);
    browser.open(&server.at("/cases/1/ladder"));
    browser.picture_of_window("ladder");

    browser.open(&server.at("/cases/1/write?kind=ask-supervisor"));
    browser.fill("#f-text", "You always lie to me. I was charged 148,00 euro on 2 March. This is outrageous! I want my money back by 28 April 2026.");
    browser.until("suggestions", || browser.has(".finding").then_some(()));
    std::thread::sleep(std::time::Duration::from_millis(700));
    browser.picture_of_window("write");

    browser.open(&server.at("/start"));
    browser.follow("form[action='/calls'] button");
    browser.press(&[Key::Char('n')]);
    browser.type_text("Marco");
    browser.press(&[Key::Enter]);
    browser.says(".call-lines", "Marco");
    browser.press(&[Key::Char('2')]);
    browser.until("an answer", || {
        browser.has(".obstacles [aria-pressed=true]").then_some(())
    });
    browser.picture_of_window("call");
}
