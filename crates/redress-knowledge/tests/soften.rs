//! Messages rewritten with all that the program carries: patterns, learned models, words.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use redress_knowledge::Knowledge;
use redress_tone::fold::fold;
use redress_tone::spec::Severity;
use redress_tone::{Desk, FactKind, Lang, Options, Wording, check};

/// Returns the words that have a digit.
fn figures(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words
        .filter(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_digit()))
        .map(fold)
        .collect()
}

#[test]
fn every_example_becomes_calm() {
    let knowledge = Knowledge::embedded();
    let rules = knowledge.tone().expect("the rules compile");
    let words = Wording::compile(knowledge.soften(), knowledge.tone_languages());
    let words = words.unwrap_or_else(|problems| panic!("{problems:?}"));
    let mut desk = Desk::new(&rules, &words);
    let mut wrong = Vec::new();
    let mut count = 0;
    for rule in knowledge.tone_rules() {
        for (lang, part) in &rule.lang {
            for example in part.fires.iter().chain(&part.silent) {
                let options = Options::new(*lang);
                let softened = desk.soften(&example.text, &options);
                count += 1;
                if desk.soften(&softened.text, &options).text != softened.text {
                    wrong.push(format!(
                        "twice [{lang}] {} => {}",
                        example.text, softened.text
                    ));
                }
                let report = check(&rules, &softened.text, &options);
                if let Some(left) = report
                    .findings
                    .iter()
                    .find(|f| f.severity == Severity::Warn)
                {
                    wrong.push(format!(
                        "heat [{lang}] {} {} => {}",
                        left.rule, example.text, softened.text
                    ));
                }
                let (before, after) = (figures(&example.text), figures(&softened.text));
                if before.iter().any(|f| !after.contains(f))
                    || after.iter().any(|f| !before.contains(f))
                {
                    wrong.push(format!(
                        "figures [{lang}] {} => {}",
                        example.text, softened.text
                    ));
                }
            }
        }
    }
    assert!(count > 5_000, "{count}");
    assert!(
        wrong.is_empty(),
        "{} of {count} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn what_stands_in_the_words_is_calm_itself() {
    let knowledge = Knowledge::embedded();
    let rules = knowledge.tone().expect("the rules compile");
    for lang in Lang::ALL {
        let words = knowledge.soften().lang.get(&lang).expect("the language");
        let options = Options::new(lang);
        for text in words
            .neutral
            .values()
            .chain([&words.ask_again, &words.details])
        {
            let found = check(&rules, &text.replace("{facts}", "BX-204518"), &options).findings;
            assert!(
                found.iter().all(|f| f.severity != Severity::Warn),
                "{text}: {found:?}"
            );
            let words = Wording::compile(knowledge.soften(), knowledge.tone_languages())
                .expect("the words compile");
            let facts = Desk::new(&rules, &words).survey(text, &options).facts;
            assert!(
                facts.iter().all(|fact| fact.kind == FactKind::Promise),
                "{text}: {facts:?}"
            );
        }
    }
}
