//! A message of the firm: what stands in the way in it is recognised, counted and answered, and
//! logged where its reader keeps it.
//!
//! What is promised in it, the number it names and a result are told as well. Of a message the
//! first 20 000 characters and 200 sentences are read; all of it is kept, up to the record's own
//! limit.

use jiff::civil::Date;
use redress_case::{
    Channel, Command, Contact, ContactView, Data, Moment, Obstacle, PromiseState, ReferenceGiven,
    Rep, State,
};
use redress_coach::{HeadDay, Obstructs, Playbook, Sides, Speakers};
use redress_letter::model::{RefusalLine, Wrote};
use redress_tone::{Lang, Options};
use serde::Serialize;

mod facts;
mod meant;

use crate::by::By;
use crate::log::NewPromise;
use crate::record::{Context, Loaded, Written};
use crate::{App, AppError, Result};
pub(crate) use facts::day_in;
use facts::{is_known, nothing_late, one_line, promises_in, reference};
use meant::{meant, read_again, times};

pub(crate) use meant::is_borrowed;

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
    /// What of it goes on record beside the message itself.
    pub keep: Keep,
}

/// What goes on record of the things found in a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Keep {
    /// All that stands in the way, but for what has to be ticked.
    AllBut {
        /// What is left out, by id.
        left_out: Vec<String>,
        /// What has to be ticked and is, by id.
        also: Vec<String>,
    },
    /// These alone; [`Keep::promise`] and [`Keep::REFERENCE`] are names too.
    Only(Vec<String>),
}

impl Keep {
    /// How the name of a promise in a message starts; its place follows.
    const PROMISE: &'static str = "promise-";
    /// The number of the case in a message.
    pub const REFERENCE: &'static str = "reference";

    /// All that stands in the way, but for what has to be ticked.
    #[must_use]
    pub const fn all() -> Self {
        Keep::AllBut {
            left_out: Vec::new(),
            also: Vec::new(),
        }
    }

    /// Says whether this thing goes on record.
    #[must_use]
    pub fn stands_in_the_way(&self, one: &InTheWay) -> bool {
        let names = |ids: &[String]| ids.contains(&one.found.id);
        match self {
            Keep::AllBut { left_out, also } => (!one.ticked || names(also)) && !names(left_out),
            Keep::Only(kept) => names(kept),
        }
    }

    /// Returns the name of a promise in a message, by its place there, counted from 0.
    #[must_use]
    pub fn promise(at: usize) -> String {
        format!("{}{}", Keep::PROMISE, at.saturating_add(1))
    }

    /// Says whether this is the name of a promise.
    fn is_promise(name: &str) -> bool {
        let place = name.strip_prefix(Keep::PROMISE);
        place.is_some_and(|place| place.parse().is_ok_and(|n: u16| n > 0))
    }

    fn has(&self, name: &str) -> bool {
        matches!(self, Keep::Only(kept) if kept.iter().any(|one| one == name))
    }
}

/// A message of the firm, read.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ReplyView {
    /// What stands in the way.
    pub in_the_way: Vec<InTheWay>,
    /// What is promised by a day, each by itself.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub promises: Vec<PromiseInReply>,
    /// The number of the case, where the case does not have it yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// The sentence that says that something was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    /// Whose lines of a chat were read, where several write in it and nobody said who is who.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speakers: Option<Speakers>,
}

impl ReplyView {
    /// Says whether the message brings a result and nothing that wants an answer.
    #[must_use]
    pub fn settles(&self) -> bool {
        self.result.is_some() && self.in_the_way.is_empty()
    }
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
    /// It goes on record only where its reader ticks it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub ticked: bool,
    /// How often this was said in the case, this time included.
    pub count: usize,
    /// The paragraph that answers it, in the language of the message.
    pub answer: String,
    /// The rows of advice behind it.
    pub sources: Vec<String>,
}

/// A promise in a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PromiseInReply {
    /// The sentence, on one line and without marks of emphasis and direction.
    pub said: String,
    /// The day in it, where it is clear.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Date>,
    /// The stretch of time in it, as `10wd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub within: Option<String>,
}

