//! How long somebody may be kept waiting on the telephone where the case is.

use jiff::civil::Date;
use redress_case::State;
use redress_knowledge::waiting::WaitingRule;
use redress_ladder::Country;
use redress_tone::Lang;
use serde::Serialize;

use crate::App;
use crate::grounds::Grounds;
use crate::record::Loaded;

/// What the law of a country says of waiting on the telephone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WaitingView {
    /// After how many minutes a person has to answer.
    pub minutes: u16,
    /// The rule, in the language of Redress.
    pub says: String,
    /// The law.
    #[serde(flatten)]
    pub grounds: Grounds,
}

impl App {
    pub(crate) fn waiting_rule(&self, state: &State) -> Option<&WaitingRule> {
        let details = state.details();
        let country: Country = details.country?.parse().ok()?;
        let sector = details.sector;
        self.knowledge().waiting().rule(country, sector.as_deref())
    }

    /// Returns how long somebody may be kept waiting on the telephone in a case; `None` where no
    /// law is known.
    #[must_use]
    pub fn case_waiting(&self, lang: Lang, today: Date, loaded: &Loaded) -> Option<WaitingView> {
        let rule = self.waiting_rule(&loaded.state)?;
        Some(WaitingView {
            minutes: rule.minutes,
            says: rule.says.get(&lang).cloned().unwrap_or_default(),
            grounds: Grounds {
                law: rule.law.clone(),
                source: rule.source.clone(),
                confidence: rule.confidence,
                reviewed_on: rule.reviewed_on,
                check_first: rule.review_due.is_some_and(|due| due <= today),
            },
        })
    }

    /// Returns the question by which a fact is vouched for, or its id.
    pub(crate) fn attested_words(&self, lang: Lang, fact: &str) -> String {
        let playbook = self.engines().playbook().ok();
        let question = playbook.and_then(|playbook| playbook.question(fact, lang));
        question.map_or_else(|| fact.to_owned(), str::to_owned)
    }
}
