//! Pages and their server, on loopback only.
//!
//! A page is a pure function from a struct of [`view`] to markup. A handler of
//! [`server`] asks the [`desk::Desk`] for that struct, or hands it a form. The
//! words come from a [`speech::Speech`]; no sentence is written here.

pub mod assets;
pub mod desk;
pub mod forms;
pub mod frame;
pub mod pages;
pub mod parts;
pub mod server;
pub mod speech;
pub mod strip;
pub mod verbs;
pub mod view;

#[cfg(test)]
mod demo;
#[cfg(test)]
mod page_tests;

pub use desk::{At, CallRef, Case, Desk, DeskError};
pub use server::{Config, ServeError, hash, serve};
pub use speech::{Arg, Speech};
