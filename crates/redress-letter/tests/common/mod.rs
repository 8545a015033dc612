//! The real letters and words, and two cases to fill them with.

#![allow(dead_code, reason = "each test file uses what it needs")]

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::{date, time};
use redress_letter::model::{
    Amount, AskLine, ContactLine, EvidenceLine, LegalReply, NextRung, ObstacleLine, PromiseLine,
    Recipient, RefusalLine, Sender, Wrote,
};
use redress_letter::{LetterModel, Templates};
use redress_tone::Lang;
use redress_words::Words;

pub(crate) const LANGS: [Lang; 5] = Lang::ALL;
pub(crate) const KINDS: [&str; 7] = [
    "recap",
    "promise-overdue",
    "ask-supervisor",
    "complaint",
    "executive",
    "answer",
    "conduct",
];

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
        contact: Some(ContactLine::on(date(2026, 3, 8), "phone")),
        promise: Some(PromiseLine {
            what: "call back".to_owned(),
            written: false,
            by: date(2026, 3, 11),
            who: None,
            said_on: date(2026, 3, 8),
            channel: None,
            state: "broken".to_owned(),
        }),
        ..LetterModel::on(date(2026, 3, 12))
    }
}

/// Returns the text of a language; they stand in the order of `Lang::ALL`.
pub(crate) fn in_lang(lang: Lang, texts: [&'static str; 5]) -> &'static str {
    let at = Lang::ALL.iter().position(|one| *one == lang).unwrap();
    texts[at]
}

/// Lucia and her bank, with everything known.
pub(crate) fn full(lang: Lang) -> LetterModel {
    // In the order of `Lang::ALL`: English, Dutch, Italian, Hebrew, Turkish.
    let pick = |texts: [&'static str; 5]| in_lang(lang, texts).to_owned();
    let contact = ContactLine {
        time: Some(time(14, 5, 0, 0)),
        with: some("Marco"),
        said: Some(pick([
            "the charge is being checked by the card office",
            "de afschrijving wordt nagekeken door de afdeling kaarten",
            "l’addebito è in verifica presso l’ufficio carte",
            "החיוב בבדיקה במחלקת הכרטיסים",
            "işlem kart biriminde inceleniyor",
        ])),
        seconds: Some(26 * 60),
        hold_seconds: Some(252),
        reference: some("BX-204518"),
        ..ContactLine::on(date(2026, 3, 12), "phone")
    };
    let promise = PromiseLine {
        what: pick([
            "a written answer in 15 working days",
            "een schriftelijk antwoord binnen 15 werkdagen",
            "risposta scritta in 15 giorni lavorativi",
            "תשובה בכתב בתוך 15 ימי עבודה",
            "15 iş günü içinde yazılı yanıt",
        ]),
        written: false,
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
            best_times: Some(pick([
                "weekdays after 17:00",
                "op werkdagen na 17.00 uur",
                "nei giorni feriali dopo le 17:00",
                "בימי חול אחרי 17:00",
                "hafta içi 17.00'den sonra",
            ])),
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
        goal: Some(pick([
            "the charge of 3 March refunded to my account",
            "de afschrijving van 3 maart teruggestort op mijn rekening",
            "il rimborso sul mio conto dell’addebito del 3 marzo",
            "החזר לחשבוני של החיוב מיום 3 במרץ",
            "3 Mart tarihli tutarın hesabıma iade edilmesi",
        ])),
        amount: Some(Amount {
            minor: 12_050,
            currency: "EUR".to_owned(),
        }),
        matter: Some(pick([
            "card charge of 3 March 2026",
            "kaartafschrijving van 3 maart 2026",
            "addebito sulla carta del 3 marzo 2026",
            "חיוב בכרטיס מיום 3 במרץ 2026",
            "3 Mart 2026 tarihli kart işlemi",
        ])),
        what_happened: Some(pick([
            "On 3 March 2026 my card was charged €120.50 by a shop I do not know. I reported it on the same day.",
            "Op 3 maart 2026 is € 120,50 van mijn kaart afgeschreven door een winkel die ik niet ken. Ik heb dit dezelfde dag gemeld.",
            "Il 3 marzo 2026 sulla mia carta sono stati addebitati 120,50 € da un negozio che non conosco. L’ho segnalato lo stesso giorno.",
            "ב-3 במרץ 2026 חויב הכרטיס שלי ב-120.50 € בעסק שאינו מוכר לי. דיווחתי על כך באותו היום.",
            "3 Mart 2026 tarihinde kartımdan tanımadığım bir mağaza 120,50 € çekti. Aynı gün bildirdim.",
        ])),
        consequence: Some(pick([
            "Because of this I could not pay my gas bill on time",
            "Hierdoor kon ik mijn gasrekening niet op tijd betalen",
            "Per questo non ho potuto pagare in tempo la bolletta del gas",
            "בשל כך לא יכולתי לשלם את חשבון הגז בזמן",
            "Bu yüzden doğalgaz faturamı zamanında ödeyemedim",
        ])),
        contact: Some(contact.clone()),
        contacts: vec![
            ContactLine {
                reference: some("WF-11"),
                ..ContactLine::on(date(2026, 3, 3), "form")
            },
            contact,
        ],
        asks: vec![
            ask(14, 12, None),
            ask(
                14,
                16,
                Some(pick([
                    "no supervisor works here",
                    "hier werkt geen leidinggevende",
                    "qui non c’è nessun responsabile",
                    "אין כאן אחראי",
                    "burada yetkili çalışmıyor",
                ])),
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
            label: pick([
                "Statement of March",
                "Afschrift van maart",
                "Estratto conto di marzo",
                "דף חשבון של מרץ",
                "Mart hesap özeti",
            ]),
            shows: Some(pick([
                "the charge on line 4",
                "de afschrijving op regel 4",
                "l’addebito alla riga 4",
                "החיוב בשורה 4",
                "4. satırdaki işlem",
            ])),
            date: Some(date(2026, 3, 31)),
        }],
        deadline: Some(date(2026, 3, 16)),
        legal_reply: None,
        next_rung: None,
        replies: Vec::new(),
        wrote: None,
        refusals: Vec::new(),
    }
}

/// Returns the first answer to what a rep wrote, as it stands in the knowledge.
fn written(id: &str, lang: Lang) -> String {
    let file = knowledge().join("playbooks/written.toml");
    let file: toml::Table = fs::read_to_string(file).unwrap().parse().unwrap();
    let all = file["written"].as_array().unwrap();
    let one = all
        .iter()
        .find(|one| one["id"].as_str() == Some(id))
        .unwrap();
    let text = one["text"][lang.code()][0].as_str().unwrap();
    // Without a value, a slot shows the words after its bar, and a bracket nothing.
    let mut shown = String::new();
    let mut depth = 0;
    for part in text.split_inclusive(['{', '}', '[', ']']) {
        let end = part.chars().last().filter(|c| "{}[]".contains(*c));
        let words = part.trim_end_matches(['{', '}', '[', ']']);
        if depth == 0 {
            shown.push_str(words);
        } else if depth == 1 && end == Some('}') {
            shown.push_str(words.split_once('|').map_or("", |(_, words)| words));
        }
        match end {
            Some('{') => depth += 1,
            Some('[') => depth += 2,
            Some('}') => depth -= 1,
            Some(']') => depth -= 2,
            _ => {}
        }
    }
    shown
}

/// A message of the firm that came, with a refusal in it.
fn came_in(model: &mut LetterModel, lang: Lang) {
    model.contacts.push(ContactLine {
        incoming: true,
        with: some("Marco"),
        ..ContactLine::on(date(2026, 3, 20), "email")
    });
    let said = in_lang(
        lang,
        [
            "We cannot refund the charge.",
            "Wij kunnen de afschrijving niet terugbetalen.",
            "Non è possibile rimborsare l’addebito.",
            "לא ניתן להחזיר את סכום החיוב.",
            "İşlem tutarını iade edemiyoruz.",
        ],
    );
    model.refusals = vec![RefusalLine {
        said: said.to_owned(),
        date: date(2026, 3, 20),
        channel: "email".to_owned(),
        who: some("Marco"),
    }];
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
        "complaint" | "executive" => {
            came_in(&mut model, lang);
            if kind == "executive" {
                return model;
            }
            model.today = date(2026, 4, 13);
            model.deadline = None;
            if let Some(promise) = model.promises.first_mut() {
                promise.state = "broken".to_owned();
            }
            model.legal_reply = Some(LegalReply {
                days: some(in_lang(
                    lang,
                    [
                        "15 working days",
                        "15 werkdagen",
                        "15 giorni lavorativi",
                        "15 ימי עבודה",
                        "15 iş günü",
                    ],
                )),
                last_day: date(2026, 5, 5),
                law: None,
            });
            model.next_rung = Some(NextRung {
                name: "Arbitro Bancario Finanziario".to_owned(),
                from: Some(date(2026, 5, 6)),
            });
        }
        "answer" => {
            model.recipient.name = some("Marco");
            model.replies = ["will-not-escalate", "details-again"]
                .map(|id| written(id, lang))
                .to_vec();
            model.wrote = Some(Wrote {
                date: date(2026, 3, 11),
                channel: "email".to_owned(),
            });
        }
        _ => {}
    }
    model
}
