//! How a call begins, and what the law and the record say of it beside the words.

use jiff::civil::Date;
use redress_case::{
    Asked, CallMark, Channel, Command, Contact, ContactView, Data, Details, Mark, Note, Plan, Rep,
    State,
};
use redress_coach::CallState;
use redress_words::args;
use uuid::Uuid;

use crate::call_log::{call_events, find_contact};
use crate::record::{Context, Written};
use crate::{App, Result};

/// What a customer sets out with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewCall {
    /// At a counter, not on the telephone.
    pub at_counter: bool,
    /// What this one contact is to bring.
    pub goal: Option<String>,
    /// After how many minutes to stop.
    pub minutes: Option<u16>,
}

impl App {
    /// Starts a call; without a case it opens an unnamed one, "Call of 14:05".
    ///
    /// # Errors
    /// A refusal (another call runs), or the store's own.
    pub fn start_call(&self, ctx: &Context, case: Option<&str>, new: &NewCall) -> Result<Written> {
        let at = ctx.moment();
        let plan = Plan {
            goal: new.goal.clone(),
            minutes: new.minutes,
        };
        let contact = Command::Log(Data::Contact(Contact {
            at,
            channel: channel(new.at_counter),
            incoming: false,
            live: true,
            with: Rep::default(),
            said: None,
            seconds: None,
            hold_seconds: None,
            plan: (plan != Plan::default()).then_some(plan),
        }));
        match case {
            Some(case) => self.run_one(ctx, case, &contact),
            None => {
                let time = redress_words::format::time(ctx.lang, at.datetime().time());
                let id = if new.at_counter {
                    "case-title-visit"
                } else {
                    "case-title-call"
                };
                let title = self.words().get(ctx.lang, id, &args!["time" => time]);
                let details = Details {
                    title: Some(title),
                    ..self.guess_details(ctx)
                };
                self.open_case(ctx, vec![Command::Open(details), contact])
            }
        }
    }

    /// Says that a call that runs is held at a counter, or on the telephone after all.
    ///
    /// # Errors
    /// Not found, a refusal, or the store's own.
    pub fn move_call(
        &self,
        ctx: &Context,
        case: &str,
        contact: Uuid,
        at_counter: bool,
    ) -> Result<Written> {
        self.run(ctx, case, |loaded| {
            let view = find_contact(&loaded.state, contact)?;
            if view.contact.channel == channel(at_counter) {
                return Ok(Vec::new());
            }
            let Some(Data::Contact(logged)) = loaded
                .state
                .item(contact)
                .and_then(|item| item.data.clone())
            else {
                return Ok(Vec::new());
            };
            Ok(vec![Command::Correct {
                of: contact,
                data: Data::Contact(Contact {
                    channel: channel(at_counter),
                    ..logged
                }),
            }])
        })
    }

    /// Logs what is said after a contact: whether it is saved in the firm's system, and what is
    /// still not right. What is not given is not logged.
    ///
    /// # Errors
    /// Not found, a refusal, or the store's own.
    pub fn after_contact(
        &self,
        ctx: &Context,
        case: &str,
        contact: Uuid,
        saved: Option<bool>,
        still: Option<&str>,
    ) -> Result<Written> {
        let at = ctx.moment();
        let mark = |mark| Data::CallMark(CallMark::new(contact, at, mark));
        self.run(ctx, case, |loaded| {
            let view = find_contact(&loaded.state, contact)?;
            let playbook = self.engines().playbook()?;
            let call = CallState::fold(&call_events(&loaded.state, &view), playbook);
            let saved = saved.map(|saved| mark(if saved { Mark::Saved } else { Mark::NotSaved }));
            let note = still.map(|text| {
                Data::Note(Note {
                    contact: Some(contact),
                    at,
                    text: text.to_owned(),
                    still: true,
                    press: None,
                })
            });
            // What is still not right is not solved.
            let open = (still.is_some() && call.solved).then(|| mark(Mark::Unsolved));
            Ok([saved, note, open]
                .into_iter()
                .flatten()
                .map(Command::Log)
                .collect())
        })
    }

    /// Returns the day on which a note against offers was first asked for before this contact.
    #[must_use]
    pub fn offers_unwanted_since(&self, state: &State, view: &ContactView) -> Option<Date> {
        let asks = state.asks();
        let asked = asks.iter().find(|ask| {
            ask.what == Asked::NoOffers && ask.contact != Some(view.id) && ask.at < view.contact.at
        })?;
        Some(asked.at.date())
    }
}

const fn channel(at_counter: bool) -> Channel {
    if at_counter {
        Channel::Visit
    } else {
        Channel::Phone
    }
}
