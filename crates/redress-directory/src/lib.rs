//! The directory: firms, the ways to reach them, and who decides there.
//!
//! Everything here is pure. A [`Firm`] holds what a person has found or imported, each thing with
//! its source and the day on which it was looked at. [`company`] and [`card`] read what other
//! programs wrote; [`address`] shows how a firm builds its e-mail addresses; [`executive`] says
//! whether a message to its heads may go out.
//!
//! Of employees the directory keeps name, role and a business address of those who answer for
//! customers, and nothing else: what a card says of a person's home, telephone, birthday or looks
//! is dropped, and a private mailbox is refused (X-07, X-08, D-16).

pub mod address;
pub mod card;
pub mod company;
pub mod executive;
mod firm;

pub use firm::{
    Area, Fault, Firm, LONGEST, MenuNote, Merged, Origin, Person, Purpose, Scheme, Service, Way,
    mailbox, same_name,
};

/// What an import made of one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    /// The firm.
    pub firm: Firm,
    /// What was left out, and why.
    pub dropped: Vec<Dropped>,
}

/// Why something of an imported record was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dropped {
    /// A person without a role: who decides what is not known.
    NoRole,
    /// A person without a firm.
    NoFirm,
    /// Private data of a person: home, telephone, birthday, picture, note.
    Private,
    /// An address at a provider of private mailboxes.
    PrivateMail,
    /// Something that no field of the directory holds.
    Unused,
    /// A text that is longer than the directory keeps.
    TooLong,
}

impl Dropped {
    /// Returns the name in kebab case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Dropped::NoRole => "no-role",
            Dropped::NoFirm => "no-firm",
            Dropped::Private => "private",
            Dropped::PrivateMail => "private-mail",
            Dropped::Unused => "unused",
            Dropped::TooLong => "too-long",
        }
    }
}

/// A file that cannot be read as a directory.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// It is neither JSON nor a vCard.
    #[error("this is neither a company record (JSON) nor a vCard")]
    Unknown,
    /// It is larger than what is read at once.
    #[error("the file is too large")]
    TooLarge,
    /// A record of it is not whole.
    #[error("record {record}: {why:?}")]
    Record {
        /// Which one, from 1.
        record: usize,
        /// What is wrong.
        why: Why,
    },
}

/// What is wrong with a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It is no JSON from this line on, counted from 1.
    NotJson {
        /// The line.
        line: usize,
    },
    /// It is JSON, but not of the form of a company record.
    OtherForm,
    /// It has no name.
    NoName,
    /// A newer Redress wrote it.
    Newer,
    /// It is no vCard.
    NotACard,
    /// It does not end.
    CutShort,
    /// The file has more cards than are read at once.
    TooMany,
}

impl Why {
    /// Returns the name in kebab case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Why::NotJson { .. } => "not-json",
            Why::OtherForm => "other-form",
            Why::NoName => "no-name",
            Why::Newer => "newer",
            Why::NotACard => "not-a-card",
            Why::CutShort => "cut-short",
            Why::TooMany => "too-many",
        }
    }
}

/// What an import needs to know beside the file.
#[derive(Debug, Clone, Copy)]
pub struct Import<'a> {
    /// What the file is called: the source where it names none.
    pub file: &'a str,
    /// Domains of private mailboxes.
    pub private_mail: &'a [String],
}

impl Import<'_> {
    /// Says whether an address is at a provider of private mailboxes.
    #[must_use]
    pub fn is_private(&self, address: &str) -> bool {
        mailbox(address).is_some_and(|(_, domain)| {
            self.private_mail
                .iter()
                .any(|known| known.eq_ignore_ascii_case(domain))
        })
    }
}

/// Reads the records of a file, whatever kind it is: company records of datenanfragen, one or a
/// list, the directory of another Redress, or vCards.
///
/// # Errors
/// [`Unreadable`] names the first record that cannot be read; then nothing is taken.
pub fn read(text: &str, import: &Import<'_>) -> Result<Vec<Read>, Unreadable> {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    if start.starts_with(['{', '[']) {
        company::read(start, import)
    } else if start
        .get(..6)
        .is_some_and(|head| head.eq_ignore_ascii_case("BEGIN:"))
    {
        card::read(start, import)
    } else {
        Err(Unreadable::Unknown)
    }
}
