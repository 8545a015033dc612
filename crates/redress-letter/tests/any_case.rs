//! Letters filled with anything at all.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

mod common;

use std::sync::LazyLock;

use common::{KINDS, LANGS, letter_files, minimal, some, templates, words};
use jiff::civil::{Date, Time, date};
use proptest::prelude::*;
use redress_letter::model::{
    Amount, AskLine, ContactLine, EvidenceLine, LegalReply, NextRung, ObstacleLine, PromiseLine,
    Recipient, RefusalLine, Sender,
};
use redress_letter::spec::Field;
use redress_letter::{LetterError, LetterModel, Templates, compose};
use redress_tone::Lang;
use redress_words::{Words, strip_marks};

static TEMPLATES: LazyLock<Templates> = LazyLock::new(templates);
static WORDS: LazyLock<Words> = LazyLock::new(words);

/// What a person may type: any letters, template code, marks, line breaks.
fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "\\PC{0,30}",
        1 => "[{}%# a-z|\\n]{0,30}",
        1 => Just("{{ sender.name }} {% for x in y %} {# no #}".to_owned()),
        1 => Just("{% include 'recap.j2' %}{{ 1 / 0 }}".to_owned()),
        1 => Just("\u{202E}abc\u{2066}".to_owned()),
        1 => any::<String>(),
    ]
}

fn maybe() -> impl Strategy<Value = Option<String>> {
    proptest::option::of(typed())
}

fn day() -> impl Strategy<Value = Date> {
    (1990_i16..2100, 1_i8..=12, 1_i8..=28).prop_map(|(y, m, d)| date(y, m, d))
}

fn hour() -> impl Strategy<Value = Option<Time>> {
    proptest::option::of((0_i8..24, 0_i8..60).prop_map(|(h, m)| Time::constant(h, m, 0, 0)))
}

fn word(words: &'static [&'static str]) -> impl Strategy<Value = String> {
    proptest::sample::select(words).prop_map(str::to_owned)
}

const CHANNELS: &[&str] = &[
    "phone", "chat", "email", "letter", "visit", "social", "form", "drum",
];

fn contact() -> impl Strategy<Value = ContactLine> {
    let length = proptest::option::of(any::<u64>());
    (
        day(),
        hour(),
        word(CHANNELS),
        maybe(),
        maybe(),
        length.clone(),
        length,
        maybe(),
    )
        .prop_map(
            |(date, time, channel, with, said, seconds, hold_seconds, reference)| ContactLine {
                time,
                with,
                said,
                seconds,
                hold_seconds,
                reference,
                incoming: time.is_none(),
                ..ContactLine::on(date, &channel)
            },
        )
}

fn ask() -> impl Strategy<Value = AskLine> {
    let what = word(&[
        "supervisor",
        "reference",
        "reason-in-writing",
        "options",
        "other",
        "x",
    ]);
    let answer = proptest::option::of(word(&["granted", "refused", "x"]));
    (what, maybe(), day(), hour(), maybe(), answer, maybe()).prop_map(
        |(what, text, date, time, with, answer, reason)| AskLine {
            what,
            text,
            date,
            time,
            with,
            answer,
            reason,
        },
    )
}

fn promise() -> impl Strategy<Value = PromiseLine> {
    let channel = proptest::option::of(word(CHANNELS));
    (
        typed(),
        day(),
        maybe(),
        day(),
        channel,
        word(&["waiting", "kept", "broken"]),
        proptest::bool::ANY,
    )
        .prop_map(
            |(what, by, who, said_on, channel, state, written)| PromiseLine {
                what,
                written,
                by,
                who,
                said_on,
                channel,
                state,
            },
        )
}

fn sender() -> impl Strategy<Value = Sender> {
    (maybe(), maybe(), maybe(), maybe(), maybe(), maybe()).prop_map(
        |(name, address, phone, email, best_times, reach)| Sender {
            name,
            address,
            phone,
            email,
            best_times,
            reach,
        },
    )
}

fn recipient() -> impl Strategy<Value = Recipient> {
    (maybe(), maybe(), maybe(), maybe(), maybe()).prop_map(|(name, team, firm, address, email)| {
        Recipient {
            name,
            team,
            firm,
            address,
            email,
        }
    })
}

fn matter() -> impl Strategy<Value = LetterModel> {
    let amount = proptest::option::of((any::<i64>(), word(&["EUR", "GBP", "euro", "€"])));
    (
        maybe(),
        maybe(),
        maybe(),
        amount,
        maybe(),
        maybe(),
        maybe(),
        day(),
    )
        .prop_map(
            |(reference, account, goal, amount, matter, what_happened, consequence, today)| {
                LetterModel {
                    reference,
                    account,
                    goal,
                    amount: amount.map(|(minor, currency)| Amount { minor, currency }),
                    matter,
                    what_happened,
                    consequence,
                    ..LetterModel::on(today)
                }
            },
        )
}

