//! How well a whole message of a firm is read.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a helper of tests fails its test"
)]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::playbook;
use redress_coach::{Lang, Playbook};

/// Whole messages with what a reader would name in them, written before the patterns were touched:
/// half (`a` to look at, `b` only counted), language, whether the case has a promise, ids, text.
const ROWS: &str = include_str!("written.tsv");

/// Right, found and wanted.
type Counts = [usize; 3];

fn read(playbook: &Playbook, text: &str, lang: Lang, promised: bool) -> BTreeSet<String> {
    let message = playbook.read_message(&text.replace("\\n", "\n"), lang, promised);
    let mut ids: BTreeSet<String> = message.in_the_way.into_iter().map(|one| one.id).collect();
    ids.extend(message.promise.map(|_| "+promise".to_owned()));
    ids.extend(message.result.map(|_| "+good".to_owned()));
    ids
}

fn counted() -> BTreeMap<(String, Lang), Counts> {
    let playbook = playbook();
    let mut counts: BTreeMap<(String, Lang), Counts> = BTreeMap::new();
    for row in ROWS.lines() {
        let [half, lang, before, ids, text]: [&str; 5] =
            row.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let lang: Lang = lang.parse().expect("a language");
        let wanted: BTreeSet<String> = ids
            .split(',')
            .filter(|id| *id != "-")
            .map(str::to_owned)
            .collect();
        let found = read(&playbook, text, lang, before == "promised");
        if half == "a" && found != wanted {
            println!("{lang} {wanted:?} found {found:?}: {text}");
        }
        let [right, all, known] = counts.entry((half.to_owned(), lang)).or_default();
        *right += wanted.intersection(&found).count();
        *all += found.len();
        *known += wanted.len();
    }
    counts
}

#[test]
fn whole_messages_are_read_as_a_reader_would() {
    let counts = counted();
    assert_eq!(counts.len(), 2 * Lang::ALL.len());
    for ((half, lang), [right, found, wanted]) in counts {
        let precision = right * 100 / found.max(1);
        let recall = right * 100 / wanted.max(1);
        println!(
            "{half} {lang}: precision {precision}, recall {recall} ({right} of {wanted}, {found} found)"
        );
    }
}
