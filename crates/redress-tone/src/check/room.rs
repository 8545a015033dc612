//! Small helpers of the pass: which patterns are awake, and places counted in code points.

use super::*;
use crate::engine::NO_RULE;
use crate::spec::RuleSide;

/// Which rules can speak in a message, as far as its options tell.
#[derive(Debug, Default)]
pub(super) struct Awake {
    pub(super) options: Option<(Side, Channel, Context)>,
    pub(super) rules: Vec<bool>,
    /// How often the options were others than before.
    pub(super) turn: u64,
}

impl Awake {
    pub(super) fn open(&mut self, rules: &Rules, options: &Options) {
        let same = |(side, channel, context): &(Side, Channel, Context)| {
            (*side, *channel) == (options.side, options.channel) && *context == options.context
        };
        if self.options.as_ref().is_some_and(same) {
            return;
        }
        self.rules.clear();
        let awake = |rule: &Rule| {
            let wrong_side = match rule.side {
                RuleSide::Both => false,
                RuleSide::Customer => options.side != Side::Customer,
                RuleSide::Rep => options.side != Side::Rep,
            };
            let silent = rule
                .silent_without
                .iter()
                .any(|condition| condition.told_by_options(options) == Some(false));
            !wrong_side && !silent
        };
        self.rules.extend(rules.rules.iter().map(awake));
        self.turn += 1;
        self.options = Some((options.side, options.channel, options.context.clone()));
    }

    /// Says whether the rule of a pattern can speak.
    pub(super) fn is_awake(&self, rule: u16) -> bool {
        rule == NO_RULE || self.rules.get(usize::from(rule)).copied() == Some(true)
    }
}

/// Counts code points up to bytes that come in order.
pub(super) struct Counter<'t> {
    pub(super) text: &'t str,
    pub(super) ascii: bool,
    pub(super) byte: usize,
    pub(super) point: usize,
}

impl<'t> Counter<'t> {
    pub(super) fn new(text: &'t str, ascii: bool) -> Self {
        Counter {
            text,
            ascii,
            byte: 0,
            point: 0,
        }
    }

    pub(super) fn at(&mut self, byte: usize) -> usize {
        if self.ascii {
            return byte;
        }
        if byte >= self.byte {
            self.point += points(self.text.get(self.byte..byte).unwrap_or_default());
        } else {
            let back = points(self.text.get(byte..self.byte).unwrap_or_default());
            self.point = self.point.saturating_sub(back);
        }
        self.byte = byte;
        self.point
    }
}

/// Independent cues of one form of address: of a sentence two at most, and only different words.
#[derive(Default)]
pub(super) struct Cues {
    pub(super) count: usize,
    pub(super) first: Option<Match>,
    /// The last sentence with a cue, its first cue, and whether there is a second.
    pub(super) last: Option<(usize, Match, bool)>,
}

impl Cues {
    pub(super) fn take(&mut self, found: Match, tokens: &Tokens) {
        self.first.get_or_insert(found);
        match &mut self.last {
            Some((sentence, first, second)) if *sentence == found.sentence => {
                let word = |found: &Match| tokens.folded(found.hit.start);
                if !*second && word(first) != word(&found) {
                    *second = true;
                    self.count += 1;
                }
            }
            last => {
                *last = Some((found.sentence, found, false));
                self.count += 1;
            }
        }
    }
}
