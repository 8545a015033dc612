//! What of a message of the firm goes on record, and how often it was said.

#![allow(
    clippy::unwrap_used,
    reason = "a test that fails should say so at once"
)]

#[path = "../common/mod.rs"]
mod common;
mod letters;
mod numbers;
mod promises;
mod requests;
mod taken_back;

use common::Walk;
use jiff::civil::{Date, date};
use redress_app::{
    AppError, By, Context, InTheWay, Keep, NewContact, NewDraft, NewPromise, NewReply, ReplyView,
};
use redress_case::{Channel, Details, Moment, Obstacle, Rep};
use redress_tone::Lang;

const CLOSED: [(Lang, &str); 5] = [
    (Lang::En, "Your case no. 998877 is considered closed."),
    (
        Lang::Nl,
        "Uw dossier met nummer 998877 wordt als gesloten beschouwd.",
    ),
    (Lang::It, "La pratica n. 998877 è da considerarsi chiusa."),
    (Lang::He, "הפנייה שלך מספר 998877 נחשבת סגורה."),
    (Lang::Tr, "998877 numaralı dosyanız kapanmış sayılmaktadır."),
];

const BLAMED: [(Lang, &str); 5] = [
    (Lang::En, "Our records show that you made the mistake."),
    (
        Lang::Nl,
        "Uit onze gegevens blijkt dat u de vergissing heeft gemaakt.",
    ),
    (Lang::It, "Dai nostri dati risulta che ha sbagliato Lei."),
    (Lang::He, "ברישומים שלנו רואים שהטעות שלך."),
    (Lang::Tr, "Kayıtlarımıza göre hatayı siz yapmışsınız."),
];

impl Walk {
    pub(crate) fn case(lang: Lang) -> Walk {
        let walk = Walk::new(lang, "Europe/Rome");
        let ctx = walk.at("2026-03-12");
        walk.app.new_case(&ctx, Details::default()).unwrap();
        walk
    }

    pub(crate) fn reply(&self, ctx: &Context, text: &str, keep: Keep) {
        self.replied(ctx, Channel::Email, text, keep).unwrap();
    }

    pub(crate) fn replied(
        &self,
        ctx: &Context,
        channel: Channel,
        text: &str,
        keep: Keep,
    ) -> Result<(), AppError> {
        let new = NewReply {
            at: Moment::from(&ctx.now),
            channel,
            who: None,
            text: text.to_owned(),
            keep,
        };
        self.app.log_reply(ctx, "1", &new).map(drop)
    }

    /// Notes a promise that is to be kept by a day.
    pub(crate) fn promised(&self, ctx: &Context, what: &str, by: Date) {
        let promise = NewPromise {
            what: what.to_owned(),
            who: None,
            by: By::Day(by),
            within: None,
        };
        let at = Moment::from(&ctx.now);
        self.app.add_promise(ctx, "1", at, &promise).unwrap();
    }

    fn obstacles(&self) -> Vec<Obstacle> {
        let state = self.app.load("1").unwrap().state;
        let all = state.obstacles();
        all.iter().map(|(_, one)| (*one).clone()).collect()
    }

    pub(crate) fn read(&self, ctx: &Context, text: &str) -> ReplyView {
        let loaded = self.app.load("1").unwrap();
        self.app
            .read_reply(ctx, &loaded, text, ctx.now.date(), None)
            .unwrap()
    }

    fn lines(&self) -> Vec<String> {
        self.obstacles().into_iter().map(|one| one.line).collect()
    }
}

fn one(read: &ReplyView, id: &str) -> InTheWay {
    let mut all = read.in_the_way.iter();
    all.find(|one| one.found.id == id).unwrap().clone()
}

