//! Turns a clock into a date, with everything that led to it.

use jiff::civil::Date;

use crate::calendar::{Calendar, Calendars, Resolved};
use crate::closed::{DayKind, Fact};
use crate::compile::parts;
use crate::condition::{Verdict, topic_fits};
use crate::count::{CountError, Counted, How, MOST_CLOSED_IN_A_ROW, count};
use crate::event::Event;
use crate::ladder::{Clock, Ladder};
use crate::length::Length;
use crate::outcome::{
    About, Alternative, ClockNote, Extension, ExtensionState, Inquiry, PartOf, Purpose, Reading,
    Reckoning, Start,
};
use crate::spec::Unknown;

/// Why a clock has no date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum NoDate {
    /// Nothing has started it.
    NotStarted(Vec<Event>),
    /// It is not for this case.
    NotHere,
    /// It cannot be counted.
    CannotCount(CountError),
}

impl From<CountError> for NoDate {
    fn from(error: CountError) -> Self {
        Self::CannotCount(error)
    }
}

/// Everything a clock is reckoned from.
#[derive(Clone, Copy)]
pub(crate) struct Desk<'a> {
    pub(crate) ladder: &'a Ladder,
    pub(crate) calendars: &'a Calendars,
    pub(crate) inquiry: &'a Inquiry,
}

/// How one reading of a clock counts.
#[derive(Clone, Copy)]
struct Rule {
    from: Date,
    length: Length,
    days: DayKind,
    rolls: bool,
}

/// A count as it stands, and the day another reading gives.
struct Count {
    rule: Rule,
    counted: Counted,
    alternative: Option<Alternative>,
}

impl Count {
    /// The fact that picks the calendar and the calendar assumed, where the fact
    /// is not known and another calendar would give another day.
    fn depends_on(&mut self, clock: &Clock, resolved: &Resolved<'_>) -> Option<(Fact, String)> {
        let fact = resolved.assumed?;
        let (calendar, result) = resolved.others.iter().find_map(|other| {
            let result = count_by(clock, self.rule, Some(other)).ok()?.result;
            (result != self.counted.result).then(|| (other.id().to_owned(), result))
        })?;
        let why = Reading::OtherCalendar { calendar, fact };
        self.alternative.get_or_insert(Alternative { result, why });
        Some((fact, resolved.calendar.id().to_owned()))
    }
}

