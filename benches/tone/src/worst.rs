//! The worst texts: a megabyte of each, in each language, has to be read in less than a second.

use cpu_time::ThreadTime;
use redress_tone::{Checker, Lang, Options, Rules};

use crate::corpus::Book;
use crate::goals::Goals;

/// Bytes of a text.
const SIZE: usize = 1_000_000;
/// Seconds that a text may take.
const BAR: f64 = 1.0;

/// A text of one kind, by its name.
type Kind = (&'static str, fn(&Sample) -> String);

/// What the texts of a language are made of.
struct Sample {
    /// Every example that breaks a rule.
    broken: Vec<String>,
    /// The one with most findings for its length.
    richest: String,
    /// What the model alone finds.
    heard: Vec<String>,
    /// Words that begin an example, each once.
    firsts: Vec<String>,
    /// Letters of the language.
    letters: &'static str,
}

const KINDS: &[Kind] = &[
    ("every example that breaks a rule, in turn", |s| {
        s.broken.join("\n")
    }),
    ("the example with most findings, again and again", |s| {
        format!("{} ", s.richest)
    }),
    ("the same as one sentence without an end", |s| {
        s.broken
            .concat()
            .replace(['.', '!', '?', '…', '\n', ';'], " ")
    }),
    ("sentences that only the model hears", |s| s.heard.join(" ")),
    ("one word that begins examples", |s| {
        format!("{} ", s.firsts[0])
    }),
    ("all words that begin examples", |s| s.firsts.join(" ")),
    ("a word with 24 letters, again and again", |s| {
        format!(
            "{} ",
            s.letters.chars().cycle().take(24).collect::<String>()
        )
    }),
    ("a word without an end", |s| s.letters.to_owned()),
    ("one letter", |s| s.letters.chars().take(1).collect()),
    ("words that are all different", |s| {
        let letters: Vec<char> = s.letters.chars().collect();
        let mut text = String::new();
        for number in 0..200_000_usize {
            let mut left = number * 2_654_435_761 % 4_294_967_296;
            for _ in 0..5 {
                text.push(letters[left % letters.len()]);
                left /= letters.len();
            }
            text.push(' ');
        }
        text
    }),
    ("quotations in quotations", |_| {
        "«a \u{201E}b \"c 'd ".to_owned()
    }),
    ("quotations one after the other", |s| {
        format!("\"{}\" «{}» ", s.firsts[0], s.firsts[0])
    }),
    ("quotation marks", |_| "\"".to_owned()),
    ("apostrophes", |_| "'a' ' ".to_owned()),
    ("lines of an earlier mail", |s| {
        format!("> {}\n", s.firsts[0])
    }),
    ("full stops", |_| ".".to_owned()),
    ("full stops and blanks", |_| ". ".to_owned()),
    ("blanks", |_| " ".to_owned()),
    ("line feeds", |_| "\n".to_owned()),
    ("carriage returns", |_| "\r".to_owned()),
    ("blank lines", |_| "a\r\n\r\n".to_owned()),
    ("marks without width", |_| "\u{200B}".to_owned()),
    ("accents", |_| "\u{301}".to_owned()),
    ("marks of direction between letters", |_| {
        "a\u{202E}\u{200F}".to_owned()
    }),
    ("right to left and left to right in turn", |_| {
        "חשבון bill לא paid ".to_owned()
    }),
    ("pictures", |_| "😡🤬👎🏽".to_owned()),
    ("swear signs", |_| "$*%#! ".to_owned()),
    ("swear signs without an end", |_| "#*$%".to_owned()),
    ("stars", |_| "*".to_owned()),
    ("masked words", |_| "f**k s#!t @ss ".to_owned()),
    ("stretched words", |_| "soooooo baaaaad ".to_owned()),
    ("capitals", |s| format!("{} ", s.richest.to_uppercase())),
    ("numbers", |_| "1 ".to_owned()),
    ("dates and sums", |_| {
        "12/3/2026 € 1.250,00 +39 06 1234567 BX-204518 ".to_owned()
    }),
    ("digits", |_| "7".to_owned()),
    ("addresses", |_| "a.b-c_d@e.f-g.com ".to_owned()),
    ("at signs", |_| "a@".to_owned()),
    ("words with an apostrophe", |_| {
        "l'ordine don't Rossi'nin ".to_owned()
    }),
    ("words of two letters", |_| "ab ".to_owned()),
    ("words of one letter", |_| "i ".to_owned()),
];

/// Prints the time of each text, and notes the slowest.
pub fn run(book: &Book, rules: &Rules, goals: &mut Goals) {
    println!("\nseconds for a megabyte of the worst texts (bar: {BAR})");
    print!("{:<52}", "");
    for lang in Lang::ALL {
        print!("{:>8}", lang.code());
    }
    println!();
    let samples = Lang::ALL.map(|lang| Sample::of(book, rules, lang));
    let mut slowest = (0.0, String::new());
    for (name, text) in KINDS {
        print!("{name:<52}");
        for (lang, sample) in Lang::ALL.into_iter().zip(&samples) {
            let text = filled(&text(sample));
            let options = Options::new(lang);
            let mut checker = Checker::new(rules);
            let start = ThreadTime::now();
            let reading = checker.read(&text, &options);
            let found = reading.findings().count() + reading.checklist().count();
            let seconds = start.elapsed().as_secs_f64();
            std::hint::black_box(found);
            print!("{:>7.3}{}", seconds, if seconds > BAR { "*" } else { " " });
            if seconds > slowest.0 {
                slowest = (seconds, format!("{name}, {lang}"));
            }
        }
        println!();
    }
    println!("slowest: {}", slowest.1);
    goals.at_most(
        "1 MB",
        "seconds for the worst text of a megabyte",
        slowest.0,
        BAR,
    );
}

/// Repeats a piece up to the size.
fn filled(piece: &str) -> String {
    let mut text = piece.repeat(SIZE / piece.len().max(1) + 1);
    let end = (SIZE.saturating_sub(3)..=SIZE).rfind(|&at| text.is_char_boundary(at));
    text.truncate(end.unwrap_or_default());
    text
}

impl Sample {
    fn of(book: &Book, rules: &Rules, lang: Lang) -> Sample {
        let options = Options::new(lang);
        let mut checker = Checker::new(rules);
        let mut count = |text: &str| checker.read(text, &options).findings().count();
        let broken = book.broken(lang);
        let richest = broken
            .iter()
            .max_by_key(|text| count(text) * 1_000 / text.len().max(1))
            .cloned()
            .unwrap_or_default();
        let mut firsts: Vec<String> = broken
            .iter()
            .filter_map(|text| text.split_whitespace().next())
            .map(str::to_lowercase)
            .collect();
        firsts.sort_unstable();
        let often = |word: &String| firsts.iter().filter(|other| *other == word).count();
        let most = firsts.iter().max_by_key(|word| often(word)).cloned();
        firsts.dedup();
        firsts.insert(0, most.unwrap_or_default());
        let patterns = book.compile(|_| true, None);
        let mut plain = Checker::new(&patterns);
        let heard = broken.iter().filter(|text| {
            plain.read(text, &options).findings().count() == 0
                && checker.read(text, &options).findings().count() > 0
        });
        let mut heard: Vec<String> = heard.cloned().collect();
        heard.extend(broken.iter().take(usize::from(heard.is_empty())).cloned());
        Sample {
            heard,
            broken,
            richest,
            firsts,
            letters: match lang {
                Lang::He => "חשבוןלקצריםטגדעפכ",
                Lang::Tr => "şağıçöübirdenlemiyor",
                _ => "etaoinshrdlucmfwypvbgkqjxz",
            },
        }
    }
}
