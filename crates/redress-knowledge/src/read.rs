//! Reads one TOML file into its type and tells everything that is wrong with it.

use std::ops::Range;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::problem::{Kind, Problem};
use crate::schemas::Described;
use crate::shape;

/// Reads a file that is known to be whole: one pass, no report.
///
/// Returns nothing where it is not: [`read`] says why.
pub(crate) fn quick<T: DeserializeOwned>(text: &str) -> Option<T> {
    toml::from_str(text).ok()
}

/// Reads a file into its type, and collects all problems: of syntax, else of shape, else of value.
///
/// The shape is checked against the same JSON Schema that editors use, because a deserialiser
/// stops at the first fault and a person wants to see all of them. The schema is the written one:
/// the program need not carry what generates it.
pub(crate) fn read<T>(path: &str, text: &str) -> (Option<T>, Vec<Problem>)
where
    T: DeserializeOwned + Described,
{
    let document = match parse(path, text) {
        Ok(document) => document,
        Err(problems) => return (None, problems),
    };
    // A schema of the program's own that is no JSON says nothing; a test holds that all are.
    let schema = serde_json::from_str(T::SCHEMA).unwrap_or_default();
    let mut problems = shape::check(path, text, &schema, &document);
    impossible_days(path, text, &document, &mut problems);
    if !problems.is_empty() {
        return (None, problems);
    }
    match toml::from_str(text) {
        Ok(value) => (Some(value), problems),
        Err(error) => {
            let span = error.span().unwrap_or(0..0);
            let detail = error.message().trim().to_owned();
            problems.push(Problem::at(
                path,
                text,
                &span,
                Kind::WrongValue,
                vec![("detail", detail)],
            ));
            (None, problems)
        }
    }
}

/// Parses a file; where it is not TOML, tells each place that could not be read.
pub(crate) fn parse<'t>(path: &str, text: &'t str) -> Result<Document<'t>, Vec<Problem>> {
    let (table, errors) = DeTable::parse_recoverable(text);
    if errors.is_empty() {
        let span = table.span();
        return Ok(Spanned::new(span, DeValue::Table(table.into_inner())));
    }
    let mut problems: Vec<Problem> = errors
        .iter()
        .map(|error| {
            let span = error.span().unwrap_or(0..0);
            if let Some(found) = date_like(text, &span) {
                return Problem::at(path, text, &span, Kind::WrongDate, vec![("found", found)]);
            }
            let detail = error.message().trim().replace('\n', ", ");
            Problem::at(path, text, &span, Kind::Syntax, vec![("detail", detail)])
        })
        .collect();
    // One slip often trips the parser several times on its line; the first says it.
    problems.sort_by_key(|problem| (problem.line, problem.column));
    problems.dedup_by_key(|problem| problem.line);
    Err(problems)
}

/// Finds quoted days that no calendar has, wherever they stand.
fn impossible_days(path: &str, text: &str, value: &Document<'_>, problems: &mut Vec<Problem>) {
    match value.get_ref() {
        DeValue::String(word) if is_day(word) && word.parse::<jiff::civil::Date>().is_err() => {
            let problem = Problem::at(
                path,
                text,
                &value.span(),
                Kind::WrongDate,
                vec![("found", word.to_string())],
            );
            if !problems.contains(&problem) {
                problems.push(problem);
            }
        }
        DeValue::Array(items) => {
            for item in items {
                impossible_days(path, text, item, problems);
            }
        }
        DeValue::Table(table) => {
            for item in table.values() {
                impossible_days(path, text, item, problems);
            }
        }
        _ => {}
    }
}

/// A parsed file with the place of each key and value.
pub(crate) type Document<'t> = Spanned<DeValue<'t>>;

/// Returns the word at a span when it looks like a day, so that the problem can say so.
fn date_like(text: &str, span: &Range<usize>) -> Option<String> {
    let line_start = text.get(..span.start)?.rfind('\n').map_or(0, |at| at + 1);
    let line = text.get(line_start..)?.lines().next()?;
    let value = line.split_once('=').map_or(line, |(_, value)| value).trim();
    let word = value.split([' ', '#', ',', ']', '}']).next()?;
    is_day(word).then(|| word.to_owned())
}

/// Says whether a word has the form of a day, `YYYY-MM-DD`.
fn is_day(word: &str) -> bool {
    let mut parts = word.split('-');
    let mut digits = |length: usize| {
        parts.next().is_some_and(|part| {
            part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit())
        })
    };
    digits(4) && digits(2) && digits(2) && parts.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_day_is_called_a_day() {
        for (text, expected) in [
            ("a = 1\nchecked = 2026-13-40\n", (2, Kind::WrongDate)),
            ("a = 1\nb = 2026-02-30 # leap\n", (2, Kind::WrongDate)),
            ("a = 1\nb = nought\n", (2, Kind::Syntax)),
            ("[a\n", (1, Kind::Syntax)),
            ("a = \"x\n", (1, Kind::Syntax)),
            ("a = 1\na = 2\n", (2, Kind::Syntax)),
        ] {
            let problems = parse("x.toml", text).err().unwrap_or_default();
            let found = problems.first().map(|p| (p.line, p.kind));
            assert_eq!(found, Some(expected), "{text:?}: {problems:?}");
        }
    }

    #[test]
    fn all_slips_of_syntax_are_told_at_once() {
        let problems = parse("x.toml", "a = \nb = 1\nc = ]\n")
            .err()
            .unwrap_or_default();
        let lines: Vec<usize> = problems.iter().map(|problem| problem.line).collect();
        assert_eq!(lines, [1, 3], "{problems:?}");
    }
}
