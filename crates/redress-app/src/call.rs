//! A live call: keys become entries, entries become the words to say.

use jiff::civil::Date;
use redress_case::view::contact_of;
use redress_case::{
    Answer, Answered, Ask, Asked, CallMark, Channel, Command, ContactView, Data, Hold, Mark,
    Moment, Note, Obstacle, Promise, PromiseState, ReferenceGiven, Rep, RepNamed, State,
};
use redress_coach::spec::Slot;
use redress_coach::{
    CallEvent, CallState, Facts, Field, Outcome, Phrase, Press, Promised, Slots, What,
};
use redress_tone::Lang;
use redress_words::DateStyle;
use uuid::Uuid;

use crate::call_log::{
    call_events, ends_wait, find_contact, last_heard, last_press, mark_of, refined_from,
};
use crate::describe::happened;
use crate::record::{Context, Loaded, Written};
use crate::{App, AppError, Result};

/// After how many seconds without a press a call counts as left open: nobody talks three hours
/// without a word that is worth a key.
const LEFT_OPEN: u64 = 3 * 60 * 60;

/// A call that was started, and what there is to say in it.
#[derive(Debug, Clone)]
pub struct CallView {
    /// The case as it stands.
    pub loaded: Loaded,
    /// The contact.
    pub contact: ContactView,
    /// The call as the playbook sees it.
    pub call: CallState,
    /// The words to show; `None` in a language that the playbook does not have.
    pub phrase: Option<Phrase>,
    /// The same words in the language of Redress, where the call is in another one.
    pub means: Option<Phrase>,
    /// The language of the call.
    pub lang: Lang,
    /// Whether to stay or to leave, in the language of Redress.
    pub stay: Option<String>,
    /// Whether the time that was set aside for it is over.
    pub over_limit: bool,
    /// The minutes that are left of it, where that is little.
    pub left_minutes: Option<u64>,
    /// Whether to go back to the same person or to try another one, in the language of Redress.
    pub again: Option<String>,
}

/// What a press did.
#[derive(Debug, Clone)]
pub enum Pressed {
    /// Entries were written; there may be none when the press means nothing now.
    Logged(Box<Written>),
    /// A field has to be opened first.
    Open(Field),
}

/// What a press asks for.
enum Todo {
    /// Nothing before this field is open.
    Open(Field),
    /// These commands.
    Log(Vec<Command>),
}

impl App {
    /// Returns a call with the words to show now.
    ///
    /// # Errors
    /// Not found, or the store's own.
    pub fn call(&self, ctx: &Context, case: &str, contact: Uuid) -> Result<CallView> {
        let loaded = self.load(case)?;
        self.call_of(ctx, loaded, contact)
    }

    /// Returns a call with the words to show now, in a case that was read already.
    ///
    /// # Errors
    /// Not found.
    pub fn call_of(&self, ctx: &Context, loaded: Loaded, contact: Uuid) -> Result<CallView> {
        let view = find_contact(&loaded.state, contact)?;
        let playbook = self.engines().playbook()?;
        let call = CallState::fold(&call_events(&loaded.state, &view), playbook);
        let lang = self.call_lang(ctx, &loaded.state);
        let facts = self.call_facts(&loaded.state, &view);
        let now = ctx.now.timestamp();
        let typed_in = (lang == ctx.lang).then_some(lang);
        let words = |lang: Lang| {
            let slots = self.call_slots((lang, typed_in), &loaded.state, &view, &call);
            playbook.current(&call, &facts, &slots, lang, now)
        };
        let phrase = words(lang);
        let means = if lang == ctx.lang {
            None
        } else {
            words(ctx.lang)
        };
        let own = self.call_slots((ctx.lang, None), &loaded.state, &view, &call);
        let situation = playbook.situation(&call, &facts, &own, ctx.lang, now);
        let advice = |id: &str| Some(playbook.moment(id, ctx.lang, &situation)?.say);
        let limit = facts.limit_minutes.map(|minutes| u64::from(minutes) * 60);
        let running = call.ended.is_none();
        let left = limit.and_then(|limit| limit.checked_sub(call.total(now)));
        let left = left.filter(|left| running && *left > 0);
        let little = playbook.little_left_seconds();
        Ok(CallView {
            over_limit: running && limit.is_some_and(|limit| call.total(now) >= limit),
            left_minutes: left
                .filter(|left| *left <= little && limit > Some(little))
                .map(|left| left.div_ceil(60)),
            stay: advice("stay-or-leave"),
            again: advice("ring-again"),
            contact: view,
            call,
            phrase,
            means,
            lang,
            loaded,
        })
    }

