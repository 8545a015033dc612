//! Dates, times, numbers, lists and sorting, by the habits of each language.

use std::cell::OnceCell;
use std::cmp::Ordering;
use std::thread::LocalKey;

use fixed_decimal::Decimal;
use icu_calendar::{Date, Gregorian};
use icu_casemap::TitlecaseMapper;
use icu_casemap::options::{TitlecaseOptions, TrailingCase};
use icu_collator::CollatorBorrowed;
use icu_collator::options::CollatorOptions;
use icu_datetime::fieldsets::{MD, MDE, T, YMD, YMDE};
use icu_datetime::input::Time;
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale_core::Locale;
use jiff::civil;
use redress_tone::Lang;

use crate::locale::locale_of;

/// A formatter of each language, made when it is first needed. The library's data is not shared
/// between threads, so each thread has its own.
type PerLang<F> = [OnceCell<Option<F>>; Lang::ALL.len()];

const fn per_lang<F>() -> PerLang<F> {
    [const { OnceCell::new() }; Lang::ALL.len()]
}

/// Writes with the formatter of a language; `None` where the library has no data for it.
fn write_once<F>(
    made: &'static LocalKey<PerLang<F>>,
    lang: Lang,
    make: impl FnOnce(Locale) -> Option<F>,
    write: impl FnOnce(&F) -> String,
) -> Option<String> {
    let at = Lang::ALL.iter().position(|known| *known == lang)?;
    made.with(|made| {
        made.get(at)?
            .get_or_init(|| make(locale_of(lang)))
            .as_ref()
            .map(write)
    })
}

/// How much of a date is written out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateStyle {
    /// "12 March 2026".
    Long,
    /// "Thursday, 12 March 2026".
    LongWeekday,
    /// "12 Mar 2026": never digits alone, which two readers read two ways.
    Short,
    /// "12 March", where the year is plain from what stands around it.
    DayMonth,
    /// "Thursday 12 March", for a day that is near.
    DayMonthWeekday,
}

/// A value that cannot be shown in words.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    /// The text is not a decimal number such as `-1234.50`.
    #[error("\"{0}\" is not a number: write it like 1234.50")]
    NotANumber(String),
    /// The text is not a currency code such as `EUR`.
    #[error("\"{0}\" is not a currency: write three letters, like EUR")]
    NotACurrency(String),
}

/// Writes a date.
#[must_use]
pub fn date(lang: Lang, day: civil::Date, style: DateStyle) -> String {
    let fallback = || day.to_string();
    let month = u8::try_from(day.month()).unwrap_or(1);
    let number = u8::try_from(day.day()).unwrap_or(1);
    let Ok(input) = Date::try_new_gregorian(i32::from(day.year()), month, number) else {
        return fallback();
    };
    // Making a formatter costs a hundred times what using it does, so each is made once.
    macro_rules! write_with {
        ($type:ty, $fields:expr) => {{
            thread_local! {
                static MADE: PerLang<FixedCalendarDateTimeFormatter<Gregorian, $type>> =
                    const { per_lang() };
            }
            let make = |locale: Locale| {
                FixedCalendarDateTimeFormatter::try_new(locale.into(), $fields).ok()
            };
            write_once(&MADE, lang, make, |f| f.format(&input).to_string()).unwrap_or_else(fallback)
        }};
    }
    match style {
        DateStyle::Long => write_with!(YMD, YMD::long()),
        DateStyle::LongWeekday => write_with!(YMDE, YMDE::long()),
        DateStyle::Short => write_with!(YMD, YMD::medium()),
        DateStyle::DayMonth => write_with!(MD, MD::long()),
        DateStyle::DayMonthWeekday => write_with!(MDE, MDE::long()),
    }
}

/// Writes a time of day, hours and minutes.
#[must_use]
pub fn time(lang: Lang, time: civil::Time) -> String {
    let fallback = || format!("{:02}:{:02}", time.hour(), time.minute());
    let hour = u8::try_from(time.hour()).unwrap_or(0);
    let minute = u8::try_from(time.minute()).unwrap_or(0);
    let Ok(input) = Time::try_new(hour, minute, 0, 0) else {
        return fallback();
    };
    thread_local! {
        static MADE: PerLang<NoCalendarFormatter<T>> = const { per_lang() };
    }
    let make = |locale: Locale| NoCalendarFormatter::try_new(locale.into(), T::hm()).ok();
    write_once(&MADE, lang, make, |f| f.format(&input).to_string()).unwrap_or_else(fallback)
}

