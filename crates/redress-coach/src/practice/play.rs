//! The other side: a small machine of patience and heat, driven by the files.

mod answer;
mod say;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use redress_tone::{Rules, Texts};

use super::choices::TEMPTING;
use super::moves::Move;
use super::random::draw;
use super::spec::{Does, Item, PersonaSpec, SceneSpec, TemptationSpec, When};
use super::stage::Practice;
use super::talk::{End, Fault, Mood, Setup, Turn, Who};
use crate::call::{CallState, Focus, MAX_ASKS};
use crate::event::{CallEvent, What};
use crate::playbook::Playbook;
use crate::press::Press;
use crate::situation::{Facts, Situation};
use crate::spec::{Side, Slot};
use crate::text::Slots;

/// How many seconds lie between two lines.
const PACE: i64 = 20;
/// How many rules broken in one line count.
const RULES_A_LINE: usize = 2;
/// By how much somebody else on the line is calmer.
const RELIEF: u8 = 2;

/// What is drawn, so that one draw does not hang on another.
const DRAW_LINE: u64 = 1;

/// A talk that is being played.
pub(super) struct Run<'a> {
    pub(super) practice: &'a Practice,
    pub(super) playbook: &'a Playbook,
    pub(super) rules: &'a Rules,
    pub(super) scene: &'a SceneSpec,
    pub(super) persona: &'a PersonaSpec,
    pub(super) setup: &'a Setup,
    pub(super) facts: Facts,
    pub(super) slots: Slots,
    pub(super) turns: Vec<Turn>,
    pub(super) call: CallState,
    pub(super) got: BTreeSet<Item>,
    pub(super) end: Option<End>,
    /// Whether the playbook has words for this moment that were not said yet.
    pub(super) fresh: bool,
    /// Whether the end was near already: then the next goodbye ends the talk.
    pub(super) closing: bool,
    /// Whether the other side has asked if that was all.
    kept: bool,
    /// The line just heard, and how often it was.
    pub(super) heard: Option<(String, u8)>,
    events: Vec<CallEvent>,
    counts: BTreeMap<String, u8>,
    asked: BTreeMap<Item, u8>,
    heat: u8,
    patience: u8,
    lines: u8,
    through: bool,
    /// How often a thing was refused.
    pub(super) refused: BTreeMap<Item, u8>,
    /// Whether somebody who claimed to be somebody else has admitted it.
    pub(super) admitted: bool,
    /// What a rep gave in words of their own.
    typed: BTreeMap<Item, String>,
}

/// A line of whoever practises, understood.
pub(super) struct Act {
    pub(super) text: String,
    pub(super) gets: Vec<Item>,
    pub(super) press: Option<Press>,
    /// Whether the line is the pad's reply that asks for a supervisor.
    pub(super) asks: bool,
    pub(super) closes: bool,
    /// Whether the line asks if that was all, or takes leave.
    pub(super) wraps_up: bool,
    /// Whether the line is in words of one's own.
    pub(super) typed: bool,
    /// Whether the other side goes on with its own lines where the line gets nothing.
    pub(super) onward: bool,
    pub(super) faults: Vec<Fault>,
}

impl<'a> Run<'a> {
    pub(super) fn new(
        practice: &'a Practice,
        playbook: &'a Playbook,
        rules: &'a Rules,
        scene: &'a SceneSpec,
        persona: &'a PersonaSpec,
        setup: &'a Setup,
    ) -> Self {
        let events = vec![Playbook::start(Timestamp::UNIX_EPOCH)];
        let mut run = Run {
            call: CallState::fold(&events, playbook),
            facts: Facts {
                earlier_contacts: scene.earlier,
                ..Facts::default()
            },
            slots: Slots::new(),
            turns: Vec::new(),
            got: BTreeSet::new(),
            end: None,
            fresh: true,
            closing: false,
            kept: false,
            heard: None,
            counts: BTreeMap::new(),
            asked: BTreeMap::new(),
            heat: persona.heat,
            patience: persona.patience,
            lines: 0,
            through: false,
            refused: BTreeMap::new(),
            admitted: false,
            typed: BTreeMap::new(),
            events,
            practice,
            playbook,
            rules,
            scene,
            persona,
            setup,
        };
        run.slots = run.first_slots();
        run.says(When::Greets, None, Vec::new());
        if run.side() == Side::Rep {
            run.next_line();
        }
        run
    }

