//! Sums that are kept: one number a rule, two bytes each; a sum that is too large stands in several
//! rows, which are added together.

/// The sums of some rules, added together in one step.
pub(super) type Lane = [i32; LANE];

/// How many rules have their numbers side by side.
pub(super) const LANE: usize = 16;

/// Returns how many lanes hold one number for each rule.
pub(super) fn lanes(rules: usize) -> usize {
    rules.div_ceil(LANE)
}

/// Where the rows of some sums start, and how many lanes they are.
pub(super) type Place = (u32, u32);

/// All weights are zero.
pub(super) const NOTHING: Place = (0, 0);

/// Rows of sums.
#[derive(Debug, Default)]
pub(super) struct Rows(Vec<[i16; LANE]>);

impl Rows {
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn truncate(&mut self, len: usize) {
        self.0.truncate(len);
    }

    /// Takes sums, which are zero afterwards, and returns where they stand.
    pub(super) fn take(&mut self, sums: &mut [Lane]) -> Place {
        let start = self.0.len();
        while sums.iter().flatten().any(|sum| *sum != 0) {
            for lane in sums.iter_mut() {
                let row = lane.map(|sum| sum.clamp(i16::MIN.into(), i16::MAX.into()) as i16);
                for (sum, part) in lane.iter_mut().zip(row) {
                    *sum -= i32::from(part);
                }
                self.0.push(row);
            }
        }
        (start as u32, (self.0.len() - start) as u32)
    }

    /// Adds what stands at a place to the sums.
    pub(super) fn join(&self, (start, count): Place, sums: &mut [Lane]) {
        let (start, count) = (start as usize, count as usize);
        let rows = self.0.get(start..start + count).unwrap_or_default();
        for rows in rows.chunks_exact(sums.len().max(1)) {
            for (sums, row) in sums.iter_mut().zip(rows) {
                // A copy cannot lie over the row, so that all are added in one step.
                let mut lane = *sums;
                for (sum, part) in lane.iter_mut().zip(row) {
                    *sum += i32::from(*part);
                }
                *sums = lane;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_of_any_size_come_back() {
        let mut rows = Rows::default();
        let all = [
            0, 1, -1, 32_767, 32_768, -32_768, -32_769, 1_000_000, -1_000_000,
        ];
        let mut sums = [[0; LANE]; 2];
        for (sum, value) in sums.iter_mut().flatten().zip(all) {
            *sum = value;
        }
        let before = sums;
        let place = rows.take(&mut sums);
        assert_eq!(sums, [[0; LANE]; 2]);
        assert_eq!(rows.take(&mut sums).1, NOTHING.1);
        rows.join(place, &mut sums);
        assert_eq!(sums, before);
    }
}
