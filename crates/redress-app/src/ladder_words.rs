//! The reasons, reckonings, questions and notes of a ladder, in words.

use jiff::civil::Date;
use redress_ladder::spec::{CalendarSpec, Texts};
use redress_ladder::{
    About, Because, ClockNote, CountError, DayKind, Event, ExtensionState, Fact, FactValue, Ladder,
    Length, Note, Reading, Reckoning, RungState, Skipped, Start, Status, Why,
};
use redress_tone::Lang;
use redress_words::{Args, DateStyle, args};

use crate::App;
use crate::grounds::Grounds;
use crate::ladder::in_lang;
use crate::ladder_view::Counted;

impl App {
    fn day(&self, lang: Lang, day: Date) -> String {
        redress_words::format::date(lang, day, DateStyle::Long)
    }

    fn say(&self, lang: Lang, id: &str, args: &Args<'_>) -> String {
        self.words().get(lang, id, args)
    }

    /// Says why a rung stands as it does.
    pub(crate) fn because(
        &self,
        lang: Lang,
        ladder: &Ladder,
        rung: &RungState,
        because: &Because,
    ) -> String {
        let day = |date: &Date| self.day(lang, *date);
        match because {
            Because::Used { date } => self.say(lang, "because-used", &args!["date" => day(date)]),
            Because::ClockRunsOut {
                clock,
                last_day,
                opens_on,
            } => {
                let clock = self.clock_name(lang, ladder, clock);
                let args =
                    args!["clock" => clock, "lastday" => day(last_day), "opens" => day(opens_on)];
                self.say(lang, "because-clock-runs-out", &args)
            }
            Because::Happened { event, date } => {
                let event = self.event_text(lang, ladder, event);
                self.say(
                    lang,
                    "because-happened",
                    &args!["date" => day(date), "event" => event],
                )
            }
            Because::Needs { any } => {
                let events = self.events_text(lang, ladder, any);
                self.say(lang, "because-needs", &args!["events" => events])
            }
            Because::NotStarted { any } => {
                let events = self.events_text(lang, ladder, any);
                self.say(lang, "because-not-started", &args!["events" => events])
            }
            Because::LastDay { clock, date } => {
                let past = rung.status == Status::Closed;
                let id = if past {
                    "because-last-day-past"
                } else {
                    "because-last-day"
                };
                let clock = self.clock_name(lang, ladder, clock);
                self.say(lang, id, &args!["date" => day(date), "clock" => clock])
            }
            Because::OpenAnyTime => self.say(lang, "because-open-any-time", &Args::new()),
            Because::LawFrom { date } => {
                self.say(lang, "because-law-from", &args!["date" => day(date)])
            }
            Because::LawUntil { date } => {
                self.say(lang, "because-law-until", &args!["date" => day(date)])
            }
            Because::OtherTopic { topic } => {
                let topic = self.words().text(lang, &format!("topic-{topic}"));
                self.say(lang, "because-other-topic", &args!["topic" => topic])
            }
            Because::Unfit {
                fact,
                given,
                wanted,
            } => self.fact_reason(lang, "because-unfit", *fact, given, wanted),
            Because::InDoubt {
                fact,
                given,
                wanted,
            } => self.fact_reason(lang, "because-in-doubt", *fact, given, wanted),
            Because::Unknown { fact } => {
                let fact = self.words().text(lang, &format!("fact-ask-{fact}"));
                self.say(lang, "because-unknown", &args!["fact" => fact])
            }
        }
    }

    fn fact_reason(
        &self,
        lang: Lang,
        id: &str,
        fact: Fact,
        given: &FactValue,
        wanted: &[FactValue],
    ) -> String {
        let value = |value: &FactValue| self.fact_value(lang, value);
        let given = value(given);
        let wanted: Vec<String> = wanted.iter().map(value).collect();
        let wanted = redress_words::format::list_and(lang, &wanted);
        if fact == Fact::Amount {
            let args = args!["given" => given, "wanted" => wanted];
            return self.say(lang, &format!("{id}-amount"), &args);
        }
        let fact = self.words().text(lang, &format!("fact-{fact}"));
        self.say(
            lang,
            id,
            &args!["fact" => fact, "given" => given, "wanted" => wanted],
        )
    }

