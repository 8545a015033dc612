//! A message of the firm: read, logged, answered.

use redress_app::{Keep, Loaded, NewReply};
use redress_case::{Channel, Moment};
use redress_words::{DateStyle, args, format};

use super::{AppDesk, short};
use crate::desk::{Answer, At, Case};
use crate::forms::PastedReply;
use crate::view::{self, Choice};

/// How a message comes in writing.
const CHANNELS: [Channel; 5] = [
    Channel::Email,
    Channel::Chat,
    Channel::Letter,
    Channel::Social,
    Channel::Form,
];

impl AppDesk {
    pub(super) fn reply_page(
        &self,
        at: &At,
        case: Case,
        pasted: Option<&PastedReply>,
    ) -> Answer<view::Reply> {
        let loaded = self.load(at, case)?;
        let found = match pasted {
            Some(pasted) => Some(self.holds(at, &loaded, pasted)?),
            None => None,
        };
        Ok(view::Reply {
            case: short(loaded.number),
            channels: CHANNELS
                .into_iter()
                .map(|channel| {
                    let name = channel.name();
                    Choice::new(name, self.t(at, &format!("channel-{name}")))
                })
                .collect(),
            found,
        })
    }

    fn holds(&self, at: &At, loaded: &Loaded, pasted: &PastedReply) -> Answer<view::InReply> {
        let who = pasted.who.as_deref();
        let told = |error| self.told_at(at.lang, &error, "text", &[]);
        let today = at.now.date();
        let head = match pasted.day_open {
            true => self.app.day_in_head(&pasted.text, today).map_err(told)?,
            false => None,
        };
        let date = head.as_ref().map_or(pasted.date, |head| head.day);
        let read = self
            .app
            .read_reply(&self.ctx(at), loaded, &pasted.text, date, who);
        let read = read.map_err(told)?;
        let in_the_way = read.in_the_way.into_iter();
        Ok(view::InReply {
            in_the_way: in_the_way
                .map(|one| view::InTheWay {
                    id: one.found.id,
                    label: one.label,
                    said: one.found.said,
                    why: one.means,
                    for_you: one.for_you,
                    ticked: one.ticked,
                    count: one.count,
                    answer: one.answer,
                })
                .collect(),
            promises: read
                .promises
                .into_iter()
                .enumerate()
                .map(|(place, promise)| {
                    let by = promise.for_record(None).map(|new| new.by);
                    let day = by.and_then(|by| self.app.day_of(&loaded.state, date, by).ok());
                    view::Promised {
                        id: Keep::promise(place),
                        said: promise.said,
                        by: day.map(|day| format::date(at.lang, day, DateStyle::Long)),
                    }
                })
                .collect(),
            reference: read.reference,
            result: read.result,
            day: head.map(|head| {
                let day = format::date(at.lang, head.day, DateStyle::Long);
                view::ReadDay {
                    value: head.day.to_string(),
                    told: self.ta(
                        at,
                        "page-reply-day-read",
                        &args!["day" => day.as_str(), "line" => head.line.as_str()],
                    ),
                }
            }),
            speakers: read.speakers.map(|speakers| {
                let names = format::list_and(at.lang, &speakers.taken);
                let id = match speakers.unsure {
                    true => "page-reply-speakers-unsure",
                    false => "page-reply-speakers",
                };
                self.ta(at, id, &args!["names" => names.as_str()])
            }),
        })
    }

    pub(super) fn keep_reply(&self, at: &At, case: Case, pasted: &PastedReply) -> Answer<()> {
        let when = at
            .now
            .with()
            .date(pasted.date)
            .build()
            .unwrap_or_else(|_| at.now.clone());
        let new = NewReply {
            at: Moment::from(&when),
            channel: pasted.channel,
            who: pasted.who.clone(),
            text: pasted.text.clone(),
            keep: Keep::Only(pasted.keep.clone()),
        };
        let logged = self.app.log_reply(&self.ctx(at), &case.to_string(), &new);
        logged.map(drop).map_err(|error| {
            self.told_at(
                at.lang,
                &error,
                "text",
                &[("name", "who"), ("said", "text")],
            )
        })
    }
}
