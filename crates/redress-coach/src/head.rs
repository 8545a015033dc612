//! The head of a message as it is pasted: the lines that tell who sent it and when.

use jiff::civil::Date;

use crate::Playbook;
use crate::frame::Frame;
use crate::message::{bare, is_end, is_header};
use crate::speakers::time_before;
use crate::words::words;

/// The most lines of a head.
const MAX_LINES: usize = 20;
/// The most lines over which a line breaks that says who wrote and when.
const BROKEN: usize = 3;
/// The first year that a message may be from.
const FIRST_YEAR: i16 = 2000;
/// The most letters of the line that is shown as the place where the day stands.
const LONGEST_LINE: usize = 120;

/// The day of a message, as its own head tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeadDay {
    /// The day.
    pub day: Date,
    /// The line that it stands in.
    pub line: String,
}

impl Playbook {
    /// Reads the day of a message in its own head: in its lines of sender and day, in a line that
    /// says who wrote when, or in the times of a chat, of which the last counts. A day after
    /// `today` is none.
    #[must_use]
    pub fn day_in_head(&self, text: &str, today: Date) -> Option<HeadDay> {
        let frame = self.frame()?;
        let found = |line: &str, part: &str| {
            let day = day_in(frame, part, today)?;
            let line = bare(line).chars().take(LONGEST_LINE).collect();
            Some(HeadDay { day, line })
        };
        let lines: Vec<&str> = text.lines().collect();
        let mut at = 0;
        while let Some(line) = lines.get(at).filter(|_| at < MAX_LINES) {
            if let Some(length) = says_who_wrote(frame, lines.get(at..).unwrap_or_default()) {
                let whole = joined(lines.get(at..at + length).unwrap_or_default());
                return found(&whole, &whole);
            }
            let plain = bare(line);
            if let Some(part) = after_when(frame, &plain)
                && let Some(day) = found(line, part)
            {
                return Some(day);
            }
            if !plain.is_empty() && !is_end(&plain) && !is_header(frame, &plain) {
                break;
            }
            at += 1;
        }
        let times = lines.iter().rev();
        let mut times = times.filter_map(|line| Some((line, time_before(frame, line)?)));
        times.find_map(|(line, time)| found(line, time))
    }

    /// Returns a message without the line above it that says who wrote it, and without the marks of
    /// quoted lines where all below is quoted.
    #[must_use]
    pub fn without_head(&self, text: &str) -> String {
        match self.frame() {
            Some(frame) => without_head(frame, text),
            None => text.to_owned(),
        }
    }
}

/// Returns a message without the line that says who wrote it; where what follows is quoted, it is
/// the message.
pub(crate) fn without_head(frame: &Frame, text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let Some(first) = lines.iter().position(|line| !bare(line).is_empty()) else {
        return text.to_owned();
    };
    let from = lines.get(first..).unwrap_or_default();
    let Some(length) = says_who_wrote(frame, from) else {
        return text.to_owned();
    };
    let rest = from.get(length..).unwrap_or_default();
    let quoted = rest.iter().find(|line| !bare(line).is_empty());
    let quoted = quoted.is_some_and(|line| line.trim_start().starts_with('>'));
    let plain = |line: &&str| match line.trim_start().strip_prefix('>') {
        Some(inner) if quoted => inner.trim_start_matches(' ').to_owned(),
        _ => (*line).to_owned(),
    };
    rest.iter().map(plain).collect::<Vec<_>>().join("\n")
}

/// Says over how many lines it is told who wrote when, as `On 12 March 2026 at 10:14, Firm wrote:`.
pub(crate) fn says_who_wrote(frame: &Frame, lines: &[&str]) -> Option<usize> {
    let starts = lines.first().is_some_and(|line| !bare(line).is_empty());
    let end = lines
        .iter()
        .take(BROKEN)
        .position(|line| bare(line).ends_with(':'))
        .filter(|_| starts)?;
    // A line that is broken goes on at once, and no sentence ends in it.
    let goes_on = |line: &&str| !bare(line).is_empty() && !bare(line).ends_with(['.', '!', '?']);
    if !lines.iter().take(end).all(goes_on) {
        return None;
    }
    let whole = joined(lines.get(..=end)?);
    let words = words(&whole);
    // What the reader wrote is no head of what the firm wrote.
    let by_reader = || {
        let own = frame.own.all().chain(frame.reader.all());
        let own = own.filter(|own| own.len() == 1).collect::<Vec<_>>();
        let wrote = frame.wrote.all().collect::<Vec<_>>();
        let from = |at: usize| words.get(at..).unwrap_or_default();
        (0..words.len()).any(|at| {
            let verb = wrote.iter().filter(|wrote| wrote.opens(from(at)));
            let own_at = |at: usize| own.iter().any(|own| own.opens(from(at)));
            verb.into_iter().any(|verb| {
                at.checked_sub(1).is_some_and(own_at) || own_at(at.saturating_add(verb.len()))
            })
        })
    };
    let wrote = frame
        .wrote
        .all()
        .any(|wrote| (0..words.len()).any(|at| wrote.opens(words.get(at..).unwrap_or_default())));
    let dated = has_date(frame, &whole);
    (wrote && dated && !by_reader()).then_some(end + 1)
}

