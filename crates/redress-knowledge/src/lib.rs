//! Reads, checks and embeds the knowledge folder; hands typed values to the engines.
//!
//! [`Knowledge::embedded`] is what the program carries and costs nothing until a part is asked
//! for. [`Knowledge::load`] lays a person's own folder over it, after [`check`] has found nothing
//! wrong: a wrong file is refused with its path, its line and what to do, all at once.

pub mod advice;
pub mod countries;
pub mod directory;
mod files;
mod lint;
pub mod next;
mod place;
mod problem;
mod read;
pub mod recording;
pub mod requirements;
pub mod schemas;
mod shape;
pub mod sources;
mod tables;
pub mod waiting;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

use redress_coach::practice::PracticeSpec;
use redress_coach::spec::PlaybookSpec;
use redress_ladder::spec::{CalendarSpec, LadderSpec, TermsSpec};
use redress_tone::Lang;
use redress_tone::spec::{ChecklistSpec, LanguageSpec, RuleSpec};
use redress_tone::spec_soften::SoftenSpec;
use redress_tone::spec_split::SplitSpec;
use serde::de::DeserializeOwned;

pub use files::{Files, MAX_FILE_BYTES};
pub use lint::check;
pub use problem::{Kind, Problem};

use crate::advice::AdviceSpec;
use crate::countries::CountriesSpec;
use crate::directory::DirectorySpec;
use crate::next::NextSpec;
use crate::place::Place;
use crate::recording::RecordingSpec;
use crate::requirements::RequirementsSpec;
use crate::sources::{LawSourcesSpec, Source, SourcesSpec};
use crate::waiting::WaitingSpec;

/// The languages that every text of the knowledge must have.
pub const REQUIRED_LANGS: &[Lang] = &Lang::ALL;

/// What Redress knows, part by part, each read when it is first asked for.
///
/// A file that cannot be read is left out of its part; [`check`] names it. The tests of this
/// crate hold that no embedded file is left out, and [`Knowledge::load`] refuses a folder with one.
#[derive(Debug, Default)]
pub struct Knowledge {
    files: Files,
    tone_rules: OnceLock<Vec<RuleSpec>>,
    tone_languages: OnceLock<Vec<LanguageSpec>>,
    checklist: OnceLock<ChecklistSpec>,
    soften: OnceLock<SoftenSpec>,
    playbooks: OnceLock<Vec<PlaybookSpec>>,
    practice: OnceLock<Vec<PracticeSpec>>,
    ladders: OnceLock<Vec<LadderSpec>>,
    terms: OnceLock<TermsSpec>,
    calendars: OnceLock<Vec<CalendarSpec>>,
    sources: OnceLock<SourcesSpec>,
    law_sources: OnceLock<LawSourcesSpec>,
    requirements: OnceLock<RequirementsSpec>,
    countries: OnceLock<CountriesSpec>,
    next: OnceLock<NextSpec>,
    directory: OnceLock<DirectorySpec>,
    recording: OnceLock<RecordingSpec>,
    waiting: OnceLock<WaitingSpec>,
    advice: OnceLock<AdviceSpec>,
    split: OnceLock<SplitSpec>,
}

/// One Fluent file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WordsFile<'k> {
    /// The language of its folder.
    pub lang: Lang,
    /// Its topic: the file's name without `.ftl`.
    pub topic: &'k str,
    /// Its text.
    pub text: &'k str,
}

/// One file of `letters/`: a template or what is said about a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LetterFile<'k> {
    /// The path below `letters/`, such as `recap/letter.toml` or `recap/it.j2`.
    pub name: &'k str,
    /// Its text.
    pub text: &'k str,
}

impl Knowledge {
    /// Returns what the program carries.
    #[must_use]
    pub fn embedded() -> Self {
        Self::of(Files::embedded())
    }

    /// Returns the knowledge of these files, whole or not.
    #[must_use]
    pub fn of(files: Files) -> Self {
        Knowledge {
            files,
            ..Knowledge::default()
        }
    }

