//! Says of every rung whether it may be used, from when, until when, and why.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::Calendars;
use crate::closed::Status;
use crate::compile::parts;
use crate::ladder::Ladder;
use crate::outcome::{Assessment, Inquiry, Note, Purpose, Question, Reckoning, RungState};
use crate::reckon::Desk;
use crate::rung::Teller;

/// Assesses a case on its ladder. Never fails: what cannot be counted is named
/// in the notes, what is not known in the questions.
#[must_use]
pub fn assess(ladder: &Ladder, calendars: &Calendars, inquiry: &Inquiry) -> Assessment {
    let mut notes = Vec::new();
    let inquiry = cleaned(ladder, inquiry, &mut notes);
    let desk = Desk {
        ladder,
        calendars,
        inquiry: &inquiry,
    };
    let mut teller = Teller {
        desk,
        notes,
        questions: BTreeMap::new(),
        pending: Vec::new(),
    };
    let rungs: Vec<RungState> = ladder.rungs.iter().map(|rung| teller.rung(rung)).collect();
    let clocks = teller.free_clocks();
    let on_the_ladder = |rung: &&RungState| !rung.side;
    let used = rungs
        .iter()
        .filter(on_the_ladder)
        .filter(|rung| rung.status == Status::Done);
    let current = used.max_by_key(|rung| (rung.order, rung.used_on));
    let above = current.map_or(0, |rung| rung.order);
    let next = rungs
        .iter()
        .filter(on_the_ladder)
        .filter(|rung| !rung.optional && (rung.order > above || current.is_none()))
        .find(|rung| matches!(rung.status, Status::Open | Status::NotYet));
    Assessment {
        country: ladder.country,
        sector: ladder.sector,
        as_of: inquiry.today,
        current: current.map(|rung| rung.id.clone()),
        next: next.map(|rung| rung.id.clone()),
        clocks,
        pending: teller.pending,
        questions: teller
            .questions
            .into_iter()
            .map(|(about, rungs)| Question { about, rungs })
            .collect(),
        notes: teller.notes,
        rungs,
    }
}

/// Leaves out what this ladder does not use, and says so.
fn cleaned(ladder: &Ladder, inquiry: &Inquiry, notes: &mut Vec<Note>) -> Inquiry {
    let mut inquiry = inquiry.clone();
    if let Some(topic) = inquiry.topic.filter(|topic| !ladder.topics.contains(topic)) {
        notes.push(Note::TopicUnused { topic });
        inquiry.topic = None;
    }
    for (fact, _) in inquiry.facts.iter() {
        if !ladder.facts.contains(&fact) {
            notes.push(Note::FactUnused { fact });
        }
    }
    for (event, date) in &inquiry.events {
        if event.rung().is_some_and(|id| ladder.rung(id).is_none()) {
            notes.push(Note::EventUnused {
                event: event.clone(),
            });
        } else if *date > inquiry.today {
            notes.push(Note::FutureEvent {
                event: event.clone(),
                date: *date,
            });
        }
    }
    inquiry
}

impl Teller<'_> {
    /// Reckonings of clocks that no rung names.
    fn free_clocks(&mut self) -> Vec<Reckoning> {
        let ladder = self.desk.ladder;
        let mut named: BTreeSet<&str> = BTreeSet::new();
        for rung in &ladder.rungs {
            named.extend(rung.opens.iter().filter_map(|open| open.after.as_deref()));
            named.extend(
                rung.spec
                    .closes
                    .iter()
                    .chain(&rung.spec.clocks)
                    .map(String::as_str),
            );
        }
        for clock in &ladder.clocks {
            named.extend(parts(&clock.spec).map(String::as_str));
        }
        let free = ladder
            .clocks
            .iter()
            .filter(|clock| !named.contains(clock.spec.id.as_str()));
        free.filter_map(|clock| self.reckoning(&clock.spec.id, Purpose::Free).ok())
            .collect()
    }
}
