//! A linear support vector machine by dual coordinate descent (Hsieh and others, 2008): squared
//! hinge loss, a cost a sample, no chance but a seed.

/// Sparse samples: the numbers of their features, each of the same weight within its sample.
#[derive(Debug, Default)]
pub(crate) struct Samples {
    /// Features of all samples, one after the other.
    features: Vec<u32>,
    /// Where each sample ends.
    ends: Vec<usize>,
    /// How many features each sample has, those without a number too.
    counts: Vec<f32>,
    /// The square of each sample's length; more than one where features come twice.
    squares: Vec<f32>,
}

impl Samples {
    /// Adds a sample that has these features and, all in all, `count`: one that the training has
    /// not seen weighs nothing, and yet makes the others lighter, as it will when a message is read.
    pub(crate) fn push(&mut self, features: &[u32], count: usize) {
        let count = count.max(1) as f32;
        let mut sorted = features.to_vec();
        sorted.sort_unstable();
        let twice: usize = sorted
            .chunk_by(|a, b| a == b)
            .map(|run| run.len() * run.len())
            .sum();
        self.counts.push(count);
        self.squares.push(twice as f32 / count);
        self.features.extend(features);
        self.ends.push(self.features.len());
    }

    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(crate) fn of(&self, at: usize) -> &[u32] {
        let from = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.features[from..self.ends[at]]
    }

    /// The value that each feature of a sample has.
    pub(crate) fn unit(&self, at: usize) -> f32 {
        1.0 / self.counts[at].sqrt()
    }
}

/// One sample as a rule sees it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Case {
    /// The number of the sample.
    pub(crate) sample: usize,
    /// Whether the rule is broken.
    pub(crate) breaks: bool,
    /// What a mistake costs.
    pub(crate) cost: f32,
}

/// Weights with their bias.
#[derive(Debug, Clone)]
pub(crate) struct Weights {
    pub(crate) weights: Vec<f32>,
    pub(crate) bias: f32,
}

impl Weights {
    /// Returns the weight of a feature by its number.
    pub(crate) fn of(&self, feature: u32) -> f32 {
        self.weights[feature as usize]
    }

    pub(crate) fn margin(&self, samples: &Samples, at: usize) -> f32 {
        let sum: f32 = samples
            .of(at)
            .iter()
            .map(|&feature| self.weights[feature as usize])
            .sum();
        self.bias + sum * samples.unit(at)
    }
}

/// Passes over the cases; the order is shuffled anew for each.
const PASSES: usize = 12;

/// Trains one rule. `width` is the number of features.
pub(crate) fn solve(samples: &Samples, cases: &[Case], width: usize, seed: u64) -> Weights {
    let mut out = Weights {
        weights: vec![0.0; width],
        bias: 0.0,
    };
    let mut alphas = vec![0.0_f32; cases.len()];
    let mut order: Vec<usize> = (0..cases.len()).collect();
    let mut chance = seed | 1;
    for _ in 0..PASSES {
        for at in (1..order.len()).rev() {
            chance ^= chance << 13;
            chance ^= chance >> 7;
            chance ^= chance << 17;
            order.swap(at, (chance % (at as u64 + 1)) as usize);
        }
        for &at in &order {
            let case = cases[at];
            let sign = if case.breaks { 1.0 } else { -1.0 };
            let slack = 0.5 / case.cost;
            let gradient = sign * out.margin(samples, case.sample) - 1.0 + alphas[at] * slack;
            let before = alphas[at];
            if before == 0.0 && gradient >= 0.0 {
                continue;
            }
            // The bias is one feature more.
            let square = samples.squares[case.sample] + 1.0;
            alphas[at] = (before - gradient / (square + slack)).max(0.0);
            let step = (alphas[at] - before) * sign;
            let unit = samples.unit(case.sample);
            for &feature in samples.of(case.sample) {
                out.weights[feature as usize] += step * unit;
            }
            out.bias += step;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_told_apart_is_told_apart() {
        let mut samples = Samples::default();
        for features in [&[0, 1][..], &[0, 2], &[3, 1], &[3, 2], &[4, 1], &[0, 4]] {
            samples.push(features, features.len());
        }
        let cases: Vec<Case> = (0..4)
            .map(|sample| Case {
                sample,
                breaks: sample < 2,
                cost: 5.0,
            })
            .collect();
        let weights = solve(&samples, &cases, 5, 1);
        for case in &cases {
            assert_eq!(weights.margin(&samples, case.sample) > 0.0, case.breaks);
        }
        assert!(weights.margin(&samples, 5) > weights.margin(&samples, 4));
    }

    #[test]
    fn the_same_seed_gives_the_same_weights() {
        let mut samples = Samples::default();
        samples.push(&[0, 1], 2);
        samples.push(&[1, 2], 2);
        let cases = [(0, true), (1, false)].map(|(sample, breaks)| Case {
            sample,
            breaks,
            cost: 1.0,
        });
        let [a, b] = [7, 7].map(|seed| solve(&samples, &cases, 3, seed));
        assert_eq!(a.weights, b.weights);
        assert_eq!(samples.len(), 2);
    }
}
