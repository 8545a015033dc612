//! Waiting longer than the law lets a firm: what goes on record, and what does not.
#![allow(
    clippy::unwrap_used,
    reason = "a test that fails should say so at once"
)]

mod common;

use common::Walk;
use redress_app::NewCall;
use redress_case::{Data, Details, Mark};
use redress_coach::{Press, Turn};
use redress_tone::Lang;

/// The presses of a call that began at 14:00 in Israel, with the minute of each; and how many
/// seconds of each wait over six minutes go on record.
type Row = (&'static str, Vec<(u8, Press)>, Vec<u64>);

fn rows() -> Vec<Row> {
    use Press::{Digit, HangUp, Hold, Line, Menu, Name, Transferred, Undo};
    let name = || Name("Noa".into());
    let person = || Press::Turn(Turn::Person);
    let line = |id: &str| Line(id.into());
    vec![
        ("under the limit", vec![(1, Hold), (6, Hold)], vec![]),
        ("at the limit", vec![(1, Hold), (7, Hold)], vec![]),
        ("over it", vec![(1, Hold), (9, Hold)], vec![480]),
        (
            "twice",
            vec![(1, Hold), (9, Hold), (10, Hold), (20, Hold)],
            vec![480, 600],
        ),
        ("a rep speaks", vec![(1, Hold), (11, Digit(4))], vec![600]),
        (
            "a machine from the start",
            vec![(1, Menu), (8, person())],
            vec![480],
        ),
        (
            "a machine, then a name",
            vec![(1, Menu), (8, name())],
            vec![480],
        ),
        (
            "a machine, then a rep",
            vec![(0, Menu), (1, Digit(4)), (30, name())],
            vec![],
        ),
        (
            "a machine after a person",
            vec![(1, name()), (20, Menu), (21, person())],
            vec![],
        ),
        (
            "the same, for long",
            vec![(1, name()), (20, Transferred), (20, Menu), (30, person())],
            vec![600],
        ),
        (
            "the machine wants data",
            vec![(1, Menu), (3, line("R-15")), (9, person())],
            vec![540],
        ),
        (
            "music before the machine",
            vec![(1, Hold), (4, Menu), (9, name())],
            vec![480],
        ),
        (
            "music behind the machine",
            vec![(1, Menu), (3, Hold), (9, Hold), (20, name())],
            vec![540],
        ),
        ("hung up on hold", vec![(1, Hold), (12, HangUp)], vec![660]),
        (
            "hung up on a person",
            vec![(1, name()), (12, HangUp)],
            vec![],
        ),
        (
            "taken back",
            vec![(1, Hold), (11, Hold), (12, Undo)],
            vec![],
        ),
        (
            "another line of the button",
            vec![(1, Hold), (11, Digit(4)), (11, line("R-06"))],
            vec![600],
        ),
    ]
}

fn waits(walk: &Walk, presses: &[(u8, Press)], at_counter: bool) -> Vec<u64> {
    let details = Details {
        country: Some("IL".into()),
        sector: Some("telecom".into()),
        ..Details::default()
    };
    let ctx = walk.at("2026-03-12T14:00");
    let case = walk
        .app
        .new_case(&ctx, details)
        .unwrap()
        .loaded
        .number
        .to_string();
    let start = NewCall {
        at_counter,
        ..NewCall::default()
    };
    let begun = walk.app.start_call(&ctx, Some(&case), &start).unwrap();
    let call = begun.loaded.state.running_contact().unwrap().id;
    for (minute, press) in presses {
        let ctx = walk.at(&format!("2026-03-12T14:{minute:02}"));
        walk.app.press(&ctx, &case, call, press).unwrap();
    }
    let state = walk.app.load(&case).unwrap().state;
    state
        .shown()
        .filter_map(|(_, data)| match data {
            Data::CallMark(mark) if mark.mark == Mark::WaitedLong => {
                mark.waited.as_ref().map(|waited| waited.seconds)
            }
            _ => None,
        })
        .collect()
}

#[test]
fn a_wait_beyond_the_law_goes_on_record_once_and_as_long_as_it_was() {
    let walk = Walk::new(Lang::En, "Asia/Jerusalem");
    for (name, presses, wanted) in rows() {
        assert_eq!(waits(&walk, &presses, false), wanted, "{name}");
        assert_eq!(
            waits(&walk, &presses, true),
            [0_u64; 0],
            "at a counter: {name}"
        );
    }
}
