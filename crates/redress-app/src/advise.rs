//! What to do next, and why.
//!
//! One rule a reason, in order of urgency; the first that holds is the step to do. While a
//! promised day is still to come nothing is chased, but a window that closes and a transfer that
//! was refused three times come through all the same.

// fulfils: S3-54 S3-55 S3-56 S3-57 S3-58 S0-04 S0-30 S1-51 S1-54 C-13 D-01 D-11 D-28

use jiff::ToSpan as _;
use jiff::civil::Date;
use redress_case::{Answer, Asked, PromiseState, Stage, State, Status};
use redress_ladder::{Assessment, NeedState, Purpose, Reckoning, RungKind, RungState};
use redress_tone::Lang;
use redress_words::{Args, DateStyle};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::ladder::is_open;
use crate::record::{Context, Loaded};
use crate::{App, Result};

/// For how many days after a call its recap is proposed.
const RECAP_DAYS: i64 = 3;
/// How many days a firm gets for an answer to a reminder before the next step is proposed.
const REMINDER_DAYS: i64 = 7;
/// How many days before its last day a window is called urgent.
const WARN_DAYS: i64 = 14;

/// What to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Act {
    /// Ask about a promise that was not kept.
    AskAboutPromise,
    /// Call the firm.
    Call,
    /// Write to the firm.
    Write,
    /// Wait until a day.
    Wait,
    /// Send what was said in a call, in writing.
    SendRecap,
    /// Add what proves the case.
    AddEvidence,
    /// Go to a rung.
    GoTo,
    /// Look whether what was agreed has come.
    FollowUp,
    /// Close the case.
    Close,
}

impl Act {
    /// Returns the name in the JSON contract.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Act::AskAboutPromise => "ask-about-promise",
            Act::Call => "call",
            Act::Write => "write",
            Act::Wait => "wait",
            Act::SendRecap => "send-recap",
            Act::AddEvidence => "add-evidence",
            Act::GoTo => "go-to",
            Act::FollowUp => "follow-up",
            Act::Close => "close",
        }
    }
}

/// Why a step comes now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// It was promised that the matter is settled; nothing is written yet.
    SettledNotWritten,
    /// It is settled in writing; nothing was seen yet.
    SettledNotSeen,
    /// What was agreed has come.
    SettledSeen,
    /// The last day for a rung comes near.
    WindowCloses {
        /// The last day.
        on: Date,
    },
    /// The firm gave its final response.
    FinalResponse,
    /// The firm's time ran out.
    FirmTimeOver {
        /// Its last day.
        last: Date,
    },
    /// A promise was not kept.
    PromiseOverdue {
        /// The promise.
        promise: Uuid,
        /// Its day.
        by: Date,
        /// Who promised.
        who: Option<String>,
    },
    /// A call was not put in writing yet.
    RecapUnsent {
        /// The call.
        contact: Uuid,
        /// Its day.
        on: Date,
    },
    /// A promised day is still to come.
    PromiseWaiting {
        /// The day.
        by: Date,
        /// Who promised.
        who: Option<String>,
    },
    /// A reminder was sent and has its time.
    Reminded {
        /// Until when.
        until: Date,
    },
    /// The firm has time to answer the complaint.
    FirmHasTime {
        /// Its last day.
        until: Date,
    },
    /// A rung opens on a day.
    RungOpens {
        /// The day.
        on: Date,
    },
    /// A supervisor was asked for three times and refused three times.
    RefusedThrice,
    /// A reminder got no answer.
    NoAnswer,
    /// Several contacts brought no result.
    ContactsWithoutResult {
        /// How many.
        count: usize,
    },
    /// Nothing was tried yet.
    NothingTried,
    /// Something is missing for the next rung.
    Missing {
        /// The items.
        items: Vec<String>,
    },
    /// The firm, the trade or the country are not known, so no date can be given.
    Unknown,
}

/// One step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The short local number of the case.
    pub case: u64,
    /// What to do.
    pub act: Act,
    /// The rung it is about.
    pub rung: Option<String>,
    /// The day it hangs on: the day to do it, or until which to wait.
    pub due: Option<Date>,
    /// Why it comes now.
    pub reason: Reason,
}

