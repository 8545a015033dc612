//! How far long work has come: on a terminal only, after a second, and never when asked to be
//! quiet.

use std::io::{IsTerminal as _, Write};
use std::time::{Duration, Instant};

use redress_words::{args, strip_marks};

use crate::session::Session;

/// Work that is done sooner says nothing.
const PATIENCE: Duration = Duration::from_secs(1);
/// The count is written again after so long.
const PACE: Duration = Duration::from_millis(200);

/// A count of messages on a line of its own, wiped at the end.
pub(super) struct Progress<'s> {
    session: &'s Session,
    to: Option<Box<dyn Write + Send>>,
    total: Option<u64>,
    count: u64,
    next: Instant,
    /// How many columns the line has.
    drawn: usize,
}

impl<'s> Progress<'s> {
    /// Starts a count; `total` where it is known.
    pub(super) fn of_messages(session: &'s Session, total: Option<u64>) -> Progress<'s> {
        // Results that run over the same screen show well enough how far the work has come.
        let busy = session.global.output.is_none() && std::io::stdout().is_terminal();
        let shown = !session.global.quiet && !busy && std::io::stderr().is_terminal();
        Progress {
            session,
            to: shown.then(|| Box::new(std::io::stderr()) as Box<dyn Write + Send>),
            total,
            count: 0,
            next: Instant::now() + PATIENCE,
            drawn: 0,
        }
    }

    /// Counts on, and says so when it is time.
    pub(super) fn more(&mut self, count: u64) {
        self.count += count;
        if self.to.is_none() || Instant::now() < self.next {
            return;
        }
        self.next = Instant::now() + PACE;
        let line = self.line();
        let width = line.chars().count();
        let rest = " ".repeat(self.drawn.saturating_sub(width));
        self.drawn = width;
        self.put(&format!("\r{line}{rest}"));
    }

    fn line(&self) -> String {
        let text = match self.total {
            Some(total) => self.session.phrase(
                "cli-progress-of",
                &args!["count" => self.count, "total" => total],
            ),
            None => self
                .session
                .phrase("cli-progress", &args!["count" => self.count]),
        };
        strip_marks(&text)
    }

    fn put(&mut self, text: &str) {
        if let Some(to) = &mut self.to {
            // A count that nobody sees is no failure.
            let _ = to.write_all(text.as_bytes()).and_then(|()| to.flush());
        }
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        if self.drawn > 0 {
            let blank = " ".repeat(self.drawn);
            self.put(&format!("\r{blank}\r"));
        }
    }
}
