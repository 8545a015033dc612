//! The practice that was joined from its files and checked.

use redress_tone::{Lang, Rules, Texts};

use super::debrief;
use super::lint::{self, PracticeProblem};
use super::moves::Move;
use super::play::Run;
use super::spec::{Does, LockSpec, MoveSpec, PersonaSpec, PracticeSpec, SaysSpec, SceneSpec, When};
use super::spec::{Item, TemptationSpec};
use super::talk::{Setup, Talk};
use crate::find::{Among, Finder};
use crate::playbook::Playbook;
use crate::situation::Situation;
use crate::spec::{LineSpec, PlaybookSpec, Side, Speaker};
use crate::text::Slots;

/// Scenes, personas and moves, checked and ready to be played.
#[derive(Debug, Clone)]
pub struct Practice {
    spec: PracticeSpec,
    /// What is said at each move, as lines to look up.
    said: PlaybookSpec,
    finder: Finder,
}

impl Practice {
    /// Joins the files and checks them against the playbook, for these languages.
    ///
    /// # Errors
    /// Lists every problem with its item and how to mend it.
    pub fn compile(
        specs: &[PracticeSpec],
        playbook: &Playbook,
        languages: &[Lang],
    ) -> Result<Self, Vec<PracticeProblem>> {
        let mut whole = PracticeSpec {
            schema: 1,
            ..PracticeSpec::default()
        };
        let mut problems = Vec::new();
        for spec in specs {
            if spec.schema != 1 {
                problems.push(PracticeProblem::Schema { found: spec.schema });
            }
            whole.moves.extend(spec.moves.iter().cloned());
            whole.reply.extend(spec.reply.iter().cloned());
            whole.says.extend(spec.says.iter().cloned());
            whole.temptation.extend(spec.temptation.iter().cloned());
            whole.persona.extend(spec.persona.iter().cloned());
            whole.scene.extend(spec.scene.iter().cloned());
        }
        problems.extend(lint::lint(&whole, playbook, languages));
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(Practice {
            said: said(&whole, playbook, languages),
            finder: Finder::default(),
            spec: whole,
        })
    }

    /// Returns the scenes, in the order of the files.
    #[must_use]
    pub fn scenes(&self) -> &[SceneSpec] {
        &self.spec.scene
    }

    /// Returns the personas, in the order of the files.
    #[must_use]
    pub fn personas(&self) -> &[PersonaSpec] {
        &self.spec.persona
    }

    /// Returns a scene.
    #[must_use]
    pub fn scene(&self, id: &str) -> Option<&SceneSpec> {
        self.spec.scene.iter().find(|scene| scene.id == id)
    }

    /// Returns a persona.
    #[must_use]
    pub fn persona(&self, id: &str) -> Option<&PersonaSpec> {
        self.spec.persona.iter().find(|persona| persona.id == id)
    }

    /// Returns those whom a scene fits, for somebody who practises this side.
    #[must_use]
    pub fn others<'a>(&'a self, scene: &SceneSpec, side: Side) -> Vec<&'a PersonaSpec> {
        let fits = scene.personas.iter().filter_map(|id| self.persona(id));
        fits.filter(|persona| persona.plays != side).collect()
    }

    /// Plays a talk as far as its moves go. A move that is not open at its place is passed over.
    ///
    /// None for a scene or a persona that is not there, or that do not fit each other.
    #[must_use]
    pub fn talk(
        &self,
        playbook: &Playbook,
        rules: &Rules,
        setup: &Setup,
        moves: &[Move],
    ) -> Option<Talk> {
        let scene = self.scene(&setup.scene)?;
        let persona = self.persona(&setup.persona)?;
        if !scene.personas.contains(&persona.id) {
            return None;
        }
        let mut run = Run::new(self, playbook, rules, scene, persona, setup);
        for step in moves {
            run.step(step);
        }
        let debrief = run.end.map(|_| debrief::of(&run));
        Some(Talk {
            choices: run.choices().into_iter().map(|open| open.choice).collect(),
            mood: run.mood(),
            end: run.end,
            debrief,
            turns: run.turns,
        })
    }

    pub(super) fn moves(&self, side: Side) -> impl Iterator<Item = &MoveSpec> {
        self.spec.moves.iter().filter(move |spec| spec.side == side)
    }

    pub(super) fn temptations(&self, side: Side) -> Vec<&TemptationSpec> {
        let all = self.spec.temptation.iter();
        all.filter(|spec| spec.side == side).collect()
    }

    pub(super) fn replies(&self, line: &str) -> &[Item] {
        let found = self.spec.reply.iter().find(|reply| reply.line == line);
        found.map_or(&[], |reply| reply.gets.as_slice())
    }

    pub(super) fn says(&self, by: Side, when: When, item: Option<Item>) -> Option<&SaysSpec> {
        let fits = |spec: &&SaysSpec| (spec.by, spec.when, spec.item) == (by, when, item);
        self.spec.says.iter().find(fits)
    }

    /// Looks up which moves of a side a typed line is, best first.
    pub(super) fn look_up(&self, text: &str, lang: Lang, side: Side) -> Vec<(String, f32)> {
        self.finder.find(&self.said, text, Among::Said(side), lang)
    }
}

impl PersonaSpec {
    /// Returns which side practises with this persona.
    #[must_use]
    pub const fn trains(&self) -> Side {
        match self.plays {
            Side::Customer => Side::Rep,
            Side::Rep => Side::Customer,
        }
    }

    pub(super) fn lock(&self, item: Item) -> Option<&LockSpec> {
        self.gives.iter().find(|lock| lock.item == item)
    }
}

/// Lists what typed lines are looked up by: what the playbook says at a move, and the move's own words.
fn said(spec: &PracticeSpec, playbook: &Playbook, languages: &[Lang]) -> PlaybookSpec {
    let lines = spec.moves.iter().map(|step| LineSpec {
        id: step.id.clone(),
        moment: step.id.clone(),
        // The look-up asks who hears a line; here it is the one who says it.
        said_by: match step.side {
            Side::Rep => Speaker::Customer,
            Side::Customer => Speaker::Rep,
        },
        cites: Vec::new(),
        log: String::new(),
        sets: Vec::new(),
        label: Texts::new(),
        heard: languages
            .iter()
            .map(|lang| (*lang, samples(step, playbook, *lang)))
            .collect(),
        means: std::collections::BTreeMap::new(),
        say: Vec::new(),
        for_you: Texts::new(),
        desk: Texts::new(),
    });
    PlaybookSpec {
        line: lines.collect(),
        concept: playbook.concepts().to_vec(),
        ..PlaybookSpec::default()
    }
}

fn samples(step: &MoveSpec, playbook: &Playbook, lang: Lang) -> Vec<String> {
    let situation = Situation::of(Slots::new());
    let moments: Vec<&str> = match step.does {
        Does::Supervisor => {
            let supervisor = playbook.supervisor();
            let asks = supervisor.asks.iter().map(String::as_str);
            asks.chain([supervisor.bridge.as_str()]).collect()
        }
        _ => step.moment.as_deref().into_iter().collect(),
    };
    let said = step.said.get(&lang).into_iter().flatten().cloned();
    moments
        .into_iter()
        .filter_map(|id| playbook.moment(id, lang, &situation))
        .map(|phrase| phrase.say)
        .chain(said)
        .collect()
}
