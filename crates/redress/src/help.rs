//! The help and the usage errors, in the language of Redress.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, CommandFactory as _};
use redress_tone::Lang;
use redress_words::{Args, Words, args};

use crate::args::Cli;
use crate::failure::{Failure, Outcome};

/// Finds the language before anything is parsed, so that a usage error is in it too.
pub(crate) fn lang_before_parsing(spoken: &[String], variable: &str, locales: &[String]) -> Lang {
    let mut given = None;
    for (at, arg) in spoken.iter().enumerate() {
        if let Some(value) = arg.strip_prefix("--ui-lang=") {
            given = Some(value.to_owned());
        } else if arg == "--ui-lang" {
            given = spoken.get(at + 1).cloned();
        }
    }
    let settings = given
        .into_iter()
        .chain([variable.to_owned()])
        .chain(locales.iter().cloned());
    settings
        .filter(|text| !text.is_empty())
        .find_map(|text| text.parse().ok())
        .filter(|lang| redress_knowledge::REQUIRED_LANGS.contains(lang))
        .unwrap_or(Lang::En)
}

/// Returns the grammar with its help in a language.
pub(crate) fn localized(words: &Words, lang: Lang) -> Command {
    let command = Cli::command();
    let examples = words.text(lang, "cli-examples");
    let codes = words.text(lang, "cli-codes");
    dress(command, words, lang, "cli")
        .before_help(examples)
        .after_help(codes)
}

fn dress(command: Command, words: &Words, lang: Lang, path: &str) -> Command {
    let heading = words.text(lang, "cli-heading-options");
    let template = format!(
        "{{before-help}}{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}",
        words.text(lang, "cli-usage")
    );
    let about = words.text(lang, path);
    let verbs = words.text(lang, "cli-heading-verbs");
    let mut command = command
        .subcommand_help_heading(verbs)
        .term_width(100)
        .about(about)
        .help_template(template)
        .mut_args(|arg| {
            let id = arg.get_id().as_str().replace('_', "-");
            let own = words.find(lang, &format!("{path}-arg-{id}"), &Args::new());
            let help = own.unwrap_or_else(|| words.text(lang, &format!("cli-arg-{id}")));
            let help = with_values(&arg, help);
            let takes_value = arg.get_action().takes_values();
            let arg = arg.help(help).hide_env(true);
            let arg = if takes_value {
                arg.hide_possible_values(true).hide_default_value(true)
            } else {
                arg
            };
            let head = match (arg.is_positional(), arg.is_global_set()) {
                (true, _) => "cli-heading-arguments",
                (false, true) => "cli-heading-global",
                (false, false) => "cli-heading-options",
            };
            arg.help_heading(words.text(lang, head))
        });
    command = command.disable_help_flag(true).arg(
        clap::Arg::new("help")
            .short('h')
            .long("help")
            .action(clap::ArgAction::Help)
            .help(words.text(lang, "cli-arg-help"))
            .help_heading(heading.clone()),
    );
    if path == "cli" {
        command = command.disable_version_flag(true).arg(
            clap::Arg::new("version")
                .long("version")
                .action(clap::ArgAction::Version)
                .help(words.text(lang, "cli-arg-version"))
                .help_heading(heading),
        );
    }
    let names: Vec<String> = command
        .get_subcommands()
        .map(|sub| sub.get_name().to_owned())
        .collect();
    for name in names {
        let path = format!("{path}-{name}");
        command = command.mut_subcommand(&name, |sub| dress(sub, words, lang, &path));
    }
    command
}

/// Adds the values a flag may have and its own value to its help, where the parser would do it in
/// English.
fn with_values(arg: &clap::Arg, help: String) -> String {
    if !arg.get_action().takes_values() {
        return help;
    }
    let values: Vec<String> = arg
        .get_possible_values()
        .iter()
        .map(|value| value.get_name().to_owned())
        .collect();
    let default: Vec<String> = arg
        .get_default_values()
        .iter()
        .map(|v| v.to_string_lossy().into_owned())
        .collect();
    let mut help = help;
    if !values.is_empty() {
        help.push_str(&format!(" [{}]", values.join("|")));
    }
    if !default.is_empty() {
        help.push_str(&format!(" (= {})", default.join(" ")));
    }
    help
}

/// Answers what was not a verb to run: help, version, or a mistake in one sentence.
pub(crate) fn answer(
    words: &Words,
    lang: Lang,
    command: &Command,
    spoken: &[String],
    error: &clap::Error,
) -> Outcome {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let text = redress_words::strip_marks(&error.render().to_string());
            return crate::out::Out::new(&plain_global(), true).text(&text);
        }
        _ => {}
    }
    let first = sentence(words, lang, command, spoken, error);
    let see = words.get(
        lang,
        "cli-error-see",
        &args!["command" => path_of(command, spoken)],
    );
    Err(Failure::usage(format!("{first} {see}")))
}

