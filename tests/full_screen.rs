//! A call on the whole terminal, as somebody on the telephone would press it.

use std::time::Duration;

use redress_testkit::{Redress, Terminal};

const NOW: &str = "2026-03-12T14:05:00+01:00[Europe/Rome]";
const ENTER: &str = "\r";
const ESC: &str = "\u{1b}";

fn call(redress: &Redress, words: &[&str], columns: u16, rows: u16) -> Terminal {
    let args = [&["--now", NOW, "call"], words].concat();
    Terminal::run(&redress.command(), &args, columns, rows)
}

fn has(lines: &[String], text: &str) -> bool {
    lines.iter().any(|line| line.contains(text))
}

/// Where the heading over the buttons stands: what moves, moves it.
fn place(lines: &[String], heading: &str) -> usize {
    let place = lines.iter().position(|line| line == heading);
    place.unwrap_or_else(|| panic!("no {heading}:\n{}", lines.join("\n")))
}

#[test]
fn lucia_holds_her_call_on_the_whole_terminal() {
    let redress = Redress::new("it");
    let mut screen = call(&redress, &["start"], 100, 32);
    screen.wait("Mi dice il suo nome");
    assert!(screen.is_whole());
    screen.press("h");
    screen.wait("In attesa 00:0");
    screen.press("h");
    screen.press("n");
    screen.wait("Con chi parli");
    screen.press("Marco");
    screen.wait("Marco");
    screen.press(ENTER);
    screen.wait("✓ Marco");
    screen.press("1");
    screen.wait("No, grazie");
    screen.press("2");
    screen.wait("offerta ×1");
    screen.press("2");
    screen.wait("lo annoto");
    screen.press("rBX-204518");
    screen.press(ENTER);
    screen.wait("BX 20 45 18");
    screen.press("p5");
    screen.wait("5✓");
    screen.press(ENTER);
    screen.wait("2 aprile 2026");
    screen.press("e");
    screen.wait("Enter");
    screen.press(ENTER);
    screen.wait("redress letter new --case 1 --kind recap");
    assert_eq!(screen.ended(), 0);
    assert!(!screen.is_whole(), "the terminal is given back");

    let log = redress
        .json("2026-03-12T15:00", &["log", "list", "--case", "1"])
        .to_string();
    for there in [
        "Marco",
        "BX-204518",
        "2 aprile 2026",
        "sondaggio",
        "Carta, offerta",
    ] {
        assert!(log.contains(there), "{there}: {log}");
    }
    let said = redress.json("2026-03-12T15:00", &["promise", "list", "--case", "1"]);
    assert_eq!(said["promises"][0]["by"], "2026-04-02");
}

#[test]
fn nothing_moves_while_the_call_goes_on() {
    for (lang, heading) in [
        ("en", "What do they say?"),
        ("nl", "Wat zeggen ze?"),
        ("it", "Che cosa dicono?"),
        ("he", "מה אומרים לך?"),
        ("tr", "Ne diyorlar?"),
    ] {
        let redress = Redress::new(lang);
        let mut screen = call(&redress, &["start"], 80, 24);
        let first = screen.wait(heading);
        let (top, keys) = (place(&first, heading), "14mh52");
        for key in keys.chars() {
            let before = screen.lines();
            screen.press(&key.to_string());
            let lines = screen.wait_for(|lines| lines != before, "a change");
            assert_eq!(
                place(&lines, heading),
                top,
                "{lang} {key}:\n{}",
                lines.join("\n")
            );
        }
        // A field opens below, and what is refused stays typed.
        screen.press("n");
        let open = screen.wait("Esc");
        assert_eq!(place(&open, heading), top, "{lang} a field");
        screen.press(ENTER);
        screen.press("Noa");
        screen.press(ENTER);
        screen.wait("✓ Noa");
    }
}

#[test]
fn hebrew_stands_alone_on_its_line_and_its_keyboard_works() {
    let redress = Redress::new("he");
    let mut screen = call(&redress, &["start"], 100, 32);
    let lines = screen.wait("מה אומרים לך?");
    for digit in 1..=9 {
        let own = lines
            .iter()
            .filter(|line| line.starts_with(&format!("{digit} ")));
        assert_eq!(own.count(), 1, "{}", lines.join("\n"));
    }
    let marks = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}');
    assert!(!lines.iter().any(|line| line.contains(marks)));
    // The keys that a Hebrew keyboard sends for H, N and E.
    screen.press("י");
    screen.wait("בהמתנה 00:0");
    screen.press("מ");
    screen.wait("Esc");
    screen.press("נועה");
    screen.press(ENTER);
    screen.wait("✓ נועה");
    screen.press("ק");
    screen.wait("Enter");
    screen.press(ENTER);
    assert_eq!(screen.ended(), 0);
}

