//! `call`: a live call in the terminal, or one press at a time.

use std::io::{BufRead as _, IsTerminal as _};
use std::time::Instant;

use jiff::civil::Date;
use redress_app::{AppError, By, CallView, Context, Loaded, NewCall, Pressed, RecordingView};
use redress_coach::spec::Missing;
use redress_coach::{Press, Promised, Side, Turn};
use redress_words::{args, strip_marks};
use serde_json::json;
use uuid::Uuid;

use crate::args::{Call, CallVerb, PlaceArg, SavedArg};
use crate::failure::{Failure, Outcome};
use crate::session::{Session, bad, written_json};

pub(super) fn run(session: &Session, call: Call) -> Outcome {
    match call.verb {
        None => live(session, call.case.as_deref(), &NewCall::default()),
        Some(CallVerb::Start {
            case,
            text,
            counter,
            goal,
            minutes,
        }) => {
            let new = NewCall {
                at_counter: counter,
                goal,
                minutes,
            };
            if text {
                return live(session, case.as_deref(), &new);
            }
            let ctx = context(session, case.as_deref())?;
            let written = session.app.start_call(&ctx, case.as_deref(), &new)?;
            if session.out.is_json() {
                return session.out.json(written_json(&written));
            }
            let number = written.loaded.number;
            let contact = running(&written.loaded)?;
            let view = session.app.call_of(&ctx, written.loaded, contact)?;
            print(session, &view)?;
            let next = format!("redress call press 1 --case {number}");
            session
                .out
                .say(&session.phrase("cli-next-command", &args!["command" => next]));
            Ok(())
        }
        Some(CallVerb::Press { case, key, value }) => {
            let loaded = session.app.load(&case.case)?;
            let ctx = session.ctx(Some(&loaded))?;
            let contact = running(&loaded)?;
            press(
                session,
                &ctx,
                &case.case,
                contact,
                &key,
                value.as_deref().unwrap_or(""),
            )
        }
        Some(CallVerb::Show(case)) => {
            let loaded = session.app.load(&case.case)?;
            let ctx = session.ctx(Some(&loaded))?;
            let contact = running_in(session, &loaded)?;
            print(session, &session.app.call_of(&ctx, loaded, contact)?)
        }
        Some(CallVerb::Recording {
            case,
            country,
            state,
        }) => {
            let (lang, today) = (session.lang(), session.ctx(None)?.now.date());
            let found = match &case {
                Some(case) => {
                    let loaded = session.app.load(case)?;
                    session.app.case_recording(lang, today, &loaded)
                }
                None => {
                    let country = country.unwrap_or_default();
                    session
                        .app
                        .recording(lang, today, &country, state.as_deref())?
                }
            };
            recording(session, found.as_ref())
        }
        Some(CallVerb::Place { case, place }) => {
            let loaded = session.app.load(&case.case)?;
            let ctx = session.ctx(Some(&loaded))?;
            let contact = running_in(session, &loaded)?;
            let at_counter = place == PlaceArg::Counter;
            session
                .app
                .move_call(&ctx, &case.case, contact, at_counter)?;
            print(session, &session.app.call(&ctx, &case.case, contact)?)
        }
        Some(CallVerb::Close { case, saved, still }) => close(session, &case.case, saved, still),
        Some(CallVerb::End(case)) => {
            let loaded = session.app.load(&case.case)?;
            let ctx = session.ctx(Some(&loaded))?;
            let contact = running_in(session, &loaded)?;
            match session
                .app
                .press(&ctx, &case.case, contact, &Press::HangUp)?
            {
                Pressed::Logged(written) => {
                    let next = format!("redress letter new --case {} --kind recap", case.case);
                    session.written(&written, &next)
                }
                Pressed::Open(_) => Ok(()),
            }
        }
    }
}

/// Logs what is only said after a call: whether it is saved with them, what is still not right.
fn close(session: &Session, case: &str, saved: Option<SavedArg>, still: Option<String>) -> Outcome {
    let still = still.filter(|text| !text.trim().is_empty());
    if saved.is_none() && still.is_none() {
        return Err(Failure::App(AppError::Needed { what: "text" }));
    }
    let loaded = session.app.load(case)?;
    let ctx = session.ctx(Some(&loaded))?;
    let contacts = loaded.state.contacts();
    let call = contacts
        .iter()
        .rfind(|view| view.contact.live && view.ended.is_some());
    let Some(call) = call else {
        return Err(Failure::Said {
            code: crate::failure::code::NOT_FOUND,
            message: session.phrase("cli-error-no-ended-call", &args!["case" => loaded.number]),
        });
    };
    let saved = saved.map(|answer| answer == SavedArg::Yes);
    let written = session
        .app
        .after_contact(&ctx, case, call.id, saved, still.as_deref())?;
    session.written(&written, &format!("redress next --case {}", loaded.number))
}

fn context(session: &Session, case: Option<&str>) -> Outcome<Context> {
    match case {
        Some(case) => session.ctx_of(case),
        None => session.ctx(None),
    }
}

