//! One pass over a message: words, matches, findings, checklist, measures.

use std::collections::BTreeMap;

use super::checklist;
use super::lexicon::{Builder, Lexicon};
use super::overlap::{Span, keep_apart};
use super::program::{Hit, Machine, Present, View, may_match};
use super::shapes::{self, Shapes};
use super::token::{self, Place, Sentence, Tokens};
use crate::condition::{self, Facts};
use crate::context::Context;
use crate::lang::Lang;
use crate::plan::{Draft, Kind, Pattern, Plan, Target};
use crate::report::{Finding, Measures, Options, Report, Side, Suggestion};
use crate::spec::{RuleSide, Severity, Shape};

/// A plan with the indexes that the reading needs.
#[derive(Debug, Default)]
pub(crate) struct Engine {
    plan: Plan,
    lexicon: Lexicon,
    by_atom: Vec<Vec<u32>>,
    by_kind: Vec<(Kind, u32)>,
    by_shape: Vec<(Shape, u32)>,
    at_start: Vec<u32>,
    whole: Vec<u32>,
}

impl Engine {
    pub(crate) fn of(plan: &Plan) -> Engine {
        let mut builder = Builder::default();
        for word in &plan.words {
            builder.add(&word.literal, word.atom, word.maskable);
        }
        let mut engine = Engine {
            lexicon: builder.finish(plan.endings.clone(), plan.chains.clone()),
            by_atom: vec![Vec::new(); plan.atoms],
            plan: plan.clone(),
            ..Engine::default()
        };
        for (i, pattern) in plan.patterns.iter().enumerate() {
            let i = i as u32;
            if pattern.program.ops.is_empty() {
                engine.whole.push(i);
                continue;
            }
            let starts = pattern.program.starts();
            if starts.gap {
                engine.at_start.push(i);
                continue;
            }
            for atom in starts.atoms {
                engine.by_atom[atom as usize].push(i);
            }
            let kinds = starts.kinds.into_iter().map(|kind| (kind, i));
            engine.by_kind.extend(kinds);
            let shapes = starts.shapes.into_iter().map(|shape| (shape, i));
            engine.by_shape.extend(shapes);
        }
        engine
    }
}

/// Reads a message and says what works against its writer.
///
/// The same text and options give the same report. A language without a compiled file gives
/// measures and no findings.
pub(crate) fn check(rules: &Draft, engine: &Engine, text: &str, options: &Options) -> Report {
    let mut reading = Reading::new(engine, text, options);
    reading.scan();
    reading.count();
    let findings = reading.findings(rules);
    let checklist = if options.side == Side::Customer && options.channel.has_checklist() {
        checklist::items(rules, &reading)
    } else {
        Vec::new()
    };
    Report {
        lang: options.lang,
        side: options.side,
        channel: options.channel,
        findings,
        checklist,
        measures: reading.measures,
    }
}

/// A pattern's match in a sentence.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Match {
    pub(crate) pattern: usize,
    pub(crate) target: Target,
    pub(crate) sentence: usize,
    pub(crate) hit: Hit,
}

/// A message while it is read.
pub(crate) struct Reading<'a> {
    engine: &'a Engine,
    text: &'a str,
    options: &'a Options,
    pub(crate) tokens: Tokens,
    pub(crate) shapes: Shapes,
    atoms: Vec<u32>,
    ranges: Vec<u32>,
    pub(crate) matches: Vec<Match>,
    /// The same, while `matches` is settled.
    all: Vec<Match>,
    pub(crate) measures: Measures,
    /// For each sentence, the conditions of `condition` that hold.
    facts: Vec<u16>,
    /// For each sentence, whether it asks for something.
    asks: Vec<bool>,
    /// Whether a veto of the pattern stands in the sentence, once it was looked for.
    vetoed: BTreeMap<(usize, usize), bool>,
    machine: Machine,
    /// The atoms of the sentence that is scanned.
    present: Present,
}

