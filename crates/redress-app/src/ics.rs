//! The dates of a case as a calendar file (RFC 5545), an alarm a day before each.

use icalendar::{Alarm, Calendar, Component as _, Event, EventLike as _};
use jiff::civil::Date;
use redress_case::PromiseState;
use redress_words::args;

use crate::record::{Context, Loaded};
use crate::{App, Result};

/// One dated thing of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    /// A name that stays the same, for the calendar's UID.
    pub uid: String,
    /// The day.
    pub on: Date,
    /// What falls due, in one line.
    pub summary: String,
    /// Why, with the reckoning.
    pub description: String,
}

impl App {
    /// Returns the dates of a case that are still to come or were not kept, earliest first.
    ///
    /// # Errors
    /// `Knowledge` when the ladders do not build.
    pub fn dates(&self, ctx: &Context, loaded: &Loaded) -> Result<Vec<Dated>> {
        let (lang, words) = (ctx.lang, self.words());
        let title = loaded.title();
        let mut all = Vec::new();
        for view in loaded.state.promises(ctx.now.date()) {
            if view.state != PromiseState::Waiting {
                continue;
            }
            let summary = args!["title" => &title, "what" => &view.promise.what];
            all.push(Dated {
                uid: view.id.to_string(),
                on: view.promise.by,
                summary: words.get(lang, "ics-promise", &summary),
                description: view.promise.who.clone().unwrap_or_default(),
            });
        }
        if let (Some(assessment), Some(ladder)) = (
            self.assess_state(ctx.now.date(), &loaded.state)?,
            self.ladder_of_state(&loaded.state),
        ) {
            for clock in assessment.firm_clocks() {
                let summary = args!["title" => &title];
                all.push(Dated {
                    uid: format!("{}-{}", loaded.case, clock.clock),
                    on: clock.result,
                    summary: words.get(lang, "ics-firm", &summary),
                    description: self.reckoning(lang, ladder, clock),
                });
            }
            for rung in assessment
                .rungs
                .iter()
                .filter(|rung| rung.used_on.is_none())
            {
                let name = self.rung_name(lang, ladder, &rung.id);
                let days = [("ics-opens", rung.opens_on), ("ics-closes", rung.closes_on)];
                for (id, on) in days.into_iter().filter_map(|(id, on)| Some((id, on?))) {
                    if rung.optional || on < ctx.now.date() {
                        continue;
                    }
                    let why: Vec<String> = rung
                        .reckonings
                        .iter()
                        .map(|r| self.reckoning(lang, ladder, r))
                        .collect();
                    all.push(Dated {
                        uid: format!("{}-{}-{id}", loaded.case, rung.id),
                        on,
                        summary: words.get(lang, id, &args!["title" => &title, "rung" => &name]),
                        description: why.join("\n"),
                    });
                }
            }
        }
        all.sort_by(|a, b| (a.on, &a.uid).cmp(&(b.on, &b.uid)));
        Ok(all)
    }

    /// Writes the dates of cases as one calendar file.
    ///
    /// # Errors
    /// As [`App::dates`].
    pub fn ics(&self, ctx: &Context, cases: &[Loaded]) -> Result<String> {
        let mut calendar = Calendar::new();
        calendar.name("Redress");
        for loaded in cases {
            for dated in self.dates(ctx, loaded)? {
                let mut event = Event::new();
                event.uid(&format!("{}@redress", dated.uid));
                event.summary(&dated.summary);
                event.description(&dated.description);
                if let Some(day) = naive(dated.on) {
                    event.all_day(day);
                }
                let stamp = ctx.now.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string();
                event.add_property("DTSTAMP", stamp);
                let alarm = args!["title" => &dated.summary];
                let text = self.words().get(ctx.lang, "ics-alarm", &alarm);
                event.alarm(Alarm::display(&text, -chrono::Duration::days(1)));
                calendar.push(event.done());
            }
        }
        Ok(calendar.done().to_string())
    }
}

/// Returns the day in the form that the calendar writer takes.
fn naive(day: Date) -> Option<chrono::NaiveDate> {
    let month = u32::try_from(day.month()).ok()?;
    chrono::NaiveDate::from_ymd_opt(i32::from(day.year()), month, u32::try_from(day.day()).ok()?)
}