impl Step {
    /// Returns the rows of advice behind the step.
    #[must_use]
    pub fn sources(&self) -> &'static [&'static str] {
        match self.act {
            Act::AskAboutPromise => &["S3-56", "C-13", "R-31"],
            Act::SendRecap => &["S3-59", "C-03"],
            Act::FollowUp => &["S3-54", "S3-57", "S3-58"],
            Act::Close => &["S3-62", "C-10"],
            Act::GoTo => &["S0-20", "S0-23", "D-11"],
            Act::Write => &["S3-17", "D-01", "S0-63"],
            Act::AddEvidence => &["S3-29", "C-02"],
            Act::Call => &["S0-30", "C-01"],
            Act::Wait => &["C-13", "D-28"],
        }
    }

    /// Returns the command that does the step.
    #[must_use]
    pub fn command(&self) -> String {
        let case = self.case;
        match self.act {
            Act::AskAboutPromise => {
                format!("redress letter new --case {case} --kind promise-overdue")
            }
            Act::SendRecap => format!("redress letter new --case {case} --kind recap"),
            Act::Write => format!("redress letter new --case {case} --kind complaint"),
            Act::Call => format!("redress call start --case {case}"),
            Act::AddEvidence => format!("redress evidence add FILE --case {case}"),
            Act::GoTo => format!("redress ladder show --case {case}"),
            Act::FollowUp => format!("redress case settle --case {case} --stage seen"),
            Act::Close => format!("redress case close --case {case} --terms goal-met"),
            Act::Wait => format!("redress calendar ics --case {case} -o dates.ics"),
        }
    }
}

impl App {
    /// Returns the steps of a case, the one to do first.
    #[must_use]
    pub fn steps(&self, today: Date, loaded: &Loaded) -> Vec<Step> {
        self.steps_of(today, loaded.number, &loaded.state)
    }

    pub(crate) fn steps_of(&self, today: Date, case: u64, state: &State) -> Vec<Step> {
        if matches!(state.status(), Status::Closed(_)) || state.is_hidden() {
            return Vec::new();
        }
        let assessment = self.assess_state(today, state).ok().flatten();
        let view = View {
            today,
            case,
            state,
            assessment: assessment.as_ref(),
        };
        view.steps()
    }

    /// Returns the open cases' steps, most urgent first.
    ///
    /// # Errors
    /// The store's own.
    pub fn all_steps(&self, today: Date) -> Result<Vec<(Loaded, Step)>> {
        let query = redress_store::CaseQuery {
            states: vec!["open".to_owned(), "settled".to_owned()],
            ..redress_store::CaseQuery::default()
        };
        let mut all = Vec::new();
        for row in self.store().cases(&query)? {
            let loaded = self.load_id(row.case)?;
            for step in self.steps(today, &loaded) {
                all.push((loaded.clone(), step));
            }
        }
        all.sort_by_key(|(loaded, step)| (urgency(step), step.due, loaded.number));
        Ok(all)
    }

    /// Returns the step as the JSON contract has it.
    #[must_use]
    pub fn step_json(&self, ctx: &Context, step: &Step) -> Value {
        let mut value = json!({
            "case": step.case,
            "do": step.act.name(),
            "because": self.step_because(ctx.lang, step),
            "sources": step.sources(),
            "command": step.command(),
        });
        if let Some(map) = value.as_object_mut() {
            if let Some(rung) = &step.rung {
                map.insert("rung".to_owned(), json!(rung));
            }
            if let Some(due) = step.due {
                map.insert("due".to_owned(), json!(due));
            }
        }
        value
    }

    /// Says what a step is, in one sentence.
    #[must_use]
    pub fn step_what(&self, lang: Lang, state: &State, step: &Step) -> String {
        let id = format!("step-what-{}", step.act.name());
        let mut args = Args::default();
        let rung = step
            .rung
            .as_deref()
            .map(|id| match self.ladder_of_state(state) {
                Some(ladder) => self.rung_name(lang, ladder, id),
                None => id.to_owned(),
            });
        args.set("known", if rung.is_some() { "yes" } else { "no" });
        args.set("rung", rung.unwrap_or_default());
        let due = step
            .due
            .map(|due| redress_words::format::date(lang, due, DateStyle::Long));
        args.set("dated", if due.is_some() { "yes" } else { "no" });
        args.set("due", due.unwrap_or_default());
        self.words().get(lang, &id, &args)
    }