impl PromiseInReply {
    /// Returns the promise for the record; none where its day is not clear.
    #[must_use]
    pub fn for_record(&self, who: Option<String>) -> Option<NewPromise> {
        let by = match (self.by, &self.within) {
            (Some(day), _) => By::Day(day),
            (None, within) => By::within(within.as_deref()?)?,
        };
        Some(NewPromise {
            what: one_line(&self.said),
            who,
            by,
            within: self.within.clone().filter(|_| self.by.is_none()),
        })
    }
}

impl App {
    /// Reads a message of the firm that came on a day; nothing is logged. Of a chat in which `who` has
    /// lines, only these are the firm's.
    ///
    /// # Errors
    /// `Needed` for an empty text, `Knowledge` when the playbook or the rules do not build.
    pub fn read_reply(
        &self,
        ctx: &Context,
        loaded: &Loaded,
        text: &str,
        on: Date,
        who: Option<&str>,
    ) -> Result<ReplyView> {
        if text.trim().is_empty() {
            return Err(AppError::Needed { what: "text" });
        }
        let playbook = self.engines().playbook()?;
        let lang = self.reply_lang(ctx, loaded, text);
        let promises = loaded.state.promises(on);
        let promised: Vec<&str> = promises
            .iter()
            .filter(|view| view.state == PromiseState::Broken && view.promise.at.date() <= on)
            .map(|view| view.promise.what.as_str())
            .collect();
        let details = loaded.state.details();
        let sides = Sides {
            with: who,
            customer: details.customer.as_deref(),
            firm: details.firm.as_deref(),
        };
        let mut message = playbook.read_message_of(sides, text, lang, &promised);
        let mut desk = self.tone_desk()?;
        let options = Options::new(lang);
        let near = |said: &str| self.near_day(&loaded.state, lang, on, said).ok().flatten();
        if promised.is_empty() {
            nothing_late(playbook, &mut desk, &options, &mut message, on, near);
        }
        let found = message.in_the_way.into_iter();
        let mut in_the_way: Vec<InTheWay> = found
            .map(|found| self.in_the_way(ctx, playbook, &loaded.state, lang, found))
            .collect();
        // What has to be ticked comes last: what goes on record is what comes before it.
        in_the_way.sort_by_key(|one| one.ticked);
        Ok(ReplyView {
            in_the_way,
            promises: promises_in(&mut desk, &options, message.promises, on, near),
            reference: reference(playbook, &mut desk, &options, &playbook.without_head(text))
                .filter(|given| !is_known(&loaded.state, given)),
            result: message.result.map(|told| told.said),
            speakers: message.speakers,
        })
    }

    /// Returns the day of a message as its own head tells it; one to come is none.
    ///
    /// # Errors
    /// `Knowledge` when the playbook does not build.
    pub fn day_in_head(&self, text: &str, today: Date) -> Result<Option<HeadDay>> {
        Ok(self.engines().playbook()?.day_in_head(text, today))
    }

    fn in_the_way(
        &self,
        ctx: &Context,
        playbook: &Playbook,
        state: &State,
        lang: Lang,
        found: Obstructs,
    ) -> InTheWay {
        let spec = playbook.written(&found.id);
        let own = |texts: &redress_tone::Texts| texts.get(&ctx.lang).cloned();
        let all = state.obstacles();
        let contacts = state.contacts();
        let earlier = spec.map_or(0, |spec| {
            times(playbook, &contacts, spec, all.iter().map(|(_, one)| *one))
        });
        let first = spec.filter(|_| earlier == 0);
        let first = first.and_then(|spec| spec.first.as_ref());
        let means = first.map(|first| &first.means);
        InTheWay {
            label: spec
                .and_then(|spec| own(first.map_or(&spec.label, |first| &first.label)))
                .unwrap_or_else(|| found.id.clone()),
            means: spec
                .and_then(|spec| means.unwrap_or(&spec.means).get(&ctx.lang).cloned())
                .unwrap_or_default(),
            for_you: spec.and_then(|spec| own(first.map_or(&spec.for_you, |first| &first.for_you))),
            ticked: spec.is_some_and(|spec| spec.ticked),
            count: earlier.saturating_add(1),
            answer: self
                .paragraph(playbook, state, lang, &found.id, earlier)
                .unwrap_or_default(),
            sources: spec.map(|spec| spec.cites.clone()).unwrap_or_default(),
            found,
        }
    }

