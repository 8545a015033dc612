//! A rehearsed talk through the desk, form by form.

use redress_tone::Lang;

use super::Walk;
use crate::desk::{Desk as _, DeskError};
use crate::forms::PracticeForm;

fn form(moves: &str, act: &str) -> PracticeForm {
    PracticeForm {
        scene: "security-device".into(),
        persona: "up-seller".into(),
        seed: "7".into(),
        moves: moves.into(),
        act: act.into(),
        said: String::new(),
    }
}

#[test]
fn a_talk_goes_from_the_list_to_what_it_brought_and_nothing_is_kept() {
    for lang in Lang::ALL {
        let walk = Walk::new(lang);
        let at = walk.at("2026-03-12");
        let list = walk.desk.practice(&at, Some(7)).unwrap();
        assert_eq!((list.seed.as_str(), list.scenes.len()), ("7", 6));
        for scene in &list.scenes {
            assert!(
                !scene.reps.is_empty() && !scene.customers.is_empty(),
                "{scene:?}"
            );
        }
        let mut talk = walk.desk.practice_talk(&at, &form("", "")).unwrap();
        assert_eq!(talk.moves, "");
        while talk.debrief.is_none() {
            let open = |key: &str| talk.choices.iter().any(|choice| choice.value == key);
            let keys = ["a", "n", "g", "f", "p", "c"];
            let key = keys.into_iter().find(|key| open(key)).unwrap();
            let next = form(&talk.moves, key);
            talk = walk.desk.practice_talk(&at, &next).unwrap();
        }
        let debrief = talk.debrief.unwrap();
        assert!(
            debrief.missed.is_empty() && debrief.got.len() >= 4,
            "{lang}: {debrief:?}"
        );
        assert_eq!(walk.desk.cases(&at, "").unwrap().total, 0);
    }
}

#[test]
fn a_typed_line_that_hurts_is_shown_with_a_better_one() {
    let walk = Walk::new(Lang::It);
    let at = walk.at("2026-03-12");
    let said = PracticeForm {
        said: "È evidente che non sa fare il suo lavoro.".into(),
        ..form("a", "say")
    };
    let talk = walk.desk.practice_talk(&at, &said).unwrap();
    let turn = talk
        .turns
        .iter()
        .find(|turn| !turn.faults.is_empty())
        .unwrap();
    assert!(turn.own && turn.faults[0].better.is_some());
    assert!(talk.moves.starts_with("a.~"), "{}", talk.moves);
    // The same form again is the same talk.
    assert_eq!(walk.desk.practice_talk(&at, &said).unwrap(), talk);
}

#[test]
fn a_form_that_cannot_be_is_refused() {
    let walk = Walk::new(Lang::En);
    let at = walk.at("2026-03-12");
    let refused = |form: PracticeForm| walk.desk.practice_talk(&at, &form).unwrap_err();
    for wrong in [
        PracticeForm {
            scene: "nowhere".into(),
            ..form("", "")
        },
        PracticeForm {
            persona: "false-manager".into(),
            ..form("", "")
        },
        PracticeForm {
            seed: "x".into(),
            ..form("", "")
        },
        form("A", ""),
        form("", "no such key"),
    ] {
        assert_eq!(refused(wrong), DeskError::NotFound);
    }
    assert!(matches!(refused(form("a", "say")), DeskError::Refused(_)));
}
