//! S8 and S9, and the dates for calendars.

use redress_app::{Loaded, TimelineEntry, find_entry};
use redress_case::{Data, PromiseView};
use redress_words::strip_marks;

use super::{AppDesk, short};
use crate::desk::{Answer, At, Case, Download, Ending, Feed};
use crate::pages::promises::STATES;
use crate::strip::Strip;
use crate::view::{self, PromiseRow, PromiseState, TimelineRow, Value};

/// How many promises are shown at once.
const ROWS: usize = 50;

/// How a promise stands, as a page has it.
pub(super) const fn promise_state(state: redress_case::PromiseState) -> PromiseState {
    match state {
        redress_case::PromiseState::Waiting => PromiseState::Waiting,
        redress_case::PromiseState::Broken => PromiseState::Broken,
        redress_case::PromiseState::Kept => PromiseState::Kept,
    }
}

/// Broken ones come first, then those that wait.
const fn order(state: PromiseState) -> u8 {
    match state {
        PromiseState::Broken => 0,
        PromiseState::Waiting => 1,
        PromiseState::Kept => 2,
    }
}

impl AppDesk {
    pub(super) fn promises_page(
        &self,
        at: &At,
        case: Option<Case>,
        shown: Option<PromiseState>,
    ) -> Answer<view::Promises> {
        let (cases, all) = match case {
            Some(case) => (vec![self.load(at, case)?], 1),
            None => {
                let cases = self.app.promise_cases(at.now.date());
                cases.map_err(|error| self.told(at.lang, &error))?
            }
        };
        let mut rows: Vec<PromiseRow> = Vec::new();
        for loaded in &cases {
            let known = loaded.state.promises(at.now.date());
            rows.extend(
                known
                    .iter()
                    .map(|known| self.promise_row(at, loaded, known)),
            );
        }
        let counts = STATES.map(|(state, _)| {
            let of = rows.iter().filter(|row| row.promise.state == state);
            of.count()
        });
        rows.retain(|row| shown.is_none_or(|state| row.promise.state == state));
        rows.sort_by_key(|row| {
            let kept_last = row
                .promise
                .due
                .filter(|_| row.promise.state == PromiseState::Kept);
            let soonest = row.promise.due;
            (
                order(row.promise.state),
                std::cmp::Reverse(kept_last),
                soonest,
                row.case,
            )
        });
        rows.truncate(ROWS);
        let read = u64::try_from(cases.len()).unwrap_or(u64::MAX);
        Ok(view::Promises {
            case: case.and_then(|_| {
                let loaded = cases.first()?;
                Some((short(loaded.number), self.title_of(at.lang, loaded)))
            }),
            shown,
            counts,
            rows,
            part: (read < all).then_some((read, all)),
        })
    }

    fn promise_row(&self, at: &At, loaded: &Loaded, known: &PromiseView) -> PromiseRow {
        let promise = &known.promise;
        PromiseRow {
            case: short(loaded.number),
            title: self.title_of(at.lang, loaded),
            distance: self.words().distance(at.lang, at.now.date(), promise.by),
            said: known.said,
            promise: view::Promise {
                id: known.id.to_string(),
                what: promise.what.clone(),
                due: Some(promise.by),
                who: promise.who.clone().map(Value::name),
                made: promise.at.date(),
                asked: known.asked,
                state: promise_state(known.state),
            },
        }
    }

    pub(super) fn end_promise(
        &self,
        at: &At,
        case: Case,
        promise: &str,
        ending: Ending,
    ) -> Answer<()> {
        let (ctx, number, today) = (self.ctx(at), case.to_string(), at.now.date());
        let kept = match ending {
            Ending::Kept => true,
            Ending::Broken => false,
            Ending::Undone => return self.reopen_promise(at, case, promise),
        };
        let ended = self.app.end_promise(&ctx, &number, promise, today, kept);
        ended.map(drop).map_err(|error| self.told(at.lang, &error))
    }

    /// Takes back what was said of a promise; nothing was said, nothing is to do.
    fn reopen_promise(&self, at: &At, case: Case, promise: &str) -> Answer<()> {
        let loaded = self.load(at, case)?;
        let told = |error| self.told(at.lang, &error);
        let id = find_entry(&loaded.state, "promise", promise).map_err(told)?;
        let said = loaded
            .state
            .shown()
            .find(|(_, data)| matches!(data, Data::PromiseEnded(end) if end.promise == id));
        let Some((item, _)) = said else {
            return Ok(());
        };
        let (entry, number) = (item.id.to_string(), case.to_string());
        let undone = self.app.undo(&self.ctx(at), &number, Some(&entry));
        undone.map(drop).map_err(told)
    }

    pub(super) fn timeline_page(&self, at: &At, case: Case) -> Answer<view::Timeline> {
        let loaded = self.load(at, case)?;
        let timeline = self.app.timeline(&self.ctx(at), &loaded);
        let mut timeline = timeline.map_err(|error| self.told(at.lang, &error))?;
        timeline.title = self.title_of(at.lang, &loaded);
        let newest = timeline.entries.iter().rev();
        let rows = newest.map(|entry| row(entry, entry.is_ahead(timeline.today)));
        Ok(view::Timeline {
            case: short(loaded.number),
            title: timeline.title.clone(),
            rows: rows.collect(),
            strip: Strip::of(&timeline, self.words(), at.lang),
        })
    }

    pub(super) fn calendar_feed(&self, at: &At) -> Answer<Feed> {
        let told = |error| self.told(at.lang, &error);
        let cases = self.app.calendar_cases().map_err(told)?;
        let text = self.app.ics_feed(&self.ctx(at), &cases).map_err(told)?;
        // With a new day some dates are over, so the file may say something else.
        let midnight = at.now.start_of_day().map(|day| day.timestamp());
        let changed = cases.iter().map(Loaded::changed).max();
        let since = changed.into_iter().chain(midnight.ok()).max();
        Ok(Feed {
            file: Download {
                name: "redress.ics".to_owned(),
                media: "text/calendar; charset=utf-8",
                bytes: text.into_bytes(),
            },
            since: since.unwrap_or(at.now.timestamp()),
        })
    }
}

/// One thing of the list.
fn row(entry: &TimelineEntry, ahead: bool) -> TimelineRow {
    TimelineRow {
        on: entry.on,
        time: entry.at.map(|at| {
            let at = at.datetime();
            format!("{:02}:{:02}", at.hour(), at.minute())
        }),
        ahead,
        title: entry.title.clone(),
        who: entry.who.clone().map(Value::name),
        lines: entry.lines.clone(),
        proof: entry
            .proof
            .iter()
            .map(|name| Value::code(strip_marks(name)))
            .collect(),
        why: entry.why.clone(),
    }
}
