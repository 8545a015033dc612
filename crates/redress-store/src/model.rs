//! What goes into a store and what comes out.

use jiff::Timestamp;
use jiff::civil::Date;
use redress_case::{Digest, Sealed};
use uuid::Uuid;

/// Entries to add to one case, and what lists and search are to show afterwards.
#[derive(Debug, Clone)]
pub struct Append {
    /// The case; it comes into being with its first entry.
    pub case: Uuid,
    /// The number of the last entry that the caller knows; 0 for a new case.
    pub expected_seq: u64,
    /// The entries, in order, sealed behind the head. One without a payload is taken as erased
    /// elsewhere, which an import may bring.
    pub entries: Vec<Sealed>,
    /// The derived rows of the case as they stand after these entries.
    pub derived: Derived,
}

/// What an append wrote, durable when it is returned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Appended {
    /// The short local number of the case.
    pub number: u64,
    /// The number of its last entry.
    pub head_seq: u64,
}

/// An erasure: the entry that says why, and the entries whose payload goes.
#[derive(Debug, Clone)]
pub struct Erase {
    /// The case.
    pub case: Uuid,
    /// The number of the last entry that the caller knows.
    pub expected_seq: u64,
    /// The sealed entry that records the erasure.
    pub entry: Sealed,
    /// The numbers of the entries that lose their payload, all before `entry`.
    pub targets: Vec<u64>,
    /// The derived rows of the case as they stand afterwards. Index rows and evidence references
    /// of the targets are removed by the store itself.
    pub derived: Derived,
}

/// What an erasure did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Erased {
    /// The short local number of the case.
    pub number: u64,
    /// The number of the entry that records the erasure.
    pub head_seq: u64,
    /// Whether the bytes have already been wiped from the database file and its log. Where another
    /// process was reading, it is done as soon as the store is next free or opened.
    pub scrubbed: bool,
}

/// What lists, due dates, search and evidence know of a case. All of it can be rebuilt.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Derived {
    /// The line of the case in lists.
    pub summary: CaseSummary,
    /// Every due date of the case; it replaces those before.
    pub dues: Vec<DueRow>,
    /// The searchable text of entries; an empty text takes the entry out of the index. Entries
    /// that are not named keep what they have.
    pub texts: Vec<EntryText>,
    /// The evidence that entries refer to. Entries that are not named keep what they have.
    pub evidence: Vec<EvidenceUse>,
}

/// The searchable text of one entry, not yet folded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryText {
    /// The number of the entry.
    pub seq: u64,
    /// Its words.
    pub text: String,
}

/// One entry's reference to an evidence file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EvidenceUse {
    /// The number of the entry.
    pub seq: u64,
    /// The SHA-256 of the file.
    pub sha256: Digest,
}

/// One line of a list of cases, as the caller derives it. Names are identifiers, not words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaseSummary {
    /// The case in a few words.
    pub title: String,
    /// The firm's name.
    pub firm: String,
    /// Country code.
    pub country: String,
    /// Sector id.
    pub sector: String,
    /// Topic id.
    pub topic: Option<String>,
    /// State id.
    pub state: String,
    /// Id of the rung reached.
    pub rung: Option<String>,
    /// The day of the next step.
    pub next_due: Option<Date>,
    /// The id of the next step.
    pub next_do: Option<String>,
    /// When the case was opened.
    pub created_at: Timestamp,
    /// When its last entry was logged.
    pub updated_at: Timestamp,
}

/// One line of a list of cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseRow {
    /// The short local number; never given to another case.
    pub number: u64,
    /// The case.
    pub case: Uuid,
    /// The number of its last entry.
    pub head_seq: u64,
    /// Whether the case was hidden.
    pub hidden: bool,
    /// What the caller derived.
    pub summary: CaseSummary,
}

/// A day on which something of a case falls due.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct DueRow {
    /// The day.
    pub on: Date,
    /// What kind of date it is: `promise`, `clock`, `step`.
    pub kind: String,
    /// The id of the promise, clock or rung.
    pub what: String,
}