/// Writes a number given as decimal text (`-1234.50`), keeping its decimals.
///
/// # Errors
/// Refuses text that is not a decimal number.
pub fn number(lang: Lang, text: &str) -> Result<String, FormatError> {
    Ok(decimal(lang, &parse_decimal(text)?))
}

/// Writes a whole number with the grouping of the language.
#[must_use]
pub fn whole(lang: Lang, number: i64) -> String {
    decimal(lang, &Decimal::from(number))
}

/// Reads a decimal number in its technical form: digits, one point, a sign.
pub(crate) fn parse_decimal(text: &str) -> Result<Decimal, FormatError> {
    // The library also reads forms such as `1e400`, which would be written
    // out with all their zeros.
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let plain = digits.len() <= 40 && digits.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    if !plain || !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return Err(FormatError::NotANumber(text.to_owned()));
    }
    Decimal::try_from_str(text).map_err(|_| FormatError::NotANumber(text.to_owned()))
}

pub(crate) fn decimal(lang: Lang, value: &Decimal) -> String {
    thread_local! {
        static MADE: PerLang<DecimalFormatter> = const { per_lang() };
    }
    let make = |locale: Locale| DecimalFormatter::try_new(locale.into(), Default::default()).ok();
    write_once(&MADE, lang, make, |f| f.format(value).to_string())
        .unwrap_or_else(|| value.to_string())
}

/// Joins parts with commas and the language's "and".
#[must_use]
pub fn list_and<S: AsRef<str>>(lang: Lang, parts: &[S]) -> String {
    join(
        parts,
        ListFormatter::try_new_and(locale_of(lang).into(), wide()).ok(),
    )
}

/// Joins parts with commas and the language's "or".
#[must_use]
pub fn list_or<S: AsRef<str>>(lang: Lang, parts: &[S]) -> String {
    join(
        parts,
        ListFormatter::try_new_or(locale_of(lang).into(), wide()).ok(),
    )
}

fn wide() -> ListFormatterOptions {
    ListFormatterOptions::default().with_length(ListLength::Wide)
}

fn join<S: AsRef<str>>(parts: &[S], formatter: Option<ListFormatter>) -> String {
    let texts = parts.iter().map(AsRef::as_ref);
    match formatter {
        Some(formatter) => formatter.format(texts).to_string(),
        None => texts.collect::<Vec<_>>().join(", "),
    }
}

/// Sorts texts as a reader of the language expects.
pub struct Sorter(Option<CollatorBorrowed<'static>>);

impl Sorter {
    /// Makes the sorter of a language; keep it for a whole list.
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        let options = CollatorOptions::default();
        Sorter(CollatorBorrowed::try_new(locale_of(lang).into(), options).ok())
    }

    /// Compares two texts.
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.0
            .as_ref()
            .map_or_else(|| a.cmp(b), |c| c.compare(a, b))
    }

    /// Returns bytes that sort as the text does; they are not for storage.
    #[must_use]
    pub fn key(&self, text: &str) -> Vec<u8> {
        let Some(collator) = &self.0 else {
            return text.as_bytes().to_vec();
        };
        let mut key = Vec::new();
        let Ok(()) = collator.write_sort_key_to(text, &mut key);
        key
    }
}

/// Compares two texts as a reader of the language expects; for a whole list,
/// keep one [`Sorter`].
#[must_use]
pub fn compare(lang: Lang, a: &str, b: &str) -> Ordering {
    Sorter::new(lang).compare(a, b)
}

/// Returns bytes that sort as the text does; they are not for storage.
#[must_use]
pub fn sort_key(lang: Lang, text: &str) -> Vec<u8> {
    Sorter::new(lang).key(text)
}

