//! Laws of the record: what is decided folds, what leaves comes back, what is changed is found.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails should say so at once"
)]

use jiff::civil::{Date, date};
use proptest::prelude::*;
use redress_case::*;
use uuid::Uuid;

fn uuid(n: u64) -> Uuid {
    uuid::Builder::from_unix_timestamp_millis(1_773_000_000_000 + n, &[n as u8; 10]).into_uuid()
}

fn moment(day: Date, minute: i8) -> Moment {
    let zoned = day.at(14, minute, 0, 0).in_tz("Europe/Rome").unwrap();
    Moment::from(&zoned)
}

/// A record under test: the sealed entries and the state they fold to.
struct Record {
    case: Uuid,
    sealed: Vec<Sealed>,
    state: State,
}

impl Record {
    fn new() -> Record {
        Record {
            case: uuid(0),
            sealed: Vec::new(),
            state: State::default(),
        }
    }

    fn run(&mut self, command: Command) -> Result<Vec<Uuid>, Refusal> {
        let drafts = decide(&self.state, command)?;
        let from = self.sealed.len() as u64;
        let stamps = drafts.into_iter().enumerate().map(|(i, data)| {
            let n = from + i as u64 + 1;
            let at = moment(date(2026, 3, 12), 5);
            (
                data,
                Stamp {
                    id: uuid(n),
                    salt: [n as u8; 32],
                    at,
                    actor: "owner".into(),
                },
            )
        });
        let mut new = seal_all(self.case, self.state.head(), stamps).unwrap();
        let ids = new.iter().map(|s| s.header.id).collect();
        for sealed in &new {
            self.state = fold(self.state.clone(), &Entry::read(sealed).unwrap());
        }
        self.sealed.append(&mut new);
        Ok(ids)
    }

    fn log(&mut self, data: Data) -> Uuid {
        self.run(Command::Log(data)).unwrap()[0]
    }

    fn opened() -> Record {
        let mut record = Record::new();
        let details = Details {
            title: Some("Call of 14:05".into()),
            firm: Some("Banca Esempio".into()),
            country: Some("IT".into()),
            ..Details::default()
        };
        record.run(Command::Open(details)).unwrap();
        record
    }

    fn call(&mut self) -> Uuid {
        self.log(Data::Contact(Contact {
            at: moment(date(2026, 3, 12), 5),
            channel: Channel::Phone,
            incoming: false,
            live: true,
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
            at: moment(date(2026, 3, 12), 30),
            what: "a written answer".into(),
            who: Some("Marco".into()),
            by,
            within: Some("15wd".into()),
            press: None,
        }))
    }
}

#[test]
fn a_live_call_keeps_its_times_and_its_rep() {
    let mut record = Record::opened();
    let call = record.call();
    let day = date(2026, 3, 12);
    record.log(Data::Hold(Hold {
        contact: call,
        at: moment(day, 6),
        on: true,
        press: None,
    }));
    record.log(Data::Hold(Hold {
        contact: call,
        at: moment(day, 10),
        on: false,
        press: None,
    }));
    let rep = Rep {
        name: Some("Marco".into()),
        ..Rep::default()
    };
    record.log(Data::Rep(RepNamed {
        contact: call,
        rep,
        press: None,
    }));
    record.log(Data::Reference(ReferenceGiven {
        contact: Some(call),
        value: "BX-204518".into(),
        press: None,
    }));
    assert!(record.state.running_contact().is_some());
    record
        .run(Command::EndContact {
            contact: call,
            at: moment(day, 31),
        })
        .unwrap();
    let contact = &record.state.contacts()[0];
    assert_eq!(contact.contact.seconds, Some(26 * 60));
    assert_eq!(contact.contact.hold_seconds, Some(4 * 60));
    assert_eq!(contact.contact.with.name.as_deref(), Some("Marco"));
    assert_eq!(
        record.state.details().reference.as_deref(),
        Some("BX-204518")
    );
    assert!(record.state.running_contact().is_none());
    let again = record.run(Command::EndContact {
        contact: call,
        at: moment(day, 32),
    });
    assert_eq!(again, Err(Refusal::AlreadyEnded { what: "contact" }));
}

#[test]
fn a_promise_is_broken_from_the_day_after_its_day() {
    let mut record = Record::opened();
    let promise = record.promise(None, date(2026, 4, 2));
    let state_on = |record: &Record, day| record.state.promises(day)[0].state;
    assert_eq!(state_on(&record, date(2026, 4, 2)), PromiseState::Waiting);
    assert_eq!(state_on(&record, date(2026, 4, 3)), PromiseState::Broken);
    record.log(Data::PromiseEnded(PromiseEnded {
        promise,
        on: date(2026, 4, 3),
        kept: true,
    }));
    assert_eq!(state_on(&record, date(2026, 5, 1)), PromiseState::Kept);
    let twice = Data::PromiseEnded(PromiseEnded {
        promise,
        on: date(2026, 4, 4),
        kept: false,
    });
    assert_eq!(
        record.run(Command::Log(twice)),
        Err(Refusal::AlreadyEnded { what: "promise" })
    );
}

