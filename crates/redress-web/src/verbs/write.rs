//! S6: letters.

use redress_app::{AppError, Loaded, NewDraft, Step, To, find_entry};
use redress_case::{Channel, Message, MessageView};
use redress_tone::Lang;
use redress_words::{DateStyle, format};
use uuid::Uuid;

use super::{AppDesk, logged, short, zoned};
use crate::desk::{Answer, At, Case, DeskError, Download, LetterQuery};
use crate::forms::WriteForm;
use crate::view::{self, Choice, Fact, Value};

/// Which field of S6 shows what the record refuses.
const FIELDS: &[(&str, &str)] = &[
    ("body", "text"),
    ("subject", "subject"),
    ("lang", "text"),
    ("name", "names"),
    ("reason", "reason"),
];

/// A kind of letter, and the entry that it is about.
struct Subject {
    kind: String,
    about: Option<Uuid>,
}

impl Subject {
    fn draft(&self) -> NewDraft {
        NewDraft {
            kind: self.kind.clone(),
            about: self.about.map(|about| about.to_string()),
            ..NewDraft::default()
        }
    }
}

impl AppDesk {
    pub(super) fn write_page(
        &self,
        at: &At,
        case: Case,
        which: &LetterQuery,
    ) -> Answer<view::Write> {
        let loaded = self.load(at, case)?;
        let told = |error: AppError| self.told(at.lang, &error);
        let kinds = self.app.letter_kinds(at.lang).map_err(told)?;
        let subject = self.asked_for(at, &loaded, which)?;
        let (kind, about) = (subject.kind.clone(), subject.about);
        if !kinds.iter().any(|(known, _)| *known == kind) {
            return Err(DeskError::NotFound);
        }
        let recipients = self.recipients(at, &loaded, &subject)?;
        let usual_of_kind = value_of(self.app.letter_to(&kind).map_err(told)?).to_owned();
        let saved = self.saved(at, &loaded, &kind, about);
        let to = which.to.as_str();
        let saved_to = saved
            .as_ref()
            .map(|saved| self.recipient_of(at, &loaded, saved, &recipients));
        let usual = recipients
            .first()
            .map(|(_, choice)| choice.value.clone())
            .unwrap_or_default();
        let known = recipients.iter().any(|(_, choice)| choice.value == to);
        let recipient = if known {
            to.to_owned()
        } else {
            saved_to.clone().unwrap_or(usual)
        };
        let asked: Option<Lang> = which.lang.parse().ok();
        let saved = saved
            .filter(|_| saved_to.as_deref() == Some(recipient.as_str()))
            .filter(|saved| {
                let chosen = asked.filter(|lang| lang.code() != which.was);
                chosen.is_none_or(|lang| lang.code() == saved.message.lang)
            });
        let facts_of = subject.about;
        let (subject, text, lang, about) = match &saved {
            Some(view) => {
                let lang = view.message.lang.parse().unwrap_or(at.lang);
                (
                    view.message.subject.clone(),
                    view.message.body.clone(),
                    lang,
                    view.message.about,
                )
            }
            None => self.composed(at, &loaded, &subject, to_of(&recipient), asked),
        };
        let sent = saved
            .as_ref()
            .and_then(|view| view.sent)
            .map(|(at, _)| at.date());
        Ok(view::Write {
            case: short(loaded.number),
            title: self.title_of(at.lang, &loaded),
            check: self.checked(at, Some(&loaded.state), &text, Some(lang))?,
            kind,
            kinds: kinds
                .into_iter()
                .map(|(id, title)| Choice::new(id, title))
                .collect(),
            recipients: recipients.into_iter().map(|(_, choice)| choice).collect(),
            recipient,
            subject,
            text,
            before: String::new(),
            about: about.map_or(String::new(), |about| about.to_string()),
            lang,
            langs: self.langs(),
            facts: self.letter_facts(at, lang, &loaded, about.or(facts_of)),
            heads: self.heads(at, &loaded, to_of(&usual_of_kind), saved.as_ref())?,
            saved: saved
                .and_then(|view| logged(&loaded.state, view.id))
                .map(|when| zoned(at, when)),
            sent,
        })
    }

