//! What the other side says, and how a sentence is filled.

use super::{DRAW_LINE, Run};
use crate::practice::random::draw;
use crate::practice::spec::{Item, When};
use crate::practice::talk::{Turn, Who};
use crate::press::Press;
use crate::spec::{Side, Speaker, TextLists};

const DRAW_SENTENCE: u64 = 2;
const DRAW_SAYS: u64 = 3;
const DRAW_OWN: u64 = 20;

impl Run<'_> {
    pub(super) fn count(&self, line: &str) -> u8 {
        self.counts.get(line).copied().unwrap_or_default()
    }

    /// Says a line of the playbook that was not said yet; whether there was one.
    pub(super) fn next_line(&mut self) -> bool {
        let new = |line: &&String| self.count(line) == 0 && self.may_say(line);
        let speaks = |line: &&String| {
            let by = self.playbook.spec(line).map(|spec| spec.said_by);
            (by == Some(Speaker::Customer)) == (self.persona.plays == Side::Customer)
        };
        let first = self.scene.first.iter().filter(speaks).find(new);
        let rest: Vec<&String> = self.persona.lines.iter().filter(new).collect();
        let at = draw(self.setup.seed, self.turns.len(), DRAW_LINE, rest.len());
        let line = first.or_else(|| rest.get(at).copied()).cloned();
        if let Some(line) = &line {
            self.line(line);
        }
        line.is_some()
    }

    /// Says whether a line has its place now: nobody closes before anything was asked, or claims
    /// again what was admitted to be false.
    pub(super) fn may_say(&self, line: &str) -> bool {
        self.practice.spoken_spec(line).is_none_or(|spoken| {
            !(spoken.closes && self.asked.is_empty() || spoken.poses && self.admitted)
        })
    }

    pub(super) fn line(&mut self, line: &str) {
        let spoken = self.practice.spoken(line, self.setup.lang);
        let at = draw(
            self.setup.seed,
            self.turns.len(),
            DRAW_SENTENCE,
            spoken.len(),
        );
        let text = spoken.get(at).map_or("", |text| text.as_str()).to_owned();
        let count = self.count(line).saturating_add(1);
        self.counts.insert(line.to_owned(), count);
        self.lines = self.lines.saturating_add(1);
        self.push(text, Some(line.to_owned()), Vec::new());
        self.heard = Some((line.to_owned(), count.min(3)));
        self.press(Press::Line(line.to_owned()));
        self.fresh = true;
    }

    pub(super) fn sentence(&self, when: When, item: Option<Item>) -> Option<String> {
        let spec = self.practice.says(self.persona.plays, when, item)?;
        let texts = spec.text.get(&self.setup.lang)?;
        let what = DRAW_SAYS.saturating_add(when as u64);
        let at = draw(self.setup.seed, self.turns.len(), what, texts.len());
        let all = texts.iter().cycle().skip(at).take(texts.len());
        let mut all = all.map(|text| self.filled(text));
        let first = all.next()?;
        // Nobody says the same sentence again at once, where there is another way to say it.
        let last = self.turns.iter().rfind(|turn| turn.who == Who::Other);
        if last.is_some_and(|turn| turn.text == first) {
            return all.next().or(Some(first));
        }
        Some(first)
    }

    pub(super) fn says(&mut self, when: When, item: Option<Item>, gave: Vec<Item>) {
        if let Some(text) = self.sentence(when, item) {
            self.push(text, None, gave);
        }
    }

    pub(super) fn push(&mut self, text: String, line: Option<String>, gave: Vec<Item>) {
        if line.is_none() {
            self.heard = None;
        }
        self.turns.push(Turn {
            who: Who::Other,
            text,
            line,
            gave,
            faults: Vec::new(),
        });
    }

    /// Fills a sentence with what the scene has.
    pub(in crate::practice) fn filled(&self, text: &str) -> String {
        let mut out = text.to_owned();
        let rep = if self.through {
            &self.scene.senior
        } else {
            &self.scene.rep
        };
        for (name, texts) in [
            ("{offer}", &self.scene.offer),
            ("{limit}", &self.scene.limit),
            ("{promise}", &self.scene.promise),
            ("{facts}", &self.scene.facts),
            ("{wish}", &self.scene.wish),
            ("{name}", rep),
            ("{senior}", &self.scene.senior),
            ("{customer}", &self.scene.customer),
            ("{firm}", &self.scene.firm),
            ("{topic}", &self.scene.topic),
        ] {
            if out.contains(name) {
                out = out.replace(name, self.of(texts));
            }
        }
        out.replace("{reference}", &self.scene.reference)
    }

    /// Returns what a thing is, for the debrief.
    pub(in crate::practice) fn value(&self, item: Item) -> String {
        if let Some(typed) = self.typed.get(&item) {
            return typed.clone();
        }
        match item {
            Item::Name if self.through => self.of(&self.scene.senior).to_owned(),
            Item::Name if self.persona.poses.is_some() => self.truth(),
            Item::Name => self.of(&self.scene.rep).to_owned(),
            Item::Facts => self.of(&self.scene.facts).to_owned(),
            Item::Wish => self.of(&self.scene.wish).to_owned(),
            Item::Solution => self.of(&self.scene.offer).to_owned(),
            Item::Reference => self.scene.reference.clone(),
            Item::Promise => self.of(&self.scene.promise).to_owned(),
            Item::Transfer if self.persona.poses.is_some() => self.truth(),
            Item::Transfer => self.of(&self.scene.senior).to_owned(),
        }
    }

    /// Returns who somebody really was who claimed to be somebody else.
    fn truth(&self) -> String {
        let poses = self.persona.poses.as_ref();
        let text = poses.map_or("", |poses| self.of(&poses.truth));
        let text = text.replace("{name}", self.of(&self.scene.rep));
        self.filled(&text)
    }

    /// Says what it says of its own instead of a solution, or who it really is.
    pub(super) fn own(&mut self, texts: &TextLists) {
        let texts = texts.get(&self.setup.lang).map_or(&[][..], Vec::as_slice);
        let at = draw(self.setup.seed, self.turns.len(), DRAW_OWN, texts.len());
        if let Some(text) = texts.get(at) {
            let text = self.filled(text);
            self.push(text, None, Vec::new());
        }
    }
}
