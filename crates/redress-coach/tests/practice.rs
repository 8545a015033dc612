//! Talks that are rehearsed: the same seed is the same talk, polite lines end well, warnings do not.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a helper of tests fails its test"
)]

mod common;

use std::sync::OnceLock;

use proptest::prelude::*;
use redress_coach::practice::{
    End, Item, MAX_MOVES, Move, PersonaSpec, Practice, PracticeSpec, SceneSpec, Setup, Talk, Who,
};
use redress_coach::spec::{PlaybookSpec, Speaker};
use redress_coach::{Lang, Playbook, Side};
use redress_tone::Rules;
use redress_tone::spec::{ChecklistSpec, LanguageSpec, RuleSpec};

const FILES: [&str; 5] = [
    include_str!("../../../knowledge/practice/moves.toml"),
    include_str!("../../../knowledge/practice/says.toml"),
    include_str!("../../../knowledge/practice/personas.toml"),
    include_str!("../../../knowledge/practice/scenes.toml"),
    include_str!("../../../knowledge/practice/temptations.toml"),
];

struct Stage {
    practice: Practice,
    playbook: Playbook,
    rules: Rules,
}

/// Reads every file of a folder of the knowledge that is of this kind.
fn folder<T: serde::de::DeserializeOwned>(name: &str) -> Vec<T> {
    let path = format!("{}/../../knowledge/{name}", env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<_> = std::fs::read_dir(path)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .collect();
    files.sort();
    files
        .iter()
        .map(|path| std::fs::read_to_string(path).unwrap())
        .filter_map(|text| toml::from_str(&text).ok())
        .collect()
}

fn stage() -> &'static Stage {
    static STAGE: OnceLock<Stage> = OnceLock::new();
    STAGE.get_or_init(|| {
        let playbook = Playbook::compile(&folder::<PlaybookSpec>("playbooks"), &Lang::ALL)
            .unwrap_or_else(|problems| panic!("{problems:#?}"));
        let specs: Vec<PracticeSpec> = FILES
            .iter()
            .map(|text| toml::from_str(text).expect("a practice file"))
            .collect();
        let practice = Practice::compile(&specs, &playbook, &Lang::ALL).unwrap_or_else(|wrong| {
            let all: Vec<String> = wrong.iter().map(ToString::to_string).collect();
            panic!("{}", all.join("\n"))
        });
        let rules = Rules::compile(
            &folder::<LanguageSpec>("tone/language"),
            &folder::<RuleSpec>("tone"),
            &ChecklistSpec::default(),
        )
        .unwrap_or_else(|problems| panic!("{}", problems[0]));
        Stage {
            practice,
            playbook,
            rules,
        }
    })
}

fn pairs() -> Vec<(&'static SceneSpec, &'static PersonaSpec)> {
    let practice = &stage().practice;
    let of = |scene: &'static SceneSpec| {
        let fits = scene
            .personas
            .iter()
            .map(|id| practice.persona(id).unwrap());
        fits.map(move |persona| (scene, persona))
            .collect::<Vec<_>>()
    };
    practice.scenes().iter().flat_map(of).collect()
}

fn setup(scene: &str, persona: &str, seed: u64, lang: Lang) -> Setup {
    Setup {
        scene: scene.to_owned(),
        persona: persona.to_owned(),
        seed,
        lang,
        explain_in: lang,
    }
}

fn play(setup: &Setup, moves: &[Move]) -> Talk {
    let stage = stage();
    stage
        .practice
        .talk(&stage.playbook, &stage.rules, setup, moves)
        .expect("a scene with a persona that fits")
}

fn got(talk: &Talk) -> Vec<Item> {
    talk.turns
        .iter()
        .flat_map(|turn| turn.gave.clone())
        .collect()
}

/// Plays with civil lines: what the playbook offers first, then what is still missing.
fn politely(setup: &Setup, persona: &PersonaSpec) -> (Talk, Vec<Move>) {
    let mut moves = Vec::new();
    let ask = |item: Item| match (persona.plays, item) {
        (Side::Rep, Item::Name) => 'n',
        (Side::Rep, Item::Solution) => 'g',
        (Side::Rep, Item::Transfer) => 's',
        (_, Item::Reference) => 'f',
        (_, Item::Promise) => 'p',
        (Side::Customer, Item::Facts) => 'q',
        (Side::Customer, Item::Wish) => 'u',
        (Side::Customer, _) => 'o',
        _ => 'a',
    };
    loop {
        let talk = play(setup, &moves);
        if talk.end.is_some() || moves.len() >= MAX_MOVES {
            return (talk, moves);
        }
        let open: Vec<char> = talk.choices.iter().map(|choice| choice.key).collect();
        let there = got(&talk);
        let missing = persona
            .good
            .iter()
            .copied()
            .find(|item| !there.contains(item));
        let key = match missing {
            _ if open.contains(&'a') => 'a',
            Some(item) if open.contains(&ask(item)) => ask(item),
            Some(Item::Solution) if open.contains(&'a') => 'a',
            _ => 'c',
        };
        moves.push(Move::Choice(key));
    }
}

