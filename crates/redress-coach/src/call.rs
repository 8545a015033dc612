//! The state of a call, worked out from what happened in it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use crate::event::{CallEvent, Promised, Turn, What};
use crate::playbook::Playbook;
use crate::spec::{Condition, Effect, Missing};

mod turns;

/// How often a supervisor is asked for before going up in writing (S1-51).
pub const MAX_ASKS: u8 = 3;

/// How often a machine is told that a person is wanted before something else is tried (S1-55).
pub const MAX_MENU_ASKS: u8 = 4;

/// What the phrase on the screen answers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Focus {
    /// The first sentence of the call.
    #[default]
    Opening,
    /// The rep just gave a name.
    AfterName,
    /// A line of the other side, at a step of firmness from 1 to 3.
    Line {
        /// The line's id.
        line: String,
        /// The step, 1 to 3.
        firmness: u8,
    },
    /// The question for other options.
    Bridge,
    /// An ask for a supervisor, 1 to 3.
    Ask(u8),
    /// The last ask was refused.
    Refused,
    /// Somebody else is on the line.
    Transferred,
    /// A reference to read back.
    ReadBack,
    /// A promise to confirm.
    PromiseConfirm,
    /// A machine answers.
    Menu,
    /// The customer is boiling.
    Boiling,
    /// The rep is answering: listen (D-05).
    Listening,
    /// A note on the account is asked for.
    NoOffers,
    /// A receipt is asked for.
    Receipt,
    /// The customer withdraws openly.
    Withdraw,
    /// The goodbye.
    Closing,
    /// The call is over.
    Ended,
}

/// A line of the other side on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logged {
    /// When it was said.
    pub at: Timestamp,
    /// The line's id.
    pub line: String,
    /// The digit pressed for it.
    pub digit: Option<u8>,
    /// How often this line had been said by then, itself included.
    pub count: u32,
    /// The press it came from.
    pub press: u32,
}

/// An ask for a supervisor on record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ask {
    /// When it was asked.
    pub at: Timestamp,
    /// When it was refused.
    pub refused: Option<Timestamp>,
    /// When the customer was put through.
    pub granted: Option<Timestamp>,
}

impl Ask {
    const fn is_pending(&self) -> bool {
        self.refused.is_none() && self.granted.is_none()
    }
}

/// The state of a call.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CallState {
    /// When the call began.
    pub started: Option<Timestamp>,
    /// When it ended.
    pub ended: Option<Timestamp>,
    /// Since when the customer is on hold.
    pub on_hold_since: Option<Timestamp>,
    /// Seconds on hold that are over.
    pub hold_seconds: u64,
    /// The lines of the other side, in order.
    pub obstacles: Vec<Logged>,
    /// The asks for a supervisor, in order.
    pub asks: Vec<Ask>,
    /// Whether the bridge line was said.
    pub bridge_said: bool,
    /// Whether somebody else came on the line.
    pub transferred: bool,
    /// Whether the matter is solved.
    pub solved: bool,
    /// Since when a machine is on the line, and nobody else.
    pub machine_since: Option<Timestamp>,
    /// How often a machine was told that a person is wanted.
    pub menu_asks: u8,
    /// Whether the customer said to be boiling, where they said anything.
    pub boiling: bool,
    /// Whether the person on the line says that they may decide.
    pub may_decide: bool,
    /// Whether the person on the line knows the case.
    pub knows_case: bool,
    /// Whether the person on the line is answering the customer's question.
    pub answering: bool,
    /// Whether the customer withdrew openly.
    pub withdrew: bool,
    /// Whether a note against offers was asked for.
    pub no_offers_asked: bool,
    /// The facts that the customer vouched for.
    pub attested: BTreeSet<String>,
    /// The rep's name.
    pub name: Option<String>,
    /// The reference number.
    pub reference: Option<String>,
    /// The promises, in order.
    pub promises: Vec<Promised>,
    /// The notes, in order.
    pub notes: Vec<String>,
    /// What the phrase on the screen answers.
    pub focus: Focus,
    /// What the logged lines changed.
    pub effects: Vec<Effect>,
    /// The number for the next press.
    pub next_press: u32,
    /// When the last press happened that Undo would take back.
    pub last_press_at: Option<Timestamp>,
    /// Where the last press that stands changed the obstacle on the screen.
    pub(crate) last_was_obstacle: bool,
    /// When a line was pressed that the next press replaces, and with which digit.
    replaced: Option<(Timestamp, Option<u8>)>,
    /// Whether a person has spoken since the call began.
    spoken: bool,
    /// Whether somebody else came on the line since the last refusal.
    relieved: bool,
    /// What the phrase answered before the customer said to be boiling.
    before_boiling: Option<Focus>,
}