    /// Logs one press of the call pad.
    ///
    /// # Errors
    /// Not found, a refusal, or the store's own; then nothing was written.
    pub fn press(
        &self,
        ctx: &Context,
        case: &str,
        contact: Uuid,
        press: &Press,
    ) -> Result<Pressed> {
        let mut open = None;
        let written = self.run(ctx, case, |loaded| {
            match self.commands_of_press(ctx, loaded, contact, press)? {
                Todo::Open(field) => {
                    open = Some(field);
                    Ok(Vec::new())
                }
                Todo::Log(commands) => Ok(commands),
            }
        })?;
        Ok(match open {
            Some(field) => Pressed::Open(field),
            None => Pressed::Logged(Box::new(written)),
        })
    }

    /// Ends a call: when it ended, where that is known later, or as [`App::press`] does.
    ///
    /// # Errors
    /// `CallTime` for a moment before the last key of the call or to come; else as [`App::press`].
    pub fn end_call(
        &self,
        ctx: &Context,
        case: &str,
        contact: Uuid,
        at: Option<Moment>,
    ) -> Result<Written> {
        let then = |at: Moment| Context {
            now: at.instant().to_zoned(ctx.now.time_zone().clone()),
            ..ctx.clone()
        };
        self.run(ctx, case, |loaded| {
            let view = find_contact(&loaded.state, contact)?;
            let last = last_of(&loaded.state, &view);
            let at = at.map(|at| ended_by(at, last));
            if let Some(given) = at.filter(|_| view.ended.is_none()) {
                check_end(given, last, ctx.moment())?;
            }
            let told = at.map(then);
            let when = told.as_ref().unwrap_or(ctx);
            let todo = self.commands_of_press(when, loaded, contact, &Press::HangUp)?;
            let Todo::Log(mut commands) = todo else {
                return Ok(Vec::new());
            };
            // A call that is told to have lasted hours was not left open.
            if let (Some(given), Some(Command::EndContact { at, .. })) = (at, commands.last_mut()) {
                *at = given;
            }
            Ok(commands)
        })
    }

    /// Returns what a press writes at a moment, or the field that has to be opened first.
    fn commands_of_press(
        &self,
        ctx: &Context,
        loaded: &Loaded,
        contact: Uuid,
        press: &Press,
    ) -> Result<Todo> {
        let playbook = self.engines().playbook()?;
        let view = find_contact(&loaded.state, contact)?;
        let mut known = call_events(&loaded.state, &view);
        let call = CallState::fold(&known, playbook);
        let facts = self.call_facts(&loaded.state, &view);
        let events = match playbook.press(&call, &facts, press.clone(), ctx.now.timestamp()) {
            Outcome::Open(field) => return Ok(Todo::Open(field)),
            Outcome::Events(events) => events,
        };
        known.extend(events.iter().cloned());
        let after = CallState::fold(&known, playbook);
        let press = events.last().map(|event| event.press);
        // A wait that ends with this press and was longer than the law lets a firm.
        let waited = self.waited(ctx, &loaded.state, &view, &call, &after);
        let mut commands: Vec<Command> = waited
            .map(|waited| Command::Log(Data::CallMark(CallMark { press, ..waited })))
            .into_iter()
            .collect();
        for event in events {
            commands.extend(self.commands_of(ctx, loaded, &view, &call, event)?);
        }
        Ok(Todo::Log(commands))
    }

