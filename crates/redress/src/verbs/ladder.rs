//! `ladder`.

use redress_app::{AppError, LadderInput, LadderView, RungView};
use redress_words::{DateStyle, args, strip_marks};
use serde_json::json;

use crate::args::{LadderArgs, LadderVerb};
use crate::failure::{Failure, Outcome};
use crate::out::Shape;
use crate::session::{Session, bad, day};

pub(super) fn run(session: &Session, verb: LadderVerb) -> Outcome {
    match verb {
        LadderVerb::Show(args) => show(session, &view(session, &args)?, false),
        LadderVerb::Explain {
            clock: None,
            ladder,
        } => show(session, &view(session, &ladder)?, true),
        LadderVerb::Explain {
            clock: Some(clock),
            ladder,
        } => explain(session, &view(session, &ladder)?, &clock),
        LadderVerb::Next(args) => next(session, &view(session, &args)?),
        LadderVerb::Missing(args) => missing(session, &view(session, &args)?),
        LadderVerb::Skip { case, rung, reason } => {
            let ctx = session.ctx_of(&case.case)?;
            let written = session.app.skip_rung(&ctx, &case.case, &rung, &reason)?;
            session.written(
                &written,
                &format!("redress ladder show --case {}", case.case),
            )
        }
        LadderVerb::Countries => countries(session),
    }
}

fn view(session: &Session, given: &LadderArgs) -> Outcome<LadderView> {
    if let Some(case) = &given.case {
        let loaded = session.app.load(case)?;
        let ctx = session.ctx(Some(&loaded))?;
        if given.topic.is_none() && given.event.is_empty() && given.fact.is_empty() {
            return Ok(session.app.case_ladder(&ctx, &loaded.state)?);
        }
    }
    let pairs = |all: &[String], field: &'static str| -> Outcome<Vec<(String, String)>> {
        all.iter()
            .map(|pair| {
                let (name, value) = pair.split_once('=').ok_or_else(|| bad(field, pair))?;
                Ok((name.trim().to_owned(), value.trim().to_owned()))
            })
            .collect()
    };
    let mut input = LadderInput {
        country: given.country.clone().unwrap_or_default(),
        sector: given.sector.clone().unwrap_or_default(),
        topic: given.topic.clone(),
        events: Vec::new(),
        facts: pairs(&given.fact, "fact")?,
    };
    for (name, value) in pairs(&given.event, "event")? {
        input.events.push((name, day(&value)?));
    }
    let ctx = match &given.case {
        Some(case) => {
            let loaded = session.app.load(case)?;
            let details = loaded.state.details();
            input.country = details.country.unwrap_or_default();
            input.sector = details.sector.unwrap_or_default();
            input.topic = input.topic.or(details.topic);
            session.ctx(Some(&loaded))?
        }
        None => session.ctx(None)?,
    };
    Ok(session.app.show_ladder(&ctx, &input)?)
}

fn show(session: &Session, view: &LadderView, explain: bool) -> Outcome {
    match session.out.shape {
        Shape::Json => session.out.json(json!(view)),
        Shape::Plain => {
            let rows: Vec<Vec<String>> = view
                .rungs
                .iter()
                .map(|rung| {
                    let day = |day: Option<jiff::civil::Date>| {
                        day.map(|d| d.to_string()).unwrap_or_default()
                    };
                    vec![
                        rung.id.clone(),
                        rung.status.clone(),
                        day(rung.opens_on),
                        day(rung.closes_on),
                        rung.title.clone(),
                    ]
                })
                .collect();
            session.out.plain(&rows)
        }
        Shape::Text => {
            let mut lines = Vec::new();
            for rung in view.rungs.iter().filter(|rung| !rung.side) {
                lines.extend(rung_lines(session, view, rung, explain));
            }
            let side: Vec<&RungView> = view.rungs.iter().filter(|rung| rung.side).collect();
            if !side.is_empty() {
                lines.push(session.out.bold(&session.word("rung-side")));
                for rung in side {
                    lines.extend(rung_lines(session, view, rung, explain));
                }
            }
            if !view.rights.is_empty() {
                lines.push(session.out.bold(&session.word("rung-rights")));
                lines.extend(right_lines(session, view));
            }
            lines.extend(
                view.questions
                    .iter()
                    .map(|q| format!("? {} ({})", q.ask, q.fact)),
            );
            lines.extend(view.notes.iter().cloned());
            lines.push(session.word("ladder-no-outcome"));
            lines.push(session.word("app-no-advice"));
            session.out.text(&strip_marks(&lines.join("\n")))
        }
    }
}

