//! Lucia's dispute with an Italian bank, and the same in England, through the verbs alone.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails should say so at once"
)]

mod common;

use common::Walk;
use redress_app::{Act, Context, NewCall, NewContact, NewDraft, Pressed, WhomWhy};
use redress_case::{
    Answer, Asked, Channel, Closed, Command, Details, Moment, Reopened, Stage, Terms,
};
use redress_coach::{Press, Promised};
use redress_knowledge::recording::RecordingKind;
use redress_tone::Lang;
use uuid::Uuid;

impl Walk {
    fn press(&self, when: &str, call: Uuid, press: Press) -> String {
        let ctx = self.at(when);
        let pressed = self.app.press(&ctx, "1", call, &press).unwrap();
        assert!(
            matches!(pressed, Pressed::Logged(_)),
            "{press:?} opens a field"
        );
        self.app.call(&ctx, "1", call).unwrap().phrase.unwrap().say
    }

    fn acts(&self, when: &str) -> Vec<(Act, Option<String>, Option<String>)> {
        let ctx = self.at(when);
        let loaded = self.app.load("1").unwrap();
        let steps = self.app.steps(ctx.now.date(), &loaded);
        steps
            .into_iter()
            .map(|s| (s.act, s.rung, s.due.map(|d| d.to_string())))
            .collect()
    }

    fn rung(&self, when: &str, rung: &str) -> (String, Option<String>, Option<String>) {
        let ctx = self.at(when);
        let loaded = self.app.load("1").unwrap();
        let ladder = self.app.case_ladder(&ctx, &loaded.state).unwrap();
        let rung = ladder.rungs.into_iter().find(|r| r.id == rung).unwrap();
        let day = |day: Option<jiff::civil::Date>| day.map(|d| d.to_string());
        (rung.status, day(rung.opens_on), day(rung.closes_on))
    }
}

