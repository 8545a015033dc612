//! The engine on a small rule book: hard cases of each language, context, quotations, overlaps.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;

use redress_tone::spec::{ExampleSpec, Item, RuleSpec, Severity};
use redress_tone::{
    Channel, CheckState, Context, Lang, Options, Report, Rules, Side, check, prove,
    prove_checklist, soften,
};

fn options(lang: Lang, context: &str) -> Options {
    let mut options = Options::new(lang);
    options.context = context.parse::<Context>().expect("a known context");
    options
}

fn quotes(report: &Report) -> Vec<(&str, &str)> {
    let found = report.findings.iter();
    found.map(|f| (f.rule.as_str(), f.quote.as_str())).collect()
}

#[test]
fn finds_the_words_in_each_language() {
    let rules = common::rules();
    for (lang, text, expected) in [
        // A Hebrew prefix stack, a point and an ending.
        (Lang::He, "אמרתי שהחשבון הזה מקולקל.", "שהחשבון הזה מקולקל"),
        (Lang::He, "וְכשהחשבונות מקולקל", "וְכשהחשבונות מקולקל"),
        (Lang::He, "החשבונית מקולקל", ""),
        // Turkish suffix chains, with and without dots, in capitals too.
        (
            Lang::Tr,
            "Müdürleriniz beni dinlemiyorsunuz",
            "Müdürleriniz beni dinlemiyorsunuz",
        ),
        (Lang::Tr, "MÜDÜRÜNÜZ DİNLEMİYOR", "MÜDÜRÜNÜZ DİNLEMİYOR"),
        (Lang::Tr, "MÜDÜRDEN DİNLEMİYOR", "MÜDÜRDEN DİNLEMİYOR"),
        (
            Lang::Tr,
            "mudurlerde dinlemiyorum",
            "mudurlerde dinlemiyorum",
        ),
        (Lang::Tr, "Müdür'den dinlemiyor", "Müdür'den dinlemiyor"),
        (Lang::Tr, "Müdürcük dinlemiyor", ""),
        (Lang::Tr, "IŞIKLAR söndü, müdür dinlemiyor", ""),
        (Lang::Tr, "isiklar sondu, müdür dinlemiyor", ""),
        // An Italian elision, with each apostrophe, and a span inside the match.
        (Lang::It, "È colpa dell'azienda.", "dell'azienda"),
        (Lang::It, "È colpa dell’azienda.", "dell’azienda"),
        (Lang::It, "È colpa dell' azienda.", "dell' azienda"),
        (Lang::It, "È colpa della azienda.", ""),
        (
            Lang::It,
            "Voi sbagliate, ogni volta!",
            "Voi sbagliate, ogni volta",
        ),
        (Lang::It, "Voi sbagliate. Sempre.", ""),
        (Lang::It, "VOI SBAGLIATE SEMPRE", "VOI SBAGLIATE SEMPRE"),
        (
            Lang::En,
            "You people messed it all up",
            "You people messed it all up",
        ),
        (
            Lang::En,
            "You failed; you botched it",
            "You failed; you botched",
        ),
        (Lang::En, "I am not saying you failed.", ""),
        (Lang::En, "you\nfailed", "you\nfailed"),
        (Lang::En, "you\n\nfailed", ""),
        (Lang::En, "I asked you. Failing that, call.", ""),
        (
            Lang::En,
            "I told you, Mr. Smith failed.",
            "you, Mr. Smith failed",
        ),
    ] {
        let report = check(&rules, text, &options(lang, ""));
        let first = report.findings.first().map_or("", |f| f.quote.as_str());
        assert_eq!(first, expected, "{text}");
    }
}

