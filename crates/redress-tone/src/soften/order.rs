//! The order in which a message is read best.

use crate::report::{Options, Side};
use crate::survey::{Anatomy, FactKind, Mark, Part};

/// The places of a message, in order.
pub(crate) const GREETING: u8 = 0;
pub(crate) const GOAL: u8 = 1;
pub(crate) const FACTS: u8 = 2;
pub(crate) const TRIED: u8 = 3;
pub(crate) const ASK: u8 = 4;
pub(crate) const REACH: u8 = 5;
pub(crate) const THANKS: u8 = 6;
pub(crate) const CLOSING: u8 = 7;

/// The fewest sentences between greeting and closing that have an order.
const FEWEST: usize = 3;

/// Returns the place of each part. A part that leans on the one before goes with it.
///
/// Only what a customer writes as a whole has such an order: talk goes to and fro.
pub(crate) fn places(anatomy: &Anatomy, options: &Options) -> Vec<u8> {
    let parts = &anatomy.parts;
    let body = parts
        .iter()
        .filter(|part| !part.hello && !part.is(Mark::Closing));
    let written = options.side == Side::Customer && options.channel.has_checklist();
    if !written || body.count() < FEWEST {
        return vec![FACTS; parts.len()];
    }
    // The first thing asked for, with no day and nothing that leans back, says the goal.
    let is_goal = |part: &&Part| {
        part.is(Mark::Goal)
            && part.is(Mark::Ask)
            && !part.linked
            && !part.dated
            && own(anatomy, part) == ASK
    };
    let goal = parts.iter().find(is_goal).map(|part| part.from);
    let mut out: Vec<u8> = Vec::with_capacity(parts.len());
    for (number, part) in parts.iter().enumerate() {
        // What stands alone before the greeting is the heading.
        let greets = parts.get(1).is_some_and(|next| next.hello);
        if number == 0 && greets && !part.is(Mark::Heat) && !part.is(Mark::Ask) {
            out.push(GREETING);
            continue;
        }
        let place = match own(anatomy, part) {
            ASK if goal == Some(part.from) => GOAL,
            place => place,
        };
        let before = number.checked_sub(1).and_then(|b| out.get(b)).copied();
        // Nothing goes with a greeting but what greets.
        let before = before.filter(|&b| b != GREETING || part.in_item || part.is(Mark::Quoted));
        let leans = matches!(place, FACTS | TRIED) || part.in_item || part.is(Mark::Quoted);
        let follows = place == ASK && before.is_some_and(|b| b > ASK);
        out.push(match before {
            // Heat does not go up with the goal.
            Some(GOAL) if part.linked && part.is(Mark::Heat) => place,
            Some(before) if part.linked && leans => before,
            _ if follows && part.linked => before.unwrap_or(place),
            _ => place,
        });
    }
    out
}

/// Says whether a sentence that seems to say how the writer is reached states nothing else.
fn is_reach(anatomy: &Anatomy, part: &Part) -> bool {
    let mut facts = anatomy.facts_in(part.from, part.to);
    let other = |kind: FactKind| {
        matches!(
            kind,
            FactKind::OrderNumber | FactKind::Account | FactKind::Reference | FactKind::Amount
        )
    };
    !facts.any(|fact| other(fact.kind))
}

fn own(anatomy: &Anatomy, part: &Part) -> u8 {
    let told = anatomy.facts_in(part.from, part.to);
    let told = told.filter(|fact| fact.kind != FactKind::Name).count();
    if part.hello {
        GREETING
    } else if part.is(Mark::Closing) {
        CLOSING
    } else if part.is(Mark::Ask) {
        let reach =
            part.is(Mark::Reach) && !part.is(Mark::Goal) && !part.dated && is_reach(anatomy, part);
        let thanks = part.is(Mark::Thanks) && !part.is(Mark::Goal) && told == 0;
        match (reach, thanks) {
            (true, _) => REACH,
            (_, true) => THANKS,
            _ => ASK,
        }
    } else if part.is(Mark::Thanks) && told == 0 {
        THANKS
    } else if part.is(Mark::Reach) && is_reach(anatomy, part) {
        REACH
    } else if part.is(Mark::Tried) {
        TRIED
    } else {
        FACTS
    }
}