#[test]
fn a_correction_replaces_what_is_shown_and_keeps_what_was_logged() {
    let mut record = Record::opened();
    let promise = record.promise(None, date(2026, 4, 2));
    let Some(Data::Promise(mut said)) = record.state.item(promise).unwrap().data.clone() else {
        panic!("the promise is there")
    };
    said.by = date(2026, 4, 9);
    record
        .run(Command::Correct {
            of: promise,
            data: Data::Promise(said),
        })
        .unwrap();
    assert_eq!(
        record.state.promises(date(2026, 4, 3))[0].promise.by,
        date(2026, 4, 9)
    );
    let Some(Data::Promise(first)) = Entry::read(&record.sealed[1]).unwrap().data else {
        panic!("the first entry is there")
    };
    assert_eq!(first.by, date(2026, 4, 2));
    record.run(Command::Retract { of: promise }).unwrap();
    assert!(record.state.promises(date(2026, 4, 3)).is_empty());
    assert_eq!(record.sealed.len(), 4);
}

#[test]
fn a_sent_complaint_is_frozen_and_starts_the_clocks() {
    let mut record = Record::opened();
    let message = Message {
        draft: None,
        letter: "complaint".into(),
        to: None,
        subject: "Complaint".into(),
        body: "I ask for 148.00 EUR.".into(),
        lang: "en".into(),
        recipients: Vec::new(),
        reason: None,
        about: None,
    };
    let draft = record.log(Data::Message(message.clone()));
    let second = Message {
        draft: Some(draft),
        body: "I ask for it by 1 May.".into(),
        ..message
    };
    let last = record.log(Data::Message(second.clone()));
    let at = moment(date(2026, 4, 13), 0);
    record.log(Data::Sent(Sent {
        message: last,
        at,
        channel: Channel::Email,
    }));
    assert_eq!(record.state.events()[0].1.name, "complained");
    assert_eq!(record.state.events()[0].1.on, date(2026, 4, 13));
    assert_eq!(record.state.messages().len(), 1);
    assert_eq!(
        record.run(Command::Log(Data::Message(second))),
        Err(Refusal::Frozen)
    );
}

#[test]
fn a_closed_case_takes_no_new_dealing_until_it_is_reopened() {
    let mut record = Record::opened();
    let settled = |stage, on| {
        Data::Settlement(Settlement {
            stage,
            on,
            what: None,
        })
    };
    record.log(settled(Stage::InWriting, date(2026, 5, 28)));
    record.log(settled(Stage::Seen, date(2026, 6, 1)));
    assert_eq!(record.state.settlement().unwrap().stage, Stage::Seen);
    let end = Closed {
        on: date(2026, 6, 1),
        terms: Terms::GoalMet,
        note: None,
    };
    record.run(Command::Close(end.clone())).unwrap();
    assert_eq!(record.run(Command::Close(end)), Err(Refusal::Closed));
    let event = Data::Event(Event {
        name: "received".into(),
        on: date(2026, 6, 2),
        note: None,
    });
    assert_eq!(record.run(Command::Log(event)), Err(Refusal::Closed));
    let again = Reopened {
        on: date(2026, 6, 9),
        reason: Some("charged again".into()),
    };
    record.run(Command::Reopen(again)).unwrap();
    assert!(matches!(
        record.state.status(),
        Status::Open { reopened: Some(_) }
    ));
    assert_eq!(record.state.settlement(), None);
}

#[test]
fn what_cannot_be_is_refused_and_changes_nothing() {
    let long = "x".repeat(LINE_LIMIT + 1);
    let none = uuid(99);
    let note = |text: &str| {
        Data::Note(Note {
            still: false,
            contact: None,
            at: moment(date(2026, 3, 12), 0),
            text: text.into(),
            press: None,
        })
    };
    let cases: Vec<(Command, Refusal)> = vec![
        (Command::Open(Details::default()), Refusal::AlreadyOpened),
        (Command::Log(note("  ")), Refusal::Empty { field: "text" }),
        (
            Command::Log(note("a\u{0}b")),
            Refusal::ControlCharacter { field: "text" },
        ),
        (
            Command::Change(Details {
                firm: Some(long),
                ..Details::default()
            }),
            Refusal::TooLong {
                field: "firm",
                chars: LINE_LIMIT + 1,
                limit: LINE_LIMIT,
            },
        ),
        (
            Command::Retract { of: none },
            Refusal::Unknown {
                what: "entry",
                id: none.to_string(),
            },
        ),
        (
            Command::Log(Data::Hold(Hold {
                contact: none,
                at: moment(date(2026, 3, 12), 0),
                on: true,
                press: None,
            })),
            Refusal::Unknown {
                what: "contact",
                id: none.to_string(),
            },
        ),
        (
            Command::Log(Data::Event(Event {
                name: "received".into(),
                on: date(9999, 1, 1),
                note: None,
            })),
            Refusal::OutOfRange {
                field: "on",
                given: date(9999, 1, 1),
            },
        ),
        (
            Command::Reopen(Reopened {
                on: date(2026, 3, 12),
                reason: None,
            }),
            Refusal::NotClosed,
        ),
    ];
    for (command, refusal) in cases {
        let mut record = Record::opened();
        let before = record.state.clone();
        assert_eq!(record.run(command), Err(refusal));
        assert_eq!(record.state, before);
    }
}

