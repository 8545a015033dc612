//! The tone of what is written.

use redress_app::ToneInput;
use redress_case::State;
use redress_tone::spec::{Category, Severity};
use redress_tone::{CheckState, Lang, Side};

use super::AppDesk;
use crate::desk::{Answer, At};
use crate::forms::ToneRequest;
use crate::view::{Check, Finding, Item, ItemState, Mark, Suggestion};

impl AppDesk {
    pub(super) fn check_text(&self, at: &At, request: &ToneRequest) -> Answer<Check> {
        let loaded = request.case.map(|case| self.load(at, case)).transpose()?;
        let state = loaded.as_ref().map(|loaded| &loaded.state);
        self.checked(at, state, &request.text, request.lang.parse().ok())
    }

    /// Checks a text. What is hidden is left out of the list and counted all the same.
    pub(super) fn checked(
        &self,
        at: &At,
        state: Option<&State>,
        text: &str,
        lang: Option<Lang>,
    ) -> Answer<Check> {
        let input = self.tone_input(at, state, text, lang);
        let survey = self.app.survey(&self.ctx(at), &input);
        let (survey, _) = survey.map_err(|error| self.told(at.lang, &error))?;
        let report = self.app.check_tone(&self.ctx(at), &input);
        let mut report = report.map_err(|error| self.told(at.lang, &error))?.report;
        report
            .findings
            .sort_by_key(|found| (found.severity != Severity::Warn, found.start));
        let total = report.findings.len();
        let hidden = self.settings.hidden_rules();
        let shown = report
            .findings
            .into_iter()
            .filter(|found| !hidden.contains(&found.rule));
        let findings = shown.map(|found| self.finding(at, found)).collect();
        let checklist = report.checklist.iter().map(|check| Item {
            label: self.t(at, &format!("page-check-{}", check.item.as_str())),
            state: match check.state {
                CheckState::Present => ItemState::Present,
                CheckState::Missing => ItemState::Missing,
                CheckState::Unsure => ItemState::Unsure,
            },
        });
        Ok(Check {
            findings,
            total,
            checklist: checklist.collect(),
            asks: survey.asks.into_iter().map(|ask| ask.text).collect(),
            facts: survey.facts.into_iter().map(|fact| fact.text).collect(),
        })
    }

    /// Returns a text of the person as it is to be read.
    fn tone_input<'t>(
        &self,
        at: &At,
        state: Option<&State>,
        text: &'t str,
        lang: Option<Lang>,
    ) -> ToneInput<'t> {
        let context = state
            .map(|state| self.app.tone_context(state))
            .unwrap_or_default();
        ToneInput {
            id: String::new(),
            text,
            lang,
            side: Side::Customer,
            channel: redress_tone::Channel::Email,
            context,
            explain_in: Some(at.lang),
        }
    }

    pub(super) fn softened(&self, at: &At, request: &ToneRequest) -> Answer<String> {
        let loaded = request.case.map(|case| self.load(at, case)).transpose()?;
        let state = loaded.as_ref().map(|loaded| &loaded.state);
        let lang = request.lang.parse().ok();
        let input = self.tone_input(at, state, &request.text, lang);
        let softened = self.app.soften(&self.ctx(at), &input);
        let (softened, ..) = softened.map_err(|error| self.told(at.lang, &error))?;
        Ok(softened.text)
    }

    fn finding(&self, at: &At, found: redress_tone::Finding) -> Finding {
        let suggestions = found.suggestions.into_iter();
        let suggestions = suggestions.map(|s| Suggestion {
            start: s.start,
            end: s.end,
            text: s.text,
        });
        Finding {
            label: self.kind_label(at, &found.rule, found.category),
            mark: mark(&found.rule, found.category),
            rule: found.rule,
            start: found.start,
            end: found.end,
            quote: found.quote,
            why: found.why,
            suggestions: suggestions.collect(),
        }
    }

    /// Names the kind of a finding in a word or two.
    pub(super) fn kind_label(&self, at: &At, rule: &str, category: Category) -> String {
        match rule {
            "absolute" | "vague" | "too-long" | "mixed-address" => {
                self.t(at, &format!("page-tone-{rule}"))
            }
            _ => self.t(at, &format!("page-tone-{}", category.as_str())),
        }
    }
}

/// The shape of the underline.
fn mark(rule: &str, category: Category) -> Mark {
    match (rule, category) {
        ("absolute", _) => Mark::Absolute,
        ("vague", _) => Mark::Vague,
        (_, Category::Threat | Category::Manipulation) => Mark::Threat,
        (
            _,
            Category::Insult
            | Category::Blame
            | Category::Pressure
            | Category::Identity
            | Category::Intimacy,
        ) => Mark::Heat,
        (_, Category::Completeness) => Mark::Vague,
        (_, Category::Focus | Category::Register | Category::Refusal) => Mark::Long,
    }
}
