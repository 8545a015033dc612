//! Both readings say the same of every text.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use proptest::prelude::*;
use serde::de::DeserializeOwned;

use super::Engine;
use crate::check::Checker;
use crate::context::Context;
use crate::lang::Lang;
use crate::plan::Draft;
use crate::report::{Channel, Options, Report, Side};
use crate::rules::{self, Rules};
use crate::spec::{ChecklistSpec, LanguageSpec, RuleSide, RuleSpec};

struct Both {
    specs: Vec<RuleSpec>,
    checklist: ChecklistSpec,
    draft: Draft,
    slow: BTreeMap<Lang, Engine>,
    rules: Rules,
}

fn read<T: DeserializeOwned>(path: &Path) -> T {
    let text = fs::read_to_string(path).unwrap();
    toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "toml"))
        .filter(|path| {
            path.file_name()
                .is_some_and(|n| n != "checklist.toml" && n != "soften.toml")
        })
        .collect();
    paths.sort();
    paths
}

static BOTH: LazyLock<Both> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge/tone");
    let specs: Vec<RuleSpec> = files(&folder).iter().map(|path| read(path)).collect();
    let languages: Vec<LanguageSpec> = files(&folder.join("language"))
        .iter()
        .map(|path| read(path))
        .collect();
    let checklist: ChecklistSpec = read(&folder.join("checklist.toml"));
    let mut draft = rules::draft(&languages, &specs, &checklist).expect("the rules compile");
    // Slips of the keys are read by the fast one alone.
    for plan in draft.plans.values_mut() {
        for word in &mut plan.words {
            word.slips = false;
        }
    }
    let slow = draft
        .plans
        .iter()
        .map(|(&lang, plan)| (lang, Engine::of(plan)))
        .collect();
    let rules = Rules::of_draft(&draft);
    Both {
        specs,
        checklist,
        draft,
        slow,
        rules,
    }
});

fn empty() -> &'static Engine {
    static EMPTY: LazyLock<Engine> = LazyLock::new(Engine::default);
    &EMPTY
}

fn compare(checker: &mut Checker<'_>, text: &str, options: &Options) -> Report {
    let slow = BOTH.slow.get(&options.lang).unwrap_or(empty());
    let expected = super::check(&BOTH.draft, slow, text, options);
    let report = checker.check(text, options);
    assert_eq!(report, expected, "{text:?} in {}", options.lang);
    report
}

#[test]
fn every_example_reads_the_same() {
    let mut checker = Checker::new(&BOTH.rules);
    let mut texts: Vec<(&str, Options)> = Vec::new();
    for spec in &BOTH.specs {
        for (&lang, part) in &spec.lang {
            for example in part.fires.iter().chain(&part.silent) {
                let mut options = Options::new(lang);
                if spec.side == RuleSide::Rep {
                    options.side = Side::Rep;
                }
                for word in &example.context {
                    options.context = options.context.with(word);
                }
                texts.push((&example.text, options));
            }
        }
    }
    for item in &BOTH.checklist.item {
        for (&lang, part) in &item.lang {
            for text in part.fires.iter().chain(&part.silent) {
                texts.push((text, Options::new(lang)));
            }
        }
    }
    let mut found = 0;
    for (text, options) in &texts {
        found += compare(&mut checker, text, options).findings.len();
        // Another language reads it too, and from the other side.
        for lang in Lang::ALL.into_iter().skip(text.len() % 5).take(1) {
            let mut other = options.clone();
            other.lang = lang;
            other.side = Side::Rep;
            other.explain_in = Some(Lang::En);
            compare(&mut checker, text, &other);
        }
    }
    assert!(found > texts.len() / 4, "{found} of {}", texts.len());
    // Several examples make one message.
    for chunk in texts.chunks(7) {
        let joined: Vec<&str> = chunk.iter().map(|(text, _)| *text).collect();
        let glue = [" ", ", ", "\n", "\n\n", "; "][joined[0].len() % 5];
        compare(&mut checker, &joined.join(glue), &chunk[0].1);
    }
}

