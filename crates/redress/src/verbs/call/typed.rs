//! What is typed in a call: the keys, the words beside them, and what goes with each.

use jiff::civil::Date;
use redress_app::{AppError, By, Context};
use redress_coach::{Press, Promised, Turn};
use redress_words::{args, strip_marks};

use crate::failure::{Failure, Outcome};
use crate::session::{Session, bad};

/// What can be typed beside the keys, and the message that says what it means.
const WORDS: [(&str, &str); 13] = [
    ("person", "page-call-person"),
    ("transferred", "page-call-transferred"),
    ("solved", "page-call-solved"),
    ("unsolved", "page-call-unsolved"),
    ("boiling", "page-call-boiling"),
    ("calm", "page-call-calm"),
    ("may-decide", "page-call-may-decide"),
    ("knows-case", "page-call-knows-case"),
    ("answering", "page-call-answering"),
    ("no-offers", "page-call-no-offers"),
    ("receipt", "page-call-receipt"),
    ("withdraw", "page-call-withdraw"),
    ("true", "page-call-it-is-true"),
];

/// Reads a press: a key, and what was typed for it.
pub(super) fn read_press(key: &str, value: &str) -> Outcome<Press> {
    let value = value.trim();
    let needed = |what| Failure::App(AppError::Needed { what });
    if is_line(key) {
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
        "answering" => Press::Turn(Turn::Answering),
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

fn is_line(key: &str) -> bool {
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
    let today = ctx.now.date();
    let (when, rest) = value.split_once(' ').unwrap_or((value, ""));
    let of = |what: &str| Promised {
        what: Some(what.trim().to_owned()).filter(|what| !what.is_empty()),
        ..Promised::default()
    };
    let said = |text: &str| session.app.promised_in(ctx, &loaded.state, today, text);
    let by = said(value)?;
    let start: Vec<&str> = value.split_whitespace().take(2).collect();
    let counts = said(&start.join(" "))?;
    let choices = session.app.engines().playbook()?.promise_choices();
    let chosen = choices.iter().find(|one| one.key.to_string() == when);
    let quick = chosen.and_then(|choice| choice.working_days);
    // "5 days" is no quick choice; "2 refund of the charge of 20 March" is one.
    if let Some(days) = quick.filter(|_| counts.is_none()) {
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

/// Says whether a line that begins with this word presses a key; anything else is what somebody
/// said. A key that takes no text stands alone: "2 weeks, they said" is no second button.
pub(super) fn is_key(word: &str, rest: &str) -> bool {
    let takes_text = matches!(word, "n" | "N" | "r" | "R" | "p" | "P" | "t" | "T" | "true");
    let one = word.chars().count() == 1 && word != "/";
    let named = WORDS.iter().any(|(typed, _)| *typed == word);
    let key = one || is_line(word) || named || matches!(word, "end" | "undo");
    key && (takes_text || rest.trim().is_empty())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_without_text_stands_alone() {
        for (word, rest, key) in [
            ("2", "", true),
            ("2", "weeks, they said", false),
            ("e", "", true),
            ("e", "non si può fare niente", false),
            ("end", "", true),
            ("end", "of the month at the earliest", false),
            ("person", "in charge is out", false),
            ("solved", "it on their side", false),
            ("o", "kadar bekleyemem", false),
            ("n", "Marco", true),
            ("t", "survey first", true),
            ("p", "15wd written answer", true),
            ("true", "already-done", true),
            ("R-07", "", true),
            ("R-07", "was what I heard", false),
            ("/", "the system is down", false),
            ("they", "cannot", false),
        ] {
            assert_eq!(is_key(word, rest), key, "{word} {rest}");
        }
    }

    #[test]
    fn every_word_that_is_listed_can_be_pressed() {
        for (word, _) in WORDS {
            assert!(read_press(word, "already-done").is_ok(), "{word}");
        }
    }
}
