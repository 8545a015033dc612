//! The cases the file format was made for, each with a made-up ladder.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that fails should say so at once"
)]

mod calendars;
mod law;
mod wrong;

use jiff::civil::{Date, date};
use redress_ladder::spec::{CalendarSpec, LadderSpec};
use redress_ladder::{
    About, Assessment, Because, Calendars, ClockNote, Country, Event, ExtensionState, Fact,
    Inquiry, Ladders, Note, Problem, Reading, Sector, Status, Topic, Why, assess,
};

const ABOUT: &str = r#"law = "L"
source = ["X1"]
confidence = "verified"
reviewed_on = "2026-11-22""#;

fn calendar(text: &str) -> CalendarSpec {
    toml::from_str(&format!("{ABOUT}\n{text}")).unwrap()
}

fn calendars() -> Calendars {
    let specs = [
        calendar(
            r#"id = "plain"
            name = { en = "Plain" }
            weekend = ["saturday", "sunday"]
            coverage = { from = 2020, to = 2035 }
            holiday = [
                { id = "labour", name = { en = "Labour" }, date = "05-01" },
                { id = "half", name = { en = "Half day" }, date = "10-28", doubtful = true },
            ]"#,
        ),
        calendar(
            r#"id = "israel"
            name = { en = "Israel" }
            weekend = ["friday", "saturday"]
            coverage = { from = 2026, to = 2026 }
            holiday = [
                { id = "new-year", name = { en = "Rosh Hashana" }, on = ["2026-09-12", "2026-09-13"] },
                { id = "day-of-atonement", name = { en = "Yom Kippur" }, on = ["2026-09-21"] },
            ]"#,
        ),
        calendar(
            r#"id = "court"
            name = { en = "Court" }
            weekend = ["saturday", "sunday"]
            coverage = { from = 2020, to = 2035 }
            recess = [{ id = "summer", name = { en = "Summer" }, from = "07-20", to = "08-31", ends_inside_move_to = "09-07" }]"#,
        ),
        calendar(
            r#"id = "us"
            name = { en = "United States" }
            weekend = ["saturday", "sunday"]
            coverage = { from = 2026, to = 2027 }
            holiday = [
                { id = "new-year", name = { en = "New Year" }, date = "01-01", substitute = "nearest" },
                { id = "independence", name = { en = "Independence" }, date = "07-04", substitute = "nearest" },
                { id = "christmas", name = { en = "Christmas" }, date = "12-25", substitute = "nearest" },
                { id = "thanksgiving", name = { en = "Thanksgiving" }, weekday = { month = 11, nth = 4, day = "thursday" } },
            ]"#,
        ),
        calendar(
            r#"id = "by-state"
            name = { en = "By state" }
            choose = { fact = "state", map = { IL = "israel" }, otherwise = "plain" }"#,
        ),
    ];
    Calendars::compile(&specs).unwrap()
}

fn compile(text: &str) -> Result<Ladders, Vec<Problem>> {
    // Every rung and clock carries the same law, so that a case shows only what it is about.
    let mut lines = Vec::new();
    for line in text.lines() {
        lines.push(line.trim());
        match line.trim() {
            "[[rung]]" => {
                lines.extend(ABOUT.lines());
                lines.extend([
                    r#"name = { local = "N" }"#,
                    r#"power = "decides""#,
                    "can = { en = \"C\" }",
                ]);
            }
            "[[clock]]" => {
                lines.extend(ABOUT.lines());
                lines.push("name = { en = \"N\" }");
            }
            _ => {}
        }
    }
    let head = "country = \"TR\"\nsector = \"bank\"\ncalendar = \"plain\"\ncurrency = \"TRY\"\ntopics = [\"account\", \"cards\"]\n";
    let spec: LadderSpec = toml::from_str(&format!("{head}{}", lines.join("\n"))).unwrap();
    Ladders::compile(&[spec], &calendars())
}

fn told(text: &str, inquiry: &Inquiry) -> Assessment {
    let ladders = compile(text).unwrap();
    assess(
        ladders.get(Country::Tr, Sector::Bank).unwrap(),
        &calendars(),
        inquiry,
    )
}

