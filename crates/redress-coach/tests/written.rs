//! How well a whole message of a firm is read.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a helper of tests fails its test"
)]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{lines, playbook};
use redress_coach::{Lang, Playbook, Sides};

/// Whole messages with what a reader would name in them, written before the patterns were touched:
/// half (`a` to look at, `b` only counted), language, whether the case has a promise, ids, text.
const ROWS: &str = include_str!("written.tsv");

/// Right, found and wanted.
type Counts = [usize; 3];

/// What a case with a promise was promised, where a row says no more than that there is one.
const fn promised(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => &["a refund by 1 March", "an answer by 1 March"],
        Lang::Nl => &["terugbetaling voor 1 maart", "antwoord voor 1 maart"],
        Lang::It => &[
            "il rimborso entro il 1 marzo",
            "una risposta entro il 1 marzo",
        ],
        Lang::He => &["החזר עד 1 במרץ", "תשובה עד 1 במרץ"],
        Lang::Tr => &["1 Mart'a kadar iade", "1 Mart'a kadar yanıt"],
    }
}

fn read(playbook: &Playbook, text: &str, lang: Lang, promised: &[&str]) -> BTreeSet<String> {
    let message = playbook.read_message(&text.replace("\\n", "\n"), lang, promised);
    let mut ids: BTreeSet<String> = message.in_the_way.into_iter().map(|one| one.id).collect();
    ids.extend(message.promises.first().map(|_| "+promise".to_owned()));
    ids.extend(message.result.map(|_| "+good".to_owned()));
    ids
}

fn counted() -> BTreeMap<(String, Lang), Counts> {
    let playbook = playbook();
    let mut counts: BTreeMap<(String, Lang), Counts> = BTreeMap::new();
    for row in ROWS.lines() {
        let [half, lang, before, ids, text]: [&str; 5] =
            row.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let lang: Lang = lang.parse().expect("a language");
        let wanted: BTreeSet<String> = ids
            .split(',')
            .filter(|id| *id != "-")
            .map(str::to_owned)
            .collect();
        let before = if before == "promised" {
            promised(lang)
        } else {
            &[]
        };
        let found = read(playbook, text, lang, before);
        if half == "a" && found != wanted {
            println!("{lang} {wanted:?} found {found:?}: {text}");
        }
        let [right, all, known] = counts.entry((half.to_owned(), lang)).or_default();
        *right += wanted.intersection(&found).count();
        *all += found.len();
        *known += wanted.len();
    }
    counts
}

#[test]
fn whole_messages_are_read_as_a_reader_would() {
    let counts = counted();
    assert_eq!(counts.len(), 2 * Lang::ALL.len());
    for ((half, lang), [right, found, wanted]) in counts {
        let precision = right * 100 / found.max(1);
        let recall = right * 100 / wanted.max(1);
        println!("{half} {lang}: precision {precision}, recall {recall}, of {wanted}");
        // What was only counted reads a little worse than what was looked at.
        let (precise, complete) = if half == "a" { (90, 95) } else { (90, 80) };
        assert!(precision >= precise, "{half} {lang}: {precision}");
        assert!(recall >= complete, "{half} {lang}: {recall}");
    }
}

/// Messages with their language, whether the case has a promise, and what they hold.
const PROVED: [(Lang, bool, &str, &[&str]); 24] = [
    (
        Lang::It,
        false,
        "Oggetto: Sua segnalazione\nGentile cliente,\nRiceverà un riscontro entro 10 giorni lavorativi.\nCordiali saluti\nLuca - Servizio Clienti",
        &["+promise"],
    ),
    (
        Lang::It,
        true,
        "Riceverà un riscontro entro 10 giorni lavorativi.",
        &["promise-not-kept"],
    ),
    (
        Lang::It,
        false,
        "Riceverà di nuovo un riscontro entro 10 giorni lavorativi.",
        &["promise-not-kept"],
    ),
    (
        Lang::He,
        false,
        "נחזור אליך תוך 10 ימי עסקים.\nנא לא להשיב להודעה זו.",
        &["+promise"],
    ),
    (
        Lang::It,
        false,
        "Siamo spiacenti ma non possiamo accogliere la sua richiesta di rimborso.",
        &["refused"],
    ),
    (Lang::It, false, "la sua richiesta è respinta", &["refused"]),
    (
        Lang::He,
        false,
        "לצערנו לא נוכל לאשר את בקשתך להחזר",
        &["refused"],
    ),
    (
        Lang::It,
        false,
        "Non è possibile procedere al rimborso.",
        &["refused"],
    ),
    (Lang::En, false, "We cannot refund you.", &["refused"]),
    (Lang::Nl, false, "Wij betalen niet terug.", &["refused"]),
    (Lang::Tr, false, "İade yapamıyoruz.", &["refused"]),
    (
        Lang::En,
        false,
        "Your refund was not approved.",
        &["refused"],
    ),
    (
        Lang::En,
        false,
        "> We cannot refund you.\nThank you for your letter.\nKind regards\nBo",
        &[],
    ),
    (
        Lang::En,
        false,
        "Thank you for your letter.\n\nOn 3 May 2026, Anna <anna@example.com> wrote:\nI cannot accept this.",
        &[],
    ),
    (
        Lang::En,
        false,
        "We have looked at all that you sent us and have come to the view that\nwe cannot refund you.\nRegards",
        &["refused"],
    ),
    (
        Lang::Tr,
        false,
        "Konu: Talebiniz reddedildi mi?\nSayın Can Bey,\nMektubunuz için teşekkürler.\nSaygılarımızla\nAyşe",
        &[],
    ),
    (
        Lang::Nl,
        false,
        "Beste klant, het bedrag van 30 euro is op uw rekening teruggestort.",
        &["+good"],
    ),
    (Lang::He, false, "זיכינו את חשבונך ב-200 ש\"ח.", &["+good"]),
    (Lang::Tr, false, "İadeniz hesabınıza yatırıldı.", &["+good"]),
    (
        Lang::It,
        false,
        "Le abbiamo rimborsato 50 euro.",
        &["+good"],
    ),
    (
        Lang::Nl,
        false,
        "U hoort binnen 10 dagen van ons over de bon, maar uw verzoek om terugbetaling is afgewezen.",
        &["+promise", "refused"],
    ),
    (
        Lang::He,
        false,
        "תקבל תשובה לגבי השובר תוך 10 ימים, אבל בקשתך להחזר נדחתה.",
        &["+promise", "refused"],
    ),
    (
        Lang::En,
        false,
        "We will look into it, and you will hear from us within 10 working days.",
        &["+promise"],
    ),
    (Lang::En, false, "", &[]),
];

