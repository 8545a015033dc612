//! What holds for every text file: size, spaces, words that are not for the repository.

use super::Fault;

/// From this length on, a file of code is hard to hold in the head.
const LONG: usize = 500;
/// At this length, a file of code is refused.
const TOO_LONG: usize = 700;

/// Marks of unfinished work, put together so that this file does not hold them.
const UNFINISHED: [&str; 3] = [
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("XX", "X:"),
];
/// Folders of one machine, put together for the same reason.
const MACHINE: [&str; 3] = [
    concat!("/wo", "rk/"),
    concat!("/ro", "ot/"),
    concat!("/home", "/"),
];
/// Endings of type names that say nothing.
const EMPTY_NAMES: [&str; 3] = ["Manager", "Helper", "Util"];
/// Names of modules that say nothing.
const EMPTY_MODULES: [&str; 5] = ["utils", "util", "helpers", "helper", "misc"];

/// Checks one file.
pub(crate) fn check(path: &str, text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    let end = path.rsplit('.').next().unwrap_or_default();
    let code = matches!(end, "rs" | "css" | "js");
    if matches!(end, "lock" | "snap" | "eml" | "patch") {
        return faults;
    }
    if code {
        length(path, text, &mut faults);
    }
    if end == "rs" {
        names(path, text, &mut faults);
    }
    for (at, line) in text.lines().enumerate() {
        let at = at + 1;
        // In Markdown, in templates and in letters as they are sent, a space may have its meaning.
        let spaces_matter = matches!(end, "md" | "j2" | "txt");
        if line.ends_with([' ', '\t']) && !spaces_matter {
            faults.push(Fault::fails(
                path,
                at,
                "the line ends in a space: remove it",
            ));
        }
        if code && UNFINISHED.iter().any(|mark| line.contains(mark)) {
            faults.push(Fault::fails(
                path,
                at,
                "a mark of unfinished work: finish it or remove it",
            ));
        }
        if MACHINE.iter().any(|folder| names_folder(line, folder)) {
            faults.push(Fault::fails(
                path,
                at,
                "the path of one machine: write it relative to the repository",
            ));
        }
    }
    if !text.is_empty() && !text.ends_with('\n') {
        let last = text.lines().count();
        faults.push(Fault::fails(
            path,
            last,
            "the file does not end in a line end: add it",
        ));
    }
    faults
}

fn length(path: &str, text: &str, faults: &mut Vec<Fault>) {
    let lines = text.lines().count();
    if lines > TOO_LONG {
        faults.push(Fault::fails(
            path,
            lines,
            format!("{lines} lines: split the file, {TOO_LONG} is the limit"),
        ));
    } else if lines > LONG {
        faults.push(Fault::warns(
            path,
            lines,
            format!("{lines} lines: a file of about 400 can be held in the head"),
        ));
    }
}

/// Says whether a line names a folder of the file system's root.
///
/// Part of an address or of a longer path is none.
fn names_folder(line: &str, folder: &str) -> bool {
    line.match_indices(folder).any(|(at, _)| {
        let before = line.get(..at).and_then(|start| start.chars().next_back());
        before.is_none_or(|letter| matches!(letter, ' ' | '"' | '\'' | '`' | '(' | '=' | ':'))
    })
}

fn names(path: &str, text: &str, faults: &mut Vec<Fault>) {
    let lines: Vec<&str> = text.lines().collect();
    for (at, line) in lines.iter().enumerate() {
        // What stands in quotes is data, of a test for example.
        let line = line.split('"').next().unwrap_or_default();
        let mut words = line.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
        while let Some(word) = words.next() {
            if matches!(word, "struct" | "enum" | "trait" | "type") {
                let name = words.next().unwrap_or_default();
                if EMPTY_NAMES.iter().any(|end| name.ends_with(end)) {
                    faults.push(Fault::fails(
                        path,
                        at + 1,
                        format!("\"{name}\" says nothing: name what it is"),
                    ));
                }
            } else if word == "mod" {
                let name = words.next().unwrap_or_default();
                if EMPTY_MODULES.contains(&name) {
                    faults.push(Fault::fails(
                        path,
                        at + 1,
                        format!("\"{name}\" says nothing: name what it holds"),
                    ));
                }
            }
        }
        let line = line.trim();
        if line.starts_with("#[ignore]") {
            faults.push(Fault::fails(
                path,
                at + 1,
                "a test is left out without a reason: write #[ignore = \"why\"]",
            ));
        }
        let excused = lines
            .iter()
            .skip(at)
            .take(8)
            .take_while(|line| !line.ends_with(")]"));
        let excused = excused
            .chain(lines.get(at))
            .any(|line| line.contains("reason ="));
        if (line.starts_with("#[allow(") || line.starts_with("#![allow(")) && !excused {
            faults.push(Fault::fails(
                path,
                at + 1,
                "a lint is silenced without a reason: add reason = \"why\"",
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_fault_of_a_text_is_told() {
        let long = "a\n".repeat(TOO_LONG + 1);
        let unfinished = format!("// {}: later\n", UNFINISHED[0]);
        let machine = format!("let path = \"{}x\";\n", MACHINE[0]);
        for (path, text, expected) in [
            ("a.rs", "fn a() {}\n", 0),
            ("a.rs", "fn a() {} \n", 1),
            ("a.md", "two spaces break  \n", 0),
            ("a.toml", "a = 1", 1),
            ("a.rs", long.as_str(), 1),
            ("a.toml", long.as_str(), 0),
            ("a.rs", unfinished.as_str(), 1),
            ("a.rs", machine.as_str(), 1),
            ("a.md", "see https://example.org/work/home/x\n", 0),
            ("a.rs", "struct CaseManager;\n", 1),
            ("a.rs", "pub mod utils;\n", 1),
            ("a.rs", "#[ignore]\n", 1),
            ("a.rs", "#[ignore = \"slow\"]\n", 0),
            ("a.rs", "#[allow(dead_code)]\n", 1),
            ("a.rs", "#[allow(dead_code, reason = \"b\")]\n", 0),
            (
                "a.rs",
                "#![allow(\n    dead_code,\n    reason = \"b\"\n)]\n",
                0,
            ),
            ("a.rs", "", 0),
        ] {
            let found = check(path, text);
            assert_eq!(found.len(), expected, "{path} {text:.40}: {found:?}");
        }
    }
}
