//! What a form sends, as typed; and what is read from it.
//!
//! Every form has its fields as text, so that a page can show again exactly
//! what was typed. `read` turns it into values, or into errors a field each.

mod press;
mod reply;
mod split;
#[cfg(test)]
mod tests;

use jiff::civil::{Date, DateTime, Time};
use serde::Deserialize;

pub use press::{By, CloseForm, Press, PressForm, StartForm};
pub use reply::{PastedReply, ReplyForm};
pub use split::SplitForm;

/// An error at one field, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The name of the field.
    pub field: String,
    /// What to do, in the language of the page.
    pub text: String,
}

impl FieldError {
    /// Makes an error at a field.
    pub fn new(field: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            text: text.into(),
        }
    }
}

/// What a case is about: S5, the page of details, and a new case.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct DetailsForm {
    /// The firm.
    pub firm: String,
    /// Two letters of the country, in capitals.
    pub country: String,
    /// `sector/topic`, or `sector` alone.
    pub about: String,
    /// What happened.
    pub matter: String,
    /// What the person asks for.
    pub goal: String,
    /// The amount as typed, with the marks of any locale.
    pub amount: String,
    /// The currency, an ISO 4217 code.
    pub currency: String,
    /// The firm's reference.
    pub reference: String,
    /// The person's name, as it stands under letters.
    pub customer: String,
    /// How the person can be reached.
    pub reach: String,
    /// Where to go afterwards: `case`, `write`, `ladder` or `after/CALL`.
    pub then: String,
    /// The number of the case's last entry when the form was shown; empty for a new case.
    pub seen: String,
}

impl DetailsForm {
    /// Returns the trade, the part of `about` before the slash.
    #[must_use]
    pub fn sector(&self) -> Option<&str> {
        let sector = self.about.split('/').next().unwrap_or_default().trim();
        (!sector.is_empty()).then_some(sector)
    }

    /// Returns the topic, the part of `about` after the slash.
    #[must_use]
    pub fn topic(&self) -> Option<&str> {
        self.about
            .split_once('/')
            .map(|(_, topic)| topic.trim())
            .filter(|topic| !topic.is_empty())
    }
}

/// The contact form as typed.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct ContactForm {
    /// The channel: one of `phone chat email letter visit social form`.
    pub channel: String,
    /// The day.
    pub date: String,
    /// The time, or nothing when it is not known.
    pub time: String,
    /// With whom.
    pub who: String,
    /// What was said.
    pub said: String,
    /// What was promised, or nothing.
    pub promise: String,
    /// By which day.
    pub promise_due: String,
}

/// A contact as read from the form.
#[derive(Debug, Clone, PartialEq)]
pub struct Contact {
    /// The channel.
    pub channel: String,
    /// The day.
    pub date: Date,
    /// The time, if known.
    pub time: Option<Time>,
    /// With whom.
    pub who: Option<String>,
    /// What was said.
    pub said: String,
    /// What was promised, and by which day.
    pub promise: Option<(String, Option<Date>)>,
    /// Files sent with the form.
    pub files: Vec<Upload>,
}

/// A file sent with a form.
#[derive(Debug, Clone, PartialEq)]
pub struct Upload {
    /// Its own name, without a path.
    pub name: String,
    /// Its media type as the browser gave it.
    pub media: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A field that could not be read, by the id of its message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// The field.
    pub field: &'static str,
    /// The id of the message that says what to do.
    pub message: &'static str,
}

