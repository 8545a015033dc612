//! From a key or a button to what goes on record.

use jiff::Timestamp;

use crate::call::{CallState, Focus, MAX_ASKS, MAX_MENU_ASKS};
use crate::event::{CallEvent, Promised, Turn, What};
use crate::playbook::Playbook;
use crate::situation::Facts;
use crate::spec::{DigitSpec, Effect, LineSpec, Speaker};

/// For how many seconds the last press can be taken back.
pub const UNDO_SECONDS: i64 = 600;

/// A field that a key opens; Enter saves it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The rep's name.
    Name,
    /// The reference number.
    Reference,
    /// The promise.
    Promise,
    /// A note.
    Note,
    /// The lines behind a digit, 1 to 9: one of them is to be chosen.
    Lines(u8),
}

/// A key or a button of the call pad.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Press {
    /// A digit, 1 to 9.
    Digit(u8),
    /// The button of one line.
    Line(String),
    /// On hold, or back from hold.
    Hold,
    /// Asked for a supervisor.
    Supervisor,
    /// Put through to somebody else.
    Transferred,
    /// A field to open.
    Open(Field),
    /// The name was typed.
    Name(String),
    /// The reference was typed.
    Reference(String),
    /// The promise was chosen.
    Promise(Promised),
    /// The note was typed.
    Note(String),
    /// The matter is solved, or open after all.
    Solved(bool),
    /// A machine answers; pressed again, it was told that a person is wanted.
    Menu,
    /// The call took a turn.
    Turn(Turn),
    /// A note on the account against offers.
    NoOffers,
    /// A receipt.
    Receipt,
    /// The customer vouches for a fact.
    Attest(String),
    /// End politely.
    End,
    /// The customer has hung up.
    HangUp,
    /// The last press was a slip.
    Undo,
}

impl Press {
    /// Reads a key of the keyboard: `1` to `9`, `H S N R P T M E`, and Backspace as U+0008.
    #[must_use]
    pub const fn from_key(key: char) -> Option<Self> {
        Some(match key {
            '1'..='9' => Press::Digit(key as u8 - b'0'),
            'h' | 'H' => Press::Hold,
            's' | 'S' => Press::Supervisor,
            'n' | 'N' => Press::Open(Field::Name),
            'r' | 'R' => Press::Open(Field::Reference),
            'p' | 'P' => Press::Open(Field::Promise),
            't' | 'T' => Press::Open(Field::Note),
            'm' | 'M' => Press::Menu,
            'e' | 'E' => Press::End,
            '\u{8}' => Press::Undo,
            _ => return None,
        })
    }
}

impl Press {
    /// Says whether the press is taken after the end of the call: what was typed, and Undo.
    const fn is_taken_late(&self) -> bool {
        matches!(
            self,
            Press::Name(_) | Press::Reference(_) | Press::Promise(_) | Press::Note(_) | Press::Undo
        )
    }
}

/// What a press leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// These events go on record; there may be none.
    Events(Vec<CallEvent>),
    /// This field opens.
    Open(Field),
}

impl Outcome {
    /// Returns the events, none for a field that opens.
    #[must_use]
    pub fn events(self) -> Vec<CallEvent> {
        match self {
            Outcome::Events(events) => events,
            Outcome::Open(_) => Vec::new(),
        }
    }
}

impl Playbook {
    /// Works out what a press puts on record.
    ///
    /// A press that means nothing at this moment, such as a line that does not
    /// exist or a line after the end, puts nothing on record. What was typed is
    /// kept after the end too: another window may have ended the call meanwhile.
    #[must_use]
    pub fn press(&self, state: &CallState, facts: &Facts, press: Press, at: Timestamp) -> Outcome {
        if let Press::Open(field) = press {
            return Outcome::Open(field);
        }
        if let Press::Digit(key) = press
            && self.digit(key).is_some_and(|digit| digit.open)
        {
            return Outcome::Open(Field::Lines(key));
        }
        if state.ended.is_some() && !press.is_taken_late() {
            return Outcome::Events(Vec::new());
        }
        let whats = self.whats(state, facts, press, at);
        if whats.is_empty() {
            return Outcome::Events(Vec::new());
        }
        let mut events = Vec::new();
        let mut press_id = state.next_press;
        if state.started.is_none() {
            events.push(CallEvent {
                at,
                press: press_id,
                what: What::Started,
            });
            press_id = press_id.saturating_add(1);
        }
        events.extend(whats.into_iter().map(|what| CallEvent {
            at,
            press: press_id,
            what,
        }));
        Outcome::Events(events)
    }

