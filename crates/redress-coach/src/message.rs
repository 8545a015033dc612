//! How a message is built: which of its sentences say something, and what stretch of time is in one.

use redress_tone::Lang;
use unicode_segmentation::UnicodeSegmentation as _;

use crate::frame::Frame;
use crate::head::{says_who_wrote, without_head};
use crate::words::{LONG_WORD, Words, words};

/// The most words of a greeting or a closing.
const LONGEST_FRAME: usize = 7;
/// The most words of a sentence that only wishes well.
const LONGEST_WISH: usize = 9;
/// The most words of a line of a signature.
const LONGEST_SIGNATURE: usize = 6;
/// The length from which a line without an end was broken by the program that sent it.
const BROKEN_LINE: usize = 50;
/// The fewest words of a clause that says something by itself.
const SHORTEST_CLAUSE: usize = 2;
/// The most days, weeks or months that are a promise.
const LONGEST_SPAN: u32 = 400;

/// Lists the sentences of a message that say something: lines above it, greeting, closing,
/// signature and what is quoted below are left out; of a chat, whose `turns` these are, what the customer
/// said and names.
pub(crate) fn sentences(frame: &Frame, text: &str, turns: Option<&[String]>) -> Vec<String> {
    let body = match turns {
        Some(turns) => turns.iter().flat_map(|turn| chatted(frame, turn)).collect(),
        None => written(frame, &without_head(frame, text)),
    };
    body.iter()
        .flat_map(|line| line.unicode_sentences())
        .flat_map(before_numbers)
        .map(str::trim)
        .filter(|sentence| !is_closing(frame, sentence) && !is_wish(frame, sentence))
        .map(str::to_owned)
        .collect()
}

/// Lists the lines of a turn of a chat without its greeting; it has no signature.
fn chatted(frame: &Frame, turn: &str) -> Vec<String> {
    let lines = turn.lines().map(bare);
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('>'));
    lines
        .filter(|line| !is_greeting(frame, line))
        .map(|line| after_greeting(frame, &line))
        .collect()
}

/// Lists the lines of a letter or an e-mail that are neither above, below nor around what it says.
fn written(frame: &Frame, text: &str) -> Vec<String> {
    let mut body: Vec<String> = Vec::new();
    let mut broken = false;
    for line in text.lines().map(bare) {
        if line.is_empty() || line.starts_with('>') {
            broken = false;
            continue;
        }
        if is_end(&line) {
            // Above the message it only says that it was passed on.
            if body.is_empty() {
                continue;
            }
            break;
        }
        if body.is_empty() && (is_header(frame, &line) || is_greeting(frame, &line)) {
            continue;
        }
        if !broken && is_header(frame, &line) {
            continue;
        }
        if !body.is_empty()
            && (is_closing(frame, &line) || says_who_wrote(frame, &[line.as_str()]).is_some())
        {
            break;
        }
        let long = line.chars().count() >= BROKEN_LINE && !ends(&line);
        match body.last_mut() {
            Some(last) if broken => {
                last.push(' ');
                last.push_str(&line);
            }
            Some(_) => body.push(line),
            None => body.push(after_greeting(frame, &line)),
        }
        broken = long;
    }
    unsigned(&mut body);
    body
}

/// Says whether a sentence asks.
pub(crate) fn asks(sentence: &str) -> bool {
    let said = sentence.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '?');
    said.ends_with('?')
}

/// Takes sentences apart where one starts with a number; an abbreviation before it ends none.
fn before_numbers(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut from = 0;
    for (at, _) in text.match_indices(". ") {
        let (before, after) = (text.get(from..at), text.get(at + 2..));
        let long = before
            .and_then(|before| before.split_whitespace().last())
            .is_some_and(|word| {
                word.chars().count() >= LONG_WORD && word.chars().all(char::is_alphabetic)
            });
        if long && after.is_some_and(|after| after.starts_with(|c: char| c.is_ascii_digit())) {
            parts.extend(text.get(from..=at));
            from = at + 2;
        }
    }
    parts.extend(text.get(from..));
    parts
}

/// Returns the stretch of time among the words of a sentence, as `10wd`.
pub(crate) fn span(frame: &Frame, lang: Lang, words: &[String]) -> Option<String> {
    let mut best: Option<(usize, String)> = None;
    for (unit, phrases) in &frame.span {
        for phrase in phrases.of(lang) {
            let from = |at: usize| words.get(at..).unwrap_or_default();
            let starts = (0..words.len()).filter(|&at| phrase.opens(from(at)));
            for at in starts {
                let Some(found) = length(words, at, unit) else {
                    continue;
                };
                if best.as_ref().is_none_or(|(size, _)| *size < phrase.len()) {
                    best = Some((phrase.len(), found));
                }
            }
        }
    }
    best.map(|(_, found)| found)
}

/// Says how long it is where a unit stands at `at`: with the number before it, or by itself.
fn length(words: &[String], at: usize, unit: &str) -> Option<String> {
    if unit.starts_with(|c: char| c.is_ascii_digit()) {
        return Some(unit.to_owned());
    }
    let count: u32 = words.get(at.checked_sub(1)?)?.parse().ok()?;
    if count == 0 || count > LONGEST_SPAN {
        return None;
    }
    Some(match unit {
        "h" => format!("{}d", count.div_ceil(24)),
        unit => format!("{count}{unit}"),
    })
}