impl ContactForm {
    /// Reads the form; `today` bounds the day of a contact, which cannot be still to come.
    ///
    /// # Errors
    /// Returns every field that has to be changed.
    pub fn read(&self, today: Date, files: Vec<Upload>) -> Result<Contact, Vec<Unread>> {
        let mut unread = Vec::new();
        let date = day(&self.date);
        match date {
            None => unread.push(Unread {
                field: "date",
                message: "page-error-contact-date",
            }),
            Some(date) if date > today => {
                unread.push(Unread {
                    field: "date",
                    message: "page-error-contact-future",
                });
            }
            Some(_) => {}
        }
        let time = clean(&self.time).map(|text| time(&text));
        if time == Some(None) {
            unread.push(Unread {
                field: "time",
                message: "page-error-contact-time",
            });
        }
        let said = clean(&self.said);
        if said.is_none() {
            unread.push(Unread {
                field: "said",
                message: "page-error-contact-said",
            });
        }
        let due = clean(&self.promise_due).map(|text| day(&text));
        let promise = clean(&self.promise);
        match due {
            Some(None) => {
                unread.push(Unread {
                    field: "promise_due",
                    message: "page-error-promise-date",
                });
            }
            Some(Some(due)) if date.is_some_and(|date| due < date) => {
                unread.push(Unread {
                    field: "promise_due",
                    message: "page-error-promise-before",
                });
            }
            Some(Some(_)) if promise.is_none() => {
                unread.push(Unread {
                    field: "promise",
                    message: "page-error-promise-what",
                });
            }
            _ => {}
        }
        let channel = clean(&self.channel);
        if channel.is_none() {
            unread.push(Unread {
                field: "channel",
                message: "page-error-contact-channel",
            });
        }
        match (date, said, channel) {
            (Some(date), Some(said), Some(channel)) if unread.is_empty() => Ok(Contact {
                channel,
                date,
                time: time.flatten(),
                who: clean(&self.who),
                said,
                promise: promise.map(|what| (what, due.flatten())),
                files,
            }),
            _ => Err(unread),
        }
    }
}

/// The form of S6 as sent.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct WriteForm {
    /// The kind of letter.
    pub kind: String,
    /// To whom.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: String,
    /// The language of the text.
    pub lang: String,
    /// What was pressed: `check`, `save`, `sent`, `soften`, `restore`, `apply:N:M`, `keep:N`,
    /// `hide:RULE`.
    pub action: String,
    /// Spots that the person keeps, one a line: rule, space, words.
    pub kept: String,
    /// The person's own text, while a rewriting of it stands in `text`.
    pub before: String,
    /// Those at the head of the firm whom the letter is for, one a line.
    pub names: String,
    /// Why it goes out although a guard would hold it up.
    pub reason: String,
    /// The contact or the promise that it is about, where it is about one.
    pub about: String,
}

impl WriteForm {
    /// Returns the names, without blank lines.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let names = self.names.lines().map(str::trim);
        names
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect()
    }

    /// Returns the spots that the person keeps, as rule and words.
    pub fn kept_spots(&self) -> impl Iterator<Item = (&str, &str)> {
        self.kept.lines().filter_map(|line| line.split_once(' '))
    }
}

/// What the live check sends.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct ToneRequest {
    /// The case, if there is one.
    pub case: Option<u32>,
    /// The kind of letter.
    pub kind: String,
    /// The text.
    pub text: String,
    /// Its language.
    pub lang: String,
    /// Spots that the person keeps, as in [`WriteForm::kept`].
    pub kept: String,
}

/// Something that happened, with its day.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct EventForm {
    /// The event, a name of the closed list or a rung's id.
    pub event: String,
    /// The day.
    pub date: String,
}

/// The answer to a question of the ladder.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct FactForm {
    /// The fact.
    pub fact: String,
    /// The answer.
    pub value: String,
}

/// A promise kept or broken; a case closed or opened again.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct StateForm {
    /// `kept`, `broken`, `undone`; `settled`, `seen`, `close`, `reopen`.
    pub state: String,
    /// The page of promises to go back to.
    pub back: String,
    /// What was agreed, or why it is opened again.
    pub text: String,
}

/// A change of the settings.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct SettingsForm {
    /// The language of the pages.
    pub lang: String,
    /// Single keys in calls: `on` or `off`.
    pub keys: String,
    /// The clock in calls: `on` or `off`.
    pub clock: String,
    /// A rule to show again.
    pub show_rule: String,
    /// The address of the calendar feed: `new` or `off`.
    pub feed: String,
    /// Where to go back to, a path of this server.
    pub back: String,
}

/// Removes spaces and invisible direction marks around a text; nothing left is `None`.
#[must_use]
pub fn clean(text: &str) -> Option<String> {
    let text = text.trim_matches(|c: char| {
        c.is_whitespace()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' | '\u{202a}'..='\u{202e}')
    });
    (!text.is_empty()).then(|| text.to_owned())
}