    /// Whom a letter to the head of the firm is for, by name, and why it might have to wait;
    /// nothing for the other letters.
    fn heads(
        &self,
        at: &At,
        loaded: &Loaded,
        to: Option<To>,
        saved: Option<&MessageView>,
    ) -> Answer<Option<view::Heads>> {
        if to != Some(To::Executive) {
            return Ok(None);
        }
        let told = |error: AppError| self.told(at.lang, &error);
        let people = match saved {
            Some(view) => view.message.recipients.clone(),
            None => self.app.addressees(loaded, &[]).map_err(told)?,
        };
        let names: Vec<String> = people.iter().map(|person| person.name.clone()).collect();
        let held = self
            .app
            .executive_hold(at.now.date(), &loaded.state, &names)
            .map_err(told)?;
        let sent = saved.is_some_and(|view| view.sent.is_some());
        Ok(Some(view::Heads {
            names,
            guessed: people
                .into_iter()
                .filter(|person| person.guessed)
                .filter_map(|person| person.email)
                .collect(),
            reason: saved
                .and_then(|view| view.message.reason.clone())
                .unwrap_or_default(),
            held: held
                .filter(|_| !sent)
                .map(|held| redress_app::explain(self.words(), at.lang, &AppError::Held(held))),
        }))
    }

    /// Returns the letter asked for, and what it is about: as the page was asked, else as the
    /// next step calls for it.
    fn asked_for(&self, at: &At, loaded: &Loaded, which: &LetterQuery) -> Answer<Subject> {
        let steps = self.app.steps(at.now.date(), loaded);
        let named = which.about.as_str();
        let state = &loaded.state;
        let promise = find_entry(state, "promise", named).ok();
        let contact = find_entry(state, "contact", named).ok();
        if !named.is_empty() && promise.is_none() && contact.is_none() {
            return Err(DeskError::NotFound);
        }
        let kind = match which.kind.as_str() {
            "" if promise.is_some() => "promise-overdue".to_owned(),
            "" => self.next_kind(loaded, &steps),
            kind => kind.to_owned(),
        };
        // What another kind of letter was about is not what this one is about.
        let about = match kind.as_str() {
            "promise-overdue" => promise,
            "recap" | "answer" => contact,
            _ => None,
        };
        let about = about.or_else(|| {
            let step = steps.iter().find(|step| step.letter() == Some(&kind));
            step.and_then(Step::about)
        });
        Ok(Subject { kind, about })
    }

    /// The letter that the next step calls for.
    fn next_kind(&self, loaded: &Loaded, steps: &[Step]) -> String {
        let usual = if loaded.state.details().is_conduct() {
            "conduct"
        } else {
            "complaint"
        };
        steps
            .iter()
            .find_map(Step::letter)
            .unwrap_or(usual)
            .to_owned()
    }

    /// A letter as the case makes it. What cannot be written yet is an empty page to fill: the
    /// person's own words are never blocked.
    fn composed(
        &self,
        at: &At,
        loaded: &Loaded,
        subject: &Subject,
        to: Option<To>,
        lang: Option<Lang>,
    ) -> (String, String, Lang, Option<Uuid>) {
        let ctx = self.ctx(at);
        let new = NewDraft {
            lang,
            ..subject.draft()
        };
        match self.app.write_letter_to(&ctx, loaded, &new, to) {
            Ok(draft) => {
                let letter = draft.letter;
                (letter.subject, letter.body, letter.lang, draft.about)
            }
            Err(_) => (
                String::new(),
                String::new(),
                lang.unwrap_or_else(|| self.app.call_lang(&ctx, &loaded.state)),
                None,
            ),
        }
    }

    /// Returns the text of this kind, and about this where something is named, to go on with: an
    /// open draft, or the last one sent while no step calls for another.
    fn saved(
        &self,
        at: &At,
        loaded: &Loaded,
        kind: &str,
        about: Option<Uuid>,
    ) -> Option<MessageView> {
        let same = |view: &MessageView| about.is_none() || view.message.about == about;
        let last = loaded
            .state
            .messages()
            .into_iter()
            .rfind(|view| view.message.letter == kind && same(view))?;
        let again = || {
            let steps = self.app.steps(at.now.date(), loaded);
            let calls = |step: &Step| {
                let other = step.about().is_some() && about.is_some() && step.about() != about;
                step.letter() == Some(kind) && !other
            };
            steps.iter().any(calls)
        };
        // An answer is about the message that came last.
        let newer = || {
            let contacts = loaded.state.contacts();
            let first = loaded.state.item(last.draft).map_or(0, |item| item.seq);
            contacts
                .iter()
                .any(|view| view.contact.incoming && view.seq > first)
        };
        if kind == "answer" && newer() || last.sent.is_some() && again() {
            None
        } else {
            Some(last)
        }
    }

