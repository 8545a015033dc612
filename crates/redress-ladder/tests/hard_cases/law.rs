//! Laws with a first and a last day, starts that move, and what depends on the topic.

use super::*;
use redress_ladder::spec::ClockExample;
use redress_ladder::{Start, prove};

/// One clock of the firm that opens `x.body`, with more keys.
fn firm(keys: &str) -> String {
    format!(
        "{BODY}opens = [{{ after = \"x.firm\" }}]
        [[clock]]
        id = \"x.firm\"
        role = \"firm\"
        from = [\"received\"]
        {keys}"
    )
}

fn last_day(text: &str, inquiry: &Inquiry) -> Option<Date> {
    told(text, inquiry).reckoning("x.firm").map(|r| r.result)
}

#[test]
fn an_old_and_a_new_length_each_hold_for_their_own_starts() {
    let one = firm(
        "length = \"P6W\"
        variant = [{ starts_before = \"2026-04-08\", length = \"P8W\" }]",
    );
    let two = format!(
        "{BODY}opens = [{{ after = \"x.firm\" }}, {{ after = \"x.old\" }}]
        [[clock]]
        id = \"x.firm\"
        role = \"firm\"
        length = \"P6W\"
        from = [\"received\"]
        valid_from = \"2026-04-08\"
        [[clock]]
        id = \"x.old\"
        role = \"firm\"
        length = \"P8W\"
        from = [\"received\"]
        valid_to = \"2026-04-07\""
    );
    for (received, opens) in [
        (date(2026, 4, 7), date(2026, 6, 3)),
        (date(2026, 4, 8), date(2026, 5, 21)),
    ] {
        for text in [&one, &two] {
            let found = told(text, &on(received).event(Event::Received, received));
            assert_eq!(found.rung("x.body").unwrap().opens_on, Some(opens));
        }
    }
    // What has not started would start under the law of today, so that one clock waits.
    let found = told(&two, &on(date(2026, 11, 22)));
    let waiting: Vec<&str> = found.pending.iter().map(|p| p.clock.as_str()).collect();
    assert_eq!(waiting, ["x.firm"]);
}

#[test]
fn a_rung_exists_from_its_first_to_its_last_day() {
    let text = format!("{BODY}valid_from = \"2026-10-31\"\nvalid_to = \"2027-12-31\"");
    for (today, status, because) in [
        (
            date(2026, 10, 30),
            Status::NotEligible,
            Some(Because::LawFrom {
                date: date(2026, 10, 31),
            }),
        ),
        (date(2026, 10, 31), Status::Open, None),
        (date(2027, 12, 31), Status::Open, None),
        (
            date(2028, 1, 1),
            Status::NotEligible,
            Some(Because::LawUntil {
                date: date(2027, 12, 31),
            }),
        ),
    ] {
        let found = told(&text, &on(today));
        let rung = found.rung("x.body").unwrap();
        assert_eq!(rung.status, status, "{today}");
        if let Some(because) = because {
            assert_eq!(rung.because.first(), Some(&because));
        }
    }
}

#[test]
fn what_comes_on_a_closed_day_counts_from_the_next_open_one() {
    let text = firm("length = \"P8W\"\nstart_rolls = true");
    // 1 May 2026 is a Friday and a holiday: the start moves to Monday 4 May.
    let inquiry = on(date(2026, 5, 1)).event(Event::Received, date(2026, 5, 1));
    let found = told(&text, &inquiry);
    let reckoning = found.reckoning("x.firm").unwrap();
    assert_eq!(
        (reckoning.from, reckoning.result),
        (date(2026, 5, 4), date(2026, 6, 29))
    );
    assert_eq!(reckoning.calendar.as_deref(), Some("plain"));
    assert!(reckoning.notes.contains(&ClockNote::StartMoved {
        on: date(2026, 5, 1)
    }));
    let open = on(date(2026, 5, 5)).event(Event::Received, date(2026, 5, 5));
    assert_eq!(last_day(&text, &open), Some(date(2026, 6, 30)));
}

#[test]
fn a_variant_has_an_extension_of_its_own() {
    let text = firm(
        "length = \"P6W\"
        extension = { event = \"holding-reply\", length = \"P12W\" }
        variant = [{ when = [{ fact = \"advisory-committee\", is = \"yes\", unknown = \"deny\" }], length = \"P12W\", extension = \"P18W\" }]",
    );
    let start = date(2026, 4, 13);
    let inquiry = |committee: &str, held: bool| {
        let mut inquiry = on(start).event(Event::Received, start);
        inquiry.facts.set("advisory-committee", committee).unwrap();
        if held {
            inquiry = inquiry.event(Event::HoldingReply, date(2026, 5, 4));
        }
        inquiry
    };
    for (committee, held, last) in [
        ("no", false, date(2026, 5, 25)),
        ("no", true, date(2026, 7, 6)),
        ("yes", false, date(2026, 7, 6)),
        ("yes", true, date(2026, 8, 17)),
    ] {
        let found = last_day(&text, &inquiry(committee, held));
        assert_eq!(found, Some(last), "{committee} {held}");
    }
}

#[test]
fn one_topic_waits_and_another_goes_at_once() {
    let text = "[[rung]]
        id = \"x.body\"
        order = 60
        kind = \"adr\"
        gate = [{ any = [\"complained\", \"received\"] }]
        opens = [{ after = \"x.firm\" }, { at_once = true, topics = [\"account\"] }]
        [[clock]]
        id = \"x.firm\"
        role = \"firm\"
        length = \"P30D\"
        from = [\"received\"]
        topics = [\"cards\"]";
    let start = date(2026, 4, 13);
    let case = on(start).event(Event::Received, start);
    let rung = |inquiry: &Inquiry| told(text, inquiry).rung("x.body").cloned().unwrap();
    let account = rung(&case.clone().topic(Topic::Account));
    assert_eq!(
        (account.status, account.opens_on),
        (Status::Open, Some(start))
    );
    let cards = rung(&case.clone().topic(Topic::Cards));
    assert_eq!(
        (cards.status, cards.opens_on),
        (Status::NotYet, Some(date(2026, 5, 14)))
    );
    // Without a topic the later day is shown, and the topic asked.
    let found = told(text, &case);
    assert_eq!(
        found.rung("x.body").unwrap().opens_on,
        Some(date(2026, 5, 14))
    );
    assert!(found.questions.iter().any(|q| q.about == About::Topic));
    let early = rung(&on(start).topic(Topic::Account));
    assert_eq!(early.status, Status::NotYet, "the gate still stands");
}

#[test]
fn the_window_of_one_topic_shuts_nothing_while_the_topic_is_not_known() {
    let text = format!(
        "{BODY}closes = [\"x.by\"]
        [[clock]]
        id = \"x.by\"
        role = \"window\"
        length = \"P1M\"
        from = [\"problem\"]
        topics = [\"cards\"]"
    );
    let case = on(date(2026, 6, 1)).event(Event::Problem, date(2026, 4, 13));
    let status = |inquiry: &Inquiry| told(&text, inquiry).rung("x.body").unwrap().status;
    assert_eq!(status(&case.clone().topic(Topic::Cards)), Status::Closed);
    assert_eq!(status(&case.clone().topic(Topic::Account)), Status::Open);
    assert_eq!(status(&case), Status::Open);
    let found = told(&text, &case);
    assert!(found.questions.iter().any(|q| q.about == About::Topic));
    assert!(
        found.reckoning("x.by").is_some(),
        "it is shown all the same"
    );
}

#[test]
fn a_condition_stands_under_another_and_for_its_topics() {
    let text = format!(
        "{BODY}when = [
        {{ fact = \"amount\", at_most = \"100 TRY\", provided = {{ fact = \"state\", is = \"CA\", provided = {{ fact = \"consumer\", is = \"no\" }} }} }},
        {{ fact = \"amount\", at_most = \"500 TRY\", topics = [\"cards\"] }},
        ]"
    );
    for (amount, state, consumer, topic, status) in [
        ("101", "CA", "no", Topic::Account, Status::NotEligible),
        ("101", "CA", "yes", Topic::Account, Status::Open),
        ("101", "NY", "no", Topic::Account, Status::Open),
        ("501", "NY", "no", Topic::Account, Status::Open),
        ("501", "NY", "no", Topic::Cards, Status::NotEligible),
        ("500", "NY", "no", Topic::Cards, Status::Open),
    ] {
        let mut inquiry = on(date(2026, 4, 13)).topic(topic);
        inquiry
            .facts
            .set("amount", &format!("{amount}TRY"))
            .unwrap();
        inquiry.facts.set("state", state).unwrap();
        inquiry.facts.set("consumer", consumer).unwrap();
        let found = told(&text, &inquiry);
        let given = (amount, state, consumer, topic);
        assert_eq!(found.rung("x.body").unwrap().status, status, "{given:?}");
    }
    // The topic is not known: it is asked, and the limit of one topic shuts nothing.
    let mut inquiry = on(date(2026, 4, 13));
    inquiry.facts.set("amount", "501TRY").unwrap();
    inquiry.facts.set("state", "NY").unwrap();
    let found = told(&text, &inquiry);
    assert_eq!(found.rung("x.body").unwrap().status, Status::Open);
    assert!(found.questions.iter().any(|q| q.about == About::Topic));
    // The state is not known: it is asked, and shuts nothing.
    let mut inquiry = on(date(2026, 4, 13));
    inquiry.facts.set("amount", "101TRY").unwrap();
    inquiry.facts.set("consumer", "no").unwrap();
    let found = told(&text, &inquiry);
    assert_eq!(found.rung("x.body").unwrap().status, Status::Open);
    let asked = About::Fact(Fact::State);
    assert!(found.questions.iter().any(|q| q.about == asked));
}

#[test]
fn a_complaint_uses_no_rung_that_is_not_for_the_case() {
    let text = format!("{BODY}topics = [\"cards\"]\nused_by = [\"complained\"]");
    let start = date(2026, 4, 13);
    let case = on(start)
        .event(Event::Complained, start)
        .topic(Topic::Account);
    let status = |inquiry: &Inquiry| told(&text, inquiry).rung("x.body").unwrap().status;
    assert_eq!(status(&case), Status::NotEligible);
    let named = case.event(Event::Used("x.body".into()), start);
    assert_eq!(status(&named), Status::Done);
    let fits = on(start)
        .event(Event::Complained, start)
        .topic(Topic::Cards);
    assert_eq!(status(&fits), Status::Done);
}

#[test]
fn a_rung_that_waits_for_a_word_says_for_which() {
    let text = format!("{BODY}opens = [{{ on = [\"deadlock\", \"refused\"] }}]");
    let found = told(&text, &on(date(2026, 4, 13)));
    let rung = found.rung("x.body").unwrap();
    assert_eq!(rung.status, Status::NotYet);
    assert_eq!(
        rung.because,
        [Because::Needs {
            any: vec![Event::Deadlock, Event::Refused]
        }]
    );
    let refused = on(date(2026, 4, 13)).event(Event::Refused, date(2026, 4, 10));
    assert_eq!(
        told(&text, &refused).rung("x.body").unwrap().status,
        Status::Open
    );
}

#[test]
fn the_customers_time_starts_before_the_roll_that_helps_the_firm() {
    let text = firm("length = \"P30D\"\nrolls = true")
        + "
        [[clock]]
        id = \"x.by\"
        role = \"window\"
        length = \"P60D\"
        from_end_of = \"x.firm\"
        [[clock]]
        id = \"x.then\"
        role = \"body\"
        length = \"P60D\"
        from_end_of = \"x.firm\"";
    // Thirty days end on Saturday 2 May 2026, for the firm on Monday 4 May.
    let inquiry = on(date(2026, 4, 2)).event(Event::Received, date(2026, 4, 2));
    let found = told(&text, &inquiry);
    assert_eq!(found.reckoning("x.firm").unwrap().result, date(2026, 5, 4));
    let by = found.reckoning("x.by").unwrap();
    assert_eq!((by.from, by.result), (date(2026, 5, 2), date(2026, 7, 1)));
    assert_eq!(by.from_event, Start::EndOf("x.firm".into()));
    assert_eq!(found.reckoning("x.then").unwrap().from, date(2026, 5, 4));
}

#[test]
fn a_reading_with_its_own_start_says_nothing_before_it() {
    let text = firm(
        "length = \"P30D\"
        other_reading = { id = \"knew\", why = { en = \"W\" }, length = \"P60D\", from = [\"knew\"] }",
    );
    let case = on(date(2026, 4, 13)).event(Event::Received, date(2026, 4, 13));
    let found = told(&text, &case);
    assert_eq!(found.reckoning("x.firm").unwrap().alternative, None);
    let known = case.event(Event::Knew, date(2026, 4, 20));
    assert_eq!(last_day(&text, &known), Some(date(2026, 6, 19)));
}

#[test]
fn a_worked_example_that_comes_out_otherwise_is_named() {
    let text = firm("length = \"P30D\"");
    let ladders = compile(&text).unwrap();
    let ladder = ladders.get(Country::Tr, Sector::Bank).unwrap();
    let mut clock = ladder.clock("x.firm").unwrap().clone();
    let rung = ladder.rung("x.body").unwrap().clone();
    let example = |last: &str| -> ClockExample {
        toml::from_str(&format!(
            "given = {{ received = \"2026-04-13\" }}\nlast = \"{last}\""
        ))
        .unwrap()
    };
    let mut says = |examples: Vec<ClockExample>| -> Vec<String> {
        clock.example = examples;
        let file = LadderSpec {
            rung: vec![rung.clone()],
            clock: vec![clock.clone()],
            ..toml::from_str("country = \"TR\"\nsector = \"bank\"\ncalendar = \"plain\"").unwrap()
        };
        prove(&[file], &ladders, &calendars())
            .iter()
            .map(ToString::to_string)
            .collect()
    };
    assert_eq!(
        says(vec![example("2026-05-13"), example("2026-05-13")]),
        [""; 0]
    );
    let wrong = says(vec![example("2026-05-13"), example("2026-05-14")]);
    assert_eq!(wrong.len(), 1);
    assert!(wrong[0].contains("comes out as 2026-05-13"), "{}", wrong[0]);
    let few = says(vec![example("2026-05-13")]);
    assert!(few[0].contains("1 worked examples"), "{}", few[0]);
}
