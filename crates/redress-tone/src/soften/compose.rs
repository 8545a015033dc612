//! A whole message rewritten and put in order.

use super::mend::{Case, Mended};
use super::order::{self, CLOSING, GREETING, THANKS};
use super::phrase::{capital, stands_in};
use super::{Change, ChangeKind, ROUNDS, Softened};
use crate::fold::fold;
use crate::report::Options;
use crate::survey::{Anatomy, Desk, FactKind, Mark, Points};

/// A range of the message before and after, in bytes.
#[derive(Debug, Clone)]
struct Piece {
    was: (usize, usize),
    now: (usize, usize),
    rule: String,
    kind: Option<ChangeKind>,
}

/// A message after one round.
struct Round {
    text: String,
    pieces: Vec<Piece>,
}

impl Desk<'_> {
    /// Rewrites a whole message: no heat, the same facts, in the order that is read best.
    ///
    /// Greeting, goal, facts as they were told, what was tried, the ask with its day, thanks,
    /// closing. Every first suggestion is applied that neither adds a fact nor drops one; what is
    /// nothing but heat is left out; what others said and lists stay as they are. Rewriting twice
    /// changes nothing more.
    #[must_use]
    pub fn soften(&mut self, text: &str, options: &Options) -> Softened {
        let mut now = text.to_owned();
        let mut pieces: Option<Vec<Piece>> = None;
        for round in 0..2 * ROUNDS {
            let hard = round >= ROUNDS;
            let next = self.round(&now, options, hard);
            if next.text == now {
                // Heat that suggestions could not take away goes without them.
                if hard || !self.anatomy(&now, options).is_warned() {
                    break;
                }
                let last = self.round(&now, options, true);
                if last.text == now {
                    break;
                }
                pieces = Some(chain(pieces, last.pieces));
                now = last.text;
                continue;
            }
            pieces = Some(chain(pieces, next.pieces));
            now = next.text;
        }
        let changes = changes(text, &now, &pieces.unwrap_or_default());
        Softened { text: now, changes }
    }

    fn round(&mut self, text: &str, options: &Options, hard: bool) -> Round {
        let anatomy = self.anatomy(text, options);
        let mended = self.mend_all(text, &anatomy, options, hard);
        let places = order::places(&anatomy, options);
        let mut order: Vec<usize> = (0..anatomy.parts.len()).collect();
        order.sort_by_key(|&part| places.get(part).copied().unwrap_or_default());
        let mut out = Round {
            text: String::new(),
            pieces: Vec::new(),
        };
        let lead = anatomy.parts.first().map_or(text.len(), |part| part.from);
        if anatomy.parts.is_empty() {
            return Round {
                text: text.to_owned(),
                pieces: Vec::new(),
            };
        }
        out.text.push_str(text.get(..lead).unwrap_or_default());
        let broken = text.trim().contains('\n');
        let mut last: Option<usize> = None;
        let highest = |upto: usize| order.iter().take(upto).copied().max();
        for (number, &part) in order.iter().enumerate() {
            let this = &anatomy.parts[part];
            let was = (this.from, this.to);
            let (said, rule, kind) = match &mended[part] {
                Mended::Same => (
                    text.get(this.from..this.to).unwrap_or_default(),
                    String::new(),
                    None,
                ),
                Mended::Said(said, rule) => {
                    (said.as_str(), rule.clone(), Some(ChangeKind::Replaced))
                }
                Mended::LeftOut(rule) => {
                    let at = out.text.len();
                    out.pieces.push(Piece {
                        was,
                        now: (at, at),
                        rule: rule.clone(),
                        kind: Some(ChangeKind::LeftOut),
                    });
                    continue;
                }
            };
            let moved = highest(number).is_some_and(|before| before > part);
            if let Some(last) = last {
                let gap = separator(text, &anatomy, &places, (last, part), broken);
                out.text.push_str(&gap);
            }
            let from = out.text.len();
            // What does not follow a greeting any more starts with a capital.
            let open = last.is_some_and(|last| {
                anatomy.parts[last].hello && is_open(text, &anatomy.parts[last])
            });
            let follows = part.checked_sub(1) == last && last.is_some();
            let said = if moved_here(number, part, &order) && !open && !follows {
                capital(said, options.lang)
            } else {
                said.to_owned()
            };
            out.text.push_str(&said);
            let kind = kind.or(moved.then_some(ChangeKind::Moved));
            out.pieces.push(Piece {
                was,
                now: (from, out.text.len()),
                rule,
                kind,
            });
            last = Some(part);
        }
        let end = anatomy.parts.last().map_or(0, |part| part.to);
        if last.is_some() {
            out.text.push_str(text.get(end..).unwrap_or_default());
        }
        out
    }

    fn mend_all(
        &mut self,
        text: &str,
        anatomy: &Anatomy,
        options: &Options,
        hard: bool,
    ) -> Vec<Mended> {
        let mut out = Vec::with_capacity(anatomy.parts.len());
        let mut said: Vec<String> = anatomy
            .parts
            .iter()
            .filter(|part| !part.is(Mark::Heat))
            .map(|part| fold(text.get(part.from..part.to).unwrap_or_default()))
            .collect();
        for part in &anatomy.parts {
            let case = Case {
                text,
                part,
                anatomy,
                options,
                hard,
            };
            let mut mended = if part.is(Mark::Quoted) {
                Mended::Same
            } else {
                self.mend(&case, false)
            };
            if let Mended::Said(words, rule) = &mended
                && part.is(Mark::Heat)
            {
                let folded = fold(words);
                // What another sentence says already need not be said again.
                if said.iter().any(|other| other.contains(&folded)) && !hard {
                    mended = Mended::LeftOut(rule.clone());
                } else {
                    said.push(folded);
                }
            }
            out.push(mended);
        }
        // A message that was nothing but heat still says something.
        let speaks = |(part, mended): (&crate::survey::Part, &Mended)| {
            !matches!(mended, Mended::LeftOut(_))
                && (!part.is(Mark::Greeting) || part.is(Mark::Fact) || part.is(Mark::Ask))
                && !part.is(Mark::Closing)
                && !part.is(Mark::Quoted)
        };
        if !anatomy.parts.iter().zip(&out).any(speaks) {
            for (number, part) in anatomy.parts.iter().enumerate() {
                if part.is(Mark::Quoted) || !matches!(out[number], Mended::LeftOut(_)) {
                    continue;
                }
                let case = Case {
                    text,
                    part,
                    anatomy,
                    options,
                    hard,
                };
                let mended = self.mend(&case, true);
                if matches!(mended, Mended::Said(..)) {
                    out[number] = mended;
                    break;
                }
            }
        }
        self.keep_facts(text, anatomy, options, &mut out);
        keep_bullets(text, anatomy, &mut out);
        out
    }

    /// Sentences that are left out leave their facts; so no fact goes with them.
    fn keep_facts(
        &mut self,
        text: &str,
        anatomy: &Anatomy,
        options: &Options,
        mended: &mut [Mended],
    ) {
        let mut whole = String::new();
        for (part, mended) in anatomy.parts.iter().zip(mended.iter()) {
            match mended {
                Mended::Same => whole.push_str(text.get(part.from..part.to).unwrap_or_default()),
                Mended::Said(said, _) => whole.push_str(said),
                Mended::LeftOut(_) => continue,
            }
            whole.push('\n');
        }
        let folded = fold(&whole);
        for (part, mended) in anatomy.parts.iter().zip(mended.iter_mut()) {
            if !matches!(mended, Mended::LeftOut(_)) {
                continue;
            }
            let mut facts = anatomy.facts_in(part.from, part.to);
            let lost = facts.any(|fact| {
                let words = fold(text.get(fact.from..fact.to).unwrap_or_default());
                fact.kind != FactKind::Promise && !stands_in(&words, &folded)
            });
            if lost {
                let case = Case {
                    text,
                    part,
                    anatomy,
                    options,
                    hard: true,
                };
                *mended = self.mend(&case, false);
            }
        }
    }
}