#[test]
fn never_takes_quoted_words_for_the_writers() {
    let rules = common::rules();
    for (text, found) in [
        ("You failed.", true),
        ("He wrote \"you failed\" twice.", false),
        ("He wrote “you failed” twice.", false),
        ("He wrote «you failed» twice.", false),
        ("He wrote „you failed“ twice.", false),
        ("He wrote 'you failed' twice.", false),
        ("He wrote ‘you failed’ twice.", false),
        ("> you failed\nThat is what he wrote.", false),
        ("> he wrote\nyou failed", true),
        // One mark alone quotes nothing, nor does an apostrophe, nor a pair around everything.
        ("The 19\" screen: you failed.", true),
        ("The reps' hands: you failed, and the bosses' too.", true),
        ("\"You failed.\"", true),
        ("He said \"no\" and you failed \"again\".", true),
    ] {
        let report = check(&rules, text, &options(Lang::En, ""));
        assert_eq!(!report.findings.is_empty(), found, "{text}");
    }
}

#[test]
fn the_context_decides_where_words_cannot() {
    let rules = common::rules();
    for (text, context, expected) in [
        ("I am furious.", "opening", Some(Severity::Warn)),
        ("I am furious.", "", None),
        (
            "Good morning. Hello again. I am furious.",
            "opening",
            Some(Severity::Warn),
        ),
        (
            "I bought a kettle here. It broke on Monday evening. I am furious.",
            "opening",
            None,
        ),
        ("Get me your manager.", "", Some(Severity::Warn)),
        ("Get me your manager.", "first-minute", Some(Severity::Warn)),
        (
            "Get me your manager.",
            "refused-twice",
            Some(Severity::Info),
        ),
        ("Everything is perfect!", "", None),
        ("Everything is perfect!", "open-items=0", None),
        (
            "Everything is perfect!",
            "open-items=2",
            Some(Severity::Warn),
        ),
        ("Everything is perfect now.", "open-items=2", None),
    ] {
        let report = check(&rules, text, &options(Lang::En, context));
        let severity = report.findings.first().map(|f| f.severity);
        assert_eq!(severity, expected, "{text} [{context}]");
    }
}

#[test]
fn reads_each_side_by_its_own_rules() {
    let rules = common::rules();
    let mut rep = options(Lang::En, "");
    rep.side = Side::Rep;
    let text = "There is nothing I can do. You failed.";
    assert_eq!(
        quotes(&check(&rules, text, &rep)),
        [("bare-refusal", "nothing I can do")]
    );
    let customer = check(&rules, text, &options(Lang::En, ""));
    assert_eq!(quotes(&customer), [("second-person-blame", "You failed")]);
}

