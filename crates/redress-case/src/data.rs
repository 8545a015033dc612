//! What an entry says: one variant a kind.
//!
//! The JSON of a [`Data`] is the payload that is sealed. Fields are only ever added, with a
//! default, so that old payloads stay readable.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::contact::{
    Answered, Ask, CallMark, Channel, Contact, ContactEnded, Hold, Obstacle, ReferenceGiven,
    RepNamed,
};
use crate::details::Details;
use crate::moment::Moment;

/// The payload of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Data {
    /// The case was opened.
    Opened(Details),
    /// Something about the case was set or changed; only the given fields change.
    Details(Details),
    /// A dealing with the firm.
    Contact(Contact),
    /// A live call ended.
    ContactEnded(ContactEnded),
    /// Music began or a person came back.
    Hold(Hold),
    /// Who the rep is.
    Rep(RepNamed),
    /// A reference number was given.
    Reference(ReferenceGiven),
    /// Something stood in the way.
    Obstacle(Obstacle),
    /// A request was made.
    Ask(Ask),
    /// A request got its answer.
    Answered(Answered),
    /// A call took a turn.
    CallMark(CallMark),
    /// A free note.
    Note(Note),
    /// Someone promised something by a day.
    Promise(Promise),
    /// A promise was kept or broken.
    PromiseEnded(PromiseEnded),
    /// A file was added.
    Evidence(Evidence),
    /// Something was written.
    Message(Message),
    /// A message went out and is frozen.
    Sent(Sent),
    /// A dated event that clocks start from, or a rung that was used.
    Event(Event),
    /// A fact that a ladder asks for.
    Fact(Fact),
    /// A rung was passed over, with the reason.
    Skipped(Skipped),
    /// The matter was settled, promised, in writing or seen.
    Settlement(Settlement),
    /// The case was closed.
    Closed(Closed),
    /// The case was opened again.
    Reopened(Reopened),
    /// An earlier entry is replaced in what is shown; the earlier one stays.
    Correction(Correction),
    /// An earlier entry is hidden in what is shown; it stays.
    Retraction(Retraction),
    /// Payloads of earlier entries were erased for good.
    Erasure(Erasure),
}

impl Data {
    /// Returns the kind as it stands in the header, in kebab case.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Data::Opened(_) => "opened",
            Data::Details(_) => "details",
            Data::Contact(_) => "contact",
            Data::ContactEnded(_) => "contact-ended",
            Data::Hold(_) => "hold",
            Data::Rep(_) => "rep",
            Data::Reference(_) => "reference",
            Data::Obstacle(_) => "obstacle",
            Data::Ask(_) => "ask",
            Data::Answered(_) => "answered",
            Data::CallMark(_) => "call-mark",
            Data::Note(_) => "note",
            Data::Promise(_) => "promise",
            Data::PromiseEnded(_) => "promise-ended",
            Data::Evidence(_) => "evidence",
            Data::Message(_) => "message",
            Data::Sent(_) => "sent",
            Data::Event(_) => "event",
            Data::Fact(_) => "fact",
            Data::Skipped(_) => "skipped",
            Data::Settlement(_) => "settlement",
            Data::Closed(_) => "closed",
            Data::Reopened(_) => "reopened",
            Data::Correction(_) => "correction",
            Data::Retraction(_) => "retraction",
            Data::Erasure(_) => "erasure",
        }
    }
}

/// A free note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// The contact it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Uuid>,
    /// When.
    pub at: Moment,
    /// The note.
    pub text: String,
    /// Whether it says what is still not right at the end of the contact.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub still: bool,
    /// The press of the call pad that it came from; entries of one press are undone together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub press: Option<u32>,
}

/// A promise: who will do what by when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Promise {
    /// The contact in which it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Uuid>,
    /// When it was made.
    pub at: Moment,
    /// What was promised.
    pub what: String,
    /// By whom.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<String>,
    /// The last day on which it can still be kept.
    pub by: Date,
    /// How the day was counted, where it was: `15wd`, `5d`, …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<String>,
    /// The press of the call pad that it came from; entries of one press are undone together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub press: Option<u32>,
}

