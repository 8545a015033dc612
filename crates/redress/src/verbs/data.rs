//! The data folder as a whole: backup, restore, index, wipe, doctor; and what comes with the program.

use std::io::{BufRead as _, IsTerminal as _, Write as _};
use std::path::Path;

use redress_app::Engines;
use redress_store::Progress;
use redress_words::args;
use serde_json::json;

use crate::args::{BackupVerb, Completions, Global, Wipe};
use crate::failure::{Failure, Outcome, code};
use crate::out::{Out, Shape};
use crate::session::{Rim, Session};

/// The word that removes the data folder.
const WIPE_WORD: &str = "wipe";

pub(super) fn backup(session: &Session, verb: BackupVerb) -> Outcome {
    match verb {
        BackupVerb::Create { folder } => {
            let report = session.app.backup(&folder, &mut progress(session))?;
            if session.out.is_json() {
                return session.out.json(json!({
                    "folder": folder, "cases": report.cases, "entries": report.entries,
                    "files": report.evidence, "missing": report.missing,
                }));
            }
            let args = args![
                "cases" => report.cases, "entries" => report.entries, "files" => report.evidence,
                "path" => folder.display().to_string(),
            ];
            session.out.text(&session.phrase("cli-backup-made", &args))
        }
        BackupVerb::List { folder } => list(session, &folder),
        // Restoring needs no open data folder and is done before one is opened.
        BackupVerb::Restore { .. } => Ok(()),
    }
}

/// Shows how far a long copy has come, on a terminal only and not in the first second.
fn progress(session: &Session) -> impl FnMut(Progress) + '_ {
    let begun = std::time::Instant::now();
    let shown = std::io::stderr().is_terminal() && !session.global.quiet;
    move |progress| {
        if shown && begun.elapsed().as_secs() >= 1 {
            let _ = write!(std::io::stderr(), "\r{}/{} ", progress.done, progress.total);
        }
    }
}

/// Lists the backups in a folder: every folder in it that holds a record.
fn list(session: &Session, folder: &Path) -> Outcome {
    let entries = std::fs::read_dir(folder).map_err(|e| session.file_error(folder, &e))?;
    let mut found = Vec::new();
    let own = folder.join(redress_store::RECORD_FILE);
    let folders = entries.filter_map(Result::ok).map(|entry| entry.path());
    for path in std::iter::once(folder.to_path_buf()).chain(folders) {
        let record = path.join(redress_store::RECORD_FILE);
        if let Ok(meta) = std::fs::metadata(&record)
            && meta.is_file()
            && (path != folder || record == own)
        {
            found.push((path.display().to_string(), meta.len()));
        }
    }
    found.sort();
    if session.out.is_json() {
        let list: Vec<_> = found
            .iter()
            .map(|(path, bytes)| json!({ "folder": path, "bytes": bytes }))
            .collect();
        return session.out.json(json!({ "backups": list }));
    }
    let rows: Vec<Vec<String>> = found
        .into_iter()
        .map(|(path, bytes)| vec![path, bytes.to_string()])
        .collect();
    session.out.plain(&rows)
}

pub(super) fn restore(global: &Global, rim: &Rim, engines: &Engines, from: &Path) -> Outcome {
    let out = Out::new(global, rim.no_color);
    if !from.is_dir() {
        let args = args!["path" => from.display().to_string()];
        let message = engines.words().get(rim.lang, "error-file-not-found", &args);
        return Err(Failure::Said {
            code: code::NOT_FOUND,
            message,
        });
    }
    let report = redress_store::restore(from, &rim.data, &mut |_| {})?;
    if out.is_json() {
        return out.json(json!({
            "folder": rim.data, "cases": report.cases, "entries": report.entries,
            "files": report.evidence, "missing": report.missing,
        }));
    }
    let args = args![
        "cases" => report.cases, "entries" => report.entries, "files" => report.evidence,
        "path" => rim.data.display().to_string(),
    ];
    out.text(&engines.words().get(rim.lang, "cli-backup-restored", &args))
}

pub(super) fn rebuild(session: &Session) -> Outcome {
    let ctx = session.ctx(None)?;
    let rebuilt = session.app.rebuild_index(ctx.now.date())?;
    if session.out.is_json() {
        return session
            .out
            .json(json!({ "cases": rebuilt.cases, "entries": rebuilt.entries }));
    }
    let args = args!["cases" => rebuilt.cases, "entries" => rebuilt.entries];
    session
        .out
        .text(&session.phrase("cli-index-rebuilt", &args))
}

/// Asks a question in the terminal; without one, or with `--no-input`, the answer is no.
pub(super) fn ask(session: &Session, id: &str, word: &str) -> Outcome<bool> {
    if session.global.no_input || !std::io::stdin().is_terminal() {
        return Ok(false);
    }
    session.out.say(&session.phrase(id, &args!["word" => word]));
    let mut answer = String::new();
    let read = std::io::stdin().lock().read_line(&mut answer);
    Ok(read.is_ok() && answer.trim() == word)
}

