//! `requirements.toml`: what the advice asks of Redress, row by row.

use std::collections::BTreeMap;

use serde::Deserialize;

/// `requirements.toml` as it is written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RequirementsSpec {
    /// The number of fulfilled rows below which coverage may not fall.
    pub at_least: usize,
    /// The rows by id.
    pub rows: BTreeMap<String, RowSpec>,
}

/// One piece of advice.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RowSpec {
    /// What it asks, in one line of English.
    pub line: String,
    /// The part of Redress that serves it.
    pub part: Part,
    /// Why nothing will be built for it; absent for a row that is planned or fulfilled.
    #[serde(default)]
    pub why_not: Option<String>,
}

/// A part of Redress that serves pieces of advice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// The goal of the case and of one contact.
    Goal,
    /// The check before a contact.
    Readiness,
    /// The case file.
    Case,
    /// The log of contacts.
    Log,
    /// Evidence.
    Evidence,
    /// Promises and deadlines.
    Promise,
    /// The live call.
    Call,
    /// The phrase bank.
    Phrase,
    /// The tone engine.
    Tone,
    /// The ladder.
    Ladder,
    /// The check that only true things are said.
    Truth,
    /// Channels, bodies and people to write to.
    Directory,
    /// Letters and messages.
    Writing,
    /// Packs for bodies outside the firm.
    External,
    /// Closing, following up, reopening.
    Closing,
    /// What the other side is measured on and may fear.
    Counterpart,
    /// The protocol at the desk.
    Protocol,
    /// What a rep may offer.
    Authority,
    /// The rep's desk.
    Desk,
    /// Calming a conversation at the desk.
    Calming,
    /// The review of calls.
    Review,
    /// Measures and their side effects.
    Measures,
    /// The desk of an executive office.
    Executive,
    /// What a firm can learn.
    Feedback,
    /// Country and language.
    Locale,
    /// A remark about the sources.
    Remark,
}

impl Part {
    /// Returns the name used in the files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Part::Goal => "goal",
            Part::Readiness => "readiness",
            Part::Case => "case",
            Part::Log => "log",
            Part::Evidence => "evidence",
            Part::Promise => "promise",
            Part::Call => "call",
            Part::Phrase => "phrase",
            Part::Tone => "tone",
            Part::Ladder => "ladder",
            Part::Truth => "truth",
            Part::Directory => "directory",
            Part::Writing => "writing",
            Part::External => "external",
            Part::Closing => "closing",
            Part::Counterpart => "counterpart",
            Part::Protocol => "protocol",
            Part::Authority => "authority",
            Part::Desk => "desk",
            Part::Calming => "calming",
            Part::Review => "review",
            Part::Measures => "measures",
            Part::Executive => "executive",
            Part::Feedback => "feedback",
            Part::Locale => "locale",
            Part::Remark => "remark",
        }
    }
}

/// Says whether a text has the form of a row's id, such as `S0-10` or `T-01`.
#[must_use]
pub fn is_id(text: &str) -> bool {
    let Some((series, number)) = text.split_once('-') else {
        return false;
    };
    let series_fits = matches!(series, "D" | "C" | "G" | "T" | "X" | "Y" | "R" | "E")
        || (series.len() == 2
            && series.starts_with('S')
            && series.bytes().skip(1).all(|byte| byte.is_ascii_digit()));
    series_fits
        && (2..=3).contains(&number.len())
        && number.bytes().all(|byte| byte.is_ascii_digit())
}
