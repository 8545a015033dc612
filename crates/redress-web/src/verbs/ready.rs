//! The page before a call.

use redress_coach::{Situation, Slots};

use super::{AppDesk, short};
use crate::desk::{Answer, At, Case};
use crate::view::{self, Value};

impl AppDesk {
    pub(super) fn ready_page(&self, at: &At, case: Case) -> Answer<view::Ready> {
        let loaded = self.load(at, case)?;
        let details = loaded.state.details();
        let amount = details.amount.as_ref();
        let amount = amount.map(|amount| Value::money(self.app.money(at.lang, amount)));
        let at_hand = [
            ("page-details-firm", details.firm.clone().map(Value::name)),
            (
                "page-details-reference",
                details.reference.clone().map(Value::code),
            ),
            ("page-details-amount", amount),
            ("page-details-goal", details.goal.clone().map(Value::name)),
        ];
        let playbook = self.app.engines().playbook();
        let playbook = playbook.map_err(|error| self.told(at.lang, &error))?;
        // Nobody has chosen a door yet: what to look at differs a little at a counter.
        let look = |label: &str, before: &Situation| {
            let phrase = playbook.moment("own-mistake", at.lang, before)?;
            Some((self.t(at, label), phrase.say))
        };
        let own_mistake = [
            look("page-call-on-phone", &Situation::of(Slots::new())),
            look("page-call-at-counter", &Situation::at_counter(Slots::new())),
        ];
        Ok(view::Ready {
            case: short(loaded.number),
            title: self.title_of(at.lang, &loaded),
            at_hand: at_hand
                .into_iter()
                .filter_map(|(name, value)| Some((self.t(at, name), value?)))
                .collect(),
            facts: self.promises_before(at, &loaded.state, None),
            own_mistake: own_mistake.into_iter().flatten().collect(),
            menu_notes: self.menu_notes(at, &loaded)?,
        })
    }
}
