//! Proving that a case is whole: its chain, its erasures, its evidence.

use std::fmt;

use redress_case::{ChainProblem, Digest, Fault, Sealed, check_chain};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use crate::error::Missing;
use crate::model::EvidenceState;
use crate::{Result, Store, StoreError};

/// What [`verify`] found out about one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The case.
    pub case: Uuid,
    /// Its short local number.
    pub number: u64,
    /// Entries that were looked at.
    pub entries: u64,
    /// Those whose payload was erased.
    pub erased: u64,
    /// Evidence files that were hashed again.
    pub evidence: u64,
    /// Everything that does not prove; nothing when the case is whole.
    pub problems: Vec<Problem>,
}

/// One thing that does not prove.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// An entry of a case.
    Entry {
        /// The case.
        case: Uuid,
        /// The entry and what is wrong with it.
        problem: ChainProblem,
    },
    /// An entry that cannot be read at all.
    Unreadable {
        /// The case.
        case: Uuid,
        /// The entry, where it is known.
        seq: Option<u64>,
        /// What was found, for a log.
        what: String,
    },
    /// The chain ends elsewhere than at the head of the case.
    Head {
        /// The case.
        case: Uuid,
        /// The number of the last entry by the head.
        head: u64,
        /// The number of the last entry that is there.
        last: u64,
    },
    /// An evidence file is gone or changed.
    Evidence {
        /// The case.
        case: Uuid,
        /// The hash under which the file was put.
        sha256: Digest,
        /// The entries that refer to it.
        entries: Vec<u64>,
        /// How it was found.
        state: EvidenceState,
    },
    /// Something that the database found in its own file.
    Record {
        /// In the words of the database.
        what: String,
    },
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::Entry { case, problem } => write!(f, "{case}: {problem}"),
            Problem::Unreadable {
                case,
                seq: Some(seq),
                what,
            } => write!(f, "{case}: entry {seq}: {what}"),
            Problem::Unreadable {
                case,
                seq: None,
                what,
            } => write!(f, "{case}: {what}"),
            Problem::Head { case, head, last } => {
                write!(f, "{case}: entry {head} is the head, {last} the last")
            }
            Problem::Evidence {
                case,
                sha256,
                state,
                ..
            } => write!(f, "{case}: evidence {sha256}: {state:?}"),
            Problem::Record { what } => f.write_str(what),
        }
    }
}

/// Reads a whole case again and proves it: every entry, every erasure, every evidence file.
///
/// # Errors
/// `NotFound` when there is no such case; `Busy` or `Io` when the store cannot be read. Damage is
/// in the report, not an error.
pub fn verify(store: &dyn Store, case: Uuid) -> Result<Report> {
    let head = store.head(case)?;
    let mut report = Report {
        case,
        number: head.number,
        entries: 0,
        erased: 0,
        evidence: 0,
        problems: Vec::new(),
    };
    let entries = match store.load(case) {
        Ok(entries) => entries,
        Err(StoreError::Damaged { seq, what }) => {
            report
                .problems
                .push(Problem::Unreadable { case, seq, what });
            return Ok(report);
        }
        Err(error) => return Err(error),
    };
    report.entries = entries.len() as u64;
    report.problems.extend(
        check_chain(case, &entries)
            .into_iter()
            .map(|problem| Problem::Entry { case, problem }),
    );
    // Another process may have appended since the head was read; only a chain that is too short or
    // passes the head with another hash has lost something.
    let last = entries.last().map_or(0, |entry| entry.header.seq);
    let at_head = usize::try_from(head.seq)
        .ok()
        .and_then(|seq| entries.get(seq.checked_sub(1)?));
    if at_head.is_none_or(|entry| entry.hash != head.hash) {
        report.problems.push(Problem::Head {
            case,
            head: head.seq,
            last,
        });
    }
    check_erasures(store, &entries, &mut report)?;
    check_evidence(store, &mut report)?;
    Ok(report)
}

