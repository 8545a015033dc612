//! The knowledge in this repository is whole, and what is derived from it is up to date.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use redress_knowledge::{Files, Kind, Knowledge, REQUIRED_LANGS, check, schemas};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge")
}

#[test]
fn nothing_is_wrong_with_the_folder() {
    let (files, mut problems) = Files::from_dir(&folder());
    problems.extend(check(&files));
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(
        told.is_empty(),
        "{} problems:\n{}",
        told.len(),
        told.join("\n")
    );
}

#[test]
fn what_is_embedded_is_the_folder() {
    let (files, _) = Files::from_dir(&folder());
    let embedded = Files::embedded();
    let names = |files: &Files| {
        files
            .iter()
            .map(|(path, _)| path.to_owned())
            .collect::<BTreeSet<_>>()
    };
    assert_eq!(names(&embedded), names(&files));
}

#[test]
fn every_part_can_be_read() {
    let knowledge = Knowledge::embedded();
    let count = |start: &str| {
        knowledge
            .files()
            .iter()
            .filter(|(path, _)| path.starts_with(start) && path.ends_with(".toml"))
            .count()
    };
    assert_eq!(
        knowledge.tone_rules().len()
            + knowledge.tone_languages().len()
            + knowledge.checklist().item.len().min(1)
            + knowledge.soften().lang.len().min(1),
        count("tone/")
    );
    assert_eq!(knowledge.playbooks().len(), count("playbooks/"));
    assert_eq!(knowledge.calendars().len(), count("calendars/"));
    assert_eq!(
        knowledge.ladders().len() + knowledge.terms().term.len().min(1),
        count("ladders/")
    );
    assert!(knowledge.sources().contains_key("S0"));
    assert_eq!(knowledge.requirements().rows.len(), 568);
    for country in &knowledge.countries().country {
        assert!(
            jiff::tz::TimeZone::get(&country.zone).is_ok(),
            "{country:?}"
        );
    }
    for lang in redress_tone::Lang::ALL {
        assert!(knowledge.countries().guess(lang).is_some(), "{lang}");
    }
    for lang in REQUIRED_LANGS {
        assert!(
            knowledge
                .words_sources()
                .iter()
                .any(|file| file.lang == *lang)
        );
    }
}

#[test]
fn every_problem_has_its_words_in_every_language() {
    for lang in REQUIRED_LANGS {
        let text =
            fs::read_to_string(folder().join(format!("words/{lang}/rules.ftl"))).expect("words");
        for kind in Kind::ALL {
            for id in [kind.message_id(), kind.mend_id()] {
                assert!(
                    text.lines()
                        .any(|line| line.starts_with(&format!("{id} ="))),
                    "{lang}: {id}"
                );
            }
        }
    }
}

#[test]
fn each_schema_is_carried_and_is_json() {
    let there: BTreeSet<String> = fs::read_dir(folder().join("schema"))
        .expect("a folder")
        .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
        .collect();
    let carried: BTreeSet<String> = schemas::WRITTEN
        .iter()
        .map(|(name, _)| (*name).to_owned())
        .collect();
    assert_eq!(there, carried, "run `cargo xtask schema`");
    for (name, text) in schemas::WRITTEN {
        let schema: serde_json::Value = serde_json::from_str(text).expect(name);
        assert!(
            schema.get("properties").is_some() || schema.get("additionalProperties").is_some(),
            "{name}"
        );
    }
}

#[cfg(feature = "schema")]
#[test]
fn schemas_are_up_to_date() {
    for (name, text) in schemas::all() {
        let written = fs::read_to_string(folder().join("schema").join(name)).expect("a schema");
        assert!(written == text, "{name} is stale: run `cargo xtask schema`");
    }
}
