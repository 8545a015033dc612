//! What is wrong with a knowledge file, where, and how to mend it.

use std::fmt;
use std::ops::Range;

/// One thing that is wrong with one file.
///
/// The wording is not here: [`Problem::message_id`] and [`Problem::mend_id`] name messages of
/// `words/<lang>/rules.ftl`, which take [`Problem::args`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The path inside the knowledge folder, with `/` between its parts.
    pub path: String,
    /// The line, counted from 1; 1 also where the file as a whole is meant.
    pub line: usize,
    /// The column in code points, counted from 1.
    pub column: usize,
    /// What kind of thing is wrong.
    pub kind: Kind,
    /// The values that the two sentences show.
    pub args: Vec<(&'static str, String)>,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $id:literal,)*) => {
        /// The kinds of problems; each has a message and a mend in every language.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Kind {
            $($(#[$doc])* $name,)*
        }

        impl Kind {
            /// All kinds, for the check that each one has its words.
            pub const ALL: &'static [Kind] = &[$(Kind::$name,)*];

            /// Returns the id of the message that says what is wrong.
            #[must_use]
            pub const fn message_id(self) -> &'static str {
                match self { $(Kind::$name => concat!("rules-", $id),)* }
            }

            /// Returns the id of the message that says what to do about it.
            #[must_use]
            pub const fn mend_id(self) -> &'static str {
                match self { $(Kind::$name => concat!("rules-", $id, "-mend"),)* }
            }
        }
    };
}

kinds! {
    /// The folder is not there or cannot be opened; `detail`.
    FolderUnreadable = "folder-unreadable",
    /// The file cannot be read; `detail`.
    FileUnreadable = "file-unreadable",
    /// A link, a pipe, a device or the like.
    NotAFile = "not-a-file",
    /// Folders in folders in folders, deeper than `limit`.
    TooDeep = "too-deep",
    /// More files than `limit`.
    TooMany = "too-many",
    /// A file larger than `limit` bytes; it has `size`.
    TooLarge = "too-large",
    /// Bytes that are not text.
    Binary = "binary",
    /// A file whose place in the folder says nothing.
    UnknownPlace = "unknown-place",
    /// A folder that is named by a language that Redress does not speak; `lang`.
    UnknownLang = "unknown-lang",
    /// TOML that cannot be read; `detail`.
    Syntax = "syntax",
    /// A key that this kind of file does not have; `key`, and `nearest` or `known`.
    UnknownKey = "unknown-key",
    /// A key that is not there; `key`.
    MissingKey = "missing-key",
    /// A value of another type; `key`, `expected`, `found`.
    WrongType = "wrong-type",
    /// A value outside a closed list; `found`, `known`.
    NotInList = "not-in-list",
    /// A number that is too small or too large, or a list that is too short or too long; `key`,
    /// `expected`, `found`.
    OutOfRange = "out-of-range",
    /// A day that no calendar has; `found`.
    WrongDate = "wrong-date",
    /// A value that has the right type and still cannot be used; `detail`.
    WrongValue = "wrong-value",
    /// A text without a language that every text has; `lang`, `key`.
    MissingLang = "missing-lang",
    /// A citation of a requirement that does not exist; `id`.
    UnknownCite = "unknown-cite",
    /// A source that `sources.toml` does not have; `id`.
    UnknownSource = "unknown-source",
    /// An item that says neither where it comes from nor what it fulfils.
    NoSource = "no-source",
    /// A name used for two things; `id`, and `other`, the path of the first.
    Twice = "twice",
    /// An id that does not agree with the name of its file; `id`, `expected`.
    WrongName = "wrong-name",
    /// Fluent text that cannot be read; `detail`.
    WordsSyntax = "words-syntax",
    /// A file of words that another language has and this one has not; `lang`, `other`.
    WordsFileMissing = "words-file-missing",
    /// A message that another language has and this one has not; `id`, `lang`, `other`.
    WordsMissing = "words-missing",
    /// A message whose variables differ from those of the English one; `id`, `found`, `expected`.
    WordsVariables = "words-variables",
    /// A letter whose template cannot be read; `detail`.
    LetterSyntax = "letter-syntax",
    /// A letter without the file that says what it is for; `letter`.
    LetterAbout = "letter-about",
    /// A letter that one of the languages lacks; `letter`, `lang`.
    LetterMissing = "letter-missing",
    /// A rule with fewer examples in a language than prove it; `lang`, `expected`.
    FewExamples = "few-examples",
    /// An example that should have given a finding of its rule; `text`.
    ExampleSilent = "example-silent",
    /// An example that should have given no finding of its rule; `text`, `quote`.
    ExampleFires = "example-fires",
    /// A better wording in which the tone engine finds something itself; `text`, `rule`.
    BetterFires = "better-fires",
    /// A fault that an engine finds in its own kind of file; `detail`, and `mend` with what to do.
    Engine = "engine",
}

