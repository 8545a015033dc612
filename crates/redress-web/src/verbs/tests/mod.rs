//! Lucia's dispute with an Italian bank, walked through the desk as the pages do.

mod call;
mod forms;
mod letters;
mod lists;
mod practice;
mod split;
mod walk;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use redress_app::{App, Engines, NewCall};
use redress_knowledge::Knowledge;
use redress_store::SqliteStore;
use redress_tone::Lang;

use super::AppDesk;
use crate::desk::{At, CallRef, Desk as _, DeskError};
use crate::forms::{By, DetailsForm, Press};
use crate::view;

struct Walk {
    desk: AppDesk,
    lang: Lang,
    folder: tempfile::TempDir,
}

impl Walk {
    fn new(lang: Lang) -> Walk {
        let folder = tempfile::tempdir().unwrap();
        Walk {
            desk: open(folder.path()),
            lang,
            folder,
        }
    }

    /// The moment of a request: noon in Rome when no time is given.
    fn at(&self, when: &str) -> At {
        let when = if when.contains('T') {
            when.to_owned()
        } else {
            format!("{when}T12:00")
        };
        At {
            now: format!("{when}[Europe/Rome]").parse().unwrap(),
            lang: self.lang,
        }
    }

    fn press(&self, when: &str, call: &CallRef, press: Press) -> view::Call {
        let at = self.at(when);
        self.desk.press(&at, call, &press).unwrap();
        self.desk.call(&at, call).unwrap().unwrap()
    }

    fn rung(&self, when: &str, id: &str) -> view::Rung {
        let ladder = self.desk.ladder(&self.at(when), 1).unwrap();
        let all = ladder.rungs.into_iter().chain(ladder.side);
        all.into_iter().find(|rung| rung.id == id).unwrap()
    }

    fn topic(&self, when: &str, about: &str) {
        let at = self.at(when);
        let form = self.desk.details(&at, Some(1)).unwrap().form;
        let form = DetailsForm {
            about: about.into(),
            ..form
        };
        self.desk.set_details(&at, 1, &form).unwrap();
    }

    /// The call of the journey, from the first press to the end.
    fn call(&self) -> CallRef {
        let call = self
            .desk
            .start_call(&self.at("2026-03-12T14:05"), None, &NewCall::default())
            .unwrap();
        self.press("2026-03-12T14:05", &call, Press::Hold);
        self.press("2026-03-12T14:09", &call, Press::Hold);
        self.press("2026-03-12T14:09", &call, Press::Name("Marco".into()));
        self.press("2026-03-12T14:10", &call, Press::Obstacle('1'));
        self.press("2026-03-12T14:11", &call, Press::Obstacle('2'));
        self.press("2026-03-12T14:12", &call, Press::Obstacle('2'));
        self.press(
            "2026-03-12T14:20",
            &call,
            Press::Reference("BX-204518".into()),
        );
        let promise = Press::Promise {
            what: "una risposta scritta".into(),
            by: By::WorkingDays(15),
            who: None,
        };
        self.press("2026-03-12T14:28", &call, promise);
        self.press("2026-03-12T14:30", &call, Press::End);
        self.desk
            .press(&self.at("2026-03-12T14:31"), &call, &Press::Ended)
            .unwrap();
        call
    }

    fn fill(&self, when: &str) {
        self.desk.set_details(&self.at(when), 1, &lucia()).unwrap();
    }
}

fn open(folder: &std::path::Path) -> AppDesk {
    let store = SqliteStore::open(folder).unwrap();
    let engines = Engines::new(Knowledge::embedded()).unwrap();
    // Every desk of a test draws other numbers, so that no two entries share a name.
    static SEED: AtomicU64 = AtomicU64::new(1);
    let random = |bytes: &mut [u8]| {
        for byte in bytes {
            let n = SEED.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::Relaxed);
            *byte = (n >> 32) as u8;
        }
        true
    };
    let app = App::new(Box::new(store), engines, Box::new(random));
    AppDesk::new(Arc::new(app), folder.join("settings.json"))
}

fn lucia() -> DetailsForm {
    DetailsForm {
        firm: "Banca Esempio".into(),
        country: "IT".into(),
        about: "bank/payments".into(),
        matter: "Il 2 marzo mi sono stati addebitati 148,00 € che non riconosco.".into(),
        goal: "la restituzione di 148,00 €".into(),
        amount: "148,00".into(),
        currency: "EUR".into(),
        reference: "BX-204518".into(),
        customer: "Lucia Rossi".into(),
        reach: "lucia@example.org, di mattina".into(),
        then: String::new(),
        seen: String::new(),
    }
}

fn fields(error: DeskError) -> Vec<String> {
    match error {
        DeskError::Refused(errors) => errors.into_iter().map(|error| error.field).collect(),
        other => panic!("{other:?}"),
    }
}