#[test]
fn a_case_closed_without_a_result_is_counted_by_itself() {
    for (lang, text) in CLOSED {
        let walk = Walk::case(lang);
        let ctx = walk.at("2026-03-13");
        let call = NewContact {
            channel: Channel::Phone,
            at: Moment::from(&ctx.now),
            with: Rep::default(),
            reference: None,
            incoming: false,
            said: None,
            seconds: None,
            hold_seconds: None,
            promise: None,
            obstacles: ["R-08", "R-09", "R-10"].map(str::to_owned).to_vec(),
        };
        walk.app.add_contact(&ctx, "1", &call).unwrap();
        let first = one(&walk.read(&ctx, text), "closed-without-result");
        assert_eq!(first.count, 1, "{text}: a call said something else");
        walk.reply(&ctx, text, Keep::all());
        assert_eq!(walk.lines().last().map(String::as_str), Some("R-08"));
        let again = one(&walk.read(&ctx, text), "closed-without-result");
        assert_eq!(again.count, 2, "{text}");
        assert_ne!(first.answer, again.answer, "{text}: firmer the second time");
    }
}

#[test]
fn a_mistake_of_the_customer_is_kept_only_where_it_is_ticked() {
    for (lang, text) in BLAMED {
        let walk = Walk::case(lang);
        let ctx = walk.at("2026-03-13");
        assert!(one(&walk.read(&ctx, text), "my-mistake").ticked, "{text}");
        walk.reply(&ctx, text, Keep::all());
        assert!(walk.lines().is_empty(), "{text}");
        walk.reply(&ctx, text, Keep::Only(vec!["my-mistake".to_owned()]));
        assert_eq!(walk.lines(), ["R-34"], "{text}");
    }
}

/// Of a chat the lines of the rep go on record, and nobody else's.
#[test]
fn of_a_chat_only_what_the_rep_wrote_stands_in_the_way() {
    let walk = Walk::case(Lang::Nl);
    let ctx = walk.at("2026-03-12");
    let new = NewReply {
        at: Moment::from(&ctx.now),
        channel: Channel::Chat,
        who: Some("Kim".to_owned()),
        text: "[12-03-2026 15:01] Kim (Telefant): Goedemiddag, waarmee kan ik u helpen?\n\
               [12-03-2026 15:02] Jan: U kunt niets voor mij doen, zei uw collega.\n\
               [12-03-2026 15:03] Kim (Telefant): Helaas betalen wij u niet terug.\n\
               [12-03-2026 15:04] Jan: Wanneer komt de monteur?"
            .to_owned(),
        keep: Keep::all(),
    };
    walk.app.log_reply(&ctx, "1", &new).unwrap();
    let said: Vec<_> = walk.obstacles().into_iter().map(|one| one.said).collect();
    assert_eq!(said, [Some("Helaas betalen wij u niet terug.".to_owned())]);
}

#[test]
fn a_new_promise_is_offered_beside_one_that_is_overdue() {
    let walk = Walk::case(Lang::It);
    let ctx = walk.at("2026-03-12");
    walk.promised(&ctx, "una risposta scritta", date(2026, 3, 16));
    let ctx = walk.at("2026-03-20");
    let new = walk.read(&ctx, "Le inviamo un rimborso entro 10 giorni.");
    assert!(new.in_the_way.is_empty(), "{new:?}");
    assert_eq!(new.promises[0].within.as_deref(), Some("10d"));
    let same = walk.read(&ctx, "Riceverà una risposta entro 10 giorni.");
    assert!(same.promises.is_empty(), "{same:?}");
    assert_eq!(one(&same, "promise-not-kept").count, 1);
}

/// Nothing is late before its day, and then nothing is promised again.
#[test]
fn a_promise_that_still_waits_makes_nothing_the_same_again() {
    let walk = Walk::case(Lang::En);
    let ctx = walk.at("2026-03-12");
    walk.promised(&ctx, "a technician comes", date(2026, 3, 17));
    let again = "A technician will come to you again by 20 March.";
    for text in ["A technician will call you by 19 March.", again] {
        let read = walk.read(&walk.at("2026-03-17"), text);
        assert!(read.in_the_way.is_empty(), "{read:?}");
        assert!(!read.promises.is_empty(), "{text}");
    }
    let read = walk.read(&walk.at("2026-03-18"), again);
    assert_eq!(one(&read, "promise-not-kept").count, 1);
}

