//! Every letter passes the tone check, whatever is known of the case.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

mod common;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use common::{KINDS, LANGS, due, minimal, templates, words};
use proptest::prelude::*;
use redress_letter::{Letter, LetterModel, Templates, compose};
use redress_tone::spec::{ChecklistSpec, Item, LanguageSpec, RuleSpec, Severity};
use redress_tone::{CheckState, Lang, Options, Rules, check};
use redress_words::Words;
use serde::de::DeserializeOwned;

static TEMPLATES: LazyLock<Templates> = LazyLock::new(templates);
static WORDS: LazyLock<Words> = LazyLock::new(words);
static RULES: LazyLock<Rules> = LazyLock::new(rules);

fn read<T: DeserializeOwned>(path: &Path) -> T {
    let text = fs::read_to_string(path).unwrap();
    toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn folder<T: DeserializeOwned>(path: &Path) -> Vec<T> {
    let mut paths: Vec<_> = fs::read_dir(path)
        .unwrap()
        .map(|e| e.unwrap().path())
        .collect();
    paths.retain(|path| {
        path.extension().is_some_and(|e| e == "toml")
            && !path.ends_with("checklist.toml")
            && !path.ends_with("soften.toml")
    });
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

fn rules() -> Rules {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge/tone");
    let languages: Vec<LanguageSpec> = folder(&root.join("language"));
    let rules: Vec<RuleSpec> = folder(&root);
    let checklist: ChecklistSpec = read(&root.join("checklist.toml"));
    Rules::compile(&languages, &rules, &checklist).unwrap_or_else(|e| panic!("{e:#?}"))
}

/// Returns what the tone check holds against a letter.
fn warnings(letter: &Letter) -> String {
    let mut out = String::new();
    for text in [&letter.subject, &letter.body] {
        for opening in [false, true] {
            let mut options = Options::new(letter.lang);
            if opening {
                options.context = options.context.with("opening");
            }
            for finding in check(&RULES, text, &options).findings {
                if finding.severity == Severity::Warn {
                    let _ = writeln!(
                        out,
                        "{} {}: {}: {}",
                        letter.kind, letter.lang, finding.rule, finding.quote
                    );
                }
            }
        }
    }
    out
}

#[test]
fn full_letters_are_calm_and_complete() {
    let mut wrong = String::new();
    for kind in KINDS {
        for lang in LANGS {
            let letter = compose(&TEMPLATES, kind, lang, &due(kind, lang), &WORDS).unwrap();
            wrong += &warnings(&letter);
            for item in check(&RULES, &letter.body, &Options::new(lang)).checklist {
                let told = !matches!(kind, "promise-overdue" | "answer" | "conduct")
                    || item.item != Item::Tried;
                if item.state != CheckState::Present && told {
                    let _ = writeln!(wrong, "{kind} {lang}: {:?} is {:?}", item.item, item.state);
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_rude_letter_would_be_seen() {
    let mut model = minimal();
    model.goal = common::some("This is outrageous! You always lie and I will sue you");
    let letter = compose(&TEMPLATES, "complaint", Lang::En, &model, &WORDS).unwrap();
    assert!(!warnings(&letter).is_empty());
}

/// Leaves out, by the bits of a number, everything that a letter can do without.
fn thinned(mut model: LetterModel, bits: u32) -> LetterModel {
    let mut bits = bits;
    let mut drop = || {
        bits = bits.rotate_right(1);
        bits & 1 == 1
    };
    macro_rules! maybe_none {
        ($($($field:ident).+),* $(,)?) => {$(if drop() { model.$($field).+ = None; })*};
    }
    maybe_none!(
        sender.name,
        sender.address,
        sender.phone,
        sender.email,
        sender.best_times,
        recipient.name,
        recipient.firm,
        recipient.address,
        reference,
        account,
        goal,
        amount,
        matter,
        what_happened,
        consequence,
        deadline,
        legal_reply,
        next_rung,
    );
    for list in [&mut model.contacts] {
        if drop() {
            list.clear();
        }
    }
    if drop() {
        model.asks.clear();
    } else if drop() {
        model.asks.truncate(1);
    }
    if drop() {
        model.promises.clear();
    }
    if drop() {
        model.evidence.clear();
    }
    if drop() {
        model.obstacles.clear();
    }
    if let Some(contact) = model.contact.as_mut() {
        if drop() {
            contact.with = None;
        }
        if drop() {
            contact.seconds = None;
        }
        if drop() {
            contact.said = None;
        }
    }
    if let Some(promise) = model.promise.as_mut()
        && drop()
    {
        promise.who = None;
    }
    model
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_part_of_a_case_makes_a_calm_letter(
        bits in any::<u32>(),
        kind in proptest::sample::select(&KINDS[..]),
        lang in proptest::sample::select(&LANGS[..]),
        channel in proptest::sample::select(&["phone", "chat", "email", "letter", "visit", "form"][..]),
        other in proptest::sample::select(&KINDS[..]),
    ) {
        let mut model = thinned(due(other, lang), bits);
        for contact in model.contacts.iter_mut().chain(model.contact.as_mut()) {
            contact.channel = channel.to_owned();
        }
        let letter = compose(&TEMPLATES, kind, lang, &model, &WORDS)
            .map_err(|error| TestCaseError::fail(error.to_string()))?;
        let found = warnings(&letter);
        prop_assert!(found.is_empty(), "{found}\n{}", letter.body);
        prop_assert!(!letter.body.contains(" ,") && !letter.body.contains("  "), "{}", letter.body);
        prop_assert!(!letter.body.contains(".."), "{}", letter.body);
    }
}