/// Words of the examples, and what stands between them.
fn soup() -> impl Strategy<Value = String> {
    static WORDS: LazyLock<Vec<String>> = LazyLock::new(|| {
        let mut words: Vec<String> = BOTH
            .specs
            .iter()
            .flat_map(|spec| spec.lang.values())
            .flat_map(|part| part.fires.iter().chain(&part.silent))
            .flat_map(|example| example.text.split_whitespace().map(str::to_owned))
            .collect();
        words.sort();
        words.dedup();
        words
    });
    let odd = prop::sample::select(vec![
        "f***ing",
        "sh!t",
        "1d1ot",
        "$*%#!",
        "***",
        "a@b.com",
        "12/3/2026",
        "€ 42,50",
        "EUR 30",
        "TRY 30",
        "+39 06 1234567",
        "BX-204518",
        "BX\u{2011}2045",
        "12",
        "1.",
        "Mr.",
        "p.s.",
        "po'",
        "'sto",
        "l’ordine",
        "dell'",
        "Müdür'den",
        "צה\"ל",
        "ה\"אחריות\"",
        "e\u{301}",
        "I\u{307}",
        "İ",
        "soooo",
        "IDIOTS",
        "DON'T",
        "12'34",
        "ﬁne",
        "😡",
        "👍🏽",
        "\"no\"",
        "«no»",
        "> x",
        "a-b_c",
        "gmail.com",
        "x*y",
        "**b**",
        "#1",
        "@you",
        "you!fail",
        "mother-in-law",
        "ﷺ",
        "ß",
        "²",
        "supercalifragilisticexpialidocious",
        "fuuuuuuuuuuuuuuuuuuuuuuuuuck",
        "first of May",
        "1° maggio",
        "4471 numaralı",
    ])
    .prop_map(str::to_owned);
    let piece = prop_oneof![
        6 => prop::sample::select(&WORDS[..]),
        1 => odd,
        1 => ".{0,5}",
    ];
    let glue = prop::sample::select(vec![
        " ", " ", " ", " ", " ", " ", ", ", ". ", "! ", "?! ", "… ", "... ", "; ", ": ", "\n",
        "\n\n", "\n- ", "\n> ", "\n1. ", "\"", " '", "' ", "«", "»", "“", "”", "„", "״", "’", "*",
        "@", "#", "-", " - ", " – ", "(", ") ", "/", "\u{200B}", "\u{A0}", "\r\n", "\t", "",
    ]);
    prop::collection::vec((piece, glue), 0..40)
        .prop_map(|parts| parts.into_iter().map(|(word, glue)| word + glue).collect())
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        cases: 600,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_soup_of_words_reads_the_same(
        texts in prop::collection::vec(soup(), 1..4),
        lang in prop::sample::select(Lang::ALL.to_vec()),
        rep in any::<bool>(),
        spoken in any::<bool>(),
        context in prop::sample::select(vec!["", "opening", "open-items=1,solved", "refused-twice,case"]),
    ) {
        let mut options = Options::new(lang);
        options.context = context.parse::<Context>().unwrap();
        if rep {
            options.side = Side::Rep;
        }
        if spoken {
            options.channel = Channel::Phone;
        }
        // One reader for all: nothing of a message is left for the next.
        let mut checker = Checker::new(&BOTH.rules);
        for text in texts.iter().chain(&texts) {
            compare(&mut checker, text, &options);
        }
    }

    #[test]
    fn any_bytes_read_the_same(
        bytes in prop::collection::vec(any::<u8>(), 0..120),
        lang in prop::sample::select(Lang::ALL.to_vec()),
    ) {
        let text = String::from_utf8_lossy(&bytes);
        compare(&mut Checker::new(&BOTH.rules), &text, &Options::new(lang));
    }
}
