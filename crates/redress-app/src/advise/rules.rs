//! The rules of the next step: one a reason, in the order of urgency.

use jiff::ToSpan as _;
use jiff::civil::Date;
use redress_case::{Answer, Asked, ContactView, PromiseState, Stage, State};
use redress_knowledge::next::Days;
use redress_ladder::{Assessment, NeedState, Purpose, Reckoning, RungKind, RungState};

use super::{Act, Reason, Step, whom};
use crate::conduct::Conduct;
use crate::ladder::is_open;
use crate::letters::{usual_contact, usual_promise};

/// A case on a day.
pub(super) struct View<'a> {
    pub(super) today: Date,
    pub(super) case: u64,
    pub(super) state: &'a State,
    pub(super) assessment: Option<&'a Assessment>,
    pub(super) days: Days,
    pub(super) conduct: Conduct,
    /// Says whether a line of the playbook refuses; the playbook is built only where it is asked.
    pub(super) refuses: &'a dyn Fn(&str) -> bool,
    /// The topics in which money may still be leaving.
    pub(super) stop_first: &'a [String],
}

impl View<'_> {
    fn step(&self, act: Act, reason: Reason, due: Option<Date>, rung: Option<&str>) -> Step {
        Step {
            case: self.case,
            act,
            rung: rung.map(str::to_owned),
            due,
            reason,
            whom: match act {
                Act::Call | Act::AskAboutPromise => whom::whom(self.state, self.refuses),
                _ => None,
            },
        }
    }

    pub(super) fn steps(&self) -> Vec<Step> {
        if let Some(step) = self.state.settlement() {
            let step = match step.stage {
                Stage::Promised => self.step(
                    Act::FollowUp,
                    Reason::SettledNotWritten,
                    Some(self.today),
                    None,
                ),
                Stage::InWriting => {
                    let until = step
                        .on
                        .checked_add(self.days.settle.days())
                        .unwrap_or(step.on);
                    let reason = Reason::SettledNotSeen { until };
                    self.step(Act::FollowUp, reason, Some(until), None)
                }
                Stage::Seen => {
                    let who = self.state.last_useful_rep().and_then(|(_, rep)| rep.name);
                    let reason = Reason::SettledSeen { who };
                    self.step(Act::Close, reason, Some(self.today), None)
                }
            };
            return vec![step];
        }
        // A complaint about a person is no lever in the matter: it waits until that is settled.
        if let Conduct::Later { case } = self.conduct {
            return vec![self.step(Act::Wait, Reason::ConductLater { case }, None, None)];
        }
        let mut steps = self.closing_windows();
        steps.extend(self.overdue_promises());
        steps.extend(self.recaps());
        if let Some(look) = self.solved() {
            steps.push(self.promise_waiting().unwrap_or(look));
            return dedup(steps);
        }
        let refused = self.refused_thrice();
        let complained = self.complained();
        if refused && !complained {
            steps.push(self.write(Reason::RefusedThrice));
        }
        // The firm's last word needs no answer: it opens the next rung.
        if let Some(on) = self.unanswered().filter(|_| !self.final_word()) {
            steps.push(self.step(Act::Write, Reason::Replied { on }, Some(self.today), None));
            if complained {
                steps.extend(self.onward(complained, refused));
            } else {
                steps.extend(self.promise_waiting());
            }
            return dedup(steps);
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
        if self.conduct == Conduct::Now {
            return vec![self.write(Reason::ConductNow)];
        }
        if let Some(until) = self.reminded_until() {
            return if self.today <= until {
                vec![self.step(Act::Wait, Reason::Reminded { until }, Some(until), None)]
            } else {
                vec![self.write(Reason::NoAnswer)]
            };
        }
        let contacts = self.state.contacts();
        // A call that runs has not failed yet; it may have been left open.
        if let Some(call) = contacts.iter().find(|view| view.is_running()) {
            let reason = Reason::CallRuns { contact: call.id };
            return vec![self.step(Act::Call, reason, Some(self.today), None)];
        }
        // What the firm wrote by itself was no try of the customer's.
        let tries = contacts.iter().filter(|view| !view.contact.incoming);
        let mut steps = Vec::new();
        if let Some(on) = self.wrote() {
            steps.push(self.step(Act::FollowUp, Reason::Wrote { on }, Some(self.today), None));
        }
        let messages = self.state.messages();
        let answers = messages
            .iter()
            .filter(|view| view.sent.is_some() && view.message.letter == "answer");
        let tried = tries.count() + answers.count();
        if tried == 0 && !steps.is_empty() {
            return steps;
        }
        steps.extend(self.next_try(tried, refused));
        steps
    }

    /// What comes after so many tries without a result.
    fn next_try(&self, tried: usize, refused: bool) -> Vec<Step> {
        match tried {
            _ if refused || !self.unasked().is_empty() => Vec::new(),
            0 => vec![self.step(Act::Call, self.untried(), Some(self.today), None)],
            1 => vec![self.step(
                Act::Call,
                Reason::ContactsWithoutResult { count: 1 },
                Some(self.today),
                None,
            )],
            count => vec![self.write(Reason::ContactsWithoutResult { count })],
        }
    }

    /// Returns the last contact that is over, where it solved the matter.
    fn solving(&self) -> Option<ContactView> {
        let contacts = self.state.contacts();
        let last = contacts.into_iter().rfind(|view| !view.is_running());
        last.filter(|call| call.solved && call.still.is_none())
    }

    /// What was solved in a call is looked after until it has come (D-28).
    fn solved(&self) -> Option<Step> {
        let on = self.solving()?.contact.at.date();
        let until = on.checked_add(self.days.settle.days()).unwrap_or(on);
        let reason = Reason::SolvedThen { on, until };
        Some(self.step(Act::FollowUp, reason, Some(until), None))
    }

    /// Returns the day of a message of the firm that stands in the way and has no answer yet.
    fn unanswered(&self) -> Option<Date> {
        self.open_message(true)
    }

    /// Returns the day of a message of the firm in which nothing stands in the way, while nothing
    /// came of it yet.
    fn wrote(&self) -> Option<Date> {
        self.open_message(false)
    }

    /// Returns the day of the firm's last message, where it has no answer yet.
    fn open_message(&self, obstructing: bool) -> Option<Date> {
        let contacts = self.state.contacts();
        let last = contacts.iter().rev().find(|view| view.contact.incoming)?;
        let at = last.contact.at;
        let obstructs = self.state.obstacles();
        let obstructs = obstructs.iter().any(|(_, o)| o.contact == Some(last.id));
        let since = contacts
            .iter()
            .any(|view| view.contact.at > at && !view.contact.incoming);
        let answers = self.state.messages().into_iter().any(|view| {
            let letter = view.message.letter.as_str();
            let answers = matches!(letter, "answer" | "complaint" | "executive");
            let after = answers && view.sent.is_some_and(|(sent, _)| sent >= at);
            after || (view.sent.is_some() && view.message.about == Some(last.id))
        });
        let answered = since || answers;
        let open = obstructs == obstructing && !answered;
        (open && !last.contact.channel.is_spoken()).then(|| at.date())
    }

    /// Says whether the firm has said its last word, or nothing more is to come from it.
    fn final_word(&self) -> bool {
        let events = self.state.events();
        events.iter().any(|(_, event)| {
            matches!(
                event.name.as_str(),
                "final-response" | "final-response-sent" | "deadlock"
            )
        })
    }

    fn untried(&self) -> Reason {
        let topic = self.state.details().topic;
        if topic.is_some_and(|topic| self.stop_first.contains(&topic)) {
            Reason::StopFirst
        } else {
            Reason::NothingTried
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
        if let Some(rung) = above.iter().find(|rung| is_open(rung)) {
            let last = last_firm_day(assessment);
            let reason = match last {
                _ if self.final_word() => Reason::FinalResponse,
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
            .checked_add(self.days.warn.days())
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
        // What was solved since is not asked about: only what was promised with that, or later.
        let solved = self.solving().map(|call| call.contact.at);
        self.state
            .promises(self.today)
            .into_iter()
            .filter(|view| view.state == PromiseState::Broken)
            .filter(|view| solved.is_none_or(|at| view.promise.at >= at))
            .filter(|view| {
                !messages.iter().any(|message| {
                    let kind = message.message.letter.as_str();
                    let about = message.message.about;
                    matches!(kind, "promise-overdue" | "complaint")
                        && about.is_none_or(|about| about == view.id)
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
        let promises = self.state.promises(self.today);
        let usual = usual_promise(&promises).map(|view| view.id);
        self.unasked()
            .into_iter()
            .map(|view| {
                let number = self.state.item(view.id).map(|item| item.seq);
                let reason = Reason::PromiseOverdue {
                    promise: view.id,
                    number: number.filter(|_| usual != Some(view.id)),
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

    /// Returns the calls of the last days that are worth a recap and have none, the last one first.
    fn recaps(&self) -> Vec<Step> {
        let contacts = self.state.contacts();
        let messages = self.state.messages();
        let promises = self.state.promises(self.today);
        let usual = usual_contact(&contacts).map(|view| view.id);
        contacts
            .iter()
            .rev()
            .filter(|view| view.contact.channel.is_spoken() && !view.is_running())
            .filter(|call| {
                let on = call.contact.at.date();
                let last = on.checked_add(self.days.recap.days());
                self.today >= on && last.is_ok_and(|last| self.today <= last)
            })
            .filter(|call| {
                call.contact.with.name.is_some()
                    || call.reference.is_some()
                    || promises.iter().any(|p| p.promise.contact == Some(call.id))
            })
            .filter(|call| {
                !messages.iter().any(|view| {
                    let sent = view.sent.is_some_and(|(at, _)| at >= call.contact.at);
                    let about = view.message.about;
                    view.message.letter == "recap"
                        && sent
                        && about.is_none_or(|about| about == call.id)
                })
            })
            .map(|call| {
                let reason = Reason::RecapUnsent {
                    contact: call.id,
                    on: call.contact.at.date(),
                    number: (usual != Some(call.id)).then_some(call.seq),
                };
                self.step(Act::SendRecap, reason, Some(self.today), None)
            })
            .collect()
    }

    fn refused_thrice(&self) -> bool {
        let asks = self.state.asks();
        asks.iter()
            .filter(|ask| ask.what == Asked::Supervisor && ask.answer == Some(Answer::Refused))
            .count()
            >= self.days.supervisor_refusals
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
            sent.checked_add(self.days.reminder.days()).ok()
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

/// Keeps the first step of each kind, letter and rung.
fn dedup(steps: Vec<Step>) -> Vec<Step> {
    let mut kept: Vec<Step> = Vec::new();
    for step in steps {
        let twice = |known: &Step| {
            // Each call and each promise has a letter of its own.
            let of_its_own = matches!(step.act, Act::AskAboutPromise | Act::SendRecap);
            let same = known.act == step.act && known.letter() == step.letter();
            same && known.rung == step.rung && !of_its_own
        };
        if !kept.iter().any(twice) {
            kept.push(step);
        }
    }
    kept
}
