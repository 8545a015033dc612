//! What is read from a message: facts, promises, the mark of each sentence.

use super::*;

/// What a sentence states, in one spelling.
#[test]
fn facts_have_one_spelling() {
    use FactKind::{Account, Amount, Date, Email, Name, Number, OrderNumber, Phone, Place, Time};
    type Row = (Lang, &'static str, &'static [(FactKind, &'static str)]);
    let cases: [Row; 33] = [
        (
            Lang::En,
            "I ordered it on 3 March 2026.",
            &[(Date, "2026-03-03")],
        ),
        (
            Lang::En,
            "It came on March 3, 2026.",
            &[(Date, "2026-03-03")],
        ),
        (
            Lang::En,
            "It came on 2026-03-04 and again on 13/4/2026.",
            &[(Date, "2026-03-04"), (Date, "2026-04-13")],
        ),
        (
            Lang::He,
            "שילמתי 42.50 ₪. 40 אלף חברות קראו.",
            &[(Amount, "42.50 ILS"), (Number, "40")],
        ),
        (
            Lang::Tr,
            "Şifre: $ % # @ ! 42,50 TL ödedim.",
            &[(Amount, "42.50 TRY")],
        ),
        // The number ends its sentence; the day begins the next.
        (
            Lang::Tr,
            "Hat numaram 0555.\n\n10.04.2026 günü aradım.",
            &[(FactKind::Reference, "0555"), (Date, "2026-04-10")],
        ),
        // Nobody knows which of the two is the month.
        (Lang::En, "It came on 3/4/2026.", &[(Date, "3/4/2026")]),
        (
            Lang::En,
            "I paid £1,250.50 and then 40 euros.",
            &[(Amount, "1250.50 GBP"), (Amount, "40.00 EUR")],
        ),
        (
            Lang::En,
            "My order 7741902 and my account 5523018.",
            &[(OrderNumber, "7741902"), (Account, "5523018")],
        ),
        (
            Lang::En,
            "I spoke with Anna Brown at 14:30.",
            &[(Name, "anna brown"), (Time, "14:30")],
        ),
        (
            Lang::En,
            "It was delivered to Leeds, I called 3 times.",
            &[(Place, "leeds"), (Number, "3")],
        ),
        (
            Lang::En,
            "Write to a.brown@example.com.",
            &[(Email, "a.brown@example.com")],
        ),
        (
            Lang::En,
            "Call me on +44 20 7946 0018.",
            &[(Phone, "+442079460018")],
        ),
        (
            Lang::Nl,
            "Ik kocht hem op 3-4-2026 voor € 1.250,50.",
            &[(Date, "2026-04-03"), (Amount, "1250.50 EUR")],
        ),
        (
            Lang::Nl,
            "Ik sprak met de heer Smit op 3 maart.",
            &[(Name, "smit"), (Date, "--03-03")],
        ),
        (
            Lang::Nl,
            "Bestelling 7741902, klantnummer 5523018.",
            &[(OrderNumber, "7741902"), (Account, "5523018")],
        ),
        (Lang::Nl, "Het is naar Utrecht gestuurd.", &[]),
        (
            Lang::Nl,
            "De monteur kwam dinsdag om 14:30.",
            &[(Date, "dinsdag"), (Time, "14:30")],
        ),
        (
            Lang::It,
            "L'ho comprato il 3/4/2026 a 1.250,50 euro.",
            &[(Date, "2026-04-03"), (Amount, "1250.50 EUR")],
        ),
        (
            Lang::It,
            "Ho parlato con il signor Conti il 1° aprile 2026.",
            &[(Name, "conti"), (Date, "2026-04-01")],
        ),
        (
            Lang::It,
            "Ordine 7741902, codice cliente 5523018.",
            &[(OrderNumber, "7741902"), (Account, "5523018")],
        ),
        (
            Lang::It,
            "Il tecnico è venuto martedì alle 14:30.",
            &[(Date, "martedi"), (Time, "14:30")],
        ),
        (Lang::It, "Mi chiamo Bruno Sassi.", &[(Name, "bruno sassi")]),
        (
            Lang::He,
            "קניתי אותו ב-3 במרץ 2026.",
            &[(Date, "2026-03-03")],
        ),
        (Lang::He, "שילמתי 1,250.50 ₪.", &[(Amount, "1250.50 ILS")]),
        (
            Lang::He,
            "קניתי אותו ב-139.90 ₪.",
            &[(Amount, "139.90 ILS")],
        ),
        (
            Lang::He,
            "הזמנה 7741902 ומספר לקוח 5523018.",
            &[(OrderNumber, "7741902"), (Account, "5523018")],
        ),
        (
            Lang::He,
            "דיברתי עם ענת בשעה 14:30.",
            &[(Name, "ענת"), (Time, "14:30")],
        ),
        (
            Lang::Tr,
            "3 Mart 2026'da 1.250,50 TL'ye aldım.",
            &[(Date, "2026-03-03"), (Amount, "1250.50 TRY")],
        ),
        (
            Lang::Tr,
            "Mehmet Bey ile 03.04.2026 günü görüştüm.",
            &[(Name, "mehmet"), (Date, "2026-04-03")],
        ),
        (
            Lang::Tr,
            "7741902 numaralı siparişim, müşteri numaram 5523018.",
            &[(OrderNumber, "7741902"), (Account, "5523018")],
        ),
        (Lang::Tr, "Kargom Ankara'da bekliyor.", &[(Place, "ankara")]),
        (
            Lang::Tr,
            "Teknisyen saat 14:30'da geldi.",
            &[(Time, "14:30")],
        ),
    ];
    let mut wrong = Vec::new();
    for (lang, text, expected) in cases {
        let survey = desk().survey(text, &Options::new(lang));
        let facts = survey
            .facts
            .iter()
            .filter(|fact| fact.kind != FactKind::Promise);
        let found: Vec<(FactKind, &str)> =
            facts.map(|fact| (fact.kind, fact.value.as_str())).collect();
        if found != expected {
            wrong.push(format!("{text}\n  {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Who promised what, by when.
#[test]
fn promises_are_told() {
    for (lang, text, who, what, by) in [
        (
            Lang::En,
            "Anna Brown, your colleague, promised me a refund by 20 March 2026.",
            None,
            "a refund by 20 March 2026",
            Some("2026-03-20"),
        ),
        (
            Lang::En,
            "I spoke with Anna, who promised me a new date.",
            Some("Anna"),
            "a new date",
            None,
        ),
        (
            Lang::Nl,
            "Ik sprak met Anna, die heeft toegezegd mij vóór 20 maart 2026 te bellen.",
            Some("Anna"),
            "mij vóór 20 maart 2026 te bellen",
            Some("2026-03-20"),
        ),
        (
            Lang::It,
            "Ho parlato con Anna, che mi ha promesso un rimborso entro il 20 marzo 2026.",
            Some("Anna"),
            "un rimborso entro il 20 marzo 2026",
            Some("2026-03-20"),
        ),
        (
            Lang::He,
            "דיברתי עם ענת, שהבטיחה לי החזר עד 20 במרץ 2026.",
            Some("ענת"),
            "החזר עד 20 במרץ 2026",
            Some("2026-03-20"),
        ),
        (
            Lang::Tr,
            "Ayşe Hanım 20 Mart 2026'ya kadar iade yapılacağına söz verdi.",
            Some("Ayşe"),
            "Ayşe Hanım 20 Mart 2026'ya kadar iade yapılacağına",
            Some("2026-03-20"),
        ),
    ] {
        let survey = desk().survey(text, &Options::new(lang));
        let promise = survey.facts.iter().find_map(|fact| fact.promise.clone());
        let promise = promise.unwrap_or_else(|| panic!("no promise: {text}"));
        assert_eq!(promise.who.as_deref(), who, "{text}");
        assert_eq!(promise.what, what, "{text}");
        assert_eq!(promise.by.as_deref(), by, "{text}");
    }
}

/// What each sentence of a message does.
#[test]
fn sentences_are_marked() {
    let text = "Dear Mrs Green,\n\nYou people never answer. I paid £40 on 3 March 2026. \
                Please refund it by 20 March 2026. Thank you for your help.\n\nKind regards,\nOmar Khan";
    let survey = desk().survey(text, &Options::new(Lang::En));
    let marks: Vec<&[Mark]> = survey
        .sentences
        .iter()
        .map(|s| s.marks.as_slice())
        .collect();
    assert_eq!(
        marks,
        [
            [Mark::Fact, Mark::Greeting].as_slice(),
            &[Mark::Heat],
            &[Mark::Fact],
            &[Mark::Fact, Mark::Ask, Mark::Goal],
            &[Mark::Thanks],
            &[Mark::Closing],
            &[Mark::Closing],
        ]
    );
    assert_eq!(survey.sentences[1].heat, ["second-person-blame"]);
    assert_eq!(survey.asks.len(), 1);
    assert_eq!(survey.asks[0].day.as_deref(), Some("2026-03-20"));
}

#[test]
fn a_name_alone_on_the_last_line_signs() {
    let signed = [
        (
            Lang::It,
            "Il 12 marzo ho pagato 120 euro.\n\nRivoglio i miei soldi.\n\nLucia",
        ),
        (
            Lang::He,
            "ב-12 במרץ שילמתי 120 אירו.\n\nאבקש את הכסף.\n\nלוסיה כהן",
        ),
        (
            Lang::En,
            "I paid £40 on 3 March.\nPlease refund it.\nMary-Jane O'Neil",
        ),
    ];
    for (lang, text) in signed {
        let survey = desk().survey(text, &Options::new(lang));
        let last = survey.sentences.last().expect("a sentence");
        assert_eq!(last.marks, [Mark::Closing], "{text}");
        let softened = desk().soften(text, &Options::new(lang)).text;
        let name = text.lines().last().expect("a line");
        assert!(softened.ends_with(&format!("\n{name}")), "{softened}");
    }
    for text in [
        "I paid £40 on 3 March.\n\nno answer",
        "I paid £40. Mary",
        "Mary",
    ] {
        let survey = desk().survey(text, &Options::new(Lang::En));
        let last = survey.sentences.last().expect("a sentence");
        assert_ne!(last.marks, [Mark::Closing], "{text}");
    }
}
