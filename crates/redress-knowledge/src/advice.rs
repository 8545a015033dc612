//! `advice/*.toml`: the advice to read, by situation, and what its sources disagree on.

use redress_coach::Side;
use redress_tone::Texts;
use serde::Deserialize;

/// A file of `knowledge/advice` as it is written; all files together are the advice.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AdviceSpec {
    /// The version of this file format: 1.
    pub schema: u32,
    /// Situations, in the order in which a person meets them.
    #[serde(default)]
    pub situation: Vec<SituationSpec>,
    /// What the sources disagree on.
    #[serde(default)]
    pub disagreement: Vec<DisagreementSpec>,
}

/// A situation, with what is known for it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SituationSpec {
    /// Its name in kebab case.
    pub id: String,
    /// Whom it concerns.
    #[serde(default)]
    pub side: Side,
    /// What it is called.
    pub title: Texts,
    /// The advice in a sentence or two.
    pub intro: Texts,
    /// The rules of tone that belong to it, by their names.
    #[serde(default)]
    pub rules: Vec<String>,
    /// The lines of the other side, by their ids.
    #[serde(default)]
    pub lines: Vec<String>,
    /// What the sources disagree on in it, by their ids.
    #[serde(default)]
    pub disagreements: Vec<String>,
    /// The rows of advice behind it.
    pub cites: Vec<String>,
}

/// A question on which the sources disagree, and on what condition each is right.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DisagreementSpec {
    /// Its id in the register, such as `D-01`.
    pub id: String,
    /// Whom it concerns.
    pub sides: Vec<Side>,
    /// The question.
    pub question: Texts,
    /// What some say.
    pub one: Texts,
    /// What others say.
    pub other: Texts,
    /// The condition on which each is right.
    pub when: Texts,
    /// What Redress does with it, where it does something already.
    #[serde(default)]
    pub does: Texts,
    /// The rows of advice behind it.
    pub cites: Vec<String>,
}

impl AdviceSpec {
    pub(crate) fn join(files: Vec<AdviceSpec>) -> AdviceSpec {
        let mut whole = AdviceSpec {
            schema: 1,
            ..AdviceSpec::default()
        };
        for file in files {
            whole.situation.extend(file.situation);
            whole.disagreement.extend(file.disagreement);
        }
        whole
    }

    /// Returns the disagreement with this id.
    #[must_use]
    pub fn disagreement(&self, id: &str) -> Option<&DisagreementSpec> {
        self.disagreement.iter().find(|one| one.id == id)
    }

    /// Returns the situation with this id.
    #[must_use]
    pub fn situation(&self, id: &str) -> Option<&SituationSpec> {
        self.situation.iter().find(|one| one.id == id)
    }
}