impl CallState {
    /// Works the state out from the events, oldest first; undone presses leave no trace.
    #[must_use]
    pub fn fold(events: &[CallEvent], playbook: &Playbook) -> Self {
        let mut groups: Vec<Vec<&CallEvent>> = Vec::new();
        let mut next_press = 0_u32;
        for event in events {
            next_press = next_press.max(event.press.saturating_add(1));
            if event.what == What::Undo {
                // The start of the call stands: a call without it has no clock.
                if groups.last().is_some_and(|group| !is_start(group)) {
                    groups.pop();
                }
                continue;
            }
            match groups.last_mut() {
                Some(group) if group.first().is_some_and(|e| e.press == event.press) => {
                    group.push(event);
                }
                _ => groups.push(vec![event]),
            }
        }
        let mut state = CallState::default();
        for (at, group) in groups.iter().enumerate() {
            let replaced = groups
                .get(at.saturating_add(1))
                .is_some_and(|next| refines(next));
            state.before_group(group);
            for event in group {
                state.apply(event, replaced, playbook);
            }
        }
        state.next_press = next_press;
        state.last_press_at = groups
            .last()
            .filter(|group| !is_start(group))
            .and_then(|group| group.first())
            .map(|event| event.at);
        state.last_was_obstacle = groups.last().is_some_and(|group| {
            group
                .iter()
                .any(|e| matches!(e.what, What::Obstacle { .. } | What::Refined { .. }))
        });
        state
    }

    /// Takes an event in; of a press that the next one replaces, only what is not its line counts.
    fn apply(&mut self, event: &CallEvent, replaced: bool, playbook: &Playbook) {
        if ends_an_answer(&event.what) {
            self.answering = false;
        }
        if playbook.spoken_by_a_person(&event.what) {
            self.spoken = true;
            self.machine_since = None;
        }
        match &event.what {
            What::Obstacle { digit, .. } if replaced => self.replaced = Some((event.at, *digit)),
            What::Refined { .. }
            | What::SupervisorAsked
            | What::SupervisorRefused
            | What::HoldOn
                if replaced => {}
            What::Started => {
                self.started.get_or_insert(event.at);
            }
            What::HoldOn => {
                self.on_hold_since.get_or_insert(event.at);
            }
            What::HoldOff => self.end_hold(event.at),
            What::Obstacle { line, digit } => self.hear(event, event.at, line, *digit, playbook),
            What::Refined { line } => {
                // The line was said when the first guess was pressed.
                let (at, digit) = self.replaced.take().unwrap_or((event.at, None));
                self.hear(event, at, line, digit, playbook);
            }
            What::BridgeSaid => {
                self.bridge_said = true;
                self.focus = Focus::Bridge;
            }
            What::SupervisorAsked => self.ask(event),
            What::SupervisorRefused => self.refuse(event),
            What::Transferred => {
                self.transferred = true;
                if let Some(ask) = self.asks.last_mut().filter(|ask| ask.is_pending()) {
                    ask.granted = Some(event.at);
                }
                self.forget_rep();
                self.relieved = true;
                self.focus = Focus::Transferred;
            }
            What::Name { name } => {
                self.name = Some(name.clone());
                if matches!(
                    self.focus,
                    Focus::Opening | Focus::Menu | Focus::Transferred
                ) {
                    self.focus = Focus::AfterName;
                }
            }
            What::Reference { reference } => {
                self.reference = Some(reference.clone());
                self.focus = Focus::ReadBack;
            }
            What::Promise { promise } => {
                self.promises.push(promise.clone());
                self.focus = Focus::PromiseConfirm;
            }
            What::Note { text } => self.notes.push(text.clone()),
            What::Turned { turn } => self.turn(*turn, event.at),
            What::NoOffersAsked => {
                self.no_offers_asked = true;
                self.focus = Focus::NoOffers;
            }
            What::ReceiptAsked => self.focus = Focus::Receipt,
            What::Attested { fact } => {
                self.attested.insert(fact.clone());
            }
            What::Solved { solved } => self.solved = *solved,
            What::Closing => self.focus = Focus::Closing,
            What::Ended => {
                self.end_hold(event.at);
                self.ended.get_or_insert(event.at);
            }
            What::Undo => {}
        }
        if self.ended.is_some() {
            self.focus = Focus::Ended;
        }
    }

