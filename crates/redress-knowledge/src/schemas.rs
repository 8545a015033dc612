//! The JSON Schemas of `knowledge/schema/`, which editors and other programs read.

use redress_coach::spec::PlaybookSpec;
use redress_ladder::spec::{CalendarSpec, LadderSpec, TermsSpec};
use redress_letter::LetterSpec;
use redress_tone::spec::{ChecklistSpec, LanguageSpec, RuleSpec};
use schemars::{JsonSchema, generate::SchemaSettings};

use crate::requirements::RequirementsSpec;
use crate::sources::{LawSourcesSpec, SourcesSpec};

/// Returns each schema: the name of its file, and its text with a line end.
#[must_use]
pub fn all() -> Vec<(&'static str, String)> {
    vec![
        ("calendar.json", text::<CalendarSpec>()),
        ("checklist.json", text::<ChecklistSpec>()),
        ("ladder.json", text::<LadderSpec>()),
        ("language.json", text::<LanguageSpec>()),
        ("law-sources.json", text::<LawSourcesSpec>()),
        ("letter.json", text::<LetterSpec>()),
        ("playbook.json", text::<PlaybookSpec>()),
        ("requirements.json", text::<RequirementsSpec>()),
        ("sources.json", text::<SourcesSpec>()),
        ("terms.json", text::<TermsSpec>()),
        ("tone-rule.json", text::<RuleSpec>()),
    ]
}

fn text<T: JsonSchema>() -> String {
    let schema = SchemaSettings::draft2020_12()
        .into_generator()
        .into_root_schema_for::<T>();
    // A schema is a JSON value already, so writing it cannot fail.
    let mut text = serde_json::to_string_pretty(schema.as_value()).unwrap_or_default();
    text.push('\n');
    text
}
