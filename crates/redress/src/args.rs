//! The grammar of the command line. The words of the help are in `knowledge/words`.

mod directory;
mod practice;
mod record;
mod wording;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use redress_tone::Lang;

pub(crate) use directory::{DirectoryVerb, NewThing};
pub(crate) use practice::{Practice, PracticeVerb, SideArg};
pub(crate) use record::{
    AnswerArg, AskVerb, Call, CallVerb, EventVerb, EvidenceVerb, FactVerb, LogVerb, PlaceArg,
    PromiseVerb, SavedArg,
};
pub(crate) use wording::{
    AdviceVerb, LetterVerb, PhraseVerb, ToneCheck, ToneOne, ToneText, ToneVerb,
};

#[derive(Debug, Parser)]
#[command(
    name = "redress",
    version,
    disable_help_subcommand = true,
    args_conflicts_with_subcommands = false
)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) verb: Option<Verb>,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct Global {
    #[arg(long, global = true, env = "REDRESS_DATA", value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) knowledge: Option<PathBuf>,
    #[arg(long, global = true, env = "REDRESS_LANG", value_name = "LANG", value_parser = lang)]
    pub(crate) ui_lang: Option<Lang>,
    #[arg(long, global = true, conflicts_with = "plain")]
    pub(crate) json: bool,
    #[arg(long, global = true)]
    pub(crate) plain: bool,
    #[arg(short, long, global = true, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    #[arg(short, long, global = true)]
    pub(crate) quiet: bool,
    #[arg(long, global = true)]
    pub(crate) verbose: bool,
    #[arg(short = 'n', long, global = true)]
    pub(crate) dry_run: bool,
    #[arg(long, global = true)]
    pub(crate) no_input: bool,
    #[arg(short, long, global = true)]
    pub(crate) force: bool,
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(crate) color: Color,
    #[arg(long, global = true, value_name = "TIME")]
    pub(crate) now: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}

