//! The language server: what the tone engine says, while a message is written.
//!
//! It speaks the Language Server Protocol 3.17 over the standard streams and needs no data folder:
//! rules and words come with the [`Engines`]. An editor gets diagnostics with each change, quick
//! fixes, a rewrite of the whole message, and the reason behind a finding on hover.
//!
//! | Module | What it does |
//! |---|---|
//! | `wire` | frames on the streams; broken ones are answered and skipped |
//! | `protocol` | the messages as typed values |
//! | `place` | lines and columns, in the encoding that the editor chose |
//! | `own` | which parts of a document are the writer's own |
//! | `document` | an open document and what was found in it |
//! | `settings` | language, side, channel; from the editor and from the first line |
//! | `offer` | findings as diagnostics, quick fixes and hover texts |
//! | `server` | the order of a conversation |

mod document;
mod offer;
mod own;
mod place;
mod protocol;
mod server;
mod settings;
mod wire;

use std::io::{BufReader, BufWriter};
use std::sync::mpsc::sync_channel;

use redress_app::{Engines, Result};
use redress_tone::Lang;

pub use server::Ended;

/// How many messages of the editor may wait.
const WAITING: usize = 256;

/// What the server rests on.
pub struct Face<'e> {
    /// The rules and the words.
    pub engines: &'e Engines,
    /// The language of the explanations, until a setting says otherwise.
    pub lang: Lang,
    /// The version of Redress.
    pub version: &'e str,
    /// Where the file of a rule lies when the person has a knowledge folder of their own: a URI
    /// with `{rule}` in it.
    pub rule_pages: Option<String>,
}

/// Serves one editor over the standard streams until it leaves.
///
/// # Errors
/// `Knowledge` when the rules do not build.
pub fn serve(face: &Face<'_>) -> Result<Ended> {
    let (sender, receiver) = sync_channel(WAITING);
    // The thread is never joined: it sits in a read that only the editor can end.
    std::thread::spawn(move || wire::read_all(BufReader::new(std::io::stdin()), &sender));
    let output = BufWriter::new(std::io::stdout().lock());
    server::Server::new(face, output).map(|mut server| server.run(&receiver))
}