impl<'a> Reading<'a> {
    fn new(engine: &'a Engine, text: &'a str, options: &'a Options) -> Self {
        let tokens = token::read(text, options.lang, &|word| {
            engine.plan.abbreviations.contains(word)
        });
        let shapes = shapes::find(text, &tokens, &engine.plan.shapes);
        let mut atoms = Vec::with_capacity(tokens.words.len());
        let mut ranges = Vec::with_capacity(tokens.words.len() + 1);
        for word in &tokens.words {
            ranges.push(atoms.len() as u32);
            engine.lexicon.atoms(word, options.lang, &mut atoms);
        }
        ranges.push(atoms.len() as u32);
        let facts = vec![0; tokens.sentences.len()];
        Reading {
            engine,
            text,
            options,
            tokens,
            shapes,
            atoms,
            ranges,
            matches: Vec::new(),
            all: Vec::new(),
            measures: Measures::default(),
            facts,
            asks: Vec::new(),
            vetoed: BTreeMap::new(),
            machine: Machine::default(),
            present: Present::default(),
        }
    }

    fn scan(&mut self) {
        // The place at which each pattern was last tried, so that a word with several atoms
        // tries it once.
        let mut tried = vec![u32::MAX; self.engine.plan.patterns.len()];
        for sentence in 0..self.tokens.sentences.len() {
            let Sentence { first, end, .. } = self.tokens.sentences[sentence];
            let (from, to) = (self.ranges[first] as usize, self.ranges[end] as usize);
            self.present.take(&self.atoms[from..to]);
            for &pattern in &self.engine.at_start {
                self.attempt(pattern, sentence, first);
            }
            for word in first..end {
                let (from, to) = (self.ranges[word] as usize, self.ranges[word + 1] as usize);
                for i in from..to {
                    let Some(patterns) = self.engine.by_atom.get(self.atoms[i] as usize) else {
                        continue;
                    };
                    for &pattern in patterns {
                        let last = &mut tried[pattern as usize];
                        if *last != word as u32 {
                            *last = word as u32;
                            self.attempt(pattern, sentence, word);
                        }
                    }
                }
                self.attempt_by_form(sentence, word);
            }
        }
    }

    /// Tries the patterns that start with a kind of word or a shape.
    fn attempt_by_form(&mut self, sentence: usize, word: usize) {
        for &(kind, pattern) in &self.engine.by_kind {
            if super::program::accepts(kind, &self.tokens.words[word]) {
                self.attempt(pattern, sentence, word);
            }
        }
        for &(shape, pattern) in &self.engine.by_shape {
            if self.shapes.starting_at(shape, word).is_some() {
                self.attempt(pattern, sentence, word);
            }
        }
    }

    fn attempt(&mut self, pattern: u32, sentence: usize, word: usize) {
        let pattern = pattern as usize;
        let engine = self.engine;
        let program = &engine.plan.patterns[pattern].program;
        if !may_match(program, &self.present) {
            return;
        }
        let view = view(
            &self.tokens,
            &self.atoms,
            &self.ranges,
            &self.shapes,
            sentence,
        );
        if let Some(hit) = self.machine.run(program, &view, word) {
            self.matches.push(Match {
                pattern,
                target: engine.plan.patterns[pattern].target,
                sentence,
                hit,
            });
        }
    }

    /// Says whether the match stands in a sentence that asks for something.
    pub(crate) fn is_asking(&self, found: &Match) -> bool {
        self.asks.get(found.sentence).copied().unwrap_or_default()
    }

    /// Says whether a word of the match is somebody else's.
    pub(crate) fn is_quoted(&self, hit: Hit) -> bool {
        let words = self.tokens.words.get(hit.start..hit.end);
        words.unwrap_or_default().iter().any(|word| word.quoted)
    }