    /// Returns the event that starts a call.
    #[must_use]
    pub const fn start(at: Timestamp) -> CallEvent {
        CallEvent {
            at,
            press: 0,
            what: What::Started,
        }
    }

    fn whats(&self, state: &CallState, facts: &Facts, press: Press, at: Timestamp) -> Vec<What> {
        match press {
            Press::Digit(key) => self.digit_pressed(state, key),
            Press::Line(line) => self.line_pressed(state, &line),
            Press::Hold if state.on_hold_since.is_some() => vec![What::HoldOff],
            Press::Hold => vec![What::HoldOn],
            Press::Supervisor => back(state, self.supervisor_pressed(state, facts)),
            Press::Transferred => back(state, vec![What::Transferred]),
            Press::Name(name) => typed(&name, |name| What::Name { name }),
            Press::Reference(text) => typed(&text, |reference| What::Reference { reference }),
            Press::Note(text) => typed(&text, |text| What::Note { text }),
            Press::Promise(promise) => vec![What::Promise { promise }],
            Press::Menu => back(state, menu_pressed(state)),
            Press::Turn(turn) => turned(state, turn),
            Press::NoOffers => back(state, vec![What::NoOffersAsked]),
            Press::Receipt => back(state, vec![What::ReceiptAsked]),
            Press::Attest(fact) if self.attests(&fact) && !state.attested.contains(&fact) => {
                vec![What::Attested { fact }]
            }
            Press::Attest(_) => Vec::new(),
            Press::Solved(solved) if solved == state.solved => Vec::new(),
            Press::Solved(solved) => vec![What::Solved { solved }],
            Press::End if state.focus == Focus::Closing => Vec::new(),
            Press::End => back(state, self.closing(state)),
            Press::HangUp => {
                let mut whats = self.refusal_left(state);
                whats.push(What::Ended);
                whats
            }
            Press::Undo => undo(state, at),
            Press::Open(_) => Vec::new(),
        }
    }

    /// Says whether what happened shows that a person is on the line.
    pub(crate) fn spoken_by_a_person(&self, what: &What) -> bool {
        match what {
            What::Obstacle { line, .. } | What::Refined { line } => {
                self.spec(line).is_some_and(|spec| {
                    matches!(spec.said_by, Speaker::Rep | Speaker::ExecutiveOffice)
                })
            }
            What::Turned { turn } => matches!(turn, Turn::Person | Turn::Answering),
            What::BridgeSaid
            | What::SupervisorAsked
            | What::SupervisorRefused
            | What::Transferred
            | What::Name { .. }
            | What::Reference { .. }
            | What::Promise { .. }
            | What::NoOffersAsked
            | What::ReceiptAsked => true,
            _ => false,
        }
    }

    fn digit_pressed(&self, state: &CallState, key: u8) -> Vec<What> {
        let Some(group) = self.digit(key) else {
            return Vec::new();
        };
        // Pressing the digit again goes on with the line last heard of its group.
        let again = state
            .obstacles
            .iter()
            .rev()
            .find(|o| o.digit == Some(key) && group.lines.contains(&o.line))
            .map(|o| &o.line);
        match again.or(group.lines.first()) {
            Some(line) => self.heard(state, line, Some(key)),
            None => Vec::new(),
        }
    }

    fn line_pressed(&self, state: &CallState, line: &str) -> Vec<What> {
        if self.spec(line).is_none() {
            return Vec::new();
        }
        let same_group = state.obstacles.last().filter(|last| {
            let group = last.digit.and_then(|key| self.digit(key));
            last.line != line && group.is_some_and(|d| d.lines.iter().any(|l| l == line))
        });
        if state.last_was_obstacle && same_group.is_some() {
            let mut whats = vec![What::Refined {
                line: line.to_owned(),
            }];
            whats.extend(self.follow_ups(state, line));
            return whats;
        }
        // What was chosen behind a button that only opens was heard by that button.
        let behind = |digit: &&DigitSpec| digit.lines.iter().any(|known| known == line);
        let digit = self.digits().iter().find(behind).filter(|digit| digit.open);
        self.heard(state, line, digit.map(|digit| digit.key))
    }

    fn digit(&self, key: u8) -> Option<&DigitSpec> {
        self.digits().iter().find(|digit| digit.key == key)
    }

