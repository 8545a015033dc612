//! The grammar of the command line. The words of the help are in `knowledge/words`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use redress_tone::Lang;

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
        #[arg(long, value_name = "TERMS", default_value = "goal-met")]
        terms: TermsArg,
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

#[derive(Debug, Subcommand)]
#[expect(
    clippy::large_enum_variant,
    reason = "one value a run: its size does not matter"
)]
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
        #[arg(long, value_name = "TEXT", requires = "within_or_by")]
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
    },
    Press {
        #[command(flatten)]
        case: CaseArg,
        key: String,
        value: Option<String>,
    },
    Show(CaseArg),
    End(CaseArg),
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
        #[arg(
            long,
            value_name = "DATE",
            group = "when",
            required_unless_present = "within"
        )]
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
