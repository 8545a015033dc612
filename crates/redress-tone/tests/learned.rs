//! A learned model in its place beside the patterns.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;

use std::sync::Arc;

use redress_tone::learned::{Candidate, Heard, Learned, Memory, Settled};
use redress_tone::spec::Severity;
use redress_tone::{Lang, Options, Rules, Side, check};

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
