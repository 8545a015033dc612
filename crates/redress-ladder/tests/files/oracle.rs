//! The closed days of each calendar from 2024 to 2030, against what other programs say.
//!
//! `tests/oracle/calendars.py` writes their days and a reason for each difference, and says how to
//! run it again. A reason for a difference that is gone is as wrong as a difference without one.

use std::collections::{BTreeMap, BTreeSet};

use super::*;

type Days = BTreeMap<String, BTreeMap<String, BTreeSet<Date>>>;

fn rows(name: &str) -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/oracle")
        .join(name);
    let text = fs::read_to_string(path).unwrap();
    text.lines()
        .map(|line| line.split('\t').map(str::to_owned).collect())
        .collect()
}

#[test]
fn every_difference_from_other_programs_has_a_reason() {
    let (calendars, _) = knowledge();
    let mut theirs: Days = BTreeMap::new();
    for row in rows("oracle.tsv") {
        let [calendar, day, package] = row.as_slice() else {
            panic!("{row:?}");
        };
        let of = theirs.entry(calendar.clone()).or_default();
        of.entry(package.clone())
            .or_default()
            .insert(day.parse().unwrap());
    }
    assert_eq!(theirs.len(), 34, "calendars that another program knows");
    let mut found = BTreeSet::new();
    for (calendar, packages) in &theirs {
        let ours: BTreeSet<Date> = calendars
            .resolve(calendar, &Default::default())
            .unwrap()
            .calendar
            .holidays(date(2024, 1, 1), date(2030, 12, 31))
            .map(|(day, _)| day)
            .collect();
        for days in packages.values() {
            for day in ours.difference(days) {
                found.insert((calendar.clone(), *day, "ours"));
            }
            for day in days.difference(&ours) {
                found.insert((calendar.clone(), *day, "theirs"));
            }
        }
    }
    let explained: BTreeSet<(String, Date, &str)> = rows("explained.tsv")
        .into_iter()
        .map(|row| {
            let [calendar, day, side, why] = row.as_slice() else {
                panic!("{row:?}");
            };
            assert!(why.len() > 20, "{row:?}");
            let side = if side == "ours" { "ours" } else { "theirs" };
            (calendar.clone(), day.parse().unwrap(), side)
        })
        .collect();
    let open: Vec<_> = found.difference(&explained).collect();
    assert!(open.is_empty(), "without a reason: {open:?}");
    let stale: Vec<_> = explained.difference(&found).collect();
    assert!(stale.is_empty(), "a reason for no difference: {stale:?}");
}