#[test]
fn lucia_goes_from_the_first_minute_to_closed_on_her_terms() {
    let walk = Walk::new(Lang::It, "Europe/Rome");
    let ctx = walk.at("2026-03-12T14:05");
    let call = walk
        .app
        .start_call(&ctx, None, &NewCall::default())
        .unwrap();
    let call = call
        .entries
        .iter()
        .find(|e| e.data.kind() == "contact")
        .unwrap()
        .id;
    let opening = walk.app.call(&ctx, "1", call).unwrap().phrase.unwrap().say;
    assert!(
        opening.contains("Buongiorno") || opening.contains("Chiamo"),
        "{opening}"
    );

    walk.press("2026-03-12T14:05", call, Press::Hold);
    walk.press("2026-03-12T14:09", call, Press::Hold);
    walk.press("2026-03-12T14:09", call, Press::Name("Marco".into()));
    let survey = walk.press("2026-03-12T14:10", call, Press::Digit(1));
    assert!(survey.contains("No, grazie"), "{survey}");
    let offer = walk.press("2026-03-12T14:11", call, Press::Digit(2));
    let again = walk.press("2026-03-12T14:12", call, Press::Digit(2));
    assert_ne!(offer, again);
    let read_back = walk.press(
        "2026-03-12T14:20",
        call,
        Press::Reference("BX-204518".into()),
    );
    assert!(read_back.contains("BX 20 45 18"), "{read_back}");
    let promise = Promised {
        working_days: Some(15),
        ..Promised::default()
    };
    walk.press("2026-03-12T14:28", call, Press::Promise(promise));
    walk.press("2026-03-12T14:30", call, Press::End);
    walk.press("2026-03-12T14:31", call, Press::HangUp);

    let ctx = walk.at("2026-03-12T14:32");
    let details = Details {
        firm: Some("Banca Esempio".into()),
        sector: Some("bank".into()),
        topic: Some("payments".into()),
        matter: Some("Il 2 marzo mi sono stati addebitati 148,00 € che non riconosco.".into()),
        goal: Some("la restituzione di 148,00 €".into()),
        amount: Some(redress_app::read_amount("148,00 €", "EUR").unwrap()),
        customer: Some("Lucia Rossi".into()),
        reach: Some("lucia@example.org".into()),
        ..Details::default()
    };
    walk.app.edit_case(&ctx, "1", details).unwrap();
    let loaded = walk.app.load("1").unwrap();
    let promise = loaded.state.promises(ctx.now.date())[0].promise.clone();
    assert_eq!(promise.by.to_string(), "2026-04-02");
    assert_eq!(promise.who.as_deref(), Some("Marco"));
    let contact = &loaded.state.contacts()[0];
    assert_eq!(
        (contact.contact.seconds, contact.contact.hold_seconds),
        (Some(1560), Some(240))
    );
    assert_eq!(walk.acts("2026-03-12T14:33")[0].0, Act::SendRecap);

    let recap = NewDraft {
        kind: "recap".into(),
        ..NewDraft::default()
    };
    let (written, draft) = walk.app.new_draft(&ctx, "1", &recap).unwrap();
    for part in ["Marco", "BX-204518", "2 aprile 2026"] {
        assert!(
            draft.letter.body.contains(part) || draft.letter.subject.contains(part),
            "{part}: {}",
            draft.letter.body
        );
    }
    assert_eq!(
        no_warning(&walk, &draft.letter.body),
        [],
        "{}",
        draft.letter.body
    );
    let message = written.entries[0].seq.to_string();
    walk.app
        .mark_sent(&ctx, "1", &message, ctx.moment(), Channel::Email)
        .unwrap();

    assert_eq!(
        walk.acts("2026-04-02")[0],
        (Act::Wait, None, Some("2026-04-02".into()))
    );

    assert_eq!(walk.acts("2026-04-03")[0].0, Act::AskAboutPromise);
    let ctx = walk.at("2026-04-03");
    let overdue = NewDraft {
        kind: "promise-overdue".into(),
        ..NewDraft::default()
    };
    let (written, draft) = walk.app.new_draft(&ctx, "1", &overdue).unwrap();
    assert!(draft.letter.to.contains("Marco"), "{}", draft.letter.to);
    for part in ["una risposta scritta", "12 marzo", "2 aprile", "BX-204518"] {
        assert!(
            draft.letter.body.contains(part),
            "{part}: {}",
            draft.letter.body
        );
    }
    no_warning(&walk, &draft.letter.body);
    let message = written.entries[0].seq.to_string();
    walk.app
        .mark_sent(&ctx, "1", &message, ctx.moment(), Channel::Email)
        .unwrap();

    let ctx = walk.at("2026-04-13");
    let complaint = NewDraft {
        kind: "complaint".into(),
        ..NewDraft::default()
    };
    let (written, draft) = walk.app.new_draft(&ctx, "1", &complaint).unwrap();
    no_warning(&walk, &draft.letter.body);
    let message = written.entries[0].seq.to_string();
    walk.app
        .mark_sent(&ctx, "1", &message, ctx.moment(), Channel::Email)
        .unwrap();
    walk.app
        .add_event(&ctx, "1", "received", ctx.now.date(), None)
        .unwrap();
    assert_eq!(
        walk.rung("2026-04-13", "it.abf"),
        (
            "not-yet".into(),
            Some("2026-05-06".into()),
            Some("2027-04-13".into())
        )
    );
    assert_eq!(
        walk.acts("2026-04-13")[0],
        (Act::Wait, Some("it.abf".into()), Some("2026-05-05".into()))
    );
    let topic = |topic: &str| Details {
        topic: Some(topic.into()),
        ..Details::default()
    };
    walk.app.edit_case(&ctx, "1", topic("account")).unwrap();
    assert_eq!(
        walk.rung("2026-04-13", "it.abf").1.as_deref(),
        Some("2026-06-13")
    );
    walk.app.edit_case(&ctx, "1", topic("payments")).unwrap();

    let ctx = walk.at("2026-04-28");
    walk.app
        .add_event(&ctx, "1", "final-response", ctx.now.date(), None)
        .unwrap();
    assert_eq!(walk.rung("2026-04-28", "it.abf").0, "open");
    assert_eq!(walk.acts("2026-04-28")[0].0, Act::GoTo);
    assert_eq!(walk.acts("2026-04-28")[0].1.as_deref(), Some("it.abf"));

    let ctx = walk.at("2026-05-28");
    walk.app
        .settle(&ctx, "1", Stage::InWriting, ctx.now.date(), None)
        .unwrap();
    let settling = walk.acts("2026-05-28")[0].clone();
    assert_eq!(
        (settling.0, settling.2.as_deref()),
        (Act::FollowUp, Some("2026-06-11"))
    );
    let ctx = walk.at("2026-06-01");
    walk.app
        .settle(&ctx, "1", Stage::Seen, ctx.now.date(), None)
        .unwrap();
    assert_eq!(walk.acts("2026-06-01")[0].0, Act::Close);
    let loaded = walk.app.load("1").unwrap();
    let close = walk.app.steps(ctx.now.date(), &loaded)[0].clone();
    let why = walk.app.step_because(Lang::It, &close);
    assert!(why.contains("Ringrazia Marco"), "{why}");
    let end = Closed {
        on: ctx.now.date(),
        terms: Terms::GoalMet,
        note: None,
    };
    walk.app.run_one(&ctx, "1", &Command::Close(end)).unwrap();
    assert_eq!(walk.acts("2026-06-01"), []);
    let again = Reopened {
        on: ctx.now.date(),
        reason: None,
    };
    walk.app
        .run_one(&ctx, "1", &Command::Reopen(again))
        .unwrap();
    let first = walk.acts("2026-06-02")[0].clone();
    assert_eq!((first.0, first.1.as_deref()), (Act::GoTo, Some("it.abf")));
    let (_, rep) = walk.app.load("1").unwrap().state.last_useful_rep().unwrap();
    assert_eq!(rep.name.as_deref(), Some("Marco"));

    let text = walk.app.export_case("1").unwrap();
    let other = Walk::new(Lang::It, "Europe/Rome");
    let imported = other.app.import_case(&ctx, text.as_bytes()).unwrap();
    assert!(imported.added > 20);
    assert_eq!(other.app.verify_case(Lang::En, "1").unwrap().faults, []);
    assert_eq!(other.app.export_case("1").unwrap(), text);
    assert_eq!(
        other.app.import_case(&ctx, text.as_bytes()).unwrap().added,
        0
    );
}