/// Gives the mark of a list item whose first sentence is left out to the next sentence.
fn keep_bullets(text: &str, anatomy: &Anatomy, mended: &mut [Mended]) {
    for at in 1..anatomy.parts.len() {
        let (first, next) = (&anatomy.parts[at - 1], &anatomy.parts[at]);
        let gone = matches!(mended[at - 1], Mended::LeftOut(_));
        if !(first.listed && gone && next.in_item && !next.listed) {
            continue;
        }
        let body = text.get(first.from..first.to).unwrap_or_default();
        let mark = body
            .split_inclusive(' ')
            .next()
            .unwrap_or_default()
            .to_owned();
        let rule = match &mended[at - 1] {
            Mended::LeftOut(rule) => rule.clone(),
            _ => String::new(),
        };
        match &mut mended[at] {
            Mended::Said(said, _) => said.insert_str(0, &mark),
            same @ Mended::Same => {
                let words = text.get(next.from..next.to).unwrap_or_default();
                *same = Mended::Said(format!("{mark}{words}"), rule);
            }
            Mended::LeftOut(_) => {}
        }
    }
}

/// Says whether a part ends with a comma, so that the sentence goes on.
fn is_open(text: &str, part: &crate::survey::Part) -> bool {
    let body = text.get(part.from..part.to).unwrap_or_default();
    body.trim_end().ends_with(',')
}