    fn fact_value(&self, lang: Lang, value: &FactValue) -> String {
        match value {
            FactValue::YesNo(yes) => self.words().text(
                lang,
                if *yes {
                    "fact-value-yes"
                } else {
                    "fact-value-no"
                },
            ),
            FactValue::Money(money) => {
                let minor = money.ten_thousandths() / 100;
                redress_words::money::money_minor(lang, minor, money.currency())
                    .unwrap_or_else(|_| money.to_string())
            }
            FactValue::Number(number) => number.to_string(),
            FactValue::Word(word) => {
                let words = self.words();
                words
                    .find(lang, &format!("part-{word}"), &Args::new())
                    .or_else(|| words.find(lang, &format!("channel-{word}"), &Args::new()))
                    .unwrap_or_else(|| word.clone())
            }
        }
    }

    pub(crate) fn events_text(&self, lang: Lang, ladder: &Ladder, events: &[Event]) -> String {
        let all: Vec<String> = events
            .iter()
            .map(|event| self.event_text(lang, ladder, event))
            .collect();
        redress_words::format::list_or(lang, &all)
    }

    /// Names an event.
    pub(crate) fn event_text(&self, lang: Lang, ladder: &Ladder, event: &Event) -> String {
        let (id, rung) = event_id("event", event);
        let rung = rung
            .map(|rung| self.rung_name(lang, ladder, rung))
            .unwrap_or_default();
        self.say(lang, &id, &args!["rung" => rung])
    }

    pub(crate) fn clock_name(&self, lang: Lang, ladder: &Ladder, id: &str) -> String {
        let name = ladder
            .clock(id)
            .and_then(|clock| in_lang(&clock.name, lang));
        name.unwrap_or_else(|| id.to_owned())
    }

    /// Writes a length with its kind of days, such as "15 working days".
    pub(crate) fn length_text(&self, lang: Lang, length: Length, days: DayKind) -> String {
        let mut parts = Vec::new();
        let mut number = String::new();
        for c in length.to_string().chars() {
            if c.is_ascii_digit() {
                number.push(c);
                continue;
            }
            let n: i64 = std::mem::take(&mut number).parse().unwrap_or(0);
            let id = match (c, days) {
                ('Y', _) => "length-years",
                ('M', _) => "length-months",
                ('W', _) => "length-weeks",
                ('H', _) => "length-hours",
                ('D', DayKind::Working) => "length-working-days",
                ('D', DayKind::Business) => "length-business-days",
                ('D', _) => "length-days",
                _ => continue,
            };
            parts.push(self.say(lang, id, &args!["n" => n]));
        }
        redress_words::format::list_and(lang, &parts)
    }

    /// Explains how a date was counted, in sentences.
    pub(crate) fn reckoning(&self, lang: Lang, ladder: &Ladder, r: &Reckoning) -> String {
        let mut out = vec![format!(
            "{}.",
            self.clock_name(lang, ladder, &r.clock)
                .trim_end_matches('.')
        )];
        out.extend(self.reckoning_steps(lang, ladder, r));
        if !r.law.is_empty() {
            out.push(self.say(lang, "reckoning-law", &args!["law" => &r.law]));
        }
        let checked = self.day(lang, r.reviewed_on);
        out.push(self.say(lang, "reckoning-checked", &args!["date" => checked]));
        out.push(
            self.words()
                .text(lang, &format!("reckoning-confidence-{}", r.confidence)),
        );
        out.join(" ")
    }

    /// Returns the same in parts, for a screen.
    pub(crate) fn counted(&self, lang: Lang, ladder: &Ladder, r: &Reckoning) -> Counted {
        Counted {
            clock: r.clock.clone(),
            name: self.clock_name(lang, ladder, &r.clock),
            from: r.from,
            result: r.result,
            steps: self.reckoning_steps(lang, ladder, r),
            grounds: Grounds {
                law: r.law.clone(),
                source: r.source.clone(),
                confidence: r.confidence,
                reviewed_on: r.reviewed_on,
                check_first: r.check_first,
            },
        }
    }

