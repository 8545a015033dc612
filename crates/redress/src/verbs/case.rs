//! `case` and `search`.

use redress_app::{AppError, Context, Loaded, Written, act_of_task};
use redress_case::{
    Closed, Command, Data, Details, PromiseState, Reopened, Settlement, Stage, Status, Terms,
};
use redress_store::{CaseQuery, Order, SearchQuery};
use redress_words::{DateStyle, args, strip_marks};
use serde_json::json;

use super::exchange;
use crate::args::{CaseVerb, DetailArgs, Search, StageArg, TermsArg};
use crate::failure::{Failure, Outcome};
use crate::out::Shape;
use crate::session::Session;

pub(crate) fn run(session: &Session, verb: CaseVerb) -> Outcome {
    match verb {
        CaseVerb::New(details) => new(session, &details),
        CaseVerb::List { all } => list(session, all),
        CaseVerb::Show(case) => show(session, &case.case),
        CaseVerb::Edit { case, details } => {
            let ctx = session.ctx_of(&case.case)?;
            let currency = session
                .app
                .currency(&session.app.load(&case.case)?.state.details());
            let details = read_details(&details, currency)?;
            if details == Details::default() {
                return Err(Failure::usage(session.word("cli-error-nothing-to-change")));
            }
            let written = session.app.edit_case(&ctx, &case.case, details)?;
            session.written(&written, &format!("redress next --case {}", case.case))
        }
        CaseVerb::Settle {
            case,
            stage,
            what,
            on,
        } => {
            let ctx = session.ctx_of(&case.case)?;
            let on = session.day(&ctx, on.as_deref())?;
            let stage = match stage {
                StageArg::Promised => Stage::Promised,
                StageArg::InWriting => Stage::InWriting,
                StageArg::Seen => Stage::Seen,
            };
            let step = Settlement { stage, on, what };
            let settle = Command::Log(Data::Settlement(step));
            let written = session.app.run_one(&ctx, &case.case, &settle)?;
            session.written(&written, &format!("redress next --case {}", case.case))
        }
        CaseVerb::Close { case, terms, note } => close(session, &case.case, terms, note),
        CaseVerb::Reopen { case, reason } => {
            let ctx = session.ctx_of(&case.case)?;
            let again = Reopened {
                on: ctx.now.date(),
                reason,
            };
            let written = session
                .app
                .run_one(&ctx, &case.case, &Command::Reopen(again))?;
            session.written(&written, &format!("redress next --case {}", case.case))
        }
        CaseVerb::Delete {
            case,
            reason,
            confirm,
        } => delete(session, &case.case, &reason, confirm),
        CaseVerb::Export(case) => exchange::export(session, &case.case),
        CaseVerb::Import { file } => exchange::import(session, &file),
        CaseVerb::Verify { case } => exchange::verify(session, case.as_deref()),
        CaseVerb::Split { case, apply } => super::split::run(session, &case.case, apply.as_deref()),
        CaseVerb::Erase {
            case,
            entries,
            reason,
        } => {
            let ctx = session.ctx_of(&case.case)?;
            let written = session.app.erase(&ctx, &case.case, &entries, &reason)?;
            session.written(
                &written,
                &format!("redress case verify --case {}", case.case),
            )
        }
    }
}

/// Reads the flags that describe a case.
pub(crate) fn read_details(args: &DetailArgs, currency: &str) -> Outcome<Details> {
    let amount = args
        .amount
        .as_deref()
        .map(|text| redress_app::read_amount(text, currency))
        .transpose()?;
    Ok(Details {
        title: args.title.clone(),
        firm: args.firm.clone(),
        firm_address: args.firm_address.clone(),
        country: args.country.as_deref().map(str::to_uppercase),
        sector: args.sector.clone(),
        topic: args.topic.clone(),
        matter: args.about.clone(),
        goal: args.goal.clone(),
        amount,
        reference: args.reference.clone(),
        lang: args.lang.clone(),
        zone: args.zone.clone(),
        customer: args.customer.clone(),
        reach: args.reach.clone(),
        ..Details::default()
    })
}

fn new(session: &Session, args: &DetailArgs) -> Outcome {
    let ctx = session.ctx(None)?;
    let country = args.country.as_deref().map(str::to_uppercase);
    let guess = Details {
        country,
        ..session.app.guess_details(&ctx)
    };
    let guess = if args.country.is_some() {
        guess
    } else {
        session.app.guess_details(&ctx)
    };
    let currency = session.app.currency(&guess);
    let details = read_details(args, currency)?;
    if details.firm.is_none() && details.title.is_none() {
        return Err(Failure::App(AppError::Needed { what: "firm" }));
    }
    let written = session.app.new_case(&ctx, details)?;
    let number = written.loaded.number;
    let next = format!("redress next --case {number}");
    if session.out.shape != Shape::Text || session.global.dry_run {
        return session.written(&written, &next);
    }
    // The number by which every other verb knows the case, not the place of its first entry.
    let title = written.loaded.title();
    let opened = args!["number" => number.to_string(), "title" => title];
    session
        .out
        .text(&strip_marks(&session.phrase("cli-case-opened", &opened)))?;
    let next = args!["command" => next];
    session.out.say(&session.phrase("cli-next-command", &next));
    Ok(())
}

