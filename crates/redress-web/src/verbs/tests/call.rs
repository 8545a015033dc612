//! The pad of a call.

use jiff::civil::date;
use redress_app::NewCall;
use redress_coach::{Press as CoachPress, Turn};
use redress_tone::Lang;

use super::{Walk, fields, lucia};
use crate::desk::{CallRef, Desk as _, DeskError};
use crate::forms::{By, CloseForm, Press};

#[test]
fn what_to_look_at_first_is_told_for_both_doors() {
    for lang in Lang::ALL {
        let walk = Walk::new(lang);
        let at = walk.at("2026-03-12");
        walk.desk.new_case(&at, &lucia()).unwrap();
        let told = walk.desk.ready(&at, 1).unwrap().own_mistake;
        let [(phone, by_phone), (counter, at_counter)] = told.as_slice() else {
            panic!("{told:?}");
        };
        assert!(phone != counter && by_phone != at_counter, "{told:?}");
    }
}

#[test]
fn the_number_of_the_case_is_not_missing_in_its_next_call() {
    let walk = Walk::new(Lang::It);
    let first = walk.call();
    walk.fill("2026-03-12T14:34");
    assert!(
        walk.desk
            .after_call(&walk.at("2026-03-12T14:35"), &first)
            .unwrap()
            .hand
            .reference
            .is_some()
    );
    let second = walk
        .desk
        .start_call(&walk.at("2026-03-20T10:00"), Some(1), &NewCall::default())
        .unwrap();
    let page = walk.desk.call(&walk.at("2026-03-20T10:01"), &second);
    let reference = page.unwrap().unwrap().hand.reference.unwrap();
    assert_eq!(crate::parts::plain(&reference.text), "BX-204518");
}

#[test]
fn the_call_pad_says_what_the_journey_says() {
    let walk = Walk::new(Lang::It);
    assert!(!walk.desk.call_running());
    assert!(!walk.desk.start(&walk.at("2026-03-12")).unwrap().has_cases);
    let call = walk
        .desk
        .start_call(&walk.at("2026-03-12T14:05"), None, &NewCall::default())
        .unwrap();
    assert!(walk.desk.call_running());
    let page = walk
        .desk
        .call(&walk.at("2026-03-12T14:05"), &call)
        .unwrap()
        .unwrap();
    assert_eq!(page.obstacles.len(), 9);
    assert!(
        page.phrase.say.contains("Mi dice il suo nome"),
        "{}",
        page.phrase.say
    );
    assert!(!page.can_undo, "the start of a call is not taken back");
    assert_eq!(page.langs, Lang::ALL);

    let page = walk.press("2026-03-12T14:05", &call, Press::Hold);
    assert!(page.hold_since.is_some());
    let page = walk.press("2026-03-12T14:09", &call, Press::Hold);
    assert_eq!((page.hold_since, page.held), (None, 240));
    let page = walk.press("2026-03-12T14:09", &call, Press::Name("Marco".into()));
    assert_eq!(page.hand.name.unwrap().text, "Marco");
    let page = walk.press("2026-03-12T14:10", &call, Press::Obstacle('1'));
    assert!(
        page.phrase.say.contains("No, grazie"),
        "{}",
        page.phrase.say
    );
    assert_eq!(
        (page.obstacles[0].count, page.obstacles[0].current),
        (1, true)
    );
    assert_eq!(page.group[0].value, "R-14");
    let first = walk.press("2026-03-12T14:11", &call, Press::Obstacle('2'));
    let second = walk.press("2026-03-12T14:12", &call, Press::Obstacle('2'));
    assert_ne!(first.phrase.say, second.phrase.say);
    assert_eq!(
        (first.phrase.firmness, second.phrase.firmness),
        (Some(1), Some(2))
    );
    assert_eq!(second.obstacles[1].count, 2);
    assert!(
        second.log[0].text.ends_with("(2)"),
        "{}",
        second.log[0].text
    );
    assert!(second.log.last().unwrap().text.contains("Inizio"));
    let page = walk.press(
        "2026-03-12T14:20",
        &call,
        Press::Reference("BX-204518".into()),
    );
    let read = format!(
        "{} {}",
        page.phrase.say,
        page.phrase.readback.unwrap_or_default()
    );
    assert!(read.contains("BX 20 45 18"), "{read}");
    let promise = Press::Promise {
        what: "una risposta scritta".into(),
        by: By::WorkingDays(15),
        who: None,
    };
    let page = walk.press("2026-03-12T14:28", &call, promise);
    let promise = page.hand.promise.unwrap();
    assert!(promise.contains("2 aprile 2026"), "{promise}");
    assert!(walk.press("2026-03-12T14:30", &call, Press::End).ending);

    let today = walk.desk.today(&walk.at("2026-03-12T14:30")).unwrap();
    assert_eq!(today.running.unwrap().call, call.call);
    assert_eq!(
        walk.desk
            .start_call(&walk.at("2026-03-12T14:30"), Some(1), &NewCall::default())
            .unwrap(),
        call
    );
    let at = walk.at("2026-03-12T14:31");
    walk.desk.press(&at, &call, &Press::Ended).unwrap();
    assert_eq!(walk.desk.call(&at, &call).unwrap(), None);
    assert!(!walk.desk.call_running());
    // The second of two windows still shows the pad: its press is no error.
    walk.desk.press(&at, &call, &Press::Hold).unwrap();
}

