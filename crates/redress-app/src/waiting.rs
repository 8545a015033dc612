//! How long somebody may be kept waiting on the telephone where the case is.

use jiff::civil::Date;
use redress_case::{CallMark, Channel, ContactView, Mark, State, Waited};
use redress_coach::CallState;
use redress_knowledge::waiting::WaitingRule;
use redress_ladder::Country;
use redress_tone::Lang;
use serde::Serialize;

use crate::App;
use crate::grounds::Grounds;
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
            grounds: Grounds::of(rule, today),
        })
    }

    /// Returns the mark that a wait on the telephone ended that was longer than the law lets a
    /// firm: on hold, or until somebody answered behind a machine. `None` where no limit is known,
    /// or it was kept.
    pub(crate) fn waited(
        &self,
        ctx: &Context,
        state: &State,
        view: &ContactView,
        call: &CallState,
    ) -> Option<CallMark> {
        let rule = self.waiting_rule(state)?;
        if view.contact.channel != Channel::Phone {
            return None;
        }
        let since = match call.on_hold_since {
            Some(since) => since,
            None => call.started.filter(|_| call.machine)?,
        };
        let seconds = u64::try_from(ctx.now.timestamp().duration_since(since).as_secs()).ok()?;
        (seconds > u64::from(rule.minutes) * 60).then(|| CallMark {
            waited: Some(Waited {
                seconds,
                limit_minutes: rule.minutes,
                law: rule.law.clone(),
            }),
            ..CallMark::new(view.id, ctx.moment(), Mark::WaitedLong)
        })
    }
}
