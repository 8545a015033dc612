//! `evidence`.

use std::path::Path;

use redress_app::{AppError, NewEvidence};
use redress_case::{Data, Digest};
use redress_store::EvidenceState;
use redress_words::{args, strip_marks};
use serde_json::json;

use crate::args::EvidenceVerb;
use crate::failure::{Failure, Outcome};
use crate::out::Shape;
use crate::session::{Session, day};

/// The largest file that is kept, in bytes: two gigabytes.
const FILE_LIMIT: u64 = 2 * 1024 * 1024 * 1024;

pub(super) fn run(session: &Session, verb: EvidenceVerb) -> Outcome {
    match verb {
        EvidenceVerb::Add {
            case,
            file,
            shows,
            dated,
            item,
        } => add(session, &case.case, &file, shows, dated.as_deref(), item),
        EvidenceVerb::List(case) => list(session, &case.case),
        EvidenceVerb::Get { case, entry } => get(session, &case.case, &entry),
        EvidenceVerb::Verify(case) => verify(session, &case.case),
    }
}

fn add(
    session: &Session,
    case: &str,
    path: &Path,
    shows: Option<String>,
    dated: Option<&str>,
    item: Option<String>,
) -> Outcome {
    let ctx = session.ctx_of(case)?;
    let dated = dated.map(day).transpose()?;
    let mut file = std::fs::File::open(path).map_err(|e| session.file_error(path, &e))?;
    let meta = file.metadata().map_err(|e| session.file_error(path, &e))?;
    if !meta.is_file() || meta.len() > FILE_LIMIT {
        let args = args!["path" => path.display().to_string(), "max" => "2 GB"];
        return Err(Failure::usage(session.phrase("cli-error-file-big", &args)));
    }
    let name = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    if session.global.dry_run {
        return session.out.text(&session.word("cli-dry-run"));
    }
    let new = NewEvidence {
        name,
        bytes: &mut file,
        shows,
        dated,
        item,
    };
    let written = session.app.add_evidence(&ctx, case, new)?;
    session.written(&written, &format!("redress ladder missing --case {case}"))
}

fn list(session: &Session, case: &str) -> Outcome {
    let loaded = session.app.load(case)?;
    let files = loaded.state.evidence();
    let seq = |id| loaded.state.item(id).map_or(0, |item| item.seq);
    match session.out.shape {
        Shape::Json => {
            let list: Vec<_> = files
                .iter()
                .map(|(id, file)| json!({ "seq": seq(*id), "id": id, "file": file }))
                .collect();
            session
                .out
                .json(json!({ "case": loaded.number, "evidence": list }))
        }
        Shape::Plain => {
            let rows: Vec<Vec<String>> = files
                .iter()
                .map(|(id, file)| {
                    vec![
                        seq(*id).to_string(),
                        file.name.clone(),
                        file.size.to_string(),
                        file.sha256.clone(),
                        file.shows.clone().unwrap_or_default(),
                    ]
                })
                .collect();
            session.out.plain(&rows)
        }
        Shape::Text if files.is_empty() => session.out.text(&session.word("empty-evidence")),
        Shape::Text => {
            let lines: Vec<String> = files
                .iter()
                .map(|(id, file)| {
                    let shows = file.shows.clone().unwrap_or_default();
                    format!(
                        "{}  {}\n   {shows}\n   SHA-256 {}",
                        seq(*id),
                        file.name,
                        file.sha256
                    )
                })
                .collect();
            session.out.text(&strip_marks(&lines.join("\n")))
        }
    }
}

fn digest_of(session: &Session, case: &str, entry: &str) -> Outcome<Digest> {
    let loaded = session.app.load(case)?;
    let id = redress_app::find_entry(&loaded.state, "evidence", entry)?;
    let digest = match loaded.state.item(id).and_then(|item| item.data.as_ref()) {
        Some(Data::Evidence(file)) => Digest::from_hex(&file.sha256),
        _ => None,
    };
    digest.ok_or_else(|| {
        Failure::App(AppError::NotFound {
            what: "evidence",
            given: entry.to_owned(),
        })
    })
}

/// Writes the file itself; binary refuses a terminal.
fn get(session: &Session, case: &str, entry: &str) -> Outcome {
    use std::io::{IsTerminal as _, Read as _};
    let digest = digest_of(session, case, entry)?;
    if session.global.output.is_none() && std::io::stdout().is_terminal() {
        return Err(Failure::usage(session.word("cli-error-binary")));
    }
    let mut bytes = Vec::new();
    let mut file = session.app.store().open_evidence(digest)?;
    file.read_to_end(&mut bytes).map_err(|e| {
        Failure::App(AppError::File {
            path: digest.to_hex(),
            reason: e.to_string(),
        })
    })?;
    session.out.bytes(&bytes)
}

fn verify(session: &Session, case: &str) -> Outcome {
    let loaded = session.app.load(case)?;
    let mut rows = Vec::new();
    let mut whole = true;
    for (id, file) in loaded.state.evidence() {
        let state = match Digest::from_hex(&file.sha256) {
            Some(digest) => session.app.store().verify_evidence(digest)?,
            None => EvidenceState::Missing,
        };
        let state = match state {
            EvidenceState::Whole => "whole",
            EvidenceState::Missing => "missing",
            EvidenceState::Changed { .. } => "changed",
        };
        whole &= state == "whole";
        let seq = loaded.state.item(id).map_or(0, |item| item.seq);
        rows.push((seq, file.name.clone(), state));
    }
    if session.out.is_json() {
        let files: Vec<_> = rows
            .iter()
            .map(|(seq, name, state)| json!({ "seq": seq, "name": name, "state": state }))
            .collect();
        session
            .out
            .json(json!({ "case": loaded.number, "whole": whole, "files": files }))?;
    } else {
        let rows: Vec<Vec<String>> = rows
            .into_iter()
            .map(|(seq, name, state)| {
                vec![
                    seq.to_string(),
                    name,
                    if session.out.shape == Shape::Plain {
                        state.to_owned()
                    } else {
                        session.word(&format!("cli-file-{state}"))
                    },
                ]
            })
            .collect();
        session.out.plain(&rows)?;
    }
    if whole { Ok(()) } else { Err(Failure::Found) }
}
