//! `directory.toml`: what the directory of firms leaves out, and services that reach a person.

use std::collections::BTreeMap;

use jiff::civil::Date;
use redress_ladder::Confidence;
use redress_tone::Lang;
use serde::Deserialize;

/// `directory.toml` as it is written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DirectorySpec {
    /// Providers of private mailboxes.
    pub private_mail: PrivateMailSpec,
    /// Services that reach a person.
    #[serde(default)]
    pub service: Vec<ServiceSpec>,
}

/// Providers of private mailboxes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PrivateMailSpec {
    /// Their domains, in small letters.
    pub domains: Vec<String>,
    /// The rows of advice behind it.
    pub cites: Vec<String>,
}

/// What a service does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ServiceKind {
    /// It connects a customer with a person at a firm.
    ConnectsToPerson,
    /// It books a call back from a firm.
    BooksCallBack,
}

impl ServiceKind {
    /// Returns the name in kebab case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            ServiceKind::ConnectsToPerson => "connects-to-person",
            ServiceKind::BooksCallBack => "books-call-back",
        }
    }
}

/// A service that reaches a person at a firm.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ServiceSpec {
    /// Its name.
    pub name: String,
    /// What it does.
    pub kinds: Vec<ServiceKind>,
    /// What to know before it is used.
    #[cfg_attr(feature = "schema", schemars(with = "BTreeMap<String, String>"))]
    pub note: BTreeMap<Lang, String>,
    /// Where this is from.
    pub source: String,
    /// How sure it is.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub confidence: Confidence,
    /// When somebody last looked.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub reviewed_on: Date,
    /// From when it has to be looked at again.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub review_due: Option<Date>,
    /// The rows of advice behind it.
    pub cites: Vec<String>,
}
