//! `cargo xtask coverage`: which piece of advice is fulfilled by what.
//!
//! Knowledge files name the rows they fulfil in `cites`; pages and tests name them in a comment
//! after `fulfils:`. The table is `docs/coverage.md`, the bar `at_least` of `requirements.toml`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use anyhow::{Context, Result};
use redress_knowledge::requirements::{RequirementsSpec, RowSpec, is_id};
use redress_knowledge::{Files, Knowledge};

use crate::run;

const PAGE: &str = "docs/coverage.md";
const ROWS: &str = "knowledge/requirements.toml";
/// The comment that ties a page or a test to rows, put together so that this line is none.
const MARK: &str = concat!("fulfils", ":");
/// The series in the order of the page, with what each holds.
const SERIES: [(&str, &str); 13] = [
    ("S0", "A rep who will not escalate"),
    ("S1", "Interrupting a rep with tact"),
    ("S2", "Things not to say or do"),
    ("S3", "Support from the top"),
    ("S4", "Reps and entitled customers"),
    ("D", "Where the advice disagrees"),
    ("C", "Where the advice agrees"),
    ("G", "Gaps and cautions"),
    ("T", "Tone rules of the third source"),
    ("X", "Further tone rules for customers"),
    ("Y", "Tone rules for reps"),
    ("R", "Lines that a customer hears"),
    ("E", "Lines that a rep hears"),
];

/// What to do with the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Write the page.
    Write,
    /// Write the page and raise the bar.
    Update,
    /// Write nothing; a page that differs is a failure.
    Check,
}

type Cites = BTreeMap<String, Vec<String>>;

/// Reads knowledge, pages and tests, writes or compares the page, and holds the count to the bar.
pub(crate) fn run(mode: Mode) -> Result<bool> {
    let (files, problems) = Files::from_dir(&run::root().join("knowledge"));
    for problem in &problems {
        eprintln!("{problem}");
    }
    let knowledge = Knowledge::of(files);
    let rows = knowledge.requirements();
    let mut cites = Cites::new();
    for (id, paths) in knowledge.cites() {
        cites.insert(
            id,
            paths
                .into_iter()
                .map(|path| format!("knowledge/{path}"))
                .collect(),
        );
    }
    let mut whole = problems.is_empty();
    for (id, path, line) in marks()? {
        if rows.rows.contains_key(&id) {
            let paths = cites.entry(id).or_default();
            if !paths.contains(&path) {
                paths.push(path);
            }
        } else {
            eprintln!("{path}:{line}: {id} is no row of {ROWS}: correct the id");
            whole = false;
        }
    }
    whole &= contradictions(rows, &cites);

    let page = page(rows, &cites);
    let path = run::root().join(PAGE);
    if mode != Mode::Check {
        fs::create_dir_all(run::root().join("docs"))?;
        fs::write(&path, &page).with_context(|| format!("cannot write {PAGE}"))?;
        println!("wrote {PAGE}");
    } else if fs::read_to_string(&path).unwrap_or_default() != page {
        eprintln!("{PAGE} is stale: run `cargo xtask coverage`");
        whole = false;
    }

    let done = fulfilled(rows, &cites, "");
    for (series, _) in SERIES {
        let all = in_series(rows, series).count();
        println!(
            "  {series:<3}{:>4} of {all:>3} fulfilled",
            fulfilled(rows, &cites, series)
        );
    }
    println!(
        "  all{done:>4} of {:>3} fulfilled, at least {} wanted",
        rows.rows.len(),
        rows.at_least
    );
    if done < rows.at_least {
        eprintln!(
            "coverage fell from {} to {done} rows: a citation was lost",
            rows.at_least
        );
        whole = false;
    }
    if mode == Mode::Update && done > rows.at_least {
        raise(rows.at_least, done)?;
        println!("raised the bar to {done}");
    }
    Ok(whole)
}

/// Returns the rows that pages and tests name, with the place of the mark.
fn marks() -> Result<Vec<(String, String, usize)>> {
    let mut found = Vec::new();
    for (name, path) in run::files()? {
        let ours = name.starts_with("crates/")
            || name.starts_with("tests/")
            || name.starts_with("benches/");
        let end = name.rsplit('.').next().unwrap_or_default();
        if !ours || !matches!(end, "rs" | "css" | "js" | "md" | "toml" | "snap") {
            continue;
        }
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        for (at, line) in text.lines().enumerate() {
            let ids = line
                .split_once(MARK)
                .map(|(_, list)| list)
                .unwrap_or_default();
            let words = ids
                .split([',', ' ', '\t'])
                .map(|word| word.trim_end_matches(['.', ';']));
            for id in words.filter(|word| is_id(word)) {
                found.push((id.to_owned(), name.clone(), at + 1));
            }
        }
    }
    Ok(found)
}