    /// Says why a step comes now, in one sentence.
    #[must_use]
    pub fn step_because(&self, lang: Lang, step: &Step) -> String {
        let date = |day: Date| redress_words::format::date(lang, day, DateStyle::Long);
        let mut args = Args::default();
        let id = match &step.reason {
            Reason::SettledNotWritten => "settled-not-written",
            Reason::SettledNotSeen => "settled-not-seen",
            Reason::SettledSeen => "settled-seen",
            Reason::WindowCloses { on } => {
                args.set("date", date(*on));
                "window-closes"
            }
            Reason::FinalResponse => "final-response",
            Reason::FirmTimeOver { last } => {
                args.set("date", date(*last));
                "firm-time-over"
            }
            Reason::PromiseOverdue { by, who, .. } => {
                args.set("date", date(*by));
                args.set("named", if who.is_some() { "yes" } else { "no" });
                args.set("who", who.clone().unwrap_or_default());
                "promise-overdue"
            }
            Reason::RecapUnsent { on, .. } => {
                args.set("date", date(*on));
                "recap-unsent"
            }
            Reason::PromiseWaiting { by, who } => {
                args.set("date", date(*by));
                args.set("named", if who.is_some() { "yes" } else { "no" });
                args.set("who", who.clone().unwrap_or_default());
                "promise-waiting"
            }
            Reason::Reminded { until } => {
                args.set("date", date(*until));
                "reminded"
            }
            Reason::FirmHasTime { until } => {
                args.set("date", date(*until));
                "firm-has-time"
            }
            Reason::RungOpens { on } => {
                args.set("date", date(*on));
                "rung-opens"
            }
            Reason::RefusedThrice => "refused-thrice",
            Reason::NoAnswer => "no-answer",
            Reason::ContactsWithoutResult { count } => {
                args.set("count", i64::try_from(*count).unwrap_or(i64::MAX));
                "contacts-without-result"
            }
            Reason::NothingTried => "nothing-tried",
            Reason::Missing { items } => {
                args.set("count", i64::try_from(items.len()).unwrap_or(i64::MAX));
                "missing"
            }
            Reason::Unknown => "unknown",
        };
        self.words().get(lang, &format!("step-because-{id}"), &args)
    }
}

/// The order of steps of different cases: what is overdue or closes before what can wait.
pub(crate) fn urgency(step: &Step) -> u8 {
    match (&step.reason, step.act) {
        (Reason::WindowCloses { .. }, _) => 0,
        (_, Act::AskAboutPromise) => 1,
        (_, Act::FollowUp | Act::Close) => 2,
        (_, Act::GoTo) => 3,
        (_, Act::SendRecap) => 4,
        (_, Act::Write) => 5,
        (_, Act::AddEvidence) => 6,
        (_, Act::Call) => 7,
        (_, Act::Wait) => 8,
    }
}

/// A case on a day.
struct View<'a> {
    today: Date,
    case: u64,
    state: &'a State,
    assessment: Option<&'a Assessment>,
}