fn check_erasures(store: &dyn Store, entries: &[Sealed], report: &mut Report) -> Result<()> {
    let case = report.case;
    let erased = match store.erasures(case) {
        Ok(erased) => erased,
        Err(StoreError::Damaged { what, .. }) => {
            report.problems.push(Problem::Record { what });
            return Ok(());
        }
        Err(error) => return Err(error),
    };
    for entry in entries.iter().filter(|entry| entry.payload.is_none()) {
        let seq = entry.header.seq;
        report.erased += 1;
        if !erased.iter().any(|erasure| erasure.seq == seq) {
            let problem = ChainProblem {
                seq,
                fault: Fault::Missing,
            };
            report.problems.push(Problem::Entry { case, problem });
        }
    }
    Ok(())
}

fn check_evidence(store: &dyn Store, report: &mut Report) -> Result<()> {
    let case = report.case;
    let rows = match store.list_evidence(Some(case)) {
        Ok(rows) => rows,
        Err(StoreError::Damaged { what, .. }) => {
            report.problems.push(Problem::Record { what });
            return Ok(());
        }
        Err(error) => return Err(error),
    };
    for row in rows {
        report.evidence += 1;
        let state = store.verify_evidence(row.sha256)?;
        if state != EvidenceState::Whole {
            let entries = row.uses.iter().map(|(_, seq)| *seq).collect();
            report.problems.push(Problem::Evidence {
                case,
                sha256: row.sha256,
                entries,
                state,
            });
        }
    }
    Ok(())
}

/// Proves every case, hidden ones too, and lets the database check its own file.
///
/// `each` is told the report of every case as it comes. Returns all problems.
///
/// # Errors
/// As [`verify`].
pub fn verify_all(store: &dyn Store, each: &mut dyn FnMut(&Report)) -> Result<Vec<Problem>> {
    let mut problems: Vec<Problem> = store
        .integrity_check()?
        .into_iter()
        .map(|what| Problem::Record { what })
        .collect();
    let register = match store.register() {
        Ok(register) => register,
        Err(StoreError::Damaged { what, .. }) => {
            problems.push(Problem::Record { what });
            return Ok(problems);
        }
        Err(error) => return Err(error),
    };
    for (_, case) in register {
        match verify(store, case) {
            Ok(report) => {
                each(&report);
                problems.extend(report.problems);
            }
            Err(StoreError::Damaged { seq, what }) => {
                problems.push(Problem::Unreadable { case, seq, what });
            }
            Err(StoreError::NotFound(Missing::Case(case))) => {
                problems.push(Problem::Unreadable {
                    case,
                    seq: None,
                    what: "no such case".to_owned(),
                });
            }
            Err(error) => return Err(error),
        }
    }
    Ok(problems)
}

/// Proves entries in themselves: numbers from `after + 1`, each behind the one before it, each
/// payload the one that was sealed. Whether the first links to the head is the store's to see.
///
/// # Errors
/// `Unproved` with the first entry at fault.
pub fn prove(case: Uuid, after: u64, entries: &[Sealed]) -> Result<()> {
    if entries.is_empty() {
        return Err(StoreError::Unproved {
            seq: after.saturating_add(1),
        });
    }
    let mut prev: Option<Digest> = None;
    for (expected, entry) in (after.saturating_add(1)..).zip(entries) {
        let Sealed {
            header,
            payload,
            commitment,
            ..
        } = entry;
        // The header is hashed line by line, so a line's end inside a field would make two headers
        // alike.
        let plain = [&header.at, &header.kind, &header.actor]
            .iter()
            .all(|t| !t.contains(char::is_control));
        let proves = header.case == case
            && header.seq == expected
            && plain
            && prev.is_none_or(|prev| prev == entry.prev)
            && payload
                .as_ref()
                .is_none_or(|payload| payload.commitment() == *commitment)
            && hash_of(entry) == entry.hash;
        if !proves {
            return Err(StoreError::Unproved { seq: expected });
        }
        prev = Some(entry.hash);
    }
    Ok(())
}

fn hash_of(entry: &Sealed) -> Digest {
    let mut hasher = Sha256::new();
    hasher.update(entry.prev.0);
    hasher.update(entry.header.bytes());
    hasher.update(entry.commitment.0);
    Digest(hasher.finalize().into())
}
