//! The practice that was joined from its files and checked.

use redress_tone::{Lang, Rules, Texts};

use super::debrief;
use super::lint::{self, PracticeProblem};
use super::moves::Move;
use super::play::Run;
use super::spec::{Does, LockSpec, MoveSpec, PersonaSpec, PracticeSpec, SaysSpec, SceneSpec, When};
use super::spec::{Item, SpokenSpec, TemptationSpec};
use super::talk::{Setup, Talk};
use crate::find::{Among, Finder};
use crate::playbook::Playbook;
use crate::situation::Situation;
use crate::spec::{LineSpec, PlaybookSpec, Side, Speaker};
use crate::text::Slots;
use crate::words::numbered;

/// How much like a move a part of a line has to be to be meant as well.
const PART: f32 = 0.35;

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
            for (lang, words) in &spec.and {
                whole.and.entry(*lang).or_default().extend(words.clone());
            }
            whole.moves.extend(spec.moves.iter().cloned());
            whole.reply.extend(spec.reply.iter().cloned());
            whole.spoken.extend(spec.spoken.iter().cloned());
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

    /// Lists how a side says that it does not give a thing yet.
    #[must_use]
    pub fn held(&self, by: Side, item: Item, lang: Lang) -> &[String] {
        let says = self.says(by, When::Holds, Some(item));
        says.and_then(|says| says.text.get(&lang))
            .map_or(&[], Vec::as_slice)
    }

    /// Lists how a line of the playbook is spoken.
    #[must_use]
    pub fn spoken(&self, line: &str, lang: Lang) -> &[String] {
        let spoken = self.spoken_spec(line);
        spoken
            .and_then(|spoken| spoken.text.get(&lang))
            .map_or(&[], Vec::as_slice)
    }

    pub(super) fn spoken_spec(&self, line: &str) -> Option<&SpokenSpec> {
        self.spec.spoken.iter().find(|spoken| spoken.line == line)
    }

    /// Lists how a side asks whether that was all, where somebody leaves while something is open.
    #[must_use]
    pub fn leaving(&self, by: Side, lang: Lang) -> &[String] {
        let says = self.says(by, When::Holds, None);
        says.and_then(|says| says.text.get(&lang))
            .map_or(&[], Vec::as_slice)
    }

    /// Lists how a side goes on calmly where it was asked for nothing.
    #[must_use]
    pub fn going_on(&self, by: Side, lang: Lang) -> &[String] {
        let says = self.says(by, When::GoesOn, None);
        says.and_then(|says| says.text.get(&lang))
            .map_or(&[], Vec::as_slice)
    }

    /// Lists how a customer says that nothing is open any more.
    #[must_use]
    pub fn done(&self, lang: Lang) -> &[String] {
        let says = self.says(Side::Customer, When::Done, None);
        says.and_then(|says| says.text.get(&lang))
            .map_or(&[], Vec::as_slice)
    }

    /// Returns a move.
    #[must_use]
    pub fn step(&self, id: &str) -> Option<&MoveSpec> {
        self.spec.moves.iter().find(|step| step.id == id)
    }

    pub(super) fn says(&self, by: Side, when: When, item: Option<Item>) -> Option<&SaysSpec> {
        let fits = |spec: &&SaysSpec| (spec.by, spec.when, spec.item) == (by, when, item);
        self.spec.says.iter().find(fits)
    }

    /// Returns which moves of a side a typed line is: what the whole of it is most like, then what
    /// else a part of it asks for or gives.
    #[must_use]
    pub fn hears(&self, text: &str, lang: Lang, side: Side) -> Vec<&MoveSpec> {
        let mut heard: Vec<&MoveSpec> = Vec::new();
        heard.extend(self.nearest(text, lang, side).map(|hit| hit.0));
        let parts = self.parts(text, lang);
        if parts.len() < 2 {
            return heard;
        }
        for part in parts {
            let Some((step, score)) = self.nearest(&part, lang, side) else {
                continue;
            };
            let new = step
                .gets
                .iter()
                .any(|item| heard.iter().all(|known| !known.gets.contains(item)));
            if new && score >= PART {
                heard.push(step);
            }
        }
        heard
    }

    fn nearest(&self, text: &str, lang: Lang, side: Side) -> Option<(&MoveSpec, f32)> {
        let among = Among::Said(side);
        let hits = self.finder.find(&self.said, &numbered(text), among, lang);
        let (id, score) = hits.first()?;
        let step = self.moves(side).find(|step| &step.id == id)?;
        Some((step, *score))
    }

    /// Takes a line apart where it ends a clause or joins two wishes.
    fn parts(&self, text: &str, lang: Lang) -> Vec<String> {
        let mut whole = text.to_owned();
        for and in self.spec.and.get(&lang).into_iter().flatten() {
            whole = whole.replace(and.as_str(), "\n");
        }
        whole
            .split(['\n', '.', ',', ';', '!', '?'])
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .map(str::to_owned)
            .collect()
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
            .map(|lang| (*lang, samples(step, spec, playbook, *lang)))
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

fn samples(step: &MoveSpec, spec: &PracticeSpec, playbook: &Playbook, lang: Lang) -> Vec<String> {
    let situation = Situation::of(Slots::new());
    let moments: Vec<&str> = match step.does {
        Does::Supervisor => {
            let supervisor = playbook.supervisor();
            let asks = supervisor.asks.iter().map(String::as_str);
            asks.chain([supervisor.bridge.as_str()]).collect()
        }
        _ => step.moment.as_deref().into_iter().collect(),
    };
    let said = step.said.get(&lang).into_iter().flatten();
    let said = said.chain(step.text.get(&lang));
    let said = said.flat_map(|text| in_scenes(text, spec, lang));
    moments
        .into_iter()
        .filter_map(|id| playbook.moment(id, lang, &situation))
        .map(|phrase| phrase.say)
        .chain(said)
        .map(|text| numbered(&text))
        .collect()
}

/// Returns the text as it is said in each scene; one that names nothing of a scene as it is.
fn in_scenes(text: &str, spec: &PracticeSpec, lang: Lang) -> Vec<String> {
    if !text.contains('{') {
        return vec![text.to_owned()];
    }
    let in_scene = |scene: &SceneSpec| {
        let mut out = text.replace("{reference}", &scene.reference);
        for (name, texts) in [
            ("{offer}", &scene.offer),
            ("{limit}", &scene.limit),
            ("{promise}", &scene.promise),
            ("{facts}", &scene.facts),
            ("{wish}", &scene.wish),
        ] {
            out = out.replace(name, texts.get(&lang).map_or("", String::as_str));
        }
        out
    };
    spec.scene.iter().map(in_scene).collect()
}