    /// Returns what the program carries, with a person's own folder laid over it.
    ///
    /// # Errors
    /// Everything that is wrong with the folder, by path and line; nothing of it is used then.
    pub fn load(overlay: Option<&Path>) -> Result<Self, Vec<Problem>> {
        let Some(folder) = overlay else {
            return Ok(Self::embedded());
        };
        let (over, mut problems) = Files::from_dir(folder);
        let files = Files::embedded().overlaid(&over);
        problems.extend(check(&files));
        if problems.is_empty() {
            Ok(Self::of(files))
        } else {
            problems.sort();
            Err(problems)
        }
    }

    /// Returns the files themselves.
    #[must_use]
    pub const fn files(&self) -> &Files {
        &self.files
    }

    /// Returns the tone rules, by the names of their files.
    pub fn tone_rules(&self) -> &[RuleSpec] {
        self.tone_rules
            .get_or_init(|| self.each(|place| matches!(place, Place::ToneRule(_))))
    }

    /// Returns what the tone engine knows of each language.
    pub fn tone_languages(&self) -> &[LanguageSpec] {
        self.tone_languages
            .get_or_init(|| self.each(|place| matches!(place, Place::ToneLanguage(_))))
    }

    /// Returns what a written message should hold.
    pub fn checklist(&self) -> &ChecklistSpec {
        self.checklist
            .get_or_init(|| self.one("tone/checklist.toml"))
    }

    /// Returns the words by which a message is taken apart and rewritten.
    pub fn soften(&self) -> &SoftenSpec {
        self.soften.get_or_init(|| self.one("tone/soften.toml"))
    }

    /// Returns the files of one playbook, such as `call`, by their names.
    pub fn playbook(&self, name: &str) -> Vec<PlaybookSpec> {
        self.playbooks()
            .iter()
            .filter(|part| part.playbook == name)
            .cloned()
            .collect()
    }

    /// Returns the files of all playbooks.
    pub fn playbooks(&self) -> &[PlaybookSpec] {
        self.playbooks
            .get_or_init(|| self.each(|place| matches!(place, Place::Playbook)))
    }

    /// Returns the files of the practice, by their names.
    pub fn practice(&self) -> &[PracticeSpec] {
        self.practice
            .get_or_init(|| self.each(|place| matches!(place, Place::Practice)))
    }

    /// Returns the ladder files of all countries, the shared ones (without a sector) among them.
    pub fn ladders(&self) -> &[LadderSpec] {
        self.ladders
            .get_or_init(|| self.each(|place| matches!(place, Place::Ladder(..))))
    }

    /// Returns the ladder file of a country and a sector, by their codes as the folders have them
    /// (`it`, `bank`; capitals make no difference).
    pub fn ladder(&self, country: &str, sector: &str) -> Option<LadderSpec> {
        let path = format!(
            "ladders/{}/{}.toml",
            country.to_ascii_lowercase(),
            sector.to_ascii_lowercase()
        );
        read::quick(self.files.get(&path)?)
    }

    /// Returns the country and the sector of each ladder file, as its path has them (`it`,
    /// `bank`); the shared files (`common`) are left out.
    pub fn ladder_names(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .filter_map(|(path, _)| match Place::of(path) {
                Place::Ladder(country, sector) if sector != "common" => Some((country, sector)),
                _ => None,
            })
    }

    /// Says whether the ladder file of a country and a sector names a rung or a clock.
    pub fn ladder_mentions(&self, country: &str, sector: &str, id: &str) -> bool {
        let path = format!("ladders/{country}/{sector}.toml");
        self.files
            .get(&path)
            .is_some_and(|text| text.contains(&format!("\"{id}\"")))
    }

    /// Returns the phrases that start a clock, with the events they mean.
    pub fn terms(&self) -> &TermsSpec {
        self.terms.get_or_init(|| {
            self.files
                .get("ladders/terms.toml")
                .and_then(read::quick)
                .unwrap_or(TermsSpec { term: Vec::new() })
        })
    }

    /// Returns the calendars.
    pub fn calendars(&self) -> &[CalendarSpec] {
        self.calendars
            .get_or_init(|| self.each(|place| matches!(place, Place::Calendar(_))))
    }

