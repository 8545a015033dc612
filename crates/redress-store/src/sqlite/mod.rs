//! The store on SQLite: one file, one writer with group commit, a few connections that read.

mod backup;
mod chores;
mod firms;
mod pool;
mod read;
mod rebuild;
mod row;
mod schema;
mod write;
mod writer;

use std::io::Read;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use redress_case::{Digest, Sealed};
use uuid::Uuid;

use crate::evidence::{EvidenceDir, make_private_dir};
use crate::model::{
    Append, Appended, BackupReport, CaseQuery, CaseRow, Derived, Due, Erase, Erased, Erasure,
    Evidence, EvidenceRow, EvidenceState, FirmRow, Head, Hit, Progress, Rebuilt, SearchQuery,
    Stats,
};
use crate::{Result, Store, check};

pub use backup::restore;
pub use schema::{RECORD_FILE, SCHEMA_VERSION};

use pool::Pool;
use writer::{Done, Work, Writer};

const EVIDENCE: &str = "evidence";

/// The record in one folder: a database file and the evidence files.
///
/// Several of these, in one process or in several, may be open on the same folder. While one is
/// open, nothing else in its process may open and close the database file itself, which would drop
/// the locks of the library; copy a record with [`Store::backup`].
#[derive(Debug)]
pub struct SqliteStore {
    dir: PathBuf,
    evidence: EvidenceDir,
    pool: Pool,
    writer: Writer,
}

impl SqliteStore {
    /// Opens the data folder `dir`, and creates it where it does not exist.
    ///
    /// # Errors
    /// `Damaged` when the database file is not one, was cut or belongs to another program;
    /// `NewerData` when a newer program wrote it. In both cases nothing is changed.
    pub fn open(dir: &Path) -> Result<SqliteStore> {
        make_private_dir(dir)?;
        let conn = schema::open_writer(dir)?;
        let evidence = EvidenceDir::open(dir.join(EVIDENCE))?;
        let writer = Writer::new(conn, evidence.clone());
        Ok(SqliteStore {
            dir: dir.to_owned(),
            evidence,
            pool: Pool::new(dir.join(RECORD_FILE)),
            writer,
        })
    }

    /// Returns the data folder.
    #[must_use]
    pub fn dir(&self) -> &Path {
        &self.dir
    }
}

impl Store for SqliteStore {
    fn append(&self, mut append: Append) -> Result<Appended> {
        check::prove(append.case, append.expected_seq, &append.entries)?;
        write::fold_texts(&mut append.derived);
        match self.writer.run(Work::Append(Box::new(append)))? {
            Done::Appended(appended) => Ok(appended),
            _ => Err(writer::stopped()),
        }
    }

    fn erase(&self, mut erase: Erase) -> Result<Erased> {
        check::prove(
            erase.case,
            erase.expected_seq,
            std::slice::from_ref(&erase.entry),
        )?;
        write::fold_texts(&mut erase.derived);
        match self.writer.run(Work::Erase(Box::new(erase)))? {
            Done::Erased(erased) => Ok(erased),
            _ => Err(writer::stopped()),
        }
    }

    fn hide(&self, case: Uuid) -> Result<()> {
        self.writer.run(Work::Hide(case)).map(drop)
    }

    fn load_after(&self, case: Uuid, seq: u64) -> Result<Vec<Sealed>> {
        self.pool.read(|conn| read::load_after(conn, case, seq))
    }

    fn head(&self, case: Uuid) -> Result<Head> {
        self.pool.read(|conn| read::head(conn, case))
    }

    fn resolve(&self, number: u64) -> Result<Uuid> {
        self.pool.read(|conn| read::resolve(conn, number))
    }

    fn case(&self, case: Uuid) -> Result<CaseRow> {
        self.pool.read(|conn| read::case(conn, case))
    }

    fn cases(&self, query: &CaseQuery) -> Result<Vec<CaseRow>> {
        self.pool.read(|conn| read::cases(conn, query))
    }

    fn count(&self, query: &CaseQuery) -> Result<u64> {
        self.pool.read(|conn| read::count(conn, query))
    }

    fn register(&self) -> Result<Vec<(u64, Uuid)>> {
        self.pool.read(read::register)
    }

    fn search(&self, query: &SearchQuery) -> Result<Vec<Hit>> {
        self.pool.read(|conn| read::search(conn, query))
    }

    fn best_hits(&self, text: &str, cases: &[u64]) -> Result<Vec<Hit>> {
        self.pool.read(|conn| read::best_hits(conn, text, cases))
    }

    fn due_before(&self, day: Date) -> Result<Vec<Due>> {
        self.pool.read(|conn| read::due_before(conn, day))
    }

    fn erasures(&self, case: Uuid) -> Result<Vec<Erasure>> {
        self.pool.read(|conn| read::erasures(conn, case))
    }

    fn put_evidence(&self, bytes: &mut dyn Read) -> Result<Evidence> {
        let unnamed = self.evidence.read_in(bytes)?;
        // The pin comes first: from here on no erasure takes the file away, so it may be named.
        self.writer.run(Work::Pin(unnamed.evidence))?;
        self.evidence.name(&unnamed)?;
        Ok(unnamed.evidence)
    }

    fn discard_evidence(&self, sha256: Digest) -> Result<()> {
        self.writer.run(Work::Unpin(sha256)).map(drop)
    }

    fn open_evidence(&self, sha256: Digest) -> Result<Box<dyn Read + Send>> {
        Ok(Box::new(self.evidence.open_file(sha256)?))
    }

    fn verify_evidence(&self, sha256: Digest) -> Result<EvidenceState> {
        self.evidence.verify(sha256)
    }

    fn list_evidence(&self, case: Option<Uuid>) -> Result<Vec<EvidenceRow>> {
        self.pool.read(|conn| read::list_evidence(conn, case))
    }

    fn firms(&self) -> Result<Vec<FirmRow>> {
        self.pool.read(firms::all)
    }

    fn put_firm(&self, firm: &FirmRow) -> Result<u64> {
        match self.writer.run(Work::PutFirm(firm.clone()))? {
            Done::Firm(revision) => Ok(revision),
            _ => Err(writer::stopped()),
        }
    }

    fn remove_firm(&self, id: Uuid) -> Result<()> {
        self.writer.run(Work::RemoveFirm(id)).map(drop)
    }

    fn rebuild(&self, derive: &mut dyn FnMut(Uuid, &[Sealed]) -> Derived) -> Result<Rebuilt> {
        rebuild::rebuild(&self.dir, derive)
    }

    fn backup(&self, to: &Path, progress: &mut dyn FnMut(Progress)) -> Result<BackupReport> {
        self.pool
            .read(|conn| backup::backup(conn, &self.evidence, to, progress))
    }

    fn integrity_check(&self) -> Result<Vec<String>> {
        self.pool.read(read::integrity_check)
    }

    fn stats(&self) -> Result<Stats> {
        self.pool.read(read::stats)
    }
}