    fn commands_of(
        &self,
        ctx: &Context,
        loaded: &Loaded,
        view: &ContactView,
        call: &CallState,
        event: CallEvent,
    ) -> Result<Vec<Command>> {
        let state = &loaded.state;
        let (contact, at) = (view.id, ctx.moment());
        let press = Some(event.press);
        let marked = |mark| CallMark {
            press,
            ..CallMark::new(contact, at, mark)
        };
        let mark = |mark| Data::CallMark(marked(mark));
        let log = |data| Ok(vec![Command::Log(data)]);
        match event.what {
            // The contact itself is the start; it was logged when the call began.
            What::Started => Ok(Vec::new()),
            What::HoldOn => log(Data::Hold(Hold {
                contact,
                at,
                on: true,
                press,
            })),
            What::HoldOff => log(Data::Hold(Hold {
                contact,
                at,
                on: false,
                press,
            })),
            What::Obstacle { line, digit } => {
                let said = call.obstacles.iter().filter(|o| o.line == line).count();
                let firmness = u8::try_from((said + 1).min(3)).ok();
                let obstacle = Obstacle {
                    contact: Some(contact),
                    at,
                    line,
                    digit,
                    firmness,
                    said: None,
                    read: None,
                    press,
                };
                log(Data::Obstacle(obstacle))
            }
            What::Refined { line } => {
                let last = last_heard(state, contact);
                let said = call.obstacles.iter().filter(|o| o.line == line).count();
                let firmness = u8::try_from((said + 1).min(3)).ok();
                // Everything that the first guess brought goes, but somebody is back on the line
                // after the wait all the same.
                let mut commands: Vec<Command> = last_press(state, contact)
                    .into_iter()
                    .filter(|id| !ends_wait(state, *id))
                    .map(|of| Command::Retract { of })
                    .collect();
                commands.push(Command::Log(Data::Obstacle(Obstacle {
                    contact: Some(contact),
                    at: last.map_or(at, |heard| heard.at),
                    line,
                    digit: last.and_then(|heard| heard.digit),
                    firmness,
                    said: None,
                    read: None,
                    press,
                })));
                Ok(commands)
            }
            What::BridgeSaid => log(ask(contact, at, Asked::Options, press)),
            What::SupervisorAsked => log(ask(contact, at, Asked::Supervisor, press)),
            What::SupervisorRefused => Ok(answer(state, contact, at, Answer::Refused, press)),
            What::Transferred => {
                let mut commands = answer(state, contact, at, Answer::Granted, press);
                commands.push(Command::Log(mark(Mark::Transferred)));
                Ok(commands)
            }
            What::Name { name } => {
                let rep = Rep {
                    name: Some(name),
                    ..Rep::default()
                };
                log(Data::Rep(RepNamed {
                    contact,
                    rep,
                    press,
                }))
            }
            What::Reference { reference: value } => log(Data::Reference(ReferenceGiven {
                contact: Some(contact),
                value,
                press,
            })),
            What::Promise { promise } => log(Data::Promise(
                self.promise_of(ctx, state, view, promise, press)?,
            )),
            What::Note { text } => log(Data::Note(Note {
                still: false,
                contact: Some(contact),
                at,
                text,
                press,
            })),
            What::Solved { solved: true } => log(mark(Mark::Solved)),
            What::Solved { solved: false } => log(mark(Mark::Unsolved)),
            What::Turned { turn } => log(mark(mark_of(turn))),
            What::NoOffersAsked => log(ask(contact, at, Asked::NoOffers, press)),
            What::ReceiptAsked => log(ask(contact, at, Asked::Receipt, press)),
            What::Attested { fact } => log(Data::CallMark(CallMark {
                fact: Some(fact),
                ..marked(Mark::Attested)
            })),
            What::Closing => log(mark(Mark::Closing)),
            What::Ended => {
                let at = self.ended_at(ctx, state, view);
                Ok(vec![Command::EndContact { contact, at }])
            }
            What::Undo => {
                let mut commands: Vec<Command> = last_press(state, contact)
                    .into_iter()
                    .map(|of| Command::Retract { of })
                    .collect();
                let before = refined_from(state, contact);
                commands.extend(before.map(|heard| Command::Log(Data::Obstacle(heard))));
                Ok(commands)
            }
        }
    }

