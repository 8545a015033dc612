//! A message of the firm: what stands in the way in it is recognised, logged, counted and answered.

use redress_case::{
    Channel, Command, Contact, ContactView, Data, Moment, Obstacle, Rep, State, TEXT_LIMIT,
};
use redress_coach::{Obstructs, Playbook};
use redress_letter::model::Wrote;
use redress_tone::Lang;
use serde::Serialize;

use crate::record::{Context, Loaded, Written};
use crate::{App, AppError, Result};

/// A message of the firm, as it was pasted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewReply {
    /// When it came.
    pub at: Moment,
    /// How.
    pub channel: Channel,
    /// Who wrote.
    pub who: Option<String>,
    /// The text.
    pub text: String,
}

/// What stands in the way in a message.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct InTheWay {
    /// What and where it is.
    #[serde(flatten)]
    pub found: Obstructs,
    /// What it is called.
    pub label: String,
    /// Why they may be writing it: possibilities, never a verdict.
    pub means: Vec<String>,
    /// Small print.
    pub for_you: Option<String>,
    /// How often this was said in the case, this time included.
    pub count: usize,
    /// The paragraph that answers it, in the language of the message.
    pub answer: String,
    /// The rows of advice behind it.
    pub sources: Vec<String>,
}

impl App {
    /// Reads what stands in the way in a message of the firm; nothing is logged.
    ///
    /// # Errors
    /// `Needed` for an empty text, `Knowledge` when the playbook does not build.
    pub fn read_reply(&self, ctx: &Context, loaded: &Loaded, text: &str) -> Result<Vec<InTheWay>> {
        if text.trim().is_empty() {
            return Err(AppError::Needed { what: "text" });
        }
        let playbook = self.engines().playbook()?;
        let lang = self.reply_lang(ctx, loaded, text);
        let found = playbook.read_message(text, lang);
        let known = loaded.state.obstacles();
        Ok(found
            .into_iter()
            .map(|found| {
                let earlier = known.iter().filter(|(_, o)| o.line == found.line).count();
                let spec = playbook.written(&found.id);
                let own = |texts: &redress_tone::Texts| texts.get(&ctx.lang).cloned();
                InTheWay {
                    label: spec
                        .and_then(|spec| own(&spec.label))
                        .unwrap_or_else(|| found.id.clone()),
                    means: spec
                        .and_then(|spec| spec.means.get(&ctx.lang).cloned())
                        .unwrap_or_default(),
                    for_you: spec.and_then(|spec| own(&spec.for_you)),
                    count: earlier.saturating_add(1),
                    answer: self
                        .paragraph(playbook, &loaded.state, lang, &found.id, earlier)
                        .unwrap_or_default(),
                    sources: spec.map(|spec| spec.cites.clone()).unwrap_or_default(),
                    found,
                }
            })
            .collect())
    }

    /// Logs a message of the firm with what stands in the way in it, as one write.
    ///
    /// # Errors
    /// As [`App::read_reply`]; a refusal, or the store's own.
    pub fn log_reply(&self, ctx: &Context, case: &str, new: &NewReply) -> Result<Written> {
        self.run_naming(ctx, case, |loaded, id| {
            let found = self.read_reply(ctx, loaded, &new.text)?;
            let contact = Data::Contact(Contact {
                at: new.at,
                channel: new.channel,
                incoming: true,
                live: false,
                with: Rep {
                    name: new.who.clone(),
                    ..Rep::default()
                },
                said: Some(new.text.trim().chars().take(TEXT_LIMIT).collect()),
                seconds: None,
                hold_seconds: None,
                plan: None,
            });
            let mut commands = vec![Command::Log(contact)];
            commands.extend(found.into_iter().map(|one| {
                Command::Log(Data::Obstacle(Obstacle {
                    contact: Some(id),
                    at: new.at,
                    line: one.found.line,
                    digit: None,
                    firmness: u8::try_from(one.count.min(3)).ok(),
                    said: Some(
                        one.found
                            .said
                            .chars()
                            .take(redress_case::LINE_LIMIT)
                            .collect(),
                    ),
                    press: None,
                }))
            }));
            Ok(commands)
        })
    }

    /// Returns the paragraphs that answer the obstacles of a message, in its order.
    pub(crate) fn replies_to(&self, lang: Lang, state: &State, view: &ContactView) -> Vec<String> {
        let Ok(playbook) = self.engines().playbook() else {
            return Vec::new();
        };
        let all = state.obstacles();
        let here = all
            .iter()
            .enumerate()
            .filter(|(_, (_, obstacle))| obstacle.contact == Some(view.id));
        here.filter_map(|(at, (_, obstacle))| {
            let earlier = all
                .iter()
                .take(at)
                .filter(|(_, o)| o.line == obstacle.line)
                .count();
            let mut written = playbook.all_written().iter();
            let spec = written.find(|spec| spec.lines.first() == Some(&obstacle.line))?;
            self.paragraph(playbook, state, lang, &spec.id, earlier)
        })
        .collect()
    }

    /// Returns the message of the firm that came last in writing.
    pub(crate) fn last_message<'a>(&self, contacts: &'a [ContactView]) -> Option<&'a ContactView> {
        contacts.iter().rev().find(|view| {
            view.contact.incoming
                && !matches!(view.contact.channel, Channel::Phone | Channel::Visit)
        })
    }

    fn paragraph(
        &self,
        playbook: &Playbook,
        state: &State,
        lang: Lang,
        id: &str,
        earlier: usize,
    ) -> Option<String> {
        let firmness = u8::try_from(earlier.saturating_add(1).min(3)).unwrap_or(3);
        let slots = self.slots(lang, state, &redress_coach::CallState::default());
        playbook.answer(id, lang, firmness, &slots)
    }

    fn reply_lang(&self, ctx: &Context, loaded: &Loaded, text: &str) -> Lang {
        redress_tone::detect(text).unwrap_or_else(|| self.call_lang(ctx, &loaded.state))
    }
}

/// Returns what a letter says of the message that it answers.
pub(crate) fn wrote(view: &ContactView) -> Wrote {
    Wrote {
        date: view.contact.at.date(),
        channel: view.contact.channel.name().to_owned(),
    }
}
