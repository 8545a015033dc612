//! What the sources call wrong is found, and what they call right is left alone, in each language.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

use redress_knowledge::Knowledge;
use redress_tone::spec::Severity;
use redress_tone::{Channel, Lang, Options, Side, check};

#[test]
fn the_lines_of_the_sources_are_read_as_the_sources_read_them() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/tone/sources.toml");
    let file: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
    let rules = Knowledge::embedded().tone().unwrap();
    let lines = file["line"].as_array().unwrap();
    let mut wrong = Vec::new();
    for line in lines {
        let word = |name: &str| line.get(name).and_then(|v| v.as_str()).unwrap_or_default();
        for lang in Lang::ALL {
            let text = line["text"][lang.code()].as_str().unwrap();
            let mut options = Options::new(lang);
            options.channel = Channel::Phone;
            options.context = word("context").parse().unwrap();
            if word("side") == "rep" {
                options.side = Side::Rep;
            }
            let report = check(&rules, text, &options);
            let holds = match word("verdict") {
                "wrong" => report.findings.iter().any(|f| f.rule == word("rule")),
                "right" => report.findings.iter().all(|f| f.severity != Severity::Warn),
                other => panic!("a line is wrong or right, not {other:?}"),
            };
            if !holds {
                wrong.push(format!("{lang} {} {} {text}", word("row"), word("rule")));
            }
        }
    }
    assert!(lines.len() > 200, "{} lines", lines.len());
    assert!(wrong.is_empty(), "{wrong:#?}");
}
