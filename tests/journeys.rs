//! Journeys through the whole program, as a person would take them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

mod lucia;

mod british_walk;
mod browser_keys;
mod browser_pages;
mod browser_script;
mod browser_walk;
mod call_lines;
mod command_line;
mod crash;
mod directory;
mod exchange;
mod full_screen;
mod help_examples;
mod letters_tone;
mod lsp;
mod next_steps;
mod parsers;
mod pictures;
mod practice;
mod readme;
mod records;
mod replies;
mod safety;
mod split;
mod terminal_walk;
mod tone_faces;
mod turns;
mod words;

/// Named as `cargo xtask screenshots` asks for it.
#[test]
#[ignore = "takes the pictures of the README"]
fn screenshots() {
    pictures::take();
}

/// Named as `cargo xtask bench keys` asks for it.
#[test]
#[ignore = "measures how long a key of the call takes until it is painted"]
fn key_to_paint() {
    browser_keys::measure();
}