fn says(text: &str) -> String {
    compile(text)
        .unwrap_err()
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join("\n")
}

const BODY: &str = "[[rung]]\nid = \"x.body\"\norder = 60\nkind = \"adr\"\n";

fn on(day: Date) -> Inquiry {
    Inquiry::on(day)
}

#[test]
fn the_later_of_three_months_from_the_final_position_and_one_year_from_the_complaint() {
    let text = format!(
        r#"{BODY} closes = ["x.by"]
        [[clock]]
        id = "x.by"
        role = "window"
        later_of = ["x.three", "x.year"]
        [[clock]]
        id = "x.three"
        role = "window"
        length = "P3M"
        from = ["final-response"]
        [[clock]]
        id = "x.year"
        role = "window"
        length = "P1Y"
        from = ["complained"]"#
    );
    let complained = on(date(2026, 3, 1)).event(Event::Complained, date(2026, 2, 28));
    for (answered, last, decides) in [
        (None, date(2027, 2, 28), "x.year"),
        (Some(date(2026, 6, 30)), date(2027, 2, 28), "x.year"),
        // The end of November has no 31st of February: the month's last day counts.
        (Some(date(2026, 11, 30)), date(2027, 2, 28), "x.three"),
        (Some(date(2027, 1, 31)), date(2027, 4, 30), "x.three"),
    ] {
        let mut inquiry = complained.clone();
        inquiry
            .events
            .extend(answered.map(|day| (Event::FinalResponse, day)));
        let found = told(&text, &inquiry);
        assert_eq!(
            found.rung("x.body").unwrap().closes_on,
            Some(last),
            "{answered:?}"
        );
        let parts = &found.reckoning("x.by").unwrap().parts;
        assert_eq!(parts.len(), 2);
        assert!(
            parts
                .iter()
                .any(|part| part.clock == decides && part.result == Some(last))
        );
        assert_eq!(parts.iter().filter(|part| part.decides).count(), 1);
    }
    // Once the part that is known has gone by, the other becomes a question.
    let late = on(date(2027, 3, 1)).event(Event::Complained, date(2026, 2, 28));
    let found = told(&text, &late);
    assert_eq!(found.rung("x.body").unwrap().status, Status::Closed);
    assert_eq!(found.questions[0].about, About::Event(Event::FinalResponse));
}

#[test]
fn fifteen_business_days_or_thirty_five_with_a_holding_reply() {
    let text = format!(
        r#"{BODY} opens = [{{ after = "x.reply" }}, {{ on = ["final-response"] }}]
        [[clock]]
        id = "x.reply"
        role = "firm"
        length = "P15D"
        days = "business"
        from = ["received", "complained"]
        extension = {{ event = "holding-reply", length = "P35D" }}"#
    );
    let received = on(date(2026, 4, 13)).event(Event::Received, date(2026, 4, 13));
    for (reply, last, state) in [
        (None, date(2026, 5, 5), ExtensionState::NotGiven),
        (
            Some(date(2026, 5, 5)),
            date(2026, 6, 2),
            ExtensionState::InForce,
        ),
        (
            Some(date(2026, 5, 6)),
            date(2026, 5, 5),
            ExtensionState::TooLate,
        ),
    ] {
        let mut inquiry = received.clone();
        inquiry
            .events
            .extend(reply.map(|day| (Event::HoldingReply, day)));
        let found = told(&text, &inquiry);
        let reckoning = found.reckoning("x.reply").unwrap();
        assert_eq!(reckoning.result, last, "{reply:?}");
        let extension = reckoning.extension.as_ref().unwrap();
        assert_eq!(extension.state, state);
        assert_eq!(
            (extension.first_result, extension.longer_result),
            (date(2026, 5, 5), date(2026, 6, 2))
        );
        assert_eq!(found.rung("x.body").unwrap().opens_on, last.tomorrow().ok());
    }
}

