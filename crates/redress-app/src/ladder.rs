//! Where a case stands on its ladder, with the texts of its rungs.

use jiff::civil::Date;
use redress_case::State;
use redress_ladder::spec::RungSpec;
use redress_ladder::{
    About, Assessment, Calendar, Country, Event, Facts, Inquiry, Ladder, NeedState, Question,
    Reckoning, RungState, Sector, Status, Topic, assess, working_days_after,
};
use redress_tone::Lang;
use serde_json::{Value, json};

use crate::grounds::{Checked, Grounds};
use crate::inquiry::inquiry_of;
use crate::ladder_view::{LadderView, NeedView, PendingView, Place, QuestionView, RungView};
use crate::record::Context;
use crate::{App, AppError, Result};

/// What is asked of a ladder without a case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LadderInput {
    /// The country, such as `IT`.
    pub country: String,
    /// The sector, such as `bank`.
    pub sector: String,
    /// The topic, such as `payments`.
    pub topic: Option<String>,
    /// Events with their days.
    pub events: Vec<(String, Date)>,
    /// Facts with their values.
    pub facts: Vec<(String, String)>,
}

impl App {
    /// Returns the ladder of a case on the day of `ctx`.
    ///
    /// # Errors
    /// `Needed` while country or sector are not known; `NoLadder` where none was checked.
    pub fn case_ladder(&self, ctx: &Context, state: &State) -> Result<LadderView> {
        let details = state.details();
        let country = details
            .country
            .ok_or(AppError::Needed { what: "country" })?;
        let sector = details.sector.ok_or(AppError::Needed { what: "sector" })?;
        let ladder = self.ladder_of(&country, &sector)?;
        let inquiry = inquiry_of(ladder, state, ctx.now.date());
        let mut assessment = assess(ladder, self.engines().calendars()?, &inquiry);
        crate::conduct::narrow(state, &mut assessment);
        Ok(self.ladder_view(ctx.lang, ladder, &inquiry, &assessment))
    }

    /// Returns where a case stands, without the texts of its rungs; `None` where it has no ladder.
    ///
    /// # Errors
    /// `Knowledge` when the ladders do not build.
    pub fn case_place(&self, lang: Lang, today: Date, state: &State) -> Result<Option<Place>> {
        let Some(assessment) = self.assess_state(today, state)? else {
            return Ok(None);
        };
        let Some(ladder) = self.ladder_of_state(state) else {
            return Ok(None);
        };
        // A rung that is not for this case is no step of its ladder.
        let on_the_ladder = |rung: &&RungState| !rung.side && rung.status != Status::NotEligible;
        let rungs: Vec<&RungState> = assessment.rungs.iter().filter(on_the_ladder).collect();
        let find = |id: &Option<String>| {
            id.as_ref()
                .and_then(|id| rungs.iter().position(|rung| rung.id == *id))
        };
        let next = find(&assessment.next);
        let open = next.filter(|at| rungs.get(*at).is_some_and(|rung| is_open(rung)));
        let at = open.or_else(|| find(&assessment.current)).or(next);
        let next = next.and_then(|at| rungs.get(at));
        Ok(at.map(|at| Place {
            at: at + 1,
            of: rungs.len(),
            next: next.map(|rung| self.rung_name(lang, ladder, &rung.id)),
            opens_on: next.and_then(|rung| rung.opens_on),
        }))
    }

    /// Returns a ladder for events and facts that are given.
    ///
    /// # Errors
    /// An unknown name of a closed list, or `NoLadder`.
    pub fn show_ladder(&self, ctx: &Context, input: &LadderInput) -> Result<LadderView> {
        let ladder = self.ladder_of(&input.country, &input.sector)?;
        let mut inquiry = Inquiry::on(ctx.now.date());
        if let Some(topic) = &input.topic {
            inquiry.topic = Some(topic.parse::<Topic>()?);
        }
        for (name, day) in &input.events {
            inquiry.events.insert(ladder.event(name)?, *day);
        }
        for (name, value) in &input.facts {
            set_fact(&mut inquiry.facts, ladder, name, value)?;
        }
        let assessment = assess(ladder, self.engines().calendars()?, &inquiry);
        Ok(self.ladder_view(ctx.lang, ladder, &inquiry, &assessment))
    }

