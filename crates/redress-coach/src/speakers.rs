//! Who said what in a chat: lines that start with a name, and which of them are the firm's.

use redress_tone::Lang;

use crate::frame::Frame;
use crate::words::words;

/// The most words of a name before a colon.
const LONGEST_NAME: usize = 4;
/// The most letters of a time in brackets.
const LONGEST_TIME: usize = 30;

/// A line of a chat, taken apart.
struct Labelled<'a> {
    /// The words of the name, without what stands in brackets.
    name: Vec<String>,
    /// Whether a time stands before the name.
    timed: bool,
    /// What was said.
    said: &'a str,
}

/// Lists what the other side said in a chat, one turn a text, without names and times; none where the
/// text is no chat.
///
/// Where `with` is one of the names, only that one is the other side; else everybody is but the
/// customer.
pub(crate) fn other_side(
    frame: &Frame,
    lang: Lang,
    text: &str,
    with: Option<&str>,
) -> Option<Vec<String>> {
    let lines: Vec<(&str, Option<Labelled<'_>>)> = text
        .lines()
        .map(|line| (line, labelled(frame, line)))
        .collect();
    let names = || lines.iter().filter_map(|(_, label)| label.as_ref());
    let with = words(with.unwrap_or_default());
    let is_with = |name: &[String]| opens(name, &with) || opens(&with, name);
    let is_own = |name: &[String]| frame.own.of(lang).iter().any(|own| own.is(name));
    let known = names().any(|one| is_with(&one.name));
    let several = names().any(|one| names().any(|other| other.name != one.name));
    let chat = known || names().any(|one| one.timed || several && is_own(&one.name));
    if !chat {
        return None;
    }
    let theirs = |name: &[String]| !several || if known { is_with(name) } else { !is_own(name) };
    let mut turns: Vec<String> = Vec::new();
    let mut kept = true;
    for (line, label) in &lines {
        match label {
            Some(label) => {
                kept = theirs(&label.name);
                if kept {
                    turns.push(label.said.to_owned());
                }
            }
            None if kept => match turns.last_mut() {
                Some(turn) => {
                    turn.push('\n');
                    turn.push_str(line);
                }
                None => turns.push((*line).to_owned()),
            },
            None => {}
        }
    }
    Some(turns)
}

/// Says whether words open with these, of which there are some.
fn opens(words: &[String], with: &[String]) -> bool {
    !with.is_empty() && words.starts_with(with)
}

/// Takes a line apart that starts with a name, as `[12-03-2026 15:01] Kim (Firm): …`.
fn labelled<'a>(frame: &Frame, line: &'a str) -> Option<Labelled<'a>> {
    let line = line.trim_start_matches(is_mark).trim_start();
    let rest = after_time(line);
    let (label, said) = rest.split_at(colon(rest)?);
    let said = said.strip_prefix(':')?;
    if !said.is_empty() && !said.starts_with(char::is_whitespace) {
        return None;
    }
    let name = label.split(['(', '[']).next().unwrap_or_default().trim();
    let letters = |c: char| c.is_alphanumeric() || c == ' ' || "'’.-&".contains(c);
    let name = name.trim_matches(|c: char| c == '*' || is_mark(c));
    if !name.starts_with(char::is_alphabetic) || !name.chars().all(letters) {
        return None;
    }
    let name = words(name);
    if name.is_empty() || name.len() > LONGEST_NAME || frame.header.are(&name) {
        return None;
    }
    Some(Labelled {
        name,
        timed: rest.len() < line.len(),
        said: said.trim_start(),
    })
}

const fn is_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Returns where the first colon stands that is in no brackets.
fn colon(text: &str) -> Option<usize> {
    let mut open = 0_u32;
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' => open = open.saturating_add(1),
            ')' | ']' => open = open.saturating_sub(1),
            ':' if open == 0 => return Some(at),
            _ => {}
        }
    }
    None
}

/// Returns what follows the time at the start of a line; the whole line where there is none.
fn after_time(line: &str) -> &str {
    let timed = |text: &str| text.contains(':') && text.contains(|c: char| c.is_ascii_digit());
    if let Some((time, rest)) = line.strip_prefix('[').and_then(|line| line.split_once(']')) {
        let plain = timed(time) && time.chars().count() <= LONGEST_TIME;
        return if plain { rest.trim_start() } else { line };
    }
    let part = |c: char| c.is_ascii_digit() || " :.,/-–\u{202f}".contains(c);
    let rest = line.trim_start_matches(part);
    let time = line.get(..line.len() - rest.len()).unwrap_or_default();
    let after = ["AM", "PM", "am", "pm"]
        .into_iter()
        .find_map(|half| rest.strip_prefix(half))
        .filter(|after| after.starts_with([' ', '-']))
        .unwrap_or(rest)
        .trim_start_matches([' ', '-', '–']);
    if timed(time) { after } else { line }
}
