//! The timeline of a case: what happened and what is to come, each thing with its day, by whom,
//! what, and what proves it. A list and a picture show the same.

mod gather;
#[cfg(test)]
mod tests;

use jiff::civil::Date;
use redress_case::{Contact, Data, Mark, Moment, PromiseView, Stage, State};
use redress_tone::Lang;
use redress_words::{Args, DateStyle, Kind, args, format, isolate_in, strip_marks};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::due::{Due, Falls};
use crate::record::{Context, Loaded};
use crate::{App, Result};

pub use gather::{Happening, Sign, gather};

/// A timeline as of a day, oldest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    /// The case's short number.
    pub case: u64,
    /// The case's name.
    pub title: String,
    /// The day as of which it holds.
    pub today: Date,
    /// What happened, and what is to come.
    pub entries: Vec<TimelineEntry>,
}

/// One thing on the timeline, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineEntry {
    /// The day.
    pub on: Date,
    /// The moment, where the clock is known.
    pub at: Option<Moment>,
    /// What it is.
    pub sign: Sign,
    /// What it was, in a few words.
    pub title: String,
    /// By or with whom.
    pub who: Option<String>,
    /// What was said and done, a line each.
    pub lines: Vec<String>,
    /// The names of the files that prove it.
    pub proof: Vec<String>,
    /// How the day was counted.
    pub why: Option<String>,
    /// Of the day of a promise: the place of the entry in which it was made.
    pub made: Option<usize>,
}

impl App {
    /// Returns the timeline of a case, oldest first.
    ///
    /// # Errors
    /// `Knowledge` when the ladders do not build.
    pub fn timeline(&self, ctx: &Context, loaded: &Loaded) -> Result<Timeline> {
        let (lang, today, state) = (ctx.lang, ctx.now.date(), &loaded.state);
        let mut all: Vec<(Happening, Option<Due>)> = gather(state, today)
            .into_iter()
            .map(|known| (known, None))
            .collect();
        for due in self.dues_of(lang, today, state)? {
            let sign = match due.falls {
                // The record itself has the promises, also those that are over.
                Falls::Promise(_) => continue,
                Falls::Firm(_) => Sign::Firm,
                Falls::Opens(_) => Sign::Opens,
                Falls::Closes(_) => Sign::Closes,
            };
            all.push((Happening::counted(due.on, sign), Some(due)));
        }
        all.sort_by_key(|(known, _)| known.key());
        join_equal(&mut all);
        let promises = state.promises(today);
        let places: Vec<(usize, &Happening)> =
            all.iter().map(|(known, _)| known).enumerate().collect();
        let entries = all
            .iter()
            .map(|(known, due)| {
                let mut entry = self.timeline_entry(lang, state, &promises, known, due.as_ref());
                entry.title = format::capital(lang, &entry.title);
                entry.made = made(&places, known);
                entry
            })
            .collect();
        Ok(Timeline {
            case: loaded.number,
            title: loaded.title(),
            today,
            entries,
        })
    }

    fn timeline_entry(
        &self,
        lang: Lang,
        state: &State,
        promises: &[PromiseView],
        known: &Happening,
        due: Option<&Due>,
    ) -> TimelineEntry {
        let mut entry = TimelineEntry {
            on: known.on,
            at: known.at,
            sign: known.sign,
            title: String::new(),
            who: None,
            lines: Vec::new(),
            proof: files(state, &known.proof),
            why: due.map(|due| due.why.clone()).filter(|why| !why.is_empty()),
            made: None,
        };
        let word = |id: &str| self.words().text(lang, id);
        let data = known.entry.and_then(|id| data_of(state, id));
        match (known.sign, data) {
            (Sign::Contact(_), Some(Data::Contact(contact))) => {
                self.of_contact(lang, state, known, contact, &mut entry);
            }
            (Sign::Promise(_), Some(_)) => {
                entry.title = word(&format!("timeline-{}", known.sign.name()));
                let view = promises.iter().find(|view| Some(view.id) == known.entry);
                if let Some(view) = view {
                    entry.lines.push(view.promise.what.clone());
                    entry.who.clone_from(&view.promise.who);
                }
                self.belonging(lang, state, known, &mut entry);
            }
            (Sign::Firm | Sign::Opens | Sign::Closes, _) => {
                let rung = due.map(|due| due.rung.as_str()).unwrap_or_default();
                let id = format!("timeline-{}", known.sign.name());
                entry.title = self.words().get(lang, &id, &args!["rung" => rung]);
            }
            (_, Some(data)) => {
                self.of_entry(lang, state, data, &mut entry);
                self.belonging(lang, state, known, &mut entry);
            }
            (_, None) => {}
        }
        entry
    }

