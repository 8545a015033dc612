//! What the pages ask of the rest of Redress.

use jiff::Zoned;
use jiff::civil::Date;
use redress_tone::Lang;
use serde::Deserialize;

use redress_app::NewCall;

use crate::forms::{
    CloseForm, Contact, DetailsForm, FieldError, FirmForm, PastedReply, PracticeForm, Press,
    SplitForm, ToneRequest, WriteForm,
};
use crate::view;

/// The local number of a case.
pub type Case = u32;

/// A call of a case, by the id that stands in its address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallRef {
    /// The case.
    pub case: Case,
    /// The call's id: letters, digits and hyphens.
    pub call: String,
}

/// The moment and language of a request.
#[derive(Debug, Clone)]
pub struct At {
    /// The injected clock's time.
    pub now: Zoned,
    /// The language of the page: every sentence in a view or an error is in it.
    pub lang: Lang,
}

/// What the person has set.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// The language of the pages, if it was chosen; else the browser decides.
    pub lang: Option<Lang>,
    /// Single keys in calls.
    pub keys: bool,
    /// The clock in calls.
    pub clock: bool,
    /// Rules of the tone check that are hidden, each with its name in words.
    pub hidden_rules: Vec<view::Choice>,
    /// The secret in the address of the calendar feed, while there is one.
    pub feed: Option<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            lang: None,
            keys: true,
            clock: true,
            hidden_rules: Vec::new(),
            feed: None,
        }
    }
}

/// One change of the settings.
#[derive(Debug, Clone, PartialEq)]
pub enum Setting {
    /// The language of the pages.
    Lang(Lang),
    /// Single keys in calls.
    Keys(bool),
    /// The clock in calls.
    Clock(bool),
    /// Hide a rule of the tone check.
    HideRule(String),
    /// Show it again.
    ShowRule(String),
    /// The secret in the address of the calendar feed; none ends the address.
    Feed(Option<String>),
}

/// What is done with a case as a whole.
#[derive(Debug, Clone, PartialEq)]
pub enum CaseChange {
    /// The firm agreed; the text says to what.
    Settled(String),
    /// The agreement has come in writing.
    InWriting,
    /// What was agreed has come: seen by the person.
    Seen,
    /// Closed by the person.
    Close,
    /// Opened again; the text says why.
    Reopen(String),
}

/// A file to hand out.
#[derive(Debug, Clone, PartialEq)]
pub struct Download {
    /// The name to save it under; ASCII letters, digits, dots and hyphens.
    pub name: String,
    /// Its media type.
    pub media: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The dates of all open cases, for a calendar.
#[derive(Debug, Clone, PartialEq)]
pub struct Feed {
    /// The file.
    pub file: Download,
    /// Since when it has said this.
    pub since: jiff::Timestamp,
}

/// How a promise ended, as the person says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// It was kept.
    Kept,
    /// It was not kept.
    Broken,
    /// What was said of it is taken back.
    Undone,
}

/// Why the desk could not do what was asked.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum DeskError {
    /// There is no such case, call, promise or rung.
    #[error("not found: look in the list of cases")]
    NotFound,
    /// Something in the form has to be changed.
    #[error("{} field(s) of the form have to be changed", .0.len())]
    Refused(Vec<FieldError>),
    /// Another program holds the data for longer than it should: try again.
    #[error("the data is in use by another program: try again")]
    Busy,
    /// Anything else, as a sentence in the language of the page that says what to do.
    #[error("{0}")]
    Failed(String),
}

/// What a method of the desk returns.
pub type Answer<T> = Result<T, DeskError>;

/// Which letter S6 is to show.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct LetterQuery {
    /// The kind of letter.
    pub kind: String,
    /// To whom: the value of a choice of the page.
    pub to: String,
    /// The call, message or promise that it is about: the entry's id.
    pub about: String,
    /// The language of the text, as its code; without one, as it was kept, else the case's.
    pub lang: String,
    /// The language that the page stood in when `lang` was chosen. Where they are the same, a text
    /// that was kept is shown in its own.
    pub was: String,
}

