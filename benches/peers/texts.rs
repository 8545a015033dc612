//! The texts that both sides are filled with: made up, and the same on every run.

use std::collections::HashMap;

use redress_benches::desk::Dice;

/// So many different words.
const VOCABULARY: usize = 20_000;
/// Bytes of one text.
const LENGTH: usize = 600;
/// Three of these make a word, so that all words are of one length and none begins another.
const SYLLABLES: [&str; 28] = [
    "ba", "re", "mi", "to", "lu", "sa", "ve", "co", "ti", "ne", "pa", "gi", "do", "fu", "ka", "le",
    "mo", "na", "pe", "qu", "ri", "so", "ta", "ul", "vi", "wo", "xe", "za",
];

/// Texts whose words are as frequent as those of a language: the second half as often as the
/// first, the third a third as often.
pub(crate) struct Texts {
    words: Vec<String>,
    /// The weight of each word and of all before it, in millionths of the first.
    weights: Vec<u64>,
}

/// A word to look for, and how many of the texts have it.
pub(crate) struct Wanted {
    /// The word.
    pub(crate) word: String,
    /// The texts.
    pub(crate) texts: usize,
}

impl Texts {
    /// Makes the vocabulary.
    pub(crate) fn new() -> Texts {
        let mut weights = Vec::with_capacity(VOCABULARY);
        let mut sum = 0;
        for rank in 1..=VOCABULARY as u64 {
            sum += 1_000_000 / rank;
            weights.push(sum);
        }
        Texts {
            words: (0..VOCABULARY).map(word).collect(),
            weights,
        }
    }

    /// Returns the reference that only text `n` has.
    pub(crate) fn reference(n: usize) -> String {
        format!("BX{n:07}")
    }

    /// Returns text `n`, about 600 bytes.
    pub(crate) fn text(&self, n: usize) -> String {
        let mut dice = Dice::new(n as u64 + 1);
        let mut text = Texts::reference(n);
        let all = self.weights.last().copied().unwrap_or(1);
        while text.len() < LENGTH {
            let at = dice.below(all);
            let rank = self.weights.partition_point(|&weight| weight <= at);
            text.push(' ');
            text.push_str(self.words.get(rank).map_or("", String::as_str));
        }
        text
    }

    /// Returns the word that stands in a share of the first `texts` texts, as near as there is one.
    pub(crate) fn wanted(&self, texts: usize, share: f64) -> Wanted {
        let mut found: HashMap<String, usize> = HashMap::new();
        for n in 0..texts {
            let text = self.text(n);
            let mut words: Vec<&str> = text.split(' ').skip(1).collect();
            words.sort_unstable();
            words.dedup();
            for word in words {
                *found.entry(word.to_owned()).or_default() += 1;
            }
        }
        let near = |count: usize| (count as f64 - share * texts as f64).abs() as usize;
        let best = found
            .into_iter()
            .min_by_key(|(word, count)| (near(*count), word.clone()));
        let (word, texts) = best.unwrap_or_default();
        Wanted { word, texts }
    }
}

/// Returns the word of a rank.
fn word(rank: usize) -> String {
    let all = SYLLABLES.len();
    // A step that shares no factor with the number of words spreads frequent ones over the alphabet.
    let mut n = rank * 7_919 % (all * all * all);
    let mut word = String::new();
    for _ in 0..3 {
        word.push_str(SYLLABLES.get(n % all).copied().unwrap_or("ba"));
        n /= all;
    }
    word
}
