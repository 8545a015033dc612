//! S7: the ladder, what happened, and the answers to its questions.

use jiff::civil::Date;
use redress_app::{AppError, Counted, LadderView, RungView, read_amount};
use redress_case::{Details, State};
use redress_words::args;

use super::AppDesk;
use super::errors::refused;
use crate::desk::{Answer, At, Case};
use crate::forms::{clean, day};
use crate::view::{
    self, Action, Choice, Need, Power, Question, Reckoning, Rung, RungStatus, Source,
};

/// What can have happened with the firm, in the order in which it mostly does.
const EVENTS: [&str; 8] = [
    "complained",
    "received",
    "acknowledged",
    "holding-reply",
    "final-response",
    "final-response-sent",
    "deadlock",
    "refused",
];

impl AppDesk {
    pub(super) fn ladder_page(&self, at: &At, case: Case) -> Answer<view::Ladder> {
        let loaded = self.load(at, case)?;
        let mut page = view::Ladder {
            case,
            title: self.title_of(at.lang, &loaded),
            rungs: Vec::new(),
            at: None,
            side: Vec::new(),
            questions: Vec::new(),
            events: EVENTS
                .iter()
                .map(|name| self.event_choice(at, name))
                .collect(),
            open: None,
            rights: Vec::new(),
        };
        let ladder = match self.app.case_ladder(&self.ctx(at), &loaded.state) {
            Ok(ladder) => ladder,
            // Without a country, a trade or a checked ladder the page asks for them.
            Err(AppError::Needed { .. } | AppError::NoLadder { .. }) => return Ok(page),
            Err(error) => return Err(self.told(at.lang, &error)),
        };
        let look = look_at(&ladder);
        for rung in &ladder.rungs {
            let current = look.as_deref() == Some(rung.id.as_str());
            let shown = self.rung_view(at, case, &ladder, rung, current, &loaded.state);
            if rung.side || rung.status == "not-eligible" {
                page.side.push(shown);
            } else {
                page.rungs.push(shown);
            }
        }
        page.at = page
            .rungs
            .iter()
            .position(|rung| rung.current)
            .map(|place| place + 1);
        let usable = ladder
            .rungs
            .iter()
            .filter(|rung| is_outside(&rung.kind) && rung.used_on.is_none());
        page.events.extend(usable.map(|rung| {
            let label = self.ta(at, "page-event-used", &args!["rung" => rung.title.as_str()]);
            Choice::new(rung.id.clone(), label)
        }));
        page.questions = ladder
            .questions
            .into_iter()
            .map(|question| Question {
                fact: question.fact,
                ask: question.ask,
                answers: question
                    .answers
                    .into_iter()
                    .map(|(v, l)| Choice::new(v, l))
                    .collect(),
            })
            .collect();
        page.rights = ladder
            .rights
            .iter()
            .map(|counted| self.reckoning(counted))
            .collect();
        Ok(page)
    }

    fn event_choice(&self, at: &At, name: &str) -> Choice {
        let id = if name == "final-response-sent" {
            "page-event-final-response-sent".to_owned()
        } else {
            format!("event-log-{name}")
        };
        Choice::new(name, self.t(at, &id))
    }

    fn rung_view(
        &self,
        at: &At,
        case: Case,
        ladder: &LadderView,
        rung: &RungView,
        current: bool,
        state: &State,
    ) -> Rung {
        let status = status(&rung.status);
        let local = rung.name.get("local").filter(|local| **local != rung.title);
        let local_lang = self.app.country_lang(&ladder.country);
        Rung {
            id: rung.id.clone(),
            name: rung.title.clone(),
            local: local
                .zip(local_lang)
                .map(|(name, lang)| (lang, name.clone())),
            url: rung.url.clone(),
            status,
            current,
            power: power(&rung.power),
            will_not_handle: rung.will_not_handle.clone(),
            fee: rung.fee.clone(),
            who: rung.who.clone(),
            before: rung.before.clone(),
            note: rung.note.clone(),
            check_first: rung.grounds.check_first,
            from_memory: rung.grounds.are_from_memory(),
            opens_on: rung.opens_on,
            can: rung.can.clone(),
            because: rung.because.clone(),
            closes_on: rung.closes_on,
            used_on: rung.used_on,
            needs: rung
                .needs
                .iter()
                .map(|need| Need {
                    label: need.name.clone(),
                    have: need.state == "have",
                })
                .collect(),
            reckonings: rung
                .counted
                .iter()
                .map(|counted| self.reckoning(counted))
                .collect(),
            actions: self.actions(at, case, rung, status, current, state),
        }
    }

