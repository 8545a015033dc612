//! Dealings with the firm, and what happens in them.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::moment::Moment;

/// How a dealing with the firm took place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// A call.
    Phone,
    /// Chat.
    Chat,
    /// Electronic mail.
    Email,
    /// Paper mail.
    Letter,
    /// Face to face.
    Visit,
    /// A form on the web.
    Form,
    /// A public post.
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

    /// Says whether nothing of it is in writing by itself.
    #[must_use]
    pub const fn is_spoken(self) -> bool {
        matches!(self, Channel::Phone | Channel::Visit)
    }

    /// Reads a name; `post` is read as `social`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Channel> {
        let name = if name == "post" { "social" } else { name };
        Channel::ALL
            .into_iter()
            .find(|channel| channel.name() == name)
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
    /// What the customer set out with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Plan>,
}

impl Contact {
    /// Says whether the firm wrote it: it came in, and stands in writing by itself.
    #[must_use]
    pub const fn is_message(&self) -> bool {
        self.incoming && !self.channel.is_spoken()
    }
}

/// What a customer sets out with into a contact.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// What this one contact is to bring; the goal of the case may be more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<String>,
    /// After how many minutes the customer wants to stop.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
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
    /// What the words were read as in a message, such as `closed-without-result`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read: Option<String>,
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
    /// A note on the account that no offers are wanted.
    NoOffers,
    /// A receipt, or a line in writing that one was there.
    Receipt,
    /// Anything else, said in `text`.
    Other,
}

impl Asked {
    /// All, in the order of the screens.
    pub const ALL: [Asked; 7] = [
        Asked::Supervisor,
        Asked::Reference,
        Asked::ReasonInWriting,
        Asked::Options,
        Asked::NoOffers,
        Asked::Receipt,
        Asked::Other,
    ];

    /// Returns the name in kebab case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Asked::Supervisor => "supervisor",
            Asked::Reference => "reference",
            Asked::ReasonInWriting => "reason-in-writing",
            Asked::Options => "options",
            Asked::NoOffers => "no-offers",
            Asked::Receipt => "receipt",
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
pub enum Answer {
    /// Yes.
    Granted,
    /// No.
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
    /// A machine answers.
    Machine,
    /// A person answers.
    Person,
    /// The machine was told that a person is wanted.
    AskedPerson,
    /// The customer is boiling.
    Boiling,
    /// The customer is calm again.
    Calm,
    /// The person on the line says that they may decide.
    MayDecide,
    /// The person on the line knows the case.
    KnowsCase,
    /// The person on the line is answering the customer's question.
    Answering,
    /// The customer withdrew openly instead of walking off.
    Withdrew,
    /// The rep said that all is saved in their system.
    Saved,
    /// It is not saved in their system, or the rep would not say.
    NotSaved,
    /// The customer vouched for a fact.
    Attested,
    /// Somebody was kept waiting longer than the law lets a firm.
    WaitedLong,
}

impl Mark {
    /// All.
    pub const ALL: [Mark; 17] = [
        Mark::Transferred,
        Mark::Solved,
        Mark::Unsolved,
        Mark::Closing,
        Mark::Machine,
        Mark::Person,
        Mark::AskedPerson,
        Mark::Boiling,
        Mark::Calm,
        Mark::MayDecide,
        Mark::KnowsCase,
        Mark::Answering,
        Mark::Withdrew,
        Mark::Saved,
        Mark::NotSaved,
        Mark::Attested,
        Mark::WaitedLong,
    ];

    /// Returns the name in kebab case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Mark::Transferred => "transferred",
            Mark::Solved => "solved",
            Mark::Unsolved => "unsolved",
            Mark::Closing => "closing",
            Mark::Machine => "machine",
            Mark::Person => "person",
            Mark::AskedPerson => "asked-person",
            Mark::Boiling => "boiling",
            Mark::Calm => "calm",
            Mark::MayDecide => "may-decide",
            Mark::KnowsCase => "knows-case",
            Mark::Answering => "answering",
            Mark::Withdrew => "withdrew",
            Mark::Saved => "saved",
            Mark::NotSaved => "not-saved",
            Mark::Attested => "attested",
            Mark::WaitedLong => "waited-long",
        }
    }
}

/// A wait that was longer than the law lets a firm keep somebody waiting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Waited {
    /// How long it was, in seconds.
    pub seconds: u64,
    /// The limit, in minutes.
    pub limit_minutes: u16,
    /// The law that sets the limit.
    pub law: String,
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
    /// The fact that the customer vouched for, by its id in the playbook.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fact: Option<String>,
    /// How long somebody waited, and what the law says of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waited: Option<Waited>,
    /// The press of the call pad that it came from; entries of one press are undone together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub press: Option<u32>,
}

impl CallMark {
    /// Returns a mark that says no more than its turn and came from no press.
    #[must_use]
    pub const fn new(contact: Uuid, at: Moment, mark: Mark) -> CallMark {
        CallMark {
            contact,
            at,
            mark,
            fact: None,
            waited: None,
            press: None,
        }
    }
}
