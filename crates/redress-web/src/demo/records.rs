//! Promises and the timeline of the case in memory.

use jiff::civil::date;
use redress_app::{Sign, TimelineEntry};
use redress_case::Channel;

use super::Demo;
use crate::desk::{Answer, At, Case, Desk as _, DeskError};
use crate::strip::Strip;
use crate::view::*;

impl Demo {
    pub(super) fn promises_view(
        &self,
        at: &At,
        case: Option<Case>,
        shown: Option<PromiseState>,
    ) -> Answer<Promises> {
        if case.is_some_and(|case| case != 1) {
            return Err(DeskError::NotFound);
        }
        let known = self.case_file(at, 1)?.promises;
        let row = |promise: Promise| PromiseRow {
            case: 1,
            title: self.d("Banca Esempio"),
            distance: self.d("ieri"),
            said: true,
            promise,
        };
        let rows = known.into_iter().map(row);
        Ok(Promises {
            case: case.map(|case| (case, self.d("Banca Esempio"))),
            shown,
            counts: [1, 1, 0],
            rows: rows
                .filter(|row| shown.is_none_or(|state| row.promise.state == state))
                .collect(),
            part: Some((300, 400)),
        })
    }

    pub(super) fn timeline_view(&self, at: &At) -> Timeline {
        let entry = |on, sign, title: &str| TimelineEntry {
            on,
            at: None,
            sign,
            title: self.d(title),
            who: Some(self.d("Marco")),
            lines: vec![self.d("prima un sondaggio")],
            proof: vec![self.d("estratto.pdf")],
            why: Some(self.d("contati 15 giorni")),
            made: None,
        };
        let call = Sign::Contact(Channel::Phone);
        let due = Sign::Promise(redress_case::PromiseState::Waiting);
        let mut entries = vec![
            entry(date(2026, 3, 12), call, "Telefonata"),
            entry(date(2026, 4, 2), due, "Scade"),
        ];
        if let Some(due) = entries.last_mut() {
            due.made = Some(0);
        }
        let timeline = redress_app::Timeline {
            case: 1,
            title: self.d("Banca Esempio"),
            today: at.now.date(),
            entries,
        };
        let rows = timeline.entries.iter().rev().map(|entry| TimelineRow {
            on: entry.on,
            time: None,
            ahead: entry.is_ahead(timeline.today),
            title: entry.title.clone(),
            who: entry.who.clone().map(Value::name),
            lines: entry.lines.clone(),
            proof: entry.proof.iter().map(Value::code).collect(),
            why: entry.why.clone(),
        });
        Timeline {
            case: 1,
            title: timeline.title.clone(),
            rows: rows.collect(),
            strip: Strip::of(&timeline, &super::words(), at.lang),
        }
    }
}