#[test]
fn an_erased_payload_is_gone_and_every_other_proof_holds() {
    let mut record = Record::opened();
    let promise = record.promise(None, date(2026, 4, 2));
    let seq = record.state.item(promise).unwrap().seq;
    record
        .run(Command::Erase {
            seqs: vec![seq],
            reason: "asked for by Marco".into(),
        })
        .unwrap();
    record.sealed[seq as usize - 1].payload = None;
    assert_eq!(verify(record.case, &record.sealed), []);
    let entries: Vec<Entry> = record
        .sealed
        .iter()
        .map(|s| Entry::read(s).unwrap())
        .collect();
    let state = State::of(&entries);
    assert!(state.promises(date(2026, 4, 3)).is_empty());
    assert_eq!(
        state.item(promise).unwrap().erased.as_deref(),
        Some("asked for by Marco")
    );
    // The same hole without an erasure that explains it is found.
    record.sealed[0].payload = None;
    assert_eq!(verify(record.case, &record.sealed)[0].fault, Fault::Missing);
}

#[test]
fn the_hash_of_the_test_vector_is_the_documented_one() {
    let header = Header {
        schema: 1,
        case: "01890a5d-ac96-774b-bcce-b302099a8057".parse().unwrap(),
        id: "01890a5d-ac96-774b-bcce-b302099a8058".parse().unwrap(),
        seq: 1,
        at: "2026-03-12T14:05:00+01:00".into(),
        kind: "opened".into(),
        actor: "owner".into(),
    };
    let payload = Payload {
        salt: [7; 32],
        bytes: br#"{"kind":"opened","firm":"Banca Esempio"}"#.to_vec(),
    };
    let sealed = Sealed::seal(header, payload, Digest::ZERO);
    let documented = include_str!("../../../docs/format.md");
    for value in [sealed.commitment, sealed.hash] {
        assert!(
            documented.contains(&value.to_hex()),
            "docs/format.md should state {value}"
        );
    }
    assert!(matches!(
        Entry::read(&sealed).unwrap().data,
        Some(Data::Opened(_))
    ));
}

fn any_text() -> impl Strategy<Value = String> {
    proptest::string::string_regex("[a-zA-Zàèöışğ\u{5d0}-\u{5ea} .,'\"\\\\€0-9-]{1,40}").unwrap()
}

fn any_data() -> impl Strategy<Value = Data> {
    let day = (1i16..=28).prop_map(|d| date(2026, 4, d as i8));
    let at = (0i8..60).prop_map(|m| moment(date(2026, 3, 12), m));
    prop_oneof![
        (any_text(), at.clone()).prop_map(|(text, at)| Data::Note(Note {
            still: false,
            contact: None,
            at,
            text,
            press: None
        })),
        (any_text(), at.clone(), day.clone()).prop_map(|(what, at, by)| {
            Data::Promise(Promise {
                contact: None,
                at,
                what,
                who: None,
                by,
                within: None,
                press: None,
            })
        }),
        (any_text(), any_text()).prop_map(|(name, value)| Data::Fact(Fact { name, value })),
        (any_text(), day).prop_map(|(name, on)| Data::Event(Event {
            name,
            on,
            note: None
        })),
        (any_text(), at.clone(), any::<bool>()).prop_map(|(said, at, live)| Data::Contact(
            Contact {
                at,
                channel: Channel::Chat,
                incoming: false,
                live,
                with: Rep::default(),
                said: Some(said),
                seconds: None,
                hold_seconds: None,
                plan: None
            }
        )),
        (any_text(), at).prop_map(|(line, at)| Data::Obstacle(Obstacle {
            contact: None,
            at,
            line,
            digit: None,
            press: None,
            firmness: Some(2),
            said: None,
            read: None
        })),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_decided_always_folds_and_proves(all in proptest::collection::vec((any_data(), 0u8..6), 1..25)) {
        let mut record = Record::opened();
        for (data, then) in all {
            let Ok(ids) = record.run(Command::Log(data.clone())) else { continue };
            let before = record.state.items().len();
            match then {
                0 => { let _ = record.run(Command::Correct { of: ids[0], data }); }
                1 => { let _ = record.run(Command::Retract { of: ids[0] }); }
                _ => {}
            }
            prop_assert!(record.state.items().len() >= before);
        }
        prop_assert_eq!(verify(record.case, &record.sealed), []);
        let entries: Vec<Entry> = record.sealed.iter().map(|s| Entry::read(s).unwrap()).collect();
        prop_assert_eq!(State::of(&entries), record.state);
    }

    #[test]
    fn a_document_comes_back_as_it_left(all in proptest::collection::vec(any_data(), 1..12), file in proptest::collection::vec(any::<u8>(), 0..300)) {
        let mut record = Record::opened();
        for data in all { let _ = record.run(Command::Log(data)); }
        let files = vec![(Digest::of(&file), file)];
        let text = export(record.case, &record.sealed, &files).unwrap();
        let back = import(text.as_bytes()).unwrap();
        prop_assert_eq!(&back.entries, &record.sealed);
        prop_assert_eq!(&back.evidence, &files);
        prop_assert_eq!(export(back.case, &back.entries, &back.evidence).unwrap(), text);
    }

    #[test]
    fn any_bytes_are_refused_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(import(&bytes).is_err());
    }
}

