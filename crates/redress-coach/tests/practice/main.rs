//! Talks that are rehearsed: the same seed is the same talk, polite lines end well, warnings do not.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a helper of tests fails its test"
)]

#[path = "../common/mod.rs"]
mod common;
mod heard;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use proptest::prelude::*;
use redress_coach::practice::{
    End, Item, MAX_MOVES, Move, PersonaSpec, Practice, PracticeSpec, SceneSpec, Setup, Talk, Who,
};
use redress_coach::spec::{PlaybookSpec, Speaker};
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
fn a_rep_asks_once_if_that_was_all_before_the_talk_ends_with_something_open() {
    let practice = &stage().practice;
    for (scene, persona) in pairs() {
        if persona.plays == Side::Customer {
            continue;
        }
        for lang in Lang::ALL {
            let setup = setup(&scene.id, &persona.id, 6, lang);
            let mut moves = vec![Move::Choice('a')];
            let talk = loop {
                moves.push(Move::Choice('c'));
                let talk = play(&setup, &moves);
                if talk.end.is_some() {
                    break talk;
                }
            };
            let asks = practice.leaving(Side::Rep, lang);
            let asked = talk.turns.iter().filter(|turn| asks.contains(&turn.text));
            assert_eq!(asked.count(), 1, "{} {} {lang}", scene.id, persona.id);
            assert!(moves.len() <= 4, "{} {} {lang}", scene.id, persona.id);
        }
    }
}

#[test]
fn a_line_without_spoken_words_is_refused() {
    let mut specs: Vec<PracticeSpec> = FILES
        .iter()
        .map(|text| toml::from_str(text).unwrap())
        .collect();
    let spoken = &mut specs[5].spoken;
    let first = spoken.remove(0).line;
    spoken[0].text.remove(&Lang::Tr);
    let second = spoken[0].line.clone();
    let wrong = Practice::compile(&specs, &stage().playbook, &Lang::ALL).unwrap_err();
    let told: Vec<String> = wrong.iter().map(ToString::to_string).collect();
    assert!(told.iter().any(|w| w.contains(&first)), "{told:?}");
    let tr = |w: &&String| w.contains(&second) && w.contains("\"tr\"");
    assert!(told.iter().any(|w| tr(&w)), "{told:?}");
}

#[test]
fn nobody_closes_before_anything_was_asked() {
    for (scene, persona) in pairs() {
        if persona.plays == Side::Customer {
            continue;
        }
        for lang in Lang::ALL {
            let no = practice_said("decline", lang);
            for seed in 0..6 {
                let setup = setup(&scene.id, &persona.id, seed, lang);
                let moves = vec![said(&no); 4];
                for turn in play(&setup, &moves).turns {
                    let line = turn.line.unwrap_or_default();
                    let closes = ["R-09", "R-10"].contains(&line.as_str());
                    assert!(!closes, "{} {} {lang}: {}", scene.id, persona.id, turn.text);
                }
            }
        }
    }
}

/// Returns the first sentence of no scene by which a move is known.
fn practice_said(id: &str, lang: Lang) -> String {
    let said = &stage().practice.step(id).unwrap().said[&lang];
    said.iter()
        .find(|text| !text.contains('{'))
        .unwrap()
        .clone()
}

#[test]
fn the_debrief_shows_what_was_typed_and_every_line_that_cost() {
    let typed = [
        (
            Item::Solution,
            "I can resend it free of charge this evening.",
        ),
        (Item::Reference, "Your case number is 4471."),
        (Item::Promise, "I'll call you back by Friday noon."),
    ];
    let setup = setup("dead-insects", "right", 2, Lang::En);
    let mut moves = vec![Move::Choice('q'), Move::Choice('a'), Move::Choice('a')];
    for _ in 0..2 {
        moves.extend(typed.map(|(_, line)| said(line)));
    }
    moves.extend([Move::Choice('c'), Move::Choice('c')]);
    let debrief = play(&setup, &moves).debrief.unwrap();
    for (item, line) in typed {
        let got = debrief.got.iter().find(|got| got.item == item).unwrap();
        assert_eq!(got.value, line);
    }
    // What was chosen is told as the scene has it; what was asked for is the other side's.
    let facts = debrief.got.iter().find(|got| got.item == Item::Facts);
    let scene = stage().practice.scene("dead-insects").unwrap();
    assert_eq!(facts.unwrap().value, scene.facts[&Lang::En]);
}

#[test]
fn every_line_that_cost_is_listed_with_its_rule() {
    let setup = setup("security-device", "hurried", 1, Lang::En);
    let lines = [
        "You obviously don't know how to do your job.",
        "You don't know how to do your job, do you?",
    ];
    let mut moves: Vec<Move> = lines.iter().map(|line| said(line)).collect();
    moves.extend([Move::Choice('c'), Move::Choice('c'), Move::Choice('c')]);
    let talk = play(&setup, &moves);
    let faults = talk
        .turns
        .iter()
        .map(|turn| turn.faults.len())
        .sum::<usize>();
    let cost = talk.debrief.unwrap().cost;
    assert_eq!(cost.len(), faults);
    for line in lines {
        let of = cost.iter().find(|fault| fault.said == line).unwrap();
        assert_eq!(of.rule, "competence-attack");
    }
}

