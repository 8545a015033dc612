//! Thresholds from messages that the weights have not seen, and what they find there.

use redress_tone::Lang;
use redress_tone::spec::RuleSpec;

use super::class::Class;
use super::lines::{Lesson, Origin};
use super::{FEWEST, Learnt};

/// Of a hundred findings that only the model makes, so many should be right on unseen messages.
const PRECISION: f32 = 0.92;
/// Civil messages are far more frequent in life than in the files: each counts as so many.
const CIVIL: f32 = 5.0;
/// A message written for another rule often breaks this one too: it counts as so much of a mistake.
const OTHER: f32 = 0.3;

/// Of a hundred lines that strangers write, patterns find so many before anybody mends them by these
/// lines. What they find beyond that was learned by heart, so the model is still needed for it.
const FRESH: f32 = 0.6;

/// Weights are rounded and the lightest left out when they are written, which moves a margin by less.
const SLACK: f32 = 0.1;

/// By how much the thresholds of a language are raised once they are chosen, or lowered. How much the
/// training is like life differs from one language to the next: the lines are harder than messages,
/// English ones most. Taken from civil messages and from messages that may be looked at.
fn caution(lang: Lang) -> f32 {
    match lang {
        Lang::En | Lang::Nl => -0.2,
        Lang::He => -0.05,
        Lang::It => 0.3,
        Lang::Tr => 0.1,
    }
}

/// A veto needs so many hits that were wrong,
const FEWEST_WRONG: usize = 3;
/// and so many of them for each that was right.
const WRONG_TO_RIGHT: usize = 10;

/// Where the classifiers are surer than this that a rule is kept, a pattern's hit is taken back.
/// Patterns are wide and know one turn of words each: in civil text that nobody has mended them by,
/// most false alarms lie under this margin and one of twenty right findings.
const DOUBT: f32 = -0.5;

/// Of a hundred right hits of a rule on unseen messages, so many may be taken back by doubt. The
/// lines of the training are harder than messages, so of those it is fewer. In Italian eight cost no
/// right finding of the messages that were counted; in Turkish they cost one of twenty.
fn spared(lang: Lang) -> usize {
    match lang {
        Lang::It => 8,
        Lang::En | Lang::Nl | Lang::He | Lang::Tr => 4,
    }
}

/// A rule with fewer right hits takes none back by doubt.
const FEWEST_RIGHT: usize = 25;

/// How a message stands to a rule.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Truth {
    Broken,
    Kept,
    /// It may break this rule too: nobody has said.
    Open,
}

fn truth(class: &Class<'_>, at: usize, rule: usize) -> Truth {
    let message = class.messages[at];
    match message.lesson {
        Lesson::Breaks(of) if of == rule => Truth::Broken,
        Lesson::Near { rule: of, .. } if of == rule => Truth::Kept,
        Lesson::Near { other: true, .. } => Truth::Open,
        Lesson::Breaks(_) | Lesson::Near { .. } if is_hit(class, at, rule) => Truth::Open,
        Lesson::Breaks(_) | Lesson::Near { .. } | Lesson::Civil => Truth::Kept,
    }
}

fn is_hit(class: &Class<'_>, at: usize, rule: usize) -> bool {
    class.messages[at]
        .sentences
        .iter()
        .any(|s| s.hits.contains(&rule))
}

/// Returns by how much a rule passes its threshold on a message, where it passes all others.
fn lead(learnt: &[Learnt], at: usize, one: &Learnt) -> Option<f32> {
    let over = |other: &Learnt| Some(other.unseen[at]? - other.threshold);
    let own = over(one)?;
    let best = learnt
        .iter()
        .filter_map(over)
        .fold(f32::NEG_INFINITY, f32::max);
    (own >= best).then_some(own)
}

