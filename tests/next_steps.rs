//! What comes next, after what happened.

use redress_testkit::Redress;
use serde_json::Value;

/// Runs words that hold no blanks.
fn at(redress: &Redress, now: &str, words: &str) -> String {
    let words: Vec<&str> = words.split(' ').collect();
    redress.at(now, &words)
}

fn steps(redress: &Redress, now: &str) -> Vec<Value> {
    let steps = redress.json(now, &["next", "--case", "1"]);
    steps["steps"].as_array().unwrap().clone()
}

/// The steps, each as its act.
fn acts(redress: &Redress, now: &str) -> Vec<String> {
    let steps = steps(redress, now);
    let name = |step: &Value| step["do"].as_str().unwrap().to_owned();
    steps.iter().map(name).collect()
}

/// The commands of the steps of an act.
fn commands(redress: &Redress, now: &str, act: &str) -> Vec<String> {
    let steps = steps(redress, now);
    let steps = steps.iter().filter(|step| step["do"] == act);
    steps
        .map(|step| step["command"].as_str().unwrap().to_owned())
        .collect()
}

fn bank(lang: &str) -> Redress {
    let redress = Redress::new(lang);
    let new = "case new --firm Banca --about X --country IT --sector bank --topic account";
    at(&redress, "2026-03-02T09:00", new);
    redress
}

fn call(redress: &Redress, day: &str, presses: &[&str]) {
    at(redress, &format!("{day}T10:00"), "call start --case 1");
    for (minute, press) in presses.iter().enumerate() {
        let now = format!("{day}T10:{:02}", minute + 1);
        at(redress, &now, &format!("call press --case 1 {press}"));
    }
    at(redress, &format!("{day}T10:30"), "call end --case 1");
}

/// The rung above a complaint opens with the firm's last word, though what it wrote stands in the
/// way and has no answer.
#[test]
fn the_last_word_of_a_firm_opens_the_next_rung() {
    let redress = bank("it");
    let now = "2026-04-20T10:00";
    at(
        &redress,
        "2026-03-02T09:30",
        "event add complained --case 1 --on 2026-03-02",
    );
    at(
        &redress,
        "2026-03-02T09:30",
        "event add received --case 1 --on 2026-03-02",
    );
    let text = redress.file(
        "reply.txt",
        "Gentile cliente, non è possibile procedere al rimborso.",
    );
    let reply = [
        "log",
        "reply",
        &text,
        "--case",
        "1",
        "--at",
        "2026-04-20T09:00",
    ];
    redress.at(now, &reply);
    let first = &steps(&redress, now)[0];
    assert!(
        first["command"]
            .as_str()
            .unwrap()
            .ends_with("--kind answer"),
        "{first}"
    );
    at(
        &redress,
        now,
        "event add final-response --case 1 --on 2026-04-20",
    );
    assert_eq!(acts(&redress, now)[0], "go-to");
    assert!(commands(&redress, now, "write").is_empty());
}

/// An answer that was sent is one, also where the message is on record with its day alone.
#[test]
fn an_answer_that_was_sent_on_the_day_of_the_message_is_one() {
    let redress = bank("en");
    let text = redress.file("reply.txt", "We are unable to refund you.");
    let reply = ["log", "reply", &text, "--case", "1", "--at", "2026-03-13"];
    redress.at("2026-03-13T10:00", &reply);
    assert_eq!(commands(&redress, "2026-03-13T10:00", "write").len(), 1);
    at(
        &redress,
        "2026-03-13T10:20",
        "letter new --case 1 --kind answer",
    );
    at(&redress, "2026-03-13T10:30", "letter sent --case 1");
    let left = commands(&redress, "2026-03-13T10:31", "write");
    assert!(
        !left.iter().any(|command| command.ends_with("answer")),
        "{left:?}"
    );
    let because = steps(&redress, "2026-03-13T10:31")[0]["because"].clone();
    assert!(!because.as_str().unwrap().contains("Nothing"), "{because}");
}

/// What was solved is looked after, and not chased for what came before.
#[test]
fn what_was_solved_is_not_chased() {
    let redress = bank("en");
    let asked = "promise add --case 1 --what refund --by 2026-03-05 --who Mark";
    at(&redress, "2026-03-02T10:00", asked);
    call(
        &redress,
        "2026-03-10",
        &["s", "R-03", "s", "R-03", "s", "R-03"],
    );
    let before = acts(&redress, "2026-03-10T11:00");
    assert!(
        before.contains(&"write".to_owned()) && before.contains(&"ask-about-promise".to_owned())
    );
    call(&redress, "2026-03-11", &["n Anna", "solved"]);
    assert_eq!(
        acts(&redress, "2026-03-11T11:00"),
        ["send-recap", "follow-up"]
    );
    let late = steps(&redress, "2026-03-20T11:00");
    assert_eq!(late[0]["do"], "follow-up", "{late:?}");
}

