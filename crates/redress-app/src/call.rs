//! A live call: keys become entries, entries become the words to say.

use jiff::civil::Date;
use redress_case::{
    Answer, Answered, Ask, Asked, CallMark, Channel, Command, Contact, ContactView, Data, Details,
    Hold, Mark, Moment, Note, Obstacle, Promise, ReferenceGiven, Rep, RepNamed, State,
};
use redress_coach::spec::Slot;
use redress_coach::{
    CallEvent, CallState, Facts, Field, Outcome, Phrase, Press, Promised, Slots, What,
};
use redress_tone::Lang;
use redress_words::{DateStyle, args};
use uuid::Uuid;

use crate::record::{Context, Loaded, Written};
use crate::{App, AppError, Result};

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
}

/// What a press did.
#[derive(Debug, Clone)]
pub enum Pressed {
    /// Entries were written; there may be none when the press means nothing now.
    Logged(Box<Written>),
    /// A field has to be opened first.
    Open(Field),
}

impl App {
    /// Starts a call; without a case it opens an unnamed one, "Call of 14:05".
    ///
    /// # Errors
    /// A refusal (another call runs), or the store's own.
    pub fn start_call(&self, ctx: &Context, case: Option<&str>) -> Result<Written> {
        let at = ctx.moment();
        let contact = Command::Log(Data::Contact(Contact {
            at,
            channel: Channel::Phone,
            incoming: false,
            live: true,
            with: Rep::default(),
            said: None,
            seconds: None,
            hold_seconds: None,
        }));
        match case {
            Some(case) => self.run_one(ctx, case, &contact),
            None => {
                let time = redress_words::format::time(ctx.lang, at.datetime().time());
                let title = self
                    .words()
                    .get(ctx.lang, "case-title-call", &args!["time" => time]);
                let details = Details {
                    title: Some(title),
                    ..self.guess_details(ctx)
                };
                self.open_case(ctx, vec![Command::Open(details), contact])
            }
        }
    }

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
        let words = |lang: Lang| {
            let slots = self.slots(lang, &loaded.state, &call);
            playbook.current(&call, &facts, &slots, lang, now)
        };
        let phrase = words(lang);
        let means = if lang == ctx.lang {
            None
        } else {
            words(ctx.lang)
        };
        Ok(CallView {
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
        let playbook = self.engines().playbook()?;
        let mut open = None;
        let written = self.run(ctx, case, |loaded| {
            let view = find_contact(&loaded.state, contact)?;
            let call = CallState::fold(&call_events(&loaded.state, &view), playbook);
            let facts = self.call_facts(&loaded.state, &view);
            let events = match playbook.press(&call, &facts, press.clone(), ctx.now.timestamp()) {
                Outcome::Open(field) => {
                    open = Some(field);
                    return Ok(Vec::new());
                }
                Outcome::Events(events) => events,
            };
            let mut commands = Vec::new();
            for event in events {
                commands.extend(self.commands_of(ctx, loaded, &view, &call, event)?);
            }
            Ok(commands)
        })?;
        Ok(match open {
            Some(field) => Pressed::Open(field),
            None => Pressed::Logged(Box::new(written)),
        })
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
        let mark = |mark| {
            Data::CallMark(CallMark {
                contact,
                at,
                mark,
                press,
            })
        };
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
                    press,
                };
                log(Data::Obstacle(obstacle))
            }
            What::Refined { line } => {
                let last = last_heard(state, contact);
                let said = call.obstacles.iter().filter(|o| o.line == line).count();
                let firmness = u8::try_from((said + 1).min(3)).ok();
                // Everything that the first guess brought goes, but somebody is back on the line
                // all the same.
                let mut commands: Vec<Command> = last_press(state, contact)
                    .into_iter()
                    .filter(|id| !is_hold_off(state, *id))
                    .map(|of| Command::Retract { of })
                    .collect();
                commands.push(Command::Log(Data::Obstacle(Obstacle {
                    contact: Some(contact),
                    at: last.map_or(at, |heard| heard.at),
                    line,
                    digit: last.and_then(|heard| heard.digit),
                    firmness,
                    said: None,
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
                contact: Some(contact),
                at,
                text,
                press,
            })),
            What::Solved { solved: true } => log(mark(Mark::Solved)),
            What::Solved { solved: false } => log(mark(Mark::Unsolved)),
            What::Closing => log(mark(Mark::Closing)),
            What::Ended => Ok(vec![Command::EndContact { contact, at }]),
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
            ..Facts::default()
        }
    }

