//! The record on disk: SQLite, full-text search, evidence files.
//!
//! [`Store`] is the small set of verbs that every database has to offer; [`SqliteStore`] is the
//! one behind a person's own data folder. The store treats a payload as opaque bytes: it checks
//! that entries follow each other and never reads what they say. Lists, due dates and the
//! full-text index are derived: the caller hands them in with each entry and can have them
//! rebuilt.

mod check;
mod error;
mod evidence;
mod model;
mod sqlite;
mod store;

pub use check::{Problem, Report, prove, verify, verify_all};
pub use error::{Missing, StoreError};
pub use model::{
    Append, Appended, BackupReport, CaseQuery, CaseRow, CaseSummary, Derived, Due, DueRow,
    EntryText, Erase, Erased, Erasure, Evidence, EvidenceRow, EvidenceState, EvidenceUse, FirmRow,
    Head, Hit, Order, Progress, Rebuilt, SearchQuery, Stats,
};
pub use sqlite::{RECORD_FILE, SCHEMA_VERSION, SqliteStore, restore};
pub use store::Store;

/// The outcome of a store verb.
pub type Result<T> = std::result::Result<T, StoreError>;
