//! `log`.

use redress_app::{AppError, Context, Keep, Loaded, LogLine, NewContact, NewPromise, NewReply};
use redress_case::{Channel, Data, Rep};
use redress_words::{DateStyle, strip_marks};
use serde_json::{Value, json};

use crate::args::LogVerb;
use crate::failure::{Failure, Outcome};
use crate::out::Shape;
use crate::session::Session;

/// Reads the name of a channel.
pub(super) fn channel(name: &str) -> Outcome<Channel> {
    let known = Channel::ALL.iter().map(|channel| channel.name());
    Channel::from_name(name).ok_or_else(|| Failure::unknown("channel", name, known))
}

pub(super) fn run(session: &Session, verb: LogVerb) -> Outcome {
    match verb {
        LogVerb::Add {
            case,
            channel: name,
            with,
            team,
            role,
            said,
            at,
            minutes,
            hold_minutes,
            reference,
            heard,
            promise,
            by: day,
            within,
            incoming,
        } => {
            let ctx = session.ctx_of(&case.case)?;
            let at = session.moment(&ctx, at.as_deref())?;
            let promise = match promise {
                Some(what) => {
                    let given = (day.as_deref(), within.as_deref());
                    Some(NewPromise {
                        by: session.by(&ctx, &case.case, at.date(), given, &what)?,
                        what,
                        who: None,
                        within,
                    })
                }
                None => None,
            };
            let new = NewContact {
                at,
                channel: channel(&name)?,
                incoming,
                with: Rep {
                    name: with,
                    team,
                    role,
                    ..Rep::default()
                },
                said,
                seconds: minutes.map(|m| m.saturating_mul(60)),
                hold_seconds: hold_minutes.map(|m| m.saturating_mul(60)),
                reference,
                promise,
                obstacles: heard,
            };
            let written = session.app.add_contact(&ctx, &case.case, &new)?;
            let next = format!(
                "redress promise add --case {} --what TEXT --within 15wd",
                case.case
            );
            session.written(&written, &next)
        }
        LogVerb::Note { case, text } => {
            let ctx = session.ctx_of(&case.case)?;
            let written = session.app.add_note(&ctx, &case.case, &text)?;
            session.written(&written, &format!("redress next --case {}", case.case))
        }
        LogVerb::Reply {
            case,
            file,
            channel: name,
            with,
            at,
            leave_out,
            also,
        } => {
            let text = session.read(&file)?;
            let ctx = session.ctx_of(&case.case)?;
            let head = match at {
                Some(_) => None,
                None => session.app.day_in_head(&text, ctx.now.date())?,
            };
            let day = head.as_ref().map(|head| head.day.to_string());
            let new = NewReply {
                at: session.moment(&ctx, at.as_deref().or(day.as_deref()))?,
                channel: channel(&name)?,
                who: with,
                text,
                keep: Keep::AllBut {
                    left_out: leave_out,
                    also,
                },
            };
            super::reply::run(session, &ctx, &case.case, &new, head.as_ref())
        }
        LogVerb::List(case) => list(session, &case.case),
        LogVerb::Show { case, entry } => show(session, &case.case, &entry),
        LogVerb::Edit { case, entry, set } => edit(session, &case.case, &entry, &set),
        LogVerb::Undo { case, entry } => {
            let ctx = session.ctx_of(&case.case)?;
            let written = session.app.undo(&ctx, &case.case, entry.as_deref())?;
            let next = format!("redress log list --case {}", case.case);
            if session.out.shape != Shape::Text {
                return session.written(&written, &next);
            }
            let mut lines = session.app.taken_back(session.lang(), &written);
            if session.global.dry_run {
                lines.push(session.word("cli-dry-run"));
            }
            session.out.text(&strip_marks(&lines.join("\n")))?;
            session.next(&next);
            Ok(())
        }
    }
}

/// Returns the log as lines of text, newest first.
pub(super) fn lines(session: &Session, loaded: &Loaded) -> Vec<String> {
    let mut lines = session.app.log_lines(session.lang(), &loaded.state);
    lines.reverse();
    lines.iter().map(|line| text_line(session, line)).collect()
}

fn text_line(session: &Session, line: &LogLine) -> String {
    let lang = session.lang();
    let when = line.at.map(|at| {
        let at = at.datetime();
        let day = redress_words::format::date(lang, at.date(), DateStyle::Short);
        format!("{day} {}", redress_words::format::time(lang, at.time()))
    });
    format!("{}  {}  {}", line.seq, when.unwrap_or_default(), line.text)
}

fn list(session: &Session, case: &str) -> Outcome {
    let loaded = session.app.load(case)?;
    let mut all = session.app.log_lines(session.lang(), &loaded.state);
    match session.out.shape {
        Shape::Json => session
            .out
            .json(json!({ "case": loaded.number, "entries": all })),
        Shape::Plain => {
            let rows: Vec<Vec<String>> = all
                .into_iter()
                .map(|line| {
                    let at = line.at.map(|at| at.to_string()).unwrap_or_default();
                    vec![line.seq.to_string(), at, line.kind, line.text]
                })
                .collect();
            session.out.plain(&rows)
        }
        Shape::Text => {
            all.reverse();
            let lines: Vec<String> = all.iter().map(|line| text_line(session, line)).collect();
            session.out.text(&strip_marks(&lines.join("\n")))
        }
    }
}

