//! Every letter, in each language, with a full case and a nearly empty one.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

mod common;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use common::{KINDS, LANGS, due, minimal, some, templates, words};
use jiff::civil::date;
use redress_letter::model::{NextRung, Sender, WaitLine};
use redress_letter::{LetterModel, compose};

/// The same case in other circumstances: written to the person dealt with, by
/// chat, asked once, a reply set by a rule and a nearer day asked for.
fn other(kind: &str, mut model: LetterModel) -> LetterModel {
    model.sender = Sender {
        name: some("Lucia Rossi"),
        reach: some("lucia@example.org, 02 5550 1234"),
        ..Sender::default()
    };
    model.recipient.address = None;
    model.asks.truncate(1);
    model.reference = None;
    if let Some(contact) = model.contact.as_mut() {
        contact.reference = None;
    }
    match kind {
        "recap" => {
            model.recipient.name = some("Marco");
            model.today = date(2026, 3, 13);
            let contact = model.contact.as_mut().unwrap();
            contact.before = vec!["Anna".to_owned(), "Luca".to_owned()];
            contact.waits = vec![WaitLine {
                seconds: 9 * 60,
                limit_minutes: 6,
                law: "L. 1".to_owned(),
            }];
            contact.still = some("148,00 €");
            (contact.not_saved, contact.withdrew) = (true, true);
        }
        "complaint" => {
            model.deadline = Some(date(2026, 4, 28));
            if let Some(reply) = model.legal_reply.as_mut() {
                reply.law = some("D.Lgs. 11/2010");
            }
            for contact in &mut model.contacts {
                contact.channel = "chat".to_owned();
            }
            for promise in &mut model.promises {
                promise.written = true;
            }
        }
        "promise-overdue" => {
            model.recipient.name = None;
            model.what_happened = None;
        }
        "answer" => {
            model.replies.truncate(1);
            model.recipient.name = None;
            model.next_rung = Some(NextRung {
                name: "Arbitro Bancario Finanziario".to_owned(),
                from: Some(date(2026, 5, 6)),
            });
            if let Some(wrote) = model.wrote.as_mut() {
                wrote.channel = "chat".to_owned();
            }
        }
        _ => {
            for ask in &mut model.asks {
                ask.answer = None;
            }
        }
    }
    model
}

/// The same case, where the matter was solved in the contact and not yet saved.
fn solved(mut model: LetterModel) -> LetterModel {
    let contact = model.contact.as_mut().unwrap();
    (contact.solved, contact.not_saved) = (true, true);
    model.promises.clear();
    model
}

/// Compares with the file in `tests/letters/`, or writes it when
/// `REDRESS_WRITE_LETTERS` was set while the test was built.
#[test]
fn letters_read_as_they_were_approved() {
    let (templates, words) = (templates(), words());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters");
    let mut wrong = String::new();
    for kind in KINDS {
        for lang in LANGS {
            let full = due(kind, lang);
            let solved = (kind == "recap").then(|| ("solved", solved(full.clone())));
            let sizes = [
                ("other", other(kind, full.clone())),
                ("full", full),
                ("minimal", minimal()),
            ];
            for (size, model) in sizes.into_iter().chain(solved) {
                let letter = compose(&templates, kind, lang, &model, &words)
                    .unwrap_or_else(|error| panic!("{kind} {lang} {size}: {error}"));
                let missing: Vec<_> = letter.missing.iter().map(|n| n.field.name()).collect();
                let text = format!(
                    "To: {}\nSubject: {}\nMissing: {}\n\n{}",
                    letter.to,
                    letter.subject,
                    missing.join(" "),
                    letter.body
                );
                let path = folder.join(format!("{kind}-{lang}-{size}.txt"));
                if option_env!("REDRESS_WRITE_LETTERS").is_some() {
                    fs::write(&path, &text).unwrap();
                }
                let approved = fs::read_to_string(&path).unwrap_or_default();
                if approved != text {
                    let _ = writeln!(wrong, "--- {}\n{text}", path.display());
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