    fn slots(&self, lang: Lang, state: &State, call: &CallState) -> Slots {
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

/// Returns a contact of a case.
///
/// # Errors
/// Not found.
pub(crate) fn find_contact(state: &State, contact: Uuid) -> Result<ContactView> {
    state
        .contacts()
        .into_iter()
        .find(|view| view.id == contact)
        .ok_or_else(|| AppError::NotFound {
            what: "contact",
            given: contact.to_string(),
        })
}

/// Returns the entries that one undo takes back: those of the last press of the call.
fn last_press(state: &State, contact: Uuid) -> Vec<Uuid> {
    let mut last: Option<u32> = None;
    let mut ids = Vec::new();
    for (id, press, _) in pressed(state, contact).into_iter().rev() {
        match last {
            None => last = Some(press),
            Some(known) if known != press => break,
            Some(_) => {}
        }
        ids.push(id);
    }
    ids
}

/// Returns the line that was heard last in a call.
fn last_heard(state: &State, contact: Uuid) -> Option<&Obstacle> {
    let heard = state
        .obstacles()
        .into_iter()
        .rfind(|(_, o)| o.contact == Some(contact));
    heard.map(|(_, obstacle)| obstacle)
}

fn is_hold_off(state: &State, id: Uuid) -> bool {
    let data = state.item(id).and_then(|item| item.data.as_ref());
    matches!(data, Some(Data::Hold(hold)) if !hold.on)
}

/// Returns the line that the last press put another one in the place of, as it was logged.
///
/// A press that refines hides the press before it and is numbered one higher; a press after an
/// undo takes the number of the one that was undone, so the two cannot be confused.
fn refined_from(state: &State, contact: Uuid) -> Option<Obstacle> {
    let items = state.items();
    let id = *last_press(state, contact).last()?;
    let place = items.iter().position(|item| item.id == id)?;
    let Some(Data::Obstacle(now)) = &items.get(place)?.data else {
        return None;
    };
    let hidden = items
        .get(..place)?
        .iter()
        .rev()
        .map_while(|item| match &item.data {
            Some(Data::Retraction(retraction)) => state.item(retraction.of),
            _ => None,
        });
    hidden
        .filter_map(|item| match &item.data {
            Some(Data::Obstacle(heard)) => Some(heard.clone()),
            _ => None,
        })
        .find(|heard| {
            heard.contact == Some(contact)
                && heard.press.and_then(|press| press.checked_add(1)) == now.press
        })
}

/// Returns what was logged in a call with its press, in order.
fn pressed(state: &State, contact: Uuid) -> Vec<(Uuid, u32, &Data)> {
    let asks: Vec<Uuid> = state
        .asks()
        .iter()
        .filter(|a| a.contact == Some(contact))
        .map(|a| a.id)
        .collect();
    let mut unknown = 0_u32;
    state
        .shown()
        .filter(|(_, data)| match data {
            Data::Answered(answered) => asks.contains(&answered.ask),
            data => redress_case::view::contact_of(data) == Some(contact),
        })
        .filter_map(|(item, data)| {
            let press = match data {
                Data::Hold(d) => d.press,
                Data::Rep(d) => d.press,
                Data::Reference(d) => d.press,
                Data::Obstacle(d) => d.press,
                Data::Ask(d) => d.press,
                Data::Answered(d) => d.press,
                Data::CallMark(d) => d.press,
                Data::Note(d) => d.press,
                Data::Promise(d) => d.press,
                _ => return None,
            };
            // What was logged beside the pad stands for a press of its own.
            let press = press.unwrap_or_else(|| {
                unknown = unknown.saturating_add(1);
                u32::MAX - unknown
            });
            Some((item.id, press, data))
        })
        .collect()
}

/// Reads the events of a call back from its entries.
fn call_events(state: &State, view: &ContactView) -> Vec<CallEvent> {
    let mut events = vec![CallEvent {
        at: view.contact.at.instant(),
        press: 0,
        what: What::Started,
    }];
    let mut next = 1_u32;
    for (_, press, data) in pressed(state, view.id) {
        let press = if press > u32::MAX / 2 { next } else { press };
        next = next.max(press.saturating_add(1));
        if let Some((at, what)) = event_of(data) {
            events.push(CallEvent {
                at: at.unwrap_or(view.contact.at).instant(),
                press,
                what,
            });
        }
    }
    if let Some(ended) = view.ended {
        events.push(CallEvent {
            at: ended.instant(),
            press: next,
            what: What::Ended,
        });
    }
    events
}

fn event_of(data: &Data) -> Option<(Option<Moment>, What)> {
    Some(match data {
        Data::Hold(hold) if hold.on => (Some(hold.at), What::HoldOn),
        Data::Hold(hold) => (Some(hold.at), What::HoldOff),
        Data::Rep(named) => (
            None,
            What::Name {
                name: named.rep.name.clone()?,
            },
        ),
        Data::Reference(given) => (
            None,
            What::Reference {
                reference: given.value.clone(),
            },
        ),
        Data::Obstacle(obstacle) => {
            let (line, digit) = (obstacle.line.clone(), obstacle.digit);
            (Some(obstacle.at), What::Obstacle { line, digit })
        }
        Data::Ask(ask) if ask.what == Asked::Options => (Some(ask.at), What::BridgeSaid),
        Data::Ask(ask) if ask.what == Asked::Supervisor => (Some(ask.at), What::SupervisorAsked),
        Data::Answered(given) if given.answer == Answer::Refused => {
            (Some(given.at), What::SupervisorRefused)
        }
        Data::CallMark(mark) => {
            let what = match mark.mark {
                Mark::Transferred => What::Transferred,
                Mark::Solved => What::Solved { solved: true },
                Mark::Unsolved => What::Solved { solved: false },
                Mark::Closing => What::Closing,
            };
            (Some(mark.at), what)
        }
        Data::Note(note) => (
            Some(note.at),
            What::Note {
                text: note.text.clone(),
            },
        ),
        Data::Promise(promise) => (
            Some(promise.at),
            What::Promise {
                promise: promised(promise),
            },
        ),
        _ => return None,
    })
}

fn promised(promise: &Promise) -> Promised {
    let days = promise
        .within
        .as_deref()
        .and_then(|text| text.strip_suffix("wd"));
    Promised {
        what: Some(promise.what.clone()),
        who: promise.who.clone(),
        due: Some(promise.by),
        working_days: days.and_then(|days| days.parse().ok()),
    }
}

/// A day on which something was promised or happened, as a person may give it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// The day itself.
    Day(Date),
    /// So many days, weeks, months or working days from a day.
    Within {
        /// How many.
        count: u32,
        /// Of what.
        unit: Unit,
    },
}

/// The unit of a stretch of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Calendar days.
    Days,
    /// Working days of the case's calendar.
    WorkingDays,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
}

