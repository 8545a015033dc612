//! Whatever is pressed, in whatever order, at whatever time.

mod common;

use common::playbook;
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use redress_coach::spec::MomentKind;
use redress_coach::{
    CallState, Facts, Lang, MAX_ASKS, Outcome, Playbook, Press, Promised, Slots, Turn, fits,
};

fn presses() -> impl Strategy<Value = Press> {
    prop_oneof![
        8 => (0_u8..=12).prop_map(Press::Digit),
        4 => (0_u32..40).prop_map(|n| Press::Line(format!("R-{n:02}"))),
        4 => Just(Press::Hold),
        4 => Just(Press::Supervisor),
        1 => Just(Press::Transferred),
        2 => "[^{}\\[\\]|]{0,20}".prop_map(Press::Name),
        2 => "[^{}\\[\\]|]{0,20}".prop_map(Press::Reference),
        1 => "[^{}\\[\\]|]{0,20}".prop_map(Press::Note),
        1 => any::<Option<u16>>().prop_map(|working_days| Press::Promise(Promised {
            working_days,
            ..Promised::default()
        })),
        1 => any::<bool>().prop_map(Press::Solved),
        2 => Just(Press::Menu),
        2 => prop::sample::select(vec![
            Turn::Person, Turn::Boiling, Turn::Calm, Turn::MayDecide, Turn::KnowsCase,
            Turn::Withdrew,
        ]).prop_map(Press::Turn),
        1 => Just(Press::NoOffers),
        1 => Just(Press::Receipt),
        1 => prop::sample::select(vec!["survey-at-end", "weak-line", "nothing"])
            .prop_map(|fact| Press::Attest(fact.to_owned())),
        2 => Just(Press::End),
        1 => Just(Press::HangUp),
        4 => Just(Press::Undo),
    ]
}

fn facts() -> impl Strategy<Value = Facts> {
    (
        any::<u32>(),
        any::<bool>(),
        any::<bool>(),
        any::<Option<u32>>(),
    )
        .prop_map(
            |(earlier_contacts, captive, at_counter, limit_minutes)| Facts {
                earlier_contacts,
                captive,
                at_counter,
                limit_minutes,
                ..Facts::default()
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_presses_keep_the_call_whole(
        steps in prop::collection::vec((presses(), -400_i64..1_000), 0..60),
        facts in facts(),
    ) {
        let playbook = playbook();
        let mut now = Timestamp::from_second(1_773_320_700).unwrap();
        let mut events = vec![Playbook::start(now)];
        let slots = Slots::new();
        for (press, seconds) in steps {
            // Clocks go back now and then.
            now += SignedDuration::from_secs(seconds);
            let before = CallState::fold(&events, playbook);
            let undone = press == Press::Undo;
            let new = match playbook.press(&before, &facts, press, now) {
                Outcome::Events(new) => new,
                Outcome::Open(_) => Vec::new(),
            };
            if !undone && !new.is_empty() {
                let mut tried = events.clone();
                tried.extend(new.iter().cloned());
                let after = CallState::fold(&tried, playbook);
                tried.extend(playbook.press(&after, &facts, Press::Undo, now).events());
                let mut restored = CallState::fold(&tried, playbook);
                restored.next_press = before.next_press;
                prop_assert_eq!(&restored, &before, "undo restores");
            }
            events.extend(new);
            let state = CallState::fold(&events, playbook);
            prop_assert!(state.asks_refused() <= state.asks_made() && state.asks_made() <= MAX_ASKS);
            prop_assert_eq!(state.talk_time(now) + state.hold_total(now).min(state.total(now)), state.total(now));
            for lang in Lang::ALL {
                let phrase = playbook.current(&state, &facts, &slots, lang, now);
                let phrase = phrase.expect("words for every moment");
                let said = phrase.kind == MomentKind::Say;
                prop_assert!(!said || fits(&phrase.say), "{}", phrase.say);
                prop_assert!(!phrase.say.trim().is_empty());
                prop_assert!(!phrase.say.contains(['{', '}', '[', ']', '|']), "{}", phrase.say);
            }
        }
    }

    #[test]
    fn looking_up_any_text_never_fails(text in ".{0,200}") {
        for side in [redress_coach::Side::Customer, redress_coach::Side::Rep] {
            let hits = playbook().find(&text, None, side, &redress_coach::Situation::default());
            prop_assert!(hits.len() <= 5);
            prop_assert!(hits.iter().all(|hit| (0.0..=1.0).contains(&hit.score)));
        }
    }

    #[test]
    fn reading_any_message_never_fails(text in "([a-zA-Zא-תışğ0-9 ,.;:()/*>\\n-]{0,20}|.){0,12}", at in 0_usize..200) {
        for lang in Lang::ALL {
            for promised in [&[][..], &[text.as_str()]] {
                let read = playbook().read_message(&text, lang, promised);
                prop_assert!(read.in_the_way.iter().all(|one| !one.said.trim().is_empty()));
                prop_assert!(read.in_the_way.iter().all(|one| (0.0..=1.0).contains(&one.score)));
            }
            for end in [at + 5, at / 2] {
                let _ = playbook().is_phone_number(&text, at, end, lang);
            }
            let _ = playbook().names_reference(&text, lang);
            let within = playbook().stretch(&text, lang);
            prop_assert!(within.is_none_or(|within| within.starts_with(|c: char| c.is_ascii_digit())));
        }
    }

    #[test]
    fn reading_back_keeps_every_letter_and_digit(reference in ".{0,40}") {
        let kept: String = reference.chars().filter(|c| c.is_alphanumeric()).collect();
        let back: String = redress_coach::read_back_pairs(&reference).replace(' ', "");
        prop_assert_eq!(back, kept);
    }
}