    /// Returns the steps of a count, a sentence each.
    fn reckoning_steps(&self, lang: Lang, ladder: &Ladder, r: &Reckoning) -> Vec<String> {
        let mut out = Vec::new();
        let from = self.day(lang, r.from);
        let length = self.length_text(lang, r.length, r.days);
        if r.parts.is_empty() {
            out.push(match &r.from_event {
                Start::Event(event) => {
                    let event = self.event_text(lang, ladder, event);
                    self.say(
                        lang,
                        "reckoning-start-event",
                        &args!["date" => &from, "event" => event],
                    )
                }
                Start::EndOf(clock) => {
                    let clock = self.clock_name(lang, ladder, clock);
                    self.say(
                        lang,
                        "reckoning-start-end-of",
                        &args!["date" => &from, "clock" => clock],
                    )
                }
            });
            let id = format!("reckoning-counted-{}", r.days);
            out.push(self.say(lang, &id, &args!["length" => length, "from" => &from]));
            if !r.skipped.is_empty() {
                let list = self.skipped_list(lang, r);
                out.push(self.say(lang, "reckoning-skipped", &args!["list" => list]));
            }
        } else {
            let parts: Vec<String> = r
                .parts
                .iter()
                .map(|part| {
                    let clock = self.clock_name(lang, ladder, &part.clock);
                    match part.result {
                        None => {
                            self.say(lang, "reckoning-part-not-started", &args!["clock" => clock])
                        }
                        Some(date) => {
                            let id = if part.decides {
                                "reckoning-part-decides"
                            } else {
                                "reckoning-part"
                            };
                            let date = self.day(lang, date);
                            self.say(lang, id, &args!["clock" => clock, "date" => date])
                        }
                    }
                })
                .collect();
            let list = redress_words::format::list_and(lang, &parts);
            out.push(self.say(lang, "reckoning-parts", &args!["list" => list]));
        }
        if r.rolled {
            out.push(self.say(lang, "reckoning-rolled", &Args::new()));
        }
        let last = self.day(lang, r.result);
        out.push(format!(
            "{}.",
            self.say(lang, "reckoning-last-day", &args!["date" => last])
        ));
        out.extend(self.reckoning_extras(lang, ladder, r));
        out
    }

    fn reckoning_extras(&self, lang: Lang, ladder: &Ladder, r: &Reckoning) -> Vec<String> {
        let mut out = Vec::new();
        if let Some(extension) = &r.extension {
            let event = self.event_text(lang, ladder, &extension.event);
            let on = extension
                .on
                .map(|on| self.day(lang, on))
                .unwrap_or_default();
            let longer = self.length_text(lang, extension.longer_length, r.days);
            let first = self.length_text(lang, extension.first_length, r.days);
            let (id, date) = match extension.state {
                ExtensionState::NotGiven => {
                    ("reckoning-extension-not-given", extension.longer_result)
                }
                ExtensionState::InForce => ("reckoning-extension-in-force", extension.first_result),
                ExtensionState::TooLate => ("reckoning-extension-too-late", extension.first_result),
            };
            let args = args!["event" => event, "on" => on, "length" => longer, "first" => first, "date" => self.day(lang, date)];
            out.push(self.say(lang, id, &args));
        }
        if let Some(other) = &r.alternative {
            let date = self.day(lang, other.result);
            out.push(match &other.why {
                Reading::Described { id, in_force } => {
                    let spec = ladder
                        .clock(&r.clock)
                        .and_then(|clock| clock.other_reading.as_ref());
                    let text = spec
                        .filter(|reading| reading.id == *id)
                        .and_then(|reading| in_lang(&reading.why, lang))
                        .unwrap_or_default();
                    let say = if *in_force {
                        "reckoning-reading-in-force"
                    } else {
                        "reckoning-reading-described"
                    };
                    self.say(lang, say, &args!["text" => text, "date" => date])
                }
                Reading::WouldRoll => {
                    let safe = self.day(lang, r.result);
                    self.say(
                        lang,
                        "reckoning-reading-would-roll",
                        &args!["date" => date, "safe" => safe],
                    )
                }
                Reading::OtherCalendar { calendar, fact } => {
                    let calendar = self.calendar_name(lang, calendar);
                    let fact = self.words().text(lang, &format!("fact-ask-{fact}"));
                    let args = args!["date" => date, "fact" => fact, "calendar" => calendar];
                    self.say(lang, "reckoning-reading-other-calendar", &args)
                }
            });
        }
        out.extend(
            r.notes
                .iter()
                .map(|note| self.clock_note(lang, ladder, note)),
        );
        out.extend(
            ladder
                .clock(&r.clock)
                .and_then(|clock| in_lang(&clock.note, lang)),
        );
        if r.check_first {
            out.push(self.words().text(lang, "reckoning-check-first"));
        }
        out
    }