/// Tells of rows that are fulfilled although the file says that they will not be.
fn contradictions(rows: &RequirementsSpec, cites: &Cites) -> bool {
    let mut whole = true;
    for (id, row) in &rows.rows {
        if let (Some(why), Some(paths)) = (&row.why_not, cites.get(id)) {
            let first = paths.first().map(String::as_str).unwrap_or_default();
            eprintln!("{id} has why_not ({why}) and is cited by {first}: remove one of the two");
            whole = false;
        }
    }
    whole
}

fn in_series<'r>(
    rows: &'r RequirementsSpec,
    series: &'r str,
) -> impl Iterator<Item = (&'r String, &'r RowSpec)> {
    rows.rows.iter().filter(move |(id, _)| {
        series.is_empty() || id.split_once('-').is_some_and(|(start, _)| start == series)
    })
}

fn fulfilled(rows: &RequirementsSpec, cites: &Cites, series: &str) -> usize {
    in_series(rows, series)
        .filter(|(id, _)| cites.contains_key(*id))
        .count()
}

fn page(rows: &RequirementsSpec, cites: &Cites) -> String {
    let mut page = String::from(
        "# Coverage\n\nWhat the advice asks of Redress, and what fulfils it. \
         `cargo xtask coverage` writes this page from `knowledge/requirements.toml` and from the \
         places that cite its rows.\n\n| Series | | Fulfilled | Rows |\n|---|---|---:|---:|\n",
    );
    let done = |series| fulfilled(rows, cites, series);
    for (series, title) in SERIES {
        let all = in_series(rows, series).count();
        // Writing to a string cannot fail.
        let _ = writeln!(page, "| {series} | {title} | {} | {all} |", done(series));
    }
    let _ = writeln!(
        page,
        "| | **All** | **{}** | **{}** |",
        done(""),
        rows.rows.len()
    );
    for (series, title) in SERIES {
        let _ = write!(
            page,
            "\n## {series}: {title}\n\n| Row | What it asks | Fulfilled by |\n|---|---|---|\n"
        );
        let mut all: Vec<_> = in_series(rows, series).collect();
        all.sort_by_key(|(id, _)| (id.len(), id.as_str()));
        for (id, row) in all {
            let line = row.line.replace('|', "\\|");
            let _ = writeln!(page, "| {id} | {line} | {} |", by(row, cites.get(id)));
        }
    }
    page
}

fn by(row: &RowSpec, paths: Option<&Vec<String>>) -> String {
    match (paths, &row.why_not) {
        (Some(paths), _) => {
            let shown: Vec<String> = paths
                .iter()
                .take(3)
                .map(|path| format!("`{path}`"))
                .collect();
            let more = paths.len().saturating_sub(3);
            let more = if more == 0 {
                String::new()
            } else {
                format!(" and {more} more")
            };
            format!("{}{more}", shown.join(", "))
        }
        (None, Some(why)) => format!("not to be built: {}", why.replace('|', "\\|")),
        (None, None) => format!("planned: {}", row.part.as_str()),
    }
}

/// Writes the new bar into the file, which is otherwise left as people wrote it.
fn raise(from: usize, to: usize) -> Result<()> {
    let path = run::root().join(ROWS);
    let text = fs::read_to_string(&path)?;
    let (old, new) = (
        format!("\nat_least = {from}\n"),
        format!("\nat_least = {to}\n"),
    );
    anyhow::ensure!(
        text.contains(&old),
        "{ROWS} has no line `at_least = {from}`"
    );
    fs::write(&path, text.replacen(&old, &new, 1))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> RequirementsSpec {
        toml::from_str(
            "at_least = 1\n[rows]\nS0-01 = { part = \"call\", line = \"a | b\" }\n\
             S0-02 = { part = \"tone\", line = \"c\", why_not = \"gone\" }\n\
             T-01 = { part = \"tone\", line = \"d\" }\n",
        )
        .expect("rows")
    }

    #[test]
    fn the_page_says_what_fulfils_each_row() {
        let cites = Cites::from([(
            "T-01".to_owned(),
            vec!["a".into(), "b".into(), "c".into(), "d".into()],
        )]);
        let page = page(&rows(), &cites);
        for line in [
            "| S0-01 | a \\| b | planned: call |",
            "| S0-02 | c | not to be built: gone |",
            "| T-01 | d | `a`, `b`, `c` and 1 more |",
            "| T | Tone rules of the third source | 1 | 1 |",
            "| | **All** | **1** | **3** |",
        ] {
            assert!(page.contains(line), "{line} is not in\n{page}");
        }
    }

    #[test]
    fn every_row_is_in_a_series_of_the_page() {
        let all = Knowledge::embedded();
        let shown: usize = SERIES
            .iter()
            .map(|(series, _)| in_series(all.requirements(), series).count())
            .sum();
        assert_eq!(shown, all.requirements().rows.len());
    }

    #[test]
    fn a_row_both_cited_and_refused_is_told() {
        let cites = Cites::from([("S0-02".to_owned(), vec!["a".into()])]);
        assert!(!contradictions(&rows(), &cites));
        assert!(contradictions(&rows(), &Cites::new()));
    }
}