#[test]
fn a_field_keeps_what_was_typed_and_pasted_text_presses_no_keys() {
    let redress = Redress::new("en");
    let mut screen = call(&redress, &["start"], 100, 32);
    screen.wait("What do they say?");
    // As a terminal sends pasted text: outside a field it is nothing.
    screen.press("\u{1b}[200~1 2 s e q\u{1b}[201~");
    screen.press("t");
    screen.wait("Your note");
    screen.press("\u{1b}[200~they said:\nno\tsupervisor\u{1b}[201~");
    screen.wait("they said: no supervisor");
    screen.press(ENTER);
    screen.wait("they said: no supervisor");
    screen.press("p6");
    screen.wait("Day");
    screen.press("2020-01-01");
    screen.press(ENTER);
    let refused = screen.wait("or a later day");
    assert!(has(&refused, "2020-01-01"), "{}", refused.join("\n"));
    screen.press(ESC);
    screen.wait("Q leave");
    screen.press("q");
    screen.wait("redress call --case 1");
    assert_eq!(screen.ended(), 0);
    let log = redress.at("2026-03-12T15:00", &["log", "list", "--case", "1"]);
    assert!(log.contains("they said: no supervisor"), "{log}");
    assert!(!log.contains("urvey"), "{log}");
}

#[test]
fn other_lines_are_found_by_letter_list_and_words() {
    let redress = Redress::new("en");
    let mut screen = call(&redress, &["start"], 100, 40);
    screen.wait("What do they say?");
    screen.press("4");
    screen.wait("Or did they say: a ");
    let first = screen.lines();
    screen.press("a");
    screen.wait_for(
        |lines| lines.get(3) != first.get(3),
        "another sentence to say",
    );
    screen.press("/");
    screen.wait("Another sentence:");
    screen.press("would you like our credit card");
    screen.press(ENTER);
    screen.wait("The nearest:");
    screen.press("1");
    screen.wait("Card, offer ×1");
    screen.press(" ");
    screen.wait("It is solved");
    screen.press("\u{1b}[B");
    screen.press(ESC);
    screen.wait("What do they say?");
    screen.press("?");
    screen.wait("leaves the screen; the call goes on");
    screen.press("x");
    screen.wait("What do they say?");
    screen.press(" ");
    screen.wait("In a shop or at a counter");
    let lines = screen.lines();
    let entry = lines
        .iter()
        .find(|line| line.ends_with(" In a shop or at a counter"))
        .unwrap();
    screen.press(&entry[..1]);
    screen.wait("In a shop or at a counter 0");
    assert!(redress.record()[0].contains("\"visit\""));
}

#[test]
fn a_call_that_was_killed_goes_on_and_its_clock_with_it() {
    let redress = Redress::new("en");
    let mut screen = call(&redress, &["start"], 80, 24);
    screen.wait("What do they say?");
    screen.press("1");
    screen.wait("×1");
    screen.kill();
    let later = [
        "--now",
        "2026-03-12T14:25:00+01:00[Europe/Rome]",
        "call",
        "--case",
        "1",
    ];
    let again = Terminal::run(&redress.command(), &later, 80, 24);
    let lines = again.wait("In call 20:");
    assert!(has(&lines, "×1"), "{}", lines.join("\n"));
}

#[test]
fn the_lowest_window_still_says_what_to_say() {
    let redress = Redress::new("en");
    let mut screen = call(&redress, &["start"], 60, 10);
    screen.wait("Good");
    for (columns, rows) in [(20, 6), (8, 3), (1, 1), (300, 3), (40, 80), (80, 24)] {
        screen.resize(columns, rows);
        // A key that comes in the same instant as a new size is read with the next key.
        std::thread::sleep(Duration::from_millis(300));
        screen.press("2");
    }
    screen.wait("×6");
    screen.press("q");
    assert_eq!(screen.ended(), 0);
}

