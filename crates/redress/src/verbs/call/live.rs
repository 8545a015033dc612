//! A call in lines: a key a line, for pipes and screen readers.

use std::io::{BufRead as _, IsTerminal as _};
use std::time::Instant;

use redress_app::{AppError, CallView, Context, NewCall};
use redress_coach::spec::Missing;
use redress_words::{args, strip_marks};

use super::typed::{is_key, keys};
use super::{begin, press, print};
use crate::failure::{Failure, Outcome};
use crate::session::Session;

/// Runs a call in the terminal: a key a line, what is typed behind it.
pub(super) fn live(session: &Session, case: Option<&str>, new: &NewCall) -> Outcome {
    let begun = Instant::now();
    let (start, number, contact) = begin(session, case, new)?;
    let number = number.to_string();
    let now = || -> Outcome<Context> {
        let elapsed = jiff::SignedDuration::try_from(begun.elapsed()).unwrap_or_default();
        let now = start
            .now
            .checked_add(elapsed)
            .map_err(|e| Failure::App(AppError::Count(e.to_string())))?;
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
    let mut told = false;
    for line in stdin.lock().lines() {
        let Ok(line) = line else { break };
        let line = line.trim();
        let ctx = now()?;
        let view = session.app.call(&ctx, &number, contact)?;
        told = tell_left(session, &view, told)?;
        let closing = view.call.focus == redress_coach::Focus::Closing;
        let (key, value) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
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
        if !is_key(key, value) {
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
    let ctx = now()?;
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

/// Tells once how little is left of the time that was set aside, and says whether that is told.
fn tell_left(session: &Session, view: &CallView, told: bool) -> Outcome<bool> {
    let Some(left) = view.left_minutes.filter(|_| !told) else {
        return Ok(told);
    };
    let n = i64::try_from(left).unwrap_or(i64::MAX);
    let left = session.phrase("page-call-little-left", &args!["n" => n]);
    session.out.text(&strip_marks(&left))?;
    Ok(true)
}

/// Shows the lines that are near to what was heard; nothing is logged.
fn heard(session: &Session, view: &CallView, said: &str) -> Outcome {
    let found = session
        .app
        .find_heard(session.lang(), view.lang, said.trim())?;
    let Some(first) = found.first() else {
        return session.out.text(&session.word("cli-call-none-found"));
    };
    let near = first.score < redress_coach::SURE;
    let mut lines = vec![session.word(if near {
        "cli-phrase-nearest"
    } else {
        "page-call-found"
    })];
    lines.extend(found.iter().map(|found| {
        let label = session.app.line_label(session.lang(), &found.line);
        format!("   {}  {label}", found.line)
    }));
    lines.push(session.word("cli-call-choose"));
    session.out.text(&strip_marks(&lines.join("\n")))
}

fn missing(session: &Session, view: &CallView) -> String {
    let names: Vec<String> = view
        .call
        .missing_beside(view.loaded.state.details().reference.is_some())
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