    /// A contact with all that was logged in it.
    fn of_contact(
        &self,
        lang: Lang,
        state: &State,
        known: &Happening,
        contact: &Contact,
        entry: &mut TimelineEntry,
    ) {
        let views = state.contacts();
        let view = views.iter().find(|view| Some(view.id) == known.entry);
        let shown = view.map_or(contact, |view| &view.contact);
        entry.title = self.contact_words(lang, shown);
        entry.who.clone_from(&shown.with.name);
        entry.lines.extend(shown.said.clone());
        let mut heard: Vec<(String, usize)> = Vec::new();
        for data in known.more.iter().filter_map(|id| data_of(state, *id)) {
            if let Data::Obstacle(obstacle) = data {
                let label = self.obstacle_label(lang, obstacle);
                match heard.iter_mut().find(|(known, _)| *known == label) {
                    Some((_, count)) => *count += 1,
                    None => heard.push((label, 1)),
                }
            }
        }
        if !heard.is_empty() {
            entry.lines.push(self.heard(lang, &heard));
        }
        self.belonging(lang, state, known, entry);
    }

    /// Names a contact: how it was held, and how long it took.
    fn contact_words(&self, lang: Lang, contact: &Contact) -> String {
        let words = self.words();
        let channel = words.text(lang, &format!("channel-{}", contact.channel.name()));
        let Some(seconds) = contact.seconds else {
            return channel;
        };
        let mut length = words.duration_minutes(lang, seconds);
        if let Some(hold) = contact.hold_seconds.filter(|hold| *hold > 0) {
            let hold = words.duration_minutes(lang, hold);
            let both = args!["length" => length, "hold" => hold];
            length = words.get(lang, "duration-with-hold", &both);
        }
        let named = args!["channel" => channel, "length" => length];
        words.get(lang, "page-log-title", &named)
    }

    fn heard(&self, lang: Lang, heard: &[(String, usize)]) -> String {
        let words = self.words();
        let items: Vec<String> = heard
            .iter()
            .map(|(label, count)| {
                let times = words.get(lang, "count-times", &args!["n" => *count]);
                let item = args!["label" => label.as_str(), "times" => times];
                words.get(lang, "page-log-heard-item", &item)
            })
            .collect();
        let list = format::list_and(lang, &items);
        words.get(lang, "page-log-heard", &args!["list" => list])
    }

    /// Adds the lines of what belongs to an entry.
    fn belonging(&self, lang: Lang, state: &State, known: &Happening, entry: &mut TimelineEntry) {
        for data in known.more.iter().filter_map(|id| data_of(state, *id)) {
            match data {
                Data::ContactEnded(_) | Data::Hold(_) | Data::Rep(_) | Data::Obstacle(_) => {}
                Data::CallMark(mark) if mark.mark == Mark::Closing => {}
                data => entry.lines.push(self.describe(lang, data)),
            }
        }
    }

