//! The tone rules that the program carries, compiled when it was built.

use std::sync::Arc;

use redress_tone::model::Model;
use redress_tone::spec::SpecProblem;
use redress_tone::{Lang, Rules};

use crate::Knowledge;
use crate::files::{EMBEDDED, MODELS};

/// The tables of the embedded rules; empty where those have a fault.
static TABLES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/tone.tables"));

/// Puts the learned models beside the patterns. One that cannot be read is left out: the patterns
/// stand alone then, and a test of this crate tells.
pub(crate) fn learned(mut rules: Rules) -> Rules {
    for lang in Lang::ALL {
        let bytes = MODELS.iter().find(|(code, _)| *code == lang.code());
        let model = bytes
            .and_then(|(_, bytes)| Model::read((*bytes).into(), |name| rules.index_of(name)).ok());
        // A folder with other rules has nothing that the model was trained beside.
        let fits = |model: &Model| {
            model
                .rules()
                .iter()
                .all(|rule| rules.index_of(&rule.name).is_some())
        };
        if let Some(model) = model.filter(fits) {
            rules.set_model(lang, Arc::new(model));
        }
    }
    rules
}

impl Knowledge {
    /// Returns the tone rules, ready to read messages.
    ///
    /// What the program carries is compiled already, and a language is decoded when the first
    /// message in it comes. Where a file of `tone/` was laid over it, all rules are compiled here,
    /// through the same code.
    ///
    /// # Errors
    /// Everything that is wrong with the rules, where they are compiled here.
    pub fn tone(&self) -> Result<Rules, Vec<SpecProblem>> {
        self.patterns().map(learned)
    }

    /// Returns the tone rules without what was learned.
    ///
    /// # Errors
    /// Everything that is wrong with the rules, where they are compiled here.
    pub fn patterns(&self) -> Result<Rules, Vec<SpecProblem>> {
        if !TABLES.is_empty()
            && self.carries_its_own_tone()
            && let Ok(rules) = Rules::from_tables(TABLES)
        {
            return Ok(rules);
        }
        Rules::compile(self.tone_languages(), self.tone_rules(), self.checklist())
    }

    /// Says whether the files of `tone/` are the embedded ones: they stand at the same place in
    /// memory, for a file that was laid over one has its own.
    fn carries_its_own_tone(&self) -> bool {
        let own = EMBEDDED
            .iter()
            .filter(|(path, _)| path.starts_with("tone/"));
        let there = self
            .files()
            .iter()
            .filter(|(path, _)| path.starts_with("tone/"));
        own.clone().count() == there.count()
            && own.into_iter().all(|(path, bytes)| {
                let text = self.files().get(path);
                text.is_some_and(|text| std::ptr::eq(text.as_bytes(), *bytes))
            })
    }
}

#[cfg(test)]
mod tests {
    use redress_tone::{Lang, Options, check};

    use super::*;
    use crate::Files;

    #[test]
    fn what_the_program_carries_is_what_the_files_say() {
        let embedded = Knowledge::embedded();
        assert!(embedded.carries_its_own_tone());
        let compiled = Rules::compile(
            embedded.tone_languages(),
            embedded.tone_rules(),
            embedded.checklist(),
        )
        .unwrap_or_else(|problems| panic!("{}", problems[0]));
        assert!(
            compiled.tables() == TABLES,
            "the tables are not those of the files"
        );
        let rules = embedded.patterns().unwrap_or_default();
        assert_eq!(
            rules.languages().collect::<Vec<_>>(),
            compiled.languages().collect::<Vec<_>>()
        );
        for lang in rules.languages() {
            assert_eq!(rules.load(lang), Ok(()), "{lang}");
        }
        for rule in embedded.tone_rules() {
            for (&lang, part) in &rule.lang {
                for example in part.fires.iter().take(3) {
                    let options = Options::new(lang);
                    assert_eq!(
                        check(&rules, &example.text, &options),
                        check(&compiled, &example.text, &options),
                        "{}",
                        example.text
                    );
                }
            }
        }
    }

    #[test]
    fn a_folder_laid_over_is_compiled() {
        let text = Files::embedded()
            .get("tone/profanity.toml")
            .unwrap_or_default()
            .replace("severity = \"warn\"", "severity = \"info\"");
        let (over, _) = Files::from_bytes([("tone/profanity.toml".to_owned(), text.into_bytes())]);
        let knowledge = Knowledge::of(Files::embedded().overlaid(&over));
        assert!(!knowledge.carries_its_own_tone());
        let rules = knowledge.tone().unwrap_or_default();
        let report = check(&rules, "What a fucking mess.", &Options::new(Lang::En));
        let own = Knowledge::embedded().tone().unwrap_or_default();
        let before = check(&own, "What a fucking mess.", &Options::new(Lang::En));
        let severity = |report: &redress_tone::Report| {
            let mut found = report.findings.iter();
            found.find(|f| f.rule == "profanity").map(|f| f.severity)
        };
        assert_eq!(severity(&report), Some(redress_tone::spec::Severity::Info));
        assert_eq!(severity(&before), Some(redress_tone::spec::Severity::Warn));
    }
}