    /// Returns when a call ended that is ended now: at its last press, where that is hours ago, for
    /// then it was left open and not talked on.
    fn ended_at(&self, ctx: &Context, state: &State, view: &ContactView) -> Moment {
        let now = ctx.moment();
        let last = last_of(state, view);
        if now.seconds_since(last) > LEFT_OPEN {
            last
        } else {
            now
        }
    }

    fn promise_of(
        &self,
        ctx: &Context,
        state: &State,
        view: &ContactView,
        promised: Promised,
        press: Option<u32>,
    ) -> Result<Promise> {
        let at = ctx.moment();
        let by = match (promised.due, promised.working_days) {
            (Some(due), _) => due,
            (None, Some(days)) => self.working_days_after(state, at.date(), u32::from(days))?,
            (None, None) => return Err(AppError::Needed { what: "by" }),
        };
        let lang = self.call_lang(ctx, state);
        let what = promised
            .what
            .filter(|what| !what.trim().is_empty())
            .unwrap_or_else(|| self.words().text(lang, "promise-written-answer"));
        let who = promised.who.or_else(|| view.contact.with.name.clone());
        let within = promised.working_days.map(|days| format!("{days}wd"));
        Ok(Promise {
            contact: Some(view.id),
            at,
            what,
            who,
            by,
            within,
            press,
        })
    }

    /// Returns the language in which a case's contacts are held.
    #[must_use]
    pub fn call_lang(&self, ctx: &Context, state: &State) -> Lang {
        state
            .details()
            .lang
            .and_then(|code| code.parse().ok())
            .unwrap_or(ctx.lang)
    }

    fn call_facts(&self, state: &State, view: &ContactView) -> Facts {
        let contacts = state.contacts();
        let name = view.contact.with.name.as_deref();
        let same = |other: Option<&str>| name.is_some() && other == name;
        let mut earlier = 0_u32;
        let mut knows_case = false;
        for other in contacts.iter().filter(|c| c.contact.at < view.contact.at) {
            earlier = earlier.saturating_add(1);
            knows_case |= same(other.contact.with.name.as_deref());
        }
        let promises = state.promises(view.contact.at.date());
        let put_through = state.asks().iter().any(|ask| {
            ask.contact == Some(view.id)
                && ask.what == Asked::Supervisor
                && ask.answer == Some(Answer::Granted)
        });
        Facts {
            earlier_contacts: earlier,
            captive: self.is_captive(state),
            knows_case,
            made_promise: promises.iter().any(|p| same(p.promise.who.as_deref())),
            // Who took over after an ask for a supervisor is taken to be one.
            has_power: put_through,
            at_counter: view.contact.channel == Channel::Visit,
            no_offers_asked: self.offers_unwanted_since(state, view).is_some(),
            limit_minutes: view
                .contact
                .plan
                .as_ref()
                .and_then(|plan| plan.minutes)
                .map(u32::from),
        }
    }

    /// Fills in what the sentences of a call may name, also what was promised before it and has not
    /// come by its day, as the customer's calendar has it.
    ///
    /// `typed_in` is the language of what was typed for this call, where it may be said aloud.
    fn call_slots(
        &self,
        (lang, typed_in): (Lang, Option<Lang>),
        state: &State,
        view: &ContactView,
        call: &CallState,
    ) -> Slots {
        let mut slots = self.slots(lang, state, call);
        // What was typed is said where the call is in the language that it was typed in.
        let goal = view
            .contact
            .plan
            .as_ref()
            .and_then(|plan| plan.goal.clone());
        if let (Some(goal), true) = (goal, typed_in == Some(lang)) {
            let request = self.engines().playbook().ok();
            let request = request.and_then(|playbook| playbook.request(&goal, lang));
            slots.set(Slot::Request, &request.unwrap_or_default());
        }
        if call.promises.is_empty() {
            set_broken_promise(lang, state, view.contact.at.date(), &mut slots);
        }
        slots
    }

