//! The record: entries, hash chain, decide and fold.
//!
//! A case is its entries. [`decide()`] turns a command into entries or a refusal, [`fold`] takes an
//! entry into the state; nothing is updated or deleted, a correction is an entry. Each entry is
//! sealed behind the one before it ([`chain`]), so that a case can be shown to be whole even after
//! a payload was erased.
//!
//! Nothing here reads a clock, a file or a source of randomness: they come as values.

pub mod chain;
mod check;
pub mod contact;
pub mod data;
pub mod decide;
pub mod details;
pub mod document;
pub mod entry;
pub mod moment;
pub mod state;
pub mod verify;
pub mod view;

pub use chain::{ChainProblem, Digest, Fault, Header, Payload, SCHEMA, Sealed, check_chain};
pub use check::{LINE_LIMIT, TEXT_LIMIT};
pub use contact::*;
pub use data::*;
pub use decide::{Command, Refusal, decide};
pub use details::{Amount, CaseKind, Details, Related, Relation};
pub use document::{DocumentProblem, Import, export, import};
pub use entry::{Entry, ReadError, Stamp, seal_all};
pub use moment::{BadMoment, Moment};
pub use state::{Item, State, fold};
pub use verify::{CaseProblem, verify};
pub use view::{AskView, ContactView, MessageView, PromiseState, PromiseView, Status};
