//! Messages in all five languages, from Fluent text made for the test.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

use redress_tone::Lang;
use redress_words::{Args, Difference, Words, WordsProblem, args};

fn words(files: &[(Lang, &str)]) -> Words {
    let sources = files
        .iter()
        .map(|(lang, text)| (*lang, vec![("test.ftl".to_owned(), (*text).to_owned())]))
        .collect();
    Words::new(sources).unwrap_or_else(|problems| panic!("{problems:?}"))
}

const DAYS: [(Lang, &str); 5] = [
    (
        Lang::En,
        "days = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n  }\n",
    ),
    (
        Lang::It,
        "days = { $n ->\n    [one] { $n } giorno\n   *[other] { $n } giorni\n  }\n",
    ),
    (
        Lang::Nl,
        "days = { $n ->\n    [one] { $n } dag\n   *[other] { $n } dagen\n  }\n",
    ),
    (
        Lang::He,
        "days = { $n ->\n    [one] יום אחד\n    [two] יומיים\n   *[other] { $n } ימים\n  }\n",
    ),
    (Lang::Tr, "days = { $n } gün\n"),
];

#[test]
fn plurals_are_those_of_each_language() {
    let words = words(&DAYS);
    for (lang, n, expected) in [
        (Lang::En, 1, "1 day"),
        (Lang::En, 0, "0 days"),
        (Lang::En, 2, "2 days"),
        (Lang::It, 1, "1 giorno"),
        (Lang::It, 15, "15 giorni"),
        (Lang::It, 1_000_000, "1.000.000 giorni"),
        (Lang::Nl, 1, "1 dag"),
        (Lang::Nl, 3, "3 dagen"),
        (Lang::He, 1, "יום אחד"),
        (Lang::He, 2, "יומיים"),
        (Lang::He, 5, "5 ימים"),
        (Lang::Tr, 1, "1 gün"),
        (Lang::Tr, 9, "9 gün"),
    ] {
        assert_eq!(
            words.get(lang, "days", &args!["n" => n]),
            expected,
            "{lang} {n}"
        );
    }
}

#[test]
fn selectors_on_text_and_attributes() {
    let words = words(&[(
        Lang::En,
        "state = { $state ->\n    [kept] Kept\n   *[waiting] Waiting\n  }\n    .hint = by { $date }\n",
    )]);
    assert_eq!(
        words.get(Lang::En, "state", &args!["state" => "kept"]),
        "Kept"
    );
    assert_eq!(
        words.get(Lang::En, "state", &args!["state" => "other"]),
        "Waiting"
    );
    assert_eq!(
        words.get(Lang::En, "state.hint", &args!["date" => "2 April"]),
        "by 2 April"
    );
    assert!(words.has(Lang::En, "state.hint"));
    assert!(!words.has(Lang::En, "state.title"));
}

#[test]
fn a_gap_is_seen_and_nothing_stops() {
    let words = words(&[(Lang::En, "hello = Hello { $name }, { $n } days\n")]);
    assert_eq!(words.text(Lang::En, "absent"), "⟨absent⟩");
    assert_eq!(words.text(Lang::It, "hello"), "⟨hello⟩");
    assert_eq!(words.text(Lang::En, "hello.title"), "⟨hello.title⟩");
    assert_eq!(
        words.get(Lang::En, "hello", &args!["n" => 1200]),
        "Hello ⟨name⟩, 1,200 days"
    );
    assert_eq!(words.find(Lang::En, "absent", &Args::new()), None);
}

#[test]
fn values_carry_no_marks_of_their_own_and_are_never_read_as_messages() {
    let words = words(&[(Lang::He, "ref = מספר { $ref } נרשם\n")]);
    let text = words.get(Lang::He, "ref", &args!["ref" => "{ $ref } -term"]);
    assert_eq!(text, "מספר { $ref } -term נרשם");
}

