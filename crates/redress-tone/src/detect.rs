//! Which of the five languages a text is in.

use crate::fold::{fold_char, is_alnum, is_apostrophe, is_hebrew, is_invisible};
use crate::frequent::WORDS;
use crate::lang::Lang;

/// Endings of four letters or fewer that are rare in the other languages.
const TURKISH_ENDINGS: &[&str] = &[
    "yor", "yorum", "siniz", "sunuz", "iniz", "unuz", "lar", "ler", "lari", "leri", "dim", "dum",
    "mis", "mus", "acak", "ecek", "medi", "madi", "miyor", "larin", "lerin", "inda", "inde", "dan",
    "tir", "dir", "lik", "mak", "mek",
];
const ITALIAN_ENDINGS: &[&str] = &[
    "zione", "zioni", "mente", "ato", "ata", "ati", "ate", "uto", "ito", "ono", "ano", "are",
    "ere", "ire", "ando", "endo", "ello", "ella", "iamo", "ete", "ezza", "issimo", "issima",
    "aggio", "ario", "ivo", "osa", "oso", "etto",
];
const DUTCH_ENDINGS: &[&str] = &[
    "ijk", "lijk", "lijke", "heid", "ingen", "isch", "aar", "aat", "oor", "eel", "aan", "uur",
    "ij", "sch", "tje", "en",
];
const ENGLISH_ENDINGS: &[&str] = &[
    "ing", "tion", "ed", "ly", "ness", "ight", "ould", "ough", "th", "ck", "ful", "ies", "y",
];

const HIT: i32 = 4;
const HINT: i32 = 1;

/// Returns the language of a text, or nothing where it does not show.
///
/// The script decides for Hebrew; frequent words, letters and endings decide for the others.
#[must_use]
pub fn detect(text: &str) -> Option<Lang> {
    let mut tally = Tally::default();
    let mut word = String::new();
    let mut letters = (0_usize, 0_usize);
    for c in text.chars() {
        let letter = is_letter(c);
        if letter || is_invisible(c) {
            letters.0 += usize::from(letter);
            letters.1 += usize::from(is_hebrew(c));
            tally.letter(c);
            fold_char(c, &mut word);
        } else if is_apostrophe(c) && !word.is_empty() {
            // The stem before a Turkish suffix and the article before an Italian noun count.
            tally.elision(&word);
            word.push('\'');
        } else if !word.is_empty() {
            tally.word(word.trim_end_matches('\''));
            word.clear();
        }
    }
    tally.word(word.trim_end_matches('\''));
    if letters.1 * 3 > letters.0 {
        return Some(Lang::He);
    }
    tally.winner()
}

fn is_letter(c: char) -> bool {
    is_alnum(c) && (is_hebrew(c) || c.is_alphabetic())
}

/// The first eight bytes of each frequent word as a number, in the order of the words.
static KEYS: [u64; WORDS.len()] = {
    let mut keys = [0; WORDS.len()];
    let mut at = 0;
    while at < keys.len() {
        keys[at] = key(WORDS[at].0.as_bytes());
        at += 1;
    }
    keys
};

const fn key(word: &[u8]) -> u64 {
    let mut key = 0;
    let mut at = 0;
    while at < 8 {
        key = key << 8 | if at < word.len() { word[at] as u64 } else { 0 };
        at += 1;
    }
    key
}

/// Returns the languages of a frequent word.
fn known(word: &str) -> Option<u8> {
    let key = key(word.as_bytes());
    let first = KEYS.partition_point(|&other| other < key);
    let alike = KEYS.iter().zip(WORDS).skip(first);
    alike
        .take_while(|(other, _)| **other == key)
        .find(|(_, (known, _))| *known == word)
        .map(|(_, &(_, langs))| langs)
}

/// Votes for English, Dutch, Italian and Turkish.
#[derive(Default)]
struct Tally {
    votes: [i32; 4],
}

const SPOKEN: [Lang; 4] = [Lang::En, Lang::Nl, Lang::It, Lang::Tr];

impl Tally {
    fn add(&mut self, lang: usize, votes: i32) {
        if let Some(sum) = self.votes.get_mut(lang) {
            *sum = sum.saturating_add(votes);
        }
    }