impl Problem {
    /// Says that something is wrong with a file as a whole.
    pub(crate) fn whole(path: &str, kind: Kind, args: Vec<(&'static str, String)>) -> Self {
        Problem {
            path: path.to_owned(),
            line: 1,
            column: 1,
            kind,
            args,
        }
    }

    /// Says that something is wrong at a byte span of a text.
    pub(crate) fn at(
        path: &str,
        text: &str,
        span: &Range<usize>,
        kind: Kind,
        args: Vec<(&'static str, String)>,
    ) -> Self {
        let (line, column) = place(text, span.start);
        Problem {
            path: path.to_owned(),
            line,
            column,
            kind,
            args,
        }
    }

    /// Returns the id of the message that says what is wrong.
    #[must_use]
    pub const fn message_id(&self) -> &'static str {
        self.kind.message_id()
    }

    /// Returns the id of the message that says what to do about it.
    #[must_use]
    pub const fn mend_id(&self) -> &'static str {
        self.kind.mend_id()
    }
}

impl fmt::Display for Problem {
    /// Writes the place, the message's id and its values: for logs and tests, not for people.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}:{}:{}: {}",
            self.path,
            self.line,
            self.column,
            self.message_id()
        )?;
        for (name, value) in &self.args {
            write!(f, " {name}={value:?}")?;
        }
        Ok(())
    }
}

/// Returns line and column, both from 1, of a byte offset; an offset past the end is the end.
pub(crate) fn place(text: &str, offset: usize) -> (usize, usize) {
    let mut line = 1;
    let mut column = 1;
    for (at, letter) in text.char_indices() {
        if at >= offset {
            break;
        }
        if letter == '\n' {
            line += 1;
            column = 1;
        } else {
            column += 1;
        }
    }
    (line, column)
}

/// Returns the known name nearest to `found`, if one is near enough to have been meant.
pub(crate) fn nearest<'a>(
    found: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let limit = (found.chars().count() / 3).max(1);
    known
        .into_iter()
        .map(|name| (distance(found, name), name))
        .filter(|(far, _)| *far <= limit)
        .min()
        .map(|(_, name)| name)
}

/// Counts the letters to change, add or drop (Levenshtein); names longer than 60 count as far.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    if b.len() > 60 || a.chars().count() > 60 {
        return usize::MAX;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut left_above = i;
        let mut left = i + 1;
        for (above, to) in row.iter_mut().skip(1).zip(&b) {
            let here = (left + 1)
                .min(*above + 1)
                .min(left_above + usize::from(from != *to));
            left_above = *above;
            *above = here;
            left = here;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_counts_lines_and_letters() {
        let text = "a\nצה\nç";
        for (offset, expected) in [
            (0, (1, 1)),
            (2, (2, 1)),
            (4, (2, 2)),
            (7, (3, 1)),
            (99, (3, 2)),
        ] {
            assert_eq!(place(text, offset), expected, "{offset}");
        }
    }

    #[test]
    fn the_nearest_name_is_one_that_may_have_been_meant() {
        let known = ["cites", "source", "sources", "checked"];
        for (found, expected) in [
            ("cite", Some("cites")),
            ("Sources", Some("sources")),
            ("chekced", Some("checked")),
            ("weekend", None),
            ("", None),
        ] {
            assert_eq!(nearest(found, known), expected, "{found}");
        }
    }
}
