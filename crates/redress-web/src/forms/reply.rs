//! A message of the firm as it was pasted.

use std::collections::BTreeMap;

use jiff::civil::Date;
use redress_case::Channel;
use serde::Deserialize;

use super::{Unread, clean, day};

/// How the field of a tick starts.
const TICK: &str = "keep-";

/// A message of the firm, as sent.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct ReplyForm {
    /// The text.
    pub text: String,
    /// How it came: `email`, `chat`, ….
    pub channel: String,
    /// The day it came.
    pub date: String,
    /// Who wrote it.
    pub who: String,
    /// `read` to look at it, `log` to keep it.
    pub action: String,
    /// `yes` once the page showed what is in the message.
    pub shown: String,
    /// The ticks, `keep-` and the name of the thing each.
    #[serde(flatten)]
    pub ticks: BTreeMap<String, String>,
}

/// A message of the firm.
#[derive(Debug, Clone, PartialEq)]
pub struct PastedReply {
    /// The text.
    pub text: String,
    /// How it came.
    pub channel: Channel,
    /// The day it came.
    pub date: Date,
    /// Nobody chose the day yet: what its own head says counts.
    pub day_open: bool,
    /// Who wrote it.
    pub who: Option<String>,
    /// The names of what is to go on record.
    pub keep: Vec<String>,
}

impl ReplyForm {
    /// Reads the form; without a day it came today.
    ///
    /// # Errors
    /// Returns `text` where it is empty, and `date` where it is no day up to today.
    pub fn read(&self, today: Date) -> Result<PastedReply, Vec<Unread>> {
        let unread = |field, message| vec![Unread { field, message }];
        let text = clean(&self.text.replace("\r\n", "\n"))
            .ok_or_else(|| unread("text", "page-error-reply-text"))?;
        let date = match clean(&self.date) {
            None => today,
            Some(given) => day(&given)
                .filter(|day| *day <= today)
                .ok_or_else(|| unread("date", "page-error-contact-date"))?,
        };
        Ok(PastedReply {
            text,
            channel: Channel::from_name(&self.channel).unwrap_or(Channel::Email),
            date,
            day_open: self.shown != "yes" && date == today,
            who: clean(&self.who),
            keep: self.kept(),
        })
    }

    /// Returns what was shown already, for showing it again beside an error.
    #[must_use]
    pub fn readable(&self, today: Date) -> Option<PastedReply> {
        let plain = ReplyForm {
            date: String::new(),
            ..self.clone()
        };
        plain.read(today).ok().filter(|_| self.shown == "yes")
    }

    /// Says whether the message is to be kept: only once its reader saw what is in it.
    #[must_use]
    pub fn keeps(&self) -> bool {
        self.action == "log" && self.shown == "yes"
    }

    /// Says whether a thing is ticked; before anything was shown it is where it is `offered` so.
    #[must_use]
    pub fn is_ticked(&self, name: &str, offered: bool) -> bool {
        if self.shown == "yes" {
            self.ticks.contains_key(&format!("{TICK}{name}"))
        } else {
            offered
        }
    }

    fn kept(&self) -> Vec<String> {
        let names = self.ticks.keys();
        let names = names.filter_map(|name| name.strip_prefix(TICK));
        names.map(str::to_owned).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_offered_ticked_stays_unticked_until_somebody_ticks_it() {
        let fresh = ReplyForm::default();
        assert!(fresh.is_ticked("refused", true));
        assert!(!fresh.is_ticked("my-mistake", false));
        let mut seen = ReplyForm {
            shown: "yes".to_owned(),
            ..ReplyForm::default()
        };
        assert!(!seen.is_ticked("refused", true), "taken out by hand");
        let tick = (format!("{TICK}my-mistake"), "yes".to_owned());
        seen.ticks.extend([tick]);
        assert!(seen.is_ticked("my-mistake", false));
    }
}