    fn clock_note(&self, lang: Lang, ladder: &Ladder, note: &ClockNote) -> String {
        match note {
            ClockNote::StartedAt { used, wanted } => {
                let used = self.event_text(lang, ladder, used);
                let wanted = self.event_text(lang, ladder, wanted);
                self.say(
                    lang,
                    "reckoning-note-started-at",
                    &args!["used" => used, "wanted" => wanted],
                )
            }
            ClockNote::StartMoved { on } => {
                let date = self.day(lang, *on);
                self.say(lang, "reckoning-note-start-moved", &args!["date" => date])
            }
            ClockNote::SaferReading => self.words().text(lang, "reckoning-note-safer-reading"),
            ClockNote::CalendarAssumed { calendar, fact } => {
                let calendar = self.calendar_name(lang, calendar);
                let fact = self.words().text(lang, &format!("fact-ask-{fact}"));
                let args = args!["calendar" => calendar, "fact" => fact];
                self.say(lang, "reckoning-note-calendar-assumed", &args)
            }
            ClockNote::BeyondCoverage { calendar } => {
                let calendar = self.calendar_name(lang, calendar);
                self.say(
                    lang,
                    "reckoning-note-beyond-coverage",
                    &args!["calendar" => calendar],
                )
            }
        }
    }

    /// Lists the days left out: weekends as a count, everything else by its name.
    fn skipped_list(&self, lang: Lang, r: &Reckoning) -> String {
        let weekends = r.skipped.iter().filter(|s| s.why == Why::Weekend).count();
        let mut parts = Vec::new();
        if weekends > 0 {
            parts.push(self.say(lang, "skipped-weekend-days", &args!["n" => weekends]));
        }
        let mut recesses: Vec<(String, i64)> = Vec::new();
        for skipped in &r.skipped {
            match &skipped.why {
                Why::Weekend => {}
                Why::Holiday { holiday } => {
                    let name = self.holiday_name(lang, r.calendar.as_deref(), holiday);
                    let date = self.day(lang, skipped.date);
                    parts.push(self.say(
                        lang,
                        "skipped-holiday",
                        &args!["date" => date, "name" => name],
                    ));
                }
                Why::Recess { recess } => match recesses.iter_mut().find(|(id, _)| id == recess) {
                    Some((_, n)) => *n = n.saturating_add(1),
                    None => recesses.push((recess.clone(), 1)),
                },
            }
        }
        for (recess, n) in recesses {
            let name = self.recess_name(lang, &recess);
            parts.push(self.say(
                lang,
                "skipped-recess-days",
                &args!["n" => n, "name" => name],
            ));
        }
        redress_words::format::list_and(lang, &parts)
    }

    /// Says why a day was left out.
    pub(crate) fn why_closed(
        &self,
        lang: Lang,
        _ladder: &Ladder,
        r: &Reckoning,
        skipped: &Skipped,
    ) -> String {
        let date = self.day(lang, skipped.date);
        match &skipped.why {
            Why::Weekend => self.say(lang, "skipped-weekend", &args!["date" => date]),
            Why::Holiday { holiday } => {
                let name = self.holiday_name(lang, r.calendar.as_deref(), holiday);
                self.say(
                    lang,
                    "skipped-holiday",
                    &args!["date" => date, "name" => name],
                )
            }
            Why::Recess { recess } => {
                let name = self.recess_name(lang, recess);
                self.say(
                    lang,
                    "skipped-recess",
                    &args!["date" => date, "name" => name],
                )
            }
        }
    }