/// A call that was left open is no reason to say that there is nothing to do.
#[test]
fn a_call_that_was_left_open_is_the_next_step() {
    for lang in ["en", "he"] {
        let redress = bank(lang);
        at(&redress, "2026-03-10T10:00", "call start --case 1");
        let step = &steps(&redress, "2026-03-20T10:00")[0];
        assert_eq!(step["command"], "redress call --text --case 1");
        let listed = redress.json("2026-03-20T10:00", &["case", "list"]);
        assert_eq!(listed["cases"][0]["do"], "call", "{listed}");
    }
}

/// Of whom only the power is known is not said that they know the case.
#[test]
fn who_may_decide_is_asked_for_as_such() {
    let redress = bank("en");
    call(&redress, "2026-03-10", &["n Iris", "may-decide"]);
    let step = steps(&redress, "2026-03-20T10:00").remove(0);
    assert_eq!(step["whom"]["why"], "may-decide", "{step}");
    let because = step["whom"]["because"].as_str().unwrap();
    assert!(
        because.contains("Iris") && because.contains("may decide"),
        "{because}"
    );
}

/// A moment keeps its day, and what is told of another day stands under that day.
#[test]
fn a_moment_that_is_given_keeps_its_day() {
    let redress = bank("en");
    let now = "2026-03-12T14:05";
    for (given, kept) in [
        ("10:00", "2026-03-12T10:00"),
        ("10:00:30", "2026-03-12T10:00:30"),
        ("2026-03-11T10:00", "2026-03-11T10:00"),
        ("2026-03-10", "2026-03-10T12:00"),
        ("2026-03-09T10:00:00+01:00[Europe/Rome]", "2026-03-09T10:00"),
    ] {
        let log = [
            "log",
            "add",
            "--case",
            "1",
            "--channel",
            "phone",
            "--said",
            "x",
        ];
        redress.at(now, &[&log[..], &["--at", given]].concat());
        let listed = redress.json(now, &["log", "list", "--case", "1"]);
        let entries = listed["entries"].as_array().unwrap();
        let newest = entries.iter().max_by_key(|entry| entry["seq"].as_u64());
        let at = newest.unwrap()["at"].as_str().unwrap();
        assert!(at.starts_with(kept), "{given}: {at}");
    }
}

/// A recap is about a call; the chat that came later is not it.
#[test]
fn the_recap_of_a_call_is_not_about_a_later_chat() {
    let redress = bank("en");
    call(&redress, "2026-03-10", &["n Anna", "r BX-1"]);
    at(
        &redress,
        "2026-03-11T09:00",
        "log add --case 1 --channel chat --with Bot --said hello",
    );
    let now = "2026-03-11T10:00";
    let recap = commands(&redress, now, "send-recap").remove(0);
    let words: Vec<&str> = recap.split(' ').skip(1).collect();
    let letter = redress.at(now, &words);
    assert!(
        letter.contains("Anna") && !letter.contains("Bot"),
        "{letter}"
    );
    at(&redress, now, "letter sent --case 1");
    assert!(commands(&redress, now, "send-recap").is_empty());
}

/// A day to come is refused where something is told, and a past one where an answer is asked for.
#[test]
fn a_day_on_the_wrong_side_of_today_is_refused_with_the_reason() {
    for lang in ["en", "nl", "it", "he", "tr"] {
        let redress = bank(lang);
        at(
            &redress,
            "2026-03-10T09:00",
            "log add --case 1 --channel email --said hello",
        );
        for (words, day) in [
            (
                "log add --case 1 --channel phone --said x --at 2026-04-01",
                "2026",
            ),
            ("event add complained --case 1 --on 2026-04-01", "2026"),
            (
                "letter new --case 1 --kind recap --deadline 2026-03-01",
                "2026",
            ),
        ] {
            let mut words: Vec<&str> = words.split(' ').collect();
            words.extend(["--now", "2026-03-10T10:00"]);
            let told = redress.run(&words).ended(2).stderr;
            assert!(
                told.contains(day) && told.lines().count() <= 2,
                "{lang}: {told}"
            );
        }
        // A refund that falls due may lie ahead.
        at(
            &redress,
            "2026-03-10T10:00",
            "event add refund-due --case 1 --on 2026-04-01",
        );
    }
}

