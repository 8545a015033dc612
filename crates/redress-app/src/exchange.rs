//! A case leaving and coming back, proved, erased or deleted.

use std::io::Read as _;

use redress_case::{Command, Data, Digest, DocumentProblem, Fault, Sealed, export, import};
use redress_store::{Append, StoreError};
use redress_tone::Lang;
use serde::Serialize;

use crate::record::{Context, Written, fold_sealed};
use crate::{App, AppError, Result};

/// What is wrong with a document that has nothing in it; its words are `fault-document-no-entry`.
const NO_ENTRY: &str = "no-entry";

/// What an import did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Imported {
    /// The short local number of the case.
    pub case: u64,
    /// The case's UUID.
    pub id: String,
    /// How many entries were added; 0 when all were there already.
    pub added: u64,
    /// How many evidence files were kept.
    pub files: u64,
}

/// The outcome of a proof.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verified {
    /// The short local number of the case.
    pub case: u64,
    /// The number of its last entry.
    pub entries: u64,
    /// The hash of its last entry.
    pub head: String,
    /// How many payloads were erased, with the reason on record.
    pub erased: u64,
    /// How many evidence files were read and compared.
    pub files: u64,
    /// What does not prove; empty when the case is whole.
    pub faults: Vec<FaultLine>,
}

/// One thing that does not prove.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FaultLine {
    /// The entry, where it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seq: Option<u64>,
    /// The evidence file's SHA-256, where it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// What was found, as a name that stays: `payload`, `header`, `link`, `sequence`, `case`,
    /// `missing`, `unreadable`, `end-missing`, `file-missing`, `file-changed` or `record`.
    pub code: &'static str,
    /// The same in the language of Redress.
    pub why: String,
    /// What the store found, in its own words, for a log.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

impl FaultLine {
    fn of(code: &'static str) -> FaultLine {
        FaultLine {
            seq: None,
            file: None,
            code,
            why: String::new(),
            detail: None,
        }
    }

    fn at(self, seq: Option<u64>) -> FaultLine {
        FaultLine { seq, ..self }
    }
}

impl App {
    /// Writes a case with its evidence as one JSON document.
    ///
    /// # Errors
    /// `Document` when the case does not prove; nothing half-proved leaves.
    pub fn export_case(&self, case: &str) -> Result<String> {
        let id = self.resolve(case)?;
        let sealed = self.store().load(id)?;
        let mut files: Vec<(Digest, Vec<u8>)> = Vec::new();
        let mut faults = Vec::new();
        let state = fold_sealed(&sealed)?;
        for digest in evidence_of(&state) {
            let mut bytes = Vec::new();
            match self.store().open_evidence(digest) {
                Ok(mut file) => {
                    file.read_to_end(&mut bytes).map_err(|e| AppError::File {
                        path: digest.to_hex(),
                        reason: e.to_string(),
                    })?;
                }
                Err(StoreError::NotFound(_)) => {
                    faults.push(DocumentProblem::Evidence {
                        sha256: digest.to_hex(),
                    });
                    continue;
                }
                Err(error) => return Err(error.into()),
            }
            if Digest::of(&bytes) == digest {
                files.push((digest, bytes));
            } else {
                faults.push(DocumentProblem::Evidence {
                    sha256: digest.to_hex(),
                });
            }
        }
        if !faults.is_empty() {
            return Err(AppError::Document(faults));
        }
        export(id, &sealed, &files).map_err(AppError::Document)
    }

    /// Takes a case from a document; a case that is here already gets the entries it lacks.
    ///
    /// # Errors
    /// `Document` names every entry and file that does not prove; `Differs` when the case here has
    /// another entry at the same place. Then nothing was taken.
    pub fn import_case(&self, ctx: &Context, bytes: &[u8]) -> Result<Imported> {
        let document = import(bytes).map_err(AppError::Document)?;
        let here = match self.store().load(document.case) {
            Ok(sealed) => sealed,
            Err(StoreError::NotFound(_)) => Vec::new(),
            Err(error) => return Err(error.into()),
        };
        for (ours, theirs) in here.iter().zip(&document.entries) {
            if ours.hash != theirs.hash {
                return Err(AppError::Differs {
                    seq: ours.header.seq,
                });
            }
        }
        let missing: Vec<Sealed> = document.entries.iter().skip(here.len()).cloned().collect();
        if ctx.dry_run {
            let head = self.store().head(document.case);
            return Ok(Imported {
                case: head.map_or(0, |head| head.number),
                id: document.case.to_string(),
                added: missing.len() as u64,
                files: document.evidence.len() as u64,
            });
        }
        let mut kept = Vec::new();
        for (digest, bytes) in &document.evidence {
            self.store().put_evidence(&mut bytes.as_slice())?;
            kept.push(*digest);
        }
        let outcome = self.take(ctx, &document.entries, here.len(), missing);
        if outcome.is_err() {
            for digest in &kept {
                self.store().discard_evidence(*digest)?;
            }
        }
        outcome.map(|(number, added)| Imported {
            case: number,
            id: document.case.to_string(),
            added,
            files: kept.len() as u64,
        })
    }

