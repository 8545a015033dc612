//! Events: the days on which something happened that a clock may start from.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::closed::UnknownName;

/// Longest name of an event.
const LONGEST: usize = 60;

/// Something that happened on a day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "schema", schemars(with = "String"))]
pub enum Event {
    /// The flight, debit, decision or other event itself.
    Problem,
    /// Goods were delivered.
    Delivered,
    /// A measure was notified.
    Notified,
    /// The customer came to know, or should have.
    Knew,
    /// A refund fell due.
    RefundDue,
    /// A statement was sent.
    StatementSent,
    /// A written or recorded complaint was sent.
    Complained,
    /// There is proof that the complaint was received.
    Received,
    /// The firm confirmed the complaint itself.
    Acknowledged,
    /// The firm said that it needs more time, why, and until when.
    HoldingReply,
    /// The firm sent its final response.
    FinalResponseSent,
    /// The final response was received.
    FinalResponse,
    /// The firm said that it can go no further.
    Deadlock,
    /// A rep refused to pass the matter on, or said that nothing can be done.
    Refused,
    /// The rung with this id was used.
    Used(String),
    /// The procedure at the rung with this id ended.
    Ended(String),
    /// The rung with this id decided.
    Decided(String),
}

impl Event {
    /// The events that are not about a rung, in the order of the contract.
    pub const NAMED: [Self; 14] = [
        Self::Problem,
        Self::Delivered,
        Self::Notified,
        Self::Knew,
        Self::RefundDue,
        Self::StatementSent,
        Self::Complained,
        Self::Received,
        Self::Acknowledged,
        Self::HoldingReply,
        Self::FinalResponseSent,
        Self::FinalResponse,
        Self::Deadlock,
        Self::Refused,
    ];

    /// Reads an event whose rung must be one of `rungs`.
    ///
    /// # Errors
    /// [`UnknownName`] with the nearest event or rung id.
    pub fn parse_among<'a>(
        text: &str,
        rungs: impl IntoIterator<Item = &'a str> + Clone,
    ) -> Result<Self, UnknownName> {
        let unknown = || {
            let known = Self::NAMED
                .iter()
                .filter_map(|event| event.plain_name())
                .chain(rungs.clone());
            let stem = text.trim_end_matches(".ended").trim_end_matches(".decided");
            UnknownName::new("event", stem, known)
        };
        let event: Self = text.parse().map_err(|_| unknown())?;
        match event.rung() {
            Some(id) if !rungs.clone().into_iter().any(|known| known == id) => Err(unknown()),
            _ => Ok(event),
        }
    }

    /// The rung the event is about.
    #[must_use]
    pub fn rung(&self) -> Option<&str> {
        match self {
            Self::Used(id) | Self::Ended(id) | Self::Decided(id) => Some(id),
            _ => None,
        }
    }

    fn plain_name(&self) -> Option<&'static str> {
        Some(match self {
            Self::Problem => "problem",
            Self::Delivered => "delivered",
            Self::Notified => "notified",
            Self::Knew => "knew",
            Self::RefundDue => "refund-due",
            Self::StatementSent => "statement-sent",
            Self::Complained => "complained",
            Self::Received => "received",
            Self::Acknowledged => "acknowledged",
            Self::HoldingReply => "holding-reply",
            Self::FinalResponseSent => "final-response-sent",
            Self::FinalResponse => "final-response",
            Self::Deadlock => "deadlock",
            Self::Refused => "refused",
            Self::Used(_) | Self::Ended(_) | Self::Decided(_) => return None,
        })
    }
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Used(id) => f.write_str(id),
            Self::Ended(id) => write!(f, "{id}.ended"),
            Self::Decided(id) => write!(f, "{id}.decided"),
            named => f.write_str(named.plain_name().unwrap_or_default()),
        }
    }
}

impl FromStr for Event {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, UnknownName> {
        if let Some(named) = Self::NAMED
            .iter()
            .find(|event| event.plain_name() == Some(text))
        {
            return Ok(named.clone());
        }
        let event = if let Some(id) = text.strip_suffix(".ended") {
            Self::Ended(id.to_owned())
        } else if let Some(id) = text.strip_suffix(".decided") {
            Self::Decided(id.to_owned())
        } else {
            Self::Used(text.to_owned())
        };
        match event.rung() {
            Some(id) if is_id(id) => Ok(event),
            _ => Err(UnknownName::new(
                "event",
                text,
                Self::NAMED.iter().filter_map(Self::plain_name),
            )),
        }
    }
}

/// True for ids of rungs and clocks: a country, a dot, then letters, digits,
/// dots, hyphens and underscores.
pub(crate) fn is_id(text: &str) -> bool {
    text.len() <= LONGEST
        && text.split('.').count() > 1
        && text.split('.').all(|part| {
            !part.is_empty()
                && part
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '-')
        })
}

impl TryFrom<String> for Event {
    type Error = UnknownName;

    fn try_from(text: String) -> Result<Self, UnknownName> {
        text.parse()
    }
}

impl From<Event> for String {
    fn from(event: Event) -> Self {
        event.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_are_read_and_written_back() {
        for event in Event::NAMED {
            assert_eq!(event.to_string().parse::<Event>(), Ok(event));
        }
        for text in [
            "it.abf",
            "uk.court.ew",
            "it.abf.ended",
            "it.mediazione.decided",
        ] {
            assert_eq!(text.parse::<Event>().unwrap().to_string(), text);
        }
        for text in [
            "", "Received", "it..abf", ".", ".ended", "it.", "it.ABF", "abf",
        ] {
            assert!(text.parse::<Event>().is_err(), "{text}");
        }
        assert!("a.".repeat(50_000).parse::<Event>().is_err());
    }

    #[test]
    fn a_mistyped_event_names_the_nearest() {
        let rungs = ["it.abf", "it.acf"];
        assert_eq!(
            Event::parse_among("it.abf.ended", rungs),
            Ok(Event::Ended("it.abf".into()))
        );
        let nearest = |text: &str| Event::parse_among(text, rungs).unwrap_err().nearest;
        assert_eq!(nearest("it.abff").as_deref(), Some("it.abf"));
        assert_eq!(nearest("recieved").as_deref(), Some("received"));
        assert_eq!(nearest("it.abz.ended").as_deref(), Some("it.abf"));
    }
}
