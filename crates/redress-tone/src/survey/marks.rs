//! The parts of a message, and what each does.

use super::facts;
use super::wording::{Sign, Words};
use super::{Desk, FactKind, Mark, Points, RawFact, RawHeat};
use crate::plan::Target;
use crate::report::{Options, Suggestion};
use crate::spec::{Category, Item, Severity};
use crate::token::QUOTED;

/// The most words of a signature line.
const LONGEST_SIGNATURE: usize = 7;
/// The most words that a greeting has beside the words of greeting.
const LONGEST_GREETING: usize = 4;

/// A sentence, or a line that stands for one.
#[derive(Debug, Clone, Default)]
pub(crate) struct Part {
    pub(crate) from: usize,
    pub(crate) to: usize,
    marks: u16,
    /// Whether it asks for something by a day.
    pub(crate) dated: bool,
    /// Whether it leans on the part before.
    pub(crate) linked: bool,
    /// Whether it starts the message with a greeting.
    pub(crate) hello: bool,
    /// Whether it is the start of an item of a list.
    pub(crate) listed: bool,
    /// Whether it stands in an item of a list.
    pub(crate) in_item: bool,
    pub(crate) words: usize,
}

impl Part {
    pub(crate) fn is(&self, mark: Mark) -> bool {
        self.marks & mark.bit() != 0
    }

    fn set(&mut self, mark: Mark) {
        self.marks |= mark.bit();
    }
}

/// A message taken apart, in bytes.
#[derive(Debug, Clone, Default)]
pub(crate) struct Anatomy {
    pub(crate) parts: Vec<Part>,
    pub(crate) facts: Vec<RawFact>,
    /// All findings.
    pub(crate) heat: Vec<RawHeat>,
    /// Abuse that can go without harm to its sentence, and whether it goes without a finding too.
    pub(crate) drops: Vec<(usize, usize, bool)>,
}

impl Anatomy {
    /// Returns the findings of severity `warn` that touch the range.
    pub(crate) fn heat_in(&self, from: usize, to: usize) -> impl Iterator<Item = &RawHeat> {
        self.findings_in(from, to)
            .filter(|heat| heat.severity == Severity::Warn)
    }

    /// Returns the findings that touch the range.
    pub(crate) fn findings_in(&self, from: usize, to: usize) -> impl Iterator<Item = &RawHeat> {
        let heat = self.heat.iter();
        heat.filter(move |heat| heat.from < to && from < heat.to)
    }

    /// Returns the facts that stand in the range.
    pub(crate) fn facts_in(&self, from: usize, to: usize) -> impl Iterator<Item = &RawFact> {
        let facts = self.facts.iter();
        facts.filter(move |fact| from <= fact.from && fact.to <= to)
    }

    /// Returns the value of the first day in the range.
    pub(crate) fn day_in(&self, from: usize, to: usize) -> Option<String> {
        let mut days = self.facts_in(from, to);
        let day = days.find(|fact| fact.kind == FactKind::Date)?;
        Some(day.value.clone())
    }

    pub(crate) fn is_warned(&self) -> bool {
        self.heat.iter().any(|heat| heat.severity == Severity::Warn)
    }
}

/// A match of one of the signs, in words and in bytes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Signed {
    pub(crate) sign: Sign,
    pub(crate) first: usize,
    pub(crate) end: usize,
    pub(crate) from: usize,
    pub(crate) to: usize,
}

