//! Every letter, filled from any record, passes the tone check.

use jiff::Zoned;
use proptest::prelude::*;
use redress_app::{
    App, AppError, By, Context, Engines, NewContact, NewDraft, NewPromise, ToneInput, Unit,
};
use redress_case::{Answer, Asked, Channel, Details, Moment, Rep};
use redress_knowledge::Knowledge;
use redress_store::SqliteStore;
use redress_tone::spec::Severity;
use redress_tone::{Lang, Side};

const KINDS: [&str; 5] = [
    "recap",
    "complaint",
    "ask-supervisor",
    "promise-overdue",
    "answer",
];

/// Calm words in many scripts: what a person might have noted.
fn words() -> impl Strategy<Value = Option<String>> {
    let words = [
        "Marco",
        "נועה כהן",
        "Çağla Işık",
        "Anna-Lisa O'Neil",
        "reparto reclami",
        "customer care",
        "Q. (ext. 12)",
        "un addebito del 2 marzo",
        "a charge of 2 March",
        "la restituzione di 148,00 €",
        "the refund of £148.00",
        "prima un sondaggio",
        "survey first",
        "una risposta scritta",
        "a written answer",
        "12345-AB",
        "+972-3-555-0142",
        "Tel-X Ltd.",
        "Voorbeeld Air",
        "Rossi & Figli s.r.l.",
        "7",
        "€",
    ];
    prop_oneof![1 => Just(None), 4 => proptest::sample::select(words.to_vec()).prop_map(|word| Some(word.to_owned()))]
}

/// What was said may take several lines.
fn told_words() -> impl Strategy<Value = Option<String>> {
    (words(), words()).prop_map(|(first, second)| match (first, second) {
        (Some(first), Some(second)) => Some(format!("{first}\n{second}")),
        (first, second) => first.or(second),
    })
}

#[derive(Debug, Clone)]
struct Said {
    day: i8,
    channel: usize,
    minutes: Option<u64>,
    with: Option<String>,
    team: Option<String>,
    said: Option<String>,
    reference: Option<String>,
    heard: Option<&'static str>,
    promise: Option<(String, u32)>,
    ask: Option<(usize, Option<bool>)>,
}

fn said() -> impl Strategy<Value = Said> {
    let promise = (words(), 0_u32..40).prop_map(|(what, days)| what.map(|what| (what, days)));
    let ask = proptest::option::of((0_usize..5, proptest::option::of(any::<bool>())));
    let heard = proptest::option::of(proptest::sample::select(vec![
        "R-01", "R-11", "R-12", "R-04", "R-20",
    ]));
    let first = (
        1_i8..=28,
        0_usize..7,
        proptest::option::of(0_u64..400),
        words(),
        words(),
    );
    (first, told_words(), words(), heard, promise, ask).prop_map(
        |((day, channel, minutes, with, team), said, reference, heard, promise, ask)| Said {
            day,
            channel,
            minutes,
            with,
            team,
            said,
            reference,
            heard,
            promise,
            ask,
        },
    )
}

#[derive(Debug, Clone)]
struct Told {
    details: [Option<String>; 6],
    amount: Option<u32>,
    country: usize,
    said: Vec<Said>,
    now: i8,
}

fn told() -> impl Strategy<Value = Told> {
    let details = [words(), words(), words(), words(), words(), words()];
    let amount = proptest::option::of(0_u32..5_000_000);
    (
        details,
        amount,
        0_usize..3,
        proptest::collection::vec(said(), 0..5),
        1_i8..=30,
    )
        .prop_map(|(details, amount, country, said, now)| Told {
            details,
            amount,
            country,
            said,
            now,
        })
}

