//! Findings in the Static Analysis Results Interchange Format, SARIF 2.1.0.
//!
//! Columns and offsets count code points, as everywhere in Redress; the run says so with
//! `columnKind`.

use std::path::Path;

use redress_app::ToneReport;
use redress_tone::spec::{RuleSpec, Severity};
use redress_tone::{Finding, Lang};
use serde_json::{Value, json};

use crate::session::Session;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// A text that was checked: where it is from, the text, and what was found.
pub(super) struct Checked<'c> {
    pub(super) path: &'c Path,
    pub(super) text: &'c str,
    pub(super) report: &'c ToneReport,
}

/// Returns the document.
pub(super) fn document(session: &Session, all: &[Checked<'_>], explain_in: Option<Lang>) -> Value {
    let lang = explain_in.unwrap_or(session.lang());
    let specs = session.app.knowledge().tone_rules();
    let rules: Vec<Value> = specs.iter().map(|spec| rule(spec, lang)).collect();
    let mut artifacts = Vec::new();
    let mut results = Vec::new();
    for (index, checked) in all.iter().enumerate() {
        let uri = uri_of(checked.path);
        artifacts.push(json!({
            "location": { "uri": uri },
            "length": checked.text.len(),
            "mimeType": "text/plain",
            "encoding": "utf-8",
            "properties": { "lang": checked.report.lang, "langFrom": checked.report.lang_from },
        }));
        let lines = Lines::of(checked.text);
        let place = json!({ "uri": uri, "index": index });
        for finding in &checked.report.report.findings {
            let at = specs.iter().position(|spec| spec.name == finding.rule);
            results.push(result(session, finding, at, &place, &lines));
        }
    }
    json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "Redress",
                "version": env!("CARGO_PKG_VERSION"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": lang,
                "rules": rules,
            } },
            "columnKind": "unicodeCodePoints",
            "invocations": [{ "executionSuccessful": true }],
            "artifacts": artifacts,
            "results": results,
        }],
    })
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Warn => "warning",
        Severity::Info => "note",
    }
}

fn rule(spec: &RuleSpec, lang: Lang) -> Value {
    let text = [lang, Lang::En]
        .into_iter()
        .find_map(|lang| spec.lang.get(&lang))
        .or_else(|| spec.lang.values().next());
    let title = spec.title.get(&lang).or_else(|| spec.title.get(&Lang::En));
    let title = title.unwrap_or(&spec.name);
    let why = text.map_or(title.as_str(), |text| text.why.trim());
    let better: Vec<&str> = text
        .map(|text| text.suggest.as_slice())
        .unwrap_or_default()
        .iter()
        .map(String::as_str)
        .collect();
    let listed: String = better
        .iter()
        .map(|better| format!("\n- {better}"))
        .collect();
    let mut tags = vec![spec.category.as_str().to_owned(), spec.id.clone()];
    tags.extend(spec.cites.iter().cloned());
    tags.dedup();
    json!({
        "id": spec.name,
        "name": pascal(&spec.name),
        "shortDescription": { "text": title },
        "fullDescription": { "text": why },
        "help": { "text": format!("{why}{listed}"), "markdown": format!("{why}\n{listed}") },
        "defaultConfiguration": { "level": level(spec.severity) },
        "properties": { "category": spec.category, "requirement": spec.id, "tags": tags },
    })
}

/// `second-person-blame` as `SecondPersonBlame`, the form that SARIF asks of a name.
fn pascal(name: &str) -> String {
    name.split('-')
        .map(|word| {
            let mut chars = word.chars();
            let first = chars.next().map(|c| c.to_ascii_uppercase());
            first.into_iter().chain(chars).collect::<String>()
        })
        .collect()
}

