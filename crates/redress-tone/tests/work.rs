//! The work that a message makes grows with its length and no faster, counted in steps.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;

use redress_tone::{Checker, Lang, Options};

/// Steps that a byte of the worst text may cost with the rule book of the tests.
const STEPS_A_BYTE: u64 = 400;

/// Texts of one kind of piece are where a reader that looks back gets slow.
#[test]
fn steps_grow_with_the_text_and_no_faster() {
    let rules = common::rules();
    let mut checker = Checker::new(&rules);
    for piece in [
        "fuck ",
        "you failed ",
        "*",
        "a*",
        "f**k ",
        "i*i*t ",
        "$*%#",
        "0 ",
        "1.",
        "1/2 ",
        "\"",
        "'a ",
        "«",
        "\u{200B}",
        "you ",
        "You failed. ",
        ". ",
        "...",
        "a",
        "\n",
        "\r",
        "\r ",
        "\r 1",
        "> a\n",
        "0. ",
        "@",
        "a@",
        "a@b.",
        "l'",
        "ו",
        "חשבון ",
        "12/",
        "+1 ",
        "you people messed not saying ",
        "always never ",
        "müdürlerinizden ",
        "soooo ",
        "i am furious ",
        "get me ",
        "voi sbagliate ",
        "you failed not i am furious get me your manager always ",
    ] {
        for lang in [Lang::En, Lang::It, Lang::He, Lang::Tr] {
            let mut steps = |bytes: usize| {
                let text = piece.repeat(bytes / piece.len());
                let options = Options::new(lang);
                let words = checker.read(&text, &options).measures().words;
                assert!(words <= text.len());
                checker.steps()
            };
            let (one, ten) = (steps(20_000), steps(200_000));
            assert!(
                ten <= one * 12 + 10_000,
                "{piece:?} in {lang}: {one} and {ten}"
            );
            assert!(ten <= STEPS_A_BYTE * 200_000, "{piece:?} in {lang}: {ten}");
        }
    }
}

/// Masked words that are all different cost no more than a message of that length may.
#[test]
fn masked_words_have_an_allowance() {
    let rules = common::rules();
    let mut checker = Checker::new(&rules);
    let letters = ["f", "i", "s", "u", "d", "c", "k", "o", "t", "h"];
    let mut text = String::new();
    for i in 0..20_000_usize {
        let pick = |n: usize| letters[i / n % letters.len()];
        text.push_str(&format!(
            "{}**{}**{}*{} ",
            pick(1),
            pick(10),
            pick(100),
            pick(1000)
        ));
    }
    let _ = checker.read(&text, &Options::new(Lang::En)).measures();
    assert!(
        checker.steps() < 100 * text.len() as u64 + 1_000_000,
        "{}",
        checker.steps()
    );
}