    fn first_slots(&self) -> Slots {
        let goal = self.of(&self.scene.goal);
        let request = self.playbook.request(goal, self.setup.lang);
        let slots = Slots::new()
            .with(Slot::Topic, self.of(&self.scene.topic))
            .with(Slot::Goal, goal)
            .with(Slot::Request, &request.unwrap_or_default())
            .with(Slot::Firm, self.of(&self.scene.firm));
        match self.side() {
            Side::Customer => slots,
            // A rep knows the name and the number; a customer is told them.
            Side::Rep => slots
                .with(Slot::Name, self.of(&self.scene.rep))
                .with(Slot::Reference, &self.scene.reference),
        }
    }

    /// Returns which side is practised.
    pub(super) fn side(&self) -> Side {
        self.persona.trains()
    }

    pub(super) fn events(&self) -> &[CallEvent] {
        &self.events
    }

    pub(super) fn of_rule(&self, spec: &TemptationSpec) -> String {
        let text = spec.text.get(&self.setup.lang);
        text.cloned().unwrap_or_default()
    }

    /// Returns how many lines were said by whoever practises.
    pub(super) fn said(&self) -> usize {
        self.turns.iter().filter(|t| t.who == Who::You).count()
    }

    pub(super) fn of(&self, texts: &'a Texts) -> &'a str {
        texts.get(&self.setup.lang).map_or("", String::as_str)
    }

    pub(super) fn now(&self) -> Timestamp {
        let turns = i64::try_from(self.turns.len()).unwrap_or(i64::MAX);
        Timestamp::from_second(turns.saturating_mul(PACE)).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    pub(super) fn situation(&self) -> Situation {
        Situation::of(self.slots.clone())
    }

    pub(super) fn mood(&self) -> Mood {
        let (heat, boils) = (u16::from(self.heat), u16::from(self.persona.boils));
        match heat.saturating_mul(3) {
            third if third < boils => Mood::Calm,
            third if third < boils.saturating_mul(2) => Mood::Tense,
            _ => Mood::Heated,
        }
    }

    /// Plays one move; one that is not open here is passed over.
    pub(super) fn step(&mut self, step: &Move) {
        if self.end.is_some() {
            return;
        }
        if *step == Move::HANGS_UP {
            self.end = Some(End::Closed);
            return;
        }
        let act = match step {
            Move::Choice(key) => self
                .choices()
                .into_iter()
                .find(|open| open.choice.key == *key)
                .map(|open| self.acted(*key, open.act)),
            Move::Said(text) => Some(self.understood(text)),
        };
        let Some(act) = act else {
            return;
        };
        self.turns.push(Turn {
            who: Who::You,
            text: act.text.clone(),
            line: None,
            gave: Vec::new(),
            faults: act.faults.clone(),
        });
        self.fresh = false;
        if act.asks {
            self.asks();
            self.fresh = false;
        }
        if let Some(press) = act.press.clone() {
            self.press(press);
            self.fresh = false;
        }
        self.patience = self.patience.saturating_sub(1);
        if act.faults.is_empty() {
            self.heat = self.heat.saturating_sub(self.persona.cools);
            self.answer(&act);
        } else {
            let rules = u8::try_from(act.faults.len().min(RULES_A_LINE)).unwrap_or(1);
            let warmer = self.persona.warms.saturating_mul(rules);
            self.heat = self.heat.saturating_add(warmer);
            self.patience = self.patience.saturating_sub(1);
            self.hurt();
        }
    }

    /// What the playbook says is civil; only a line that tempts is held against the rules.
    fn acted(&self, key: char, mut act: Act) -> Act {
        if TEMPTING.contains(&key) {
            act.faults = self.faults(&act.text);
        }
        act
    }

    fn understood(&self, text: &str) -> Act {
        let mut act = Act {
            text: text.to_owned(),
            gets: Vec::new(),
            press: None,
            asks: false,
            closes: false,
            typed: true,
            wraps_up: false,
            onward: false,
            faults: self.faults(text),
        };
        let moves = self.practice.hears(text, self.setup.lang, self.side());
        let closing = moves.first().is_some_and(|step| step.does == Does::Close);
        // On the first line, the same words greet.
        act.wraps_up = closing && self.said() > 0;
        act.onward = moves.iter().any(|step| step.onward);
        act.closes = self.closes(text, &moves);
        for step in moves {
            act.gets.extend(step.gets.iter().copied());
            if step.does == Does::Supervisor {
                act.press = Some(Press::Supervisor);
            }
        }
        act
    }

    /// Records a press of the call pad, as a customer would make it.
    pub(super) fn press(&mut self, press: Press) {
        if self.side() == Side::Rep {
            return;
        }
        let says = matches!(press, Press::Line(_));
        let outcome = self
            .playbook
            .press(&self.call, &self.facts, press, self.now());
        let mut events = outcome.events();
        if says {
            // The pad counts the ask in its reply to a line; here it is made when the reply is said.
            events.retain(|event| event.what != What::SupervisorAsked);
        }
        self.keep(events);
    }

    /// Records the ask for a supervisor in a reply that was said.
    fn asks(&mut self) {
        let press = self.events.last().map_or(0, |event| event.press);
        if self.call.asks_made() < MAX_ASKS {
            self.keep(vec![CallEvent {
                at: self.now(),
                press,
                what: What::SupervisorAsked,
            }]);
        }
    }

    fn keep(&mut self, events: Vec<CallEvent>) {
        if events.is_empty() {
            return;
        }
        let before = self.call.focus.clone();
        self.events.extend(events);
        self.call = CallState::fold(&self.events, self.playbook);
        self.fresh |= self.call.focus != before;
    }

    fn hurt(&mut self) {
        if self.is_over() {
            return;
        }
        let hot = self.persona.hot.iter();
        let hot: Vec<&String> = hot.filter(|line| self.may_say(line)).collect();
        let at = draw(self.setup.seed, self.turns.len(), DRAW_LINE, hot.len());
        match hot.get(at) {
            Some(line) => self.line(line),
            None => self.says(When::Stung, None, Vec::new()),
        }
    }

    fn is_over(&mut self) -> bool {
        if self.heat >= self.persona.boils {
            self.says(When::Ends, None, Vec::new());
            self.end = Some(End::BecauseOfTone);
        } else if self.patience == 0 {
            self.says(When::Leaves, None, Vec::new());
            self.end = Some(End::TimeUp);
        }
        self.end.is_some()
    }

    /// Says what the pad asks for now, by what it shows.
    pub(super) fn focus_gets(&self) -> Vec<Item> {
        match &self.call.focus {
            Focus::Opening => vec![Item::Name],
            Focus::AfterName => vec![Item::Solution],
            Focus::Line { line, .. } => self.practice.replies(line).to_vec(),
            Focus::Bridge | Focus::Ask(_) => vec![Item::Transfer],
            Focus::Transferred => vec![Item::Name, Item::Solution],
            Focus::Refused
            | Focus::Menu
            | Focus::Boiling
            | Focus::Listening
            | Focus::NoOffers
            | Focus::Receipt
            | Focus::Withdraw
            | Focus::ReadBack
            | Focus::PromiseConfirm
            | Focus::Closing
            | Focus::Ended => Vec::new(),
        }
    }
}
