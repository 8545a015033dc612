//! Facts of a case: sums, yes and no, and words of short lists.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use crate::closed::{Channel, Fact, Part, UnknownName};
use crate::nearest::nearest;

/// A sum of money, exact to a ten-thousandth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    ten_thousandths: i64,
    currency: [u8; 3],
}

impl Money {
    /// The ISO 4217 code.
    #[must_use]
    pub fn currency(&self) -> &str {
        // Only ASCII capitals are ever stored.
        std::str::from_utf8(&self.currency).unwrap_or_default()
    }

    /// Ten-thousandths of the currency's unit: 120.50 is 1 205 000.
    #[must_use]
    pub const fn ten_thousandths(&self) -> i64 {
        self.ten_thousandths
    }

    /// Reads `120.50EUR` or `120.50 EUR`; a bare number takes `default`.
    fn parse(text: &str, default: Option<&str>) -> Option<Self> {
        let text = text.trim();
        if text.len() > 40 {
            return None;
        }
        let end = text
            .find(|c: char| !(c.is_ascii_digit() || c == '.'))
            .unwrap_or(text.len());
        let (number, code) = text.split_at_checked(end)?;
        let code = match code.trim_start() {
            "" => default?,
            code => code,
        };
        let currency: [u8; 3] = code.as_bytes().try_into().ok()?;
        if !currency.iter().all(u8::is_ascii_uppercase) {
            return None;
        }
        let (whole, part) = number.split_once('.').unwrap_or((number, "0"));
        if whole.is_empty() || part.is_empty() || part.len() > 4 || part.contains('.') {
            return None;
        }
        let whole: i64 = whole.parse().ok()?;
        let part: i64 = format!("{part:0<4}").parse().ok()?;
        let ten_thousandths = whole.checked_mul(10_000)?.checked_add(part)?;
        Some(Self {
            ten_thousandths,
            currency,
        })
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, part) = (self.ten_thousandths / 10_000, self.ten_thousandths % 10_000);
        match (part, part % 100) {
            (0, _) => write!(f, "{whole} {}", self.currency()),
            (_, 0) => write!(f, "{whole}.{:02} {}", part / 100, self.currency()),
            _ => write!(f, "{whole}.{part:04} {}", self.currency()),
        }
    }
}

/// The value of a fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactValue {
    /// Yes or no.
    YesNo(bool),
    /// A sum.
    Money(Money),
    /// A whole number.
    Number(u32),
    /// A word of the fact's own list.
    Word(String),
}

impl fmt::Display for FactValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::YesNo(yes) => f.write_str(if *yes { "yes" } else { "no" }),
            Self::Money(money) => money.fmt(f),
            Self::Number(number) => number.fmt(f),
            Self::Word(word) => f.write_str(word),
        }
    }
}

impl Serialize for FactValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A fact that is not in the list, or a value it cannot have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FactError {
    /// No such fact.
    #[error(transparent)]
    Unknown(#[from] UnknownName),
    /// The fact exists; the value does not fit it.
    #[error("{fact} cannot be \"{given}\"; give {wants}")]
    Value {
        /// The fact.
        fact: Fact,
        /// What was given, cut to 60 characters.
        given: String,
        /// What a value looks like.
        wants: &'static str,
        /// The nearest value of the fact's list.
        nearest: Option<String>,
    },
}

impl Fact {
    /// Reads a value of this fact. A bare amount takes `currency`.
    ///
    /// # Errors
    /// [`FactError::Value`] with what the fact wants.
    pub fn read(self, text: &str, currency: Option<&str>) -> Result<FactValue, FactError> {
        let (value, wants, list) = match self {
            Self::Amount => (
                Money::parse(text, currency).map(FactValue::Money),
                "a sum such as 120.50EUR",
                vec![],
            ),
            Self::Age => (
                text.parse()
                    .ok()
                    .filter(|years| *years <= 150)
                    .map(FactValue::Number),
                "years as a whole number, at most 150",
                vec![],
            ),
            Self::Part => (
                word(text, Part::from_str(text).is_ok()),
                "a part of the country",
                names(Part::ALL, |p| p.as_str()),
            ),
            Self::Channel => (
                word(text, Channel::from_str(text).is_ok()),
                "a channel",
                names(Channel::ALL, |c| c.as_str()),
            ),
            Self::State => (
                word(
                    text,
                    text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase()),
                ),
                "two capital letters such as NY or DE",
                vec![],
            ),
            _ => (yes_no(text), "yes or no", vec!["yes", "no"]),
        };
        value.ok_or_else(|| FactError::Value {
            fact: self,
            given: text.chars().take(60).collect(),
            wants,
            nearest: nearest(text, list).map(str::to_owned),
        })
    }
}

