//! What letters say of messages of the firm.

use jiff::civil::date;
use redress_app::{Keep, NewDraft};
use redress_case::Channel;
use redress_tone::Lang;

use crate::common::Walk;

const REFUSED: [(Lang, &str, &str); 5] = [
    (
        Lang::En,
        "We cannot refund you for this.",
        "“We cannot refund you for this.” (by chat, 13 March 2026)",
    ),
    (
        Lang::Nl,
        "Helaas betalen wij u niet terug.",
        "“Helaas betalen wij u niet terug.” (per chat, 13 maart 2026)",
    ),
    (
        Lang::It,
        "Non è possibile procedere al rimborso.",
        "«Non è possibile procedere al rimborso.» (in chat, 13 marzo 2026)",
    ),
    (
        Lang::He,
        "לא נוכל להחזיר לך את הכסף.",
        "\"לא נוכל להחזיר לך את הכסף.\" (בצ׳אט, 13 במרץ 2026)",
    ),
    (
        Lang::Tr,
        "Ücret iadesi yapamıyoruz.",
        "“Ücret iadesi yapamıyoruz.” (canlı sohbette, 13 Mart 2026)",
    ),
];

fn complaint(walk: &Walk) -> String {
    let ctx = walk.at("2026-03-14");
    let loaded = walk.app.load("1").unwrap();
    let new = NewDraft {
        kind: "complaint".to_owned(),
        ..NewDraft::default()
    };
    let draft = walk.app.write_letter(&ctx, &loaded, &new).unwrap();
    redress_words::strip_marks(&draft.letter.body)
}

#[test]
fn a_complaint_quotes_a_refusal_and_lists_the_message_it_came_in() {
    for (lang, text, quoted) in REFUSED {
        let walk = Walk::case(lang);
        let ctx = walk.at("2026-03-13");
        walk.replied(&ctx, Channel::Chat, text, Keep::all())
            .unwrap();
        let body = complaint(&walk);
        assert!(body.contains(quoted), "{lang}: {body}");
        let history = body.split_once(quoted).unwrap().0;
        let by = quoted.split_once('(').unwrap().1.split_once(',').unwrap().0;
        assert!(history.contains(by), "{lang}: {body}");
        // What is left out of the log is in no letter, and what is taken back neither.
        walk.app.undo(&ctx, "1", None).unwrap();
        let body = complaint(&walk);
        assert!(
            !body.contains(quoted) && !body.contains(by),
            "{lang}: {body}"
        );
        walk.replied(&ctx, Channel::Chat, text, Keep::Only(Vec::new()))
            .unwrap();
        let body = complaint(&walk);
        assert!(!body.contains(text) && body.contains(by), "{lang}: {body}");
    }
}

/// The firm's own words stand in quotation marks, what the customer noted of a talk does not.
#[test]
fn a_promise_is_quoted_where_it_was_written() {
    for (lang, text, quoted) in [
        (
            Lang::En,
            "We will refund you by 3 April 2026.",
            "“We will refund you by 3 April 2026”",
        ),
        (
            Lang::It,
            "La rimborseremo entro il 3 aprile 2026.",
            "«La rimborseremo entro il 3 aprile 2026»",
        ),
    ] {
        let walk = Walk::case(lang);
        let ctx = walk.at("2026-03-13");
        walk.replied(
            &ctx,
            Channel::Email,
            text,
            Keep::Only(vec![Keep::promise(0)]),
        )
        .unwrap();
        walk.promised(&ctx, "XYZZY", date(2026, 4, 10));
        let body = complaint(&walk);
        assert!(body.contains(quoted), "{lang}: {body}");
        assert!(body.contains("- XYZZY"), "{lang}: {body}");
    }
}
