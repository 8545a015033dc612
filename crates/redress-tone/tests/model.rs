//! The learned model: what was written is read, and no bytes make it panic.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::sync::Arc;

use proptest::prelude::*;
use redress_tone::model::{Model, ModelRule, word_hash};
use redress_tone::spec::{ChecklistSpec, LanguageSpec, RuleSpec};
use redress_tone::{Lang, Options, Rules, check};

const RULE: &str = r#"
id = "T-16"
name = "competence-attack"
category = "insult"
severity = "warn"
source = "S2"
[lang.en]
why = "w"
suggest = "Could you look at it again with me?"
[[lang.en.pattern]]
match = "you are useless"
"#;

fn rules() -> Rules {
    let rule: RuleSpec = toml::from_str(RULE).unwrap();
    let language: LanguageSpec = toml::from_str("lang = \"en\"\n").unwrap();
    Rules::compile(&[language], &[rule], &ChecklistSpec::default()).unwrap()
}

/// A model of one rule, in which one word decides.
fn written() -> Vec<u8> {
    let rule = ModelRule {
        name: "competence-attack".to_owned(),
        bias: -0.5,
        threshold: 0.0,
        veto: f32::MIN,
    };
    let rows = [
        (word_hash("clueless"), vec![(0, 127)]),
        (word_hash("we"), vec![(0, -127)]),
    ];
    Model::write(&[rule], 1.0, &rows)
}

fn with(bytes: Vec<u8>) -> Option<Rules> {
    let mut rules = rules();
    let model = Model::read(bytes.into(), |name| rules.index_of(name)).ok()?;
    rules.set_model(Lang::En, Arc::new(model));
    Some(rules)
}

#[test]
fn a_word_that_weighs_enough_is_found_with_its_sentence_and_no_other() {
    let rules = with(written()).unwrap();
    let read = |text: &str| -> Vec<(String, String)> {
        let report = check(&rules, text, &Options::new(Lang::En));
        let found = report.findings.into_iter();
        found.map(|f| (f.rule, f.quote)).collect()
    };
    let rule = "competence-attack".to_owned();
    assert_eq!(
        read("Thank you. They seem clueless there."),
        [(rule.clone(), "clueless".to_owned())]
    );
    // What a pattern finds stands as it is.
    assert_eq!(
        read("you are useless and clueless"),
        [
            (rule.clone(), "you are useless".to_owned()),
            (rule, "clueless".to_owned())
        ]
    );
    for silent in [
        "Clueless, they.",
        "We seem clueless there.",
        "They wrote \"they seem clueless there\" to me.",
        "They seem tired there.",
    ] {
        assert_eq!(read(silent), [], "{silent}");
    }
}

#[test]
fn a_model_that_is_cut_is_refused_or_weighs_less_and_never_panics() {
    let whole = written();
    for length in 0..whole.len() {
        if let Some(rules) = with(whole[..length].to_vec()) {
            let _ = check(&rules, "They seem clueless there.", &Options::new(Lang::En));
        }
    }
    assert!(with(whole[..8].to_vec()).is_none());
    assert!(with(b"RTM2".to_vec()).is_none());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_and_no_text_panic(
        bytes in proptest::collection::vec(any::<u8>(), 0..300),
        at in any::<usize>(),
        byte in any::<u8>(),
        text in "\\PC{0,60}",
    ) {
        let mut damaged = written();
        let at = at % damaged.len();
        damaged[at] = byte;
        let mut prefixed = b"RTM1".to_vec();
        prefixed.extend(&bytes);
        for bytes in [bytes, prefixed, damaged] {
            if let Some(rules) = with(bytes) {
                let _ = check(&rules, &text, &Options::new(Lang::En));
                let _ = check(&rules, "They seem clueless there.", &Options::new(Lang::En));
            }
        }
    }
}
