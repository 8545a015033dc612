//! How a firm builds its e-mail addresses, and what that makes of a name (S3-23).
//!
//! A form is believed only when two known addresses or more at one domain are written that way.
//! What comes out is a guess, and is shown as one until somebody has an answer from it.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::firm::mailbox;

/// So many known addresses must be written alike before a form is believed.
const FEWEST: usize = 2;
/// So many guesses of one name are shown.
const MOST: usize = 3;

/// A part of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Given,
    GivenLetter,
    Family,
    FamilyLetter,
}

/// How a name of several words is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Several {
    Joined,
    Dashed,
    Last,
}

/// A way of writing a name as the local part of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Form {
    first: Part,
    between: Option<char>,
    second: Option<Part>,
    several: Several,
}

impl Form {
    /// All forms, the plainest first.
    fn all() -> impl Iterator<Item = Form> {
        use Part::{Family, FamilyLetter, Given, GivenLetter};
        const PARTS: [(Part, Option<Part>); 8] = [
            (Given, Some(Family)),
            (GivenLetter, Some(Family)),
            (Family, Some(Given)),
            (Given, Some(FamilyLetter)),
            (Family, Some(GivenLetter)),
            (Family, None),
            (Given, None),
            (GivenLetter, Some(FamilyLetter)),
        ];
        const BETWEEN: [Option<char>; 4] = [Some('.'), None, Some('_'), Some('-')];
        const SEVERAL: [Several; 3] = [Several::Joined, Several::Dashed, Several::Last];
        PARTS.into_iter().flat_map(|(first, second)| {
            let marks = BETWEEN
                .into_iter()
                .take(if second.is_some() { 4 } else { 1 });
            marks.flat_map(move |between| {
                SEVERAL.into_iter().map(move |several| Form {
                    first,
                    between: between.filter(|_| second.is_some()),
                    second,
                    several,
                })
            })
        })
    }

    /// Writes a name; `None` where the form asks for more than the name has.
    fn write(self, name: &Name) -> Option<String> {
        let mut out = name.part(self.first, self.several)?;
        if let Some(second) = self.second {
            out.extend(self.between);
            out.push_str(&name.part(second, self.several)?);
        }
        Some(out)
    }
}

/// A name in plain Latin letters, word by word.
struct Name {
    given: Vec<String>,
    family: Vec<String>,
}

impl Name {
    /// Reads a name; `None` for one word, and for letters that Latin has no sure form of.
    fn read(name: &str) -> Option<Name> {
        let mut words: Vec<Vec<String>> = Vec::new();
        for word in name.split_whitespace() {
            let parts: Option<Vec<String>> = word.split(['-', '‐', '–']).map(plain).collect();
            let parts: Vec<String> = parts?.into_iter().filter(|part| !part.is_empty()).collect();
            if !parts.is_empty() {
                words.push(parts);
            }
        }
        let family: Vec<String> = words.iter().skip(1).flatten().cloned().collect();
        let given = words.into_iter().next()?;
        (!family.is_empty()).then_some(Name { given, family })
    }

    fn part(&self, part: Part, several: Several) -> Option<String> {
        let words = match part {
            Part::Given | Part::GivenLetter => &self.given,
            Part::Family | Part::FamilyLetter => &self.family,
        };
        let whole = match several {
            Several::Joined => words.concat(),
            Several::Dashed => words.join("-"),
            Several::Last => words.last()?.clone(),
        };
        match part {
            Part::Given | Part::Family => Some(whole),
            Part::GivenLetter | Part::FamilyLetter => whole.chars().next().map(String::from),
        }
    }
}

/// Writes a word in the letters that addresses use; `None` where it has other letters.
fn plain(word: &str) -> Option<String> {
    let mut out = String::new();
    for c in word.nfd().filter(|c| !is_combining_mark(*c)) {
        match c {
            'ß' => out.push_str("ss"),
            'æ' | 'Æ' => out.push_str("ae"),
            'œ' | 'Œ' => out.push_str("oe"),
            'ø' | 'Ø' => out.push('o'),
            'ł' | 'Ł' => out.push('l'),
            'đ' | 'Đ' => out.push('d'),
            'ı' | 'İ' => out.push('i'),
            '\'' | '’' | 'ʼ' | '.' | ',' => {}
            c if c.is_ascii_alphanumeric() => out.push(c.to_ascii_lowercase()),
            _ => return None,
        }
    }
    Some(out)
}

/// An address that was built, not found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guess {
    /// The address.
    pub address: String,
    /// Known addresses that are written that way; at least two.
    pub like: Vec<String>,
    /// Known addresses at the domain with a name that could be compared.
    pub of: usize,
}

