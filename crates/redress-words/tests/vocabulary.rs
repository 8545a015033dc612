//! Every name that the engines use has words in every language.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

use std::fs;
use std::path::Path;

use jiff::civil::{Date, date};
use redress_case::{Asked, Channel};
use redress_ladder::{
    Because, ClockNote, Confidence, CountError, Country, DayKind, Event, ExtensionState, Fact,
    Note, Part, Power, Purpose, Reading, Role, RungKind, Sector, Status, Topic, Why,
};
use redress_tone::Lang;
use redress_words::Words;

fn words() -> Words {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge/words");
    let read = |lang: Lang| {
        let files = ["common.ftl", "ladder.ftl"].map(|name| {
            let text = fs::read_to_string(root.join(lang.code()).join(name)).unwrap();
            (name.to_owned(), text)
        });
        (lang, files.to_vec())
    };
    Words::new(Lang::ALL.map(read).to_vec()).unwrap_or_else(|p| panic!("{p:#?}"))
}

fn assert_all(ids: impl IntoIterator<Item = String>) {
    let words = words();
    for id in ids {
        for lang in Lang::ALL {
            assert!(words.has(lang, &id), "words/{lang} lacks {id}");
        }
    }
}

#[test]
fn the_lists_of_the_ladder() {
    macro_rules! names {
        ($prefix:literal, $list:ident) => {
            $list::ALL
                .iter()
                .map(|value| format!("{}{}", $prefix, value.as_str().to_lowercase()))
                .collect::<Vec<_>>()
        };
    }
    assert_all(
        [
            names!("country-", Country),
            names!("sector-", Sector),
            names!("topic-", Topic),
            names!("fact-", Fact),
            names!("fact-ask-", Fact),
            names!("part-", Part),
            names!("rung-kind-", RungKind),
            names!("rung-power-", Power),
            names!("rung-status-", Status),
            names!("clock-role-", Role),
            names!("reckoning-confidence-", Confidence),
            names!("reckoning-counted-", DayKind),
        ]
        .concat(),
    );
}

#[test]
fn the_events_of_the_ladder() {
    let named = Event::NAMED.iter().map(ToString::to_string);
    let names = named.chain(["used", "ended", "decided"].map(str::to_owned));
    assert_all(names.flat_map(|name| [format!("event-{name}"), format!("event-ask-{name}")]));
}

#[test]
fn the_lists_of_the_record() {
    assert_all(Channel::ALL.iter().flat_map(|channel| {
        let name = channel.name();
        [format!("channel-{name}"), format!("by-channel-{name}")]
    }));
    assert_all(
        Asked::ALL
            .iter()
            .map(|asked| format!("asked-{}", asked.name())),
    );
    assert_all(["granted", "refused", "open"].map(|name| format!("ask-answer-{name}")));
    assert_all(["waiting", "kept", "broken"].map(|name| format!("promise-state-{name}")));
}

/// Returns the message of a reason; a new reason does not build until it has one.
fn because(reason: &Because) -> &'static str {
    match reason {
        Because::Used { .. } => "because-used",
        Because::ClockRunsOut { .. } => "because-clock-runs-out",
        Because::Happened { .. } => "because-happened",
        Because::Needs { .. } => "because-needs",
        Because::NotStarted { .. } => "because-not-started",
        Because::LastDay { .. } => "because-last-day",
        Because::OpenAnyTime => "because-open-any-time",
        Because::LawFrom { .. } => "because-law-from",
        Because::LawUntil { .. } => "because-law-until",
        Because::OtherTopic { .. } => "because-other-topic",
        Because::Unfit { .. } => "because-unfit",
        Because::InDoubt { .. } => "because-in-doubt",
        Because::Unknown { .. } => "because-unknown",
    }
}

fn clock_note(note: &ClockNote) -> &'static str {
    match note {
        ClockNote::StartedAt { .. } => "reckoning-note-started-at",
        ClockNote::StartMoved { .. } => "reckoning-note-start-moved",
        ClockNote::SaferReading => "reckoning-note-safer-reading",
        ClockNote::CalendarAssumed { .. } => "reckoning-note-calendar-assumed",
        ClockNote::BeyondCoverage { .. } => "reckoning-note-beyond-coverage",
    }
}

fn reading(reading: &Reading) -> &'static str {
    match reading {
        Reading::Described {
            in_force: false, ..
        } => "reckoning-reading-described",
        Reading::Described { in_force: true, .. } => "reckoning-reading-in-force",
        Reading::WouldRoll => "reckoning-reading-would-roll",
        Reading::OtherCalendar { .. } => "reckoning-reading-other-calendar",
    }
}

