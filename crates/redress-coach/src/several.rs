//! A sentence that says several things, each by a day of its own: where it comes apart.

use std::ops::Range;

use redress_tone::Lang;

use crate::frame::Frame;
use crate::words::{Phrases, words};

/// The most places at which a sentence may come apart.
const MAX_PIECES: usize = 12;

/// The fewest letters of a word that says something by itself.
const LONG_ENOUGH: usize = 3;
/// The fewest such words of what is promised, beside its day.
const WORDS: usize = 2;

/// Says whether words say more than a day and how it is meant, such as `at the latest by 10 April`.
pub(crate) fn says_more(frame: &Frame, lang: Lang, words: &[String]) -> bool {
    let one = |word: &String| {
        let alone = std::slice::from_ref(word);
        let is = |phrases: &Phrases| phrases.stand_in(lang, alone);
        word.chars().count() >= LONG_ENOUGH
            && !word.starts_with(|c: char| c.is_ascii_digit())
            && !is(&frame.month)
            && !is(&frame.limit)
            && !frame.span.values().any(is)
    };
    words.iter().filter(|word| one(word)).count() >= WORDS
}

/// A sentence in words, and where it may come apart.
struct Tokens<'a> {
    all: Vec<&'a str>,
    /// The first word of each part, with how many words before what it says join it to what comes
    /// before; none after a comma.
    starts: Vec<(usize, Option<usize>)>,
}

impl<'a> Tokens<'a> {
    fn new(frame: &Frame, lang: Lang, sentence: &'a str) -> Self {
        let all: Vec<&str> = sentence.split_whitespace().collect();
        let folded: Vec<String> = all.iter().map(|token| words(token).concat()).collect();
        let mut starts = vec![(0, None)];
        for at in 1..all.len() {
            let from = folded.get(at..).unwrap_or_default();
            let joins = frame.and.of(lang).iter().filter(|and| and.opens(from));
            let joined = joins.map(|and| if and.is_whole() { and.len() } else { 0 });
            let before = at.checked_sub(1).and_then(|before| all.get(before));
            if let Some(length) = joined.max() {
                starts.push((at, Some(length)));
            } else if before.is_some_and(|word| word.ends_with([',', ';', '–', '—'])) {
                starts.push((at, None));
            }
        }
        Tokens { all, starts }
    }

    fn text(&self, range: &Range<usize>) -> String {
        let words = self.all.get(range.clone()).unwrap_or_default().join(" ");
        words.trim_end_matches([',', ';', '–', '—', ' ']).to_owned()
    }

    /// Returns the words from a start up to the next of its kind, without what joins them.
    fn ranges(&self, within: &Range<usize>, joined: bool) -> Vec<Range<usize>> {
        let starts = self.starts.iter();
        let cuts = starts.filter(|(at, joins)| within.contains(at) && joins.is_some() == joined);
        let cuts = cuts.filter(|(at, _)| *at > within.start);
        let cuts: Vec<(usize, usize)> = cuts.map(|(at, skip)| (*at, skip.unwrap_or(0))).collect();
        let mut from = within.start;
        let mut ranges = Vec::new();
        for (at, skip) in cuts {
            ranges.push(from..at);
            from = at + skip;
        }
        ranges.push(from..within.end);
        ranges
    }
}

/// Takes a sentence apart into what stands by itself, as `says` tells; what does not goes with what
/// is before it. A sentence that says no two such things gives none.
pub(crate) fn parts(
    frame: &Frame,
    lang: Lang,
    sentence: &str,
    says: impl Fn(&str) -> bool,
) -> Vec<String> {
    let tokens = Tokens::new(frame, lang, sentence);
    if tokens.starts.len() < 2 || tokens.starts.len() > MAX_PIECES {
        return Vec::new();
    }
    let stands = |range: &Range<usize>| says(&tokens.text(range));
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut keep = |range: Range<usize>| match found.last_mut() {
        Some(last) if !stands(last) || !stands(&range) => last.end = range.end,
        _ => found.push(range),
    };
    for segment in tokens.ranges(&(0..tokens.all.len()), true) {
        let pieces = tokens.ranges(&segment, false);
        let several = pieces.iter().filter(|piece| stands(piece)).count() > 1;
        if several {
            pieces.into_iter().for_each(&mut keep);
        } else {
            keep(segment);
        }
    }
    if found.len() < 2 {
        return Vec::new();
    }
    found.iter().map(|range| tokens.text(range)).collect()
}
