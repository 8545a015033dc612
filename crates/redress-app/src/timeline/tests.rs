use jiff::civil::date;
use redress_case::{
    Channel, Command, Details, Entry, Event, Evidence, Note, Promise, PromiseEnded, PromiseState,
    Rep, Stamp, decide, fold, seal_all,
};

use super::*;

fn at(text: &str) -> Moment {
    format!("{text}:00+01:00").parse().unwrap()
}

/// A case as it grows.
struct Record(State);

impl Record {
    fn new() -> Record {
        let mut record = Record(State::default());
        record.run(Command::Open(Details::default()));
        record
    }

    fn run(&mut self, command: Command) -> Uuid {
        let next = self.0.head().0 + 1;
        let id = Uuid::from_u128(u128::from(next));
        let stamps = decide(&self.0, command).unwrap().into_iter().map(|data| {
            let stamp = Stamp {
                id,
                salt: [0; 32],
                at: at("2026-05-01T10:00"),
                actor: "owner".to_owned(),
            };
            (data, stamp)
        });
        let sealed = seal_all(Uuid::from_u128(900), self.0.head(), stamps).unwrap();
        for entry in &sealed {
            self.0 = fold(self.0.clone(), &Entry::read(entry).unwrap());
        }
        id
    }

    fn log(&mut self, data: Data) -> Uuid {
        self.run(Command::Log(data))
    }

    fn contact(&mut self, when: &str, channel: Channel) -> Uuid {
        self.log(Data::Contact(Contact {
            at: at(when),
            channel,
            incoming: false,
            live: false,
            with: Rep::default(),
            said: None,
            seconds: None,
            hold_seconds: None,
            plan: None,
        }))
    }

    fn promise(&mut self, contact: Option<Uuid>, by: Date) -> Uuid {
        self.log(Data::Promise(Promise {
            contact,
            at: at("2026-03-12T14:30"),
            what: "a written answer".to_owned(),
            who: None,
            by,
            within: None,
            press: None,
        }))
    }

    fn file(&mut self, dated: Option<Date>) -> Uuid {
        self.log(Data::Evidence(Evidence {
            name: "statement.pdf".to_owned(),
            sha256: "0".repeat(64),
            size: 1,
            shows: None,
            dated,
            item: None,
        }))
    }

    fn gathered(&self) -> Vec<(String, &'static str, usize, usize)> {
        gather(&self.0, date(2026, 4, 13))
            .into_iter()
            .map(|known| {
                let (more, proof) = (known.more.len(), known.proof.len());
                (known.on.to_string(), known.sign.name(), more, proof)
            })
            .collect()
    }
}

/// Holds the happenings of a case against day, sign, how many entries and files belong to each.
#[track_caller]
fn holds(record: &Record, expected: &[(&str, &str, usize, usize)]) {
    let found = record.gathered();
    let found: Vec<(&str, &str, usize, usize)> = found
        .iter()
        .map(|(on, sign, more, proof)| (on.as_str(), *sign, *more, *proof))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn what_came_in_a_contact_belongs_to_it_and_the_rest_stands_by_itself() {
    let mut record = Record::new();
    holds(&record, &[]);
    let call = record.contact("2026-03-12T14:05", Channel::Phone);
    record.promise(Some(call), date(2026, 4, 2));
    record.file(Some(date(2026, 3, 12)));
    record.file(Some(date(2026, 3, 2)));
    record.log(Data::Note(Note {
        still: false,
        contact: None,
        at: at("2026-03-12T09:00"),
        text: "Looked at the statement".to_owned(),
        press: None,
    }));
    record.log(Data::Event(Event {
        name: "problem".to_owned(),
        on: date(2026, 3, 2),
        note: None,
    }));
    holds(
        &record,
        &[
            ("2026-03-02", "evidence", 0, 1),
            ("2026-03-02", "event", 0, 0),
            ("2026-03-12", "note", 0, 0),
            ("2026-03-12", "phone", 1, 1),
            ("2026-04-02", "promise-broken", 0, 0),
        ],
    );
}

#[test]
fn a_promise_stands_at_its_day_or_at_the_earlier_day_on_which_it_was_kept() {
    for (kept, on, expected) in [
        (None, "2026-05-20", ("2026-05-20", "promise-waiting", 0)),
        (None, "2026-04-13", ("2026-04-13", "promise-waiting", 0)),
        (None, "2026-04-12", ("2026-04-12", "promise-broken", 0)),
        (
            Some((true, "2026-04-01")),
            "2026-05-20",
            ("2026-04-01", "promise-kept", 1),
        ),
        (
            Some((true, "2026-04-10")),
            "2026-04-02",
            ("2026-04-02", "promise-kept", 1),
        ),
        (
            Some((false, "2026-04-01")),
            "2026-05-20",
            ("2026-05-20", "promise-broken", 1),
        ),
    ] {
        let mut record = Record::new();
        let promise = record.promise(None, on.parse().unwrap());
        if let Some((kept, on)) = kept {
            record.log(Data::PromiseEnded(PromiseEnded {
                promise,
                on: on.parse().unwrap(),
                kept,
            }));
        }
        let (on, sign, more) = expected;
        holds(
            &record,
            &[("2026-03-12", "promised", 0, 0), (on, sign, more, 0)],
        );
    }
}

#[test]
fn what_is_taken_back_is_gone_and_a_day_has_its_order() {
    let mut record = Record::new();
    let wrong = record.contact("2026-03-12T14:05", Channel::Chat);
    record.contact("2026-03-12T16:00", Channel::Email);
    record.contact("2026-03-12T09:30", Channel::Visit);
    record.log(Data::Event(Event {
        name: "received".to_owned(),
        on: date(2026, 3, 12),
        note: None,
    }));
    record.run(Command::Retract { of: wrong });
    holds(
        &record,
        &[
            ("2026-03-12", "visit", 0, 0),
            ("2026-03-12", "email", 0, 0),
            ("2026-03-12", "event", 0, 0),
        ],
    );
}

#[test]
fn every_sign_has_a_name_of_its_own() {
    let mut names: Vec<&str> = Channel::ALL
        .into_iter()
        .map(|channel| Sign::Contact(channel).name())
        .collect();
    let states = [
        PromiseState::Waiting,
        PromiseState::Broken,
        PromiseState::Kept,
    ];
    names.extend(states.map(|state| Sign::Promise(state).name()));
    let rest = [
        Sign::Said,
        Sign::Event,
        Sign::Evidence,
        Sign::Note,
        Sign::Turn,
        Sign::Firm,
        Sign::Opens,
        Sign::Closes,
    ];
    names.extend(rest.map(Sign::name));
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
}
