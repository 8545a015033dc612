//! When a server without a window stops: on Quit, or when no tab has been open for a while.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::Instant;

/// A page without script cannot say that it is still open: it is given half a day.
const WITHOUT_SCRIPT: Duration = Duration::from_secs(12 * 60 * 60);
/// How often the server looks.
const LOOK: Duration = Duration::from_secs(10);
/// The last page is still sent.
const GOODBYE: Duration = Duration::from_millis(400);

/// Signs of life from the pages.
pub(crate) struct Life {
    seen: Mutex<(Instant, bool)>,
    quit: Notify,
}

impl Life {
    pub(crate) fn new() -> Self {
        Self {
            seen: Mutex::new((Instant::now(), false)),
            quit: Notify::new(),
        }
    }

    /// A page was asked for (`scripted` is false), or an open one says so itself.
    pub(crate) fn beat(&self, scripted: bool) {
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = (Instant::now(), scripted);
    }

    /// The person quits.
    pub(crate) fn quit(&self) {
        self.quit.notify_one();
    }

    fn over(&self, idle: Duration) -> bool {
        let (seen, scripted) = *self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.elapsed()
            > if scripted {
                idle
            } else {
                idle.max(WITHOUT_SCRIPT)
            }
    }

    /// Returns when the server is to stop.
    pub(crate) async fn ended(&self, idle: Duration, busy: impl Fn() -> bool) {
        let look = LOOK.min(idle / 2).max(Duration::from_millis(10));
        loop {
            tokio::select! {
                () = self.quit.notified() => {
                    tokio::time::sleep(GOODBYE).await;
                    return;
                }
                () = tokio::time::sleep(look) => {
                    if self.over(idle) && !busy() {
                        return;
                    }
                }
            }
        }
    }
}
