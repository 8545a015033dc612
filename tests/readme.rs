//! What the README shows is what the program prints.

use redress_testkit::{Redress, root};

use crate::help_examples::words;

/// The commands of the README with what it shows under each, in order.
fn shown(text: &str) -> Vec<(String, String)> {
    let blocks = text.split("```\n").skip(1).step_by(2);
    let mut all: Vec<(String, String)> = Vec::new();
    for line in blocks
        .filter(|block| block.starts_with("$ "))
        .flat_map(str::lines)
    {
        match line.strip_prefix("$ ") {
            Some(command) => all.push((command.to_owned(), String::new())),
            None => {
                let (_, output) = all.last_mut().expect("a command stands first");
                output.push_str(line);
                output.push('\n');
            }
        }
    }
    all
}

#[test]
fn the_readme_shows_what_is_printed() {
    let text = std::fs::read_to_string(root().join("README.md")).unwrap();
    let shown = shown(&text);
    assert!(shown.len() >= 6, "{}", shown.len());
    let redress = Redress::new("en");
    let mut now = "2026-03-12T14:32";
    let mut asked = 0;
    for (command, output) in shown {
        let (input, verb) = match command.split_once(" | ") {
            Some((said, verb)) => (words(said)[1..].join(" "), verb),
            None => (String::new(), command.as_str()),
        };
        if verb.starts_with("redress next") {
            asked += 1;
            if asked == 2 {
                now = "2026-04-03";
            }
        }
        let args = words(verb);
        let mut args: Vec<&str> = args.iter().skip(1).map(String::as_str).collect();
        args.extend(["--now", now]);
        let ran = redress.feed(&args, format!("{input}\n").as_bytes());
        // Of the check of a text the README tells the last line in its own words.
        let printed = if verb.starts_with("redress tone") {
            ran.stdout.get(..output.len()).unwrap_or_default()
        } else {
            &ran.stdout
        };
        assert_eq!(printed, output, "{command}");
    }
}
