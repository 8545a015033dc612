//! `promise`, `ask`, `event` and `fact`: what was said, asked for, happened and is known.

use redress_app::NewPromise;
use redress_case::{Answer, Asked, PromiseState, PromiseView};
use redress_words::{DateStyle, args, strip_marks};
use serde_json::json;

use crate::args::{AnswerArg, AskVerb, EventVerb, FactVerb, PromiseVerb};
use crate::failure::{Failure, Outcome};
use crate::out::Shape;
use crate::session::{Session, bad};

pub(super) fn promise(session: &Session, verb: PromiseVerb) -> Outcome {
    match verb {
        PromiseVerb::Add {
            case,
            what,
            who,
            by: day,
            within,
            at,
        } => {
            let ctx = session.ctx_of(&case.case)?;
            let at = session.moment(&ctx, at.as_deref())?;
            let given = (day.as_deref(), within.as_deref());
            let by = session.by(&ctx, &case.case, at.date(), given, &what)?;
            let new = NewPromise {
                what,
                who,
                by,
                within,
            };
            let written = session.app.add_promise(&ctx, &case.case, at, &new)?;
            session.written(&written, &format!("redress next --case {}", case.case))
        }
        PromiseVerb::List { case } => list(session, case.as_deref()),
        PromiseVerb::Keep { case, promise, on } => end(session, &case.case, &promise, on, true),
        PromiseVerb::Break { case, promise, on } => end(session, &case.case, &promise, on, false),
    }
}

fn end(session: &Session, case: &str, promise: &str, on: Option<String>, kept: bool) -> Outcome {
    let ctx = session.ctx_of(case)?;
    let on = session.day(&ctx, on.as_deref())?;
    let written = session.app.end_promise(&ctx, case, promise, on, kept)?;
    session.written(&written, &format!("redress next --case {case}"))
}

fn list(session: &Session, case: Option<&str>) -> Outcome {
    let cases = match case {
        Some(case) => vec![session.app.resolve(case)?],
        None => session
            .app
            .store()
            .register()?
            .into_iter()
            .map(|(_, id)| id)
            .collect(),
    };
    let mut rows = Vec::new();
    for id in cases {
        let loaded = session.app.load_id(id)?;
        let ctx = session.ctx(Some(&loaded))?;
        for view in loaded.state.promises(ctx.now.date()) {
            rows.push((loaded.number, loaded.title(), view));
        }
    }
    rows.sort_by_key(|(_, _, view)| view.promise.by);
    let state = |state| match state {
        PromiseState::Waiting => "waiting",
        PromiseState::Kept => "kept",
        PromiseState::Broken => "broken",
    };
    match session.out.shape {
        Shape::Json => {
            let promises: Vec<_> = rows
                .iter()
                .map(|(number, _, view)| {
                    json!({
                        "case": number, "seq": view.seq, "id": view.id,
                        "what": view.promise.what, "who": view.promise.who,
                        "by": view.promise.by, "said": view.promise.at, "state": state(view.state),
                        "asked": view.asked,
                    })
                })
                .collect();
            session
                .out
                .json(json!({ "promises": super::case::drop_nulls(promises) }))
        }
        Shape::Plain => {
            let rows: Vec<Vec<String>> = rows
                .into_iter()
                .map(|(number, _, view)| {
                    vec![
                        number.to_string(),
                        view.seq.to_string(),
                        state(view.state).to_owned(),
                        view.promise.by.to_string(),
                        view.promise.who.unwrap_or_default(),
                        view.promise.what,
                    ]
                })
                .collect();
            session.out.plain(&rows)
        }
        Shape::Text if rows.is_empty() => session.out.text(&session.word("empty-promises")),
        Shape::Text => {
            let lines: Vec<String> = rows
                .into_iter()
                .map(|(number, title, view)| {
                    let by = redress_words::format::date(
                        session.lang(),
                        view.promise.by,
                        DateStyle::Long,
                    );
                    let due = session.phrase(
                        "promise-due",
                        &args!["what" => &view.promise.what, "date" => by],
                    );
                    let state = session.word(&format!("promise-state-{}", state(view.state)));
                    let line = format!("{number}  {title}\n   {}: {state}, {due}", view.seq);
                    with_asked(session, &view, line)
                })
                .collect();
            session.out.text(&strip_marks(&lines.join("\n")))
        }
    }
}

/// Adds to the line of a promise when a letter about it went out.
pub(super) fn with_asked(session: &Session, view: &PromiseView, line: String) -> String {
    let Some(day) = view.asked else {
        return line;
    };
    let day = redress_words::format::date(session.lang(), day, DateStyle::Long);
    let asked = session.phrase("promise-asked", &args!["day" => day]);
    format!("{line} {asked}")
}

const fn answer_of(answer: AnswerArg) -> Answer {
    match answer {
        AnswerArg::Granted => Answer::Granted,
        AnswerArg::Refused => Answer::Refused,
    }
}

