//! The learned model: what was written is read, and no bytes make it panic.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::sync::{Arc, Mutex};

use proptest::prelude::*;
use redress_tone::learned::{Candidate, Heard, Learned, Memory};
use redress_tone::model::{Entry, Model, ModelRule, Scales, lexicon_rows, word_hash};
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
    let scales = Scales {
        words: 1.0,
        meanings: 1.0,
    };
    Model::write(&[rule], scales, &rows)
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
    assert!(with(whole[..12].to_vec()).is_none());
    assert!(with(b"RTM3".to_vec()).is_none());
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
        let mut prefixed = b"RTM2".to_vec();
        prefixed.extend(&bytes);
        for bytes in [bytes, prefixed, damaged] {
            if let Some(rules) = with(bytes) {
                let _ = check(&rules, &text, &Options::new(Lang::En));
                let _ = check(&rules, "They seem clueless there.", &Options::new(Lang::En));
            }
        }
    }
}

/// Writes down the meanings of each sentence that is read.
#[derive(Debug)]
struct Spy {
    model: Model,
    heard: Mutex<Vec<Vec<u32>>>,
}

impl Learned for Spy {
    fn read(&self, heard: &Heard<'_>, _: &mut Memory, _: &mut Vec<Candidate>) {
        let mut all = Vec::new();
        self.model.meanings(heard, &mut |feature| all.push(feature));
        self.heard.lock().unwrap().push(all);
    }
}

#[test]
fn what_means_the_same_has_the_same_features_in_other_words_and_other_languages() {
    let entry = |words: &[&str], stem, prefixed, class| Entry {
        words: words.iter().map(|word| (*word).to_owned()).collect(),
        stem,
        prefixed,
        class,
    };
    let entries = [
        entry(&["i"], false, false, 0),
        entry(&["אני"], false, false, 0),
        entry(&["leav"], true, false, 1),
        entry(&["walk", "away"], false, false, 1),
        entry(&["עוזב"], false, true, 1),
    ];
    let rows = lexicon_rows(&entries, ["leaving"].into_iter());
    let scales = Scales::default();
    let model = || Model::read(Model::write(&[], scales, &rows).into(), |_| None).unwrap();
    let meanings = |lang: Lang, text: &str| {
        let rule: RuleSpec = toml::from_str(RULE).unwrap();
        let known =
            ["lang = \"en\"\n", "lang = \"he\"\n"].map(|text| toml::from_str(text).unwrap());
        let mut rules = Rules::compile(&known, &[rule], &ChecklistSpec::default()).unwrap();
        let spy = Arc::new(Spy {
            model: model(),
            heard: Mutex::default(),
        });
        rules.set_model(lang, spy.clone());
        let _ = check(&rules, text, &Options::new(lang));
        spy.heard.lock().unwrap().concat()
    };
    let expected = meanings(Lang::En, "So I leave.");
    // Two meanings, one before the other, and the end.
    assert_eq!(expected.len(), 4);
    for text in ["So I leaves.", "So I leaving.", "So I walk away."] {
        assert_eq!(meanings(Lang::En, text), expected, "{text}");
    }
    for text in ["אז אני עוזב.", "אז אני ועוזב."] {
        assert_eq!(meanings(Lang::He, text), expected, "{text}");
    }
    assert_ne!(meanings(Lang::En, "I leave, so."), expected);
    assert_ne!(meanings(Lang::En, "So I leave?"), expected);
    assert!(meanings(Lang::En, "So they walk home.").is_empty());
}
