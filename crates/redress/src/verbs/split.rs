//! `case split`: several problems in one case become a case each.

use redress_app::{Loaded, SplitChoice, SplitDone, SplitPart, SplitProposal};
use redress_tone::PartKind;
use redress_words::{args, strip_marks};
use serde_json::json;

use crate::failure::Outcome;
use crate::out::Shape;
use crate::session::{Session, bad, entry_rows};

pub(crate) fn run(session: &Session, case: &str, apply: Option<&str>) -> Outcome {
    let loaded = session.app.load(case)?;
    let ctx = session.ctx(Some(&loaded))?;
    let proposal = session.app.split_proposal(&ctx, &loaded)?;
    let Some(wanted) = apply else {
        return show(session, &proposal);
    };
    let chosen = chosen(wanted, &proposal)?;
    let (mut stay, mut go) = (Vec::new(), Vec::new());
    for part in &proposal.parts {
        let moves = part.part > 1 && chosen.contains(&part.part);
        let list = if moves { &mut go } else { &mut stay };
        list.push(SplitChoice::from(part));
    }
    let stays = SplitChoice::staying(&stay);
    let done = session.app.split(&ctx, case, &stays, &go)?;
    tell(session, &done)
}

/// Reads which parts become cases: `all`, or numbers between commas.
fn chosen(wanted: &str, proposal: &SplitProposal) -> Outcome<Vec<usize>> {
    if wanted == "all" {
        return Ok(proposal.parts.iter().map(|part| part.part).collect());
    }
    let read = |text: &str| {
        let number = text.trim().parse().ok();
        number.filter(|number| (1..=proposal.parts.len()).contains(number))
    };
    wanted
        .split(',')
        .map(|text| read(text).ok_or_else(|| bad("part", text.trim())))
        .collect()
}

fn show(session: &Session, proposal: &SplitProposal) -> Outcome {
    match session.out.shape {
        Shape::Json => {
            let value = serde_json::to_value(proposal).unwrap_or_default();
            session.out.json(value)
        }
        Shape::Plain => {
            let rows: Vec<Vec<String>> = proposal.parts.iter().map(row).collect();
            session.out.plain(&rows)
        }
        Shape::Text if proposal.parts.len() < 2 => session.out.text(&session.word("split-one")),
        Shape::Text => {
            let mut blocks: Vec<String> = proposal
                .parts
                .iter()
                .map(|part| block(session, part))
                .collect();
            blocks.insert(0, session.word("split-proposal"));
            session.out.text(&strip_marks(&blocks.join("\n\n")))?;
            let command = format!("redress case split --case {} --apply", proposal.case);
            session
                .out
                .say(&session.phrase("cli-next-command", &args!["command" => command]));
            Ok(())
        }
    }
}

fn row(part: &SplitPart) -> Vec<String> {
    vec![
        part.part.to_string(),
        part.kind.name().to_owned(),
        part.text.clone(),
        part.ask.clone().unwrap_or_default(),
    ]
}

fn block(session: &Session, part: &SplitPart) -> String {
    let number = part.part.to_string();
    let head = if part.part == 1 {
        "split-part-first"
    } else {
        match part.kind {
            PartKind::Matter => "split-part-matter",
            PartKind::Conduct => "split-part-conduct",
        }
    };
    let mut lines = vec![
        session
            .out
            .bold(&session.phrase(head, &args!["part" => number])),
    ];
    if !part.text.is_empty() {
        lines.push(part.text.clone());
    }
    if let Some(ask) = &part.ask {
        lines.push(session.phrase(
            "word-field-with-value",
            &args!["name" => session.word("field-goal"), "value" => ask],
        ));
    }
    if !part.facts.is_empty() {
        let facts: Vec<&str> = part.facts.iter().map(|fact| fact.text.as_str()).collect();
        lines.push(session.phrase(
            "word-field-with-value",
            &args!["name" => session.word("split-facts"), "value" => facts.join(" · ")],
        ));
    }
    lines.join("\n")
}

fn tell(session: &Session, done: &SplitDone) -> Outcome {
    let entries: Vec<_> = done
        .opened
        .iter()
        .chain([&done.kept])
        .flat_map(|written| &written.entries)
        .collect();
    match session.out.shape {
        Shape::Json => {
            let opened: Vec<_> = done
                .opened
                .iter()
                .map(|written| {
                    let details = written.loaded.state.details();
                    let kind = if details.is_conduct() {
                        PartKind::Conduct
                    } else {
                        PartKind::Matter
                    };
                    json!({
                        "case": written.loaded.number, "id": written.loaded.case,
                        "kind": kind.name(),
                    })
                })
                .collect();
            session.out.json(json!({
                "schema": 1, "case": done.kept.loaded.number, "id": done.kept.loaded.case,
                "opened": opened, "entries": entries,
            }))
        }
        Shape::Plain => session.out.plain(&entry_rows(entries)),
        Shape::Text => {
            let mut lines: Vec<String> = done
                .opened
                .iter()
                .map(|written| {
                    let number = written.loaded.number.to_string();
                    let title = written.loaded.title();
                    session.phrase("split-opened", &args!["case" => number, "title" => title])
                })
                .collect();
            if session.global.dry_run {
                lines.push(session.word("cli-dry-run"));
            }
            session.out.text(&strip_marks(&lines.join("\n")))?;
            if !session.global.dry_run {
                let command = format!("redress case show --case {}", done.kept.loaded.number);
                session
                    .out
                    .say(&session.phrase("cli-next-command", &args!["command" => command]));
            }
            Ok(())
        }
    }
}

/// Returns a line for each case that belongs to this one.
pub(crate) fn related(session: &Session, loaded: &Loaded) -> Vec<String> {
    let related = session.app.related_cases(&loaded.state);
    related
        .into_iter()
        .map(|related| {
            let id = format!("related-{}", related.relation);
            let here = if related.case.is_some() { "yes" } else { "no" };
            let number = related
                .case
                .map_or_else(|| related.id.to_string(), |number| number.to_string());
            let title = related.title.unwrap_or_default();
            session.phrase(
                &id,
                &args!["here" => here, "case" => number, "title" => title],
            )
        })
        .collect()
}
