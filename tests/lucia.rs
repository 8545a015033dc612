//! Lucia's dispute on the terminal, in the pieces that several journeys need.

use redress_testkit::Redress;
use serde_json::Value;

/// What Lucia says of her case.
pub(crate) const MATTER: &str = "Il 2 marzo mi sono stati addebitati 148,00 € che non riconosco.";
pub(crate) const GOAL: &str = "la restituzione di 148,00 €";

/// The call of 12 March, press by press.
pub(crate) const PRESSES: &[(&str, &[&str])] = &[
    ("2026-03-12T14:05", &["H"]),
    ("2026-03-12T14:09", &["H"]),
    ("2026-03-12T14:09", &["N", "Marco"]),
    ("2026-03-12T14:10", &["1"]),
    ("2026-03-12T14:11", &["2"]),
    ("2026-03-12T14:12", &["2"]),
    ("2026-03-12T14:20", &["R", "BX-204518"]),
    ("2026-03-12T14:28", &["P", "15wd"]),
    ("2026-03-12T14:30", &["E"]),
    ("2026-03-12T14:31", &["end"]),
];

/// Lets Lucia take the whole call, and say afterwards what it is about.
pub(crate) fn after_the_call() -> Redress {
    let redress = Redress::new("it");
    redress.at("2026-03-12T14:05", &["call", "start"]);
    for (now, press) in PRESSES {
        redress.at(now, &[&["call", "press", "--case", "1"], *press].concat());
    }
    details(&redress);
    redress
}

/// Firm, trade, topic, amount and goal, as given after the call.
pub(crate) fn details(redress: &Redress) {
    let mut args = vec![
        "case",
        "edit",
        "--case",
        "1",
        "--firm",
        "Banca Esempio",
        "--sector",
        "bank",
    ];
    args.extend([
        "--topic", "payments", "--amount", "148,00", "--about", MATTER, "--goal", GOAL,
    ]);
    args.extend(["--customer", "Lucia Rossi", "--reach", "lucia@example.org"]);
    redress.at("2026-03-12T14:33", &args);
}

/// Goes on to the day on which the written complaint was sent and received.
pub(crate) fn after_the_complaint() -> Redress {
    let redress = after_the_call();
    for (now, kind) in [
        ("2026-03-12T14:40", "recap"),
        ("2026-04-03T09:00", "promise-overdue"),
        ("2026-04-13T09:00", "complaint"),
    ] {
        redress.at(now, &["letter", "new", "--case", "1", "--kind", kind]);
        redress.at(now, &["letter", "sent", "--case", "1"]);
    }
    redress.at(
        "2026-04-13T10:00",
        &["event", "add", "received", "--case", "1"],
    );
    redress
}

/// What is to be done first, as `(do, rung, due)`.
pub(crate) fn first_step(redress: &Redress, now: &str) -> (String, Option<String>, Option<String>) {
    let next = redress.json(now, &["next", "--case", "1"]);
    let step = &next["steps"][0];
    let text = |name: &str| step[name].as_str().map(str::to_owned);
    (text("do").unwrap_or_default(), text("rung"), text("due"))
}

/// One rung of the case's ladder.
pub(crate) fn rung(redress: &Redress, now: &str, id: &str) -> Value {
    let ladder = redress.json(now, &["ladder", "show", "--case", "1"]);
    let rungs = ladder["rungs"].as_array().expect("a ladder has rungs");
    rungs
        .iter()
        .find(|rung| rung["id"] == id)
        .unwrap_or_else(|| panic!("no {id} in {ladder}"))
        .clone()
}
