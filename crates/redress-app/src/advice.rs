//! The advice to read: by situation, by rule, by line, and what its sources disagree on.

use redress_coach::spec::LineSpec;
use redress_coach::{Side, Situation, Slots};
use redress_knowledge::advice::{DisagreementSpec, SituationSpec};
use redress_tone::spec::RuleSpec;
use redress_tone::{Lang, Texts};
use serde::Serialize;

use crate::{App, AppError, Result};

/// A situation with everything that is known for it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AdviceView {
    /// Its name.
    pub id: String,
    /// Whom it concerns.
    pub side: Side,
    /// What it is called.
    pub title: String,
    /// The advice in a sentence or two.
    pub intro: String,
    /// What is better not said, with what to say instead.
    pub rules: Vec<RuleAdvice>,
    /// What the other side says, with what to answer.
    pub lines: Vec<LineAdvice>,
    /// What the sources disagree on.
    pub disagreements: Vec<Disagreement>,
    /// The rows of advice behind it.
    pub sources: Vec<String>,
}

/// Something that is better not said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleAdvice {
    /// The rule's id, such as `T-11`.
    pub id: String,
    /// The name under which findings report it.
    pub name: String,
    /// What it is called.
    pub title: String,
    /// How it sounds.
    pub sounds: Option<String>,
    /// Why it works against the speaker.
    pub why: String,
    /// What to say instead, the best first.
    pub instead: Vec<String>,
    /// The rows of advice behind it.
    pub sources: Vec<String>,
}

/// A line of the other side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LineAdvice {
    /// The line's id, such as `R-01`.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// How it sounds; `None` for what nobody utters.
    pub heard: Option<String>,
    /// Why they may be saying it: possibilities, never a verdict.
    pub means: Vec<String>,
    /// What to answer, in three steps of firmness.
    pub say: Vec<String>,
    /// Small print.
    pub for_you: Option<String>,
    /// The rows of advice behind it.
    pub sources: Vec<String>,
}

/// A question on which the sources disagree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Disagreement {
    /// Its id in the register.
    pub id: String,
    /// The question.
    pub question: String,
    /// What some say.
    pub one: String,
    /// What others say.
    pub other: String,
    /// The condition on which each is right.
    pub when: String,
    /// What Redress does with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub does: Option<String>,
    /// The rows of advice behind it.
    pub sources: Vec<String>,
}

/// One piece of advice.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Piece {
    /// A situation.
    Situation(AdviceView),
    /// Something that is better not said.
    Rule(RuleAdvice),
    /// A line of the other side.
    Line(LineAdvice),
    /// What the sources disagree on.
    Disagreement(Disagreement),
}

impl App {
    /// Lists the situations, in the order in which a person meets them.
    ///
    /// # Errors
    /// `Knowledge` when the playbook does not build.
    pub fn advice(&self, lang: Lang) -> Result<Vec<AdviceView>> {
        let all = &self.knowledge().advice().situation;
        all.iter().map(|spec| self.situation(lang, spec)).collect()
    }

    /// Returns one piece of advice: a situation by its name, a rule by its id or name, a line or a
    /// disagreement by its id.
    ///
    /// # Errors
    /// `UnknownName` with the nearest name; `Knowledge` when the playbook does not build.
    pub fn advice_on(&self, lang: Lang, which: &str) -> Result<Piece> {
        let advice = self.knowledge().advice();
        let which = which.trim();
        let upper = which.to_uppercase();
        if let Some(spec) = advice.situation(&which.to_lowercase()) {
            return Ok(Piece::Situation(self.situation(lang, spec)?));
        }
        if let Some(spec) = advice.disagreement(&upper) {
            return Ok(Piece::Disagreement(disagreement(lang, spec)));
        }
        let rules = self.knowledge().tone_rules();
        let rule = rules
            .iter()
            .find(|rule| rule.id == upper || rule.name == which.to_lowercase());
        if let Some(rule) = rule {
            return Ok(Piece::Rule(rule_advice(lang, rule)));
        }
        let playbook = self.engines().playbook()?;
        if let Some(line) = playbook.spec(&upper) {
            return Ok(Piece::Line(self.line_advice(lang, line)?));
        }
        let names = advice.situation.iter().map(|spec| spec.id.as_str());
        let names = names.chain(rules.iter().map(|rule| rule.name.as_str()));
        Err(AppError::UnknownName {
            field: "advice",
            given: which.chars().take(60).collect(),
            nearest: redress_ladder::nearest(which, names).map(str::to_owned),
        })
    }

    fn situation(&self, lang: Lang, spec: &SituationSpec) -> Result<AdviceView> {
        let knowledge = self.knowledge();
        let playbook = self.engines().playbook()?;
        let rules = knowledge.tone_rules();
        let rules = spec
            .rules
            .iter()
            .filter_map(|name| rules.iter().find(|rule| &rule.name == name));
        let lines = spec.lines.iter().filter_map(|id| playbook.spec(id));
        let disagreements = spec
            .disagreements
            .iter()
            .filter_map(|id| knowledge.advice().disagreement(id));
        Ok(AdviceView {
            id: spec.id.clone(),
            side: spec.side,
            title: text(&spec.title, lang),
            intro: text(&spec.intro, lang),
            rules: rules.map(|rule| rule_advice(lang, rule)).collect(),
            lines: lines
                .map(|line| self.line_advice(lang, line))
                .collect::<Result<_>>()?,
            disagreements: disagreements.map(|spec| disagreement(lang, spec)).collect(),
            sources: spec.cites.clone(),
        })
    }

    fn line_advice(&self, lang: Lang, line: &LineSpec) -> Result<LineAdvice> {
        let playbook = self.engines().playbook()?;
        let outside = Situation::of(Slots::new());
        Ok(LineAdvice {
            id: line.id.clone(),
            title: text(&line.label, lang),
            heard: line.heard.get(&lang).and_then(|all| all.first().cloned()),
            means: line.means.get(&lang).cloned().unwrap_or_default(),
            say: playbook.steps(&line.id, lang, &outside),
            for_you: line.for_you.get(&lang).cloned(),
            sources: line.cites.clone(),
        })
    }
}

fn rule_advice(lang: Lang, rule: &RuleSpec) -> RuleAdvice {
    let own = rule.lang.get(&lang);
    RuleAdvice {
        id: rule.id.clone(),
        name: rule.name.clone(),
        title: text(&rule.title, lang),
        sounds: own
            .and_then(|own| own.fires.first())
            .map(|example| example.text.clone()),
        why: own.map(|own| own.why.clone()).unwrap_or_default(),
        // What stands for a name or a day of the message is left for the writing page.
        instead: own
            .map(|own| own.suggest.as_slice().to_vec())
            .unwrap_or_default()
            .into_iter()
            .filter(|text| !text.is_empty() && !text.contains(['{', '$', '<']))
            .collect(),
        sources: [rule.id.clone()]
            .into_iter()
            .chain(rule.cites.iter().filter(|id| **id != rule.id).cloned())
            .collect(),
    }
}

fn disagreement(lang: Lang, spec: &DisagreementSpec) -> Disagreement {
    Disagreement {
        id: spec.id.clone(),
        question: text(&spec.question, lang),
        one: text(&spec.one, lang),
        other: text(&spec.other, lang),
        when: text(&spec.when, lang),
        does: spec.does.get(&lang).cloned(),
        sources: spec.cites.clone(),
    }
}

fn text(texts: &Texts, lang: Lang) -> String {
    texts.get(&lang).cloned().unwrap_or_default()
}