    /// Returns the countries and sectors that have a ladder.
    ///
    /// # Errors
    /// `Knowledge` when the ladders do not build.
    pub fn ladder_list(&self) -> Result<Vec<(String, String)>> {
        let names = self.engines().ladder_names();
        Ok(names
            .map(|(country, sector)| (country.to_string(), sector.to_string()))
            .collect())
    }

    /// Returns the topics of a ladder.
    ///
    /// # Errors
    /// An unknown name, or `NoLadder`.
    pub fn ladder_topics(&self, country: &str, sector: &str) -> Result<Vec<String>> {
        Ok(self
            .ladder_of(country, sector)?
            .topics()
            .iter()
            .map(ToString::to_string)
            .collect())
    }

    /// Returns the ladder of a country and a sector.
    pub(crate) fn ladder_of(&self, country: &str, sector: &str) -> Result<&Ladder> {
        let none = || AppError::NoLadder {
            country: country.to_owned(),
            sector: sector.to_owned(),
        };
        let known_country: Country = country.to_ascii_uppercase().parse()?;
        let known_sector: Sector = sector.parse()?;
        self.engines()
            .ladder(known_country, known_sector)?
            .ok_or_else(none)
    }

    /// Assesses a case; `None` while country or sector are not known or have no ladder.
    pub(crate) fn assess_state(&self, today: Date, state: &State) -> Result<Option<Assessment>> {
        let details = state.details();
        let (Some(country), Some(sector)) = (&details.country, &details.sector) else {
            return Ok(None);
        };
        let ladder = match self.ladder_of(country, sector) {
            Ok(ladder) => ladder,
            Err(AppError::NoLadder { .. } | AppError::UnknownName { .. }) => return Ok(None),
            Err(error) => return Err(error),
        };
        let inquiry = inquiry_of(ladder, state, today);
        let mut assessment = assess(ladder, self.engines().calendars()?, &inquiry);
        crate::conduct::narrow(state, &mut assessment);
        Ok(Some(assessment))
    }

    /// Returns the ladder of a case, where it has one.
    pub(crate) fn ladder_of_state(&self, state: &State) -> Option<&Ladder> {
        let details = state.details();
        self.ladder_of(details.country.as_deref()?, details.sector.as_deref()?)
            .ok()
    }

    pub(crate) fn is_captive(&self, state: &State) -> bool {
        let said = state
            .facts()
            .iter()
            .find(|fact| fact.name == "captive")
            .map(|f| f.value == "yes");
        said.unwrap_or(false)
    }

    /// Returns the calendar of a case.
    pub(crate) fn case_calendar(&self, state: &State) -> Result<&Calendar> {
        let calendars = self.engines().calendars()?;
        let id = self
            .ladder_of_state(state)
            .and_then(Ladder::calendar)
            .map(str::to_owned)
            .or_else(|| self.calendar_of(&state.details()));
        let id = id.ok_or(AppError::Needed { what: "country" })?;
        let mut facts = Facts::default();
        for fact in state.facts() {
            // A value that no longer fits is passed over: the promise still gets its day.
            let _ = facts.set(&fact.name, &fact.value);
        }
        let resolved = calendars.resolve(&id, &facts);
        Ok(resolved
            .ok_or(AppError::Count(format!("no calendar {id}")))?
            .calendar)
    }

    /// Returns the day so many working days after another, in the case's calendar.
    pub(crate) fn working_days_after(&self, state: &State, from: Date, days: u32) -> Result<Date> {
        let calendar = self.case_calendar(state)?;
        let days = u16::try_from(days).map_err(|_| AppError::BadValue {
            field: "within",
            given: days.to_string(),
        })?;
        let counted = working_days_after(from, days, calendar);
        Ok(counted.map_err(|e| AppError::Count(e.to_string()))?.result)
    }