/// Says whether a sentence, and its words, name a day.
pub(crate) fn has_day(frame: &Frame, lang: Lang, sentence: &str, words: &[String]) -> bool {
    let day = |word: &String| {
        let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
        digits.parse().is_ok_and(|day: u32| (1..=31).contains(&day))
    };
    let month = |word: &String| {
        let mut months = frame.month.of(lang).iter();
        months.any(|month| month.opens(std::slice::from_ref(word)))
    };
    let named = words.windows(2).any(|two| match two {
        [a, b] => day(a) && month(b) || month(a) && day(b),
        _ => false,
    });
    named || sentence.split_whitespace().any(is_written_day)
}

/// Says whether a word is a day such as `12/06`, `3.7.2026` or `2026-07-03`.
fn is_written_day(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_ascii_digit());
    let parts: Vec<&str> = word.split(['/', '.', '-']).collect();
    let numbers: Option<Vec<u32>> = parts.iter().map(|part| part.parse().ok()).collect();
    match numbers.as_deref() {
        Some([a, b]) => word.contains('/') && (1..=31).contains(a) && (1..=31).contains(b),
        Some([a, b, c]) => {
            let years = [a, c]
                .iter()
                .filter(|year| (2000..=2100).contains(**year))
                .count();
            let short = (1..=31).contains(a) && (1..=31).contains(b) && *c < 100;
            (years == 1 && (1..=12).contains(b)) || short
        }
        _ => false,
    }
}

/// Lists what is named among the words of a sentence of what may be promised.
pub(crate) fn things<'a>(
    frame: &'a Frame,
    lang: Lang,
    words: &[String],
) -> impl Iterator<Item = &'a str> {
    let all = frame.thing.iter();
    all.filter(move |(_, phrases)| phrases.stand_in(lang, words))
        .map(|(name, _)| name.as_str())
}

/// Takes a sentence apart: at commas and the like, and at the words between clauses. A sentence
/// without any of these gives none.
pub(crate) fn clauses(frame: &Frame, lang: Lang, sentence: &str) -> Vec<String> {
    let tokens: Vec<&str> = sentence.split_whitespace().collect();
    let folded: Vec<String> = tokens.iter().map(|token| words(token).concat()).collect();
    let mut all: Vec<Vec<&str>> = vec![Vec::new()];
    let mut skip = 0_usize;
    for (at, token) in tokens.iter().enumerate() {
        let from = folded.get(at..).unwrap_or_default();
        let between = frame.clause.of(lang).iter();
        let here = between.filter(|phrase| phrase.opens(from));
        if let Some(length) = here.map(Words::len).max() {
            skip = skip.max(length);
            all.push(Vec::new());
        }
        if skip > 0 {
            skip -= 1;
        } else if let Some(last) = all.last_mut() {
            last.push(token);
        }
        if token.ends_with([',', ';', ':', '–', '—']) {
            all.push(Vec::new());
        }
    }
    if all.len() < 2 {
        return Vec::new();
    }
    all.retain(|clause| clause.len() >= SHORTEST_CLAUSE);
    all.into_iter().map(|clause| clause.join(" ")).collect()
}

/// Returns a line without marks of direction and emphasis.
pub(crate) fn bare(line: &str) -> String {
    let marks = |c: &char| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '*');
    line.chars()
        .filter(marks)
        .collect::<String>()
        .trim()
        .to_owned()
}

fn ends(line: &str) -> bool {
    line.ends_with(['.', '!', '?', ':', ';', '…'])
}

/// Says whether the message is over: a line of hyphens, or the head of what is quoted below.
pub(crate) fn is_end(line: &str) -> bool {
    let quoted = line.ends_with(':')
        && line.chars().any(|c| c.is_ascii_digit())
        && line.contains(['@', '<']);
    line.starts_with("--") || line.starts_with("__") || quoted
}

pub(crate) fn is_header(frame: &Frame, line: &str) -> bool {
    let Some((name, _)) = line.split_once(':') else {
        return false;
    };
    frame.header.are(&words(name))
}

fn is_greeting(frame: &Frame, line: &str) -> bool {
    let words = words(line);
    let end = words.last().map(std::slice::from_ref);
    words.len() <= LONGEST_FRAME
        && !ends(line.trim_end_matches('!').trim_end_matches(':'))
        && (line.ends_with(',')
            || frame.greeting.open(&words)
            || end.is_some_and(|end| frame.greeting_end.are(end)))
}

/// Returns what follows a greeting in the same line.
fn after_greeting(frame: &Frame, line: &str) -> String {
    let Some((greeting, rest)) = line.split_once([',', '!']) else {
        return line.to_owned();
    };
    if is_greeting(frame, &format!("{greeting},"))
        && frame.greeting.open(&words(greeting))
        && !rest.trim().is_empty()
    {
        rest.trim().to_owned()
    } else {
        line.to_owned()
    }
}

fn is_closing(frame: &Frame, line: &str) -> bool {
    let words = words(line);
    words.len() <= LONGEST_FRAME && frame.closing.open(&words) && !ends(line.trim_end_matches('!'))
        || words.len() <= 3 && line.ends_with(',') && !words.is_empty()
}

/// Says whether a sentence does no more than wish well, in any language.
fn is_wish(frame: &Frame, sentence: &str) -> bool {
    let words = words(sentence);
    words.len() <= LONGEST_WISH && frame.wish.open(&words)
}

/// Leaves out the lines of a signature at the end; what was said first stays.
fn unsigned(body: &mut Vec<String>) {
    while body.len() > 1
        && body
            .last()
            .is_some_and(|line| !ends(line) && words(line).len() <= LONGEST_SIGNATURE)
    {
        body.pop();
    }
}
