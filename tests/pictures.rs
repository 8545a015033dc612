//! The pictures of the README, taken from the running program.

use redress_testkit::{Browser, Key, Redress};

const ANGRY: &str = "Good morning,\n\nYou always lie to me. On 2 March 2026 £148.00 was taken from \
    my account. This is outrageous! I have called twice, reference BX-204518.\n\nPlease pay \
    £148.00 back by 5 May 2026.\n\nThank you,\nLucy Rose";

/// Takes the call, the letter and the ladder of a British customer.
pub(crate) fn take() {
    let redress = british_case();
    let browser = Browser::start("en");
    browser.size(1200, 800, 1.0);
    let server = redress.serve("2026-04-13T12:00");
    browser.open(&server.url);
    browser.open(&server.at("/cases/1/ladder?step=uk.fin.fos"));
    browser.eval(
        "const step = document.getElementById('rung-uk.fin.fos');
         step.querySelector('details').open = true;
         step.scrollIntoView();",
        &[],
    );
    browser.picture_of_window("ladder");

    browser.open(&server.at("/cases/1/write?kind=complaint"));
    browser.fill("#f-text", ANGRY);
    browser.until("suggestions", || browser.has(".finding").then_some(()));
    std::thread::sleep(std::time::Duration::from_millis(700));
    browser.picture_of_window("write");

    browser.open(&server.at("/cases/1"));
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

fn british_case() -> Redress {
    let redress = Redress::new("en");
    let about = "A charge of 2 March";
    let mut new = vec!["case", "new", "--firm", "Example Bank", "--country", "GB"];
    new.extend(["--sector", "bank", "--topic", "payments", "--about", about]);
    new.extend(["--goal", "the refund of £148.00", "--amount", "148.00"]);
    new.extend(["--customer", "Lucy Rose", "--reference", "BX-204518"]);
    redress.at("2026-03-12T14:00", &new);
    redress.at(
        "2026-03-12T14:01",
        &["fact", "set", "--case", "1", "part=england"],
    );
    for event in ["complained", "received"] {
        redress.at("2026-04-13T10:00", &["event", "add", event, "--case", "1"]);
    }
    redress
}
