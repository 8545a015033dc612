//! The three files that a page loads, each under a name that changes with its content.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

/// The style sheet.
pub const CSS: &str = include_str!("../assets/redress.css");
/// The page script, an ES module.
pub const JS: &str = include_str!("../assets/redress.js");
/// The icon.
pub const ICON: &str = include_str!("../assets/redress.svg");

/// One file with its address and media type.
#[derive(Debug, Clone)]
pub struct Asset {
    /// The path, with a part that changes with the content: it may be kept for ever.
    pub path: String,
    /// The media type.
    pub media: &'static str,
    /// The content.
    pub body: &'static str,
}

/// The files of a page.
#[derive(Debug, Clone)]
pub struct Assets {
    /// The style sheet.
    pub css: Asset,
    /// The script.
    pub js: Asset,
    /// The icon.
    pub icon: Asset,
}

impl Assets {
    /// Names the files by their content.
    #[must_use]
    pub fn new() -> Self {
        Self {
            css: asset("css", "text/css; charset=utf-8", CSS),
            js: asset("js", "text/javascript; charset=utf-8", JS),
            icon: asset("svg", "image/svg+xml", ICON),
        }
    }

    /// Finds the file at a path.
    #[must_use]
    pub fn find(&self, path: &str) -> Option<&Asset> {
        [&self.css, &self.js, &self.icon].into_iter().find(|asset| asset.path == path)
    }
}

impl Default for Assets {
    fn default() -> Self {
        Self::new()
    }
}

fn asset(ending: &str, media: &'static str, body: &'static str) -> Asset {
    let mut mark = String::new();
    for byte in Sha256::digest(body.as_bytes()).iter().take(8) {
        // Writing to a String cannot fail.
        let _ = write!(mark, "{byte:02x}");
    }
    Asset { path: format!("/assets/redress.{mark}.{ending}"), media, body }
}
