//! The files of a knowledge folder: embedded, read from a disk, or one laid over the other.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::problem::{Kind, Problem};

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The largest file that is read, in bytes.
pub const MAX_FILE_BYTES: u64 = 4 * 1024 * 1024;
/// The deepest folder that is read, counted from the knowledge folder.
const MAX_DEPTH: usize = 6;
/// The most files that are read from one folder.
const MAX_FILES: usize = 5_000;

/// Text files by their path inside the knowledge folder.
#[derive(Debug, Clone, Default)]
pub struct Files {
    texts: BTreeMap<String, Cow<'static, str>>,
}

/// Folders that are not read: schemas are for editors, the others for and from `cargo xtask train`.
const UNREAD: [&str; 4] = ["schema", "tone/lexicon", "tone/training", "tone/model"];

impl Files {
    /// Returns the files that the program carries.
    #[must_use]
    pub fn embedded() -> Self {
        let texts = EMBEDDED
            .iter()
            .filter_map(|(path, bytes)| {
                let text = std::str::from_utf8(bytes).ok()?;
                Some(((*path).to_owned(), Cow::Borrowed(text)))
            })
            .collect();
        Files { texts }
    }

    /// Returns files given as path and bytes; whatever is not text comes back as a problem.
    pub fn from_bytes<I>(files: I) -> (Self, Vec<Problem>)
    where
        I: IntoIterator<Item = (String, Vec<u8>)>,
    {
        let mut found = Files::default();
        let mut problems = Vec::new();
        for (path, bytes) in files {
            match as_text(&path, bytes) {
                Ok(text) => {
                    found.texts.insert(path, Cow::Owned(text));
                }
                Err(problem) => problems.push(problem),
            }
        }
        (found, problems)
    }

    /// Reads a folder: the only place of this crate that touches a disk.
    ///
    /// Hidden files, notes (`.md`) and `schema/` are left out. Links are not followed inside the
    /// folder, so that a link to itself or to a device cannot hold the program up. Everything that
    /// cannot be read is a problem, and the rest is read all the same.
    #[must_use]
    pub fn from_dir(root: &Path) -> (Self, Vec<Problem>) {
        let mut walk = Walk {
            root,
            found: Vec::new(),
            problems: Vec::new(),
        };
        walk.dir(root, "", 0);
        let (files, problems) = Files::from_bytes(walk.found);
        walk.problems.extend(problems);
        (files, walk.problems)
    }

    /// Lays other files over these: same path replaces, new path adds.
    #[must_use]
    pub fn overlaid(mut self, over: &Files) -> Self {
        for (path, text) in &over.texts {
            self.texts.insert(path.clone(), text.clone());
        }
        self
    }

    /// Returns one file's text.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(AsRef::as_ref)
    }

    /// Returns path and text of all files, by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_ref()))
    }

    /// Says how many files there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Says whether there is no file.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }
}

struct Walk<'a> {
    root: &'a Path,
    found: Vec<(String, Vec<u8>)>,
    problems: Vec<Problem>,
}

impl Walk<'_> {
    fn dir(&mut self, dir: &Path, name: &str, depth: usize) {
        if depth > MAX_DEPTH {
            self.problem(name, Kind::TooDeep, vec![("limit", MAX_DEPTH.to_string())]);
            return;
        }
        let entries = match fs::read_dir(dir) {
            Ok(entries) => entries,
            Err(error) => {
                let name = if name.is_empty() {
                    self.root.display().to_string()
                } else {
                    name.to_owned()
                };
                self.problem(
                    &name,
                    Kind::FolderUnreadable,
                    vec![("detail", error.to_string())],
                );
                return;
            }
        };
        let mut entries: Vec<_> = entries.filter_map(Result::ok).collect();
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let part = entry.file_name().to_string_lossy().into_owned();
            let inner = if name.is_empty() {
                part.clone()
            } else {
                format!("{name}/{part}")
            };
            if part.starts_with('.') || UNREAD.contains(&inner.as_str()) {
                continue;
            }
            self.entry(&entry.path(), &inner, depth);
        }
    }

    fn entry(&mut self, path: &Path, name: &str, depth: usize) {
        let meta = match fs::symlink_metadata(path) {
            Ok(meta) => meta,
            Err(error) => {
                self.problem(
                    name,
                    Kind::FileUnreadable,
                    vec![("detail", error.to_string())],
                );
                return;
            }
        };
        if meta.is_dir() {
            self.dir(path, name, depth + 1);
        } else if !meta.is_file() {
            self.problem(name, Kind::NotAFile, vec![]);
        } else if path.extension().is_some_and(|end| end == "md") {
            // Notes for people live beside the files they explain.
        } else if meta.len() > MAX_FILE_BYTES {
            let args = vec![
                ("size", meta.len().to_string()),
                ("limit", MAX_FILE_BYTES.to_string()),
            ];
            self.problem(name, Kind::TooLarge, args);
        } else if self.found.len() >= MAX_FILES {
            if !self
                .problems
                .iter()
                .any(|problem| problem.kind == Kind::TooMany)
            {
                self.problem(name, Kind::TooMany, vec![("limit", MAX_FILES.to_string())]);
            }
        } else {
            match fs::read(path) {
                Ok(bytes) => self.found.push((name.to_owned(), bytes)),
                Err(error) => {
                    self.problem(
                        name,
                        Kind::FileUnreadable,
                        vec![("detail", error.to_string())],
                    );
                }
            }
        }
    }

    fn problem(&mut self, path: &str, kind: Kind, args: Vec<(&'static str, String)>) {
        self.problems.push(Problem::whole(path, kind, args));
    }
}

/// Returns the text of a file, without its byte order mark.
fn as_text(path: &str, bytes: Vec<u8>) -> Result<String, Problem> {
    if bytes.len() as u64 > MAX_FILE_BYTES {
        let args = vec![
            ("size", bytes.len().to_string()),
            ("limit", MAX_FILE_BYTES.to_string()),
        ];
        return Err(Problem::whole(path, Kind::TooLarge, args));
    }
    let wrong = |before: &[u8]| {
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        Problem {
            line,
            ..Problem::whole(path, Kind::Binary, vec![])
        }
    };
    if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
        return Err(wrong(bytes.get(..at).unwrap_or_default()));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        wrong(
            error
                .as_bytes()
                .get(..error.utf8_error().valid_up_to())
                .unwrap_or_default(),
        )
    })?;
    Ok(match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
}
