//! Makes entries, cases and stores for the tests.

use std::hash::{BuildHasher as _, RandomState};
use std::path::Path;

use jiff::Timestamp;
use jiff::civil::date;
use redress_case::{Digest, Header, Payload, SCHEMA, Sealed};
use redress_store::{
    Append, Appended, CaseSummary, Derived, DueRow, EntryText, Erase, Erased, EvidenceUse, Result,
    SqliteStore, Store,
};
use uuid::Uuid;

pub(crate) fn open(dir: &Path) -> SqliteStore {
    SqliteStore::open(dir).unwrap()
}

pub(crate) fn case_id(n: u64) -> Uuid {
    let digest = Digest::of(format!("case {n}").as_bytes());
    Uuid::from_slice(&digest.0[..16]).unwrap()
}

/// Seals `text` as entry `seq` of a case behind `prev`.
pub(crate) fn seal(case: Uuid, seq: u64, prev: Digest, text: &str) -> Sealed {
    let name = Digest::of(format!("{case} {seq} {text}").as_bytes());
    let header = Header {
        schema: SCHEMA,
        case,
        id: Uuid::from_slice(&name.0[..16]).unwrap(),
        seq,
        at: "2026-03-12T14:05:00+01:00".to_owned(),
        kind: "note".to_owned(),
        actor: "owner".to_owned(),
    };
    let payload = Payload {
        salt: name.0,
        bytes: text.as_bytes().to_vec(),
    };
    Sealed::seal(header, payload, prev)
}

pub(crate) fn summary(title: &str) -> CaseSummary {
    CaseSummary {
        title: title.to_owned(),
        firm: "Banca Esempio".to_owned(),
        country: "IT".to_owned(),
        sector: "bank".to_owned(),
        topic: Some("payments".to_owned()),
        state: "open".to_owned(),
        rung: None,
        next_due: Some(date(2026, 4, 2)),
        next_do: Some("wait".to_owned()),
        created_at: Timestamp::from_second(1_773_320_700).unwrap(),
        updated_at: Timestamp::from_second(1_773_320_700).unwrap(),
    }
}

/// Derives what an application would of one text entry.
pub(crate) fn derived(title: &str, texts: &[(u64, &str)]) -> Derived {
    Derived {
        summary: summary(title),
        dues: vec![DueRow {
            on: date(2026, 4, 2),
            kind: "promise".to_owned(),
            what: "p1".to_owned(),
        }],
        texts: texts
            .iter()
            .map(|(seq, text)| EntryText {
                seq: *seq,
                text: (*text).to_owned(),
            })
            .collect(),
        evidence: Vec::new(),
    }
}

/// Appends one text behind the head as the caller knows it.
pub(crate) fn add(
    store: &dyn Store,
    case: Uuid,
    seq: u64,
    prev: Digest,
    text: &str,
) -> Result<(Appended, Digest)> {
    let entry = seal(case, seq, prev, text);
    let hash = entry.hash;
    let derived = derived("A transfer twice", &[(seq, text)]);
    let append = Append {
        case,
        expected_seq: seq - 1,
        entries: vec![entry],
        derived,
    };
    Ok((store.append(append)?, hash))
}

/// Appends texts to a new case and returns its entries.
pub(crate) fn write_case(store: &dyn Store, case: Uuid, texts: &[&str]) -> Vec<Sealed> {
    let mut prev = Digest::ZERO;
    for (seq, text) in (1..).zip(texts) {
        prev = add(store, case, seq, prev, text).unwrap().1;
    }
    store.load(case).unwrap()
}

/// Appends a text that refers to evidence files.
pub(crate) fn add_exhibit(store: &dyn Store, case: Uuid, text: &str, files: &[Digest]) -> u64 {
    let (expected_seq, prev) = store
        .head(case)
        .map_or((0, Digest::ZERO), |head| (head.seq, head.hash));
    let seq = expected_seq + 1;
    let mut derived = derived("A transfer twice", &[(seq, text)]);
    derived.evidence = files
        .iter()
        .map(|sha256| EvidenceUse {
            seq,
            sha256: *sha256,
        })
        .collect();
    let entries = vec![seal(case, seq, prev, text)];
    store
        .append(Append {
            case,
            expected_seq,
            entries,
            derived,
        })
        .unwrap()
        .head_seq
}

pub(crate) fn erase(store: &dyn Store, case: Uuid, targets: &[u64]) -> Result<Erased> {
    let head = store.head(case)?;
    let entry = seal(
        case,
        head.seq + 1,
        head.hash,
        &format!("erased on request of {case}"),
    );
    let derived = derived("A transfer twice", &[(head.seq + 1, "erased on request")]);
    store.erase(Erase {
        case,
        expected_seq: head.seq,
        entry,
        targets: targets.to_vec(),
        derived,
    })
}

/// A small generator of numbers; its start is printed so that a failure can be repeated.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn from(seed: u64) -> Dice {
        Dice(seed | 1)
    }

    pub(crate) fn new() -> Dice {
        let seed = RandomState::new().hash_one(std::process::id());
        println!("dice from {seed}");
        Dice::from(seed)
    }

    /// Returns a number below `limit`.
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit.max(1)
    }
}