    /// What can be done on a rung now.
    fn actions(
        &self,
        at: &At,
        case: Case,
        rung: &RungView,
        status: RungStatus,
        current: bool,
        state: &State,
    ) -> Vec<Action> {
        let action = |id: &str, href: String, primary: bool| Action {
            label: self.t(at, id),
            href,
            primary,
        };
        let write = |kind: &str| format!("/cases/{case}/write?kind={kind}");
        let said = |name: &str| state.events().iter().any(|(_, event)| event.name == name);
        let happened = format!("/cases/{case}/ladder#happened");
        match (rung.kind.as_str(), status) {
            ("supervisor", RungStatus::Open) => {
                vec![action(
                    "page-act-ask-supervisor",
                    write("ask-supervisor"),
                    current,
                )]
            }
            ("formal", RungStatus::Open) => {
                vec![action("page-act-complain", write("complaint"), current)]
            }
            ("formal", RungStatus::Done) if !rung.side => {
                let mut all = Vec::new();
                if !said("received") {
                    all.push(action("event-log-received", happened.clone(), false));
                }
                if !said("final-response") && !said("final-response-sent") {
                    all.push(action("event-log-final-response", happened, false));
                }
                all
            }
            (kind, RungStatus::Open) if is_outside(kind) => {
                vec![action("page-act-used", happened, false)]
            }
            _ => Vec::new(),
        }
    }

    fn reckoning(&self, counted: &Counted) -> Reckoning {
        let source = |id: &String| {
            let known = self.app.knowledge().source(id);
            let name = known.map_or_else(|| id.clone(), |known| known.title().to_owned());
            Source { name, url: None }
        };
        let grounds = &counted.grounds;
        Reckoning {
            label: counted.name.clone(),
            from: Some(counted.from),
            result: Some(counted.result),
            steps: counted.steps.clone(),
            law: Some(grounds.law.clone()).filter(|law| !law.is_empty()),
            sources: grounds.source.iter().map(source).collect(),
            confidence: grounds.confidence.to_string(),
            checked: Some(grounds.reviewed_on),
        }
    }

    pub(super) fn record_event(
        &self,
        at: &At,
        case: Case,
        event: &str,
        on: Date,
        field: &str,
    ) -> Answer<()> {
        if on > at.now.date() {
            return Err(refused(field, self.t(at, "page-error-event-future")));
        }
        let added = self
            .app
            .add_event(&self.ctx(at), &case.to_string(), event, on, None);
        added.map(drop).map_err(|error| {
            let fields = [("on", field), ("name", "event"), ("event", "event")];
            self.told_at(at.lang, &error, "event", &fields)
        })
    }

    pub(super) fn record_fact(&self, at: &At, case: Case, fact: &str, value: &str) -> Answer<()> {
        let (ctx, name) = (self.ctx(at), case.to_string());
        let value = clean(value).unwrap_or_default();
        let told = |error: AppError| self.told_at(at.lang, &error, fact, &[]);
        // A question can ask for the day of an event: then the answer is that event.
        if self.app.is_event(fact) {
            let on =
                day(&value).ok_or_else(|| refused(fact, self.t(at, "page-error-event-date")))?;
            return self.record_event(at, case, fact, on, fact);
        }
        let details = match fact {
            "topic" => Details {
                topic: Some(value),
                ..Details::default()
            },
            "amount" => {
                let known = self.load(at, case)?.state.details();
                let amount = read_amount(&value, self.app.currency(&known));
                let amount = amount.map_err(|_| refused(fact, self.t(at, "page-error-amount")))?;
                Details {
                    amount: Some(amount),
                    ..Details::default()
                }
            }
            _ => {
                return self
                    .app
                    .set_fact(&ctx, &name, fact, &value)
                    .map(drop)
                    .map_err(told);
            }
        };
        self.app
            .edit_case(&ctx, &name, details)
            .map(drop)
            .map_err(told)
    }
}

/// The step to look at: the next one once it is open, else the last one used.
fn look_at(ladder: &LadderView) -> Option<String> {
    let next = ladder.next.as_ref();
    let open = next.filter(|id| {
        ladder
            .rungs
            .iter()
            .any(|rung| rung.id == **id && rung.status == "open")
    });
    open.or(ladder.current.as_ref()).or(next).cloned()
}

/// Says whether a rung lies outside the firm: using it is an event of its own.
fn is_outside(kind: &str) -> bool {
    matches!(
        kind,
        "adr" | "regulator" | "court" | "chargeback" | "review" | "executive" | "side"
    )
}

fn status(name: &str) -> RungStatus {
    match name {
        "open" => RungStatus::Open,
        "closed" => RungStatus::Closed,
        "done" => RungStatus::Done,
        "not-eligible" => RungStatus::NotEligible,
        "ask" => RungStatus::Ask,
        _ => RungStatus::NotYet,
    }
}

fn power(name: &str) -> Option<Power> {
    [
        Power::Decides,
        Power::Recommends,
        Power::Mediates,
        Power::Registers,
        Power::PaysBack,
        Power::Reviews,
    ]
    .into_iter()
    .find(|power| power.name() == name)
}
