//! One rung: for whom it is, when it opens, when it closes, and why.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::closed::{RungKind, Status};
use crate::condition::{Condition, Verdict, topic_fits};
use crate::event::Event;
use crate::ladder::{Open, Rung};
use crate::outcome::{
    About, Because, Need, NeedState, Note, Pending, Purpose, Reckoning, RungState,
};
use crate::reckon::{Desk, NoDate};
use crate::spec::Unknown;

/// Collects what is said about all rungs.
pub(crate) struct Teller<'a> {
    pub(crate) desk: Desk<'a>,
    pub(crate) notes: Vec<Note>,
    pub(crate) questions: BTreeMap<About, Vec<String>>,
    pub(crate) pending: Vec<Pending>,
}

/// What opens a rung.
#[derive(Default)]
struct Opening {
    /// The day, where one is known, and what gives it.
    day: Option<(Date, Because)>,
    /// The latest of the ways that depend on a topic not known.
    by_topic: Option<(Date, Because)>,
    /// True where a waiting time is for this case, started or not.
    waits: bool,
    /// Events that would start a waiting time.
    missing: Vec<Event>,
    /// Events that would open it on their day.
    awaited: Vec<Event>,
    /// True where nothing has to be waited for.
    at_once: bool,
    /// True where the rung has ways to open and none is for this topic.
    none_for_topic: bool,
}

