//! Signs that stand for letters: masked swear words and runs of nothing but swear signs.

use crate::fold::is_invisible;

/// The longest run of one sign that stands for letters.
const LONGEST_RUN: usize = 12;
/// The longest run of swear signs read as one word.
const LONGEST_GRAWLIX: usize = 24;

fn at(chars: &[(usize, char)], i: usize) -> Option<char> {
    chars.get(i).map(|&(_, c)| c)
}

fn is_letter(chars: &[(usize, char)], i: usize) -> bool {
    at(chars, i).is_some_and(char::is_alphabetic)
}

/// Returns the visible character before `i`.
fn before(chars: &[(usize, char)], i: usize) -> Option<char> {
    let past = chars.get(..i).unwrap_or_default().iter().rev();
    past.map(|&(_, c)| c).find(|&c| !is_invisible(c))
}

fn is_sign(c: char) -> bool {
    matches!(c, '$' | '@' | '#' | '%' | '&' | '*' | '!')
}

/// Says whether a swear word that starts with a sign, or nothing but signs, starts here.
pub(crate) fn starts_word(chars: &[(usize, char)], i: usize) -> bool {
    match at(chars, i) {
        Some('$' | '@') if is_letter(chars, i + 1) => true,
        Some(c) if is_sign(c) => grawlix_len(chars, i) > 0,
        _ => false,
    }
}

/// Returns the length of a run of three or more swear signs, two of them different, or 0.
///
/// Signs that touch a letter or a number mark it up, as in `**#W88**`.
pub(crate) fn grawlix_len(chars: &[(usize, char)], start: usize) -> usize {
    let run = chars.get(start..).unwrap_or_default().iter();
    let len = run
        .map(|&(_, c)| c)
        .take(LONGEST_GRAWLIX)
        .take_while(|&c| is_sign(c))
        .count();
    let signs = chars[start..start + len].iter().map(|&(_, c)| c);
    let mut kinds: Vec<char> = signs.filter(|&c| c != '!').collect();
    kinds.sort_unstable();
    kinds.dedup();
    let touches = at(chars, start + len).is_some_and(char::is_alphanumeric)
        || before(chars, start).is_some_and(char::is_alphanumeric);
    if len >= 3 && kinds.len() >= 2 && !touches {
        len
    } else {
        0
    }
}

/// Says whether the sign at `i`, inside a word, stands for a letter.
pub(crate) fn stands_for_letter(chars: &[(usize, char)], i: usize) -> bool {
    let Some(sign) = at(chars, i) else {
        return false;
    };
    let same = |c: &&(usize, char)| c.1 == sign;
    // One more than the longest run tells a longer one.
    let ahead = chars[i..]
        .iter()
        .take(LONGEST_RUN + 1)
        .take_while(same)
        .count();
    let behind = chars[..i]
        .iter()
        .rev()
        .take(LONGEST_RUN)
        .take_while(same)
        .count();
    let length = ahead + behind;
    if length > LONGEST_RUN {
        return false;
    }
    let letter_follows = is_letter(chars, i + ahead);
    match sign {
        '*' | '$' => letter_follows || length >= 2,
        '#' => letter_follows,
        '@' => letter_follows && !parts_address(chars, i),
        '!' => {
            length == 1
                && before(chars, i).is_some_and(char::is_alphabetic)
                && at(chars, i + 1).is_some_and(char::is_lowercase)
        }
        _ => false,
    }
}

/// Says whether the `@` at `i` parts the name and the host of an address.
fn parts_address(chars: &[(usize, char)], i: usize) -> bool {
    let host: Vec<char> = chars
        .get(i + 1..)
        .unwrap_or_default()
        .iter()
        .map(|&(_, c)| c)
        .take_while(|&c| c.is_alphanumeric() || matches!(c, '.' | '-'))
        .take(80)
        .collect();
    host.windows(3)
        .any(|w| w[0] == '.' && w[1].is_alphabetic() && w[2].is_alphabetic())
}
