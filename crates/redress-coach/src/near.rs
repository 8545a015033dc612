//! A day that is named without its month: a day of the week, a near day, the end of a week or of a
//! month, a day of a month.

use jiff::civil::{Date, Weekday};
use redress_tone::Lang;

use crate::playbook::Playbook;
use crate::spec::{NearSpec, TextLists};
use crate::words::{Piece, Words, words};

/// Stands in a phrase for a day of the week.
const WEEKDAY: &str = "{weekday}";
/// Stands in a phrase for a day of a month in digits.
const DAY: &str = "{day}";

/// How the week of a place runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Week {
    /// Its first day.
    first: Weekday,
    /// Its last working day, counted from the first.
    working: i8,
}

impl Week {
    /// Returns the week of a place by its days of rest: it begins after the last of them.
    #[must_use]
    pub fn new(rests: impl Fn(Weekday) -> bool) -> Self {
        let all = Weekday::Monday.cycle_forward().take(7);
        let first = all
            .clone()
            .find(|day| !rests(*day) && rests(day.previous()))
            .unwrap_or(Weekday::Monday);
        let days = first.cycle_forward().take(7);
        let working = days.take_while(|day| !rests(*day)).count();
        Week {
            first,
            working: i8::try_from(working).unwrap_or(7) - 1,
        }
    }

    /// Counts a day of the week from the first one.
    fn place(self, day: Weekday) -> i8 {
        day.since(self.first)
    }
}

/// What a phrase names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Names {
    /// So many days from the day on which it is said.
    Days(i8),
    /// A day of the week, the first to come.
    Weekday,
    /// A day of the week after this one.
    WeekAfter,
    /// The next week, without a day: it tells of which week a day is that follows.
    NextWeek,
    /// The last working day of a week, so many weeks on.
    WeekEnd(i8),
    /// The last day of a month, so many months on.
    MonthEnd(i8),
    /// A day of a month, the first to come.
    MonthDay,
    /// No day to come.
    Nothing,
}

/// A piece of a phrase.
#[derive(Debug, Clone)]
enum Part {
    Word(Piece),
    Weekday,
    Day { before: String, after: Piece },
    Start,
    End,
}

/// The words of each language by which a near day is known, taken apart once.
#[derive(Debug, Clone, Default)]
pub(crate) struct Near {
    weekdays: Vec<(Lang, i8, Words)>,
    phrases: Vec<(Lang, Names, Vec<Part>)>,
}

impl Near {
    /// Takes the lists apart.
    pub(crate) fn new(spec: &NearSpec) -> Self {
        let mut near = Near::default();
        for (lang, days) in &spec.weekday {
            for (place, forms) in (0_i8..).zip(days) {
                let forms = forms
                    .split('/')
                    .map(|form| (*lang, place, Words::new(form)));
                near.weekdays.extend(forms);
            }
        }
        for (names, lists) in [
            (Names::Days(0), &spec.today),
            (Names::Days(1), &spec.tomorrow),
            (Names::Days(2), &spec.day_after),
            (Names::WeekAfter, &spec.week_after),
            (Names::NextWeek, &spec.next_week),
            (Names::WeekEnd(0), &spec.week_end),
            (Names::WeekEnd(1), &spec.next_week_end),
            (Names::MonthEnd(0), &spec.month_end),
            (Names::MonthEnd(1), &spec.next_month_end),
            (Names::MonthDay, &spec.month_day),
            (Names::Nothing, &spec.nothing),
        ] {
            near.add(names, lists);
        }
        near
    }

    fn add(&mut self, names: Names, lists: &TextLists) {
        for (lang, phrases) in lists {
            let parts = phrases.iter().map(|phrase| (*lang, names, parts(phrase)));
            self.phrases.extend(parts);
        }
    }

