//! `log reply`: a message of the firm.

use redress_app::{Context, HeadDay, InTheWay, Keep, NewReply, PromiseInReply, ReplyView, Written};
use redress_words::{DateStyle, args, format, strip_marks};
use serde_json::json;

use crate::failure::Outcome;
use crate::out::Shape;
use crate::session::{Session, entry_rows, written_json};

/// Logs a message of the firm and says what stands in the way in it, and what else it holds.
/// `head` is the day that was read in the message itself.
pub(super) fn run(
    session: &Session,
    ctx: &Context,
    case: &str,
    new: &NewReply,
    head: Option<&HeadDay>,
) -> Outcome {
    let loaded = session.app.load(case)?;
    let who = new.who.as_deref();
    let read = session
        .app
        .read_reply(ctx, &loaded, &new.text, new.at.date(), who)?;
    let written = session.app.log_reply(ctx, case, new)?;
    let mut read = shown(read, &new.keep);
    let on = new.at.date();
    // A stretch of time runs from the day of the message, which may be over.
    for promise in read.promises.iter_mut().filter(|one| one.by.is_none()) {
        let new = promise.for_record(None).filter(|_| on != ctx.now.date());
        if let Some(new) = new {
            promise.by = Some(session.app.day_of(&loaded.state, on, new.by)?);
        }
    }
    let offers = Offers::of(case, &read, new);
    match session.out.shape {
        Shape::Json => {
            let mut value = written_json(&written);
            if let (Some(map), Ok(serde_json::Value::Object(told))) =
                (value.as_object_mut(), serde_json::to_value(&read))
            {
                map.extend(told);
                map.insert("next".to_owned(), json!(offers.commands()));
                if let Some(head) = head {
                    let day = json!({ "on": head.day, "line": head.line });
                    map.insert("day".to_owned(), day);
                }
            }
            session.out.json(value)
        }
        Shape::Plain => session.out.plain(&rows(&written, &read, &new.keep)),
        Shape::Text => {
            let mut lines: Vec<String> = head
                .map(|head| told_day(session, head))
                .into_iter()
                .collect();
            lines.extend(speakers(session, &read));
            lines.extend(found(session, &read, &new.keep));
            lines.extend(offers.lines(session, &read));
            lines.extend(session.written_lines(&written));
            session.out.text(&strip_marks(&lines.join("\n")))?;
            session.next(&offers.next);
            Ok(())
        }
    }
}

/// Says which day was taken for the message's, and where it stands.
fn told_day(session: &Session, head: &HeadDay) -> String {
    let day = format::date(session.lang(), head.day, DateStyle::Long);
    let args = args!["day" => day.as_str(), "line" => head.line.as_str()];
    session.phrase("cli-log-reply-day", &args)
}

/// Says whose lines of a chat were read.
fn speakers(session: &Session, read: &ReplyView) -> Option<String> {
    let speakers = read.speakers.as_ref()?;
    let names = format::list_and(session.lang(), &speakers.taken);
    let id = match speakers.unsure {
        true => "cli-log-reply-speakers-unsure",
        false => "page-reply-speakers",
    };
    Some(session.phrase(id, &args!["names" => names.as_str()]))
}

/// Leaves out what was left out of the record.
fn shown(mut read: ReplyView, keep: &Keep) -> ReplyView {
    read.in_the_way
        .retain(|one| one.ticked || keep.stands_in_the_way(one));
    read
}

/// Returns a row an entry; the rows of obstacles end with the id and the sentence.
fn rows(written: &Written, read: &ReplyView, keep: &Keep) -> Vec<Vec<String>> {
    let mut rows = entry_rows(&written.entries);
    let logged = read.in_the_way.iter();
    let mut found = logged.filter(|one| keep.stands_in_the_way(one));
    for (row, entry) in rows.iter_mut().zip(&written.entries) {
        let one = if entry.data.kind() == "obstacle" {
            found.next()
        } else {
            None
        };
        row.push(one.map(|one| one.found.id.clone()).unwrap_or_default());
        row.push(one.map(|one| one.found.said.clone()).unwrap_or_default());
    }
    rows
}

fn found(session: &Session, read: &ReplyView, keep: &Keep) -> Vec<String> {
    if read.in_the_way.is_empty() {
        return vec![session.word("cli-log-reply-none")];
    }
    let all = read.in_the_way.iter();
    all.flat_map(|one| obstacle(session, one, keep)).collect()
}

