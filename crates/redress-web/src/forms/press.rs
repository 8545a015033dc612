//! A press on the call pad.

use jiff::civil::Date;
use redress_app::NewCall;
use redress_coach::{Press as Coach, Turn};
use serde::Deserialize;

use super::{Unread, clean, day};

/// A press on the call pad as sent.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct PressForm {
    /// The key: `1` to `9`, or `H S N R P T M E`, or `ended`, `undo`, or `line:` and the id of a
    /// line, or the name of a turn such as `solved`, or `true:` and the id of a fact.
    pub key: String,
    /// The name, reference or note.
    pub text: String,
    /// What was promised.
    pub what: String,
    /// By when: working days (`0 2 5 10 15`), or `day`, or nothing.
    pub by: String,
    /// The day, with `by=day`.
    pub day: String,
    /// Who promised.
    pub who: String,
}

/// By when something was promised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// So many working days from today; 0 is today.
    WorkingDays(u8),
    /// A day.
    Day(Date),
    /// No day was given.
    Open,
}

/// A press on the call pad.
#[derive(Debug, Clone, PartialEq)]
pub enum Press {
    /// They said what stands on the button with this digit, `1` to `9`.
    Obstacle(char),
    /// They said this line of the playbook, such as `R-07`.
    Line(String),
    /// On hold, or off it.
    Hold,
    /// The person asked for a supervisor.
    Supervisor,
    /// The rep's name.
    Name(String),
    /// The reference.
    Reference(String),
    /// A promise.
    Promise {
        /// What was promised.
        what: String,
        /// By when.
        by: By,
        /// By whom, if another than the rep on the phone.
        who: Option<String>,
    },
    /// A note.
    Note(String),
    /// The call took a turn, as the playbook names it.
    Turn(redress_coach::Press),
    /// Show the closing sentence.
    End,
    /// The call is over.
    Ended,
    /// Take back the last line.
    Undo,
}

impl PressForm {
    /// Reads a press.
    ///
    /// # Errors
    /// Returns the field that has to be filled, or `key` for a key that does nothing.
    pub fn read(&self) -> Result<Press, Vec<Unread>> {
        let filled = |message: &'static str| {
            clean(&self.text).ok_or_else(|| {
                vec![Unread {
                    field: "text",
                    message,
                }]
            })
        };
        match self.key.as_str() {
            key if key.len() == 1 && matches!(key.as_bytes(), [b'1'..=b'9']) => {
                Ok(Press::Obstacle(key.chars().next().unwrap_or('9')))
            }
            key if key.starts_with("line:") => {
                let line = key.chars().skip("line:".len()).take(20);
                Ok(Press::Line(line.collect()))
            }
            "H" => Ok(Press::Hold),
            "S" => Ok(Press::Supervisor),
            "N" => filled("page-error-name").map(Press::Name),
            "R" => filled("page-error-reference").map(Press::Reference),
            "T" => filled("page-error-note").map(Press::Note),
            "P" => self.promise(),
            "M" => Ok(Press::Turn(Coach::Menu)),
            "person" => Ok(Press::Turn(Coach::Turn(Turn::Person))),
            "transferred" => Ok(Press::Turn(Coach::Transferred)),
            "solved" => Ok(Press::Turn(Coach::Solved(true))),
            "unsolved" => Ok(Press::Turn(Coach::Solved(false))),
            "boiling" => Ok(Press::Turn(Coach::Turn(Turn::Boiling))),
            "calm" => Ok(Press::Turn(Coach::Turn(Turn::Calm))),
            "may-decide" => Ok(Press::Turn(Coach::Turn(Turn::MayDecide))),
            "answering" => Ok(Press::Turn(Coach::Turn(Turn::Answering))),
            "knows-case" => Ok(Press::Turn(Coach::Turn(Turn::KnowsCase))),
            "withdraw" => Ok(Press::Turn(Coach::Turn(Turn::Withdrew))),
            "no-offers" => Ok(Press::Turn(Coach::NoOffers)),
            "receipt" => Ok(Press::Turn(Coach::Receipt)),
            key if key.starts_with("true:") => {
                let fact = key.chars().skip("true:".len());
                Ok(Press::Turn(Coach::Attest(fact.collect())))
            }
            "E" => Ok(Press::End),
            "ended" => Ok(Press::Ended),
            "undo" => Ok(Press::Undo),
            _ => Err(vec![Unread {
                field: "key",
                message: "page-error-key",
            }]),
        }
    }

    fn promise(&self) -> Result<Press, Vec<Unread>> {
        let what = clean(&self.what).ok_or_else(|| {
            vec![Unread {
                field: "what",
                message: "page-error-promise-what",
            }]
        })?;
        let by = match self.by.as_str() {
            "day" => day(&self.day).map(By::Day).ok_or_else(|| {
                vec![Unread {
                    field: "day",
                    message: "page-error-promise-date",
                }]
            })?,
            days => match days.parse::<u8>() {
                Ok(days) if days <= 60 => By::WorkingDays(days),
                _ => By::Open,
            },
        };
        Ok(Press::Promise {
            what,
            by,
            who: clean(&self.who),
        })
    }
}

/// The start of a call as sent: from the first page nothing is given.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct StartForm {
    /// The case's number, if there is one already.
    pub case: String,
    /// `counter`, or nothing for the telephone.
    pub at: String,
    /// What this one call is to bring.
    pub goal: String,
    /// After how many minutes to stop.
    pub minutes: String,
}

impl StartForm {
    /// Reads what the customer sets out with.
    ///
    /// # Errors
    /// Returns `minutes` where they are no number from 1 to 600.
    pub fn read(&self) -> Result<NewCall, Vec<Unread>> {
        let minutes = match clean(&self.minutes) {
            None => None,
            Some(text) => match text.parse::<u16>() {
                Ok(minutes @ 1..=600) => Some(minutes),
                _ => {
                    return Err(vec![Unread {
                        field: "minutes",
                        message: "page-error-minutes",
                    }]);
                }
            },
        };
        Ok(NewCall {
            at_counter: self.at == "counter",
            goal: clean(&self.goal),
            minutes,
        })
    }
}

/// What is said after a call, as sent.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct CloseForm {
    /// Whether it is saved with them: `yes`, `no`, or nothing.
    pub saved: String,
    /// What is still not right.
    pub still: String,
}
