//! What a letter can be filled with: plain values, taken from a case by the
//! caller.
//!
//! Everything may be absent; each template reads well without it. Days and
//! times are values and are written out in the language of the letter.

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

/// All values that the letters know.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetterModel {
    /// The day on which the letter is written.
    pub today: Date,
    /// Who writes.
    #[serde(default)]
    pub sender: Sender,
    /// Who is written to.
    #[serde(default)]
    pub recipient: Recipient,
    /// The firm's number for the case.
    #[serde(default)]
    pub reference: Option<String>,
    /// The customer or account number; never a PIN or a full card number.
    #[serde(default)]
    pub account: Option<String>,
    /// The outcome asked for, in the person's own words.
    #[serde(default)]
    pub goal: Option<String>,
    /// The amount at stake.
    #[serde(default)]
    pub amount: Option<Amount>,
    /// What the matter is about, in a few words ("a charge of 3 March").
    #[serde(default)]
    pub matter: Option<String>,
    /// What happened, told by the person.
    #[serde(default)]
    pub what_happened: Option<String>,
    /// What follows from it for the person, in one sentence.
    #[serde(default)]
    pub consequence: Option<String>,
    /// The contact that the letter is about (`recap`).
    #[serde(default)]
    pub contact: Option<ContactLine>,
    /// All contacts so far, oldest first.
    #[serde(default)]
    pub contacts: Vec<ContactLine>,
    /// Requests and their answers, oldest first. In `recap`: those of the
    /// contact; in `ask-supervisor`: those for a supervisor.
    #[serde(default)]
    pub asks: Vec<AskLine>,
    /// What stood in the way and is worth a line, as counts.
    #[serde(default)]
    pub obstacles: Vec<ObstacleLine>,
    /// The promise that the letter is about (`promise-overdue`).
    #[serde(default)]
    pub promise: Option<PromiseLine>,
    /// Promises. In `recap`: those of the contact; in `complaint`: all.
    #[serde(default)]
    pub promises: Vec<PromiseLine>,
    /// Paragraphs that answer a message of the firm (`answer`), in the letter's language.
    #[serde(default)]
    pub replies: Vec<String>,
    /// The message of the firm that the letter answers (`answer`).
    #[serde(default)]
    pub wrote: Option<Wrote>,
    /// What the firm refused in writing, in its own words, oldest first.
    #[serde(default)]
    pub refusals: Vec<RefusalLine>,
    /// Files that go with the letter.
    #[serde(default)]
    pub evidence: Vec<EvidenceLine>,
    /// The day by which an answer is asked for.
    #[serde(default)]
    pub deadline: Option<Date>,
    /// The firm's own time to reply, where a rule sets one.
    #[serde(default)]
    pub legal_reply: Option<LegalReply>,
    /// The next step of the ladder, where one is open to the person.
    #[serde(default)]
    pub next_rung: Option<NextRung>,
}

impl LetterModel {
    /// Returns a model that knows only the day.
    #[must_use]
    pub fn on(today: Date) -> Self {
        LetterModel {
            today,
            sender: Sender::default(),
            recipient: Recipient::default(),
            reference: None,
            account: None,
            goal: None,
            amount: None,
            matter: None,
            what_happened: None,
            consequence: None,
            contact: None,
            contacts: Vec::new(),
            asks: Vec::new(),
            obstacles: Vec::new(),
            promise: None,
            promises: Vec::new(),
            replies: Vec::new(),
            wrote: None,
            refusals: Vec::new(),
            evidence: Vec::new(),
            deadline: None,
            legal_reply: None,
            next_rung: None,
        }
    }
}

/// A message of the firm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wrote {
    /// The day it came.
    pub date: Date,
    /// How: `email`, `chat`, ….
    pub channel: String,
}

/// A refusal in a message of the firm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RefusalLine {
    /// The sentence, word for word.
    pub said: String,
    /// The day it came.
    pub date: Date,
    /// How: `email`, `chat`, ….
    pub channel: String,
    /// Who wrote it.
    #[serde(default)]
    pub who: Option<String>,
}

/// Who writes, and how to reach them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Sender {
    /// The name under the letter.
    pub name: Option<String>,
    /// The postal address, with line breaks.
    pub address: Option<String>,
    /// The telephone number.
    pub phone: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// When to call ("weekdays after 17:00").
    pub best_times: Option<String>,
    /// How to reach the person, as one text, where the parts are not known.
    pub reach: Option<String>,
}

/// Who is written to.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Recipient {
    /// The person, if the letter is for one.
    pub name: Option<String>,
    /// The team or office.
    pub team: Option<String>,
    /// The firm.
    pub firm: Option<String>,
    /// The postal address, with line breaks.
    pub address: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
}

