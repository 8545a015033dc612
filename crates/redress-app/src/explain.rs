//! Errors as sentences that say what to do next, in the language of Redress.

use redress_case::{DocumentProblem, Refusal};
use redress_directory::Unreadable;
use redress_directory::executive::{self, Hold};
use redress_store::StoreError;
use redress_tone::Lang;
use redress_words::{Args, DateStyle, Words, args};

use crate::{AppError, Held};

/// Says in one or more sentences why nothing was done, and what to do.
#[must_use]
pub fn explain(words: &Words, lang: Lang, error: &AppError) -> String {
    let say = |id: &str, args: &Args<'_>| words.get(lang, id, args);
    match error {
        AppError::Refused(refusal) => refused(words, lang, refusal),
        AppError::Store(error) => stored(words, lang, error),
        AppError::UnknownName {
            field,
            given,
            nearest,
        } => {
            let field = field_name(words, lang, field);
            match nearest {
                Some(near) => say(
                    "why-unknown-near",
                    &args!["field" => field, "given" => given, "near" => near],
                ),
                None => say("why-unknown", &args!["field" => field, "given" => given]),
            }
        }
        AppError::BadValue { field, given } => {
            let id = match *field {
                "date" => "why-bad-date",
                "time" => "why-bad-time",
                _ => "why-bad-value",
            };
            let field = field_name(words, lang, field);
            say(id, &args!["field" => field, "given" => given])
        }
        AppError::PromiseRuns { until } => {
            let until = redress_words::format::date(lang, *until, DateStyle::Long);
            say("why-promise-runs", &args!["date" => until])
        }
        AppError::WrongDay { field, given, past } => {
            let id = if *past {
                "why-day-past"
            } else {
                "why-day-to-come"
            };
            let given = redress_words::format::date(lang, *given, DateStyle::Long);
            let field = field_name(words, lang, field);
            say(id, &args!["field" => field, "given" => given])
        }
        AppError::CallTime {
            given,
            limit,
            before,
        } => {
            let id = if *before {
                "why-call-time-before"
            } else {
                "why-call-time-to-come"
            };
            let (given, limit) = (moment(lang, *given), moment(lang, *limit));
            say(id, &args!["given" => given, "limit" => limit])
        }
        AppError::Needed { what } => say(
            "why-needed",
            &args!["field" => field_name(words, lang, what)],
        ),
        AppError::NotFound { what, given } => {
            let what = field_name(words, lang, what);
            say("why-not-found", &args!["field" => what, "given" => given])
        }
        AppError::NoLadder { country, sector } => {
            let country = words.text(lang, &format!("country-{}", country.to_lowercase()));
            let sector = words.text(lang, &format!("sector-{sector}"));
            say(
                "why-no-ladder",
                &args!["country" => country, "sector" => sector],
            )
        }
        AppError::Document(problems) => {
            let lines: Vec<String> = problems
                .iter()
                .take(10)
                .map(|p| fault(words, lang, p))
                .collect();
            let count = problems.len();
            format!(
                "{}\n{}",
                say("why-document", &args!["count" => count]),
                lines.join("\n")
            )
        }
        AppError::Differs { seq } => say("why-differs", &args!["seq" => *seq]),
        AppError::NotKept(fault) => {
            let (kind, field) = crate::directory::fault_name(*fault);
            let field = field_name(words, lang, field);
            say(&format!("directory-fault-{kind}"), &args!["field" => field])
        }
        AppError::Import(Unreadable::Unknown) => words.text(lang, "directory-import-unknown"),
        AppError::Import(Unreadable::TooLarge) => say(
            "directory-import-too-large",
            &args!["mb" => crate::LARGEST_IMPORT / (1024 * 1024)],
        ),
        AppError::Import(Unreadable::Record { record, why }) => {
            let line = match why {
                redress_directory::Why::NotJson { line } => *line,
                _ => 1,
            };
            let why = say(
                &format!("directory-why-{}", why.name()),
                &args!["line" => line],
            );
            say(
                "directory-import-record",
                &args!["record" => *record, "why" => why],
            )
        }
        AppError::Held(held) => held_up(words, lang, held),
        AppError::OneMatter => words.text(lang, "why-one-matter"),
        AppError::CaseChanged => words.text(lang, "why-case-changed"),
        AppError::Letter(why) => say("why-letter", &args!["why" => why]),
        AppError::Count(why) => say("why-count", &args!["why" => why]),
        AppError::Knowledge(why) => say("why-knowledge", &args!["why" => why]),
        AppError::NoRandom => words.text(lang, "why-no-random"),
        AppError::File { path, reason } => {
            say("why-file", &args!["path" => path, "reason" => reason])
        }
    }
}