impl View<'_> {
    fn step(&self, act: Act, reason: Reason, due: Option<Date>, rung: Option<&str>) -> Step {
        Step {
            case: self.case,
            act,
            rung: rung.map(str::to_owned),
            due,
            reason,
        }
    }

    fn steps(&self) -> Vec<Step> {
        if let Some(step) = self.state.settlement() {
            let step = match step.stage {
                Stage::Promised => self.step(
                    Act::FollowUp,
                    Reason::SettledNotWritten,
                    Some(self.today),
                    None,
                ),
                Stage::InWriting => self.step(
                    Act::FollowUp,
                    Reason::SettledNotSeen,
                    Some(self.today),
                    None,
                ),
                Stage::Seen => self.step(Act::Close, Reason::SettledSeen, Some(self.today), None),
            };
            return vec![step];
        }
        let mut steps = self.closing_windows();
        steps.extend(self.overdue_promises());
        steps.extend(self.recap());
        let refused = self.refused_thrice();
        let complained = self.complained();
        if refused && !complained {
            steps.push(self.write(Reason::RefusedThrice));
        }
        match self.promise_waiting() {
            // Nothing else is chased while a promised day is still to come.
            Some(wait) => steps.push(wait),
            None => steps.extend(self.onward(complained, refused)),
        }
        dedup(steps)
    }

    /// What comes when no promise is open: the firm's time, the next rung, or the next try.
    fn onward(&self, complained: bool, refused: bool) -> Vec<Step> {
        if complained {
            return self.after_complaint();
        }
        if let Some(until) = self.reminded_until() {
            return if self.today <= until {
                vec![self.step(Act::Wait, Reason::Reminded { until }, Some(until), None)]
            } else {
                vec![self.write(Reason::NoAnswer)]
            };
        }
        let contacts = self.state.contacts().len();
        match contacts {
            _ if refused || !self.unasked().is_empty() => Vec::new(),
            0 => vec![self.step(Act::Call, Reason::NothingTried, Some(self.today), None)],
            1 => vec![self.step(
                Act::Call,
                Reason::ContactsWithoutResult { count: 1 },
                Some(self.today),
                None,
            )],
            count => vec![self.write(Reason::ContactsWithoutResult { count })],
        }
    }

    fn write(&self, reason: Reason) -> Step {
        let formal = self.assessment.and_then(|a| {
            a.rungs
                .iter()
                .find(|rung| rung.kind == RungKind::Formal && !rung.side)
        });
        self.step(
            Act::Write,
            reason,
            Some(self.today),
            formal.map(|rung| rung.id.as_str()),
        )
    }

    fn complained(&self) -> bool {
        let named = |name: &str| {
            self.state
                .events()
                .iter()
                .any(|(_, event)| event.name == name)
        };
        named("complained") || named("received")
    }

    fn after_complaint(&self) -> Vec<Step> {
        let Some(assessment) = self.assessment else {
            return vec![self.step(Act::Wait, Reason::Unknown, None, None)];
        };
        let above = above_complaint(assessment);
        let final_response = self.state.events().iter().any(|(_, event)| {
            matches!(
                event.name.as_str(),
                "final-response" | "final-response-sent" | "deadlock"
            )
        });
        if let Some(rung) = above.iter().find(|rung| is_open(rung)) {
            let last = last_firm_day(assessment);
            let reason = match last {
                _ if final_response => Reason::FinalResponse,
                Some(last) if last < self.today => Reason::FirmTimeOver { last },
                _ => Reason::FinalResponse,
            };
            let mut steps = vec![self.step(Act::GoTo, reason, Some(self.today), Some(&rung.id))];
            let items: Vec<String> = rung
                .needs
                .iter()
                .filter(|need| need.state == NeedState::Missing)
                .map(|need| need.item.clone())
                .collect();
            if !items.is_empty() {
                steps.push(self.step(
                    Act::AddEvidence,
                    Reason::Missing { items },
                    Some(self.today),
                    Some(&rung.id),
                ));
            }
            return steps;
        }
        if let Some(until) = last_firm_day(assessment).filter(|last| *last >= self.today) {
            let rung = above.first().map(|rung| rung.id.as_str());
            return vec![self.step(Act::Wait, Reason::FirmHasTime { until }, Some(until), rung)];
        }
        let opens = above
            .iter()
            .filter_map(|rung| Some((rung.opens_on?, rung)))
            .min_by_key(|o| o.0);
        match opens.filter(|(on, _)| *on > self.today) {
            Some((on, rung)) => {
                vec![self.step(
                    Act::Wait,
                    Reason::RungOpens { on },
                    Some(on),
                    Some(&rung.id),
                )]
            }
            None => vec![self.step(Act::Wait, Reason::Unknown, None, None)],
        }
    }

    fn closing_windows(&self) -> Vec<Step> {
        let Some(assessment) = self.assessment else {
            return Vec::new();
        };
        if !self.complained() {
            return Vec::new();
        }
        let soon = self
            .today
            .checked_add(WARN_DAYS.days())
            .unwrap_or(Date::MAX);
        above_complaint(assessment)
            .into_iter()
            .filter(|rung| is_open(rung))
            .filter_map(|rung| Some((rung, rung.closes_on?)))
            .filter(|(_, on)| *on >= self.today && *on <= soon)
            .map(|(rung, on)| {
                self.step(
                    Act::GoTo,
                    Reason::WindowCloses { on },
                    Some(on),
                    Some(&rung.id),
                )
            })
            .collect()
    }

    /// Returns the broken promises that nobody has asked about since their day.
    fn unasked(&self) -> Vec<redress_case::PromiseView> {
        let messages = self.state.messages();
        self.state
            .promises(self.today)
            .into_iter()
            .filter(|view| view.state == PromiseState::Broken)
            .filter(|view| {
                !messages.iter().any(|message| {
                    let kind = message.message.letter.as_str();
                    matches!(kind, "promise-overdue" | "complaint")
                        && message
                            .sent
                            .is_some_and(|(at, _)| at.date() > view.promise.by)
                })
            })
            // A complaint on record speaks of the promise too.
            .filter(|view| {
                !self
                    .state
                    .events()
                    .iter()
                    .any(|(_, event)| event.name == "complained" && event.on > view.promise.by)
            })
            .collect()
    }

    fn overdue_promises(&self) -> Vec<Step> {
        self.unasked()
            .into_iter()
            .map(|view| {
                let reason = Reason::PromiseOverdue {
                    promise: view.id,
                    by: view.promise.by,
                    who: view.promise.who,
                };
                self.step(Act::AskAboutPromise, reason, Some(self.today), None)
            })
            .collect()
    }

    fn promise_waiting(&self) -> Option<Step> {
        let view = self
            .state
            .promises(self.today)
            .into_iter()
            .filter(|view| view.state == PromiseState::Waiting)
            .min_by_key(|view| view.promise.by)?;
        let by = view.promise.by;
        let reason = Reason::PromiseWaiting {
            by,
            who: view.promise.who,
        };
        Some(self.step(Act::Wait, reason, Some(by), None))
    }

    fn recap(&self) -> Option<Step> {
        let contact = self
            .state
            .contacts()
            .into_iter()
            .rfind(|view| view.contact.channel.is_spoken() && !view.is_running())?;
        let on = contact.contact.at.date();
        let late = on
            .checked_add(RECAP_DAYS.days())
            .is_ok_and(|last| self.today > last);
        let worth = contact.contact.with.name.is_some()
            || contact.reference.is_some()
            || self
                .state
                .promises(self.today)
                .iter()
                .any(|p| p.promise.contact == Some(contact.id));
        let written = self.state.messages().iter().any(|message| {
            message.message.letter == "recap"
                && message.sent.is_some_and(|(at, _)| at >= contact.contact.at)
        });
        if late || !worth || written || self.today < on {
            return None;
        }
        let reason = Reason::RecapUnsent {
            contact: contact.id,
            on,
        };
        Some(self.step(Act::SendRecap, reason, Some(self.today), None))
    }

    fn refused_thrice(&self) -> bool {
        let asks = self.state.asks();
        asks.iter()
            .filter(|ask| ask.what == Asked::Supervisor && ask.answer == Some(Answer::Refused))
            .count()
            >= 3
    }

    /// Returns until when the last reminder has its time.
    fn reminded_until(&self) -> Option<Date> {
        let messages = self.state.messages();
        let sent = messages
            .iter()
            .filter(|m| {
                matches!(
                    m.message.letter.as_str(),
                    "promise-overdue" | "ask-supervisor"
                )
            })
            .filter_map(|m| m.sent)
            .map(|(at, _)| at.date())
            .max()?;
        let answered = self
            .state
            .contacts()
            .iter()
            .any(|c| c.contact.incoming && c.contact.at.date() >= sent);
        if answered {
            None
        } else {
            sent.checked_add(REMINDER_DAYS.days()).ok()
        }
    }
}

