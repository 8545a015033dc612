//! `ladder`.

use redress_app::{LadderInput, LadderView, RungView};
use redress_words::{DateStyle, args, strip_marks};
use serde_json::json;

use crate::args::{LadderArgs, LadderVerb};
use crate::failure::{Failure, Outcome};
use crate::out::Shape;
use crate::session::{Session, bad, day};

pub(super) fn run(session: &Session, verb: LadderVerb) -> Outcome {
    match verb {
        LadderVerb::Show(args) => show(session, &view(session, &args)?, false),
        LadderVerb::Explain(args) => show(session, &view(session, &args)?, true),
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
        lines.push(format!(
            "    {}",
            session.word(&format!("rung-power-{}", rung.power))
        ));
    }
    if explain {
        lines.extend(rung.can.iter().map(|can| format!("    {can}")));
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
            .filter(|n| n.state == "missing" && rung.status != "done")
            .map(|need| {
                format!(
                    "    {}",
                    session.phrase("rung-still-missing", &args!["item" => &need.name])
                )
            }),
    );
    lines
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
