//! The engines, each built from the knowledge when it is first asked for.

use std::sync::OnceLock;

use redress_coach::Playbook;
use redress_knowledge::{Knowledge, REQUIRED_LANGS};
use redress_ladder::{Calendars, Ladders};
use redress_letter::Templates;
use redress_tone::{Rules, Wording};
use redress_words::Words;

use crate::{AppError, Result};

/// The knowledge and everything built from it.
pub struct Engines {
    knowledge: Knowledge,
    words: Words,
    playbook: OnceLock<std::result::Result<Playbook, String>>,
    rules: OnceLock<std::result::Result<Rules, String>>,
    wording: OnceLock<std::result::Result<Wording, String>>,
    templates: OnceLock<std::result::Result<Templates, String>>,
    dates: OnceLock<std::result::Result<Dates, String>>,
}

/// The ladders with the calendars they count in.
pub struct Dates {
    /// Which days are closed.
    pub calendars: Calendars,
    /// The rungs and clocks.
    pub ladders: Ladders,
}

/// Joins problems into one text, for the rare case that a checked folder does not build.
fn joined<P: std::fmt::Display>(problems: &[P]) -> String {
    let lines: Vec<String> = problems.iter().take(5).map(ToString::to_string).collect();
    lines.join("; ")
}

impl Engines {
    /// Builds the words and keeps the rest for when it is asked for.
    ///
    /// # Errors
    /// `Knowledge` when the words cannot be read.
    pub fn new(knowledge: Knowledge) -> Result<Engines> {
        let mut sources: Vec<(redress_tone::Lang, Vec<(String, String)>)> = Vec::new();
        for file in knowledge.words_sources() {
            let source = (file.topic.to_owned(), file.text.to_owned());
            match sources.iter_mut().find(|(lang, _)| *lang == file.lang) {
                Some((_, files)) => files.push(source),
                None => sources.push((file.lang, vec![source])),
            }
        }
        let words = Words::new(sources).map_err(|p| AppError::Knowledge(joined(&p)))?;
        Ok(Engines {
            knowledge,
            words,
            playbook: OnceLock::new(),
            rules: OnceLock::new(),
            wording: OnceLock::new(),
            templates: OnceLock::new(),
            dates: OnceLock::new(),
        })
    }

    /// Returns the knowledge files.
    #[must_use]
    pub fn knowledge(&self) -> &Knowledge {
        &self.knowledge
    }

    /// Returns the words.
    #[must_use]
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// Returns the playbook of calls.
    ///
    /// # Errors
    /// `Knowledge` when it does not build.
    pub fn playbook(&self) -> Result<&Playbook> {
        let built = self.playbook.get_or_init(|| {
            Playbook::compile(&self.knowledge.playbook("call"), REQUIRED_LANGS)
                .map_err(|p| joined(&p))
        });
        built
            .as_ref()
            .map_err(|why| AppError::Knowledge(why.clone()))
    }

    /// Returns the tone rules.
    ///
    /// # Errors
    /// `Knowledge` when they do not build.
    pub fn rules(&self) -> Result<&Rules> {
        let built = self
            .rules
            .get_or_init(|| self.knowledge.tone().map_err(|p| joined(&p)));
        built
            .as_ref()
            .map_err(|why| AppError::Knowledge(why.clone()))
    }

    /// Returns the words by which a message is taken apart and rewritten.
    ///
    /// # Errors
    /// `Knowledge` when they do not build.
    pub fn wording(&self) -> Result<&Wording> {
        let built = self.wording.get_or_init(|| {
            let languages = self.knowledge.tone_languages();
            Wording::compile(self.knowledge.soften(), languages).map_err(|p| joined(&p))
        });
        built
            .as_ref()
            .map_err(|why| AppError::Knowledge(why.clone()))
    }

    /// Returns the letters.
    ///
    /// # Errors
    /// `Knowledge` when they do not build.
    pub fn templates(&self) -> Result<&Templates> {
        let built = self.templates.get_or_init(|| {
            let files = self.knowledge.files().iter().filter_map(|(path, text)| {
                path.strip_prefix("letters/")
                    .map(|name| (name.to_owned(), text.to_owned()))
            });
            Templates::new(files.collect::<Vec<_>>()).map_err(|p| joined(&p))
        });
        built
            .as_ref()
            .map_err(|why| AppError::Knowledge(why.clone()))
    }

    /// Returns the ladders and calendars.
    ///
    /// # Errors
    /// `Knowledge` when they do not build.
    pub fn dates(&self) -> Result<&Dates> {
        let built = self.dates.get_or_init(|| {
            let calendars =
                Calendars::compile(self.knowledge.calendars()).map_err(|p| joined(&p))?;
            let ladders =
                Ladders::compile(self.knowledge.ladders(), &calendars).map_err(|p| joined(&p))?;
            Ok(Dates { calendars, ladders })
        });
        built
            .as_ref()
            .map_err(|why| AppError::Knowledge(why.clone()))
    }
}