/// How a promise ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PromiseEnded {
    /// The promise.
    pub promise: Uuid,
    /// The day.
    pub on: Date,
    /// Kept, or broken.
    pub kept: bool,
}

/// A file kept byte for byte.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// The file's own name.
    pub name: String,
    /// SHA-256 of its bytes, hexadecimal.
    pub sha256: String,
    /// Its size, in bytes.
    pub size: u64,
    /// One line of what it shows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shows: Option<String>,
    /// The day it is from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dated: Option<Date>,
    /// What it proves for a rung, such as `copy-of-complaint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
}

/// Something written; a later `message` entry with the same `draft` replaces it until it is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// The entry of the first draft, when this is a later version of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<Uuid>,
    /// The letter, such as `recap`.
    pub letter: String,
    /// To whom, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// The subject line.
    pub subject: String,
    /// The text.
    pub body: String,
    /// The language of the text.
    pub lang: String,
    /// The people it is for by name, where it goes to heads of the firm (S3-22).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<Addressee>,
    /// Why it goes out although a guard holds it up: more people than the guard lets through, or
    /// before the lower rungs (D-11).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The entry of the contact or the promise that it is about, where it is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<Uuid>,
}

/// Somebody whom a message is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Addressee {
    /// The name.
    pub name: String,
    /// A business mailbox.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Whether the mailbox was built from others of the firm and nobody has answered from it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub guessed: bool,
}

/// A message went out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    /// The message: the entry of its last version.
    pub message: Uuid,
    /// When.
    pub at: Moment,
    /// How.
    pub channel: Channel,
}

/// A dated event, or a rung that was used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// A name of the closed list, such as `received`, or the id of a rung.
    pub name: String,
    /// The day.
    pub on: Date,
    /// More, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A fact that a ladder asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// A name of the closed list, such as `part`.
    pub name: String,
    /// The value, such as `england`.
    pub value: String,
}

/// A rung that was passed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Skipped {
    /// The rung.
    pub rung: String,
    /// Why.
    pub reason: String,
    /// The day.
    pub on: Date,
}

/// How far a settlement is certain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Said, not yet written.
    Promised,
    /// Confirmed in writing.
    InWriting,
    /// Seen, for example on a statement.
    Seen,
}

/// A step towards a settled matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settlement {
    /// How far it is certain.
    pub stage: Stage,
    /// The day.
    pub on: Date,
    /// What was settled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what: Option<String>,
}

/// On what terms a case was closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Terms {
    /// The goal was met.
    GoalMet,
    /// Part of it was met and accepted.
    Partly,
    /// The customer let it rest.
    Withdrawn,
}

impl Terms {
    /// All, in the order of the screens.
    pub const ALL: [Terms; 3] = [Terms::GoalMet, Terms::Partly, Terms::Withdrawn];

    /// Returns the name in kebab case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Terms::GoalMet => "goal-met",
            Terms::Partly => "partly",
            Terms::Withdrawn => "withdrawn",
        }
    }

    /// Reads a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Terms> {
        Terms::ALL.into_iter().find(|terms| terms.name() == name)
    }
}

/// The case was closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closed {
    /// The day.
    pub on: Date,
    /// On what terms.
    pub terms: Terms,
    /// More, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// The case was opened again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reopened {
    /// The day.
    pub on: Date,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// An entry is replaced in what is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// The entry.
    pub of: Uuid,
    /// What it should say.
    pub data: Box<Data>,
}

/// An entry is hidden in what is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retraction {
    /// The entry.
    pub of: Uuid,
}

/// Payloads were erased for good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Erasure {
    /// The places of the entries, from 1.
    pub seqs: Vec<u64>,
    /// Why: a person's right, a court's order, a mistake.
    pub reason: String,
    /// Whether the whole case is hidden with it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub whole: bool,
}