/// Each call and each promise has a letter of its own, and a letter knows which one it is about.
#[test]
fn a_letter_about_one_of_two_leaves_the_other_to_be_written() {
    let redress = Redress::new("en");
    let new = [
        "case",
        "new",
        "--firm",
        "Example Bank",
        "--about",
        "A charge",
    ];
    redress.at("2026-03-12T09:00", &new);
    for (who, at) in [("Mark", "2026-03-12T14:10"), ("Anna", "2026-03-13T10:00")] {
        let log = [
            "log",
            "add",
            "--case",
            "1",
            "--channel",
            "phone",
            "--with",
            who,
        ];
        redress.at(
            at,
            &[&log[..], &["--said", "a survey", "--at", at]].concat(),
        );
    }
    let now = "2026-03-13T11:00";
    let steps = redress.at(now, &["next", "--case", "1"]);
    assert!(steps.contains("--kind recap\n") && steps.contains("--kind recap --about 2\n"));
    let letter = redress.at(
        now,
        &[
            "letter", "new", "--case", "1", "--kind", "recap", "--about", "2",
        ],
    );
    assert!(letter.contains("Dear Mark"), "{letter}");
    redress.at(now, &["letter", "sent", "--case", "1"]);
    let steps = redress.at(now, &["next", "--case", "1"]);
    assert!(
        steps.contains("--kind recap\n") && !steps.contains("--about 2"),
        "{steps}"
    );
    let wrong = "letter new --case 1 --kind recap --about 99 --now 2026-03-18T09:00";
    let wrong: Vec<&str> = wrong.split(' ').collect();
    redress.run(&wrong).ended(4);
}

/// Whichever of two promises is asked about first, the other one is asked about next.
#[test]
fn two_promises_are_asked_about_in_either_order() {
    let now = "2026-03-18T09:00";
    for first in [0, 1] {
        let redress = bank("en");
        for (what, who) in [("a refund", "Mark"), ("a new card", "Anna")] {
            let promise = ["promise", "add", "--case", "1", "--what", what];
            let by = ["--by", "2026-03-16", "--who", who];
            redress.at("2026-03-13T11:00", &[&promise[..], &by].concat());
        }
        let asked = |which: usize| {
            let commands = commands(&redress, now, "ask-about-promise");
            let words: Vec<&str> = commands[which].split(' ').skip(1).collect();
            let letter = redress.at(now, &words);
            at(&redress, now, "letter sent --case 1");
            letter
        };
        let letters = [asked(first), asked(0)];
        for what in ["a refund", "a new card"] {
            let about = letters.iter().filter(|letter| letter.contains(what));
            assert_eq!(about.count(), 1, "{what}: {letters:?}");
        }
        assert!(commands(&redress, now, "ask-about-promise").is_empty());
    }
}

/// A recap goes to the one who spoke last and names who spoke before, and it tells of a wait that was
/// longer than the law lets a firm.
#[test]
fn a_recap_names_everybody_and_tells_of_the_wait() {
    for (lang, before) in [
        ("en", "Before that I spoke with Marco."),
        ("nl", "Daarvoor sprak ik met Marco."),
        ("it", "Prima avevo parlato con Marco."),
        ("he", "לפני כן שוחחתי עם \u{2068}Marco\u{2069}."),
        ("tr", "Ondan önce Marco ile görüşmüştüm."),
    ] {
        let redress = bank(lang);
        call(
            &redress,
            "2026-03-10",
            &["n Marco", "transferred", "n Anna"],
        );
        let recap = at(
            &redress,
            "2026-03-10T11:00",
            "letter new --case 1 --kind recap",
        );
        assert!(recap.contains(before) && recap.contains("Anna"), "{recap}");
    }
    let redress = Redress::new("he");
    let new = "case new --firm X --about Y --country IL --sector energy";
    at(&redress, "2026-03-02T09:00", new);
    at(&redress, "2026-03-10T10:00", "call start --case 1");
    at(&redress, "2026-03-10T10:01", "call press --case 1 m");
    at(&redress, "2026-03-10T10:12", "call press --case 1 person");
    at(&redress, "2026-03-10T10:20", "call end --case 1");
    let recap = at(
        &redress,
        "2026-03-10T11:00",
        "letter new --case 1 --kind recap",
    );
    assert!(
        recap.contains("המתנתי 12 דקות") && recap.contains("18ב"),
        "{recap}"
    );
}

