//! Turns of a call that change what fits: a machine, a counter, a boiling caller, vouched facts.
#![allow(clippy::unwrap_used, reason = "a helper of tests fails its test")]

mod common;

use common::{Call, playbook};
use redress_coach::spec::{Condition, Missing, Slot};
use redress_coach::{Facts, Field, Focus, Lang, MAX_MENU_ASKS, Outcome, Press, Slots, Turn};

#[test]
fn a_turn_of_the_call_changes_what_fits() {
    let mut call = Call::new(Lang::En, Slots::new(), Facts::default());
    assert_ne!(call.key('4'), "");
    let answer = call.say();
    let stay = |call: &Call| {
        let state = call.state();
        let situation =
            call.playbook
                .situation(&state, &call.facts, &call.slots, call.lang, call.now);
        let words = call.playbook.moment("stay-or-leave", call.lang, &situation);
        words.unwrap().say
    };
    assert!(stay(&call).contains("stay on the line"));
    let breathe = call.press(Press::Turn(Turn::Boiling));
    assert_ne!(breathe, answer);
    assert!(stay(&call).contains("breathe"));
    assert_eq!(call.press(Press::Turn(Turn::Boiling)), breathe, "not twice");
    assert_eq!(
        call.press(Press::Turn(Turn::Calm)),
        answer,
        "back where it was"
    );
    call.press(Press::Turn(Turn::MayDecide));
    call.press(Press::Turn(Turn::KnowsCase));
    assert!(call.state().may_decide && call.state().knows_case);
    call.press(Press::Transferred);
    assert!(
        !call.state().may_decide && !call.state().knows_case,
        "somebody else is on the line"
    );
}

#[test]
fn a_machine_is_told_four_times_and_a_name_ends_it() {
    let mut call = Call::new(Lang::En, Slots::new(), Facts::default());
    let first = call.key('m');
    assert!(first.len() < 60, "a word for a machine is short: {first}");
    for _ in 0..3 {
        assert_ne!(call.key('m'), "");
        assert!(call.state().menu_asks < MAX_MENU_ASKS);
    }
    let spent = call.key('m');
    assert_eq!(call.state().menu_asks, MAX_MENU_ASKS);
    assert_eq!(call.key('m'), spent, "four times and no more");
    call.press(Press::Name("Marco".into()));
    assert!(!call.state().machine());
    assert_eq!(call.state().focus, Focus::AfterName);
}

#[test]
fn a_note_against_offers_is_asked_for_and_remembered() {
    let mut call = Call::new(Lang::En, Slots::new(), Facts::default());
    let offer = call.key('2');
    call.press(Press::NoOffers);
    assert!(call.state().no_offers_asked);
    assert_ne!(call.key('2'), offer);
    let before = Facts {
        no_offers_asked: true,
        ..Facts::default()
    };
    let mut next = Call::new(Lang::En, Slots::new(), before);
    assert_ne!(next.key('2'), offer, "the answer reminds them of the note");
}

#[test]
fn at_a_counter_nobody_hangs_up() {
    let counter = Facts {
        at_counter: true,
        ..Facts::default()
    };
    for lang in Lang::ALL {
        let mut phone = Call::new(lang, Slots::new(), Facts::default());
        let mut desk = Call::new(lang, Slots::new(), counter.clone());
        assert_ne!(phone.say(), desk.say(), "{lang}");
        assert_ne!(phone.key('e'), desk.key('e'), "{lang}");
    }
}

#[test]
fn whoever_was_boiling_goes_on_where_they_were() {
    type Before = fn(&mut Call);
    let befores: [Before; 5] = [
        |call| {
            call.key('4');
        },
        |call| {
            call.key('4');
            call.key('s');
        },
        |call| {
            call.key('m');
        },
        |call| {
            call.press(Press::Reference("BX-204518".into()));
        },
        |call| {
            call.press(Press::Transferred);
        },
    ];
    for before in befores {
        let mut call = Call::new(Lang::En, Slots::new(), Facts::default());
        before(&mut call);
        let said = call.say();
        assert_ne!(call.press(Press::Turn(Turn::Boiling)), said);
        assert_eq!(call.press(Press::Turn(Turn::Calm)), said);
    }
}

#[test]
fn the_machine_after_a_transfer_has_heard_nothing_yet() {
    let mut call = Call::new(Lang::En, Slots::new(), Facts::default());
    for _ in 0..=MAX_MENU_ASKS {
        call.key('m');
    }
    let spent = call.say();
    call.press(Press::Name("Anna".into()));
    call.press(Press::Transferred);
    assert_ne!(call.key('m'), spent);
    assert_eq!(call.state().menu_asks, 0);
    call.key('m');
    assert_eq!(call.state().menu_asks, 1);
}

