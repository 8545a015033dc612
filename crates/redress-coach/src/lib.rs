//! A moment and what was said in; what to say next out.
//!
//! A [`Playbook`] is compiled from the files in `knowledge/playbooks/`. It
//! answers a line at a step of firmness ([`Playbook::line_in`]), looks up which
//! line was heard ([`Playbook::find`]), and runs a call: [`Playbook::press`]
//! turns a key into events, [`CallState::fold`] turns events into a state, and
//! [`Playbook::current`] gives the words to show. [`practice`] rehearses a call.

mod call;
mod event;
mod find;
mod frame;
mod head;
mod lint;
mod message;
mod names;
mod near;
mod phone;
mod playbook;
pub mod practice;
mod press;
mod problem;
mod several;
mod situation;
mod speakers;
pub mod spec;
mod text;
mod words;
mod written;

pub use call::{Ask, CallState, Focus, Logged, MAX_ASKS, MAX_MENU_ASKS};
pub use event::{CallEvent, Promised, Turn, What};
pub use find::{MAX_MATCHES, Match, SURE};
pub use head::HeadDay;
pub use lint::{LINES, MAX_LABEL, MIN_HEARD, lint};
pub use near::Week;
pub use playbook::{Phrase, Playbook};
pub use press::{Field, Outcome, Press, UNDO_SECONDS};
pub use problem::Problem;
pub use redress_tone::Lang;
pub use situation::{Facts, Situation};
pub use speakers::{Sides, Speakers};
pub use spec::Side;
pub use text::{MAX_CHARS, MAX_WORDS, Slots, Template, TemplateError, fits, read_back_pairs};
pub use written::{MAX_MESSAGE, Message, Obstructs, Told};
