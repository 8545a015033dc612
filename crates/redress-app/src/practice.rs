//! A rehearsed talk. Nothing of it is written to the record: it is no case.

use redress_coach::Side;
use redress_coach::practice::{Move, PersonaSpec, SceneSpec, Setup, Talk};
use redress_tone::{Lang, Texts};
use serde::Serialize;

use crate::record::Context;
use crate::{App, AppError, Result};

/// The seeds that are drawn where none is given lie below this: short enough to be typed.
const SEEDS: u32 = 10_000;

/// Somebody to talk to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PracticePersona {
    /// The name to give.
    pub id: String,
    /// The name in words.
    pub name: String,
    /// What it is like.
    pub about: String,
    /// Which side is practised with it.
    #[serde(rename = "as")]
    pub side: Side,
}

/// Something to talk about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PracticeScene {
    /// The name to give.
    pub id: String,
    /// The name in words.
    pub title: String,
    /// The firm.
    pub firm: String,
    /// What happened.
    pub happened: String,
    /// The outcome that the customer wants.
    pub goal: String,
    /// The reference number.
    pub reference: String,
    /// Those whom it fits.
    pub personas: Vec<PracticePersona>,
    /// The advice whose story it is.
    pub sources: Vec<String>,
}

/// What is wanted of a talk; what is left open is drawn from the seed.
#[derive(Debug, Clone, Copy, Default)]
pub struct PracticeAsk<'a> {
    /// The scene.
    pub scene: Option<&'a str>,
    /// The persona.
    pub persona: Option<&'a str>,
    /// The side to practise.
    pub side: Option<Side>,
    /// The number from which everything is drawn.
    pub seed: u64,
    /// The language of the talk; without one that of the screens.
    pub lang: Option<Lang>,
}

impl App {
    /// Returns a number to start a talk from.
    ///
    /// # Errors
    /// `NoRandom` when the system has none.
    pub fn practice_seed(&self) -> Result<u64> {
        let mut bytes = [0; 4];
        self.fill_random(&mut bytes)?;
        Ok(u64::from(u32::from_le_bytes(bytes) % SEEDS))
    }

    /// Returns what there is to practise, in a language.
    ///
    /// # Errors
    /// `Knowledge` when the practice does not build.
    pub fn practice_scenes(&self, lang: Lang) -> Result<Vec<PracticeScene>> {
        let scenes = self.engines().practice()?.scenes().iter();
        scenes.map(|scene| self.scene_in(scene, lang)).collect()
    }

    /// Returns one scene, in a language.
    ///
    /// # Errors
    /// `UnknownName` when it is not there.
    pub fn practice_scene(&self, id: &str, lang: Lang) -> Result<PracticeScene> {
        self.scene_in(self.scene_named(id)?, lang)
    }

    fn scene_in(&self, scene: &SceneSpec, lang: Lang) -> Result<PracticeScene> {
        let practice = self.engines().practice()?;
        let text = |texts: &Texts| texts.get(&lang).cloned().unwrap_or_default();
        let fits = scene.personas.iter().filter_map(|id| practice.persona(id));
        Ok(PracticeScene {
            id: scene.id.clone(),
            title: text(&scene.title),
            firm: text(&scene.firm),
            happened: text(&scene.happened),
            goal: text(&scene.goal),
            reference: scene.reference.clone(),
            personas: fits
                .map(|persona| PracticePersona {
                    id: persona.id.clone(),
                    name: text(&persona.name),
                    about: text(&persona.about),
                    side: persona.trains(),
                })
                .collect(),
            sources: scene.cites.clone(),
        })
    }

    fn scene_named(&self, id: &str) -> Result<&SceneSpec> {
        let practice = self.engines().practice()?;
        practice.scene(id).ok_or_else(|| {
            let known = practice.scenes().iter().map(|scene| scene.id.as_str());
            unknown("scene", id, known)
        })
    }

    /// Settles what a talk is about and with whom.
    ///
    /// # Errors
    /// `UnknownName` for a scene or persona that is not there, or a persona that does not fit.
    pub fn practice_setup(&self, ctx: &Context, ask: &PracticeAsk<'_>) -> Result<Setup> {
        let practice = self.engines().practice()?;
        let suits = |persona: &PersonaSpec| {
            ask.side.is_none_or(|side| persona.trains() == side)
                && ask.persona.is_none_or(|id| persona.id == id)
        };
        if let Some(id) = ask.persona.filter(|id| practice.persona(id).is_none()) {
            let known = practice
                .personas()
                .iter()
                .map(|persona| persona.id.as_str());
            return Err(unknown("persona", id, known));
        }
        let scene = match ask.scene {
            Some(id) => self.scene_named(id)?,
            None => {
                let fits = |scene: &&SceneSpec| {
                    let mut fit = scene.personas.iter().filter_map(|id| practice.persona(id));
                    fit.any(&suits)
                };
                let open: Vec<&SceneSpec> = practice.scenes().iter().filter(fits).collect();
                let scene = open.get(place(ask.seed, open.len())).copied();
                scene.ok_or_else(|| unknown("persona", ask.persona.unwrap_or_default(), []))?
            }
        };
        let fit = scene.personas.iter().filter_map(|id| practice.persona(id));
        let open: Vec<&PersonaSpec> = fit.filter(|persona| suits(persona)).collect();
        let persona = open.get(place(ask.seed, open.len())).ok_or_else(|| {
            let known = scene.personas.iter().map(String::as_str);
            unknown("persona", ask.persona.unwrap_or_default(), known)
        })?;
        Ok(Setup {
            scene: scene.id.clone(),
            persona: persona.id.clone(),
            seed: ask.seed,
            lang: ask.lang.unwrap_or(ctx.lang),
            explain_in: ctx.lang,
        })
    }

    /// Plays a talk as far as its moves go.
    ///
    /// # Errors
    /// `UnknownName` for a setup that does not fit, `Knowledge` when an engine does not build.
    pub fn practice_talk(&self, setup: &Setup, moves: &[Move]) -> Result<Talk> {
        let engines = self.engines();
        let (playbook, rules) = (engines.playbook()?, engines.rules()?);
        engines
            .practice()?
            .talk(playbook, rules, setup, moves)
            .ok_or_else(|| unknown("persona", &setup.persona, []))
    }
}

fn unknown<'a>(
    field: &'static str,
    given: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> AppError {
    AppError::UnknownName {
        field,
        given: given.chars().take(60).collect(),
        nearest: crate::nearest(given, known).map(str::to_owned),
    }
}

/// Chooses a place in a list by the seed alone.
fn place(seed: u64, count: usize) -> usize {
    let count = u64::try_from(count).unwrap_or(u64::MAX).max(1);
    usize::try_from(seed % count).unwrap_or_default()
}