impl By {
    /// Reads `15wd`, `5d`, `8w`, `2m`; at most 3 660 of any of them.
    #[must_use]
    pub fn within(text: &str) -> Option<By> {
        let text = text.trim();
        let split = text.find(|c: char| !c.is_ascii_digit())?;
        let (count, unit) = text.split_at_checked(split)?;
        let unit = match unit {
            "d" => Unit::Days,
            "wd" => Unit::WorkingDays,
            "w" => Unit::Weeks,
            "m" => Unit::Months,
            _ => return None,
        };
        let count: u32 = count.parse().ok().filter(|count| *count <= 3_660)?;
        Some(By::Within { count, unit })
    }
}

impl App {
    /// Returns the day that `by` names, counted from `from` in the case's calendar.
    ///
    /// # Errors
    /// `Count` when the calendar ends before the day.
    pub fn day_of(&self, state: &State, from: Date, by: By) -> Result<Date> {
        let (count, unit) = match by {
            By::Day(day) => return Ok(day),
            By::Within { count, unit } => (count, unit),
        };
        let span = jiff::Span::new();
        let count_i = i64::from(count);
        let span = match unit {
            Unit::WorkingDays => return self.working_days_after(state, from, count),
            Unit::Days => span.try_days(count_i),
            Unit::Weeks => span.try_weeks(count_i),
            Unit::Months => span.try_months(count_i),
        };
        span.and_then(|span| from.checked_add(span))
            .map_err(|e| AppError::Count(e.to_string()))
    }
}
