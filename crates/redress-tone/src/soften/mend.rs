//! One sentence with heat in it, said without.

use super::phrase::{calm, capital, count_words, finish, has_gap, is_sentence, stands_in, tidy};
use crate::fold::fold;
use crate::lang::Lang;
use crate::report::Options;
use crate::spec::{Category, Severity};
use crate::survey::{Anatomy, Desk, FactKind, Mark, Part, RawFact, RawHeat};

/// The most words beside the heat of a sentence that is nothing but heat.
const NOTHING_BUT_HEAT: usize = 4;
/// The fewest words of a clause that stands alone.
const SHORTEST_CLAUSE: usize = 3;

/// Returns the fewest words that tell of something where no fact is stated.
fn shortest_told(lang: Lang) -> usize {
    match lang {
        // Who and when stand in the word for what was done.
        Lang::He | Lang::Tr => 3,
        Lang::En | Lang::Nl | Lang::It => 4,
    }
}

/// What became of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Mended {
    /// It stays as it is.
    Same,
    /// It is said in these words, because of this rule.
    Said(String, String),
    /// It is left out, because of this rule.
    LeftOut(String),
}

/// A sentence and what is known of it.
pub(crate) struct Case<'a> {
    pub(crate) text: &'a str,
    pub(crate) part: &'a Part,
    pub(crate) anatomy: &'a Anatomy,
    pub(crate) options: &'a Options,
    /// Whether suggestions are not tried any more.
    pub(crate) hard: bool,
}

impl<'a> Case<'a> {
    fn body(&self) -> &'a str {
        let range = self.part.from..self.part.to;
        self.text.get(range).unwrap_or_default()
    }

    /// Returns the mark of a list before the body.
    fn bullet(&self) -> &'a str {
        let body = self.body();
        if !self.part.listed {
            return "";
        }
        let mark = body.find(' ').map_or(0, |at| at + 1);
        body.get(..mark).unwrap_or_default()
    }

    fn facts(&self) -> Vec<&'a RawFact> {
        let facts = self.anatomy.facts_in(self.part.from, self.part.to);
        facts.collect()
    }

    /// Returns the facts that must not be lost; what was promised may be told in other words.
    fn hard_facts(&self) -> Vec<&'a RawFact> {
        let facts = self.facts().into_iter();
        facts
            .filter(|fact| fact.kind != FactKind::Promise)
            .collect()
    }

    fn warned(&self) -> Vec<&'a RawHeat> {
        let mut heat: Vec<&RawHeat> = self.anatomy.heat_in(self.part.from, self.part.to).collect();
        heat.sort_by_key(|heat| std::cmp::Reverse(heat.to - heat.from));
        heat
    }
}

