//! The engines, each built from the knowledge when it is first asked for.

use std::collections::BTreeSet;
use std::sync::{Mutex, OnceLock};

use redress_coach::Playbook;
use redress_coach::practice::Practice;
use redress_knowledge::{Knowledge, REQUIRED_LANGS};
use redress_ladder::spec::LadderSpec;
use redress_ladder::{Calendars, Country, Ladder, Ladders, Sector};
use redress_letter::Templates;
use redress_tone::{Matters, Remembered, Rules, Wording};
use redress_words::Words;

use crate::{AppError, Result};

/// The knowledge and everything built from it.
pub struct Engines {
    knowledge: Knowledge,
    words: Words,
    playbook: OnceLock<std::result::Result<Playbook, String>>,
    refusing: OnceLock<BTreeSet<String>>,
    practice: OnceLock<std::result::Result<Practice, String>>,
    rules: OnceLock<std::result::Result<Rules, String>>,
    wording: OnceLock<std::result::Result<Wording, String>>,
    matters: OnceLock<std::result::Result<Matters, String>>,
    templates: OnceLock<std::result::Result<Templates, String>>,
    calendars: OnceLock<std::result::Result<Calendars, String>>,
    ladders: Vec<LadderPlace>,
    /// What is known of the texts that were checked, so that a text that is being written is looked
    /// through only where it changed.
    remembered: Mutex<Remembered>,
}

/// A ladder of the knowledge, built when a case of its country and sector comes.
struct LadderPlace {
    country: Country,
    sector: Sector,
    built: OnceLock<std::result::Result<Option<Ladder>, String>>,
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
        let place = |(country, sector): (&str, &str)| {
            Some(LadderPlace {
                country: country.to_ascii_uppercase().parse().ok()?,
                sector: sector.parse().ok()?,
                built: OnceLock::new(),
            })
        };
        let ladders = knowledge.ladder_names().filter_map(place).collect();
        Ok(Engines {
            knowledge,
            words,
            playbook: OnceLock::new(),
            refusing: OnceLock::new(),
            practice: OnceLock::new(),
            rules: OnceLock::new(),
            wording: OnceLock::new(),
            matters: OnceLock::new(),
            templates: OnceLock::new(),
            calendars: OnceLock::new(),
            ladders,
            remembered: Mutex::default(),
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

    /// Hands out what is known of the texts that were checked; whoever comes while it is out gets
    /// nothing and reads all anew.
    pub(crate) fn remembered(&self) -> Remembered {
        let kept = self.remembered.lock();
        kept.map(|mut kept| std::mem::take(&mut *kept))
            .unwrap_or_default()
    }

    /// Takes it back.
    pub(crate) fn remember(&self, remembered: Remembered) {
        if let Ok(mut kept) = self.remembered.lock() {
            *kept = remembered;
        }
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

    /// Returns the lines of the other side that refuse something; none where the playbook does not
    /// build.
    pub(crate) fn refusing_lines(&self) -> &BTreeSet<String> {
        self.refusing.get_or_init(|| {
            let playbook = self.playbook().ok();
            let lines = playbook.into_iter().flat_map(Playbook::lines);
            let refuses = lines.filter(|spec| spec.refuses());
            refuses.map(|spec| spec.id.clone()).collect()
        })
    }

    /// Returns the scenes and personas of the practice.
    ///
    /// # Errors
    /// `Knowledge` when they or the playbook do not build.
    pub fn practice(&self) -> Result<&Practice> {
        let playbook = self.playbook()?;
        let built = self.practice.get_or_init(|| {
            Practice::compile(self.knowledge.practice(), playbook, REQUIRED_LANGS)
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

    /// Returns the words by which a text is taken apart into matters.
    ///
    /// # Errors
    /// `Knowledge` when they do not build.
    pub fn matters(&self) -> Result<&Matters> {
        let built = self.matters.get_or_init(|| {
            let languages = self.knowledge.tone_languages();
            Matters::compile(self.knowledge.split(), languages).map_err(|p| joined(&p))
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

    /// Returns the calendars.
    ///
    /// # Errors
    /// `Knowledge` when they do not build.
    pub fn calendars(&self) -> Result<&Calendars> {
        let built = self
            .calendars
            .get_or_init(|| Calendars::compile(self.knowledge.calendars()).map_err(|p| joined(&p)));
        built
            .as_ref()
            .map_err(|why| AppError::Knowledge(why.clone()))
    }

    /// Returns the countries and sectors that have a ladder, in order.
    pub fn ladder_names(&self) -> impl Iterator<Item = (Country, Sector)> {
        let mut names: Vec<(Country, Sector)> = self
            .ladders
            .iter()
            .map(|place| (place.country, place.sector))
            .collect();
        names.sort_unstable();
        names.into_iter()
    }

    /// Returns the ladder of a country and a sector, where there is one.
    ///
    /// # Errors
    /// `Knowledge` when it does not build.
    pub fn ladder(&self, country: Country, sector: Sector) -> Result<Option<&Ladder>> {
        let place = self
            .ladders
            .iter()
            .find(|place| (place.country, place.sector) == (country, sector));
        let Some(place) = place else {
            return Ok(None);
        };
        let calendars = self.calendars()?;
        let built = place.built.get_or_init(|| {
            let code = country.as_str();
            let files: Vec<LadderSpec> = ["common", sector.as_str()]
                .into_iter()
                .filter_map(|name| self.knowledge.ladder(code, name))
                .collect();
            let ladders = Ladders::compile(&files, calendars).map_err(|p| joined(&p))?;
            Ok(ladders.get(country, sector).cloned())
        });
        built
            .as_ref()
            .map(Option::as_ref)
            .map_err(|why| AppError::Knowledge(why.clone()))
    }

    /// Returns a ladder that has the rung, of whatever country and sector.
    #[must_use]
    pub fn ladder_with_rung(&self, id: &str) -> Option<&Ladder> {
        self.ladder_names()
            .filter(|(country, sector)| {
                let country = country.as_str().to_ascii_lowercase();
                let sector = sector.as_str();
                self.knowledge.ladder_mentions(&country, sector, id)
            })
            .filter_map(|(country, sector)| self.ladder(country, sector).ok().flatten())
            .find(|ladder| ladder.rung(id).is_some())
    }

    /// Returns the ids of the rungs of all ladders, each once.
    #[must_use]
    pub fn rung_ids(&self) -> Vec<&str> {
        let ids: BTreeSet<&str> = self
            .ladder_names()
            .filter_map(|(country, sector)| self.ladder(country, sector).ok().flatten())
            .flat_map(|ladder| ladder.rungs().map(|rung| rung.id.as_str()))
            .collect();
        ids.into_iter().collect()
    }
}