fn app(folder: &std::path::Path) -> App {
    let store = SqliteStore::open(folder).unwrap();
    let engines = Engines::new(Knowledge::embedded()).unwrap();
    let seed = std::sync::atomic::AtomicU64::new(1);
    let random = move |bytes: &mut [u8]| {
        for byte in bytes {
            let mut n = seed.fetch_add(0x9E37_79B9_7F4A_7C15, std::sync::atomic::Ordering::Relaxed);
            n = (n ^ (n >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            n = (n ^ (n >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            *byte = n.to_be_bytes()[0];
        }
        true
    };
    App::new(Box::new(store), engines, Box::new(random))
}

fn at(day: i8, month: i8) -> Context {
    let now: Zoned = format!("2026-{month:02}-{day:02}T10:00[Europe/Rome]")
        .parse()
        .unwrap();
    Context {
        now,
        lang: Lang::It,
        actor: "owner".to_owned(),
        dry_run: false,
    }
}

/// Writes a case down; what the record refuses is left out, as a person would leave it out.
fn write(app: &App, told: &Told, number: usize) -> String {
    let [firm, goal, matter, reference, customer, reach] = told.details.clone();
    let (country, currency) = [("IT", "EUR"), ("GB", "GBP"), ("IT", "EUR")][told.country];
    let details = Details {
        firm: firm.or_else(|| Some("Banca Esempio".to_owned())),
        country: Some(country.to_owned()),
        sector: (told.country < 2).then(|| "bank".to_owned()),
        topic: (told.country < 2).then(|| "payments".to_owned()),
        goal,
        matter,
        reference,
        customer,
        reach,
        amount: told.amount.map(|minor| redress_case::Amount {
            minor: i64::from(minor),
            currency: currency.to_owned(),
        }),
        ..Details::default()
    };
    let case = number.to_string();
    app.new_case(&at(1, 3), details).unwrap();
    for one in &told.said {
        let ctx = at(one.day, 3);
        let promise = one.promise.clone().map(|(what, count)| NewPromise {
            what,
            who: None,
            by: By::Within {
                count,
                unit: Unit::WorkingDays,
            },
            within: Some(format!("{count}wd")),
        });
        let contact = NewContact {
            at: Moment::from(&ctx.now),
            channel: Channel::ALL[one.channel],
            incoming: one.day % 2 == 0,
            with: Rep {
                name: one.with.clone(),
                team: one.team.clone(),
                ..Rep::default()
            },
            said: one.said.clone(),
            seconds: one.minutes.map(|minutes| minutes * 60),
            hold_seconds: one.minutes.map(|minutes| minutes * 20),
            reference: one.reference.clone(),
            promise,
            obstacles: one.heard.iter().map(|&line| line.to_owned()).collect(),
        };
        let _ = app.add_contact(&ctx, &case, &contact);
        if let Some((what, granted)) = one.ask {
            let answer = granted.map(|granted| {
                if granted {
                    Answer::Granted
                } else {
                    Answer::Refused
                }
            });
            let _ = app.add_ask(
                &ctx,
                &case,
                ctx.moment(),
                Asked::ALL[what],
                one.said.clone(),
                answer,
            );
        }
    }
    case
}

/// Returns the warnings against every letter that can be written, and how many there were.
fn warnings(app: &App, told: &Told, case: &str) -> (Vec<String>, usize) {
    let mut found = Vec::new();
    let mut letters = 0;
    for kind in KINDS {
        for lang in [Lang::En, Lang::It] {
            let ctx = at(told.now, 4);
            let new = NewDraft {
                kind: kind.to_owned(),
                lang: Some(lang),
                ..NewDraft::default()
            };
            let draft = match app.new_draft(&ctx, case, &new) {
                Ok((_, draft)) => draft,
                // A recap without a contact has nothing to say; the verb asks for one. Before its
                // day a promise is not asked about.
                Err(
                    AppError::Letter(_)
                    | AppError::Needed { .. }
                    | AppError::NotFound { .. }
                    | AppError::PromiseRuns { .. },
                ) => {
                    continue;
                }
                Err(error) => panic!("{kind} {lang}: {error}"),
            };
            letters += 1;
            let state = app.load(case).unwrap().state;
            for context in [
                app.tone_context(&state),
                app.tone_context(&state).with("opening"),
            ] {
                for text in [&draft.letter.subject, &draft.letter.body] {
                    let input = ToneInput {
                        id: kind.to_owned(),
                        text,
                        lang: Some(lang),
                        side: Side::Customer,
                        channel: redress_tone::Channel::Email,
                        context: context.clone(),
                        explain_in: None,
                    };
                    let report = app.check_tone(&ctx, &input).unwrap().report;
                    for finding in report
                        .findings
                        .iter()
                        .filter(|finding| finding.severity == Severity::Warn)
                    {
                        found.push(format!(
                            "{kind} {lang}: {}: {:?} in\n{text}",
                            finding.rule, finding.quote
                        ));
                    }
                }
            }
        }
    }
    (found, letters)
}

#[test]
fn every_letter_filled_from_any_record_passes_the_tone_check() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let number = std::cell::Cell::new(0);
    let letters = std::cell::Cell::new(0);
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(40)
    });
    runner
        .run(&told(), |told| {
            number.set(number.get() + 1);
            let case = write(&app, &told, number.get());
            let (found, count) = warnings(&app, &told, &case);
            letters.set(letters.get() + count);
            prop_assert!(found.is_empty(), "{}", found.join("\n\n"));
            Ok(())
        })
        .unwrap();
    assert!(
        letters.get() > 100,
        "only {} letters were written",
        letters.get()
    );
}
