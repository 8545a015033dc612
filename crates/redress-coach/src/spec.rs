//! The shape of the playbook files in `knowledge/playbooks/`.
//!
//! Several files together make one playbook: each holds a part of it, and
//! [`crate::Playbook::compile`] joins and checks them. Texts may hold slots:
//! `{topic|my problem}` is the case's topic, or the words after the bar while
//! it is unknown; a part in square brackets is left out while one of its
//! slots is unknown.

use std::collections::BTreeMap;

use redress_tone::{Lang, Texts};
use serde::{Deserialize, Serialize};

pub use crate::names::{Condition, Effect, Mark, Missing, MomentKind, Side, Slot, Speaker};

/// Several texts a language.
pub type TextLists = BTreeMap<Lang, Vec<String>>;

/// One playbook file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    /// How people retell lines, for looking them up.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub retold: Vec<RetoldSpec>,
    /// What a rep may write, with what to answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub written: Vec<WrittenSpec>,
    /// What else a message may hold beside what stands in the way.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mark: Vec<MarkSpec>,
    /// How a message is built around what it says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<MessageSpec>,
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
    /// How a goal that the customer typed is said as a sentence; `{goal}` stands for it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub request: Texts,
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
    /// From how many minutes on little is left of the time that was set aside for a call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub little_left_minutes: Option<u16>,
    /// When the key for a supervisor counts an ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supervisor: Option<SupervisorSpec>,
}

/// A line that the other side says, or a situation that nobody utters.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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

impl LineSpec {
    /// Says whether the line is an explicit refusal: it gives the right to ask for a supervisor.
    #[must_use]
    pub fn refuses(&self) -> bool {
        self.sets.contains(&Effect::Refusal)
    }

    /// Says whether the line leaves nothing more to be had from whoever says it: the matter stays
    /// open by it, or it is a matter of conduct. Who only waits, asks, offers or passes on has
    /// refused nothing.
    #[must_use]
    pub fn gives_reason_to_leave(&self) -> bool {
        let has = |effect| self.sets.contains(&effect);
        has(Effect::Conduct) || has(Effect::Unsolved) && !has(Effect::NoResult)
    }
}

/// An answer in three steps of firmness, with its conditions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    /// Small print for the reader in place of the item's own, where that does not fit here.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub for_you: Texts,
}

/// A moment of the call with its sentence or its advice.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    /// Small print for the reader in place of the item's own, where that does not fit here.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub for_you: Texts,
}

/// How people retell a line in a language: for looking it up, never for saying.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RetoldSpec {
    /// The line.
    pub line: String,
    /// The language.
    pub lang: Lang,
    /// The sentences.
    pub texts: Vec<String>,
}

/// What a rep may write, and what to answer in writing.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WrittenSpec {
    /// The name in kebab case, such as `will-not-escalate`.
    pub id: String,
    /// The lines of the call that it stands for; the first one goes on record.
    pub lines: Vec<String>,
    /// Its lines stand for it on record only: said in a call they mean something else.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub borrows: bool,
    /// What letters say of its line was not written: they leave it out.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unsaid: bool,
    /// It counts only where nothing else stands in the way: courtesy beside an answer is courtesy.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub alone: bool,
    /// It counts only where the message brings no result: a case with a result may be closed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub without_result: bool,
    /// It says that a promise is made once more: the first time it is a promise.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub again: bool,
    /// It says no: a sentence without a word that says no, or that contests, is something else.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub denies: bool,
    /// It is a refusal: letters quote its words.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub refuses: bool,
    /// It goes on record only where its reader ticks it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ticked: bool,
    /// It is a statement: a sentence that asks is something else.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub states: bool,
    /// Words without which a sentence is something else; a star stands for any letters.
    #[serde(default, skip_serializing_if = "TextLists::is_empty")]
    pub needs: TextLists,
    /// Words with which a sentence is something else, such as `not been closed`; stars as above.
    #[serde(default, skip_serializing_if = "TextLists::is_empty")]
    pub unless: TextLists,
    /// It is an answer that lacks a day: with a day it is a promise.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub undated: bool,
    /// The advice that it fulfils.
    pub cites: Vec<String>,
    /// What it is called.
    pub label: Texts,
    /// Sentences as reps write them, for looking it up.
    pub heard: TextLists,
    /// Why they may be writing it: possibilities, never a verdict.
    pub means: TextLists,
    /// Small print for the reader.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub for_you: Texts,
    /// The paragraph of the answer in three steps of firmness.
    pub text: TextLists,
    /// What holds the first time, where it is something else than later: an answer in four steps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<FirstSpec>,
}

/// What a thing that reps write is the first time.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FirstSpec {
    /// What it is called.
    pub label: Texts,
    /// Why they may be writing it: possibilities, never a verdict.
    pub means: TextLists,
    /// Small print for the reader.
    pub for_you: Texts,
    /// The paragraph of the answer.
    pub text: Texts,
}

/// Sentences of a message that stand in nobody's way.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MarkSpec {
    /// What they are.
    pub id: Mark,
    /// Sentences as reps write them, for looking it up.
    pub heard: TextLists,
}

