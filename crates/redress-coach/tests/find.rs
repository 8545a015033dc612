//! How well a heard sentence finds its line.

#![allow(clippy::expect_used, reason = "a helper of tests fails its test")]

mod common;

use std::collections::BTreeMap;

use common::playbook;
use redress_coach::spec::{Side, Speaker};
use redress_coach::{Lang, Situation, Slots};

/// Sentences about other things; none may look like a line.
const UNRELATED: [(Lang, &str); 26] = [
    (Lang::En, "The weather in Lisbon was lovely last spring."),
    (Lang::En, "She planted tomatoes and basil in the garden."),
    (Lang::En, "My nephew scored a goal in the football match."),
    (Lang::En, "Boil the pasta for nine minutes, then drain it."),
    (
        Lang::En,
        "The museum shows Flemish painters of the baroque.",
    ),
    (Lang::En, "Our cat sleeps on the windowsill all afternoon."),
    (Lang::En, "We hiked along the river and saw two herons."),
    (Lang::En, "The train to Oxford leaves from platform seven."),
    (Lang::En, "Photosynthesis turns light into sugar."),
    (Lang::En, "My sister plays the cello in an orchestra."),
    (Lang::En, ""),
    (Lang::En, "!!! ??? 12"),
    (
        Lang::It,
        "Il tempo a Lisbona era bellissimo la primavera scorsa.",
    ),
    (Lang::It, "Ha piantato pomodori e basilico nell'orto."),
    (Lang::It, "Mio nipote ha segnato un gol nella partita."),
    (Lang::It, "Cuocete la pasta nove minuti, poi scolatela."),
    (Lang::It, "Il museo espone pittori fiamminghi del barocco."),
    (
        Lang::It,
        "Il nostro gatto dorme sul davanzale tutto il pomeriggio.",
    ),
    (
        Lang::It,
        "Abbiamo camminato lungo il fiume e visto due aironi.",
    ),
    (Lang::It, "Il treno per Bologna parte dal binario sette."),
    (Lang::It, "La fotosintesi trasforma la luce in zucchero."),
    (
        Lang::It,
        "Mia sorella suona il violoncello in un'orchestra.",
    ),
    (Lang::It, "   "),
    (Lang::He, "הלכנו לאורך הנחל וראינו שתי אנפות."),
    (Lang::Nl, "De fotosynthese zet licht om in suiker."),
    (Lang::Tr, "Nehir boyunca yürüdük, iki balıkçıl gördük."),
];

fn found(text: &str, lang: Option<Lang>) -> Vec<String> {
    found_by(text, lang, Side::Customer)
}

fn found_by(text: &str, lang: Option<Lang>, side: Side) -> Vec<String> {
    thread_local! {
        static PLAYBOOK: redress_coach::Playbook = playbook();
    }
    PLAYBOOK.with(|playbook| {
        playbook
            .find(text, lang, side, &Situation::default())
            .into_iter()
            .map(|hit| hit.line)
            .collect()
    })
}

#[test]
fn every_example_finds_its_own_line_first() {
    let playbook = playbook();
    let (mut first, mut all) = (0, 0);
    for line in playbook.lines() {
        let side = match line.said_by {
            Speaker::Customer => Side::Rep,
            _ => Side::Customer,
        };
        for (lang, texts) in &line.heard {
            for text in texts {
                all += 1;
                let hits = found_by(text, Some(*lang), side);
                if hits.first() == Some(&line.id) {
                    first += 1;
                } else {
                    println!("{} {lang} {text} -> {hits:?}", line.id);
                }
            }
        }
    }
    println!("examples: {first} of {all} first");
    assert!(first * 100 >= all * 95, "{first} of {all}");
}

/// Looks up sentences that no example was made from; prints and returns by language how many
/// there are, how many found their line first, and how many among the first three.
fn looked_up(rows: &str) -> BTreeMap<Lang, [usize; 3]> {
    let mut counts: BTreeMap<Lang, [usize; 3]> = BTreeMap::new();
    for row in rows.lines() {
        let [line, lang, text]: [&str; 3] = row
            .split('\t')
            .collect::<Vec<_>>()
            .try_into()
            .expect("three columns");
        let lang: Lang = lang.parse().expect("a language");
        let hits = found(text, Some(lang));
        let place = hits.iter().position(|hit| hit == line);
        let [all, top, three] = counts.entry(lang).or_default();
        *all += 1;
        *top += usize::from(place == Some(0));
        *three += usize::from(place.is_some_and(|at| at < 3));
        if place != Some(0) {
            println!("{line} {lang} {text} -> {hits:?}");
        }
    }
    for (lang, [all, top, three]) in &counts {
        println!("never seen, {lang}: {top} first, {three} in the first three, of {all}");
    }
    assert_eq!(counts.len(), Lang::ALL.len());
    counts
}

#[test]
fn sentences_it_has_never_seen_find_their_line() {
    for (lang, [all, _, three]) in looked_up(include_str!("heldout.tsv")) {
        assert_eq!(all, 35 * 3, "{lang}");
        assert!(three * 100 >= all * 95, "{lang}: {three} of {all}");
    }
}

/// Written by hands that saw nothing but a list of the lines, after the examples were done.
#[test]
fn what_people_type_after_a_call_finds_its_line() {
    for (lang, [all, _, three]) in looked_up(include_str!("blind.tsv")) {
        assert!(all >= 50, "{lang}");
        assert!(three * 100 >= all * 95, "{lang}: {three} of {all}");
    }
}

#[test]
fn other_talk_finds_nothing() {
    let loud: Vec<_> = UNRELATED
        .iter()
        .map(|(lang, text)| (text, found(text, Some(*lang))))
        .filter(|(_, hits)| !hits.is_empty())
        .collect();
    assert!(loud.is_empty(), "{loud:#?}");
}

#[test]
fn a_match_carries_what_the_command_line_prints() {
    let playbook = playbook();
    let situation = Situation::of(Slots::new());
    let hits = playbook.find(
        "Going higher won't give you a different answer",
        None,
        Side::Customer,
        &situation,
    );
    let hit = hits.first().expect("a match");
    assert_eq!(
        (hit.line.as_str(), hit.moment.as_str()),
        ("R-01", "refused-escalation")
    );
    assert_eq!((hit.say.len(), hit.lang), (3, Lang::En));
    assert!(hit.sources.contains(&"S0-10".to_owned()) && !hit.means.is_empty());
    assert!(hits.windows(2).all(|two| two[0].score >= two[1].score) && hits.len() <= 5);
    let italian = playbook.find("Il responsabile sono io", None, Side::Customer, &situation);
    assert_eq!(italian.first().map(|hit| hit.lang), Some(Lang::It));
    let rep = playbook.find("Let me speak to your manager.", None, Side::Rep, &situation);
    assert_eq!(rep.first().map(|hit| hit.line.as_str()), Some("E-13"));
    assert!(rep.iter().all(|hit| hit.line.starts_with("E-")));
}

#[test]
fn of_a_very_long_text_the_beginning_is_read() {
    let once = "Il responsabile non c'è. ";
    let beginning = found(&once.repeat(80), Some(Lang::It));
    assert_eq!(beginning.first().map(String::as_str), Some("R-03"));
    let long = once.repeat(40_000);
    assert_eq!(found(&long, Some(Lang::It)), beginning);
}
