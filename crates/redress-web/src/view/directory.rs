//! The directory of firms.

use super::Choice;

/// The list of firms.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Firms {
    /// What was looked for.
    pub find: String,
    /// The firms, by name.
    pub rows: Vec<FirmRow>,
    /// Services that reach a person.
    pub services: Vec<Service>,
    /// What an import has just done, a sentence each.
    pub imported: Vec<String>,
}

/// A firm in the list.
#[derive(Debug, Clone, PartialEq)]
pub struct FirmRow {
    /// Its name for good.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How much is known of it, in words.
    pub known: String,
}

/// A service that reaches a person.
#[derive(Debug, Clone, PartialEq)]
pub struct Service {
    /// Its name.
    pub name: String,
    /// What it does, in words.
    pub does: Vec<String>,
    /// What to know before it is used.
    pub note: String,
    /// Whether it was not checked at the source.
    pub from_memory: bool,
    /// Whether to look again first.
    pub check_first: bool,
}

/// A firm with everything that is known of it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Firm {
    /// Its name for good.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Other names, countries, trades, in words.
    pub about: Vec<String>,
    /// Its page, where it is an address on the web.
    pub web: Option<String>,
    /// Ways to reach it, menus, people, bodies, in that order.
    pub entries: Vec<FirmEntry>,
    /// Anything else.
    pub notes: Option<String>,
    /// Channels to choose from.
    pub channels: Vec<Choice>,
    /// Purposes to choose from.
    pub purposes: Vec<Choice>,
    /// Areas to choose from.
    pub areas: Vec<Choice>,
    /// Trades to choose from.
    pub sectors: Vec<Choice>,
    /// Addresses that could be somebody's, after a name was asked for.
    pub guesses: Vec<Guess>,
    /// The name that was asked for.
    pub asked: String,
}

/// One thing that is known of a firm.
#[derive(Debug, Clone, PartialEq)]
pub struct FirmEntry {
    /// What it is, in words: `Complaints, e-mail`.
    pub label: String,
    /// The address, number, name or note.
    pub text: String,
    /// Whether it is read from left to right whatever the page is.
    pub code: bool,
    /// Hours, role, note, and where it is from, a line each.
    pub more: Vec<String>,
    /// What names it when it is taken away.
    pub key: String,
}

/// An address that was built, not found.
#[derive(Debug, Clone, PartialEq)]
pub struct Guess {
    /// The address.
    pub address: String,
    /// The known ones that are written that way.
    pub like: String,
}
