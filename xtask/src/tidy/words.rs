//! The tone of our own words: nothing that shouts, soothes or belittles.

use super::Fault;

/// Words that the screens never use, by language.
const NEVER: [(&str, &[&str]); 2] = [
    (
        "en",
        &[
            "don't worry",
            "don’t worry",
            "simply",
            "just",
            "fight",
            "scam",
            "win",
            "oops",
        ],
    ),
    (
        "it",
        &["non preoccuparti", "semplicemente", "truffa", "ops"],
    ),
];

/// Checks one file of words.
pub(crate) fn check(path: &str, text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    let lang = path.split('/').nth(2).unwrap_or_default();
    let never = NEVER
        .iter()
        .find(|(code, _)| *code == lang)
        .map_or(&[][..], |(_, words)| words);
    for (at, line) in text.lines().enumerate() {
        if line.starts_with('#') {
            continue;
        }
        // The name of a message is not shown; a placeable holds names, not words.
        let value = match line.split_once('=') {
            Some((name, value)) if !name.starts_with(' ') || name.trim().starts_with('.') => value,
            _ => line,
        };
        let value = without_placeables(value).to_lowercase();
        if value.contains('!') {
            faults.push(Fault::fails(
                path,
                at + 1,
                "an exclamation mark: our words are calm",
            ));
        }
        for word in never.iter().filter(|word| has_word(&value, word)) {
            faults.push(Fault::fails(
                path,
                at + 1,
                format!("\"{word}\": say it in another way"),
            ));
        }
    }
    faults
}

fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let letter_at = |end: Option<char>| end.is_some_and(char::is_alphanumeric);
        let before = text.get(..at).and_then(|start| start.chars().next_back());
        let after = text
            .get(at + word.len()..)
            .and_then(|end| end.chars().next());
        !letter_at(before) && !letter_at(after)
    })
}

fn without_placeables(value: &str) -> String {
    let mut depth = 0_usize;
    let mut kept = String::new();
    for letter in value.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => kept.push(letter),
            _ => {}
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_shown_words_are_told() {
        for (path, text, expected) in [
            ("knowledge/words/en/a.ftl", "a = Saved.\n", 0),
            ("knowledge/words/en/a.ftl", "a = Saved!\n", 1),
            ("knowledge/words/en/a.ftl", "a = Just press Save.\n", 1),
            ("knowledge/words/en/a.ftl", "a = An adjusted window.\n", 0),
            ("knowledge/words/en/a.ftl", "just-a-name = Yes\n", 0),
            ("knowledge/words/en/a.ftl", "# just a note!\n", 0),
            ("knowledge/words/en/a.ftl", "a = { $win } of { $just }\n", 0),
            (
                "knowledge/words/it/a.ftl",
                "a = Premi semplicemente Salva.\n",
                1,
            ),
            ("knowledge/words/he/a.ftl", "a = just\n", 0),
        ] {
            let found = check(path, text);
            assert_eq!(found.len(), expected, "{text}: {found:?}");
        }
    }
}
