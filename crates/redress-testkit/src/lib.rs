//! Tests only: the whole program as a child process, a terminal, and a real browser.
//!
//! [`Redress`] runs the command line on a data folder of its own and starts its server.
//! [`Browser`] opens the pages in Chromium, [`Terminal`] runs a verb on a terminal
//! of its own.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "only tests use this, and a test that cannot go on must stop"
)]

pub mod browser;

mod axe;
mod driver;
mod keys;
mod place;
mod program;
mod screen;
mod server;
mod terminal;

pub use axe::Violation;
pub use browser::Browser;
pub use keys::Key;
pub use place::{all_tools, python, root, target};
pub use program::{Output, Redress};
pub use screen::Look;
pub use server::{Page, Server};
pub use terminal::Terminal;
