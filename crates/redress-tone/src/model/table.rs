//! The rows of a model: a table of hashes, each with a short run of cells of two bytes.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::{Damaged, Reader};

/// A row before it is written: a hash and its cells.
pub type Row = (u32, Vec<(u8, i8)>);

/// Bytes of a slot.
const SLOT: usize = 6;

/// The most cells of a row.
pub const LONGEST_ROW: usize = 63;

#[derive(Debug, Clone)]
pub(super) struct Table {
    size: u32,
    slots: Cow<'static, [u8]>,
    cells: Cow<'static, [u8]>,
    /// Bits for the rows there are; most of what is looked for is not there, and these bits are
    /// near at hand where the slots are not. Made when a row is first looked for.
    sieve: OnceLock<Vec<u64>>,
}

/// Bits of the sieve, as a power of two.
const SIEVE: u32 = 19;
/// Slots that share their bits, as a power of two.
const NEAR: usize = 9;

impl Table {
    /// Reads the table that begins at a byte and takes all the rest.
    pub(super) fn read(bytes: Cow<'static, [u8]>, at: usize) -> Result<Table, Damaged> {
        let mut reader = Reader { bytes: &bytes, at };
        let size = reader.number()?;
        let from = reader.at;
        let room = usize::try_from(size).map_err(|_| Damaged)?;
        reader.take(room.checked_mul(SLOT).ok_or(Damaged)?)?;
        let middle = reader.at;
        let (slots, cells) = match bytes {
            Cow::Borrowed(all) => (
                Cow::Borrowed(&all[from..middle]),
                Cow::Borrowed(&all[middle..]),
            ),
            Cow::Owned(all) => (
                Cow::Owned(all[from..middle].to_vec()),
                Cow::Owned(all[middle..].to_vec()),
            ),
        };
        Ok(Table {
            size,
            slots,
            cells,
            sieve: OnceLock::new(),
        })
    }

    pub(super) fn write(rows: &[Row], out: &mut Vec<u8>) {
        // Six slots in seven are taken.
        let size = (rows.len() * 7 / 6 + 1) as u32;
        let mut slots = vec![(0_u16, 0_u32); size as usize];
        let mut cells = Vec::new();
        for (hash, row) in rows {
            let mut at = first(*hash, size) as usize;
            while slots[at].0 != 0 {
                at = (at + 1) % slots.len();
            }
            let start = (cells.len() / 2) as u32;
            let row = &row[..row.len().min(LONGEST_ROW)];
            slots[at] = (mark(*hash), start << 6 | row.len() as u32);
            cells.extend(row.iter().flat_map(|(rule, weight)| [*rule, *weight as u8]));
        }
        out.extend(size.to_le_bytes());
        for (mark, row) in slots {
            out.extend(mark.to_le_bytes());
            out.extend(row.to_le_bytes());
        }
        out.extend(cells);
    }

    /// Returns the cells of a hash: pairs of a number and an i8.
    pub(super) fn row(&self, hash: u32) -> Option<&[u8]> {
        if self.size == 0 {
            return None;
        }
        let mut at = first(hash, self.size);
        let wanted = mark(hash);
        let sieve = self.sieve.get_or_init(|| self.sift());
        let bit = sieve_bit(at as usize >> NEAR, wanted);
        if sieve.get(bit / 64)? & (1 << (bit % 64)) == 0 {
            return None;
        }
        // A damaged table may have no empty slot.
        for _ in 0..self.size {
            let slot = self
                .slots
                .get(at as usize * SLOT..(at as usize + 1) * SLOT)?;
            let key = u16::from_le_bytes([slot[0], slot[1]]);
            if key == wanted {
                let row = u32::from_le_bytes([slot[2], slot[3], slot[4], slot[5]]);
                let start = (row >> 6) as usize * 2;
                return self.cells.get(start..start + (row & 63) as usize * 2);
            }
            if key == 0 {
                return None;
            }
            at = if at + 1 == self.size { 0 } else { at + 1 };
        }
        None
    }
}

impl Table {
    /// Returns the bits of all rows. A row stands in its slot or in one after it with none empty
    /// between, so it has a bit for each stretch of slots in which it may have been looked for.
    fn sift(&self) -> Vec<u64> {
        let mut sieve = vec![0_u64; 1 << (SIEVE - 6)];
        let slots = self.slots.as_chunks::<SLOT>().0;
        let full = |slot: &[u8; SLOT]| slot[0] != 0 || slot[1] != 0;
        // The run of full slots at the end goes on at the beginning.
        let tail = slots.iter().rev().take_while(|slot| full(slot)).count();
        let mut run = None;
        for (at, slot) in slots.iter().enumerate() {
            if !full(slot) {
                run = Some(at + 1);
                continue;
            }
            let mark = u16::from_le_bytes([slot[0], slot[1]]);
            let mut add = |near: usize| {
                let bit = sieve_bit(near, mark);
                sieve[bit / 64] |= 1 << (bit % 64);
            };
            (run.unwrap_or(0) >> NEAR..=at >> NEAR).for_each(&mut add);
            if run.is_none() && tail > 0 {
                ((slots.len() - tail) >> NEAR..=(slots.len() - 1) >> NEAR).for_each(&mut add);
            }
        }
        sieve
    }
}

fn sieve_bit(near: usize, mark: u16) -> usize {
    let both = (near as u64) << 16 | u64::from(mark);
    (both.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - SIEVE)) as usize
}

/// Returns what a slot keeps of a hash; never zero.
///
/// Where it is kept says the rest. Of features that no row stands for, a few in ten thousand meet
/// a stranger's row: the training would not notice, and half the table is saved.
fn mark(hash: u32) -> u16 {
    (hash as u16).max(1)
}

/// Returns the slot where the search for a hash begins.
fn first(hash: u32, size: u32) -> u32 {
    // The high bits of a product are as even as the hash and need no division.
    ((u64::from(hash.wrapping_mul(0x9e37_79b1)) * u64::from(size)) >> 32) as u32
}