fn lang(text: &str) -> Result<Lang, String> {
    text.parse().map_err(|_| String::new())
}

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    Serve(Serve),
    Open,
    Stop,
    Status,
    #[command(subcommand)]
    Case(CaseVerb),
    #[command(subcommand)]
    Log(LogVerb),
    Call(Call),
    #[command(subcommand)]
    Promise(PromiseVerb),
    #[command(subcommand)]
    Ask(AskVerb),
    #[command(subcommand)]
    Event(EventVerb),
    #[command(subcommand)]
    Fact(FactVerb),
    #[command(subcommand)]
    Evidence(EvidenceVerb),
    #[command(subcommand)]
    Ladder(LadderVerb),
    Next(Next),
    #[command(subcommand)]
    Letter(LetterVerb),
    #[command(subcommand)]
    Tone(ToneVerb),
    #[command(subcommand)]
    Phrase(PhraseVerb),
    #[command(subcommand)]
    Calendar(CalendarVerb),
    #[command(subcommand)]
    Directory(DirectoryVerb),
    Practice(Practice),
    #[command(subcommand)]
    Advice(AdviceVerb),
    #[command(subcommand)]
    Timeline(TimelineVerb),
    Search(Search),
    #[command(subcommand)]
    Rules(RulesVerb),
    #[command(subcommand)]
    Backup(BackupVerb),
    #[command(subcommand)]
    Index(IndexVerb),
    Lsp,
    Wipe(Wipe),
    Doctor,
    Completions(Completions),
    Man,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct Serve {
    #[arg(long, value_name = "N", default_value_t = 7337)]
    pub(crate) port: u16,
    #[arg(long)]
    pub(crate) no_open: bool,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct CaseArg {
    #[arg(long, value_name = "N")]
    pub(crate) case: String,
}

#[derive(Debug, Clone, Default, Args)]
pub(crate) struct DetailArgs {
    #[arg(long, alias = "company", value_name = "NAME")]
    pub(crate) firm: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) firm_address: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) title: Option<String>,
    #[arg(long, alias = "matter", value_name = "TEXT")]
    pub(crate) about: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) goal: Option<String>,
    #[arg(long, value_name = "AMOUNT")]
    pub(crate) amount: Option<String>,
    #[arg(long, value_name = "CODE")]
    pub(crate) country: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) sector: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) topic: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) reference: Option<String>,
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<String>,
    #[arg(long, value_name = "ZONE")]
    pub(crate) zone: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) customer: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) reach: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum CaseVerb {
    New(DetailArgs),
    List {
        #[arg(long)]
        all: bool,
    },
    Show(CaseArg),
    Edit {
        #[command(flatten)]
        case: CaseArg,
        #[command(flatten)]
        details: DetailArgs,
    },
    Settle {
        #[command(flatten)]
        case: CaseArg,
        #[arg(long, value_name = "STAGE")]
        stage: StageArg,
        #[arg(long, value_name = "TEXT")]
        what: Option<String>,
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
    Close {
        #[command(flatten)]
        case: CaseArg,
        #[arg(long, value_name = "TERMS")]
        terms: Option<TermsArg>,
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
    },
    Reopen {
        #[command(flatten)]
        case: CaseArg,
        #[arg(long, value_name = "TEXT")]
        reason: Option<String>,
    },
    Delete {
        #[command(flatten)]
        case: CaseArg,
        #[arg(long, value_name = "TEXT")]
        reason: String,
        #[arg(long, value_name = "N")]
        confirm: Option<String>,
    },
    Export(CaseArg),
    Import {
        file: PathBuf,
    },
    Verify {
        #[arg(long, value_name = "N")]
        case: Option<String>,
    },
    Split {
        #[command(flatten)]
        case: CaseArg,
        #[arg(long, value_name = "PARTS", num_args = 0..=1, default_missing_value = "all")]
        apply: Option<String>,
    },
    Erase {
        #[command(flatten)]
        case: CaseArg,
        #[arg(required = true, value_name = "ENTRY")]
        entries: Vec<u64>,
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum StageArg {
    Promised,
    InWriting,
    Seen,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum TermsArg {
    GoalMet,
    Partly,
    Withdrawn,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct LadderArgs {
    #[arg(long, value_name = "N", conflicts_with_all = ["country", "sector"])]
    pub(crate) case: Option<String>,
    #[arg(long, value_name = "CODE", required_unless_present = "case")]
    pub(crate) country: Option<String>,
    #[arg(long, value_name = "NAME", required_unless_present = "case")]
    pub(crate) sector: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) topic: Option<String>,
    #[arg(long, value_name = "NAME=DATE")]
    pub(crate) event: Vec<String>,
    #[arg(long, value_name = "NAME=VALUE")]
    pub(crate) fact: Vec<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum LadderVerb {
    Show(LadderArgs),
    Next(LadderArgs),
    Missing(LadderArgs),
    Explain {
        #[arg(value_name = "CLOCK")]
        clock: Option<String>,
        #[command(flatten)]
        ladder: LadderArgs,
    },
    Skip {
        #[command(flatten)]
        case: CaseArg,
        rung: String,
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    Countries,
}

#[derive(Debug, Args)]
pub(crate) struct Next {
    #[arg(long, value_name = "N")]
    pub(crate) case: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum CalendarVerb {
    Ics {
        #[arg(long, value_name = "N")]
        case: Option<String>,
    },
    List {
        #[arg(long, value_name = "N")]
        case: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum TimelineVerb {
    Text(CaseArg),
    Svg(CaseArg),
}

#[derive(Debug, Args)]
pub(crate) struct Search {
    #[arg(required = true)]
    pub(crate) words: Vec<String>,
    #[arg(long, value_name = "N")]
    pub(crate) case: Option<String>,
    #[arg(long, value_name = "N", default_value_t = 20)]
    pub(crate) limit: u64,
}

#[derive(Debug, Subcommand)]
pub(crate) enum RulesVerb {
    List,
    Show { rule: String },
    Lint { folder: Option<PathBuf> },
    Sources,
}

#[derive(Debug, Subcommand)]
pub(crate) enum BackupVerb {
    Create { folder: PathBuf },
    Restore { folder: PathBuf },
    List { folder: PathBuf },
}

#[derive(Debug, Subcommand)]
pub(crate) enum IndexVerb {
    Rebuild,
}

#[derive(Debug, Args)]
pub(crate) struct Wipe {
    #[arg(long, value_name = "WORD")]
    pub(crate) confirm: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Completions {
    pub(crate) shell: clap_complete::Shell,
}
