//! A message of the firm: read, logged, answered.

use redress_app::NewReply;
use redress_case::{Channel, Moment};

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
        let read = |pasted: &PastedReply| {
            let found = self.app.read_reply(&self.ctx(at), &loaded, &pasted.text);
            let found = found.map_err(|error| self.told_at(at.lang, &error, "text", &[]))?;
            Ok(found
                .into_iter()
                .map(|one| view::InTheWay {
                    label: one.label,
                    said: one.found.said,
                    why: one.means,
                    for_you: one.for_you,
                    count: one.count,
                    answer: one.answer,
                })
                .collect())
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
            found: pasted.map(read).transpose()?,
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