#[test]
fn one_flipped_byte_of_a_document_is_found_and_named() {
    let mut record = Record::opened();
    let call = record.call();
    record.promise(Some(call), date(2026, 4, 2));
    for n in 0..20 {
        let at = moment(date(2026, 3, 12), n);
        record.log(Data::Note(Note {
            still: false,
            contact: None,
            at,
            text: format!("note {n} è"),
            press: None,
        }));
    }
    let file = b"a scanned statement".repeat(50);
    let text = export(record.case, &record.sealed, &[(Digest::of(&file), file)]).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let entries_from = lines.iter().position(|l| *l == "\"entries\":[").unwrap();
    let evidence_from = lines.iter().position(|l| *l == "\"evidence\":[").unwrap();
    // A fixed multiplicative walk stands for a thousand random places.
    let (mut place, mut found, mut named) = (1usize, 0, 0);
    for round in 0..1_000usize {
        place = (place * 48_271 + 11 + round) % text.len();
        let mut bytes = text.clone().into_bytes();
        bytes[place] ^= 1 << (round % 7);
        let Err(problems) = import(&bytes) else {
            continue;
        };
        found += 1;
        let line = text[..].bytes().take(place).filter(|b| *b == b'\n').count();
        let is_break = text.as_bytes()[place] == b'\n' || bytes[place] == b'\n';
        let expected = if line > entries_from && line < evidence_from - 1 {
            let seq = (line - entries_from) as u64;
            problems
                .iter()
                .any(|p| matches!(p, DocumentProblem::Entry { seq: s, .. } if *s == seq))
        } else if line > evidence_from && line < evidence_from + 2 {
            problems
                .iter()
                .any(|p| matches!(p, DocumentProblem::Evidence { .. }))
        } else {
            !problems.is_empty()
        };
        assert!(
            expected || is_break,
            "byte {place} in line {line}: {problems:?}"
        );
        named += 1;
    }
    assert_eq!((found, named), (1_000, 1_000));
}

#[test]
fn links_add_up_and_a_case_of_before_has_none() {
    let mut record = Record::opened();
    let link = |n, relation| Related {
        case: uuid(n),
        relation,
    };
    let change = |related: Vec<Related>, case_kind| Details {
        related,
        case_kind,
        ..Details::default()
    };
    let to = link(7, Relation::SplitTo);
    record.run(Command::Change(change(vec![to], None))).unwrap();
    let from = link(8, Relation::SplitFrom);
    let more = change(vec![to, from], Some(CaseKind::Conduct));
    record.run(Command::Change(more)).unwrap();
    let details = record.state.details();
    assert_eq!(details.related, [to, from]);
    assert!(details.is_conduct());
    let written = serde_json::to_value(&details).unwrap();
    assert_eq!(written["case-kind"], "conduct");
    assert_eq!(written["related"][1]["relation"], "split-from");

    // What was written before there were links reads as it did, and is written as it was.
    let old = r#"{"kind":"opened","firm":"Banca Esempio"}"#;
    let data: Data = serde_json::from_str(old).unwrap();
    assert_eq!(serde_json::to_string(&data).unwrap(), old);

    let document = export(record.case, &record.sealed, &[]).unwrap();
    let back = import(document.as_bytes()).unwrap();
    let entries: Vec<Entry> = back
        .entries
        .iter()
        .map(|e| Entry::read(e).unwrap())
        .collect();
    assert_eq!(State::of(&entries).details(), details);
}
