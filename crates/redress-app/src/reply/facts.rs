//! The days, the promise and the number of the case in a message of the firm.

use jiff::civil::Date;
use redress_case::{LINE_LIMIT, State};
use redress_coach::{MAX_MESSAGE, Message, Obstructs, Playbook, Told};
use redress_tone::{Desk, FactKind, Options};

use super::PromiseInReply;

/// The most lines that are looked through for the number of the case.
const MAX_LINES: usize = 200;
/// How far ahead the day of a promise may lie, in days; beyond that it is another day of the
/// message, or a slip.
const LONGEST_AHEAD: i32 = 300;

/// Returns a sentence as one line of the record.
pub(super) fn one_line(said: &str) -> String {
    let plain = said.chars().map(|c| if c.is_control() { ' ' } else { c });
    plain.take(LINE_LIMIT).collect()
}

/// Reads what promises something once more where no promise of the case is past its day: with a day
/// it is a promise, without one an answer that lacks it.
pub(super) fn nothing_late(
    playbook: &Playbook,
    desk: &mut Desk<'_>,
    options: &Options,
    message: &mut Message,
    on: Date,
    near: impl Fn(&str) -> Option<Date>,
) {
    let again = |one: &Obstructs| playbook.written(&one.id).is_some_and(|spec| spec.again);
    let undated = playbook.all_written().iter().find(|spec| spec.undated);
    let (late, rest): (Vec<_>, Vec<_>) = message.in_the_way.drain(..).partition(again);
    message.in_the_way = rest;
    for one in late {
        let told = playbook.told_by(&one.said, options.lang);
        let mut dated = || day_in(desk, options, &one.said, on).or_else(|| near(&one.said));
        if told.within.is_some() || dated().is_some() {
            message.promises.push(told);
        } else if let Some(spec) = undated
            && message.in_the_way.iter().all(|other| other.id != spec.id)
        {
            message.in_the_way.push(Obstructs {
                id: spec.id.clone(),
                line: spec.lines.first().cloned().unwrap_or_default(),
                ..one
            });
        }
    }
}

/// Returns promises with the days in their sentences, a near day where no stretch of time is; one
/// that says the same thing by the same day as one before it is left out. A sentence of which one
/// part alone is for a day to come stays whole.
pub(super) fn promises_in(
    desk: &mut Desk<'_>,
    options: &Options,
    told: Vec<Told>,
    on: Date,
    near: impl Fn(&str) -> Option<Date>,
) -> Vec<PromiseInReply> {
    let mut dated: Vec<(Option<Date>, Told)> = Vec::new();
    for one in told {
        let by = day_in(desk, options, &one.said, on);
        let today = by == Some(on) && !one.said.contains(|c: char| c.is_ascii_digit());
        let close = || near(&one.said).filter(|_| one.within.is_none());
        let by = by.filter(|by| *by > on).or_else(close).or(by);
        let comes = one.within.is_some() || today || by.is_some_and(|by| by > on);
        if one.part_of.is_none() || comes {
            dated.push((by, one));
        }
    }
    let with = |part_of: &Option<String>| {
        let parts = dated.iter().filter(|(_, one)| one.part_of == *part_of);
        parts.count()
    };
    let alone: Vec<bool> = dated
        .iter()
        .map(|(_, one)| with(&one.part_of) < 2)
        .collect();
    let mut all: Vec<(Vec<String>, PromiseInReply)> = Vec::new();
    for ((by, one), alone) in dated.into_iter().zip(alone) {
        let again = all.iter().any(|(about, known)| {
            let day = known.by == by && (by.is_some() || known.within == one.within);
            day && about.iter().any(|thing| one.about.contains(thing))
        });
        if !again {
            let whole = one.part_of.filter(|_| alone);
            let promise = PromiseInReply {
                by,
                within: one.within,
                said: whole.unwrap_or(one.said),
            };
            all.push((one.about, promise));
        }
    }
    all.into_iter().map(|(_, promise)| promise).collect()
}

/// Returns the first day in a sentence that is to come; the day itself where it names no other.
pub(crate) fn day_in(desk: &mut Desk<'_>, options: &Options, said: &str, on: Date) -> Option<Date> {
    let facts = desk.survey(said, options).facts;
    let dates = facts.iter().filter(|fact| fact.kind == FactKind::Date);
    let days: Vec<Date> = dates.filter_map(|fact| day(&fact.value, on)).collect();
    days.iter().find(|day| **day > on).or(days.first()).copied()
}

/// Reads a day as the survey spells it; without a year it is the next one from a day on.
fn day(value: &str, on: Date) -> Option<Date> {
    let found = match value.strip_prefix("--") {
        Some(rest) => {
            let this: Date = format!("{:04}-{rest}", on.year()).parse().ok()?;
            if this >= on {
                this
            } else {
                let next = on.year().checked_add(1)?;
                format!("{next:04}-{rest}").parse().ok()?
            }
        }
        None => value.parse().ok()?,
    };
    let ahead = on.until(found).ok()?.get_days();
    (0..=LONGEST_AHEAD).contains(&ahead).then_some(found)
}

/// Returns the first number in a line that speaks of the number of a case; one for calling is none.
pub(super) fn reference(
    playbook: &Playbook,
    desk: &mut Desk<'_>,
    options: &Options,
    text: &str,
) -> Option<String> {
    let text: String = text.chars().take(MAX_MESSAGE).collect();
    let lines = text
        .lines()
        .filter(|line| !line.trim_start().starts_with('>'));
    let lines = lines.take(MAX_LINES);
    let mut told = lines.filter(|line| playbook.names_reference(line, options.lang));
    told.find_map(|line| {
        let facts = desk.survey(line, options).facts;
        let fact = facts.into_iter().find(|fact| {
            fact.kind == FactKind::Reference
                && !playbook.is_phone_number(line, fact.start, fact.end, options.lang)
        })?;
        Some(one_line(fact.text.trim()))
    })
}

/// Says whether the case has this number already.
pub(super) fn is_known(state: &State, given: &str) -> bool {
    let bare = |text: &str| -> String {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let known = state.details().reference;
    known.is_some_and(|known| bare(&known) == bare(given))
}