#[test]
fn masked_words_are_read_and_numbers_are_not() {
    let rules = common::rules();
    for (text, expected) in [
        ("This is f***ing late", &["f***ing"][..]),
        ("You 1d1ot", &["1d1ot"]),
        ("sh!t", &["sh!t"]),
        ("$hit", &["$hit"]),
        ("You $*%#!", &["$*%#!"]),
        ("order **#W8835847**", &[]),
        ("order 1d1075511107", &[]),
        ("i*i*t", &["i*i*t"]),
        ("2*3*4 is 24", &[]),
        ("write to fuck@example.com", &["fuck"]),
    ] {
        let report = check(&rules, text, &options(Lang::En, ""));
        let found: Vec<&str> = report.findings.iter().map(|f| f.quote.as_str()).collect();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn a_hint_inside_a_warning_gives_way() {
    let rules = common::rules();
    let inside = check(&rules, "You always failed.", &options(Lang::En, ""));
    assert_eq!(
        quotes(&inside),
        [("second-person-blame", "You always failed")]
    );
    let beside = check(
        &rules,
        "It is always so. You failed.",
        &options(Lang::En, ""),
    );
    let expected = [
        ("absolute", "always"),
        ("second-person-blame", "You failed"),
    ];
    assert_eq!(quotes(&beside), expected);
    // Different kinds of trouble stay side by side.
    let mixed = check(&rules, "You idiots failed.", &options(Lang::En, ""));
    let expected = [
        ("second-person-blame", "You idiots failed"),
        ("profanity", "idiots"),
    ];
    assert_eq!(quotes(&mixed), expected);
}

#[test]
fn offsets_count_code_points_and_texts_come_in_their_languages() {
    let rules = common::rules();
    let text = "😀 È vero: perché voi sbagliate sempre?";
    let mut italian = options(Lang::It, "");
    italian.explain_in = Some(Lang::En);
    let report = check(&rules, text, &italian);
    let finding = report.findings.first().expect("a finding");
    assert_eq!((finding.start, finding.end), (17, 37));
    assert_eq!(finding.why, "Blame closes ears.");
    assert_eq!(finding.sources, ["S2-04"]);
    let suggestion = finding.suggestions.first().expect("a suggestion");
    // A whole sentence replaces the sentence.
    assert_eq!((suggestion.start, suggestion.end), (2, 38));
    assert_eq!(suggestion.text, "La bolletta è sbagliata.");
}

#[test]
fn softens_with_the_first_suggestion_of_the_severest() {
    let rules = common::rules();
    let text = "Hello. You people always fail me! It is never open.";
    let report = check(&rules, text, &options(Lang::En, ""));
    let soft = soften(text, &report);
    assert_eq!(
        soft.text,
        "Hello. The bill is wrong again; could we look at it together? It is three times open."
    );
    let rules_applied: Vec<&str> = soft.changes.iter().map(|c| c.rule.as_str()).collect();
    assert_eq!(rules_applied, ["second-person-blame", "absolute"]);
    assert_eq!(soft.changes[0].was, "You people always fail me!");
    let clean = check(&rules, "Hello.", &options(Lang::En, ""));
    assert_eq!(soften("Hello.", &clean).text, "Hello.");
}

#[test]
fn counts_and_holds_a_written_message_against_the_checklist() {
    let rules = common::rules();
    let text = "My order 4471 of 12 March is late. It is broken too. Please fix it, or refund it.";
    let report = check(&rules, text, &options(Lang::En, ""));
    let m = report.measures;
    assert_eq!(
        (m.words, m.sentences, m.requests, m.grievances),
        (18, 3, 1, 2)
    );
    let states: Vec<(Item, CheckState)> =
        report.checklist.iter().map(|c| (c.item, c.state)).collect();
    let expected = [
        (Item::Goal, CheckState::Present),
        (Item::Facts, CheckState::Present),
        (Item::Reach, CheckState::Missing),
    ];
    assert_eq!(states, expected);
    assert_eq!(
        (report.checklist[0].start, report.checklist[0].end),
        (Some(71), Some(77))
    );

    let half = check(&rules, "Please fix it, order 4471.", &options(Lang::En, ""));
    assert_eq!(half.checklist[0].state, CheckState::Unsure);
    assert_eq!(half.checklist[1].state, CheckState::Unsure);
    for channel in [
        Channel::Phone,
        Channel::Chat,
        Channel::Social,
        Channel::Visit,
    ] {
        let mut spoken = options(Lang::En, "");
        spoken.channel = channel;
        assert!(
            check(&rules, text, &spoken).checklist.is_empty(),
            "{channel}"
        );
    }
}

#[test]
fn a_pattern_without_words_reads_the_whole_message() {
    let rules = common::rules();
    let long = "The kettle drips. ".repeat(11);
    let report = check(&rules, &long, &options(Lang::En, ""));
    assert_eq!(quotes(&report), [("absolute", "The kettle drips.")]);
    let short = "The kettle drips. ".repeat(10);
    assert!(
        check(&rules, &short, &options(Lang::En, ""))
            .findings
            .is_empty()
    );
}

#[test]
fn an_unknown_language_gives_measures_only() {
    let report = check(
        &common::rules(),
        "Jullie luisteren niet.",
        &options(Lang::Nl, ""),
    );
    assert!(report.findings.is_empty());
    assert_eq!(report.measures.words, 3);
}

#[test]
fn problems_name_rule_language_field_and_mend() {
    let bad: RuleSpec = toml::from_str(
        r#"
id = "T-99"
name = "Bad Name"
category = "blame"
severity = "warn"
source = "S2"
[context]
info-with = ["refused-thrice"]
[lang.en]
classes = { LOOP = ["{LOOP}"], EMPTY = [] }
unless = ["[a"]
[[lang.en.pattern]]
match = "{NOBODY}"
[[lang.en.pattern]]
match = "..3 you"
[[lang.en.pattern]]
match = "you?"
needs = ["openning"]
[[lang.en.pattern]]
match = "{LOOP}"
[[lang.en.pattern]]
match = "{EMPTY}"
[[lang.en.pattern]]
[lang.nl]
why = "Zo."
"#,
    )
    .expect("the file is well formed");
    let english = toml::from_str("lang = \"en\"\nmonths = [[\"may\"]]").expect("a language");
    let problems = Rules::compile(&[english], &[bad], &common::checklist()).expect_err("problems");
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    for part in [
        "T-99: name: the name \"Bad Name\"",
        "T-99: context.info-with: the condition \"refused-thrice\"",
        "language [en]: months: 1 months",
        "T-99 [en]: why: no reason",
        "T-99 [en]: unless[0]: a [ without",
        "T-99 [en]: pattern[0].match: the class {NOBODY}",
        "T-99 [en]: pattern[1].match: the pattern starts with a gap",
        "T-99 [en]: pattern[2].match: the pattern also matches no word",
        "T-99 [en]: pattern[2].needs: the condition \"openning\"",
        "T-99 [en]: pattern[3].match: the class {LOOP} contains itself",
        "T-99 [en]: pattern[4].match: the class {EMPTY} is empty",
        "T-99 [en]: pattern[5]: a pattern with neither",
        "T-99: lang.nl: there is no language file",
    ] {
        assert!(
            lines.iter().any(|line| line.starts_with(part)),
            "{part} in {lines:#?}"
        );
    }
    assert_eq!(lines.len(), 13, "{lines:#?}");
}

#[test]
fn a_rule_is_held_against_its_examples() {
    let rules = common::rules();
    let mut spec = common::specs().remove(0);
    let example = |text: &str| ExampleSpec {
        text: text.to_owned(),
        ..ExampleSpec::default()
    };
    let english = spec.lang.get_mut(&Lang::En).expect("English");
    english.fires = vec![example("You failed."), example("All is well.")];
    english.silent = vec![example("All is well."), example("You failed.")];
    let fields: Vec<String> = prove(&rules, &spec).into_iter().map(|p| p.field).collect();
    assert_eq!(fields, ["fires[1]", "silent[1]"]);

    let mut list = common::checklist();
    let goal = list.item[0].lang.get_mut(&Lang::En).expect("English");
    goal.fires = vec!["A refund.".to_owned(), "A kettle.".to_owned()];
    goal.silent = vec!["A kettle.".to_owned(), "A refund.".to_owned()];
    let problems = prove_checklist(&rules, &list);
    let fields: Vec<&str> = problems.iter().map(|p| p.field.as_str()).collect();
    assert_eq!(fields, ["goal.fires[1]", "goal.silent[1]"]);
}

#[test]
fn a_misspelt_key_is_refused() {
    let good =
        "id = \"T-01\"\nname = \"a\"\ncategory = \"blame\"\nseverity = \"warn\"\nsource = \"S2\"\n";
    assert!(toml::from_str::<RuleSpec>(good).is_ok());
    for wrong in [
        "cite = [\"S2-04\"]",
        "[lang.en]\nwhy = \"a\"\nsuggests = \"b\"",
        "[[lang.en.pattern]]\nmatches = \"a\"",
        "[context]\ninfo = [\"solved\"]",
        "[lang.de]\nwhy = \"a\"",
    ] {
        let error = toml::from_str::<RuleSpec>(&format!("{good}{wrong}\n")).expect_err(wrong);
        assert!(error.to_string().contains("unknown"), "{wrong}: {error}");
    }
}

/// A language and a rule of an insult, for what a few words of the big book would say less clearly.
fn little(language: &str, pattern: &str) -> Rules {
    let language = toml::from_str(language).expect("a language");
    let rule = format!(
        "id = \"T-09\"\nname = \"profanity\"\ncategory = \"insult\"\nseverity = \"warn\"\nside = \"both\"\n\
         source = \"S2\"\n[lang.it]\nwhy = \"a\"\nsuggest = \"b\"\n[[lang.it.pattern]]\n{pattern}\n"
    );
    let rule: RuleSpec = toml::from_str(&rule).expect("a rule");
    Rules::compile(&[language], &[rule], &Default::default()).expect("the rules compile")
}

#[test]
fn a_slip_of_the_keys_in_a_long_word_is_read_as_meant() {
    let rules = little(
        "lang = \"it\"\nendings = [\"i\", \"e\"]\nno-typos = [\"ignorate\", \"ignoraz*\"]",
        "match = \"[incompetent~|ignorante|cretino|truffator*]\"",
    );
    for (text, found) in [
        ("incompetenti", true),
        ("ignorante", true),
        ("ignoranzte", true),
        ("ignorazte", false),
        ("incopmetenti", true),
        ("inncompetenti", true),
        ("incompetnti", true),
        ("incompetenta", true),
        ("imcompetenti", true),
        ("imcopmetenti", false),
        ("oncompetenti", false),
        ("incompetentissimo", false),
        ("ignornate", true),
        // Right as it stands, or too short for a letter less or a wrong one.
        ("ignorate", false),
        ("critino", false),
        ("cretno", false),
        ("crteino", true),
    ] {
        let report = check(&rules, text, &options(Lang::It, ""));
        assert_eq!(!report.findings.is_empty(), found, "{text}");
    }
}

#[test]
fn a_picture_is_a_word_where_a_class_names_it() {
    let rules = little(
        "lang = \"it\"\n[classes]\nANGRY_EMOJI = [\"😡\", \"🤬\"]",
        "match = \"voi ..2 {ANGRY_EMOJI}\"",
    );
    for (text, quote) in [
        ("Con voi 😡 mai più.", "voi 😡"),
        ("voi siete🤬", "voi siete🤬"),
        ("voi 👍", ""),
        ("voi e basta. 😡", ""),
    ] {
        let report = check(&rules, text, &options(Lang::It, ""));
        let found = report.findings.first().map_or("", |f| f.quote.as_str());
        assert_eq!(found, quote, "{text}");
    }
    assert_eq!(
        check(&rules, "bene 👍", &options(Lang::It, ""))
            .measures
            .words,
        1
    );
}

#[test]
fn two_forms_of_address_in_one_message_are_told_at_the_rarer() {
    let rules = little(
        "lang = \"it\"\n[classes]\nFORMAL = [\"le [chiedo|scrivo]\", \"mi dica\"]\nINFORMAL = [\"tu\", \"tuo\", \"puoi\"]",
        "needs = [\"formal>=2\", \"informal>=2\"]",
    );
    for (text, quote) in [
        ("Le scrivo. Mi dica. Tu puoi.", "Tu"),
        ("Le scrivo. Mi dica. Le chiedo. Tu puoi, tu puoi.", "Tu"),
        ("Tu puoi. Il tuo ordine. Le scrivo. Mi dica.", "Le scrivo"),
        // One cue of a form, or the same word twice in one sentence, is no proof.
        ("Le scrivo. Mi dica. Tu.", ""),
        ("Le scrivo. Mi dica. Tu e tu.", ""),
        ("Le scrivo. Mi dica. Ha detto «tu puoi».", ""),
    ] {
        let report = check(&rules, text, &options(Lang::It, ""));
        let found = report.findings.first().map_or("", |f| f.quote.as_str());
        assert_eq!(found, quote, "{text}");
    }
}
