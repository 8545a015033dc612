//! What is heard in a line: words that heat up, and the moves that it is.

use redress_tone::spec::Severity;
use redress_tone::{Channel, Context, Options, check};

use super::play::Run;
use super::spec::{Item, MoveSpec};
use super::talk::Fault;
use crate::spec::Side;

/// How close to the best match another move has to be to be meant as well.
const BESIDE: f32 = 0.85;

impl<'a> Run<'a> {
    /// Returns what the tone rules warn of, each rule once.
    pub(super) fn faults(&self, text: &str) -> Vec<Fault> {
        let side = match self.side() {
            Side::Customer => redress_tone::Side::Customer,
            Side::Rep => redress_tone::Side::Rep,
        };
        let options = Options {
            lang: self.setup.lang,
            side,
            channel: Channel::Phone,
            context: self.context(),
            explain_in: Some(self.setup.explain_in),
        };
        let mut faults: Vec<Fault> = Vec::new();
        for finding in check(self.rules, text, &options).findings {
            let known = faults.iter().any(|fault| fault.rule == finding.rule);
            if finding.severity != Severity::Warn || known {
                continue;
            }
            faults.push(Fault {
                said: text.to_owned(),
                quote: finding.quote,
                rule: finding.rule,
                why: finding.why,
                better: finding.suggestions.into_iter().next().map(|s| s.text),
                sources: finding.sources,
            });
        }
        faults
    }

    fn context(&self) -> Context {
        let mut context = Context::default();
        let said = self.said();
        let flags = [
            (said == 0, "opening"),
            (said == 0, "first-minute"),
            (self.call.asks_refused() >= 2, "refused-twice"),
            (!self.got.contains(&Item::Solution), "before-need"),
            (self.side() == Side::Rep, "not-manager"),
        ];
        for (_, flag) in flags.into_iter().filter(|(holds, _)| *holds) {
            context = context.with(flag);
        }
        context
    }

    /// Returns the moves that a typed line is, best first.
    pub(super) fn moves_in(&self, text: &str) -> Vec<&'a MoveSpec> {
        let side = self.side();
        let hits = self.practice.look_up(text, self.setup.lang, side);
        let best = hits.first().map_or(0.0, |hit| hit.1);
        hits.iter()
            .filter(|hit| hit.1 >= best * BESIDE)
            .filter_map(|(id, _)| self.practice.moves(side).find(|step| &step.id == id))
            .collect()
    }
}
