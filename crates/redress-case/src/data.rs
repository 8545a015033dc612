//! What an entry says: one variant a kind.
//!
//! The JSON of a [`Data`] is the payload that is sealed. Fields are only ever added, with a
//! default, so that old payloads stay readable.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

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

/// What is known of the case as a whole. A field that is absent is not changed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Details {
    /// A short name of the case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The firm complained about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firm: Option<String>,
    /// Where to write to the firm: an address or e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firm_address: Option<String>,
    /// `US GB NL IT IL TR` or `EU`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// The trade, such as `bank`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sector: Option<String>,
    /// The topic within the trade, such as `payments`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// What happened, in the person's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matter: Option<String>,
    /// The outcome the customer asks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goal: Option<String>,
    /// The amount in dispute.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// The firm's reference for the whole case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// The language of contacts with the firm, `en nl it he tr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// The IANA time zone of the case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// The customer's name, as it stands under letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer: Option<String>,
    /// How the customer can be reached: address, e-mail, telephone, best times.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reach: Option<String>,
}

impl Details {
    /// Takes over every field that `newer` gives; an empty text clears the field.
    pub fn apply(&mut self, newer: &Details) {
        fn take(old: &mut Option<String>, new: Option<&String>) {
            if let Some(text) = new {
                *old = (!text.is_empty()).then(|| text.clone());
            }
        }
        take(&mut self.title, newer.title.as_ref());
        take(&mut self.firm, newer.firm.as_ref());
        take(&mut self.firm_address, newer.firm_address.as_ref());
        take(&mut self.country, newer.country.as_ref());
        take(&mut self.sector, newer.sector.as_ref());
        take(&mut self.topic, newer.topic.as_ref());
        take(&mut self.matter, newer.matter.as_ref());
        take(&mut self.goal, newer.goal.as_ref());
        take(&mut self.reference, newer.reference.as_ref());
        take(&mut self.lang, newer.lang.as_ref());
        take(&mut self.zone, newer.zone.as_ref());
        take(&mut self.customer, newer.customer.as_ref());
        take(&mut self.reach, newer.reach.as_ref());
        if let Some(amount) = &newer.amount {
            self.amount = Some(amount.clone());
        }
    }

    /// Returns every text field with its name, for checks of length and control characters.
    #[must_use]
    pub fn texts(&self) -> Vec<(&'static str, &str)> {
        [
            ("title", &self.title),
            ("firm", &self.firm),
            ("firm-address", &self.firm_address),
            ("country", &self.country),
            ("sector", &self.sector),
            ("topic", &self.topic),
            ("matter", &self.matter),
            ("goal", &self.goal),
            ("reference", &self.reference),
            ("lang", &self.lang),
            ("zone", &self.zone),
            ("customer", &self.customer),
            ("reach", &self.reach),
        ]
        .into_iter()
        .filter_map(|(name, text)| text.as_deref().map(|text| (name, text)))
        .collect()
    }
}

/// An amount of money: minor units (cents) and an ISO 4217 code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amount {
    /// The amount in hundredths of the unit.
    pub minor: i64,
    /// The currency, three capital letters.
    pub currency: String,
}

/// How a dealing with the firm took place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Channel {
    Phone,
    Chat,
    Email,
    Letter,
    Visit,
    Form,
    Social,
}

impl Channel {
    /// All channels, in the order of the screens.
    pub const ALL: [Channel; 7] = [
        Channel::Phone,
        Channel::Chat,
        Channel::Email,
        Channel::Letter,
        Channel::Visit,
        Channel::Form,
        Channel::Social,
    ];

    /// Returns the name in kebab case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Channel::Phone => "phone",
            Channel::Chat => "chat",
            Channel::Email => "email",
            Channel::Letter => "letter",
            Channel::Visit => "visit",
            Channel::Form => "form",
            Channel::Social => "social",
        }
    }

    /// Reads a name; `post` is read as `social`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Channel> {
        let name = if name == "post" { "social" } else { name };
        Channel::ALL.into_iter().find(|channel| channel.name() == name)
    }
}

/// The person dealt with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Rep {
    /// The name as given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A staff number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// The team or department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
    /// The office, never a person's whereabouts (D-16).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The role that was claimed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
}

impl Rep {
    /// Takes over every field that `newer` gives.
    pub fn apply(&mut self, newer: &Rep) {
        for (old, new) in [
            (&mut self.name, &newer.name),
            (&mut self.number, &newer.number),
            (&mut self.team, &newer.team),
            (&mut self.place, &newer.place),
            (&mut self.role, &newer.role),
        ] {
            if new.is_some() {
                old.clone_from(new);
            }
        }
    }
}

