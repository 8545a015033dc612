//! A rehearsed talk, from the form to the page.

use redress_app::{AppError, PracticeAsk, PracticeScene};
use redress_coach::Side;
use redress_coach::practice::{Debrief, Fault, MAX_MOVES, Move, Talk, Turn, Who};
use redress_words::args;

use super::AppDesk;
use super::errors::refused;
use crate::desk::{Answer, At, DeskError};
use crate::forms::PracticeForm;
use crate::view::{self, Choice};

impl AppDesk {
    pub(super) fn practice_page(&self, at: &At, seed: Option<u64>) -> Answer<view::Practice> {
        let told = |error: AppError| self.told(at.lang, &error);
        let seed = match seed {
            Some(seed) => seed,
            None => self.app.practice_seed().map_err(told)?,
        };
        let scenes = self.app.practice_scenes(at.lang).map_err(told)?;
        Ok(view::Practice {
            seed: seed.to_string(),
            scenes: scenes.iter().map(shown).collect(),
        })
    }

    pub(super) fn practice_talk_page(
        &self,
        at: &At,
        form: &PracticeForm,
    ) -> Answer<view::PracticeTalk> {
        let told = |error: AppError| match error {
            // The names stand in the form, not in a field: what is unknown is not there.
            AppError::UnknownName { .. } => DeskError::NotFound,
            error => self.told(at.lang, &error),
        };
        let seed: u64 = form.seed.trim().parse().map_err(|_| DeskError::NotFound)?;
        let ask = PracticeAsk {
            scene: Some(&form.scene),
            persona: Some(&form.persona),
            seed,
            ..PracticeAsk::default()
        };
        let setup = self.app.practice_setup(&self.ctx(at), &ask).map_err(told)?;
        let scene = self
            .app
            .practice_scene(&setup.scene, at.lang)
            .map_err(told)?;
        let mut moves = Move::read(&form.moves).ok_or(DeskError::NotFound)?;
        if moves.len() < MAX_MOVES {
            moves.extend(self.move_of(at, form)?);
        }
        let talk = self.app.practice_talk(&setup, &moves).map_err(told)?;
        let persona = scene.personas.iter().find(|p| p.id == setup.persona);
        let side = persona.map_or(Side::Customer, |persona| persona.side);
        let other = persona.map(|persona| {
            let who = args!["name" => &persona.name, "about" => &persona.about];
            self.ta(at, "practice-other", &who)
        });
        Ok(view::PracticeTalk {
            side: self.t(
                at,
                match side {
                    Side::Customer => "practice-as-customer",
                    Side::Rep => "practice-as-rep",
                },
            ),
            other: other.unwrap_or_default(),
            scene: shown(&scene),
            persona: setup.persona,
            seed: seed.to_string(),
            moves: Move::written(&moves),
            lang: setup.lang,
            mood: self.t(at, &format!("practice-mood-{}", talk.mood.name())),
            said: String::new(),
            debrief: self.debrief(at, &talk),
            turns: talk.turns.iter().map(turn).collect(),
            choices: talk
                .choices
                .into_iter()
                .map(|choice| Choice::new(choice.key.to_string(), choice.text))
                .collect(),
        })
    }

    fn move_of(&self, at: &At, form: &PracticeForm) -> Answer<Option<Move>> {
        match form.act.as_str() {
            "" => Ok(None),
            "say" => match Move::said(&form.said) {
                Some(said) => Ok(Some(said)),
                None => Err(refused("said", self.t(at, "page-practice-empty"))),
            },
            key => {
                let read = Move::read(key).filter(|moves| moves.len() == 1);
                Ok(read.ok_or(DeskError::NotFound)?.pop())
            }
        }
    }

    fn debrief(&self, at: &At, talk: &Talk) -> Option<view::PracticeDebrief> {
        let (end, debrief): (_, &Debrief) = (talk.end?, talk.debrief.as_ref()?);
        let name = |name: &str| self.t(at, &format!("practice-item-{name}"));
        Some(view::PracticeDebrief {
            end: self.t(at, &format!("practice-end-{}", end.name())),
            got: debrief
                .got
                .iter()
                .map(|got| (name(got.item.name()), got.value.clone()))
                .collect(),
            missed: debrief
                .missed
                .iter()
                .map(|missed| (name(missed.item.name()), missed.say.clone()))
                .collect(),
            cost: debrief.cost.iter().map(fault).collect(),
        })
    }
}

fn shown(scene: &PracticeScene) -> view::PracticeScene {
    let of = |side: Side| {
        let fits = scene.personas.iter().filter(|persona| persona.side == side);
        fits.map(|persona| Choice::new(persona.id.clone(), persona.name.clone()))
            .collect()
    };
    view::PracticeScene {
        id: scene.id.clone(),
        title: scene.title.clone(),
        happened: scene.happened.clone(),
        reps: of(Side::Customer),
        customers: of(Side::Rep),
    }
}

fn turn(turn: &Turn) -> view::PracticeTurn {
    view::PracticeTurn {
        own: turn.who == Who::You,
        text: turn.text.clone(),
        faults: turn.faults.iter().map(fault).collect(),
    }
}

fn fault(fault: &Fault) -> view::PracticeFault {
    view::PracticeFault {
        quote: fault.quote.clone(),
        why: fault.why.clone(),
        better: fault.better.clone(),
    }
}
