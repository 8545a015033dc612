//! A talk that is rehearsed: with a simulated rep, or with a simulated customer.
//!
//! [`Practice`] is compiled from the files in `knowledge/practice/` and draws on the playbook: the
//! other side says lines of it, `spoken` in words that fit every scene, and what may be chosen are
//! its replies and moments. A talk is a function of its [`Setup`] and its [`Move`]s: played again
//! with the same seed and the same moves, it is the same talk, so nothing has to be kept.

mod choices;
mod debrief;
mod hear;
mod lint;
mod moves;
mod play;
mod random;
pub mod spec;
mod stage;
mod talk;

pub use debrief::{Debrief, Got, Missed};
pub use lint::PracticeProblem;
pub use moves::{MAX_MOVES, MAX_SAID, Move};
pub use spec::{Item, MoveSpec, PersonaSpec, PracticeSpec, SceneSpec};
pub use stage::Practice;
pub use talk::{Choice, End, Fault, Mood, Setup, Talk, Turn, Who};