/// Builds addresses of a name from known ones, each with the name of whom it belongs to; what most
/// of them are like comes first. Nothing comes out below two addresses that are written alike.
#[must_use]
pub fn guess(name: &str, known: &[(&str, &str)]) -> Vec<Guess> {
    let Some(name) = Name::read(name) else {
        return Vec::new();
    };
    let known: Vec<(Name, &str, &str, &str)> = known
        .iter()
        .filter_map(|(name, address)| {
            let (local, domain) = mailbox(address)?;
            Some((Name::read(name)?, *address, local, domain))
        })
        .collect();
    let mut domains: Vec<String> = known.iter().map(|one| one.3.to_lowercase()).collect();
    domains.sort();
    domains.dedup();
    let mut guesses: Vec<Guess> = Vec::new();
    for domain in &domains {
        let there: Vec<_> = known
            .iter()
            .filter(|one| one.3.eq_ignore_ascii_case(domain))
            .collect();
        for form in Form::all() {
            let fits = |one: &&&(Name, &str, &str, &str)| {
                form.write(&one.0)
                    .is_some_and(|local| local.eq_ignore_ascii_case(one.2))
            };
            let like: Vec<String> = there
                .iter()
                .filter(fits)
                .map(|one| one.1.to_owned())
                .collect();
            let Some(local) = form.write(&name).filter(|_| like.len() >= FEWEST) else {
                continue;
            };
            let address = format!("{local}@{domain}");
            // Somebody else has it already.
            if there.iter().any(|one| one.1.eq_ignore_ascii_case(&address)) {
                continue;
            }
            if guesses.iter().all(|guess| guess.address != address) {
                guesses.push(Guess {
                    address,
                    like,
                    of: there.len(),
                });
            }
        }
    }
    guesses.sort_by_key(|guess| std::cmp::Reverse(guess.like.len()));
    guesses.truncate(MOST);
    guesses
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses(name: &str, known: &[(&str, &str)]) -> Vec<String> {
        guess(name, known)
            .into_iter()
            .map(|guess| guess.address)
            .collect()
    }

    #[test]
    fn two_alike_make_a_guess_and_one_makes_none() {
        let one = [("Anna Bianchi", "anna.bianchi@banca.example.it")];
        let two = [one[0], ("Luca Verdi", "luca.verdi@banca.example.it")];
        assert_eq!(addresses("Maria Rossi", &one), Vec::<String>::new());
        assert_eq!(
            addresses("Maria Rossi", &two),
            ["maria.rossi@banca.example.it"]
        );
        assert_eq!(guess("Maria Rossi", &two)[0].like.len(), 2);
    }

    #[test]
    fn forms_are_told_apart() {
        type Known<'a> = &'a [(&'a str, &'a str)];
        let cases: [(Known<'_>, &str, &[&str]); 9] = [
            (
                &[("Jan Smit", "j.smit@x.nl"), ("Eva Bos", "e.bos@x.nl")],
                "Piet Vos",
                &["p.vos@x.nl"],
            ),
            (
                &[("Jan Smit", "jsmit@x.nl"), ("Eva Bos", "ebos@x.nl")],
                "Piet Vos",
                &["pvos@x.nl"],
            ),
            (
                &[("Jan Smit", "smit_jan@x.nl"), ("Eva Bos", "bos_eva@x.nl")],
                "Piet Vos",
                &["vos_piet@x.nl"],
            ),
            (
                &[("Jan Smit", "jan@x.nl"), ("Eva Bos", "eva@x.nl")],
                "Piet Vos",
                &["piet@x.nl"],
            ),
            (
                &[("Jan Smit", "jans@x.nl"), ("Eva Bos", "evab@x.nl")],
                "Piet Vos",
                &["pietv@x.nl"],
            ),
            // Letters that addresses do not use.
            (
                &[
                    ("Zoë Müller", "zoe.muller@x.de"),
                    ("Eva Bos", "eva.bos@x.de"),
                ],
                "Jörg Groß",
                &["jorg.gross@x.de"],
            ),
            (
                &[
                    ("Şule Işık", "sule.isik@x.com.tr"),
                    ("Ali Öz", "ali.oz@x.com.tr"),
                ],
                "İpek Çağlar",
                &["ipek.caglar@x.com.tr"],
            ),
            (
                &[
                    ("Marco D’Angelo", "marco.dangelo@x.it"),
                    ("Ada Re", "ada.re@x.it"),
                ],
                "Ugo De Luca",
                &["ugo.deluca@x.it", "ugo.de-luca@x.it", "ugo.luca@x.it"],
            ),
            // A name of several words settles how they are joined.
            (
                &[
                    ("Eva van der Berg", "eva.vanderberg@x.nl"),
                    ("Jan Bos", "jan.bos@x.nl"),
                ],
                "Piet de Wit",
                &["piet.dewit@x.nl"],
            ),
        ];
        for (known, name, expected) in cases {
            let mut got = addresses(name, known);
            got.sort();
            let mut expected: Vec<String> = expected.iter().map(|&one| one.to_owned()).collect();
            expected.sort();
            assert_eq!(got, expected, "{name} from {known:?}");
        }
    }

    #[test]
    fn what_most_are_like_comes_first_and_taken_ones_are_left_out() {
        let known = [
            ("Jan Smit", "j.smit@x.nl"),
            ("Eva Bos", "e.bos@x.nl"),
            ("Ada Roos", "a.roos@x.nl"),
            ("Kim Kok", "kim.kok@x.nl"),
            ("Tom Tak", "tom.tak@x.nl"),
        ];
        let got = guess("Piet Vos", &known);
        let shares: Vec<(usize, usize)> = got.iter().map(|one| (one.like.len(), one.of)).collect();
        assert_eq!(shares, [(3, 5), (2, 5)]);
        assert_eq!(addresses("Jaap Smit", &known), ["jaap.smit@x.nl"]);
    }

    #[test]
    fn what_cannot_be_written_is_not_guessed() {
        let known = [
            ("Anna Bianchi", "a.bianchi@x.it"),
            ("Luca Verdi", "l.verdi@x.it"),
        ];
        for name in ["", "Rossi", "דנה לוי", "  ", "- -", "李 明"] {
            assert_eq!(addresses(name, &known), Vec::<String>::new(), "{name}");
        }
    }
}