    fn heard(&self, state: &CallState, line: &str, digit: Option<u8>) -> Vec<What> {
        let mut whats = vec![What::Obstacle {
            line: line.to_owned(),
            digit,
        }];
        whats.extend(self.follow_ups(state, line));
        back(state, whats)
    }

    /// Works out what a line brings with it besides itself.
    fn follow_ups(&self, state: &CallState, line: &str) -> Vec<What> {
        let Some(spec) = self.spec(line) else {
            return Vec::new();
        };
        let mut whats = Vec::new();
        if state.ask_pending() && spec.sets.contains(&Effect::SupervisorRefused) {
            whats.push(What::SupervisorRefused);
        }
        // The refusal just recorded may have been the last one: then nobody asks a fourth time.
        if spec.sets.contains(&Effect::CountsAsk) && state.asks_made() < MAX_ASKS {
            whats.push(What::SupervisorAsked);
        }
        if spec.sets.contains(&Effect::HoldTimer) {
            whats.push(What::HoldOn);
        }
        whats
    }

    fn supervisor_pressed(&self, state: &CallState, facts: &Facts) -> Vec<What> {
        if state.asks_made() == 0 && !self.had_a_chance(state, facts) {
            return vec![What::BridgeSaid];
        }
        if state.asks_spent() {
            return Vec::new();
        }
        let mut whats = Vec::new();
        if state.ask_pending() {
            whats.push(What::SupervisorRefused);
        }
        if state.asks_made() < MAX_ASKS {
            whats.push(What::SupervisorAsked);
        }
        whats
    }

    /// An ask that is without an answer when the call ends was refused where it was the last of
    /// three, or where a line that refuses was said since; another one stays unanswered.
    fn refusal_left(&self, state: &CallState) -> Vec<What> {
        let asked = state.asks.last().map(|ask| ask.at);
        let refuses = |line: &str| self.spec(line).is_some_and(LineSpec::gives_reason_to_leave);
        let refused = || {
            let mut since = state.obstacles.iter().filter(|one| Some(one.at) > asked);
            since.any(|one| refuses(&one.line))
        };
        if state.ask_pending() && !state.solved && (state.asks_made() >= MAX_ASKS || refused()) {
            vec![What::SupervisorRefused]
        } else {
            Vec::new()
        }
    }

    fn closing(&self, state: &CallState) -> Vec<What> {
        let mut whats = self.refusal_left(state);
        whats.push(What::Closing);
        whats
    }
}

/// The first press says that a machine answers, each further one that it was told so.
fn menu_pressed(state: &CallState) -> Vec<What> {
    let turn = if state.machine() {
        Turn::AskedPerson
    } else {
        Turn::Machine
    };
    if state.menu_asks >= MAX_MENU_ASKS && state.machine() {
        return Vec::new();
    }
    vec![What::Turned { turn }]
}

/// What is known already is not logged twice.
fn turned(state: &CallState, turn: Turn) -> Vec<What> {
    let known = match turn {
        Turn::Machine => state.machine(),
        Turn::Person => !state.machine(),
        Turn::Boiling => state.boiling,
        Turn::Calm => !state.boiling,
        Turn::MayDecide => state.may_decide,
        Turn::KnowsCase => state.knows_case,
        Turn::Answering => state.focus == Focus::Listening,
        Turn::Withdrew => state.focus == Focus::Withdraw,
        Turn::AskedPerson => state.menu_asks >= MAX_MENU_ASKS,
    };
    if known {
        return Vec::new();
    }
    let whats = vec![What::Turned { turn }];
    match turn {
        Turn::Person => back(state, whats),
        _ => whats,
    }
}

/// Somebody who speaks is back on the line, so a hold that runs is over.
fn back(state: &CallState, whats: Vec<What>) -> Vec<What> {
    if state.on_hold_since.is_none() || whats.is_empty() || whats.contains(&What::HoldOn) {
        return whats;
    }
    let mut all = vec![What::HoldOff];
    all.extend(whats);
    all
}

fn undo(state: &CallState, at: Timestamp) -> Vec<What> {
    let in_time = state
        .last_press_at
        .is_some_and(|last| at.duration_since(last).as_secs() <= UNDO_SECONDS);
    if in_time {
        vec![What::Undo]
    } else {
        Vec::new()
    }
}

fn typed(text: &str, what: impl Fn(String) -> What) -> Vec<What> {
    let text = text.trim();
    if text.is_empty() {
        Vec::new()
    } else {
        vec![what(text.to_owned())]
    }
}