impl Teller<'_> {
    pub(crate) fn rung(&mut self, rung: &Rung) -> RungState {
        let spec = &rung.spec;
        let today = self.desk.inquiry.today;
        let mut asks = Vec::new();
        let mut because = Vec::new();
        let unfit = self.unfit(rung, &mut because, &mut asks);
        let unknown = self.must_know(&rung.when, &mut because);
        let mut reckonings = Vec::new();
        let opening = self.opening(rung, &mut reckonings);
        let gates = self.gates(rung, &mut asks);
        let closes = self.closing(rung, &mut reckonings);
        self.beside(rung, &mut reckonings);
        asks.extend(
            reckonings
                .iter()
                .flat_map(|reckoning| reckoning.asks.iter().cloned()),
        );
        let day = opening.day.filter(|_| !opening.at_once);
        let entry = match (day, &gates) {
            (Some(way), Ok(Some(gate))) if gate.0 <= way.0 => Some(way),
            (Some(_), Ok(Some(gate))) => Some(gate.clone()),
            (Some(way), Ok(None)) => Some(way),
            (None, Ok(gate)) if rung.opens.is_empty() || opening.at_once => gate.clone(),
            _ => None,
        };
        let opens_on = entry.as_ref().map(|(day, _)| *day);
        let closes_on = closes.as_ref().map(|(_, date)| *date);
        let used_on = self.desk.day_of(&Event::Used(spec.id.clone()));
        // A complaint uses every rung that a complaint uses; one that is not for this case is done
        // only where it was itself named.
        let named = self
            .desk
            .inquiry
            .events
            .contains_key(&Event::Used(spec.id.clone()));
        let used_on = used_on.filter(|_| named || !(unfit || opening.none_for_topic));
        let status = if used_on.is_some_and(|day| day <= today) {
            Status::Done
        } else if unfit || opening.none_for_topic {
            Status::NotEligible
        } else if closes_on.is_some_and(|last| last < today) {
            Status::Closed
        } else if unknown {
            Status::Ask
        } else if gates.is_err()
            || (!rung.opens.is_empty() && !opening.at_once && opens_on.is_none())
        {
            Status::NotYet
        } else if opens_on.is_none_or(|day| day <= today) {
            Status::Open
        } else {
            Status::NotYet
        };
        let reasons = Reasons {
            used_on,
            entry,
            not_started: opening.missing,
            awaited: opening.awaited,
            needs: gates.err(),
            closes,
        };
        explain(&mut because, status, reasons);
        if !matches!(status, Status::Done | Status::NotEligible) {
            self.ask(asks, rung);
        }
        RungState {
            id: spec.id.clone(),
            order: spec.order,
            kind: spec.kind,
            power: spec.power,
            side: spec.side || matches!(spec.kind, RungKind::Chargeback | RungKind::Side),
            optional: spec.optional,
            status,
            because,
            used_on,
            opens_on: opens_on.filter(|_| status != Status::NotEligible),
            closes_on: closes_on.filter(|_| status != Status::NotEligible),
            needs: self.needs(rung),
            reckonings: if status == Status::NotEligible {
                Vec::new()
            } else {
                reckonings
            },
        }
    }

    /// True where topic or facts shut the rung for this case.
    fn unfit(&mut self, rung: &Rung, because: &mut Vec<Because>, asks: &mut Vec<About>) -> bool {
        let inquiry = self.desk.inquiry;
        let mut unfit = false;
        if let Some(date) = rung.spec.valid_from.filter(|date| inquiry.today < *date) {
            because.push(Because::LawFrom { date });
            unfit = true;
        }
        if let Some(date) = rung.spec.valid_to.filter(|date| *date < inquiry.today) {
            because.push(Because::LawUntil { date });
            unfit = true;
        }
        if let Some(topic) = inquiry
            .topic
            .filter(|topic| !topic_fits(&rung.spec.topics, Some(*topic)))
        {
            because.push(Because::OtherTopic { topic });
            unfit = true;
        }
        if !rung.spec.topics.is_empty() && inquiry.topic.is_none() {
            asks.push(About::Topic);
        }
        for condition in &rung.when {
            if inquiry.topic.is_none() && !condition.is_for(None) {
                asks.push(About::Topic);
            }
            let fact = condition.fact;
            let given = || {
                inquiry
                    .facts
                    .get(fact)
                    .cloned()
                    .unwrap_or(crate::FactValue::YesNo(self.desk.ladder.captive))
            };
            match self.desk.judge(condition) {
                Verdict::Holds => {}
                Verdict::Fails => {
                    because.push(Because::Unfit {
                        fact,
                        given: given(),
                        wanted: condition.wanted(),
                    });
                    unfit = true;
                }
                Verdict::InDoubt => {
                    because.push(Because::InDoubt {
                        fact,
                        given: given(),
                        wanted: condition.wanted(),
                    });
                }
                Verdict::NotKnown(fact, Unknown::Deny) => {
                    because.push(Because::Unknown { fact });
                    unfit = true;
                }
                Verdict::NotKnown(fact, _) => asks.push(About::Fact(fact)),
                Verdict::OtherCurrency => {
                    let note = Note::OtherCurrency {
                        rung: rung.spec.id.clone(),
                    };
                    if !self.notes.contains(&note) {
                        self.notes.push(note);
                    }
                }
            }
        }
        unfit
    }

    /// True where a fact must be known before the rung can be judged.
    fn must_know(&self, conditions: &[Condition], because: &mut Vec<Because>) -> bool {
        let before = because.len();
        for condition in conditions {
            if let Verdict::NotKnown(fact, Unknown::Ask) = self.desk.judge(condition) {
                because.push(Because::Unknown { fact });
            }
        }
        because.len() > before
    }

    /// The earliest way in. Where the topic is not known, ways that depend on
    /// it count as one, the latest of them: the firm gets the later day.
    fn opening(&mut self, rung: &Rung, reckonings: &mut Vec<Reckoning>) -> Opening {
        let topic = self.desk.inquiry.topic;
        let mut opening = Opening::default();
        let (mut by_event, mut at_once, mut named) = (false, false, false);
        for open in rung
            .opens
            .iter()
            .filter(|open| topic_fits(&open.topics, topic))
        {
            let days = open
                .on
                .iter()
                .filter_map(|event| Some((self.desk.day_of(event)?, event)));
            if let Some((date, event)) = days.min() {
                let why = Because::Happened {
                    event: event.clone(),
                    date,
                };
                sooner(&mut opening.day, date, why);
            }
            match &open.after {
                _ if open.at_once => at_once = true,
                Some(clock) => self.wait(rung, open, clock, &mut opening, reckonings),
                None => {
                    by_event = true;
                    named |= !open.topics.is_empty();
                    opening.awaited.extend(open.on.iter().cloned());
                }
            }
        }
        if let Some((day, why)) = opening.by_topic.take() {
            sooner(&mut opening.day, day, why);
        }
        // An event alone is no way in where every waiting time is for another topic, unless it names
        // this one.
        let waits = rung.opens.iter().any(|open| open.after.is_some());
        let way_in = if waits {
            opening.waits || named
        } else {
            by_event
        };
        // Without a topic the ways that wait are shown, as the later day is the firm's.
        opening.at_once = at_once && (topic.is_some() || !opening.waits);
        opening.none_for_topic = !rung.opens.is_empty() && !way_in && !at_once;
        opening
    }

    /// Adds one waiting time to what opens a rung.
    fn wait(
        &mut self,
        rung: &Rung,
        open: &Open,
        clock: &str,
        opening: &mut Opening,
        reckonings: &mut Vec<Reckoning>,
    ) {
        let reckoning = match self.reckoning(clock, Purpose::Opens) {
            Ok(reckoning) => reckoning,
            Err(NoDate::NotHere) => return,
            Err(NoDate::CannotCount(_)) => {
                opening.waits = true;
                return;
            }
            Err(NoDate::NotStarted(any)) => {
                opening.waits = true;
                let new = any
                    .into_iter()
                    .filter(|event| !opening.missing.contains(event));
                let new: Vec<Event> = new.collect();
                opening.missing.extend(new);
                return;
            }
        };
        opening.waits = true;
        let last_day = reckoning.result;
        reckonings.push(reckoning);
        let next_day = if open.same_day {
            Some(last_day)
        } else {
            last_day.tomorrow().ok()
        };
        let Some(opens_on) = next_day else { return };
        let why = Because::ClockRunsOut {
            clock: clock.to_owned(),
            last_day,
            opens_on,
        };
        let of_a_topic = !open.topics.is_empty()
            || self
                .desk
                .ladder
                .clock(clock)
                .is_some_and(|clock| !clock.topics.is_empty());
        if self.desk.inquiry.topic.is_some() || !of_a_topic {
            sooner(&mut opening.day, opens_on, why);
            return;
        }
        self.note_question(About::Topic, rung);
        if opening
            .by_topic
            .as_ref()
            .is_none_or(|(day, _)| *day < opens_on)
        {
            opening.by_topic = Some((opens_on, why));
        }
    }

    /// The day on which the last gate was passed, or the events one of which is
    /// still missing.
    fn gates(
        &self,
        rung: &Rung,
        asks: &mut Vec<About>,
    ) -> Result<Option<(Date, Because)>, Vec<Event>> {
        let mut last: Option<(Date, Because)> = None;
        for gate in rung
            .gates
            .iter()
            .filter(|gate| topic_fits(&gate.topics, self.desk.inquiry.topic))
        {
            let mut stands = true;
            for condition in &gate.when {
                match self.desk.judge(condition) {
                    Verdict::Fails | Verdict::NotKnown(_, Unknown::Deny) => stands = false,
                    Verdict::NotKnown(fact, _) => asks.push(About::Fact(fact)),
                    Verdict::Holds | Verdict::InDoubt | Verdict::OtherCurrency => {}
                }
            }
            if !stands {
                continue;
            }
            let passed = gate
                .any
                .iter()
                .filter_map(|event| Some((self.desk.day_of(event)?, event)))
                .min();
            let Some((date, event)) = passed else {
                return Err(gate.any.clone());
            };
            if last.as_ref().is_none_or(|(day, _)| *day < date) {
                last = Some((
                    date,
                    Because::Happened {
                        event: event.clone(),
                        date,
                    },
                ));
            }
        }
        Ok(last)
    }

    fn closing(&mut self, rung: &Rung, reckonings: &mut Vec<Reckoning>) -> Option<(String, Date)> {
        let mut closes: Option<(String, Date)> = None;
        for id in &rung.spec.closes {
            let Ok(reckoning) = self.reckoning(id, Purpose::Closes) else {
                continue;
            };
            // The window of one topic shuts nothing while the topic is not known.
            let of_a_topic = self
                .desk
                .ladder
                .clock(id)
                .is_some_and(|clock| !clock.topics.is_empty());
            if of_a_topic && rung.spec.topics.is_empty() && self.desk.inquiry.topic.is_none() {
                self.note_question(About::Topic, rung);
                reckonings.push(reckoning);
                continue;
            }
            if closes
                .as_ref()
                .is_none_or(|(_, last)| reckoning.result < *last)
            {
                closes = Some((id.clone(), reckoning.result));
            }
            reckonings.push(reckoning);
        }
        closes
    }

    fn beside(&mut self, rung: &Rung, reckonings: &mut Vec<Reckoning>) {
        for id in &rung.spec.clocks {
            if let Ok(reckoning) = self.reckoning(id, Purpose::Beside) {
                reckonings.push(reckoning);
            }
        }
    }

    /// Reckons a clock for a rung or for itself; what has not started or cannot
    /// be counted is written down once.
    pub(crate) fn reckoning(&mut self, id: &str, purpose: Purpose) -> Result<Reckoning, NoDate> {
        match self.desk.reckon(id) {
            Ok(reckoning) => Ok(Reckoning {
                purpose,
                ..reckoning
            }),
            Err(NoDate::NotStarted(any)) => {
                if !self.pending.iter().any(|pending| pending.clock == id) {
                    self.pending.push(Pending {
                        clock: id.to_owned(),
                        any: any.clone(),
                    });
                }
                Err(NoDate::NotStarted(any))
            }
            Err(NoDate::CannotCount(error)) => {
                let note = Note::CannotCount {
                    clock: id.to_owned(),
                    error,
                };
                if !self.notes.contains(&note) {
                    self.notes.push(note);
                }
                Err(NoDate::CannotCount(error))
            }
            Err(NoDate::NotHere) => Err(NoDate::NotHere),
        }
    }

    fn needs(&self, rung: &Rung) -> Vec<Need> {
        let have = |item: &str, events: &[Event]| {
            self.desk.inquiry.at_hand.contains(item)
                || events.iter().any(|event| self.desk.day_of(event).is_some())
        };
        rung.needs
            .iter()
            .map(|(item, events)| Need {
                item: item.clone(),
                state: if have(item, events) {
                    NeedState::Have
                } else {
                    NeedState::Missing
                },
            })
            .collect()
    }

    fn ask(&mut self, asks: Vec<About>, rung: &Rung) {
        for about in asks {
            self.note_question(about, rung);
        }
    }

    fn note_question(&mut self, about: About, rung: &Rung) {
        let rungs = self.questions.entry(about).or_default();
        if !rungs.contains(&rung.spec.id) {
            rungs.push(rung.spec.id.clone());
        }
    }
}