pub(super) fn wipe(global: &Global, rim: &Rim, engines: &Engines, wipe: &Wipe) -> Outcome {
    let words = engines.words();
    let out = Out::new(global, rim.no_color);
    let path = rim.data.display().to_string();
    if wipe.confirm.as_deref() != Some(WIPE_WORD) {
        let args = args!["word" => WIPE_WORD, "path" => &path];
        return Err(Failure::usage(words.get(rim.lang, "cli-error-wipe", &args)));
    }
    if !rim.data.join(redress_store::RECORD_FILE).is_file() {
        let args = args!["path" => &path];
        let message = words.get(rim.lang, "cli-error-no-data", &args);
        return Err(Failure::Said {
            code: code::NOT_FOUND,
            message,
        });
    }
    if global.dry_run {
        return out.text(&words.text(rim.lang, "cli-dry-run"));
    }
    std::fs::remove_dir_all(&rim.data).map_err(|e| {
        Failure::App(redress_app::AppError::File {
            path: path.clone(),
            reason: e.to_string(),
        })
    })?;
    out.text(&words.get(rim.lang, "cli-wiped", &args!["path" => &path]))
}

/// Says what is installed, where the data is, and what is wrong; no names, no text of cases.
pub(super) fn doctor(session: &Session) -> Outcome {
    let stats = session.app.store().stats()?;
    let mut faults = session.app.store().integrity_check()?;
    for (number, _) in session.app.store().register()? {
        let verified = session
            .app
            .verify_case(session.lang(), &number.to_string())?;
        faults.extend(verified.faults.iter().map(|fault| {
            let entry = fault.seq.map(|seq| seq.to_string()).unwrap_or_default();
            session.phrase(
                "error-damaged-entry",
                &args!["seq" => entry, "case" => number],
            )
        }));
    }
    let problems = redress_knowledge::check(session.app.knowledge().files());
    faults.extend(
        problems
            .iter()
            .map(|p| crate::session::problem_text(session.words(), session.lang(), p)),
    );
    let langs: Vec<&str> = session
        .words()
        .complete()
        .iter()
        .map(|lang| lang.code())
        .collect();
    let data = session.rim.data.display().to_string();
    let version = env!("CARGO_PKG_VERSION");
    if session.out.is_json() {
        session.out.json(json!({
            "version": version, "data": data, "languages": langs, "cases": stats.cases,
            "entries": stats.entries, "erased": stats.erased, "files": stats.evidence,
            "layout": stats.layout, "record_bytes": stats.record_bytes, "faults": faults,
        }))?;
    } else {
        let args = args![
            "version" => version, "data" => &data, "langs" => langs.join(" "),
            "cases" => stats.cases, "entries" => stats.entries, "files" => stats.evidence,
            "faults" => faults.len(),
        ];
        let mut lines = vec![session.phrase("cli-doctor-report", &args)];
        lines.extend(faults.iter().cloned());
        session.out.text(&lines.join("\n"))?;
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(Failure::Found)
    }
}

pub(super) fn completions(
    global: &Global,
    rim: &Rim,
    engines: &Engines,
    wanted: &Completions,
) -> Outcome {
    let mut command = crate::help::localized(engines.words(), rim.lang);
    let mut bytes = Vec::new();
    clap_complete::generate(wanted.shell, &mut command, "redress", &mut bytes);
    Out::new(global, true).bytes(&bytes)
}

pub(super) fn man(global: &Global, rim: &Rim, engines: &Engines) -> Outcome {
    let command = crate::help::localized(engines.words(), rim.lang);
    let mut bytes = Vec::new();
    let failed = |e: std::io::Error| {
        Failure::App(redress_app::AppError::File {
            path: "man".to_owned(),
            reason: e.to_string(),
        })
    };
    clap_mangen::Man::new(command.clone())
        .render(&mut bytes)
        .map_err(failed)?;
    // One page for everything: each verb follows with its own flags.
    let mut all = vec![command];
    while let Some(next) = all.pop() {
        for sub in next.get_subcommands() {
            let name = format!("{}-{}", next.get_name(), sub.get_name());
            let sub = sub.clone().name(name);
            let man = clap_mangen::Man::new(sub.clone());
            man.render_name_section(&mut bytes).map_err(failed)?;
            man.render_synopsis_section(&mut bytes).map_err(failed)?;
            man.render_options_section(&mut bytes).map_err(failed)?;
            all.push(sub);
        }
    }
    let text = redress_words::strip_marks(&String::from_utf8_lossy(&bytes));
    let out = Out::new(global, true);
    if out.shape == Shape::Json {
        out.json(json!({ "man": text }))
    } else {
        out.text(&text)
    }
}