    fn letter(&mut self, c: char) {
        match c {
            'ş' | 'Ş' | 'ğ' | 'Ğ' | 'ı' | 'İ' => self.add(3, HIT),
            'ç' | 'Ç' | 'ö' | 'Ö' | 'ü' | 'Ü' => self.add(3, 2 * HINT),
            'à' | 'ò' | 'ù' | 'ì' | 'è' | 'È' => self.add(2, 2 * HINT),
            'ë' | 'ï' => self.add(1, 2 * HINT),
            'w' | 'W' => {
                self.add(0, HINT);
                self.add(1, HINT);
            }
            'q' | 'Q' | 'x' | 'X' => self.add(3, -HINT),
            _ => {}
        }
    }

    fn elision(&mut self, word: &str) {
        if matches!(
            word,
            "l" | "un" | "dell" | "nell" | "all" | "dall" | "sull" | "quest" | "c" | "d" | "com"
        ) {
            self.add(2, HIT);
        }
    }

    fn word(&mut self, word: &str) {
        if word.is_empty() {
            return;
        }
        if let Some(langs) = known(word) {
            for lang in (0..SPOKEN.len()).filter(|lang| langs & (1 << lang) != 0) {
                self.add(lang, HIT);
            }
            return;
        }
        if word.len() < 3 {
            return;
        }
        let endings = [
            ENGLISH_ENDINGS,
            DUTCH_ENDINGS,
            ITALIAN_ENDINGS,
            TURKISH_ENDINGS,
        ];
        for (lang, list) in endings.iter().enumerate() {
            let last = word.as_bytes().last();
            let longest = list
                .iter()
                .filter(|end| end.as_bytes().last() == last && word.ends_with(*end))
                .map(|end| end.len())
                .max();
            self.add(
                lang,
                longest.map_or(0, |len| HINT * if len > 2 { 2 } else { 1 }),
            );
        }
        if word.contains("ij") || word.contains("aa") {
            self.add(1, 2 * HINT);
        }
        if word.contains("th") || word.contains("sh") {
            self.add(0, HINT);
        }
        if word.ends_with(['a', 'e', 'i', 'o']) {
            self.add(2, HINT);
        }
    }

    fn winner(&self) -> Option<Lang> {
        let (best, votes) = self
            .votes
            .iter()
            .enumerate()
            .max_by_key(|&(i, votes)| (*votes, std::cmp::Reverse(i)))?;
        let tied = self.votes.iter().filter(|other| *other == votes).count() > 1;
        if *votes <= 0 || tied {
            return None;
        }
        SPOKEN.get(best).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_in_order() {
        assert!(WORDS.is_sorted_by(|a, b| a.0.as_bytes() < b.0.as_bytes()));
        for &(word, langs) in WORDS {
            assert_eq!(known(word), Some(langs), "{word}");
        }
        assert_eq!(known("customerly"), None);
    }

    #[test]
    fn knows_short_messages_of_each_language() {
        for (text, lang) in [
            ("You people have messed up my bill again.", Lang::En),
            ("Never mind.", Lang::En),
            ("Fix it or I'm taking my business elsewhere!", Lang::En),
            ("U luistert niet naar me!", Lang::Nl),
            ("De klant is toch koning?", Lang::Nl),
            ("Laat maar.", Lang::Nl),
            ("Voialtri non richiamate mai nessuno, eh?", Lang::It),
            ("Vi faccio causa!", Lang::It),
            ("Dov'è l'ordine?", Lang::It),
            ("אתם שם תמיד מפשלים לי עם החשבון.", Lang::He),
            ("ההזמנה שלי ב-WhatsApp", Lang::He),
            ("Siz batırdınız, siz düzelteceksiniz.", Lang::Tr),
            ("musteri her zaman haklidir", Lang::Tr),
            ("Boş verin ya.", Lang::Tr),
        ] {
            assert_eq!(detect(text), Some(lang), "{text}");
        }
    }

    #[test]
    fn says_nothing_where_nothing_shows() {
        for text in ["", "12345", "?!…", "BX-204518"] {
            assert_eq!(detect(text), None, "{text}");
        }
    }
}