    /// Fills in what the sentences of a call may name, from the case and from the call.
    pub(crate) fn slots(&self, lang: Lang, state: &State, call: &CallState) -> Slots {
        let details = state.details();
        let mut slots = Slots::new();
        let topic = details
            .topic
            .as_deref()
            .and_then(|topic| self.engines().playbook().ok()?.matter(topic, lang));
        for (slot, value) in [
            (Slot::Topic, topic.map(str::to_owned)),
            (Slot::Firm, details.firm.clone()),
            (Slot::Reference, details.reference.clone()),
            (
                Slot::Amount,
                details.amount.as_ref().map(|a| self.money(lang, a)),
            ),
        ] {
            if let Some(value) = value {
                slots.set(slot, &value);
            }
        }
        if let Some(promise) = call.promises.last() {
            if let Some(due) = promise.due {
                slots.set(
                    Slot::Due,
                    &redress_words::format::date(lang, due, DateStyle::Long),
                );
            }
            if let Some(what) = &promise.what {
                slots.set(Slot::Promise, what);
            }
        }
        slots
    }
}

/// Fills in the last promise that was not kept by a day.
fn set_broken_promise(lang: Lang, state: &State, today: Date, slots: &mut Slots) {
    let promises = state.promises(today).into_iter();
    let mut broken = promises.filter(|view| view.state == PromiseState::Broken);
    if let Some(view) = broken.next_back() {
        let long = |day| redress_words::format::date(lang, day, DateStyle::Long);
        slots.set(Slot::Due, &long(view.promise.by));
        slots.set(Slot::Promise, &view.promise.what);
    }
}

/// Returns when a call was last told of: at its last press, or at its start.
fn last_of(state: &State, view: &ContactView) -> Moment {
    let told = state.shown().filter_map(|(_, data)| {
        (contact_of(data) == Some(view.id))
            .then(|| happened(data))
            .flatten()
    });
    told.max().unwrap_or(view.contact.at)
}

/// Returns when a call ended: a minute in which its last key was pressed stands for that key.
fn ended_by(given: Moment, last: Moment) -> Moment {
    let whole = given.datetime().second() == 0;
    if whole && given.instant() < last.instant() && last.seconds_since(given) < 60 {
        last
    } else {
        given
    }
}

/// Checks that a call ended after its last key, and not in the future.
fn check_end(given: Moment, last: Moment, now: Moment) -> Result<()> {
    let before = given.instant() < last.instant();
    if !before && given.instant() <= now.instant() {
        return Ok(());
    }
    Err(AppError::CallTime {
        given,
        limit: if before { last } else { now },
        before,
    })
}

fn ask(contact: Uuid, at: Moment, what: Asked, press: Option<u32>) -> Data {
    Data::Ask(Ask {
        contact: Some(contact),
        at,
        what,
        text: None,
        answer: None,
        press,
    })
}

/// Answers the ask for a supervisor that has no answer yet.
fn answer(
    state: &State,
    contact: Uuid,
    at: Moment,
    answer: Answer,
    press: Option<u32>,
) -> Vec<Command> {
    state
        .asks()
        .into_iter()
        .rfind(|ask| {
            ask.contact == Some(contact) && ask.what == Asked::Supervisor && ask.answer.is_none()
        })
        .map(|ask| {
            Command::Log(Data::Answered(Answered {
                ask: ask.id,
                at,
                answer,
                reason: None,
                press,
            }))
        })
        .into_iter()
        .collect()
}