    /// Fills the measures and the facts of the sentences.
    fn count(&mut self) {
        let mut asks = vec![false; self.facts.len()];
        let mut complains = asks.clone();
        for found in &self.matches {
            let (of, bit) = (found.sentence, |name| condition::bit(name));
            match found.target {
                Target::SecondPerson => self.facts[of] |= bit("second-person"),
                Target::Negated => self.facts[of] |= bit("negated"),
                Target::Request => asks[of] |= !self.is_quoted(found.hit),
                Target::Grievance => complains[of] |= !self.is_quoted(found.hit),
                _ => {}
            }
        }
        let mut said = 0;
        let begins = self.options.context.has("opening");
        for (i, sentence) in self.tokens.sentences.iter().enumerate() {
            let mut set = |name: &str, holds: bool| {
                if holds {
                    self.facts[i] |= condition::bit(name);
                }
            };
            let has = |shape| {
                let mut found = self.shapes.within(shape, sentence.first, sentence.end);
                found.next().is_some()
            };
            set("question", sentence.question);
            set("exclaimed", sentence.exclaimed);
            set("dated", has(Shape::Date));
            set("priced", has(Shape::Amount));
            set("numbered", has(Shape::Reference));
            set("opening", begins && said < 2);
            // Three words are a greeting, not yet an opening.
            said += usize::from(sentence.end - sentence.first > 3);
        }
        let count = |list: &[bool]| list.iter().filter(|yes| **yes).count();
        self.measures = Measures {
            words: self.tokens.words.len(),
            sentences: self.tokens.sentences.len(),
            requests: count(&asks),
            grievances: count(&complains),
        };
        self.asks = asks;
    }

    fn findings(&mut self, rules: &Draft) -> Vec<Finding> {
        let mut spans = Vec::new();
        let matches = std::mem::take(&mut self.matches);
        self.all.clone_from(&matches);
        for found in &matches {
            if let Target::Rule(rule) = found.target
                && !self.is_quoted(found.hit)
            {
                spans.extend(self.settle(rules, rule, *found));
            }
        }
        self.matches = matches;
        keep_apart(rules, &mut spans);
        for &pattern in &self.engine.whole {
            spans.extend(self.settle_whole(rules, pattern as usize));
        }
        spans.sort_by_key(|span| (span.from.point, span.to.point, span.rule, span.pattern));
        spans.iter().map(|span| self.finding(rules, span)).collect()
    }

    /// Decides whether a match is a finding, and how severe.
    fn settle(&mut self, rules: &Draft, rule: usize, found: Match) -> Option<Span> {
        let engine = self.engine;
        let pattern = &engine.plan.patterns[found.pattern];
        let severity = self.severity(rules, rule, pattern, self.facts[found.sentence])?;
        if self.is_vetoed(rule, found) {
            return None;
        }
        let words = &self.tokens.words;
        Some(Span {
            rule,
            pattern: found.pattern,
            sentence: found.sentence,
            severity,
            words: (found.hit.start, found.hit.end),
            from: words[found.hit.start].start,
            to: words[found.hit.end - 1].end,
        })
    }

    fn is_vetoed(&mut self, rule: usize, found: Match) -> bool {
        let key = (found.pattern, found.sentence);
        if let Some(&known) = self.vetoed.get(&key) {
            return known;
        }
        let engine = self.engine;
        let view = view(
            &self.tokens,
            &self.atoms,
            &self.ranges,
            &self.shapes,
            found.sentence,
        );
        let shared = engine.plan.vetoes.get(&rule).map_or(&[][..], Vec::as_slice);
        let machine = &mut self.machine;
        self.present.take(view.all_atoms());
        let present = &self.present;
        let vetoed = engine.plan.patterns[found.pattern]
            .unless
            .iter()
            .chain(shared)
            .any(|veto| may_match(veto, present) && machine.finds(veto, &view));
        self.vetoed.insert(key, vetoed);
        vetoed
    }

    /// Counts the cues of a form of address: of each sentence its different words, two at most.
    fn cues(&self, wanted: Target) -> usize {
        let of = |sentence: usize| {
            let found = self.all.iter().filter(|found| {
                found.target == wanted && found.sentence == sentence && !self.is_quoted(found.hit)
            });
            let words: std::collections::BTreeSet<&str> = found
                .map(|found| self.tokens.words[found.hit.start].folded.as_str())
                .collect();
            words.len().min(2)
        };
        (0..self.tokens.sentences.len()).map(of).sum()
    }

