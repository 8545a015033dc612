//! What is typed in a call: the keys, the words beside them, and what goes with each.

use jiff::civil::Date;
use redress_app::{AppError, By, Context};
use redress_coach::{Press, Promised, Turn};
use redress_words::{args, strip_marks};

use crate::failure::{Failure, Outcome};
use crate::session::{Session, bad};

/// What can be typed beside the keys, and the message that says what it means.
const WORDS: [(&str, &str); 12] = [
    ("person", "page-call-person"),
    ("transferred", "page-call-transferred"),
    ("solved", "page-call-solved"),
    ("unsolved", "page-call-unsolved"),
    ("boiling", "page-call-boiling"),
    ("calm", "page-call-calm"),
    ("may-decide", "page-call-may-decide"),
    ("knows-case", "page-call-knows-case"),
    ("no-offers", "page-call-no-offers"),
    ("receipt", "page-call-receipt"),
    ("withdraw", "page-call-withdraw"),
    ("true", "page-call-it-is-true"),
];

/// Reads a press: a key, and what was typed for it.
pub(super) fn read_press(key: &str, value: &str) -> Outcome<Press> {
    let value = value.trim();
    let needed = |what| Failure::App(AppError::Needed { what });
    if redress_case_line(key) {
        return Ok(Press::Line(key.to_uppercase()));
    }
    Ok(match key {
        "n" | "N" if value.is_empty() => return Err(needed("name")),
        "n" | "N" => Press::Name(value.to_owned()),
        "r" | "R" if value.is_empty() => return Err(needed("reference")),
        "r" | "R" => Press::Reference(value.to_owned()),
        "t" | "T" if value.is_empty() => return Err(needed("text")),
        "t" | "T" => Press::Note(value.to_owned()),
        "p" | "P" if value.is_empty() => return Err(needed("by")),
        "transferred" => Press::Transferred,
        "person" => Press::Turn(Turn::Person),
        "boiling" => Press::Turn(Turn::Boiling),
        "calm" => Press::Turn(Turn::Calm),
        "may-decide" => Press::Turn(Turn::MayDecide),
        "knows-case" => Press::Turn(Turn::KnowsCase),
        "withdraw" => Press::Turn(Turn::Withdrew),
        "no-offers" => Press::NoOffers,
        "receipt" => Press::Receipt,
        "true" if value.is_empty() => return Err(needed("fact")),
        "true" => Press::Attest(value.to_owned()),
        "solved" => Press::Solved(true),
        "unsolved" => Press::Solved(false),
        "end" => Press::HangUp,
        "undo" | "z" => Press::Undo,
        key => {
            let mut chars = key.chars();
            match (chars.next(), chars.next()) {
                (Some(c), None) => Press::from_key(c).ok_or_else(|| bad("value", key))?,
                _ => return Err(bad("value", key)),
            }
        }
    })
}

fn redress_case_line(key: &str) -> bool {
    key.get(..2)
        .is_some_and(|start| start.eq_ignore_ascii_case("r-"))
}

/// Reads what was promised: `5` (the quick choice), `15wd`, `2026-04-02` before the words for it, or
/// a sentence that names its time. Without a time it is kept as a note, as there is nothing to wait
/// for.
pub(super) fn read_promise(
    session: &Session,
    ctx: &Context,
    case: &str,
    value: &str,
) -> Outcome<Press> {
    let loaded = session.app.load(case)?;
    let lang = session.app.call_lang(ctx, &loaded.state);
    let today = ctx.now.date();
    let (when, rest) = value.split_once(' ').unwrap_or((value, ""));
    let of = |what: &str| Promised {
        what: Some(what.trim().to_owned()).filter(|what| !what.is_empty()),
        ..Promised::default()
    };
    let by = session
        .app
        .promised_day(&loaded.state, lang, today, value)?;
    let quick = match when {
        "1" => Some(0),
        "2" => Some(2),
        "3" => Some(5),
        "4" => Some(10),
        "5" => Some(15),
        _ => None,
    };
    // "5 days" is no quick choice.
    if let Some(days) = quick.filter(|_| by.is_none()) {
        return Ok(Press::Promise(Promised {
            working_days: Some(days),
            ..of(rest)
        }));
    }
    if let Some(by) = By::within(when) {
        let promised = of(rest);
        return Ok(Press::Promise(match by {
            By::Within {
                count,
                unit: redress_app::Unit::WorkingDays,
            } => Promised {
                working_days: u16::try_from(count).ok(),
                ..promised
            },
            by => Promised {
                due: Some(session.app.day_of(&loaded.state, today, by)?),
                ..promised
            },
        }));
    }
    if when.parse::<Date>().is_ok() {
        let due = Some(crate::session::day(when)?);
        return Ok(Press::Promise(Promised { due, ..of(rest) }));
    }
    if by.is_some() {
        return Ok(Press::Promise(Promised {
            due: by,
            ..of(value)
        }));
    }
    let args = args!["what" => value];
    Ok(Press::Note(strip_marks(
        &session.phrase("page-promise-no-day", &args),
    )))
}

/// Says whether a word is a key of the call; anything else is what somebody said.
pub(super) fn is_key(word: &str) -> bool {
    let one = word.chars().count() == 1 && word != "/";
    one || redress_case_line(word)
        || WORDS.iter().any(|(typed, _)| *typed == word)
        || matches!(word, "end" | "undo")
}

/// Lists the keys with their words.
pub(super) fn keys(session: &Session) -> String {
    let mut lines = Vec::new();
    if let Ok(playbook) = session.app.engines().playbook() {
        for digit in playbook.digits() {
            let label = digit
                .label
                .get(&session.lang())
                .cloned()
                .unwrap_or_default();
            lines.push(format!("{}  {label}", digit.key));
        }
    }
    for key in ["h", "s", "n", "r", "p", "t", "m", "e", "z", "q"] {
        lines.push(format!(
            "{key}  {}",
            session.word(&format!("cli-call-key-{key}"))
        ));
    }
    for (word, means) in WORDS {
        lines.push(format!("{word}  {}", session.word(means)));
    }
    strip_marks(&lines.join("\n"))
}