    /// Returns whom a letter may go to, the usual one first.
    fn recipients(&self, at: &At, loaded: &Loaded, subject: &Subject) -> Answer<Vec<(To, Choice)>> {
        let usual = self
            .app
            .letter_to(&subject.kind)
            .map_err(|error| self.told(at.lang, &error))?;
        let rep = loaded.state.last_useful_rep().and_then(|(_, rep)| rep.name);
        let promises = loaded.state.promises(at.now.date());
        let meant = promises
            .iter()
            .find(|known| Some(known.id) == subject.about);
        let promiser = meant.or(promises.last());
        let promiser = promiser.and_then(|known| known.promise.who.clone());
        let mut all: Vec<(To, Choice)> = Vec::new();
        // Who decides gets a letter of its own kind, and no other.
        let wanted = match usual {
            To::Executive => vec![usual],
            _ => vec![usual, To::Promiser, To::Rep, To::Firm, To::Complaints],
        };
        for to in wanted {
            let name = match to {
                To::Promiser => promiser.clone(),
                To::Rep => rep.clone(),
                To::Firm => Some(self.t(at, "page-to-firm")),
                To::Complaints => Some(self.t(at, "page-to-complaints")),
                To::Executive => Some(self.t(at, "page-to-executive")),
            };
            let Some(name) = name else { continue };
            let twice = all
                .iter()
                .any(|(known, choice)| *known == to || choice.label == name);
            if !twice {
                all.push((to, Choice::new(value_of(to), name)));
            }
        }
        Ok(all)
    }

    /// Returns to which of the recipients a kept text goes.
    fn recipient_of(
        &self,
        at: &At,
        loaded: &Loaded,
        saved: &MessageView,
        recipients: &[(To, Choice)],
    ) -> String {
        let kept = saved.message.to.as_deref().unwrap_or_default();
        let subject = Subject {
            kind: saved.message.letter.clone(),
            about: saved.message.about,
        };
        let found = recipients
            .iter()
            .find(|(to, _)| self.addressee(at, loaded, &subject, *to).as_deref() == Some(kept));
        let found = found.or(recipients.first());
        found
            .map(|(_, choice)| choice.value.clone())
            .unwrap_or_default()
    }

    /// Returns who stands above a letter.
    fn addressee(&self, at: &At, loaded: &Loaded, subject: &Subject, to: To) -> Option<String> {
        let draft = self
            .app
            .write_letter_to(&self.ctx(at), loaded, &subject.draft(), Some(to))
            .ok()?;
        Some(draft.letter.to).filter(|to| !to.is_empty())
    }

    /// Returns what can be put into the text: of the call and the promise that the letter is about,
    /// where it is about one, else of the last ones.
    fn letter_facts(&self, at: &At, lang: Lang, loaded: &Loaded, about: Option<Uuid>) -> Vec<Fact> {
        let state = &loaded.state;
        let details = state.details();
        let day = |day| format::date(lang, day, DateStyle::Long);
        let mut facts = Vec::new();
        let mut add = |id: &str, value: Option<Value>| {
            if let Some(value) = value {
                facts.push(Fact {
                    label: self.t(at, id),
                    value,
                });
            }
        };
        let promises = state.promises(at.now.date());
        let meant = promises.iter().find(|known| Some(known.id) == about);
        let named = meant.and_then(|known| known.promise.contact).or(about);
        let contacts = state.contacts();
        let contact = contacts.iter().find(|view| Some(view.id) == named);
        let contact = contact.or(contacts.iter().rfind(|view| !view.is_running()));
        let with = contact.and_then(|view| view.contact.with.name.clone());
        add(
            "page-fact-contact",
            contact.map(|view| Value::name(day(view.contact.at.date()))),
        );
        add(
            "field-amount",
            details
                .amount
                .map(|amount| Value::money(self.app.money(lang, &amount))),
        );
        add("field-reference", details.reference.map(Value::code));
        let who = meant.and_then(|known| known.promise.who.clone());
        let rep = || state.last_useful_rep().and_then(|(_, rep)| rep.name);
        let rep = match about {
            Some(_) => who.or(with),
            None => rep(),
        };
        add("thing-name", rep.map(Value::name));
        // A promise that another call made is not what a letter about this one tells.
        let promise = meant.or_else(|| {
            let of = |known: &&redress_case::PromiseView| {
                about.is_none() || known.promise.contact == about
            };
            promises.iter().rfind(of)
        });
        add(
            "page-fact-promise",
            promise.map(|known| Value::name(day(known.promise.by))),
        );
        facts
    }