    /// Returns the files of letters: their templates, the parts they share, and `letter.toml`.
    pub fn letters(&self) -> Vec<LetterFile<'_>> {
        self.files
            .iter()
            .filter_map(|(path, text)| {
                Some(LetterFile {
                    name: path.strip_prefix("letters/")?,
                    text,
                })
            })
            .collect()
    }

    /// Returns the files of words, by language and topic.
    pub fn words_sources(&self) -> Vec<WordsFile<'_>> {
        self.files
            .iter()
            .filter_map(|(path, text)| match Place::of(path) {
                Place::Words(lang, topic) => Some(WordsFile { lang, topic, text }),
                _ => None,
            })
            .collect()
    }

    /// Returns the sources of advice by id.
    pub fn sources(&self) -> &SourcesSpec {
        self.sources.get_or_init(|| self.one("sources.toml"))
    }

    /// Returns the sources of law by id.
    pub fn law_sources(&self) -> &LawSourcesSpec {
        self.law_sources.get_or_init(|| {
            let files: Vec<LawSourcesSpec> = self.each(|place| matches!(place, Place::LawSources));
            files.into_iter().flatten().collect()
        })
    }

    /// Returns a source of either kind.
    pub fn source(&self, id: &str) -> Option<Source<'_>> {
        let advice = self.sources().get(id).map(Source::Advice);
        advice.or_else(|| self.law_sources().get(id).map(Source::Law))
    }

    /// Returns the rows of advice, with the bar of coverage.
    pub fn requirements(&self) -> &RequirementsSpec {
        self.requirements
            .get_or_init(|| self.one("requirements.toml"))
    }

    /// Returns what each country brings with it.
    pub fn countries(&self) -> &CountriesSpec {
        self.countries.get_or_init(|| self.one("countries.toml"))
    }

    /// Returns what the next step rests on.
    pub fn next(&self) -> &NextSpec {
        self.next.get_or_init(|| self.one("next.toml"))
    }

    /// Returns what the directory of firms leaves out, and services that reach a person.
    pub fn directory(&self) -> &DirectorySpec {
        self.directory.get_or_init(|| self.one("directory.toml"))
    }

    /// Returns what the law says of recording a call, country by country.
    pub fn recording(&self) -> &RecordingSpec {
        self.recording.get_or_init(|| {
            let files: Vec<RecordingSpec> = self.each(|place| matches!(place, Place::Recording));
            RecordingSpec {
                rule: files.into_iter().flat_map(|file| file.rule).collect(),
            }
        })
    }

    /// Returns what the law says of waiting on the telephone, country by country.
    pub fn waiting(&self) -> &WaitingSpec {
        self.waiting.get_or_init(|| {
            let files: Vec<WaitingSpec> = self.each(|place| matches!(place, Place::Waiting));
            WaitingSpec {
                rule: files.into_iter().flat_map(|file| file.rule).collect(),
            }
        })
    }

    /// Returns the advice to read: situations, and what the sources disagree on.
    pub fn advice(&self) -> &AdviceSpec {
        self.advice.get_or_init(|| {
            let files: Vec<AdviceSpec> = self.each(|place| matches!(place, Place::Advice));
            AdviceSpec::join(files)
        })
    }

    /// Returns the words by which a text is taken apart into matters.
    pub fn split(&self) -> &SplitSpec {
        self.split.get_or_init(|| self.one("split.toml"))
    }

    /// Returns every citation in the knowledge: the row's id and the paths that cite it.
    pub fn cites(&self) -> BTreeMap<String, Vec<String>> {
        lint::cites(&self.files)
    }

    fn one<T: DeserializeOwned + Default>(&self, path: &str) -> T {
        self.files
            .get(path)
            .and_then(read::quick)
            .unwrap_or_default()
    }

    fn each<T: DeserializeOwned>(&self, wanted: impl Fn(Place<'_>) -> bool) -> Vec<T> {
        self.files
            .iter()
            .filter(|(path, _)| wanted(Place::of(path)))
            .filter_map(|(_, text)| read::quick(text))
            .collect()
    }
}
