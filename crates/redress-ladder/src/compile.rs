//! Reads rungs and clocks of a ladder file and names everything wrong in them.

use std::collections::BTreeSet;

use crate::calendar::Calendars;
use crate::condition::Condition;
use crate::event::{Event, is_id};
use crate::facts::Facts;
use crate::ladder::{Clock, Gate, Open, Reader, Rung, Variant};
use crate::length::Length;
use crate::problem::Problem;
use crate::spec::{ClockSpec, ConditionSpec, LadderSpec, RungSpec};

/// Deepest nesting of clocks that start at or combine other clocks.
const DEEPEST: usize = 8;

impl Reader<'_, '_> {
    fn say(&mut self, item: &str, says: impl Into<String>) {
        self.problems.push(Problem::new(self.name, item, says));
    }

    fn events(&mut self, item: &str, names: &[String]) -> Vec<Event> {
        let mut events = Vec::new();
        for name in names {
            match Event::parse_among(name, self.rung_ids.iter().copied().collect::<Vec<_>>()) {
                Ok(event) => events.push(event),
                Err(error) => self.say(item, error.to_string()),
            }
        }
        events
    }

    fn conditions(&mut self, item: &str, specs: &[ConditionSpec]) -> Vec<Condition> {
        let mut conditions = Vec::new();
        for spec in specs {
            self.facts.insert(spec.fact);
            match Condition::read(spec, self.currency) {
                Ok(condition) => {
                    self.facts.extend(condition.facts());
                    conditions.push(condition);
                }
                Err(says) => self.say(item, format!("{}: {says}", spec.fact)),
            }
        }
        conditions
    }

    fn length(&mut self, item: &str, text: &str) -> Option<Length> {
        text.parse()
            .map_err(|error: crate::LengthError| self.say(item, error.to_string()))
            .ok()
    }
}

/// Reads one rung.
pub(crate) fn read_rung(reader: &mut Reader<'_, '_>, spec: RungSpec) -> Rung {
    let id = spec.id.clone();
    if !is_id(&id) {
        reader.say(&id, "write the id as country, dot, name: it.abf");
    }
    if !spec.name.contains_key("local") {
        reader.say(
            &id,
            "name lacks local, the name in the language of the country",
        );
    }
    if spec
        .url
        .as_ref()
        .is_some_and(|url| !url.starts_with("https://"))
    {
        reader.say(&id, "write url with https:// in front");
    }
    let used_by = reader.events(&id, &spec.used_by);
    let when = reader.conditions(&id, &spec.when);
    let mut gates = Vec::new();
    for gate in &spec.gate {
        if gate.any.is_empty() {
            reader.say(&id, "a gate needs at least one event in any");
        }
        let (any, when) = (
            reader.events(&id, &gate.any),
            reader.conditions(&id, &gate.when),
        );
        gates.push(Gate {
            any,
            when,
            topics: gate.topics.clone(),
        });
    }
    let mut opens = Vec::new();
    for open in &spec.opens {
        let given = [open.after.is_some(), !open.on.is_empty(), open.at_once];
        if given.iter().filter(|given| **given).count() != 1 {
            reader.say(&id, "opens needs exactly one of after, on and at_once");
        }
        let on = reader.events(&id, &open.on);
        opens.push(Open {
            after: open.after.clone(),
            on,
            same_day: open.same_day,
            at_once: open.at_once,
            topics: open.topics.clone(),
        });
    }
    let mut needs = Vec::new();
    for need in &spec.needs {
        needs.push((need.item.clone(), reader.events(&id, &need.shown_by)));
    }
    Rung {
        spec,
        used_by,
        when,
        gates,
        opens,
        needs,
    }
}

/// Reads one clock.
pub(crate) fn read_clock(
    reader: &mut Reader<'_, '_>,
    spec: ClockSpec,
    usual_calendar: Option<&str>,
    calendars: &Calendars,
) -> Clock {
    let id = spec.id.clone();
    if !is_id(&id) {
        reader.say(&id, "write the id as country, dot, name: it.c.abf_by");
    }
    let simple = spec.length.is_some() && (!spec.from.is_empty() || spec.from_end_of.is_some());
    let forms = [
        simple,
        !spec.later_of.is_empty(),
        !spec.earlier_of.is_empty(),
    ];
    if forms.iter().filter(|given| **given).count() != 1 || (!simple && spec.length.is_some()) {
        reader.say(&id, "give length with from or from_end_of, or later_of, or earlier_of, and only one of these");
    }
    let length = spec
        .length
        .as_deref()
        .and_then(|text| reader.length(&id, text));
    let from = reader.events(&id, &spec.from);
    let extension = spec.extension.as_ref().and_then(|extension| {
        let event = reader
            .events(&id, std::slice::from_ref(&extension.event))
            .pop()?;
        Some((event, reader.length(&id, &extension.length)?))
    });
    let mut variants = Vec::new();
    for variant in &spec.variant {
        let when = reader.conditions(&id, &variant.when);
        let extension = variant
            .extension
            .as_deref()
            .and_then(|text| reader.length(&id, text));
        if variant.extension.is_some() && spec.extension.is_none() {
            reader.say(&id, "a variant lengthens an extension; give the clock one");
        }
        if let Some(length) = reader.length(&id, &variant.length) {
            variants.push(Variant {
                when,
                length,
                extension,
            });
        }
    }
    let other = spec.other_reading.as_ref().map(|other| {
        let length = other
            .length
            .as_deref()
            .and_then(|text| reader.length(&id, text));
        (length, reader.events(&id, &other.from))
    });
    let when = reader.conditions(&id, &spec.when);
    check_calendar(reader, &spec, usual_calendar, calendars);
    Clock {
        spec,
        length,
        from,
        extension,
        variants,
        other,
        when,
    }
}

