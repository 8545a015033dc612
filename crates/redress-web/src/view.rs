//! What a page shows: plain data, made by the desk, turned to markup by [`crate::pages`].
//!
//! Texts that come from the knowledge (a phrase, a rung, a question) are
//! ready in the language of the page. Dates are dates: the page writes them.

use jiff::Zoned;
use jiff::civil::Date;
use redress_tone::Lang;

/// How a value keeps its direction inside a sentence of the other direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A reference, phone number, account, address or file name: always left to right.
    Code,
    /// A name or a quote: its first letter decides.
    Name,
    /// An amount as the locale's formatter wrote it, with its own marks.
    Money,
}

/// A value that is not ours: shown isolated, by its kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value {
    /// How it is isolated.
    pub kind: Kind,
    /// The value itself.
    pub text: String,
}

impl Value {
    /// Makes a reference, phone number or file name.
    pub fn code(text: impl Into<String>) -> Self {
        Self { kind: Kind::Code, text: text.into() }
    }

    /// Makes a name or a quote.
    pub fn name(text: impl Into<String>) -> Self {
        Self { kind: Kind::Name, text: text.into() }
    }

    /// Makes an amount that is already formatted.
    pub fn money(text: impl Into<String>) -> Self {
        Self { kind: Kind::Money, text: text.into() }
    }
}

/// One thing to choose: what is sent, and what is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The value sent with the form.
    pub value: String,
    /// The words shown.
    pub label: String,
}

impl Choice {
    /// Makes a choice.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into() }
    }
}

/// What to do next; the names are those of the `do` field of `redress next`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Do {
    /// A promise is overdue: ask about it.
    AskAboutPromise,
    /// Call the firm.
    Call,
    /// Write to the firm.
    Write,
    /// Nothing before a day.
    Wait,
    /// Send what was said in a call, in writing.
    SendRecap,
    /// Something to prove the case is missing.
    AddEvidence,
    /// A further rung is open.
    GoTo,
    /// Look whether what was promised has come.
    FollowUp,
    /// Everything has come: close.
    Close,
}

impl Do {
    /// Returns the name that ends the ids of its messages.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Do::AskAboutPromise => "ask-about-promise",
            Do::Call => "call",
            Do::Write => "write",
            Do::Wait => "wait",
            Do::SendRecap => "send-recap",
            Do::AddEvidence => "add-evidence",
            Do::GoTo => "go-to",
            Do::FollowUp => "follow-up",
            Do::Close => "close",
        }
    }
}

/// A step that can be done today.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The case's local number.
    pub case: u32,
    /// The case's name, such as the firm.
    pub title: String,
    /// What to do.
    pub act: Do,
    /// What it is about, in one sentence.
    pub what: String,
    /// Why it comes now: shown behind "Why this one?".
    pub because: String,
    /// The day it hangs on, if it hangs on one.
    pub due: Option<Date>,
    /// Where the button leads, a path of this server.
    pub href: String,
}

/// A case that waits for a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Waiting {
    /// The case's local number.
    pub case: u32,
    /// The case's name.
    pub title: String,
    /// What is awaited, such as "answer due".
    pub what: String,
    /// From which day something may be done.
    pub from: Option<Date>,
}

/// Something finished this week.
#[derive(Debug, Clone, PartialEq)]
pub struct Done {
    /// The case's local number.
    pub case: u32,
    /// The case's name.
    pub title: String,
    /// What was done.
    pub what: String,
    /// When.
    pub on: Date,
}

/// S0: the first question. It has nothing of its own to show.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Start {
    /// Whether there are cases already: then the page offers the way to them.
    pub has_cases: bool,
}

/// S1: what to do today.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Today {
    /// The one step to do first.
    pub next: Option<Step>,
    /// Other steps for today.
    pub also: Vec<Step>,
    /// Cases that wait.
    pub waiting: Vec<Waiting>,
    /// Finished in the last seven days.
    pub done: Vec<Done>,
    /// A call that still runs: its case and its id.
    pub running: Option<Running>,
}

/// A call that has not ended.
#[derive(Debug, Clone, PartialEq)]
pub struct Running {
    /// The case's local number.
    pub case: u32,
    /// The call's id, as it stands in the address.
    pub call: String,
    /// The case's name.
    pub title: String,
}

/// The list of cases, or what a search found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cases {
    /// What was searched for; empty when nothing was.
    pub find: String,
    /// How many there are in all, also those not shown.
    pub total: u64,
    /// The first of them, at most a screenful.
    pub rows: Vec<CaseRow>,
}

/// One case in the list.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseRow {
    /// The case's local number.
    pub case: u32,
    /// The case's name.
    pub title: String,
    /// Its matter in a few words.
    pub matter: Option<String>,
    /// What it waits for, in one sentence.
    pub state: String,
    /// Whether it is closed.
    pub closed: bool,
    /// What the search found in it, a line of its log.
    pub found: Option<String>,
}