/// Writes the first letter as a sentence of the language begins, and leaves the rest as it is:
/// Dutch `ij` is one letter, Turkish `i` keeps its dot.
#[must_use]
pub fn capital(lang: Lang, text: &str) -> String {
    let mut options = TitlecaseOptions::default();
    options.trailing_case = Some(TrailingCase::Unchanged);
    TitlecaseMapper::new()
        .titlecase_segment_to_string(text, &locale_of(lang).id, options)
        .into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date as day;

    #[test]
    fn a_sentence_begins_with_a_capital_of_its_language() {
        for (lang, text, wanted) in [
            (Lang::En, "sent to the ADR body", "Sent to the ADR body"),
            (Lang::It, "l’invio del reclamo", "L’invio del reclamo"),
            (Lang::Nl, "ijs en IJ", "IJs en IJ"),
            (Lang::Tr, "itiraz", "İtiraz"),
            (Lang::Tr, "ılık", "Ilık"),
            (Lang::He, "שליחה", "שליחה"),
            (Lang::En, "", ""),
            (Lang::En, "3 letters", "3 letters"),
            (
                Lang::It,
                "\u{2068}l’invio\u{2069}",
                "\u{2068}L’invio\u{2069}",
            ),
        ] {
            assert_eq!(capital(lang, text), wanted);
        }
    }

    #[test]
    fn dates_in_five_languages() {
        let d = day(2026, 3, 12);
        for (lang, long, weekday, short, short_day) in [
            (
                Lang::En,
                "12 March 2026",
                "Thursday, 12 March 2026",
                "12 Mar 2026",
                "12 March",
            ),
            (
                Lang::It,
                "12 marzo 2026",
                "giovedì 12 marzo 2026",
                "12 mar 2026",
                "12 marzo",
            ),
            (
                Lang::Nl,
                "12 maart 2026",
                "donderdag 12 maart 2026",
                "12 mrt 2026",
                "12 maart",
            ),
            (
                Lang::He,
                "12 במרץ 2026",
                "יום חמישי, 12 במרץ 2026",
                "12 במרץ 2026",
                "12 במרץ",
            ),
            (
                Lang::Tr,
                "12 Mart 2026",
                "12 Mart 2026 Perşembe",
                "12 Mar 2026",
                "12 Mart",
            ),
        ] {
            assert_eq!(date(lang, d, DateStyle::Long), long);
            assert_eq!(date(lang, d, DateStyle::LongWeekday), weekday);
            assert_eq!(date(lang, d, DateStyle::Short), short);
            assert_eq!(date(lang, d, DateStyle::DayMonth), short_day);
        }
    }

    #[test]
    fn times_have_twenty_four_hours() {
        let t = civil::time(14, 5, 9, 0);
        for lang in Lang::ALL {
            assert_eq!(time(lang, t), "14:05", "{lang}");
        }
    }

    #[test]
    fn numbers_and_lists() {
        assert_eq!(
            number(Lang::En, "-1234567.50").as_deref(),
            Ok("-1,234,567.50")
        );
        assert_eq!(number(Lang::It, "1234567.5").as_deref(), Ok("1.234.567,5"));
        assert_eq!(whole(Lang::Nl, 186_000), "186.000");
        for bad in [
            "", "-", "1e400", "12,5", "1.2.3", "１２", "--1", ".5", "NaN",
        ] {
            assert_eq!(
                number(Lang::En, bad),
                Err(FormatError::NotANumber(bad.to_owned()))
            );
        }
        assert_eq!(list_and(Lang::En, &["a", "b", "c"]), "a, b and c");
        assert_eq!(list_and(Lang::It, &["a", "b", "c"]), "a, b e c");
        assert_eq!(list_and(Lang::Tr, &["a", "b"]), "a ve b");
        assert_eq!(list_or(Lang::En, &["a", "b", "c"]), "a, b or c");
        assert_eq!(list_or(Lang::It, &["a", "b"]), "a o b");
        assert_eq!(list_and(Lang::En, &["a"]), "a");
        assert_eq!(list_and::<&str>(Lang::En, &[]), "");
    }

    #[test]
    fn sorting_follows_the_language() {
        let mut names = ["Çelik", "Demir", "Ilgaz", "İnan", "Cem"];
        let sorter = Sorter::new(Lang::Tr);
        names.sort_by(|a, b| sorter.compare(a, b));
        assert_eq!(names, ["Cem", "Çelik", "Demir", "Ilgaz", "İnan"]);
        assert!(sort_key(Lang::En, "Émile") < sort_key(Lang::En, "Frank"));
        assert_eq!(compare(Lang::It, "è", "f"), Ordering::Less);
    }
}
