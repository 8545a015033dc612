//! `next.toml`: what the next step rests on.

use std::collections::BTreeMap;

use serde::Deserialize;

/// `next.toml` as it is written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NextSpec {
    /// The advice behind each kind of step, by the step's name in JSON, such as `send-recap`.
    pub step: BTreeMap<String, StepSpec>,
    /// How long each thing waits.
    pub days: DaysSpec,
    /// How often something is asked for.
    pub refusals: RefusalsSpec,
    /// Where money may still be leaving: that is stopped before anything is asked.
    #[serde(rename = "stop-first", default)]
    pub stop_first: StopFirstSpec,
}

/// One kind of step.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StepSpec {
    /// The rows of advice behind it.
    pub cites: Vec<String>,
}

/// How long each thing waits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Days {
    /// For how many days after a call its recap is proposed.
    pub recap: i64,
    /// In how many days a recap asks for corrections.
    pub recap_answer: i64,
    /// How many days a firm gets for an answer to a reminder.
    pub reminder: i64,
    /// The settle time: how many days what was agreed gets to come.
    pub settle: i64,
    /// How many days before its last day a window is called urgent.
    pub warn: i64,
    /// After how many refusals a supervisor is no longer asked for.
    pub supervisor_refusals: usize,
}

/// How long each thing waits, as it is written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DaysSpec {
    /// For how long after a call its recap is proposed.
    pub recap: SpanSpec,
    /// By when a recap asks for corrections.
    pub recap_answer: SpanSpec,
    /// How long a firm has for an answer to a reminder.
    pub reminder: SpanSpec,
    /// How long what was agreed gets to come.
    pub settle: SpanSpec,
    /// How long before its last day a window is called urgent.
    pub warn: SpanSpec,
}

/// A number of days with the advice behind it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SpanSpec {
    /// Calendar days.
    pub days: u16,
    /// The rows of advice behind it.
    pub cites: Vec<String>,
}

/// How often something is asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RefusalsSpec {
    /// After how many refusals a supervisor is no longer asked for.
    pub supervisor: usize,
    /// The rows of advice behind it.
    pub cites: Vec<String>,
}

/// Where something is stopped before anything is asked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StopFirstSpec {
    /// The topics.
    pub topics: Vec<String>,
}

impl NextSpec {
    /// Returns the rows of advice behind a step.
    #[must_use]
    pub fn cites(&self, step: &str) -> &[String] {
        self.step.get(step).map_or(&[], |step| &step.cites)
    }

    /// Returns the numbers alone.
    #[must_use]
    pub fn days(&self) -> Days {
        Days {
            recap: i64::from(self.days.recap.days),
            recap_answer: i64::from(self.days.recap_answer.days),
            reminder: i64::from(self.days.reminder.days),
            settle: i64::from(self.days.settle.days),
            warn: i64::from(self.days.warn.days),
            supervisor_refusals: self.refusals.supervisor,
        }
    }
}
