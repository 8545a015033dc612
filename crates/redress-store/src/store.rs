//! The verbs that every store has to offer.

use std::io::Read;
use std::path::Path;

use jiff::civil::Date;
use redress_case::{Digest, Sealed};
use uuid::Uuid;

use crate::Result;
use crate::model::{
    Append, Appended, BackupReport, CaseQuery, CaseRow, Derived, Due, Erase, Erased, Erasure,
    Evidence, EvidenceRow, EvidenceState, FirmRow, Head, Hit, Progress, Rebuilt, SearchQuery,
    Stats,
};

/// The record of all cases.
///
/// The verbs block; an asynchronous caller runs them on a thread that may. They are safe to call
/// from many threads and, for one data folder, from several processes. Every write is all or
/// nothing and durable when it returns.
///
/// # Errors
/// Each verb fails with a [`crate::StoreError`] that says what the caller may do; `Busy`,
/// `DiskFull`, `Damaged` and `Io` can come from any of them.
pub trait Store: Send + Sync {
    /// Adds entries to a case at the expected place.
    ///
    /// # Errors
    /// `Conflict` when the case has moved on, `NotFound` when entries are expected in a case that
    /// does not exist, `Unproved` when an entry does not prove or does not link.
    fn append(&self, append: Append) -> Result<Appended>;

    /// Adds the entry that records an erasure and deletes the payloads it names, for good.
    ///
    /// Their index rows go in the same transaction; an evidence file goes when no entry that is
    /// left refers to it.
    ///
    /// # Errors
    /// As [`Store::append`]; `NotFound` when a target does not stand before the entry.
    fn erase(&self, erase: Erase) -> Result<Erased>;

    /// Leaves a case out of lists and search. Its entries and its number stay.
    ///
    /// # Errors
    /// `NotFound` when there is no such case.
    fn hide(&self, case: Uuid) -> Result<()>;

    /// Returns every entry of a case, first entry first.
    ///
    /// # Errors
    /// `NotFound` when there is no such case; `Damaged` names the entry that cannot be read.
    fn load(&self, case: Uuid) -> Result<Vec<Sealed>> {
        self.load_after(case, 0)
    }

    /// Returns the entries whose number is greater than `seq`, in order.
    ///
    /// # Errors
    /// As [`Store::load`].
    fn load_after(&self, case: Uuid, seq: u64) -> Result<Vec<Sealed>>;

    /// Returns where a case stands.
    ///
    /// # Errors
    /// `NotFound` when there is no such case.
    fn head(&self, case: Uuid) -> Result<Head>;

    /// Returns the case that has a short local number.
    ///
    /// # Errors
    /// `NotFound` when there is none.
    fn resolve(&self, number: u64) -> Result<Uuid>;

    /// Returns the line of one case, hidden or not.
    ///
    /// # Errors
    /// `NotFound` when there is no such case.
    fn case(&self, case: Uuid) -> Result<CaseRow>;

    /// Lists cases.
    ///
    /// # Errors
    /// See [`Store`].
    fn cases(&self, query: &CaseQuery) -> Result<Vec<CaseRow>>;

    /// Counts the cases that a query finds, whatever its limit and offset.
    ///
    /// # Errors
    /// See [`Store`].
    fn count(&self, query: &CaseQuery) -> Result<u64>;

    /// Returns number and identifier of every case, hidden ones too, by number. It reads the
    /// record itself and no derived row.
    ///
    /// # Errors
    /// See [`Store`].
    fn register(&self) -> Result<Vec<(u64, Uuid)>>;

    /// Finds entries by their words, best first. Without a word it finds none.
    ///
    /// # Errors
    /// `NotFound` when the query names a case that does not exist.
    fn search(&self, query: &SearchQuery) -> Result<Vec<Hit>>;

    /// Returns of each of these cases, by number, the entry that has the words best. A case
    /// without the words, or that does not exist, gives none.
    ///
    /// # Errors
    /// See [`Store`].
    fn best_hits(&self, text: &str, cases: &[u64]) -> Result<Vec<Hit>>;

    /// Returns the due dates of visible cases that fall before a day, earliest first.
    ///
    /// # Errors
    /// See [`Store`].
    fn due_before(&self, day: Date) -> Result<Vec<Due>>;

    /// Returns the erased entries of a case, in order.
    ///
    /// # Errors
    /// `NotFound` when there is no such case.
    fn erasures(&self, case: Uuid) -> Result<Vec<Erasure>>;

    /// Stores a file under the hash of its bytes; the same bytes are stored once.
    ///
    /// Call it before the append of the entry that refers to the file; call
    /// [`Store::discard_evidence`] when that append does not come.
    ///
    /// # Errors
    /// `Io` when `bytes` cannot be read to its end; then nothing is kept.
    fn put_evidence(&self, bytes: &mut dyn Read) -> Result<Evidence>;

    /// Takes back one [`Store::put_evidence`]; the file goes unless something else needs it.
    ///
    /// # Errors
    /// See [`Store`]. A hash that is not there is no error.
    fn discard_evidence(&self, sha256: Digest) -> Result<()>;

    /// Opens an evidence file for reading from its start.
    ///
    /// # Errors
    /// `NotFound` when the file is not there.
    fn open_evidence(&self, sha256: Digest) -> Result<Box<dyn Read + Send>>;

    /// Reads an evidence file again and compares its hash.
    ///
    /// # Errors
    /// See [`Store`]. A file that is gone or changed is an answer, not an error.
    fn verify_evidence(&self, sha256: Digest) -> Result<EvidenceState>;

    /// Lists evidence files with the entries that refer to them; those of one case where it is
    /// given.
    ///
    /// # Errors
    /// `NotFound` when the case given does not exist.
    fn list_evidence(&self, case: Option<Uuid>) -> Result<Vec<EvidenceRow>>;

    /// Returns the firms of the directory, in no order.
    ///
    /// # Errors
    /// See [`Store`].
    fn firms(&self) -> Result<Vec<FirmRow>>;

    /// Writes a firm of the directory; its revision is the one that the caller has read, 0 for a
    /// new one. Returns the revision that it has now.
    ///
    /// # Errors
    /// `FirmChanged` when another revision stands there; `NotFound` when the firm is gone.
    fn put_firm(&self, firm: &FirmRow) -> Result<u64>;

    /// Removes a firm of the directory, for good.
    ///
    /// # Errors
    /// `NotFound` when it is not there.
    fn remove_firm(&self, id: Uuid) -> Result<()>;

    /// Drops every derived row and the full-text index and fills them again, in one transaction.
    ///
    /// # Errors
    /// `Damaged` when a case cannot be read; then the rows of before stay.
    fn rebuild(&self, derive: &mut dyn FnMut(Uuid, &[Sealed]) -> Derived) -> Result<Rebuilt>;

    /// Copies the record as it stands and its evidence into a new folder, while others go on
    /// writing. The folder can be opened as a data folder.
    ///
    /// # Errors
    /// `Occupied` when the folder exists and is not empty. Nothing is left behind by a failure.
    fn backup(&self, to: &Path, progress: &mut dyn FnMut(Progress)) -> Result<BackupReport>;

    /// Asks the database to check itself and returns what it found, nothing when all is well.
    ///
    /// # Errors
    /// See [`Store`].
    fn integrity_check(&self) -> Result<Vec<String>>;

    /// Counts what the store holds.
    ///
    /// # Errors
    /// See [`Store`].
    fn stats(&self) -> Result<Stats>;
}