fn note(note: &Note) -> &'static str {
    match note {
        Note::TopicUnused { .. } => "ladder-note-topic-unused",
        Note::FactUnused { .. } => "ladder-note-fact-unused",
        Note::EventUnused { .. } => "ladder-note-event-unused",
        Note::FutureEvent { .. } => "ladder-note-future-event",
        Note::OtherCurrency { .. } => "ladder-note-other-currency",
        Note::CannotCount { .. } => "ladder-note-cannot-count",
    }
}

fn why(why: &Why) -> &'static str {
    match why {
        Why::Weekend => "skipped-weekend",
        Why::Holiday { .. } => "skipped-holiday",
        Why::Recess { .. } => "skipped-recess",
    }
}

fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Opens => "clock-purpose-opens",
        Purpose::Closes => "clock-purpose-closes",
        Purpose::Beside => "clock-purpose-beside",
        Purpose::Free => "clock-purpose-free",
    }
}

fn extension(state: ExtensionState) -> &'static str {
    match state {
        ExtensionState::NotGiven => "reckoning-extension-not-given",
        ExtensionState::InForce => "reckoning-extension-in-force",
        ExtensionState::TooLate => "reckoning-extension-too-late",
    }
}

fn count_error(error: CountError) -> &'static str {
    match error {
        CountError::OutOfRange => "count-error-out-of-range",
        CountError::TooLong => "count-error-too-long",
        CountError::NeverOpen => "count-error-never-open",
        CountError::Unit => "count-error-unit",
        CountError::NoCalendar => "count-error-no-calendar",
    }
}

#[test]
fn the_reasons_of_the_ladder() {
    let on = date(2026, 3, 12);
    let clock = String::new;
    let topic = Topic::Payments;
    let fact = Fact::Amount;
    let given = redress_ladder::FactValue::YesNo(true);
    let wanted = Vec::new;
    let reasons = [
        Because::Used { date: on },
        Because::ClockRunsOut {
            clock: clock(),
            last_day: on,
            opens_on: on,
        },
        Because::Happened {
            event: Event::Problem,
            date: on,
        },
        Because::Needs { any: Vec::new() },
        Because::NotStarted { any: Vec::new() },
        Because::LastDay {
            clock: clock(),
            date: on,
        },
        Because::OpenAnyTime,
        Because::OtherTopic { topic },
        Because::Unfit {
            fact,
            given: given.clone(),
            wanted: wanted(),
        },
        Because::InDoubt {
            fact,
            given,
            wanted: wanted(),
        },
        Because::Unknown { fact },
    ];
    assert_all(reasons.iter().map(because).map(str::to_owned));
    let notes = [
        ClockNote::StartedAt {
            used: Event::Complained,
            wanted: Event::Received,
        },
        ClockNote::StartMoved {
            on: Date::constant(2026, 4, 3),
        },
        ClockNote::SaferReading,
        ClockNote::CalendarAssumed {
            calendar: clock(),
            fact,
        },
        ClockNote::BeyondCoverage { calendar: clock() },
    ];
    assert_all(notes.iter().map(clock_note).map(str::to_owned));
    let readings = [
        Reading::Described {
            id: clock(),
            in_force: false,
        },
        Reading::Described {
            id: clock(),
            in_force: true,
        },
        Reading::WouldRoll,
        Reading::OtherCalendar {
            calendar: clock(),
            fact,
        },
    ];
    assert_all(readings.iter().map(reading).map(str::to_owned));
    let errors = [
        CountError::OutOfRange,
        CountError::TooLong,
        CountError::NeverOpen,
        CountError::Unit,
        CountError::NoCalendar,
    ];
    assert_all(errors.map(count_error).map(str::to_owned));
    let notes = [
        Note::TopicUnused { topic },
        Note::FactUnused { fact },
        Note::EventUnused {
            event: Event::Problem,
        },
        Note::FutureEvent {
            event: Event::Problem,
            date: on,
        },
        Note::OtherCurrency { rung: clock() },
        Note::CannotCount {
            clock: clock(),
            error: CountError::Unit,
        },
    ];
    assert_all(notes.iter().map(note).map(str::to_owned));
    let closed = [
        Why::Weekend,
        Why::Holiday { holiday: clock() },
        Why::Recess { recess: clock() },
    ];
    assert_all(closed.iter().map(why).map(str::to_owned));
    let purposes = [
        Purpose::Opens,
        Purpose::Closes,
        Purpose::Beside,
        Purpose::Free,
    ];
    assert_all(purposes.map(purpose).map(str::to_owned));
    let states = [
        ExtensionState::NotGiven,
        ExtensionState::InForce,
        ExtensionState::TooLate,
    ];
    assert_all(states.map(extension).map(str::to_owned));
}