    fn hear(
        &mut self,
        event: &CallEvent,
        at: Timestamp,
        line: &str,
        digit: Option<u8>,
        playbook: &Playbook,
    ) {
        self.answering = false;
        let before = self.obstacles.iter().filter(|o| o.line == line).count();
        let count = u32::try_from(before).unwrap_or(u32::MAX).saturating_add(1);
        self.obstacles.push(Logged {
            at,
            line: line.to_owned(),
            digit,
            count,
            press: event.press,
        });
        self.effects = self
            .obstacles
            .iter()
            .filter_map(|o| playbook.spec(&o.line))
            .flat_map(|spec| spec.sets.iter().copied())
            .collect();
        self.focus = Focus::Line {
            line: line.to_owned(),
            firmness: u8::try_from(count.min(3)).unwrap_or(3),
        };
    }

    fn ask(&mut self, event: &CallEvent) {
        // A new ask means that the one before it led nowhere.
        if self.ask_pending() {
            self.refuse(event);
        }
        if self.asks_made() < MAX_ASKS {
            self.asks.push(Ask {
                at: event.at,
                refused: None,
                granted: None,
            });
        }
        if !self.line_speaks(event) {
            self.focus = Focus::Ask(self.asks_made());
        }
    }

    fn refuse(&mut self, event: &CallEvent) {
        if let Some(ask) = self.asks.last_mut().filter(|ask| ask.is_pending()) {
            ask.refused = Some(event.at);
            self.relieved = false;
        }
        if self.asks_spent() && !self.line_speaks(event) {
            self.focus = Focus::Refused;
        }
    }

    /// Says whether a line of the same press has the phrase on the screen already.
    fn line_speaks(&self, event: &CallEvent) -> bool {
        matches!(self.focus, Focus::Line { .. })
            && self
                .obstacles
                .last()
                .is_some_and(|o| o.press == event.press)
    }

    fn end_hold(&mut self, at: Timestamp) {
        if let Some(since) = self.on_hold_since.take() {
            self.hold_seconds = self.hold_seconds.saturating_add(seconds(since, at));
        }
    }

    /// Counts the asks for a supervisor, 0 to 3.
    #[must_use]
    pub fn asks_made(&self) -> u8 {
        u8::try_from(self.asks.len())
            .unwrap_or(MAX_ASKS)
            .min(MAX_ASKS)
    }

    /// Counts the refused asks, 0 to 3.
    #[must_use]
    pub fn asks_refused(&self) -> u8 {
        let refused = self.asks.iter().filter(|ask| ask.refused.is_some()).count();
        u8::try_from(refused).unwrap_or(MAX_ASKS).min(MAX_ASKS)
    }

    /// Says whether the last ask for a supervisor has no answer yet.
    #[must_use]
    pub fn ask_pending(&self) -> bool {
        self.asks.last().is_some_and(Ask::is_pending)
    }

    /// Says whether a supervisor was asked for three times and refused three times, and nobody else
    /// came on the line since.
    #[must_use]
    pub fn asks_spent(&self) -> bool {
        self.asks_refused() >= MAX_ASKS && !self.relieved
    }

