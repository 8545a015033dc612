//! Draws from a seed, without a source of chance: the same seed draws the same.
//!
//! The generator is `SplitMix64`: a counter that goes up by the golden ratio, and three steps that
//! mix its bits. It is not for secrets.

/// The golden ratio in 64 bits, the step of the counter.
const STEP: u64 = 0x9E37_79B9_7F4A_7C15;

/// A stream of numbers that only depends on its seed.
#[derive(Debug, Clone)]
pub(super) struct SplitMix64(u64);

impl SplitMix64 {
    pub(super) const fn new(seed: u64) -> Self {
        SplitMix64(seed)
    }

    pub(super) const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(STEP);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
}

/// Draws a place in a list; the seed, the turn and what is drawn decide, not what was drawn before.
pub(super) fn draw(seed: u64, turn: usize, what: u64, count: usize) -> usize {
    let turn = u64::try_from(turn).unwrap_or(u64::MAX);
    let mut stream = SplitMix64::new(seed ^ turn.wrapping_mul(STEP) ^ what.rotate_left(40));
    // One number further on, seeds that lie side by side are far apart.
    stream.next();
    let count = u64::try_from(count).unwrap_or(u64::MAX).max(1);
    usize::try_from(stream.next() % count).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_those_of_the_reference() {
        // The first five of seed 1234567, as the published C code prints them.
        let mut stream = SplitMix64::new(1_234_567);
        let drawn: Vec<u64> = (0..5).map(|_| stream.next()).collect();
        assert_eq!(
            drawn,
            [
                6_457_827_717_110_365_317,
                3_203_168_211_198_807_973,
                9_817_491_932_198_370_423,
                4_593_380_528_125_082_431,
                16_408_922_859_458_223_821,
            ]
        );
    }

    #[test]
    fn every_place_of_a_list_is_drawn_and_none_beside_it() {
        let mut seen = [0; 5];
        for seed in 0..500 {
            seen[draw(seed, 3, 7, 5)] += 1;
        }
        assert!(seen.iter().all(|count| *count > 60), "{seen:?}");
        assert_eq!(draw(9, 1, 1, 0), 0);
    }
}
