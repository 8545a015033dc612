//! A few connections that read.

use std::path::PathBuf;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use rusqlite::Connection;

use super::schema::open_reader;
use crate::Result;

/// So many reads run at once; each connection keeps eight megabytes of pages at most.
const LIMIT: usize = 4;

#[derive(Debug)]
pub(crate) struct Pool {
    path: PathBuf,
    state: Mutex<State>,
    returned: Condvar,
}

#[derive(Debug, Default)]
struct State {
    idle: Vec<Connection>,
    out: usize,
}

impl Pool {
    pub(crate) fn new(path: PathBuf) -> Pool {
        Pool {
            path,
            state: Mutex::default(),
            returned: Condvar::new(),
        }
    }

    /// Runs `work` on a connection, and waits for one when all are busy.
    pub(crate) fn read<T>(&self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let mut state = self.state();
        while state.out >= LIMIT {
            state = self
                .returned
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
        state.out += 1;
        let idle = state.idle.pop();
        drop(state);
        let mut place = Place {
            pool: self,
            conn: None,
        };
        let conn = match idle {
            Some(conn) => conn,
            None => open_reader(&self.path)?,
        };
        work(place.conn.insert(conn))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // The state is two plain values that no panic can leave half changed.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A place among the readers; it is given back however the work ends.
struct Place<'a> {
    pool: &'a Pool,
    conn: Option<Connection>,
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let mut state = self.pool.state();
        state.out -= 1;
        state.idle.extend(self.conn.take());
        drop(state);
        self.pool.returned.notify_one();
    }
}
