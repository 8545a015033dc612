//! No sentence stands in the markup of a page: every word comes from `knowledge/words`.
//!
//! The inside of each `html!` is read word by word. A string literal there is a text that people
//! see, unless it is the value of an attribute that nobody reads, part of a Rust expression in
//! brackets, or part of a line that starts with `@`.

use super::Fault;

/// Attributes whose values people see or hear.
const SEEN: [&str; 6] = [
    "alt",
    "aria-label",
    "aria-description",
    "placeholder",
    "title",
    "label",
];

/// Checks one file of pages.
pub(crate) fn check(path: &str, text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    let shown = text.split("#[cfg(test)]").next().unwrap_or_default();
    for (at, _) in shown.match_indices("html!") {
        let rest = shown.get(at + "html!".len()..).unwrap_or_default();
        if let Some(open) = rest
            .find('{')
            .filter(|open| rest.get(..*open).unwrap_or_default().trim().is_empty())
        {
            let start = at + "html!".len() + open;
            for (offset, words) in texts(shown.get(start..).unwrap_or_default()) {
                let line = shown
                    .get(..start + offset)
                    .unwrap_or_default()
                    .matches('\n')
                    .count()
                    + 1;
                let says = format!("\"{words}\" stands in the page: move it to knowledge/words");
                faults.push(Fault::fails(path, line, says));
            }
        }
    }
    faults.dedup();
    faults
}

/// What the reader of a block of markup is inside of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Inside {
    /// Elements, where a literal is shown.
    Markup,
    /// A line that starts with `@`, up to its brace.
    Statement,
    /// A line that starts with `@let`, up to its semicolon; the braces open in it.
    Binding(i32),
}

/// Returns the texts of a block of markup that people see, with their offsets.
fn texts(block: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let letters: Vec<(usize, char)> = block.char_indices().collect();
    let mut brackets = 0_i32;
    // For each open brace, whether literals inside it are shown.
    let mut shown = Vec::new();
    let mut inside = Inside::Markup;
    let mut before = String::new();
    let mut at = 0;
    while let Some((offset, letter)) = letters.get(at).copied() {
        match (letter, inside) {
            ('"', _) => {
                let (words, next) = literal(&letters, at);
                let after: String = letters
                    .iter()
                    .skip(next)
                    .take(3)
                    .map(|(_, letter)| letter)
                    .collect();
                let pattern = after.trim_start().starts_with("=>");
                let here = shown.last().copied().unwrap_or(true) && brackets == 0;
                if here
                    && inside == Inside::Markup
                    && !pattern
                    && seen(&before)
                    && has_words(&words)
                {
                    found.push((offset, words));
                }
                before.push('"');
                at = next;
                continue;
            }
            ('/', _) if letters.get(at + 1).is_some_and(|(_, next)| *next == '/') => {
                while letters.get(at).is_some_and(|(_, letter)| *letter != '\n') {
                    at += 1;
                }
                continue;
            }
            ('\'', _) if letters.get(at + 2).is_some_and(|(_, close)| *close == '\'') => {
                at += 3;
                continue;
            }
            ('(' | '[', _) => brackets += 1,
            (')' | ']', _) => brackets -= 1,
            ('{', Inside::Binding(depth)) => inside = Inside::Binding(depth + 1),
            ('}', Inside::Binding(depth)) => inside = Inside::Binding(depth - 1),
            (';', Inside::Binding(0)) => inside = Inside::Markup,
            (_, Inside::Binding(_)) => {}
            ('@', _) if brackets == 0 => {
                let rest = block.get(offset..).unwrap_or_default();
                inside = if rest.starts_with("@let") {
                    Inside::Binding(0)
                } else {
                    Inside::Statement
                };
            }
            ('{', _) if brackets == 0 => {
                // After `=` the brace holds the value of an attribute.
                shown.push(inside == Inside::Statement || seen(&before));
                inside = Inside::Markup;
            }
            ('}', _) if brackets == 0 => {
                shown.pop();
                if shown.is_empty() {
                    break;
                }
            }
            _ => {}
        }
        before.push(letter);
        at += 1;
    }
    found
}

/// Reads a string literal that starts at `at`; returns it and the index after it.
fn literal(letters: &[(usize, char)], at: usize) -> (String, usize) {
    let mut words = String::new();
    let mut next = at + 1;
    while let Some((_, letter)) = letters.get(next) {
        match letter {
            '\\' => next += 1,
            '"' => return (words, next + 1),
            other => words.push(*other),
        }
        next += 1;
    }
    (words, next)
}

/// Says whether a literal after these letters is shown: as text, or in an attribute that is read.
fn seen(before: &str) -> bool {
    let before = before.trim_end();
    if let Some(start) = before.strip_suffix('=') {
        let name = start
            .rsplit(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-')
            .next();
        return name.is_some_and(|name| SEEN.contains(&name));
    }
    !before.ends_with(['.', '#'])
}

fn has_words(text: &str) -> bool {
    // The product has one name in all languages.
    text != "Redress" && text.chars().filter(|letter| letter.is_alphabetic()).count() > 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_that_people_see_are_told() {
        for (text, expected) in [
            (r#"html! { p { (words.text("today-title")) } }"#, 0),
            (r#"html! { p { "Good morning" } }"#, 1),
            (r#"html! { p class="wide" id="a" { "·" } }"#, 0),
            (r#"html! { input placeholder="Your name"; }"#, 1),
            (r#"html! { img alt="" title=(words.text("x")); }"#, 0),
            (r#"html! { @if kind == "open" { b { "→" } } }"#, 0),
            (
                r#"html! { @match kind { "open" => { b { "Open" } } _ => {} } }"#,
                1,
            ),
            (
                r#"html! { @let id = if a { "page-b" } else { "page-c" }; (words.text(id)) }"#,
                0,
            ),
            (
                r#"html! { a href={ "/cases/" (id) "/write" } { (name) } }"#,
                0,
            ),
            (r#"html! { a title={ "Case " (id) } { (name) } }"#, 1),
            (r#"html! { span { "Redress" } }"#, 0),
            (r#"html! { @for a in b { (a) "and then" } }"#, 1),
            (r#"html! { div ."big" { a href="/case" { (name) } } }"#, 0),
            ("html! {\n  p {\n    \"Two words\"\n  }\n}", 1),
            ("html! { p { (x) } } fn a() { b(\"Not in a page\") }", 0),
            ("html! { // \"Good morning\"\n p { (x) } }", 0),
            (
                "fn a() {}\n#[cfg(test)]\nmod tests { fn b() { html! { p { \"Text\" } } } }",
                0,
            ),
        ] {
            let found = check("a.rs", text);
            assert_eq!(found.len(), expected, "{text}: {found:?}");
        }
    }

    #[test]
    fn a_fault_has_its_line() {
        let found = check(
            "a.rs",
            "fn a() {\n  html! {\n    p { \"Two words\" }\n  }\n}\n",
        );
        assert_eq!(
            found.iter().map(|fault| fault.line).collect::<Vec<_>>(),
            [3]
        );
    }
}