fn result(
    session: &Session,
    finding: &Finding,
    rule: Option<usize>,
    place: &Value,
    lines: &Lines,
) -> Value {
    let mut region = lines.region(finding.start, finding.end);
    region["snippet"] = json!({ "text": finding.quote });
    let fixes: Vec<Value> = finding
        .suggestions
        .iter()
        .map(|better| {
            let shown = redress_words::args!["text" => &better.text];
            let description = session.phrase("cli-tone-better", &shown);
            json!({
                "description": { "text": redress_words::strip_marks(&description) },
                "artifactChanges": [{
                    "artifactLocation": place,
                    "replacements": [{
                        "deletedRegion": lines.region(better.start, better.end),
                        "insertedContent": { "text": better.text },
                    }],
                }],
            })
        })
        .collect();
    let mut result = json!({
        "ruleId": finding.rule,
        "kind": "fail",
        "level": level(finding.severity),
        "message": { "text": finding.why },
        "locations": [{ "physicalLocation": { "artifactLocation": place, "region": region } }],
        "properties": { "category": finding.category, "sources": finding.sources },
    });
    if let Some(rule) = rule {
        result["ruleIndex"] = json!(rule);
    }
    if !fixes.is_empty() {
        result["fixes"] = json!(fixes);
    }
    result
}

/// The lines of a text: the code point at which each starts. SARIF's own line breaks are `\n` and
/// `\r\n`, so a lone `\r` ends no line here.
struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    fn of(text: &str) -> Lines {
        let mut starts = vec![0];
        starts.extend(
            text.chars()
                .enumerate()
                .filter(|(_, c)| *c == '\n')
                .map(|(at, _)| at + 1),
        );
        Lines { starts }
    }

    /// Returns line and column from 1 of a code point.
    fn place(&self, point: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= point).max(1);
        let start = self.starts.get(line - 1).copied().unwrap_or_default();
        (line, point - start + 1)
    }

    fn region(&self, start: usize, end: usize) -> Value {
        let (start_line, start_column) = self.place(start);
        let (end_line, end_column) = self.place(end);
        json!({
            "startLine": start_line, "startColumn": start_column,
            "endLine": end_line, "endColumn": end_column,
            "charOffset": start, "charLength": end.saturating_sub(start),
        })
    }
}

/// Returns a path as a URI: a relative one for a relative path, else one of the file scheme.
pub(super) fn uri_of(path: &Path) -> String {
    if path.as_os_str() == "-" {
        return "stdin".to_owned();
    }
    let text = path.to_string_lossy();
    let text = if cfg!(windows) {
        text.replace('\\', "/").replace("//?/", "")
    } else {
        text.into_owned()
    };
    let mut out = String::with_capacity(text.len() + 8);
    if path.is_absolute() {
        out.push_str(if text.starts_with('/') {
            "file://"
        } else {
            "file:///"
        });
    } else if text
        .split('/')
        .next()
        .is_some_and(|first| first.contains(':'))
    {
        // A colon in the first part of a relative address would name a scheme.
        out.push_str("./");
    }
    for byte in text.bytes() {
        let plain = byte.is_ascii_alphanumeric() || b"-._~/!$&'()*+,;=:@".contains(&byte);
        if plain {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_code_points_from_one() {
        let lines = Lines::of("שלום 😀\r\nab\rc\n");
        for (point, place) in [
            (0, (1, 1)),
            (5, (1, 6)),
            (6, (1, 7)),
            (8, (2, 1)),
            (11, (2, 4)),
            (13, (3, 1)),
        ] {
            assert_eq!(lines.place(point), place, "{point}");
        }
    }

    #[test]
    #[cfg(unix)]
    fn a_path_becomes_an_address() {
        for (path, uri) in [
            ("letter.txt", "letter.txt"),
            ("a b/מכתב.txt", "a%20b/%D7%9E%D7%9B%D7%AA%D7%91.txt"),
            ("a:b.txt", "./a:b.txt"),
            ("/tmp/50%.txt", "file:///tmp/50%25.txt"),
            ("-", "stdin"),
        ] {
            assert_eq!(uri_of(Path::new(path)), uri);
        }
    }

    #[test]
    fn a_rule_has_a_name_in_capitals() {
        assert_eq!(pascal("second-person-blame"), "SecondPersonBlame");
        assert_eq!(pascal(""), "");
    }
}