fn rung_lines(session: &Session, view: &LadderView, rung: &RungView, explain: bool) -> Vec<String> {
    let status = session.word(&format!("rung-status-{}", rung.status));
    let here = if view.next.as_deref() == Some(rung.id.as_str()) {
        "> "
    } else {
        "  "
    };
    let mut lines = vec![
        session
            .out
            .bold(&format!("{here}{}  {}  [{status}]", rung.title, rung.id)),
    ];
    let long = |day| redress_words::format::date(session.lang(), day, DateStyle::Long);
    if let Some(on) = rung.opens_on.filter(|_| rung.status != "done") {
        lines.push(format!(
            "    {}",
            session.phrase(
                if on <= view.as_of {
                    "rung-opened"
                } else {
                    "rung-opens"
                },
                &args!["body" => &rung.title, "date" => long(on)]
            )
        ));
    }
    if let Some(on) = rung.closes_on.filter(|_| rung.status != "done") {
        lines.push(format!(
            "    {}",
            session.phrase("rung-closes", &args!["date" => long(on)])
        ));
    }
    if explain || matches!(rung.status.as_str(), "open" | "not-yet" | "ask" | "closed") {
        lines.extend(rung.because.iter().map(|why| format!("    {why}")));
        let power = || session.word(&format!("rung-power-{}", rung.power));
        let can = rung.can.clone().unwrap_or_else(power);
        lines.push(format!("    {can}"));
        if rung.grounds.check_first {
            lines.push(format!("    {}", session.word("reckoning-check-first")));
        }
        if rung.grounds.are_from_memory() {
            lines.push(format!(
                "    {}",
                session.word("reckoning-confidence-memory")
            ));
        }
    }
    if explain {
        for (id, text) in [
            ("rung-who", &rung.who),
            ("rung-before", &rung.before),
            ("rung-note", &rung.note),
        ] {
            lines.extend(
                text.iter()
                    .map(|text| format!("    {}", session.phrase(id, &args!["text" => text]))),
            );
        }
        lines.extend(rung.will_not_handle.iter().map(|text| {
            format!(
                "    {}",
                session.phrase("rung-will-not-handle", &args!["text" => text])
            )
        }));
        lines.extend(
            rung.fee
                .iter()
                .map(|fee| format!("    {}", session.phrase("rung-fee", &args!["fee" => fee]))),
        );
        lines.extend(rung.explained.iter().map(|text| format!("    {text}")));
    }
    lines.extend(
        rung.needs
            .iter()
            .filter(|n| {
                n.state == "missing" && !matches!(rung.status.as_str(), "done" | "not-eligible")
            })
            .map(|need| {
                format!(
                    "    {}",
                    session.phrase("rung-still-missing", &args!["item" => &need.name])
                )
            }),
    );
    lines
}

/// The customer's own time and the limits that belong to no step.
fn right_lines(session: &Session, view: &LadderView) -> Vec<String> {
    let long = |day| redress_words::format::date(session.lang(), day, DateStyle::Long);
    view.rights
        .iter()
        .map(|right| {
            let last = session.phrase("reckoning-last-day", &args!["date" => long(right.result)]);
            format!("  {}  {}  {last}", right.name, right.clock)
        })
        .collect()
}