#[test]
fn mandatory_below_186_000() {
    let text = r#"
        [[rung]]
        id = "x.committee"
        order = 60
        kind = "adr"
        when = [{ fact = "amount", below = "186000 TRY" }]
        [[rung]]
        id = "x.court"
        order = 80
        kind = "court"
        gate = [{ any = ["x.committee.decided"], when = [{ fact = "amount", below = "186000 TRY" }] }]"#;
    for (amount, committee, court) in [
        (Some("185999.99TRY"), Status::Open, Status::NotYet),
        (Some("186000TRY"), Status::NotEligible, Status::Open),
        (None, Status::Open, Status::NotYet),
        // A sum in another currency cannot be compared: nothing is shut on it.
        (Some("500000EUR"), Status::Open, Status::NotYet),
    ] {
        let mut inquiry = on(date(2026, 1, 5));
        if let Some(amount) = amount {
            inquiry.facts.set("amount", amount).unwrap();
        }
        let found = told(text, &inquiry);
        assert_eq!(
            found.rung("x.committee").unwrap().status,
            committee,
            "{amount:?}"
        );
        assert_eq!(found.rung("x.court").unwrap().status, court, "{amount:?}");
        let asked = found
            .questions
            .iter()
            .any(|q| q.about == About::Fact(Fact::Amount));
        assert_eq!(asked, amount.is_none());
        let foreign = found
            .notes
            .iter()
            .any(|note| matches!(note, Note::OtherCurrency { .. }));
        assert_eq!(foreign, amount == Some("500000EUR"));
    }
    let mut decided =
        on(date(2026, 9, 1)).event(Event::Decided("x.committee".into()), date(2026, 8, 3));
    decided.facts.set("amount", "1000TRY").unwrap();
    assert_eq!(
        told(text, &decided).rung("x.court").unwrap().status,
        Status::Open
    );
}

#[test]
fn eight_weeks_or_at_once_and_a_window_from_the_day_of_sending() {
    let text = format!(
        r#"{BODY} opens = [{{ after = "x.wait" }}, {{ on = ["final-response-sent", "deadlock"] }}]
        closes = ["x.by"]
        [[clock]]
        id = "x.wait"
        role = "wait"
        length = "P8W"
        from = ["received", "complained"]
        [[clock]]
        id = "x.by"
        role = "window"
        length = "P6M"
        from = ["final-response-sent"]"#
    );
    let complained = on(date(2026, 4, 1)).event(Event::Complained, date(2026, 3, 2));
    let waiting = told(&text, &complained);
    let body = waiting.rung("x.body").unwrap();
    assert_eq!(
        (body.opens_on, body.closes_on),
        (Some(date(2026, 4, 28)), None)
    );
    assert_eq!(
        body.because[0],
        Because::ClockRunsOut {
            clock: "x.wait".into(),
            last_day: date(2026, 4, 27),
            opens_on: date(2026, 4, 28)
        }
    );
    assert!(body.reckonings[0].notes.contains(&ClockNote::StartedAt {
        used: Event::Complained,
        wanted: Event::Received
    }));
    assert_eq!(
        waiting
            .pending
            .iter()
            .map(|p| p.clock.as_str())
            .collect::<Vec<_>>(),
        ["x.by"]
    );
    let answered = told(
        &text,
        &complained
            .clone()
            .event(Event::FinalResponseSent, date(2026, 3, 31)),
    );
    let body = answered.rung("x.body").unwrap();
    assert_eq!(
        (body.status, body.opens_on, body.closes_on),
        (
            Status::Open,
            Some(date(2026, 3, 31)),
            Some(date(2026, 9, 30))
        )
    );
    // An answer that comes after the firm's time does not put the opening off.
    let late = told(
        &text,
        &complained.event(Event::FinalResponseSent, date(2026, 6, 1)),
    );
    assert_eq!(
        late.rung("x.body").unwrap().opens_on,
        Some(date(2026, 4, 28))
    );
}