/// Holds that a letter draws no warning, and returns what its checklist misses.
fn no_warning(walk: &Walk, text: &str) -> Vec<redress_tone::spec::Item> {
    let input = redress_app::ToneInput {
        id: "letter".into(),
        text,
        lang: Some(walk.lang),
        side: redress_tone::Side::Customer,
        channel: redress_tone::Channel::Email,
        context: redress_tone::Context::default(),
        explain_in: None,
    };
    let report = walk.app.check_tone(&walk.at("2026-03-12"), &input).unwrap();
    let warnings: Vec<_> = report
        .report
        .findings
        .iter()
        .filter(|f| f.severity == redress_tone::spec::Severity::Warn)
        .map(|f| (&f.rule, &f.quote))
        .collect();
    assert!(warnings.is_empty(), "{warnings:?}\n{text}");
    report
        .report
        .checklist
        .iter()
        .filter(|check| check.state == redress_tone::CheckState::Missing)
        .map(|check| check.item)
        .collect()
}

#[test]
fn a_british_bank_has_until_may_the_fifth() {
    let walk = Walk::new(Lang::En, "Europe/London");
    let ctx = walk.at("2026-04-13");
    let details = Details {
        firm: Some("Example Bank".into()),
        country: Some("GB".into()),
        sector: Some("bank".into()),
        topic: Some("payments".into()),
        ..Details::default()
    };
    walk.app.new_case(&ctx, details).unwrap();
    walk.app.set_fact(&ctx, "1", "part", "england").unwrap();
    walk.app
        .add_event(&ctx, "1", "complained", ctx.now.date(), None)
        .unwrap();
    walk.app
        .add_event(&ctx, "1", "received", ctx.now.date(), None)
        .unwrap();
    let (status, opens, _) = walk.rung("2026-04-13", "uk.fin.fos");
    assert_eq!(
        (status.as_str(), opens.as_deref()),
        ("not-yet", Some("2026-05-06"))
    );
    assert_eq!(walk.acts("2026-04-13")[0].2.as_deref(), Some("2026-05-05"));
    let ctx = walk.at("2026-04-28");
    walk.app
        .add_event(&ctx, "1", "final-response-sent", ctx.now.date(), None)
        .unwrap();
    let (status, opens, closes) = walk.rung("2026-04-28", "uk.fin.fos");
    assert_eq!(status, "open");
    assert_eq!(opens.as_deref(), Some("2026-04-28"));
    assert_eq!(closes.as_deref(), Some("2026-10-28"));
}