fn names<T: Copy>(all: &[T], name: impl Fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|value| name(*value)).collect()
}

fn word(text: &str, known: bool) -> Option<FactValue> {
    known.then(|| FactValue::Word(text.to_owned()))
}

fn yes_no(text: &str) -> Option<FactValue> {
    match text {
        "yes" => Some(FactValue::YesNo(true)),
        "no" => Some(FactValue::YesNo(false)),
        _ => None,
    }
}

/// What is known about a case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts(BTreeMap<Fact, FactValue>);

impl Facts {
    /// Sets a fact by its name and its value as text.
    ///
    /// # Errors
    /// [`FactError`] for a name that is no fact or a value that does not fit it.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), FactError> {
        let fact: Fact = name.parse()?;
        self.insert(fact, fact.read(value, None)?);
        Ok(())
    }

    /// Sets a fact.
    pub fn insert(&mut self, fact: Fact, value: FactValue) {
        self.0.insert(fact, value);
    }

    /// The value of a fact.
    #[must_use]
    pub fn get(&self, fact: Fact) -> Option<&FactValue> {
        self.0.get(&fact)
    }

    /// The facts that are known.
    pub fn iter(&self) -> impl Iterator<Item = (Fact, &FactValue)> {
        self.0.iter().map(|(fact, value)| (*fact, value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_read_exactly() {
        for (text, shown) in [
            ("120.50EUR", "120.50 EUR"),
            ("186000 TRY", "186000 TRY"),
            ("0.005KWD", "0.0050 KWD"),
            ("7EUR", "7 EUR"),
        ] {
            assert_eq!(Money::parse(text, None).unwrap().to_string(), shown);
        }
        assert_eq!(
            Money::parse("12", Some("EUR")).unwrap().to_string(),
            "12 EUR"
        );
        for text in [
            "",
            "EUR",
            "12",
            "-5EUR",
            "1.2.3EUR",
            "1.EUR",
            ".5EUR",
            "5eur",
            "5€",
            "5 EURO",
            "9999999999999999999EUR",
            "1.23456EUR",
        ] {
            assert_eq!(Money::parse(text, None), None, "{text}");
        }
    }

    #[test]
    fn a_value_that_does_not_fit_says_what_does() {
        let mut facts = Facts::default();
        assert_eq!(facts.set("part", "scotland"), Ok(()));
        assert_eq!(
            facts.get(Fact::Part),
            Some(&FactValue::Word("scotland".into()))
        );
        assert!(matches!(
            facts.set("part", "scottland"),
            Err(FactError::Value { nearest: Some(near), .. }) if near == "scotland"
        ));
        assert!(matches!(
            facts.set("amuont", "1EUR"),
            Err(FactError::Unknown(UnknownName { nearest: Some(near), .. })) if near == "amount"
        ));
        for (name, value) in [
            ("consumer", "maybe"),
            ("age", "-1"),
            ("age", "200"),
            ("state", "ny"),
            ("amount", "much"),
        ] {
            assert!(facts.set(name, value).is_err(), "{name}={value}");
        }
    }
}