    /// An entry that stands by itself.
    fn of_entry(&self, lang: Lang, state: &State, data: &Data, entry: &mut TimelineEntry) {
        let words = self.words();
        let word = |id: &str| words.text(lang, id);
        match data {
            Data::Sent(sent) => {
                let by = word(&format!("by-channel-{}", sent.channel.name()));
                entry.title = words.get(lang, "timeline-sent", &args!["by" => by]);
                if let Some(Data::Message(message)) = data_of(state, sent.message) {
                    entry.who.clone_from(&message.to);
                    entry.lines.push(message.subject.clone());
                }
            }
            Data::Promise(promise) => {
                entry.title = word("timeline-promised");
                entry.who.clone_from(&promise.who);
                let by = format::date(lang, promise.by, DateStyle::Long);
                let what = isolate_in(lang, Kind::Quote, &promise.what);
                let due = args!["what" => what, "date" => by];
                entry.lines.push(words.get(lang, "promise-due", &due));
            }
            Data::Event(event) => {
                let id = format!("event-{}", event.name);
                let known = words.find(lang, &id, &Args::new());
                entry.title = known.unwrap_or_else(|| self.rung_anywhere(lang, &event.name));
                entry.lines.extend(event.note.clone());
            }
            Data::Skipped(skipped) => {
                let rung = self.rung_anywhere(lang, &skipped.rung);
                entry.title = words.get(lang, "timeline-skipped", &args!["rung" => rung]);
                entry.lines.push(skipped.reason.clone());
            }
            Data::Evidence(file) => {
                entry.title = word("timeline-evidence");
                entry.lines.extend(file.shows.clone());
            }
            Data::Note(note) => {
                entry.title = word("timeline-note");
                entry.lines.push(note.text.clone());
            }
            Data::Settlement(step) => {
                let stage = match step.stage {
                    Stage::Promised => "timeline-agreed",
                    Stage::InWriting => "timeline-in-writing",
                    Stage::Seen => "timeline-seen",
                };
                entry.title = word(stage);
                entry.lines.extend(step.what.clone());
            }
            Data::Closed(closed) => {
                entry.title = word("timeline-closed");
                entry
                    .lines
                    .push(word(&format!("terms-{}", closed.terms.name())));
                entry.lines.extend(closed.note.clone());
            }
            Data::Reopened(again) => {
                entry.title = word("timeline-reopened");
                entry.lines.extend(again.reason.clone());
            }
            data => entry.title = self.describe(lang, data),
        }
    }
}

impl Timeline {
    /// Returns the timeline as the contract prints it: without direction marks, the newest first.
    #[must_use]
    pub fn json(&self) -> Value {
        let entries: Vec<Value> = self.entries.iter().rev().map(|e| e.json(self)).collect();
        json!({ "case": self.case, "as_of": self.today, "entries": entries })
    }
}

impl TimelineEntry {
    /// Says whether the day is still to come.
    #[must_use]
    pub fn is_ahead(&self, today: Date) -> bool {
        self.on > today
    }

    fn json(&self, timeline: &Timeline) -> Value {
        let mut value = json!({ "on": self.on, "sign": self.sign.name(), "title": self.title });
        if let Some(map) = value.as_object_mut() {
            let mut put = |name: &str, field: Value| map.insert(name.to_owned(), field);
            if let Some(at) = self.at {
                put("at", json!(at));
            }
            if let Sign::Sent(_) = self.sign {
                put("sent", json!(true));
            }
            if self.is_ahead(timeline.today) {
                put("ahead", json!(true));
            }
            if let Some(who) = &self.who {
                put("who", json!(strip_marks(who)));
            }
            if !self.lines.is_empty() {
                put("lines", json!(self.lines));
            }
            if !self.proof.is_empty() {
                put("proof", json!(self.proof));
            }
            if let Some(why) = &self.why {
                put("because", json!(why));
            }
        }
        value
    }
}

/// Two clocks of the firm that end on one day are one last day, counted in two ways.
fn join_equal(all: &mut Vec<(Happening, Option<Due>)>) {
    all.dedup_by(|later, first| {
        let same = later.0.sign == Sign::Firm && first.0.sign == Sign::Firm;
        let (Some(later), Some(due)) = (&later.1, &mut first.1) else {
            return false;
        };
        let joined = same && later.on == due.on;
        if joined && !due.why.contains(&later.why) {
            due.why = format!("{}\n{}", due.why, later.why);
        }
        joined
    });
}

fn data_of(state: &State, id: Uuid) -> Option<&Data> {
    state.item(id).and_then(|item| item.data.as_ref())
}

fn files(state: &State, ids: &[Uuid]) -> Vec<String> {
    let names = ids.iter().filter_map(|id| match data_of(state, *id) {
        Some(Data::Evidence(file)) => Some(file.name.clone()),
        _ => None,
    });
    names.collect()
}

/// Finds the place where the promise of a day was made.
fn made(places: &[(usize, &Happening)], due: &Happening) -> Option<usize> {
    let (Sign::Promise(_), Some(id)) = (due.sign, due.entry) else {
        return None;
    };
    places
        .iter()
        .find(|(_, known)| {
            !matches!(known.sign, Sign::Promise(_))
                && (known.entry == Some(id) || known.more.contains(&id))
        })
        .map(|(at, _)| *at)
}