/// Closes a case; says how to mend it where the terms were taken for granted.
fn close(session: &Session, case: &str, terms: Option<TermsArg>, note: Option<String>) -> Outcome {
    let ctx = session.ctx_of(case)?;
    let loaded = session.app.load(case)?;
    let seen = loaded.state.settlement();
    let told = terms.is_some() || seen.is_some_and(|step| step.stage == Stage::Seen);
    let terms = match terms {
        None | Some(TermsArg::GoalMet) => Terms::GoalMet,
        Some(TermsArg::Partly) => Terms::Partly,
        Some(TermsArg::Withdrawn) => Terms::Withdrawn,
    };
    let on = ctx.now.date();
    let end = Command::Close(Closed { on, terms, note });
    let written = session.app.run_one(&ctx, case, &end)?;
    session.written(&written, &format!("redress case export --case {case}"))?;
    if !told && session.out.shape == Shape::Text && !session.global.dry_run {
        let args = args!["case" => case];
        session
            .out
            .say(&session.phrase("cli-close-otherwise", &args));
    }
    Ok(())
}

fn list(session: &Session, all: bool) -> Outcome {
    let states = if all {
        Vec::new()
    } else {
        vec!["open".to_owned(), "settled".to_owned()]
    };
    let query = CaseQuery {
        states,
        order: Order::Updated,
        ..CaseQuery::default()
    };
    let rows = session.app.store().cases(&query)?;
    match session.out.shape {
        Shape::Json => {
            let cases: Vec<_> = rows
                .iter()
                .map(|row| {
                    json!({
                        "case": row.number, "id": row.case, "title": row.summary.title,
                        "firm": row.summary.firm, "country": row.summary.country,
                        "sector": row.summary.sector, "topic": row.summary.topic,
                        "state": row.summary.state, "do": row.summary.next_do.as_deref().map(act_of_task),
                        "due": row.summary.next_due, "entries": row.head_seq,
                    })
                })
                .collect();
            session.out.json(json!({ "cases": drop_nulls(cases) }))
        }
        Shape::Plain => {
            let rows: Vec<Vec<String>> = rows
                .iter()
                .map(|row| {
                    vec![
                        row.number.to_string(),
                        row.summary.state.clone(),
                        row.summary.title.clone(),
                        row.summary
                            .next_do
                            .as_deref()
                            .map(act_of_task)
                            .unwrap_or_default()
                            .to_owned(),
                        row.summary
                            .next_due
                            .map(|day| day.to_string())
                            .unwrap_or_default(),
                    ]
                })
                .collect();
            session.out.plain(&rows)
        }
        Shape::Text if rows.is_empty() => {
            let any = session.app.store().cases(&CaseQuery::default())?;
            let id = if any.is_empty() {
                "empty-cases"
            } else {
                "cli-case-list-none-open"
            };
            session.out.text(&session.word(id))
        }
        Shape::Text => {
            let mut blocks = Vec::new();
            for row in &rows {
                let name = if row.summary.firm.is_empty() {
                    &row.summary.title
                } else {
                    &row.summary.firm
                };
                let mut lines = vec![session.out.bold(&format!("{}  {name}", row.number))];
                let loaded = session.app.load_id(row.case)?;
                let ctx = session.ctx(Some(&loaded))?;
                if let Some(step) = session.app.steps(ctx.now.date(), &loaded).first() {
                    lines.push(format!(
                        "   {}",
                        session.app.step_what(session.lang(), &loaded.state, step)
                    ));
                } else {
                    lines.push(format!("   {}", session.word("case-state-closed")));
                }
                blocks.push(lines.join("\n"));
            }
            session.out.text(&strip_marks(&blocks.join("\n")))
        }
    }
}

/// Takes the fields that do not apply out of JSON objects.
pub(crate) fn drop_nulls(values: Vec<serde_json::Value>) -> Vec<serde_json::Value> {
    values
        .into_iter()
        .map(|mut value| {
            if let Some(map) = value.as_object_mut() {
                map.retain(|_, field| !field.is_null());
            }
            value
        })
        .collect()
}

fn show(session: &Session, case: &str) -> Outcome {
    let loaded = session.app.load(case)?;
    let ctx = session.ctx(Some(&loaded))?;
    let steps = session.app.steps(ctx.now.date(), &loaded);
    if session.out.is_json() {
        let steps: Vec<_> = steps
            .iter()
            .map(|s| session.app.step_json(&ctx, s))
            .collect();
        let mut value = loaded.state.summary();
        if let Some(map) = value.as_object_mut() {
            map.insert("case".to_owned(), json!(loaded.number));
            map.insert("id".to_owned(), json!(loaded.case));
            map.insert("steps".to_owned(), json!(steps));
            let related = session.app.related_cases(&loaded.state);
            if !related.is_empty() {
                map.insert("related".to_owned(), json!(related));
            }
            map.insert(
                "log".to_owned(),
                json!(session.app.log_lines(session.lang(), &loaded.state)),
            );
        }
        return session.out.json(value);
    }
    let mut lines = vec![
        session
            .out
            .bold(&format!("{}  {}", loaded.number, loaded.title())),
    ];
    lines.extend(facts(session, &loaded));
    lines.extend(super::split::related(session, &loaded));
    lines.extend(promises(session, &ctx, &loaded));
    if let Some(step) = steps.first() {
        let what = session.app.step_what(session.lang(), &loaded.state, step);
        let why = session.app.step_because(session.lang(), step);
        lines.push(session.phrase("cli-next-step", &args!["what" => what, "why" => why]));
    }
    lines.push(String::new());
    lines.extend(super::log::lines(session, &loaded));
    session.out.text(&strip_marks(&lines.join("\n")))
}

