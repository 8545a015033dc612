//! Proving that a case is whole.

use uuid::Uuid;

use crate::chain::{Fault, Sealed, check_chain};
use crate::data::Data;
use crate::entry::{Entry, ReadError};

/// What is wrong with one entry of a case.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("entry {seq}: {why}")]
pub struct CaseProblem {
    /// The place of the entry, from 1.
    pub seq: u64,
    /// What was found.
    pub fault: Fault,
    /// The same in words, for a log.
    pub why: String,
}

/// Checks the chain, every payload, and that every missing payload is explained by an erasure.
#[must_use]
pub fn verify(case: Uuid, entries: &[Sealed]) -> Vec<CaseProblem> {
    let mut problems: Vec<CaseProblem> = check_chain(case, entries)
        .into_iter()
        .map(|p| CaseProblem {
            seq: p.seq,
            fault: p.fault,
            why: p.fault.to_string(),
        })
        .collect();
    let mut explained: Vec<u64> = Vec::new();
    for (index, sealed) in entries.iter().enumerate() {
        let seq = index as u64 + 1;
        match Entry::read(sealed) {
            Ok(Entry {
                data: Some(Data::Erasure(erasure)),
                ..
            }) => explained.extend(erasure.seqs),
            Ok(_) => {}
            Err(ReadError::Newer { .. }) => {}
            Err(error) if problems.iter().all(|p| p.seq != seq) => problems.push(CaseProblem {
                seq,
                fault: Fault::Payload,
                why: error.to_string(),
            }),
            Err(_) => {}
        }
    }
    for (index, sealed) in entries.iter().enumerate() {
        let seq = index as u64 + 1;
        if sealed.payload.is_none() && !explained.contains(&seq) {
            let fault = Fault::Missing;
            problems.push(CaseProblem {
                seq,
                fault,
                why: fault.to_string(),
            });
        }
    }
    problems.sort_by_key(|problem| problem.seq);
    problems
}
