//! The sentences of the screens, by language.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use redress_tone::Lang;
use unic_langid::LanguageIdentifier;

use crate::args::{Args, Value};
use crate::check::{Difference, Found, differences, find_in};
use crate::elision;
use crate::format;

/// One Fluent file: its name, for messages, and its text.
pub type Source = (String, String);

/// What is wrong in a file of sentences.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WordsProblem {
    /// The file cannot be read as Fluent at this place.
    #[error("words/{lang}/{file}, line {line}: this is not a Fluent message: {why}")]
    Syntax {
        /// The language of the file.
        lang: Lang,
        /// The file's name.
        file: String,
        /// The line, counted from 1.
        line: usize,
        /// What the reader of Fluent said.
        why: String,
    },
    /// Two messages of one language have the same id.
    #[error("words/{lang}/{file}: the id \"{id}\" is in {first} already: rename one of them")]
    Duplicate {
        /// The language of the files.
        lang: Lang,
        /// The file with the second message.
        file: String,
        /// The id.
        id: String,
        /// The file with the first message.
        first: String,
    },
    /// A message uses another one, or a function, that does not exist.
    #[error(
        "words/{lang}: \"{id}\" uses \"{reference}\", which is not there: add it or mend the name"
    )]
    UnknownReference {
        /// The language.
        lang: Lang,
        /// The message that uses it.
        id: String,
        /// What it uses.
        reference: String,
    },
}

/// All sentences of all loaded languages.
pub struct Words {
    langs: BTreeMap<Lang, Bundle>,
}

struct Bundle {
    lang: Lang,
    fluent: FluentBundle<FluentResource>,
    found: Found,
}

impl Words {
    /// Reads the files of each language.
    ///
    /// # Errors
    /// Returns every problem at once: what is not Fluent, ids used twice in a
    /// language, references to messages that are not there.
    pub fn new(sources: Vec<(Lang, Vec<Source>)>) -> Result<Self, Vec<WordsProblem>> {
        let mut by_lang: BTreeMap<Lang, Vec<Source>> = BTreeMap::new();
        for (lang, files) in sources {
            by_lang.entry(lang).or_default().extend(files);
        }
        let mut problems = Vec::new();
        let mut langs = BTreeMap::new();
        for (lang, files) in by_lang {
            langs.insert(lang, Bundle::new(lang, files, &mut problems));
        }
        if problems.is_empty() {
            Ok(Words { langs })
        } else {
            Err(problems)
        }
    }

    /// Renders a message.
    ///
    /// `id` is a message, or `message.attribute`. A message that is not there
    /// shows as `⟨id⟩`, a value that was not handed over as `⟨name⟩` in its
    /// place: a gap is seen and nothing stops.
    #[must_use]
    pub fn get(&self, lang: Lang, id: &str, args: &Args<'_>) -> String {
        self.find(lang, id, args)
            .unwrap_or_else(|| format!("⟨{id}⟩"))
    }

    /// Renders a message without values.
    #[must_use]
    pub fn text(&self, lang: Lang, id: &str) -> String {
        self.get(lang, id, &Args::new())
    }

    /// Renders a message if it is there.
    #[must_use]
    pub fn find(&self, lang: Lang, id: &str, args: &Args<'_>) -> Option<String> {
        self.langs.get(&lang)?.render(id, args)
    }

    /// Says whether a language has a message, or `message.attribute`.
    #[must_use]
    pub fn has(&self, lang: Lang, id: &str) -> bool {
        self.langs
            .get(&lang)
            .is_some_and(|bundle| bundle.found.messages.contains_key(id))
    }

    /// Returns the loaded languages, whole or not.
    #[must_use]
    pub fn langs(&self) -> Vec<Lang> {
        self.langs.keys().copied().collect()
    }

    /// Returns the ids of a language, sorted.
    pub fn ids(&self, lang: Lang) -> impl Iterator<Item = &str> {
        self.langs
            .get(&lang)
            .into_iter()
            .flat_map(|bundle| bundle.found.messages.keys().map(String::as_str))
    }

    /// Returns the languages that have every id which any language has, in
    /// the order of [`Lang::ALL`]: the language switch shows these.
    #[must_use]
    pub fn complete(&self) -> Vec<Lang> {
        let all: BTreeSet<&String> = self
            .langs
            .values()
            .flat_map(|bundle| bundle.found.messages.keys())
            .collect();
        Lang::ALL
            .into_iter()
            .filter(|lang| {
                self.langs.get(lang).is_some_and(|bundle| {
                    !all.is_empty() && all.iter().all(|id| bundle.found.messages.contains_key(*id))
                })
            })
            .collect()
    }

