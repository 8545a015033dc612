//! Two calls from the first minute to the last, and the playbook's own check.

mod common;

use common::{Call, playbook, specs};
use redress_coach::spec::{Missing, Slot, Speaker};
use redress_coach::{
    Facts, Field, Lang, Outcome, Playbook, Press, Problem, Promised, Situation, Slots, fits,
};

#[test]
fn the_playbook_is_whole() {
    let playbook = playbook();
    assert_eq!(
        playbook.lines().len(),
        35 + 39,
        "what reps and what customers say"
    );
    for line in playbook.lines() {
        for lang in Lang::ALL {
            let steps = playbook.steps(&line.id, lang, &Situation::default());
            assert_eq!(steps.len(), 3, "{} {lang}", line.id);
        }
    }
}

#[test]
fn every_line_that_is_uttered_is_two_presses_away() {
    let all = playbook().lines().to_vec();
    let heard = all.iter().filter(|line| line.said_by != Speaker::Customer);
    for line in heard {
        let mut call = Call::new(Lang::It, Slots::new(), Facts::default());
        let digits = call.playbook.digits().to_vec();
        let Some(digit) = digits.iter().find(|d| d.lines.contains(&line.id)) else {
            let situational = ["R-26", "R-27", "R-29", "R-30", "R-31", "R-35"];
            assert!(situational.contains(&line.id.as_str()), "{}", line.id);
            continue;
        };
        call.press(Press::Digit(digit.key));
        if digit.open || digit.lines.first() != Some(&line.id) {
            call.press(Press::Line(line.id.clone()));
        }
        assert_eq!(call.phrase().id, line.id);
        assert_eq!(call.phrase().firmness, Some(1));
        let state = call.state();
        assert_eq!(
            state.obstacles.len(),
            1,
            "{}: refined, not logged twice",
            line.id
        );
    }
}

#[test]
fn lucia_and_the_bank() {
    let slots = Slots::new().with(Slot::Topic, "il mio addebito");
    let mut call = Call::new(Lang::It, slots, Facts::default());
    assert_eq!(
        call.say(),
        "Buongiorno. Chiamo per il mio addebito. Mi dice il suo nome, per favore?"
    );
    assert!(call.key('h').starts_with("Nessun problema"));
    assert!(call.phrase().note.unwrap().contains("musica"));
    call.wait(232);
    assert!(
        call.key('H').starts_with("Buongiorno"),
        "the opening is still to say"
    );
    assert_eq!(call.state().hold_total(call.now), 252);
    assert_eq!(call.state().talk_time(call.now), 20);
    assert_eq!(
        call.playbook.press(
            &call.state(),
            &call.facts,
            Press::Open(Field::Name),
            call.now
        ),
        Outcome::Open(Field::Name)
    );
    assert!(
        call.press(Press::Name("Marco".into()))
            .starts_with("Grazie, Marco.")
    );
    assert_eq!(call.key('1'), "No, grazie. Chiamo per il mio addebito.");
    assert_eq!(
        call.key('2'),
        "Grazie, non mi interessa. Torniamo al mio addebito."
    );
    assert_eq!(
        call.key('2'),
        "Ho già detto di no e lo annoto. Mi dice il numero di pratica, per favore?"
    );
    assert_eq!(
        call.press(Press::Reference("BX-204518".into())),
        "BX 20 45 18. È giusto?"
    );
    assert_eq!(call.state().missing(), [Missing::Promise]);
    assert!(call.key('e').contains("una data per la risposta"));
    let promise = Promised {
        what: Some("una risposta scritta".into()),
        working_days: Some(15),
        due: Some("2026-04-02".parse().unwrap()),
        who: Some("Marco".into()),
    };
    call.slots.set(Slot::Due, "2 aprile 2026");
    assert_eq!(
        call.press(Press::Promise(promise)),
        "La sua promessa è quindi: una risposta scritta, entro il 2 aprile 2026. È giusto? E chi se ne occupa?"
    );
    assert_eq!(
        call.key('E'),
        "Grazie, Marco. Allora aspetto una risposta scritta entro il 2 aprile 2026. Buona giornata."
    );
    assert!(call.state().missing().is_empty());
    assert!(call.press(Press::HangUp).contains("riepilogo"));

    let state = call.state();
    assert_eq!(state.counts().get("R-12"), Some(&2));
    assert_eq!(state.counts().get("R-11"), Some(&1));
    assert_eq!(state.promises.len(), 1);
    assert!(!state.is_running());
    let total = state.total(call.now);
    call.wait(4_000);
    assert_eq!(
        call.state().total(call.now),
        total,
        "the clock stands after the end"
    );
}

