//! A call on the command line: whose language is read, when it ended, and the time that is left.

use redress_testkit::Redress;

use crate::turns::case;

const NOW: &str = "2026-03-12T14:05";

/// Ends the call of the case at a moment, as it is known later.
fn end(redress: &Redress, now: &str, at: &str) -> redress_testkit::Output {
    redress.run(&["call", "end", "--case", "1", "--at", at, "--now", now])
}

/// What is typed in the customer's own language is read too, where the call is held in another.
#[test]
fn a_promise_is_read_in_the_language_of_the_call_and_in_the_own_one() {
    let redress = case("nl", &["--country", "GB", "--lang", "en"]);
    redress.at(NOW, &["call", "start", "--case", "1", "--text"]);
    for (typed, day) in [
        ("a refund by Friday", Some("2026-03-13")),
        ("binnen 3 werkdagen een nieuwe kaart", Some("2026-03-17")),
        ("uiterlijk zaterdag een mail", Some("2026-03-14")),
        ("richiamano entro domani", None),
    ] {
        redress.at(NOW, &["call", "press", "p", typed, "--case", "1"]);
        let list = redress.json(NOW, &["promise", "list", "--case", "1"]);
        let kept = list["promises"].as_array().unwrap();
        let found = kept
            .iter()
            .find(|one| typed.contains(one["what"].as_str().unwrap()));
        let found = found.map(|one| one["by"].as_str().unwrap());
        assert_eq!(found, day, "{typed}: {list}");
    }
}

/// A call that was left open is ended when it ended, and not before its last key or in the future.
#[test]
fn a_call_is_ended_when_it_ended() {
    let redress = case("en", &["--country", "GB"]);
    redress.at(NOW, &["call", "start", "--case", "1"]);
    redress.at("2026-03-12T14:10", &["call", "press", "1", "--case", "1"]);
    let later = "2026-03-12T16:00";
    for (at, says) in [
        ("14:08", "14:10"),
        ("2026-03-11", "14:10"),
        ("16:30", "16:00"),
        ("2026-03-13T09:00", "still to come"),
        ("soon", "soon"),
    ] {
        let output = end(&redress, later, at).ended(2);
        assert!(output.stderr.contains(says), "{at}: {output}");
        assert_eq!(output.stderr.trim().lines().count(), 1, "{at}: {output}");
    }
    redress.at(later, &["call", "show", "--case", "1"]);
    end(&redress, later, "14:20").ok();
    let log = redress.json(later, &["log", "list", "--case", "1"]);
    let ended = log["entries"].as_array().unwrap().last().unwrap();
    assert!(
        ended["at"]
            .as_str()
            .unwrap()
            .starts_with("2026-03-12T14:20"),
        "{log}"
    );
    end(&redress, later, "14:25").ended(4);
}

/// The minutes that are left of the time that was set aside are told once, before it is over.
#[test]
fn a_call_in_lines_tells_when_little_time_is_left() {
    for (lang, left) in [
        ("en", "2 minutes"),
        ("nl", "2 minuten"),
        ("it", "2 minuti"),
        ("he", "שתי דקות"),
        ("tr", "2 dakika"),
    ] {
        let redress = case(lang, &["--country", "GB"]);
        let start = ["call", "start", "--case", "1", "--minutes", "20"];
        redress.at(NOW, &start);
        let line = |now: &str| {
            let words = ["call", "--text", "--case", "1", "--now", now];
            redress.feed(&words, b"?\n1\n\n1\nt x\nq\n").ok().stdout
        };
        let early = line("2026-03-12T14:12");
        assert!(!early.contains(left), "{lang}: {early}");
        let late = line("2026-03-12T14:23");
        assert_eq!(late.matches(left).count(), 1, "{lang}: {late}");
        let over = line("2026-03-12T14:26");
        assert!(!over.contains(left), "{lang}: {over}");
    }
}

/// A letter that was only tried is not kept, and nothing is said of sending it.
#[test]
fn a_letter_that_was_only_tried_names_no_next_step() {
    let redress = case("en", &["--country", "GB"]);
    let new = ["letter", "new", "--case", "1", "--kind", "complaint"];
    let tried = [&new[..], &["-n", "--now", NOW]].concat();
    let tried = redress.run(&tried).ok();
    assert!(!tried.stderr.contains("letter sent"), "{tried}");
    assert!(tried.stderr.contains("nothing was written"), "{tried}");
    let kept = [&new[..], &["--now", NOW]].concat();
    let kept = redress.run(&kept).ok();
    assert!(kept.stderr.contains("letter sent"), "{kept}");
}

/// A correction says in plain words what cannot be, and changes nothing.
#[test]
fn a_correction_that_cannot_be_is_told_in_plain_words() {
    let redress = case("en", &["--country", "GB"]);
    let add = ["log", "add", "--case", "1", "--said", "They will call."];
    redress.at(
        NOW,
        &[&add[..], &["--promise", "a call", "--by", "2026-03-20"]].concat(),
    );
    let list = redress.json(NOW, &["log", "list", "--case", "1"]);
    let entries = list["entries"].as_array().unwrap();
    let seq = |kind: &str| {
        let entry = entries.iter().find(|entry| entry["kind"] == kind);
        entry.unwrap()["seq"].to_string()
    };
    let (contact, promise) = (seq("contact"), seq("promise"));
    let before = redress.record();
    for (entry, set, says) in [
        (&contact, "at=yesterday", "“yesterday” cannot be read"),
        (&contact, "at=2026-04-01T10:00:00+00:00", "still to come"),
        (&contact, "channel=pigeon", "pigeon"),
        (&contact, "seconds=soon", "soon"),
        (&contact, "nonsense=1", "nonsense"),
        (&promise, "by=next year", "“next year” cannot be read"),
        (&promise, "at=2026-04-01T10:00:00+00:00", "still to come"),
    ] {
        let words = [
            "log", "edit", "--case", "1", entry, "--set", set, "--now", NOW,
        ];
        let output = redress.run(&words).ended(2);
        assert!(output.stderr.contains(says), "{set}: {output}");
        for raw in [
            "expected",
            "variant",
            "failed to",
            "line 1",
            "missing field",
        ] {
            assert!(!output.stderr.contains(raw), "{set}: {output}");
        }
    }
    assert_eq!(redress.record(), before);
    // The day of a promise lies ahead, and a day that has come is taken.
    for (entry, set) in [
        (&promise, "by=2026-04-09"),
        (&contact, "at=2026-03-11T10:00:00+00:00"),
        (&contact, "at=2026-03-10"),
        (&contact, "channel=email"),
    ] {
        redress.at(NOW, &["log", "edit", "--case", "1", entry, "--set", set]);
    }
}
