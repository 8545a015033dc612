//! How a rehearsed talk ends, and what the debrief says of it.

use std::collections::BTreeSet;

use redress_coach::practice::{End, Item, Move, Practice, PracticeSpec, Who};
use redress_coach::{Lang, Side};

use super::{FILES, got, pairs, play, said, setup, stage};

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
    let wrong = Practice::compile(&specs, stage().playbook, &Lang::ALL).unwrap_err();
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