impl LetterQuery {
    /// A letter of a kind, to whom it usually goes.
    #[must_use]
    pub fn kind(kind: &str) -> Self {
        LetterQuery {
            kind: kind.to_owned(),
            ..LetterQuery::default()
        }
    }
}

/// Everything that the pages can ask. Methods may block: the server calls them off its own threads.
///
/// A method that returns a view gives sentences in `at.lang`. A method that
/// changes something has written it durably when it returns.
pub trait Desk: Send + Sync + 'static {
    /// Returns the settings.
    ///
    /// # Errors
    /// Fails when the data cannot be read.
    fn settings(&self, at: &At) -> Answer<Settings>;

    /// Changes one setting.
    ///
    /// # Errors
    /// Fails when it cannot be saved.
    fn set(&self, at: &At, setting: Setting) -> Answer<()>;

    /// Returns whether a call runs, for the server must not stop then.
    fn call_running(&self) -> bool;

    /// Returns S0.
    ///
    /// # Errors
    /// Fails when the data cannot be read.
    fn start(&self, at: &At) -> Answer<view::Start>;

    /// Returns S1.
    ///
    /// # Errors
    /// Fails when the data cannot be read.
    fn today(&self, at: &At) -> Answer<view::Today>;

    /// Returns the cases, or those in which the words of `find` stand.
    ///
    /// # Errors
    /// Fails when the data cannot be read.
    fn cases(&self, at: &At, find: &str) -> Answer<view::Cases>;

    /// Makes a case. An empty form makes an unnamed one.
    ///
    /// # Errors
    /// Returns the fields to change, or fails when it cannot be saved.
    fn new_case(&self, at: &At, form: &DetailsForm) -> Answer<Case>;

    /// Returns S3.
    ///
    /// # Errors
    /// Fails when there is no such case.
    fn case_file(&self, at: &At, case: Case) -> Answer<view::CaseFile>;

    /// Returns the form of details with its choices, filled for a case or empty for a new one.
    ///
    /// # Errors
    /// Fails when there is no such case.
    fn details(&self, at: &At, case: Option<Case>) -> Answer<view::Details>;

    /// Saves the details. A field left empty that was filled before is taken back.
    ///
    /// # Errors
    /// Returns the fields to change.
    fn set_details(&self, at: &At, case: Case, form: &DetailsForm) -> Answer<()>;

    /// Returns the parts that a case could be split into.
    ///
    /// # Errors
    /// Fails when there is no such case.
    fn split(&self, at: &At, case: Case) -> Answer<view::Split>;

    /// Opens a linked case for each part that is to move.
    ///
    /// # Errors
    /// Returns the fields to change; then nothing was split.
    fn split_into(&self, at: &At, case: Case, form: &SplitForm) -> Answer<()>;

    /// Adds a contact to the log.
    ///
    /// # Errors
    /// Returns the fields to change.
    fn add_contact(&self, at: &At, case: Case, contact: &Contact) -> Answer<()>;

    /// Marks a promise as kept or broken, or takes that back.
    ///
    /// # Errors
    /// Fails when there is no such promise.
    fn promise(&self, at: &At, case: Case, promise: &str, ending: Ending) -> Answer<()>;

    /// Returns S8: the promises of a case, or of all; of one state, or of all.
    ///
    /// # Errors
    /// Fails when there is no such case.
    fn promises(
        &self,
        at: &At,
        case: Option<Case>,
        shown: Option<view::PromiseState>,
    ) -> Answer<view::Promises>;

    /// Returns S9.
    ///
    /// # Errors
    /// Fails when there is no such case.
    fn timeline(&self, at: &At, case: Case) -> Answer<view::Timeline>;

    /// Returns the dates of all open cases.
    ///
    /// # Errors
    /// Fails when the data cannot be read.
    fn feed(&self, at: &At) -> Answer<Feed>;

    /// Settles, sees, closes or reopens a case.
    ///
    /// # Errors
    /// Returns the fields to change.
    fn change_case(&self, at: &At, case: Case, change: CaseChange) -> Answer<()>;

    /// Starts a call; without a case it makes an unnamed one.
    ///
    /// # Errors
    /// Fails when there is no such case.
    fn start_call(&self, at: &At, case: Option<Case>, new: &NewCall) -> Answer<CallRef>;

    /// Says whether a call is held at a counter or on the telephone.
    ///
    /// # Errors
    /// Fails when there is no such call.
    fn place_call(&self, at: &At, call: &CallRef, at_counter: bool) -> Answer<()>;

    /// Lists the situations that there is advice for.
    ///
    /// # Errors
    /// Fails when the knowledge does not build.
    fn advice(&self, at: &At) -> Answer<Vec<view::AdviceRow>>;

    /// Returns the advice for a situation.
    ///
    /// # Errors
    /// Fails when there is no such situation.
    fn advice_on(&self, at: &At, situation: &str) -> Answer<view::Advice>;

    /// Reads a message of the firm, or returns the empty page without one.
    ///
    /// # Errors
    /// Fails when there is no such case.
    fn reply(&self, at: &At, case: Case, pasted: Option<&PastedReply>) -> Answer<view::Reply>;

    /// Logs a message of the firm with what stands in the way in it.
    ///
    /// # Errors
    /// Fails when there is no such case, or the record refuses it.
    fn log_reply(&self, at: &At, case: Case, pasted: &PastedReply) -> Answer<()>;

    /// Returns the page before a call.
    ///
    /// # Errors
    /// Fails when there is no such case.
    fn ready(&self, at: &At, case: Case) -> Answer<view::Ready>;

    /// Logs what is said after a call: whether it is saved with them, and what is still not right.
    ///
    /// # Errors
    /// Fails when there is no such call.
    fn close_call(&self, at: &At, call: &CallRef, close: &CloseForm) -> Answer<()>;

    /// Returns S4. Returns `None` when the call has ended: then the page is S5.
    ///
    /// # Errors
    /// Fails when there is no such call.
    fn call(&self, at: &At, call: &CallRef) -> Answer<Option<view::Call>>;

    /// Returns the lines that what was heard may be, best first, at most five.
    ///
    /// # Errors
    /// Fails when there is no such call.
    fn find_line(&self, at: &At, call: &CallRef, heard: &str) -> Answer<Vec<view::Choice>>;

    /// Presses a key of the pad. The pad after it comes from [`Desk::call`]. A key that only opens
    /// its lines puts nothing on record and returns them, to choose from.
    ///
    /// # Errors
    /// Returns the fields to change, named as in [`crate::forms::PressForm`].
    fn press(&self, at: &At, call: &CallRef, press: &Press) -> Answer<Vec<view::Choice>>;

    /// Chooses the language spoken on the phone.
    ///
    /// # Errors
    /// Fails when there is no such call.
    fn call_lang(&self, at: &At, call: &CallRef, lang: Lang) -> Answer<()>;

    /// Returns S5.
    ///
    /// # Errors
    /// Fails when there is no such call.
    fn after_call(&self, at: &At, call: &CallRef) -> Answer<view::AfterCall>;

    /// Marks the recap e-mail of a call as sent today.
    ///
    /// # Errors
    /// Fails when there is no such call.
    fn recap_sent(&self, at: &At, call: &CallRef) -> Answer<()>;

    /// Returns S6 with the draft asked for: the saved one, or one made from the case. An empty
    /// kind or recipient is chosen by the next step; a recipient other than the saved one makes
    /// the text anew.
    ///
    /// # Errors
    /// Fails when there is no such case, or nothing that it is to be about.
    fn write(&self, at: &At, case: Case, which: &LetterQuery) -> Answer<view::Write>;

    /// Saves a draft.
    ///
    /// # Errors
    /// Returns the fields to change.
    fn save_draft(&self, at: &At, case: Case, form: &WriteForm) -> Answer<()>;

    /// Marks a message as sent today, with the text of the form, which is frozen.
    ///
    /// # Errors
    /// Returns the fields to change.
    fn sent(&self, at: &At, case: Case, form: &WriteForm) -> Answer<()>;

    /// Checks the tone of a text. Returns every finding, most useful first; the server leaves out
    /// the spots that the person keeps and shows seven.
    ///
    /// # Errors
    /// Fails when the rules cannot be read.
    fn check(&self, at: &At, request: &ToneRequest) -> Answer<view::Check>;

    /// Rewrites a text: no fact is added and none is lost.
    ///
    /// # Errors
    /// Fails when the rules cannot be read.
    fn soften(&self, at: &At, request: &ToneRequest) -> Answer<String>;

    /// Returns S7.
    ///
    /// # Errors
    /// Fails when there is no such case.
    fn ladder(&self, at: &At, case: Case) -> Answer<view::Ladder>;

    /// Records that something happened on a day.
    ///
    /// # Errors
    /// Returns the fields to change.
    fn event(&self, at: &At, case: Case, event: &str, date: Date) -> Answer<()>;

    /// Answers a question of the ladder.
    ///
    /// # Errors
    /// Returns the fields to change.
    fn fact(&self, at: &At, case: Case, fact: &str, value: &str) -> Answer<()>;

    /// Returns the firms of the directory that hold the words.
    ///
    /// # Errors
    /// Fails when the data cannot be read.
    fn firms(&self, at: &At, find: &str) -> Answer<view::Firms>;

    /// Returns a firm, with what the address of somebody of this name could be.
    ///
    /// # Errors
    /// `NotFound`, or the data cannot be read.
    fn firm(&self, at: &At, id: &str, name: &str) -> Answer<view::Firm>;

    /// Adds what a form holds to a firm, or makes one where no id is given; returns the id.
    ///
    /// # Errors
    /// `Refused` when the directory does not take it.
    fn add_to_firm(&self, at: &At, id: &str, form: &FirmForm) -> Answer<String>;

    /// Takes a thing of a firm away, or the firm.
    ///
    /// # Errors
    /// `NotFound`, or it cannot be saved.
    fn remove_from_firm(&self, at: &At, id: &str, what: Option<&str>) -> Answer<()>;

    /// Takes the firms of a file and says in sentences what was taken.
    ///
    /// # Errors
    /// `Refused` when the file cannot be read whole; then nothing was taken.
    fn import_firms(&self, at: &At, name: &str, bytes: &[u8]) -> Answer<Vec<String>>;

    /// Returns what can be rehearsed, with the number from which a talk starts; without one it is
    /// drawn.
    ///
    /// # Errors
    /// Fails when the scenes cannot be read.
    fn practice(&self, at: &At, seed: Option<u64>) -> Answer<view::Practice>;

    /// Plays a rehearsed talk as far as the form goes. Nothing of it is kept.
    ///
    /// # Errors
    /// `NotFound` for a scene that is not there; the fields to change.
    fn practice_talk(&self, at: &At, form: &PracticeForm) -> Answer<view::PracticeTalk>;

    /// Returns the dates of a case as an iCalendar file.
    ///
    /// # Errors
    /// Fails when there is no such case.
    fn calendar(&self, at: &At, case: Case) -> Answer<Download>;

    /// Returns the whole case as JSON.
    ///
    /// # Errors
    /// Fails when there is no such case.
    fn export(&self, at: &At, case: Case) -> Answer<Download>;

    /// Returns a draft as an e-mail file, with the text of the form.
    ///
    /// # Errors
    /// Fails when there is no such case.
    fn email(&self, at: &At, case: Case, form: &WriteForm) -> Answer<Download>;
}