#[test]
fn the_survey_is_promised_for_the_end_only_where_that_is_true() {
    let slots = Slots::new().with(Slot::Topic, "my charge");
    let mut call = Call::new(Lang::En, slots, Facts::default());
    assert_eq!(
        call.key('1'),
        "No, thank you. I am calling about my charge."
    );
    let offered: Vec<String> = call.phrase().attest.into_iter().map(|a| a.0).collect();
    assert_eq!(offered, ["survey-at-end", "short-of-time"]);
    assert_eq!(
        call.press(Press::Attest("survey-at-end".into())),
        "I am glad to answer at the end. First my charge, please."
    );
    assert_eq!(call.phrase().attest.len(), 1);
}

#[test]
fn three_asks_and_three_refusals() {
    let facts = Facts {
        earlier_contacts: 1,
        ..Facts::default()
    };
    let mut call = Call::new(Lang::En, Slots::new(), facts);
    call.press(Press::Name("Iris".into()));
    assert!(call.key('s').contains("someone who may decide this"));
    assert_eq!(
        (call.state().asks_made(), call.state().asks_refused()),
        (1, 0)
    );
    assert!(
        call.key('s')
            .contains("I would still like to speak to a supervisor")
    );
    assert!(call.key('s').contains("third request"));
    assert_eq!(
        (call.state().asks_made(), call.state().asks_refused()),
        (3, 2)
    );
    call.press(Press::Note("policy".into()));
    assert!(
        call.say().contains("third request"),
        "a note leaves the phrase"
    );
    call.press(Press::Reference("AF 99".into()));
    let goodbye = call.key('e');
    assert!(goodbye.contains("I was not put through"), "{goodbye}");
    assert!(call.state().asks_spent());
    assert!(call.state().asks.iter().all(|ask| ask.refused.is_some()));
    assert!(call.press(Press::HangUp).contains("three refusals"));
}

#[test]
fn a_fourth_press_records_the_third_refusal_and_nobody_asks_again() {
    let facts = Facts {
        earlier_contacts: 1,
        ..Facts::default()
    };
    let mut call = Call::new(Lang::It, Slots::new(), facts);
    for _ in 0..3 {
        call.key('S');
    }
    assert!(call.key('S').contains("Proseguo per iscritto"));
    assert_eq!(call.state().asks_refused(), 3);
    let before = call.events.len();
    call.key('S');
    assert_eq!(call.events.len(), before);
}

#[test]
fn the_bridge_comes_first_until_the_rep_has_had_a_chance() {
    let mut call = Call::new(Lang::En, Slots::new(), Facts::default());
    assert_eq!(
        call.key('s'),
        "What other options do we have? Is there someone else who could help us?"
    );
    assert_eq!(call.state().asks_made(), 0);
    call.key('s');
    assert_eq!(call.state().asks_made(), 1);

    let mut refused = Call::new(Lang::En, Slots::new(), Facts::default());
    refused.key('3');
    refused.key('s');
    assert_eq!(
        refused.state().asks_made(),
        1,
        "an explicit refusal is chance enough"
    );
}

#[test]
fn an_excuse_answers_the_ask_before_it_and_its_own_line_speaks() {
    let facts = Facts {
        earlier_contacts: 2,
        ..Facts::default()
    };
    let mut call = Call::new(Lang::En, Slots::new(), facts);
    call.key('s');
    let reply = call.key('5');
    assert!(reply.contains("When is one on duty"), "{reply}");
    assert_eq!(
        (call.state().asks_made(), call.state().asks_refused()),
        (2, 1)
    );
    call.press(Press::Line("R-04".into()));
    assert_eq!(
        (call.state().asks_made(), call.state().asks_refused()),
        (1, 1),
        "all busy is no new ask: the refined line replaces the first guess"
    );
}