fn facts(session: &Session, loaded: &Loaded) -> Vec<String> {
    let lang = session.lang();
    let details = loaded.state.details();
    let field = |id: &str, value: String| {
        session.phrase(
            "word-field-with-value",
            &args!["name" => session.word(id), "value" => value],
        )
    };
    let mut lines = Vec::new();
    for (id, value) in [
        ("field-matter", details.matter.clone()),
        ("field-goal", details.goal.clone()),
        (
            "field-amount",
            details.amount.as_ref().map(|a| session.app.money(lang, a)),
        ),
        ("field-reference", details.reference.clone()),
        (
            "field-sector",
            details
                .sector
                .as_ref()
                .map(|s| session.word(&format!("sector-{s}"))),
        ),
        (
            "field-topic",
            details
                .topic
                .as_ref()
                .map(|t| session.word(&format!("topic-{t}"))),
        ),
    ] {
        if let Some(value) = value {
            lines.push(field(id, value));
        }
    }
    let state = match loaded.state.status() {
        Status::Closed(_) => "case-state-closed",
        Status::Open { .. } if loaded.state.settlement().is_some() => "case-state-settling",
        Status::Open { .. } => "case-state-open",
    };
    lines.push(session.word(state));
    lines
}

fn promises(session: &Session, ctx: &Context, loaded: &Loaded) -> Vec<String> {
    loaded
        .state
        .promises(ctx.now.date())
        .into_iter()
        .map(|view| {
            let state = match view.state {
                PromiseState::Waiting => "promise-state-waiting",
                PromiseState::Kept => "promise-state-kept",
                PromiseState::Broken => "promise-state-broken",
            };
            let by = redress_words::format::date(session.lang(), view.promise.by, DateStyle::Long);
            let due = session.phrase(
                "promise-due",
                &args!["what" => &view.promise.what, "date" => by],
            );
            let line = format!("{}: {} {due}", session.word(state), view.seq);
            super::promise::with_asked(session, &view, line)
        })
        .collect()
}

fn delete(session: &Session, case: &str, reason: &str, confirm: Option<String>) -> Outcome {
    let loaded = session.app.load(case)?;
    let number = loaded.number.to_string();
    let sure = session.global.force
        || confirm.as_deref() == Some(number.as_str())
        || super::data::ask(session, "cli-ask-delete", &number)?;
    if !sure {
        return Err(Failure::usage(
            session.phrase("cli-error-confirm", &args!["word" => &number]),
        ));
    }
    let ctx = session.ctx(Some(&loaded))?;
    let written: Written = session.app.delete_case(&ctx, case, reason)?;
    session.written(&written, "redress case list")
}

pub(crate) fn search(session: &Session, search: &Search) -> Outcome {
    let text = search.words.join(" ");
    let case = search
        .case
        .as_deref()
        .map(|case| session.app.resolve(case))
        .transpose()?;
    let query = SearchQuery {
        text: text.clone(),
        case,
        limit: search.limit.clamp(1, 1_000),
    };
    let hits = session.app.store().search(&query)?;
    let mut found = Vec::new();
    for hit in hits {
        let loaded = session.app.load_id(hit.case)?;
        let lines = session.app.log_lines(session.lang(), &loaded.state);
        if let Some(line) = lines.into_iter().find(|line| line.seq == hit.seq) {
            found.push((loaded.number, loaded.title(), line));
        }
    }
    match session.out.shape {
        Shape::Json => {
            let hits: Vec<_> = found
                .iter()
                .map(|(number, title, line)| json!({ "case": number, "title": title, "entry": line }))
                .collect();
            session.out.json(json!({ "query": text, "hits": hits }))
        }
        Shape::Plain => {
            let rows: Vec<Vec<String>> = found
                .into_iter()
                .map(|(number, title, line)| {
                    vec![number.to_string(), line.seq.to_string(), title, line.text]
                })
                .collect();
            session.out.plain(&rows)
        }
        Shape::Text if found.is_empty() => session
            .out
            .text(&session.phrase("empty-search", &args!["text" => &text])),
        Shape::Text => {
            let lines: Vec<String> = found
                .into_iter()
                .map(|(number, title, line)| {
                    format!("{number}  {title}\n   {}: {}", line.seq, line.text)
                })
                .collect();
            session.out.text(&strip_marks(&lines.join("\n")))
        }
    }
}