/// A dealing with the firm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Contact {
    /// When it took place or began.
    pub at: Moment,
    /// How.
    pub channel: Channel,
    /// Whether the firm came to the customer.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub incoming: bool,
    /// Whether it is logged while it goes on; then `contact-ended` gives the times.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub live: bool,
    /// With whom.
    #[serde(default)]
    pub with: Rep,
    /// What was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said: Option<String>,
    /// How long it took, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seconds: Option<u64>,
    /// How long of that on hold, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hold_seconds: Option<u64>,
}

/// The end of a live call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ContactEnded {
    /// The contact that ended.
    pub contact: Uuid,
    /// When.
    pub at: Moment,
    /// How long it took, in seconds.
    pub seconds: u64,
    /// How long of that on hold, in seconds.
    pub hold_seconds: u64,
}

/// Waiting began or ended within a contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hold {
    /// The contact.
    pub contact: Uuid,
    /// When.
    pub at: Moment,
    /// `true` when waiting began.
    pub on: bool,
    /// The press of the call pad that it came from; entries of one press are undone together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub press: Option<u32>,
}

/// Who the rep of a contact is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RepNamed {
    /// The contact.
    pub contact: Uuid,
    /// The rep; absent fields are not changed.
    pub rep: Rep,
    /// The press of the call pad that it came from; entries of one press are undone together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub press: Option<u32>,
}

/// A reference number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReferenceGiven {
    /// The contact in which it was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Uuid>,
    /// The reference, as read out.
    pub value: String,
    /// The press of the call pad that it came from; entries of one press are undone together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub press: Option<u32>,
}

/// Something that stood in the way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Obstacle {
    /// The contact in which it came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Uuid>,
    /// When.
    pub at: Moment,
    /// The line of the playbook, such as `R-11`.
    pub line: String,
    /// The digit of the call pad that was pressed for it, 1 to 9.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digit: Option<u8>,
    /// The firmness of the reply that was shown, 1 to 3.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub firmness: Option<u8>,
    /// The very words, where they were noted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said: Option<String>,
    /// The press of the call pad that it came from; entries of one press are undone together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub press: Option<u32>,
}

/// What can be asked for in a contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Asked {
    /// To speak to a supervisor.
    Supervisor,
    /// A reference number.
    Reference,
    /// A reason, in writing.
    ReasonInWriting,
    /// Other options, or someone else who could help: the bridge before a supervisor (D-01).
    Options,
    /// Anything else, said in `text`.
    Other,
}

impl Asked {
    /// All, in the order of the screens.
    pub const ALL: [Asked; 5] =
        [Asked::Supervisor, Asked::Reference, Asked::ReasonInWriting, Asked::Options, Asked::Other];

    /// Returns the name in kebab case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Asked::Supervisor => "supervisor",
            Asked::Reference => "reference",
            Asked::ReasonInWriting => "reason-in-writing",
            Asked::Options => "options",
            Asked::Other => "other",
        }
    }

    /// Reads a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Asked> {
        Asked::ALL.into_iter().find(|asked| asked.name() == name)
    }
}

/// A request made in a contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// The contact in which it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Uuid>,
    /// When.
    pub at: Moment,
    /// For what.
    pub what: Asked,
    /// In words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The answer, where it came at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
    /// The press of the call pad that it came from; entries of one press are undone together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub press: Option<u32>,
}

/// The answer to an ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Answer {
    Granted,
    Refused,
}

/// An ask got its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answered {
    /// The ask.
    pub ask: Uuid,
    /// When.
    pub at: Moment,
    /// What the answer was.
    pub answer: Answer,
    /// The reason that was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The press of the call pad that it came from; entries of one press are undone together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub press: Option<u32>,
}

/// A turn that a call took.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Put through to somebody else.
    Transferred,
    /// The matter was solved on the call.
    Solved,
    /// The matter is open after all.
    Unsolved,
    /// The goodbye began.
    Closing,
}

/// A call took a turn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallMark {
    /// The contact.
    pub contact: Uuid,
    /// When.
    pub at: Moment,
    /// Which turn.
    pub mark: Mark,
    /// The press of the call pad that it came from; entries of one press are undone together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub press: Option<u32>,
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
