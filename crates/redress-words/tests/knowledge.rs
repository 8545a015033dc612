//! The real files of words: both languages whole, and what they say.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

use std::fs;
use std::path::Path;

use jiff::civil::date;
use redress_tone::Lang;
use redress_words::Words;

fn all() -> Words {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge/words");
    let mut sources = Vec::new();
    for lang in Lang::ALL {
        let folder = fs::read_dir(root.join(lang.code())).unwrap();
        let mut files: Vec<_> = folder
            .map(|file| file.unwrap().path())
            .filter(|path| path.extension().is_some_and(|e| e == "ftl"))
            .map(|path| {
                let name = path
                    .file_name()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned();
                (name, fs::read_to_string(path).unwrap())
            })
            .collect();
        files.sort();
        sources.push((lang, files));
    }
    Words::new(sources).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

#[test]
fn all_languages_are_whole() {
    let words = all();
    assert_eq!(words.check(), []);
    assert_eq!(words.complete(), Lang::ALL);
}

#[test]
fn distances() {
    let words = all();
    let from = date(2026, 3, 12);
    for (to, en, it) in [
        (date(2026, 3, 12), "today", "oggi"),
        (date(2026, 3, 13), "tomorrow", "domani"),
        (date(2026, 3, 11), "yesterday", "ieri"),
        (date(2026, 3, 17), "in 5 days", "tra 5 giorni"),
        (date(2026, 3, 9), "3 days ago", "3 giorni fa"),
        (date(2026, 5, 11), "in 60 days", "tra 60 giorni"),
        (date(2026, 5, 12), "in about 2 months", "tra circa 2 mesi"),
        (date(2025, 9, 12), "about 6 months ago", "circa 6 mesi fa"),
        (date(2029, 3, 12), "in about 3 years", "tra circa 3 anni"),
        (
            date(9999, 12, 31),
            "in about 7,974 years",
            "tra circa 7974 anni",
        ),
        (
            date(-9999, 1, 1),
            "about 12,025 years ago",
            "circa 12.025 anni fa",
        ),
    ] {
        assert_eq!(words.distance(Lang::En, from, to), en);
        assert_eq!(words.distance(Lang::It, from, to), it);
    }
}

#[test]
fn durations() {
    let words = all();
    for (seconds, en, it) in [
        (0, "less than a minute", "meno di un minuto"),
        (59, "less than a minute", "meno di un minuto"),
        (60, "1 minute", "1 minuto"),
        (26 * 60 + 12, "26 minutes", "26 minuti"),
        (3600, "1 hour", "1 ora"),
        (3660, "1 hour and 1 minute", "1 ora e 1 minuto"),
        (2 * 3600 + 300, "2 hours and 5 minutes", "2 ore e 5 minuti"),
    ] {
        assert_eq!(words.duration_minutes(Lang::En, seconds), en);
        assert_eq!(words.duration_minutes(Lang::It, seconds), it);
    }
    let _ = words.duration_minutes(Lang::It, u64::MAX);
}

#[test]
fn lengths_of_rules() {
    let words = all();
    for (iso, kind, en, it) in [
        ("P15D", "working", "15 working days", "15 giorni lavorativi"),
        ("P60D", "calendar", "60 days", "60 giorni"),
        ("P1D", "business", "1 business day", "1 giorno lavorativo"),
        ("P8W", "calendar", "8 weeks", "8 settimane"),
        (
            "P1Y6M",
            "calendar",
            "1 year and 6 months",
            "1 anno e 6 mesi",
        ),
        ("PT48H", "elapsed", "48 hours", "48 ore"),
        ("15D", "working", "15D", "15D"),
        ("P", "working", "P", "P"),
        ("PT15M", "elapsed", "PT15M", "PT15M"),
        ("P99999999999D", "", "P99999999999D", "P99999999999D"),
    ] {
        assert_eq!(words.length(Lang::En, iso, kind), en);
        assert_eq!(words.length(Lang::It, iso, kind), it);
    }
}

#[test]
fn our_words_stay_calm() {
    const NEVER: [&str; 18] = [
        "!",
        "don't worry",
        "simply",
        " just ",
        "fight",
        " win ",
        "please",
        "sorry",
        "invalid",
        "oops",
        "forbidden",
        "required",
        "semplicemente",
        "non preoccuparti",
        "purtroppo",
        "vietato",
        "obbligatorio",
        "errore!",
    ];
    let words = all();
    for lang in [Lang::En, Lang::It] {
        for id in words.ids(lang).filter(|id| !id.starts_with("letter-")) {
            let text = words.text(lang, id).to_lowercase();
            for word in NEVER {
                assert!(!text.contains(word), "{lang} {id}: {word}");
            }
        }
    }
}