#[test]
fn the_firm_gets_the_later_reading_and_the_customer_the_earlier() {
    let clock = |role: &str, days: &str, other: &str| {
        format!(
            r#"[[clock]]
            id = "x.{role}"
            role = "{role}"
            length = "P30D"
            days = "{days}"
            from = ["received"]
            other_reading = {{ id = "other", why = {{ en = "W" }}, days = "{other}" }}
            "#
        )
    };
    let text = [
        clock("firm", "calendar", "calendar-inclusive"),
        clock("body", "calendar-inclusive", "calendar"),
        clock("window", "calendar", "calendar-inclusive"),
        clock("limit", "calendar-inclusive", "calendar"),
    ]
    .join("\n");
    let found = told(
        &text,
        &on(date(2026, 3, 2)).event(Event::Received, date(2026, 3, 2)),
    );
    let (early, late) = (date(2026, 3, 31), date(2026, 4, 1));
    for (id, taken, left, in_force) in [
        ("x.firm", late, early, false),
        ("x.body", late, early, true),
        ("x.window", early, late, true),
        ("x.limit", early, late, false),
    ] {
        let reckoning = found.reckoning(id).unwrap();
        assert_eq!(reckoning.result, taken, "{id}");
        let other = reckoning.alternative.as_ref().unwrap();
        assert_eq!(
            (other.result, &other.why),
            (
                left,
                &Reading::Described {
                    id: "other".into(),
                    in_force,
                }
            ),
            "{id}"
        );
        assert!(reckoning.notes.contains(&ClockNote::SaferReading));
    }
}

#[test]
fn topics_have_clocks_of_their_own() {
    let text = format!(
        r#"{BODY} opens = [{{ after = "x.cards" }}, {{ after = "x.account" }}]
        [[clock]]
        id = "x.cards"
        role = "firm"
        length = "P15D"
        days = "business"
        from = ["received"]
        topics = ["cards"]
        [[clock]]
        id = "x.account"
        role = "firm"
        length = "P60D"
        from = ["received"]
        topics = ["account"]"#
    );
    let received = on(date(2026, 4, 13)).event(Event::Received, date(2026, 4, 13));
    for (topic, opens, asked) in [
        (Some(Topic::Cards), date(2026, 5, 6), false),
        (Some(Topic::Account), date(2026, 6, 13), false),
        (None, date(2026, 6, 13), true),
    ] {
        let found = told(
            &text,
            &Inquiry {
                topic,
                ..received.clone()
            },
        );
        assert_eq!(
            found.rung("x.body").unwrap().opens_on,
            Some(opens),
            "{topic:?}"
        );
        assert_eq!(
            found.questions.iter().any(|q| q.about == About::Topic),
            asked,
            "{topic:?}"
        );
    }
}

#[test]
fn a_clock_that_starts_at_the_end_of_another() {
    let text = r#"
        [[clock]]
        id = "x.wait"
        role = "wait"
        length = "P8W"
        from = ["received"]
        [[clock]]
        id = "x.by"
        role = "window"
        length = "P12M"
        from = ["deadlock"]
        from_end_of = "x.wait""#;
    let received = on(date(2026, 3, 2)).event(Event::Received, date(2026, 3, 2));
    for (deadlock, last) in [
        (None, date(2027, 4, 27)),
        (Some(date(2026, 4, 1)), date(2027, 4, 1)),
        // The customer's window takes the earlier of both starts.
        (Some(date(2026, 6, 1)), date(2027, 4, 27)),
    ] {
        let mut inquiry = received.clone();
        inquiry
            .events
            .extend(deadlock.map(|day| (Event::Deadlock, day)));
        assert_eq!(
            told(text, &inquiry).reckoning("x.by").unwrap().result,
            last,
            "{deadlock:?}"
        );
    }
}

#[test]
fn lengths_that_depend_on_facts() {
    let text = r#"
        [[clock]]
        id = "x.reply"
        role = "firm"
        length = "P6W"
        from = ["received"]
        variant = [{ when = [{ fact = "advisory-committee", is = "yes" }], length = "P12W" }]"#;
    let received = on(date(2026, 3, 2)).event(Event::Received, date(2026, 3, 2));
    for (committee, last) in [
        (Some("yes"), date(2026, 5, 25)),
        (Some("no"), date(2026, 4, 13)),
        (None, date(2026, 4, 13)),
    ] {
        let mut inquiry = received.clone();
        if let Some(value) = committee {
            inquiry.facts.set("advisory-committee", value).unwrap();
        }
        let found = told(text, &inquiry);
        assert_eq!(
            found.reckoning("x.reply").unwrap().result,
            last,
            "{committee:?}"
        );
    }
}