/// S3: one case.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseFile {
    /// The case's local number.
    pub case: u32,
    /// The case's name.
    pub title: String,
    /// How it stands.
    pub state: CaseState,
    /// The next step, if there is one today.
    pub next: Option<Step>,
    /// What is known.
    pub facts: CaseFacts,
    /// The step of the ladder now, in one sentence.
    pub rung: Option<String>,
    /// Promises, the open ones first.
    pub promises: Vec<Promise>,
    /// The log, newest first.
    pub log: Vec<Entry>,
    /// A call that still runs, by its id.
    pub running: Option<String>,
    /// Channels for the contact form, in the order shown.
    pub channels: Vec<Choice>,
}

/// How a case stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseState {
    /// Work goes on.
    Open,
    /// The firm has agreed; what it promised has not been seen yet.
    Settled,
    /// The person has closed it.
    Closed,
}

/// What is known of a case.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CaseFacts {
    /// The firm.
    pub firm: Option<Value>,
    /// What happened.
    pub matter: Option<String>,
    /// What the person asks for.
    pub goal: Option<String>,
    /// The amount, formatted.
    pub amount: Option<Value>,
    /// The firm's reference.
    pub reference: Option<Value>,
    /// Country, trade and topic in words.
    pub about: Option<String>,
}

/// How a promise stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PromiseState {
    /// Its day has not passed.
    Waiting,
    /// Its day has passed and it was not kept, or the person said so.
    Broken,
    /// Kept.
    Kept,
}

/// A promise by the firm.
#[derive(Debug, Clone, PartialEq)]
pub struct Promise {
    /// Its id, as it stands in the address.
    pub id: String,
    /// What was promised.
    pub what: String,
    /// By which day.
    pub due: Option<Date>,
    /// By whom.
    pub who: Option<Value>,
    /// When it was made.
    pub made: Date,
    /// How it stands.
    pub state: PromiseState,
}

/// One line of the log.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// When it happened.
    pub at: Zoned,
    /// What it was: "Call, 26 minutes (on hold 4 minutes)".
    pub title: String,
    /// With whom.
    pub with: Option<Value>,
    /// What was said and done, a line each.
    pub lines: Vec<String>,
    /// Files kept with it.
    pub files: Vec<Value>,
}

/// S4: a call that runs.
#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    /// The case's local number.
    pub case: u32,
    /// The call's id.
    pub call: String,
    /// The case's name.
    pub title: String,
    /// When the call began.
    pub started: Zoned,
    /// Since when the person has been on hold, if so now.
    pub hold_since: Option<Zoned>,
    /// Seconds on hold that are over.
    pub held: i64,
    /// The sentence to say.
    pub phrase: Phrase,
    /// What they say: nine at most, in the order of their keys.
    pub obstacles: Vec<Obstacle>,
    /// How often the person asked for a supervisor, 0 to 3.
    pub asks: u8,
    /// The log, newest first.
    pub log: Vec<CallLine>,
    /// Whether the last line can still be taken back.
    pub can_undo: bool,
    /// What is in hand before hanging up.
    pub hand: InHand,
    /// Whether the closing sentence is on the screen.
    pub ending: bool,
    /// The language spoken on the phone.
    pub lang: Lang,
    /// Languages that a call can be held in.
    pub langs: Vec<Lang>,
    /// What was promised and agreed before, shown on top.
    pub facts: Vec<String>,
    /// A note that the state of the call calls for, such as that music off may mean they hear you.
    pub card: Option<String>,
}

/// A sentence to say, with what helps to say it.
#[derive(Debug, Clone, PartialEq)]
pub struct Phrase {
    /// The words to say aloud.
    pub say: String,
    /// Their language.
    pub lang: Lang,
    /// The same in the person's own language, if that differs.
    pub means: Option<(Lang, String)>,
    /// A note for the person, not to be said.
    pub note: Option<String>,
    /// Which of the three steps of firmness this is, 1 to 3.
    pub firmness: Option<u8>,
    /// Why they may be saying this: possibilities, never a verdict.
    pub why: Vec<String>,
    /// A number to read back, already split in groups.
    pub readback: Option<String>,
}

/// A button for what the other side says.
#[derive(Debug, Clone, PartialEq)]
pub struct Obstacle {
    /// Its key, `1` to `9`.
    pub key: char,
    /// What it says on the button.
    pub label: String,
    /// How often it was pressed in this call.
    pub count: u32,
    /// Whether the phrase on the screen answers it.
    pub current: bool,
}

/// One line of the log of a call.
#[derive(Debug, Clone, PartialEq)]
pub struct CallLine {
    /// When.
    pub at: Zoned,
    /// What.
    pub text: String,
}

