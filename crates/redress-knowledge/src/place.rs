//! Tells from a file's path what it holds.

use redress_tone::Lang;

/// What a file of the knowledge folder holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place<'p> {
    /// `sources.toml`: where advice comes from.
    Sources,
    /// `sources/*.toml`: where law comes from.
    LawSources,
    /// `requirements.toml`.
    Requirements,
    /// `countries.toml`.
    Countries,
    /// `next.toml`.
    Next,
    /// `directory.toml`.
    Directory,
    /// `split.toml`.
    Split,
    /// `recording/<country>.toml`.
    Recording,
    /// `waiting/<country>.toml`.
    Waiting,
    /// `advice/*.toml`.
    Advice,
    /// `tone/checklist.toml`.
    Checklist,
    /// `tone/soften.toml`.
    Soften,
    /// `tone/language/<lang>.toml`.
    ToneLanguage(&'p str),
    /// `tone/<rule>.toml`.
    ToneRule(&'p str),
    /// `playbooks/*.toml`.
    Playbook,
    /// `practice/*.toml`.
    Practice,
    /// `ladders/terms.toml`.
    Terms,
    /// `ladders/<country>/<sector>.toml`.
    Ladder(&'p str, &'p str),
    /// `calendars/<id>.toml`.
    Calendar(&'p str),
    /// `letters/<kind>/<lang>.j2`.
    Letter(&'p str, Lang),
    /// `letters/<kind>/letter.toml`.
    LetterAbout(&'p str),
    /// `words/<lang>/<topic>.ftl`.
    Words(Lang, &'p str),
    /// A folder that should name a language and does not.
    WrongLang(&'p str),
    /// None of these.
    Unknown,
}

impl<'p> Place<'p> {
    /// Tells what the file at this path holds.
    pub(crate) fn of(path: &'p str) -> Self {
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            ["sources.toml"] => Place::Sources,
            ["requirements.toml"] => Place::Requirements,
            ["countries.toml"] => Place::Countries,
            ["next.toml"] => Place::Next,
            ["directory.toml"] => Place::Directory,
            ["split.toml"] => Place::Split,
            ["sources", file] if file.ends_with(".toml") => Place::LawSources,
            ["recording", file] if file.ends_with(".toml") => Place::Recording,
            ["waiting", file] if file.ends_with(".toml") => Place::Waiting,
            ["advice", file] if file.ends_with(".toml") => Place::Advice,
            ["tone", "checklist.toml"] => Place::Checklist,
            ["tone", "soften.toml"] => Place::Soften,
            ["tone", "language", file] => {
                name(file, ".toml").map_or(Place::Unknown, Place::ToneLanguage)
            }
            // The rules about form stand together in the folder.
            ["tone", file] => name(file.strip_prefix("form-").unwrap_or(file), ".toml")
                .map_or(Place::Unknown, Place::ToneRule),
            ["playbooks", file] if file.ends_with(".toml") => Place::Playbook,
            ["practice", file] if file.ends_with(".toml") => Place::Practice,
            ["ladders", "terms.toml"] => Place::Terms,
            ["ladders", country, file] => {
                name(file, ".toml").map_or(Place::Unknown, |sector| Place::Ladder(country, sector))
            }
            ["calendars", file] => name(file, ".toml").map_or(Place::Unknown, Place::Calendar),
            ["letters", kind, "letter.toml"] => Place::LetterAbout(kind),
            ["letters", kind, file] => match (lang(file, ".j2"), name(file, ".j2")) {
                (Some(lang), _) => Place::Letter(kind, lang),
                (None, Some(wrong)) => Place::WrongLang(wrong),
                (None, None) => Place::Unknown,
            },
            ["words", folder, file] => match (lang(folder, ""), name(file, ".ftl")) {
                (Some(lang), Some(topic)) => Place::Words(lang, topic),
                (None, Some(_)) => Place::WrongLang(folder),
                (_, None) => Place::Unknown,
            },
            _ => Place::Unknown,
        }
    }
}

fn name<'p>(file: &'p str, end: &str) -> Option<&'p str> {
    file.strip_suffix(end).filter(|name| !name.is_empty())
}

/// Returns the language that a name is the exact code of.
fn lang(file: &str, end: &str) -> Option<Lang> {
    let code = file.strip_suffix(end)?;
    Lang::ALL.into_iter().find(|lang| lang.code() == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_says_what_a_file_holds() {
        for (path, expected) in [
            ("sources.toml", Place::Sources),
            ("sources/law.toml", Place::LawSources),
            ("recording/it.toml", Place::Recording),
            ("waiting/il.toml", Place::Waiting),
            ("advice/situations.toml", Place::Advice),
            ("practice/scenes.toml", Place::Practice),
            ("tone/checklist.toml", Place::Checklist),
            ("tone/soften.toml", Place::Soften),
            ("tone/language/it.toml", Place::ToneLanguage("it")),
            ("tone/anger-opener.toml", Place::ToneRule("anger-opener")),
            ("tone/form-vague.toml", Place::ToneRule("vague")),
            ("ladders/it/bank.toml", Place::Ladder("it", "bank")),
            ("letters/recap/he.j2", Place::Letter("recap", Lang::He)),
            ("letters/recap/xx.j2", Place::WrongLang("xx")),
            ("words/tr/today.ftl", Place::Words(Lang::Tr, "today")),
            ("words/TR/today.ftl", Place::WrongLang("TR")),
            ("words/today.ftl", Place::Unknown),
            ("tone/.toml", Place::Unknown),
            ("rules/x.toml", Place::Unknown),
            ("", Place::Unknown),
        ] {
            assert_eq!(Place::of(path), expected, "{path}");
        }
    }
}
