//! The JSON Schemas of `knowledge/schema/`, which editors, other programs and the checks read.
//!
//! They are written from the types by `cargo xtask schema` (feature `schema`); the program
//! carries only the written files. A new kind of file starts with a schema that holds `{}`.

use redress_coach::practice::PracticeSpec;
use redress_coach::spec::PlaybookSpec;
use redress_ladder::spec::{CalendarSpec, LadderSpec, TermsSpec};
use redress_letter::LetterSpec;
use redress_tone::spec::{ChecklistSpec, LanguageSpec, RuleSpec};
use redress_tone::spec_soften::SoftenSpec;
use redress_tone::spec_split::SplitSpec;

use crate::advice::AdviceSpec;
use crate::countries::CountriesSpec;
use crate::directory::DirectorySpec;
use crate::next::NextSpec;
use crate::recording::RecordingSpec;
use crate::requirements::RequirementsSpec;
use crate::sources::{LawSourcesSpec, SourcesSpec};
use crate::waiting::WaitingSpec;

/// A type whose files have a written schema.
pub(crate) trait Described {
    /// The schema, as JSON.
    const SCHEMA: &'static str;
}

/// Names the schema file of each type of knowledge file.
macro_rules! described {
    ($($type:ty => $file:literal),+ $(,)?) => {
        $(impl Described for $type {
            const SCHEMA: &'static str =
                include_str!(concat!("../../../knowledge/schema/", $file));
        })+

        /// Returns each schema as its type has it now: the name of its file, and its text with a
        /// line end.
        #[cfg(feature = "schema")]
        #[must_use]
        pub fn all() -> Vec<(&'static str, String)> {
            vec![$(($file, text::<$type>())),+]
        }

        /// The written schemas, by the names of their files.
        pub const WRITTEN: &[(&str, &str)] = &[$(($file, <$type as Described>::SCHEMA)),+];
    };
}

described! {
    AdviceSpec => "advice.json",
    CalendarSpec => "calendar.json",
    ChecklistSpec => "checklist.json",
    CountriesSpec => "countries.json",
    DirectorySpec => "directory.json",
    LadderSpec => "ladder.json",
    LanguageSpec => "language.json",
    LawSourcesSpec => "law-sources.json",
    LetterSpec => "letter.json",
    NextSpec => "next.json",
    PlaybookSpec => "playbook.json",
    PracticeSpec => "practice.json",
    RecordingSpec => "recording.json",
    RequirementsSpec => "requirements.json",
    SoftenSpec => "soften.json",
    SourcesSpec => "sources.json",
    SplitSpec => "split.json",
    TermsSpec => "terms.json",
    RuleSpec => "tone-rule.json",
    WaitingSpec => "waiting.json",
}

#[cfg(feature = "schema")]
fn text<T: schemars::JsonSchema>() -> String {
    let schema = schemars::generate::SchemaSettings::draft2020_12()
        .into_generator()
        .into_root_schema_for::<T>();
    // A schema is a JSON value already, so writing it cannot fail.
    let mut text = serde_json::to_string_pretty(schema.as_value()).unwrap_or_default();
    text.push('\n');
    text
}
