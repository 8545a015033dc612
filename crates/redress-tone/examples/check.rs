//! The tone engine without the rest of Redress: rules from TOML files, a text from stdin.
//!
//! ```text
//! cargo run -p redress-tone --example check -- knowledge/tone en < message.txt
//! ```
//!
//! The folder has a rule a file, `checklist.toml`, and a language a file in `language/`. Each
//! finding becomes a line; the text with every first suggestion applied comes last.

use std::error::Error;
use std::io::{self, Read as _, Write as _};
use std::path::Path;
use std::{env, fs};

use redress_tone::spec::{ChecklistSpec, LanguageSpec, RuleSpec};
use redress_tone::{Lang, Options, Rules, check, detect, soften};
use serde::de::DeserializeOwned;

/// Reads the TOML files of a folder, those of other purposes left out.
fn read_all<T: DeserializeOwned>(folder: &Path, others: &[&str]) -> Result<Vec<T>, Box<dyn Error>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        paths.push(entry?.path());
    }
    paths.sort();
    let mut all = Vec::new();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.ends_with(".toml") && !others.contains(&name.as_ref()) {
            let text = fs::read_to_string(&path)?;
            let spec = toml::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))?;
            all.push(spec);
        }
    }
    Ok(all)
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = env::args().skip(1);
    let folder = args.next().ok_or("name the folder of the rules")?;
    let folder = Path::new(&folder);
    let languages: Vec<LanguageSpec> = read_all(&folder.join("language"), &[])?;
    let rules: Vec<RuleSpec> = read_all(folder, &["checklist.toml", "soften.toml"])?;
    let checklist: ChecklistSpec =
        toml::from_str(&fs::read_to_string(folder.join("checklist.toml"))?)?;
    let rules = Rules::compile(&languages, &rules, &checklist).map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        lines.join("\n")
    })?;

    let mut text = String::new();
    io::stdin().read_to_string(&mut text)?;
    let lang = match args.next() {
        Some(code) => code.parse()?,
        None => detect(&text).unwrap_or(Lang::En),
    };
    let report = check(&rules, &text, &Options::new(lang));

    let mut out = io::stdout().lock();
    for finding in &report.findings {
        let severity = finding.severity.as_str();
        let place = format!("{}-{}", finding.start, finding.end);
        writeln!(
            out,
            "{severity} {place} {}: {}",
            finding.rule, finding.quote
        )?;
        writeln!(out, "    {}", finding.why)?;
        for better in &finding.suggestions {
            writeln!(out, "    -> {}", better.text)?;
        }
    }
    for item in &report.checklist {
        writeln!(out, "{:?}: {}", item.item, item.state.as_str())?;
    }
    writeln!(out, "\n{}", soften(&text, &report).text)?;
    Ok(())
}