    fn take(
        &self,
        ctx: &Context,
        all: &[Sealed],
        known: usize,
        missing: Vec<Sealed>,
    ) -> Result<(u64, u64)> {
        let Some(case) = all.first().map(|entry| entry.header.case) else {
            return Err(AppError::Document(vec![DocumentProblem::Document(
                NO_ENTRY.to_owned(),
            )]));
        };
        if missing.is_empty() {
            return Ok((self.store().head(case)?.number, 0));
        }
        let added = missing.len() as u64;
        let derived = self.derive_all(ctx.now.date(), all);
        let append = Append {
            case,
            expected_seq: known as u64,
            entries: missing,
            derived,
        };
        let done = self.store().append(append)?;
        if fold_sealed(all)?.is_hidden() {
            self.store().hide(case)?;
        }
        Ok((done.number, added))
    }

    /// Proves a case: its chain, its payloads, its erasures and every evidence file. What does not
    /// prove is told in `lang`.
    ///
    /// # Errors
    /// Not found, or the store's own; what does not prove is an answer, not an error.
    pub fn verify_case(&self, lang: Lang, case: &str) -> Result<Verified> {
        let id = self.resolve(case)?;
        let report = redress_store::verify(self.store(), id)?;
        let mut faults: Vec<FaultLine> = report.problems.iter().flat_map(fault_lines).collect();
        let head = self.store().head(id)?;
        // The store proves the chain, the head and the files; what only the record can tell is
        // whether every hole has an erasure that explains it and every payload reads.
        if let Ok(sealed) = self.store().load(id) {
            for problem in redress_case::verify(id, &sealed) {
                if faults.iter().all(|fault| fault.seq != Some(problem.seq)) {
                    faults.push(FaultLine::of(code_of(problem.fault)).at(Some(problem.seq)));
                }
            }
        }
        faults.sort_by_key(|fault| fault.seq);
        for fault in &mut faults {
            let id = format!("fault-why-{}", fault.code);
            fault.why = self.words().text(lang, &id);
        }
        Ok(Verified {
            case: head.number,
            entries: report.entries,
            head: head.hash.to_hex(),
            erased: report.erased,
            files: report.evidence,
            faults,
        })
    }

    /// Erases payloads for good; every other proof still holds.
    ///
    /// # Errors
    /// Not found, a refusal, or the store's own.
    pub fn erase(&self, ctx: &Context, case: &str, seqs: &[u64], reason: &str) -> Result<Written> {
        let erase = Command::Erase {
            seqs: seqs.to_vec(),
            reason: reason.to_owned(),
        };
        self.run_one(ctx, case, &erase)
    }

    /// Erases every payload of a case and hides it.
    ///
    /// # Errors
    /// Not found, a refusal, or the store's own.
    pub fn delete_case(&self, ctx: &Context, case: &str, reason: &str) -> Result<Written> {
        self.run_one(
            ctx,
            case,
            &Command::Delete {
                reason: reason.to_owned(),
            },
        )
    }
}

fn evidence_of(state: &redress_case::State) -> Vec<Digest> {
    let mut all: Vec<Digest> = state
        .items()
        .iter()
        .filter_map(|item| match &item.data {
            Some(Data::Evidence(file)) => Digest::from_hex(&file.sha256),
            _ => None,
        })
        .collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Names what is wrong with an entry.
const fn code_of(fault: Fault) -> &'static str {
    match fault {
        Fault::Payload => "payload",
        Fault::Header => "header",
        Fault::Link => "link",
        Fault::Sequence => "sequence",
        Fault::Case => "case",
        Fault::Missing => "missing",
    }
}

/// Puts what the store found into lines, one an entry or file.
fn fault_lines(problem: &redress_store::Problem) -> Vec<FaultLine> {
    use redress_store::{EvidenceState, Problem};
    match problem {
        Problem::Entry { problem, .. } => {
            vec![FaultLine::of(code_of(problem.fault)).at(Some(problem.seq))]
        }
        Problem::Unreadable { seq, what, .. } => vec![FaultLine {
            detail: Some(what.clone()),
            ..FaultLine::of("unreadable").at(*seq)
        }],
        Problem::Head { last, .. } => {
            vec![FaultLine::of("end-missing").at(Some(last.saturating_add(1)))]
        }
        Problem::Evidence {
            sha256,
            entries,
            state,
            ..
        } => {
            let code = match state {
                EvidenceState::Missing => "file-missing",
                EvidenceState::Changed { .. } | EvidenceState::Whole => "file-changed",
            };
            let line = |seq: &u64| FaultLine {
                file: Some(sha256.to_hex()),
                ..FaultLine::of(code).at(Some(*seq))
            };
            entries.iter().map(line).collect()
        }
        Problem::Record { what } => vec![FaultLine {
            detail: Some(what.clone()),
            ..FaultLine::of("record")
        }],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use redress_knowledge::{Knowledge, REQUIRED_LANGS};

    #[test]
    fn every_fault_has_its_words_in_every_language() {
        let engines = crate::Engines::new(Knowledge::embedded()).unwrap();
        let entries = [
            Fault::Payload,
            Fault::Header,
            Fault::Link,
            Fault::Sequence,
            Fault::Case,
            Fault::Missing,
        ];
        let others = [
            "unreadable",
            "end-missing",
            "file-missing",
            "file-changed",
            "record",
        ];
        for lang in REQUIRED_LANGS {
            for code in entries.map(code_of).into_iter().chain(others) {
                let id = format!("fault-why-{code}");
                assert!(engines.words().has(*lang, &id), "{lang} {id}");
            }
            let id = format!("fault-document-{NO_ENTRY}");
            assert!(engines.words().has(*lang, &id), "{lang} {id}");
        }
    }
}