#[test]
fn a_person_who_speaks_ends_the_machine_and_a_line_of_the_machine_does_not() {
    for (press, ended) in [
        (Press::Digit(4), true),
        (Press::Line("R-15".into()), false),
        (Press::Supervisor, true),
        (Press::Reference("BX-204518".into()), true),
        (Press::Note("it is raining".into()), false),
    ] {
        let mut call = Call::new(Lang::En, Slots::new(), Facts::default());
        call.key('m');
        assert!(call.state().waiting_since().is_some());
        call.press(press.clone());
        assert_eq!(call.state().waiting_since().is_none(), ended, "{press:?}");
    }
}

/// Only who refuses three times is left: not who waits, offers, greets or passes on.
#[test]
fn nobody_is_told_to_leave_for_three_holds_or_three_offers() {
    for (line, leaves) in [
        ("R-08", true),
        ("R-01", true),
        ("R-13", true),
        ("R-11", false),
        ("R-12", false),
        ("R-15", false),
        ("R-21", false),
        ("R-26", false),
        ("R-27", false),
        ("R-34", false),
    ] {
        for lang in Lang::ALL {
            let phrase = playbook().line(line, lang, 3, &Slots::new()).unwrap();
            assert_eq!(phrase.then.is_some(), leaves, "{line} {lang}");
        }
    }
}

/// An ask that nobody has answered when the call ends is no refusal, unless it was the third, or a
/// line that refuses was said since: who asks for a moment, greets, offers or goes quiet said no "no".
#[test]
fn an_ask_that_is_left_open_is_no_refusal() {
    let keys = |keys: &[char]| -> Vec<Press> {
        keys.iter()
            .map(|key| Press::from_key(*key).unwrap())
            .collect()
    };
    let line = |id: &str| {
        let mut presses = keys(&['s', 's']);
        presses.push(Press::Line(id.to_owned()));
        presses
    };
    for (what, presses, refused) in [
        (
            "the first S is the question for options",
            keys(&['s', 's']),
            0,
        ),
        (
            "a line that refuses a supervisor",
            keys(&['s', 's', '5']),
            1,
        ),
        ("the third ask", keys(&['s', 's', 's', 's']), 3),
        ("called rude", line("R-13"), 1),
        ("nothing can be done", line("R-08"), 1),
        ("hold on, please", line("R-21"), 0),
        ("a greeting that goes on", line("R-26"), 0),
        ("a survey", line("R-11"), 0),
        ("an offer", line("R-12"), 0),
        ("sent on", line("R-27"), 0),
        ("kind words without a result", line("R-29"), 0),
    ] {
        for farewell in [true, false] {
            let mut call = Call::new(Lang::En, Slots::new(), Facts::default());
            for press in &presses {
                call.press(press.clone());
            }
            if farewell {
                call.key('e');
            }
            call.press(Press::HangUp);
            assert_eq!(call.state().asks_refused(), refused, "{what}");
        }
    }
}

/// What the case knows already is not asked for again.
#[test]
fn a_reference_of_the_case_is_not_missing_in_its_next_call() {
    let slots = Slots::new().with(Slot::Reference, "4471203");
    for lang in Lang::ALL {
        let mut known = Call::new(lang, slots.clone(), Facts::default());
        let mut fresh = Call::new(lang, Slots::new(), Facts::default());
        for call in [&mut known, &mut fresh] {
            call.press(Press::Name("Dana".into()));
        }
        let open = known.playbook.open_item(Missing::Reference, lang).unwrap();
        let asked = fresh.press(Press::Line("R-09".into()));
        let said = known.press(Press::Line("R-09".into()));
        assert!(asked.contains(open), "{lang}: {asked}");
        assert!(!said.contains(open), "{lang}: {said}");
        let situation =
            known
                .playbook
                .situation(&known.state(), &known.facts, &known.slots, lang, known.now);
        assert!(situation.holds(&[Condition::ReferenceKnown]), "{lang}");
    }
}

/// Behind another menu stands another person.
#[test]
fn the_rep_before_a_second_machine_is_forgotten() {
    let mut call = Call::new(Lang::En, Slots::new(), Facts::default());
    call.press(Press::Name("Iris".into()));
    call.press(Press::Turn(Turn::MayDecide));
    call.press(Press::Turn(Turn::Machine));
    call.press(Press::Turn(Turn::Person));
    assert_eq!(
        (call.state().name.clone(), call.state().may_decide),
        (None, false)
    );
}

/// While the rep answers there is nothing to say, and nothing to break in with (D-05); a pitch ends
/// that.
#[test]
fn while_the_rep_answers_one_listens() {
    for lang in Lang::ALL {
        let mut call = Call::new(lang, Slots::new(), Facts::default());
        call.key('7');
        let listen = call.press(Press::Turn(Turn::Answering));
        assert!(call.state().answering, "{lang}");
        assert_eq!(
            call.press(Press::Turn(Turn::Answering)),
            listen,
            "{lang}: not twice"
        );
        let pitch = call.key('2');
        assert!(pitch != listen && !call.state().answering, "{lang}");
    }
}

