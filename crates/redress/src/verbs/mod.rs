//! The verbs, one file a noun.

mod advice;
pub(crate) mod call;
mod case;
mod data;
mod directory;
mod evidence;
mod exchange;
mod ladder;
mod letter;
mod lines;
mod log;
mod lsp;
mod next;
mod phrase;
mod practice;
mod progress;
mod promise;
mod reply;
mod rules;
mod sarif;
mod serve;
mod soften;
mod split;
mod timeline;
mod tone;

use redress_app::Engines;

use crate::args::{Cli, Serve, Verb};
use crate::failure::Outcome;
use crate::session::{Rim, Session};

/// Runs what needs no data folder; says whether that was all.
pub(crate) fn without_data(cli: &Cli, rim: &Rim, engines: &Engines) -> Outcome<bool> {
    match &cli.verb {
        Some(Verb::Completions(shell)) => data::completions(&cli.global, rim, engines, shell)?,
        Some(Verb::Man) => data::man(&cli.global, rim, engines)?,
        Some(Verb::Wipe(wipe)) => data::wipe(&cli.global, rim, engines, wipe)?,
        Some(Verb::Backup(crate::args::BackupVerb::Restore { folder })) => {
            data::restore(&cli.global, rim, engines, folder)?;
        }
        Some(Verb::Rules(verb)) => rules::run(&cli.global, rim, engines, verb)?,
        Some(Verb::Lsp) => lsp::run(&cli.global, rim, engines)?,
        Some(Verb::Open | Verb::Stop | Verb::Status) => serve::running(cli, rim, engines)?,
        _ => return Ok(false),
    }
    Ok(true)
}

/// Runs a verb on the data folder; without a verb, the page.
pub(crate) fn run(session: Session, verb: Option<Verb>) -> Outcome {
    match verb {
        None => serve::serve(
            session,
            &Serve {
                port: 7337,
                no_open: false,
            },
        ),
        Some(Verb::Serve(serve)) => serve::serve(session, &serve),
        Some(Verb::Case(verb)) => case::run(&session, verb),
        Some(Verb::Log(verb)) => log::run(&session, verb),
        Some(Verb::Call(call)) => match call::on_screen(&call) {
            Some((case, new)) if crate::screen::fits(&session) => {
                crate::screen::run(session, case.as_deref(), &new)
            }
            _ => call::run(&session, call),
        },
        Some(Verb::Promise(verb)) => promise::promise(&session, verb),
        Some(Verb::Ask(verb)) => promise::ask(&session, verb),
        Some(Verb::Event(verb)) => promise::event(&session, verb),
        Some(Verb::Fact(verb)) => promise::fact(&session, verb),
        Some(Verb::Evidence(verb)) => evidence::run(&session, verb),
        Some(Verb::Ladder(verb)) => ladder::run(&session, verb),
        Some(Verb::Next(next)) => next::run(&session, next.case.as_deref()),
        Some(Verb::Letter(verb)) => letter::run(&session, verb),
        Some(Verb::Tone(verb)) => tone::run(&session, verb),
        Some(Verb::Phrase(verb)) => phrase::run(&session, verb),
        Some(Verb::Calendar(verb)) => next::calendar(&session, verb),
        Some(Verb::Advice(verb)) => advice::run(&session, verb),
        Some(Verb::Directory(verb)) => directory::run(&session, verb),
        Some(Verb::Practice(practice)) => practice::run(&session, &practice),
        Some(Verb::Timeline(verb)) => timeline::run(&session, verb),
        Some(Verb::Search(search)) => case::search(&session, &search),
        Some(Verb::Backup(verb)) => data::backup(&session, verb),
        Some(Verb::Index(_)) => data::rebuild(&session),
        Some(Verb::Doctor) => data::doctor(&session),
        Some(
            Verb::Open
            | Verb::Stop
            | Verb::Status
            | Verb::Rules(_)
            | Verb::Lsp
            | Verb::Wipe(_)
            | Verb::Completions(_)
            | Verb::Man,
        ) => Ok(()),
    }
}
