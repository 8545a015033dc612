//! The three files that a page loads, each under a name that changes with its content.

use std::fmt::Write as _;

use axum::body::Bytes;
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
    /// The content as it is sent.
    pub body: Bytes,
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
            css: asset("css", "text/css; charset=utf-8", small(CSS).into()),
            js: asset(
                "js",
                "text/javascript; charset=utf-8",
                Bytes::from_static(JS.as_bytes()),
            ),
            icon: asset("svg", "image/svg+xml", Bytes::from_static(ICON.as_bytes())),
        }
    }

    /// Finds the file at a path.
    #[must_use]
    pub fn find(&self, path: &str) -> Option<&Asset> {
        [&self.css, &self.js, &self.icon]
            .into_iter()
            .find(|asset| asset.path == path)
    }
}

impl Default for Assets {
    fn default() -> Self {
        Self::new()
    }
}

fn asset(ending: &str, media: &'static str, body: Bytes) -> Asset {
    let mut mark = String::new();
    for byte in Sha256::digest(&body).iter().take(8) {
        // Writing to a String cannot fail.
        let _ = write!(mark, "{byte:02x}");
    }
    Asset {
        path: format!("/assets/redress.{mark}.{ending}"),
        media,
        body,
    }
}

/// Takes the layout out of a style sheet: spaces and line ends that mean nothing, outside quotes.
/// Around `>` none means anything, in a selector as in a query.
#[must_use]
pub fn small(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut quoted = false;
    for c in css.chars() {
        quoted ^= c == '"';
        if quoted || c == '"' {
            out.push(c);
        } else if c.is_whitespace() {
            if !out.ends_with([' ', '{', '}', ';', ':', ',', '>']) && !out.is_empty() {
                out.push(' ');
            }
        } else {
            if matches!(c, '{' | '}' | '>' | '!') && out.ends_with(' ') {
                out.pop();
            }
            if c == '}' && out.ends_with(';') {
                out.pop();
            }
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_sheet_keeps_what_means_something() {
        let css = "a > :is(b, c) {\n  color: red !important;\n  width: calc(1% + 2px);\n}\nd::before { content: \"← \"; }\n";
        assert_eq!(
            small(css),
            "a>:is(b,c){color:red!important;width:calc(1% + 2px)}d::before{content:\"← \"}"
        );
    }

    #[test]
    fn what_a_first_visit_loads_is_small() {
        let assets = Assets::new();
        assert!(
            assets.css.body.len() <= 16_000,
            "css {}",
            assets.css.body.len()
        );
        assert!(
            assets.js.body.len() <= 24_000,
            "js {}",
            assets.js.body.len()
        );
        assert!(assets.icon.body.len() <= 1_000);
    }

    #[test]
    fn the_style_sheet_knows_no_left_and_no_right() {
        let css = small(CSS);
        for word in [
            "left",
            "right",
            "float",
            "{top:",
            ";top:",
            "{bottom:",
            ";bottom:",
            "-top",
            "-bottom",
            "text-transform",
            "font-style",
            "@import",
            "url(",
        ] {
            assert!(!css.contains(word), "{word}");
        }
        // Height and width are the block and inline size.
        for word in [
            "{width:",
            ";width:",
            "{height:",
            ";height:",
            "min-width",
            "max-width",
            "min-height",
            "max-height",
        ] {
            assert!(!css.contains(word), "{word}");
        }
    }

    #[test]
    fn the_script_has_no_words_and_loads_nothing() {
        for word in [
            "http:",
            "https:",
            "import ",
            "eval(",
            "innerText",
            "new Function",
        ] {
            assert!(!JS.contains(word), "{word}");
        }
    }
}