#[test]
fn whether_a_call_may_be_recorded_is_said_for_every_country_and_state() {
    let walk = Walk::new(Lang::En, "Europe/London");
    let today = jiff::civil::date(2026, 11, 22);
    let kind = |country: &str, state: Option<&str>| {
        let found = walk.app.recording(Lang::En, today, country, state);
        found.unwrap().unwrap().kind
    };
    assert_eq!(kind("US", None), RecordingKind::OneParty);
    assert_eq!(kind("US", Some("CA")), RecordingKind::AllParty);
    // A state without a rule of its own has its country's.
    assert_eq!(kind("IT", Some("RM")), kind("IT", None));
    for country in walk.app.countries() {
        for lang in Lang::ALL {
            let found = walk.app.recording(lang, today, &country, None).unwrap();
            let found = found.unwrap_or_else(|| panic!("{country} has no rule"));
            assert!(found.says.chars().count() > 40, "{country} {lang:?}");
        }
    }
    assert!(
        walk.app
            .recording(Lang::En, today, "US", Some("ca"))
            .is_err()
    );
    assert!(walk.app.recording(Lang::En, today, "ZZ", None).is_err());
}

#[test]
fn who_can_move_the_matter_is_gone_back_to_and_who_refused_is_not() {
    // What was logged in the last contact, and whom to go to then.
    type Log = fn(&Walk, &Context);
    let cases: [(&str, Log, Option<WhomWhy>); 6] = [
        ("nothing", |_, _| {}, None),
        (
            "a name and a number",
            |walk, ctx| walk.contact(ctx, Some("Marco"), Some("BX-1"), false),
            Some(WhomWhy::KnowsCase),
        ),
        (
            "a name alone",
            |walk, ctx| walk.contact(ctx, Some("Marco"), None, false),
            None,
        ),
        (
            "they rang",
            |walk, ctx| walk.contact(ctx, Some("Marco"), None, true),
            Some(WhomWhy::Answering),
        ),
        (
            "a refusal",
            |walk, ctx| {
                walk.contact(ctx, Some("Marco"), Some("BX-1"), false);
                walk.asked(ctx, Answer::Refused);
            },
            Some(WhomWhy::Refused),
        ),
        (
            "one request granted, another refused",
            |walk, ctx| {
                walk.contact(ctx, Some("Marco"), Some("BX-1"), false);
                walk.asked(ctx, Answer::Granted);
                walk.asked(ctx, Answer::Refused);
            },
            Some(WhomWhy::Granted),
        ),
    ];
    for (what, log, expected) in cases {
        let walk = Walk::new(Lang::En, "Europe/London");
        let ctx = walk.at("2026-03-12T14:05");
        let details = Details {
            firm: Some("Example Bank".into()),
            country: Some("GB".into()),
            sector: Some("bank".into()),
            ..Details::default()
        };
        walk.app.new_case(&ctx, details).unwrap();
        log(&walk, &ctx);
        let loaded = walk.app.load("1").unwrap();
        let steps = walk.app.steps(ctx.now.date(), &loaded);
        let call = steps.iter().find(|step| step.act == Act::Call);
        let whom = call.and_then(|step| step.whom.clone());
        assert_eq!(whom.map(|whom| whom.why), expected, "{what}: {steps:?}");
    }
}

impl Walk {
    fn contact(&self, ctx: &Context, name: Option<&str>, reference: Option<&str>, incoming: bool) {
        let contact = NewContact {
            channel: Channel::Phone,
            at: Moment::from(&ctx.now),
            with: redress_case::Rep {
                name: name.map(str::to_owned),
                ..redress_case::Rep::default()
            },
            reference: reference.map(str::to_owned),
            incoming,
            said: None,
            seconds: None,
            hold_seconds: None,
            promise: None,
            obstacles: Vec::new(),
        };
        self.app.add_contact(ctx, "1", &contact).unwrap();
    }

    fn asked(&self, ctx: &Context, answer: Answer) {
        let at = Moment::from(&ctx.now);
        self.app
            .add_ask(ctx, "1", at, Asked::Supervisor, None, Some(answer))
            .unwrap();
    }
}
