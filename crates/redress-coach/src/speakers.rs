//! Who said what in a chat: lines that start with a name, and which of them are the firm's.

use redress_tone::Lang;
use serde::Serialize;

use crate::frame::Frame;
use crate::words::words;

/// The most words of a name before a colon.
const LONGEST_NAME: usize = 4;
/// The most letters of a time in brackets.
const LONGEST_TIME: usize = 30;

/// Who is who in a chat, as far as it is known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sides<'a> {
    /// Who wrote for the firm.
    pub with: Option<&'a str>,
    /// The customer's own name.
    pub customer: Option<&'a str>,
    /// The name of the firm.
    pub firm: Option<&'a str>,
}

/// Whose lines of a chat were read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Speakers {
    /// The names of those whose lines were taken for the firm's.
    pub taken: Vec<String>,
    /// Nothing says which of the names is the customer's: the lines of all were read.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub unsure: bool,
}

/// What the other side said in a chat.
pub(crate) struct OtherSide {
    /// One turn a text, without names and times.
    pub(crate) turns: Vec<String>,
    /// Whose turns they are, where several write and nobody said so before.
    pub(crate) speakers: Option<Speakers>,
}

/// A line of a chat, taken apart.
struct Labelled<'a> {
    /// The words of the name, without what stands in brackets.
    name: Vec<String>,
    /// The whole label, with what stands in brackets.
    label: &'a str,
    /// Whether a time stands before the name.
    timed: bool,
    /// What was said.
    said: &'a str,
}

/// How the names of a chat are told apart.
struct Known<'a> {
    frame: &'a Frame,
    with: Vec<String>,
    customer: Vec<String>,
    firm: Vec<String>,
}

impl<'a> Known<'a> {
    fn new(frame: &'a Frame, sides: Sides<'_>) -> Self {
        let words = |name: Option<&str>| words(name.unwrap_or_default());
        Known {
            frame,
            with: words(sides.with),
            customer: words(sides.customer),
            firm: words(sides.firm),
        }
    }

    fn is_with(&self, one: &Labelled<'_>) -> bool {
        opens(&one.name, &self.with) || opens(&self.with, &one.name)
    }

    fn is_own(&self, one: &Labelled<'_>) -> bool {
        let named = || one.name.iter().all(|word| self.customer.contains(word));
        self.frame.own.all().any(|own| own.is(&one.name)) || !self.customer.is_empty() && named()
    }

    fn is_firm(&self, one: &Labelled<'_>) -> bool {
        let label = words(one.label);
        let named = || label.windows(self.firm.len()).any(|part| part == self.firm);
        let stands = |lang| self.frame.theirs.stand_in(lang, &label);
        Lang::ALL.into_iter().any(stands) || !self.firm.is_empty() && named()
    }
}

/// Lists what the other side said in a chat; none where the text is no chat.
///
/// Where one of the names is the one that wrote for the firm, only that one is the other side; else
/// everybody is but the customer. Of two names of which one is the firm's, the other is the customer.
pub(crate) fn other_side(frame: &Frame, text: &str, sides: Sides<'_>) -> Option<OtherSide> {
    let lines: Vec<(&str, Option<Labelled<'_>>)> = text
        .lines()
        .map(|line| (line, labelled(frame, line)))
        .collect();
    let who = Known::new(frame, sides);
    let mut names: Vec<&Labelled<'_>> = Vec::new();
    for one in lines.iter().filter_map(|(_, label)| label.as_ref()) {
        if names.iter().all(|other| other.name != one.name) {
            names.push(one);
        }
    }
    let several = names.len() > 1;
    let known = names.iter().any(|one| who.is_with(one));
    let own = names.iter().any(|one| who.is_own(one));
    let timed = || {
        lines
            .iter()
            .filter_map(|(_, label)| label.as_ref())
            .any(|one| one.timed)
    };
    if !(known || several && own || timed()) {
        return None;
    }
    let firms = names.iter().filter(|one| who.is_firm(one)).count();
    let one_is_firm = !own && firms == 1 && names.len() == 2;
    let theirs = |one: &Labelled<'_>| {
        !several
            || if known {
                who.is_with(one)
            } else if one_is_firm {
                who.is_firm(one)
            } else {
                !who.is_own(one)
            }
    };
    let mine: Vec<&Vec<String>> = names
        .iter()
        .filter(|one| theirs(one))
        .map(|one| &one.name)
        .collect();
    let speakers = (several && !known).then(|| Speakers {
        taken: names
            .iter()
            .filter(|one| theirs(one))
            .map(|one| one.label.trim().to_owned())
            .collect(),
        unsure: !own && !one_is_firm,
    });
    let mut turns: Vec<String> = Vec::new();
    let mut kept = true;
    for (line, label) in &lines {
        match label {
            Some(label) => {
                kept = mine.contains(&&label.name);
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
    Some(OtherSide { turns, speakers })
}

/// Returns the time before the name in a line of a chat.
pub(crate) fn time_before<'a>(frame: &Frame, line: &'a str) -> Option<&'a str> {
    labelled(frame, line).filter(|one| one.timed)?;
    let line = line.trim_start_matches(is_mark).trim_start();
    line.get(..line.len().checked_sub(after_time(line).len())?)
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
        label: label.trim_matches(|c: char| c == '*' || c.is_whitespace() || is_mark(c)),
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
