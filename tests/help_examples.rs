//! Every example in the help runs.

use std::collections::BTreeSet;

use redress_testkit::{Redress, Server};

use crate::lucia;

/// Returns the names of the verbs that a help text lists.
fn verbs(help: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut inside = false;
    for line in help.lines() {
        if line.ends_with(':') && !line.starts_with(' ') {
            inside = line.starts_with("Commands") || line.starts_with("Comandi");
        } else if inside && line.starts_with("  ") && !line.starts_with("   ") {
            names.extend(line.split_whitespace().next().map(str::to_owned));
        }
    }
    names
}

/// Collects the help of a command and of all below it.
fn helps(redress: &Redress, path: &[String], all: &mut Vec<(String, String)>) {
    let mut args: Vec<&str> = path.iter().map(String::as_str).collect();
    args.push("--help");
    let help = redress.run(&args).ok();
    assert_eq!(help.stderr, "");
    for verb in verbs(&help.stdout) {
        let below: Vec<String> = path.iter().cloned().chain([verb]).collect();
        helps(redress, &below, all);
    }
    all.push((path.join(" "), help.stdout));
}

/// Splits a line as a shell would: blanks part, double quotes hold together.
pub(crate) fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            c => words.last_mut().unwrap().push(c),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

fn examples(helps: &[(String, String)]) -> BTreeSet<String> {
    helps
        .iter()
        .flat_map(|(_, help)| help.lines())
        .map(str::trim)
        // A second line of usage is a form, not an example.
        .filter(|line| !line.contains('<') && !line.contains('['))
        .filter(|line| {
            *line == "redress" || line.starts_with("redress ") || line.contains("| redress ")
        })
        .map(str::to_owned)
        .collect()
}

fn all_helps(lang: &str) -> Vec<(String, String)> {
    let redress = Redress::new(lang);
    let mut all = Vec::new();
    helps(&redress, &[], &mut all);
    all
}

/// Both languages, read side by side: there are a hundred helps in each.
fn both() -> [Vec<(String, String)>; 2] {
    std::thread::scope(|scope| {
        let italian = scope.spawn(|| all_helps("it"));
        [all_helps("en"), italian.join().unwrap()]
    })
}

#[test]
fn every_example_of_the_help_runs_and_every_help_says_what_it_is_for() {
    let [english, italian] = both();
    every_help_speaks("en", &english);
    every_help_speaks("it", &italian);
    let paths = |helps: &[(String, String)]| {
        helps
            .iter()
            .map(|(path, _)| path.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(paths(&english), paths(&italian));
    every_example_runs(&english, &italian);
}

fn every_example_runs(english: &[(String, String)], italian: &[(String, String)]) {
    let found = examples(english);
    assert!(found.len() >= 10, "{found:?}");
    let strip = |examples: &BTreeSet<String>| -> BTreeSet<String> {
        examples
            .iter()
            .map(|line| {
                words(line)
                    .into_iter()
                    .take(3)
                    .collect::<Vec<_>>()
                    .join(" ")
            })
            .collect()
    };
    assert_eq!(strip(&examples(italian)), strip(&found));

    // The cases and files that the examples speak of.
    let redress = lucia::after_the_call();
    redress.file(
        "letter.txt",
        "Buongiorno. Chiedo la restituzione di 148,00 euro entro il 2 aprile 2026.",
    );
    let mut wrong = Vec::new();
    for example in &found {
        let line = words(example.split('|').next_back().unwrap());
        let line: Vec<&str> = line.iter().map(String::as_str).collect();
        if matches!(line.as_slice(), ["redress"] | ["redress", "serve", ..]) {
            continue;
        }
        let piped = example.contains('|');
        let line = line.split(|word| *word == ">").next().unwrap();
        let output = if piped {
            redress.feed(&line[1..], b"Buongiorno.")
        } else {
            redress.run(&line[1..])
        };
        if output.code != 0 {
            wrong.push(format!("{example}\n{output}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    assert!(redress.folder().join("dates.ics").is_file());
}

#[test]
fn the_first_example_opens_the_page() {
    // Only the browser is another one here: a program that does nothing.
    let redress = Redress::new("en");
    let mut command = redress.command();
    command.env("BROWSER", "true");
    let server = Server::start(command, Some("2026-03-12T14:05"));
    assert!(server.url.contains("/?token="), "{}", server.url);
}

fn every_help_speaks(lang: &str, helps: &[(String, String)]) {
    assert!(helps.len() > 60, "{} commands have a help", helps.len());
    let usage = if lang == "en" { "Usage" } else { "Uso" };
    for (path, help) in helps {
        assert!(
            help.contains(usage),
            "redress {path} --help has no usage:\n{help}"
        );
        assert!(
            !help.contains("cli-") && !help.contains("{ $"),
            "a word is missing in redress {path} --help:\n{help}"
        );
        assert!(
            !help.contains('\u{1b}'),
            "redress {path} --help has colour where it is piped"
        );
        let lines: Vec<&str> = help.lines().collect();
        for (at, line) in lines
            .iter()
            .enumerate()
            .filter(|(_, line)| line.trim_start().starts_with('-'))
        {
            let beside = line
                .trim()
                .split("  ")
                .filter(|part| !part.trim().is_empty())
                .count()
                >= 2;
            let below = lines
                .get(at + 1)
                .is_some_and(|next| next.starts_with("      "));
            assert!(
                beside || below,
                "an option says nothing in redress {path} --help: {line}"
            );
        }
    }
    let top = helps
        .iter()
        .find(|(path, _)| path.is_empty())
        .map(|(_, help)| help.as_str())
        .unwrap();
    for code in ["0 ", "1 ", "2 ", "3 ", "4 ", "5 ", "6 ", "130 "] {
        assert!(
            top.lines().any(|line| line.trim_start().starts_with(code)),
            "code {code} is not in:\n{top}"
        );
    }
}

#[test]
fn help_and_version_win_over_everything_else() {
    let redress = Redress::new("en");
    let help = redress
        .run(&["case", "show", "--case", "99", "--help"])
        .ok();
    assert!(help.stdout.contains("Usage"), "{help}");
    let version = redress.run(&["--version"]).ok();
    assert_eq!(
        version.stdout.trim(),
        format!("redress {}", env!("CARGO_PKG_VERSION"))
    );
    let man = redress.run(&["man"]).ok();
    assert!(
        man.stdout.contains(".TH") && man.stdout.contains("ladder"),
        "a manual page"
    );
    for shell in ["bash", "zsh", "fish", "powershell"] {
        assert!(
            redress
                .run(&["completions", shell])
                .ok()
                .stdout
                .contains("redress"),
            "{shell}"
        );
    }
}
