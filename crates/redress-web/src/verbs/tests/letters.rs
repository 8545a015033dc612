//! S6 as it is chosen: the language of a letter, and what it is about.

use jiff::civil::date;
use redress_app::{By, NewPromise};
use redress_tone::Lang;

use super::{Walk, lucia};
use crate::desk::{Desk as _, LetterQuery};
use crate::forms::WriteForm;
use crate::view;

fn form(page: &view::Write) -> WriteForm {
    WriteForm {
        kind: page.kind.clone(),
        to: page.recipient.clone(),
        subject: page.subject.clone(),
        text: page.text.clone(),
        lang: page.lang.code().into(),
        about: page.about.clone(),
        ..WriteForm::default()
    }
}

#[test]
fn a_letter_is_written_in_the_language_that_was_chosen_and_a_kept_one_is_not_lost() {
    let walk = Walk::new(Lang::It);
    let at = walk.at("2026-03-12");
    walk.desk.new_case(&at, &lucia()).unwrap();
    let write = |kind: &str, lang: &str, was: &str| {
        let which = LetterQuery {
            lang: lang.to_owned(),
            was: was.to_owned(),
            ..LetterQuery::kind(kind)
        };
        walk.desk.write(&at, 1, &which).unwrap()
    };
    let page = write("complaint", "", "");
    assert_eq!(
        (page.lang, page.langs.as_slice()),
        (Lang::It, &Lang::ALL[..])
    );
    let kept = WriteForm {
        text: "Il mio testo.".to_owned(),
        ..form(&page)
    };
    walk.desk.save_draft(&at, 1, &kept).unwrap();

    let dutch = write("complaint", "nl", "it");
    assert_eq!(dutch.lang, Lang::Nl);
    assert!(dutch.text.starts_with("Geachte"), "{}", dutch.text);
    // A language that stood there and was not touched chooses nothing.
    let other = write("conduct", "nl", "nl");
    assert_eq!(other.lang, Lang::Nl);
    assert_eq!(write("complaint", "nl", "nl").text, "Il mio testo.");
    assert_eq!(write("complaint", "it", "nl").text, "Il mio testo.");
    // What is no language is the case's.
    assert_eq!(write("conduct", "xx", "").lang, Lang::It);

    walk.desk.save_draft(&at, 1, &form(&dutch)).unwrap();
    let page = write("complaint", "", "");
    assert_eq!((page.lang, page.text), (Lang::Nl, dutch.text));
}

#[test]
fn what_can_be_inserted_is_of_the_promise_that_the_letter_is_about() {
    let walk = Walk::new(Lang::It);
    walk.call();
    walk.fill("2026-03-12T14:34");
    let at = walk.at("2026-03-20");
    let ctx = walk.desk.ctx(&at);
    let later = NewPromise {
        what: "una telefonata".into(),
        who: Some("Anna".into()),
        by: By::Day(date(2026, 3, 24)),
        within: None,
    };
    walk.desk
        .app
        .add_promise(&ctx, "1", ctx.moment(), &later)
        .unwrap();
    let at = walk.at("2026-04-10");
    let promises = walk
        .desk
        .app
        .load("1")
        .unwrap()
        .state
        .promises(at.now.date());
    let facts = |about: &str| -> Vec<String> {
        let which = LetterQuery {
            about: about.to_owned(),
            ..LetterQuery::kind("promise-overdue")
        };
        let page = walk.desk.write(&at, 1, &which).unwrap();
        let plain = |fact: &view::Fact| crate::parts::plain(&fact.value.text);
        page.facts.iter().map(plain).collect()
    };
    let (marco, anna) = (
        facts(&promises[0].id.to_string()),
        facts(&promises[1].id.to_string()),
    );
    for (facts, with, without) in [
        (
            &marco,
            ["Marco", "2 aprile 2026"],
            ["Anna", "24 marzo 2026"],
        ),
        (&anna, ["Anna", "24 marzo 2026"], ["Marco", "2 aprile 2026"]),
    ] {
        for part in with {
            assert!(facts.iter().any(|fact| fact == part), "{part}: {facts:?}");
        }
        for part in without {
            assert!(facts.iter().all(|fact| fact != part), "{part}: {facts:?}");
        }
    }
}

#[test]
fn a_promise_that_was_asked_about_says_when() {
    let walk = Walk::new(Lang::It);
    walk.call();
    walk.fill("2026-03-12T14:34");
    let at = walk.at("2026-04-10");
    let asked = || {
        let rows = walk.desk.promises(&at, Some(1), None).unwrap().rows;
        rows[0].promise.asked
    };
    let page = walk
        .desk
        .write(&at, 1, &LetterQuery::kind("promise-overdue"))
        .unwrap();
    walk.desk.save_draft(&at, 1, &form(&page)).unwrap();
    assert_eq!(asked(), None, "a draft asks nobody");
    walk.desk.sent(&at, 1, &form(&page)).unwrap();
    assert_eq!(asked(), Some(date(2026, 4, 10)));
    let file = walk.desk.case_file(&at, 1).unwrap();
    assert_eq!(file.promises[0].asked, Some(date(2026, 4, 10)));
}

#[test]
fn a_complaint_greets_the_office_that_it_goes_to() {
    for (lang, office) in [
        (Lang::En, "Dear Complaints Team of Banca Esempio,"),
        (Lang::Nl, "Geachte klachtenafdeling van Banca Esempio,"),
        (Lang::It, "Gentile ufficio reclami di Banca Esempio,"),
        (
            Lang::He,
            "לכבוד המחלקה לפניות הציבור של Banca Esempio, שלום רב,",
        ),
        (Lang::Tr, "Sayın Banca Esempio şikâyet birimi yetkilileri,"),
    ] {
        let walk = Walk::new(lang);
        let at = walk.at("2026-03-12");
        walk.desk.new_case(&at, &lucia()).unwrap();
        let write = |to: &str| {
            let which = LetterQuery {
                to: to.to_owned(),
                lang: lang.code().to_owned(),
                ..LetterQuery::kind("complaint")
            };
            crate::parts::plain(&walk.desk.write(&at, 1, &which).unwrap().text)
        };
        assert!(write("complaints").contains(office), "{lang}");
        assert!(!write("firm").contains(office), "{lang}");
    }
}
