//! What is true around a call: the case's facts, the call's state, and the slots.

use std::collections::BTreeSet;

use jiff::Timestamp;
use redress_tone::Lang;

use crate::call::CallState;
use crate::playbook::Playbook;
use crate::spec::{Condition, Slot};
use crate::text::{Slots, read_back_pairs};

/// What the case knows beyond this call.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// How many contacts there were about this matter before this call.
    pub earlier_contacts: u32,
    /// Whether the customer cannot go to another firm.
    pub captive: bool,
    /// Whether the person dealt with knows the case.
    pub knows_case: bool,
    /// Whether the person dealt with promised something.
    pub made_promise: bool,
    /// Whether the person dealt with may decide.
    pub has_power: bool,
    /// Whether the customer stands at a counter.
    pub at_counter: bool,
    /// Whether a note against offers was asked for before this call.
    pub no_offers_asked: bool,
    /// The minutes after which the customer wants to stop.
    pub limit_minutes: Option<u32>,
}

/// Everything that decides which words are shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Situation {
    /// The conditions that hold.
    pub conditions: BTreeSet<Condition>,
    /// The ids of the facts that the customer has vouched for.
    pub attested: BTreeSet<String>,
    /// The values of the slots.
    pub slots: Slots,
}

impl Situation {
    /// Takes slots alone, for words outside a call.
    #[must_use]
    pub fn of(slots: Slots) -> Self {
        Self::with(slots, &Facts::default())
    }

    /// Takes slots alone, for words before a visit to a shop or an office.
    #[must_use]
    pub fn at_counter(slots: Slots) -> Self {
        let facts = Facts {
            at_counter: true,
            ..Facts::default()
        };
        Self::with(slots, &facts)
    }

    fn with(slots: Slots, facts: &Facts) -> Self {
        Situation {
            slots,
            conditions: conditions(&CallState::default(), facts, false, Timestamp::MIN),
            ..Situation::default()
        }
    }

    /// Says whether all of these conditions hold.
    #[must_use]
    pub fn holds(&self, conditions: &[Condition]) -> bool {
        conditions.iter().all(|c| self.conditions.contains(c))
    }
}

impl Playbook {
    /// Joins a call's state with the case's facts and slots.
    ///
    /// The rep's name, the reference and the thing still missing come from the call
    /// unless the caller has set them; dates and amounts are the caller's to write out.
    #[must_use]
    pub fn situation(
        &self,
        state: &CallState,
        facts: &Facts,
        slots: &Slots,
        lang: Lang,
        now: Timestamp,
    ) -> Situation {
        let mut slots = slots.clone();
        if let Some(name) = &state.name {
            slots.set(Slot::Name, name);
        }
        if let Some(reference) = &state.reference {
            slots.set(Slot::Reference, reference);
        }
        let pairs = slots.get(Slot::Reference).map(read_back_pairs);
        if let Some(pairs) = pairs {
            slots.set(Slot::Pairs, &pairs);
        }
        if let Some(promise) = state.promises.last().and_then(|p| p.what.as_deref()) {
            slots.set(Slot::Promise, promise);
        }
        let reference = slots.get(Slot::Reference).is_some();
        let open = state
            .missing_beside(reference)
            .first()
            .and_then(|missing| self.open_item(*missing, lang));
        if let Some(open) = open {
            slots.set_default(Slot::OpenItem, open);
        }
        Situation {
            conditions: conditions(state, facts, reference, now),
            attested: state.attested.clone(),
            slots,
        }
    }

    /// Says whether the rep has had a real chance to solve the matter (D-01).
    #[must_use]
    pub fn had_a_chance(&self, state: &CallState, facts: &Facts) -> bool {
        let held = conditions(state, facts, false, Timestamp::MIN);
        self.supervisor().chance.iter().any(|c| held.contains(c))
    }
}

/// `reference` says whether the case has a reference, from this call or before it.
fn conditions(
    state: &CallState,
    facts: &Facts,
    reference: bool,
    now: Timestamp,
) -> BTreeSet<Condition> {
    let minutes = state.total(now) / 60;
    let reached = facts
        .limit_minutes
        .is_some_and(|limit| minutes >= u64::from(limit));
    let mut all: BTreeSet<Condition> = state.conditions(reference).into_iter().collect();
    let facts = [
        (facts.earlier_contacts > 0, Condition::EarlierContact),
        (facts.captive, Condition::Captive),
        (facts.knows_case, Condition::KnowsCase),
        (facts.made_promise, Condition::MadePromise),
        (facts.has_power, Condition::HasPower),
        (facts.at_counter, Condition::AtCounter),
        (!facts.at_counter, Condition::ByPhone),
        (facts.no_offers_asked, Condition::NoOffersAsked),
        (state.boiling, Condition::Boiling),
        (!state.boiling, Condition::Calm),
        (reached, Condition::LimitReached),
        (!reached, Condition::WithinLimit),
    ];
    all.extend(
        facts
            .into_iter()
            .filter_map(|(holds, c)| holds.then_some(c)),
    );
    all
}
