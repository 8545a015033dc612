//! Whether a call may be recorded.

use redress_app::{AppError, RecordingView};
use redress_words::{args, strip_marks};
use serde_json::json;

use crate::failure::Outcome;
use crate::session::Session;

pub(super) fn run(
    session: &Session,
    case: Option<&str>,
    country: Option<String>,
    state: Option<&str>,
) -> Outcome {
    let (lang, today) = (session.lang(), session.ctx(None)?.now.date());
    let found = match case {
        Some(case) => {
            let loaded = session.app.load(case)?;
            session.app.case_recording(lang, today, &loaded)
        }
        None => {
            let country = country.unwrap_or_default();
            session.app.recording(lang, today, &country, state)?
        }
    };
    tell(session, found.as_ref())
}

/// Says whether the call may be recorded.
fn tell(session: &Session, found: Option<&RecordingView>) -> Outcome {
    let Some(found) = found else {
        return Err(AppError::Needed { what: "country" }.into());
    };
    if session.out.is_json() {
        return session.out.json(json!(found));
    }
    let mut lines = vec![
        found.says.clone(),
        session.phrase("reckoning-law", &args!["law" => &found.grounds.law]),
        session.word(&format!(
            "reckoning-confidence-{}",
            found.grounds.confidence
        )),
    ];
    if found.grounds.check_first {
        lines.push(session.word("reckoning-check-first"));
    }
    session.out.text(&strip_marks(&lines.join("\n")))
}
