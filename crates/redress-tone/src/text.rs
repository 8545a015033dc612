//! A text read by byte: the character at a place, the one before it, and eight bytes at once.

/// A text with its bytes.
#[derive(Clone, Copy)]
pub(crate) struct Text<'a> {
    pub(crate) whole: &'a str,
    pub(crate) bytes: &'a [u8],
}

impl<'a> Text<'a> {
    pub(crate) fn new(whole: &'a str) -> Self {
        Text {
            whole,
            bytes: whole.as_bytes(),
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.bytes.len()
    }

    pub(crate) fn byte(&self, i: usize) -> u8 {
        self.bytes.get(i).copied().unwrap_or_default()
    }

    /// Returns the character that starts at byte `i`.
    pub(crate) fn at(&self, i: usize) -> Option<char> {
        let byte = *self.bytes.get(i)?;
        if byte < 0x80 {
            return Some(char::from(byte));
        }
        self.whole.get(i..)?.chars().next()
    }

    /// Returns the character that ends before byte `i`.
    pub(crate) fn before(&self, i: usize) -> Option<char> {
        let byte = *self.bytes.get(i.checked_sub(1)?)?;
        if byte < 0x80 {
            return Some(char::from(byte));
        }
        self.whole.get(..i)?.chars().next_back()
    }

    /// Returns the characters from byte `i` on.
    pub(crate) fn from(&self, i: usize) -> std::str::Chars<'a> {
        self.whole.get(i..).unwrap_or_default().chars()
    }

    /// Returns the characters up to byte `i`.
    pub(crate) fn to(&self, i: usize) -> std::str::Chars<'a> {
        self.whole.get(..i).unwrap_or_default().chars()
    }

    /// Returns the text between two bytes; empty where they do not part characters.
    pub(crate) fn slice(&self, from: usize, to: usize) -> &'a str {
        self.whole.get(from..to).unwrap_or_default()
    }

    /// Returns eight bytes from `i` on, the first one lowest; zeros stand past the end.
    pub(crate) fn eight(&self, i: usize) -> u64 {
        eight(self.bytes, i)
    }
}

/// Returns eight bytes from `i` on, the first one lowest; zeros stand past the end.
pub(crate) fn eight(bytes: &[u8], i: usize) -> u64 {
    if let Some(chunk) = bytes.get(i..).and_then(<[u8]>::first_chunk::<8>) {
        return u64::from_le_bytes(*chunk);
    }
    let mut out = [0; 8];
    for (to, from) in out.iter_mut().zip(bytes.get(i..).unwrap_or_default()) {
        *to = *from;
    }
    u64::from_le_bytes(out)
}

/// Returns how many of the eight bytes, from the lowest on, are ASCII letters or digits.
pub(crate) fn alnum_run(x: u64) -> usize {
    const HIGH: u64 = 0x8080_8080_8080_8080;
    // Each byte stays below 0x80 before a sum and below 0x100 after it, so no sum carries over.
    let y = x & !HIGH;
    let lower = y | 0x2020_2020_2020_2020;
    let from_a = lower + 0x1f1f_1f1f_1f1f_1f1f;
    let past_z = lower + 0x0505_0505_0505_0505;
    let from_0 = y + 0x5050_5050_5050_5050;
    let past_9 = y + 0x4646_4646_4646_4646;
    let alnum = ((from_a & !past_z) | (from_0 & !past_9)) & !x;
    ((!alnum & HIGH).trailing_zeros() / 8) as usize
}

/// Says whether all eight bytes are plain: ASCII, and none of these.
pub(crate) fn none_of<const N: usize>(x: u64, signs: [u8; N]) -> bool {
    const HIGH: u64 = 0x8080_8080_8080_8080;
    const ONES: u64 = 0x0101_0101_0101_0101;
    let mut found = x;
    for sign in signs {
        // A byte that is zero borrows from its highest bit.
        let other = x ^ (ONES * u64::from(sign));
        found |= other.wrapping_sub(ONES) & !other;
    }
    found & HIGH == 0
}

/// Returns how many characters a text has.
pub(crate) fn points(text: &str) -> usize {
    if text.is_ascii() {
        text.len()
    } else {
        text.chars().count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_bytes_at_once_agree_with_one_by_one() {
        for byte in 0..=255_u8 {
            for place in 0..8 {
                let mut word = *b"aZ09mN5q";
                word[place] = byte;
                let expected = word
                    .iter()
                    .take_while(|b| b.is_ascii_alphanumeric())
                    .count();
                assert_eq!(alnum_run(u64::from_le_bytes(word)), expected, "{word:?}");
            }
        }
        for byte in 0..=255_u8 {
            for place in 0..8 {
                let mut word = *b"aZ09mN5q";
                word[place] = byte;
                let plain = byte < 0x80 && byte != b'\n' && byte != b'"';
                let word = u64::from_le_bytes(word);
                assert_eq!(none_of(word, [b'\n', b'"']), plain, "{byte}");
            }
        }
        assert_eq!(eight(b"abc", 1), u64::from(b'b') | u64::from(b'c') << 8);
        assert_eq!(eight(b"abc", 9), 0);
    }
}
