//! One writer, group commit: whoever comes while nobody writes takes everything that is queued,
//! commits it at once and answers all. The next batch is led by the first who came meanwhile.
//!
//! There is no thread to wake for a single append, and under load there is one commit, and so one
//! wait for the disk, for many.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Mutex, MutexGuard, PoisonError};

use redress_case::Digest;
use rusqlite::Connection;
use uuid::Uuid;

use super::{chores, firms, write};
use crate::evidence::EvidenceDir;
use crate::model::{Append, Appended, Erase, Erased, Evidence, FirmRow};
use crate::{Result, StoreError};

/// So many requests share a commit at most, which bounds how long the first of them waits.
const BATCH: usize = 256;

pub(crate) enum Work {
    Append(Box<Append>),
    Erase(Box<Erase>),
    Hide(Uuid),
    Pin(Evidence),
    Unpin(Digest),
    PutFirm(FirmRow),
    RemoveFirm(Uuid),
}

#[derive(Debug)]
pub(crate) enum Done {
    Appended(Appended),
    Erased(Erased),
    Firm(u64),
    Nothing,
}

/// What a waiting caller is told.
enum Word {
    Answer(Result<Done>),
    /// Nobody writes any more: it is this caller's turn to serve the queue.
    Lead,
}

struct Job {
    work: Work,
    reply: SyncSender<Word>,
}

#[derive(Default)]
struct Queue {
    jobs: VecDeque<Job>,
    /// Somebody leads, or has been told to.
    led: bool,
}

/// The one way into the database for everything that writes.
pub(crate) struct Writer {
    queue: Mutex<Queue>,
    desk: Mutex<Desk>,
}

impl Writer {
    pub(crate) fn new(conn: Connection, evidence: EvidenceDir) -> Writer {
        let mut desk = Desk { conn, evidence };
        desk.evidence.sweep();
        desk.do_chores();
        Writer {
            queue: Mutex::default(),
            desk: Mutex::new(desk),
        }
    }

    /// Hands in a request and waits until it is durable or refused.
    pub(crate) fn run(&self, work: Work) -> Result<Done> {
        // Two words at most are under way to a caller: to lead, and the answer.
        let (reply, words) = sync_channel(2);
        let leads = {
            let mut queue = self.queue();
            queue.jobs.push_back(Job { work, reply });
            !std::mem::replace(&mut queue.led, true)
        };
        if leads {
            self.serve();
        }
        loop {
            match words.recv() {
                Ok(Word::Answer(answer)) => return answer,
                Ok(Word::Lead) => self.serve(),
                Err(_) => return Err(stopped()),
            }
        }
    }

    /// Commits one batch, which holds the leader's own request.
    fn serve(&self) {
        let _turn = Turn(self);
        let batch: Vec<Job> = {
            let mut queue = self.queue();
            let count = queue.jobs.len().min(BATCH);
            queue.jobs.drain(..count).collect()
        };
        self.desk
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .commit(batch);
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        // A queue is whole between any two of its changes, so a panic elsewhere does not matter.
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Writer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Writer")
    }
}

/// The turn of one leader. However it ends, the next in the queue is told to lead.
struct Turn<'a>(&'a Writer);

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut queue = self.0.queue();
        while let Some(next) = queue.jobs.front() {
            if next.reply.send(Word::Lead).is_ok() {
                return;
            }
            // A caller that is gone cannot lead, and nobody waits for its answer.
            queue.jobs.pop_front();
        }
        queue.led = false;
    }
}

/// The answer to a caller whose leader broke down.
pub(crate) fn stopped() -> StoreError {
    let reason = "the write was broken off; load the case again before repeating it".to_owned();
    StoreError::Io {
        path: PathBuf::from(crate::RECORD_FILE),
        reason,
    }
}

struct Desk {
    conn: Connection,
    evidence: EvidenceDir,
}

impl Desk {
    /// Writes a batch in one transaction and answers each request when it is on disk.
    fn commit(&mut self, batch: Vec<Job>) {
        let mut answers: Vec<Result<Done>> = Vec::with_capacity(batch.len());
        let committed = self.write(&batch, &mut answers);
        if let Err(error) = committed {
            // Nothing of the batch was kept. A request that was refused for its own sake keeps
            // its answer; those that had succeeded fail with the rest.
            answers = answers
                .into_iter()
                .map(|answer| answer.and_then(|_| Err(error.clone())))
                .collect();
            answers.resize_with(batch.len(), || Err(error.clone()));
        }
        let tidy = answers
            .iter()
            .any(|answer| matches!(answer, Ok(Done::Erased(_))))
            || batch
                .iter()
                .any(|job| matches!(job.work, Work::Unpin(_) | Work::RemoveFirm(_)));
        let scrubbed = tidy && self.do_chores();
        for (job, mut answer) in batch.into_iter().zip(answers) {
            if let Ok(Done::Erased(erased)) = &mut answer {
                erased.scrubbed = scrubbed;
            }
            // A caller that has gone does not need an answer.
            let _ = job.reply.send(Word::Answer(answer));
        }
    }