#[test]
fn every_talk_can_be_brought_to_a_good_end_by_civil_lines() {
    for (scene, persona) in pairs() {
        for seed in 0..12 {
            let setup = setup(&scene.id, &persona.id, seed, Lang::En);
            let (talk, moves) = politely(&setup, persona);
            let name = format!(
                "{} {} {seed}: {}",
                scene.id,
                persona.id,
                Move::written(&moves)
            );
            let told: Vec<String> = talk
                .turns
                .iter()
                .map(|t| format!("{:?} {}", t.who, t.text))
                .collect();
            assert_eq!(talk.end, Some(End::Closed), "{name}\n{}", told.join("\n"));
            let debrief = talk.debrief.unwrap();
            assert!(
                debrief.missed.is_empty(),
                "{name}: {:?}\n{}",
                debrief.missed,
                told.join("\n")
            );
            assert!(debrief.cost.is_empty(), "{name}: {:?}", debrief.cost);
            assert!(
                debrief.got.iter().all(|got| !got.value.is_empty()),
                "{name}"
            );
        }
    }
}

#[test]
fn a_row_of_lines_that_hurt_ends_every_talk_politely() {
    for (scene, persona) in pairs() {
        for lang in Lang::ALL {
            let setup = setup(&scene.id, &persona.id, 3, lang);
            let mut moves = Vec::new();
            let talk = loop {
                let talk = play(&setup, &moves);
                if talk.end.is_some() {
                    break talk;
                }
                assert!(moves.len() < 12, "{} {} {lang}", scene.id, persona.id);
                let tempting = talk.choices.iter().map(|choice| choice.key);
                let key = tempting.filter(|key| "xy".contains(*key)).min();
                moves.push(Move::Choice(key.expect("a line that tempts at every turn")));
            };
            let name = format!("{} {} {lang}", scene.id, persona.id);
            assert_eq!(talk.end, Some(End::BecauseOfTone), "{name}");
            let debrief = talk.debrief.unwrap();
            assert!(
                !debrief.cost.is_empty() && !debrief.missed.is_empty(),
                "{name}"
            );
            assert!(
                debrief
                    .cost
                    .iter()
                    .all(|fault| !fault.why.is_empty() && fault.better.is_some()),
                "{name}: {:?}",
                debrief.cost
            );
            assert!(
                debrief.missed.iter().all(|missed| missed.say.is_some()),
                "{name}"
            );
        }
    }
}

#[test]
fn every_tempting_line_is_an_example_of_its_rule_and_is_found() {
    let rules = folder::<RuleSpec>("tone");
    let specs: PracticeSpec = toml::from_str(FILES[4]).unwrap();
    for tempting in &specs.temptation {
        let rule = rules
            .iter()
            .find(|rule| rule.name == tempting.rule)
            .unwrap();
        for (lang, text) in &tempting.text {
            let fires = &rule.lang[lang].fires;
            assert!(
                fires.iter().any(|example| &example.text == text),
                "{} {lang}: {text}",
                tempting.rule
            );
        }
    }
}

#[test]
fn the_other_side_says_only_lines_of_the_playbook_that_are_its_own() {
    let stage = stage();
    for (scene, persona) in pairs() {
        for lang in Lang::ALL {
            let (talk, _) = politely(&setup(&scene.id, &persona.id, 5, lang), persona);
            for turn in talk.turns.iter().filter(|turn| turn.who == Who::Other) {
                assert!(
                    !turn.text.is_empty() && !turn.text.contains('{'),
                    "{turn:?}"
                );
                let Some(line) = &turn.line else { continue };
                let spec = stage.playbook.spec(line).unwrap();
                assert!(
                    spec.heard[&lang].contains(&turn.text),
                    "{line} {}",
                    turn.text
                );
                let customer = spec.said_by == Speaker::Customer;
                assert_eq!(customer, persona.plays == Side::Customer, "{line}");
            }
        }
    }
}

