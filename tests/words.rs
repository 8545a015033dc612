//! The words of the screens: whole in each language, short, and on the person's side.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use redress_testkit::root;

/// Every text of one language: the id with its variants, one text each.
fn texts(lang: &str) -> BTreeMap<String, Vec<String>> {
    let mut all = BTreeMap::new();
    for file in std::fs::read_dir(root().join("knowledge/words").join(lang)).unwrap() {
        let path = file.unwrap().path();
        let source = std::fs::read_to_string(&path).unwrap();
        let resource = fluent_syntax::parser::parse(source)
            .unwrap_or_else(|(_, errors)| panic!("{path:?}: {errors:?}"));
        for entry in resource.body {
            let (id, pattern) = match entry {
                Entry::Message(message) => (message.id.name, message.value),
                Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value)),
                _ => continue,
            };
            let variants = pattern.map(|pattern| spoken(&pattern)).unwrap_or_default();
            assert!(
                all.insert(id.clone(), variants).is_none(),
                "{id} is there twice in {lang}"
            );
        }
    }
    all
}

/// Every way in which a pattern may read; a value stands as one word.
fn spoken(pattern: &Pattern<String>) -> Vec<String> {
    let mut ways = vec![String::new()];
    for element in &pattern.elements {
        let pieces = match element {
            PatternElement::TextElement { value } => vec![value.clone()],
            PatternElement::Placeable { expression } => placed(expression),
        };
        ways = ways
            .iter()
            .flat_map(|way| pieces.iter().map(move |piece| format!("{way}{piece}")))
            .collect();
    }
    ways
}

fn placed(expression: &Expression<String>) -> Vec<String> {
    match expression {
        Expression::Select { variants, .. } => variants
            .iter()
            .flat_map(|variant| spoken(&variant.value))
            .collect(),
        Expression::Inline(InlineExpression::StringLiteral { value }) => vec![value.clone()],
        Expression::Inline(InlineExpression::Placeable { expression }) => placed(expression),
        Expression::Inline(_) => vec!["X".to_owned()],
    }
}

/// The sentences of a text, as lists of words. Lines are sentences too.
fn sentences(text: &str) -> Vec<Vec<String>> {
    text.split(['\n', '.', '?', ':', ';'])
        .map(|sentence| {
            let word = |word: &&str| word.chars().any(char::is_alphanumeric);
            sentence
                .split_whitespace()
                .filter(word)
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .filter(|words| !words.is_empty())
        .collect()
}

#[test]
fn both_languages_have_the_same_words() {
    let (en, it) = (texts("en"), texts("it"));
    let ids =
        |texts: &BTreeMap<String, Vec<String>>| texts.keys().cloned().collect::<BTreeSet<_>>();
    let only: Vec<String> = ids(&en).symmetric_difference(&ids(&it)).cloned().collect();
    assert_eq!(only, Vec::<String>::new());
    assert!(en.len() > 400, "{}", en.len());
    for (id, ways) in en.iter().chain(&it) {
        assert!(
            ways.iter().any(|way| !way.trim().is_empty()),
            "{id} says nothing"
        );
    }
}

#[test]
fn no_word_presses_scolds_or_promises() {
    const EVERYWHERE: [(&str, &[&str]); 2] = [
        (
            "en",
            &[
                "don't worry",
                "don’t worry",
                "simply",
                "just",
                "fight",
                "scam",
                "win",
                "oops",
                "user",
                "users",
            ],
        ),
        (
            "it",
            &[
                "non preoccuparti",
                "semplicemente",
                "combatti",
                "truffa",
                "vinci",
                "vincere",
                "ops",
                "utente",
                "utenti",
            ],
        ),
    ];
    const IN_ERRORS: [(&str, &[&str]); 2] = [
        (
            "en",
            &[
                "please",
                "sorry",
                "valid",
                "invalid",
                "oops",
                "forbidden",
                "required",
            ],
        ),
        (
            "it",
            &[
                "per favore",
                "spiacenti",
                "ci dispiace",
                "valido",
                "non valido",
                "proibito",
                "vietato",
                "obbligatorio",
            ],
        ),
    ];
    // A topic of the law has the name that the law gives it.
    const NAMES: [&str; 3] = ["topic-scam", "topic-bank-scam", "sector-topic-scam"];
    let mut wrong = Vec::new();
    for ((lang, everywhere), (_, in_errors)) in EVERYWHERE.into_iter().zip(IN_ERRORS) {
        for (id, ways) in texts(lang) {
            let error = ["error", "refused", "why-", "problem", "fault"]
                .iter()
                .any(|part| id.contains(part));
            for way in ways {
                let spaced: String = way
                    .to_lowercase()
                    .chars()
                    .map(|c| {
                        if c.is_alphanumeric() || "'’".contains(c) {
                            c
                        } else {
                            ' '
                        }
                    })
                    .collect();
                let spaced = format!(
                    " {} ",
                    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
                );
                let listed = everywhere.iter().chain(if error { in_errors } else { &[] });
                for word in listed {
                    if spaced.contains(&format!(" {word} ")) && !NAMES.contains(&id.as_str()) {
                        wrong.push(format!("{lang} {id}: {word:?} in {way:?}"));
                    }
                }
                if way.contains('!') {
                    wrong.push(format!("{lang} {id}: an exclamation mark in {way:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn sentences_are_short() {
    for lang in ["en", "nl", "it", "he", "tr"] {
        let mut lengths = Vec::new();
        let mut long = Vec::new();
        for (id, ways) in texts(lang) {
            // Examples of commands are no sentences.
            if id.contains("examples") || id.contains("codes") {
                continue;
            }
            for sentence in ways.iter().flat_map(|way| sentences(way)) {
                if sentence.len() > 20 {
                    long.push(format!(
                        "{id}: {} words: {}",
                        sentence.len(),
                        sentence.join(" ")
                    ));
                }
                lengths.push(sentence.len());
            }
        }
        assert!(long.is_empty(), "{lang}\n{}", long.join("\n"));
        let sum: usize = lengths.iter().sum();
        let mean = f64::from(u32::try_from(sum).unwrap())
            / f64::from(u32::try_from(lengths.len()).unwrap());
        assert!(mean <= 12.0, "{lang}: {mean:.1} words a sentence");
    }
}

#[test]
fn lucia_is_spoken_to_as_tu_and_the_bank_as_lei() {
    let mut wrong = Vec::new();
    for (id, ways) in texts("it") {
        // Letters speak to the firm.
        if id.starts_with("letter-") {
            continue;
        }
        for way in ways {
            for word in [
                "La preghiamo",
                "Suo caso",
                "Sua pratica",
                "clicchi",
                "inserisca",
                "scriva",
                "prema",
            ] {
                if way
                    .split(|c: char| !c.is_alphabetic() && c != ' ')
                    .any(|part| format!(" {part} ").contains(&format!(" {word} ")))
                {
                    wrong.push(format!("{id}: {word:?} in {way:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