fn obstacle(session: &Session, one: &InTheWay, keep: &Keep) -> Vec<String> {
    if !keep.stands_in_the_way(one) {
        return unticked(session, one);
    }
    let said = args!["said" => one.found.said.as_str()];
    let answer = args!["text" => one.answer.as_str()];
    vec![
        format!("{} ({})", session.out.bold(&one.label), one.found.id),
        format!("   {}", session.phrase("page-reply-said", &said)),
        format!(
            "   {}",
            session.phrase("page-reply-count", &args!["n" => one.count])
        ),
        format!("   {}", session.phrase("page-reply-answer", &answer)),
    ]
}

/// What only the customer can say is so, and did not: it is shown, and not on record.
fn unticked(session: &Session, one: &InTheWay) -> Vec<String> {
    let said = args!["said" => one.found.said.as_str()];
    let also = args!["id" => one.found.id.as_str()];
    vec![
        format!("{} ({})", session.out.bold(&one.label), one.found.id),
        format!("   {}", session.phrase("page-reply-said", &said)),
        format!("   {}", session.phrase("cli-log-reply-unticked", &also)),
    ]
}

/// The commands that a message suggests.
struct Offers {
    promises: Vec<String>,
    reference: Option<String>,
    settle: Option<String>,
    next: String,
}

impl Offers {
    fn of(case: &str, read: &ReplyView, new: &NewReply) -> Offers {
        let promises = read.promises.iter();
        let promises: Vec<String> = promises
            .map(|promise| promise_command(case, promise, new.who.as_deref()))
            .collect();
        let reference = read.reference.as_ref();
        let reference = reference.map(|value| {
            format!(
                "redress case edit --case {case} --reference {}",
                quoted(value)
            )
        });
        let on = new.at.date();
        let settle = read
            .result
            .as_ref()
            .map(|_| format!("redress case settle --case {case} --stage in-writing --on {on}"));
        let letter = format!("redress letter new --case {case} --kind answer");
        let next = match (&settle, promises.first()) {
            (Some(settle), _) if read.settles() => settle.clone(),
            (_, Some(promise)) if read.in_the_way.is_empty() => promise.clone(),
            _ => letter,
        };
        Offers {
            promises,
            reference,
            settle,
            next,
        }
    }

    fn commands(&self) -> Vec<&str> {
        let offered = [&self.reference, &self.settle].into_iter().flatten();
        let mut all: Vec<&str> = self.promises.iter().map(String::as_str).collect();
        all.extend(offered.map(String::as_str));
        if !all.contains(&self.next.as_str()) {
            all.push(&self.next);
        }
        all
    }

    fn lines(&self, session: &Session, read: &ReplyView) -> Vec<String> {
        let mut lines = Vec::new();
        let mut tell = |told: String, id: &str, command: &str| {
            lines.push(told);
            let command = session.phrase(id, &args!["command" => command]);
            lines.push(format!("   {command}"));
        };
        let said = |id: &str, said: &str| session.phrase(id, &args!["said" => said]);
        for (promise, command) in read.promises.iter().zip(&self.promises) {
            let told = said("cli-log-reply-promise", &promise.said);
            tell(told, "cli-log-reply-promise-add", command);
        }
        if let (Some(value), Some(command)) = (&read.reference, &self.reference) {
            let told = session.phrase("page-reply-reference", &args!["value" => value.as_str()]);
            tell(told, "cli-log-reply-reference-add", command);
        }
        if let (Some(result), Some(command)) = (&read.result, &self.settle) {
            let told = said("cli-log-reply-result", result);
            tell(told, "cli-log-reply-settle", command);
        }
        lines
    }
}

fn promise_command(case: &str, promise: &PromiseInReply, who: Option<&str>) -> String {
    let what = quoted(promise.said.trim());
    let when = match (promise.by, &promise.within) {
        (Some(day), _) => format!("--by {day}"),
        (None, Some(within)) => format!("--within {within}"),
        (None, None) => "--by YYYY-MM-DD".to_owned(),
    };
    let who = who.map_or_else(String::new, |who| format!(" --who {}", quoted(who)));
    format!("redress promise add --case {case} --what {what} {when}{who}")
}

/// Returns a text as one word of a shell.
fn quoted(text: &str) -> String {
    let plain: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    format!("'{}'", plain.replace('\'', "'\\''"))
}