/// What was read, with the first words of what it must be called on record.
const NAMED: [(Lang, &str, &str); 15] = [
    (
        Lang::En,
        "Have you tried restarting the device?",
        "They ask for details",
    ),
    (
        Lang::En,
        "A colleague will get back to you as soon as possible.",
        "An answer without a date",
    ),
    (
        Lang::En,
        "This case has been marked as solved.",
        "Closed as solved",
    ),
    (
        Lang::Nl,
        "Wilt u uw bestelnummer en aankoopbewijs nogmaals toesturen?",
        "Ze vragen om gegevens",
    ),
    (
        Lang::Nl,
        "U hoort spoedig van ons.",
        "Een antwoord zonder datum",
    ),
    (
        Lang::Nl,
        "Deze melding is gemarkeerd als opgelost.",
        "Gesloten als opgelost",
    ),
    (
        Lang::It,
        "Ha provato a riavviare il dispositivo?",
        "Chiedono dei dati",
    ),
    (
        Lang::It,
        "Un collega Le risponderà il prima possibile.",
        "Una risposta senza data",
    ),
    (
        Lang::It,
        "Riteniamo la questione risolta.",
        "Chiusa come risolta",
    ),
    (Lang::He, "האם ניסית להפעיל מחדש את המכשיר?", "מבקשים פרטים"),
    (Lang::He, "נחזור אליך בהקדם האפשרי.", "תשובה בלי תאריך"),
    (Lang::He, "הקריאה סומנה כפתורה.", "נסגר כאילו נפתר"),
    (
        Lang::Tr,
        "Cihazı yeniden başlatmayı denediniz mi?",
        "Bilgi istiyorlar",
    ),
    (
        Lang::Tr,
        "En kısa sürede size dönüş yapılacaktır.",
        "Tarihsiz bir yanıt",
    ),
    (
        Lang::Tr,
        "Talep çözümlendi olarak kapatıldı.",
        "Çözüldü diye kapatıldı",
    ),
];