fn check_calendar(
    reader: &mut Reader<'_, '_>,
    spec: &ClockSpec,
    usual: Option<&str>,
    calendars: &Calendars,
) {
    let Some(name) = spec.calendar.as_deref().or(usual) else {
        if spec.days.counts_open_days()
            || spec.rolls
            || spec.start_rolls
            || !spec.stops_for.is_empty()
        {
            reader.say(
                &spec.id,
                "name the calendar whose days it counts or rolls by",
            );
        }
        return;
    };
    reader.facts.extend(calendars.chosen_by(name));
    let Some(resolved) = calendars.resolve(name, &Facts::default()) else {
        reader.say(&spec.id, format!("there is no calendar \"{name}\""));
        return;
    };
    for recess in &spec.stops_for {
        if resolved.calendar.recess(recess).is_none() {
            reader.say(
                &spec.id,
                format!("calendar \"{name}\" has no recess \"{recess}\""),
            );
        }
    }
    let lengths = spec
        .length
        .iter()
        .chain(spec.variant.iter().map(|variant| &variant.length));
    let in_days = |text: &String| {
        text.parse::<Length>()
            .is_ok_and(|length| length.whole_days().is_some())
    };
    if spec.days.counts_open_days() && !lengths.into_iter().all(in_days) {
        reader.say(
            &spec.id,
            "open days are counted in days or weeks; write the length as P15D",
        );
    }
}

/// Gathers the clocks a ladder needs: its own, those it uses, and those of the
/// shared file that its rungs or clocks name.
pub(crate) fn clock_files(
    name: &str,
    named: Vec<String>,
    rungs: &[RungSpec],
    file: &LadderSpec,
    common: Option<&LadderSpec>,
    problems: &mut Vec<Problem>,
) -> Vec<ClockSpec> {
    let mut waiting = named;
    for rung in rungs {
        waiting.extend(rung.opens.iter().filter_map(|open| open.after.clone()));
        waiting.extend(rung.closes.iter().chain(&rung.clocks).cloned());
    }
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut clocks: Vec<ClockSpec> = Vec::new();
    let shared = common
        .map(|common| common.clock.as_slice())
        .unwrap_or_default();
    // Clocks that others name join the end of the row, so that it is walked once.
    let mut next = 0;
    while let Some(id) = waiting.get(next).cloned() {
        next += 1;
        if !taken.insert(id.clone()) {
            continue;
        }
        match file.clock.iter().chain(shared).find(|clock| clock.id == id) {
            Some(clock) => {
                waiting.extend(parts(clock).cloned());
                clocks.push(clock.clone());
            }
            None => problems.push(Problem::new(name, &id, "no file has a clock of this id")),
        }
    }
    let mut ids: Vec<&str> = file.clock.iter().map(|clock| clock.id.as_str()).collect();
    ids.sort_unstable();
    for pair in ids.windows(2) {
        if let [one, other] = pair
            && one == other
        {
            problems.push(Problem::new(
                name,
                one,
                "two clocks have this id; give each its own",
            ));
        }
    }
    for clock in &clocks {
        if too_deep(&clocks, &clock.id, DEEPEST) {
            problems.push(Problem::new(
                name,
                &clock.id,
                "the clock leads back to itself; break the circle",
            ));
        }
    }
    clocks
}

/// The clocks that a clock is made of or starts from.
pub(crate) fn parts(clock: &ClockSpec) -> impl Iterator<Item = &String> {
    clock
        .later_of
        .iter()
        .chain(&clock.earlier_of)
        .chain(&clock.from_end_of)
}

fn too_deep(clocks: &[ClockSpec], id: &str, depth: usize) -> bool {
    let Some(clock) = clocks.iter().find(|clock| clock.id == id) else {
        return false;
    };
    parts(clock).any(|part| depth == 0 || too_deep(clocks, part, depth - 1))
}