/// Chooses the thresholds. A rule speaks only where no other is further over its own
/// threshold, so the thresholds are chosen together, in a few rounds.
pub(super) fn thresholds(lang: Lang, specs: &[RuleSpec], class: &Class<'_>, learnt: &mut [Learnt]) {
    for round in 0..4 {
        let chosen: Vec<f32> = learnt
            .iter()
            .map(|one| {
                // It is heard where a hit is doubted, and says nothing of its own.
                if !specs[one.rule].learned {
                    return f32::MAX;
                }
                let by_heart = by_heart(class, one);
                let mut order: Vec<(f32, f32)> = Vec::new();
                for at in 0..class.messages.len() {
                    let Some(margin) = one.unseen[at] else {
                        continue;
                    };
                    let truth = truth(class, at, one.rule);
                    let weight = if is_hit(class, at, one.rule) {
                        // What a pattern finds, the model need not.
                        let taught = class.messages[at].origin == Origin::Training;
                        if truth != Truth::Broken || !taught || by_heart <= 0.0 {
                            continue;
                        }
                        by_heart
                    } else {
                        match (truth, class.messages[at].lesson) {
                            (Truth::Broken, _) => 1.0,
                            (Truth::Open, _) => continue,
                            (Truth::Kept, Lesson::Civil) => -CIVIL,
                            (Truth::Kept, Lesson::Breaks(_)) => -OTHER,
                            (Truth::Kept, _) => -1.0,
                        }
                    };
                    if round == 0 || lead(learnt, at, one).is_some() {
                        order.push((margin, weight));
                    }
                }
                lowest(order)
            })
            .collect();
        for (one, threshold) in learnt.iter_mut().zip(chosen) {
            one.threshold = threshold;
        }
    }
    for one in learnt {
        if one.threshold < f32::MAX {
            one.threshold += caution(lang);
        }
        one.veto = veto(class, one);
        // A swear word is one in every sentence, and a threat of harm is no matter of taste.
        if !specs[one.rule].masked {
            one.veto = one.veto.max(doubt(lang, class, one));
        }
        keep_examples(class, one, specs[one.rule].learned);
        // Nobody but the hand that wrote the patterns has said what such a rule finds.
        if strangers(class, one) < FEWEST {
            one.veto = f32::MIN;
        }
    }
}

/// Returns how many lines that break the rule were written without a look at its patterns.
fn strangers(class: &Class<'_>, one: &Learnt) -> usize {
    let lines = class.messages.iter();
    let lines = lines.filter(|message| message.origin == Origin::Training);
    lines
        .filter(|m| m.lesson == Lesson::Breaks(one.rule))
        .count()
}

/// Moves the threshold and the veto of a rule so far that they leave its own examples alone: what a
/// pattern finds in one is not taken back, and nothing is heard in one that should stay silent.
fn keep_examples(class: &Class<'_>, one: &mut Learnt, learned: bool) {
    for (at, margin) in one.known.iter().enumerate() {
        let Some(margin) = *margin else { continue };
        // A rule that only patterns find has a pattern for each, though it may need another channel.
        let hit = is_hit(class, at, one.rule) || !learned;
        match (truth(class, at, one.rule), hit) {
            (Truth::Broken, true) => one.veto = one.veto.min(margin - SLACK),
            (Truth::Kept, false) => {
                let own = matches!(class.messages[at].lesson, Lesson::Near { rule, .. } if rule == one.rule);
                if own {
                    one.threshold = one.threshold.max(margin + SLACK);
                }
            }
            _ => {}
        }
    }
}

/// Returns what share of a rule's right hits its patterns would not make on lines that nobody has
/// mended them by.
fn by_heart(class: &Class<'_>, one: &Learnt) -> f32 {
    let (mut all, mut hits) = (0.0, 0.0);
    for at in (0..class.messages.len()).filter(|&at| one.unseen[at].is_some()) {
        let taught = class.messages[at].origin == Origin::Training;
        if taught && truth(class, at, one.rule) == Truth::Broken {
            all += 1.0;
            hits += f32::from(u8::from(is_hit(class, at, one.rule)));
        }
    }
    (hits - FRESH * all) / f32::max(hits, 1.0)
}

