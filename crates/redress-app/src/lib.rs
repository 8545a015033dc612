//! The verbs: load, decide, append, advise. Every face calls these and nothing below.
//!
//! An [`App`] holds a store, the knowledge and a source of random bytes. Time comes with each call
//! in a [`Context`]; nothing here reads a clock or the environment.

mod advice;
mod advise;
mod amount;
mod backup;
mod by;
mod call;
mod call_log;
mod call_start;
mod conduct;
mod day_said;
mod derive;
mod describe;
mod directory;
mod due;
mod engines;
mod error;
mod exchange;
mod executive;
mod explain;
mod firm_entry;
mod grounds;
mod ics;
mod inquiry;
mod ladder;
mod ladder_view;
mod ladder_words;
mod letters;
mod lists;
mod log;
mod names;
mod phrase;
mod practice;
mod record;
mod recording;
mod reply;
mod sending;
mod split;
mod taken_back;
mod timeline;
mod tone;
mod waiting;

use redress_knowledge::Knowledge;
use redress_store::Store;

pub use advice::{AdviceView, Disagreement, LineAdvice, Piece, RuleAdvice};
pub use advise::{Act, Reason, Step, Whom, WhomWhy, act_of_task};
pub use amount::read_amount;
pub use by::{By, Unit};
pub use call::{CallView, Pressed};
pub use call_start::NewCall;
pub use describe::{LogLine, happened};
pub use directory::{FirmView, FirmsImported, LARGEST_IMPORT, ServiceView, fault_field};
pub use engines::Engines;
pub use error::{AppError, Result};
pub use exchange::{FaultLine, Imported, Verified};
pub use executive::Held;
pub use explain::explain;
pub use firm_entry::NewEntry;
pub use grounds::Grounds;
pub use ics::Dated;
pub use ladder::LadderInput;
pub use ladder_view::{Counted, LadderView, NeedView, PendingView, Place, QuestionView, RungView};
pub use letters::{Draft, NewDraft};
pub use lists::{Agenda, FoundCase, Listed, RunningCall};
pub use log::{NewContact, NewEvidence, NewPromise, find_entry};
pub use phrase::PhraseMatch;
pub use practice::{PracticeAsk, PracticePersona, PracticeScene};
pub use record::{Context, Loaded, Written, WrittenEntry};
pub use recording::RecordingView;
pub use redress_coach::HeadDay;
pub use redress_ladder::nearest;
pub use redress_letter::spec::To;
pub use redress_store::{CaseRow, StoreError};
pub use reply::{InTheWay, Keep, NewReply, PromiseInReply, ReplyView};
pub use split::{RelatedCase, SplitChoice, SplitDone, SplitPart, SplitProposal};
pub use timeline::{Happening, Sign, Timeline, TimelineEntry, gather};
pub use tone::{ToneInput, ToneReport};

/// Fills a buffer with random bytes; `false` when the system has none.
pub type Random = dyn Fn(&mut [u8]) -> bool + Send + Sync;

/// Redress without a face.
pub struct App {
    store: Box<dyn Store>,
    engines: Engines,
    random: Box<Random>,
}

impl App {
    /// Puts a store, the knowledge and a source of random bytes together.
    #[must_use]
    pub fn new(store: Box<dyn Store>, engines: Engines, random: Box<Random>) -> App {
        App {
            store,
            engines,
            random,
        }
    }

    /// Returns the record.
    #[must_use]
    pub fn store(&self) -> &dyn Store {
        self.store.as_ref()
    }

    /// Returns the knowledge and the engines built from it.
    #[must_use]
    pub fn engines(&self) -> &Engines {
        &self.engines
    }

    /// Returns the knowledge files.
    #[must_use]
    pub fn knowledge(&self) -> &Knowledge {
        self.engines.knowledge()
    }

    /// Returns the words of the screens and the command line.
    #[must_use]
    pub fn words(&self) -> &redress_words::Words {
        self.engines.words()
    }

    pub(crate) fn fill_random(&self, bytes: &mut [u8]) -> Result<()> {
        if (self.random)(bytes) {
            Ok(())
        } else {
            Err(AppError::NoRandom)
        }
    }
}
