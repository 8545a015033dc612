//! S4 and S5: a call, and what comes after it.

use jiff::Zoned;
use jiff::civil::Date;
use redress_tone::Lang;

use super::{Choice, Details, Value};

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
    /// Other lines behind the button pressed last, by their ids: a second press corrects the first.
    pub group: Vec<Choice>,
    /// What was looked for among all lines, and what was found.
    pub found: Option<(String, Vec<Choice>)>,
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
    /// Whether the call may be recorded here, and how sure that is.
    pub recording: Option<LawRule>,
    /// A note that the state of the call calls for, such as that music off may mean they hear you.
    pub card: Option<String>,
    /// How the call stands.
    pub stands: Stands,
    /// Whether to stay or to go, in a sentence.
    pub stay: Option<String>,
    /// Facts to vouch for, with their questions, that would open other words.
    pub attest: Vec<Choice>,
    /// What is known of the firm's telephone menu.
    pub menu_notes: Vec<String>,
    /// How long they may keep somebody waiting here.
    pub waiting: Option<LawRule>,
}

/// How a call stands: what decides which words fit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Stands {
    /// At a counter, not on the telephone.
    pub at_counter: bool,
    /// A machine is on the line.
    pub machine: bool,
    /// How often it was told that a person is wanted.
    pub menu_asks: u8,
    /// The matter is solved.
    pub solved: bool,
    /// The person said to be boiling.
    pub boiling: bool,
    /// The rep says that they may decide.
    pub may_decide: bool,
    /// The rep knows the case.
    pub knows_case: bool,
    /// The rep is answering the person's question.
    pub answering: bool,
    /// A note against offers was asked for in this call.
    pub no_offers: bool,
}

/// The page before a call.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Ready {
    /// The case's local number.
    pub case: u32,
    /// The case's name.
    pub title: String,
    /// What is on record, to have at hand: each with its name.
    pub at_hand: Vec<(String, Value)>,
    /// What was promised before, in sentences.
    pub facts: Vec<String>,
    /// What to check first, in words of the playbook: where, and what.
    pub own_mistake: Vec<(String, String)>,
    /// What is known of the firm's telephone menu.
    pub menu_notes: Vec<String>,
}

/// What the law says, in words, and how sure that is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LawRule {
    /// The rule in a sentence or two.
    pub says: String,
    /// The law it rests on.
    pub law: String,
    /// How sure it is: `verified`, `secondary` or `memory`.
    pub confidence: String,
    /// It should have been checked again by now.
    pub check_first: bool,
}

/// A sentence to say, with what helps to say it.
#[derive(Debug, Clone, PartialEq)]
pub struct Phrase {
    /// The words to say aloud, or to read.
    pub say: String,
    /// Whether the words are for the person to read, and not to be said.
    pub to_read: bool,
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
    /// It was at a counter.
    pub at_counter: bool,
    /// Whom to speak to the next time, in a sentence, while the matter is open.
    pub again: Option<String>,
    /// Whether the matter was solved in it: then no promise is missing.
    pub solved: bool,
    /// Whether it was logged already what is said after a call.
    pub closed: bool,
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
