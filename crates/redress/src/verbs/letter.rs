//! `letter`.

use redress_app::{AppError, Loaded, NewDraft, ToneInput};
use redress_case::{Message, MessageView};
use redress_tone::spec::Severity;
use redress_words::{args, strip_marks};
use serde_json::json;

use crate::args::LetterVerb;
use crate::failure::{Failure, Outcome};
use crate::out::Shape;
use crate::session::{Session, day, written_json};

pub(super) fn run(session: &Session, verb: LetterVerb) -> Outcome {
    match verb {
        LetterVerb::New {
            case,
            kind,
            lang,
            about,
            deadline,
            names,
            reason,
            eml,
        } => {
            let deadline = deadline.as_deref().map(day).transpose()?;
            let new = NewDraft {
                kind,
                lang,
                about,
                deadline,
                names,
                reason,
            };
            create(session, &case.case, &new, eml)
        }
        LetterVerb::List(case) => list(session, &case.case),
        LetterVerb::Show { case, letter, eml } => {
            let loaded = session.app.load(&case.case)?;
            let view = find(&loaded, letter.as_deref())?;
            show(session, &loaded, &view, eml)
        }
        LetterVerb::Edit {
            case,
            letter,
            file,
            subject,
        } => {
            let loaded = session.app.load(&case.case)?;
            let view = find(&loaded, Some(&letter))?;
            let body = session.read(&file)?;
            let message = Message {
                draft: Some(view.draft),
                subject: subject.unwrap_or(view.message.subject),
                body,
                ..view.message
            };
            let ctx = session.ctx(Some(&loaded))?;
            let written = session.app.save_draft(&ctx, &case.case, &message)?;
            session.written(
                &written,
                &format!("redress letter check --case {}", case.case),
            )
        }
        LetterVerb::Check { case, letter } => check(session, &case.case, letter.as_deref()),
        LetterVerb::Sent {
            case,
            letter,
            channel,
            at,
        } => {
            let loaded = session.app.load(&case.case)?;
            let ctx = session.ctx(Some(&loaded))?;
            let view = find(&loaded, letter.as_deref())?;
            let at = session.moment(&ctx, at.as_deref())?;
            let channel = super::log::channel(&channel)?;
            let id = view.id.to_string();
            let written = session.app.mark_sent(&ctx, &case.case, &id, at, channel)?;
            session.written(&written, &format!("redress next --case {}", case.case))
        }
        LetterVerb::Kinds => {
            let kinds = session.app.letter_kinds(session.lang())?;
            if session.out.is_json() {
                let list: Vec<_> = kinds
                    .iter()
                    .map(|(id, title)| json!({ "kind": id, "title": title }))
                    .collect();
                return session.out.json(json!({ "letters": list }));
            }
            let rows: Vec<Vec<String>> = kinds
                .into_iter()
                .map(|(id, title)| vec![id, title])
                .collect();
            session.out.plain(&rows)
        }
    }
}

fn create(session: &Session, case: &str, new: &NewDraft, eml: bool) -> Outcome {
    let ctx = session.ctx_of(case)?;
    let (written, draft) = session.app.new_draft(&ctx, case, new)?;
    if eml {
        let loaded = &written.loaded;
        let messages = loaded.state.messages();
        if let Some(view) = messages.last() {
            let bytes = session.app.eml(&ctx, loaded, view)?;
            return session.out.bytes(&bytes);
        }
    }
    if session.out.is_json() {
        let mut value = written_json(&written);
        if let Some(map) = value.as_object_mut() {
            map.insert("missing".to_owned(), json!(draft.missing));
        }
        return session.out.json(value);
    }
    let text = format!("{}\n\n{}", draft.letter.subject, draft.letter.body);
    session.out.text(&text)?;
    for question in &draft.missing {
        session
            .out
            .say(&session.phrase("letter-missing", &args!["item" => question]));
    }
    if session.global.dry_run {
        session.out.say(&session.word("cli-dry-run"));
    }
    session.next(&format!("redress letter sent --case {case}"));
    Ok(())
}