impl Desk<'_> {
    /// Takes a message apart.
    pub(crate) fn anatomy(&mut self, text: &str, options: &Options) -> Anatomy {
        let none = Words::default();
        let words = self.wording.words(options.lang).unwrap_or(&none);
        let signs = self.signs(text, options);
        let reading = self.checker.read(text, options);
        let room = reading.room;
        let points = Points::of(text);
        let heat = reading.findings().map(|found| RawHeat {
            rule: found.rule().to_owned(),
            category: found.category(),
            severity: found.severity(),
            from: points.byte(found.start()),
            to: points.byte(found.end()),
            suggestions: found
                .suggestions()
                .map(|(start, end, text)| Suggestion {
                    start: points.byte(start),
                    end: points.byte(end),
                    text: text.to_owned(),
                })
                .collect(),
        });
        let heat: Vec<RawHeat> = heat.collect();
        let mut facts = facts::find(text, room, words, &signs);
        // A swear word spelt with digits states no number.
        facts.retain(|fact| {
            let written = text.get(fact.from..fact.to).unwrap_or_default();
            let spelt = fact.kind == FactKind::Number && written.chars().any(char::is_alphabetic);
            let hot = |heat: &RawHeat| {
                heat.category == Category::Insult && heat.from < fact.to && fact.from < heat.to
            };
            // Nor is an endearment after a title a name.
            let dear = |heat: &RawHeat| {
                heat.category == Category::Intimacy && heat.from < fact.to && fact.from < heat.to
            };
            let named = fact.kind == FactKind::Name;
            !(spelt && heat.iter().any(hot) || named && heat.iter().any(dear))
        });
        let mut parts: Vec<Part> = Vec::new();
        for sentence in &room.tokens.sentences {
            let all = room.tokens.words.get(sentence.first..sentence.end);
            let all = all.unwrap_or_default();
            let (Some(first), Some(last)) = (all.first(), all.last()) else {
                continue;
            };
            let mut part = Part {
                from: sentence.from.min(first.start as usize),
                to: sentence.to.max(last.end as usize),
                ..Part::default()
            };
            if all.iter().all(|word| word.is(QUOTED)) {
                part.set(Mark::Quoted);
            }
            cut(text, part, &signs, &mut parts);
        }
        widen(text, &mut parts);
        for part in &mut parts {
            let inside = room.tokens.words.iter();
            let inside =
                inside.filter(|w| part.from <= w.start as usize && (w.end as usize) <= part.to);
            part.words = inside.count();
        }
        for found in &room.matches {
            let mark = match found.target {
                Target::Request => Mark::Ask,
                Target::Present(item) => match reading.rules.items.get(item).map(|i| i.item) {
                    Some(Item::Goal) => Mark::Goal,
                    Some(Item::Tried) => Mark::Tried,
                    Some(Item::Thanks) => Mark::Thanks,
                    Some(Item::Reach) => Mark::Reach,
                    Some(Item::Deadline) => Mark::Other,
                    _ => continue,
                },
                _ => continue,
            };
            if room.is_quoted(found.hit.start, found.hit.end) {
                continue;
            }
            let Some(word) = room.tokens.words.get(found.hit.start) else {
                continue;
            };
            let at = word.start as usize;
            let place = parts.partition_point(|part| part.to <= at);
            let Some(part) = parts.get_mut(place).filter(|part| part.from <= at) else {
                continue;
            };
            // Abuse in the form of a request asks for nothing.
            let abuse =
                |signed: &Signed| signed.sign == Sign::Drop && signed.from <= at && at < signed.to;
            if mark == Mark::Ask && signs.iter().any(abuse) {
                continue;
            }
            match mark {
                Mark::Other => part.dated = true,
                mark => part.set(mark),
            }
        }
        let mut anatomy = Anatomy {
            parts: Vec::new(),
            facts,
            heat,
            drops: Vec::new(),
        };
        settle(text, &mut parts, &anatomy, &signs);
        anatomy.parts = parts;
        let drops = signs.iter().filter_map(|signed| match signed.sign {
            Sign::Drop => Some((signed.from, signed.to, true)),
            Sign::Mild => Some((signed.from, signed.to, false)),
            _ => None,
        });
        anatomy.drops = drops.collect();
        anatomy
    }

    fn signs(&mut self, text: &str, options: &Options) -> Vec<Signed> {
        let mut plain = Options::new(options.lang);
        plain.side = options.side;
        let reading = self.marker.read(text, &plain);
        let room = reading.room;
        let found = room.matches.iter().filter_map(|found| {
            let Target::Rule(rule) = found.target else {
                return None;
            };
            let sign = self.wording.sign(rule)?;
            let abuse = matches!(sign, Sign::Drop | Sign::Mild);
            if abuse && room.is_quoted(found.hit.start, found.hit.end) {
                return None;
            }
            let last = found.hit.end.checked_sub(1)?;
            Some(Signed {
                sign,
                first: found.hit.start,
                end: found.hit.end,
                from: room.tokens.words.get(found.hit.start)?.start as usize,
                to: room.tokens.words.get(last)?.end as usize,
            })
        });
        let mut signs: Vec<Signed> = found.collect();
        signs.sort_by_key(|signed| (signed.from, std::cmp::Reverse(signed.to)));
        signs
    }
}

