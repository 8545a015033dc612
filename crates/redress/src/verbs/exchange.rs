//! `case export`, `import` and `verify`.

use std::path::Path;

use redress_app::FaultLine;
use redress_words::args;
use serde_json::json;

use crate::failure::{Failure, Outcome};
use crate::out::Shape;
use crate::session::Session;

/// The largest document that is read, in bytes.
const DOCUMENT_LIMIT: u64 = 1024 * 1024 * 1024;

pub(super) fn export(session: &Session, case: &str) -> Outcome {
    let text = session.app.export_case(case)?;
    session.out.bytes(text.as_bytes())
}

pub(super) fn import(session: &Session, file: &Path) -> Outcome {
    let bytes = session.read_bytes(file, DOCUMENT_LIMIT)?;
    let ctx = session.ctx(None)?;
    let imported = session.app.import_case(&ctx, &bytes)?;
    if session.out.is_json() {
        return session.out.json(json!(imported));
    }
    let args = args!["case" => imported.case, "added" => imported.added, "files" => imported.files];
    session.out.text(&session.phrase("cli-imported", &args))?;
    let next = format!("redress case verify --case {}", imported.case);
    session
        .out
        .say(&session.phrase("cli-next-command", &args!["command" => next]));
    Ok(())
}

pub(super) fn verify(session: &Session, case: Option<&str>) -> Outcome {
    let cases: Vec<String> = match case {
        Some(case) => vec![case.to_owned()],
        None => session
            .app
            .store()
            .register()?
            .iter()
            .map(|(n, _)| n.to_string())
            .collect(),
    };
    let mut all = Vec::new();
    for case in &cases {
        all.push(session.app.verify_case(session.lang(), case)?);
    }
    let whole = all.iter().all(|verified| verified.faults.is_empty());
    match session.out.shape {
        Shape::Json => session.out.json(json!({ "whole": whole, "cases": all }))?,
        Shape::Plain => {
            let rows: Vec<Vec<String>> = all
                .iter()
                .map(|v| {
                    let state = if v.faults.is_empty() {
                        "whole"
                    } else {
                        "faulty"
                    };
                    vec![
                        v.case.to_string(),
                        state.to_owned(),
                        v.entries.to_string(),
                        v.head.clone(),
                    ]
                })
                .collect();
            session.out.plain(&rows)?;
        }
        Shape::Text => {
            let mut lines = Vec::new();
            for v in &all {
                let id = if v.faults.is_empty() {
                    "cli-verify-whole"
                } else {
                    "cli-verify-faulty"
                };
                let args = args![
                    "case" => v.case, "entries" => v.entries, "files" => v.files,
                    "erased" => v.erased, "faults" => v.faults.len(),
                ];
                lines.push(session.phrase(id, &args));
                lines.extend(v.faults.iter().map(|fault| fault_text(session, fault)));
            }
            session.out.text(&lines.join("\n"))?;
        }
    }
    if whole { Ok(()) } else { Err(Failure::Found) }
}

/// Says where a fault is, and what.
fn fault_text(session: &Session, fault: &FaultLine) -> String {
    let place = match (&fault.seq, &fault.file) {
        (Some(seq), None) => session.phrase("fault-entry", &args!["seq" => *seq]),
        (_, Some(file)) => session.phrase("fault-evidence", &args!["file" => file]),
        (None, None) => session.word("fault-document"),
    };
    format!("  {place}: {}", fault.why)
}
