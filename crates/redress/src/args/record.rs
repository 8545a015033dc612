//! What is written into a case, and read back.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::CaseArg;

#[derive(Debug, Subcommand)]
pub(crate) enum LogVerb {
    Add {
        #[command(flatten)]
        case: CaseArg,
        #[arg(long, value_name = "NAME", default_value = "phone")]
        channel: String,
        #[arg(long, value_name = "NAME")]
        with: Option<String>,
        #[arg(long, value_name = "TEXT")]
        team: Option<String>,
        #[arg(long, value_name = "TEXT")]
        role: Option<String>,
        #[arg(long, value_name = "TEXT")]
        said: Option<String>,
        #[arg(long, value_name = "TIME")]
        at: Option<String>,
        #[arg(long, value_name = "N")]
        minutes: Option<u64>,
        #[arg(long, value_name = "N")]
        hold_minutes: Option<u64>,
        #[arg(long, value_name = "TEXT")]
        reference: Option<String>,
        #[arg(long, value_name = "LINE")]
        heard: Vec<String>,
        #[arg(long, value_name = "TEXT")]
        promise: Option<String>,
        #[arg(long, value_name = "DATE", group = "within_or_by")]
        by: Option<String>,
        #[arg(long, value_name = "SPAN", group = "within_or_by")]
        within: Option<String>,
        #[arg(long)]
        incoming: bool,
    },
    Note {
        #[command(flatten)]
        case: CaseArg,
        text: String,
    },
    Reply {
        #[command(flatten)]
        case: CaseArg,
        #[arg(value_name = "FILE", default_value = "-")]
        file: PathBuf,
        #[arg(long, value_name = "NAME", default_value = "email")]
        channel: String,
        #[arg(long, value_name = "NAME")]
        with: Option<String>,
        #[arg(long, value_name = "TIME")]
        at: Option<String>,
        #[arg(long = "not", value_name = "ID")]
        leave_out: Vec<String>,
        #[arg(long, value_name = "ID")]
        also: Vec<String>,
    },
    List(CaseArg),
    Show {
        #[command(flatten)]
        case: CaseArg,
        entry: String,
    },
    Edit {
        #[command(flatten)]
        case: CaseArg,
        entry: String,
        #[arg(long, value_name = "FIELD=VALUE", required = true)]
        set: Vec<String>,
    },
    Undo {
        #[command(flatten)]
        case: CaseArg,
        entry: Option<String>,
    },
}

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Call {
    #[arg(long)]
    pub(crate) text: bool,
    #[arg(long, value_name = "N")]
    pub(crate) case: Option<String>,
    #[command(subcommand)]
    pub(crate) verb: Option<CallVerb>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum CallVerb {
    Start {
        #[arg(long, value_name = "N")]
        case: Option<String>,
        #[arg(long)]
        text: bool,
        #[arg(long)]
        counter: bool,
        #[arg(long, value_name = "TEXT")]
        goal: Option<String>,
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=600))]
        minutes: Option<u16>,
    },
    Press {
        #[command(flatten)]
        case: CaseArg,
        key: String,
        value: Option<String>,
    },
    Show(CaseArg),
    Place {
        #[command(flatten)]
        case: CaseArg,
        place: PlaceArg,
    },
    End {
        #[command(flatten)]
        case: CaseArg,
        #[arg(long, value_name = "TIME")]
        at: Option<String>,
    },
    Close {
        #[command(flatten)]
        case: CaseArg,
        #[arg(long, value_name = "ANSWER", required_unless_present = "still")]
        saved: Option<SavedArg>,
        #[arg(long, value_name = "TEXT")]
        still: Option<String>,
    },
    Recording {
        #[arg(long, value_name = "N", conflicts_with_all = ["country", "state"])]
        case: Option<String>,
        #[arg(long, value_name = "CODE", required_unless_present = "case")]
        country: Option<String>,
        #[arg(long, value_name = "CODE")]
        state: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum PromiseVerb {
    Add {
        #[command(flatten)]
        case: CaseArg,
        #[arg(long, value_name = "TEXT")]
        what: String,
        #[arg(long, value_name = "NAME")]
        who: Option<String>,
        #[arg(long, value_name = "DATE", group = "when")]
        by: Option<String>,
        #[arg(long, value_name = "SPAN", group = "when")]
        within: Option<String>,
        #[arg(long, value_name = "TIME")]
        at: Option<String>,
    },
    List {
        #[arg(long, value_name = "N")]
        case: Option<String>,
    },
    Keep {
        #[command(flatten)]
        case: CaseArg,
        promise: String,
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
    Break {
        #[command(flatten)]
        case: CaseArg,
        promise: String,
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum AskVerb {
    Add {
        #[command(flatten)]
        case: CaseArg,
        #[arg(long = "for", value_name = "WHAT", default_value = "supervisor")]
        what: String,
        #[arg(long, value_name = "TEXT")]
        text: Option<String>,
        #[arg(long, value_name = "ANSWER")]
        answer: Option<AnswerArg>,
        #[arg(long, value_name = "TIME")]
        at: Option<String>,
    },
    Answer {
        #[command(flatten)]
        case: CaseArg,
        ask: String,
        answer: AnswerArg,
        #[arg(long, value_name = "TEXT")]
        reason: Option<String>,
    },
    List(CaseArg),
}

/// Where a call is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum PlaceArg {
    Phone,
    Counter,
}

/// Whether they say that a call is saved with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SavedArg {
    Yes,
    No,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum AnswerArg {
    Granted,
    Refused,
}

#[derive(Debug, Subcommand)]
pub(crate) enum EventVerb {
    Add {
        #[command(flatten)]
        case: CaseArg,
        event: String,
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
    },
    List(CaseArg),
}

#[derive(Debug, Subcommand)]
pub(crate) enum FactVerb {
    Set {
        #[command(flatten)]
        case: CaseArg,
        #[arg(required = true, value_name = "NAME=VALUE")]
        facts: Vec<String>,
    },
    List(CaseArg),
}

#[derive(Debug, Subcommand)]
pub(crate) enum EvidenceVerb {
    Add {
        #[command(flatten)]
        case: CaseArg,
        file: PathBuf,
        #[arg(long, value_name = "TEXT")]
        shows: Option<String>,
        #[arg(long, value_name = "DATE")]
        dated: Option<String>,
        #[arg(long = "for", value_name = "ITEM")]
        item: Option<String>,
    },
    List(CaseArg),
    Get {
        #[command(flatten)]
        case: CaseArg,
        entry: String,
    },
    Verify(CaseArg),
}