/// Cuts a sentence where a line of it is a greeting or starts the closing.
fn cut(text: &str, part: Part, signs: &[Signed], parts: &mut Vec<Part>) {
    let mut rest = part;
    loop {
        let body = text.get(rest.from..rest.to).unwrap_or_default();
        let places = body.match_indices('\n').map(|(at, _)| rest.from + at);
        let place = places.into_iter().find(|&line| {
            let after = text.get(line..rest.to).unwrap_or_default();
            let next = line + after.len() - after.trim_start().len();
            let head = text.get(rest.from..line).unwrap_or_default();
            signs.iter().any(|signed| match signed.sign {
                Sign::Closing => {
                    signed.from == next || (signed.from == rest.from && signed.to <= line)
                }
                Sign::Greeting => {
                    signed.from == rest.from
                        && signed.to <= line
                        && head.split_whitespace().count() <= LONGEST_GREETING + 2
                }
                _ => false,
            })
        });
        let Some(line) = place else {
            parts.push(rest);
            return;
        };
        let after = text.get(line..rest.to).unwrap_or_default();
        let next = line + after.len() - after.trim_start().len();
        let head = text.get(rest.from..line).unwrap_or_default().trim_end();
        let mut tail = rest.clone();
        rest.to = rest.from + head.len();
        tail.from = next;
        parts.push(rest);
        if tail.from >= tail.to {
            return;
        }
        rest = tail;
    }
}

/// Gives the signs between parts to the part before them, and the mark of a list item to the item,
/// so that only blanks stand between parts.
fn widen(text: &str, parts: &mut Vec<Part>) {
    let mut done = 0;
    let mut out: Vec<Part> = Vec::with_capacity(parts.len());
    for mut part in parts.drain(..) {
        part.from = part.from.max(done);
        part.to = part.to.max(part.from);
        let gap = text.get(done..part.from).unwrap_or_default();
        let line = gap.rfind('\n').map_or(0, |at| at + 1);
        let starts_line = line > 0 || done == 0;
        let lead = gap.get(line..).unwrap_or_default();
        let blank = lead.len() - lead.trim_start().len();
        if starts_line && !lead.trim().is_empty() {
            part.from = done + line + blank;
        } else if !gap.trim().is_empty() && !opens(gap) {
            // What ends the part before stays with it.
            if let Some(last) = out.last_mut() {
                last.to = done + gap.trim_end().len();
            } else {
                part.from = done + gap.len() - gap.trim_start().len();
            }
        } else if !gap.trim().is_empty() {
            part.from = done + gap.len() - gap.trim_start().len();
        }
        if line > 0
            && let Some(last) = out.last_mut()
        {
            let before = gap.get(..line).unwrap_or_default().trim_end();
            if !before.trim().is_empty() {
                last.to = done + before.len();
            }
        }
        part.listed = starts_line && is_item(text, &part);
        done = part.to;
        match out.last_mut() {
            // "1." on its own is the number of the item that follows.
            Some(last) if is_number_of_list(text.get(last.from..last.to).unwrap_or_default()) => {
                let from = last.from;
                *last = part;
                last.from = from;
                last.listed = true;
            }
            _ => out.push(part),
        }
    }
    if let Some(last) = out.last_mut() {
        let tail = text.get(last.to..).unwrap_or_default();
        last.to += tail.trim_end().len();
    }
    *parts = out;
}

/// Says whether the signs open something that follows.
fn opens(gap: &str) -> bool {
    let tight = gap.chars().next_back().is_some_and(|c| !c.is_whitespace());
    tight && gap.starts_with(char::is_whitespace)
}

fn is_number_of_list(text: &str) -> bool {
    let text = text.trim();
    let digits = text.trim_end_matches(['.', ')']);
    digits.len() < text.len()
        && (1..=2).contains(&digits.len())
        && digits.bytes().all(|b| b.is_ascii_digit())
}

fn is_item(text: &str, part: &Part) -> bool {
    let body = text.get(part.from..part.to).unwrap_or_default();
    let mut chars = body.chars();
    match chars.next() {
        Some('-' | '*' | '•' | '–' | '—' | '·') => chars.next() == Some(' '),
        Some(c) if c.is_ascii_digit() => {
            let rest = body.trim_start_matches(|c: char| c.is_ascii_digit());
            body.len() - rest.len() <= 2 && (rest.starts_with(". ") || rest.starts_with(") "))
        }
        _ => false,
    }
}