pub(super) fn ask(session: &Session, verb: AskVerb) -> Outcome {
    match verb {
        AskVerb::Add {
            case,
            what,
            text,
            answer,
            at,
        } => {
            let ctx = session.ctx_of(&case.case)?;
            let known = Asked::ALL.iter().map(|asked| asked.name());
            let asked =
                Asked::from_name(&what).ok_or_else(|| Failure::unknown("ask", &what, known))?;
            let at = session.moment(&ctx, at.as_deref())?;
            let answer = answer.map(answer_of);
            let written = session
                .app
                .add_ask(&ctx, &case.case, at, asked, text, answer)?;
            session.written(&written, &format!("redress ask list --case {}", case.case))
        }
        AskVerb::Answer {
            case,
            ask,
            answer,
            reason,
        } => {
            let ctx = session.ctx_of(&case.case)?;
            let answer = answer_of(answer);
            let written = session
                .app
                .answer_ask(&ctx, &case.case, &ask, answer, reason)?;
            session.written(&written, &format!("redress next --case {}", case.case))
        }
        AskVerb::List(case) => ask_list(session, &case.case),
    }
}

fn ask_list(session: &Session, case: &str) -> Outcome {
    let loaded = session.app.load(case)?;
    let asks = loaded.state.asks();
    let seq = |id| loaded.state.item(id).map_or(0, |item| item.seq);
    let supervisor = asks.iter().filter(|a| a.what == Asked::Supervisor);
    let made = supervisor.clone().count();
    let refused = supervisor
        .filter(|a| a.answer == Some(Answer::Refused))
        .count();
    let answer = |answer: Option<Answer>| match answer {
        None => "open",
        Some(Answer::Granted) => "granted",
        Some(Answer::Refused) => "refused",
    };
    match session.out.shape {
        Shape::Json => {
            let list: Vec<_> = asks
                .iter()
                .map(|a| {
                    json!({
                        "seq": seq(a.id), "id": a.id, "what": a.what.name(), "text": a.text,
                        "at": a.at, "answer": answer(a.answer), "reason": a.reason,
                    })
                })
                .collect();
            session.out.json(json!({
                "case": loaded.number, "supervisor": { "asked": made, "refused": refused },
                "asks": super::case::drop_nulls(list),
            }))
        }
        Shape::Plain => {
            let rows: Vec<Vec<String>> = asks
                .iter()
                .map(|a| {
                    vec![
                        seq(a.id).to_string(),
                        a.at.to_string(),
                        a.what.name().to_owned(),
                        answer(a.answer).to_owned(),
                    ]
                })
                .collect();
            session.out.plain(&rows)
        }
        Shape::Text => {
            let mut lines =
                vec![session.phrase("cli-asks", &args!["asked" => made, "refused" => refused])];
            for a in &asks {
                let what = session.word(&format!("asked-{}", a.what.name()));
                let said = session.word(&format!("ask-answer-{}", answer(a.answer)));
                lines.push(format!(
                    "{}  {}  {said}",
                    seq(a.id),
                    a.text.clone().unwrap_or(what)
                ));
            }
            session.out.text(&strip_marks(&lines.join("\n")))
        }
    }
}

pub(super) fn event(session: &Session, verb: EventVerb) -> Outcome {
    match verb {
        EventVerb::Add {
            case,
            event,
            on,
            note,
        } => {
            let ctx = session.ctx_of(&case.case)?;
            let on = session.day(&ctx, on.as_deref())?;
            let written = session.app.add_event(&ctx, &case.case, &event, on, note)?;
            session.written(
                &written,
                &format!("redress ladder show --case {}", case.case),
            )
        }
        EventVerb::List(case) => {
            let loaded = session.app.load(&case.case)?;
            let rows: Vec<Vec<String>> = loaded
                .state
                .events()
                .into_iter()
                .map(|(_, event)| {
                    vec![
                        event.on.to_string(),
                        event.name.clone(),
                        event.note.clone().unwrap_or_default(),
                    ]
                })
                .collect();
            if session.out.is_json() {
                let events: Vec<_> = loaded
                    .state
                    .events()
                    .into_iter()
                    .map(|(id, event)| json!({ "id": id, "event": event }))
                    .collect();
                return session
                    .out
                    .json(json!({ "case": loaded.number, "events": events }));
            }
            session.out.plain(&rows)
        }
    }
}

pub(super) fn fact(session: &Session, verb: FactVerb) -> Outcome {
    match verb {
        FactVerb::Set { case, facts } => {
            let ctx = session.ctx_of(&case.case)?;
            let mut pairs = Vec::new();
            for pair in &facts {
                pairs.push(pair.split_once('=').ok_or_else(|| bad("fact", pair))?);
            }
            let mut last = None;
            for (name, value) in pairs {
                last = Some(session.app.set_fact(&ctx, &case.case, name, value)?);
            }
            match last {
                Some(written) => session.written(
                    &written,
                    &format!("redress ladder show --case {}", case.case),
                ),
                None => Ok(()),
            }
        }
        FactVerb::List(case) => {
            let loaded = session.app.load(&case.case)?;
            let facts = loaded.state.facts();
            if session.out.is_json() {
                return session
                    .out
                    .json(json!({ "case": loaded.number, "facts": facts }));
            }
            let rows: Vec<Vec<String>> = facts
                .iter()
                .map(|fact| vec![fact.name.clone(), fact.value.clone()])
                .collect();
            session.out.plain(&rows)
        }
    }
}
