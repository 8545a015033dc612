//! Every letter, in each language, with a full case and a nearly empty one.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

mod common;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use common::{KINDS, LANGS, due, minimal, templates, words};
use redress_letter::compose;

/// Compares with the file in `tests/letters/`, or writes it when
/// `REDRESS_WRITE_LETTERS` was set while the test was built.
#[test]
fn letters_read_as_they_were_approved() {
    let (templates, words) = (templates(), words());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters");
    let mut wrong = String::new();
    for kind in KINDS {
        for lang in LANGS {
            for (size, model) in [("full", due(kind, lang)), ("minimal", minimal())] {
                let letter = compose(&templates, kind, lang, &model, &words)
                    .unwrap_or_else(|error| panic!("{kind} {lang} {size}: {error}"));
                let missing: Vec<_> = letter.missing.iter().map(|n| n.field.name()).collect();
                let text = format!(
                    "To: {}\nSubject: {}\nMissing: {}\n\n{}",
                    letter.to,
                    letter.subject,
                    missing.join(" "),
                    letter.body
                );
                let path = folder.join(format!("{kind}-{lang}-{size}.txt"));
                if option_env!("REDRESS_WRITE_LETTERS").is_some() {
                    fs::write(&path, &text).unwrap();
                }
                let approved = fs::read_to_string(&path).unwrap_or_default();
                if approved != text {
                    let _ = writeln!(wrong, "--- {}\n{text}", path.display());
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
