//! The quick way through words of ASCII letters and digits: eight bytes at a time.

use super::{Book, DIGIT, Key, LONGEST_KEY, NUMBER, Reader, SHOUTED};
use crate::lang::Lang;
use crate::text::alnum_run;

impl<B: Book> Reader<'_, B> {
    /// Reads a word of ASCII letters and digits, where it is no longer than a key; the apostrophes
    /// of `don't` and `l'ordine` are read here too.
    pub(super) fn ascii_word(&mut self, start: usize) -> Option<usize> {
        let mut end = start;
        let mut plain = true;
        let mut elided = 0;
        loop {
            let from = end;
            loop {
                let run = alnum_run(self.text.eight(end));
                end += run;
                if run < 8 || end - start > LONGEST_KEY {
                    break;
                }
            }
            if end == from || end - start > LONGEST_KEY {
                return None;
            }
            match self.text.byte(end) {
                b'\'' => {
                    let next = self.text.byte(end + 1);
                    if next >= 0x80 {
                        return None;
                    }
                    if !next.is_ascii_alphanumeric() {
                        break;
                    }
                    match self.lang {
                        Lang::Tr => return None,
                        Lang::It => {
                            elided = 1;
                            break;
                        }
                        Lang::En | Lang::Nl | Lang::He => {
                            plain = false;
                            end += 1;
                        }
                    }
                }
                b'!' => {
                    let next = self.text.byte(end + 1);
                    if next >= 0x80 || next.is_ascii_lowercase() {
                        return None;
                    }
                    break;
                }
                b'`' | b'*' | b'@' | b'$' | b'#' | 0x80.. => return None,
                _ => break,
            }
        }
        let (key, raw) = self.ascii_key(start, end - start);
        let flags = if plain {
            shape_of(&raw, end - start)
        } else {
            slow_shape(self.text.bytes.get(start..end).unwrap_or_default())
        };
        let folded = self.out.letters.len();
        let letters = &mut self.out.letters;
        letters.extend_from_slice(&key.parts[0].to_le_bytes());
        if key.len > 8 {
            letters.extend_from_slice(&key.parts[1].to_le_bytes());
            letters.extend_from_slice(&key.parts[2].to_le_bytes());
        }
        letters.truncate(folded + usize::from(key.len));
        let bytes = self.out.letters.get(folded..).unwrap_or_default();
        let known = self.book.look_up(Some(key), bytes, false);
        self.push(start, end + elided, folded, flags, known);
        Some(end + elided)
    }

    /// Returns the folded word and its bytes as they stand, for a word of ASCII.
    fn ascii_key(&self, start: usize, len: usize) -> (Key, [u64; 3]) {
        const SMALL: u64 = 0x2020_2020_2020_2020;
        let mut raw = [0; 3];
        let mut parts = [0; 3];
        for part in 0..3 {
            let left = len.saturating_sub(part * 8).min(8);
            if left == 0 {
                break;
            }
            let mask = u64::MAX >> (64 - 8 * left);
            raw[part] = self.text.eight(start + part * 8) & mask;
            parts[part] = (raw[part] | SMALL) & mask;
        }
        let key = Key {
            parts,
            len: len as u8,
            masked: false,
        };
        (key, raw)
    }
}

/// Tells capitals and digits of a word of ASCII letters and digits by their sixth and seventh bit.
fn shape_of(raw: &[u64; 3], len: usize) -> u8 {
    const SIXTH: u64 = 0x2020_2020_2020_2020;
    const SEVENTH: u64 = 0x4040_4040_4040_4040;
    let [a, b, c] = *raw;
    let letters =
        (a & SEVENTH).count_ones() + (b & SEVENTH).count_ones() + (c & SEVENTH).count_ones();
    let small = (a | b | c) & SIXTH;
    let mut flags = 0;
    if letters as usize != len {
        flags |= DIGIT;
        if letters == 0 {
            flags |= NUMBER;
        }
    }
    if small == 0 && len >= 4 {
        flags |= SHOUTED;
    }
    flags
}

/// The same for a word that also has apostrophes.
fn slow_shape(bytes: &[u8]) -> u8 {
    let mut flags = 0;
    if bytes.iter().any(u8::is_ascii_digit) {
        flags |= DIGIT;
    }
    let capitals = bytes.iter().filter(|b| b.is_ascii_uppercase()).count();
    let others = bytes
        .iter()
        .any(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    if capitals >= 4 && !others {
        flags |= SHOUTED;
    }
    flags
}