    /// Logs a message of the firm with what is kept of it, as one write.
    ///
    /// # Errors
    /// As [`App::read_reply`]; `UnknownName` for a thing that no message holds, or that is to be kept
    /// and is not in this one; a refusal, or the store's own.
    pub fn log_reply(&self, ctx: &Context, case: &str, new: &NewReply) -> Result<Written> {
        self.check_kept(&new.keep)?;
        self.run_naming(ctx, case, |loaded, id| {
            let who = new.who.as_deref();
            let read = self.read_reply(ctx, loaded, &new.text, new.at.date(), who)?;
            self.check_there(ctx.lang, &new.keep, &read)?;
            let contact = Data::Contact(Contact {
                at: new.at,
                channel: new.channel,
                incoming: true,
                live: false,
                with: Rep {
                    name: new.who.clone(),
                    ..Rep::default()
                },
                said: Some(new.text.trim().to_owned()),
                seconds: None,
                hold_seconds: None,
                plan: None,
            });
            let mut commands = vec![Command::Log(contact)];
            let kept = read.in_the_way.into_iter();
            let kept = kept.filter(|one| new.keep.stands_in_the_way(one));
            commands.extend(kept.map(|one| {
                Command::Log(Data::Obstacle(Obstacle {
                    contact: Some(id),
                    at: new.at,
                    line: one.found.line,
                    digit: None,
                    firmness: u8::try_from(one.count.min(3)).ok(),
                    said: Some(one_line(&one.found.said)),
                    read: Some(one.found.id),
                    press: None,
                }))
            }));
            if let Some(value) = read.reference.filter(|_| new.keep.has(Keep::REFERENCE)) {
                commands.push(Command::Log(Data::Reference(ReferenceGiven {
                    contact: Some(id),
                    value,
                    press: None,
                })));
            }
            for (place, promise) in read.promises.iter().enumerate() {
                let kept = new.keep.has(&Keep::promise(place));
                let promise = promise.for_record(new.who.clone()).filter(|_| kept);
                if let Some(promise) = promise {
                    let data = self.promise_data(&loaded.state, new.at, Some(id), &promise)?;
                    commands.push(Command::Log(Data::Promise(data)));
                }
            }
            Ok(commands)
        })
    }

    /// Checks that what is kept, or left out, is a thing that a message may hold.
    fn check_kept(&self, keep: &Keep) -> Result<()> {
        let playbook = self.engines().playbook()?;
        let things = playbook.all_written().iter().map(|spec| spec.id.as_str());
        let (names, more) = match keep {
            Keep::AllBut { left_out, also } => ([left_out.as_slice(), also].concat(), &[][..]),
            Keep::Only(names) => {
                let others = names.iter().filter(|name| !Keep::is_promise(name));
                (others.cloned().collect(), &[Keep::REFERENCE][..])
            }
        };
        let known: Vec<&str> = things.chain(more.iter().copied()).collect();
        match names.iter().find(|name| !known.contains(&name.as_str())) {
            Some(given) => Err(unknown(
                given,
                crate::nearest(given, known).map(str::to_owned),
            )),
            None => Ok(()),
        }
    }

    /// Checks that what is kept is in the message: it may have changed since it was looked at.
    fn check_there(&self, lang: Lang, keep: &Keep, read: &ReplyView) -> Result<()> {
        let Keep::Only(kept) = keep else {
            return Ok(());
        };
        let there = |name: &str| match name {
            name if Keep::is_promise(name) => {
                let mut all = read.promises.iter().enumerate();
                all.any(|(at, one)| Keep::promise(at) == name && one.for_record(None).is_some())
            }
            Keep::REFERENCE => read.reference.is_some(),
            id => read.in_the_way.iter().any(|one| one.found.id == id),
        };
        match kept.iter().find(|name| !there(name)) {
            Some(name) => {
                let spec = self.engines().playbook()?.written(name);
                let label = spec.and_then(|spec| spec.label.get(&lang));
                Err(unknown(label.unwrap_or(name), None))
            }
            None => Ok(()),
        }
    }

