//! What is written leaves: kept as a draft, marked as sent and frozen, saved as an e-mail.

use redress_case::{Channel, Command, Data, Message, MessageView, Moment, Sent, State};
use redress_letter::Letter;
use redress_letter::spec::To;
use redress_tone::Lang;
use redress_words::args;
use uuid::Uuid;

use crate::log::find_entry;
use crate::record::{Context, Loaded, Written};
use crate::{App, AppError, Result};

impl App {
    /// Keeps a text as a draft: a new one, or the next version of one that is there.
    ///
    /// # Errors
    /// A refusal (it was sent and is frozen), or the store's own.
    pub fn save_draft(&self, ctx: &Context, case: &str, message: &Message) -> Result<Written> {
        self.run_one(ctx, case, &Command::Log(Data::Message(message.clone())))
    }

    /// Marks a message as sent; from then on it is frozen.
    ///
    /// # Errors
    /// Not found, a refusal, or the store's own.
    pub fn mark_sent(
        &self,
        ctx: &Context,
        case: &str,
        message: &str,
        at: Moment,
        channel: Channel,
    ) -> Result<Written> {
        self.run(ctx, case, |loaded| {
            let id = find_entry(&loaded.state, "message", message)?;
            let view = message_of(&loaded.state, id)?;
            self.guard(at.date(), &loaded.state, &view.message)?;
            let sent = Sent {
                message: view.id,
                at,
                channel,
            };
            Ok(vec![Command::Log(Data::Sent(sent))])
        })
    }

    /// Keeps a text and marks it as sent, as one write; from then on it is frozen. A draft that
    /// says the same already is not kept twice.
    ///
    /// # Errors
    /// A refusal (it was sent and is frozen), or the store's own.
    pub fn send_text(
        &self,
        ctx: &Context,
        case: &str,
        message: &Message,
        at: Moment,
        channel: Channel,
    ) -> Result<Written> {
        self.run_naming(ctx, case, |loaded, first| {
            self.guard(at.date(), &loaded.state, message)?;
            let same = loaded.state.messages().into_iter().find(|view| {
                Some(view.draft) == message.draft
                    && view.message.subject == message.subject
                    && view.message.body == message.body
                    && view.message.to == message.to
                    && view.message.recipients == message.recipients
                    && view.message.reason == message.reason
            });
            Ok(match same {
                Some(view) => vec![Command::Log(Data::Sent(Sent {
                    message: view.id,
                    at,
                    channel,
                }))],
                None => vec![
                    Command::Log(Data::Message(message.clone())),
                    Command::Log(Data::Sent(Sent {
                        message: first,
                        at,
                        channel,
                    })),
                ],
            })
        })
    }

    /// Writes a message as an e-mail file.
    ///
    /// # Errors
    /// `Letter` when an address is no e-mail address.
    pub fn eml(&self, ctx: &Context, loaded: &Loaded, message: &MessageView) -> Result<Vec<u8>> {
        let details = loaded.state.details();
        let lang = message.message.lang.parse().unwrap_or(ctx.lang);
        // What was entered, else what the directory knows.
        let known = || {
            let wanted = self.letter_to(&message.message.letter).ok()?;
            let firm = details.firm.as_deref();
            self.complaint_address(firm)
                .filter(|_| wanted != To::Executive)
        };
        let to_email = details
            .firm_address
            .clone()
            .or_else(known)
            .filter(|address| address.contains('@'));
        let letter = Letter {
            kind: message.message.letter.clone(),
            lang,
            subject: message.message.subject.clone(),
            body: message.message.body.clone(),
            to: message.message.to.clone().unwrap_or_default(),
            to_email,
            missing: Vec::new(),
        };
        let reach = details.reach.unwrap_or_default();
        let own = reach.split_whitespace().find(|word| word.contains('@'));
        let own = own.map(|word| word.trim_matches(|c: char| ",;<>()".contains(c)).to_owned());
        // A draft that nobody has signed yet still opens in every mail program.
        let from = own.unwrap_or_else(|| "me@example.invalid".to_owned());
        let sender = redress_letter::eml::Party {
            name: details.customer.as_deref(),
            address: &from,
        };
        let heads: Vec<redress_letter::eml::Party<'_>> = message
            .message
            .recipients
            .iter()
            .filter_map(|person| {
                Some(redress_letter::eml::Party {
                    name: Some(person.name.as_str()),
                    address: person.email.as_deref()?,
                })
            })
            .collect();
        let firm = letter.to_email.clone().filter(|_| heads.is_empty());
        let firm = firm.as_deref().map(|address| redress_letter::eml::Party {
            name: None,
            address,
        });
        let to: Vec<_> = heads.into_iter().chain(firm).collect();
        let at = message
            .sent
            .map_or(ctx.now.timestamp(), |(at, _)| at.instant());
        redress_letter::eml(&letter, &sender, &to, at, &message.draft.to_string())
            .map_err(|e| AppError::Letter(e.to_string()))
    }

    /// Returns the name under which a letter is saved.
    #[must_use]
    pub fn letter_file(&self, lang: Lang, kind: &str, number: u64) -> String {
        let number = number.to_string();
        self.words().get(
            lang,
            "letter-name-file",
            &args!["kind" => kind, "number" => &number],
        )
    }
}

/// Returns a message in its last version, by the entry of any of its versions.
pub(crate) fn message_of(state: &State, id: Uuid) -> Result<MessageView> {
    let draft = state.item(id).and_then(|item| match &item.data {
        Some(Data::Message(message)) => Some(message.draft.unwrap_or(id)),
        _ => None,
    });
    state
        .messages()
        .into_iter()
        .rfind(|view| Some(view.draft) == draft)
        .ok_or_else(|| AppError::NotFound {
            what: "message",
            given: id.to_string(),
        })
}
