//! Words and dates in the language of the page.

use jiff::Zoned;
use jiff::civil::Date;
use redress_tone::Lang;

/// A value that a message has a place for.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Text, isolated by the message so that it keeps its own direction.
    Text(String),
    /// A whole number, which also chooses the plural form.
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Arg::Number(number)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// Gives every sentence that a page shows, and writes dates.
///
/// A missing message is no error: an implementation returns the id, so that a
/// page is always complete.
pub trait Speech: Send + Sync {
    /// Returns the message `id` in `lang`.
    fn text(&self, lang: Lang, id: &str, args: &[(&str, Arg)]) -> String;

    /// Writes a day with its month in words and its year.
    fn date(&self, lang: Lang, day: Date) -> String;

    /// Writes a day with its weekday and month in words.
    fn weekday(&self, lang: Lang, day: Date) -> String;
}

impl Speech for redress_words::Words {
    fn text(&self, lang: Lang, id: &str, args: &[(&str, Arg)]) -> String {
        let mut values = redress_words::Args::new();
        for (name, arg) in args {
            match arg {
                Arg::Text(text) => values.set(name, isolated(lang, text)),
                Arg::Number(number) => values.set(name, *number),
            }
        }
        self.get(lang, id, &values)
    }

    fn date(&self, lang: Lang, day: Date) -> String {
        redress_words::format::date(lang, day, redress_words::DateStyle::Long)
    }

    fn weekday(&self, lang: Lang, day: Date) -> String {
        redress_words::format::date(lang, day, redress_words::DateStyle::LongWeekday)
    }
}

impl Speech for redress_app::App {
    fn text(&self, lang: Lang, id: &str, args: &[(&str, Arg)]) -> String {
        Speech::text(self.words(), lang, id, args)
    }

    fn date(&self, lang: Lang, day: Date) -> String {
        Speech::date(self.words(), lang, day)
    }

    fn weekday(&self, lang: Lang, day: Date) -> String {
        Speech::weekday(self.words(), lang, day)
    }
}

/// Isolates a value where it could change the order of the sentence around it: in a language
/// written from right to left, or when the value itself has such letters.
fn isolated(lang: Lang, text: &str) -> String {
    if lang.is_rtl() || redress_words::isolate::has_right_to_left(text) {
        redress_words::isolate(redress_words::Kind::Name, text)
    } else {
        text.to_owned()
    }
}

/// A language together with its words: what every page function takes.
#[derive(Clone, Copy)]
pub struct Tongue<'a> {
    /// The language of the page.
    pub lang: Lang,
    speech: &'a dyn Speech,
}

impl<'a> Tongue<'a> {
    /// Joins a language and its words.
    #[must_use]
    pub fn new(lang: Lang, speech: &'a dyn Speech) -> Self {
        Self { lang, speech }
    }

    /// Returns a message without places.
    #[must_use]
    pub fn t(&self, id: &str) -> String {
        self.speech.text(self.lang, id, &[])
    }

    /// Returns a message with its places filled.
    #[must_use]
    pub fn ta(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.speech.text(self.lang, id, args)
    }

    /// Writes a day in full.
    #[must_use]
    pub fn date(&self, day: Date) -> String {
        self.speech.date(self.lang, day)
    }

    /// Writes a day with its weekday.
    #[must_use]
    pub fn weekday(&self, day: Date) -> String {
        self.speech.weekday(self.lang, day)
    }

    /// Writes hours and minutes on a clock of 24 hours, as a call log needs them.
    #[must_use]
    pub fn time(&self, at: &Zoned) -> String {
        format!("{:02}:{:02}", at.hour(), at.minute())
    }

    /// Writes a length of time as minutes, at least one. Seconds are dropped.
    #[must_use]
    pub fn minutes(&self, seconds: i64) -> String {
        let minutes = (seconds / 60).max(1);
        self.ta("page-minutes", &[("n", minutes.into())])
    }
}
