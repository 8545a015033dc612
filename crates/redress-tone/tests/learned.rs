//! A learned model in its place beside the patterns.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use redress_tone::learned::{Candidate, Heard, Learned, Memory, Settled};
use redress_tone::spec::Severity;
use redress_tone::{Checker, Lang, Options, Rules, Side, check};

/// Finds one word to break one rule, and takes back every hit in a sentence with another word.
#[derive(Debug)]
struct Model {
    rule: usize,
    finds: &'static str,
    spares: &'static str,
}

fn place(heard: &Heard<'_>, word: &str) -> Option<usize> {
    (0..heard.len()).find(|&i| heard.folded(i) == word)
}

impl Learned for Model {
    fn read(&self, heard: &Heard<'_>, _: &mut Memory, said: &mut Vec<Candidate>) {
        if let Some(at) = place(heard, self.finds) {
            assert_eq!(heard.written(at).to_lowercase(), self.finds);
            said.push(Candidate {
                rule: self.rule,
                score: 1,
                severity: heard.is_question().then_some(Severity::Info),
                start: at,
                end: at + 1,
                evidence: [
                    at as u16,
                    Candidate::NO_WORD,
                    Candidate::NO_WORD,
                    Candidate::NO_WORD,
                ],
            });
        }
    }

    fn vetoes(&self, heard: &Heard<'_>, _: &mut Memory, hit: Settled) -> bool {
        assert!(hit.start < hit.end && hit.end <= heard.len());
        place(heard, self.spares).is_some()
    }
}

fn rules() -> Rules {
    let mut rules = common::rules();
    let rule = rules.index_of("second-person-blame").expect("a rule");
    let model = Model {
        rule,
        finds: "kettle",
        spares: "teapot",
    };
    rules.set_model(Lang::En, Arc::new(model));
    rules
}

#[test]
fn adds_and_takes_back_findings() {
    let rules = rules();
    for (text, expected) in [
        ("All is well.", &[][..]),
        ("Well. Your kettle.", &[("kettle", Severity::Warn)]),
        ("Your kettle?", &[("kettle", Severity::Info)]),
        ("You failed.", &[("You failed", Severity::Warn)]),
        ("You failed the teapot.", &[]),
        // The longest of one rule stays, and quoted words are somebody else's.
        (
            "You kettle failed.",
            &[("You kettle failed", Severity::Warn)],
        ),
        ("He wrote \"my kettle\" here.", &[]),
    ] {
        let report = check(&rules, text, &Options::new(Lang::En));
        let found: Vec<(&str, Severity)> = report
            .findings
            .iter()
            .map(|f| (f.quote.as_str(), f.severity))
            .collect();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn obeys_the_side_of_its_rule_and_takes_its_texts() {
    let rules = rules();
    let text = "Your kettle.";
    let report = check(&rules, text, &Options::new(Lang::En));
    assert_eq!(report.findings[0].why, "Blame closes ears.");
    assert_eq!(report.findings[0].suggestions.len(), 2);
    let mut rep = Options::new(Lang::En);
    rep.side = Side::Rep;
    assert!(check(&rules, text, &rep).findings.is_empty());
    assert!(
        check(&rules, text, &Options::new(Lang::It))
            .findings
            .is_empty()
    );
}

/// The same, whose answers depend on the words alone; it counts how often a hit is put to it.
#[derive(Debug)]
struct Plain(Model, AtomicUsize);

impl Learned for Plain {
    fn read(&self, heard: &Heard<'_>, memory: &mut Memory, said: &mut Vec<Candidate>) {
        self.0.read(heard, memory, said);
    }

    fn is_plain(&self) -> bool {
        true
    }

    fn vetoes(&self, heard: &Heard<'_>, memory: &mut Memory, hit: Settled) -> bool {
        self.1.fetch_add(1, Ordering::Relaxed);
        self.0.vetoes(heard, memory, hit)
    }
}

#[test]
fn what_is_taken_back_is_remembered_with_the_sentence() {
    let mut rules = common::rules();
    let model = Arc::new(Plain(
        Model {
            rule: rules.index_of("second-person-blame").expect("a rule"),
            finds: "kettle",
            spares: "teapot",
        },
        AtomicUsize::new(0),
    ));
    rules.set_model(Lang::En, model.clone());
    let options = Options::new(Lang::En);
    let mut checker = Checker::new(&rules);
    let texts = [
        "You failed the teapot. You failed.",
        "You failed. You failed the teapot.",
        "You failed the teapot. You failed the teapot. You failed.",
    ];
    for round in 0..6 {
        for text in texts {
            let report = checker.check(text, &options);
            let found: Vec<&str> = report.findings.iter().map(|f| f.quote.as_str()).collect();
            assert_eq!(found, ["You failed"], "{text}");
        }
        if round == 2 {
            model.1.store(0, Ordering::Relaxed);
        }
    }
    assert_eq!(model.1.load(Ordering::Relaxed), 0, "nothing is asked anew");
    assert_eq!(check(&rules, texts[0], &options).findings.len(), 1);
    assert_eq!(
        model.1.load(Ordering::Relaxed),
        2,
        "a new reader knows nothing"
    );
}
