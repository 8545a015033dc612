//! What the desk in memory advises: the parts of a story, the advice to read, a firm's message read,
//! readiness for a call.

use super::Demo;
use crate::desk::{Answer, Case, DeskError};
use crate::forms::PastedReply;
use crate::view::*;

impl Demo {
    pub(super) fn split_view(&self, case: Case) -> Answer<Split> {
        self.check_case(case)?;
        let part = |conduct, text: &str| SplitPart {
            conduct,
            moves: true,
            text: self.d(text),
            ask: self.d("Il rimborso"),
            facts: vec![self.d("2 marzo")],
        };
        Ok(Split {
            case,
            seen: 1,
            parts: vec![
                part(false, "Il 2 marzo addebitati 148,00 € sulla carta."),
                part(false, "Inoltre la carta nuova non arriva."),
                part(true, "L'operatore mi ha sbattuto il telefono in faccia."),
            ],
        })
    }

    pub(super) fn advice_rows(&self) -> Vec<AdviceRow> {
        let row = |id: &str, for_reps| AdviceRow {
            id: id.into(),
            for_reps,
            title: self.d("Non passano la richiesta"),
            intro: self.d("Chiedi quali altre possibilità ci sono."),
        };
        vec![row("refused", false), row("desk-heat", true)]
    }

    pub(super) fn advice_view(&self, situation: &str) -> Answer<Advice> {
        if situation != "refused" {
            return Err(DeskError::NotFound);
        }
        let part = |id: &str| AdvicePart {
            id: id.into(),
            title: self.d("Chiedere un responsabile"),
            before: vec![self.d("Suona così: mi passi il capo.")],
            steps: vec![self.d("Può passare la richiesta?")],
            after: vec![self.d("Chiedi la regola.")],
        };
        Ok(Advice {
            for_reps: false,
            title: self.d("Non passano la richiesta"),
            intro: self.d("Chiedi quali altre possibilità ci sono."),
            rules: vec![part("T-11")],
            lines: vec![part("R-01")],
            disagreements: vec![part("D-01")],
        })
    }

    pub(super) fn reply_view(&self, case: Case, pasted: Option<&PastedReply>) -> Answer<Reply> {
        self.check_case(case)?;
        let found = |pasted: &PastedReply| InReply {
            in_the_way: vec![InTheWay {
                id: "will-not-escalate".to_owned(),
                label: self.d("Non passano la richiesta"),
                said: self.d(&pasted.text),
                why: vec![self.d("Forse hanno istruzioni.")],
                for_you: Some(self.d("Chiedi la regola.")),
                ticked: false,
                count: 2,
                answer: self.d("Chiedo di inoltrare la richiesta."),
            }],
            promises: vec![
                Promised {
                    id: "promise-1".to_owned(),
                    said: self.d("Le rispondiamo entro 10 giorni."),
                    by: Some(self.d("22 marzo 2026")),
                },
                Promised {
                    id: "promise-2".to_owned(),
                    said: self.d("Le inviamo una conferma entro 12 giorni."),
                    by: Some(self.d("24 marzo 2026")),
                },
            ],
            reference: Some("CX-55120".to_owned()),
            day: pasted.day_open.then(|| ReadDay {
                value: "2026-03-11".to_owned(),
                told: self.d("Il giorno è stato letto nel messaggio."),
            }),
            speakers: Some(self.d("Letto come scritto dall’azienda: Kim.")),
            result: Some(self.d("Abbiamo annullato la penale.")),
        };
        Ok(Reply {
            case,
            channels: vec![self.choice("email", "e-mail")],
            found: pasted.map(found),
        })
    }

    pub(super) fn ready_view(&self, case: Case) -> Answer<Ready> {
        self.check_case(case)?;
        Ok(Ready {
            case,
            title: self.d("Banca Esempio: addebito"),
            at_hand: vec![(self.d("Numero di pratica"), self.code("BX-204518"))],
            facts: vec![self.d("Marco ha promesso il 12 marzo una risposta scritta.")],
            own_mistake: vec![(
                self.d("Al telefono"),
                self.d("Controlla il nome del negozio e la data."),
            )],
            menu_notes: vec![self.d("Tasto 4, poi 1")],
        })
    }
}