/// A due date with its case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The short local number.
    pub number: u64,
    /// The case.
    pub case: Uuid,
    /// The date.
    pub due: DueRow,
}

/// Where a case stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// The short local number.
    pub number: u64,
    /// The number of the last entry.
    pub seq: u64,
    /// Its hash.
    pub hash: Digest,
}

/// Which cases to list, and in what order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaseQuery {
    /// Only cases in one of these states; all when empty.
    pub states: Vec<String>,
    /// Only cases with an entry that has these words, as a person typed them.
    pub text: Option<String>,
    /// Hidden cases too.
    pub hidden: bool,
    /// At most so many; 0 stands for no limit.
    pub limit: u64,
    /// After so many.
    pub offset: u64,
    /// In this order.
    pub order: Order,
}

/// The order of a list of cases.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Order {
    /// The one with the newest entry first.
    #[default]
    Updated,
    /// The one with the earliest next due date first; those without any last.
    Due,
    /// By number, the newest case first.
    Newest,
}

/// What to search for in all entries.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SearchQuery {
    /// The words as a person typed them; all of them have to be in an entry.
    pub text: String,
    /// Only in this case, which may be a hidden one.
    pub case: Option<Uuid>,
    /// At most so many.
    pub limit: u64,
}

/// An entry that was found, best first.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// The short local number of the case.
    pub number: u64,
    /// The case.
    pub case: Uuid,
    /// The number of the entry.
    pub seq: u64,
    /// How well it fits; higher is better. Comparable within one answer only.
    pub score: f64,
}

/// An erased entry and the entry that accounts for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Erasure {
    /// The number of the entry without payload.
    pub seq: u64,
    /// The number of the entry that records the erasure; `None` where the entry came erased with
    /// an import.
    pub by: Option<u64>,
}

/// A stored evidence file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Evidence {
    /// The SHA-256 of its bytes, which is also its name.
    pub sha256: Digest,
    /// Its length in bytes.
    pub size: u64,
}

/// An evidence file and the entries that refer to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceRow {
    /// The SHA-256 of its bytes.
    pub sha256: Digest,
    /// Its length in bytes; `None` where entries refer to a file that was never put.
    pub size: Option<u64>,
    /// The case and the number of every entry that refers to it.
    pub uses: Vec<(Uuid, u64)>,
}

/// How an evidence file was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EvidenceState {
    /// Every byte is the one that was put.
    Whole,
    /// The file is gone.
    Missing,
    /// The bytes hash to something else.
    Changed {
        /// What they hash to.
        found: Digest,
    },
}

/// How far a backup has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Parts done: pages of the database, then evidence files.
    pub done: u64,
    /// Parts in all.
    pub total: u64,
}

/// What a backup or a restore holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct BackupReport {
    /// Cases.
    pub cases: u64,
    /// Entries.
    pub entries: u64,
    /// Evidence files.
    pub evidence: u64,
    /// Bytes of all files.
    pub bytes: u64,
    /// Evidence files that the record knows and that could not be read.
    pub missing: u64,
}

/// What a rebuild went through.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rebuilt {
    /// Cases.
    pub cases: u64,
    /// Entries.
    pub entries: u64,
}

/// How much a store holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Stats {
    /// Cases, hidden ones too.
    pub cases: u64,
    /// Hidden cases.
    pub hidden: u64,
    /// Entries.
    pub entries: u64,
    /// Entries whose payload was erased.
    pub erased: u64,
    /// Evidence files.
    pub evidence: u64,
    /// Bytes of the evidence files.
    pub evidence_bytes: u64,
    /// Bytes of the database.
    pub record_bytes: u64,
    /// The layout of the data folder.
    pub layout: u32,
}

/// A firm of the directory, as the caller writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirmRow {
    /// The firm.
    pub id: Uuid,
    /// How often it was written; 0 for one that is new.
    pub revision: u64,
    /// What is known of it, in a form that the caller reads.
    pub text: String,
}
