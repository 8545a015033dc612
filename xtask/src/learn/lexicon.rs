//! The words of `knowledge/tone/lexicon/`: classes of meaning that all languages share.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use redress_tone::Lang;
use redress_tone::model::Entry;

/// The most forms of a word with an open ending within a phrase.
const FORMS: usize = 8;

/// The words of each class of a language, as they are written in its file.
#[derive(Debug)]
pub(super) struct Lexicon(BTreeMap<String, Vec<String>>);

impl Lexicon {
    /// Reads the files of all languages; each must have the same classes.
    pub(super) fn all(folder: &Path) -> Result<BTreeMap<Lang, Lexicon>> {
        let mut all = BTreeMap::new();
        for lang in Lang::ALL {
            let path = folder.join(format!("{lang}.toml"));
            let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
            let classes = toml::from_str(&text).with_context(|| path.display().to_string())?;
            all.insert(lang, Lexicon(classes));
        }
        let names = |lexicon: &Lexicon| lexicon.0.keys().cloned().collect::<Vec<_>>();
        let mut lists = all.values().map(names);
        let first = lists.next().unwrap_or_default();
        ensure!(first.len() < 256, "a lexicon has 255 classes at most");
        for (lang, lexicon) in &all {
            let other = names(lexicon);
            let odd: Vec<&String> = first
                .iter()
                .filter(|name| !other.contains(name))
                .chain(other.iter().filter(|name| !first.contains(name)))
                .collect();
            ensure!(
                odd.is_empty(),
                "{lang}: not every language has the classes {odd:?}"
            );
        }
        Ok(all)
    }

    /// Returns the entries as the model keeps them. `fold` gives the words of a text as the engine
    /// sees them; `known` are words, the most frequent first, by which an ending left open within a
    /// phrase is filled.
    pub(super) fn entries(
        &self,
        known: &[&str],
        mut fold: impl FnMut(&str) -> Result<Vec<String>>,
    ) -> Result<Vec<Entry>> {
        let mut entries = Vec::new();
        for (class, written) in (0_u8..).zip(self.0.values()) {
            for text in written {
                let bare = text.trim_start_matches('+');
                let prefixed = bare.len() < text.len();
                let open: Vec<bool> = bare.split_whitespace().map(|w| w.ends_with('*')).collect();
                let words = fold(&bare.replace('*', ""))?;
                // Words that the engine cuts otherwise than the writer are left out.
                if words.len() != open.len() || words.is_empty() || words.len() > 4 {
                    continue;
                }
                let stem = words.len() == 1 && open[0];
                for words in filled(words, &open, known) {
                    entries.push(Entry {
                        words,
                        stem,
                        prefixed,
                        class,
                    });
                }
            }
        }
        Ok(entries)
    }
}

/// Returns a phrase with each open ending filled by the words known; a single word stays open.
fn filled(words: Vec<String>, open: &[bool], known: &[&str]) -> Vec<Vec<String>> {
    if words.len() == 1 {
        return vec![words];
    }
    let mut all = vec![Vec::new()];
    for (word, open) in words.into_iter().zip(open) {
        let forms: Vec<String> = if *open {
            let fitting = known.iter().filter(|known| known.starts_with(&word));
            fitting
                .take(FORMS)
                .map(|known| (*known).to_owned())
                .collect()
        } else {
            vec![word]
        };
        all = all
            .iter()
            .flat_map(|start: &Vec<String>| {
                forms.iter().map(move |form| {
                    let mut longer = start.clone();
                    longer.push(form.clone());
                    longer
                })
            })
            .collect();
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_takes_every_known_ending_and_a_word_stays_open() {
        let lexicon: BTreeMap<String, Vec<String>> =
            toml::from_str(r#"LEAVE = ["cancel*", "walk* away", "+gone"]"#).unwrap_or_default();
        let split = |text: &str| Ok(text.split_whitespace().map(str::to_owned).collect());
        let known = ["walk", "walking", "wall"];
        let entries = Lexicon(lexicon).entries(&known, split).unwrap_or_default();
        let told: Vec<(String, bool, bool)> = entries
            .into_iter()
            .map(|entry| (entry.words.join(" "), entry.stem, entry.prefixed))
            .collect();
        let one = |text: &str, stem, prefixed| (text.to_owned(), stem, prefixed);
        assert_eq!(
            told,
            [
                one("cancel", true, false),
                one("walk away", false, false),
                one("walking away", false, false),
                one("gone", false, true),
            ]
        );
    }
}
