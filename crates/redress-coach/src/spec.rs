//! The shape of the playbook files in `knowledge/playbooks/`.
//!
//! Several files together make one playbook: each holds a part of it, and
//! [`crate::Playbook::compile`] joins and checks them. Texts may hold slots:
//! `{topic|my problem}` is the case's topic, or the words after the bar while
//! it is unknown; a part in square brackets is left out while one of its
//! slots is unknown.

use std::collections::BTreeMap;

use redress_tone::{Lang, Texts};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Several texts a language.
pub type TextLists = BTreeMap<Lang, Vec<String>>;

/// One playbook file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlaybookSpec {
    /// The version of this file format: 1.
    pub schema: u32,
    /// The playbook that this file is a part of, such as `call`.
    pub playbook: String,
    /// Lines of the other side, with what to answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub line: Vec<LineSpec>,
    /// Moments of the call that are no answer to a line.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub moment: Vec<MomentSpec>,
    /// The buttons of the call pad, one a digit.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub digit: Vec<DigitSpec>,
    /// The quick choices for the day of a promise.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub promise: Vec<PromiseChoiceSpec>,
    /// What a slot stands for, with a long sample for the length check.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub slot: BTreeMap<Slot, SlotSpec>,
    /// How the thing still missing is named in a sentence.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub open_item: BTreeMap<Missing, Texts>,
    /// How a topic is named in a sentence when the customer wrote none, by topic id.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub matter: BTreeMap<String, Texts>,
    /// Facts that only the customer can vouch for, by id.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub attest: BTreeMap<String, AttestSpec>,
    /// Words that mean the same when a heard sentence is looked up.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub concept: Vec<ConceptSpec>,
    /// How the words before a slot melt into the slot's first word.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub join: Vec<JoinSpec>,
    /// When the key for a supervisor counts an ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supervisor: Option<SupervisorSpec>,
}

/// A line that the other side says, or a situation that nobody utters.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LineSpec {
    /// The id in the list of lines: `R-` is heard by a customer, `E-` by a rep.
    pub id: String,
    /// The moment's name in kebab case, such as `refused-escalation`.
    pub moment: String,
    /// Who says it.
    pub said_by: Speaker,
    /// The advice that this line fulfils, its own id among them.
    pub cites: Vec<String>,
    /// The kind of obstacle that goes on record.
    pub log: String,
    /// What the line changes in the state of the call or the case.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sets: Vec<Effect>,
    /// The label of its button.
    pub label: Texts,
    /// Sentences as they are really said, for looking the line up.
    pub heard: TextLists,
    /// Why they may be saying it: possibilities, never a verdict.
    pub means: TextLists,
    /// What to answer: the first variant whose conditions hold.
    pub say: Vec<StepsSpec>,
    /// Small print for the reader, not for saying.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub for_you: Texts,
    /// What the rep's desk does instead of this line.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub desk: Texts,
}

/// An answer in three steps of firmness, with its conditions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StepsSpec {
    /// All of these hold, or the variant is passed over; none means always.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<Condition>,
    /// The fact that the customer has to vouch for first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attest: Option<String>,
    /// Three sentences a language: first, firmer, firmest.
    pub text: TextLists,
}

/// A moment of the call with its sentence or its advice.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MomentSpec {
    /// The moment's name in kebab case, such as `opening`.
    pub id: String,
    /// Whether the text is said to the rep or read by the customer.
    pub kind: MomentKind,
    /// The advice that this moment fulfils.
    pub cites: Vec<String>,
    /// The text: the first variant whose conditions hold.
    pub say: Vec<TextSpec>,
    /// Small print for the reader, not for saying.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub for_you: Texts,
}

/// One text of a moment, with its conditions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TextSpec {
    /// All of these hold, or the variant is passed over; none means always.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<Condition>,
    /// The fact that the customer has to vouch for first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attest: Option<String>,
    /// The text.
    pub text: Texts,
}

/// A button of the call pad.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DigitSpec {
    /// The key, 1 to 9.
    pub key: u8,
    /// The label of the button.
    pub label: Texts,
    /// The lines behind it; the first is shown at once.
    pub lines: Vec<String>,
}

/// A quick choice for the day of a promise.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PromiseChoiceSpec {
    /// The key, 1 to 9.
    pub key: u8,
    /// Working days after today; none means that the day is typed in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub working_days: Option<u16>,
    /// The label of the button.
    pub label: Texts,
}

/// What a slot stands for.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SlotSpec {
    /// What goes in, in a few words.
    pub about: Texts,
    /// As long a value as a phrase has to hold.
    pub longest: Texts,
}

/// A fact that only the customer can vouch for (D-15).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AttestSpec {
    /// The question to the customer; the variant is offered after a yes.
    pub question: Texts,
}

/// Words that mean the same when a heard sentence is looked up.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConceptSpec {
    /// The concept's name in kebab case.
    pub id: String,
    /// The words of a language; a star at the end takes any ending.
    pub words: TextLists,
}

/// How two words melt at the edge of a slot: `a ` before `il ` becomes `al `.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct JoinSpec {
    /// The language.
    pub lang: Lang,
    /// The end of the text before the slot; it starts at the start of a word.
    pub left: String,
    /// The start of the slot's value.
    pub right: String,
    /// What stands there instead of both.
    pub to: String,
}

/// When the key for a supervisor counts an ask instead of the bridge line (D-01).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SupervisorSpec {
    /// One of these holds: the rep has had a real chance.
    pub chance: Vec<Condition>,
    /// The moment with the bridge line.
    pub bridge: String,
    /// The moments of the asks, in order.
    pub asks: Vec<String>,
    /// The moment after the last refusal.
    pub refused: String,
    /// The advice that this order fulfils.
    pub cites: Vec<String>,
}

/// Who says a line.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, JsonSchema,
)]
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
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum MomentKind {
    /// Said to the rep: one breath long.
    Say,
    /// Read by the customer: what to do now.
    Do,
}

/// Who is asking: the customer, or the rep at the desk.
#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Deserialize,
    Serialize,
    JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// The customer, who hears the rep.
    #[default]
    Customer,
    /// The rep, who hears the customer.
    Rep,
}

/// What is true at a moment of a call.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, JsonSchema,
)]
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
    /// The customer is calm.
    Calm,
    /// The customer is boiling.
    Boiling,
    /// The call is inside the limit that the customer set.
    WithinLimit,
    /// The limit that the customer set is reached.
    LimitReached,
}

/// What a line changes once it is logged.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, JsonSchema,
)]
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
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Slot {
    /// The matter as a noun phrase with its article: "my charge".
    Topic,
    /// The outcome asked for, as a noun phrase.
    Goal,
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
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, JsonSchema,
)]
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
