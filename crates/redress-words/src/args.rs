//! Values that a message has places for.

use std::borrow::Cow;

/// A value for one place in a message.
///
/// Dates, amounts and lists are rendered first and handed over as text, so
/// that a message never decides how a date looks.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    /// Text that is shown as it stands.
    Text(Cow<'a, str>),
    /// A whole number: it chooses the plural and is shown with the grouping
    /// of the language.
    Number(i64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Value::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Value::Text(Cow::Owned(text))
    }
}

macro_rules! from_whole_number {
    ($($number:ty),*) => {$(
        impl From<$number> for Value<'_> {
            fn from(number: $number) -> Self {
                // A count that does not fit is shown as the largest one.
                Value::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}
from_whole_number!(i8, i16, i32, i64, u8, u16, u32, u64, usize);

/// The named values of one message.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Args<'a>(Vec<(&'a str, Value<'a>)>);

impl<'a> Args<'a> {
    /// Returns no values at all.
    #[must_use]
    pub const fn new() -> Self {
        Args(Vec::new())
    }

    /// Adds one named value.
    pub fn set(&mut self, name: &'a str, value: impl Into<Value<'a>>) {
        self.0.push((name, value.into()));
    }

    /// Adds one named value and returns the whole.
    #[must_use]
    pub fn with(mut self, name: &'a str, value: impl Into<Value<'a>>) -> Self {
        self.set(name, value);
        self
    }

    /// Yields the names and values in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = (&'a str, &Value<'a>)> {
        self.0.iter().map(|(name, value)| (*name, value))
    }
}

/// Builds [`Args`]: `args!["n" => 3, "who" => name]`.
#[macro_export]
macro_rules! args {
    ($($name:expr => $value:expr),* $(,)?) => {
        $crate::Args::new()$(.with($name, $value))*
    };
}
