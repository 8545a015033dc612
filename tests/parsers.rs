//! The bodies of the fuzz targets, run on text that is nearly right.

use proptest::prelude::*;
use redress_parsers as parsers;
use redress_testkit::{Redress, root};

use crate::lucia;

/// Runs a parser by the name of its fuzz target.
fn run(name: &str, bytes: &[u8]) {
    let (_, parser) = parsers::ALL
        .iter()
        .find(|(known, _)| *known == name)
        .expect("a target");
    parser(bytes);
}

#[test]
fn every_fuzz_target_has_a_body_that_runs_here() {
    let mut targets: Vec<String> = std::fs::read_dir(root().join("fuzz/fuzz_targets"))
        .unwrap()
        .map(|entry| {
            entry
                .unwrap()
                .path()
                .file_stem()
                .unwrap()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    targets.sort();
    let bodies: Vec<&str> = parsers::ALL.iter().map(|(name, _)| *name).collect();
    assert_eq!(targets, bodies);
    for (name, parser) in parsers::ALL {
        for bytes in [
            &b""[..],
            b"\0",
            b"\xff\xfe",
            "\u{202e}è😀".as_bytes(),
            &[b'['; 4000],
            &[b'{'; 4000],
        ] {
            parser(bytes);
        }
        let file =
            std::fs::read_to_string(root().join(format!("fuzz/fuzz_targets/{name}.rs"))).unwrap();
        assert!(
            file.contains(&format!("redress_parsers::{name}(")),
            "{name} runs another body"
        );
    }
}

/// Text of the pieces that a grammar is made of, so that much of it is nearly right.
fn pieces(of: &'static [&'static str]) -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => proptest::sample::select(of).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        1 => any::<u32>().prop_map(|n| n.to_string()),
    ];
    proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn lengths(text in pieces(&["P", "T", "D", "W", "M", "Y", "H", "15", "0", "8", "-", " "])) {
        run("length", text.as_bytes());
    }

    #[test]
    fn stretches(text in pieces(&["15", "0", "3660", "3661", "d", "wd", "w", "m", " ", "-"])) {
        run("within", text.as_bytes());
    }

    #[test]
    fn events(text in pieces(&["problem", "received", "final-response", "it.abf", ".ended", ".decided", ".", "-"])) {
        run("event", text.as_bytes());
    }

    #[test]
    fn facts(text in pieces(&["amount", "consumer", "part", "age", "=", "yes", "england", "120.50EUR", "\n", "1", ","])) {
        run("facts", text.as_bytes());
    }

    #[test]
    fn amounts(text in pieces(&["148", ",", ".", "00", "€", "EUR", " ", "'", "-", "1.234", "\u{a0}", "é"])) {
        run("amount", text.as_bytes());
    }

    #[test]
    fn moments(text in pieces(&["2026-03-12", "T", "14:05", ":00", "+01:00", "Z", "[Europe/Rome]", "-", "9999-12-31", "24:00"])) {
        run("moment", text.as_bytes());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn messages(text in pieces(&["Voi ", "sbagliate ", "You ", "never ", "!", "\n", "“", "”", "«", "12 marzo ", "€ ", "148,00 ", "the manager ", "l'", "è ", "מיד ", "İ "])) {
        run("tone", text.as_bytes());
    }

    #[test]
    fn sentences(text in pieces(&["prima un sondaggio ", "non c'è un responsabile ", "no ", "supervisor ", "policy ", "?", "è ", "מנהל ", "\u{200f}"])) {
        run("phrase", text.as_bytes());
    }

    #[test]
    fn messages_of_a_firm(text in pieces(&["Dear ", ",", "\n", "we cannot ", "refund ", "won't ", "binnen 10 dagen ", "entro il 3 maggio ", "case ", "0800 123 ", "(", ") ", ". ", "> ", "--", "הפנייה ", "\u{200f}", "iade ", "pertanto "])) {
        run("message", text.as_bytes());
    }

    #[test]
    fn moves_of_a_rehearsal(text in pieces(&["a", "n", "z", ".", "~", "_20", "_D7_90", "_", "what", " ", "the number ", "il nome ", "\u{200f}"])) {
        run("moves", text.as_bytes());
    }

    #[test]
    fn files_of_words(text in pieces(&["step-a", " = ", "\n", "    ", "{ ", " }", "$n", "->", "[one]", "*[other]", "-term", "#", "\"", "."])) {
        run("words", text.as_bytes());
    }

    #[test]
    fn files_of_knowledge(which in 0_u8..12, text in pieces(&["id", " = ", "\n", "[[", "]]", "[", "]", "\"", "'", "2026-02-30", "{", "}", "%", "en", "it", ",", "#"])) {
        run("knowledge", &[&[which], text.as_bytes()].concat());
    }

    #[test]
    fn models_of_letters(text in letter_model()) {
        run("letter_model", text.as_bytes());
    }
}

/// A model of a letter as JSON: the days are good, the words are anything.
fn letter_model() -> impl Strategy<Value = String> {
    (any::<String>(), any::<String>(), 1_u8..=30, any::<bool>()).prop_map(|(a, b, day, whole)| {
        let mut value = serde_json::to_value(redress_letter::LetterModel::on(jiff::civil::date(
            2026, 3, 12,
        )))
        .unwrap();
        let map = value.as_object_mut().unwrap();
        map.insert("goal".to_owned(), a.clone().into());
        map.insert("matter".to_owned(), b.into());
        map.insert("reference".to_owned(), a.into());
        let by = format!("2026-04-{day:02}");
        map.insert(
            "promise".to_owned(),
            serde_json::json!({ "what": "x", "by": by, "said_on": by, "state": "waiting" }),
        );
        let text = value.to_string();
        if whole {
            text
        } else {
            text.chars().take(text.chars().count() / 2).collect()
        }
    })
}

#[test]
fn a_real_document_is_taken_and_every_damaged_one_refused() {
    let redress: Redress = lucia::after_the_call();
    let document = redress
        .run(&["case", "export", "--case", "1"])
        .ok()
        .stdout
        .into_bytes();
    run("case_document", &document);
    let mut taken = 0;
    for place in (0..document.len()).step_by(document.len() / 200) {
        let mut bytes = document.clone();
        bytes[place] ^= 1;
        run("case_document", &bytes);
        taken += usize::from(redress_case::import(&bytes).is_ok());
        run("case_document", &document[..place]);
    }
    assert_eq!(taken, 0, "a flipped byte was not seen");
}

/// A real file of the knowledge with one place changed is refused in sentences or taken whole.
#[test]
fn real_files_with_one_place_changed() {
    let text = std::fs::read_to_string(root().join("knowledge/ladders/it/bank.toml")).unwrap();
    for part in 1..12 {
        let mut at = text.len() * part / 12;
        while !text.is_char_boundary(at) {
            at += 1;
        }
        for odd in ["\"", "]", "9999-99-99", "\u{0}", "= = ="] {
            let changed = format!("{}{odd}{}", &text[..at], &text[at..]);
            run("knowledge", &[&[1], changed.as_bytes()].concat());
        }
    }
}