fn show(session: &Session, case: &str, entry: &str) -> Outcome {
    let loaded = session.app.load(case)?;
    let id = redress_app::find_entry(&loaded.state, "entry", entry)?;
    let item = loaded.state.item(id);
    let item = item.ok_or_else(|| {
        Failure::App(AppError::NotFound {
            what: "entry",
            given: entry.to_owned(),
        })
    })?;
    let value = json!({
        "case": loaded.number, "seq": item.seq, "id": item.id, "kind": item.kind,
        "at": item.logged, "actor": item.actor, "hash": item.hash.to_hex(), "data": item.data,
        "corrected": item.corrected, "retracted": item.retracted, "erased": item.erased,
    });
    let value = super::case::drop_nulls(vec![value])
        .pop()
        .unwrap_or_default();
    if session.out.is_json() {
        return session.out.json(value);
    }
    let text = item
        .data
        .as_ref()
        .map(|data| session.app.describe(session.lang(), data));
    let text = text.or_else(|| item.erased.clone()).unwrap_or_default();
    session.out.text(&strip_marks(&format!(
        "{}  {text}\n{}",
        item.seq,
        item.hash.to_hex()
    )))
}

/// Corrects fields of an entry: `said=…`, `by=2026-04-09`, `channel=email`.
fn edit(session: &Session, case: &str, entry: &str, set: &[String]) -> Outcome {
    let ctx = session.ctx_of(case)?;
    let mut fields: Vec<(String, String)> = Vec::new();
    for pair in set {
        let (name, value) = pair
            .split_once('=')
            .ok_or_else(|| crate::session::bad("value", pair))?;
        fields.push((name.trim().to_owned(), value.to_owned()));
    }
    let written = session.app.correct(&ctx, case, entry, |old| {
        change(session, &ctx, old, &fields).map_err(|failure| match failure {
            Failure::App(error) => error,
            _ => unreadable(&fields),
        })
    })?;
    session.written(&written, &format!("redress log show {entry} --case {case}"))
}

/// Says that the fields cannot be read.
fn unreadable(fields: &[(String, String)]) -> AppError {
    let given = fields.iter().map(|(name, text)| format!("{name}={text}"));
    let given = given.collect::<Vec<_>>().join(" ");
    AppError::BadValue {
        field: "value",
        given: given.chars().take(60).collect(),
    }
}

/// Returns an entry with these fields changed; of what cannot be read, the first field is named.
fn change(
    session: &Session,
    ctx: &Context,
    old: &Data,
    fields: &[(String, String)],
) -> Outcome<Data> {
    let read = |fields: &[(String, String)]| -> Outcome<Option<Data>> {
        let value = set(session, ctx, old, fields)?;
        Ok(serde_json::from_value(value).ok())
    };
    if let Some(data) = read(fields)? {
        return Ok(data);
    }
    for field in fields {
        let field = std::slice::from_ref(field);
        if read(field)?.is_none() {
            return Err(Failure::App(unreadable(field)));
        }
    }
    Err(Failure::App(unreadable(fields)))
}

/// Sets the fields of an entry in its own notation.
fn set(
    session: &Session,
    ctx: &Context,
    old: &Data,
    fields: &[(String, String)],
) -> Outcome<Value> {
    let mut value = serde_json::to_value(old).map_err(|_| Failure::App(unreadable(fields)))?;
    for field in fields {
        let (name, text) = field;
        let bad = || Failure::App(unreadable(std::slice::from_ref(field)));
        if name == "kind" {
            return Err(bad());
        }
        let map = value.as_object_mut().ok_or_else(bad)?;
        let new = match (name.as_str(), map.get(name)) {
            (_, _) if text.is_empty() => json!(text),
            ("at", Some(Value::String(_))) => json!(session.moment(ctx, Some(text))?),
            ("on" | "by" | "dated", _) => json!(crate::session::day(text)?),
            ("channel", _) => json!(channel(text)?),
            // A number or a yes stays what it was; everything else is text.
            ("seconds" | "hold_seconds", _) | (_, Some(Value::Number(_))) => {
                json!(text.parse::<u64>().map_err(|_| bad())?)
            }
            (_, Some(Value::Bool(_))) => json!(text == "true" || text == "yes"),
            _ => json!(text),
        };
        match (name.as_str(), map.get_mut("with")) {
            ("with" | "name" | "team" | "role", Some(Value::Object(rep))) => {
                let key = if name == "with" {
                    "name"
                } else {
                    name.as_str()
                };
                rep.insert(key.to_owned(), new);
            }
            _ if text.is_empty() => {
                map.remove(name);
            }
            _ => {
                map.insert(name.clone(), new);
            }
        }
    }
    Ok(value)
}