/// How a message is built around what it says: words that are looked for folded.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MessageSpec {
    /// What stands before the colon in the lines above a message, such as `Subject`.
    pub header: TextLists,
    /// What stands before the colon in the customer's own lines of a chat, such as `Me`.
    #[serde(default, skip_serializing_if = "TextLists::is_empty")]
    pub own: TextLists,
    /// By what names a firm calls the reader in a line that says who wrote, such as `you`.
    #[serde(default, skip_serializing_if = "TextLists::is_empty")]
    pub reader: TextLists,
    /// Words in the firm's own names of a chat, such as `Support`; a star stands for any letters.
    #[serde(default, skip_serializing_if = "TextLists::is_empty")]
    pub theirs: TextLists,
    /// What stands before the day in the lines above a message, such as `Sent`.
    #[serde(default, skip_serializing_if = "TextLists::is_empty")]
    pub when: TextLists,
    /// Words of a line above a message that says who wrote it, such as `wrote`.
    #[serde(default, skip_serializing_if = "TextLists::is_empty")]
    pub wrote: TextLists,
    /// How a message opens.
    pub greeting: TextLists,
    /// Words that may stand at the end of a greeting, behind the name.
    #[serde(default, skip_serializing_if = "TextLists::is_empty")]
    pub greeting_end: TextLists,
    /// How a message closes; what follows is a signature.
    pub closing: TextLists,
    /// How a sentence opens that only wishes well, such as `have a nice`; stars as below.
    #[serde(default, skip_serializing_if = "TextLists::is_empty")]
    pub wish: TextLists,
    /// Words that say that something comes once more or still lasts.
    pub again: TextLists,
    /// Words that say no; a star stands for any letters before or after.
    pub no: TextLists,
    /// Words by which a firm contests what the customer says, such as `undamaged`; stars as above.
    #[serde(default, skip_serializing_if = "TextLists::is_empty")]
    pub contests: TextLists,
    /// Words that say that a time limit has passed: such a sentence promises nothing.
    #[serde(default, skip_serializing_if = "TextLists::is_empty")]
    pub late: TextLists,
    /// Words between the clauses of a long sentence.
    #[serde(default, skip_serializing_if = "TextLists::is_empty")]
    pub clause: TextLists,
    /// Words that join what is promised by one day to what is promised by another; stars as above.
    #[serde(default, skip_serializing_if = "TextLists::is_empty")]
    pub and: TextLists,
    /// Words that say how a day is meant and nothing of what is promised, such as `latest`; stars as
    /// above.
    #[serde(default, skip_serializing_if = "TextLists::is_empty")]
    pub limit: TextLists,
    /// Words before the number of a case.
    pub reference: TextLists,
    /// Words beside a number for calling, such as `hotline`: it is no number of a case.
    #[serde(default, skip_serializing_if = "TextLists::is_empty")]
    pub phone: TextLists,
    /// The twelve months; stars as above.
    pub month: TextLists,
    /// The twelve months as heads of messages shorten them.
    #[serde(default, skip_serializing_if = "TextLists::is_empty")]
    pub short_month: TextLists,
    /// Words that name a day without a date, such as `tomorrow`; stars as above.
    #[serde(default, skip_serializing_if = "TextLists::is_empty")]
    pub day: TextLists,
    /// Words by which a near day is known.
    #[serde(default)]
    pub near: NearSpec,
    /// What may be promised, such as money or a reply, by the words that name it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub thing: BTreeMap<String, TextLists>,
    /// Stretches of time: `wd`, `d`, `w`, `m` and `h` after a number, `2w` as a whole.
    pub span: BTreeMap<String, TextLists>,
}

/// Words by which a day is known that is named without its month; stars as in [`MessageSpec`].
///
/// `{weekday}` stands for a day of the week, `{day}` for the digits of a day of a month with the
/// letters around them, `^` and `$` for the start and the end of what is said. Of several phrases
/// at a place the longest counts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NearSpec {
    /// The seven days of the week from Monday on; a slash parts the ways to write one.
    pub weekday: TextLists,
    /// The day itself.
    pub today: TextLists,
    /// The next day.
    pub tomorrow: TextLists,
    /// The day after the next one.
    pub day_after: TextLists,
    /// A day of the week that is said to be of the next one.
    pub week_after: TextLists,
    /// The next week: a day of the week that follows is one of it.
    pub next_week: TextLists,
    /// The last working day of this week.
    pub week_end: TextLists,
    /// The last working day of the next week.
    pub next_week_end: TextLists,
    /// The last day of this month.
    pub month_end: TextLists,
    /// The last day of the next month.
    pub next_month_end: TextLists,
    /// A day of a month, this one or the next.
    pub month_day: TextLists,
    /// What looks like one of these and names no day to come, such as `last {weekday}`.
    pub nothing: TextLists,
}

/// A button of the call pad.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DigitSpec {
    /// The key, 1 to 9.
    pub key: u8,
    /// The label of the button.
    pub label: Texts,
    /// The lines behind it; the first is shown at once.
    pub lines: Vec<String>,
    /// Whether the button only opens its lines: none of them is likely enough to be logged unseen.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub open: bool,
}

/// A quick choice for the day of a promise.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SlotSpec {
    /// What goes in, in a few words.
    pub about: Texts,
    /// As long a value as a phrase has to hold.
    pub longest: Texts,
}

/// A fact that only the customer can vouch for (D-15).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AttestSpec {
    /// The question to the customer; the variant is offered after a yes.
    pub question: Texts,
}

/// Words that mean the same when a heard sentence is looked up.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConceptSpec {
    /// The concept's name in kebab case.
    pub id: String,
    /// The words of a language; a star at the end takes any ending.
    pub words: TextLists,
}

/// How two words melt at the edge of a slot: `a ` before `il ` becomes `al `.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
