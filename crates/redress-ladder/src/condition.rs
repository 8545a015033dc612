//! Conditions on facts: "a consumer", "below 186 000 TRY", "in Scotland".

use std::cmp::Ordering;

use jiff::civil::Date;

use crate::closed::{Fact, Topic};
use crate::facts::{FactValue, Facts};
use crate::spec::{ConditionSpec, Unknown};

/// A condition whose values have been read.
#[derive(Debug, Clone)]
pub(crate) struct Condition {
    pub(crate) fact: Fact,
    test: Test,
    since: Option<Date>,
    until: Option<Date>,
    unknown: Unknown,
    doubtful: bool,
    topics: Vec<Topic>,
    provided: Option<Box<Condition>>,
}

#[derive(Debug, Clone)]
enum Test {
    OneOf(Vec<FactValue>),
    Than {
        accepts: &'static [Ordering],
        value: FactValue,
    },
}

/// What a condition says of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Verdict {
    Holds,
    Fails,
    /// It fails, and the law itself is in doubt.
    InDoubt,
    /// The fact is not known; `Unknown` says what that means.
    NotKnown(Fact, Unknown),
    /// The amount is in another currency than the rule's.
    OtherCurrency,
}

impl Condition {
    /// Reads a condition as written.
    pub(crate) fn read(spec: &ConditionSpec, currency: Option<&str>) -> Result<Self, String> {
        let read = |text: &str| {
            spec.fact
                .read(text, currency)
                .map_err(|error| error.to_string())
        };
        let mut tests = Vec::new();
        if !spec.one_of.is_empty() || spec.is.is_some() {
            let values = spec.one_of.iter().chain(spec.is.as_ref());
            tests.push(Test::OneOf(
                values.map(|text| read(text)).collect::<Result<_, _>>()?,
            ));
        }
        let comparisons: [(&Option<String>, &'static [Ordering]); 4] = [
            (&spec.below, &[Ordering::Less]),
            (&spec.at_most, &[Ordering::Less, Ordering::Equal]),
            (&spec.above, &[Ordering::Greater]),
            (&spec.at_least, &[Ordering::Greater, Ordering::Equal]),
        ];
        for (text, accepts) in comparisons {
            let Some(text) = text else { continue };
            let value = read(text)?;
            if !matches!(value, FactValue::Money(_) | FactValue::Number(_)) {
                return Err(format!(
                    "{} cannot be compared by size; use is or one_of",
                    spec.fact
                ));
            }
            tests.push(Test::Than { accepts, value });
        }
        let [test] = <[Test; 1]>::try_from(tests).map_err(|_| {
            "give exactly one of is, one_of, below, at_most, above and at_least".to_owned()
        })?;
        let (since, until) = (spec.since, spec.until);
        if since.zip(until).is_some_and(|(since, until)| until < since) {
            return Err("since lies after until; swap them".to_owned());
        }
        Ok(Self {
            fact: spec.fact,
            test,
            since,
            until,
            unknown: spec.unknown,
            doubtful: spec.doubtful,
            topics: spec.topics.clone(),
            provided: match &spec.provided {
                Some(provided) => Some(Box::new(Self::read(provided, currency)?)),
                None => None,
            },
        })
    }

    /// True where it stands for a case of this topic; where the topic is not known, a condition
    /// of some topics shuts nothing.
    pub(crate) fn is_for(&self, topic: Option<Topic>) -> bool {
        self.topics.is_empty() || topic.is_some_and(|topic| self.topics.contains(&topic))
    }

    /// Judges a case as the law stands on a day. A condition that is not yet or
    /// no longer law holds.
    pub(crate) fn judge(&self, facts: &Facts, today: Date, captive: bool) -> Verdict {
        if self.since.is_some_and(|since| today < since)
            || self.until.is_some_and(|until| until < today)
        {
            return Verdict::Holds;
        }
        if let Some(provided) = &self.provided {
            match provided.met(facts, captive) {
                Verdict::Holds | Verdict::InDoubt => {}
                // It may be another state's limit: that is asked, and shuts nothing.
                Verdict::NotKnown(fact, _) => return Verdict::NotKnown(fact, Unknown::Assume),
                Verdict::Fails | Verdict::OtherCurrency => return Verdict::Holds,
            }
        }
        self.test(facts, captive)
    }

    /// Judges a condition under which another stands: with one of its own, both are needed.
    fn met(&self, facts: &Facts, captive: bool) -> Verdict {
        match self
            .provided
            .as_ref()
            .map(|provided| provided.met(facts, captive))
        {
            None | Some(Verdict::Holds | Verdict::InDoubt) => self.test(facts, captive),
            Some(verdict) => verdict,
        }
    }

    fn test(&self, facts: &Facts, captive: bool) -> Verdict {
        let usual = FactValue::YesNo(captive);
        let default = (self.fact == Fact::Captive).then_some(&usual);
        let Some(given) = facts.get(self.fact).or(default) else {
            return Verdict::NotKnown(self.fact, self.unknown);
        };
        let held = match &self.test {
            Test::OneOf(values) => values.contains(given),
            Test::Than { accepts, value } => match compare(given, value) {
                Some(ordering) => accepts.contains(&ordering),
                None => return Verdict::OtherCurrency,
            },
        };
        match (held, self.doubtful) {
            (true, _) => Verdict::Holds,
            (false, true) => Verdict::InDoubt,
            (false, false) => Verdict::Fails,
        }
    }

    /// The facts it rests on.
    pub(crate) fn facts(&self) -> Vec<Fact> {
        let mut facts = self
            .provided
            .as_ref()
            .map(|provided| provided.facts())
            .unwrap_or_default();
        facts.push(self.fact);
        facts
    }

    /// The values the condition wants, for an explanation.
    pub(crate) fn wanted(&self) -> Vec<FactValue> {
        match &self.test {
            Test::OneOf(values) => values.clone(),
            Test::Than { value, .. } => vec![value.clone()],
        }
    }
}

fn compare(given: &FactValue, limit: &FactValue) -> Option<Ordering> {
    match (given, limit) {
        (FactValue::Money(given), FactValue::Money(limit)) => (given.currency()
            == limit.currency())
        .then(|| given.ten_thousandths().cmp(&limit.ten_thousandths())),
        (FactValue::Number(given), FactValue::Number(limit)) => Some(given.cmp(limit)),
        _ => None,
    }
}

/// True where a list of topics leaves room for this case: it is empty, holds
/// the topic, or the topic is not known.
pub(crate) fn topic_fits(topics: &[Topic], topic: Option<Topic>) -> bool {
    topics.is_empty() || topic.is_none_or(|topic| topics.contains(&topic))
}
