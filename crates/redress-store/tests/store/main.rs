//! The store, tried from outside: its story, its guards, many writers, sudden death, tampering.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that fails should say so at once"
)]

mod backup;
mod crowd;
mod desk;
mod erase;
mod guards;
mod kill;
mod story;
mod tamper;

#[test]
fn sqlite_tells_the_story() {
    let dir = tempfile::tempdir().unwrap();
    let store = desk::open(dir.path());
    story::story(&store);
}