/// The goal of a call is said in the words that it was typed in, where they can be said in a breath.
#[test]
fn a_goal_that_was_typed_is_said() {
    let goal = "148,00 € — BX 99.";
    for lang in Lang::ALL {
        let plain = Call::new(lang, Slots::new(), Facts::default());
        let request = plain.playbook.request(goal, lang).unwrap();
        assert!(request.ends_with("148,00 € — BX 99"), "{request}");
        let slots = Slots::new().with(Slot::Request, &request);
        let mut call = Call::new(lang, slots, Facts::default());
        let said = call.press(Press::Name("Dana".into()));
        assert!(said.contains(&request), "{lang}: {said}");
        for none in ["", " . ", &"x ".repeat(200)] {
            let request = plain.playbook.request(none, lang).unwrap_or_default();
            assert_eq!(request, "", "{lang}: {none}");
        }
    }
}

/// Another window may have ended the call: what was typed meanwhile is kept, a line is not.
#[test]
fn what_was_typed_is_kept_after_the_end() {
    let mut call = Call::new(Lang::En, Slots::new(), Facts::default());
    call.press(Press::HangUp);
    call.press(Press::Name("Dana".into()));
    call.press(Press::Reference("BX-1".into()));
    call.press(Press::Note("she was kind".into()));
    call.key('2');
    call.key('h');
    let state = call.state();
    assert_eq!(
        (state.name.as_deref(), state.reference.as_deref()),
        (Some("Dana"), Some("BX-1"))
    );
    assert_eq!(state.notes, ["she was kind"]);
    assert_eq!((state.obstacles.len(), state.on_hold_since), (0, None));
    assert_eq!(state.focus, Focus::Ended);
}

/// "Something else" is no line: it opens its lines, and only the one that is chosen goes on record.
#[test]
fn something_else_puts_nothing_on_record_until_it_is_chosen() {
    let mut call = Call::new(Lang::En, Slots::new(), Facts::default());
    let before = call.say();
    let pressed = call
        .playbook
        .press(&call.state(), &call.facts, Press::Digit(9), call.now);
    assert_eq!(pressed, Outcome::Open(Field::Lines(9)));
    assert_eq!(call.key('9'), before);
    assert_eq!(call.state().obstacles.len(), 0);
    call.press(Press::Line("R-21".into()));
    assert_eq!(call.state().obstacles[0].digit, Some(9));
    call.press(Press::Line("R-10".into()));
    let lines: Vec<String> = call.state().obstacles.into_iter().map(|o| o.line).collect();
    assert_eq!(lines, ["R-10"], "a second choice corrects the first");
}

/// Whoever answers after the wait is greeted; what a machine is told is not said to them.
#[test]
fn a_person_after_the_wait_is_greeted() {
    for lang in Lang::ALL {
        let greeting = Call::new(lang, Slots::new(), Facts::default()).say();
        let mut call = Call::new(lang, Slots::new(), Facts::default());
        let machine = call.key('m');
        call.key('m');
        call.key('h');
        let person = call.key('h');
        assert_eq!(person, greeting, "{lang}");
        assert_ne!(person, machine, "{lang}");
    }
}

/// Somebody else came on the line: they refused nothing, and are told their name is known.
#[test]
fn who_takes_over_after_three_refusals_is_not_told_of_them() {
    let refused = || {
        let mut call = Call::new(Lang::En, Slots::new(), Facts::default());
        for key in ['s', 's', '5', 's', '5', 's', '5'] {
            call.key(key);
        }
        assert!(call.state().asks_spent());
        call
    };
    let mut call = refused();
    let spent = call.key('e');
    let mut call = refused();
    call.press(Press::Transferred);
    assert!(!call.state().asks_spent());
    let asked = call.say();
    let thanked = call.press(Press::Name("Lee".into()));
    assert!(thanked != asked && thanked.contains("Lee"), "{thanked}");
    assert_ne!(call.key('e'), spent);
}

/// The rep is no longer answering once the customer speaks or waits, and may answer again.
#[test]
fn an_answer_ends_when_the_customer_speaks() {
    let mut call = Call::new(Lang::En, Slots::new(), Facts::default());
    for key in ['s', 'h'] {
        let listen = call.press(Press::Turn(Turn::Answering));
        assert!(call.state().answering);
        call.key(key);
        assert!(!call.state().answering, "{key}");
        if key == 'h' {
            call.key('h');
        }
        assert_eq!(call.press(Press::Turn(Turn::Answering)), listen);
    }
}
