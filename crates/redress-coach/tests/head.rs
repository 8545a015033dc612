//! The day in the head of a message, and whose lines of a chat are the firm's.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a helper of tests fails its test"
)]

mod common;

use common::playbook;
use jiff::civil::{Date, date};
use redress_coach::{Lang, Sides};

const TODAY: Date = date(2026, 3, 20);
const DAY: Date = date(2026, 3, 12);

/// Heads as mail programs and chats write them, above a refusal.
const HEADS: [(Lang, &str); 24] = [
    (Lang::En, "On 12 March 2026 at 10:14, Firm wrote:\n"),
    (
        Lang::En,
        "On Thu, Mar 12, 2026 at 10:14 AM Firm Customer Service\n<help@firm.example> wrote:\n\n> ",
    ),
    (
        Lang::En,
        "From: Firm <help@firm.example>\nDate: Thu, 12 Mar 2026 10:14:22 +0100\nSubject: Your case\n\n",
    ),
    (
        Lang::En,
        "From: Firm\nSent: 12 March 2026 10:14\nTo: Ann\nSubject: RE: case\n\nDear Ann,\n",
    ),
    (
        Lang::En,
        "---------- Forwarded message ----------\nFrom: Firm\nDate: 2026-03-12T10:14\n\n",
    ),
    (Lang::En, "From: Firm Sent: 12 March 2026 10:14\n"),
    (
        Lang::En,
        "[11/03/2026, 09:00] You: Good morning\n[12/03/2026, 10:14] Kim (Firm): ",
    ),
    (
        Lang::Nl,
        "Van: Firma\nVerzonden: donderdag 12 maart 2026 10:14\nAan: Ann\n\n",
    ),
    (
        Lang::Nl,
        "Op do 12 mrt 2026 om 10:14 schreef Firma <help@firma.example>:\n> ",
    ),
    (
        Lang::Nl,
        "[12-03-2026 10:12] Jij: Hallo\n[12-03-2026 10:14] Kim: ",
    ),
    (
        Lang::It,
        "Da: Azienda\nInviato: giovedì 12 marzo 2026 10:14\nA: Anna\n\n",
    ),
    (Lang::It, "Da: Azienda\nData: 12/03/2026\n\n"),
    (
        Lang::It,
        "Il giorno gio 12 mar 2026 alle ore 10:14 Azienda <help@azienda.example> ha scritto:\n\n> ",
    ),
    (
        Lang::It,
        "12/03/26, 10:10 - Io: Buongiorno\n12/03/26, 10:14 - Azienda: ",
    ),
    (
        Lang::He,
        "מאת: החברה\nתאריך: יום ה׳, 12 במרץ 2026 בשעה 10:14\nאל: דנה\n\n",
    ),
    (
        Lang::He,
        "מאת: החברה\nנשלח: יום חמישי 12 מרץ 2026 10:14\n\n",
    ),
    (
        Lang::He,
        "\u{202b}בתאריך יום ה׳, 12 במרץ 2026 ב-10:14 מאת החברה <help@firm.example>:\u{202c}\n> ",
    ),
    (
        Lang::He,
        "[12.3.2026, 10:12] אני: שלום\n[12.3.2026, 10:14] החברה: ",
    ),
    (
        Lang::Tr,
        "Kimden: Firma\nTarih: 12 Mart 2026 Perşembe 10:14\nKime: Ayşe\n\n",
    ),
    (
        Lang::Tr,
        "Kimden: Firma\nGönderme tarihi: 12 Mart 2026 10:14\n\n",
    ),
    (
        Lang::Tr,
        "Firma <help@firma.example>, 12 Mar 2026 Per, 10:14 tarihinde şunu yazdı:\n\n> ",
    ),
    (
        Lang::Tr,
        "[12.03.2026 10:12] Ben: Merhaba\n[12.03.2026 10:14] Firma: ",
    ),
    (Lang::En, "[3/12/26, 10:14:02 AM] Kim: "),
    (Lang::En, "On 12 March at 10:14 Firm wrote:\n"),
];

const fn refused(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "We cannot refund you for this.",
        Lang::Nl => "Helaas betalen wij u niet terug.",
        Lang::It => "Non è possibile procedere al rimborso.",
        Lang::He => "לא נוכל להחזיר לך את הכסף.",
        Lang::Tr => "Ücret iadesi yapamıyoruz.",
    }
}

