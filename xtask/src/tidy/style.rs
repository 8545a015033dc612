//! Style sheets know start and end, not left and right, so that Hebrew needs no second sheet.

use super::Fault;

/// Checks one style sheet.
pub(crate) fn check(path: &str, text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut in_comment = false;
    for (at, line) in text.lines().enumerate() {
        let line = without_comment(line, &mut in_comment);
        for part in line.split(['{', ';', '}']) {
            let Some((property, value)) = part.split_once(':') else {
                continue;
            };
            if let Some(better) = one_sided(property.trim(), value.trim()) {
                let found = format!("{}: {}", property.trim(), value.trim());
                faults.push(Fault::fails(
                    path,
                    at + 1,
                    format!("\"{found}\" has a side: write {better}"),
                ));
            }
        }
    }
    faults
}

/// Returns what to write instead of a declaration that names a side.
fn one_sided(property: &str, value: &str) -> Option<&'static str> {
    let starts = |start: &str| property.starts_with(start);
    match property {
        "left" | "right" => Some("inset-inline-start or inset-inline-end"),
        "float" => Some("grid or flex"),
        "text-align" | "justify-content" if matches!(value, "left" | "right") => {
            Some("start or end")
        }
        _ if property.ends_with("-left") || property.ends_with("-right") => {
            if starts("margin") || starts("padding") || starts("border") || starts("scroll-") {
                Some("the property with -inline-start or -inline-end")
            } else {
                None
            }
        }
        _ if starts("border-") && (property.contains("-left-") || property.contains("-right-")) => {
            Some("the property with -start-start-, -start-end-, … or -inline-…")
        }
        _ => None,
    }
}

fn without_comment(line: &str, in_comment: &mut bool) -> String {
    let mut rest = line;
    let mut kept = String::new();
    loop {
        if *in_comment {
            let Some((_, after)) = rest.split_once("*/") else {
                return kept;
            };
            *in_comment = false;
            rest = after;
        }
        let Some((before, after)) = rest.split_once("/*") else {
            kept.push_str(rest);
            return kept;
        };
        kept.push_str(before);
        *in_comment = true;
        rest = after;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_declarations_with_a_side_are_told() {
        for (text, expected) in [
            ("a { inset-inline-start: 0; }", 0),
            ("a { left: 0 }", 1),
            ("a { position: absolute; right : 1rem; float: left }", 2),
            (
                "a { margin-left: auto; padding-right: 0; border-left: 1px solid }",
                3,
            ),
            ("a { border-top-left-radius: 3px }", 1),
            ("a { border-start-start-radius: 3px }", 0),
            ("a { text-align: right }", 1),
            ("a { text-align: start }", 0),
            ("/* left: 0; */ a { top: 0 }", 0),
            ("/* left: 0;\n right: 0 */\na { left: 0 }", 1),
            (".copyright:hover { top: 0 }", 0),
        ] {
            let found = check("a.css", text);
            assert_eq!(found.len(), expected, "{text}: {found:?}");
        }
    }
}
