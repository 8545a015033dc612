//! What happens in a call.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// One thing that happened in a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallEvent {
    /// When it happened.
    pub at: Timestamp,
    /// The press it came from; events of one press are undone together.
    pub press: u32,
    /// What happened.
    #[serde(flatten)]
    pub what: What,
}

/// What happened in a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum What {
    /// The call began.
    Started,
    /// The customer was put on hold.
    HoldOn,
    /// Somebody came back on the line.
    HoldOff,
    /// The other side said a line.
    Obstacle {
        /// The line's id, such as `R-11`.
        line: String,
        /// The digit that was pressed for it.
        digit: Option<u8>,
    },
    /// The obstacle just logged was another line of the same group.
    Refined {
        /// The line's id.
        line: String,
    },
    /// The customer asked what other options there are, and who else could help.
    BridgeSaid,
    /// The customer asked for a supervisor.
    SupervisorAsked,
    /// The ask for a supervisor was refused.
    SupervisorRefused,
    /// The customer was put through to somebody else.
    Transferred,
    /// The rep's name.
    Name {
        /// The name as it was said.
        name: String,
    },
    /// A reference number.
    Reference {
        /// The reference as it is written.
        reference: String,
    },
    /// A promise.
    Promise {
        /// What was promised, by whom, by when.
        promise: Promised,
    },
    /// A note in the customer's words.
    Note {
        /// The note.
        text: String,
    },
    /// The matter was solved, or is open after all.
    Solved {
        /// Whether it is solved.
        solved: bool,
    },
    /// The call took a turn that changes what fits.
    Turned {
        /// Which one.
        turn: Turn,
    },
    /// The customer asked for a note on the account that no offers are wanted.
    NoOffersAsked,
    /// The customer asked for a receipt, or a line in writing.
    ReceiptAsked,
    /// The customer vouched for a fact (D-15).
    Attested {
        /// The fact's id in the playbook.
        fact: String,
    },
    /// The customer is about to end the call.
    Closing,
    /// The last press was a slip.
    Undo,
    /// The call is over.
    Ended,
}

/// A turn of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Turn {
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
    /// The customer withdraws openly.
    Withdrew,
}

/// What was promised in a call.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promised {
    /// What will be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what: Option<String>,
    /// Who will do it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<String>,
    /// The day by which it is done; a day counted in working days is worked out by the caller.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// The working days that were promised, where days were.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub working_days: Option<u16>,
}
