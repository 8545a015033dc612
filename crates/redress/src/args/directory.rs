//! The directory of firms.

use std::path::PathBuf;

use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
#[expect(
    clippy::large_enum_variant,
    reason = "one value a run: its size does not matter"
)]
pub(crate) enum DirectoryVerb {
    List {
        #[arg(long, value_name = "TEXT")]
        find: Option<String>,
    },
    Show {
        #[arg(value_name = "FIRM", required_unless_present = "case")]
        firm: Option<String>,
        #[arg(long, value_name = "N", conflicts_with = "firm")]
        case: Option<String>,
    },
    Add {
        #[arg(value_name = "FIRM")]
        firm: String,
        #[command(flatten)]
        thing: NewThing,
    },
    Remove {
        #[arg(value_name = "FIRM")]
        firm: String,
        #[arg(long, value_name = "TEXT")]
        entry: Option<String>,
    },
    Guess {
        #[arg(value_name = "FIRM")]
        firm: String,
        #[arg(value_name = "NAME")]
        name: String,
    },
    Import {
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
}

/// What is added to a firm: a way, a person, a menu note or a scheme, and what holds for it whole.
#[derive(Debug, Args)]
pub(crate) struct NewThing {
    #[arg(long, value_name = "NAME")]
    pub(crate) alias: Vec<String>,
    #[arg(long, value_name = "CODE")]
    pub(crate) country: Vec<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) sector: Vec<String>,
    #[arg(long, value_name = "URL")]
    pub(crate) web: Option<String>,
    #[arg(long, value_name = "KIND")]
    pub(crate) service: Vec<String>,
    #[arg(long, value_name = "NAME", requires = "at")]
    pub(crate) channel: Option<String>,
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) at: Option<String>,
    #[arg(long = "for", value_name = "PURPOSE", default_value = "service")]
    pub(crate) purpose: String,
    #[arg(long, value_name = "TEXT")]
    pub(crate) hours: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) menu: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) person: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) role: Option<String>,
    #[arg(long, value_name = "NAME", default_value = "service")]
    pub(crate) area: String,
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) email: Option<String>,
    #[arg(long, requires = "email")]
    pub(crate) guessed: bool,
    #[arg(long, value_name = "NAME")]
    pub(crate) scheme: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) note: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) source: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(crate) checked: Option<String>,
}
