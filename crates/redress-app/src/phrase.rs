//! What to say to a line: found by what was heard, or named.

use redress_coach::{Side, Situation, Slots};
use redress_tone::Lang;
use serde::Serialize;

use crate::{App, Result};

/// A line that fits what was heard.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PhraseMatch {
    /// The line, such as `R-01`.
    pub line: String,
    /// How well it fits, 0 to 1.
    pub score: f32,
    /// The moment, such as `refused-escalation`.
    pub moment: String,
    /// The three steps to say.
    pub say: Vec<String>,
    /// Why they may be saying it: possibilities, never a verdict.
    pub means: Vec<String>,
    /// The rows of advice behind it.
    pub sources: Vec<String>,
}

impl App {
    /// Finds the lines that a sentence may be, best first, at most five.
    ///
    /// # Errors
    /// `Knowledge` when the playbook does not build.
    pub fn find_phrase(
        &self,
        text: &str,
        lang: Option<Lang>,
        side: Side,
    ) -> Result<(Option<Lang>, Vec<PhraseMatch>)> {
        let playbook = self.engines().playbook()?;
        let found = playbook.find(text, lang, side, &Situation::of(Slots::new()));
        let lang = lang.or_else(|| found.first().map(|m| m.lang));
        let matches = found
            .into_iter()
            .map(|m| PhraseMatch {
                line: m.line,
                score: m.score,
                moment: m.moment,
                say: m.say,
                means: m.means,
                sources: m.sources,
            })
            .collect();
        Ok((lang, matches))
    }

    /// Finds the lines that something heard in a call may be: in the language of the call, or in
    /// the person's own, whichever is nearer.
    ///
    /// # Errors
    /// `Knowledge` when the playbook does not build.
    pub fn find_heard(&self, own: Lang, spoken: Lang, said: &str) -> Result<Vec<PhraseMatch>> {
        let (_, found) = self.find_phrase(said, Some(spoken), Side::Customer)?;
        if own == spoken {
            return Ok(found);
        }
        let (_, retold) = self.find_phrase(said, Some(own), Side::Customer)?;
        let best = |found: &[PhraseMatch]| found.first().map_or(0.0, |found| found.score);
        Ok(if best(&retold) > best(&found) {
            retold
        } else {
            found
        })
    }
}