fn joined(lines: &[&str]) -> String {
    let lines = lines.iter().map(|line| bare(line));
    lines.collect::<Vec<_>>().join(" ")
}

/// Returns what follows the name before a day in a line of the head, as after `Sent:`.
fn after_when<'a>(frame: &Frame, line: &'a str) -> Option<&'a str> {
    if !is_header(frame, line) {
        return None;
    }
    line.match_indices(':').find_map(|(at, _)| {
        let name = words(line.get(..at)?);
        let ends = |when: &crate::words::Words| {
            let from = name.len().checked_sub(when.len());
            from.is_some_and(|from| name.get(from..).is_some_and(|end| when.is(end)))
        };
        let named = frame.when.all().any(ends);
        line.get(at + 1..).filter(|_| named)
    })
}

fn has_date(frame: &Frame, text: &str) -> bool {
    day_in(frame, text, Date::MAX).is_some()
}

/// Returns the first day in a line up to today; without a year it is the last one that was.
fn day_in(frame: &Frame, text: &str, today: Date) -> Option<Date> {
    let month_first = text
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| matches!(word, "AM" | "PM" | "am" | "pm"));
    let tokens = text.split(|c: char| c.is_whitespace() || c == ',' || c == '[' || c == ']');
    let written = tokens.filter_map(|token| numbered(token, month_first, today));
    let named = named(frame, text, today);
    named
        .into_iter()
        .chain(written)
        .find(|day| *day <= today && day.year() >= FIRST_YEAR)
}

/// Reads a day such as `12/03/2026`, `12-3-26`, `2026-03-12` or `12/03`.
fn numbered(token: &str, month_first: bool, today: Date) -> Option<Date> {
    let token = token.split('T').next().unwrap_or_default();
    let token = token.trim_matches(|c: char| !c.is_ascii_digit());
    let parts: Option<Vec<i16>> = token
        .split(['/', '.', '-'])
        .map(|part| part.parse().ok())
        .collect();
    match parts?.as_slice() {
        [year, month, day] if *year >= FIRST_YEAR => date(*year, *month, *day),
        [a, b, year] => {
            let year = if *year < 100 {
                year + FIRST_YEAR
            } else {
                *year
            };
            let ways = if month_first {
                [(b, a), (a, b)]
            } else {
                [(a, b), (b, a)]
            };
            let mut days = ways
                .iter()
                .filter_map(|(day, month)| date(year, **month, **day));
            days.find(|day| *day <= today)
        }
        [a, b] if token.contains('/') => {
            let (day, month) = if month_first { (b, a) } else { (a, b) };
            last(*month, *day, today)
        }
        _ => None,
    }
}

/// Reads a day such as `12 March 2026`, `March 12, 2026` or `12 March`, in any language.
fn named(frame: &Frame, text: &str, today: Date) -> Option<Date> {
    let words = words(text);
    let number = |at: Option<usize>| -> Option<i16> {
        let word = words.get(at?)?;
        let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
        digits.parse().ok()
    };
    let day = |at: Option<usize>| number(at).filter(|day| (1..=31).contains(day));
    let year = |at: Option<usize>| number(at).filter(|year| *year >= FIRST_YEAR);
    let read = |month: i16, day: i16, year: Option<i16>| match year {
        Some(year) => date(year, month, day),
        None => last(month, day, today),
    };
    let months = || {
        let all = words.iter().enumerate();
        all.filter_map(|(at, word)| Some((at, frame.month_of(word)?)))
    };
    // A month behind its day first: the short name of a weekday may look like one.
    let behind = months().find_map(|(at, month)| {
        let day = day(at.checked_sub(1))?;
        read(month, day, year(at.checked_add(1)))
    });
    behind.or_else(|| {
        months().find_map(|(at, month)| {
            let day = day(at.checked_add(1))?;
            read(month, day, year(at.checked_add(2)))
        })
    })
}

/// Returns the last day of a month and a day that was.
fn last(month: i16, day: i16, today: Date) -> Option<Date> {
    let this = date(today.year(), month, day).filter(|this| *this <= today);
    this.or_else(|| date(today.year().checked_sub(1)?, month, day))
}

fn date(year: i16, month: i16, day: i16) -> Option<Date> {
    Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()
}