impl Desk<'_> {
    /// Says a sentence without its heat.
    pub(crate) fn mend(&mut self, case: &Case<'_>, only: bool) -> Mended {
        let warned = case.warned();
        let Some(first) = warned.first() else {
            return self.hint(case);
        };
        let rule = first.rule.clone();
        let bare = case.hard_facts().is_empty() && !case.part.is(Mark::Ask);
        // Few words beside the heat are kept where they tell of the writer's own matter.
        let nothing_else =
            rest_of(case) <= NOTHING_BUT_HEAT && !self.tells(case.body(), case.options);
        if bare && (nothing_else || case.hard) && !only {
            return Mended::LeftOut(rule);
        }
        let mut candidates = Vec::new();
        if !case.hard {
            candidates.extend(self.cuts(case, bare));
        }
        if !bare || only {
            if !case.hard {
                candidates.extend(self.sayings(case, &warned));
            }
            candidates.extend(self.last(case));
        }
        for candidate in candidates {
            if let Some(candidate) = self.accept(case, candidate, bare) {
                return Mended::Said(candidate, rule);
            }
        }
        if case.hard_facts().is_empty() {
            Mended::LeftOut(rule)
        } else if case.hard {
            let said = self.details(case, &case.hard_facts());
            Mended::Said(said, rule)
        } else {
            Mended::Same
        }
    }

    /// Applies the hints that change words inside the sentence only.
    fn hint(&mut self, case: &Case<'_>) -> Mended {
        let findings: Vec<&RawHeat> = case
            .anatomy
            .findings_in(case.part.from, case.part.to)
            .filter(|found| case.part.from <= found.from && found.to <= case.part.to)
            .collect();
        let drops = case.anatomy.drops.iter();
        let drops =
            drops.filter(|(a, b, always)| *always && case.part.from <= *a && *b <= case.part.to);
        let drops: Vec<(usize, usize, &str)> = drops.map(|&(a, b, _)| (a, b, "")).collect();
        let rule = findings.first().map(|found| found.rule.clone());
        let rule = rule.unwrap_or_default();
        if case.hard || (findings.is_empty() && drops.is_empty()) {
            return Mended::Same;
        }
        let mut spans: Vec<(usize, usize, &str)> =
            findings.iter().filter_map(|f| inner(f)).collect();
        spans.extend(drops);
        let base = if spans.is_empty() {
            case.body().to_owned()
        } else {
            replace(case, &spans)
        };
        let mut all = self.clauses(case, &base, true);
        all.push(base);
        for said in all {
            match self.accept(case, said, false) {
                Some(said) if said != case.body() => return Mended::Said(said, rule),
                _ => {}
            }
        }
        Mended::Same
    }

    /// The sentence with its hot words replaced or gone, and its calm clauses.
    fn cuts(&mut self, case: &Case<'_>, bare: bool) -> Vec<String> {
        let (from, to) = (case.part.from, case.part.to);
        let mut out = Vec::new();
        let findings: Vec<&RawHeat> = case.anatomy.findings_in(from, to).collect();
        let spans: Vec<(usize, usize, &str)> = findings.iter().filter_map(|f| inner(f)).collect();
        if !spans.is_empty() {
            out.push(replace(case, &spans));
        }
        let drops = case.anatomy.drops.iter();
        let drops: Vec<(usize, usize, &str)> = drops
            .filter(|(a, b, _)| from <= *a && *b <= to)
            .map(|&(a, b, _)| (a, b, ""))
            .collect();
        if drops
            .iter()
            .any(|&(from, to, _)| self.dangles(case, from, to))
        {
            out.extend(self.clauses(case, case.body(), false));
        }
        if !drops.is_empty() {
            let said = replace(case, &drops);
            if count_words(&said) >= SHORTEST_CLAUSE {
                out.push(said.clone());
                out.push(calm(&said));
            }
        } else {
            out.push(calm(case.body()));
        }
        let base = out
            .last()
            .cloned()
            .unwrap_or_else(|| case.body().to_owned());
        out.extend(self.clauses(case, &base, false));
        if bare {
            // Where nothing is stated, words are worth keeping if they tell of the writer's matter.
            out.retain(|said| {
                let long = count_words(said) >= shortest_told(case.options.lang);
                long && !case.part.linked && self.tells(said, case.options)
            });
        }
        out
    }

    /// Says whether a clause breaks off where words go: "You are fools: I paid" is no "You are: I
    /// paid".
    fn dangles(&self, case: &Case<'_>, from: usize, to: usize) -> bool {
        let Some(words) = self.wording.words(case.options.lang) else {
            return false;
        };
        let before = case.text.get(case.part.from..from).unwrap_or_default();
        let after = case.text.get(to..case.part.to).unwrap_or_default();
        let last = before.split_whitespace().next_back();
        let last = last.map(fold).unwrap_or_default();
        let ends = after.trim_start().chars().next();
        ends.is_none_or(|c| !c.is_alphanumeric())
            && words
                .dangling
                .iter()
                .any(|word| match word.strip_suffix(':') {
                    Some(word) => word == last && ends != Some(','),
                    None => *word == last,
                })
    }

    fn tells(&self, clause: &str, options: &Options) -> bool {
        let Some(words) = self.wording.words(options.lang) else {
            return false;
        };
        clause.split(|c: char| !c.is_alphanumeric()).any(|word| {
            let word = fold(word);
            words.mine.iter().any(|mine| match mine.strip_prefix('-') {
                Some(end) => word.ends_with(end) && word.chars().count() > end.chars().count() + 2,
                None => word == *mine,
            })
        })
    }

    /// The calm clauses at the start or the end of the sentence, with the facts of the others.
    fn clauses(&mut self, case: &Case<'_>, base: &str, hints: bool) -> Vec<String> {
        let Some(words) = self.wording.words(case.options.lang) else {
            return Vec::new();
        };
        let anatomy = self.anatomy(base, case.options);
        let bullet = if case.part.listed {
            case.bullet().len()
        } else {
            0
        };
        let mut cuts: Vec<(usize, usize, bool)> = Vec::new();
        for (at, c) in base.char_indices() {
            let next = base.get(at + c.len_utf8()..).and_then(|r| r.chars().next());
            let parts = matches!(c, ',' | ';' | ':' | '(' | ')' | '—' | '–')
                && next.is_none_or(|n| !n.is_ascii_digit());
            if parts && at >= bullet {
                cuts.push((at, at + c.len_utf8(), true));
            }
        }
        let mut at = 0;
        for word in base.split_inclusive(char::is_whitespace) {
            let bare = fold(word.trim());
            if at > bullet && words.joints.contains(&bare) {
                cuts.push((at, at + word.len(), false));
            }
            at += word.len();
        }
        cuts.sort_unstable();
        let hot = |found: &&RawHeat| {
            found.severity == Severity::Warn
                || hints && matches!(found.category, Category::Threat | Category::Insult)
        };
        let heat = anatomy.findings_in(0, base.len()).filter(hot);
        let heat: Vec<(usize, usize)> = heat.map(|h| (h.from, h.to)).collect();
        let (Some(first), Some(last)) = (
            heat.iter().map(|h| h.0).min(),
            heat.iter().map(|h| h.1).max(),
        ) else {
            return Vec::new();
        };
        let opens = |clause: &str| {
            let first = clause.split_whitespace().next().unwrap_or_default();
            words
                .open
                .contains(&fold(first.trim_matches(|c: char| !c.is_alphanumeric())))
        };
        let mut out: Vec<(usize, String)> = Vec::new();
        let before = cuts.iter().rfind(|cut| cut.0 <= first);
        if let Some(&(end, _, _)) = before {
            let clause = base.get(bullet..end).unwrap_or_default();
            if count_words(clause) >= SHORTEST_CLAUSE && !opens(clause) {
                let facts = anatomy.facts_in(0, end).count();
                out.push((facts, finish(clause, base, case.options.lang)));
            }
        }
        let after = cuts.iter().find(|cut| cut.0 >= last && cut.2);
        if let Some(&(_, start, _)) = after {
            let clause = base.get(start..).unwrap_or_default();
            let clause = clause.trim_start_matches([' ', ')', ',']);
            let first = clause
                .split_whitespace()
                .next()
                .map(fold)
                .unwrap_or_default();
            let joined = words.joints.contains(&first);
            if count_words(clause) >= SHORTEST_CLAUSE && !opens(clause) && !joined {
                let facts = anatomy.facts_in(start, base.len()).count();
                out.push((facts, finish(clause, base, case.options.lang)));
            }
        }
        out.sort_by_key(|(facts, _)| std::cmp::Reverse(*facts));
        let mut said = Vec::new();
        for (_, clause) in out {
            let whole = format!("{}{clause}", case.bullet());
            said.push(self.with_facts(case, whole));
        }
        said
    }

    /// The suggestions that are whole sentences, with the facts of the sentence.
    fn sayings(&mut self, case: &Case<'_>, warned: &[&RawHeat]) -> Vec<String> {
        let mut out = Vec::new();
        for heat in warned {
            let whole = heat.suggestions.iter().map(|s| s.text.trim());
            let whole = whole.filter(|text| is_sentence(text) && !has_gap(text));
            for text in whole {
                let said = format!("{}{text}", case.bullet());
                let said = self.with_ask(case, said);
                out.push(self.with_facts(case, said));
            }
        }
        out
    }

    /// The sentences that stand where nothing else holds.
    fn last(&mut self, case: &Case<'_>) -> Vec<String> {
        let Some(words) = self.wording.words(case.options.lang) else {
            return Vec::new();
        };
        let spec = &words.spec;
        let mut out = Vec::new();
        for heat in case.warned() {
            let neutral = spec.neutral.get(&heat.rule);
            let neutral = neutral.or_else(|| spec.neutral.get(heat.category.as_str()));
            if let Some(text) = neutral.or_else(|| spec.neutral.get("other")) {
                let said = format!("{}{text}", case.bullet());
                let said = self.with_ask(case, said);
                out.push(self.with_facts(case, said));
            }
        }
        let facts = case.hard_facts();
        if case.part.is(Mark::Ask) {
            let said = format!("{}{}", case.bullet(), spec.ask_again);
            out.push(self.with_facts(case, said));
        }
        if !facts.is_empty() {
            out.push(self.details(case, &facts));
        }
        out
    }

    /// Adds the sentence that asks, where an ask would be lost.
    fn with_ask(&mut self, case: &Case<'_>, said: String) -> String {
        if !case.part.is(Mark::Ask) || self.asks(&said, case.options) {
            return said;
        }
        let words = self.wording.words(case.options.lang);
        match words {
            Some(words) => format!("{said} {}", words.spec.ask_again),
            None => said,
        }
    }

    fn asks(&mut self, text: &str, options: &Options) -> bool {
        let anatomy = self.anatomy(text, options);
        anatomy.parts.iter().any(|part| part.is(Mark::Ask))
    }

    /// Adds the facts that the words do not have.
    fn with_facts(&mut self, case: &Case<'_>, said: String) -> String {
        let facts = case.hard_facts();
        if facts.is_empty() {
            return said;
        }
        let anatomy = self.anatomy(&said, case.options);
        let lost: Vec<&RawFact> = facts
            .into_iter()
            .filter(|fact| !holds(&said, &anatomy, case.text, fact))
            .collect();
        if lost.is_empty() {
            return said;
        }
        format!("{said} {}", self.details(case, &lost))
    }

    /// The sentence that states facts and nothing else.
    fn details(&self, case: &Case<'_>, facts: &[&RawFact]) -> String {
        let mut shown: Vec<String> = Vec::new();
        let mut end = 0;
        for fact in facts {
            if fact.from < end {
                continue;
            }
            let from = fact.shown.0.max(end);
            end = fact.shown.1.max(fact.to);
            let text = case.text.get(from..end).unwrap_or_default();
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            if !shown.contains(&text) {
                shown.push(text);
            }
        }
        let words = self.wording.words(case.options.lang);
        let pattern = words.map_or("{facts}.", |words| words.spec.details.as_str());
        pattern.replace("{facts}", &shown.join(", "))
    }

    /// Returns the words if they may stand for the sentence: no heat, the same facts, still an ask.
    fn accept(&mut self, case: &Case<'_>, said: String, bare: bool) -> Option<String> {
        let said = said.trim().to_owned();
        if !said.chars().any(char::is_alphanumeric) {
            return None;
        }
        let anatomy = self.anatomy(&said, case.options);
        if anatomy.is_warned() {
            return None;
        }
        let old = case.hard_facts();
        let keeps = |fact: &&RawFact| holds(&said, &anatomy, case.text, fact);
        if !old.iter().all(keeps) {
            return None;
        }
        let whole = fold(case.body());
        let known = |fact: &RawFact| {
            let text = fold(said.get(fact.from..fact.to).unwrap_or_default());
            fact.kind == FactKind::Promise
                || old
                    .iter()
                    .any(|o| o.kind == fact.kind && o.value == fact.value)
                || stands_in(&text, &whole)
        };
        if !anatomy.facts.iter().all(known) {
            return None;
        }
        let asks = anatomy.parts.iter().any(|part| part.is(Mark::Ask));
        (asks || bare || !case.part.is(Mark::Ask)).then_some(said)
    }
}