/// Reads a day: `2026-03-12`, or day, month and year with any of `/ . -` or spaces between.
#[must_use]
pub fn day(text: &str) -> Option<Date> {
    let text = clean(text)?;
    let parts: Vec<i16> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().ok())
        .collect::<Option<_>>()?;
    let (year, month, day) = match parts.as_slice() {
        [year, month, day] if *year > 31 => (*year, *month, *day),
        [day, month, year] => (*year, *month, *day),
        _ => return None,
    };
    let date = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    // A year typed with two digits is a slip that would move every deadline.
    (1900..=2200).contains(&date.year()).then_some(date)
}

/// Reads a time of day: `14:05`, `14.05` or `1405`.
#[must_use]
pub fn time(text: &str) -> Option<Time> {
    let text = clean(text)?;
    let (hour, minute) = match text.split_once([':', '.']) {
        Some((hour, rest)) => (hour.to_owned(), rest.split(':').next()?.to_owned()),
        None if text.is_ascii() && text.len() == 4 => {
            (text.get(..2)?.into(), text.get(2..)?.into())
        }
        None => return None,
    };
    Time::new(hour.trim().parse().ok()?, minute.trim().parse().ok()?, 0, 0).ok()
}

/// Joins a day and a time that may be missing; then it is noon, so that no zone moves the day.
#[must_use]
pub fn moment(date: Date, time: Option<Time>) -> DateTime {
    date.to_datetime(time.unwrap_or(Time::constant(12, 0, 0, 0)))
}

/// Something to add to a firm of the directory, or to take away.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct FirmForm {
    /// What was pressed: `add`, `remove:TEXT`, `delete`.
    pub action: String,
    /// The firm's name.
    pub firm: String,
    /// Another name of it.
    pub alias: String,
    /// A country, two letters.
    pub country: String,
    /// A trade.
    pub sector: String,
    /// Its page.
    pub web: String,
    /// How a way goes.
    pub channel: String,
    /// What it is for.
    pub purpose: String,
    /// Its number, mailbox, postal address or page.
    pub at: String,
    /// When somebody is there.
    pub hours: String,
    /// What to press or say in the telephone menu.
    pub menu: String,
    /// Somebody at the head of the firm.
    pub person: String,
    /// What they are there.
    pub role: String,
    /// What they answer for.
    pub area: String,
    /// Their business mailbox.
    pub email: String,
    /// `yes` where it was built and nobody has answered from it.
    pub guessed: String,
    /// A body that the firm belongs to.
    pub scheme: String,
    /// More, in words.
    pub note: String,
    /// Anything else of the firm, in words.
    pub notes: String,
    /// Where a way is from; a person and the rest have fields of their own, so that each field of
    /// the page has one name.
    pub source: String,
    /// When somebody looked.
    pub checked: String,
    /// Where a person is from.
    pub person_source: String,
    /// When somebody looked.
    pub person_checked: String,
    /// Where anything else is from.
    pub rest_source: String,
    /// When somebody looked.
    pub rest_checked: String,
}

impl FirmForm {
    /// Returns where it is from, whichever form was sent.
    #[must_use]
    pub fn origin(&self) -> (&str, &str) {
        let pairs = [
            (&self.source, &self.checked),
            (&self.person_source, &self.person_checked),
            (&self.rest_source, &self.rest_checked),
        ];
        let first = |of: fn(&(&'_ String, &'_ String)) -> bool| pairs.iter().position(of);
        let source = first(|pair| !pair.0.trim().is_empty());
        let checked = first(|pair| !pair.1.trim().is_empty());
        (
            source.map_or("", |at| pairs[at].0.as_str()),
            checked.map_or("", |at| pairs[at].1.as_str()),
        )
    }
}

/// A rehearsed talk: all there is of it travels in the form.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct PracticeForm {
    /// The scene.
    pub scene: String,
    /// Who is on the other side.
    pub persona: String,
    /// The number from which everything is drawn.
    pub seed: String,
    /// The moves so far, in their short form.
    pub moves: String,
    /// What was pressed: the letter of a choice, `say` for the typed line, nothing to begin.
    pub act: String,
    /// The typed line.
    pub said: String,
}