/// What the person has in hand from a call.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InHand {
    /// The rep's name.
    pub name: Option<Value>,
    /// The reference number.
    pub reference: Option<Value>,
    /// The promise, in a sentence with its date.
    pub promise: Option<String>,
}

/// S5: after the call.
#[derive(Debug, Clone, PartialEq)]
pub struct AfterCall {
    /// The case's local number.
    pub case: u32,
    /// The call's id.
    pub call: String,
    /// The case's name.
    pub title: String,
    /// How long the call was, in seconds.
    pub length: i64,
    /// How long of it on hold, in seconds.
    pub held: i64,
    /// What is in hand.
    pub hand: InHand,
    /// The form for what is not known yet; absent when all is known.
    pub details: Option<Details>,
    /// The recap e-mail.
    pub recap: Option<Recap>,
    /// The day on which to look again.
    pub look_again: Option<Date>,
}

/// The e-mail that puts a call into writing.
#[derive(Debug, Clone, PartialEq)]
pub struct Recap {
    /// To whom, if known.
    pub to: Option<String>,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
    /// Its language.
    pub lang: Lang,
    /// When it was marked as sent.
    pub sent: Option<Date>,
    /// What it still lacks, each a short name.
    pub missing: Vec<String>,
}

/// The form for firm, trade, topic, matter, amount and goal.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Details {
    /// What is filled in already, or was typed.
    pub form: crate::forms::DetailsForm,
    /// Countries.
    pub countries: Vec<Choice>,
    /// Trades with their topics; a topic's value is `sector/topic`, a trade's own is `sector`.
    pub sectors: Vec<Sector>,
    /// Currencies, by their ISO 4217 code.
    pub currencies: Vec<Choice>,
}

/// A trade with its topics.
#[derive(Debug, Clone, PartialEq)]
pub struct Sector {
    /// The trade's name in words.
    pub label: String,
    /// Its topics, the first often "something else".
    pub topics: Vec<Choice>,
}

/// S6: something to write.
#[derive(Debug, Clone, PartialEq)]
pub struct Write {
    /// The case's local number.
    pub case: u32,
    /// The case's name.
    pub title: String,
    /// The kind of letter, such as `complaint`.
    pub kind: String,
    /// Kinds of letter to choose from.
    pub kinds: Vec<Choice>,
    /// Whom it may go to.
    pub recipients: Vec<Choice>,
    /// The chosen one, by its value.
    pub recipient: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: String,
    /// Its language.
    pub lang: Lang,
    /// Languages a letter can be written in.
    pub langs: Vec<Lang>,
    /// What the tone check says.
    pub check: Check,
    /// Facts that can be put into the text.
    pub facts: Vec<Fact>,
    /// When the draft was saved.
    pub saved: Option<Zoned>,
    /// When it was sent; then it is frozen.
    pub sent: Option<Date>,
}

/// A fact with its name, to put into a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// The value.
    pub value: Value,
}

/// The result of a tone check.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Check {
    /// The findings to show, most useful first, at most seven.
    pub findings: Vec<Finding>,
    /// How many there are in all.
    pub total: usize,
    /// What a complete message has, and whether this one has it.
    pub checklist: Vec<Item>,
}

/// One place in a text that may backfire.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Finding {
    /// The rule, such as `second-person-blame`.
    pub rule: String,
    /// How it is underlined.
    pub mark: Mark,
    /// The first code point, counted from 0.
    pub start: usize,
    /// The code point after the last.
    pub end: usize,
    /// The words themselves.
    pub quote: String,
    /// The kind in words, such as "heat".
    pub label: String,
    /// Why it backfires.
    pub why: String,
    /// Better words, best first; empty when there is nothing to put in their place.
    pub suggestions: Vec<Suggestion>,
}

/// Other words for a span of text.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Suggestion {
    /// The first code point to replace.
    pub start: usize,
    /// The code point after the last.
    pub end: usize,
    /// The words to put there.
    pub text: String,
}

/// The shape of an underline, so that colour never stands alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Anger and insult: wavy.
    Heat,
    /// A threat: double.
    Threat,
    /// Always, never: dashed.
    Absolute,
    /// No date, amount or name: dotted.
    Vague,
    /// Too long, and all else: a thin line.
    Long,
}

impl Mark {
    /// All five.
    pub const ALL: [Mark; 5] =
        [Mark::Heat, Mark::Threat, Mark::Absolute, Mark::Vague, Mark::Long];

    /// Returns the name used in the style sheet.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Mark::Heat => "heat",
            Mark::Threat => "threat",
            Mark::Absolute => "absolute",
            Mark::Vague => "vague",
            Mark::Long => "long",
        }
    }
}