/// Gives each part the marks that depend on its place and on its neighbours.
fn settle(text: &str, parts: &mut [Part], anatomy: &Anatomy, signs: &[Signed]) {
    let (mut closed, mut hello) = (false, false);
    let (mut in_item, mut lead_in, mut last) = (false, false, 0);
    for (number, part) in parts.iter_mut().enumerate() {
        let (from, to) = (part.from, part.to);
        let body = text.get(from..to).unwrap_or_default();
        let gap = text.get(last..from).unwrap_or_default();
        part.in_item = part.listed || in_item && !gap.contains('\n');
        let listed = part.in_item && (in_item || lead_in);
        (in_item, lead_in, last) = (part.in_item, body.ends_with(':'), to);
        if body.starts_with('>') {
            part.set(Mark::Quoted);
        }
        if part.is(Mark::Quoted) {
            part.marks = Mark::Quoted.bit();
            part.linked = number > 0;
            part.dated = false;
            if anatomy.facts_in(from, to).next().is_some() {
                part.set(Mark::Fact);
            }
            continue;
        }
        let starts = |sign: Sign| {
            let mut here = signs.iter().filter(|signed| signed.sign == sign);
            // A bullet or a mark of quotation may stand before.
            here.find(|signed| {
                from <= signed.from
                    && signed.to <= to
                    && text
                        .get(from..signed.from)
                        .is_some_and(|lead| !lead.contains(char::is_alphanumeric))
            })
        };
        if anatomy.heat_in(from, to).next().is_some() {
            part.set(Mark::Heat);
        }
        if anatomy.facts_in(from, to).next().is_some() {
            part.set(Mark::Fact);
        }
        let mut demands = signs.iter().filter(|signed| signed.sign == Sign::Ask);
        if demands.any(|signed| from <= signed.from && signed.to <= to) {
            part.set(Mark::Ask);
        }
        if number < 2
            && let Some(signed) = starts(Sign::Greeting)
        {
            part.hello = number == 0 || hello;
            part.set(Mark::Greeting);
            if part.words <= signed.end - signed.first + LONGEST_GREETING {
                part.marks &= !(Mark::Ask.bit() | Mark::Goal.bit());
                part.hello = true;
            }
            hello = part.hello;
        }
        let short = part.words <= LONGEST_SIGNATURE;
        let closes = starts(Sign::Closing).is_some();
        if (closes && (short || body.contains('\n')) && number > 0)
            || (number > 0 && !part.is(Mark::Ask) && is_name_at_the_end(text, from, to))
            || (closed && short && !body.ends_with('?') && !part.is(Mark::Ask))
        {
            closed = true;
            part.marks &= !(Mark::Ask.bit() | Mark::Goal.bit() | Mark::Tried.bit());
            part.set(Mark::Closing);
        }
        part.linked = starts(Sign::Linked).is_some() || listed;
        let (goal, ask) = (part.is(Mark::Goal), part.is(Mark::Ask));
        if goal && !ask {
            part.set(Mark::Ask);
        }
        if part.marks == 0 {
            part.set(Mark::Other);
        }
    }
}

/// The most words of a name that signs a message.
const LONGEST_NAME: usize = 3;

/// Says whether the bytes are the last line of the text and no sentence: a name that signs it,
/// though no closing stands before.
fn is_name_at_the_end(text: &str, from: usize, to: usize) -> bool {
    let Some((before, body)) = text.get(..from).zip(text.get(from..to)) else {
        return false;
    };
    let lead = &body[..body.len() - body.trim_start().len()];
    let body = body.trim();
    text.get(to..).is_some_and(|after| after.trim().is_empty())
        && (lead.contains('\n') || before.trim_end_matches([' ', '\t']).ends_with('\n'))
        && !body.contains('\n')
        && body.split_whitespace().count() <= LONGEST_NAME
        && body.split_whitespace().all(|word| {
            let mut letters = word.chars();
            letters
                .next()
                .is_some_and(|first| first.is_alphabetic() && !first.is_lowercase())
                && letters.all(|c| c.is_alphabetic() || "-'’.".contains(c))
        })
        && body.ends_with(char::is_alphabetic)
}