#[test]
fn a_digit_goes_on_with_its_own_line_even_where_two_digits_share_one() {
    let mut call = Call::new(Lang::En, Slots::new(), Facts::default());
    let id = |call: &Call| (call.phrase().id, call.phrase().firmness);
    call.key('1');
    call.press(Press::Line("R-14".into()));
    call.key('1');
    assert_eq!(id(&call), ("R-14".to_owned(), Some(2)));
    call.key('7');
    assert_eq!(id(&call), ("R-24".to_owned(), Some(1)));
    call.key('\u{8}');
    call.key('\u{8}');
    assert_eq!(id(&call), ("R-14".to_owned(), Some(1)));
    call.key('\u{8}');
    assert_eq!(
        id(&call),
        ("R-11".to_owned(), Some(1)),
        "the first guess is back"
    );
}

#[test]
fn being_called_rude_depends_on_whether_the_matter_is_solved() {
    let slots = Slots::new().with(Slot::Topic, "my card reader");
    let mut open = Call::new(Lang::En, slots.clone(), Facts::default());
    assert_eq!(
        open.key('6'),
        "I meant no offence. I would like to go on with my card reader."
    );
    assert!(open.key('6').contains("bring in a supervisor"));
    assert!(open.key('6').contains("Could you put me through"));
    assert!(open.phrase().then.unwrap().contains("end the call"));

    let mut solved = Call::new(Lang::En, slots, Facts::default());
    solved.press(Press::Solved(true));
    assert!(solved.key('6').starts_with("May I have your name"));
    solved.press(Press::Name("Ann".into()));
    assert!(solved.say().starts_with("Thank you for your help, Ann"));
}

#[test]
fn anything_else_depends_on_what_is_open() {
    let mut call = Call::new(Lang::It, Slots::new(), Facts::default());
    let asked = call.press(Press::Line("R-09".into()));
    assert!(asked.contains("mi manca ancora il suo nome"));
    call.press(Press::Name("Ada".into()));
    call.press(Press::Reference("7".into()));
    call.press(Press::Undo);
    call.press(Press::Reference("78".into()));
    call.press(Press::Solved(true));
    assert!(
        call.press(Press::Line("R-10".into()))
            .starts_with("No, grazie per l'aiuto")
    );
}

#[test]
fn staying_leaving_and_ringing_again_follow_the_facts() {
    let call = Call::new(Lang::En, Slots::new(), Facts::default());
    let words = |moment: &str, facts: Facts, minutes: i64| {
        let now = call.now + jiff::SignedDuration::from_mins(minutes);
        let situation =
            call.playbook
                .situation(&call.state(), &facts, &Slots::new(), Lang::En, now);
        call.playbook
            .moment(moment, Lang::En, &situation)
            .unwrap()
            .say
    };
    let facts = Facts::default();
    assert!(words("stay-or-leave", facts.clone(), 5).contains("stay on the line"));
    let limited = Facts {
        limit_minutes: Some(10),
        ..facts.clone()
    };
    assert!(words("stay-or-leave", limited.clone(), 9).contains("stay on the line"));
    assert!(words("stay-or-leave", limited, 10).contains("time you set is up"));
    let knows = Facts {
        knows_case: true,
        ..facts.clone()
    };
    assert!(words("ring-again", knows, 1).starts_with("Go back"));
    assert!(words("ring-again", facts, 1).starts_with("You may ring again"));
}

#[test]
fn on_hold_ends_when_somebody_speaks_and_the_answer_to_wait_stays() {
    let mut call = Call::new(Lang::En, Slots::new(), Facts::default());
    assert_eq!(call.press(Press::Line("R-21".into())), "No problem.");
    assert!(call.state().on_hold_since.is_some());
    call.wait(60);
    call.key('1');
    assert_eq!(call.state().on_hold_since, None);
    assert_eq!(call.state().hold_total(call.now), 80);
}

#[test]
fn put_through_means_a_new_person_to_ask_for_name_and_role() {
    let mut call = Call::new(Lang::It, Slots::new(), Facts::default());
    call.press(Press::Name("Marco".into()));
    call.key('s');
    call.key('s');
    let words = call.press(Press::Transferred);
    assert!(words.contains("ruolo"), "{words}");
    assert_eq!(call.state().name, None);
    assert!(!call.state().ask_pending());
    call.key('e');
    assert_eq!(call.state().asks_refused(), 0);
}

