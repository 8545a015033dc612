//! The promises of a message: each is offered and kept by itself.

use jiff::civil::date;
use redress_app::Keep;
use redress_case::Channel;
use redress_tone::Lang;

use crate::common::Walk;

/// A message that promises two things, each by a day of its own; its own words of each.
const TWO: [(Lang, &str, [&str; 2]); 5] = [
    (
        Lang::En,
        "We will refund you by 3 April and send a confirmation by 27 March.",
        [
            "We will refund you by 3 April",
            "send a confirmation by 27 March.",
        ],
    ),
    (
        Lang::Nl,
        "Wij betalen u vóór 3 april terug en sturen u uiterlijk 27 maart een bevestiging.",
        [
            "Wij betalen u vóór 3 april terug",
            "sturen u uiterlijk 27 maart een bevestiging.",
        ],
    ),
    (
        Lang::It,
        "Le rimborseremo l'importo entro il 3 aprile e Le invieremo una conferma entro il 27 marzo.",
        [
            "Le rimborseremo l'importo entro il 3 aprile",
            "Le invieremo una conferma entro il 27 marzo.",
        ],
    ),
    (
        Lang::He,
        "נחזיר לך את הכסף עד 3 באפריל ונשלח לך אישור עד 27 במרץ.",
        ["נחזיר לך את הכסף עד 3 באפריל", "ונשלח לך אישור עד 27 במרץ."],
    ),
    (
        Lang::Tr,
        "Ücret iadenizi 3 Nisan'a kadar yapacağız ve 27 Mart'a kadar size onay göndereceğiz.",
        [
            "Ücret iadenizi 3 Nisan'a kadar yapacağız",
            "27 Mart'a kadar size onay göndereceğiz.",
        ],
    ),
];

#[test]
fn each_promise_of_a_message_is_offered_and_kept_by_itself() {
    let days = [date(2026, 4, 3), date(2026, 3, 27)];
    for (lang, text, said) in TWO {
        let walk = Walk::case(lang);
        let ctx = walk.at("2026-03-13");
        let read = walk.read(&ctx, text);
        let found: Vec<_> = read
            .promises
            .iter()
            .map(|one| (one.said.as_str(), one.by))
            .collect();
        assert_eq!(
            found,
            [(said[0], Some(days[0])), (said[1], Some(days[1]))],
            "{lang}"
        );
        walk.reply(&ctx, text, Keep::Only(vec![Keep::promise(1)]));
        let promises = walk
            .app
            .load("1")
            .unwrap()
            .state
            .promises(date(2026, 3, 13));
        let kept: Vec<_> = promises
            .iter()
            .map(|view| (view.promise.what.as_str(), view.promise.by))
            .collect();
        assert_eq!(kept, [(said[1], days[1])], "{lang}: only what is ticked");
        walk.reply(
            &ctx,
            text,
            Keep::Only(vec![Keep::promise(0), Keep::promise(1)]),
        );
        assert_eq!(
            walk.app
                .load("1")
                .unwrap()
                .state
                .promises(date(2026, 3, 13))
                .len(),
            3
        );
        let third = Keep::Only(vec![Keep::promise(2)]);
        assert!(
            walk.replied(&ctx, Channel::Email, text, third).is_err(),
            "{lang}: there is no third"
        );
    }
}

#[test]
fn promises_of_several_sentences_are_all_offered() {
    for (lang, text) in [
        (
            Lang::En,
            "The refund will be on your account by 3 April. A technician will call you by 27 March.",
        ),
        (
            Lang::Nl,
            "De terugbetaling staat uiterlijk 3 april op uw rekening. Een monteur belt u uiterlijk 27 maart.",
        ),
        (
            Lang::It,
            "Riceverà il rimborso entro il 3 aprile. Un tecnico La chiamerà entro il 27 marzo.",
        ),
        (
            Lang::He,
            "ההחזר יגיע לחשבונך עד 3 באפריל. טכנאי יתקשר אליך עד 27 במרץ.",
        ),
        (
            Lang::Tr,
            "İadeniz 3 Nisan'a kadar hesabınıza yatırılacaktır. Bir teknisyen 27 Mart'a kadar sizi arayacaktır.",
        ),
    ] {
        let walk = Walk::case(lang);
        let read = walk.read(&walk.at("2026-03-13"), text);
        let days: Vec<_> = read.promises.iter().filter_map(|one| one.by).collect();
        assert_eq!(
            days,
            [date(2026, 4, 3), date(2026, 3, 27)],
            "{lang}: {read:?}"
        );
    }
}

/// One promise with two days in its sentence is one.
#[test]
fn one_promise_stays_one() {
    for (lang, text) in [
        (
            Lang::En,
            "We will refund you by 3 April and at the latest by 10 April.",
        ),
        (Lang::En, "We will refund you between 3 April and 10 April."),
        (
            Lang::En,
            "We received your letter on 2 March and will refund you by 3 April.",
        ),
        (
            Lang::En,
            "The refund will be on your account by 3 April. You will receive your refund by 3 April.",
        ),
        (
            Lang::Nl,
            "Wij betalen u vóór 3 april terug en uiterlijk op 10 april.",
        ),
        (
            Lang::Nl,
            "U heeft op 2 maart geschreven en wij betalen u vóór 3 april terug.",
        ),
        (
            Lang::It,
            "Riceverà il rimborso entro il 3 aprile e comunque non oltre il 10 aprile.",
        ),
        (
            Lang::It,
            "Riceverà il rimborso tra il 3 aprile e il 10 aprile.",
        ),
        (
            Lang::He,
            "נחזיר לך את הכסף עד 3 באפריל ולכל המאוחר עד 10 באפריל.",
        ),
        (
            Lang::Tr,
            "Ücret iadenizi 3 Nisan'a kadar ve en geç 10 Nisan'a kadar yapacağız.",
        ),
    ] {
        let walk = Walk::case(lang);
        let read = walk.read(&walk.at("2026-03-13"), text);
        assert_eq!(read.promises.len(), 1, "{text}: {:?}", read.promises);
    }
}

/// A promise is for a day to come; today is meant only where no other day is named.
#[test]
fn the_day_of_a_promise_comes_after_the_day_of_the_message() {
    for (lang, text, day) in [
        (
            Lang::En,
            "On 12 June 2026 we passed your file on; you will hear from us by 26 June 2026.",
            date(2026, 6, 26),
        ),
        (
            Lang::Nl,
            "U hoort uiterlijk 12 juni 2026 van ons.",
            date(2026, 6, 12),
        ),
        (
            Lang::It,
            "Riceverà una risposta entro il 26 giugno, come da nota del 12 giugno.",
            date(2026, 6, 26),
        ),
    ] {
        let walk = Walk::case(lang);
        let ctx = walk.at("2026-06-12");
        let state = walk.app.load("1").unwrap().state;
        let said = walk.app.promised_day(&state, lang, date(2026, 6, 12), text);
        assert_eq!(said.unwrap(), Some(day), "{text}");
        for promise in walk.read(&ctx, text).promises {
            assert_eq!(promise.by, Some(day), "{text}");
        }
    }
}
