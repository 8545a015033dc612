//! What can go wrong in a store, in kinds that a caller can act on.

use std::io;
use std::path::{Path, PathBuf};

use redress_case::Digest;
use rusqlite::ErrorCode;
use uuid::Uuid;

use crate::model::Head;

/// A thing that a caller named and the store does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// No case has this identifier.
    Case(Uuid),
    /// No case has this short number.
    Number(u64),
    /// The case has no entry with this number.
    Entry {
        /// The case.
        case: Uuid,
        /// The number that was asked for.
        seq: u64,
    },
    /// No evidence file has this SHA-256.
    Evidence(Digest),
    /// The directory has no firm with this identifier.
    Firm(Uuid),
}

/// Why a store verb did nothing. No variant leaves anything half written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// Somebody else appended first: load the entries after what you know and decide again.
    #[error("the case has moved on to entry {}; load it again and repeat", head.seq)]
    Conflict {
        /// Where the case stands now.
        head: Head,
    },
    /// Somebody else wrote the firm first: load it again and repeat.
    #[error("the firm was changed meanwhile; load it again and repeat")]
    FirmChanged,
    /// The entries do not link to each other or to the head; nothing was appended.
    #[error("entry {seq} does not prove; seal it again behind the head of the case")]
    Unproved {
        /// The number of the first entry at fault.
        seq: u64,
    },
    /// The data folder stayed locked for five seconds by another process.
    #[error("another program is writing to the data folder; try again")]
    Busy,
    /// The disk has no room left; nothing was written.
    #[error("the disk is full; free some space and try again")]
    DiskFull,
    /// The data on disk is not what was written.
    #[error("the record is damaged ({what}); restore a backup")]
    Damaged {
        /// The entry at fault, where it is known.
        seq: Option<u64>,
        /// What was found, for a log.
        what: String,
    },
    /// The data folder was written by a newer Redress; nothing was changed.
    #[error(
        "the data folder has layout {found}, this program knows {known}; install the newer program"
    )]
    NewerData {
        /// The layout of the folder.
        found: u32,
        /// The newest layout that this program knows.
        known: u32,
    },
    /// The thing named does not exist.
    #[error("not found: {0:?}")]
    NotFound(Missing),
    /// The target of a restore or a backup already holds something.
    #[error("{} is not empty; choose another folder", .0.display())]
    Occupied(PathBuf),
    /// The operating system refused.
    #[error("{}: {reason}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// The system's own words.
        reason: String,
    },
}

impl StoreError {
    /// Wraps an error of the file system with the path it concerns.
    pub(crate) fn io(path: &Path, error: &io::Error) -> StoreError {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreError::DiskFull,
            _ => StoreError::Io {
                path: path.to_owned(),
                reason: error.to_string(),
            },
        }
    }

    /// Reports damage that has no place in a case.
    pub(crate) fn damaged(what: impl Into<String>) -> StoreError {
        StoreError::Damaged {
            seq: None,
            what: what.into(),
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> StoreError {
        let Some(code) = error.sqlite_error_code() else {
            // A column of the wrong type, bytes that are not UTF-8 or a row that has to be there:
            // the statements are ours, so the data is not what was written.
            return StoreError::damaged(error.to_string());
        };
        match code {
            ErrorCode::DatabaseBusy
            | ErrorCode::DatabaseLocked
            | ErrorCode::FileLockingProtocolFailed => StoreError::Busy,
            ErrorCode::DiskFull => StoreError::DiskFull,
            ErrorCode::DatabaseCorrupt
            | ErrorCode::NotADatabase
            | ErrorCode::ConstraintViolation
            | ErrorCode::TypeMismatch => StoreError::damaged(error.to_string()),
            // A missing table or column is reported as an unknown error at prepare time; every
            // statement is ours, so the schema was changed behind our back.
            ErrorCode::Unknown => StoreError::damaged(error.to_string()),
            _ => StoreError::Io {
                path: PathBuf::from(crate::RECORD_FILE),
                reason: error.to_string(),
            },
        }
    }
}
