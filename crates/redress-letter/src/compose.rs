//! Filling a letter.

use minijinja::value::Serde;
use redress_tone::Lang;
use redress_words::{Words, elision};

use crate::model::LetterModel;
use crate::spec::Field;
use crate::templates::Templates;
use crate::tidy;
use crate::view::View;

/// A finished letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The kind that it was made from.
    pub kind: String,
    /// The language it is written in.
    pub lang: Lang,
    /// The subject, on one line.
    pub subject: String,
    /// The text, with a line break at its end.
    pub body: String,
    /// Who it is for, on one line; empty where nothing is known.
    pub to: String,
    /// The address to send it to, where it is known.
    pub to_email: Option<String>,
    /// What the letter wanted to know and was not told.
    pub missing: Vec<Need>,
}

/// Something that would make the letter more complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Need {
    /// What is missing.
    pub field: Field,
}

impl Need {
    /// Returns the id of the message that asks for it.
    #[must_use]
    pub fn message_id(self) -> String {
        format!("letter-need-{}", self.field.name())
    }
}

/// Why a letter could not be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LetterError {
    /// There is no letter of this kind.
    #[error("there is no letter \"{kind}\": use one of {known}")]
    UnknownKind {
        /// The kind asked for.
        kind: String,
        /// The kinds that there are.
        known: String,
    },
    /// The letter is not written in this language.
    #[error("the letter \"{kind}\" is not written in {lang}: use one of {known}")]
    NotInLanguage {
        /// The kind.
        kind: String,
        /// The language asked for.
        lang: Lang,
        /// The languages it is written in.
        known: String,
    },
    /// The letter would say nothing without these.
    #[error("the letter \"{kind}\" needs {}: add it to the case first", names(.needs))]
    Lacks {
        /// The kind.
        kind: String,
        /// What is missing.
        needs: Vec<Need>,
    },
    /// The template has a fault that shows only when it is filled.
    #[error("letters/{kind}/{lang}.j2, line {line}: {why}")]
    Template {
        /// The kind.
        kind: String,
        /// The language.
        lang: Lang,
        /// The line, counted from 1, or 0 where it is not known.
        line: usize,
        /// What is wrong.
        why: String,
    },
}

fn names(needs: &[Need]) -> String {
    let names: Vec<_> = needs.iter().map(|need| need.field.name()).collect();
    names.join(", ")
}

/// Writes a letter of `kind` in `lang`.
///
/// The words of people in `model` are shown as they are: nothing in them is
/// ever read as template code.
///
/// # Errors
/// Refuses an unknown kind or language, a model without what the letter is
/// about, and reports a fault in the template.
pub fn compose(
    templates: &Templates,
    kind: &str,
    lang: Lang,
    model: &LetterModel,
    words: &Words,
) -> Result<Letter, LetterError> {
    let Some(spec) = templates.spec(kind) else {
        let known: Vec<_> = templates.specs().map(|spec| spec.id.as_str()).collect();
        return Err(LetterError::UnknownKind {
            kind: kind.to_owned(),
            known: known.join(", "),
        });
    };
    let view = View::new(model, lang, words);
    let (lacking, missing): (Vec<_>, Vec<_>) = spec
        .needs
        .iter()
        .filter(|need| !has(&view, need.field))
        .partition(|need| need.must);
    if !lacking.is_empty() {
        let needs = lacking.iter().map(|need| Need { field: need.field });
        return Err(LetterError::Lacks {
            kind: kind.to_owned(),
            needs: needs.collect(),
        });
    }
    let text = fill(templates, kind, lang, &view)?;
    let text = tidy::letter(&elision::resolve(&text));
    let text = tidy::directed(lang, &text);
    let (subject, body) = text.split_once('\n').unwrap_or((&text, ""));
    Ok(Letter {
        kind: kind.to_owned(),
        lang,
        subject: tidy::one_line(subject),
        body: body.trim_start_matches('\n').to_owned(),
        to: addressee(&view),
        to_email: view.recipient.email.clone(),
        missing: missing
            .iter()
            .map(|need| Need { field: need.field })
            .collect(),
    })
}

fn fill(templates: &Templates, kind: &str, lang: Lang, view: &View) -> Result<String, LetterError> {
    let template = templates
        .environment(lang)
        .and_then(|env| env.get_template(&format!("{kind}.j2")).ok())
        .ok_or_else(|| {
            let known: Vec<_> = templates.langs(kind).iter().map(|l| l.code()).collect();
            LetterError::NotInLanguage {
                kind: kind.to_owned(),
                lang,
                known: known.join(", "),
            }
        })?;
    template
        .render(Serde(view))
        .map_err(|error| LetterError::Template {
            kind: kind.to_owned(),
            lang,
            line: error.line().unwrap_or(0),
            why: error
                .detail()
                .map_or_else(|| error.kind().to_string(), str::to_owned),
        })
}

fn has(view: &View, field: Field) -> bool {
    let sender = &view.sender;
    match field {
        Field::Reference => view.reference.is_some(),
        Field::Goal => view.goal.is_some(),
        Field::Amount => view.amount.is_some(),
        Field::WhatHappened => view.what_happened.is_some(),
        Field::Contact => view.contact.is_some(),
        Field::RepName => {
            view.recipient.name.is_some()
                || view.contact.as_ref().is_some_and(|c| c.with.is_some())
                || view.promise.as_ref().is_some_and(|p| p.who.is_some())
        }
        Field::Contacts => !view.contacts.is_empty(),
        Field::Asks => !view.asks.is_empty(),
        Field::Promise => view.promise.is_some(),
        // A matter that was solved needs no promise.
        Field::Promises => {
            let solved = view.contact.as_ref().is_some_and(|contact| contact.solved);
            solved || !view.promises.is_empty()
        }
        Field::Evidence => !view.evidence.is_empty(),
        Field::Deadline => view.deadline.is_some() || view.legal_reply.is_some(),
        Field::Firm => view.recipient.firm.is_some(),
        Field::SenderName => sender.name.is_some(),
        Field::Reach => sender.phone.is_some() || sender.email.is_some() || sender.reach.is_some(),
    }
}

fn addressee(view: &View) -> String {
    let recipient = &view.recipient;
    [&recipient.name, &recipient.team, &recipient.firm]
        .into_iter()
        .flatten()
        .map(|part| tidy::one_line(part))
        .collect::<Vec<_>>()
        .join(", ")
}
