//! Talks that are rehearsed: the same seed is the same talk, polite lines end well, warnings do not.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a helper of tests fails its test"
)]

#[path = "../common/mod.rs"]
mod common;
mod debrief;
mod heard;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use proptest::prelude::*;
use redress_coach::practice::{
    End, Item, MAX_MOVES, Move, PersonaSpec, Practice, PracticeSpec, SceneSpec, Setup, Talk, Who,
};
use redress_coach::spec::Speaker;
use redress_coach::{Lang, Playbook, Side};
use redress_tone::Rules;
use redress_tone::spec::{ChecklistSpec, LanguageSpec, RuleSpec};

const FILES: [&str; 6] = [
    include_str!("../../../../knowledge/practice/moves.toml"),
    include_str!("../../../../knowledge/practice/says.toml"),
    include_str!("../../../../knowledge/practice/personas.toml"),
    include_str!("../../../../knowledge/practice/scenes.toml"),
    include_str!("../../../../knowledge/practice/temptations.toml"),
    include_str!("../../../../knowledge/practice/spoken.toml"),
];

struct Stage {
    practice: Practice,
    playbook: &'static Playbook,
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
        let playbook = common::playbook();
        let specs: Vec<PracticeSpec> = FILES
            .iter()
            .map(|text| toml::from_str(text).expect("a practice file"))
            .collect();
        let practice = Practice::compile(&specs, playbook, &Lang::ALL).unwrap_or_else(|wrong| {
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
        .talk(stage.playbook, &stage.rules, setup, moves)
        .expect("a scene with a persona that fits")
}

fn got(talk: &Talk) -> Vec<Item> {
    talk.turns
        .iter()
        .flat_map(|turn| turn.gave.clone())
        .collect()
}

fn said(text: &str) -> Move {
    Move::said(text).unwrap()
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
        // Twelve seeds in English, two in each other language: what is drawn is the same.
        let english = (0..12).map(|seed| (seed, Lang::En));
        let others = Lang::ALL.into_iter().filter(|lang| *lang != Lang::En);
        let others = others.flat_map(|lang| [(0, lang), (7, lang)]);
        for (seed, lang) in english.chain(others) {
            let setup = setup(&scene.id, &persona.id, seed, lang);
            let (talk, moves) = politely(&setup, persona);
            let name = format!(
                "{} {} {seed} {lang}: {}",
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

/// Whoever has gone is named no more: neither by the one who came nor in what may be said next.
#[test]
fn after_a_transfer_nobody_is_called_by_the_name_of_the_one_before() {
    let mut through = 0;
    for (scene, persona) in pairs() {
        for lang in Lang::ALL {
            let setup = setup(&scene.id, &persona.id, 0, lang);
            let (talk, mut moves) = politely(&setup, persona);
            let Some(at) = transfer(&talk) else {
                continue;
            };
            let yours = talk.turns.iter().take(at);
            moves.truncate(yours.filter(|turn| turn.who == Who::You).count());
            moves.extend(['n', 'a', 'c'].map(Move::Choice));
            let talk = play(&setup, &moves);
            let at = transfer(&talk).unwrap();
            through += 1;
            let (gone, here) = (&scene.rep[&lang], &scene.senior[&lang]);
            let said = talk.turns.iter().skip(at + 1).map(|turn| &turn.text);
            let next = talk.choices.iter().map(|choice| &choice.text);
            for text in said.chain(next) {
                assert!(
                    here.contains(gone) || !text.contains(gone),
                    "{} {} {lang}: {text}",
                    scene.id,
                    persona.id
                );
            }
        }
    }
    assert!(through > 0);
}

/// Returns the place of the turn in which somebody is put through.
fn transfer(talk: &Talk) -> Option<usize> {
    let mut turns = talk.turns.iter();
    turns.position(|turn| turn.gave.contains(&Item::Transfer))
}

/// Whoever is asked for a number says that there is none yet before anything else is said.
#[test]
fn what_was_asked_is_answered_first() {
    let practice = &stage().practice;
    let mut held = 0;
    for (scene, persona) in pairs() {
        for lang in Lang::ALL {
            let setup = setup(&scene.id, &persona.id, 5, lang);
            let talk = play(&setup, &[Move::Choice('f')]);
            let said = talk.turns.iter().position(|turn| turn.who == Who::You);
            let Some(answer) = said.and_then(|at| talk.turns.get(at + 1)) else {
                continue;
            };
            let holds = practice.held(persona.plays, Item::Reference, lang);
            let answers = answer.gave.contains(&Item::Reference) || holds.contains(&answer.text);
            assert!(
                answers,
                "{} {} {lang}: {}",
                scene.id, persona.id, answer.text
            );
            held += usize::from(answer.gave.is_empty());
        }
    }
    assert!(held > 20, "{held}");
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
                let spoken = stage.practice.spoken(line, lang);
                assert!(spoken.contains(&turn.text), "{line} {}", turn.text);
                let customer = spec.said_by == Speaker::Customer;
                assert_eq!(customer, persona.plays == Side::Customer, "{line}");
            }
        }
    }
}

#[test]
fn no_scene_names_a_day_that_can_be_past() {
    for scene in stage().practice.scenes() {
        for lang in Lang::ALL {
            let next = match lang {
                Lang::En => "next week",
                Lang::Nl => "volgende week",
                Lang::It => "prossima settimana",
                Lang::He => "בשבוע הבא",
                Lang::Tr => "gelecek hafta",
            };
            for texts in [&scene.due, &scene.promise] {
                assert!(texts[&lang].contains(next), "{} {lang}", scene.id);
            }
            for texts in [&scene.due, &scene.promise, &scene.facts] {
                let digits = texts[&lang].contains(|c: char| c.is_ascii_digit());
                assert!(!digits, "{} {lang}: {}", scene.id, texts[&lang]);
            }
        }
        assert!(!scene.happened[&Lang::He].contains("שבת"), "{}", scene.id);
    }
}

#[test]
fn another_seed_is_another_talk() {
    let talks: BTreeSet<String> = (0..20)
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
                .talk(stage.playbook, &stage.rules, &setup, &[])
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
