//! The five languages of Redress.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language that Redress speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English.
    En,
    /// Dutch.
    Nl,
    /// Italian.
    It,
    /// Hebrew, written right to left.
    He,
    /// Turkish, with its dotted and dotless i.
    Tr,
}

/// One sentence in several languages.
pub type Texts = BTreeMap<Lang, String>;

impl Lang {
    /// All five, in the order in which the screens list them.
    pub const ALL: [Lang; 5] = [Lang::En, Lang::Nl, Lang::It, Lang::He, Lang::Tr];

    /// Returns the two-letter ISO 639-1 code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Nl => "nl",
            Lang::It => "it",
            Lang::He => "he",
            Lang::Tr => "tr",
        }
    }

    /// Returns the language's name in itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Lang::En => "English",
            Lang::Nl => "Nederlands",
            Lang::It => "Italiano",
            Lang::He => "עברית",
            Lang::Tr => "Türkçe",
        }
    }

    /// Says whether the language is written from right to left.
    #[must_use]
    pub const fn is_rtl(self) -> bool {
        matches!(self, Lang::He)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A language code that Redress does not speak.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown language \"{0}\": use en, nl, it, he or tr")]
pub struct UnknownLang(pub String);

impl FromStr for Lang {
    type Err = UnknownLang;

    /// Reads a code such as `it`, or a locale such as `it_IT.UTF-8`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let code = text
            .split(['-', '_', '.', '@'])
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        Lang::ALL
            .into_iter()
            .find(|lang| lang.code() == code)
            // Old systems still use the code that Hebrew had before 1989.
            .or((code == "iw").then_some(Lang::He))
            .ok_or_else(|| UnknownLang(text.to_owned()))
    }
}
