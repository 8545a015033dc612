//! Tests only: one function a parser of foreign text. The fuzz targets run them, and the suite runs
//! the same bodies as properties. Apart from the other test tools, so that a fuzz target is built
//! without browser, terminal and server.
//!
//! Each takes any bytes at all. It returns when the parser keeps its word: no panic, and what it
//! takes is what it says it is. Otherwise it stops.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "only tests use this, and a parser that breaks its word must stop"
)]

use std::sync::OnceLock;

use redress_app::{By, Engines, read_amount};
use redress_case::Moment;
use redress_coach::practice::Move;
use redress_coach::{MAX_MATCHES, Message, Side, Situation};
use redress_knowledge::{Files, Knowledge};
use redress_ladder::{Event, Facts, Length};
use redress_letter::{LetterError, LetterModel, compose};
use redress_tone::{Lang, Options, check, soften, survey};

/// A parser by the name of its fuzz target.
pub type Parser = fn(&[u8]);

/// Every parser with the name of its fuzz target.
pub const ALL: &[(&str, Parser)] = &[
    ("amount", amount),
    ("case_document", case_document),
    ("directory", directory),
    ("event", event),
    ("facts", facts),
    ("knowledge", knowledge),
    ("length", length),
    ("letter_model", letter_model),
    ("message", message),
    ("moment", moment),
    ("moves", moves),
    ("phrase", phrase),
    ("tone", tone),
    ("within", within),
    ("words", words),
];

fn engines() -> &'static Engines {
    static ENGINES: OnceLock<Engines> = OnceLock::new();
    ENGINES.get_or_init(|| Engines::new(Knowledge::embedded()).expect("the knowledge builds"))
}

fn text(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok()
}

/// A file of firms: what is taken may be kept, holds nothing private, and says the same when it is
/// taken again.
pub fn directory(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    let private = ["gmail.com".to_owned()];
    let import = redress_directory::Import {
        file: "x",
        private_mail: &private,
    };
    let Ok(all) = redress_directory::read(text, &import) else {
        return;
    };
    for read in all
        .into_iter()
        .filter(|read| read.firm.check(&private).is_ok())
    {
        for person in &read.firm.people {
            let mail = person.email.as_deref().unwrap_or_default();
            assert!(!import.is_private(mail), "{mail}");
        }
        let mut again = read.firm.clone();
        let merged = again.merge(read.firm.clone());
        assert_eq!(merged, redress_directory::Merged::default());
        for person in &read.firm.people {
            let known: Vec<(&str, &str)> = read
                .firm
                .people
                .iter()
                .filter_map(|one| Some((one.name.as_str(), one.email.as_deref()?)))
                .collect();
            for guess in redress_directory::address::guess(&person.name, &known) {
                assert!(redress_directory::mailbox(&guess.address).is_some());
                assert!(guess.like.len() >= 2 && guess.like.len() <= guess.of);
            }
        }
    }
}

/// The document of an exported case: what is taken is written back byte for byte.
pub fn case_document(bytes: &[u8]) {
    match redress_case::import(bytes) {
        Ok(import) => {
            let again = redress_case::export(import.case, &import.entries, &import.evidence)
                .expect("what was proved can be written");
            assert_eq!(
                again.as_bytes(),
                bytes,
                "a document that was taken reads otherwise"
            );
        }
        Err(problems) => assert!(!problems.is_empty(), "a refusal says why"),
    }
}

/// A length of time: it reads back what it writes.
pub fn length(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    if let Ok(length) = text.parse::<Length>() {
        assert_eq!(
            length.to_string().parse::<Length>().ok(),
            Some(length),
            "{text:?}"
        );
    }
}

/// The name of an event: it reads back what it writes.
pub fn event(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    if let Ok(event) = text.parse::<Event>() {
        assert_eq!(
            event.to_string().parse::<Event>().ok().as_ref(),
            Some(&event),
            "{text:?}"
        );
    }
    let known = ["it.abf", "it.bank.complaint"];
    if let Ok(event) = Event::parse_among(text, known) {
        assert!(
            event.rung().is_none_or(|id| known.contains(&id)),
            "{text:?} is no rung of these"
        );
    }
}

/// Facts, one a line as `name=value`: what is set is there.
pub fn facts(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    let mut facts = Facts::default();
    for line in text.lines() {
        let (name, value) = line.split_once('=').unwrap_or((line, ""));
        if facts.set(name, value).is_ok() {
            assert!(
                facts.iter().any(|(fact, _)| name.parse() == Ok(fact)),
                "{line:?} was set and is not there"
            );
        }
    }
}

/// A message, in every language that has rules: each finding lies in the text and quotes it.
pub fn tone(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let rules = engines().rules().expect("the rules build");
    let chars: Vec<char> = text.chars().collect();
    for lang in rules.languages() {
        let report = check(rules, &text, &Options::new(lang));
        for finding in &report.findings {
            let (start, end) = (finding.start, finding.end);
            assert!(
                start <= end && end <= chars.len(),
                "{finding:?} lies outside {text:?}"
            );
            let quoted: String = chars[start..end].iter().collect();
            assert_eq!(finding.quote, quoted, "{text:?}");
        }
        let softened = soften(&text, &report);
        assert!(softened.changes.len() <= report.findings.len(), "{text:?}");
    }
}

/// A sentence that was heard: at most five lines, best first.
pub fn phrase(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let playbook = engines().playbook().expect("the playbook builds");
    let langs = Lang::ALL.into_iter().map(Some).chain([None]);
    let both = langs.flat_map(|lang| [(lang, Side::Customer), (lang, Side::Rep)]);
    for (lang, side) in both {
        let found = playbook.find(&text, lang, side, &Situation::default());
        assert!(found.len() <= MAX_MATCHES, "{text:?}");
        assert!(
            found.iter().all(|hit| (0.0..=1.0).contains(&hit.score)),
            "{text:?}"
        );
        assert!(
            found.windows(2).all(|pair| pair[0].score >= pair[1].score),
            "{text:?} is not best first"
        );
    }
}

