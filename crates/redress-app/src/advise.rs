//! What to do next, and why.
//!
//! One rule a reason, in order of urgency; the first that holds is the step to do. While a
//! promised day is still to come nothing is chased, but a window that closes and a transfer that
//! was refused three times come through all the same.

// fulfils: S3-54 S3-55 S3-56 S3-57 S3-58 S0-04 S0-30 S1-51 S1-54 C-13 D-01 D-11 D-28

mod rules;
mod whom;

use jiff::civil::Date;
use redress_case::{State, Status};
use redress_tone::Lang;
use redress_words::{Args, DateStyle};
use serde_json::{Value, json};
use uuid::Uuid;

use redress_knowledge::next::Days;

use crate::record::{Context, Loaded};
use crate::{App, Result};

pub use whom::{Whom, WhomWhy};

use rules::View;
pub(crate) use rules::reply_clock;

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
    /// Every act.
    pub const ALL: [Act; 9] = [
        Act::AskAboutPromise,
        Act::Call,
        Act::Write,
        Act::Wait,
        Act::SendRecap,
        Act::AddEvidence,
        Act::GoTo,
        Act::FollowUp,
        Act::Close,
    ];

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
    SettledNotSeen {
        /// The end of the settle time: the day to look at the latest (S3-58).
        until: Date,
    },
    /// What was agreed has come.
    SettledSeen {
        /// Whom to thank (S3-59).
        who: Option<String>,
    },
    /// The last day for a rung comes near.
    WindowCloses {
        /// The last day.
        on: Date,
    },
    /// The firm wrote, and what it wrote stands in the way.
    Replied {
        /// The day of its message.
        on: Date,
    },
    /// The firm wrote, and nothing of it stands in the way.
    Wrote {
        /// The day of its message.
        on: Date,
    },
    /// The firm gave its final response.
    FinalResponse,
    /// The firm's time ran out.
    FirmTimeOver {
        /// Its last day.
        last: Date,
    },
    /// It was solved in a call; it has yet to come.
    SolvedThen {
        /// The day of the call.
        on: Date,
        /// The day by which to look.
        until: Date,
    },
    /// A promise was not kept.
    PromiseOverdue {
        /// The promise.
        promise: Uuid,
        /// The number of its entry, where the letter would be about another one without it.
        number: Option<u64>,
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
        /// The number of its entry, where the letter would be about a later one without it.
        number: Option<u64>,
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
    /// A call is on record that has not ended.
    CallRuns {
        /// The call.
        contact: Uuid,
    },
    /// Nothing was tried yet.
    NothingTried,
    /// Nothing was tried yet, and money may still be leaving.
    StopFirst,
    /// Something is missing for the next rung.
    Missing {
        /// The items.
        items: Vec<String>,
    },
    /// The firm, the trade or the country are not known, so no date can be given.
    Unknown,
    /// The matter that this case about conduct was split from is not settled yet (D-25).
    ConductLater {
        /// The short local number of that case.
        case: u64,
    },
    /// The matter is settled, or goes its own way: the complaint about conduct can be written.
    ConductNow,
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
    /// For a call or a question about a promise: to whom, where it makes a difference (D-09).
    pub whom: Option<Whom>,
}

impl Step {
    /// Returns what is to be done, by the name of its sentence and of its row in the index: the
    /// act, or a kind of it that people call otherwise.
    #[must_use]
    pub const fn task(&self) -> &'static str {
        match self.reason {
            Reason::Replied { .. } => "answer",
            Reason::CallRuns { .. } => "go-on",
            Reason::Wrote { .. } => "read",
            _ => self.act.name(),
        }
    }

    /// Returns the letter that the step is done with.
    #[must_use]
    pub fn letter(&self) -> Option<&'static str> {
        match (self.act, &self.reason) {
            (Act::AskAboutPromise, _) => Some("promise-overdue"),
            (Act::SendRecap, _) => Some("recap"),
            (Act::Write, Reason::Replied { .. }) => Some("answer"),
            (Act::Write, Reason::ConductNow) => Some("conduct"),
            (Act::Write, _) => Some("complaint"),
            _ => None,
        }
    }

    /// Returns the entry that the letter is about, where it is about one of several.
    #[must_use]
    pub const fn about(&self) -> Option<Uuid> {
        match self.reason {
            Reason::RecapUnsent { contact, .. } => Some(contact),
            Reason::PromiseOverdue { promise, .. } => Some(promise),
            _ => None,
        }
    }

    /// Returns the command that does the step.
    #[must_use]
    pub fn command(&self) -> String {
        let case = self.case;
        if let Some(kind) = self.letter() {
            let about = match self.reason {
                Reason::RecapUnsent { number, .. } | Reason::PromiseOverdue { number, .. } => {
                    number
                }
                _ => None,
            };
            let about = about.map_or(String::new(), |number| format!(" --about {number}"));
            return format!("redress letter new --case {case} --kind {kind}{about}");
        }
        match self.act {
            Act::Call if matches!(self.reason, Reason::CallRuns { .. }) => {
                format!("redress call --text --case {case}")
            }
            Act::Call => format!("redress call start --case {case}"),
            Act::AddEvidence => format!("redress evidence add FILE --case {case}"),
            Act::GoTo => format!("redress ladder show --case {case}"),
            Act::FollowUp if matches!(self.reason, Reason::Wrote { .. }) => {
                format!("redress case settle --case {case} --stage in-writing")
            }
            Act::FollowUp => format!("redress case settle --case {case} --stage seen"),
            Act::Close => format!("redress case close --case {case} --terms goal-met"),
            Act::Wait | Act::AskAboutPromise | Act::SendRecap | Act::Write => {
                format!("redress calendar ics --case {case} -o dates.ics")
            }
        }
    }
}