fn plain_global() -> crate::args::Global {
    use clap::Parser as _;
    Cli::parse_from(["redress"]).global
}

/// Returns the command whose help is of use, such as `redress case new --help`.
fn path_of(command: &Command, spoken: &[String]) -> String {
    let mut path = vec!["redress".to_owned()];
    let mut here = command;
    for word in spoken.iter().skip(1) {
        if let Some(sub) = here.find_subcommand(word) {
            path.push(word.clone());
            here = sub;
        }
    }
    path.push("--help".to_owned());
    path.join(" ")
}

fn sentence(
    words: &Words,
    lang: Lang,
    command: &Command,
    spoken: &[String],
    error: &clap::Error,
) -> String {
    let text = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(all)) => all.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        Some(ContextValue::StyledStrs(all)) => all
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(", "),
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    let arg = text(ContextKind::InvalidArg);
    let value = text(ContextKind::InvalidValue);
    let say = |id: &str, args: &Args<'_>| words.get(lang, id, args);
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let given = text(ContextKind::InvalidSubcommand);
            let near = match text(ContextKind::SuggestedSubcommand) {
                near if near.is_empty() => nearest(command, &given),
                near => Some(near.split(", ").next().unwrap_or_default().to_owned()),
            };
            match near {
                Some(near) => say(
                    "cli-error-command-near",
                    &args!["given" => given, "near" => near],
                ),
                None => say("cli-error-command", &args!["given" => given]),
            }
        }
        ErrorKind::UnknownArgument => match text(ContextKind::SuggestedArg) {
            near if near.is_empty() => say("cli-error-flag", &args!["given" => arg]),
            near => say(
                "cli-error-flag-near",
                &args!["given" => arg, "near" => near],
            ),
        },
        ErrorKind::MissingRequiredArgument => say("cli-error-missing", &args!["given" => arg]),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if value.is_empty() => {
            say("cli-error-no-value", &args!["given" => arg])
        }
        ErrorKind::InvalidValue => {
            let known = text(ContextKind::ValidValue);
            say(
                "cli-error-value-list",
                &args!["given" => arg, "value" => value, "known" => known],
            )
        }
        ErrorKind::ValueValidation => {
            say("cli-error-value", &args!["given" => arg, "value" => value])
        }
        ErrorKind::ArgumentConflict => {
            let other = text(ContextKind::PriorArg);
            say(
                "cli-error-conflict",
                &args!["given" => arg, "other" => other],
            )
        }
        ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues | ErrorKind::TooFewValues => {
            say("cli-error-count", &args!["given" => arg])
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => {
            let path = path_of(command, spoken);
            let path = path.trim_end_matches(" --help");
            let known = known_verbs(command, spoken).join(", ");
            say(
                "cli-error-subcommand",
                &args!["given" => path, "known" => known],
            )
        }
        ErrorKind::InvalidUtf8 => words.text(lang, "cli-error-utf8"),
        _ => words.text(lang, "cli-error-other"),
    }
}

/// Lists the verbs that may stand behind what was typed.
fn known_verbs(command: &Command, spoken: &[String]) -> Vec<String> {
    let mut here = command;
    for word in spoken.iter().skip(1) {
        if let Some(sub) = here.find_subcommand(word) {
            here = sub;
        }
    }
    here.get_subcommands()
        .map(|sub| sub.get_name().to_owned())
        .collect()
}

/// Finds a verb that begins like what was typed or differs by a letter or two.
fn nearest(command: &Command, given: &str) -> Option<String> {
    let close = |name: &str| {
        name.starts_with(given) || given.starts_with(name) && given.len() <= name.len() + 2
    };
    (given.len() >= 2)
        .then(|| {
            command
                .get_subcommands()
                .map(Command::get_name)
                .find(|name| close(name))
        })
        .flatten()
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use redress_app::Engines;
    use redress_knowledge::Knowledge;

    #[test]
    fn every_verb_and_flag_has_its_words_in_every_language() {
        let engines = Engines::new(Knowledge::embedded()).unwrap();
        for lang in redress_knowledge::REQUIRED_LANGS {
            let command = localized(engines.words(), *lang);
            let mut missing = Vec::new();
            gather(&command, "redress", &mut missing);
            assert!(missing.is_empty(), "{lang}: {missing:#?}");
        }
    }

    fn gather(command: &Command, path: &str, missing: &mut Vec<String>) {
        let lacks = |text: Option<String>| text.is_none_or(|text| text.contains('⟨'));
        if lacks(command.get_about().map(ToString::to_string)) {
            missing.push(path.to_owned());
        }
        for arg in command.get_arguments() {
            if lacks(arg.get_help().map(ToString::to_string)) {
                missing.push(format!("{path} {}", arg.get_id()));
            }
        }
        for sub in command.get_subcommands() {
            gather(sub, &format!("{path} {}", sub.get_name()), missing);
        }
    }

    #[test]
    fn the_grammar_is_sound() {
        Cli::command().debug_assert();
    }
}