    /// Lists what the words name, in their order; of several phrases at a place the longest.
    fn found(&self, lang: Lang, words: &[String]) -> Vec<(Names, i8)> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let named = self.phrases.iter().filter(|(of, ..)| *of == lang);
            let named = named.filter_map(|(_, names, parts)| {
                let (length, number) = self.length(lang, parts, words, at)?;
                Some((length, *names, number))
            });
            let day = self.weekday(lang, words, at);
            let day = day.map(|(length, day)| (length, Names::Weekday, day));
            // A phrase comes before a day of the week that is as long.
            match day
                .into_iter()
                .chain(named)
                .max_by_key(|(length, ..)| *length)
            {
                Some((length, names, number)) => {
                    found.push((names, number));
                    at += length.max(1);
                }
                None => at += 1,
            }
        }
        found
    }

    /// Returns how many words from a place on name a day of the week, and which one from Monday.
    fn weekday(&self, lang: Lang, words: &[String], at: usize) -> Option<(usize, i8)> {
        let rest = words.get(at..)?;
        let days = self.weekdays.iter();
        days.filter(|(of, _, form)| *of == lang && form.opens(rest))
            .map(|(_, place, form)| (form.len(), *place))
            .max_by_key(|(length, _)| *length)
    }

    /// Returns how many words a phrase takes at a place, and the number of the day in it.
    fn length(
        &self,
        lang: Lang,
        parts: &[Part],
        words: &[String],
        start: usize,
    ) -> Option<(usize, i8)> {
        let (mut at, mut number) = (start, 0);
        for part in parts {
            match part {
                Part::Start if at == 0 => {}
                Part::End if at == words.len() => {}
                Part::Start | Part::End => return None,
                Part::Word(piece) => {
                    words.get(at).filter(|word| piece.is(word))?;
                    at += 1;
                }
                Part::Weekday => {
                    let (length, day) = self.weekday(lang, words, at)?;
                    at += length;
                    number = day;
                }
                Part::Day { before, after } => {
                    let rest = words.get(at)?.strip_prefix(before.as_str())?;
                    let end = rest
                        .find(|c: char| !c.is_ascii_digit())
                        .unwrap_or(rest.len());
                    let (digits, rest) = rest.split_at(end);
                    number = digits.parse().ok().filter(|day| (1..=31).contains(day))?;
                    if !after.is(rest) {
                        return None;
                    }
                    at += 1;
                }
            }
        }
        (at > start).then(|| (at - start, number))
    }

    /// Returns the first day to come among the words; the day itself where they name no other.
    pub(crate) fn day(&self, lang: Lang, words: &[String], on: Date, week: Week) -> Option<Date> {
        let mut next_week = false;
        let mut today = None;
        for (names, number) in self.found(lang, words) {
            let day = match names {
                Names::NextWeek => {
                    next_week = true;
                    continue;
                }
                Names::Weekday if next_week => in_week(on, week, number, 1),
                names => named(names, number, on, week),
            };
            match day {
                Some(day) if day > on => return Some(day),
                day => today = today.or(day),
            }
        }
        today
    }
}

/// Returns the day that is named.
fn named(names: Names, number: i8, on: Date, week: Week) -> Option<Date> {
    match names {
        Names::Days(days) => after(on, i64::from(days)),
        Names::Weekday => {
            let days = (number - on.weekday().to_monday_zero_offset() + 6).rem_euclid(7) + 1;
            after(on, i64::from(days))
        }
        Names::WeekAfter => in_week(on, week, number, 1),
        // On a day of rest it is not clear of which week the end is meant.
        Names::WeekEnd(weeks) => {
            let day = from_start(on, week, week.working, weeks)?;
            (week.place(on.weekday()) <= week.working).then_some(day)
        }
        Names::MonthEnd(months) => {
            let first = on.first_of_month();
            let month = first.checked_add(jiff::Span::new().try_months(months).ok()?);
            Some(month.ok()?.last_of_month())
        }
        Names::MonthDay => month_day(on, number),
        Names::NextWeek | Names::Nothing => None,
    }
}

/// Returns a day of the week, counted from Monday, in the week that comes so many weeks on.
fn in_week(on: Date, week: Week, day: i8, weeks: i8) -> Option<Date> {
    let day = Weekday::from_monday_zero_offset(day).ok()?;
    from_start(on, week, week.place(day), weeks)
}

/// Returns the day so many days and weeks after the first one of the week of a day.
fn from_start(on: Date, week: Week, days: i8, weeks: i8) -> Option<Date> {
    let behind = i64::from(week.place(on.weekday()));
    after(on, i64::from(days) + 7 * i64::from(weeks) - behind)
}

