//! The fixed names that the playbook files may use.

use serde::{Deserialize, Serialize};

/// Who says a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Speaker {
    /// The rep of the front line.
    Rep,
    /// A machine that answers the telephone.
    Machine,
    /// The office of the management.
    ExecutiveOffice,
    /// The customer, at the rep's desk.
    Customer,
    /// Nobody: it is something that happens.
    Situation,
}

/// Whether a moment's text is said or read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MomentKind {
    /// Said to the rep: one breath long.
    Say,
    /// Read by the customer: what to do now.
    Do,
}

/// Who is asking: the customer, or the rep at the desk.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// The customer, who hears the rep.
    #[default]
    Customer,
    /// The rep, who hears the customer.
    Rep,
}

/// What a sentence of a message is that stands in nobody's way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Something will be done.
    Promise,
    /// Something was done that was asked for.
    Result,
    /// Frame, courtesy, receipt and news.
    Plain,
}

impl Mark {
    /// Returns the name in kebab case.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Mark::Promise => "promise",
            Mark::Result => "result",
            Mark::Plain => "plain",
        }
    }
}

/// What is true at a moment of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// The customer marked the matter as solved.
    Solved,
    /// The matter is not marked as solved.
    Unsolved,
    /// Something is still open: the matter, or one of name, reference and promise.
    OpenItems,
    /// Nothing is open any more.
    NothingOpen,
    /// The rep's name is on record.
    NameKnown,
    /// The rep's name is not on record.
    NameMissing,
    /// A reference is on record.
    ReferenceKnown,
    /// No reference is on record.
    ReferenceMissing,
    /// A promise with a day is on record.
    PromiseKnown,
    /// No promise is on record.
    PromiseMissing,
    /// The firm was dealt with before this call about the same matter.
    EarlierContact,
    /// A refusal was logged in this call.
    Refused,
    /// The bridge line was said in this call.
    BridgeSaid,
    /// A supervisor was asked for in this call.
    SupervisorAsked,
    /// A supervisor was asked for three times and refused three times.
    AsksSpent,
    /// The customer was put through to somebody else.
    Transferred,
    /// An offer or a survey came up twice or more in this call.
    PitchedTwice,
    /// The customer cannot go to another firm.
    Captive,
    /// The person dealt with knows the case.
    KnowsCase,
    /// The person dealt with promised something.
    MadePromise,
    /// The person dealt with may decide.
    HasPower,
    /// The person dealt with is answering the customer's question.
    IsAnswering,
    /// The customer withdrew openly.
    Withdrawn,
    /// The customer is calm.
    Calm,
    /// The customer is boiling.
    Boiling,
    /// The call is inside the limit that the customer set.
    WithinLimit,
    /// The limit that the customer set is reached.
    LimitReached,
    /// The customer is on the telephone.
    ByPhone,
    /// The customer stands at a counter.
    AtCounter,
    /// A machine was told that a person is wanted, once or more.
    MenuAsked,
    /// A machine was told so four times.
    MenuSpent,
    /// A note on the account against offers was asked for, in this call or before.
    NoOffersAsked,
}

/// What a line changes once it is logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// The matter stays open.
    Unsolved,
    /// The line is an explicit refusal: it gives the right to ask for a supervisor.
    Refusal,
    /// The line refuses a supervisor that was asked for.
    SupervisorRefused,
    /// The line counts as an ask for a supervisor, because its answer asks for one.
    CountsAsk,
    /// A role was claimed that nobody has checked.
    RoleUnverified,
    /// A promise is to be noted with who, where and when.
    OpensPromise,
    /// A rule was cited: note which one and where it stands.
    PolicyCited,
    /// An offer was declined.
    OfferDeclined,
    /// Time went to something else than the matter.
    OffTopic,
    /// A way of pressing the customer was used.
    PressurePattern,
    /// What was said is noted word for word, as a matter of conduct of its own.
    Conduct,
    /// The hold clock runs.
    HoldTimer,
    /// The closing checklist comes up.
    ClosingChecklist,
    /// The formal stance is open from here on.
    FormalStance,
    /// The address for legal or formal matters is asked for.
    FormalChannel,
    /// The trail of earlier contacts is wanted.
    Trail,
    /// What was tried already is wanted.
    TriedList,
    /// A promise was broken.
    PromiseBroken,
    /// An answer is overdue.
    Overdue,
    /// The reference is wanted.
    WantsReference,
    /// The contact ended without a result.
    NoResult,
    /// The customer cannot go elsewhere.
    Captive,
    /// The firm's telephone menu is worth a note.
    MenuNote,
    /// The heat of the conversation is worth a note.
    HeatNote,
    /// The call can end here.
    EndTime,
}

/// A place in a text for a value of the case or the call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Slot {
    /// The matter as a noun phrase with its article: "my charge".
    Topic,
    /// The outcome asked for, as a noun phrase.
    Goal,
    /// The outcome asked for as a sentence of its own, whatever words it was typed in.
    Request,
    /// The rep's name.
    Name,
    /// The reference as it is written.
    Reference,
    /// The reference in pairs, for reading aloud.
    Pairs,
    /// The day of an earlier event.
    Date,
    /// The day by which something is promised.
    Due,
    /// An amount of money with its currency.
    Amount,
    /// The thing that is still missing.
    OpenItem,
    /// What was promised.
    Promise,
    /// The firm's name.
    Firm,
    /// The result of an earlier try.
    Result,
    /// How many contacts there were.
    Contacts,
}

/// What may still be missing before hanging up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Missing {
    /// The rep's name.
    Name,
    /// The reference number.
    Reference,
    /// A promise with its day.
    Promise,
}

impl Missing {
    /// All of them, in the order in which they are asked for.
    pub const ALL: [Missing; 3] = [Missing::Name, Missing::Reference, Missing::Promise];
}
