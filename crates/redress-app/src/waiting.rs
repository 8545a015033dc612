//! How long somebody may be kept waiting on the telephone where the case is.

use jiff::Timestamp;
use jiff::civil::Date;
use redress_case::{CallMark, Channel, ContactView, Mark, State, Waited};
use redress_coach::CallState;
use redress_knowledge::waiting::WaitingRule;
use redress_ladder::Country;
use redress_tone::Lang;
use serde::Serialize;

use crate::App;
use crate::grounds::{Checked, Grounds};
use crate::record::{Context, Loaded};

/// What the law of a country says of waiting on the telephone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WaitingView {
    /// After how many minutes a person has to answer.
    pub minutes: u16,
    /// The rule, in the language of Redress.
    pub says: String,
    /// The law.
    #[serde(flatten)]
    pub grounds: Grounds,
}

impl App {
    pub(crate) fn waiting_rule(&self, state: &State) -> Option<&WaitingRule> {
        let details = state.details();
        let country: Country = details.country?.parse().ok()?;
        let sector = details.sector;
        self.knowledge().waiting().rule(country, sector.as_deref())
    }

    /// Returns how long somebody may be kept waiting on the telephone in a case; `None` where no
    /// law is known.
    #[must_use]
    pub fn case_waiting(&self, lang: Lang, today: Date, loaded: &Loaded) -> Option<WaitingView> {
        let rule = self.waiting_rule(&loaded.state)?;
        Some(WaitingView {
            minutes: rule.minutes,
            says: rule.says.get(&lang).cloned().unwrap_or_default(),
            grounds: Grounds::of(
                &Checked {
                    law: &rule.law,
                    source: &rule.source,
                    confidence: rule.confidence,
                    reviewed_on: rule.reviewed_on,
                    review_due: rule.review_due,
                },
                today,
            ),
        })
    }

    /// Returns after how many minutes somebody had to answer, where the customer waits on the
    /// telephone for longer than that: on hold, or behind a machine. `None` where no limit is known
    /// or it is kept, and at a counter.
    #[must_use]
    pub fn waits_too_long(
        &self,
        state: &State,
        view: &ContactView,
        call: &CallState,
        now: Timestamp,
    ) -> Option<u16> {
        let rule = self.waiting_rule(state)?;
        if view.contact.channel != Channel::Phone {
            return None;
        }
        let seconds = now.duration_since(call.waiting_since()?).as_secs();
        (seconds > i64::from(rule.minutes) * 60).then_some(rule.minutes)
    }

    /// Returns the mark that a wait ended that was longer than the law lets a firm: somebody is on
    /// the line after it, or the customer hung up on hold. `after` is the call as it then stands.
    pub(crate) fn waited(
        &self,
        ctx: &Context,
        state: &State,
        view: &ContactView,
        call: &CallState,
        after: &CallState,
    ) -> Option<CallMark> {
        let now = ctx.now.timestamp();
        let limit_minutes = self.waits_too_long(state, view, call, now)?;
        let over = after.waiting_since().is_none();
        let given_up = after.ended.is_some() && call.on_hold_since.is_some();
        if !over && !given_up {
            return None;
        }
        let seconds = now.duration_since(call.waiting_since()?).as_secs();
        Some(CallMark {
            waited: Some(Waited {
                seconds: u64::try_from(seconds).ok()?,
                limit_minutes,
                law: self.waiting_rule(state)?.law.clone(),
            }),
            ..CallMark::new(view.id, ctx.moment(), Mark::WaitedLong)
        })
    }
}
