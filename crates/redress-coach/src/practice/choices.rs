//! What may be said next: replies and moments of the playbook, and a line or two that tempt.

use super::play::{Act, Run};
use super::random::draw;
use super::spec::{Does, Item, MoveSpec};
use super::talk::Choice;
use crate::call::{CallState, Focus};
use crate::names::Effect;
use crate::press::Press;
use crate::spec::Side;

/// The letters of the lines that tempt.
pub(super) const TEMPTING: [char; 2] = ['x', 'y'];
/// What is drawn for them.
const DRAW_RULE: u64 = 40;
const DRAW_PLACE: u64 = 50;
const DRAW_COUNT: u64 = 60;

/// A choice with what it does.
pub(super) struct Open {
    pub(super) choice: Choice,
    pub(super) act: Act,
}

impl Run<'_> {
    /// Returns what may be said next.
    pub(super) fn choices(&self) -> Vec<Open> {
        if self.end.is_some() {
            return Vec::new();
        }
        let mut open: Vec<Open> = Vec::new();
        for step in self.practice.moves(self.side()) {
            let Some(act) = self.offered(step) else {
                continue;
            };
            if open.iter().all(|other| other.act.text != act.text) {
                open.push(opened(step.key, act));
            }
        }
        self.tempt(&mut open);
        // Who hears the same refusal twice asks who can decide.
        let key = self.side() == Side::Customer && self.is_stuck();
        let who = open
            .iter()
            .position(|open| open.act.press == Some(Press::Supervisor));
        if let (true, Some(at)) = (key, who) {
            let first = open.remove(at);
            open.insert(0, first);
        }
        open
    }

    fn offered(&self, step: &MoveSpec) -> Option<Act> {
        let first = self.side() == Side::Customer && self.said() == 0;
        if first && step.does != Does::Reply {
            return None;
        }
        match step.does {
            Does::Reply => self.reply(),
            Does::Supervisor => self.supervisor(),
            Does::Close => self.close(step),
            Does::Say => self.plain(step),
        }
    }

    fn act(text: String, gets: Vec<Item>) -> Act {
        Act {
            text,
            gets,
            press: None,
            asks: false,
            closes: false,
            typed: false,
            wraps_up: false,
            onward: true,
            faults: Vec::new(),
        }
    }

    fn reply(&self) -> Option<Act> {
        match self.side() {
            Side::Customer if self.fresh && self.call.focus != Focus::Closing => {
                let lang = self.setup.lang;
                let phrase = self.playbook.current(
                    &self.call,
                    &self.facts,
                    &self.slots,
                    lang,
                    self.now(),
                )?;
                Some(Act {
                    asks: self.reply_asks(),
                    ..Self::act(phrase.say, self.focus_gets())
                })
            }
            Side::Customer => None,
            Side::Rep => {
                let (line, count) = self.heard.as_ref()?;
                let lang = self.setup.lang;
                let phrase = self
                    .playbook
                    .line_in(line, lang, *count, &self.situation())?;
                Some(Self::act(phrase.say, self.practice.replies(line).to_vec()))
            }
        }
    }

    /// Says whether the reply to the line just heard asks for a supervisor.
    fn reply_asks(&self) -> bool {
        let Focus::Line { line, .. } = &self.call.focus else {
            return false;
        };
        let spec = self.playbook.spec(line);
        spec.is_some_and(|spec| spec.sets.contains(&Effect::CountsAsk))
    }

    /// Says what the pad would show after a press.
    fn after(&self, press: Press) -> Option<(String, CallState)> {
        let now = self.now();
        let mut events = self.events().to_vec();
        let more = self.playbook.press(&self.call, &self.facts, press, now);
        let more = more.events();
        if more.is_empty() && self.call.focus != Focus::Closing {
            return None;
        }
        events.extend(more);
        let call = CallState::fold(&events, self.playbook);
        let lang = self.setup.lang;
        let phrase = self
            .playbook
            .current(&call, &self.facts, &self.slots, lang, now)?;
        Some((phrase.say, call))
    }

    fn supervisor(&self) -> Option<Act> {
        if self.got.contains(&Item::Transfer) || self.call.focus == Focus::Closing {
            return None;
        }
        let (text, _) = self.after(Press::Supervisor)?;
        Some(Act {
            press: Some(Press::Supervisor),
            ..Self::act(text, vec![Item::Transfer])
        })
    }

    fn close(&self, step: &MoveSpec) -> Option<Act> {
        let text = match self.side() {
            Side::Customer => self.after(Press::End)?.0,
            Side::Rep => self.words(step)?,
        };
        let press = (self.side() == Side::Customer).then_some(Press::End);
        Some(Act {
            press,
            closes: true,
            ..Self::act(text, self.first_missing().into_iter().collect())
        })
    }

    fn plain(&self, step: &MoveSpec) -> Option<Act> {
        let new = if step.digs {
            self.may_dig()
        } else {
            step.gets.iter().any(|item| !self.got.contains(item))
        };
        if !new {
            return None;
        }
        Some(Self::act(self.words(step)?, step.gets.clone()))
    }

    /// Says whether it is worth asking who somebody really is.
    fn may_dig(&self) -> bool {
        let poses = self.persona.poses.is_some() && !self.admitted;
        poses && self.got.contains(&Item::Name) && !self.got.contains(&Item::Transfer)
    }

    fn words(&self, step: &MoveSpec) -> Option<String> {
        let lang = self.setup.lang;
        if let Some(moment) = &step.moment {
            let situation =
                self.playbook
                    .situation(&self.call, &self.facts, &self.slots, lang, self.now());
            return Some(self.playbook.moment(moment, lang, &situation)?.say);
        }
        Some(self.filled(step.text.get(&lang)?))
    }

    /// Returns the words that ask for a thing, or give it, for the debrief.
    pub(super) fn words_for(&self, item: Item) -> Option<String> {
        let mut moves = self.practice.moves(self.side());
        let step = moves.find(|step| step.gets.contains(&item))?;
        if step.does == Does::Supervisor {
            let bridge = &self.playbook.supervisor().bridge;
            let phrase = self
                .playbook
                .moment(bridge, self.setup.lang, &self.situation())?;
            return Some(phrase.say);
        }
        self.words(step)
    }

    /// Puts a line or two that tempt among the choices; the seed says which and where.
    fn tempt(&self, open: &mut Vec<Open>) {
        let (seed, turn) = (self.setup.seed, self.turns.len());
        let mut all = self.practice.temptations(self.side());
        let count = draw(seed, turn, DRAW_COUNT, 2).saturating_add(1);
        for (key, salt) in TEMPTING.into_iter().zip(0..).take(count) {
            if all.is_empty() {
                return;
            }
            let rule = all.remove(draw(seed, turn, DRAW_RULE + salt, all.len()));
            let text = self.of_rule(rule);
            let place = draw(seed, turn, DRAW_PLACE + salt, open.len() + 1);
            open.insert(place, opened(key, Self::act(text, Vec::new())));
        }
    }
}

fn opened(key: char, act: Act) -> Open {
    Open {
        choice: Choice {
            key,
            text: act.text.clone(),
        },
        act,
    }
}