    /// A pattern about the whole message marks its longest sentence.
    fn settle_whole(&self, rules: &Draft, index: usize) -> Option<Span> {
        let pattern = &self.engine.plan.patterns[index];
        let Target::Rule(rule) = pattern.target else {
            return None;
        };
        let facts = self.facts.iter().fold(0, |all, facts| all | facts);
        let severity = self.severity(rules, rule, pattern, facts)?;
        let compares = |name| pattern.needs.iter().any(|need| need.counts(name));
        if compares("formal") && compares("informal") {
            let (formal, informal) = (self.cues(Target::Formal), self.cues(Target::Informal));
            let rarer = if formal < informal {
                Target::Formal
            } else {
                Target::Informal
            };
            let mut cues = self.all.iter();
            let found = cues.find(|m| m.target == rarer && !self.is_quoted(m.hit))?;
            let words = &self.tokens.words;
            return Some(Span {
                rule,
                pattern: index,
                sentence: found.sentence,
                severity,
                words: (found.hit.start, found.hit.end),
                from: words[found.hit.start].start,
                to: words[found.hit.end - 1].end,
            });
        }
        let longest = self.tokens.sentences.iter().enumerate();
        let (sentence, place) = longest.max_by_key(|(i, s)| (s.end - s.first, usize::MAX - i))?;
        Some(Span {
            rule,
            pattern: index,
            sentence,
            severity,
            words: (place.first, place.end),
            from: place.from,
            to: place.to,
        })
    }

    /// Returns the severity of a match, or nothing where conditions or the context silence it.
    fn severity(
        &self,
        rules: &Draft,
        rule: usize,
        pattern: &Pattern,
        sentence: u16,
    ) -> Option<Severity> {
        let rule = &rules.rules[rule];
        let wrong_side = match rule.side {
            RuleSide::Both => false,
            RuleSide::Customer => self.options.side != Side::Customer,
            RuleSide::Rep => self.options.side != Side::Rep,
        };
        let context: &Context = &self.options.context;
        let facts = Facts {
            sentence,
            words: self.measures.words,
            sentences: self.measures.sentences,
            requests: self.measures.requests,
            grievances: self.measures.grievances,
            formal: self.cues(Target::Formal),
            informal: self.cues(Target::Informal),
            channel: self.options.channel,
            context,
        };
        let holds = |list| condition::all(list, &facts);
        if wrong_side
            || !holds(&pattern.needs)
            || condition::any(&pattern.not, &facts)
            || !holds(&rule.silent_without)
            || (!rule.silent_with.is_empty() && holds(&rule.silent_with))
        {
            return None;
        }
        let eased = !rule.info_with.is_empty() && holds(&rule.info_with);
        Some(if eased || !holds(&rule.info_without) {
            Severity::Info
        } else {
            pattern.severity.unwrap_or(rule.severity)
        })
    }

    fn finding(&self, rules: &Draft, span: &Span) -> Finding {
        let rule = &rules.rules[span.rule];
        let pattern = &self.engine.plan.patterns[span.pattern];
        let explain = self.options.explain_in.unwrap_or(self.options.lang);
        let why = [explain, self.options.lang, Lang::En]
            .iter()
            .find_map(|lang| rule.why.get(lang).filter(|why| !why.is_empty()))
            .cloned()
            .unwrap_or_default();
        let sentence = &self.tokens.sentences[span.sentence];
        let suggestions = pattern
            .suggest
            .iter()
            .map(|text| {
                let (from, to) = if is_sentence(text) {
                    (sentence.from, sentence.to)
                } else {
                    (span.from, span.to)
                };
                Suggestion {
                    start: from.point,
                    end: to.point,
                    text: text.clone(),
                }
            })
            .collect();
        Finding {
            rule: rule.name.clone(),
            id: rule.id.clone(),
            category: rule.category,
            severity: span.severity,
            start: span.from.point,
            end: span.to.point,
            quote: self.slice(span.from, span.to),
            why,
            suggestions,
            sources: rule.sources.clone(),
        }
    }

    fn slice(&self, from: Place, to: Place) -> String {
        self.text
            .get(from.byte..to.byte)
            .unwrap_or_default()
            .to_owned()
    }
}

fn view<'a>(
    tokens: &'a Tokens,
    atoms: &'a [u32],
    ranges: &'a [u32],
    shapes: &'a Shapes,
    sentence: usize,
) -> View<'a> {
    View {
        tokens,
        sentence: &tokens.sentences[sentence],
        atoms,
        ranges,
        shapes,
    }
}

fn is_sentence(text: &str) -> bool {
    text.trim_end().ends_with(['.', '?', '!', '…'])
}