/// Shows how one date is counted.
fn explain(session: &Session, view: &LadderView, clock: &str) -> Outcome {
    let of_rungs = view.rungs.iter().flat_map(|rung| &rung.reckonings);
    let found = of_rungs
        .chain(&view.clocks)
        .find(|reckoning| reckoning["clock"] == clock);
    let Some(found) = found else {
        let pending = view.pending.iter().find(|pending| pending.clock == clock);
        return Err(match pending {
            Some(pending) => Failure::usage(session.phrase(
                "cli-clock-not-started",
                &args!["clock" => &pending.name, "events" => &pending.events],
            )),
            None => {
                let known = of_clocks(view);
                let near = redress_app::nearest(clock, known.iter().map(String::as_str));
                AppError::UnknownName {
                    field: "clock",
                    given: clock.chars().take(60).collect(),
                    nearest: near.map(str::to_owned),
                }
                .into()
            }
        });
    };
    if session.out.is_json() {
        return session.out.json(found.clone());
    }
    let text = found["explained"].as_str().unwrap_or_default();
    session.out.text(&strip_marks(text))
}

/// The ids of the clocks that have a date or could have one.
fn of_clocks(view: &LadderView) -> Vec<String> {
    let of_rungs = view.rungs.iter().flat_map(|rung| &rung.reckonings);
    let dated = of_rungs
        .chain(&view.clocks)
        .filter_map(|reckoning| reckoning["clock"].as_str().map(str::to_owned));
    let pending = view.pending.iter().map(|pending| pending.clock.clone());
    dated.chain(pending).collect()
}

fn next(session: &Session, view: &LadderView) -> Outcome {
    let rung = view
        .next
        .as_ref()
        .and_then(|id| view.rungs.iter().find(|rung| rung.id == *id));
    if session.out.is_json() {
        let mut value = json!({ "as_of": view.as_of });
        if let (Some(map), Some(rung)) = (value.as_object_mut(), rung) {
            map.insert("next".to_owned(), json!(rung));
            if let Some(on) = rung.opens_on {
                map.insert("earliest".to_owned(), json!(on));
            }
        }
        return session.out.json(value);
    }
    match rung {
        Some(rung) => {
            let lines = rung_lines(session, view, rung, true);
            session.out.text(&strip_marks(&lines.join("\n")))
        }
        None => session.out.text(&session.word("cli-ladder-top")),
    }
}

fn missing(session: &Session, view: &LadderView) -> Outcome {
    let rung = view
        .next
        .as_ref()
        .and_then(|id| view.rungs.iter().find(|rung| rung.id == *id));
    let items: Vec<_> = rung
        .map(|rung| {
            rung.needs
                .iter()
                .filter(|need| need.state == "missing")
                .collect()
        })
        .unwrap_or_default();
    if session.out.is_json() {
        session
            .out
            .json(json!({ "rung": rung.map(|r| &r.id), "missing": items }))?;
    } else {
        let rows: Vec<Vec<String>> = items
            .iter()
            .map(|need| vec![need.item.clone(), need.name.clone()])
            .collect();
        session.out.plain(&rows)?;
    }
    if items.is_empty() {
        Ok(())
    } else {
        Err(Failure::Found)
    }
}

fn countries(session: &Session) -> Outcome {
    let all = session.app.ladder_list()?;
    if session.out.is_json() {
        let list: Vec<_> = all
            .iter()
            .map(|(country, sector)| {
                let topics = session
                    .app
                    .ladder_topics(country, sector)
                    .unwrap_or_default();
                json!({ "country": country, "sector": sector, "topics": topics })
            })
            .collect();
        return session.out.json(json!({ "ladders": list }));
    }
    let rows: Vec<Vec<String>> = all
        .into_iter()
        .map(|(country, sector)| {
            let topics = session
                .app
                .ladder_topics(&country, &sector)
                .unwrap_or_default();
            vec![country, sector, topics.join(" ")]
        })
        .collect();
    session.out.plain(&rows)
}
