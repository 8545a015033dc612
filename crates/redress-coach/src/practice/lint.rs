//! The check of the practice: languages, names that lead somewhere, talks that can end well.

use std::collections::BTreeSet;

use redress_tone::{Lang, Texts};

use super::spec::{Does, Item, MoveSpec, PersonaSpec, PracticeSpec, SceneSpec, When};
use crate::playbook::Playbook;
use crate::spec::{Side, Speaker, TextLists};

/// The names that a sentence may have in braces.
const NAMES: [&str; 11] = [
    "offer",
    "limit",
    "promise",
    "facts",
    "wish",
    "name",
    "senior",
    "customer",
    "firm",
    "topic",
    "reference",
];

/// What is wrong with the practice, and how to mend it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PracticeProblem {
    /// The file has another format version.
    #[error("schema {found} is unknown: write schema = 1")]
    Schema {
        /// The version found.
        found: u32,
    },
    /// Something is there twice.
    #[error("{item} is there twice: keep one")]
    Twice {
        /// The id.
        item: String,
    },
    /// Something is not there.
    #[error("{item} is not there: add it")]
    Absent {
        /// What.
        item: String,
    },
    /// A language has no text.
    #[error("{item}, {place}: no text in \"{lang}\": add {place}.{lang}")]
    NoText {
        /// The item.
        item: String,
        /// The key inside it.
        place: String,
        /// The language.
        lang: Lang,
    },
    /// A name leads nowhere.
    #[error("{item} names {other}, which is not there or does not fit: name another")]
    Dangling {
        /// The item that names it.
        item: String,
        /// The name.
        other: String,
    },
    /// An item cites no advice.
    #[error("{item}: cites is empty: add the rows that it fulfils")]
    NoCites {
        /// The item.
        item: String,
    },
    /// A letter cannot be used.
    #[error("{item}: the letter {key} is taken or not from a to w: choose another")]
    Key {
        /// The move.
        item: String,
        /// The letter.
        key: char,
    },
    /// A talk with this persona cannot end well.
    #[error(
        "{item}: {other} is good to have but locked for good: add it to gives, or leave it out"
    )]
    NeverGood {
        /// The persona.
        item: String,
        /// The thing.
        other: &'static str,
    },
}

/// Checks the practice against the playbook, for these languages.
pub(super) fn lint(
    spec: &PracticeSpec,
    playbook: &Playbook,
    languages: &[Lang],
) -> Vec<PracticeProblem> {
    let mut check = Check {
        spec,
        playbook,
        languages,
        problems: Vec::new(),
    };
    check.ids();
    check.lists("practice", "and", &spec.and);
    for step in &spec.moves {
        check.step(step);
    }
    check.sayings();
    check.spoken();
    for tempting in &spec.temptation {
        check.cited(&tempting.rule, &tempting.cites);
        check.texts(&tempting.rule, "text", &tempting.text);
    }
    for persona in &spec.persona {
        check.persona(persona);
    }
    for scene in &spec.scene {
        check.scene(scene);
    }
    check.problems
}

struct Check<'a> {
    spec: &'a PracticeSpec,
    playbook: &'a Playbook,
    languages: &'a [Lang],
    problems: Vec<PracticeProblem>,
}

