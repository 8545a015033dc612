//! What is heard in a line: words that heat up, and the moves that it is.

use redress_tone::spec::Severity;
use redress_tone::{Channel, Context, Options, check};

use super::play::Run;
use super::spec::{Does, Item, MoveSpec};
use super::talk::Fault;
use crate::spec::Side;
use crate::words::words;

impl Run<'_> {
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

    /// Says whether a typed line takes leave and nothing else: it asks nothing, it is no other move,
    /// and it is not the first line, where the same words greet.
    pub(super) fn closes(&self, text: &str, moves: &[&MoveSpec]) -> bool {
        let other = |step: &&MoveSpec| step.does != Does::Close && !step.gets.is_empty();
        let close = |step: &&MoveSpec| step.does == Does::Close;
        let asks = text.contains('?') || moves.iter().any(other);
        let fits = moves.is_empty() || moves.iter().any(close);
        self.said() > 0 && !asks && fits && self.takes_leave(text)
    }

    fn takes_leave(&self, text: &str) -> bool {
        let line = spaced(text);
        let closing = self.practice.moves(self.side());
        let words = closing.filter_map(|step| step.farewell.get(&self.setup.lang));
        words
            .flatten()
            .any(|phrase| match phrase.strip_suffix('.') {
                Some(last) => line.ends_with(&spaced(last)),
                None => line.contains(&spaced(phrase)),
            })
    }
}

/// Returns the folded words of a text with a space around each.
fn spaced(text: &str) -> String {
    let words = words(text).into_iter();
    words.fold(String::from(" "), |line, word| line + &word + " ")
}