    pub(crate) fn check_event(&self, name: &str) -> Result<()> {
        let named = name.parse::<Event>();
        let known = match &named {
            // A rung of any ladder: a case may still lack its country or sector.
            Ok(event) => event
                .rung()
                .is_none_or(|id| self.engines().ladder_with_rung(id).is_some()),
            Err(_) => false,
        };
        if !known {
            Event::parse_among(name, self.engines().rung_ids())?;
        }
        Ok(())
    }

    /// Says whether a name is that of an event, or of a rung that can be used.
    #[must_use]
    pub fn is_event(&self, name: &str) -> bool {
        self.check_event(name).is_ok()
    }

    /// Checks that a rung is one of a ladder.
    pub(crate) fn check_rung(&self, id: &str) -> Result<()> {
        if self.engines().ladder_with_rung(id).is_some() {
            return Ok(());
        }
        let rungs = self.engines().rung_ids();
        Err(AppError::UnknownName {
            field: "rung",
            given: id.chars().take(60).collect(),
            nearest: redress_ladder::nearest(id, rungs).map(str::to_owned),
        })
    }

    pub(crate) fn check_fact(&self, name: &str, value: &str) -> Result<()> {
        let mut facts = Facts::default();
        facts.set(name, value)?;
        Ok(())
    }

    fn ladder_view(
        &self,
        lang: Lang,
        ladder: &Ladder,
        inquiry: &Inquiry,
        assessment: &Assessment,
    ) -> LadderView {
        let rungs = assessment
            .rungs
            .iter()
            .filter_map(|rung| {
                let spec = ladder.rung(&rung.id)?;
                Some(self.rung_view(lang, ladder, spec, rung, assessment.as_of))
            })
            .collect();
        LadderView {
            schema: 1,
            country: assessment.country.to_string(),
            sector: assessment.sector.to_string(),
            topic: inquiry.topic.map(|topic| topic.to_string()),
            as_of: assessment.as_of,
            current: assessment.current.clone(),
            next: assessment.next.clone(),
            rungs,
            clocks: assessment
                .clocks
                .iter()
                .map(|r| self.reckoning_json(lang, ladder, r))
                .collect(),
            rights: assessment
                .clocks
                .iter()
                .map(|r| self.counted(lang, ladder, r))
                .collect(),
            pending: assessment
                .pending
                .iter()
                .map(|pending| PendingView {
                    clock: pending.clock.clone(),
                    name: self.clock_name(lang, ladder, &pending.clock),
                    events: self.events_text(lang, ladder, &pending.any),
                })
                .collect(),
            questions: assessment
                .questions
                .iter()
                .map(|q| self.question(lang, ladder, q))
                .collect(),
            notes: assessment
                .notes
                .iter()
                .map(|note| self.ladder_note(lang, ladder, note))
                .collect(),
        }
    }

    fn rung_view(
        &self,
        lang: Lang,
        ladder: &Ladder,
        spec: &RungSpec,
        rung: &RungState,
        today: Date,
    ) -> RungView {
        let text = |texts: &redress_ladder::spec::Texts| in_lang(texts, lang);
        let needs = rung
            .needs
            .iter()
            .map(|need| {
                let known = spec.needs.iter().find(|n| n.item == need.item);
                NeedView {
                    item: need.item.clone(),
                    name: known
                        .and_then(|n| text(&n.name))
                        .unwrap_or_else(|| need.item.clone()),
                    state: if need.state == NeedState::Have {
                        "have"
                    } else {
                        "missing"
                    },
                }
            })
            .collect();
        RungView {
            id: rung.id.clone(),
            order: rung.order,
            kind: rung.kind.to_string(),
            name: spec.name.clone(),
            title: self.rung_name(lang, ladder, &rung.id),
            url: spec.url.clone(),
            power: rung.power.to_string(),
            can: text(&spec.can),
            will_not_handle: spec.will_not_handle.iter().filter_map(text).collect(),
            fee: text(&spec.fee),
            who: text(&spec.who),
            before: text(&spec.before),
            note: text(&spec.note),
            side: rung.side,
            status: rung.status.to_string(),
            because: rung
                .because
                .iter()
                .map(|b| self.because(lang, ladder, rung, b))
                .collect(),
            used_on: rung.used_on,
            opens_on: rung.opens_on,
            closes_on: rung.closes_on,
            needs,
            reckonings: rung
                .reckonings
                .iter()
                .map(|r| self.reckoning_json(lang, ladder, r))
                .collect(),
            explained: rung
                .reckonings
                .iter()
                .map(|r| self.reckoning(lang, ladder, r))
                .collect(),
            counted: rung
                .reckonings
                .iter()
                .map(|r| self.counted(lang, ladder, r))
                .collect(),
            grounds: Grounds::of(
                &Checked {
                    law: &spec.law,
                    source: &spec.source,
                    confidence: spec.confidence,
                    reviewed_on: spec.reviewed_on,
                    review_due: spec.review_due,
                },
                today,
            ),
        }
    }

