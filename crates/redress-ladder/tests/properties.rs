//! Properties that hold for every date, length and calendar.

#[cfg(test)]
mod properties {
    use std::fs;
    use std::path::Path;
    use std::sync::OnceLock;

    use jiff::ToSpan;
    use jiff::civil::Date;
    use proptest::collection::btree_map;
    use proptest::prelude::*;
    use redress_ladder::spec::{CalendarSpec, LadderSpec};
    use redress_ladder::{
        Calendars, Country, Event, Facts, Inquiry, Ladders, Length, Sector, Status, Topic, assess,
        working_days_after,
    };

    const CALENDARS: [&str; 5] = ["it", "uk-ew", "uk-sct", "uk-ni", "uk-any-part"];

    fn knowledge() -> &'static (Calendars, Ladders) {
        static READ: OnceLock<(Calendars, Ladders)> = OnceLock::new();
        READ.get_or_init(read_knowledge)
    }

    fn read<T: serde::de::DeserializeOwned>(folder: &str) -> Vec<T> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge");
        let files = fs::read_dir(root.join(folder)).unwrap();
        files
            .map(|file| fs::read_to_string(file.unwrap().path()).unwrap())
            .map(|text| toml::from_str(&text).unwrap())
            .collect()
    }

    fn read_knowledge() -> (Calendars, Ladders) {
        let calendars: Vec<CalendarSpec> = read("calendars");
        let ladders: Vec<LadderSpec> = ["it", "gb"]
            .iter()
            .flat_map(|country| read(&format!("ladders/{country}")))
            .collect();
        let calendars = Calendars::compile(&calendars).unwrap();
        let ladders = Ladders::compile(&ladders, &calendars).unwrap();
        (calendars, ladders)
    }

    fn any_day() -> impl Strategy<Value = Date> {
        (1900_i16..=2200, 1_i8..=12, 1_i8..=28).prop_map(|(y, m, d)| Date::constant(y, m, d))
    }

    fn any_inquiry() -> impl Strategy<Value = Inquiry> {
        let rungs = [
            "it.r1",
            "it.r3",
            "it.abf",
            "it.gdp",
            "uk.fin.fos",
            "uk.fin.app",
            "uk.court.sct",
        ];
        let events: Vec<Event> = Event::NAMED
            .into_iter()
            .chain(rungs.iter().flat_map(|id| {
                [
                    Event::Used((*id).into()),
                    Event::Ended((*id).into()),
                    Event::Decided((*id).into()),
                ]
            }))
            .collect();
        let facts = [
            vec![
                ("amount", "120.50EUR"),
                ("part", "scotland"),
                ("consumer", "yes"),
            ],
            vec![
                ("amount", "9000000GBP"),
                ("part", "wales"),
                ("captive", "no"),
            ],
            vec![("amount", "15000EUR"), ("age", "80"), ("state", "NY")],
            vec![],
        ];
        (
            any_day(),
            btree_map(proptest::sample::select(events), any_day(), 0..10),
            proptest::option::of(proptest::sample::select(Topic::ALL)),
            proptest::sample::select(facts.to_vec()),
        )
            .prop_map(|(today, events, topic, given)| {
                let mut inquiry = Inquiry {
                    events,
                    topic,
                    ..Inquiry::on(today)
                };
                for (name, value) in given {
                    inquiry.facts.set(name, value).unwrap();
                }
                inquiry
            })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

        #[test]
        fn working_days_end_on_an_open_day_and_leave_out_only_closed_ones(
            start in any_day(), days in 1_u16..400, which in 0_usize..CALENDARS.len()
        ) {
            let (calendars, _) = knowledge();
            let calendar = calendars.resolve(CALENDARS[which], &Facts::default()).unwrap().calendar;
            let counted = working_days_after(start, days, calendar).unwrap();
            prop_assert!(calendar.closed(counted.result, true).is_none());
            prop_assert!(counted.skipped.iter().all(|s| calendar.closed(s.date, true).is_some()));
            // Every day on the way is either counted or left out by name.
            let between = counted.result.duration_since(start).as_hours() / 24;
            prop_assert_eq!(between, i64::from(days) + counted.skipped.len() as i64);
        }

        #[test]
        fn more_days_and_later_starts_never_end_earlier(
            start in any_day(), days in 1_u16..300, more in 0_u16..50, later in 0_i64..30
        ) {
            let (calendars, _) = knowledge();
            let calendar = calendars.resolve("it", &Facts::default()).unwrap().calendar;
            let end = |start: Date, days| working_days_after(start, days, calendar).unwrap().result;
            prop_assert!(end(start, days + more) >= end(start, days));
            let later = start.checked_add(later.days()).unwrap();
            prop_assert!(end(later, days) >= end(start, days));
        }

        #[test]
        fn any_case_is_assessed_and_hangs_together(inquiry in any_inquiry()) {
            let (calendars, ladders) = knowledge();
            for country in [Country::It, Country::Gb] {
                let ladder = ladders.get(country, Sector::Bank).unwrap();
                let found = assess(ladder, calendars, &inquiry);
                prop_assert_eq!(found.rungs.len(), ladder.rungs().count());
                for rung in &found.rungs {
                    let open = rung.status == Status::Open;
                    prop_assert!(!open || rung.opens_on.is_none_or(|day| day <= inquiry.today));
                    prop_assert!(!open || rung.closes_on.is_none_or(|day| day >= inquiry.today));
                    prop_assert!(!rung.because.is_empty() || rung.status == Status::NotEligible);
                    for reckoning in &rung.reckonings {
                        prop_assert!(reckoning.result >= reckoning.from);
                        let open_days = reckoning.days.counts_open_days();
                        if reckoning.rolled || open_days {
                            let id = reckoning.calendar.as_deref().unwrap();
                            let calendar = calendars.resolve(id, &inquiry.facts).unwrap().calendar;
                            prop_assert!(calendar.rolls(reckoning.result, true).is_none());
                            prop_assert!(!open_days || calendar.closed(reckoning.result, true).is_none());
                        }
                        prop_assert!(!(reckoning.role.is_customers() && reckoning.rolled));
                    }
                }
                if let Some(next) = &found.next {
                    let next = found.rung(next).unwrap();
                    prop_assert!(matches!(next.status, Status::Open | Status::NotYet));
                    prop_assert!(!next.side && !next.optional);
                }
                prop_assert!(serde_json::to_string(&found).is_ok());
            }
        }

        #[test]
        fn no_text_breaks_the_parsers(text in "\\PC{0,40}") {
            let _ = text.parse::<Length>();
            let _ = text.parse::<Event>();
            let _ = text.parse::<Topic>();
            let mut facts = Facts::default();
            for fact in redress_ladder::Fact::ALL {
                let _ = facts.set(fact.as_str(), &text);
            }
            let _ = facts.set(&text, "yes");
        }

        #[test]
        fn lengths_print_as_they_read(
            years in 0_u16..50, months in 0_u16..40, weeks in 0_u16..60, days in 0_u16..400, hours in 0_u16..100
        ) {
            let mut text = String::from("P");
            for (number, unit) in [(years, 'Y'), (months, 'M'), (weeks, 'W'), (days, 'D')] {
                if number > 0 { text.push_str(&format!("{number}{unit}")); }
            }
            if hours > 0 { text.push_str(&format!("T{hours}H")); }
            if let Ok(length) = text.parse::<Length>() {
                prop_assert_eq!(length.to_string(), text);
            } else {
                prop_assert_eq!(text, "P");
            }
        }
    }
}
