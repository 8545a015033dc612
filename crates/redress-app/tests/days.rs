//! The day that a promise names: a day of the week, a near day, the end of a week, a day of a month.

#![allow(
    clippy::unwrap_used,
    reason = "a test that fails should say so at once"
)]

mod common;

use std::collections::BTreeMap;

use common::Walk;
use jiff::civil::{Date, date};
use redress_case::{Details, State};
use redress_tone::Lang;

/// The cases that days are read in, one a country.
struct Cases(BTreeMap<&'static str, (Walk, State)>);

impl Cases {
    fn new() -> Self {
        let all = [
            ("GB", Lang::En, "Europe/London"),
            ("NL", Lang::Nl, "Europe/Amsterdam"),
            ("IT", Lang::It, "Europe/Rome"),
            ("IL", Lang::He, "Asia/Jerusalem"),
            ("TR", Lang::Tr, "Europe/Istanbul"),
        ];
        let open = |(country, lang, zone): (&'static str, Lang, &'static str)| {
            let walk = Walk::new(lang, zone);
            let details = Details {
                firm: Some("Voltra".into()),
                country: Some(country.into()),
                ..Details::default()
            };
            walk.app.new_case(&walk.at("2026-03-02"), details).unwrap();
            let state = walk.app.load("1").unwrap().state;
            (country, (walk, state))
        };
        Cases(all.into_iter().map(open).collect())
    }

    fn read(&self, country: &str, lang: Lang, on: Date, said: &str) -> Option<Date> {
        let (walk, state) = &self.0[country];
        walk.app.promised_day(state, lang, on, said).unwrap()
    }
}

/// What is said on Wednesday 11 March 2026.
const SAID: [(Lang, &str, Date); 93] = [
    (Lang::En, "a refund by Friday", date(2026, 3, 13)),
    (Lang::En, "next Tuesday they call back", date(2026, 3, 17)),
    (
        Lang::En,
        "a call on Tuesday of next week",
        date(2026, 3, 17),
    ),
    (
        Lang::En,
        "next week, on Thursday, a letter",
        date(2026, 3, 19),
    ),
    (Lang::En, "by Friday next week", date(2026, 3, 20)),
    (Lang::En, "they call tomorrow", date(2026, 3, 12)),
    (Lang::En, "the day after tomorrow", date(2026, 3, 13)),
    (Lang::En, "they call back today", date(2026, 3, 11)),
    (
        Lang::En,
        "asked today, refunded by Monday",
        date(2026, 3, 16),
    ),
    (Lang::En, "by Wednesday", date(2026, 3, 18)),
    (
        Lang::En,
        "an answer by the end of the week",
        date(2026, 3, 13),
    ),
    (Lang::En, "by the end of next week", date(2026, 3, 20)),
    (Lang::En, "before the end of the month", date(2026, 3, 31)),
    (Lang::En, "the 14th", date(2026, 3, 14)),
    (Lang::En, "money back by the 3rd", date(2026, 4, 3)),
    (
        Lang::En,
        "since last Monday; now by Friday",
        date(2026, 3, 13),
    ),
    (Lang::Nl, "uiterlijk vrijdag geld terug", date(2026, 3, 13)),
    (
        Lang::Nl,
        "volgende week dinsdag bellen ze",
        date(2026, 3, 17),
    ),
    (
        Lang::Nl,
        "volgende week donderdag een brief",
        date(2026, 3, 19),
    ),
    (Lang::Nl, "donderdag van volgende week", date(2026, 3, 19)),
    (Lang::Nl, "ze bellen morgen", date(2026, 3, 12)),
    (Lang::Nl, "overmorgen", date(2026, 3, 13)),
    (Lang::Nl, "vandaag nog", date(2026, 3, 11)),
    (
        Lang::Nl,
        "vrijdagochtend komt de monteur",
        date(2026, 3, 13),
    ),
    (
        Lang::Nl,
        "goede morgen, u hoort het maandag",
        date(2026, 3, 16),
    ),
    (Lang::Nl, "woensdag", date(2026, 3, 18)),
    (Lang::Nl, "voor het eind van de week", date(2026, 3, 13)),
    (Lang::Nl, "eind volgende week", date(2026, 3, 20)),
    (Lang::Nl, "eind deze maand", date(2026, 3, 31)),
    (Lang::Nl, "uiterlijk de 14e", date(2026, 3, 14)),
    (Lang::Nl, "de 3de", date(2026, 4, 3)),
    (
        Lang::Nl,
        "sinds vorige maandag; nu vóór vrijdag",
        date(2026, 3, 13),
    ),
    (Lang::It, "rimborso entro venerdì", date(2026, 3, 13)),
    (Lang::It, "martedì prossimo richiamano", date(2026, 3, 17)),
    (Lang::It, "martedi prossimo", date(2026, 3, 17)),
    (
        Lang::It,
        "la settimana prossima, giovedì",
        date(2026, 3, 19),
    ),
    (
        Lang::It,
        "giovedì della prossima settimana",
        date(2026, 3, 19),
    ),
    (Lang::It, "chiamano domani", date(2026, 3, 12)),
    (Lang::It, "dopodomani", date(2026, 3, 13)),
    (Lang::It, "entro oggi", date(2026, 3, 11)),
    (Lang::It, "mercoledì", date(2026, 3, 18)),
    (Lang::It, "entro fine settimana", date(2026, 3, 13)),
    (
        Lang::It,
        "entro la fine della prossima settimana",
        date(2026, 3, 20),
    ),
    (Lang::It, "entro fine mese", date(2026, 3, 31)),
    (Lang::It, "entro il 14", date(2026, 3, 14)),
    (Lang::It, "entro il giorno 3", date(2026, 4, 3)),
    (
        Lang::It,
        "lunedì scorso non è venuto; viene venerdì",
        date(2026, 3, 13),
    ),
    (Lang::He, "תשובה עד יום שישי", date(2026, 3, 13)),
    (Lang::He, "יתקשרו ביום שלישי הבא", date(2026, 3, 17)),
    (Lang::He, "בשבוע הבא ביום חמישי", date(2026, 3, 19)),
    (Lang::He, "ביום חמישי בשבוע הבא", date(2026, 3, 19)),
    (Lang::He, "יתקשרו מחר", date(2026, 3, 12)),
    (Lang::He, "עד מחרתיים", date(2026, 3, 13)),
    (Lang::He, "עוד היום", date(2026, 3, 11)),
    (Lang::He, "ביום רביעי", date(2026, 3, 18)),
    (Lang::He, "עד סוף החודש", date(2026, 3, 31)),
    (Lang::He, "עד ה-14 לחודש", date(2026, 3, 14)),
    (Lang::He, "עד ה-14", date(2026, 3, 14)),
    (
        Lang::He,
        "ביום שני שעבר לא באו, יבואו ביום שישי",
        date(2026, 3, 13),
    ),
    (Lang::He, "ביום א'", date(2026, 3, 15)),
    (Lang::Tr, "cuma gününe kadar iade", date(2026, 3, 13)),
    (Lang::Tr, "önümüzdeki salı arayacaklar", date(2026, 3, 17)),
    (Lang::Tr, "gelecek hafta perşembe", date(2026, 3, 19)),
    (Lang::Tr, "haftaya perşembe günü", date(2026, 3, 19)),
    (Lang::Tr, "yarın arayacaklar", date(2026, 3, 12)),
    (Lang::Tr, "öbür gün", date(2026, 3, 13)),
    (Lang::Tr, "bugün içinde", date(2026, 3, 11)),
    (Lang::Tr, "çarşambaya kadar", date(2026, 3, 18)),
    (Lang::Tr, "cumartesi günü", date(2026, 3, 14)),
    (Lang::Tr, "pazar günü", date(2026, 3, 15)),
    (Lang::Tr, "pazartesiye kadar", date(2026, 3, 16)),
    (Lang::Tr, "hafta sonuna kadar", date(2026, 3, 13)),
    (Lang::Tr, "gelecek haftanın sonuna kadar", date(2026, 3, 20)),
    (Lang::Tr, "ay sonuna kadar", date(2026, 3, 31)),
    (Lang::Tr, "ayın 14'üne kadar", date(2026, 3, 14)),
    (Lang::Tr, "ayın 3'ünde", date(2026, 4, 3)),
    (
        Lang::Tr,
        "geçen pazartesi gelmediler, cuma gelecekler",
        date(2026, 3, 13),
    ),
    (Lang::En, "on the 20th they refund it", date(2026, 3, 20)),
    (Lang::En, "within two working days", date(2026, 3, 13)),
    (Lang::Nl, "binnen drie dagen", date(2026, 3, 14)),
    (
        Lang::It,
        "entro cinque giorni lavorativi",
        date(2026, 3, 18),
    ),
    (Lang::He, "תוך יומיים", date(2026, 3, 13)),
    (Lang::He, "במוצ\"ש", date(2026, 3, 14)),
    (Lang::Tr, "iki gün içinde", date(2026, 3, 13)),
    // A stretch of time, and a day with its month, are read as they were.
    (Lang::En, "within two weeks, by a Friday", date(2026, 3, 25)),
    (Lang::En, "by Friday 27 March 2026", date(2026, 3, 27)),
    (Lang::Nl, "binnen 3 dagen, dus zaterdag", date(2026, 3, 14)),
    (Lang::It, "entro venerdì 27 marzo 2026", date(2026, 3, 27)),
    (Lang::He, "עד יום שישי 27 במרץ 2026", date(2026, 3, 27)),
    (
        Lang::Tr,
        "27 Mart 2026 cuma gününe kadar",
        date(2026, 3, 27),
    ),
    (Lang::En, "BY FRIDAY!", date(2026, 3, 13)),
    (Lang::Tr, "CUMA GÜNÜNE KADAR", date(2026, 3, 13)),
    (Lang::It, "entro   Venerdì.", date(2026, 3, 13)),
];

#[test]
fn a_near_day_is_the_day_that_it_names() {
    let cases = Cases::new();
    let wednesday = date(2026, 3, 11);
    let country = |lang| match lang {
        Lang::En => "GB",
        Lang::Nl => "NL",
        Lang::It => "IT",
        Lang::He => "IL",
        Lang::Tr => "TR",
    };
    let wrong: Vec<String> = SAID
        .iter()
        .filter_map(|(lang, said, day)| {
            let found = cases.read(country(*lang), *lang, wednesday, said);
            (found != Some(*day)).then(|| format!("{said}: {found:?}, not {day}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What names no one day of those to come.
#[test]
fn what_names_no_clear_day_is_not_read() {
    let cases = Cases::new();
    let wednesday = date(2026, 3, 11);
    for (lang, said) in [
        (Lang::En, "they call next week"),
        (Lang::En, "as they said last Friday"),
        (Lang::En, "open from Monday to Friday"),
        (Lang::En, "after Friday"),
        (Lang::En, "the 2nd technician looks at it"),
        (Lang::En, "by the 11th"),
        (Lang::En, "by the 31st of next month"),
        (Lang::En, "Tuesday week"),
        (Lang::En, "a call by the 2nd line team"),
        (Lang::En, "on the 2nd attempt they do it"),
        (Lang::Nl, "voor de 3e keer beloofd"),
        (Lang::He, "זיכוי של 20 לחודש"),
        (Lang::Tr, "birkaç gün içinde"),
        (Lang::Nl, "ze bellen volgende week"),
        (Lang::Nl, "zoals vorige vrijdag gezegd"),
        (Lang::Nl, "goede morgen"),
        (Lang::Nl, "na vrijdag"),
        (Lang::It, "richiamano la prossima settimana"),
        (Lang::It, "come detto venerdì scorso"),
        (Lang::It, "dopo venerdì"),
        (Lang::It, "rimborso del 14"),
        (Lang::He, "יתקשרו בשבוע הבא"),
        (Lang::He, "כמו שאמרו ביום שישי שעבר"),
        (Lang::He, "אחרי יום שישי"),
        (Lang::He, "יטפלו בסוף השבוע"),
        (Lang::Tr, "gelecek hafta arayacaklar"),
        (Lang::Tr, "geçen cuma söyledikleri gibi"),
        (Lang::Tr, "cuma gününden sonra"),
        (Lang::Tr, "bu hafta sonu bakacaklar"),
    ] {
        assert_eq!(cases.read("IT", lang, wednesday, said), None, "{said}");
    }
}

/// A week begins after its days of rest: on Monday in Italy, on Sunday in Israel.
#[test]
fn a_week_begins_where_the_case_is() {
    let cases = Cases::new();
    let sunday = date(2026, 3, 15);
    let friday = date(2026, 3, 13);
    for (country, lang, on, said, day) in [
        (
            "IL",
            Lang::He,
            sunday,
            "בשבוע הבא ביום שלישי",
            Some(date(2026, 3, 24)),
        ),
        (
            "IT",
            Lang::En,
            sunday,
            "Tuesday next week",
            Some(date(2026, 3, 17)),
        ),
        (
            "IL",
            Lang::En,
            sunday,
            "Tuesday next week",
            Some(date(2026, 3, 24)),
        ),
        (
            "IL",
            Lang::He,
            sunday,
            "עד סוף השבוע",
            Some(date(2026, 3, 19)),
        ),
        (
            "IL",
            Lang::En,
            sunday,
            "by the end of the week",
            Some(date(2026, 3, 19)),
        ),
        // On a day of rest, which end is meant is not clear.
        ("IT", Lang::En, sunday, "by the end of the week", None),
        ("IL", Lang::He, friday, "עד סוף השבוע", None),
        ("IT", Lang::It, friday, "entro fine settimana", Some(friday)),
        (
            "IT",
            Lang::It,
            friday,
            "entro venerdì",
            Some(date(2026, 3, 20)),
        ),
        (
            "IT",
            Lang::En,
            date(2026, 1, 29),
            "by the 30th",
            Some(date(2026, 1, 30)),
        ),
        ("IT", Lang::En, date(2026, 1, 30), "by the 29th", None),
        (
            "IT",
            Lang::En,
            date(2026, 12, 20),
            "by the 3rd",
            Some(date(2027, 1, 3)),
        ),
        (
            "IT",
            Lang::En,
            date(2026, 12, 31),
            "tomorrow",
            Some(date(2027, 1, 1)),
        ),
        (
            "IT",
            Lang::En,
            date(2026, 2, 3),
            "by the end of next month",
            Some(date(2026, 3, 31)),
        ),
    ] {
        assert_eq!(
            cases.read(country, lang, on, said),
            day,
            "{country} {on} {said}"
        );
    }
}

/// A message has the same days as a call, counted from the day on which it came; a stretch of time in
/// it comes first.
#[test]
fn a_message_names_its_day_as_a_call_does() {
    let cases = Cases::new();
    for (country, text, by, within) in [
        (
            "GB",
            "You will hear from us by Friday.",
            Some(date(2026, 3, 13)),
            None,
        ),
        (
            "NL",
            "U hoort uiterlijk vrijdag van ons.",
            Some(date(2026, 3, 13)),
            None,
        ),
        (
            "IT",
            "Riceverà una nostra risposta entro venerdì.",
            Some(date(2026, 3, 13)),
            None,
        ),
        (
            "GB",
            "You will hear from us within 5 days, by Friday of next week.",
            None,
            Some("5d"),
        ),
    ] {
        let (walk, _) = &cases.0[country];
        let loaded = walk.app.load("1").unwrap();
        let ctx = walk.at("2026-03-12");
        let read = walk
            .app
            .read_reply(&ctx, &loaded, text, date(2026, 3, 11), None)
            .unwrap();
        let promise = read.promises.into_iter().next();
        let promise = promise.unwrap_or_else(|| panic!("no promise: {text}"));
        assert_eq!(promise.by, by, "{text}");
        assert_eq!(promise.within.as_deref(), within, "{text}");
    }
}