/// Says whether a fact of the text still stands in what is said.
pub(crate) fn holds(said: &str, anatomy: &Anatomy, text: &str, fact: &RawFact) -> bool {
    let same = |other: &RawFact| other.kind == fact.kind && other.value == fact.value;
    anatomy.facts.iter().any(same)
        || stands_in(
            &fold(text.get(fact.from..fact.to).unwrap_or_default()),
            &fold(said),
        )
}

/// Returns how many words the sentence has beside its heat.
fn rest_of(case: &Case<'_>) -> usize {
    let mut rest = 0;
    let mut at = case.part.from;
    for word in case.body().split_inclusive(char::is_whitespace) {
        let (from, to) = (at, at + word.trim_end().len());
        at += word.len();
        let hot = case.anatomy.heat_in(from, to).next().is_some();
        let dropped = case
            .anatomy
            .drops
            .iter()
            .any(|&(a, b, _)| a < to && from < b);
        if !hot && !dropped && word.chars().any(char::is_alphanumeric) {
            rest += 1;
        }
    }
    rest
}

/// Returns the range and the words of a first suggestion that changes words inside a sentence.
fn inner(found: &RawHeat) -> Option<(usize, usize, &str)> {
    let first = found.suggestions.first()?;
    let text = first.text.trim();
    let whole = is_sentence(text) || has_gap(text) || text.contains("[");
    let empty = text.is_empty() && found.severity == Severity::Info;
    (!whole && !empty).then_some((first.start, first.end, text))
}

/// Returns the sentence with other words in some of its ranges.
fn replace(case: &Case<'_>, spans: &[(usize, usize, &str)]) -> String {
    let mut spans = spans.to_vec();
    spans.sort_unstable();
    let mut out = String::new();
    let mut done = case.part.from;
    for (from, to, text) in spans {
        if from < done || to > case.part.to {
            continue;
        }
        out.push_str(case.text.get(done..from).unwrap_or_default());
        let starts = out
            .trim_start_matches(case.bullet().trim_end())
            .trim()
            .is_empty();
        out.push_str(&if starts {
            capital(text, case.options.lang)
        } else {
            text.to_owned()
        });
        done = to;
        // Two commas around what is gone go with it.
        let rest = case.text.get(to..case.part.to).unwrap_or_default();
        if text.is_empty() && out.trim_end().ends_with(',') && rest.trim_start().starts_with(',') {
            out.truncate(out.trim_end().len() - 1);
            done += rest.len() - rest.trim_start().len() + 1;
        }
    }
    out.push_str(case.text.get(done..case.part.to).unwrap_or_default());
    tidy(&out, case.options.lang)
}