/// Returns the margin under which a pattern's hit is taken back: the highest under which most such
/// hits were wrong.
fn veto(class: &Class<'_>, one: &Learnt) -> f32 {
    let mut hits: Vec<(f32, bool)> = Vec::new();
    for at in (0..class.messages.len()).filter(|&at| is_hit(class, at, one.rule)) {
        let Some(margin) = one.unseen[at] else {
            continue;
        };
        match truth(class, at, one.rule) {
            Truth::Broken => hits.push((margin, true)),
            Truth::Kept => hits.push((margin, false)),
            Truth::Open => {}
        }
    }
    hits.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut right, mut wrong, mut veto) = (0, 0, f32::MIN);
    for (margin, broken) in hits {
        if broken {
            right += 1;
        } else {
            wrong += 1;
            if wrong >= FEWEST_WRONG && wrong >= right * WRONG_TO_RIGHT {
                veto = margin + 1e-4;
            }
        }
    }
    veto
}

/// Returns the margin under which hits are taken back whatever the training's own lines say: these
/// were written beside the patterns, so that few of them are hit wrongly. It is lower where a rule's
/// right hits have low margins too.
fn doubt(lang: Lang, class: &Class<'_>, one: &Learnt) -> f32 {
    let all = 0..class.messages.len();
    let mut right: Vec<f32> = all
        .filter(|&at| is_hit(class, at, one.rule) && truth(class, at, one.rule) == Truth::Broken)
        .filter_map(|at| one.unseen[at])
        .collect();
    if right.len() < FEWEST_RIGHT {
        return f32::MIN;
    }
    right.sort_by(f32::total_cmp);
    let lowest = right[right.len() * spared(lang) / 100];
    DOUBT.min(lowest - 1e-4)
}

/// Returns the lowest threshold at which enough of what is found is right.
fn lowest(mut order: Vec<(f32, f32)>) -> f32 {
    order.sort_by(|a, b| b.0.total_cmp(&a.0));
    let (mut right, mut wrong, mut threshold) = (0.0, 0.0, f32::MAX);
    for (margin, weight) in order {
        if weight > 0.0 {
            right += weight;
        } else {
            wrong -= weight;
        }
        if right / (right + wrong) >= PRECISION {
            threshold = margin;
        }
    }
    // Never where nothing speaks for the rule.
    (threshold - 1e-4).max(-0.6)
}

/// Prints what each rule finds on unseen messages: patterns, model, both.
pub(super) fn notes(specs: &[RuleSpec], class: &Class<'_>, learnt: &[Learnt]) {
    let mut sums = [0; 12];
    for one in learnt {
        let counts = count(class, learnt, one);
        sums.iter_mut().zip(counts).for_each(|(sum, n)| *sum += n);
        println!(
            "  {:<26} {}",
            specs[one.rule].name,
            line(counts, one.threshold)
        );
        if one.veto > f32::MIN {
            println!("    hits of patterns under {:.2} are taken back", one.veto);
        }
    }
    println!("  {:<26} {}", "all", line(sums, 0.0));
}

fn count(class: &Class<'_>, learnt: &[Learnt], one: &Learnt) -> [usize; 12] {
    let mut counts = [0; 12];
    for (at, message) in class.messages.iter().enumerate() {
        if one.unseen[at].is_none() {
            continue;
        }
        let pattern = is_hit(class, at, one.rule);
        let model = lead(learnt, at, one).is_some_and(|over| over > 0.0);
        let found = [true, pattern, model, model || pattern];
        let from = match truth(class, at, one.rule) {
            // The patterns were written beside the examples of the rule's own file.
            Truth::Broken if message.origin == Origin::Training => 0,
            Truth::Kept if matches!(message.lesson, Lesson::Breaks(_)) => 8,
            Truth::Kept => 4,
            Truth::Broken | Truth::Open => continue,
        };
        for (place, yes) in found.into_iter().enumerate() {
            counts[from + place] += usize::from(yes);
        }
    }
    counts
}

fn line(counts: [usize; 12], threshold: f32) -> String {
    let share = |n: usize| 100.0 * n as f32 / counts[0].max(1) as f32;
    format!(
        "{:5} lines: patterns {:3.0} %, model {:3.0} %, both {:3.0} % | {:6} clean: patterns {}, model {}, both {} | of other rules: {}, {}, {} | threshold {threshold:.2}",
        counts[0],
        share(counts[1]),
        share(counts[2]),
        share(counts[3]),
        counts[4],
        counts[5],
        counts[6],
        counts[7],
        counts[9],
        counts[10],
        counts[11],
    )
}