    /// Compares the loaded languages: each must have the same ids, and each
    /// message the same values.
    #[must_use]
    pub fn check(&self) -> Vec<Difference> {
        differences(
            self.langs
                .iter()
                .map(|(lang, bundle)| (*lang, &bundle.found)),
        )
    }
}

impl Bundle {
    fn new(lang: Lang, files: Vec<Source>, problems: &mut Vec<WordsProblem>) -> Self {
        let mut fluent = FluentBundle::new_concurrent(vec![langid(lang)]);
        // Values are isolated by kind, by the caller, and not all alike.
        fluent.set_use_isolating(false);
        fluent.set_formatter(Some(formatter_of(lang)));
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        let mut found = Found::default();
        for (file, text) in files {
            let resource = read(lang, &file, text, problems);
            for entry in resource.entries() {
                let id = match entry {
                    Entry::Message(message) => message.id.name.to_owned(),
                    Entry::Term(term) => format!("-{}", term.id.name),
                    _ => continue,
                };
                find_in(entry, &mut found);
                if let Some(first) = seen.get(&id) {
                    problems.push(WordsProblem::Duplicate {
                        lang,
                        file: file.clone(),
                        id,
                        first: first.clone(),
                    });
                } else {
                    seen.insert(id, file.clone());
                }
            }
            // What this could refuse is an id used twice, reported above.
            let _ = fluent.add_resource(resource);
        }
        for (id, reference) in found.broken_references() {
            problems.push(WordsProblem::UnknownReference {
                lang,
                id,
                reference,
            });
        }
        Bundle {
            lang,
            fluent,
            found,
        }
    }

    fn render(&self, id: &str, args: &Args<'_>) -> Option<String> {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        let message = self.fluent.get_message(message)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::new();
        for (name, value) in args.iter() {
            match value {
                Value::Text(text) => values.set(name, elision::mark(self.lang, text)),
                Value::Number(number) => values.set(name, *number),
            }
        }
        let mut errors = Vec::new();
        let text = self
            .fluent
            .format_pattern(pattern, Some(&values), &mut errors);
        Some(elision::resolve(
            &errors.iter().fold(text.into_owned(), show_gap),
        ))
    }
}

/// Shows a value that was not handed over as `⟨name⟩` and not as code.
fn show_gap(text: String, error: &FluentError) -> String {
    match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => {
            text.replace(&format!("{{${id}}}"), &format!("⟨{id}⟩"))
        }
        _ => text,
    }
}

fn read(lang: Lang, file: &str, text: String, problems: &mut Vec<WordsProblem>) -> FluentResource {
    // A file written elsewhere may begin with a byte order mark.
    let text = text
        .strip_prefix('\u{FEFF}')
        .map(str::to_owned)
        .unwrap_or(text);
    FluentResource::try_new(text).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            let line = resource
                .source()
                .bytes()
                .take(error.pos.start)
                .filter(|b| *b == b'\n')
                .count()
                .saturating_add(1);
            problems.push(WordsProblem::Syntax {
                lang,
                file: file.to_owned(),
                line,
                why: error.kind.to_string(),
            });
        }
        resource
    })
}

fn langid(lang: Lang) -> LanguageIdentifier {
    lang.code().parse().unwrap_or_default()
}

type Formatter =
    fn(&FluentValue<'_>, &intl_memoizer::concurrent::IntlLangMemoizer) -> Option<String>;

/// Returns the function that writes the numbers inside messages.
///
/// Fluent takes a plain function here, so there is one for each language.
fn formatter_of(lang: Lang) -> Formatter {
    match lang {
        Lang::En => |value, _| write_number(Lang::En, value),
        Lang::Nl => |value, _| write_number(Lang::Nl, value),
        Lang::It => |value, _| write_number(Lang::It, value),
        Lang::He => |value, _| write_number(Lang::He, value),
        Lang::Tr => |value, _| write_number(Lang::Tr, value),
    }
}

fn write_number(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => written(lang, number),
        _ => None,
    }
}

fn written(lang: Lang, number: &FluentNumber) -> Option<String> {
    let text = format::number(lang, &number.as_string()).ok()?;
    Some(elision::mark(lang, &text))
}