#[test]
fn undo_takes_back_one_press_for_ten_minutes_and_never_the_start() {
    let mut call = Call::new(Lang::En, Slots::new(), Facts::default());
    call.key('5');
    let before = call.state();
    call.key('2');
    call.key('\u{8}');
    let mut after = call.state();
    after.next_press = before.next_press;
    assert_eq!(after, before);
    call.wait(601);
    let stands = call.events.len();
    call.key('\u{8}');
    assert_eq!(
        call.events.len(),
        stands,
        "after ten minutes the line stands"
    );

    let mut fresh = Call::new(Lang::En, Slots::new(), Facts::default());
    fresh.key('\u{8}');
    assert_eq!(fresh.events.len(), 1);
}

#[test]
fn events_survive_json() {
    let mut call = Call::new(Lang::It, Slots::new(), Facts::default());
    for key in ['1', '2', 's', 'h', 'h', 'e'] {
        call.key(key);
    }
    call.press(Press::Name("Marco".into()));
    let text = serde_json::to_string(&call.events).unwrap();
    let back: Vec<redress_coach::CallEvent> = serde_json::from_str(&text).unwrap();
    assert_eq!(back, call.events);
}

#[test]
fn the_check_names_what_is_broken() {
    let problems = |change: fn(&mut redress_coach::spec::PlaybookSpec)| {
        let mut all = specs();
        all.iter_mut().for_each(change);
        Playbook::compile(&all, &[Lang::En, Lang::It])
            .err()
            .unwrap_or_default()
    };
    assert!(problems(|_| {}).is_empty());
    let missing = problems(|s| {
        s.line.retain(|l| l.id != "R-31");
        s.retold.retain(|r| r.line != "R-31");
    });
    assert_eq!(
        missing,
        [
            Problem::Absent {
                item: "R-31".into()
            },
            Problem::Dangling {
                item: "promise-not-kept".into(),
                other: "R-31".into()
            },
        ]
    );
    let long = problems(|s| {
        for line in s.line.iter_mut().filter(|l| l.id == "R-21") {
            let texts = line.say[0].text.get_mut(&Lang::It).unwrap();
            texts[0] = "parola ".repeat(23);
        }
    });
    assert!(
        matches!(long.as_slice(), [Problem::TooLong { words: 23, .. }]),
        "{long:?}"
    );
    let steps = problems(|s| {
        for line in s.line.iter_mut().filter(|l| l.id == "R-21") {
            line.say[0].text.get_mut(&Lang::It).unwrap().pop();
        }
    });
    assert!(
        matches!(steps.as_slice(), [Problem::Count { found: 2, .. }]),
        "{steps:?}"
    );
    let language = problems(|s| {
        for line in s.line.iter_mut().filter(|l| l.id == "R-21") {
            line.label.remove(&Lang::It);
        }
    });
    assert!(
        matches!(language.as_slice(), [Problem::NoText { .. }]),
        "{language:?}"
    );
    let digit = problems(|s| {
        for digit in s.digit.iter_mut().filter(|d| d.key == 3) {
            digit.lines = vec!["R-01".into(), "R-99".into()];
        }
    });
    assert!(
        digit.contains(&Problem::OutOfReach {
            item: "R-07".into()
        }),
        "{digit:?}"
    );
    assert!(digit.iter().any(|p| matches!(p, Problem::Dangling { .. })));
    let first = problems(|s| {
        for line in s.line.iter_mut().filter(|l| l.id == "R-13") {
            line.say.rotate_right(1);
        }
    });
    assert!(
        first
            .iter()
            .any(|p| matches!(p, Problem::Unreachable { .. })),
        "{first:?}"
    );
}

#[test]
fn every_phrase_fits_one_breath_however_the_slots_are_filled() {
    let playbook = playbook();
    let long = "una parola lunghissima ".repeat(30);
    for line in playbook.lines() {
        for firmness in 1..=3 {
            let mut slots = Slots::new();
            for slot in Slot::ALL {
                slots.set(slot, &long);
            }
            let phrase = playbook.line(&line.id, Lang::It, firmness, &slots).unwrap();
            assert!(fits(&phrase.say), "{}: {}", line.id, phrase.say);
        }
    }
}
