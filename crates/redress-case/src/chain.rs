//! The hash chain: what is stored of an entry, how it is sealed, how a chain is proved.
//!
//! `hash = SHA-256(prev || header || commitment)` and `commitment = SHA-256(salt || payload)`.
//! The chain never holds the payload itself, so a payload can be erased for good and every other
//! entry still proves. The byte layout is fixed in `docs/format.md` with a test vector.

use std::fmt;

use sha2::{Digest as _, Sha256};
use uuid::Uuid;

/// The number of the layout in which new entries are written.
pub const SCHEMA: u16 = 1;

/// A SHA-256 digest.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest(pub [u8; 32]);

impl Digest {
    /// The `prev` of a case's first entry: thirty-two zero bytes.
    pub const ZERO: Digest = Digest([0; 32]);

    /// Returns the digest of `bytes`.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Digest {
        Digest(Sha256::digest(bytes).into())
    }

    /// Returns 64 lower-case hexadecimal digits.
    #[must_use]
    pub fn to_hex(self) -> String {
        hex(&self.0)
    }

    /// Reads 64 hexadecimal digits; `None` for anything else.
    #[must_use]
    pub fn from_hex(text: &str) -> Option<Digest> {
        unhex::<32>(text).map(Digest)
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_hex())
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_hex())
    }
}

/// Writes bytes as lower-case hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut out, byte| {
            const DIGITS: &[u8; 16] = b"0123456789abcdef";
            out.push(char::from(DIGITS[usize::from(byte >> 4)]));
            out.push(char::from(DIGITS[usize::from(byte & 15)]));
            out
        })
}

/// Reads exactly `2 * N` lower-case hexadecimal digits.
#[must_use]
pub fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digits = text.as_bytes();
    if digits.len() != N * 2 {
        return None;
    }
    let mut out = [0; N];
    for (byte, pair) in out.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = (nibble(pair[0])? << 4) | nibble(pair[1])?;
    }
    Some(out)
}

fn nibble(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

/// The part of an entry that is hashed in the clear and never erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// The layout number; see [`SCHEMA`].
    pub schema: u16,
    /// The case, a UUIDv7.
    pub case: Uuid,
    /// The entry's own name, a UUIDv7; corrections and retractions point at it.
    pub id: Uuid,
    /// The place in the case, from 1, without gaps.
    pub seq: u64,
    /// When it was logged: RFC 3339 with offset, to the second.
    pub at: String,
    /// The kind of payload, in kebab case.
    pub kind: String,
    /// Who logged it; `owner` on a person's own computer.
    pub actor: String,
}

impl Header {
    /// Returns the bytes that are hashed: a tag line, then one field a line.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        format!(
            "redress-entry/{}\n{}\n{}\n{}\n{}\n{}\n{}\n",
            self.schema, self.case, self.id, self.seq, self.at, self.kind, self.actor
        )
        .into_bytes()
    }
}

/// The erasable part of an entry.
#[derive(Clone, PartialEq, Eq)]
pub struct Payload {
    /// Thirty-two random bytes, so that a short payload cannot be guessed from its commitment.
    pub salt: [u8; 32],
    /// The stored bytes: UTF-8 JSON of [`crate::Data`].
    pub bytes: Vec<u8>,
}

impl Payload {
    /// Returns `SHA-256(salt || bytes)`.
    #[must_use]
    pub fn commitment(&self) -> Digest {
        let mut hasher = Sha256::new();
        hasher.update(self.salt);
        hasher.update(&self.bytes);
        Digest(hasher.finalize().into())
    }
}

impl fmt::Debug for Payload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Payload({} bytes)", self.bytes.len())
    }
}

/// An entry as it is stored: sealed, and perhaps erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// The part in the clear.
    pub header: Header,
    /// The payload; `None` once it was erased.
    pub payload: Option<Payload>,
    /// The commitment to the payload.
    pub commitment: Digest,
    /// The hash of the entry before, or [`Digest::ZERO`].
    pub prev: Digest,
    /// The hash of this entry.
    pub hash: Digest,
}

impl Sealed {
    /// Seals a payload behind `prev`.
    #[must_use]
    pub fn seal(header: Header, payload: Payload, prev: Digest) -> Sealed {
        let commitment = payload.commitment();
        let hash = entry_hash(prev, &header, commitment);
        Sealed {
            header,
            payload: Some(payload),
            commitment,
            prev,
            hash,
        }
    }
}

fn entry_hash(prev: Digest, header: &Header, commitment: Digest) -> Digest {
    let mut hasher = Sha256::new();
    hasher.update(prev.0);
    hasher.update(header.bytes());
    hasher.update(commitment.0);
    Digest(hasher.finalize().into())
}

/// What is wrong with one entry of a chain.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("entry {seq}: {fault}")]
pub struct ChainProblem {
    /// The place of the entry that does not prove.
    pub seq: u64,
    /// In which way.
    pub fault: Fault,
}

/// The ways in which an entry can fail to prove.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The payload is not the one that was sealed.
    #[error("its content is not what was logged")]
    Payload,
    /// The header or the hash was changed.
    #[error("its date, kind or hash was changed")]
    Header,
    /// It does not follow the entry before it.
    #[error("it does not follow the entry before it")]
    Link,
    /// A number is missing or stands twice.
    #[error("its number does not follow")]
    Sequence,
    /// It belongs to another case.
    #[error("it belongs to another case")]
    Case,
    /// The payload is gone but no erasure accounts for it.
    #[error("its content is missing and no erasure says why")]
    Missing,
}

/// Checks a whole chain, first entry first, and returns every entry that does not prove.
///
/// A missing payload is accepted here; [`crate::verify()`] also asks for the erasure that explains
/// it. The work is linear in the bytes.
#[must_use]
pub fn check_chain(case: Uuid, entries: &[Sealed]) -> Vec<ChainProblem> {
    let mut problems = Vec::new();
    let mut prev = Digest::ZERO;
    for (index, entry) in entries.iter().enumerate() {
        let expected = index as u64 + 1;
        let seq = entry.header.seq;
        let fault = if entry.header.case != case {
            Some(Fault::Case)
        } else if seq != expected {
            Some(Fault::Sequence)
        } else if entry.prev != prev {
            Some(Fault::Link)
        } else if entry
            .payload
            .as_ref()
            .is_some_and(|p| p.commitment() != entry.commitment)
        {
            Some(Fault::Payload)
        } else if entry_hash(entry.prev, &entry.header, entry.commitment) != entry.hash {
            Some(Fault::Header)
        } else {
            None
        };
        if let Some(fault) = fault {
            problems.push(ChainProblem {
                seq: expected,
                fault,
            });
        }
        prev = entry.hash;
    }
    problems
}
