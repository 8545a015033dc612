//! What a case says to its ladder: its events, its facts and what is at hand.

use jiff::civil::Date;
use redress_case::State;
use redress_ladder::{Event, Inquiry, Ladder};

/// Reads the events and facts of a case.
pub(crate) fn inquiry_of(ladder: &Ladder, state: &State, today: Date) -> Inquiry {
    let details = state.details();
    let mut inquiry = Inquiry::on(today);
    inquiry.topic = details.topic.and_then(|topic| topic.parse().ok());
    for (_, event) in state.events() {
        if let Ok(name) = event.name.parse::<Event>() {
            // The first complaint starts the clocks; of anything else the last word counts.
            let first = matches!(name, Event::Complained | Event::Received);
            let day = inquiry.events.get(&name).copied();
            let day = match day {
                Some(known) if first => known.min(event.on),
                _ => event.on,
            };
            inquiry.events.insert(name, day);
        }
    }
    for fact in state.facts() {
        if let Ok(known) = fact.name.parse::<redress_ladder::Fact>()
            && let Ok(value) = known.read(&fact.value, ladder.currency())
        {
            inquiry.facts.insert(known, value);
        }
    }
    if let Some(amount) = details.amount {
        let text = format!(
            "{}.{:02}{}",
            amount.minor / 100,
            amount.minor % 100,
            amount.currency
        );
        let fact = redress_ladder::Fact::Amount;
        if let Ok(value) = fact.read(&text, ladder.currency()) {
            inquiry.facts.insert(fact, value);
        }
    }
    inquiry.at_hand = state
        .evidence()
        .iter()
        .filter_map(|(_, file)| file.item.clone())
        .collect();
    use_internal_rungs(ladder, state, &mut inquiry);
    inquiry
}

/// A contact with the firm uses the front line; an ask for a supervisor that ended uses that rung.
fn use_internal_rungs(ladder: &Ladder, state: &State, inquiry: &mut Inquiry) {
    use redress_ladder::RungKind;
    let first = state.contacts().first().map(|view| view.contact.at.date());
    let asks: Vec<Date> = state
        .asks()
        .iter()
        .filter(|ask| ask.what == redress_case::Asked::Supervisor && ask.answer.is_some())
        .map(|ask| ask.at.date())
        .collect();
    for rung in ladder.rungs() {
        let day = match rung.kind {
            RungKind::Front => first,
            RungKind::Supervisor => asks.last().copied(),
            _ => None,
        };
        if let Some(day) = day {
            inquiry
                .events
                .entry(Event::Used(rung.id.clone()))
                .or_insert(day);
        }
    }
}
