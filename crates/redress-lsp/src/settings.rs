//! Whose message it is and how it travels: from the editor, and from the first line.

use redress_tone::{Channel, Lang, Side};
use serde_json::Value;

/// What a message is read with.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Settings {
    /// The language of the message; found out where there is none.
    pub(crate) lang: Option<Lang>,
    /// Who writes.
    pub(crate) side: Option<Side>,
    /// How it travels.
    pub(crate) channel: Option<Channel>,
    /// The language of the explanations.
    pub(crate) explain_in: Option<Lang>,
    /// A URI with `{rule}` in it: where the editor may lead to from a finding.
    pub(crate) rule_pages: Option<String>,
}

/// A value that Redress does not know: the name of the setting and what was given.
pub(crate) type Unknown = (String, String);

impl Settings {
    /// Takes one setting. A word that is not known changes nothing and comes back; a name that is
    /// not known belongs to someone else.
    fn take(&mut self, name: &str, value: &str) -> Result<(), Unknown> {
        let unknown = || (name.to_owned(), value.chars().take(40).collect());
        match name {
            "lang" if value == "auto" => self.lang = None,
            "lang" => self.lang = Some(value.parse().map_err(|_| unknown())?),
            "side" => self.side = Some(value.parse().map_err(|_| unknown())?),
            "channel" => self.channel = Some(value.parse().map_err(|_| unknown())?),
            "explainIn" | "explain-in" => {
                self.explain_in = Some(value.parse().map_err(|_| unknown())?);
            }
            "rulePages" => self.rule_pages = Some(value.to_owned()).filter(|v| !v.is_empty()),
            _ => {}
        }
        Ok(())
    }

    /// Takes what an editor sends: the settings, or an object that has them under `redress`.
    pub(crate) fn take_all(&mut self, value: &Value) -> Vec<Unknown> {
        let own = value.get("redress").unwrap_or(value);
        let mut unknown = Vec::new();
        for (name, value) in own.as_object().into_iter().flatten() {
            match value {
                Value::String(text) => unknown.extend(self.take(name, text.trim()).err()),
                Value::Null => match name.as_str() {
                    "lang" => self.lang = None,
                    "side" => self.side = None,
                    "channel" => self.channel = None,
                    "explainIn" => self.explain_in = None,
                    _ => {}
                },
                _ => {}
            }
        }
        unknown
    }

    /// Returns these settings with those of a document's first line over them.
    pub(crate) fn over(&self, text: &str) -> Settings {
        let mut settings = self.clone();
        let first = text.lines().next().unwrap_or_default();
        for (name, value) in directive(first).unwrap_or_default() {
            // A word that is not known is shown by nobody: the line is only a wish.
            let _ = settings.take(name, value);
        }
        settings
    }
}

/// Reads a first line such as `<!-- redress: lang=it side=rep channel=chat -->`, in whatever
/// comment signs; nothing where the line is no such line.
pub(crate) fn directive(line: &str) -> Option<Vec<(&str, &str)>> {
    let (before, after) = line.split_once("redress:")?;
    if before.chars().any(char::is_alphanumeric) {
        return None;
    }
    let words = after.split_whitespace();
    let pairs: Vec<(&str, &str)> = words
        .filter_map(|word| word.split_once('='))
        .map(|(name, value)| (name, value.trim_end_matches([',', ';'])))
        .collect();
    (!pairs.is_empty()).then_some(pairs)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn settings_are_taken_with_and_without_their_name() {
        for value in [
            json!({ "lang": "it", "side": "rep", "channel": "post", "explainIn": "he" }),
            json!({ "redress": { "lang": "it", "side": "rep", "channel": "social", "explainIn": "he", "trace": 1 } }),
        ] {
            let mut settings = Settings::default();
            assert_eq!(settings.take_all(&value), []);
            assert_eq!(settings.lang, Some(Lang::It));
            assert_eq!(settings.side, Some(Side::Rep));
            assert_eq!(settings.channel, Some(Channel::Social));
            assert_eq!(settings.explain_in, Some(Lang::He));
        }
    }

    #[test]
    fn a_word_that_is_not_known_changes_nothing_and_comes_back() {
        let mut settings = Settings::default();
        settings.take_all(&json!({ "lang": "tr" }));
        let unknown = settings.take_all(&json!({ "lang": "xx", "side": "both", "other": "x" }));
        assert_eq!(
            unknown,
            [("lang", "xx"), ("side", "both")].map(|(a, b)| (a.to_owned(), b.to_owned()))
        );
        assert_eq!(settings.lang, Some(Lang::Tr));
        settings.take_all(&json!({ "lang": "auto" }));
        assert_eq!(settings.lang, None);
        for odd in [json!(null), json!([1]), json!("x"), json!({ "lang": 7 })] {
            assert_eq!(settings.take_all(&odd), []);
        }
    }

    #[test]
    fn the_first_line_may_say_what_the_message_is() {
        for (line, expected) in [
            (
                "<!-- redress: lang=it side=rep -->",
                Some(vec![("lang", "it"), ("side", "rep")]),
            ),
            ("# redress: channel=chat;", Some(vec![("channel", "chat")])),
            ("I ask for redress: lang=it", None),
            ("redress: soon", None),
            ("", None),
        ] {
            assert_eq!(directive(line), expected, "{line}");
        }
        let settings = Settings::default().over("redress: lang=nl lang=xx\nHoi");
        assert_eq!(settings.lang, Some(Lang::Nl));
    }
}
