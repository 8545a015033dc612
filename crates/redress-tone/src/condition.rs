//! Conditions: what must hold beside the words.

use crate::context::{COUNTERS, Context, FLAGS};
use crate::report::{Channel, Options};

pub(crate) const QUESTION: u16 = 1;
pub(crate) const EXCLAIMED: u16 = 2;
pub(crate) const SECOND_PERSON: u16 = 4;
pub(crate) const NEGATED: u16 = 8;
pub(crate) const DATED: u16 = 16;
pub(crate) const PRICED: u16 = 32;
pub(crate) const NUMBERED: u16 = 64;
pub(crate) const OPENING: u16 = 128;

/// Conditions that the sentence decides, as one bit each.
const OF_SENTENCE: &[(&str, u16)] = &[
    ("question", QUESTION),
    ("exclaimed", EXCLAIMED),
    ("second-person", SECOND_PERSON),
    ("negated", NEGATED),
    ("dated", DATED),
    ("priced", PRICED),
    ("numbered", NUMBERED),
    ("opening", OPENING),
];

/// Counters that the message itself has.
const OF_MESSAGE: &[&str] = &[
    "words",
    "sentences",
    "requests",
    "grievances",
    "formal",
    "informal",
];

/// What is known of a sentence and its message.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Facts<'a> {
    /// The conditions of the sentence that hold, one bit each.
    pub(crate) sentence: u16,
    pub(crate) words: usize,
    pub(crate) sentences: usize,
    pub(crate) requests: usize,
    pub(crate) grievances: usize,
    /// Sentences, or different words, that address the reader formally and informally.
    pub(crate) formal: usize,
    pub(crate) informal: usize,
    pub(crate) channel: Channel,
    pub(crate) context: &'a Context,
}

/// Returns the bit of a condition that the sentence decides; 0 for any other name.
pub(crate) fn bit(name: &str) -> u16 {
    OF_SENTENCE
        .iter()
        .find(|(known, _)| *known == name)
        .map_or(0, |&(_, bit)| bit)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Compare {
    Equal,
    AtLeast,
    AtMost,
    More,
    Fewer,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Test {
    Sentence(u16),
    Flag(String),
    Count(String, Compare, u32),
    Spoken,
    Written,
}

/// One condition: it holds when one of its tests does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Condition {
    text: String,
    tests: Vec<Test>,
}

impl Condition {
    /// Reads a condition. The error is the part that is not known.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        text.split('|')
            .map(|part| test(part.trim()).ok_or_else(|| part.trim().to_owned()))
            .collect::<Result<Vec<Test>, String>>()
            .map(|tests| Condition {
                text: text.to_owned(),
                tests,
            })
    }

    /// Returns the condition as it was written.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Says whether the condition compares the counter.
    pub(crate) fn counts(&self, name: &str) -> bool {
        let mut tests = self.tests.iter();
        tests.any(|test| matches!(test, Test::Count(counter, ..) if counter == name))
    }

    /// Says whether the condition needs to know of `second-person` or `negated`.
    pub(crate) fn uses(&self, name: &str) -> bool {
        let wanted = bit(name);
        self.tests
            .iter()
            .any(|test| matches!(test, Test::Sentence(bit) if *bit == wanted))
    }

    /// Says whether the condition holds, where the options alone tell.
    pub(crate) fn told_by_options(&self, options: &Options) -> Option<bool> {
        let told = |test: &Test| match test {
            Test::Sentence(_) => false,
            Test::Count(counter, ..) => !OF_MESSAGE.contains(&counter.as_str()),
            Test::Flag(_) | Test::Spoken | Test::Written => true,
        };
        let facts = Facts {
            sentence: 0,
            words: 0,
            sentences: 0,
            requests: 0,
            grievances: 0,
            formal: 0,
            informal: 0,
            channel: options.channel,
            context: &options.context,
        };
        self.tests.iter().all(told).then(|| self.holds(&facts))
    }

    /// Says whether the condition holds.
    pub(crate) fn holds(&self, facts: &Facts<'_>) -> bool {
        self.tests.iter().any(|test| match test {
            Test::Sentence(bit) => facts.sentence & bit != 0,
            Test::Flag(flag) => facts.context.has(flag),
            Test::Spoken => matches!(facts.channel, Channel::Phone | Channel::Visit),
            Test::Written => !matches!(facts.channel, Channel::Phone | Channel::Visit),
            Test::Count(counter, compare, n) => {
                count(counter, facts).is_some_and(|have| match compare {
                    Compare::Equal => have == *n,
                    Compare::AtLeast => have >= *n,
                    Compare::AtMost => have <= *n,
                    Compare::More => have > *n,
                    Compare::Fewer => have < *n,
                })
            }
        })
    }
}