/// A message of a firm, in every language and with and without a promise before: what is found in it
/// quotes it, and every place of it may be asked for a number.
pub fn message(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let playbook = engines().playbook().expect("the playbook builds");
    let rules = engines().rules().expect("the rules build");
    let wording = engines().wording().expect("the words of a survey build");
    let line = text.lines().next().unwrap_or_default();
    for lang in Lang::ALL {
        for promised in [&[][..], &["a refund by 1 March", text.as_ref()]] {
            check_message(&playbook.read_message(&text, lang, promised));
        }
        for fact in survey(rules, wording, line, &Options::new(lang)).facts {
            let _ = playbook.is_phone_number(line, fact.start, fact.end, lang);
        }
        let _ = playbook.is_phone_number(line, line.len(), 0, lang);
        let _ = playbook.names_reference(line, lang);
        if let Some(within) = playbook.stretch(line, lang) {
            assert!(By::within(&within).is_some(), "{within:?} in {line:?}");
        }
    }
}

fn check_message(message: &Message) {
    assert!(message.in_the_way.len() <= 200, "{message:?}");
    for found in &message.in_the_way {
        assert!((0.0..=1.0).contains(&found.score), "{found:?}");
        assert!(
            !found.said.trim().is_empty() && !found.line.is_empty(),
            "{found:?}"
        );
    }
    for told in message.promises.iter().chain(&message.result) {
        assert!(!told.said.trim().is_empty(), "{told:?}");
        let within = told.within.as_deref();
        assert!(
            within.is_none_or(|within| By::within(within).is_some()),
            "{told:?}"
        );
    }
}

/// The moves of a rehearsal in their short form: they read back what they write, and each typed line
/// is heard as moves of its side.
pub fn moves(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    if let Some(moves) = Move::read(text) {
        assert_eq!(
            Move::read(&Move::written(&moves)).as_ref(),
            Some(&moves),
            "{text:?}"
        );
    }
    if let Some(said) = Move::said(text) {
        let one = vec![said];
        assert_eq!(Move::read(&Move::written(&one)), Some(one), "{text:?}");
    }
    let practice = engines().practice().expect("the practice builds");
    for lang in Lang::ALL {
        for side in [Side::Customer, Side::Rep] {
            let heard = practice.hears(text, lang, side);
            assert!(heard.iter().all(|step| step.side == side), "{text:?}");
        }
    }
}

/// A file of words: every problem has its file and a cure.
pub fn words(bytes: &[u8]) {
    check_file("words/en/steps.ftl", bytes);
}

/// Any file of the knowledge: the first byte says which.
pub fn knowledge(bytes: &[u8]) {
    const PATHS: [&str; 12] = [
        "calendars/it.toml",
        "ladders/it/bank.toml",
        "ladders/terms.toml",
        "letters/recap/letter.toml",
        "letters/recap/it.j2",
        "playbooks/call.toml",
        "requirements.toml",
        "sources.toml",
        "sources/law.toml",
        "tone/checklist.toml",
        "tone/profanity.toml",
        "tone/language/it.toml",
    ];
    let Some((which, rest)) = bytes.split_first() else {
        return;
    };
    check_file(PATHS[usize::from(*which) % PATHS.len()], rest);
}

fn check_file(path: &str, bytes: &[u8]) {
    let (files, mut problems) = Files::from_bytes([(path.to_owned(), bytes.to_vec())]);
    problems.extend(redress_knowledge::check(&files));
    for problem in &problems {
        let said = problem.to_string();
        assert!(
            !said.trim().is_empty() && said.lines().count() == 1,
            "{said:?} is not one line"
        );
    }
}

/// An amount of money, as a person types it: never below nothing, never too much.
pub fn amount(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(amount) = read_amount(&text, "EUR") {
        assert!(
            (0..=100_000_000_000).contains(&amount.minor),
            "{text:?} is {}",
            amount.minor
        );
        assert!(
            amount.currency.len() == 3 && amount.currency.is_ascii(),
            "{text:?} is in {}",
            amount.currency
        );
        assert!(
            text.chars().any(|c| c.is_ascii_digit()),
            "{text:?} has no digit"
        );
    }
}

/// A stretch of time such as `15wd`.
pub fn within(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    match By::within(text) {
        Some(By::Within { count, .. }) => assert!(count <= 3_660, "{text:?} is {count}"),
        Some(By::Day(day)) => panic!("{text:?} is the day {day}"),
        None => {}
    }
}

/// An instant: it reads back what it writes.
pub fn moment(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    if let Ok(moment) = text.parse::<Moment>() {
        assert_eq!(
            moment.to_string().parse::<Moment>().ok(),
            Some(moment),
            "{text:?}"
        );
    }
}

/// What a letter is filled with: a letter, or the reason why not.
pub fn letter_model(bytes: &[u8]) {
    let Ok(model) = serde_json::from_slice::<LetterModel>(bytes) else {
        return;
    };
    let templates = engines().templates().expect("the letters build");
    for spec in templates.specs() {
        for lang in templates.langs(&spec.id) {
            match compose(templates, &spec.id, lang, &model, engines().words()) {
                Ok(letter) => assert!(!letter.subject.contains('\n') && !letter.body.is_empty()),
                Err(LetterError::Lacks { needs, .. }) => assert!(!needs.is_empty()),
                Err(error) => panic!("{error}"),
            }
        }
    }
}