#[test]
fn typed_lines_are_known_as_moves() {
    let cases = [
        (Lang::En, "Could you tell me your name please?", Item::Name),
        (
            Lang::En,
            "And is there a reference for this?",
            Item::Reference,
        ),
        (Lang::It, "Posso sapere con chi parlo?", Item::Name),
        (
            Lang::It,
            "Mi può dare il numero della pratica?",
            Item::Reference,
        ),
        (
            Lang::Nl,
            "Met wie heb ik het genoegen te spreken?",
            Item::Name,
        ),
        (
            Lang::Nl,
            "Kunt u mij het dossiernummer geven?",
            Item::Reference,
        ),
        (Lang::He, "עם מי אני מדברת בבקשה?", Item::Name),
        (Lang::He, "אפשר לקבל את מספר הפנייה?", Item::Reference),
        (Lang::Tr, "Kiminle görüşüyorum acaba?", Item::Name),
        (
            Lang::Tr,
            "Başvuru numaramı alabilir miyim?",
            Item::Reference,
        ),
    ];
    for (lang, text, item) in cases {
        let setup = setup("school-board", "hurried", 1, lang);
        let said = Move::said(text).unwrap();
        let talk = play(&setup, std::slice::from_ref(&said));
        assert_eq!(got(&talk), [item], "{lang} {text}: {:#?}", talk.turns);
    }
}

#[test]
fn a_typed_warning_is_shown_with_its_better_wording_and_heats_up() {
    let setup = setup("security-device", "hurried", 1, Lang::En);
    let said = Move::said("You obviously don't know how to do your job.").unwrap();
    let talk = play(&setup, &[said]);
    let fault = &talk.turns[1].faults[0];
    assert_eq!(fault.rule, "competence-attack");
    assert!(fault.better.is_some() && !fault.why.is_empty());
    assert_ne!(talk.mood, play(&setup, &[]).mood);
}

#[test]
fn another_seed_is_another_talk() {
    let talks: std::collections::BTreeSet<String> = (0..20)
        .map(|seed| {
            let persona = stage().practice.persona("up-seller").unwrap();
            let (talk, _) = politely(
                &setup("security-device", "up-seller", seed, Lang::It),
                persona,
            );
            let said: Vec<String> = talk.turns.into_iter().map(|turn| turn.text).collect();
            said.join("\n")
        })
        .collect();
    assert!(talks.len() > 15, "{} talks of 20 seeds", talks.len());
}

#[test]
fn what_does_not_fit_is_no_talk() {
    let stage = stage();
    for (scene, persona) in [
        ("nowhere", "furious"),
        ("dead-insects", "nobody"),
        ("dead-insects", "false-manager"),
    ] {
        let setup = setup(scene, persona, 1, Lang::En);
        assert!(
            stage
                .practice
                .talk(&stage.playbook, &stage.rules, &setup, &[])
                .is_none()
        );
    }
}

fn any_moves() -> impl Strategy<Value = Vec<Move>> {
    let choice = prop::char::range('a', 'z').prop_map(Move::Choice);
    let said = any::<String>().prop_filter_map("nothing said", |text| Move::said(&text));
    prop::collection::vec(prop_oneof![4 => choice, 1 => said], 0..14)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_same_seed_and_moves_give_the_same_talk(
        seed in any::<u64>(),
        at in any::<prop::sample::Index>(),
        lang in prop::sample::select(Lang::ALL.to_vec()),
        moves in any_moves(),
    ) {
        let pairs = pairs();
        let (scene, persona) = pairs[at.index(pairs.len())];
        let setup = setup(&scene.id, &persona.id, seed, lang);
        let talk = play(&setup, &moves);
        prop_assert_eq!(&talk, &play(&setup, &moves));
        // What was said stays said, whatever comes after.
        let before = play(&setup, &moves[..moves.len() / 2]);
        prop_assert!(talk.turns.starts_with(&before.turns));
        // The short form carries every move.
        prop_assert_eq!(Move::read(&Move::written(&moves)), Some(moves));
    }

    #[test]
    fn what_is_read_as_moves_is_written_and_read_the_same(text in "[a-z.~_0-9A-F ]{0,40}|\\PC{0,40}") {
        if let Some(moves) = Move::read(&text) {
            prop_assert_eq!(Move::read(&Move::written(&moves)), Some(moves));
        }
    }
}