#[test]
fn who_poses_as_the_manager_admits_it_at_the_second_ask() {
    let practice = &stage().practice;
    for scene in practice.scenes() {
        if !scene.personas.iter().any(|id| id == "false-manager") {
            continue;
        }
        for lang in Lang::ALL {
            let setup = setup(&scene.id, "false-manager", 3, lang);
            let open = |moves: &[Move], key: char| {
                let talk = play(&setup, moves);
                talk.choices.iter().any(|choice| choice.key == key)
            };
            let senior = scene.senior[&lang].as_str();
            let role = practice_said("role", lang);
            assert!(!open(&[], 'r'), "{lang}");
            for again in [Move::Choice('r'), said(&role)] {
                let mut moves = vec![Move::Choice('a')];
                assert!(open(&moves, 'r'), "{lang}");
                let first = play(&setup, &moves);
                assert!(first.turns.iter().all(|turn| !turn.text.contains(senior)));
                moves.push(again);
                let talk = play(&setup, &moves);
                let last = talk.turns.last().unwrap();
                assert!(last.text.contains(senior), "{lang}: {last:?}");
                assert!(!open(&moves, 'r'), "{lang}");
                let told = talk.turns.len();
                // From now on it is not claimed any more, and the manager can be had.
                moves.extend([Move::Choice('g'), Move::Choice('s'), Move::Choice('s')]);
                moves.extend(vec![Move::Choice('c'); 3]);
                let talk = play(&setup, &moves);
                for turn in &talk.turns[told..] {
                    let line = turn.line.as_deref().unwrap_or_default();
                    assert!(!["R-06", "R-02"].contains(&line), "{lang}: {turn:?}");
                }
                assert!(got(&talk).contains(&Item::Transfer), "{lang}: {talk:#?}");
            }
            // The debrief says who it was, whether it was found out or not.
            let mut moves = vec![Move::Choice('a')];
            moves.extend(vec![Move::Choice('c'); 4]);
            let debrief = play(&setup, &moves).debrief.unwrap();
            let name = debrief.got.iter().find(|got| got.item == Item::Name);
            assert!(name.unwrap().value.contains(senior), "{lang}: {debrief:?}");
        }
    }
}

#[test]
fn after_two_refusals_the_first_choice_asks_who_can_decide() {
    for (scene, persona) in pairs() {
        let stubborn = ["stonewaller", "kind-but-powerless"].contains(&persona.id.as_str());
        if !stubborn {
            continue;
        }
        for lang in Lang::ALL {
            for seed in 0..4 {
                let setup = setup(&scene.id, &persona.id, seed, lang);
                let goal = practice_said("goal", lang);
                let once = [Move::Choice('a'), said(&goal)];
                let twice = [Move::Choice('a'), said(&goal), said(&goal)];
                let name = format!("{} {} {seed} {lang}", scene.id, persona.id);
                let talk = play(&setup, &twice);
                assert_eq!(talk.choices[0].key, 's', "{name}: {talk:#?}");
                if persona.id == "kind-but-powerless" {
                    let own = &persona.powerless[&lang];
                    let says = |turn: &redress_coach::practice::Turn| own.contains(&turn.text);
                    assert!(play(&setup, &once).turns.iter().any(says), "{name}");
                }
            }
        }
    }
}

#[test]
fn what_the_practice_says_itself_is_no_fault() {
    let moves: PracticeSpec = toml::from_str(FILES[0]).unwrap();
    let mut faulty = Vec::new();
    for step in &moves.moves {
        let (scene, persona) = match step.side {
            Side::Customer => ("security-device", "hurried"),
            Side::Rep => ("dead-insects", "right"),
        };
        for lang in Lang::ALL {
            let mut lines: BTreeSet<String> = BTreeSet::new();
            for scene in stage().practice.scenes() {
                let filled = |text: &String| {
                    text.replace("{offer}", &scene.offer[&lang])
                        .replace("{limit}", &scene.limit[&lang])
                        .replace("{promise}", &scene.promise[&lang])
                        .replace("{facts}", &scene.facts[&lang])
                        .replace("{wish}", &scene.wish[&lang])
                        .replace("{reference}", &scene.reference)
                };
                let said = step.said.get(&lang).into_iter().flatten();
                lines.extend(said.map(filled));
                lines.extend(step.text.get(&lang).map(filled));
            }
            for line in lines {
                let talk = play(&setup(scene, persona, 1, lang), &[said(&line)]);
                let own = talk.turns.iter().find(|turn| turn.who == Who::You);
                for fault in &own.unwrap().faults {
                    let (id, rule) = (&step.id, &fault.rule);
                    faulty.push(format!("{lang} {id}: {line} ({rule}: {})", fault.quote));
                }
            }
        }
    }
    assert!(faulty.is_empty(), "{}", faulty.join("\n"));
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
fn whoever_hangs_up_sees_what_it_brought() {
    let setup = setup("call-back", "hurried", 1, Lang::En);
    let talk = play(&setup, &[Move::Choice('a'), Move::HANGS_UP]);
    assert_eq!(talk.end, Some(End::Closed));
    let debrief = talk.debrief.unwrap();
    assert!(!debrief.got.is_empty() && !debrief.missed.is_empty());
    // Nothing is said by it, and it is carried by the short form.
    let before = play(&setup, &[Move::Choice('a')]);
    assert_eq!(talk.turns, before.turns);
    let moves = vec![Move::HANGS_UP];
    assert_eq!(Move::read(&Move::written(&moves)), Some(moves));
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
