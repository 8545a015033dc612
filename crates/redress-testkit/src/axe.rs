//! What axe-core says of a page.

use serde_json::Value;

use crate::browser::Browser;
use crate::place;

/// Something that axe found.
#[derive(Debug, Clone)]
pub struct Violation {
    /// The rule.
    pub rule: String,
    /// What it asks for.
    pub help: String,
    /// The elements and what is the matter with each.
    pub places: Vec<String>,
    /// The elements as selectors, in the order of `places`.
    pub targets: Vec<String>,
    /// Whether axe could not decide by itself.
    pub undecided: bool,
}

const RUN: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations', 'incomplete'],
    }).then(result => done({
        violations: result.violations, incomplete: result.incomplete, version: result.testEngine.version,
    }), error => done({ error: String(error) }));
";

impl Browser {
    /// Runs axe on the open page: violations, and what axe leaves to a person.
    #[must_use]
    pub fn axe(&self) -> Vec<Violation> {
        let path = place::axe_script();
        let script = std::fs::read_to_string(&path).unwrap_or_else(|_| {
            panic!(
                "axe is not installed at {}: run `cargo xtask test`, which installs it",
                path.display()
            )
        });
        self.eval(&format!("{script};"), &[]);
        let result = self.eval_later(RUN, &[]);
        assert_eq!(result["error"], Value::Null, "axe could not run");
        assert!(
            result["version"]
                .as_str()
                .is_some_and(|version| version.starts_with("4.")),
            "{result}"
        );
        let list = |name: &str, undecided: bool| -> Vec<Violation> {
            let items = result[name].as_array().cloned().unwrap_or_default();
            items
                .iter()
                .map(|item| violation(item, undecided))
                .collect()
        };
        let mut found = list("violations", false);
        found.extend(list("incomplete", true));
        found
    }
}

fn violation(item: &Value, undecided: bool) -> Violation {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let nodes = item["nodes"].as_array().cloned().unwrap_or_default();
    Violation {
        rule: text(&item["id"]),
        help: text(&item["help"]),
        places: nodes
            .iter()
            .map(|node| {
                format!(
                    "{} ({})",
                    text(&node["html"]),
                    text(&node["any"][0]["message"])
                )
            })
            .collect(),
        targets: nodes.iter().map(|node| text(&node["target"][0])).collect(),
        undecided,
    }
}