fn rest() -> impl Strategy<Value = LetterModel> {
    let many = 0..15;
    let reply = (maybe(), day(), maybe());
    (
        proptest::collection::vec(contact(), many.clone()),
        proptest::collection::vec(ask(), many.clone()),
        proptest::collection::vec(promise(), 0..3),
        proptest::collection::vec((typed(), maybe(), proptest::option::of(day())), 0..3),
        proptest::collection::vec((word(&["survey", "offer", "x"]), any::<u32>()), 0..3),
        proptest::option::of(reply),
        proptest::option::of((typed(), proptest::option::of(day()))),
        proptest::option::of(day()),
    )
        .prop_map(
            |(contacts, asks, promises, files, obstacles, reply, rung, deadline)| LetterModel {
                contacts,
                asks,
                promises,
                evidence: files
                    .into_iter()
                    .map(|(label, shows, date)| EvidenceLine { label, shows, date })
                    .collect(),
                obstacles: obstacles
                    .into_iter()
                    .map(|(kind, count)| ObstacleLine { kind, count })
                    .collect(),
                legal_reply: reply.map(|(days, last_day, law)| LegalReply {
                    days,
                    last_day,
                    law,
                }),
                next_rung: rung.map(|(name, from)| NextRung { name, from }),
                deadline,
                ..LetterModel::on(date(2026, 1, 1))
            },
        )
}

fn model() -> impl Strategy<Value = LetterModel> {
    (
        matter(),
        rest(),
        sender(),
        recipient(),
        proptest::option::of(contact()),
        proptest::option::of(promise()),
    )
        .prop_map(
            |(matter, rest, sender, recipient, contact, promise)| LetterModel {
                today: matter.today,
                reference: matter.reference,
                account: matter.account,
                goal: matter.goal,
                amount: matter.amount,
                matter: matter.matter,
                what_happened: matter.what_happened,
                consequence: matter.consequence,
                sender,
                recipient,
                contact,
                promise,
                refusals: rest
                    .contacts
                    .iter()
                    .filter_map(|contact| {
                        Some(RefusalLine {
                            said: contact.said.clone()?,
                            date: contact.date,
                            channel: contact.channel.clone(),
                            who: contact.with.clone(),
                        })
                    })
                    .collect(),
                replies: rest
                    .asks
                    .iter()
                    .filter_map(|ask| ask.text.clone())
                    .collect(),
                ..rest
            },
        )
}

/// Compares texts without what a letter may rearrange: spaces, control and
/// direction characters, quotation marks.
fn bare(text: &str) -> String {
    strip_marks(text)
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control() && !"“”‘’«»\"'\u{E0F8}".contains(*c))
        .collect()
}

/// What was promised, without the full stop that a letter leaves out.
fn unstopped(promise: &PromiseLine) -> String {
    promise
        .what
        .trim_end_matches(|c: char| c == '.' || c.is_whitespace())
        .to_owned()
}

/// What people typed that a letter of each kind shows.
fn shown(kind: &str, model: &LetterModel) -> Vec<String> {
    let mut texts = vec![
        model.reference.clone(),
        model.account.clone(),
        model.goal.clone(),
        model.matter.clone(),
        model.sender.name.clone(),
        model.sender.best_times.clone(),
    ];
    if kind == "complaint" {
        texts.extend([model.what_happened.clone(), model.consequence.clone()]);
        let first = model.contacts.len().saturating_sub(12);
        for contact in &model.contacts[first..] {
            texts.extend([contact.with.clone(), contact.said.clone()]);
        }
        for promise in model.promises.iter().filter(|p| p.state != "kept") {
            texts.push(Some(unstopped(promise)));
        }
        let first = model.refusals.len().saturating_sub(12);
        let refusals = model.refusals[first..].iter();
        texts.extend(refusals.map(|refusal| Some(refusal.said.clone())));
        texts.extend(model.evidence.iter().map(|e| Some(e.label.clone())));
        texts.push(model.next_rung.as_ref().map(|rung| rung.name.clone()));
    }
    if kind == "answer" {
        texts.extend(model.replies.iter().map(|reply| Some(reply.clone())));
    }
    if kind == "promise-overdue" {
        texts.push(model.promise.as_ref().map(unstopped));
    }
    if kind == "recap" {
        texts.push(model.contact.as_ref().and_then(|c| c.said.clone()));
        texts.extend(model.promises.iter().map(|p| Some(unstopped(p))));
    }
    texts.into_iter().flatten().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn any_case_makes_a_letter_that_keeps_every_word(model in model()) {
        for kind in KINDS {
            for lang in LANGS {
                let letter = match compose(&TEMPLATES, kind, lang, &model, &WORDS) {
                    Ok(letter) => letter,
                    Err(LetterError::Lacks { needs, .. }) => {
                        let about = [Field::Contact, Field::Promise];
                        prop_assert!(needs.iter().all(|need| about.contains(&need.field)));
                        continue;
                    }
                    Err(error) => return Err(TestCaseError::fail(error.to_string())),
                };
                prop_assert!(!letter.subject.is_empty() && !letter.subject.contains('\n'));
                prop_assert!(!letter.body.contains("\n\n\n"), "{}", letter.body);
                let gap = letter.body.contains("⟨") && !format!("{:?}", (&model,)).contains("⟨");
                prop_assert!(!gap, "{}", letter.body);
                let body = bare(&letter.body);
                for text in shown(kind, &model) {
                    prop_assert!(body.contains(&bare(&text)), "{kind} {lang} lost {text:?}");
                }
            }
        }
    }
}

