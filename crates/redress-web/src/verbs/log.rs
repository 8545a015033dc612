//! The log of a case as S3 shows it: a contact with all that came in it is one entry.

use std::collections::HashMap;

use redress_case::view::contact_of;
use redress_case::{Contact, Data, Item, Mark, Moment, State};
use redress_words::{args, format};
use uuid::Uuid;

use super::{AppDesk, zoned};
use crate::desk::At;
use crate::view::{Entry, Value};

/// An entry while it is put together.
struct Draft {
    at: Moment,
    entry: Entry,
    contact: Option<Contact>,
    heard: Vec<(String, usize)>,
}

impl AppDesk {
    /// Returns the log, newest first.
    pub(super) fn log(&self, at: &At, state: &State) -> Vec<Entry> {
        let mut drafts: Vec<Draft> = Vec::new();
        let mut places: HashMap<Uuid, usize> = HashMap::new();
        let mut asks: HashMap<Uuid, Uuid> = HashMap::new();
        let mut last: Option<usize> = None;
        for (item, data) in state.shown() {
            if let Data::Ask(ask) = data
                && let Some(contact) = ask.contact
            {
                asks.insert(item.id, contact);
            }
            let contact = match data {
                Data::Answered(answered) => asks.get(&answered.ask).copied(),
                data => contact_of(data),
            };
            if let Some(draft) = contact
                .and_then(|id| places.get(&id).copied())
                .and_then(|place| {
                    last = Some(place);
                    drafts.get_mut(place)
                })
            {
                self.add(at, draft, data);
                continue;
            }
            if let Data::Evidence(file) = data
                && let Some(draft) = last.and_then(|place| drafts.get_mut(place))
                && draft.contact.is_some()
                && file.dated == Some(draft.at.date())
            {
                draft.entry.files.push(Value::code(&file.name));
                continue;
            }
            last = None;
            if let Some(draft) = self.own(at, state, item, data) {
                if draft.contact.is_some() {
                    places.insert(item.id, drafts.len());
                    last = Some(drafts.len());
                }
                drafts.push(draft);
            }
        }
        // The one logged last stands first among those of the same moment.
        drafts.reverse();
        drafts.sort_by_key(|draft| std::cmp::Reverse(draft.at));
        drafts
            .into_iter()
            .map(|draft| self.finish(at, draft))
            .collect()
    }

    /// Starts an entry of its own; `None` for what another entry tells already.
    fn own(&self, at: &At, state: &State, item: &Item, data: &Data) -> Option<Draft> {
        let logged = item.logged?;
        let mut draft = Draft {
            at: logged,
            entry: Entry {
                at: zoned(at, logged),
                title: String::new(),
                with: None,
                lines: Vec::new(),
                files: Vec::new(),
            },
            contact: None,
            heard: Vec::new(),
        };
        match data {
            Data::Contact(contact) => {
                draft.at = contact.at;
                draft.entry.at = zoned(at, contact.at);
                draft.entry.with = contact.with.name.clone().map(Value::name);
                draft.entry.lines.extend(contact.said.clone());
                draft.contact = Some(contact.clone());
            }
            Data::Evidence(file) => {
                draft.entry.title = self.app.describe(at.lang, data);
                draft.entry.files.push(Value::code(&file.name));
            }
            Data::Message(message) => {
                // Only the last version of a draft is shown, and what was sent is shown as sent.
                let messages = state.messages();
                let view = messages.iter().find(|view| view.id == item.id)?;
                if view.sent.is_some() {
                    return None;
                }
                draft.entry.title = self.app.describe(at.lang, data);
                draft.entry.lines.extend(message.to.clone());
            }
            Data::Sent(sent) => {
                draft.at = sent.at;
                draft.entry.at = zoned(at, sent.at);
                draft.entry.title = self.app.describe(at.lang, data);
                if let Some(Data::Message(message)) =
                    state.item(sent.message).and_then(|item| item.data.as_ref())
                {
                    draft.entry.with = message.to.clone().map(Value::name);
                    draft.entry.lines.push(message.subject.clone());
                }
            }
            Data::Settlement(step) => {
                draft.entry.title = self.app.describe(at.lang, data);
                draft.entry.lines.extend(step.what.clone());
            }
            _ => draft.entry.title = self.app.describe(at.lang, data),
        }
        Some(draft)
    }

    /// Adds what came in a contact.
    fn add(&self, at: &At, draft: &mut Draft, data: &Data) {
        match data {
            Data::ContactEnded(end) => {
                if let Some(contact) = &mut draft.contact {
                    contact.seconds = Some(end.seconds);
                    contact.hold_seconds = Some(end.hold_seconds);
                }
            }
            Data::Rep(named) => {
                if let Some(name) = &named.rep.name {
                    draft.entry.with = Some(Value::name(name));
                }
            }
            Data::Obstacle(obstacle) => {
                let label = self.app.obstacle_label(at.lang, obstacle);
                match draft.heard.iter_mut().find(|(known, _)| *known == label) {
                    Some((_, count)) => *count += 1,
                    None => draft.heard.push((label, 1)),
                }
            }
            Data::Hold(_) => {}
            Data::CallMark(mark) if mark.mark == Mark::Closing => {}
            data => draft.entry.lines.push(self.app.describe(at.lang, data)),
        }
    }

    fn finish(&self, at: &At, mut draft: Draft) -> Entry {
        if let Some(contact) = &draft.contact {
            draft.entry.title = self.contact_title(at, contact);
        }
        if !draft.heard.is_empty() {
            let heard: Vec<String> = draft
                .heard
                .iter()
                .map(|(label, count)| {
                    let times = self.ta(at, "count-times", &args!["n" => *count]);
                    self.ta(
                        at,
                        "page-log-heard-item",
                        &args!["label" => label.as_str(), "times" => times],
                    )
                })
                .collect();
            let list = format::list_and(at.lang, &heard);
            let line = self.ta(at, "page-log-heard", &args!["list" => list]);
            let place = usize::from(draft.contact.is_some_and(|contact| contact.said.is_some()));
            draft
                .entry
                .lines
                .insert(place.min(draft.entry.lines.len()), line);
        }
        draft.entry
    }

    /// Names a contact: how it was held, and how long it took.
    fn contact_title(&self, at: &At, contact: &Contact) -> String {
        let channel = self.t(at, &format!("channel-{}", contact.channel.name()));
        let Some(seconds) = contact.seconds else {
            return channel;
        };
        let mut length = self.words().duration_minutes(at.lang, seconds);
        if let Some(hold) = contact.hold_seconds.filter(|hold| *hold > 0) {
            let hold = self.words().duration_minutes(at.lang, hold);
            length = self.ta(
                at,
                "duration-with-hold",
                &args!["length" => length, "hold" => hold],
            );
        }
        self.ta(
            at,
            "page-log-title",
            &args!["channel" => channel, "length" => length],
        )
    }
}
