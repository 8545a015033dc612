//! The real letters and words, and two cases to fill them with.

#![allow(dead_code, reason = "each test file uses what it needs")]

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::{date, time};
use redress_letter::model::{
    Amount, AskLine, ContactLine, EvidenceLine, LegalReply, NextRung, ObstacleLine, PromiseLine,
    Recipient, Sender,
};
use redress_letter::{LetterModel, Templates};
use redress_tone::Lang;
use redress_words::Words;

pub(crate) const LANGS: [Lang; 2] = [Lang::En, Lang::It];
pub(crate) const KINDS: [&str; 4] = ["recap", "promise-overdue", "ask-supervisor", "complaint"];

fn knowledge() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge")
}

pub(crate) fn words() -> Words {
    let mut sources = Vec::new();
    for lang in LANGS {
        let mut files = Vec::new();
        for name in ["common.ftl", "letters.ftl"] {
            let path = knowledge().join("words").join(lang.code()).join(name);
            files.push((name.to_owned(), fs::read_to_string(path).unwrap()));
        }
        sources.push((lang, files));
    }
    Words::new(sources).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

pub(crate) fn letter_files() -> Vec<(String, String)> {
    let root = knowledge().join("letters");
    let mut files = Vec::new();
    for folder in fs::read_dir(&root).unwrap() {
        let folder = folder.unwrap().path();
        for file in fs::read_dir(folder).unwrap() {
            let file = file.unwrap().path();
            let path = file
                .strip_prefix(&root)
                .unwrap()
                .to_string_lossy()
                .into_owned();
            files.push((path, fs::read_to_string(file).unwrap()));
        }
    }
    files.sort();
    files
}

pub(crate) fn templates() -> Templates {
    Templates::new(letter_files()).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

pub(crate) fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// A case of which nothing is known but what a letter cannot do without.
pub(crate) fn minimal() -> LetterModel {
    LetterModel {
        contact: Some(ContactLine {
            date: date(2026, 3, 8),
            time: None,
            channel: "phone".to_owned(),
            with: None,
            said: None,
            seconds: None,
            hold_seconds: None,
            reference: None,
        }),
        promise: Some(PromiseLine {
            what: "call back".to_owned(),
            by: date(2026, 3, 11),
            who: None,
            said_on: date(2026, 3, 8),
            channel: None,
            state: "broken".to_owned(),
        }),
        ..LetterModel::on(date(2026, 3, 12))
    }
}

/// Lucia and her bank, with everything known.
pub(crate) fn full(lang: Lang) -> LetterModel {
    let it = lang == Lang::It;
    let pick = |en: &str, italian: &str| {
        if it {
            italian.to_owned()
        } else {
            en.to_owned()
        }
    };
    let contact = ContactLine {
        date: date(2026, 3, 12),
        time: Some(time(14, 5, 0, 0)),
        channel: "phone".to_owned(),
        with: some("Marco"),
        said: Some(pick(
            "the charge is being checked by the card office",
            "l’addebito è in verifica presso l’ufficio carte",
        )),
        seconds: Some(26 * 60),
        hold_seconds: Some(252),
        reference: some("BX-204518"),
    };
    let promise = PromiseLine {
        what: pick(
            "a written answer in 15 working days",
            "risposta scritta in 15 giorni lavorativi",
        ),
        by: date(2026, 4, 2),
        who: some("Marco"),
        said_on: date(2026, 3, 12),
        channel: some("phone"),
        state: "waiting".to_owned(),
    };
    let ask = |hour: i8, minute: i8, reason: Option<String>| AskLine {
        what: "supervisor".to_owned(),
        text: None,
        date: date(2026, 3, 12),
        time: Some(time(hour, minute, 0, 0)),
        with: some("Marco"),
        answer: some("refused"),
        reason,
    };
    LetterModel {
        today: date(2026, 3, 12),
        sender: Sender {
            name: some("Lucia Rossi"),
            address: some("Via Esempio 8\n20121 Milano"),
            phone: some("02 5550 1234"),
            email: some("lucia@example.org"),
            best_times: Some(pick(
                "weekdays after 17:00",
                "nei giorni feriali dopo le 17:00",
            )),
            reach: None,
        },
        recipient: Recipient {
            name: None,
            team: None,
            firm: some("Banca Esempio"),
            address: some("Piazza Prova 11\n00100 Roma"),
            email: some("reclami@example.org"),
        },
        reference: some("BX-204518"),
        account: some("0043 118"),
        goal: Some(pick(
            "the charge of 3 March refunded to my account",
            "il rimborso sul mio conto dell’addebito del 3 marzo",
        )),
        amount: Some(Amount {
            minor: 12_050,
            currency: "EUR".to_owned(),
        }),
        matter: Some(pick(
            "card charge of 3 March 2026",
            "addebito sulla carta del 3 marzo 2026",
        )),
        what_happened: Some(pick(
            "On 3 March 2026 my card was charged €120.50 by a shop I do not know. I reported it on the same day.",
            "Il 3 marzo 2026 sulla mia carta sono stati addebitati 120,50 € da un negozio che non conosco. L’ho segnalato lo stesso giorno.",
        )),
        consequence: Some(pick(
            "Because of this I could not pay my gas bill on time",
            "Per questo non ho potuto pagare in tempo la bolletta del gas",
        )),
        contact: Some(contact.clone()),
        contacts: vec![
            ContactLine {
                date: date(2026, 3, 3),
                time: None,
                channel: "form".to_owned(),
                with: None,
                said: None,
                seconds: None,
                hold_seconds: None,
                reference: some("WF-11"),
            },
            contact,
        ],
        asks: vec![
            ask(14, 12, None),
            ask(
                14,
                16,
                Some(pick(
                    "no supervisor works here",
                    "qui non c’è nessun responsabile",
                )),
            ),
            ask(14, 21, None),
        ],
        obstacles: vec![
            ObstacleLine {
                kind: "survey".to_owned(),
                count: 1,
            },
            ObstacleLine {
                kind: "offer".to_owned(),
                count: 2,
            },
        ],
        promise: Some(promise.clone()),
        promises: vec![promise],
        evidence: vec![EvidenceLine {
            label: pick("Statement of March", "Estratto conto di marzo"),
            shows: Some(pick("the charge on line 4", "l’addebito alla riga 4")),
            date: Some(date(2026, 3, 31)),
        }],
        deadline: Some(date(2026, 3, 16)),
        legal_reply: None,
        next_rung: None,
    }
}

/// The same case when the letter of each kind is due.
pub(crate) fn due(kind: &str, lang: Lang) -> LetterModel {
    let mut model = full(lang);
    match kind {
        "promise-overdue" => {
            model.today = date(2026, 4, 3);
            model.recipient.name = some("Marco");
            model.deadline = Some(date(2026, 4, 8));
        }
        "complaint" => {
            let it = lang == Lang::It;
            model.today = date(2026, 4, 13);
            model.deadline = None;
            if let Some(promise) = model.promises.first_mut() {
                promise.state = "broken".to_owned();
            }
            model.legal_reply = Some(LegalReply {
                days: some(if it {
                    "15 giorni lavorativi"
                } else {
                    "15 working days"
                }),
                last_day: date(2026, 5, 5),
                law: None,
            });
            model.next_rung = Some(NextRung {
                name: "Arbitro Bancario Finanziario".to_owned(),
                from: Some(date(2026, 5, 6)),
            });
        }
        _ => {}
    }
    model
}