#[test]
fn italian_articles_follow_the_number() {
    let words = words(&[(
        Lang::It,
        "by = Entro il { $date }: { $text }\nshare = Pari al { $n }%\n",
    )]);
    let by = |date: &str| {
        words.get(
            Lang::It,
            "by",
            &args!["date" => date, "text" => "il 8 sera"],
        )
    };
    assert_eq!(by("8 aprile 2026"), "Entro l’8 aprile 2026: il 8 sera");
    assert_eq!(by("2 aprile 2026"), "Entro il 2 aprile 2026: il 8 sera");
    assert_eq!(
        words.get(Lang::It, "share", &args!["n" => 80]),
        "Pari all’80%"
    );
}

#[test]
fn languages_are_compared() {
    let words = words(&[
        (Lang::En, "one = One { $n }\ntwo = Two\n    .hint = Hint\n"),
        (
            Lang::It,
            "one = Uno { $numero }\ntwo = Due\n    .hint = Aiuto\n",
        ),
        (Lang::Tr, "one = Bir { $n }\n"),
    ]);
    assert_eq!(words.complete(), [Lang::En, Lang::It]);
    let missing = |id: &str| Difference::Missing {
        lang: Lang::Tr,
        id: id.to_owned(),
        there_in: Lang::En,
    };
    assert_eq!(
        words.check(),
        [
            missing("two"),
            missing("two.hint"),
            Difference::Values {
                lang: Lang::It,
                id: "one".to_owned(),
                missing: vec!["n".to_owned()],
                extra: vec!["numero".to_owned()],
            },
        ]
    );
    assert!(Words::new(Vec::new()).is_ok_and(|none| none.complete().is_empty()));
}

#[test]
fn every_problem_is_named_with_its_place() {
    let file = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let problems = Words::new(vec![
        (
            Lang::En,
            vec![
                file(
                    "a.ftl",
                    "one = One\nuses = { two } { -brand } { DATETIME($d) }\n",
                ),
                file("b.ftl", "fine = Fine\none = Again\n\nbroken = { $n\n"),
            ],
        ),
        (Lang::It, vec![file("a.ftl", "one = Uno\n")]),
    ])
    .err()
    .unwrap_or_default();
    let reference = |name: &str| WordsProblem::UnknownReference {
        lang: Lang::En,
        id: "uses".to_owned(),
        reference: name.to_owned(),
    };
    for expected in [
        WordsProblem::Duplicate {
            lang: Lang::En,
            file: "b.ftl".to_owned(),
            id: "one".to_owned(),
            first: "a.ftl".to_owned(),
        },
        reference("two"),
        reference("-brand"),
        reference("DATETIME()"),
    ] {
        assert!(problems.contains(&expected), "{expected}");
    }
    assert!(problems.iter().any(|problem| matches!(
        problem,
        WordsProblem::Syntax { file, line, .. } if file == "b.ftl" && *line >= 4
    )));
    assert_eq!(problems.len(), 5);
}

#[test]
fn words_are_shared_between_threads() {
    fn is_shared<T: Send + Sync>(_: &T) {}
    is_shared(&words(&DAYS));
}

mod any_input {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn values_of_any_kind_are_shown_whole(text in "\\PC{0,40}", n in any::<i64>()) {
            // The one private-use character that is taken out again.
            let text = text.replace('\u{E0F8}', "");
            let words = words(&[(Lang::It, "m = Dal { $text }, { $n }.\n")]);
            let shown = words.get(Lang::It, "m", &args!["text" => &text, "n" => n]);
            prop_assert!(shown.contains(&text), "{shown}");
        }

        #[test]
        fn no_id_and_no_source_can_stop_the_program(id in "\\PC{0,20}", source in "\\PC{0,80}") {
            let words = words(&[(Lang::En, "m = x\n")]);
            prop_assert!(!words.text(Lang::En, &id).is_empty());
            let _ = Words::new(vec![(Lang::En, vec![("any.ftl".to_owned(), source)])]);
        }
    }
}