/// One thing that a complete message has.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Item {
    /// Its name in words.
    pub label: String,
    /// Whether it is there.
    pub state: ItemState,
}

/// Whether a message has something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ItemState {
    /// It is there.
    Present,
    /// It is not there.
    Missing,
    /// It may be there.
    Unsure,
}

/// S7: the ladder of a case.
#[derive(Debug, Clone, PartialEq)]
pub struct Ladder {
    /// The case's local number.
    pub case: u32,
    /// The case's name.
    pub title: String,
    /// The rungs, lowest first. Empty when no checked ladder is known.
    pub rungs: Vec<Rung>,
    /// Which rung the person is on, counted from 1.
    pub at: Option<usize>,
    /// Side routes, such as chargeback.
    pub side: Vec<Rung>,
    /// What must be answered first.
    pub questions: Vec<Question>,
    /// Things that can have happened, to record with a day.
    pub events: Vec<Choice>,
    /// Reckonings that belong to no rung.
    pub rights: Vec<Reckoning>,
}

/// Whether a rung may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RungStatus {
    /// It may be used today.
    Open,
    /// Not yet.
    NotYet,
    /// Its time is over.
    Closed,
    /// It was used.
    Done,
    /// It is not for this case.
    NotEligible,
    /// A question must be answered first.
    Ask,
}

impl RungStatus {
    /// Returns the name that ends the id of its message.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            RungStatus::Open => "open",
            RungStatus::NotYet => "not-yet",
            RungStatus::Closed => "closed",
            RungStatus::Done => "done",
            RungStatus::NotEligible => "not-eligible",
            RungStatus::Ask => "ask",
        }
    }
}

/// What a body can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Power {
    /// It decides.
    Decides,
    /// It recommends.
    Recommends,
    /// It mediates.
    Mediates,
    /// It only registers.
    Registers,
    /// It pays back.
    PaysBack,
    /// It reviews.
    Reviews,
}

impl Power {
    /// Returns the name that ends the id of its message.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Power::Decides => "decides",
            Power::Recommends => "recommends",
            Power::Mediates => "mediates",
            Power::Registers => "registers",
            Power::PaysBack => "pays-back",
            Power::Reviews => "reviews",
        }
    }
}

/// One step of the ladder, with its six facts.
#[derive(Debug, Clone, PartialEq)]
pub struct Rung {
    /// Its id, such as `it.abf`.
    pub id: String,
    /// Its name in the language of the page.
    pub name: String,
    /// Its own name and language, where that differs.
    pub local: Option<(Lang, String)>,
    /// Its address on the web.
    pub url: Option<String>,
    /// Whether it may be used.
    pub status: RungStatus,
    /// Whether it is the step to look at now.
    pub current: bool,
    /// What this body can do.
    pub power: Option<Power>,
    /// What it will not handle.
    pub will_not_handle: Vec<String>,
    /// What it costs.
    pub fee: Option<String>,
    /// From which day it may be used.
    pub opens_on: Option<Date>,
    /// Why from that day, or why it is as it is.
    pub because: Vec<String>,
    /// The last day.
    pub closes_on: Option<Date>,
    /// When it was used.
    pub used_on: Option<Date>,
    /// What it needs, and whether it is there.
    pub needs: Vec<Need>,
    /// How its dates were reckoned.
    pub reckonings: Vec<Reckoning>,
    /// What can be done here now.
    pub actions: Vec<Action>,
}

/// Something a rung needs.
#[derive(Debug, Clone, PartialEq)]
pub struct Need {
    /// What.
    pub label: String,
    /// Whether it is there.
    pub have: bool,
}

/// A link to the page where a step is done.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    /// The words on it.
    pub label: String,
    /// A path of this server.
    pub href: String,
    /// Whether it is the main one of the page.
    pub primary: bool,
}

/// How a date was reckoned.
#[derive(Debug, Clone, PartialEq)]
pub struct Reckoning {
    /// What the clock is for.
    pub label: String,
    /// Where it starts.
    pub from: Option<Date>,
    /// Where it ends.
    pub result: Option<Date>,
    /// The steps in words: which days were counted, which skipped, and why.
    pub steps: Vec<String>,
    /// The law it rests on.
    pub law: Option<String>,
    /// Where that can be read.
    pub sources: Vec<Source>,
    /// How sure it is: `verified`, `secondary` or `memory`.
    pub confidence: String,
    /// When it was last checked.
    pub checked: Option<Date>,
}

/// Where a fact can be read.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// Its name.
    pub name: String,
    /// Its address.
    pub url: Option<String>,
}

/// A question that decides a rung.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// The fact asked for.
    pub fact: String,
    /// The question in words.
    pub ask: String,
    /// The answers; empty for one that is typed.
    pub answers: Vec<Choice>,
}
