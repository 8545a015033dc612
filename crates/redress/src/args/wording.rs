//! Letters, the tone of a text, and sentences to say.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use redress_tone::Lang;

use super::{CaseArg, lang};

#[derive(Debug, Subcommand)]
pub(crate) enum LetterVerb {
    New {
        #[command(flatten)]
        case: CaseArg,
        #[arg(long, value_name = "KIND")]
        kind: String,
        #[arg(long, value_name = "LANG", value_parser = lang)]
        lang: Option<Lang>,
        #[arg(long, value_name = "ENTRY")]
        about: Option<String>,
        #[arg(long, value_name = "DATE")]
        deadline: Option<String>,
        #[arg(long = "to", value_name = "NAME")]
        names: Vec<String>,
        #[arg(long, value_name = "TEXT")]
        reason: Option<String>,
        #[arg(long)]
        eml: bool,
    },
    List(CaseArg),
    Show {
        #[command(flatten)]
        case: CaseArg,
        letter: Option<String>,
        #[arg(long)]
        eml: bool,
    },
    Edit {
        #[command(flatten)]
        case: CaseArg,
        letter: String,
        #[arg(long, value_name = "FILE")]
        file: PathBuf,
        #[arg(long, value_name = "TEXT")]
        subject: Option<String>,
    },
    Check {
        #[command(flatten)]
        case: CaseArg,
        letter: Option<String>,
    },
    Sent {
        #[command(flatten)]
        case: CaseArg,
        letter: Option<String>,
        #[arg(long, value_name = "NAME", default_value = "email")]
        channel: String,
        #[arg(long, value_name = "TIME")]
        at: Option<String>,
    },
    Kinds,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ToneVerb {
    Check(ToneCheck),
    Soften(ToneOne),
    Survey(ToneOne),
}

/// How a text is to be read.
#[derive(Debug, Args)]
pub(crate) struct ToneText {
    #[arg(long, value_name = "LANG", default_value = "auto")]
    pub(crate) lang: String,
    #[arg(long, value_name = "SIDE", default_value = "customer")]
    pub(crate) side: String,
    #[arg(long, value_name = "NAME", default_value = "email")]
    pub(crate) channel: String,
    #[arg(long, value_name = "LIST")]
    pub(crate) context: Option<String>,
    #[arg(long, value_name = "N")]
    pub(crate) case: Option<String>,
    #[arg(long, value_name = "LANG", value_parser = lang)]
    pub(crate) explain_in: Option<Lang>,
}

#[derive(Debug, Args)]
pub(crate) struct ToneCheck {
    pub(crate) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) text: ToneText,
    #[arg(long, value_name = "KIND", value_delimiter = ',')]
    pub(crate) fail_on: Vec<String>,
    #[arg(long, conflicts_with = "jsonl")]
    pub(crate) sarif: bool,
    #[arg(long, conflicts_with = "files")]
    pub(crate) jsonl: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ToneOne {
    pub(crate) file: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) text: ToneText,
    #[arg(long, conflicts_with = "file")]
    pub(crate) jsonl: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum PhraseVerb {
    Find {
        text: Option<String>,
        #[arg(long, value_name = "LANG", value_parser = lang)]
        lang: Option<Lang>,
        #[arg(long, value_name = "SIDE", default_value = "customer")]
        side: String,
        #[arg(long)]
        jsonl: bool,
    },
    Show {
        line: String,
        #[arg(long, value_name = "LANG", value_parser = lang)]
        lang: Option<Lang>,
        #[arg(long, alias = "ask", value_name = "STEP", value_parser = clap::value_parser!(u8).range(1..=3))]
        firmness: Option<u8>,
    },
    List {
        #[arg(long, value_name = "LANG", value_parser = lang)]
        lang: Option<Lang>,
    },
    Lint,
}

#[derive(Debug, Subcommand)]
pub(crate) enum AdviceVerb {
    List {
        #[arg(long, value_name = "SIDE")]
        side: Option<String>,
    },
    Show {
        #[arg(value_name = "WHICH")]
        which: String,
    },
}