    fn write(&mut self, batch: &[Job], answers: &mut Vec<Result<Done>>) -> Result<()> {
        let conn = &self.conn;
        // A leader that broke down may have left its transaction open.
        roll_back(conn);
        // The lock is taken before the heads are read, so no other process comes in between.
        conn.prepare_cached("BEGIN IMMEDIATE")?.execute([])?;
        for job in batch {
            match self.attempt(&job.work) {
                Ok(answer) => answers.push(answer),
                Err(error) => {
                    roll_back(conn);
                    return Err(error);
                }
            }
        }
        let committed = conn
            .prepare_cached("COMMIT")
            .and_then(|mut commit| commit.execute([]));
        if let Err(error) = committed {
            roll_back(conn);
            return Err(error.into());
        }
        Ok(())
    }

    /// Runs one request in a savepoint. The inner error refuses this request alone, the outer one
    /// ends the whole transaction.
    fn attempt(&self, work: &Work) -> Result<Result<Done>> {
        let conn = &self.conn;
        conn.prepare_cached("SAVEPOINT request")?.execute([])?;
        let answer = self.perform(work);
        if let Err(error) = &answer {
            // A full disk, for one, ends the whole transaction by itself.
            if conn.is_autocommit() {
                return Err(error.clone());
            }
            conn.prepare_cached("ROLLBACK TO request")?.execute([])?;
        }
        conn.prepare_cached("RELEASE request")?.execute([])?;
        Ok(answer)
    }

    fn perform(&self, work: &Work) -> Result<Done> {
        let conn = &self.conn;
        match work {
            Work::Append(append) => write::append(conn, append).map(Done::Appended),
            Work::Erase(erase) => write::erase(conn, erase).map(Done::Erased),
            Work::Hide(case) => write::hide(conn, *case).map(|()| Done::Nothing),
            Work::Pin(evidence) => write::pin(conn, *evidence).map(|()| Done::Nothing),
            Work::PutFirm(firm) => firms::put(conn, firm).map(Done::Firm),
            Work::RemoveFirm(id) => firms::remove(conn, *id).map(|()| Done::Nothing),
            Work::Unpin(sha256) => write::unpin(conn, *sha256).map(|()| Done::Nothing),
        }
    }

    /// Does what is left to do; what does not succeed now is tried again later.
    fn do_chores(&mut self) -> bool {
        match chores::waiting(&self.conn) {
            Ok(true) => chores::run(&mut self.conn, &self.evidence).is_ok(),
            Ok(false) => true,
            Err(_) => false,
        }
    }
}

fn roll_back(conn: &Connection) {
    // Where the transaction has ended by itself there is nothing to roll back.
    if !conn.is_autocommit() {
        let _ = conn.execute_batch("ROLLBACK");
    }
}

#[cfg(test)]
mod tests {
    use redress_case::{Header, Payload, SCHEMA, Sealed};

    use super::*;
    use crate::model::Derived;
    use crate::sqlite::{read, schema};

    #[test]
    fn a_full_disk_is_told_and_loses_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let conn = schema::open_writer(dir.path()).unwrap();
        // A bound on pages makes a small disk of the database.
        conn.execute_batch("PRAGMA max_page_count = 60").unwrap();
        let evidence = EvidenceDir::open(dir.path().join("evidence")).unwrap();
        let writer = Writer::new(conn, evidence);
        let case = Uuid::from_u128(1);
        let mut kept: Vec<Sealed> = Vec::new();
        let refused = loop {
            let (seq, prev) = kept
                .last()
                .map_or((1, Digest::ZERO), |e| (e.header.seq + 1, e.hash));
            let at = "2026-03-12T14:05:00Z".to_owned();
            let (kind, actor) = ("note".to_owned(), "owner".to_owned());
            let header = Header {
                schema: SCHEMA,
                case,
                id: case,
                seq,
                at,
                kind,
                actor,
            };
            let entry = Sealed::seal(
                header,
                Payload {
                    salt: [7; 32],
                    bytes: vec![b'x'; 2000],
                },
                prev,
            );
            let (entries, derived) = (vec![entry.clone()], Derived::default());
            let append = Append {
                case,
                expected_seq: seq - 1,
                entries,
                derived,
            };
            match writer.run(Work::Append(Box::new(append))) {
                Ok(_) => kept.push(entry),
                Err(error) => break error,
            }
        };
        assert_eq!(refused, StoreError::DiskFull);
        assert!(kept.len() > 3);
        drop(writer);
        let conn = schema::open_writer(dir.path()).unwrap();
        assert_eq!(read::load_after(&conn, case, 0).unwrap(), kept);
        assert_eq!(read::integrity_check(&conn).unwrap(), Vec::<String>::new());
    }
}