impl Check<'_> {
    fn ids(&mut self) {
        let mut seen = BTreeSet::new();
        let personas = self.spec.persona.iter().map(|persona| &persona.id);
        let scenes = self.spec.scene.iter().map(|scene| &scene.id);
        let moves = self.spec.moves.iter().map(|step| &step.id);
        for id in personas.chain(scenes).chain(moves) {
            if !seen.insert(id) {
                self.problems
                    .push(PracticeProblem::Twice { item: id.clone() });
            }
        }
    }

    fn cited(&mut self, item: &str, cites: &[String]) {
        if cites.is_empty() {
            self.problems
                .push(PracticeProblem::NoCites { item: item.into() });
        }
    }

    fn dangling(&mut self, item: &str, other: &str) {
        self.problems.push(PracticeProblem::Dangling {
            item: item.into(),
            other: other.into(),
        });
    }

    fn texts(&mut self, item: &str, place: &str, texts: &Texts) {
        for lang in self.languages {
            match texts.get(lang) {
                Some(text) if !text.trim().is_empty() => self.names(item, text),
                _ => self.no_text(item, place, *lang),
            }
        }
    }

    fn lists(&mut self, item: &str, place: &str, lists: &TextLists) {
        for lang in self.languages {
            let list = lists.get(lang).map_or(&[][..], Vec::as_slice);
            if list.is_empty() || list.iter().any(|text| text.trim().is_empty()) {
                self.no_text(item, place, *lang);
            }
            for text in list {
                self.names(item, text);
            }
        }
    }

    fn no_text(&mut self, item: &str, place: &str, lang: Lang) {
        self.problems.push(PracticeProblem::NoText {
            item: item.into(),
            place: place.into(),
            lang,
        });
    }

    fn names(&mut self, item: &str, text: &str) {
        for part in text.split('{').skip(1) {
            let name = part.split('}').next().unwrap_or_default();
            if !NAMES.contains(&name) {
                self.dangling(item, &format!("{{{name}}}"));
            }
        }
    }

    fn step(&mut self, step: &MoveSpec) {
        let id = &step.id;
        self.cited(id, &step.cites);
        let same = |other: &&MoveSpec| (other.side, other.key) == (step.side, step.key);
        if !('a'..='w').contains(&step.key) || self.spec.moves.iter().filter(same).count() > 1 {
            self.problems.push(PracticeProblem::Key {
                item: id.clone(),
                key: step.key,
            });
        }
        match &step.moment {
            Some(moment) if !self.playbook.moments().iter().any(|m| &m.id == moment) => {
                self.dangling(id, moment);
            }
            Some(_) => {}
            None if matches!(step.does, Does::Reply | Does::Supervisor) => {}
            None if step.side == Side::Customer && step.does == Does::Close => {}
            None => self.texts(id, "text", &step.text),
        }
        if step.does != Does::Reply {
            self.lists(id, "said", &step.said);
        }
        if step.does == Does::Close {
            self.lists(id, "farewell", &step.farewell);
        }
    }

    fn sayings(&mut self) {
        for saying in &self.spec.says {
            let item = saying.item.map_or("", Item::name);
            let name = format!("says {:?} {:?} {item}", saying.by, saying.when);
            self.lists(&name, "text", &saying.text);
        }
        for by in [Side::Customer, Side::Rep] {
            for when in [
                When::Greets,
                When::GoesOn,
                When::Holds,
                When::Stung,
                When::Ends,
                When::Leaves,
                When::Bye,
            ] {
                self.saying(by, when, None);
            }
        }
        self.saying(Side::Customer, When::Done, None);
        for persona in &self.spec.persona {
            for lock in &persona.gives {
                self.saying(persona.plays, When::Gives, Some(lock.item));
                self.saying(persona.plays, When::Holds, Some(lock.item));
            }
        }
        for reply in &self.spec.reply {
            if self.playbook.spec(&reply.line).is_none() {
                self.dangling("reply", &reply.line);
            }
        }
    }

    /// Every line that anybody says here has words of its own that fit every scene.
    fn spoken(&mut self) {
        let spec = self.spec;
        let mut seen = BTreeSet::new();
        for spoken in &spec.spoken {
            let item = format!("spoken {}", spoken.line);
            if self.playbook.spec(&spoken.line).is_none() {
                self.dangling(&item, &spoken.line);
            }
            self.lists(&item, "text", &spoken.text);
            if !seen.insert(&spoken.line) {
                self.problems.push(PracticeProblem::Twice { item });
            }
        }
        let personas = spec.persona.iter();
        let lines = personas.flat_map(|p| p.lines.iter().chain(&p.refuses).chain(&p.hot));
        let lines = lines.chain(spec.scene.iter().flat_map(|scene| &scene.first));
        for line in lines.collect::<BTreeSet<_>>() {
            if !seen.contains(line) {
                let item = format!("spoken {line}");
                self.problems.push(PracticeProblem::Absent { item });
            }
        }
    }

    fn saying(&mut self, by: Side, when: When, item: Option<Item>) {
        let fits =
            |spec: &&super::spec::SaysSpec| (spec.by, spec.when, spec.item) == (by, when, item);
        let item = item.map_or("", Item::name);
        let found = self.spec.says.iter().filter(fits).count();
        let item = format!("says {by:?} {when:?} {item}");
        match found {
            0 => self.problems.push(PracticeProblem::Absent { item }),
            1 => {}
            _ => self.problems.push(PracticeProblem::Twice { item }),
        }
    }

    fn persona(&mut self, persona: &PersonaSpec) {
        let id = &persona.id;
        self.cited(id, &persona.cites);
        self.texts(id, "name", &persona.name);
        self.texts(id, "about", &persona.about);
        if !persona.powerless.is_empty() {
            self.lists(id, "powerless", &persona.powerless);
        }
        if let Some(poses) = &persona.poses {
            self.lists(id, "poses.admits", &poses.admits);
            self.texts(id, "poses.truth", &poses.truth);
        }
        let lines = persona.lines.iter().chain(&persona.refuses);
        for line in lines.chain(&persona.hot) {
            let by = self.playbook.spec(line).map(|spec| spec.said_by);
            let customer = persona.plays == Side::Customer;
            let fits = by.is_some_and(|by| {
                by != Speaker::Situation && (by == Speaker::Customer) == customer
            });
            if !fits {
                self.dangling(id, line);
            }
        }
        for item in &persona.good {
            let lock = persona.lock(*item);
            if lock.is_none_or(|lock| lock.below == 0 || lock.after.contains(item)) {
                self.problems.push(PracticeProblem::NeverGood {
                    item: id.clone(),
                    other: item.name(),
                });
            }
        }
        if !self
            .spec
            .scene
            .iter()
            .any(|scene| scene.personas.contains(id))
        {
            self.dangling(id, "a scene");
        }
    }

    fn scene(&mut self, scene: &SceneSpec) {
        let id = &scene.id;
        self.cited(id, &scene.cites);
        for persona in &scene.personas {
            if !self.spec.persona.iter().any(|known| &known.id == persona) {
                self.dangling(id, persona);
            }
        }
        for line in &scene.first {
            if self.playbook.spec(line).is_none() {
                self.dangling(id, line);
            }
        }
        for (place, texts) in [
            ("title", &scene.title),
            ("firm", &scene.firm),
            ("rep", &scene.rep),
            ("senior", &scene.senior),
            ("customer", &scene.customer),
            ("happened", &scene.happened),
            ("topic", &scene.topic),
            ("goal", &scene.goal),
            ("what", &scene.what),
            ("due", &scene.due),
            ("facts", &scene.facts),
            ("wish", &scene.wish),
            ("offer", &scene.offer),
            ("limit", &scene.limit),
            ("promise", &scene.promise),
        ] {
            self.texts(id, place, texts);
        }
    }
}
