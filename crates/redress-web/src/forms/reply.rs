//! A message of the firm as it was pasted.

use jiff::civil::Date;
use redress_case::Channel;
use serde::Deserialize;

use super::{Unread, clean, day};

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
    /// Who wrote it.
    pub who: Option<String>,
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
            who: clean(&self.who),
        })
    }
}
