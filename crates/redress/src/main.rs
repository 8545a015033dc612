//! The command line and the wiring. Alone reads arguments, environment and clock.

mod args;
mod failure;
mod help;
mod out;
mod screen;
mod session;
mod verbs;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::FromArgMatches as _;
use clap::parser::ValueSource;
use redress_app::Engines;
use redress_knowledge::Knowledge;
use redress_tone::Lang;

use crate::args::Cli;
use crate::failure::{Failure, Outcome};
use crate::session::{Rim, Session};

fn main() -> ExitCode {
    let spoken: Vec<String> = std::env::args_os()
        .map(|arg| arg.to_string_lossy().into_owned())
        .collect();
    let mut lang =
        help::lang_before_parsing(&spoken, &environment("REDRESS_LANG"), &system_locale());
    match run(&spoken, &mut lang) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            let message = match Engines::new(Knowledge::embedded()) {
                Ok(engines) => failure.message(engines.words(), lang),
                Err(error) => error.to_string(),
            };
            if !message.is_empty() {
                let message = redress_words::strip_marks(&message);
                let _ = writeln!(std::io::stderr(), "{message}");
            }
            ExitCode::from(failure.code())
        }
    }
}

fn run(spoken: &[String], lang: &mut Lang) -> Outcome {
    let own = Engines::new(Knowledge::embedded())?;
    let command = help::localized(own.words(), *lang);
    let matches = match command.clone().try_get_matches_from(std::env::args_os()) {
        Ok(matches) => matches,
        Err(error) => return help::answer(own.words(), *lang, &command, spoken, &error),
    };
    let level = if matches.get_flag("verbose") {
        tracing_subscriber::filter::LevelFilter::DEBUG
    } else {
        tracing_subscriber::filter::LevelFilter::ERROR
    };
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_max_level(level)
        .init();
    let cli = Cli::from_arg_matches(&matches).map_err(|error| Failure::usage(error.to_string()))?;
    if let Some(chosen) = cli.global.ui_lang {
        let whole = own.words().complete();
        let flag = matches.value_source("ui_lang") == Some(ValueSource::CommandLine);
        match (whole.contains(&chosen), flag) {
            (true, _) => *lang = chosen,
            // A flag that cannot be followed is told; the system's language is only a wish.
            (false, true) => {
                let known = whole.iter().map(|lang| lang.code());
                return Err(Failure::unknown("language", chosen.code(), known));
            }
            (false, false) => {}
        }
    }
    let global = cli.global.clone();
    let rim = Rim {
        now: clock(),
        lang: *lang,
        data: match &global.data {
            Some(folder) => folder.clone(),
            None => default_data()
                .ok_or_else(|| Failure::usage(own.words().text(*lang, "cli-error-no-home")))?,
        },
        no_color: !environment("NO_COLOR").is_empty() || environment("TERM") == "dumb",
    };
    if verbs::without_data(&cli, &rim, &own)? {
        return Ok(());
    }
    let engines = if global.knowledge.is_some() {
        session::engines(&global, *lang)?
    } else {
        own
    };
    let session = Session::open(global, rim, engines)?;
    verbs::run(session, cli.verb)
}

/// Reads the clock; the only place that does.
#[expect(
    clippy::disallowed_methods,
    reason = "the binary is the one that reads the clock"
)]
fn clock() -> jiff::Zoned {
    jiff::Zoned::now()
}

#[expect(
    clippy::disallowed_methods,
    reason = "the binary is the one that reads the environment"
)]
fn environment(name: &str) -> String {
    std::env::var(name).unwrap_or_default()
}

fn system_locale() -> Vec<String> {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .map(environment)
        .collect()
}

/// A folder that a person can see: Redress in Documents.
fn default_data() -> Option<PathBuf> {
    let dirs = directories::UserDirs::new()?;
    let documents = dirs.document_dir().filter(|dir| dir.is_dir());
    Some(documents.unwrap_or_else(|| dirs.home_dir()).join("Redress"))
}