    pub(super) fn keep(&self, at: &At, case: Case, form: &WriteForm, send: bool) -> Answer<()> {
        let loaded = self.load(at, case)?;
        let message = self.message(at, &loaded, form)?;
        let (ctx, case) = (self.ctx(at), case.to_string());
        let kept = if send {
            let channel = self.channel(&form.kind);
            self.app
                .send_text(&ctx, &case, &message, ctx.moment(), channel)
        } else {
            let same = message.draft.is_some_and(|draft| {
                loaded.state.messages().iter().any(|view| {
                    view.draft == draft
                        && view.message.body == message.body
                        && view.message.subject == message.subject
                        && view.message.to == message.to
                        && view.message.recipients == message.recipients
                        && view.message.reason == message.reason
                })
            });
            if same {
                return Ok(());
            }
            self.app.save_draft(&ctx, &case, &message)
        };
        kept.map(drop)
            .map_err(|error| self.told_at(at.lang, &error, "text", FIELDS))
    }

    /// The text of the form as an entry: the next version of the open draft, if there is one.
    fn message(&self, at: &At, loaded: &Loaded, form: &WriteForm) -> Answer<Message> {
        self.app
            .letter_to(&form.kind)
            .map_err(|error| self.told(at.lang, &error))?;
        let about = Uuid::parse_str(&form.about).ok();
        let last = loaded
            .state
            .messages()
            .into_iter()
            .rfind(|view| view.message.letter == form.kind && view.message.about == about);
        let draft = last
            .as_ref()
            .filter(|view| view.sent.is_none())
            .map(|view| view.draft);
        let lang: Lang = form
            .lang
            .parse()
            .unwrap_or_else(|_| self.app.call_lang(&self.ctx(at), &loaded.state));
        let subject = Subject {
            kind: form.kind.clone(),
            about,
        };
        let to = to_of(&form.to).and_then(|to| self.addressee(at, loaded, &subject, to));
        let to = to.or_else(|| last.and_then(|view| view.message.to));
        let recipients = match self.app.letter_to(&form.kind) {
            Ok(To::Executive) => self
                .app
                .addressees(loaded, &form.names())
                .map_err(|error| self.told(at.lang, &error))?,
            _ => Vec::new(),
        };
        let reason = form.reason.trim();
        Ok(Message {
            draft,
            letter: form.kind.clone(),
            to,
            subject: form.subject.trim().to_owned(),
            body: form.text.clone(),
            lang: lang.code().to_owned(),
            recipients,
            reason: (!reason.is_empty()).then(|| reason.to_owned()),
            about,
        })
    }

    /// How a letter of a kind usually goes out.
    fn channel(&self, kind: &str) -> Channel {
        let templates = self.app.engines().templates().ok();
        let spec = templates.and_then(|templates| templates.spec(kind));
        let first = spec.and_then(|spec| spec.channels.first());
        first
            .and_then(|name| Channel::from_name(name))
            .unwrap_or(Channel::Email)
    }

    pub(super) fn email_file(&self, at: &At, case: Case, form: &WriteForm) -> Answer<Download> {
        let loaded = self.load(at, case)?;
        let message = self.message(at, &loaded, form)?;
        let id = message.draft.or(loaded.state.case()).unwrap_or(Uuid::nil());
        let view = MessageView {
            id,
            draft: id,
            message,
            sent: None,
        };
        let bytes = self.app.eml(&self.ctx(at), &loaded, &view);
        let bytes = bytes.map_err(|error| self.told_at(at.lang, &error, "text", FIELDS))?;
        let name = self.app.letter_file(Lang::En, &form.kind, loaded.number);
        Ok(Download {
            name: format!("{name}.eml"),
            media: "message/rfc822",
            bytes,
        })
    }
}

const fn value_of(to: To) -> &'static str {
    match to {
        To::Rep => "rep",
        To::Promiser => "promiser",
        To::Firm => "firm",
        To::Complaints => "complaints",
        To::Executive => "executive",
    }
}

fn to_of(value: &str) -> Option<To> {
    [
        To::Rep,
        To::Promiser,
        To::Firm,
        To::Complaints,
        To::Executive,
    ]
    .into_iter()
    .find(|to| value_of(*to) == value)
}
