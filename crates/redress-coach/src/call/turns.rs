//! Who is on the line, and how the talk turns: a machine, a person, somebody who may decide.

use jiff::Timestamp;

use super::{CallState, Focus, MAX_MENU_ASKS};
use crate::event::{CallEvent, Turn, What};

impl CallState {
    /// The end of a hold means that somebody is back, unless the same press says that a machine is.
    pub(super) fn before_group(&mut self, group: &[&CallEvent]) {
        if !group.iter().any(|event| event.what == What::HoldOff) {
            return;
        }
        if group.iter().any(|event| is_machine(&event.what)) {
            self.machine_since = self.waiting_since();
        } else {
            self.machine_since = None;
            self.spoken = true;
            // What is said to a machine is not said to whoever answers after it.
            if self.focus == Focus::Menu {
                self.focus = self.first_words();
            }
        }
    }

    /// What is said to a person who comes on the line.
    fn first_words(&self) -> Focus {
        if self.name.is_some() {
            Focus::AfterName
        } else {
            Focus::Opening
        }
    }

    /// Takes in how the talk turned.
    pub(super) fn turn(&mut self, turn: Turn, at: Timestamp) {
        match turn {
            Turn::Machine => {
                // The machine after a transfer knows nothing of what the first one was told.
                self.menu_asks = 0;
                self.forget_rep();
                self.machine_answers(at);
            }
            Turn::AskedPerson => {
                self.menu_asks = self.menu_asks.saturating_add(1).min(MAX_MENU_ASKS);
                self.machine_answers(at);
            }
            Turn::Person => {
                self.focus = self.first_words();
            }
            Turn::Boiling => {
                self.boiling = true;
                let before = std::mem::replace(&mut self.focus, Focus::Boiling);
                self.before_boiling = Some(before);
            }
            Turn::Calm => {
                self.boiling = false;
                let before = self.before_boiling.take();
                if self.focus == Focus::Boiling {
                    self.focus = before.unwrap_or_default();
                }
            }
            Turn::MayDecide => self.may_decide = true,
            Turn::KnowsCase => self.knows_case = true,
            Turn::Answering => {
                self.answering = true;
                self.focus = Focus::Listening;
            }
            Turn::Withdrew => {
                self.withdrew = true;
                self.focus = Focus::Withdraw;
            }
        }
    }

    /// Somebody else is on the line: what is on record of the one before is not theirs.
    pub(super) fn forget_rep(&mut self) {
        self.name = None;
        self.may_decide = false;
        self.knows_case = false;
        self.answering = false;
    }

    /// A machine is on the line: since the call began, where nobody has spoken yet.
    fn machine_answers(&mut self, at: Timestamp) {
        let since = self.started.filter(|_| !self.spoken).unwrap_or(at);
        self.machine_since.get_or_insert(since);
        self.focus = Focus::Menu;
    }

    /// Says whether a machine is on the line, and nobody else.
    #[must_use]
    pub const fn machine(&self) -> bool {
        self.machine_since.is_some()
    }

    /// Returns since when the customer waits for a person: on hold, or behind a machine.
    #[must_use]
    pub fn waiting_since(&self) -> Option<Timestamp> {
        let both = [self.on_hold_since, self.machine_since];
        both.into_iter().flatten().min()
    }
}

const fn is_machine(what: &What) -> bool {
    matches!(
        what,
        What::Turned {
            turn: Turn::Machine | Turn::AskedPerson
        }
    )
}