fn sooner(day: &mut Option<(Date, Because)>, date: Date, why: Because) {
    if day.as_ref().is_none_or(|(known, _)| date < *known) {
        *day = Some((date, why));
    }
}

/// What the reasons of a rung are made from.
struct Reasons {
    used_on: Option<Date>,
    /// The first day and what gives it.
    entry: Option<(Date, Because)>,
    not_started: Vec<Event>,
    awaited: Vec<Event>,
    needs: Option<Vec<Event>>,
    closes: Option<(String, Date)>,
}

/// Puts the reasons in order, the deciding one first.
fn explain(because: &mut Vec<Because>, status: Status, reasons: Reasons) {
    let last_day = reasons
        .closes
        .map(|(clock, date)| Because::LastDay { clock, date });
    let entry = match (reasons.needs, reasons.entry) {
        (Some(any), _) => Some(Because::Needs { any }),
        (None, Some((_, why))) => Some(why),
        (None, None) if !reasons.not_started.is_empty() => Some(Because::NotStarted {
            any: reasons.not_started,
        }),
        (None, None) if !reasons.awaited.is_empty() => Some(Because::Needs {
            any: reasons.awaited,
        }),
        (None, None) => (status == Status::Open).then_some(Because::OpenAnyTime),
    };
    let used = reasons.used_on.map(|date| Because::Used { date });
    let first = match status {
        // What shuts it was written down when the conditions were judged.
        Status::NotEligible => [None, None],
        Status::Done => [used, None],
        Status::Closed => [last_day, entry],
        Status::Open | Status::NotYet | Status::Ask => [entry, last_day],
    };
    let first = first.into_iter().flatten();
    if status == Status::Ask {
        because.extend(first);
    } else {
        because.splice(0..0, first);
    }
}
