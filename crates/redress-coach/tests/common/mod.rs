//! The playbook of the call as it stands in `knowledge/`.
#![allow(dead_code, reason = "each test file uses its part")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a helper of tests fails its test"
)]

use std::sync::OnceLock;

use jiff::Timestamp;
use redress_coach::spec::PlaybookSpec;
use redress_coach::{CallEvent, CallState, Facts, Lang, Outcome, Phrase, Playbook, Press, Slots};

const FILES: [&str; 19] = [
    include_str!("../../../../knowledge/playbooks/call.toml"),
    include_str!("../../../../knowledge/playbooks/call-places.toml"),
    include_str!("../../../../knowledge/playbooks/retold-en.toml"),
    include_str!("../../../../knowledge/playbooks/retold-nl.toml"),
    include_str!("../../../../knowledge/playbooks/retold-it.toml"),
    include_str!("../../../../knowledge/playbooks/retold-he.toml"),
    include_str!("../../../../knowledge/playbooks/retold-tr.toml"),
    include_str!("../../../../knowledge/playbooks/written.toml"),
    include_str!("../../../../knowledge/playbooks/desk-heat.toml"),
    include_str!("../../../../knowledge/playbooks/desk-matter.toml"),
    include_str!("../../../../knowledge/playbooks/call-words.toml"),
    include_str!("../../../../knowledge/playbooks/call-joins.toml"),
    include_str!("../../../../knowledge/playbooks/call-concepts.toml"),
    include_str!("../../../../knowledge/playbooks/call-refusals.toml"),
    include_str!("../../../../knowledge/playbooks/call-rules.toml"),
    include_str!("../../../../knowledge/playbooks/call-offers.toml"),
    include_str!("../../../../knowledge/playbooks/call-pressure.toml"),
    include_str!("../../../../knowledge/playbooks/call-closing.toml"),
    include_str!("../../../../knowledge/playbooks/call-trail.toml"),
];

/// Reads the files.
pub(crate) fn specs() -> Vec<PlaybookSpec> {
    FILES
        .iter()
        .map(|text| toml::from_str(text).expect("a playbook file"))
        .collect()
}

/// Returns the playbook, compiled once for all tests of a file; prints every problem.
pub(crate) fn playbook() -> &'static Playbook {
    static PLAYBOOK: OnceLock<Playbook> = OnceLock::new();
    PLAYBOOK.get_or_init(|| {
        Playbook::compile(&specs(), &Lang::ALL).unwrap_or_else(|problems| {
            let all: Vec<String> = problems.iter().map(ToString::to_string).collect();
            panic!("{}", all.join("\n"))
        })
    })
}

/// Reads lines of a language, a tab and a text.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = (Lang, &str)> {
    text.lines().map(|line| {
        let (lang, text) = line.split_once('\t').expect("a tab");
        (lang.parse().expect("a language"), text)
    })
}

/// A call that is being made.
pub(crate) struct Call {
    pub(crate) playbook: &'static Playbook,
    pub(crate) facts: Facts,
    pub(crate) slots: Slots,
    pub(crate) lang: Lang,
    pub(crate) events: Vec<CallEvent>,
    pub(crate) now: Timestamp,
}

impl Call {
    pub(crate) fn new(lang: Lang, slots: Slots, facts: Facts) -> Self {
        let now: Timestamp = "2026-03-12T13:05:00Z".parse().unwrap();
        Call {
            playbook: playbook(),
            facts,
            slots,
            lang,
            events: vec![Playbook::start(now)],
            now,
        }
    }

    pub(crate) fn state(&self) -> CallState {
        CallState::fold(&self.events, self.playbook)
    }

    pub(crate) fn phrase(&self) -> Phrase {
        self.playbook
            .current(&self.state(), &self.facts, &self.slots, self.lang, self.now)
            .expect("words for every moment")
    }

    pub(crate) fn say(&self) -> String {
        self.phrase().say
    }

    pub(crate) fn wait(&mut self, seconds: i64) {
        self.now += jiff::SignedDuration::from_secs(seconds);
    }

    pub(crate) fn press(&mut self, press: Press) -> String {
        self.wait(20);
        match self
            .playbook
            .press(&self.state(), &self.facts, press, self.now)
        {
            Outcome::Events(events) => self.events.extend(events),
            Outcome::Open(_) => {}
        }
        self.say()
    }

    pub(crate) fn key(&mut self, key: char) -> String {
        self.press(Press::from_key(key).expect("a key of the pad"))
    }
}