/// Returns the first day of this number after a day, in its month or in the next; the number of the
/// day itself, and one that the month lacks, are not clear.
fn month_day(on: Date, number: i8) -> Option<Date> {
    let month = match number.cmp(&on.day()) {
        std::cmp::Ordering::Greater => on.first_of_month(),
        std::cmp::Ordering::Equal => return None,
        std::cmp::Ordering::Less => on.last_of_month().tomorrow().ok()?,
    };
    Date::new(month.year(), month.month(), number).ok()
}

fn after(on: Date, days: i64) -> Option<Date> {
    let span = jiff::Span::new().try_days(days).ok()?;
    on.checked_add(span).ok()
}

/// Takes a phrase apart: words with stars, `{weekday}`, `{day}` with letters around it, `^` for the
/// start of what is said and `$` for its end.
fn parts(phrase: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    for token in phrase.split_whitespace() {
        match (token, token.split_once(DAY)) {
            ("^", _) => parts.push(Part::Start),
            ("$", _) => parts.push(Part::End),
            (WEEKDAY, _) => parts.push(Part::Weekday),
            (_, Some((before, after))) => parts.push(Part::Day {
                before: words(before).concat(),
                after: Piece::new(after),
            }),
            _ => parts.extend(Words::new(token).pieces().map(Part::Word)),
        }
    }
    parts
}

/// Returns the first place holder of a phrase that is none.
pub(crate) fn unknown(phrase: &str) -> Option<&str> {
    phrase
        .split_whitespace()
        .filter(|token| token.contains(['{', '}']))
        .find(|token| *token != WEEKDAY && !is_day(token))
}

fn is_day(token: &str) -> bool {
    token
        .split_once(DAY)
        .is_some_and(|(before, after)| !before.contains('{') && !after.contains(['{', '}']))
}

impl Playbook {
    /// Returns the day that is named without its month in what was said on a day: the first one to
    /// come, such as Friday or tomorrow; none where it names none, or none that is clear.
    #[must_use]
    pub fn near_day(&self, said: &str, lang: Lang, on: Date, week: Week) -> Option<Date> {
        let near = &self.frame()?.near;
        near.day(lang, &words(said), on, week)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_begins_after_its_days_of_rest() {
        for (rests, first, working) in [
            (
                &[Weekday::Saturday, Weekday::Sunday][..],
                Weekday::Monday,
                4,
            ),
            (&[Weekday::Friday, Weekday::Saturday], Weekday::Sunday, 4),
            (&[Weekday::Sunday], Weekday::Monday, 5),
            (&[], Weekday::Monday, 6),
        ] {
            let week = Week::new(|day| rests.contains(&day));
            assert_eq!((week.first, week.working), (first, working), "{rests:?}");
        }
        assert_eq!(Week::new(|_| true).first, Weekday::Monday);
    }

    #[test]
    fn a_place_holder_that_is_none_is_told() {
        for (phrase, told) in [
            ("by the {day}th of {weekday}", None),
            ("^ ב{day} לחודש $", None),
            ("{weekdy} next week", Some("{weekdy}")),
            ("on {weekday}s", Some("{weekday}s")),
            ("the {day}{day}", Some("{day}{day}")),
            ("the day}", Some("day}")),
        ] {
            assert_eq!(unknown(phrase), told, "{phrase}");
        }
    }

    #[test]
    fn a_day_of_a_month_has_its_letters_around_it() {
        let near = Near {
            phrases: vec![
                (Lang::En, Names::MonthDay, parts("by the {day}th")),
                (Lang::He, Names::MonthDay, parts("ב{day}")),
                (Lang::Tr, Names::MonthDay, parts("^ ayın {day}* $")),
            ],
            ..Near::default()
        };
        for (lang, said, number) in [
            (Lang::En, "by the 14th, then", Some(14)),
            (Lang::En, "by the 14", None),
            (Lang::En, "by the 32th", None),
            (Lang::En, "by the 99999999999999999999th", None),
            (Lang::He, "ב-14", None),
            (Lang::He, "ב14", Some(14)),
            (Lang::Tr, "ayın 14ü", Some(14)),
            (Lang::Tr, "bu ayın 14", None),
            (Lang::Tr, "ayın 14 olur", None),
            (Lang::It, "by the 14th", None),
        ] {
            let found = near.found(lang, &words(said));
            let found = found.first().map(|(_, number)| *number);
            assert_eq!(found, number, "{said}");
        }
    }
}
