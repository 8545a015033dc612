//! The pages: each a function from a view to a [`crate::frame::Page`].

pub mod advice;
pub mod after;
pub mod call;
pub mod case;
pub mod cases;
pub mod details;
pub mod directory;
pub mod help;
pub mod ladder;
pub mod practice;
pub mod problem;
pub mod promises;
pub mod ready;
pub mod reply;
pub mod settings;
pub mod split;
pub mod start;
pub mod timeline;
pub mod today;
pub mod write;
