//! What the learned model says of a sentence, beside what patterns found.

use super::{LEARNED, Pass};
use crate::learned::{Candidate, Heard, Settled};
use crate::overlap::Span;
use crate::token::Sentence;

impl Pass<'_> {
    /// Asks the learned model about a sentence whose spans start at `from`. `taken` is the sentence that
    /// the machine holds already.
    pub(super) fn learn(&mut self, sentence: usize, from: usize, taken: &mut Option<usize>) {
        let Some(model) = self.engine.model.as_deref() else {
            return;
        };
        let room = &mut *self.room;
        let bounds = room.tokens.sentences[sentence];
        room.settled.clear();
        room.settled
            .extend(room.spans[from..].iter().map(|span| Settled {
                rule: span.rule,
                start: span.words.0 - bounds.first,
                end: span.words.1 - bounds.first,
                severity: span.severity,
            }));
        room.said.clear();
        let heard = Heard {
            lang: self.options.lang,
            text: self.text,
            tokens: &room.tokens,
            sentence: &bounds,
            settled: &room.settled,
            emptied: self.shelf.emptied,
        };
        let memory = &mut room.memories[self.options.lang as usize];
        memory.filled = false;
        let mut kept = from;
        for (at, hit) in (from..).zip(&room.settled) {
            let back = room.kept.recall_doubt(sentence, hit.rule);
            let back = back.unwrap_or_else(|| {
                let back = model.vetoes(&heard, memory, *hit);
                if model.is_plain() {
                    room.kept.keep_doubt(sentence, hit.rule, back);
                }
                back
            });
            if !back {
                room.spans.swap(kept, at);
                kept += 1;
            }
        }
        room.spans.truncate(kept);
        if !room.kept.recall_said(sentence, &mut room.said) {
            model.read(&heard, memory, &mut room.said);
            if model.is_plain() {
                room.kept.keep_said(sentence, &room.said);
            }
        }
        for at in 0..self.room.said.len() {
            let said = self.room.said[at];
            if let Some(span) = self.settle_candidate(sentence, bounds, said, from)
                && !self.is_exempt(said.rule, sentence, taken)
            {
                self.room.spans.push(span);
            }
        }
    }

    /// Decides whether what the model says is a finding, and how severe.
    /// The spans of the sentence start at `from`.
    fn settle_candidate(
        &self,
        number: usize,
        of: Sentence,
        said: Candidate,
        from: usize,
    ) -> Option<Span> {
        let (start, end) = (of.first + said.start, of.first + said.end);
        if start >= end || end > of.end || self.room.is_quoted(start, end) {
            return None;
        }
        let kind = self.rules.rules.get(said.rule)?.category;
        // What a pattern has found stands: it is certain of its span and its reason.
        let taken = |span: &Span| {
            span.words.0 < end
                && start < span.words.1
                && self.rules.rules[span.rule].category == kind
        };
        let mut spans = self.room.spans.iter().skip(from);
        if spans.any(taken) {
            return None;
        }
        let severity = self.severity(said.rule, None, self.room.facts[number])?;
        let severity = said.severity.map_or(severity, |most| severity.min(most));
        self.span(said.rule, LEARNED, number, severity, (start, end))
    }
}
