//! The other side: a small machine of patience and heat, driven by the files.

mod say;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use redress_tone::{Rules, Texts};

use super::choices::TEMPTING;
use super::moves::Move;
use super::random::draw;
use super::spec::{Does, Item, LockSpec, PersonaSpec, SceneSpec, TemptationSpec, When};
use super::stage::Practice;
use super::talk::{End, Fault, Mood, Setup, Turn, Who};
use crate::call::{CallState, Focus};
use crate::event::{CallEvent, Promised};
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
    /// The line just heard, and how often it was.
    pub(super) heard: Option<(String, u8)>,
    events: Vec<CallEvent>,
    counts: BTreeMap<String, u8>,
    asked: BTreeMap<Item, u8>,
    heat: u8,
    patience: u8,
    lines: u8,
    through: bool,
}

/// A line of whoever practises, understood.
pub(super) struct Act {
    pub(super) text: String,
    pub(super) gets: Vec<Item>,
    pub(super) press: Option<Press>,
    pub(super) closes: bool,
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
            heard: None,
            counts: BTreeMap::new(),
            asked: BTreeMap::new(),
            heat: persona.heat,
            patience: persona.patience,
            lines: 0,
            through: false,
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
        let slots = Slots::new()
            .with(Slot::Topic, self.of(&self.scene.topic))
            .with(Slot::Goal, self.of(&self.scene.goal))
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
            closes: false,
            faults: self.faults(text),
        };
        for step in self.moves_in(text) {
            act.gets.extend(step.gets.iter().copied());
            match step.does {
                Does::Supervisor => act.press = Some(Press::Supervisor),
                Does::Close => act.closes = true,
                Does::Say | Does::Reply => {}
            }
        }
        // Whoever asks for something is not about to leave.
        act.closes &= act.gets.is_empty();
        act
    }

    /// Records a press of the call pad, as a customer would make it.
    pub(super) fn press(&mut self, press: Press) {
        if self.side() == Side::Rep {
            return;
        }
        let outcome = self
            .playbook
            .press(&self.call, &self.facts, press, self.now());
        let events = outcome.events();
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
        let hot = &self.persona.hot;
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

    fn answer(&mut self, act: &Act) {
        if act.closes && self.is_held() {
            self.closing = true;
            if !self.is_over() {
                self.says(When::Holds, None, Vec::new());
            }
            return;
        }
        // The playbook's goodbye asks once for what is still missing.
        if act.closes && (self.closing || act.gets.is_empty()) {
            self.says(When::Bye, None, Vec::new());
            self.end = Some(End::Closed);
            return;
        }
        self.closing |= act.closes;
        let gets = act.gets.clone();
        if self.is_over() {
            return;
        }
        if gets.is_empty() {
            self.go_on();
            return;
        }
        for item in &gets {
            let count = self.asked.entry(*item).or_default();
            *count = count.saturating_add(1);
        }
        let open = self.open(&gets);
        if open.is_empty() {
            self.hold_back(&gets);
        } else {
            self.give(&open);
        }
    }

    /// Says whether a customer keeps the rep on the line: once, while something is open.
    fn is_held(&self) -> bool {
        let open = |item: &Item| !self.got.contains(item);
        self.side() == Side::Rep && !self.closing && self.persona.good.iter().any(open)
    }

    /// Returns what the goodbye asks for first: what the playbook still misses.
    pub(super) fn first_missing(&self) -> Option<Item> {
        use crate::spec::Missing;
        if self.side() == Side::Rep {
            return None;
        }
        // After three refusals the goodbye asks for nothing any more.
        if self.call.asks_spent() {
            return None;
        }
        self.call.missing().first().map(|missing| match missing {
            Missing::Name => Item::Name,
            Missing::Reference => Item::Reference,
            Missing::Promise => Item::Promise,
        })
    }

    fn open(&self, gets: &[Item]) -> Vec<Item> {
        let mut open: Vec<Item> = Vec::new();
        for item in gets {
            let lock = self.persona.lock(*item);
            let new = !self.got.contains(item) && !open.contains(item);
            if new && lock.is_some_and(|lock| self.is_open(lock)) {
                open.push(*item);
            }
        }
        open.truncate(2);
        open
    }

    fn is_open(&self, lock: &LockSpec) -> bool {
        let asked = self.asked.get(&lock.item).copied().unwrap_or_default();
        asked >= lock.asks
            && self.heat < lock.below
            && (self.lines >= lock.lines || self.through)
            && lock.after.iter().all(|item| self.got.contains(item))
    }

    fn give(&mut self, open: &[Item]) {
        self.got.extend(open);
        let texts: Vec<String> = open
            .iter()
            .filter_map(|item| self.sentence(When::Gives, Some(*item)))
            .collect();
        self.push(texts.join(" "), None, open.to_vec());
        for item in open {
            self.on_record(*item);
        }
    }

    fn on_record(&mut self, item: Item) {
        match item {
            Item::Name => self.press(Press::Name(self.of(&self.scene.rep).to_owned())),
            Item::Reference => self.press(Press::Reference(self.scene.reference.clone())),
            Item::Promise => {
                self.slots.set(Slot::Due, self.of(&self.scene.due));
                self.press(Press::Promise(Promised {
                    what: Some(self.of(&self.scene.what).to_owned()),
                    ..Promised::default()
                }));
            }
            Item::Transfer => {
                self.through = true;
                self.got.remove(&Item::Name);
                self.asked.remove(&Item::Name);
                self.heat = self.heat.saturating_sub(RELIEF);
                self.press(Press::Transferred);
            }
            Item::Facts | Item::Wish | Item::Solution => {}
        }
    }

    /// Says why something does not come yet: with a line of the playbook where one is left.
    fn hold_back(&mut self, gets: &[Item]) {
        let known: Vec<Item> = gets
            .iter()
            .copied()
            .filter(|item| self.got.contains(item))
            .take(1)
            .collect();
        if let (Some(item), true) = (known.first(), known.len() == gets.len()) {
            let again = self.sentence(When::Gives, Some(*item)).unwrap_or_default();
            self.push(again, None, Vec::new());
            return;
        }
        if self.through {
            self.says(When::Holds, None, Vec::new());
            return;
        }
        let refuses = &self.persona.refuses;
        if gets.contains(&Item::Transfer) && !refuses.is_empty() {
            let fewest = refuses.iter().min_by_key(|line| self.count(line));
            if let Some(line) = fewest {
                self.line(line);
            }
            return;
        }
        if !self.next_line() {
            self.says(When::Holds, None, Vec::new());
        }
    }

    fn go_on(&mut self) {
        if self.through || !self.next_line() {
            self.says(When::GoesOn, None, Vec::new());
        }
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
