//! `next` and `calendar`.

use redress_app::Loaded;
use redress_words::{DateStyle, args, strip_marks};
use serde_json::json;

use crate::args::CalendarVerb;
use crate::failure::Outcome;
use crate::out::Shape;
use crate::session::Session;

pub(super) fn run(session: &Session, case: Option<&str>) -> Outcome {
    let mut all = Vec::new();
    let ctx = match case {
        Some(case) => {
            let loaded = session.app.load(case)?;
            let ctx = session.ctx(Some(&loaded))?;
            for step in session.app.steps(ctx.now.date(), &loaded) {
                all.push((loaded.clone(), step));
            }
            ctx
        }
        None => {
            let ctx = session.ctx(None)?;
            all = session.app.all_steps(ctx.now.date())?;
            ctx
        }
    };
    match session.out.shape {
        Shape::Json => {
            let steps: Vec<_> = all
                .iter()
                .map(|(_, step)| session.app.step_json(&ctx, step))
                .collect();
            session
                .out
                .json(json!({ "as_of": ctx.now.date(), "steps": steps }))
        }
        Shape::Plain => {
            let rows: Vec<Vec<String>> = all
                .iter()
                .map(|(_, step)| {
                    vec![
                        step.case.to_string(),
                        step.act.name().to_owned(),
                        step.due.map(|d| d.to_string()).unwrap_or_default(),
                        step.rung.clone().unwrap_or_default(),
                        step.command(),
                    ]
                })
                .collect();
            session.out.plain(&rows)
        }
        Shape::Text if all.is_empty() => {
            session.out.text(&session.word("cli-nothing-to-do"))?;
            if case.is_none() && session.app.list_cases(session.lang(), "", 1)?.total == 0 {
                let args = redress_words::args!["command" => "redress call start"];
                session.out.say(&session.phrase("cli-next-command", &args));
            }
            Ok(())
        }
        Shape::Text => {
            let mut lines = Vec::new();
            for (at, (loaded, step)) in all.iter().enumerate() {
                let what = session.app.step_what(session.lang(), &loaded.state, step);
                let title = format!("{}  {}: {what}", loaded.number, loaded.title());
                lines.push(if at == 0 {
                    session.out.bold(&title)
                } else {
                    title
                });
                lines.push(format!(
                    "   {}",
                    session.app.step_because(session.lang(), step)
                ));
                if let Some(whom) = &step.whom {
                    lines.push(format!(
                        "   {}",
                        session.app.step_whom(session.lang(), whom)
                    ));
                }
                lines.push(format!("   {}", step.command()));
            }
            session.out.text(&strip_marks(&lines.join("\n")))
        }
    }
}

fn cases(session: &Session, case: Option<&str>) -> Outcome<Vec<Loaded>> {
    if let Some(case) = case {
        return Ok(vec![session.app.load(case)?]);
    }
    Ok(session.app.calendar_cases()?)
}

pub(super) fn calendar(session: &Session, verb: CalendarVerb) -> Outcome {
    match verb {
        CalendarVerb::Ics { case } => {
            let cases = cases(session, case.as_deref())?;
            let ctx = session.ctx(cases.first())?;
            let text = session.app.ics(&ctx, &cases)?;
            session.out.bytes(text.as_bytes())
        }
        CalendarVerb::List { case } => {
            let cases = cases(session, case.as_deref())?;
            let ctx = session.ctx(cases.first())?;
            let mut all = Vec::new();
            for loaded in &cases {
                for dated in session.app.dates(&ctx, loaded)? {
                    all.push((loaded.number, dated));
                }
            }
            all.sort_by_key(|(_, dated)| dated.on);
            match session.out.shape {
                Shape::Json => {
                    let dates: Vec<_> = all
                        .iter()
                        .map(|(number, d)| {
                            json!({ "case": number, "on": d.on, "summary": d.summary, "because": d.description })
                        })
                        .collect();
                    session.out.json(json!({ "dates": dates }))
                }
                Shape::Plain => {
                    let rows: Vec<Vec<String>> = all
                        .into_iter()
                        .map(|(number, d)| vec![number.to_string(), d.on.to_string(), d.summary])
                        .collect();
                    session.out.plain(&rows)
                }
                Shape::Text => {
                    let lines: Vec<String> = all
                        .into_iter()
                        .map(|(_, d)| {
                            let day = redress_words::format::date(
                                session.lang(),
                                d.on,
                                DateStyle::LongWeekday,
                            );
                            session.phrase(
                                "word-field-with-value",
                                &args!["name" => day, "value" => &d.summary],
                            )
                        })
                        .collect();
                    session.out.text(&strip_marks(&lines.join("\n")))
                }
            }
        }
    }
}