/// Writes a day and a time.
fn moment(lang: Lang, at: redress_case::Moment) -> String {
    let at = at.datetime();
    let day = redress_words::format::date(lang, at.date(), DateStyle::Short);
    format!("{day} {}", redress_words::format::time(lang, at.time()))
}

/// Says why a message to heads of the firm does not go out yet.
fn held_up(words: &Words, lang: Lang, held: &Held) -> String {
    match held {
        Held::LowerRungs => words.text(lang, "held-lower-rungs"),
        Held::People(Hold::Nobody) => words.text(lang, "held-nobody"),
        Held::People(Hold::TooMany { people }) => words.get(
            lang,
            "held-too-many",
            &args!["people" => *people, "most" => executive::MOST],
        ),
        Held::People(Hold::TooSoon { name, until }) => {
            let date = redress_words::format::date(lang, *until, DateStyle::Long);
            words.get(
                lang,
                "held-too-soon",
                &args!["name" => name, "date" => date],
            )
        }
    }
}

/// Names a fault of a document.
fn fault(words: &Words, lang: Lang, problem: &DocumentProblem) -> String {
    match problem {
        DocumentProblem::Entry { seq, .. } => words.get(lang, "fault-entry", &args!["seq" => *seq]),
        DocumentProblem::Evidence { sha256 } => {
            words.get(lang, "fault-evidence", &args!["file" => sha256])
        }
        DocumentProblem::Document(what) => {
            let own = words.find(lang, &format!("fault-document-{what}"), &Args::new());
            own.unwrap_or_else(|| words.text(lang, "fault-document"))
        }
        DocumentProblem::Newer(_) => words.text(lang, "why-newer"),
    }
}

/// Names a field of a form or a thing of a case.
fn field_name(words: &Words, lang: Lang, field: &str) -> String {
    let none = Args::new();
    words
        .find(lang, &format!("field-{field}"), &none)
        .or_else(|| words.find(lang, &format!("thing-{field}"), &none))
        .unwrap_or_else(|| field.to_owned())
}

fn refused(words: &Words, lang: Lang, refusal: &Refusal) -> String {
    let say = |id: &str, args: &Args<'_>| words.get(lang, id, args);
    let name = |field: &str| field_name(words, lang, field);
    let day = |day| redress_words::format::date(lang, day, DateStyle::Long);
    match refusal {
        Refusal::NotOpened => words.text(lang, "refused-not-opened"),
        Refusal::AlreadyOpened => words.text(lang, "refused-already-opened"),
        Refusal::Closed => words.text(lang, "refused-closed"),
        Refusal::NotClosed => words.text(lang, "refused-not-closed"),
        Refusal::Deleted => words.text(lang, "refused-deleted"),
        Refusal::CallRunning => words.text(lang, "refused-call-running"),
        Refusal::Frozen => words.text(lang, "refused-frozen"),
        Refusal::Unknown { what, id } => say(
            "why-not-found",
            &args!["field" => name(what), "given" => id],
        ),
        Refusal::AlreadyEnded { what } => {
            say("refused-already-ended", &args!["field" => name(what)])
        }
        Refusal::Empty { field } => say("refused-empty", &args!["field" => name(field)]),
        Refusal::TooLong {
            field,
            chars,
            limit,
        } => say(
            "refused-too-long",
            &args!["field" => name(field), "chars" => *chars, "limit" => *limit],
        ),
        Refusal::ControlCharacter { field } => {
            say("refused-control", &args!["field" => name(field)])
        }
        Refusal::TooEarly {
            field, earliest, ..
        } => say(
            "refused-too-early",
            &args!["field" => name(field), "date" => day(*earliest)],
        ),
        Refusal::OutOfRange { field, .. } => {
            say("refused-out-of-range", &args!["field" => name(field)])
        }
        Refusal::BadValue { field, given } => say(
            "why-bad-value",
            &args!["field" => name(field), "given" => given],
        ),
        Refusal::OtherKind { .. } => words.text(lang, "refused-other-kind"),
    }
}

fn stored(words: &Words, lang: Lang, error: &StoreError) -> String {
    let id = match error {
        StoreError::Conflict { .. } | StoreError::Busy => "why-busy",
        StoreError::FirmChanged => "why-firm-changed",
        StoreError::DiskFull => "why-disk-full",
        StoreError::Damaged { .. } | StoreError::Unproved { .. } => "why-damaged",
        StoreError::NewerData { .. } => "why-newer",
        StoreError::NotFound(_) => "why-gone",
        StoreError::Occupied(path) => {
            let path = path.display().to_string();
            return words.get(lang, "why-occupied", &args!["path" => path]);
        }
        StoreError::Io { path, reason } => {
            let path = path.display().to_string();
            return words.get(lang, "why-file", &args!["path" => path, "reason" => reason]);
        }
        _ => "why-store",
    };
    words.text(lang, id)
}
