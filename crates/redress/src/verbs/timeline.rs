//! `timeline`: what happened and what is to come, as a list and as a picture.

use redress_app::{Timeline, TimelineEntry};
use redress_web::strip::Strip;
use redress_words::{DateStyle, args, format, strip_marks};

use crate::args::TimelineVerb;
use crate::failure::Outcome;
use crate::out::Shape;
use crate::session::Session;

pub(super) fn run(session: &Session, verb: TimelineVerb) -> Outcome {
    let (case, picture) = match verb {
        TimelineVerb::Text(case) => (case.case, false),
        TimelineVerb::Svg(case) => (case.case, true),
    };
    let loaded = session.app.load(&case)?;
    let ctx = session.ctx(Some(&loaded))?;
    let timeline = session.app.timeline(&ctx, &loaded)?;
    if picture {
        let strip = Strip::of(&timeline, session.words(), session.lang());
        return session.out.bytes(strip.file().as_bytes());
    }
    match session.out.shape {
        Shape::Json => session.out.json(timeline.json()),
        Shape::Plain => {
            let newest = timeline.entries.iter().rev();
            let rows: Vec<Vec<String>> = newest.map(row).collect();
            session.out.plain(&rows)
        }
        Shape::Text if timeline.entries.is_empty() => {
            session.out.text(&session.word("cli-timeline-empty"))
        }
        Shape::Text => {
            let text = lines(session, &timeline).join("\n");
            session.out.text(&strip_marks(&text))
        }
    }
}

/// Day, time, sign, whom, title, what was said and done, files.
fn row(entry: &TimelineEntry) -> Vec<String> {
    let time = entry.at.map(|at| clock(at.datetime()));
    vec![
        entry.on.to_string(),
        time.unwrap_or_default(),
        entry.sign.name().to_owned(),
        entry.who.clone().unwrap_or_default(),
        entry.title.clone(),
        entry.lines.join("; "),
        entry.proof.join("; "),
    ]
}

fn clock(at: jiff::civil::DateTime) -> String {
    format!("{:02}:{:02}", at.hour(), at.minute())
}

/// The list, newest first, with today between what is to come and what was.
fn lines(session: &Session, timeline: &Timeline) -> Vec<String> {
    let lang = session.lang();
    let day = |day| format::date(lang, day, DateStyle::LongWeekday);
    let mut lines = Vec::new();
    let mut today = Some(timeline.today);
    for entry in timeline.entries.iter().rev() {
        if !entry.is_ahead(timeline.today)
            && let Some(now) = today.take()
        {
            lines.push(today_line(session, &day(now)));
        }
        let when = match entry.at {
            Some(at) => format!("{} {}", day(entry.on), clock(at.datetime())),
            None => day(entry.on),
        };
        lines.push(session.out.bold(&when));
        lines.push(match &entry.who {
            Some(who) => format!("   {} · {who}", entry.title),
            None => format!("   {}", entry.title),
        });
        let more = entry.lines.iter().chain(&entry.why);
        lines.extend(more.flat_map(|line| line.lines().map(|line| format!("   {line}"))));
        if !entry.proof.is_empty() {
            let files = format::list_and(lang, &entry.proof);
            let proof = session.phrase("cli-timeline-proof", &args!["files" => files]);
            lines.push(format!("   {proof}"));
        }
    }
    if let Some(now) = today {
        lines.push(today_line(session, &day(now)));
    }
    lines
}

fn today_line(session: &Session, day: &str) -> String {
    let name = session.word("timeline-today");
    session.phrase(
        "word-field-with-value",
        &args!["name" => name, "value" => day],
    )
}