#[test]
fn a_topic_that_is_known_is_named_in_the_words_to_say() {
    let walk = Walk::new(Lang::It);
    walk.desk
        .new_case(&walk.at("2026-03-12"), &lucia())
        .unwrap();
    let call = walk
        .desk
        .start_call(&walk.at("2026-03-12T14:05"), Some(1), &NewCall::default())
        .unwrap();
    let page = walk
        .desk
        .call(&walk.at("2026-03-12T14:05"), &call)
        .unwrap()
        .unwrap();
    assert!(
        page.phrase.say.contains("il mio addebito"),
        "{}",
        page.phrase.say
    );
    assert!(page.facts[0].contains("restituzione"), "{:?}", page.facts);
}

#[test]
fn the_other_language_stands_beside_the_words() {
    let walk = Walk::new(Lang::En);
    let call = walk
        .desk
        .start_call(&walk.at("2026-03-12T14:05"), None, &NewCall::default())
        .unwrap();
    let at = walk.at("2026-03-12T14:05");
    walk.desk.call_lang(&at, &call, Lang::It).unwrap();
    let page = walk.desk.call(&at, &call).unwrap().unwrap();
    assert_eq!((page.lang, page.phrase.lang), (Lang::It, Lang::It));
    assert!(
        page.phrase.say.starts_with("Buongiorno"),
        "{}",
        page.phrase.say
    );
    let (lang, means) = page.phrase.means.unwrap();
    assert_eq!(lang, Lang::En);
    assert!(means.starts_with("Good day"), "{means}");
    assert_eq!(page.obstacles[0].label, "Survey first");
}

#[test]
fn a_second_press_corrects_the_line_and_undo_brings_the_first_back() {
    let walk = Walk::new(Lang::It);
    let call = walk
        .desk
        .start_call(&walk.at("2026-03-12T14:05"), None, &NewCall::default())
        .unwrap();
    let first = walk.press("2026-03-12T14:06", &call, Press::Obstacle('3'));
    assert_eq!(first.group.len(), 1);
    let other = walk.press(
        "2026-03-12T14:07",
        &call,
        Press::Line(first.group[0].value.clone()),
    );
    assert_ne!(first.phrase.say, other.phrase.say);
    assert_eq!(
        (other.obstacles[2].count, other.phrase.firmness),
        (1, Some(1))
    );
    assert_eq!(other.log.len(), 2, "{:?}", other.log);
    let again = walk.press("2026-03-12T14:08", &call, Press::Obstacle('3'));
    assert_eq!(again.phrase.firmness, Some(2));
    let back = walk.press("2026-03-12T14:08", &call, Press::Undo);
    assert_eq!(back.phrase.say, other.phrase.say);
    let back = walk.press("2026-03-12T14:09", &call, Press::Undo);
    assert_eq!(
        (back.phrase.say, back.log[0].at.minute()),
        (first.phrase.say, 6)
    );
    let back = walk.press("2026-03-12T14:10", &call, Press::Undo);
    assert_eq!((back.obstacles[2].count, back.can_undo), (0, false));
}

