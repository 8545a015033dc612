//! A rehearsed talk of the demonstration.

use redress_tone::Lang;

use super::Demo;
use crate::view::{
    Practice, PracticeDebrief, PracticeFault, PracticeScene, PracticeTalk, PracticeTurn,
};

impl Demo {
    fn practice_scene(&self) -> PracticeScene {
        PracticeScene {
            id: "call-back".into(),
            title: self.d("La richiamata mai arrivata"),
            happened: self.d("Nessuno ha richiamato."),
            reps: vec![self.choice("hurried", "Ha fretta")],
            customers: vec![self.choice("furious", "Fuori di sé")],
        }
    }

    pub(super) fn practice_view(&self, seed: u64) -> Practice {
        Practice {
            seed: seed.to_string(),
            scenes: vec![self.practice_scene()],
        }
    }

    pub(crate) fn practice_talk_view(&self, lang: Lang, ended: bool) -> PracticeTalk {
        let fault = PracticeFault {
            quote: self.d("Ma mi sta a sentire?"),
            why: self.d("Chi sente questo si difende."),
            better: Some(self.d("Glielo ripeto in una frase.")),
        };
        let turn = |own: bool, text: &str, faults: Vec<PracticeFault>| PracticeTurn {
            own,
            text: self.d(text),
            faults,
        };
        PracticeTalk {
            scene: self.practice_scene(),
            persona: "hurried".into(),
            side: self.d("Tu sei il cliente."),
            other: self.d("Dall'altra parte: ha fretta."),
            seed: "7".into(),
            moves: "a".into(),
            lang,
            turns: vec![
                turn(false, "Buongiorno.", Vec::new()),
                turn(true, "Ma mi sta a sentire?", vec![fault.clone()]),
            ],
            choices: vec![
                self.choice("a", "No, grazie."),
                self.choice("c", "Arrivederci."),
            ],
            mood: self.d("L'altra parte è calma."),
            said: String::new(),
            debrief: ended.then(|| PracticeDebrief {
                end: self.d("Hai chiuso la telefonata."),
                got: vec![(self.d("Nome"), self.d("Marco"))],
                missed: vec![(self.d("Promessa"), Some(self.d("Entro quando?")))],
                cost: vec![fault],
            }),
        }
    }
}