#[test]
fn what_was_read_wrongly_is_read_right() {
    let playbook = playbook();
    let wrong: Vec<_> = PROVED
        .iter()
        .map(|(lang, before, text, wanted)| {
            let before = if *before { promised(*lang) } else { &[] };
            (text, wanted, read(playbook, text, *lang, before))
        })
        .filter(|(_, wanted, found)| !found.iter().eq(wanted.iter()))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Messages that people met, with the promises of the case before, one a line of each language.
const MENDED: &str = include_str!("written-mended.tsv");

#[test]
fn what_people_met_is_read_right() {
    let playbook = playbook();
    let mut wrong = Vec::new();
    let mut counts: BTreeMap<&str, BTreeMap<Lang, usize>> = BTreeMap::new();
    for row in MENDED.lines() {
        let [what, lang, before, ids, text]: [&str; 5] =
            row.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let lang: Lang = lang.parse().expect("a language");
        let before: Vec<&str> = before.split('|').filter(|one| *one != "-").collect();
        let wanted: BTreeSet<String> = ids
            .split(',')
            .filter(|id| *id != "-")
            .map(str::to_owned)
            .collect();
        let found = read(playbook, text, lang, &before);
        *counts.entry(what).or_default().entry(lang).or_default() += 1;
        if found != wanted {
            wrong.push(format!("{what} {lang}: {found:?} for {wanted:?}: {text}"));
        }
    }
    for (what, langs) in counts {
        assert_eq!(langs.len(), Lang::ALL.len(), "{what}: {langs:?}");
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn messages_about_other_things_hold_nothing() {
    let playbook = playbook();
    let loud: Vec<_> = lines(include_str!("news.tsv"))
        .map(|(lang, text)| (text, read(playbook, text, lang, &[])))
        .filter(|(_, found)| !found.is_empty())
        .collect();
    assert!(loud.is_empty(), "{loud:#?}");
}

/// Whoever pastes a table on one line waits no longer than for a letter: of a sentence twelve clauses
/// are read.
#[test]
fn of_a_sentence_without_end_the_first_clauses_are_read() {
    let playbook = playbook();
    let refused = |before: usize| {
        let text = "the parcel came, ".repeat(before) + "your claim has been rejected";
        read(playbook, &text, Lang::En, &[]).contains("refused")
    };
    assert!(refused(3));
    assert!(!refused(2_000));
}

#[test]
fn a_stretch_of_time_is_read_in_every_language() {
    let playbook = playbook();
    for (lang, text, within) in [
        (
            Lang::En,
            "We will reply within 5-7 working days.",
            Some("7wd"),
        ),
        (
            Lang::Nl,
            "U hoort binnen 10 werkdagen van ons.",
            Some("10wd"),
        ),
        (Lang::It, "Le risponderemo entro due settimane.", Some("2w")),
        (Lang::He, "נשיב לך תוך שבועיים.", Some("2w")),
        (
            Lang::Tr,
            "48 saat içinde size dönüş yapılacaktır.",
            Some("2d"),
        ),
        (
            Lang::En,
            "Your refund will be in your account by 3 July 2026.",
            None,
        ),
    ] {
        let promise = playbook.read_message(text, lang, &[]).promises.pop();
        let promise = promise.expect(text);
        assert_eq!(promise.within.as_deref(), within, "{text}");
    }
}

/// Of a chat only the firm's lines are read, and quoted without the name and the time before them.
#[test]
fn of_a_chat_the_other_side_is_read() {
    let playbook = playbook();
    let said = |with: Option<&str>, text: &str| -> Vec<String> {
        let message = playbook.read_message_of(
            Sides {
                with,
                ..Sides::default()
            },
            text,
            Lang::En,
            &[],
        );
        message.in_the_way.into_iter().map(|one| one.said).collect()
    };
    let refused = "We cannot refund you.";
    let chat = format!("[12/03/2026, 15:01] Kim (Firm): {refused}\n[12/03/2026, 15:02] Jan: ");
    let other = "My hands are tied here.";
    assert_eq!(said(Some("Kim"), &(chat.clone() + other)), [refused]);
    assert_eq!(
        said(Some("Kim of Firm"), &(chat.clone() + other)),
        [refused]
    );
    assert_eq!(said(None, &(chat.clone() + other)), [refused, other]);
    let own = "[12/03/2026, 15:03] Me: There is nothing you can do.\nMy hands are tied.";
    assert_eq!(said(None, &(chat.clone() + "Thanks!\n" + own)), [refused]);
    // One name alone says not whose the lines are.
    assert_eq!(
        said(None, &format!("Me: {refused}")),
        [format!("Me: {refused}")]
    );
    // What is no name is no speaker.
    let letter = format!("Please note: {refused}\nReference: 12345");
    assert_eq!(said(None, &letter), [format!("Please note: {refused}")]);
}
