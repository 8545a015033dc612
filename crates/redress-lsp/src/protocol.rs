//! The messages of the protocol, as far as this server speaks it. A type has the fields that are
//! used here; whatever else an editor sends is passed over.

use serde::{Deserialize, Serialize};

/// A place in a document, in the units of the encoding that was agreed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Position {
    /// The line, from 0.
    pub(crate) line: u32,
    /// The units before it on its line.
    pub(crate) character: u32,
}

/// Two places, the end exclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Range {
    pub(crate) start: Position,
    pub(crate) end: Position,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct DidOpen {
    pub(crate) text_document: Opened,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Opened {
    pub(crate) uri: String,
    #[serde(default)]
    pub(crate) language_id: String,
    #[serde(default)]
    pub(crate) version: Option<i64>,
    pub(crate) text: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct DidChange {
    pub(crate) text_document: Named,
    pub(crate) content_changes: Vec<Change>,
}

/// A document by its name.
#[derive(Debug, Deserialize)]
pub(crate) struct Named {
    pub(crate) uri: String,
    #[serde(default)]
    pub(crate) version: Option<i64>,
}

/// One change: of a range, or of everything where there is none.
#[derive(Debug, Deserialize)]
pub(crate) struct Change {
    #[serde(default)]
    pub(crate) range: Option<Range>,
    pub(crate) text: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct DidClose {
    pub(crate) text_document: Named,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AskActions {
    pub(crate) text_document: Named,
    pub(crate) range: Range,
    #[serde(default)]
    pub(crate) context: ActionContext,
}

#[derive(Debug, Default, Deserialize)]
pub(crate) struct ActionContext {
    #[serde(default)]
    pub(crate) only: Option<Vec<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AskHover {
    pub(crate) text_document: Named,
    pub(crate) position: Position,
}

/// A finding, as an editor underlines it.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Diagnostic {
    pub(crate) range: Range,
    pub(crate) severity: u8,
    pub(crate) code: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) code_description: Option<Link>,
    pub(crate) source: &'static str,
    pub(crate) message: String,
}

/// Where the editor may lead to.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Link {
    pub(crate) href: String,
}

/// Text in the place of a range.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct TextEdit {
    pub(crate) range: Range,
    pub(crate) new_text: String,
}
