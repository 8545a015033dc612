//! The public sets: what is found in civil text, and what in offensive text.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use redress_tone::spec::Severity;
use redress_tone::{Channel, Lang, Options, Rules, Side, check};

/// Warnings in messages of one kind.
#[derive(Debug, Clone, Default)]
struct Count {
    messages: usize,
    flagged: usize,
    findings: usize,
    words: usize,
    /// What was flagged, with the rules.
    examples: Vec<String>,
}

impl Count {
    fn read(&mut self, rules: &Rules, lang: Lang, side: Side, text: &str) {
        let mut options = Options::new(lang);
        options.side = side;
        options.channel = Channel::Chat;
        let report = check(rules, text, &options);
        let warnings = report
            .findings
            .iter()
            .filter(|f| f.severity == Severity::Warn);
        let rules: Vec<&str> = warnings.map(|f| f.rule.as_str()).collect();
        let warn = rules.len();
        if warn > 0 {
            self.examples.push(format!("  {} {text}", rules.join(",")));
        }
        self.messages += 1;
        self.flagged += usize::from(warn > 0);
        self.findings += warn;
        self.words += report.measures.words;
    }

    /// Prints the line of a set and, of a civil one, `errors` of the messages that were flagged.
    fn print(self, name: &str, errors: usize) {
        if name.ends_with("(civil)") {
            for example in self.examples.iter().take(errors) {
                println!("{example}");
            }
        }
        let per = |part: usize, whole: usize| part as f64 / whole.max(1) as f64;
        println!(
            "{name:<44}{:>9}{:>10.3}{:>14.2}",
            self.messages,
            per(self.flagged, self.messages),
            1000.0 * per(self.findings, self.words)
        );
    }
}

/// Prints a line for each public set that the folder has.
pub(crate) fn run(rules: &Rules, folder: &Path, errors: usize) -> Result<()> {
    println!(
        "\n{:<44}{:>9}{:>10}{:>14}",
        "public set", "messages", "flagged", "per 1000 words"
    );
    dialogues(
        rules,
        &folder.join("service-dialogues/retail.jsonl"),
        errors,
    )?;
    utterances(rules, &folder.join("bitext/customer-support.csv"), errors)?;
    for (file, lang) in [("en", Lang::En), ("dutch", Lang::Nl), ("italian", Lang::It)] {
        functional(
            rules,
            &folder.join(format!("hatecheck/{file}.csv")),
            lang,
            errors,
        )?;
    }
    Ok(())
}

/// Civil talk between customers and reps: every finding is a false alarm.
fn dialogues(rules: &Rules, path: &Path, errors: usize) -> Result<()> {
    let Ok(text) = fs::read_to_string(path) else {
        return missing(path);
    };
    let (mut customers, mut reps) = (Count::default(), Count::default());
    for line in text.lines() {
        let value: serde_json::Value = serde_json::from_str(line).context("a dialogue")?;
        for turn in value["messages_display"]
            .as_str()
            .unwrap_or_default()
            .lines()
        {
            if let Some(said) = turn.strip_prefix("user: ") {
                customers.read(rules, Lang::En, Side::Customer, said);
            } else if let Some(said) = turn.strip_prefix("assistant: ").filter(|t| *t != "None") {
                reps.read(rules, Lang::En, Side::Rep, said);
            }
        }
    }
    customers.print("service dialogues, en: customers (civil)", errors);
    reps.print("service dialogues, en: reps (civil)", errors);
    Ok(())
}

/// Customer utterances; the tag W marks offensive words.
fn utterances(rules: &Rules, path: &Path, errors: usize) -> Result<()> {
    let Ok(mut reader) = csv::Reader::from_path(path) else {
        return missing(path);
    };
    let (text, tags) = (
        column(&mut reader, "instruction")?,
        column(&mut reader, "tags")?,
    );
    let (mut civil, mut rude) = (Count::default(), Count::default());
    for row in reader.records() {
        let row = row.with_context(|| path.display().to_string())?;
        let said = row.get(text).unwrap_or_default();
        let of = if row.get(tags).unwrap_or_default().contains('W') {
            &mut rude
        } else {
            &mut civil
        };
        of.read(rules, Lang::En, Side::Customer, said);
    }
    civil.print("customer utterances, en: without W (civil)", errors);
    rude.print("customer utterances, en: with W (rude)", errors);
    Ok(())
}

/// Functional cases: what each of them is about decides whether a finding is right.
fn functional(rules: &Rules, path: &Path, lang: Lang, errors: usize) -> Result<()> {
    let Ok(mut reader) = csv::Reader::from_path(path) else {
        return missing(path);
    };
    let (text, of) = (
        column(&mut reader, "test_case")?,
        column(&mut reader, "functionality")?,
    );
    let names = [
        ("profanity_nh", "swearing at nobody"),
        ("threat_dir_h", "threats"),
        ("target_indiv_nh", "abuse of a person"),
        ("target_obj_nh", "abuse of an object (civil)"),
        ("ident_pos_nh", "praise (civil)"),
        ("ident_neutral_nh", "plain statements (civil)"),
        ("counter_quote_nh", "quoted and answered (civil)"),
    ];
    let mut counts: [Count; 7] = Default::default();
    for row in reader.records() {
        let row = row.with_context(|| path.display().to_string())?;
        let name = row.get(of).unwrap_or_default();
        if let Some(at) = names.iter().position(|(known, _)| *known == name) {
            counts[at].read(
                rules,
                lang,
                Side::Customer,
                row.get(text).unwrap_or_default(),
            );
        }
    }
    for ((_, what), count) in names.iter().zip(counts) {
        count.print(&format!("functional cases, {lang}: {what}"), errors);
    }
    Ok(())
}

fn column(reader: &mut csv::Reader<fs::File>, name: &str) -> Result<usize> {
    let headers = reader.headers().context("a table with heads")?;
    let found = headers.iter().position(|head| head == name);
    found.with_context(|| format!("a column {name}"))
}

fn missing(path: &Path) -> Result<()> {
    println!("There is no {}.", path.display());
    Ok(())
}