    fn calendar_name(&self, lang: Lang, id: &str) -> String {
        let spec = self
            .knowledge()
            .calendars()
            .iter()
            .find(|spec| spec.id == id);
        spec.and_then(|spec| in_lang(&spec.name, lang))
            .unwrap_or_else(|| id.to_owned())
    }

    fn holiday_name(&self, lang: Lang, calendar: Option<&str>, id: &str) -> String {
        let all = self.knowledge().calendars();
        let own = all.iter().filter(|spec| Some(spec.id.as_str()) == calendar);
        // A calendar made of others shows the days of its parts.
        let name = own
            .chain(all)
            .find_map(|spec| named(&spec_holidays(spec), id, lang));
        name.unwrap_or_else(|| id.to_owned())
    }

    fn recess_name(&self, lang: Lang, id: &str) -> String {
        let all = self.knowledge().calendars();
        let mut recesses = all.iter().flat_map(|spec| &spec.recess);
        let found = recesses.find(|recess| recess.id == id);
        found
            .and_then(|recess| in_lang(&recess.name, lang))
            .unwrap_or_else(|| id.to_owned())
    }

    /// Asks for a fact, an event or the topic.
    pub(crate) fn question_text(&self, lang: Lang, about: &About) -> String {
        match about {
            About::Topic => self.words().text(lang, "topic-ask"),
            About::Fact(fact) => self.words().text(lang, &format!("fact-ask-{fact}")),
            About::Event(event) => {
                let (id, rung) = event_id("event-ask", event);
                self.say(lang, &id, &args!["rung" => rung.unwrap_or_default()])
            }
        }
    }

    /// Says what was ignored or should be known.
    pub(crate) fn ladder_note(&self, lang: Lang, ladder: &Ladder, note: &Note) -> String {
        match note {
            Note::TopicUnused { topic } => {
                let topic = self.words().text(lang, &format!("topic-{topic}"));
                self.say(lang, "ladder-note-topic-unused", &args!["topic" => topic])
            }
            Note::FactUnused { fact } => {
                let fact = self.words().text(lang, &format!("fact-{fact}"));
                self.say(lang, "ladder-note-fact-unused", &args!["fact" => fact])
            }
            Note::EventUnused { event } => {
                let event = self.event_text(lang, ladder, event);
                self.say(lang, "ladder-note-event-unused", &args!["event" => event])
            }
            Note::FutureEvent { event, date } => {
                let event = self.event_text(lang, ladder, event);
                let args = args!["event" => event, "date" => self.day(lang, *date)];
                self.say(lang, "ladder-note-future-event", &args)
            }
            Note::OtherCurrency { rung } => {
                let rung = self.rung_name(lang, ladder, rung);
                self.say(lang, "ladder-note-other-currency", &args!["rung" => rung])
            }
            Note::CannotCount { clock, error } => {
                let clock = self.clock_name(lang, ladder, clock);
                let why = match error {
                    CountError::OutOfRange => "out-of-range",
                    CountError::TooLong => "too-long",
                    CountError::NeverOpen => "never-open",
                    CountError::Unit => "unit",
                    CountError::NoCalendar => "no-calendar",
                };
                let why = self.words().text(lang, &format!("count-error-{why}"));
                self.say(
                    lang,
                    "ladder-note-cannot-count",
                    &args!["clock" => clock, "why" => why],
                )
            }
        }
    }
}

/// Returns the id of an event's message, and the rung it is about.
fn event_id<'a>(prefix: &str, event: &'a Event) -> (String, Option<&'a str>) {
    match event {
        Event::Used(rung) => (format!("{prefix}-used"), Some(rung)),
        Event::Ended(rung) => (format!("{prefix}-ended"), Some(rung)),
        Event::Decided(rung) => (format!("{prefix}-decided"), Some(rung)),
        named => (format!("{prefix}-{named}"), None),
    }
}

fn spec_holidays(spec: &CalendarSpec) -> Vec<(&str, &Texts)> {
    spec.holiday
        .iter()
        .map(|holiday| (holiday.id.as_str(), &holiday.name))
        .collect()
}

fn named(all: &[(&str, &Texts)], id: &str, lang: Lang) -> Option<String> {
    all.iter()
        .find(|(known, _)| *known == id)
        .and_then(|(_, name)| in_lang(name, lang))
}
