//! What the other side does about a civil line: gives, holds back, admits, or goes on.

use super::{Act, RELIEF, Run};
use crate::event::Promised;
use crate::practice::spec::{Item, LockSpec, When};
use crate::practice::talk::End;
use crate::press::Press;
use crate::spec::{Side, Slot};

/// How many of the things that are asked for at once are given.
const AT_ONCE: usize = 2;

impl Run<'_> {
    pub(super) fn answer(&mut self, act: &Act) {
        // The playbook's goodbye asks once for what is still missing; after it, or where it asks for
        // nothing, the other side asks once if that was all.
        let last = self.closing || act.gets.is_empty();
        if act.closes && last && self.is_held() {
            self.closing = true;
            self.kept = true;
            if !self.is_over() {
                self.says(When::Holds, None, Vec::new());
            }
            return;
        }
        if act.closes && last {
            self.says(When::Bye, None, Vec::new());
            self.end = Some(End::Closed);
            return;
        }
        if act.wraps_up && act.gets.is_empty() && self.side() == Side::Rep {
            self.is_that_all();
            return;
        }
        self.closing |= act.closes;
        let gets = act.gets.clone();
        if self.is_over() {
            return;
        }
        if gets.is_empty() {
            self.go_on(act.onward);
            return;
        }
        for item in &gets {
            let count = self.asked.entry(*item).or_default();
            *count = count.saturating_add(1);
        }
        if self.admits(&gets) {
            return;
        }
        let mut open = self.open(&gets);
        for item in gets.iter().filter(|item| !open.contains(item)) {
            let count = self.refused.entry(*item).or_default();
            *count = count.saturating_add(1);
        }
        if open.is_empty() {
            self.hold_back(&gets);
            return;
        }
        // What is left over comes when it is asked for again: nobody has refused it.
        open.truncate(AT_ONCE);
        if act.typed && self.side() == Side::Rep {
            self.note(&open, &act.text);
        }
        self.give(&open);
        self.hold_rest(&gets);
    }

    /// Keeps what a rep gave in words of their own, for the debrief.
    fn note(&mut self, open: &[Item], text: &str) {
        let given = [Item::Solution, Item::Reference, Item::Promise];
        for item in open.iter().filter(|item| given.contains(item)) {
            self.typed.insert(*item, text.to_owned());
        }
    }

    /// Says who it really is, where that was asked often enough.
    fn admits(&mut self, gets: &[Item]) -> bool {
        let Some(poses) = &self.persona.poses else {
            return false;
        };
        let asked = self.asked.get(&Item::Name).copied().unwrap_or_default();
        let now = gets.contains(&Item::Name) && self.got.contains(&Item::Name);
        if !now || self.admitted || self.through || asked < poses.asks {
            return false;
        }
        self.admitted = true;
        self.own(&poses.admits);
        true
    }

    /// Says whether a thing was refused twice and is not there.
    pub(in crate::practice) fn is_stuck(&self) -> bool {
        let twice = |(item, count): (&Item, &u8)| *count >= 2 && !self.got.contains(item);
        let solved = self.got.contains(&Item::Solution);
        let again = !solved && self.counts.values().any(|count| *count >= 2);
        again || self.refused.iter().any(twice)
    }

    /// Says of the rest of several things asked for at once that it does not come yet.
    fn hold_rest(&mut self, gets: &[Item]) {
        let lacks = |item: &&Item| !self.got.contains(item) && **item != Item::Name;
        if let Some(item) = gets.iter().find(lacks).copied() {
            self.says(When::Holds, Some(item), Vec::new());
        }
    }

    /// Answers a rep who asks whether that was all.
    fn is_that_all(&mut self) {
        if self.is_over() {
            return;
        }
        self.kept = true;
        let open = self
            .persona
            .good
            .iter()
            .any(|item| !self.got.contains(item));
        self.says(
            if open { When::Holds } else { When::Done },
            None,
            Vec::new(),
        );
    }

    /// Says whether the other side asks if that was all: once, while something is open.
    fn is_held(&self) -> bool {
        let open = |item: &Item| !self.got.contains(item);
        !self.kept && self.persona.good.iter().any(open)
    }

    /// Returns what the goodbye asks for first: what the playbook still misses.
    pub(in crate::practice) fn first_missing(&self) -> Option<Item> {
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
        open
    }

    fn is_open(&self, lock: &LockSpec) -> bool {
        let asked = self.asked.get(&lock.item).copied().unwrap_or_default();
        asked >= lock.asks
            && self.heat < lock.below
            && (self.lines >= lock.lines || self.through)
            && (self.admitted || !lock.admitted)
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
            Item::Name => {
                let who = if self.through {
                    &self.scene.senior
                } else {
                    &self.scene.rep
                };
                self.press(Press::Name(self.of(who).to_owned()));
            }
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

    /// Says that what was asked for does not come yet, and a line of the playbook where one is left.
    fn hold_back(&mut self, gets: &[Item]) {
        let known = gets.iter().all(|item| self.got.contains(item));
        if let (Some(item), true) = (gets.first(), known) {
            let again = self.sentence(When::Gives, Some(*item)).unwrap_or_default();
            self.push(again, None, Vec::new());
            return;
        }
        if gets.contains(&Item::Transfer) && !self.through {
            let refuses = self.persona.refuses.iter();
            let now = refuses.filter(|line| self.may_say(line));
            let fewest = now.min_by_key(|line| self.count(line));
            if let Some(line) = fewest {
                self.line(line);
                return;
            }
        }
        // What was asked is answered first; then they go on with what they have to say.
        let asked = gets.iter().find(|item| !self.got.contains(item));
        if asked == Some(&Item::Solution) && !self.through && !self.persona.powerless.is_empty() {
            self.own(&self.persona.powerless);
        } else {
            self.says(When::Holds, asked.copied(), Vec::new());
        }
        if !self.through {
            self.next_line();
        }
    }

    /// Goes on with its own lines, or waits calmly for what comes.
    fn go_on(&mut self, onward: bool) {
        if !onward || self.through || !self.next_line() {
            self.says(When::GoesOn, None, Vec::new());
        }
    }
}
