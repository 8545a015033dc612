//! An entry that was read: its header, what it says, and its hash.

use uuid::Uuid;

use crate::chain::{Digest, Header, Payload, SCHEMA, Sealed};
use crate::data::Data;

/// An entry whose payload was read; `data` is `None` once it was erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The part that is hashed in the clear.
    pub header: Header,
    /// What it says.
    pub data: Option<Data>,
    /// Its hash.
    pub hash: Digest,
}

/// Why a stored entry cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// The entry was written by a newer version.
    #[error("entry {seq} is of layout {schema}; this version reads up to {SCHEMA}")]
    Newer {
        /// The place of the entry.
        seq: u64,
        /// The layout number found.
        schema: u16,
    },
    /// The payload is no JSON of a known kind.
    #[error("entry {seq} cannot be read: {cause}")]
    Unreadable {
        /// The place of the entry.
        seq: u64,
        /// What the reader said.
        cause: String,
    },
    /// The kind in the header is not the kind in the payload.
    #[error("entry {seq} is called {header} but says {payload}")]
    Kind {
        /// The place of the entry.
        seq: u64,
        /// The kind in the header.
        header: String,
        /// The kind in the payload.
        payload: String,
    },
}

impl Entry {
    /// Reads a stored entry; payloads of earlier layouts are lifted to the present one here.
    ///
    /// # Errors
    /// [`ReadError`] names the entry that a newer version wrote or that is damaged.
    pub fn read(sealed: &Sealed) -> Result<Entry, ReadError> {
        let seq = sealed.header.seq;
        if sealed.header.schema > SCHEMA {
            return Err(ReadError::Newer {
                seq,
                schema: sealed.header.schema,
            });
        }
        let data = match &sealed.payload {
            None => None,
            Some(payload) => {
                let data: Data =
                    serde_json::from_slice(&payload.bytes).map_err(|e| ReadError::Unreadable {
                        seq,
                        cause: e.to_string(),
                    })?;
                if data.kind() != sealed.header.kind {
                    return Err(ReadError::Kind {
                        seq,
                        header: sealed.header.kind.clone(),
                        payload: data.kind().to_owned(),
                    });
                }
                Some(data)
            }
        };
        Ok(Entry {
            header: sealed.header.clone(),
            data,
            hash: sealed.hash,
        })
    }
}

/// What an entry needs from the rim before it can be sealed.
#[derive(Debug, Clone)]
pub struct Stamp {
    /// The entry's name, a UUIDv7.
    pub id: Uuid,
    /// Thirty-two random bytes.
    pub salt: [u8; 32],
    /// When it is logged: RFC 3339 with offset.
    pub at: crate::Moment,
    /// Who logs it; letters, digits and `.-_@` only.
    pub actor: String,
}

/// Seals what `decide` returned, behind the head of the case.
///
/// # Errors
/// [`ReadError::Unreadable`] when the data cannot be written as JSON, which no known data does.
pub fn seal_all(
    case: Uuid,
    head: (u64, Digest),
    drafts: impl IntoIterator<Item = (Data, Stamp)>,
) -> Result<Vec<Sealed>, ReadError> {
    let (mut seq, mut prev) = head;
    let mut sealed = Vec::new();
    for (data, stamp) in drafts {
        seq = seq.saturating_add(1);
        // The header is hashed line by line: a line break inside would make two headers one.
        if stamp.actor.chars().any(char::is_control) {
            let cause = "the actor holds a control character".to_owned();
            return Err(ReadError::Unreadable { seq, cause });
        }
        let bytes = serde_json::to_vec(&data).map_err(|e| ReadError::Unreadable {
            seq,
            cause: e.to_string(),
        })?;
        let header = Header {
            schema: SCHEMA,
            case,
            id: stamp.id,
            seq,
            at: stamp.at.to_string(),
            kind: data.kind().to_owned(),
            actor: stamp.actor,
        };
        let entry = Sealed::seal(
            header,
            Payload {
                salt: stamp.salt,
                bytes,
            },
            prev,
        );
        prev = entry.hash;
        sealed.push(entry);
    }
    Ok(sealed)
}
