//! Whether a call may be recorded where the case is.

use jiff::civil::Date;
use redress_knowledge::recording::RecordingKind;
use redress_ladder::{Country, Fact};
use redress_tone::Lang;
use serde::Serialize;

use crate::grounds::{Checked, Grounds};
use crate::record::Loaded;
use crate::{App, AppError, Result};

/// What the law of a country or state says of recording one's own call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RecordingView {
    /// The country.
    pub country: String,
    /// The state that has a rule of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Who has to agree.
    pub kind: RecordingKind,
    /// The rule, in the language of Redress.
    pub says: String,
    /// The law.
    #[serde(flatten)]
    pub grounds: Grounds,
}

impl App {
    /// Returns what the law of a country, and of a state where it has its own rule, says of
    /// recording a call; `None` for a country without an entry.
    ///
    /// # Errors
    /// `UnknownName` for a country that is not on the list, `BadValue` for a state that is not two
    /// capital letters.
    pub fn recording(
        &self,
        lang: Lang,
        today: Date,
        country: &str,
        state: Option<&str>,
    ) -> Result<Option<RecordingView>> {
        let country: Country = country.to_ascii_uppercase().parse()?;
        if let Some(state) = state {
            Fact::State.read(state, None)?;
        }
        let rule = self.knowledge().recording().rule(country, state);
        Ok(rule.map(|rule| RecordingView {
            country: country.to_string(),
            state: rule.state.clone(),
            kind: rule.kind,
            says: rule.says.get(&lang).cloned().unwrap_or_default(),
            grounds: Grounds::of(
                &Checked {
                    law: &rule.law,
                    source: &rule.source,
                    confidence: rule.confidence,
                    reviewed_on: rule.reviewed_on,
                    review_due: rule.review_due,
                },
                today,
            ),
        }))
    }

    /// Returns the same for a case; `None` while its country is not known.
    #[must_use]
    pub fn case_recording(
        &self,
        lang: Lang,
        today: Date,
        loaded: &Loaded,
    ) -> Option<RecordingView> {
        let country = loaded.state.details().country?;
        let facts = loaded.state.facts();
        let state = facts.iter().find(|fact| fact.name == Fact::State.as_str());
        let state = state.map(|fact| fact.value.as_str());
        match self.recording(lang, today, &country, state) {
            Ok(found) => found,
            Err(AppError::UnknownName { .. }) => None,
            // A state that no longer reads leaves the country's rule.
            Err(_) => self.recording(lang, today, &country, None).ok().flatten(),
        }
    }
}