#[test]
fn an_undo_comes_too_late_after_ten_minutes() {
    let walk = Walk::new(Lang::It);
    let call = walk
        .desk
        .start_call(&walk.at("2026-03-12T14:05"), None, &NewCall::default())
        .unwrap();
    walk.press("2026-03-12T14:06", &call, Press::Obstacle('1'));
    let late = walk.at("2026-03-12T14:17");
    assert!(!walk.desk.call(&late, &call).unwrap().unwrap().can_undo);
    let page = walk.press("2026-03-12T14:17", &call, Press::Undo);
    assert_eq!(page.obstacles[0].count, 1);
}

#[test]
fn a_sentence_that_was_heard_leads_to_its_line() {
    let walk = Walk::new(Lang::It);
    let at = walk.at("2026-03-12T14:05");
    let call = walk
        .desk
        .start_call(&at, None, &NewCall::default())
        .unwrap();
    let found = walk
        .desk
        .find_line(&at, &call, "prima faccia un breve sondaggio")
        .unwrap();
    assert_eq!(found[0].value, "R-11", "{found:?}");
    let page = walk.press("2026-03-12T14:06", &call, Press::Line("R-11".into()));
    assert_eq!(page.obstacles[0].count, 1);
    assert!(walk.desk.find_line(&at, &call, "xyzzy").unwrap().is_empty());
}

#[test]
fn what_the_pad_cannot_take_stands_at_its_field() {
    let walk = Walk::new(Lang::It);
    let at = walk.at("2026-03-12T14:05");
    let call = walk
        .desk
        .start_call(&at, None, &NewCall::default())
        .unwrap();
    let past = Press::Promise {
        what: "x".into(),
        by: By::Day(date(2026, 3, 11)),
        who: None,
    };
    assert_eq!(
        fields(walk.desk.press(&at, &call, &past).unwrap_err()),
        ["day"]
    );
    let long = Press::Name("x".repeat(100_000));
    assert_eq!(
        fields(walk.desk.press(&at, &call, &long).unwrap_err()),
        ["text"]
    );
    // A promise without a day is no promise to wait for, and is not lost.
    let open = Press::Promise {
        what: "richiamano".into(),
        by: By::Open,
        who: None,
    };
    let page = walk.press("2026-03-12T14:06", &call, open);
    assert_eq!(page.hand.promise, None);
    assert!(
        page.log[0].text.contains("richiamano"),
        "{}",
        page.log[0].text
    );
    // Words that name their day need no other.
    let named = Press::Promise {
        what: "il rimborso entro due settimane".into(),
        by: By::Open,
        who: None,
    };
    let page = walk.press("2026-03-12T14:07", &call, named);
    let promise = page.hand.promise.expect("a promise");
    assert!(promise.contains("26 marzo"), "{promise}");
    // So do words that name a near one.
    let near = Press::Promise {
        what: "mi richiamano entro venerdì".into(),
        by: By::Open,
        who: None,
    };
    let page = walk.press("2026-03-12T14:08", &call, near);
    let promise = page.hand.promise.expect("a promise");
    assert!(promise.contains("13 marzo"), "{promise}");
    for stranger in ["c1", "00000000-0000-7000-8000-000000000000"] {
        let stranger = CallRef {
            case: 1,
            call: stranger.into(),
        };
        assert_eq!(
            walk.desk.call(&at, &stranger).unwrap_err(),
            DeskError::NotFound
        );
        assert_eq!(
            walk.desk.press(&at, &stranger, &Press::Hold).unwrap_err(),
            DeskError::NotFound
        );
    }
    let stranger = CallRef {
        case: 9,
        call: call.call,
    };
    assert_eq!(
        walk.desk.call(&at, &stranger).unwrap_err(),
        DeskError::NotFound
    );
}