    /// Says whether the call runs.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.started.is_some() && self.ended.is_none()
    }

    /// Counts the seconds on hold until now, or until the call ended.
    #[must_use]
    pub fn hold_total(&self, now: Timestamp) -> u64 {
        let open = self.on_hold_since.map_or(0, |since| seconds(since, now));
        self.hold_seconds.saturating_add(open)
    }

    /// Counts the seconds of the call until now, or until it ended, hold included.
    #[must_use]
    pub fn total(&self, now: Timestamp) -> u64 {
        self.started
            .map_or(0, |start| seconds(start, self.ended.unwrap_or(now)))
    }

    /// Counts the seconds in which somebody was on the line.
    #[must_use]
    pub fn talk_time(&self, now: Timestamp) -> u64 {
        self.total(now).saturating_sub(self.hold_total(now))
    }

    /// Counts how often each line was said.
    #[must_use]
    pub fn counts(&self) -> BTreeMap<&str, u32> {
        let mut counts = BTreeMap::new();
        for logged in &self.obstacles {
            let count: &mut u32 = counts.entry(logged.line.as_str()).or_default();
            *count = count.saturating_add(1);
        }
        counts
    }

    /// Lists what is still missing before hanging up.
    #[must_use]
    pub fn missing(&self) -> Vec<Missing> {
        self.missing_beside(false)
    }

    /// Lists what is still missing where the case may have a reference already.
    #[must_use]
    pub fn missing_beside(&self, reference: bool) -> Vec<Missing> {
        let have = [
            (Missing::Name, self.name.is_some()),
            (Missing::Reference, reference || self.reference.is_some()),
            // A matter that is solved needs no promise.
            (Missing::Promise, self.solved || !self.promises.is_empty()),
        ];
        have.into_iter()
            .filter_map(|(item, there)| (!there).then_some(item))
            .collect()
    }

    /// Lists the conditions that hold by this call, where the case may have a reference already.
    pub(crate) fn conditions(&self, reference: bool) -> Vec<Condition> {
        let either = |holds: bool, yes, no| if holds { yes } else { no };
        let open = !self.missing_beside(reference).is_empty();
        let mut all = vec![
            either(self.solved, Condition::Solved, Condition::Unsolved),
            either(open, Condition::OpenItems, Condition::NothingOpen),
            either(
                self.name.is_some(),
                Condition::NameKnown,
                Condition::NameMissing,
            ),
            either(
                reference || self.reference.is_some(),
                Condition::ReferenceKnown,
                Condition::ReferenceMissing,
            ),
            either(
                self.promises.is_empty(),
                Condition::PromiseMissing,
                Condition::PromiseKnown,
            ),
        ];
        let pitches = self
            .effects
            .iter()
            .filter(|e| matches!(e, Effect::OfferDeclined | Effect::OffTopic));
        let held = [
            (
                self.effects.contains(&Effect::Refusal) || self.asks_refused() > 0,
                Condition::Refused,
            ),
            (self.effects.contains(&Effect::Captive), Condition::Captive),
            (self.bridge_said, Condition::BridgeSaid),
            (self.asks_made() > 0, Condition::SupervisorAsked),
            (self.asks_spent(), Condition::AsksSpent),
            (self.transferred, Condition::Transferred),
            (pitches.count() >= 2, Condition::PitchedTwice),
            (self.menu_asks > 0, Condition::MenuAsked),
            (self.menu_asks >= MAX_MENU_ASKS, Condition::MenuSpent),
            (self.no_offers_asked, Condition::NoOffersAsked),
            (self.may_decide, Condition::HasPower),
            (self.knows_case, Condition::KnowsCase),
            (self.answering, Condition::IsAnswering),
            (self.withdrew, Condition::Withdrawn),
        ];
        all.extend(held.into_iter().filter_map(|(holds, c)| holds.then_some(c)));
        all
    }
}

/// Says whether the customer speaks or waits: the rep is not answering then.
const fn ends_an_answer(what: &What) -> bool {
    matches!(
        what,
        What::HoldOn
            | What::BridgeSaid
            | What::SupervisorAsked
            | What::NoOffersAsked
            | What::ReceiptAsked
            | What::Reference { .. }
            | What::Promise { .. }
            | What::Closing
            | What::Turned {
                turn: Turn::Withdrew
            }
    )
}

fn is_start(group: &[&CallEvent]) -> bool {
    group.iter().any(|event| event.what == What::Started)
}

/// Says whether a press replaces the line of the press before it.
fn refines(group: &[&CallEvent]) -> bool {
    group
        .iter()
        .any(|event| matches!(event.what, What::Refined { .. }))
}

/// Counts whole seconds between two moments; a clock that went back counts nothing.
fn seconds(from: Timestamp, to: Timestamp) -> u64 {
    u64::try_from(to.duration_since(from).as_secs()).unwrap_or(0)
}