impl App {
    /// Returns how long each thing waits.
    pub(crate) fn days(&self) -> Days {
        self.engines().knowledge().next().days()
    }

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
        let stop_first = &self.engines().knowledge().next().stop_first.topics;
        let view = View {
            refuses: &|line| self.engines().refusing_lines().contains(line),
            stop_first,
            today,
            case,
            state,
            assessment: assessment.as_ref(),
            days: self.days(),
            conduct: self.conduct_of(state),
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
            "sources": self.engines().knowledge().next().cites(step.act.name()),
            "command": step.command(),
        });
        if let Some(map) = value.as_object_mut() {
            if let Some(rung) = &step.rung {
                map.insert("rung".to_owned(), json!(rung));
            }
            if let Some(due) = step.due {
                map.insert("due".to_owned(), json!(due));
            }
            if let Some(whom) = &step.whom {
                map.insert("whom".to_owned(), self.whom_json(ctx.lang, whom));
            }
        }
        value
    }

    /// Says what a step is, in one sentence.
    #[must_use]
    pub fn step_what(&self, lang: Lang, state: &State, step: &Step) -> String {
        let id = format!("step-what-{}", step.task());
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

    /// Returns whom a step goes to as the JSON contract has it.
    fn whom_json(&self, lang: Lang, whom: &Whom) -> Value {
        let mut value = json!({
            "choice": if whom.why.is_back() { "back" } else { "anew" },
            "why": whom.why.name(),
            "because": self.step_whom(lang, whom),
        });
        if let Some(map) = value.as_object_mut() {
            let texts = [("name", &whom.name), ("reference", &whom.reference)];
            for (field, text) in texts {
                if let Some(text) = text {
                    map.insert(field.to_owned(), json!(text));
                }
            }
        }
        value
    }

    /// Says whom a step goes to and why, in a sentence or two.
    #[must_use]
    pub fn step_whom(&self, lang: Lang, whom: &Whom) -> String {
        let mut args = Args::default();
        args.set("named", if whom.name.is_some() { "yes" } else { "no" });
        args.set("who", whom.name.clone().unwrap_or_default());
        args.set(
            "numbered",
            if whom.reference.is_some() {
                "yes"
            } else {
                "no"
            },
        );
        args.set("reference", whom.reference.clone().unwrap_or_default());
        self.words()
            .get(lang, &format!("step-whom-{}", whom.why.name()), &args)
    }

    /// Says why a step comes now, in one sentence.
    #[must_use]
    pub fn step_because(&self, lang: Lang, step: &Step) -> String {
        let date = |day: Date| redress_words::format::date(lang, day, DateStyle::Long);
        let mut args = Args::default();
        let id = match &step.reason {
            Reason::SettledNotWritten => "settled-not-written",
            Reason::SettledNotSeen { until } => {
                args.set("date", date(*until));
                "settled-not-seen"
            }
            Reason::SettledSeen { who } => {
                args.set("named", if who.is_some() { "yes" } else { "no" });
                args.set("who", who.clone().unwrap_or_default());
                "settled-seen"
            }
            Reason::WindowCloses { on } => {
                args.set("date", date(*on));
                "window-closes"
            }
            Reason::SolvedThen { on, until } => {
                args.set("on", date(*on));
                args.set("date", date(*until));
                "solved-then"
            }
            Reason::Replied { on } => {
                args.set("date", date(*on));
                "replied"
            }
            Reason::Wrote { on } => {
                args.set("date", date(*on));
                "wrote"
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
            Reason::CallRuns { .. } => "call-runs",
            Reason::NothingTried => "nothing-tried",
            Reason::StopFirst => "stop-first",
            Reason::Missing { items } => {
                args.set("count", i64::try_from(items.len()).unwrap_or(i64::MAX));
                "missing"
            }
            Reason::Unknown => "unknown",
            Reason::ConductLater { case } => {
                args.set("case", case.to_string());
                "conduct-later"
            }
            Reason::ConductNow => "conduct-now",
        };
        self.words().get(lang, &format!("step-because-{id}"), &args)
    }
}

/// Returns the act of the JSON contract behind a task of the index.
#[must_use]
pub fn act_of_task(task: &str) -> &str {
    match task {
        "answer" => Act::Write.name(),
        "go-on" => Act::Call.name(),
        "read" => Act::FollowUp.name(),
        act => act,
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use redress_knowledge::Knowledge;

    use super::*;

    #[test]
    fn each_act_rests_on_advice_and_no_advice_is_for_another() {
        let knowledge = Knowledge::embedded();
        let next = knowledge.next();
        let acts: BTreeSet<&str> = Act::ALL.iter().map(|act| act.name()).collect();
        let written: BTreeSet<&str> = next.step.keys().map(String::as_str).collect();
        assert_eq!(acts, written);
        for act in acts {
            assert!(!next.cites(act).is_empty(), "{act}");
        }
    }

    #[test]
    fn nothing_waits_for_no_time() {
        let days = Knowledge::embedded().next().days();
        for span in [
            days.recap,
            days.recap_answer,
            days.reminder,
            days.settle,
            days.warn,
        ] {
            assert!(span > 0, "{days:?}");
        }
        assert!(days.supervisor_refusals > 0);
    }
}