fn count(counter: &str, facts: &Facts<'_>) -> Option<u32> {
    let own = match counter {
        "words" => facts.words,
        "sentences" => facts.sentences,
        "requests" => facts.requests,
        "grievances" => facts.grievances,
        "formal" => facts.formal,
        "informal" => facts.informal,
        _ => return facts.context.count(counter),
    };
    Some(u32::try_from(own).unwrap_or(u32::MAX))
}

fn test(part: &str) -> Option<Test> {
    if bit(part) != 0 {
        return Some(Test::Sentence(bit(part)));
    }
    match part {
        "no-request" => return Some(Test::Count("requests".to_owned(), Compare::Equal, 0)),
        "spoken" => return Some(Test::Spoken),
        "written" => return Some(Test::Written),
        _ if FLAGS.contains(&part) => return Some(Test::Flag(part.to_owned())),
        _ => {}
    }
    let at = part.find(['=', '<', '>'])?;
    let (name, rest) = part.split_at(at);
    let (compare, number) = if let Some(number) = rest.strip_prefix(">=") {
        (Compare::AtLeast, number)
    } else if let Some(number) = rest.strip_prefix("<=") {
        (Compare::AtMost, number)
    } else if let Some(number) = rest.strip_prefix('=') {
        (Compare::Equal, number)
    } else if let Some(number) = rest.strip_prefix('>') {
        (Compare::More, number)
    } else {
        (Compare::Fewer, rest.strip_prefix('<')?)
    };
    let name = name.trim();
    let known = OF_MESSAGE.contains(&name) || COUNTERS.contains(&name);
    let number = number.trim().parse().ok().filter(|_| known)?;
    Some(Test::Count(name.to_owned(), compare, number))
}

/// Says whether all conditions hold.
pub(crate) fn all(conditions: &[Condition], facts: &Facts<'_>) -> bool {
    conditions.iter().all(|condition| condition.holds(facts))
}

/// Says whether one of the conditions holds.
pub(crate) fn any(conditions: &[Condition], facts: &Facts<'_>) -> bool {
    conditions.iter().any(|condition| condition.holds(facts))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holds_by_sentence_message_and_context() {
        let context: Context = "solved,open-items=2".parse().expect("known words");
        let facts = Facts {
            sentence: bit("question") | bit("opening"),
            words: 40,
            sentences: 3,
            requests: 0,
            grievances: 3,
            formal: 2,
            informal: 0,
            channel: Channel::Phone,
            context: &context,
        };
        for (condition, holds) in [
            ("question", true),
            ("opening", true),
            ("negated", false),
            ("negated|question", true),
            ("no-request", true),
            ("spoken", true),
            ("written", false),
            ("solved", true),
            ("legal-ready", false),
            ("legal-ready | solved", true),
            ("open-items=2", true),
            ("open-items>=3", false),
            ("open-items<3", true),
            // What is not known neither holds nor fails to be compared.
            ("refusals=0", false),
            ("refusals>=0", false),
            ("words>39", true),
            ("words<=39", false),
            ("grievances>=3", true),
            ("formal>=2", true),
            ("informal>=2", false),
        ] {
            let parsed = Condition::parse(condition).expect(condition);
            assert_eq!(parsed.holds(&facts), holds, "{condition}");
        }
    }

    #[test]
    fn refuses_what_it_does_not_know() {
        for unknown in [
            "openning",
            "",
            "open-items=many",
            "cats>=3",
            "words",
            "solved|",
            "words!3",
        ] {
            assert!(Condition::parse(unknown).is_err(), "{unknown}");
        }
    }
}