/// The languages are one entry of a list, and open one of their own.
#[test]
fn the_language_of_a_call_is_chosen_from_a_list() {
    let redress = Redress::new("nl");
    let mut screen = call(&redress, &["start"], 100, 40);
    screen.wait("Wat zeggen ze?");
    screen.press(" ");
    let lines = screen.wait("Taal van wat je zegt …");
    assert!(!has(&lines, "Italiano"), "{}", lines.join("\n"));
    let entry = lines
        .iter()
        .find(|line| line.ends_with("Taal van wat je zegt …"));
    screen.press(&entry.unwrap()[..1]);
    let lines = screen.wait("Italiano");
    for lang in ["English", "עברית", "Türkçe"] {
        assert!(has(&lines, lang), "{lang}: {}", lines.join("\n"));
    }
    assert!(!has(&lines, "Nederlands"), "{}", lines.join("\n"));
    let entry = lines.iter().find(|line| line.ends_with("English"));
    screen.press(&entry.unwrap()[..1]);
    screen.wait("Good");
}

/// A look-up takes a moment; the screen says that it is looking before it begins.
#[test]
fn the_screen_says_that_it_is_looking() {
    for (lang, heading, looking) in [
        ("en", "What do they say?", "Looking for a line like this"),
        ("he", "מה אומרים לך?", "מחפשים משפט דומה"),
    ] {
        let redress = Redress::new(lang);
        let mut screen = call(&redress, &["start"], 100, 40);
        screen.wait(heading);
        screen.press("/our card is free");
        screen.wait("our card is free");
        screen.press(ENTER);
        screen.wait(looking);
        screen.wait_for(|lines| !has(lines, looking), "the sign goes");
    }
}

/// "Something else" opens a list; leaving it logs nothing, choosing from it logs what was chosen.
#[test]
fn something_else_is_chosen_from_a_list() {
    let redress = Redress::new("nl");
    let mut screen = call(&redress, &["start"], 100, 32);
    screen.wait("Wat zeggen ze?");
    screen.press("9");
    screen.wait("Verder nog iets? (open)");
    screen.press(ESC);
    screen.wait("Wat zeggen ze?");
    let record = redress.record().join("\n");
    assert!(!record.contains("R-09"), "{record}");
    screen.press("9");
    screen.wait("Verder nog iets? (open)");
    screen.press("1");
    screen.wait("Iets anders ×1");
    assert!(redress.record().join("\n").contains("R-09"));
}

/// Escape lets the sentence be read again; what was typed stands in its field the next time.
#[test]
fn what_was_typed_is_there_after_escape() {
    let redress = Redress::new("nl");
    let mut screen = call(&redress, &["start"], 100, 32);
    screen.wait("Wat zeggen ze?");
    for (key, text) in [("t", "ze verbinden door"), ("p", "geld terug")] {
        screen.press(key);
        screen.press(text);
        screen.wait(text);
        screen.press(ESC);
        screen.wait("Wat zeggen ze?");
        screen.press(key);
        screen.wait(text);
        screen.press(ESC);
    }
}

/// A list that is longer than the window says so, and goes along with the mark.
#[test]
fn a_list_that_is_too_long_goes_on_below() {
    let redress = Redress::new("en");
    let mut screen = call(&redress, &["start"], 80, 20);
    screen.wait("What do they say?");
    screen.press(" ");
    screen.wait("… ↓");
    screen.press("\u{1b}[A");
    screen.wait("… ↑");
}

/// In a low and narrow window the whole sentence stands; keys take what is left.
#[test]
fn the_sentence_is_whole_in_a_low_and_narrow_window() {
    for (lang, first, sentence) in [
        (
            "en",
            "Good day",
            "Good day. I am calling about a problem that is still open. May I have your name, please?",
        ),
        (
            "tr",
            "İyi günler",
            "İyi günler. Ben çözülmemiş bir sorun için arıyorum. Adınızı öğrenebilir miyim?",
        ),
    ] {
        let redress = Redress::new(lang);
        let mut screen = call(&redress, &["start"], 40, 12);
        screen.wait(first);
        let shown = screen.lines().join(" ");
        let shown: Vec<&str> = shown.split_whitespace().collect();
        assert!(shown.join(" ").contains(sentence), "{shown:?}");
        screen.press("q");
        assert_eq!(screen.ended(), 0);
    }
}

#[test]
fn a_dumb_terminal_gets_text() {
    let redress = Redress::new("en");
    let mut command = redress.command();
    command.env("TERM", "dumb");
    let mut screen = Terminal::run(&command, &["--now", NOW, "call", "start"], 80, 24);
    screen.wait("redress call press 1 --case 1");
    assert!(!screen.is_whole());
    assert_eq!(screen.ended(), 0);
}