#[test]
fn the_day_in_the_head_of_a_message_is_read_and_its_lines_are_not() {
    let playbook = playbook();
    let mut wrong = Vec::new();
    for (lang, head) in HEADS {
        let text = format!("{head}{}", refused(lang));
        let day = playbook.day_in_head(&text, TODAY).map(|head| head.day);
        let read = playbook.read_message(&text, lang, &[]);
        let said: Vec<_> = read
            .in_the_way
            .iter()
            .map(|one| one.said.as_str())
            .collect();
        if day != Some(DAY) || said != [refused(lang)] || !read.promises.is_empty() {
            wrong.push((head, day, read));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_is_no_head_gives_no_day() {
    let playbook = playbook();
    for text in [
        // To come.
        "Date: 21 March 2026\n\nWe cannot refund you.",
        "On 21 March 2026 Firm wrote:\nWe cannot refund you.",
        // Below the message, or in it.
        "We cannot refund you.\n\nOn 12 March 2026 at 10:14, Ann wrote:\n> Please",
        "We cannot refund you.\nDate: 12 March 2026",
        "On 12 March 2026 you wrote:\nWe cannot refund you.",
        "We received your letter on 12 March 2026.",
        "[10:14] Kim: We cannot refund you.",
        "Date: 99/99/2026\n",
        "",
    ] {
        assert_eq!(playbook.day_in_head(text, TODAY), None, "{text}");
    }
    // The name of a weekday may look like that of a month, and a time like a day.
    let text = "Da: Azienda\nInviato: mar 13 mag 2025 alle 10.14.22\n\nNo.";
    let day = playbook.day_in_head(text, TODAY);
    assert_eq!(day.unwrap().day, date(2025, 5, 13));
    let last_year = playbook.day_in_head("On 21 March Firm wrote:\nNo.", TODAY);
    assert_eq!(last_year.unwrap().day, date(2025, 3, 21));
}

/// In a chat without a name given, the customer's own lines are left out.
#[test]
fn the_customers_own_label_is_known() {
    let playbook = playbook();
    let ann = Sides {
        customer: Some("Ann de Wit"),
        ..Sides::default()
    };
    let firm = Sides {
        firm: Some("Telefant"),
        ..Sides::default()
    };
    for (lang, own, theirs, sides) in [
        (Lang::En, "You", "Kim", Sides::default()),
        (Lang::En, "Customer", "Kim", Sides::default()),
        (Lang::Nl, "Jij", "Kim", Sides::default()),
        (Lang::Nl, "Klant", "Kim", Sides::default()),
        (Lang::It, "Cliente", "Kim", Sides::default()),
        (Lang::He, "אתה", "קים", Sides::default()),
        (Lang::He, "לקוח", "קים", Sides::default()),
        (Lang::Tr, "Siz", "Kim", Sides::default()),
        (Lang::Tr, "Müşteri", "Kim", Sides::default()),
        // The program of the chat speaks another language than the firm.
        (Lang::Nl, "You", "Kim", Sides::default()),
        (Lang::It, "Me", "Kim", Sides::default()),
        (Lang::En, "Ann", "Kim", ann),
        (Lang::Nl, "Ann de Wit", "Kim", ann),
        // One of two is the firm's, so the other is not.
        (Lang::En, "Jo", "Telefant", firm),
        (Lang::En, "Jo", "Kim (Telefant)", firm),
        (Lang::En, "Jo", "Support", Sides::default()),
        (Lang::Tr, "Jo", "Müşteri Temsilcisi", Sides::default()),
        (Lang::It, "Jo", "Assistenza", Sides::default()),
    ] {
        let no = refused(lang);
        let text = format!("[11/03/2026, 10:14] {theirs}: Hm\n[11/03/2026, 10:15] {own}: {no}\n");
        let read = playbook.read_message_of(sides, &text, lang, &[]);
        assert!(read.in_the_way.is_empty(), "{own}: {read:?}");
        let speakers = read.speakers.unwrap();
        assert_eq!(
            (speakers.taken.as_slice(), speakers.unsure),
            ([theirs.to_owned()].as_slice(), false),
            "{own}"
        );
        let text = format!("[11/03/2026, 10:14] {own}: Hm\n[11/03/2026, 10:15] {theirs}: {no}\n");
        let read = playbook.read_message_of(sides, &text, lang, &[]);
        assert_eq!(read.in_the_way.len(), 1, "{theirs}: {read:?}");
    }
}

/// Where nothing tells two names apart both are read, and that is said.
#[test]
fn a_doubt_between_two_names_is_said() {
    let playbook = playbook();
    let text = "[11/03/2026, 10:14] Kim: We cannot refund you.\n[11/03/2026, 10:15] Jo: Hm";
    let speakers = playbook.read_message(text, Lang::En, &[]).speakers.unwrap();
    assert_eq!(
        (speakers.taken, speakers.unsure),
        (vec!["Kim".to_owned(), "Jo".to_owned()], true)
    );
    let with = Sides {
        with: Some("Kim"),
        ..Sides::default()
    };
    assert_eq!(
        playbook.read_message_of(with, text, Lang::En, &[]).speakers,
        None
    );
}
