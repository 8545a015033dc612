//! What is counted in a message, and how severe that makes a match.

use super::room::Cues;
use super::{Forms, Pass, Room};
use crate::condition::{self, Facts};
use crate::engine::Pattern;
use crate::plan::Target;
use crate::report::{Measures, Side};
use crate::spec::{RuleSide, Severity, Shape};

impl Pass<'_> {
    /// Fills the measures, the forms of address and the facts of the sentences.
    pub(super) fn count(&mut self) {
        self.count_matches();
        let room = &mut *self.room;
        let mut said = 0;
        let begins = self.options.context.has("opening");
        let mut shape = 0;
        for (sentence, facts) in room.tokens.sentences.iter().zip(&mut room.facts) {
            let mut set = |bit: u16, holds: bool| *facts |= if holds { bit } else { 0 };
            set(condition::QUESTION, sentence.question);
            set(condition::EXCLAIMED, sentence.exclaimed);
            while let Some(found) = room.shapes.found.get(shape) {
                if found.start >= sentence.end {
                    break;
                }
                shape += 1;
                set(condition::DATED, found.shape == Shape::Date);
                set(condition::PRICED, found.shape == Shape::Amount);
                set(condition::NUMBERED, found.shape == Shape::Reference);
            }
            set(condition::OPENING, begins && said < 2);
            // Three words are a greeting, not yet an opening.
            said += usize::from(sentence.end - sentence.first > 3);
        }
        self.measures = Measures {
            words: room.tokens.words.len(),
            sentences: room.tokens.sentences.len(),
            requests: room.asks.iter().filter(|asks| asks.0).count(),
            grievances: room.asks.iter().filter(|asks| asks.1).count(),
        };
    }

    fn count_matches(&mut self) {
        let mut formal = Cues::default();
        let mut informal = Cues::default();
        for at in 0..self.room.matches.len() {
            let found = self.room.matches[at];
            let of = found.sentence;
            let own = |room: &Room| !room.is_quoted(found.hit.start, found.hit.end);
            match found.target {
                Target::SecondPerson => self.room.facts[of] |= condition::SECOND_PERSON,
                Target::Negated => self.room.facts[of] |= condition::NEGATED,
                Target::Request => self.room.asks[of].0 |= own(self.room),
                Target::Grievance => self.room.asks[of].1 |= own(self.room),
                Target::Formal if own(self.room) => formal.take(found, &self.room.tokens),
                Target::Informal if own(self.room) => informal.take(found, &self.room.tokens),
                _ => {}
            }
        }
        self.forms = Forms {
            formal: formal.count,
            informal: informal.count,
            first_formal: formal.first,
            first_informal: informal.first,
        };
    }

    /// Returns the severity of a match, or nothing where conditions or the context silence it.
    pub(super) fn severity(
        &self,
        number: usize,
        pattern: Option<&Pattern>,
        sentence: u16,
    ) -> Option<Severity> {
        let rule = &self.rules.rules[number];
        let wrong_side = match rule.side {
            RuleSide::Both => false,
            RuleSide::Customer => self.options.side != Side::Customer,
            RuleSide::Rep => self.options.side != Side::Rep,
        };
        let facts = Facts {
            sentence,
            words: self.measures.words,
            sentences: self.measures.sentences,
            requests: self.measures.requests,
            grievances: self.measures.grievances,
            formal: self.forms.formal,
            informal: self.forms.informal,
            channel: self.options.channel,
            context: &self.options.context,
        };
        let holds = |list| condition::all(list, &facts);
        let unfit = |pattern: &Pattern| {
            !holds(self.engine.conditions(pattern.needs))
                || condition::any(self.engine.conditions(pattern.not), &facts)
        };
        if wrong_side
            || pattern.map_or_else(|| self.unfit_for_all(number, &facts), unfit)
            || !holds(&rule.silent_without)
            || (!rule.silent_with.is_empty() && holds(&rule.silent_with))
        {
            return None;
        }
        let eased = !rule.info_with.is_empty() && holds(&rule.info_with);
        Some(if eased || !holds(&rule.info_without) {
            Severity::Info
        } else {
            let own = pattern.and_then(|pattern| pattern.severity);
            own.unwrap_or(rule.severity)
        })
    }

    /// Says whether a condition is not met that every pattern of the rule has: what the model finds
    /// must meet it too.
    pub(super) fn unfit_for_all(&self, rule: usize, facts: &Facts<'_>) -> bool {
        let shared = self.engine.shared_by(rule);
        shared
            .is_some_and(|(needs, not)| !condition::all(needs, facts) || condition::any(not, facts))
    }
}
