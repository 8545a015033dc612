//! `call`: a live call in the terminal, or one press at a time.

mod live;
mod recording;
mod typed;

use redress_app::{AppError, CallView, Context, Loaded, NewCall, Pressed};
use redress_coach::{Field, Press};
use redress_words::{args, strip_marks};
use serde_json::json;
use uuid::Uuid;

use crate::args::{Call, CallVerb, PlaceArg, SavedArg};
use crate::failure::{Failure, Outcome};
use crate::session::{Session, written_json};
use live::live;
use typed::{read_press, read_promise};

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
            let contact = running_in(session, &written.loaded)?;
            let view = session.app.call_of(&ctx, written.loaded, contact)?;
            print(session, &view)?;
            let next = format!("redress call press 1 --case {number}");
            session.next(&next);
            Ok(())
        }
        Some(CallVerb::Press { case, key, value }) => {
            let loaded = session.app.load(&case.case)?;
            let ctx = session.ctx(Some(&loaded))?;
            let contact = running_in(session, &loaded)?;
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
        }) => recording::run(session, case.as_deref(), country, state.as_deref()),
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
        Some(CallVerb::End { case, at }) => end(session, &case.case, at.as_deref()),
    }
}

/// Ends the call that runs in a case, now or when it ended.
fn end(session: &Session, case: &str, at: Option<&str>) -> Outcome {
    let loaded = session.app.load(case)?;
    let ctx = session.ctx(Some(&loaded))?;
    let contact = running_in(session, &loaded)?;
    let at = match at {
        Some(text) => Some(session.moment(&ctx, Some(text))?),
        None => None,
    };
    let written = session.app.end_call(&ctx, case, contact, at)?;
    let next = format!("redress letter new --case {case} --kind recap");
    session.written(&written, &next)
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

/// Returns the running call of a case, or says that there is none.
fn running_in(session: &Session, loaded: &Loaded) -> Outcome<Uuid> {
    let contact = loaded.state.running_contact();
    contact
        .map(|contact| contact.id)
        .ok_or_else(|| Failure::Said {
            code: crate::failure::code::NOT_FOUND,
            message: session.phrase("cli-error-no-call", &args!["case" => loaded.number]),
        })
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
    if let Press::Line(line) = &press
        && session.app.engines().playbook()?.spec(line).is_none()
    {
        return Err(Failure::App(AppError::NotFound {
            what: "line",
            given: line.clone(),
        }));
    }
    let promised = matches!(key, "p" | "P");
    let pressed = session.app.press(ctx, case, contact, &press)?;
    if promised && matches!(press, Press::Note(_)) {
        session.out.say(&session.word("cli-call-promise-noted"));
    }
    match pressed {
        Pressed::Open(Field::Lines(key)) => choose(session, key),
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

/// Lists the lines behind a button that only opens; nothing is logged.
fn choose(session: &Session, key: u8) -> Outcome {
    let playbook = session.app.engines().playbook()?;
    let digit = playbook.digits().iter().find(|digit| digit.key == key);
    let lines = digit
        .map(|digit| digit.lines.as_slice())
        .unwrap_or_default();
    let label = |line: &String| session.app.line_label(session.lang(), line);
    if session.out.is_json() {
        let lines: Vec<_> = lines
            .iter()
            .map(|line| json!({ "line": line, "label": label(line) }))
            .collect();
        return session.out.json(json!({ "choose": lines }));
    }
    let mut shown: Vec<String> = lines
        .iter()
        .map(|line| format!("   {line}  {}", label(line)))
        .collect();
    shown.push(session.word("cli-call-choose"));
    session.out.text(&strip_marks(&shown.join("\n")))
}

fn print(session: &Session, view: &CallView) -> Outcome {
    let mut lines = Vec::new();
    if let Some(phrase) = &view.phrase {
        lines.push(session.out.bold(&phrase.say));
    }
    // What helps to say it is for the person, in their own language.
    let own = view.means.as_ref().or(view.phrase.as_ref());
    let label = session.word("page-call-for-you");
    let notes = own.map(|own| own.note.iter().chain(&own.then));
    lines.extend(
        notes
            .into_iter()
            .flatten()
            .map(|note| format!("   {label} {note}")),
    );
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
    if let Some(stay) = view
        .stay
        .as_ref()
        .filter(|_| view.over_limit || view.call.withdrew)
    {
        lines.push(format!("   {}: {stay}", session.word("page-call-stay")));
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
    let contact = running_in(session, &written.loaded)?;
    Ok((start, written.loaded.number, contact))
}
