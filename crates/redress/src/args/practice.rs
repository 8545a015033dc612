//! A rehearsed talk.

use clap::{Args, Subcommand, ValueEnum};
use redress_tone::Lang;

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Practice {
    #[command(subcommand)]
    pub(crate) verb: Option<PracticeVerb>,
    #[arg(value_name = "SCENE")]
    pub(crate) scene: Option<String>,
    #[arg(long = "as", value_name = "SIDE")]
    pub(crate) side: Option<SideArg>,
    #[arg(long, value_name = "NAME")]
    pub(crate) persona: Option<String>,
    #[arg(long, value_name = "N")]
    pub(crate) seed: Option<u64>,
    #[arg(long, value_name = "LANG", value_parser = super::lang)]
    pub(crate) lang: Option<Lang>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum PracticeVerb {
    List,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SideArg {
    Customer,
    Rep,
}