fn running(loaded: &Loaded) -> Outcome<Uuid> {
    let contact = loaded.state.running_contact();
    contact.map(|contact| contact.id).ok_or_else(|| {
        Failure::App(AppError::NotFound {
            what: "contact",
            given: loaded.number.to_string(),
        })
    })
}

/// Returns the running call of a case, or says that there is none.
fn running_in(session: &Session, loaded: &Loaded) -> Outcome<Uuid> {
    running(loaded).map_err(|_| Failure::Said {
        code: crate::failure::code::NOT_FOUND,
        message: session.phrase("cli-error-no-call", &args!["case" => loaded.number]),
    })
}

/// What can be typed beside the keys.
const WORDS: [&str; 12] = [
    "person",
    "transferred",
    "solved",
    "unsolved",
    "boiling",
    "calm",
    "may-decide",
    "knows-case",
    "no-offers",
    "receipt",
    "withdraw",
    "true",
];

/// Reads a press: a key, and what was typed for it.
fn read_press(key: &str, value: &str) -> Outcome<Press> {
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
fn read_promise(session: &Session, ctx: &Context, case: &str, value: &str) -> Outcome<Press> {
    let loaded = session.app.load(case)?;
    let lang = session.app.call_lang(ctx, &loaded.state);
    let today = ctx.now.date();
    let (when, rest) = value.split_once(' ').unwrap_or((value, ""));
    let of = |what: &str| Promised {
        what: Some(what.trim().to_owned()).filter(|what| !what.is_empty()),
        ..Promised::default()
    };
    let by = session.app.said_by(&loaded.state, lang, today, value)?;
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

fn press(
    session: &Session,
    ctx: &Context,
    case: &str,
    contact: Uuid,
    key: &str,
    value: &str,
) -> Outcome {
    let press = match key {
        "p" | "P" if !value.trim().is_empty() => read_promise(session, ctx, case, value.trim())?,
        _ => read_press(key, value)?,
    };
    if let Press::Attest(fact) = &press {
        let playbook = session.app.engines().playbook()?;
        if !playbook.attests(fact) {
            return Err(Failure::unknown("fact", fact, playbook.facts()));
        }
    }
    let pressed = session.app.press(ctx, case, contact, &press)?;
    match pressed {
        Pressed::Open(_) => Err(Failure::App(AppError::Needed { what: "text" })),
        Pressed::Logged(written) => {
            let view = session.app.call_of(ctx, written.loaded.clone(), contact)?;
            if session.out.is_json() {
                let mut value = written_json(&written);
                if let Some(map) = value.as_object_mut() {
                    map.insert(
                        "say".to_owned(),
                        json!(view.phrase.as_ref().map(|p| &p.say)),
                    );
                    map.insert("asks".to_owned(), json!(view.call.asks_made()));
                }
                return session.out.json(value);
            }
            print(session, &view)
        }
    }
}

fn print(session: &Session, view: &CallView) -> Outcome {
    let mut lines = Vec::new();
    if let Some(phrase) = &view.phrase {
        lines.push(session.out.bold(&phrase.say));
        lines.extend(phrase.note.iter().map(|note| format!("   {note}")));
        lines.extend(phrase.then.iter().map(|then| format!("   {then}")));
    }
    let own = view.means.as_ref().or(view.phrase.as_ref());
    for (fact, question) in own.map(|own| own.attest.as_slice()).unwrap_or_default() {
        let named = args!["fact" => fact, "question" => question];
        lines.push(format!("   {}", session.phrase("cli-call-if-true", &named)));
    }
    if let Some(means) = &view.means {
        lines.push(format!("   ({})", means.say));
    }
    // Why they may be saying it is told in the customer's own language.
    let why = own.map(|own| own.means.join(" ")).unwrap_or_default();
    if !why.is_empty() {
        lines.push(format!("   {}: {why}", session.word("page-call-why")));
    }
    if view.call.asks_made() > 0 {
        let count = args!["n" => view.call.asks_made()];
        lines.push(format!(
            "   {}",
            session.phrase("ask-count-supervisor", &count)
        ));
    }
    session.out.text(&strip_marks(&lines.join("\n")))
}

/// Returns what a call is to begin with, where it may take the whole terminal.
pub(crate) fn on_screen(call: &Call) -> Option<(Option<String>, NewCall)> {
    match &call.verb {
        None if !call.text => Some((call.case.clone(), NewCall::default())),
        Some(CallVerb::Start {
            case,
            text: false,
            counter,
            goal,
            minutes,
        }) => {
            let new = NewCall {
                at_counter: *counter,
                goal: goal.clone(),
                minutes: *minutes,
            };
            Some((case.clone(), new))
        }
        _ => None,
    }
}

/// Starts a call, or goes on with the one that runs in the case: the moment, the case's number and
/// the contact.
pub(crate) fn begin(
    session: &Session,
    case: Option<&str>,
    new: &NewCall,
) -> Outcome<(Context, u64, Uuid)> {
    let start = context(session, case)?;
    if let Some(case) = case {
        let loaded = session.app.load(case)?;
        if let Some(contact) = loaded.state.running_contact() {
            if *new != NewCall::default() {
                session.out.say(&session.word("cli-call-goes-on"));
            }
            return Ok((start, loaded.number, contact.id));
        }
    }
    let written = session.app.start_call(&start, case, new)?;
    let contact = running(&written.loaded)?;
    Ok((start, written.loaded.number, contact))
}

/// Runs a call in the terminal: a key a line, what is typed behind it.
fn live(session: &Session, case: Option<&str>, new: &NewCall) -> Outcome {
    let begun = Instant::now();
    let (start, number, contact) = begin(session, case, new)?;
    let number = number.to_string();
    let now = |session: &Session| -> Outcome<Context> {
        let elapsed = jiff::SignedDuration::try_from(begun.elapsed()).unwrap_or_default();
        let now = start
            .now
            .checked_add(elapsed)
            .map_err(|e| Failure::App(AppError::Count(e.to_string())))?;
        let _ = session;
        Ok(Context {
            now,
            ..start.clone()
        })
    };
    session.out.text(&keys(session))?;
    let view = session.app.call(&start, &number, contact)?;
    print(session, &view)?;
    let stdin = std::io::stdin();
    let prompt = stdin.is_terminal();
    for line in stdin.lock().lines() {
        let Ok(line) = line else { break };
        let line = line.trim();
        let ctx = now(session)?;
        let view = session.app.call(&ctx, &number, contact)?;
        let closing = view.call.focus == redress_coach::Focus::Closing;
        let (key, value) = line.split_once(' ').unwrap_or((line, ""));
        let key = match key {
            "" if closing => "end",
            "" => continue,
            "q" | "quit" => break,
            "?" => {
                session.out.text(&keys(session))?;
                continue;
            }
            key => key,
        };
        if !is_key(key) {
            heard(session, &view, line.trim_start_matches('/'))?;
            continue;
        }
        match press(session, &ctx, &number, contact, key, value) {
            Ok(()) => {}
            Err(failure) => {
                session
                    .out
                    .say(&failure.message(session.words(), session.lang()));
                if !prompt && failure.code() != crate::failure::code::USAGE {
                    return Err(failure);
                }
            }
        }
        let view = session.app.call(&ctx, &number, contact)?;
        if view.call.ended.is_some() {
            break;
        }
        if view.call.focus == redress_coach::Focus::Closing {
            session.out.say(&missing(session, &view));
        }
    }
    let ctx = now(session)?;
    let view = session.app.call(&ctx, &number, contact)?;
    let next = if view.call.ended.is_some() {
        format!("redress letter new --case {number} --kind recap")
    } else {
        format!("redress call --text --case {number}")
    };
    session
        .out
        .say(&session.phrase("cli-next-command", &args!["command" => next]));
    Ok(())
}

/// Says whether a word is a key of the call; anything else is what somebody said.
fn is_key(word: &str) -> bool {
    let one = word.chars().count() == 1 && word != "/";
    one || redress_case_line(word) || WORDS.contains(&word) || matches!(word, "end" | "undo")
}

/// Shows the lines that are near to what was heard; nothing is logged.
fn heard(session: &Session, view: &CallView, said: &str) -> Outcome {
    let (_, found) = session
        .app
        .find_phrase(said.trim(), Some(view.lang), Side::Customer)?;
    if found.is_empty() {
        return session.out.text(&session.word("page-call-none-found"));
    }
    let mut lines = vec![session.word("page-call-found")];
    lines.extend(found.iter().map(|found| {
        let label = session.app.line_label(session.lang(), &found.line);
        format!("   {}  {label}", found.line)
    }));
    lines.push(session.word("cli-call-choose"));
    session.out.text(&strip_marks(&lines.join("\n")))
}

/// Lists the keys with their words.
fn keys(session: &Session) -> String {
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
    lines.push(session.phrase("cli-call-words", &args!["list" => WORDS.join(", ")]));
    strip_marks(&lines.join("\n"))
}

fn missing(session: &Session, view: &CallView) -> String {
    let names: Vec<String> = view
        .call
        .missing()
        .into_iter()
        .map(|item| {
            session.word(match item {
                Missing::Name => "cli-missing-name",
                Missing::Reference => "cli-missing-reference",
                Missing::Promise => "cli-missing-promise",
            })
        })
        .collect();
    if names.is_empty() {
        return session.word("cli-call-nothing-missing");
    }
    let list = redress_words::format::list_and(session.lang(), &names);
    session.phrase("cli-call-missing", &args!["list" => list])
}

/// Says whether the call may be recorded.
fn recording(session: &Session, found: Option<&RecordingView>) -> Outcome {
    let Some(found) = found else {
        return Err(AppError::Needed { what: "country" }.into());
    };
    if session.out.is_json() {
        return session.out.json(json!(found));
    }
    let mut lines = vec![
        found.says.clone(),
        session.phrase("reckoning-law", &args!["law" => &found.grounds.law]),
        session.word(&format!(
            "reckoning-confidence-{}",
            found.grounds.confidence
        )),
    ];
    if found.grounds.check_first {
        lines.push(session.word("reckoning-check-first"));
    }
    session.out.text(&strip_marks(&lines.join("\n")))
}
