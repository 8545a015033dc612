//! S0, S1 and the list of cases.

use jiff::ToSpan as _;
use redress_app::{Act, CaseRow, Loaded, Reason, Step};
use redress_words::{DateStyle, args, format};

use super::{AppDesk, short};
use crate::desk::{Answer, At};
use crate::view::{self, Do, Running, Waiting};

/// How many steps are shown beside the first.
const ALSO: usize = 30;
/// How many waiting cases are shown.
const WAITING: usize = 100;
/// How many cases a list shows at once.
const ROWS: u64 = 50;
/// How many closed cases of the week are looked at.
const CLOSED: u64 = 20;

/// What a step of the advice is on a page.
pub(super) const fn act(act: Act) -> Do {
    match act {
        Act::AskAboutPromise => Do::AskAboutPromise,
        Act::Call => Do::Call,
        Act::Write => Do::Write,
        Act::Wait => Do::Wait,
        Act::SendRecap => Do::SendRecap,
        Act::AddEvidence => Do::AddEvidence,
        Act::GoTo => Do::GoTo,
        Act::FollowUp => Do::FollowUp,
        Act::Close => Do::Close,
    }
}

/// Where a step is done.
fn href(loaded: &Loaded, step: &Step) -> String {
    let case = loaded.number;
    if let (Act::Call, Reason::CallRuns { contact }) = (step.act, &step.reason) {
        return format!("/cases/{case}/calls/{contact}");
    }
    // A recap is read beside what is in hand after its call.
    if let (Act::SendRecap, Some(contact)) = (step.act, step.about()) {
        return format!("/cases/{case}/calls/{contact}/after");
    }
    if let Some(kind) = step.letter() {
        let about = step.about();
        let about = about.map_or(String::new(), |about| format!("&about={about}"));
        return format!("/cases/{case}/write?kind={kind}{about}");
    }
    match (step.act, &step.reason) {
        (Act::GoTo, _) => match &step.rung {
            Some(rung) => format!("/cases/{case}/ladder#rung-{rung}"),
            None => format!("/cases/{case}/ladder"),
        },
        (Act::AddEvidence, _) => format!("/cases/{case}#contact"),
        (Act::Wait, Reason::FirmHasTime { .. } | Reason::RungOpens { .. }) => {
            format!("/cases/{case}/ladder")
        }
        (Act::Wait, Reason::ConductLater { case }) => format!("/cases/{case}"),
        (Act::Wait, Reason::Unknown) => format!("/cases/{case}/details"),
        _ => format!("/cases/{case}"),
    }
}

impl AppDesk {
    pub(super) fn step(&self, at: &At, loaded: &Loaded, step: &Step) -> view::Step {
        let because = self.app.step_because(at.lang, step);
        let what = match (step.act, &step.rung) {
            (Act::GoTo | Act::AddEvidence, Some(_)) => {
                let what = self.app.step_what(at.lang, &loaded.state, step);
                self.ta(
                    at,
                    "page-step-what",
                    &args!["what" => what, "because" => because],
                )
            }
            _ => because,
        };
        view::Step {
            case: short(loaded.number),
            title: self.title_of(at.lang, loaded),
            act: match step.reason {
                Reason::CallRuns { .. } => Do::GoOn,
                _ => act(step.act),
            },
            what,
            because: {
                let running = matches!(step.reason, Reason::CallRuns { .. });
                let why = (!running).then(|| self.t(at, &format!("page-why-{}", step.act.name())));
                let whom = step
                    .whom
                    .as_ref()
                    .map(|whom| self.app.step_whom(at.lang, whom));
                [why, whom]
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>()
                    .join(" ")
            },
            due: step
                .due
                .filter(|due| *due != at.now.date() || step.act == Act::Wait),
            href: href(loaded, step),
        }
    }

    pub(super) fn start_page(&self, at: &At) -> Answer<view::Start> {
        let listed = self.app.list_cases(at.lang, "", 1);
        let listed = listed.map_err(|error| self.told(at.lang, &error))?;
        Ok(view::Start {
            has_cases: listed.total > 0,
        })
    }