/// What was typed in Latin letters stands first in a line of a Hebrew letter and does not turn it.
#[test]
fn a_line_that_begins_in_another_script_keeps_its_direction() {
    let mut model = minimal();
    let mut promise = model.promise.clone().unwrap();
    for (lang, what, kept) in [
        (Lang::He, "refund", "- \u{2068}refund\u{2069}, "),
        (Lang::He, "החזר", "- החזר, "),
        (Lang::En, "החזר", "- \u{2068}החזר\u{2069}, "),
        (Lang::En, "a refund", "- a refund, "),
    ] {
        what.clone_into(&mut promise.what);
        model.promises = vec![promise.clone()];
        let letter = compose(&TEMPLATES, "recap", lang, &model, &WORDS).unwrap();
        assert!(letter.body.contains(kept), "{}", letter.body);
    }
}

#[test]
fn many_contacts_fit_on_the_page_and_say_what_is_left_out() {
    let mut model = minimal();
    let contact = model.contact.clone().unwrap();
    model.contacts = (1..=20)
        .map(|d| ContactLine {
            date: date(2026, 3, d),
            ..contact.clone()
        })
        .collect();
    let letter = compose(&TEMPLATES, "complaint", Lang::It, &model, &WORDS).unwrap();
    assert!(
        letter
            .body
            .contains("- 8 contatti, dal 1 marzo 2026 all’8 marzo 2026\n- 9 marzo")
    );
    let letter = compose(&TEMPLATES, "complaint", Lang::En, &model, &WORDS).unwrap();
    assert!(
        letter
            .body
            .contains("- 8 contacts, from 1 March 2026 to 8 March 2026\n- 9 March")
    );
}

#[test]
fn what_a_letter_cannot_do_is_said() {
    let nothing = LetterModel::on(date(2026, 3, 12));
    let mut files = letter_files();
    files.retain(|(path, _)| path != "complaint/tr.j2");
    let without = Templates::new(files).unwrap();
    let error = |kind: &str, lang: Lang| {
        compose(&without, kind, lang, &nothing, &WORDS)
            .map(|_| ())
            .unwrap_err()
            .to_string()
    };
    assert_eq!(
        error("recap", Lang::En),
        "the letter \"recap\" needs contact: add it to the case first"
    );
    assert_eq!(
        error("thanks", Lang::En),
        "there is no letter \"thanks\": use one of answer, ask-supervisor, complaint, conduct, executive, promise-overdue, recap"
    );
    assert_eq!(
        error("complaint", Lang::Tr),
        "the letter \"complaint\" is not written in tr: use one of en, nl, it, he"
    );
}

#[test]
fn a_faulty_file_is_named_with_its_line() {
    let mut files = letter_files();
    files.push(("recap/xx.j2".to_owned(), String::new()));
    files.retain(|(path, _)| path != "complaint/tr.j2");
    files.push(("complaint/tr.j2".to_owned(), "one\n{% if %}\n".to_owned()));
    files.push(("thanks/en.j2".to_owned(), "Thanks".to_owned()));
    files.push((
        "odd/letter.toml".to_owned(),
        "id = \"odd\"\ncites = 7\n".to_owned(),
    ));
    files.push(("readme.md".to_owned(), "passed over".to_owned()));
    let problems = Templates::new(files).unwrap_err();
    let places: Vec<_> = problems.iter().map(|p| (p.path.as_str(), p.line)).collect();
    assert_eq!(
        places,
        [
            ("recap/xx.j2", 1),
            ("complaint/tr.j2", 2),
            ("odd/letter.toml", 2),
            ("thanks/en.j2", 1)
        ]
    );
}

#[test]
fn a_template_cannot_run_for_ever_or_show_what_is_not_there() {
    let spec =
        "id = \"x\"\ncites = []\ntitle = {}\nwhen = {}\nto = \"firm\"\nchannels = []\nneeds = []\n";
    for text in [
        "{% for a in range(10000) %}{% for b in range(10000) %}x{% endfor %}{% endfor %}",
        "{{ unknown }}",
        "{{ goal }}",
        "{{ today|money }}",
        "{% include \"/etc/hostname\" %}",
    ] {
        let files = [("x/letter.toml", spec), ("x/en.j2", text)];
        let templates = Templates::new(files).unwrap();
        let result = compose(&templates, "x", Lang::En, &minimal(), &WORDS);
        assert!(
            matches!(result, Err(LetterError::Template { .. })),
            "{text}: {result:?}"
        );
    }
}

#[test]
fn values_of_the_other_direction_are_isolated() {
    let mut model = minimal();
    model.sender.name = some("נועה");
    model.reference = some("BX-204518");
    let letter = compose(&TEMPLATES, "recap", Lang::En, &model, &WORDS).unwrap();
    assert!(
        letter
            .body
            .ends_with("Kind regards,\n\u{2068}נועה\u{2069}\n")
    );
    assert!(letter.body.contains("Reference: BX-204518\n"));
}