/// Returns a letter by the number of any of its versions, or the last one.
fn find(loaded: &Loaded, letter: Option<&str>) -> Outcome<MessageView> {
    let missing = |given: &str| {
        Failure::App(AppError::NotFound {
            what: "letter",
            given: given.to_owned(),
        })
    };
    let messages = loaded.state.messages();
    match letter {
        None => messages.into_iter().next_back().ok_or_else(|| missing("1")),
        Some(given) => {
            let id = redress_app::find_entry(&loaded.state, "message", given)?;
            let draft = match loaded.state.item(id).and_then(|item| item.data.as_ref()) {
                Some(redress_case::Data::Message(message)) => message.draft.unwrap_or(id),
                _ => id,
            };
            messages
                .into_iter()
                .rfind(|view| view.draft == draft)
                .ok_or_else(|| missing(given))
        }
    }
}

fn show(session: &Session, loaded: &Loaded, view: &MessageView, eml: bool) -> Outcome {
    if eml {
        let ctx = session.ctx(Some(loaded))?;
        let bytes = session.app.eml(&ctx, loaded, view)?;
        return session.out.bytes(&bytes);
    }
    if session.out.is_json() {
        let sent = view
            .sent
            .map(|(at, channel)| json!({ "at": at, "channel": channel }));
        let value = json!({
            "case": loaded.number, "id": view.id, "letter": view.message, "sent": sent,
        });
        return session.out.json(
            super::case::drop_nulls(vec![value])
                .pop()
                .unwrap_or_default(),
        );
    }
    session.out.text(&format!(
        "{}\n\n{}",
        view.message.subject, view.message.body
    ))
}

fn list(session: &Session, case: &str) -> Outcome {
    let loaded = session.app.load(case)?;
    let messages = loaded.state.messages();
    let seq = |id| loaded.state.item(id).map_or(0, |item| item.seq);
    if session.out.is_json() {
        let list: Vec<_> = messages
            .iter()
            .map(|view| {
                json!({
                    "seq": seq(view.id), "id": view.id, "kind": view.message.letter,
                    "subject": view.message.subject, "to": view.message.to,
                    "sent": view.sent.map(|(at, channel)| json!({ "at": at, "channel": channel })),
                })
            })
            .collect();
        let list = super::case::drop_nulls(list);
        return session
            .out
            .json(json!({ "case": loaded.number, "letters": list }));
    }
    let rows: Vec<Vec<String>> = messages
        .iter()
        .map(|view| {
            vec![
                seq(view.id).to_string(),
                view.message.letter.clone(),
                view.sent
                    .map(|(at, _)| at.date().to_string())
                    .unwrap_or_default(),
                view.message.subject.clone(),
            ]
        })
        .collect();
    session.out.plain(&rows)
}

fn check(session: &Session, case: &str, letter: Option<&str>) -> Outcome {
    let loaded = session.app.load(case)?;
    let ctx = session.ctx(Some(&loaded))?;
    let view = find(&loaded, letter)?;
    let input = ToneInput {
        id: view.message.letter.clone(),
        text: &view.message.body,
        lang: view.message.lang.parse().ok(),
        side: redress_tone::Side::Customer,
        channel: redress_tone::Channel::Email,
        context: session.app.tone_context(&loaded.state),
        explain_in: None,
    };
    let report = session.app.check_tone(&ctx, &input)?;
    let warns = report
        .report
        .findings
        .iter()
        .any(|f| f.severity == Severity::Warn);
    match session.out.shape {
        Shape::Json => session.out.json(json!({ "messages": [report] }))?,
        _ => {
            let text = super::tone::text(session, &report);
            session.out.text(&strip_marks(&text))?;
        }
    }
    if warns { Err(Failure::Found) } else { Ok(()) }
}