    pub(super) fn today_page(&self, at: &At) -> Answer<view::Today> {
        let today = at.now.date();
        let agenda = self
            .app
            .agenda(today)
            .map_err(|error| self.told(at.lang, &error))?;
        let (mut steps, mut waiting) = (Vec::new(), Vec::new());
        for (loaded, step) in &agenda.steps {
            if step.act == Act::Wait {
                waiting.push(self.waits(at, loaded, step));
            } else if steps.len() <= ALSO {
                steps.push(self.step(at, loaded, step));
            }
        }
        waiting.extend(agenda.waiting.iter().map(|row| self.row_waits(at, row)));
        waiting.sort_by_key(|row| (row.from.is_none(), row.from, row.case));
        waiting.truncate(WAITING);
        let mut steps = steps.into_iter();
        Ok(view::Today {
            next: steps.next(),
            also: steps.collect(),
            waiting,
            done: self.done(at)?,
            running: self.running(at)?,
        })
    }

    fn waits(&self, at: &At, loaded: &Loaded, step: &Step) -> Waiting {
        // The day of a firm's time or promise still belongs to the other side.
        let from = match step.reason {
            Reason::RungOpens { on } => Some(on),
            _ => step.due.and_then(|due| due.tomorrow().ok()),
        };
        Waiting {
            case: short(loaded.number),
            title: self.title_of(at.lang, loaded),
            what: self.app.step_because(at.lang, step),
            from,
        }
    }

    fn row_waits(&self, at: &At, row: &CaseRow) -> Waiting {
        let summary = &row.summary;
        Waiting {
            case: short(row.number),
            title: self.title(at.lang, row.number, &summary.firm, &summary.title),
            what: self.row_state(at, row),
            from: summary.next_due.and_then(|due| due.tomorrow().ok()),
        }
    }

    /// Says what a case waits for, from its row alone.
    fn row_state(&self, at: &At, row: &CaseRow) -> String {
        let summary = &row.summary;
        let Some(task) = summary.next_do.as_deref() else {
            return String::new();
        };
        let due = summary.next_due;
        let day = due
            .map(|due| format::date(at.lang, due, DateStyle::Long))
            .unwrap_or_default();
        if task == Act::Wait.name() && due.is_some_and(|due| due < at.now.date()) {
            return self.ta(at, "page-row-over", &args!["date" => day]);
        }
        let dated = if due.is_some() { "yes" } else { "no" };
        let args = args!["dated" => dated, "due" => day, "known" => "no", "rung" => ""];
        self.ta(at, &format!("step-what-{task}"), &args)
    }

    fn done(&self, at: &At) -> Answer<Vec<view::Done>> {
        let week = at.now.date().checked_sub(7.days()).unwrap_or(at.now.date());
        let closed = self.app.closed_since(week, CLOSED);
        let closed = closed.map_err(|error| self.told(at.lang, &error))?;
        Ok(closed
            .iter()
            .map(|(loaded, closed)| view::Done {
                case: short(loaded.number),
                title: self.title_of(at.lang, loaded),
                what: self.t(at, &format!("terms-{}", closed.terms.name())),
                on: closed.on,
            })
            .collect())
    }

    fn running(&self, at: &At) -> Answer<Option<Running>> {
        let calls = self
            .app
            .running_calls()
            .map_err(|error| self.told(at.lang, &error))?;
        let Some(call) = calls.last() else {
            return Ok(None);
        };
        let loaded = self
            .app
            .load_id(call.case)
            .map_err(|error| self.told(at.lang, &error))?;
        Ok(Some(Running {
            case: short(call.number),
            call: call.contact.to_string(),
            title: self.title_of(at.lang, &loaded),
        }))
    }

    pub(super) fn cases_page(&self, at: &At, find: &str) -> Answer<view::Cases> {
        let listed = self.app.list_cases(at.lang, find, ROWS);
        let listed = listed.map_err(|error| self.told(at.lang, &error))?;
        let rows = listed.cases.into_iter().map(|found| {
            let (row, summary) = (&found.row, &found.row.summary);
            let topic = summary
                .topic
                .as_deref()
                .map(|topic| self.t(at, &format!("topic-{topic}")));
            let sector = || self.t(at, &format!("sector-{}", summary.sector));
            view::CaseRow {
                case: short(row.number),
                title: self.title(at.lang, row.number, &summary.firm, &summary.title),
                matter: topic.or_else(|| (!summary.sector.is_empty()).then(sector)),
                state: self.row_state(at, row),
                closed: summary.state == "closed",
                found: found.line,
            }
        });
        Ok(view::Cases {
            find: find.to_owned(),
            total: listed.total,
            rows: rows.collect(),
        })
    }
}