/// Says whether another part stands before this one now.
fn moved_here(number: usize, part: usize, order: &[usize]) -> bool {
    let before = number.checked_sub(1).and_then(|b| order.get(b)).copied();
    before != part.checked_sub(1)
}

/// Returns what stands between two parts that follow one another after the rewriting.
fn separator(
    text: &str,
    anatomy: &Anatomy,
    places: &[u8],
    (before, after): (usize, usize),
    broken: bool,
) -> String {
    let (a, b) = (&anatomy.parts[before], &anatomy.parts[after]);
    let place = |part: usize| places.get(part).copied().unwrap_or_default();
    if after > before {
        // All that stood between is gone: the strongest break stays.
        let mut strongest = "";
        let weight = |gap: &str| gap.matches('\n').count();
        for pair in anatomy
            .parts
            .get(before..=after)
            .unwrap_or_default()
            .windows(2)
        {
            let gap = text.get(pair[0].to..pair[1].from).unwrap_or_default();
            if strongest.is_empty() || weight(gap) > weight(strongest) {
                strongest = gap;
            }
        }
        if after == before + 1
            || (place(before) == place(after) && places.windows(2).all(|w| w[0] <= w[1]))
        {
            return if strongest.is_empty() {
                String::new()
            } else {
                strongest.to_owned()
            };
        }
    }
    if a.listed || b.listed || b.is(Mark::Quoted) || a.is(Mark::Quoted) {
        return if place(before) == place(after) {
            "\n".to_owned()
        } else {
            "\n\n".to_owned()
        };
    }
    if !broken || place(before) == place(after) {
        return " ".to_owned();
    }
    let apart = [GREETING, CLOSING]
        .iter()
        .any(|edge| (place(before) == *edge) != (place(after) == *edge));
    let quiet = place(after) == THANKS;
    if apart || !quiet {
        "\n\n".to_owned()
    } else {
        " ".to_owned()
    }
}

/// Puts the pieces of a later round on those of the rounds before.
fn chain(before: Option<Vec<Piece>>, after: Vec<Piece>) -> Vec<Piece> {
    let Some(before) = before else {
        return after;
    };
    let mut out: Vec<Piece> = before
        .iter()
        .filter(|p| p.kind == Some(ChangeKind::LeftOut))
        .cloned()
        .collect();
    for piece in after {
        let stood = |p: &&Piece| {
            p.kind != Some(ChangeKind::LeftOut) && p.now.0 < piece.was.1 && piece.was.0 < p.now.1
        };
        let under: Vec<&Piece> = before.iter().filter(stood).collect();
        let (Some(from), Some(to)) = (
            under.iter().map(|p| p.was.0).min(),
            under.iter().map(|p| p.was.1).max(),
        ) else {
            continue;
        };
        let earlier = under.iter().find(|p| p.kind.is_some());
        let kind = match piece.kind {
            None | Some(ChangeKind::Moved) => earlier.and_then(|p| p.kind).or(piece.kind),
            kind => kind,
        };
        let rule = if piece.rule.is_empty() {
            earlier.map(|p| p.rule.clone()).unwrap_or_default()
        } else {
            piece.rule.clone()
        };
        out.push(Piece {
            was: (from, to),
            now: piece.now,
            rule,
            kind,
        });
    }
    out
}

fn changes(text: &str, now: &str, pieces: &[Piece]) -> Vec<Change> {
    let (old, new) = (Points::of(text), Points::of(now));
    let changed = pieces.iter().filter_map(|piece| {
        let kind = piece.kind?;
        let slice = |text: &str, range: (usize, usize)| {
            text.get(range.0..range.1).unwrap_or_default().to_owned()
        };
        let was = slice(text, piece.was);
        let said = slice(now, piece.now);
        (kind != ChangeKind::Replaced || was != said).then(|| Change {
            kind,
            rule: piece.rule.clone(),
            start: old.at(piece.was.0),
            end: old.at(piece.was.1),
            to_start: new.at(piece.now.0.min(now.len())),
            to_end: new.at(piece.now.1.min(now.len())),
            was,
            now: if kind == ChangeKind::LeftOut {
                String::new()
            } else {
                said
            },
        })
    });
    let mut out: Vec<Change> = changed.collect();
    out.sort_by_key(|change| (change.start, change.end));
    out
}