impl Desk<'_> {
    /// The day of an event. A rung counts as used on the day of an event that
    /// uses it, and a complaint as made on the day its rung was used.
    pub(crate) fn day_of(&self, event: &Event) -> Option<Date> {
        let events = &self.inquiry.events;
        if let Some(date) = events.get(event) {
            return Some(*date);
        }
        let rungs = &self.ladder.rungs;
        match event {
            Event::Used(id) => {
                let rung = rungs.iter().find(|rung| rung.spec.id == *id)?;
                rung.used_by
                    .iter()
                    .filter_map(|event| events.get(event))
                    .min()
                    .copied()
            }
            Event::Complained => rungs
                .iter()
                .filter(|rung| rung.used_by.contains(event))
                .find_map(|rung| events.get(&Event::Used(rung.spec.id.clone())))
                .copied(),
            _ => None,
        }
    }

    /// The date of a clock. Nested clocks are a few levels deep at most, which
    /// is checked when the ladder is put together.
    pub(crate) fn reckon(&self, id: &str) -> Result<Reckoning, NoDate> {
        let clock = self.ladder.inner_clock(id).ok_or(NoDate::NotHere)?;
        let mut asks = Vec::new();
        self.applies(clock, &mut asks)?;
        let reckoned = match clock.length {
            Some(length) => self.simple(clock, length),
            None => self.combined(clock),
        };
        let (from, to) = (clock.spec.valid_from, clock.spec.valid_to);
        let is_law =
            |day: Date| from.is_none_or(|from| from <= day) && to.is_none_or(|to| day <= to);
        let mut reckoning = match reckoned {
            Ok(reckoning) if !is_law(reckoning.from) => return Err(NoDate::NotHere),
            // What could only start today starts under the law of today.
            Err(NoDate::NotStarted(_)) if !is_law(self.inquiry.today) => {
                return Err(NoDate::NotHere);
            }
            reckoned => reckoned?,
        };
        reckoning.asks.extend(asks);
        Ok(reckoning)
    }

    fn applies(&self, clock: &Clock, asks: &mut Vec<About>) -> Result<(), NoDate> {
        if !topic_fits(&clock.spec.topics, self.inquiry.topic) {
            return Err(NoDate::NotHere);
        }
        for condition in &clock.when {
            match self.judge(condition) {
                Verdict::Fails | Verdict::NotKnown(_, Unknown::Deny) => {
                    return Err(NoDate::NotHere);
                }
                Verdict::NotKnown(fact, _) => asks.push(About::Fact(fact)),
                Verdict::Holds | Verdict::InDoubt | Verdict::OtherCurrency => {}
            }
        }
        Ok(())
    }

    pub(crate) fn judge(&self, condition: &crate::condition::Condition) -> Verdict {
        if !condition.is_for(self.inquiry.topic) {
            return Verdict::Holds;
        }
        condition.judge(&self.inquiry.facts, self.inquiry.today, self.ladder.captive)
    }

    fn simple(&self, clock: &Clock, length: Length) -> Result<Reckoning, NoDate> {
        let spec = &clock.spec;
        let (mut asks, mut notes) = (Vec::new(), Vec::new());
        let (start, event_day) = self.start(clock, &mut asks, &mut notes)?;
        let (length, days, longer) = self.variant(clock, length, event_day, &mut asks);
        // The customer's last day is never rolled on.
        let rolls = spec.rolls && !spec.role.is_customers();
        let name = spec.calendar.as_deref().or(self.ladder.calendar.as_deref());
        let resolved = name.and_then(|name| self.calendars.resolve(name, &self.inquiry.facts));
        let calendar = resolved.as_ref().map(|resolved| resolved.calendar);
        let from = match calendar.filter(|_| spec.start_rolls) {
            Some(calendar) => next_open(event_day, calendar, !spec.role.is_customers())?,
            None => event_day,
        };
        if from != event_day {
            notes.push(ClockNote::StartMoved { on: event_day });
        }
        let first = Rule {
            from,
            length,
            days,
            rolls,
        };
        let (rule, counted, extension) = self.lengthened(clock, first, longer, calendar)?;
        let mut count = Count {
            rule,
            counted,
            alternative: None,
        };
        self.weigh_readings(clock, calendar, &mut count, &mut notes)?;
        let rule = count.rule;
        let uses_calendar = rule.days.counts_open_days()
            || spec.rolls
            || spec.start_rolls
            || !spec.stops_for.is_empty();
        let resolved = resolved.filter(|_| uses_calendar);
        if let Some((fact, calendar)) = resolved
            .as_ref()
            .and_then(|resolved| count.depends_on(clock, resolved))
        {
            asks.push(About::Fact(fact));
            notes.push(ClockNote::CalendarAssumed { calendar, fact });
        }
        let calendar = resolved.map(|resolved| resolved.calendar.id().to_owned());
        let Count {
            counted,
            alternative,
            ..
        } = count;
        if let Some(calendar) = calendar.clone().filter(|_| counted.beyond_coverage) {
            notes.push(ClockNote::BeyondCoverage { calendar });
        }
        Ok(Reckoning {
            clock: spec.id.clone(),
            purpose: Purpose::Free,
            role: spec.role,
            from_event: start,
            from: rule.from,
            length: rule.length,
            days: rule.days,
            calendar,
            rolled: counted.result != counted.unrolled,
            uncertain: counted.beyond_coverage,
            skipped: counted.skipped,
            result: counted.result,
            unrolled: counted.unrolled,
            law: spec.law.clone(),
            source: spec.source.clone(),
            confidence: spec.confidence,
            reviewed_on: spec.reviewed_on,
            check_first: spec.review_due.is_some_and(|due| due <= self.inquiry.today),
            extension,
            alternative,
            parts: Vec::new(),
            notes,
            asks,
        })
    }

    /// Weighs the other reading of a clock against its own: the customer keeps
    /// the earlier day, everyone else the later. Without another reading it
    /// names the day to which the law would roll a customer's last day.
    fn weigh_readings(
        &self,
        clock: &Clock,
        calendar: Option<&Calendar>,
        count: &mut Count,
        notes: &mut Vec<ClockNote>,
    ) -> Result<(), NoDate> {
        let spec = &clock.spec;
        let customers = spec.role.is_customers();
        if let Some((rule, theirs)) = self.other_reading(clock, count.rule, calendar)? {
            if theirs.result == count.counted.result {
                return Ok(());
            }
            notes.push(ClockNote::SaferReading);
            let later = theirs.result > count.counted.result;
            let in_force = later != customers;
            let mut left = theirs.result;
            if in_force {
                left = count.counted.result;
                (count.rule, count.counted) = (rule, theirs);
            }
            let id = spec
                .other_reading
                .as_ref()
                .map(|other| other.id.clone())
                .unwrap_or_default();
            count.alternative = Some(Alternative {
                result: left,
                why: Reading::Described { id, in_force },
            });
        } else if spec.rolls && customers {
            let rolling = Rule {
                rolls: true,
                ..count.rule
            };
            let result = count_by(clock, rolling, calendar)?.result;
            count.alternative = (result != count.counted.result).then_some(Alternative {
                result,
                why: Reading::WouldRoll,
            });
        }
        Ok(())
    }

    /// The start of a clock: the first event that is known; where another clock
    /// starts it too, the customer's time takes the earlier of both.
    fn start(
        &self,
        clock: &Clock,
        asks: &mut Vec<About>,
        notes: &mut Vec<ClockNote>,
    ) -> Result<(Start, Date), NoDate> {
        let known = clock
            .from
            .iter()
            .find_map(|event| Some((event, self.day_of(event)?)));
        let end = match &clock.spec.from_end_of {
            Some(id) => self.reckon(id).ok().map(|first| {
                // The customer's time is not begun later by a roll that only helps the firm.
                let day = if clock.spec.role.is_customers() {
                    first.unrolled
                } else {
                    first.result
                };
                (id, day)
            }),
            None => None,
        };
        let by_end = |(id, date): (&String, Date)| (Start::EndOf(id.clone()), date);
        match (known, end) {
            (Some((_, date)), Some(end)) if clock.spec.role.is_customers() && end.1 < date => {
                Ok(by_end(end))
            }
            (Some((event, date)), _) => {
                if let Some(wanted) = clock.from.first().filter(|wanted| *wanted != event) {
                    notes.push(ClockNote::StartedAt {
                        used: event.clone(),
                        wanted: wanted.clone(),
                    });
                    // The event not known may be the earlier one, and the window shorter.
                    if clock.spec.role.is_customers() {
                        asks.push(About::Event(wanted.clone()));
                    }
                }
                Ok((Start::Event(event.clone()), date))
            }
            (None, Some(end)) => Ok(by_end(end)),
            (None, None) => Err(NoDate::NotStarted(clock.from.clone())),
        }
    }

    /// The length that holds for this case, how it is counted, and the whole length where the
    /// extension brings another than the clock's own.
    fn variant(
        &self,
        clock: &Clock,
        length: Length,
        start: Date,
        asks: &mut Vec<About>,
    ) -> (Length, DayKind, Option<Length>) {
        for (variant, spec) in clock.variants.iter().zip(&clock.spec.variant) {
            if spec.starts_before.is_some_and(|day| start >= day) {
                continue;
            }
            let topic = self.inquiry.topic;
            if !spec.topics.is_empty() && topic.is_none_or(|topic| !spec.topics.contains(&topic)) {
                continue;
            }
            let mut holds = true;
            for condition in &variant.when {
                match self.judge(condition) {
                    Verdict::Holds | Verdict::InDoubt => {}
                    Verdict::NotKnown(fact, unknown) => {
                        holds = false;
                        if unknown != Unknown::Deny {
                            asks.push(About::Fact(fact));
                        }
                    }
                    Verdict::Fails | Verdict::OtherCurrency => holds = false,
                }
            }
            if holds {
                let days = spec.days.unwrap_or(clock.spec.days);
                return (variant.length, days, variant.extension);
            }
        }
        (length, clock.spec.days, None)
    }

    /// Counts the first length, and the longer one where an event can bring it.
    fn lengthened(
        &self,
        clock: &Clock,
        first: Rule,
        whole: Option<Length>,
        calendar: Option<&Calendar>,
    ) -> Result<(Rule, Counted, Option<Extension>), NoDate> {
        let counted = count_by(clock, first, calendar)?;
        let (Some((event, length)), Some(spec)) = (&clock.extension, &clock.spec.extension) else {
            return Ok((first, counted, None));
        };
        let length = whole.unwrap_or(*length);
        let longer = Rule {
            length,
            days: spec.days.unwrap_or(first.days),
            ..first
        };
        let longer_counted = count_by(clock, longer, calendar)?;
        let on = self.day_of(event);
        let state = match on {
            None => ExtensionState::NotGiven,
            Some(date) if spec.within_first && date > counted.result => ExtensionState::TooLate,
            Some(_) => ExtensionState::InForce,
        };
        let extension = Extension {
            event: event.clone(),
            on,
            state,
            first_length: first.length,
            first_result: counted.result,
            longer_length: length,
            longer_result: longer_counted.result,
        };
        Ok(match state {
            ExtensionState::InForce => (longer, longer_counted, Some(extension)),
            _ => (first, counted, Some(extension)),
        })
    }

    fn other_reading(
        &self,
        clock: &Clock,
        rule: Rule,
        calendar: Option<&Calendar>,
    ) -> Result<Option<(Rule, Counted)>, NoDate> {
        let (Some((length, from)), Some(spec)) = (&clock.other, &clock.spec.other_reading) else {
            return Ok(None);
        };
        let start = match from.is_empty() {
            true => Some(rule.from),
            false => from.iter().find_map(|event| self.day_of(event)),
        };
        // A reading with a start of its own says nothing before that has happened.
        let Some(start) = start else { return Ok(None) };
        let other = Rule {
            from: start,
            length: length.unwrap_or(rule.length),
            days: spec.days.unwrap_or(rule.days),
            rolls: spec.rolls.unwrap_or(rule.rolls) && !clock.spec.role.is_customers(),
        };
        Ok(Some((other, count_by(clock, other, calendar)?)))
    }

    /// The later or the earlier of several clocks.
    fn combined(&self, clock: &Clock) -> Result<Reckoning, NoDate> {
        let later = !clock.spec.later_of.is_empty();
        let (mut shown, mut best, mut missing) = (Vec::new(), None::<Reckoning>, Vec::new());
        for id in parts(&clock.spec) {
            let part = match self.reckon(id) {
                Ok(part) => part,
                Err(NoDate::NotStarted(any)) => {
                    shown.push(PartOf {
                        clock: id.clone(),
                        result: None,
                        decides: false,
                    });
                    missing.extend(any);
                    continue;
                }
                Err(NoDate::NotHere) => continue,
                Err(error) => return Err(error),
            };
            shown.push(PartOf {
                clock: id.clone(),
                result: Some(part.result),
                decides: false,
            });
            let better = best.as_ref().is_none_or(|best| {
                if later {
                    part.result > best.result
                } else {
                    part.result < best.result
                }
            });
            if better {
                best = Some(part);
            }
        }
        let Some(mut best) = best else {
            return Err(if missing.is_empty() {
                NoDate::NotHere
            } else {
                NoDate::NotStarted(missing)
            });
        };
        for part in &mut shown {
            part.decides = part.clock == best.clock;
        }
        // A later end is only worth asking for when the one known has gone by.
        if later && best.result < self.inquiry.today && best.role.is_customers() {
            best.asks.extend(missing.into_iter().map(About::Event));
        }
        best.clock.clone_from(&clock.spec.id);
        best.role = clock.spec.role;
        best.parts = shown;
        Ok(best)
    }
}

/// The day itself, or the next one that is open.
fn next_open(day: Date, calendar: &Calendar, careful: bool) -> Result<Date, CountError> {
    let mut open = day;
    let mut left = MOST_CLOSED_IN_A_ROW;
    while calendar.closed(open, careful).is_some() {
        left = left.checked_sub(1).ok_or(CountError::NeverOpen)?;
        open = open.tomorrow().map_err(|_| CountError::OutOfRange)?;
    }
    Ok(open)
}

fn count_by(clock: &Clock, rule: Rule, calendar: Option<&Calendar>) -> Result<Counted, CountError> {
    let how = How {
        length: rule.length,
        days: rule.days,
        calendar,
        rolls: rule.rolls,
        careful: !clock.spec.role.is_customers(),
        stops_for: &clock.spec.stops_for,
    };
    count(rule.from, how)
}
