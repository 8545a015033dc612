//! Letters as e-mail files, read back by another library.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

mod common;

use common::{due, templates, words};
use jiff::Timestamp;
use mail_parser::MessageParser;
use redress_letter::eml::Party;
use redress_letter::{EmlError, Letter, compose, eml};
use redress_tone::Lang;

fn letter(subject: &str, body: &str) -> Letter {
    Letter {
        kind: "recap".to_owned(),
        lang: Lang::It,
        subject: subject.to_owned(),
        body: body.to_owned(),
        to: String::new(),
        to_email: None,
        missing: Vec::new(),
    }
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

const LUCIA: Party<'_> = Party {
    name: Some("Lucia Rossi"),
    address: "lucia@example.org",
};
const BANK: Party<'_> = Party {
    name: Some("Banca Esempio, reclami"),
    address: "reclami@example.com",
};

fn text_of(bytes: &[u8]) -> (String, String) {
    let message = MessageParser::default().parse(bytes).unwrap();
    let body = message.body_text(0).unwrap().replace("\r\n", "\n");
    (message.subject().unwrap().to_owned(), body)
}

#[test]
fn a_letter_is_read_back_whole() {
    let model = due("complaint", Lang::It);
    let letter = compose(&templates(), "complaint", Lang::It, &model, &words()).unwrap();
    let bytes = eml(&letter, &LUCIA, &[BANK], at("2026-04-13T08:00:00Z"), "m-1").unwrap();
    let message = MessageParser::default().parse(&bytes).unwrap();
    assert_eq!(
        text_of(&bytes),
        (letter.subject.clone(), letter.body.clone())
    );
    let from = message.from().unwrap().first().unwrap();
    assert_eq!(from.name(), Some("Lucia Rossi"));
    assert_eq!(from.address(), Some("lucia@example.org"));
    let to = message.to().unwrap().first().unwrap();
    assert_eq!(to.name(), Some("Banca Esempio, reclami"));
    assert_eq!(message.date().unwrap().to_rfc3339(), "2026-04-13T08:00:00Z");
    assert!(message.message_id().unwrap().ends_with("@example.org"));
    assert!(bytes.split(|b| *b == b'\n').all(|line| line.len() <= 998));
    assert!(bytes.is_ascii());
}

#[test]
fn every_script_comes_back() {
    for (subject, body) in [
        (
            "פנייה מספר \u{2066}12345-AB\u{2069}",
            "שלום נועה,\n\nתודה.\n",
        ),
        (
            "Iğdır şubesi: ödeme İŞLEMİ hakkında",
            "Sayın yetkili,\n\nteşekkür ederim.\n",
        ),
        ("È già l’8 aprile – 120,50 €", "Perché sì.\n"),
        ("plain", ".\n.dot\nFrom here\n"),
    ] {
        let name = Party {
            name: Some("נועה \"N\" Şen"),
            address: "n@example.org",
        };
        let bytes = eml(
            &letter(subject, body),
            &name,
            &[BANK],
            at("2026-04-13T08:00:00Z"),
            "s",
        )
        .unwrap();
        assert_eq!(text_of(&bytes), (subject.to_owned(), body.to_owned()));
        let message = MessageParser::default().parse(&bytes).unwrap();
        assert_eq!(
            message.from().unwrap().first().unwrap().name(),
            Some("נועה \"N\" Şen")
        );
    }
}

#[test]
fn the_same_inputs_give_the_same_bytes() {
    let one = letter("a", "b\n");
    let when = at("2026-04-13T08:00:00Z");
    let make = |seed: &str| eml(&one, &LUCIA, &[BANK], when, seed).unwrap();
    assert_eq!(make("x"), make("x"));
    assert_ne!(make("x"), make("y"));
}

#[test]
fn a_draft_needs_no_addressee() {
    let bytes = eml(
        &letter("a", "b\n"),
        &LUCIA,
        &[],
        at("2026-04-13T08:00:00Z"),
        "x",
    )
    .unwrap();
    let message = MessageParser::default().parse(&bytes).unwrap();
    assert!(message.to().is_none());
    assert_eq!(text_of(&bytes).1, "b\n");
}

#[test]
fn what_is_no_address_or_date_is_refused() {
    let one = letter("a", "b\n");
    let when = at("2026-04-13T08:00:00Z");
    for address in [
        "",
        "lucia",
        "lucia@",
        "@x.org",
        "a b@x.org",
        "a@x.org\r\nBcc: b@x.org",
    ] {
        let party = Party {
            name: None,
            address,
        };
        assert_eq!(
            eml(&one, &party, &[BANK], when, "x"),
            Err(EmlError::Address(address.to_owned()))
        );
    }
    for bad in [
        "1969-12-31T23:59:59Z",
        "-009999-01-03T00:00:00Z",
        "9999-12-30T22:00:00Z",
    ] {
        assert_eq!(
            eml(&one, &LUCIA, &[], at(bad), "x"),
            Err(EmlError::Date(at(bad)))
        );
    }
}

#[test]
fn nothing_typed_can_add_a_header() {
    let one = letter("a\r\nBcc: b@example.org", "b\n");
    let name = Party {
        name: Some("L\r\nBcc: c@example.org"),
        address: "l@example.org",
    };
    let bytes = eml(&one, &name, &[BANK], at("2026-04-13T08:00:00Z"), "x").unwrap();
    let message = MessageParser::default().parse(&bytes).unwrap();
    assert!(message.bcc().is_none());
}
