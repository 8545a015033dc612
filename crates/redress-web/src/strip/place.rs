//! Where things lie on the strip of a timeline: the axis, and the labels below it.
//!
//! Days far apart stand far apart, but never farther than a screen can show: a longer silence is a
//! broken axis. Labels start at their thing's place and hang in lanes. A label hangs lower than
//! all that begin beside it, so no two overlap and no leader line crosses a label; where the lanes
//! are used up, the axis is stretched.

use jiff::civil::Date;

/// Between the edge of the picture and the first or last thing.
pub const EDGE: u32 = 16;
/// Between two things of one day.
const LEAST: u32 = 26;
/// For each day between two things.
const DAY: u32 = 7;
/// Between two things at most; beyond, the axis is broken.
const MOST: u32 = 140;
/// How many labels may hang below one another.
pub const LANES: usize = 3;
/// Between the end of a label and the next in its lane.
const GAP: u32 = 14;

/// A thing to place: its day, and how wide its label is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spot {
    /// The day.
    pub on: Date,
    /// The width of the label with its leader line.
    pub wide: u32,
}

/// A thing in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placed {
    /// The distance from the side on which time begins.
    pub along: u32,
    /// The lane of the label, 0 next to the axis.
    pub lane: usize,
    /// Whether the axis is broken before it.
    pub broken: bool,
}

/// A strip with all things in their places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// The things, in the order in which they were given.
    pub things: Vec<Placed>,
    /// How long the strip is.
    pub long: u32,
    /// How many lanes are used.
    pub lanes: usize,
}

/// Places things that are in the order of their days. One whose day is before the day of the thing
/// before it stands right after that.
#[must_use]
pub fn place(spots: &[Spot]) -> Places {
    // From the end of time to its beginning: how far each stands from the last one.
    let mut back: Vec<(u32, usize, bool)> = Vec::with_capacity(spots.len());
    for (at, spot) in spots.iter().enumerate().rev() {
        let (gap, _) = spots.get(at + 1).map_or((0, false), |next| gap(spot, next));
        let broken = at
            .checked_sub(1)
            .and_then(|before| spots.get(before))
            .is_some_and(|before| self::gap(before, spot).1);
        let nearest = back.last().map_or(0, |(far, _, _)| far.saturating_add(gap));
        let reach = spot.wide.saturating_add(GAP);
        // What hangs in the last lane has to begin after this label has ended.
        let full = back.iter().rev().find(|(_, lane, _)| lane + 1 >= LANES);
        let far = full.map_or(nearest, |(there, _, _)| {
            nearest.max(there.saturating_add(reach))
        });
        let beside = back
            .iter()
            .rev()
            .take_while(|(there, _, _)| there.saturating_add(reach) > far);
        let lane = beside.map(|(_, lane, _)| lane + 1).max().unwrap_or(0);
        back.push((far, lane, broken));
    }
    back.reverse();
    let whole = back.first().map_or(0, |(far, _, _)| *far);
    let things: Vec<Placed> = back
        .into_iter()
        .map(|(far, lane, broken)| Placed {
            along: EDGE.saturating_add(whole.saturating_sub(far)),
            lane,
            broken,
        })
        .collect();
    let ends = things.iter().zip(spots);
    let long = ends
        .map(|(thing, spot)| thing.along.saturating_add(spot.wide))
        .max()
        .unwrap_or(0)
        .saturating_add(EDGE);
    let lanes = things.iter().map(|thing| thing.lane + 1).max().unwrap_or(0);
    Places {
        things,
        long,
        lanes,
    }
}

/// The distance between two things that follow one another, and whether it was shortened.
fn gap(a: &Spot, b: &Spot) -> (u32, bool) {
    let days = (b.on - a.on).get_days();
    let days = u32::try_from(days).unwrap_or(0);
    let wanted = LEAST.saturating_add(days.saturating_mul(DAY));
    (wanted.min(MOST), wanted > MOST)
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan as _;
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn spots(days: &[i64], wide: u32) -> Vec<Spot> {
        let start = date(2026, 3, 2);
        days.iter()
            .map(|day| Spot {
                on: start.checked_add(day.days()).unwrap(),
                wide,
            })
            .collect()
    }

    #[test]
    fn things_stand_where_their_days_are() {
        for (days, along, broken) in [
            (&[][..], &[][..], &[][..]),
            (&[0], &[16], &[false]),
            // A week, the same day, and a silence of half a year.
            (&[0, 7], &[16, 91], &[false, false]),
            (&[0, 0], &[16, 42], &[false, false]),
            (&[0, 180], &[16, 156], &[false, true]),
            (
                &[0, 7, 7, 190],
                &[16, 91, 117, 257],
                &[false, false, false, true],
            ),
            // A day that goes back stands right after.
            (&[7, 0], &[16, 42], &[false, false]),
        ] {
            let places = place(&spots(days, 10));
            let found: Vec<u32> = places.things.iter().map(|thing| thing.along).collect();
            let cut: Vec<bool> = places.things.iter().map(|thing| thing.broken).collect();
            assert_eq!(
                (found.as_slice(), cut.as_slice()),
                (along, broken),
                "{days:?}"
            );
        }
    }

    #[test]
    fn labels_hang_lower_the_earlier_they_begin() {
        for (days, lanes) in [
            (&[0, 30][..], &[0, 0][..]),
            (&[0, 1], &[1, 0]),
            (&[0, 1, 2], &[2, 1, 0]),
            // The fourth finds no lane: the axis is stretched before the three.
            (&[0, 1, 2, 3], &[0, 2, 1, 0]),
        ] {
            let places = place(&spots(days, 120));
            let found: Vec<usize> = places.things.iter().map(|thing| thing.lane).collect();
            assert_eq!(found, lanes, "{days:?}");
        }
    }

    proptest! {
        #[test]
        fn no_label_overlaps_and_no_leader_crosses_one(
            given in prop::collection::vec((-4_000_000_i64..4_000_000, 0_u32..400), 0..60),
        ) {
            let mut spots: Vec<Spot> = given
                .into_iter()
                .map(|(day, wide)| Spot {
                    on: date(1, 1, 1).checked_add(day.days()).unwrap_or(Date::MAX),
                    wide,
                })
                .collect();
            spots.sort_by_key(|spot| spot.on);
            let places = place(&spots);
            prop_assert_eq!(places.things.len(), spots.len());
            for (i, (a, wide)) in places.things.iter().zip(&spots).enumerate() {
                prop_assert!(a.lane < LANES && a.lane < places.lanes);
                prop_assert!(a.along + wide.wide + EDGE <= places.long);
                for b in places.things.iter().skip(i + 1) {
                    prop_assert!(b.along >= a.along + LEAST, "time goes one way");
                    let beside = b.along < a.along + wide.wide + GAP;
                    // Beside one another, the later label and its leader end above the earlier.
                    prop_assert!(!beside || b.lane < a.lane, "{a:?} {b:?}");
                }
            }
        }

        #[test]
        fn any_days_in_any_order_are_placed(
            given in prop::collection::vec((any::<i64>(), any::<u32>()), 0..30),
        ) {
            let spots: Vec<Spot> = given
                .into_iter()
                .map(|(day, wide)| {
                    let on = Date::ZERO.checked_add((day % 3_600_000).days()).unwrap_or(Date::MIN);
                    Spot { on, wide }
                })
                .collect();
            prop_assert_eq!(place(&spots).things.len(), spots.len());
        }
    }
}