#[test]
fn the_log_says_what_was_read() {
    let mut wrong = Vec::new();
    for (lang, text, label) in NAMED {
        let walk = Walk::case(lang);
        let ctx = walk.at("2026-03-13");
        walk.reply(&ctx, text, Keep::all());
        let state = walk.app.load("1").unwrap().state;
        let log = walk.app.log_lines(lang, &state);
        if !log.iter().any(|line| line.text.contains(label)) {
            wrong.push((text, log));
        }
    }
    for (lang, text) in CLOSED {
        let walk = Walk::case(lang);
        let ctx = walk.at("2026-03-13");
        let read = one(&walk.read(&ctx, text), "closed-without-result");
        walk.reply(&ctx, text, Keep::all());
        let state = walk.app.load("1").unwrap().state;
        let log = walk.app.log_lines(lang, &state);
        if !log.iter().any(|line| line.text.contains(&read.label)) {
            wrong.push((text, log));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// A line that only lends its place says in no letter what nobody said.
/// Written, but not as the words for a line in a letter have it.
const OTHERWISE: [(Lang, &str, &str); 7] = [
    (
        Lang::En,
        "Your request for a repair has been rejected.",
        "refused",
    ),
    (
        Lang::En,
        "As a gesture of goodwill we offer you a voucher of 20 euros.",
        "offer-instead",
    ),
    (
        Lang::En,
        "We do not pass your case on.",
        "will-not-escalate",
    ),
    (
        Lang::Nl,
        "Wij zetten uw klacht niet door naar een leidinggevende.",
        "will-not-escalate",
    ),
    (
        Lang::It,
        "Il reclamo non può essere inoltrato a un responsabile.",
        "will-not-escalate",
    ),
    (
        Lang::He,
        "פנייתך בבדיקה ונעדכן אותך.",
        "answer-without-date",
    ),
    (
        Lang::Tr,
        "Bu konu için lütfen müşteri hizmetlerini arayınız.",
        "sent-back-to-queue",
    ),
];

#[test]
fn a_recap_does_not_put_other_words_in_the_mouth_of_a_rep() {
    for (lang, text, id) in OTHERWISE {
        let recap = |keep: Keep| {
            let walk = Walk::case(lang);
            let ctx = walk.at("2026-03-13");
            walk.replied(&ctx, Channel::Chat, text, keep).unwrap();
            let loaded = walk.app.load("1").unwrap();
            let new = NewDraft {
                kind: "recap".to_owned(),
                ..NewDraft::default()
            };
            let draft = walk.app.write_letter(&ctx, &loaded, &new).unwrap();
            draft.letter.body
        };
        let kept = recap(Keep::Only(vec![id.to_owned()]));
        assert_eq!(kept, recap(Keep::Only(Vec::new())), "{text}");
    }
}

#[test]
fn a_recap_of_a_chat_says_nothing_that_was_not_written() {
    for (lang, text) in CLOSED {
        let walk = Walk::case(lang);
        let ctx = walk.at("2026-03-13");
        let recap = || {
            let loaded = walk.app.load("1").unwrap();
            let new = NewDraft {
                kind: "recap".to_owned(),
                ..NewDraft::default()
            };
            let draft = walk.app.write_letter(&ctx, &loaded, &new).unwrap();
            draft.letter.body
        };
        let kept = Keep::AllBut {
            left_out: vec!["closed-without-result".to_owned()],
            also: Vec::new(),
        };
        walk.replied(&ctx, Channel::Chat, text, kept).unwrap();
        let without = recap();
        let all = Keep::all();
        let other = Walk::case(lang);
        other.replied(&ctx, Channel::Chat, text, all).unwrap();
        assert_eq!(other.lines(), ["R-08"], "{text}");
        let loaded = other.app.load("1").unwrap();
        let new = NewDraft {
            kind: "recap".to_owned(),
            ..NewDraft::default()
        };
        let with = other.app.write_letter(&ctx, &loaded, &new).unwrap();
        assert_eq!(with.letter.body, without, "{text}");
    }
}

/// What a message was read as stays on record, whatever the patterns are later; what was heard in a
/// call has no such mark, and its entry reads as it always did.
#[test]
fn what_a_message_was_read_as_stays_on_its_entry() {
    for (lang, text) in CLOSED {
        let walk = Walk::case(lang);
        let ctx = walk.at("2026-03-13");
        walk.reply(&ctx, text, Keep::all());
        let kept = walk.obstacles().pop().unwrap();
        assert_eq!(kept.read.as_deref(), Some("closed-without-result"));
        let read = one(&walk.read(&ctx, text), "closed-without-result");
        let unreadable = Obstacle {
            said: Some("Xyz.".to_owned()),
            ..kept.clone()
        };
        assert_eq!(walk.app.obstacle_label(lang, &unreadable), read.label);
        let heard = Obstacle {
            said: None,
            read: None,
            ..kept
        };
        assert_ne!(walk.app.obstacle_label(lang, &heard), read.label);
        let entry = serde_json::to_value(&heard).unwrap();
        assert!(entry.get("read").is_none(), "{entry}");
        assert_eq!(serde_json::from_value::<Obstacle>(entry).unwrap(), heard);
    }
}

/// What is ticked goes on record, or its reader hears that it does not.
#[test]
fn a_tick_for_what_is_not_there_is_refused() {
    let text = "Your claim has been declined.";
    let kept = |name: &str| Keep::Only(vec!["refused".to_owned(), name.to_owned()]);
    for name in [
        "refusedd",
        "closed-without-result",
        &Keep::promise(0),
        Keep::REFERENCE,
    ] {
        let walk = Walk::case(Lang::En);
        let ctx = walk.at("2026-03-13");
        let told = walk.replied(&ctx, Channel::Email, text, kept(name));
        assert!(
            matches!(told, Err(AppError::UnknownName { .. })),
            "{name}: {told:?}"
        );
        let state = walk.app.load("1").unwrap().state;
        assert!(state.contacts().is_empty(), "{name}: nothing is logged");
        walk.replied(
            &ctx,
            Channel::Email,
            text,
            Keep::Only(vec!["refused".into()]),
        )
        .unwrap();
        assert_eq!(walk.lines(), ["R-23"]);
    }
}
