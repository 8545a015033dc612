use jiff::civil::date;
use redress_app::TimelineEntry;
use redress_case::Channel;

use super::*;

fn words() -> Words {
    crate::demo::words()
}

fn entry(on: Date, sign: Sign, title: &str) -> TimelineEntry {
    TimelineEntry {
        on,
        at: None,
        sign,
        title: title.to_owned(),
        who: None,
        lines: Vec::new(),
        proof: Vec::new(),
        why: None,
        made: None,
    }
}

fn timeline(state: PromiseState) -> Timeline {
    let mut entries = vec![
        entry(date(2026, 3, 2), Sign::Event, "Charge"),
        entry(
            date(2026, 3, 12),
            Sign::Contact(Channel::Phone),
            "Call <b>&\u{1}",
        ),
        entry(date(2026, 4, 2), Sign::Promise(state), "Promise"),
        entry(date(2027, 4, 4), Sign::Opens, "ABF"),
    ];
    entries[2].made = Some(1);
    entries[1].who = Some("מרקו".to_owned());
    Timeline {
        case: 1,
        title: "Banca \"Esempio\"".to_owned(),
        today: date(2026, 3, 20),
        entries,
    }
}

fn numbers<'a>(svg: &'a str, before: &str) -> Vec<u32> {
    svg.split(before)
        .skip(1)
        .filter_map(|rest: &'a str| {
            let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
            digits.parse().ok()
        })
        .collect()
}

#[test]
fn a_file_stands_alone_and_is_whole() {
    let file = Strip::of(&timeline(PromiseState::Waiting), &words(), Lang::En).file();
    assert!(
        file.starts_with("<svg ") && file.ends_with("</svg>\n"),
        "{file}"
    );
    for part in [
        "xmlns=\"http://www.w3.org/2000/svg\"",
        "<title>",
        "#0b5c6b",
        "role=\"img\"",
    ] {
        assert!(file.contains(part), "{part}: {file}");
    }
    // Nothing of the page, nothing from elsewhere, nothing that runs, no raw text of a person.
    for part in [
        "var(",
        "currentColor",
        "href",
        "<script",
        "style=",
        "<b>",
        "\u{1}",
    ] {
        assert!(!file.contains(part), "{part}: {file}");
    }
    assert!(file.contains("Call &lt;b&gt;&amp;"), "{file}");
    let opened = file.matches('<').count() - file.matches("</").count();
    assert_eq!(
        opened,
        file.matches("</").count(),
        "every tag is closed: {file}"
    );
}

#[test]
fn a_page_has_its_own_colours_and_runs_with_its_script() {
    let strip = Strip::of(&timeline(PromiseState::Waiting), &words(), Lang::En);
    let page = strip.picture().into_string();
    assert!(
        page.contains("var(--accent)") && !page.contains("#0b5c6b"),
        "{page}"
    );
    let mirrored = Strip::of(&timeline(PromiseState::Waiting), &words(), Lang::He);
    let right = mirrored.picture().into_string();
    assert!(page.contains("direction=\"ltr\"") && right.contains("direction=\"rtl\""));
    assert!(
        right.contains("scale(-1 1)") && !page.contains("scale("),
        "the flag turns"
    );
    let (ltr, rtl) = (numbers(&page, "translate("), numbers(&right, "translate("));
    assert!(
        ltr.is_sorted() && rtl.iter().rev().is_sorted(),
        "{ltr:?} {rtl:?}"
    );
    assert_eq!((ltr.len(), rtl.len()), (4, 4));
}

#[test]
fn only_a_kept_or_waiting_promise_closes_its_arc() {
    for (state, from, to, expected) in [
        (PromiseState::Kept, 100, 300, "M100 88A100 50 0 0 1 300 88"),
        (
            PromiseState::Waiting,
            300,
            100,
            "M300 88A100 50 0 0 0 100 88",
        ),
        (
            PromiseState::Broken,
            100,
            300,
            "M100 88A100 50 0 0 1 270 53",
        ),
        (
            PromiseState::Broken,
            300,
            100,
            "M300 88A100 50 0 0 0 130 53",
        ),
        (PromiseState::Kept, 0, 1000, "M0 88A500 76 0 0 1 1000 88"),
    ] {
        assert_eq!(arc(state, 88, from, to), expected, "{state:?} {from} {to}");
    }
}

#[test]
fn a_long_case_shows_its_last_things_and_an_empty_one_shows_today() {
    let mut long = timeline(PromiseState::Broken);
    let more = (0..200).map(|_| entry(date(2026, 3, 1), Sign::Note, "Note"));
    long.entries.splice(0..0, more);
    for entry in &mut long.entries {
        entry.made = entry.made.map(|at| at + 200);
    }
    let strip = Strip::of(&long, &words(), Lang::En);
    assert_eq!(strip.things.len(), MOST);
    let due = strip
        .things
        .iter()
        .find(|thing| thing.made.is_some())
        .unwrap();
    let made = strip.things.get(due.made.unwrap()).unwrap();
    assert_eq!(made.sign, Some(Sign::Contact(Channel::Phone)));

    long.entries.clear();
    let empty = Strip::of(&long, &words(), Lang::En);
    assert_eq!(empty.things.len(), 1);
    assert!(empty.file().contains("</svg>"));
}
