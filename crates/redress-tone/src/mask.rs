//! Signs that stand for letters: masked swear words and runs of nothing but swear signs.

use crate::fold::is_invisible;
use crate::text::Text;

/// The longest run of one sign that stands for letters.
const LONGEST_RUN: usize = 12;
/// The longest run of swear signs read as one word.
const LONGEST_GRAWLIX: usize = 24;

fn is_letter(text: Text<'_>, i: usize) -> bool {
    text.at(i).is_some_and(char::is_alphabetic)
}

/// Returns the visible character before `i`.
fn before(text: Text<'_>, i: usize) -> Option<char> {
    text.to(i).rev().find(|&c| !is_invisible(c))
}

const fn is_sign(byte: u8) -> bool {
    matches!(byte, b'$' | b'@' | b'#' | b'%' | b'&' | b'*' | b'!')
}

/// Says whether a swear word that starts with a sign, or nothing but signs, starts here.
pub(crate) fn starts_word(text: Text<'_>, i: usize) -> bool {
    match text.byte(i) {
        b'$' | b'@' if is_letter(text, i + 1) => true,
        sign if is_sign(sign) => grawlix_len(text, i) > 0,
        _ => false,
    }
}

/// Returns the length of a run of three or more swear signs, two of them different, or 0.
///
/// Signs that touch a letter or a number mark it up, as in `**#W88**`.
pub(crate) fn grawlix_len(text: Text<'_>, start: usize) -> usize {
    let run = text.bytes.get(start..).unwrap_or_default();
    let run = &run[..run.len().min(LONGEST_GRAWLIX)];
    let len = run.iter().take_while(|&&b| is_sign(b)).count();
    if len < 3 {
        return 0;
    }
    // The signs have different lower five bits.
    let kinds = run[..len].iter().filter(|&&b| b != b'!');
    let kinds = kinds.fold(0_u32, |all, &b| all | 1 << (b & 31));
    if kinds.count_ones() < 2 {
        return 0;
    }
    let touches = text.at(start + len).is_some_and(char::is_alphanumeric)
        || before(text, start).is_some_and(char::is_alphanumeric);
    if touches { 0 } else { len }
}

/// Says whether the sign at `i`, inside a word, stands for a letter.
pub(crate) fn stands_for_letter(text: Text<'_>, i: usize) -> bool {
    let sign = text.byte(i);
    if !matches!(sign, b'*' | b'$' | b'#' | b'@' | b'!') {
        return false;
    }
    // One more than the longest run tells a longer one.
    let rest = text.bytes.get(i..).unwrap_or_default().iter();
    let ahead = rest
        .take(LONGEST_RUN + 1)
        .take_while(|&&b| b == sign)
        .count();
    let past = text.bytes.get(..i).unwrap_or_default().iter().rev();
    let behind = past.take(LONGEST_RUN).take_while(|&&b| b == sign).count();
    let length = ahead + behind;
    if length > LONGEST_RUN {
        return false;
    }
    let letter_follows = is_letter(text, i + ahead);
    match sign {
        b'*' | b'$' => letter_follows || length >= 2,
        b'#' => letter_follows,
        b'@' => letter_follows && !parts_address(text, i),
        _ => {
            length == 1
                && before(text, i).is_some_and(char::is_alphabetic)
                && text.at(i + 1).is_some_and(char::is_lowercase)
        }
    }
}

/// Says whether the `@` at `i` parts the name and the host of an address.
fn parts_address(text: Text<'_>, i: usize) -> bool {
    // How much of a dot and two letters the host ends with so far.
    let mut ending = 0;
    for c in text.from(i + 1).take(80) {
        ending = match c {
            '.' => 1,
            '-' => 0,
            c if !c.is_alphanumeric() => return false,
            c if c.is_alphabetic() && ending > 0 => ending + 1,
            _ => 0,
        };
        if ending == 3 {
            return true;
        }
    }
    false
}