/// "Something else" offers its lines; nothing is on record before one is chosen.
#[test]
fn something_else_offers_its_lines() {
    for lang in Lang::ALL {
        let walk = Walk::new(lang);
        let at = walk.at("2026-03-12T14:05");
        let call = walk.desk.start_call(&at, None, &NewCall::default());
        let call = call.unwrap();
        let lines = walk.desk.press(&at, &call, &Press::Obstacle('9')).unwrap();
        assert!(lines.len() >= 4, "{lang}: {lines:?}");
        let page = walk.desk.call(&at, &call).unwrap().unwrap();
        assert!(page.obstacles.iter().all(|button| button.count == 0));
        let page = walk.press(
            "2026-03-12T14:06",
            &call,
            Press::Line(lines[1].value.clone()),
        );
        assert_eq!(page.obstacles[8].count, 1, "{lang}");
    }
}

/// What somebody noted while a machine spoke is there before and in the next call; what was noted
/// with a person on the line is not.
#[test]
fn what_the_menu_asked_for_is_known_the_next_time() {
    for lang in [Lang::It, Lang::He] {
        let walk = Walk::new(lang);
        let first = walk.at("2026-03-12T14:05");
        let call = walk.desk.start_call(&first, None, &NewCall::default());
        let call = call.unwrap();
        let turn = |turn| Press::Turn(CoachPress::Turn(turn));
        walk.press("2026-03-12T14:05", &call, turn(Turn::Machine));
        walk.press("2026-03-12T14:06", &call, Press::Note("2, 4".into()));
        walk.press("2026-03-12T14:07", &call, turn(Turn::Person));
        walk.press("2026-03-12T14:08", &call, Press::Note("a sigh".into()));
        let at = walk.at("2026-03-12T14:09");
        walk.desk.press(&at, &call, &Press::Ended).unwrap();
        let later = walk.at("2026-03-20T10:00");
        let before = walk.desk.ready(&later, 1).unwrap().menu_notes;
        let next = walk.desk.start_call(&later, Some(1), &NewCall::default());
        let page = walk.desk.call(&later, &next.unwrap()).unwrap().unwrap();
        for notes in [before, page.menu_notes] {
            assert_eq!(notes.len(), 1, "{notes:?}");
            assert!(notes[0].contains("2, 4"), "{notes:?}");
        }
    }
}

#[test]
fn a_character_that_cannot_be_kept_is_refused_at_its_field() {
    let walk = Walk::new(Lang::It);
    let at = walk.at("2026-03-12T14:05");
    walk.desk.new_case(&at, &lucia()).unwrap();
    let goal = NewCall {
        goal: Some("una data\u{7}".to_owned()),
        ..NewCall::default()
    };
    let refused = walk.desk.start_call(&at, Some(1), &goal);
    let Err(DeskError::Refused(errors)) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(errors[0].field, "goal");
    let call = walk.desk.start_call(&at, Some(1), &NewCall::default());
    let call = call.expect("nothing was begun by the refused one");
    walk.desk.press(&at, &call, &Press::Ended).unwrap();
    let close = CloseForm {
        still: "manca\u{7} la data".to_owned(),
        ..CloseForm::default()
    };
    let refused = walk.desk.close_call(&at, &call, &close);
    let Err(DeskError::Refused(errors)) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(errors[0].field, "still");
    let page = walk.desk.after_call(&at, &call).unwrap();
    assert!(!page.closed, "the card is still to be written");
}
