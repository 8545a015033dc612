//! Tokens that work once, and the sessions that they open. Only hashes are kept.

use std::collections::VecDeque;
use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};

use sha2::{Digest as _, Sha256};

/// Browsers that may be open at once; the oldest is forgotten.
const SESSIONS: usize = 32;
/// Tokens that may wait to be used.
const TOKENS: usize = 8;

/// Hashes a secret as the server keeps it.
#[must_use]
pub fn hash(secret: &str) -> [u8; 32] {
    Sha256::digest(secret.as_bytes()).into()
}

/// Writes secret bytes as they stand in an address, a cookie or a file.
pub(crate) fn hex(bytes: &[u8; 32]) -> String {
    let mut text = String::with_capacity(64);
    for byte in bytes {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// The tokens and sessions of a running server.
pub(crate) struct Doors {
    inner: Mutex<Inner>,
    key: Option<[u8; 32]>,
}

struct Inner {
    tokens: VecDeque<[u8; 32]>,
    sessions: VecDeque<[u8; 32]>,
}

impl Doors {
    pub(crate) fn new(token: [u8; 32], key: Option<[u8; 32]>) -> Self {
        let inner = Inner {
            tokens: VecDeque::from([token]),
            sessions: VecDeque::new(),
        };
        Self {
            inner: Mutex::new(inner),
            key,
        }
    }

    fn inner<T>(&self, change: impl FnOnce(&mut Inner) -> T) -> T {
        // A poisoned lock cannot leave these two lists half changed.
        change(&mut self.inner.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Uses up a token and opens the session with this secret.
    pub(crate) fn enter(&self, token: &str, session: &str) -> bool {
        let token = hash(token);
        self.inner(|inner| {
            let Some(place) = inner.tokens.iter().position(|known| *known == token) else {
                return false;
            };
            inner.tokens.remove(place);
            push(&mut inner.sessions, hash(session), SESSIONS);
            true
        })
    }

    /// Says whether a session is open.
    pub(crate) fn knows(&self, session: &str) -> bool {
        let session = hash(session);
        self.inner(|inner| inner.sessions.contains(&session))
    }

    /// Says whether this is the key of the data folder.
    pub(crate) fn is_key(&self, key: &str) -> bool {
        // Hashes are compared, so the time taken says nothing about the key.
        self.key == Some(hash(key))
    }

    /// Takes another token, for who holds the key of the data folder.
    pub(crate) fn add_token(&self, key: &str, token: &str) -> bool {
        let may = self.is_key(key);
        if may {
            self.inner(|inner| push(&mut inner.tokens, hash(token), TOKENS));
        }
        may
    }
}

fn push(list: &mut VecDeque<[u8; 32]>, item: [u8; 32], most: usize) {
    list.push_back(item);
    if list.len() > most {
        list.pop_front();
    }
}
