//! A message that is taken back goes with what was read in it.

use jiff::civil::date;
use redress_app::Keep;
use redress_tone::Lang;

use crate::common::Walk;

const TEXT: &str = "Your reference is CX-55120. We cannot refund the fee. \
                    You will receive a reply by 27 March 2026.";

fn logged() -> Walk {
    let walk = Walk::case(Lang::En);
    let keep = [
        "refused".to_owned(),
        Keep::promise(0),
        Keep::REFERENCE.to_owned(),
    ];
    walk.reply(&walk.at("2026-03-13"), TEXT, Keep::Only(keep.to_vec()));
    walk
}

#[test]
fn a_message_that_is_taken_back_takes_along_what_was_read_in_it() {
    // By its number, and as what was logged last.
    for entry in [Some("2"), None] {
        let walk = logged();
        let before = walk.app.load("1").unwrap().state;
        assert_eq!(before.details().reference.as_deref(), Some("CX-55120"));
        let ctx = walk.at("2026-03-14");
        let written = walk.app.undo(&ctx, "1", entry).unwrap();
        let state = &written.loaded.state;
        assert!(state.contacts().is_empty() && state.obstacles().is_empty());
        assert!(state.promises(date(2026, 3, 14)).is_empty());
        assert_eq!(state.details().reference, None);
        assert_eq!(
            state.items().len(),
            before.items().len() + 4,
            "nothing is gone"
        );
        let told = walk.app.taken_back(Lang::En, &written);
        assert_eq!(told.len(), 4, "{told:?}");
        assert!(
            told[1..]
                .iter()
                .all(|line| line.contains("read in the message")),
            "{told:?}"
        );
        // The same message counts from one again.
        let read = walk.read(&ctx, TEXT);
        assert_eq!(read.in_the_way[0].count, 1);
    }
}

#[test]
fn one_thing_that_was_read_is_taken_back_alone_and_a_promise_with_its_end() {
    let walk = logged();
    let ctx = walk.at("2026-03-28");
    walk.app.undo(&ctx, "1", Some("3")).unwrap();
    let state = walk.app.load("1").unwrap().state;
    assert!(state.obstacles().is_empty());
    assert_eq!(
        (
            state.contacts().len(),
            state.promises(date(2026, 3, 28)).len()
        ),
        (1, 1)
    );
    let promise = state.promises(date(2026, 3, 28))[0].id.to_string();
    walk.app
        .end_promise(&ctx, "1", &promise, date(2026, 3, 28), false)
        .unwrap();
    walk.app.undo(&ctx, "1", Some("2")).unwrap();
    let state = walk.app.load("1").unwrap().state;
    assert_eq!(state.shown().count(), 1, "the opening alone");
}

/// What the customer wrote on that occasion stays.
#[test]
fn what_was_not_read_in_a_message_stays() {
    let walk = logged();
    let ctx = walk.at("2026-03-14");
    walk.app.add_note(&ctx, "1", "my own").unwrap();
    walk.app.undo(&ctx, "1", Some("2")).unwrap();
    let state = walk.app.load("1").unwrap().state;
    assert_eq!(state.shown().count(), 2);
}
