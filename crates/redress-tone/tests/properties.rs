//! What holds for every text.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;

use std::sync::LazyLock;

use proptest::prelude::*;
use redress_tone::{
    Checker, Context, Lang, Options, Remembered, Report, Rules, Side, check, detect, fold, soften,
};
use unicode_normalization::UnicodeNormalization;

static RULES: LazyLock<Rules> = LazyLock::new(common::rules);

fn read(text: &str, lang: Lang) -> Report {
    let mut options = Options::new(lang);
    options.context = Context::default().with("opening").with("open-items=1");
    check(&RULES, text, &options)
}

/// Pieces that meet every branch of the reader, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "you",
            "You people",
            "failed",
            "messed",
            "up",
            "fuck",
            "f***ing",
            "sh!t",
            "1d1ot",
            "$*%#!",
            "i am furious",
            "get me your manager",
            "always",
            "never",
            "not saying",
            "nothing i can do",
            "voi",
            "sbagliate",
            "sempre",
            "colpa",
            "dell'azienda",
            "l’ordine",
            "po'",
            "'sto",
            "שהחשבון",
            "מקולקל",
            "חֶשְׁבּוֹן",
            "צה\"ל",
            "müdürleriniz",
            "dinlemiyorsunuz",
            "IŞIK",
            "İ",
            "I\u{307}",
            "BX-204518",
            "12/3/2026",
            "€ 42,50",
            "+39 06 1234567",
            "a@b.com",
            "Mr.",
            "12",
            "é",
            "e\u{301}",
        ])
        .prop_map(str::to_owned),
        prop::sample::select(vec![
            " ", ". ", "! ", "?! ", "… ", "... ", ", ", "; ", ": ", "\n", "\n\n", "\n- ", "\n> ",
            "\"", "'", "«", "»", "“", "”", "„", "״", "’", "*", "**", "@", "$", "#", "-", "(", ")",
            "\u{200B}", "\u{202B}", "😀",
        ])
        .prop_map(str::to_owned),
        ".{0,6}",
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

fn lang() -> impl Strategy<Value = Lang> {
    prop::sample::select(Lang::ALL.to_vec())
}

fn slice(text: &str, start: usize, end: usize) -> String {
    text.chars().skip(start).take(end - start).collect()
}

proptest! {
    // A failure is mended and its text goes into a table; no file of seeds is kept.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn spans_quote_the_text(text in pieces(), lang in lang()) {
        let report = read(&text, lang);
        let points = text.chars().count();
        for finding in &report.findings {
            prop_assert!(finding.start < finding.end && finding.end <= points);
            prop_assert_eq!(&slice(&text, finding.start, finding.end), &finding.quote);
            for change in &finding.suggestions {
                prop_assert!(change.start < change.end && change.end <= points);
            }
        }
        for item in &report.checklist {
            prop_assert_eq!(item.start.is_some(), item.end.is_some());
            prop_assert!(item.start.zip(item.end).is_none_or(|(from, to)| from < to && to <= points));
        }
        // The whole text stays outside the changes.
        let soft = soften(&text, &report);
        let kept: usize = soft.changes.iter().map(|c| c.end - c.start).sum();
        let added: usize = soft.changes.iter().map(|c| c.now.chars().count()).sum();
        prop_assert_eq!(soft.text.chars().count() + kept, points + added);
    }

    #[test]
    fn findings_of_one_rule_never_overlap(text in pieces(), lang in lang()) {
        let report = read(&text, lang);
        for (i, a) in report.findings.iter().enumerate() {
            for b in &report.findings[i + 1..] {
                let apart = a.end <= b.start || b.end <= a.start;
                prop_assert!(apart || a.rule != b.rule || a.rule == "absolute", "{a:?} {b:?}");
            }
        }
    }

    #[test]
    fn both_normal_forms_say_the_same(text in pieces(), lang in lang()) {
        let composed: String = text.nfc().collect();
        let decomposed: String = text.nfd().collect();
        let rules = |report: Report| -> Vec<(String, String)> {
            let found = report.findings.into_iter();
            found.map(|f| (f.rule, f.quote.nfc().collect())).collect()
        };
        prop_assert_eq!(rules(read(&composed, lang)), rules(read(&decomposed, lang)));
        prop_assert_eq!(fold::fold(&composed), fold::fold(&decomposed));
        prop_assert_eq!(fold::search_terms(&composed), fold::search_terms(&decomposed));
    }

    #[test]
    fn a_number_adds_no_finding(text in pieces(), number in "[A-Z]{0,3}-?[0-9]{4,20}", lang in lang()) {
        let before = read(&format!("{text}\n\nOk then."), lang).findings;
        let after = read(&format!("{text}\n\nOk then, {number}."), lang).findings;
        let warned = |list: &[redress_tone::Finding]| {
            list.iter().filter(|f| f.severity == redress_tone::spec::Severity::Warn).count()
        };
        prop_assert_eq!(warned(&before), warned(&after));
    }

    #[test]
    fn the_same_text_gives_the_same_report(text in pieces(), lang in lang()) {
        prop_assert_eq!(read(&text, lang), read(&text, lang));
        prop_assert_eq!(detect(&text), detect(&text));
    }

    #[test]
    fn a_text_that_is_being_written_reads_as_if_read_at_once(
        text in pieces(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0_usize..6, pieces()), 1..8),
        lang in lang(),
    ) {
        let mut checker = Checker::new(&RULES);
        let mut points: Vec<char> = text.chars().collect();
        for (turn, (at, gone, new)) in edits.into_iter().enumerate() {
            let from = at.index(points.len() + 1);
            let to = (from + gone).min(points.len());
            points.splice(from..to, new.chars());
            let text: String = points.iter().collect();
            // Now and then somebody else's options and another language come between.
            let mut options = Options::new(if turn % 4 == 3 { Lang::En } else { lang });
            options.side = if turn % 3 == 2 { Side::Rep } else { Side::Customer };
            prop_assert_eq!(checker.check(&text, &options), check(&RULES, &text, &options));
            checker = Checker::resume(&RULES, checker.rest());
        }
    }

    #[test]
    fn what_is_remembered_of_other_rules_is_forgotten(text in pieces(), lang in lang()) {
        let others = common::rules();
        let mut checker = Checker::new(&others);
        let _ = checker.check(&text, &Options::new(lang));
        let remembered: Remembered = checker.rest();
        let mut checker = Checker::resume(&RULES, remembered);
        let options = Options::new(lang);
        prop_assert_eq!(checker.check(&text, &options), check(&RULES, &text, &options));
    }

    #[test]
    fn any_text_can_be_folded_searched_and_detected(text in ".{0,200}") {
        let _ = detect(&text);
        let once = fold::fold(&text);
        prop_assert_eq!(fold::fold(&once), once.clone(), "folding twice changes nothing");
        let terms = fold::search_terms(&text);
        for term in fold::query_terms(&text) {
            prop_assert!(terms.contains(&term), "{term} of the text itself is found");
        }
        for lang in Lang::ALL {
            let _ = read(&text, lang);
        }
    }

    #[test]
    fn zero_width_marks_change_nothing(text in "[a-z ]{0,12}(you|you people) (failed|messed it up)[a-z ,]{0,12}") {
        let marked: String = text.chars().flat_map(|c| [c, '\u{200B}']).collect();
        let rules = |report: Report| -> Vec<String> {
            report.findings.into_iter().map(|f| f.rule).collect()
        };
        prop_assert_eq!(rules(read(&text, Lang::En)), rules(read(&marked, Lang::En)));
    }
}