/// Returns the rungs above the written complaint that are neither side routes nor used.
fn above_complaint(assessment: &Assessment) -> Vec<&RungState> {
    let formal = assessment
        .rungs
        .iter()
        .filter(|rung| rung.kind == RungKind::Formal && !rung.side)
        .map(|rung| rung.order)
        .max()
        .unwrap_or(30);
    assessment
        .rungs
        .iter()
        .filter(|rung| rung.order > formal && !rung.side && !rung.optional)
        .filter(|rung| rung.used_on.is_none())
        .filter(|rung| !matches!(rung.kind, RungKind::Court | RungKind::Regulator))
        .collect()
}

/// Returns the clock after which the first rung above the complaint opens: the firm's own time.
pub(crate) fn reply_clock(assessment: &Assessment) -> Option<&Reckoning> {
    let opens = |rung: &&RungState| rung.reckonings.iter().any(|r| r.purpose == Purpose::Opens);
    above_complaint(assessment)
        .into_iter()
        .find(opens)?
        .reckonings
        .iter()
        .filter(|r| r.purpose == Purpose::Opens)
        .min_by_key(|r| r.result)
}

/// Returns the last day on which the firm may still answer.
fn last_firm_day(assessment: &Assessment) -> Option<Date> {
    reply_clock(assessment).map(|r| r.result)
}

/// Keeps the first step of each kind and rung.
fn dedup(steps: Vec<Step>) -> Vec<Step> {
    let mut kept: Vec<Step> = Vec::new();
    for step in steps {
        let twice = |known: &Step| {
            known.act == step.act && known.rung == step.rung && step.act != Act::AskAboutPromise
        };
        if !kept.iter().any(twice) {
            kept.push(step);
        }
    }
    kept
}