    /// Returns the name of a rung in a language: the translated one, and the local one where it
    /// is another, as that is the name on the door.
    pub(crate) fn rung_name(&self, lang: Lang, ladder: &Ladder, id: &str) -> String {
        let Some(spec) = ladder.rung(id) else {
            return id.to_owned();
        };
        let local = spec.name.get("local");
        match (in_lang(&spec.name, lang), local) {
            (Some(name), _) => name,
            (None, Some(local)) => local.clone(),
            (None, None) => id.to_owned(),
        }
    }

    fn reckoning_json(&self, lang: Lang, ladder: &Ladder, reckoning: &Reckoning) -> Value {
        let mut value = json!(reckoning);
        if let Some(map) = value.as_object_mut() {
            let dates: Vec<Value> = reckoning
                .skipped
                .iter()
                .map(|skipped| json!({ "date": skipped.date, "why": self.why_closed(lang, ladder, reckoning, skipped) }))
                .collect();
            map.insert("skipped".to_owned(), Value::Array(dates));
            map.insert(
                "explained".to_owned(),
                json!(self.reckoning(lang, ladder, reckoning)),
            );
        }
        value
    }

    fn question(&self, lang: Lang, ladder: &Ladder, question: &Question) -> QuestionView {
        let fact = question.about.to_string();
        QuestionView {
            answers: self.answers(lang, ladder, &question.about),
            ask: self.question_text(lang, &question.about),
            fact,
            rungs: question.rungs.clone(),
        }
    }
}

impl App {
    fn answers(&self, lang: Lang, ladder: &Ladder, about: &About) -> Vec<(String, String)> {
        let say = |prefix: &str, value: &str| {
            (
                value.to_owned(),
                self.words().text(lang, &format!("{prefix}-{value}")),
            )
        };
        match about {
            About::Topic => ladder
                .topics()
                .iter()
                .map(|topic| say("topic", &topic.to_string()))
                .collect(),
            About::Fact(redress_ladder::Fact::Part) => redress_ladder::Part::ALL
                .iter()
                .map(|part| say("part", part.as_str()))
                .collect(),
            About::Fact(redress_ladder::Fact::Channel) => redress_ladder::Channel::ALL
                .iter()
                .map(|channel| say("channel", channel.as_str()))
                .collect(),
            About::Fact(fact) if fact.read("yes", None).is_ok() => {
                vec![say("fact-value", "yes"), say("fact-value", "no")]
            }
            About::Fact(_) | About::Event(_) => Vec::new(),
        }
    }
}

/// Returns the text in a language.
pub(crate) fn in_lang(texts: &redress_ladder::spec::Texts, lang: Lang) -> Option<String> {
    texts
        .get(lang.code())
        .or_else(|| texts.get("local"))
        .cloned()
}

fn set_fact(facts: &mut Facts, ladder: &Ladder, name: &str, value: &str) -> Result<()> {
    let fact: redress_ladder::Fact = name.parse()?;
    facts.insert(fact, fact.read(value, ladder.currency())?);
    Ok(())
}

/// Says whether a rung may be used today.
pub(crate) fn is_open(rung: &RungState) -> bool {
    rung.status == Status::Open
}