/// An amount in the smallest unit of its currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amount {
    /// For example cents.
    pub minor: i64,
    /// ISO 4217, for example `EUR`.
    pub currency: String,
}

/// One dealing with the firm.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContactLine {
    /// The day.
    pub date: Date,
    /// The local time.
    #[serde(default)]
    pub time: Option<Time>,
    /// `phone chat email letter visit social form`.
    pub channel: String,
    /// It is a message that came from the firm.
    #[serde(default)]
    pub incoming: bool,
    /// The person dealt with.
    #[serde(default)]
    pub with: Option<String>,
    /// Those who were on the line before that person, first one first.
    #[serde(default)]
    pub before: Vec<String>,
    /// What was said or written there.
    #[serde(default)]
    pub said: Option<String>,
    /// What is still not right, as the customer says it.
    #[serde(default)]
    pub still: Option<String>,
    /// Whether the matter was solved there.
    #[serde(default)]
    pub solved: bool,
    /// Whether it was not yet saved in the firm's system at the end.
    #[serde(default)]
    pub not_saved: bool,
    /// Whether the customer stopped openly, and the matter stays open.
    #[serde(default)]
    pub withdrew: bool,
    /// How long it took, in seconds.
    #[serde(default)]
    pub seconds: Option<u64>,
    /// How long of that was on hold, in seconds.
    #[serde(default)]
    pub hold_seconds: Option<u64>,
    /// Waits in it that were longer than a law lets a firm.
    #[serde(default)]
    pub waits: Vec<WaitLine>,
    /// The number given there.
    #[serde(default)]
    pub reference: Option<String>,
}

impl ContactLine {
    /// A dealing on a day, of which nothing more is known.
    #[must_use]
    pub fn on(date: Date, channel: &str) -> Self {
        ContactLine {
            date,
            time: None,
            channel: channel.to_owned(),
            incoming: false,
            with: None,
            before: Vec::new(),
            said: None,
            still: None,
            solved: false,
            not_saved: false,
            withdrew: false,
            seconds: None,
            hold_seconds: None,
            waits: Vec::new(),
            reference: None,
        }
    }
}

/// A wait that was longer than a law lets a firm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WaitLine {
    /// How long it was, in seconds.
    pub seconds: u64,
    /// The limit, in minutes.
    pub limit_minutes: u16,
    /// The law that sets the limit.
    pub law: String,
}

/// A request made in a contact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskLine {
    /// `supervisor reference reason-in-writing options other`.
    pub what: String,
    /// The request in words, shown instead of `what`.
    #[serde(default)]
    pub text: Option<String>,
    /// The day.
    pub date: Date,
    /// The local time.
    #[serde(default)]
    pub time: Option<Time>,
    /// Whom it was put to.
    #[serde(default)]
    pub with: Option<String>,
    /// `granted`, `refused`, or none while it is open.
    #[serde(default)]
    pub answer: Option<String>,
    /// The reason that was given.
    #[serde(default)]
    pub reason: Option<String>,
}

/// Something that stood in the way, counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObstacleLine {
    /// The end of a message id `letter-obstacle-…`; others are left out.
    pub kind: String,
    /// How often.
    pub count: u32,
}

/// What somebody said would be done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PromiseLine {
    /// What, in the words that were noted.
    pub what: String,
    /// Whether these are the words of a message, and not what the customer noted of a talk.
    #[serde(default)]
    pub written: bool,
    /// The last day for it.
    pub by: Date,
    /// Who promised.
    #[serde(default)]
    pub who: Option<String>,
    /// The day on which it was promised.
    pub said_on: Date,
    /// The channel on which it was promised.
    #[serde(default)]
    pub channel: Option<String>,
    /// `waiting`, `kept` or `broken`.
    pub state: String,
}

/// A file that goes with the letter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvidenceLine {
    /// Its name.
    pub label: String,
    /// What it shows, in one line.
    #[serde(default)]
    pub shows: Option<String>,
    /// The day it is from.
    #[serde(default)]
    pub date: Option<Date>,
}

/// The time in which a rule expects the firm to reply.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalReply {
    /// Its length in words of the letter's language ("15 working days").
    #[serde(default)]
    pub days: Option<String>,
    /// Its last day.
    pub last_day: Date,
    /// The rule, as it is cited.
    #[serde(default)]
    pub law: Option<String>,
}

/// The next step of the ladder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NextRung {
    /// The body or office.
    pub name: String,
    /// The first day on which it may be used.
    #[serde(default)]
    pub from: Option<Date>,
}
