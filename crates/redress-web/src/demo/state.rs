//! What the desk in memory holds, and how a press of a call changes it.

use jiff::Zoned;
use jiff::civil::{Date, date};

use super::Demo;
use crate::desk::{Answer, At, DeskError, Settings};
use crate::forms::{By, Contact, DetailsForm, FieldError, Press, WriteForm};
use crate::view::{CaseState, InHand, Stands};

/// What the desk in memory holds.
#[derive(Default)]
pub(super) struct State {
    pub(super) settings: Settings,
    pub(super) details: DetailsForm,
    pub(super) log: Vec<(Zoned, String)>,
    pub(super) hand: InHand,
    pub(super) phrase: String,
    pub(super) current: Option<char>,
    pub(super) counts: [u32; 10],
    pub(super) asks: u8,
    pub(super) hold: Option<Zoned>,
    pub(super) held: i64,
    pub(super) ending: bool,
    pub(super) started: Option<Zoned>,
    pub(super) ended: bool,
    pub(super) contacts: Vec<Contact>,
    pub(super) kept: Option<bool>,
    pub(super) sent: bool,
    pub(super) events: Vec<(String, Date)>,
    pub(super) facts: Vec<(String, String)>,
    pub(super) state: Option<CaseState>,
    pub(super) draft: Option<WriteForm>,
    pub(super) cases: bool,
    pub(super) stands: Stands,
    pub(super) closed: bool,
}

impl State {
    /// Takes the turns of a call that the pages show.
    fn turn(&mut self, turn: &redress_coach::Press) {
        use redress_coach::{Press as Coach, Turn};
        let stands = &mut self.stands;
        match turn {
            Coach::Menu if stands.machine => stands.menu_asks = (stands.menu_asks + 1).min(4),
            Coach::Menu => stands.machine = true,
            Coach::Solved(solved) => stands.solved = *solved,
            Coach::Turn(Turn::Person) => stands.machine = false,
            Coach::Turn(Turn::Boiling) => stands.boiling = true,
            Coach::Turn(Turn::Calm) => stands.boiling = false,
            Coach::Turn(Turn::MayDecide) => stands.may_decide = true,
            Coach::Turn(Turn::KnowsCase) => stands.knows_case = true,
            Coach::Turn(Turn::Answering) => stands.answering = true,
            Coach::NoOffers => stands.no_offers = true,
            _ => {}
        }
    }
}

impl Demo {
    /// One press of the call that runs.
    pub(super) fn take(&self, at: &At, press: &Press) -> Answer<()> {
        let mut state = self.state.lock().unwrap();
        let line = match press {
            Press::Obstacle(key) => {
                let place = key.to_digit(10).unwrap_or(9) as usize;
                state.counts[place] += 1;
                state.current = Some(*key);
                state.phrase = format!(
                    "No, grazie. Chiamo per il mio addebito. ({})",
                    state.counts[place]
                );
                format!("ostacolo {key}")
            }
            Press::Line(line) => format!("frase {line}"),
            Press::Hold => match state.hold.take() {
                Some(since) => {
                    state.held += at.now.duration_since(&since).as_secs();
                    "fine attesa".into()
                }
                None => {
                    state.hold = Some(at.now.clone());
                    "in attesa".into()
                }
            },
            Press::Supervisor => {
                state.asks = (state.asks + 1).min(3);
                format!("responsabile {}", state.asks)
            }
            Press::Name(name) => {
                state.hand.name = Some(self.name(name));
                format!("nome: {name}")
            }
            Press::Reference(reference) => {
                state.hand.reference = Some(self.code(reference));
                format!("pratica: {reference}")
            }
            Press::Promise { what, by, .. } => {
                if *by == By::Day(date(2020, 1, 1)) {
                    return Err(DeskError::Refused(vec![FieldError::new(
                        "day",
                        self.d("La data deve essere dopo la chiamata, 12 marzo 2026"),
                    )]));
                }
                state.hand.promise = Some(self.d(what));
                format!("promessa: {what}")
            }
            Press::Note(note) => note.clone(),
            Press::Turn(turn) => {
                state.turn(turn);
                format!("{turn:?}")
            }
            Press::End => {
                state.ending = true;
                "chiusura".into()
            }
            Press::Ended => {
                state.ended = true;
                "fine".into()
            }
            Press::Undo => {
                state.log.pop();
                return Ok(());
            }
        };
        state.log.push((at.now.clone(), self.d(&line)));
        Ok(())
    }
}
