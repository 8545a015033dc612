//! A case about the conduct of one person: it waits for its matter, and goes to the firm alone.

// fulfils: D-25 S1-19 S1-112

use redress_case::{Relation, Stage, State, Status};
use redress_ladder::{Assessment, RungKind, Status as RungStatus};

use crate::App;

/// Where a case about conduct stands towards the matter that it was split from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Conduct {
    /// The case is not about conduct.
    No,
    /// The matter is not settled yet.
    Later {
        /// The short local number of its case.
        case: u64,
    },
    /// The matter is settled, or is not on this computer.
    Now,
}

impl App {
    /// Says where a case about conduct stands towards its matter.
    pub(crate) fn conduct_of(&self, state: &State) -> Conduct {
        let details = state.details();
        if !details.is_conduct() {
            return Conduct::No;
        }
        let from = details.related.iter();
        let mut from = from.filter(|related| related.relation == Relation::SplitFrom);
        let later = from.find_map(|related| {
            let matter = self.load_id(related.case).ok()?;
            (!is_settled(&matter.state)).then_some(matter.number)
        });
        later.map_or(Conduct::Now, |case| Conduct::Later { case })
    }
}

/// Says whether what was agreed is certain, or the person is done with the matter.
fn is_settled(state: &State) -> bool {
    let agreed = state.settlement();
    state.is_hidden()
        || matches!(state.status(), Status::Closed(_))
        || agreed.is_some_and(|step| step.stage >= Stage::InWriting)
}

/// Leaves of the ladder of a case about conduct the firm's own way of complaint: no body outside
/// decides on how one person spoke.
pub(crate) fn narrow(state: &State, assessment: &mut Assessment) {
    if !state.details().is_conduct() {
        return;
    }
    assessment
        .rungs
        .retain(|rung| matches!(rung.kind, RungKind::Formal | RungKind::Review));
    let ids: Vec<String> = assessment.rungs.iter().map(|r| r.id.clone()).collect();
    assessment.current = assessment.current.take().filter(|id| ids.contains(id));
    let at = assessment
        .rungs
        .iter()
        .filter(|rung| rung.used_on.is_some())
        .map(|rung| rung.order)
        .max();
    let above = assessment.rungs.iter().find(|rung| {
        let higher = at.is_none_or(|at| rung.order > at);
        higher && !rung.side && matches!(rung.status, RungStatus::Open | RungStatus::NotYet)
    });
    assessment.next = above.map(|rung| rung.id.clone());
    assessment.clocks.clear();
    assessment.pending.clear();
    assessment.questions.clear();
}
