//! The dates of a case as a calendar file (RFC 5545), an alarm a day before each; and the same as
//! a feed that calendar programs come back to (RFC 7986).

use icalendar::{Alarm, Calendar, Component as _, Event, EventLike as _, Property};
use jiff::Timestamp;
use jiff::civil::Date;
use redress_words::{Kind, args, isolate_in};

use crate::due::{Due, Falls};
use crate::record::{Context, Loaded};
use crate::{App, Result};

/// Who wrote the file, as RFC 5545 asks for it.
const PRODUCT: &str = "-//Redress//Redress//EN";
/// How often a program may come back for the feed.
const REFRESH: &str = "PT1H";

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
        let dues = self.dues_of(ctx.lang, ctx.now.date(), &loaded.state)?;
        let mut all: Vec<Dated> = dues
            .into_iter()
            .map(|due| self.dated(ctx, loaded, due))
            .collect();
        all.sort_by(|a, b| (a.on, &a.uid).cmp(&(b.on, &b.uid)));
        Ok(all)
    }

    fn dated(&self, ctx: &Context, loaded: &Loaded, due: Due) -> Dated {
        let (lang, case) = (ctx.lang, loaded.case);
        let title = isolate_in(lang, Kind::Name, &loaded.title());
        let say = |id: &str, args| self.words().get(lang, id, &args);
        let rung = || args!["title" => &title, "rung" => &due.rung];
        let (uid, summary, description) = match due.falls {
            Falls::Promise(view) => {
                let what = isolate_in(lang, Kind::Quote, &view.promise.what);
                (
                    view.id.to_string(),
                    say("ics-promise", args!["title" => &title, "what" => &what]),
                    view.promise.who.clone().unwrap_or_default(),
                )
            }
            Falls::Firm(clock) => (format!("{case}-{clock}"), say("ics-firm", rung()), due.why),
            Falls::Opens(id) => (
                format!("{case}-{id}-ics-opens"),
                say("ics-opens", rung()),
                due.why,
            ),
            Falls::Closes(id) => (
                format!("{case}-{id}-ics-closes"),
                say("ics-closes", rung()),
                due.why,
            ),
        };
        Dated {
            uid,
            on: due.on,
            summary,
            description,
        }
    }

    /// Writes the dates of cases as one calendar file.
    ///
    /// # Errors
    /// As [`App::dates`].
    pub fn ics(&self, ctx: &Context, cases: &[Loaded]) -> Result<String> {
        Ok(self.calendar_with(ctx, cases)?.done().to_string())
    }

    /// Writes the dates of cases as a feed: the same file, with how often to come back for it.
    ///
    /// # Errors
    /// As [`App::dates`].
    pub fn ics_feed(&self, ctx: &Context, cases: &[Loaded]) -> Result<String> {
        let mut calendar = self.calendar_with(ctx, cases)?;
        let mut refresh = Property::new("REFRESH-INTERVAL", REFRESH);
        refresh.add_parameter("VALUE", "DURATION");
        calendar.append_property(refresh.done());
        calendar.append_property(("X-PUBLISHED-TTL", REFRESH));
        Ok(calendar.done().to_string())
    }

    /// Returns the cases whose dates a calendar shows: all that are open.
    ///
    /// # Errors
    /// The store's own.
    pub fn calendar_cases(&self) -> Result<Vec<Loaded>> {
        let query = redress_store::CaseQuery {
            states: vec!["open".to_owned(), "settled".to_owned()],
            ..redress_store::CaseQuery::default()
        };
        let rows = self.store().cases(&query)?;
        rows.into_iter().map(|row| self.load_id(row.case)).collect()
    }

    fn calendar_with(&self, ctx: &Context, cases: &[Loaded]) -> Result<Calendar> {
        let mut calendar = Calendar::empty();
        calendar.append_property(("VERSION", "2.0"));
        calendar.append_property(("PRODID", PRODUCT));
        calendar.append_property(("CALSCALE", "GREGORIAN"));
        calendar.name("Redress");
        for loaded in cases {
            let stamp = loaded.changed().strftime("%Y%m%dT%H%M%SZ").to_string();
            for dated in self.dates(ctx, loaded)? {
                calendar.push(self.event(ctx, &dated, &stamp));
            }
        }
        Ok(calendar)
    }

    fn event(&self, ctx: &Context, dated: &Dated, stamp: &str) -> Event {
        let mut event = Event::new();
        event.uid(&format!("{}@redress", dated.uid));
        event.summary(&dated.summary);
        if !dated.description.is_empty() {
            event.description(&dated.description);
        }
        if let Some(day) = naive(dated.on) {
            // A day without an end is that whole day.
            event.starts(day);
        }
        // When the case last changed: a file that says the same has the same bytes.
        event.add_property("DTSTAMP", stamp);
        // A day on which something falls due is no day on which the person is busy.
        event.add_property("TRANSP", "TRANSPARENT");
        let text = args!["title" => &dated.summary];
        let text = self.words().get(ctx.lang, "ics-alarm", &text);
        let mut alarm = Alarm::display(&text, -chrono::Duration::days(1));
        // Without these the writer draws a name and reads a clock.
        alarm.uid(&format!("{}-alarm@redress", dated.uid));
        alarm.add_property("DTSTAMP", stamp);
        event.alarm(alarm);
        event.done()
    }
}

impl Loaded {
    /// Returns when the last entry of the case was logged.
    #[must_use]
    pub fn changed(&self) -> Timestamp {
        let last = self.state.items().iter().filter_map(|item| item.logged);
        last.map(redress_case::Moment::instant)
            .max()
            .unwrap_or(Timestamp::UNIX_EPOCH)
    }
}

/// Returns the day in the form that the calendar writer takes.
fn naive(day: Date) -> Option<chrono::NaiveDate> {
    let month = u32::try_from(day.month()).ok()?;
    chrono::NaiveDate::from_ymd_opt(i32::from(day.year()), month, u32::try_from(day.day()).ok()?)
}