/// A call that was left open ended when its last key was pressed, not when somebody closed it.
#[test]
fn a_call_that_was_left_open_did_not_last_for_days() {
    let redress = bank("en");
    at(&redress, "2026-03-12T15:00", "call start --case 1");
    at(&redress, "2026-03-12T15:05", "call press --case 1 n Ann");
    at(&redress, "2026-03-12T15:07", "call press --case 1 h");
    at(&redress, "2026-03-14T09:00", "call end --case 1");
    let recap = at(
        &redress,
        "2026-03-14T09:01",
        "letter new --case 1 --kind recap",
    );
    assert!(recap.contains("The call took 7 minutes."), "{recap}");
}

/// After a message of the firm in which nothing stands in the way the step is to see what it
/// changes, and not to call as if nothing had come.
#[test]
fn good_news_is_looked_at_and_not_called_after() {
    for (lang, text) in [
        (
            "en",
            "Good news! We have refunded EUR 30 to your card today.",
        ),
        (
            "nl",
            "Goed nieuws! We hebben € 30 naar uw rekening overgemaakt.",
        ),
        ("it", "Buone notizie! Le abbiamo rimborsato 30 euro."),
        ("he", "החזרנו לך 30 ש\"ח לכרטיס."),
        ("tr", "30 lirayı kartınıza iade ettik."),
    ] {
        let redress = bank(lang);
        let path = redress.file("reply.txt", text);
        redress.at("2026-03-12T10:00", &["log", "reply", &path, "--case", "1"]);
        let steps = steps(&redress, "2026-03-12T11:00");
        assert_eq!(steps[0]["do"], "follow-up", "{lang}: {steps:?}");
        assert!(steps.iter().all(|step| step["do"] != "write"), "{lang}");
    }
}

/// Nobody is told that something has not come before its day.
#[test]
fn a_promise_that_still_runs_is_not_asked_about() {
    for (lang, day) in [("en", "16 March"), ("it", "16 marzo"), ("he", "16 במרץ")] {
        let redress = bank(lang);
        let add = "promise add --case 1 --what x --by 2026-03-16";
        at(&redress, "2026-03-12T10:00", add);
        let ask = "letter new --case 1 --kind promise-overdue --now 2026-03-13T10:00";
        let ask: Vec<&str> = ask.split(' ').collect();
        let told = redress.run(&ask).ended(3).stderr;
        assert!(told.contains(day), "{told}");
        let kept = "promise keep --case 1 3 --on 2026-04-01 --now 2026-03-13T10:00";
        let kept: Vec<&str> = kept.split(' ').collect();
        redress.run(&kept).ended(2);
    }
}

/// A line that does not exist is said not to, and the log stays as it was.
#[test]
fn a_line_that_does_not_exist_is_refused() {
    let redress = bank("en");
    at(&redress, "2026-03-12T15:00", "call start --case 1");
    let before = redress.record().len();
    let press = "call press --case 1 R-99 --now 2026-03-12T15:01";
    let press: Vec<&str> = press.split(' ').collect();
    redress.run(&press).ended(4);
    assert_eq!(redress.record().len(), before);
}

/// What was said on the telephone is no message to answer.
#[test]
fn an_answer_is_to_a_message_and_to_no_call() {
    let redress = bank("en");
    call(&redress, "2026-03-10", &["n Ann"]);
    let about = "letter new --case 1 --kind answer --about 2 --now 2026-03-10T11:00";
    let about: Vec<&str> = about.split(' ').collect();
    let told = redress.run(&about).ended(4).stderr;
    assert!(!told.contains("wrote"), "{told}");
}

/// What a softer wording leaves out is said, for it may have held a fact; a fact beside an insult
/// stays.
#[test]
fn what_is_left_out_of_a_message_is_named() {
    for (lang, text, told, stays) in [
        (
            "en",
            "You idiots lost my form.\nPlease send me a new one.\n",
            "lost my form",
            true,
        ),
        (
            "it",
            "Siete degli idioti.\nPer favore mandatemi il modulo.\n",
            "Siete degli idioti",
            false,
        ),
    ] {
        let redress = Redress::new(lang);
        let path = redress.file("angry.txt", text);
        let softened = redress.run(&["tone", "soften", &path, "--lang", lang]).ok();
        let kept = softened.stdout.contains(told);
        assert_eq!(kept, stays, "{}", softened.stdout);
        assert!(
            kept || softened.stderr.contains(told),
            "{}",
            softened.stderr
        );
    }
}
