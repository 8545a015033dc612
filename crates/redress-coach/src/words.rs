//! Words of a text, folded, and phrases that are looked for among them.

use std::collections::BTreeMap;

use redress_tone::Lang;
use redress_tone::fold::fold;

use crate::spec::TextLists;

/// From how many letters on a word before a full stop is no abbreviation.
pub(crate) const LONG_WORD: usize = 5;

/// Lists the words of a text, folded.
pub(crate) fn words(text: &str) -> Vec<String> {
    fold(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Returns the text with one number for all: which one it is says nothing.
pub(crate) fn numbered(text: &str) -> String {
    let word = |word: &str| match word.find(|c: char| c.is_ascii_digit()) {
        Some(_) => "0".to_owned(),
        None => word.to_owned(),
    };
    let words: Vec<String> = text.split_whitespace().map(word).collect();
    words.join(" ")
}

/// A word of a phrase, with the stars around it.
#[derive(Debug, Clone)]
pub(crate) struct Piece {
    before: bool,
    after: bool,
    part: String,
}

impl Piece {
    /// Takes the letters at the end of a word, with the stars around them.
    pub(crate) fn new(token: &str) -> Self {
        Piece {
            before: token.starts_with('*'),
            after: token.ends_with('*'),
            part: words(token).concat(),
        }
    }

    /// Says whether a word is it.
    pub(crate) fn is(&self, word: &str) -> bool {
        match (self.before, self.after) {
            (false, false) => word == self.part,
            (false, true) => word.starts_with(&self.part),
            (true, false) => word.ends_with(&self.part),
            (true, true) => word.contains(&self.part),
        }
    }
}

/// A phrase of a list, taken apart: a star stands for any letters before or after a word.
#[derive(Debug, Clone)]
pub(crate) struct Words(Vec<Piece>);

impl Words {
    /// Takes a phrase apart.
    pub(crate) fn new(phrase: &str) -> Self {
        let mut all = Vec::new();
        for token in phrase.split_whitespace() {
            let parts = words(token);
            let last = parts.len().saturating_sub(1);
            all.extend(parts.into_iter().enumerate().map(|(at, part)| Piece {
                before: at == 0 && token.starts_with('*'),
                after: at == last && token.ends_with('*'),
                part,
            }));
        }
        Words(all)
    }

    /// Lists its words.
    pub(crate) fn pieces(self) -> impl Iterator<Item = Piece> {
        self.0.into_iter()
    }

    /// Says how many words it has.
    pub(crate) const fn len(&self) -> usize {
        self.0.len()
    }

    /// Says whether every word of it is given whole, without a star.
    pub(crate) fn is_whole(&self) -> bool {
        self.0.iter().all(|piece| !piece.before && !piece.after)
    }

    /// Says whether the words are it.
    pub(crate) fn is(&self, words: &[String]) -> bool {
        self.len() == words.len() && self.opens(words)
    }

    /// Says whether the words open with it.
    pub(crate) fn opens(&self, words: &[String]) -> bool {
        let mut both = self.0.iter().zip(words);
        !self.0.is_empty() && words.len() >= self.len() && both.all(|(piece, word)| piece.is(word))
    }
}

/// Phrases of each language, taken apart once.
#[derive(Debug, Clone, Default)]
pub(crate) struct Phrases(BTreeMap<Lang, Vec<Words>>);

impl Phrases {
    /// Takes the lists apart.
    pub(crate) fn new(lists: &TextLists) -> Self {
        let list = |texts: &Vec<String>| texts.iter().map(|text| Words::new(text)).collect();
        Phrases(
            lists
                .iter()
                .map(|(lang, texts)| (*lang, list(texts)))
                .collect(),
        )
    }

    /// Returns the phrases of a language.
    pub(crate) fn of(&self, lang: Lang) -> &[Words] {
        self.0.get(&lang).map_or(&[], Vec::as_slice)
    }

    /// Returns the phrases of every language.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Words> {
        self.0.values().flatten()
    }

    /// Says whether one of the phrases of a language stands among the words.
    pub(crate) fn stand_in(&self, lang: Lang, words: &[String]) -> bool {
        let from = |at: usize| words.get(at..).unwrap_or_default();
        let mut all = self.of(lang).iter();
        all.any(|phrase| (0..words.len()).any(|at| phrase.opens(from(at))))
    }

    /// Says whether the words open with one of the phrases, in any language.
    pub(crate) fn open(&self, words: &[String]) -> bool {
        self.0.values().flatten().any(|phrase| phrase.opens(words))
    }

    /// Says whether the words are one of the phrases, in any language.
    pub(crate) fn are(&self, words: &[String]) -> bool {
        let mut all = self.0.values().flatten();
        all.any(|phrase| phrase.is(words))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phrases(texts: &[&str]) -> Phrases {
        let texts = texts.iter().map(|text| (*text).to_owned()).collect();
        Phrases::new(&TextLists::from([(Lang::En, texts)]))
    }

    #[test]
    fn a_star_stands_for_letters_and_an_apostrophe_parts_words() {
        let no = phrases(&["refus*", "*n't", "not at all"]);
        for (text, held) in [
            ("We refused it.", true),
            ("They won't.", true),
            ("It wasn’t so.", true),
            ("Not at ALL", true),
            ("not at", false),
            ("You can see it.", false),
            ("at ten t", true),
            ("", false),
        ] {
            assert_eq!(no.stand_in(Lang::En, &words(text)), held, "{text}");
            assert!(!no.stand_in(Lang::It, &words(text)), "{text}");
        }
    }

    #[test]
    fn words_open_with_a_phrase_or_are_one() {
        let opening = phrases(&["kind regards", "***", ""]);
        assert!(opening.open(&words("Kind regards, Bo")));
        assert!(!opening.are(&words("Kind regards, Bo")));
        assert!(opening.are(&words("Kind regards!")));
        assert!(!opening.open(&words("regards")) && !opening.open(&[]) && !opening.are(&[]));
    }

    #[test]
    fn one_number_stands_for_all() {
        assert_eq!(numbered("by  3/7 for £20 each"), "by 0 for 0 each");
    }
}