    /// Returns what an obstacle on record is called: one that was read in a message by what was
    /// read, one that was heard by its line.
    #[must_use]
    pub fn obstacle_label(&self, lang: Lang, one: &Obstacle) -> String {
        let playbook = self.engines().playbook().ok();
        let spec = playbook.and_then(|playbook| {
            let kept = one.read.as_deref().and_then(|id| playbook.written(id));
            kept.or_else(|| read_again(playbook, one))
        });
        // The step of firmness is how often it was said, up to the third time.
        let label = spec.and_then(|spec| {
            let first = spec.first.as_ref().filter(|_| one.firmness == Some(1));
            first
                .map_or(&spec.label, |first| &first.label)
                .get(&lang)
                .cloned()
        });
        label.unwrap_or_else(|| self.line_label(lang, &one.line))
    }

    /// Returns the paragraphs that answer the obstacles of a message, in its order.
    pub(crate) fn replies_to(&self, lang: Lang, state: &State, view: &ContactView) -> Vec<String> {
        let Ok(playbook) = self.engines().playbook() else {
            return Vec::new();
        };
        let all = state.obstacles();
        let contacts = state.contacts();
        let here = all
            .iter()
            .enumerate()
            .filter(|(_, (_, obstacle))| obstacle.contact == Some(view.id));
        here.filter_map(|(at, (_, obstacle))| {
            let spec = meant(playbook, &contacts, obstacle)?;
            let before = all.iter().take(at).map(|(_, one)| *one);
            let earlier = times(playbook, &contacts, spec, before);
            self.paragraph(playbook, state, lang, &spec.id, earlier)
        })
        .collect()
    }

    /// Lists what was refused in messages of the firm, in their own words.
    pub(crate) fn refusals(&self, state: &State, contacts: &[ContactView]) -> Vec<RefusalLine> {
        let Ok(playbook) = self.engines().playbook() else {
            return Vec::new();
        };
        let all = state.obstacles();
        let refusals = all.iter().filter_map(|(_, one)| {
            let spec = one.read.as_deref().and_then(|id| playbook.written(id))?;
            let contact = contacts.iter().find(|view| Some(view.id) == one.contact)?;
            (spec.refuses && contact.contact.is_message()).then(|| RefusalLine {
                said: one.said.clone().unwrap_or_default(),
                date: contact.contact.at.date(),
                channel: contact.contact.channel.name().to_owned(),
                who: contact.contact.with.name.clone(),
            })
        });
        let mut refusals: Vec<RefusalLine> = refusals.collect();
        refusals.sort_by_key(|one| one.date);
        refusals
    }

    /// Returns the message of the firm that came last in writing.
    pub(crate) fn last_message<'a>(&self, contacts: &'a [ContactView]) -> Option<&'a ContactView> {
        contacts.iter().rev().find(|view| view.contact.is_message())
    }

    fn paragraph(
        &self,
        playbook: &Playbook,
        state: &State,
        lang: Lang,
        id: &str,
        earlier: usize,
    ) -> Option<String> {
        let slots = self.slots(lang, state, &redress_coach::CallState::default());
        playbook.answer_after(id, lang, earlier, &slots)
    }

    fn reply_lang(&self, ctx: &Context, loaded: &Loaded, text: &str) -> Lang {
        redress_tone::detect(text).unwrap_or_else(|| self.call_lang(ctx, &loaded.state))
    }
}

/// Says whether these are words of a message of the firm.
pub(crate) fn says(view: &ContactView, words: &str) -> bool {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let said = view.contact.said.as_deref().unwrap_or_default();
    let words = plain(words);
    view.contact.is_message() && !words.is_empty() && plain(said).contains(&words)
}

/// Returns what a letter says of the message that it answers.
pub(crate) fn wrote(view: &ContactView) -> Wrote {
    Wrote {
        date: view.contact.at.date(),
        channel: view.contact.channel.name().to_owned(),
    }
}

/// Says that a thing is none that the message holds.
fn unknown(given: &str, nearest: Option<String>) -> AppError {
    AppError::UnknownName {
        field: "obstacle",
        given: given.chars().take(60).collect(),
        nearest,
    }
}
