//! `lsp`: the language server, for editors.

use redress_app::Engines;
use redress_lsp::{Ended, Face};

use crate::args::Global;
use crate::failure::{Failure, Outcome, code};
use crate::session::{self, Rim};

pub(super) fn run(global: &Global, rim: &Rim, own: &Engines) -> Outcome {
    let laid_over;
    let engines = if global.knowledge.is_some() {
        laid_over = session::engines(global, rim.lang)?;
        &laid_over
    } else {
        own
    };
    let face = Face {
        engines,
        lang: rim.lang,
        version: env!("CARGO_PKG_VERSION"),
        rule_pages: global.knowledge.as_deref().and_then(pages),
    };
    match redress_lsp::serve(&face)? {
        Ended::Well => Ok(()),
        // The protocol asks for this code, and nobody is there to read a sentence.
        Ended::Abruptly => Err(Failure::Said {
            code: code::FAILED,
            message: String::new(),
        }),
    }
}

/// Returns the address of the files of rules in a person's own folder.
fn pages(folder: &std::path::Path) -> Option<String> {
    let tone = folder.join("tone").canonicalize().ok()?;
    Some(format!("{}/{{rule}}.toml", super::sarif::uri_of(&tone)))
}
